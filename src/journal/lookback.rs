//! Looking back: what a stretch of time was like, in numbers. Pure, for the supporter's own eyes; nothing of it is shared.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::choice::{Choice, choices, known};
use super::disclosure::Trend;
use super::load::Load;
use super::meeting::{GaveMe, Meeting, MeetingKind, MeetingStatus, Mutual, Topic};
use super::notebook::Journal;
use super::period::Period;

choices! {
    /// How far back one looks: whole months, the last of which is this one.
    pub enum Span {
        /// Three months.
        ThreeMonths = "3_months",
        /// Six months.
        SixMonths = "6_months",
        /// A year.
        OneYear = "12_months",
    }
}

impl Span {
    /// How many months it is.
    pub fn months(self) -> u32 {
        match self {
            Self::ThreeMonths => 3,
            Self::SixMonths => 6,
            Self::OneYear => 12,
        }
    }
}

/// A mean of loads, to a tenth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeanLoad(u16);

impl MeanLoad {
    /// The mean in tenths: from 0 to 100.
    pub fn tenths(self) -> u16 {
        self.0
    }

    fn of(loads: impl IntoIterator<Item = Load>) -> Option<Self> {
        let (count, sum) =
            loads.into_iter().fold((0_u32, 0_u32), |(n, sum), load| (n + 1, sum + u32::from(load.value())));
        let tenths = (sum * 10 + count / 2).checked_div(count)?;
        // INVARIANT: a mean of loads is at most the heaviest load.
        Some(Self(u16::try_from(tenths).unwrap_or(u16::from(Load::MAX) * 10)))
    }
}

/// One week, from Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: NaiveDate,
    /// How heavy it was before the meetings of that week.
    pub before: Option<MeanLoad>,
    /// How heavy it was after them.
    pub after: Option<MeanLoad>,
}

/// One month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// Meetings held with one person.
    pub one_to_one: u32,
    /// Network meetings and training.
    pub others: u32,
}

/// What a stretch of time was like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookBack {
    /// Every week, oldest first, also those without a meeting.
    pub weeks: Vec<Week>,
    /// Every month, oldest first, also those without a meeting.
    pub months: Vec<Month>,
    /// How heavy it was before meetings, over all of it.
    pub before: Option<MeanLoad>,
    /// How heavy it was afterwards, over all of it.
    pub after: Option<MeanLoad>,
    /// How heavy it was before and afterwards, over the meetings of which both is known: only these can be compared.
    pub both: Option<(MeanLoad, MeanLoad)>,
    /// How the later half was against the earlier one; nothing where there is too little to say.
    pub trend: Option<Trend>,
    /// What the meetings did to the supporter, and how often.
    pub mutual: Vec<(Mutual, u32)>,
    /// What they gave, and how often; the most frequent first.
    pub gave_me: Vec<(GaveMe, u32)>,
    /// What was talked about, and how often; the most frequent first.
    pub topics: Vec<(Topic, u32)>,
}

impl LookBack {
    /// Whether no meeting was held.
    pub fn is_empty(&self) -> bool {
        self.months.iter().all(|month| month.one_to_one + month.others == 0)
    }
}

/// How many loads each half needs before the two are compared. One meeting is a day and not a trend.
const ENOUGH: usize = 2;

/// The least difference that is worth a word, in tenths.
const WORTH_A_WORD: i32 = 10;

impl Journal {
    /// What the `span` up to `today` was like. Meetings held count, of every kind. A load that was said while
    /// landing is in the meeting by then.
    pub fn look_back(&self, span: Span, today: NaiveDate) -> LookBack {
        let period = Period::months_until(today, span.months());
        let mut held: Vec<&Meeting> = self
            .meetings()
            .filter(|meeting| meeting.is(MeetingStatus::Held) && period.holds(meeting.when.date()))
            .filter(|meeting| meeting.when.date() <= today)
            .collect();
        held.sort_by_key(|meeting| (meeting.when, meeting.id));
        let loads: Vec<Loads> = held.iter().map(|meeting| Loads::of(meeting)).collect();
        LookBack {
            weeks: weeks(period.first_day(), today, &loads),
            months: months(period, today, &held),
            before: MeanLoad::of(loads.iter().filter_map(|load| load.before)),
            after: MeanLoad::of(loads.iter().filter_map(|load| load.after)),
            both: both(&loads),
            trend: trend(period.first_day(), today, &loads),
            mutual: counted(held.iter().filter_map(|meeting| known(&meeting.mutual)), false),
            gave_me: counted(held.iter().flat_map(|meeting| meeting.gave_me.known()), true),
            topics: counted(held.iter().flat_map(|meeting| meeting.topics.known()), true),
        }
    }
}

/// The loads of one meeting.
#[derive(Clone, Copy)]
struct Loads {
    day: NaiveDate,
    before: Option<Load>,
    after: Option<Load>,
}

impl Loads {
    fn of(meeting: &Meeting) -> Self {
        Self { day: meeting.when.date(), before: meeting.load_before, after: meeting.load_after }
    }
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
}

fn weeks(first: NaiveDate, today: NaiveDate, loads: &[Loads]) -> Vec<Week> {
    let mondays = std::iter::successors(Some(monday_of(first)), |monday| monday.checked_add_days(Days::new(7)));
    mondays
        .take_while(|monday| *monday <= today)
        .map(|monday| {
            let here = || loads.iter().filter(move |load| monday_of(load.day) == monday);
            Week {
                monday,
                before: MeanLoad::of(here().filter_map(|load| load.before)),
                after: MeanLoad::of(here().filter_map(|load| load.after)),
            }
        })
        .collect()
}

fn months(period: Period, today: NaiveDate, held: &[&Meeting]) -> Vec<Month> {
    (0..period.months())
        .rev()
        .map(|ago| {
            let month = Period::months_until(today, ago + 1).first_month_alone();
            let here = || held.iter().filter(move |meeting| month.holds(meeting.when.date()));
            let one_to_one = here().filter(|meeting| meeting.is_kind(MeetingKind::OneToOne)).count();
            Month {
                first: month.first_day(),
                one_to_one: one_to_one as u32,
                others: (here().count() - one_to_one) as u32,
            }
        })
        .collect()
}

fn both(loads: &[Loads]) -> Option<(MeanLoad, MeanLoad)> {
    let pairs = || loads.iter().filter_map(|load| Some((load.before?, load.after?)));
    MeanLoad::of(pairs().map(|(before, _)| before)).zip(MeanLoad::of(pairs().map(|(_, after)| after)))
}

fn trend(first: NaiveDate, today: NaiveDate, loads: &[Loads]) -> Option<Trend> {
    let middle = first + (today - first) / 2;
    let (earlier, later): (Vec<Loads>, Vec<Loads>) =
        loads.iter().filter(|load| load.after.is_some()).partition(|load| load.day <= middle);
    if earlier.len() < ENOUGH || later.len() < ENOUGH {
        return None;
    }
    let mean = |loads: Vec<Loads>| MeanLoad::of(loads.into_iter().filter_map(|load| load.after));
    let difference = i32::from(mean(later)?.tenths()) - i32::from(mean(earlier)?.tenths());
    Some(match difference {
        more if more >= WORTH_A_WORD => Trend::Heavier,
        less if less <= -WORTH_A_WORD => Trend::Lighter,
        _ => Trend::Same,
    })
}

/// How often each value stands there: the most frequent first, or in the order in which they are offered.
fn counted<T: Choice>(values: impl Iterator<Item = T>, by_count: bool) -> Vec<(T, u32)> {
    let mut counts: BTreeMap<T, u32> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    let mut counts: Vec<(T, u32)> = counts.into_iter().collect();
    if by_count {
        counts.sort_by_key(|(value, count)| (std::cmp::Reverse(*count), *value));
    }
    counts
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::super::entry::Entry;
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn at(month: u32, day: u32) -> NaiveDateTime {
        self::day(month, day).and_hms_opt(14, 0, 0).unwrap()
    }

    fn meeting(month: u32, day: u32, before: Option<u8>, after: Option<u8>) -> Meeting {
        let mut meeting = Meeting::new(at(month, day));
        meeting.load_before = before.map(Load::new);
        meeting.load_after = after.map(Load::new);
        meeting
    }

    fn look(entries: impl IntoIterator<Item = Entry>, span: Span, today: NaiveDate) -> LookBack {
        Journal::of(entries).look_back(span, today)
    }

    #[test]
    fn every_week_and_month_has_its_place_also_the_empty_ones() {
        let back = look([], Span::ThreeMonths, day(3, 4));
        assert!(back.is_empty() && back.trend.is_none());
        assert_eq!(back.months.iter().map(|month| month.first).collect::<Vec<_>>(), [day(1, 1), day(2, 1), day(3, 1)]);
        // The first of January is a Thursday: its week begins in the old year.
        assert_eq!(back.weeks.first().unwrap().monday, NaiveDate::from_ymd_opt(2025, 12, 29).unwrap());
        assert_eq!(back.weeks.last().unwrap().monday, day(3, 2));
        assert_eq!(back.weeks.len(), 10);
        assert_eq!(look([], Span::OneYear, day(3, 4)).months.len(), 12);
    }

    #[test]
    fn a_week_is_the_mean_of_its_meetings_and_a_load_of_nothing_is_a_load() {
        let two = [meeting(3, 2, Some(0), Some(3)), meeting(3, 4, None, Some(4))].map(Entry::from);
        let back = look(two, Span::ThreeMonths, day(3, 4));
        let week = back.weeks.last().unwrap();
        assert_eq!(week.before.map(MeanLoad::tenths), Some(0));
        assert_eq!(week.after.map(MeanLoad::tenths), Some(35));
        assert_eq!(back.after, week.after);
        assert!(back.weeks[..9].iter().all(|week| week.before.is_none() && week.after.is_none()));
    }

    #[test]
    fn before_and_afterwards_are_compared_over_the_meetings_that_say_both() {
        let meetings = [(1, Some(2), Some(2)), (2, None, Some(6)), (3, None, Some(10)), (4, Some(8), None)];
        let entries = meetings.map(|(day, before, after)| meeting(3, day, before, after).into());
        let back = look(entries, Span::ThreeMonths, day(3, 4));
        let tenths = |(before, after): (MeanLoad, MeanLoad)| (before.tenths(), after.tenths());
        assert_eq!(back.both.map(tenths), Some((20, 20)), "nothing has risen");
        assert_eq!((back.before.map(MeanLoad::tenths), back.after.map(MeanLoad::tenths)), (Some(50), Some(60)));
        let apart = [meeting(3, 1, Some(2), None), meeting(3, 2, None, Some(6))].map(Entry::from);
        assert_eq!(look(apart, Span::ThreeMonths, day(3, 4)).both, None);
    }

    #[test]
    fn what_was_not_held_or_lies_outside_does_not_count() {
        let mut planned = meeting(3, 3, None, Some(9));
        planned.status = Some(MeetingStatus::Planned.into());
        let later = meeting(3, 20, None, Some(9));
        let mut long_ago = meeting(3, 3, None, Some(9));
        long_ago.when = NaiveDate::from_ymd_opt(2025, 12, 31).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let back = look([planned, later, long_ago].map(Entry::from), Span::ThreeMonths, day(3, 4));
        assert!(back.is_empty() && back.after.is_none());
    }

    #[test]
    fn a_trend_needs_two_meetings_in_each_half_and_a_whole_step() {
        let trend = |loads: &[(u32, u32, u8)]| {
            let meetings = loads.iter().map(|(month, day, load)| Entry::from(meeting(*month, *day, None, Some(*load))));
            look(meetings, Span::ThreeMonths, day(3, 31)).trend
        };
        assert_eq!(trend(&[(1, 5, 2), (3, 20, 8)]), None, "two days are no trend");
        assert_eq!(trend(&[(1, 5, 2), (1, 6, 2), (3, 20, 3), (3, 21, 3)]), Some(Trend::Heavier));
        assert_eq!(trend(&[(1, 5, 3), (1, 6, 3), (3, 20, 2), (3, 21, 2)]), Some(Trend::Lighter));
        assert_eq!(trend(&[(1, 5, 3), (1, 6, 3), (3, 20, 3), (3, 21, 4)]), Some(Trend::Same));
    }

    #[test]
    fn months_tell_one_to_one_from_the_others_and_gifts_are_counted() {
        let mut network = meeting(2, 10, None, None);
        network.kind = Some(MeetingKind::Network.into());
        network.gave_me = [GaveMe::Laughter].into_iter().collect();
        let mut one = meeting(2, 11, None, None);
        one.gave_me = [GaveMe::Hope, GaveMe::Laughter].into_iter().collect();
        one.topics = [Topic::Grief, Topic::Faith].into_iter().collect();
        let back = look([network, one].map(Entry::from), Span::ThreeMonths, day(3, 4));
        assert_eq!((back.months[1].one_to_one, back.months[1].others), (1, 1));
        assert_eq!(back.gave_me, [(GaveMe::Laughter, 2), (GaveMe::Hope, 1)]);
        assert_eq!(back.topics, [(Topic::Faith, 1), (Topic::Grief, 1)]);
    }
}
