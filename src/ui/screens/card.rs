//! Which meeting Today has on its card, and the sitting that it asks for.

use chrono::NaiveDateTime;

use crate::journal::{Entry, Journal, Meeting, MeetingKind, MeetingStatus, Phase, chosen};

/// For how many days Today offers to land after a meeting.
const OFFERS_FOR_DAYS: i64 = 7;

/// What the card is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Card {
    /// A meeting that was planned, whose time has come and gone, and of which nobody has said what became of it.
    WhatBecame,
    /// The next meeting.
    Next,
    /// The last one.
    Last,
}

/// The meeting of the card: the latest, if it was planned and nobody has said what became of it; the next if one is
/// planned; otherwise the last.
pub(super) fn meeting_of_the_card(journal: &Journal, now: NaiveDateTime) -> Option<(Card, Entry)> {
    let (last, next) = journal.around(now);
    let left_open =
        |meeting: &&Meeting| meeting.is(MeetingStatus::Planned) && (now - meeting.when).num_days() < OFFERS_FOR_DAYS;
    match (last.filter(left_open), next, last) {
        (Some(open), _, _) => Some((Card::WhatBecame, open.clone().into())),
        (None, Some(next), _) => Some((Card::Next, next.clone().into())),
        (None, None, Some(last)) => Some((Card::Last, last.clone().into())),
        (None, None, None) => None,
    }
}

/// The sitting that fits a meeting, done or not: getting ready is for two people who meet, and for what is still to come.
/// A network meeting and training may weigh as much as any other: one lands after them too, where they were held.
pub(super) fn phase_of(meeting: &Meeting, now: NaiveDateTime) -> Option<Phase> {
    if !meeting.is_kind(MeetingKind::OneToOne) {
        return meeting.is(MeetingStatus::Held).then_some(Phase::After);
    }
    match (meeting.is(MeetingStatus::Planned), meeting.when > now) {
        (true, true) => Some(Phase::Before),
        // Nobody has said yet what became of it.
        (true, false) => None,
        (false, _) => Some(Phase::After),
    }
}

/// The sitting that the meeting of the card asks for: getting ready while it is still to come, landing within a week
/// after it. None once that has been done. A meeting that fell through is landed after too.
pub(super) fn sitting_for(journal: &Journal, entry: &Entry, now: NaiveDateTime) -> Option<Phase> {
    let Entry::Meeting(meeting) = entry else { return None };
    let phase = phase_of(meeting, now)?;
    let sittings = journal.debriefs_of(&entry.reference());
    let done = sittings.iter().any(|sitting| sitting.finished && chosen(&sitting.phase, phase));
    let lately = (0..OFFERS_FOR_DAYS).contains(&(now - meeting.when).num_days());
    (!done && (phase == Phase::Before || lately)).then_some(phase)
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeDelta};

    use super::*;
    use crate::journal::Debrief;

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn meeting(status: MeetingStatus, hours: i64) -> Meeting {
        Meeting { status: Some(status.into()), when: now() + TimeDelta::hours(hours), ..Meeting::new(now()) }
    }

    /// What the card is about, and which of `meetings` stands on it.
    fn card(meetings: &[Meeting]) -> Option<(Card, usize)> {
        let (card, entry) = meeting_of_the_card(&Journal::of(meetings.iter().cloned().map(Entry::from)), now())?;
        Some((card, meetings.iter().position(|meeting| Entry::from(meeting.clone()) == entry).unwrap()))
    }

    #[test]
    fn what_became_of_the_last_goes_before_the_next_and_the_next_before_the_last() {
        use MeetingStatus::{Cancelled, Held, Planned};
        let (held, next) = (meeting(Held, -3), meeting(Planned, 24));
        assert_eq!(card(&[]), None);
        assert_eq!(card(std::slice::from_ref(&held)), Some((Card::Last, 0)));
        assert_eq!(card(&[held.clone(), next.clone(), meeting(Planned, 48)]), Some((Card::Next, 1)));
        assert_eq!(card(&[meeting(Planned, -1), next.clone(), held.clone()]), Some((Card::WhatBecame, 0)));
        // Something has been logged since: nobody asks about the one before it any more.
        assert_eq!(card(&[meeting(Planned, -5), held.clone()]), Some((Card::Last, 1)));
        assert_eq!(card(&[meeting(Planned, -5), held, next]), Some((Card::Next, 2)));
        assert_eq!(card(&[meeting(Cancelled, 24)]), None, "what was called off does not come");
    }

    #[test]
    fn what_nobody_said_anything_of_is_asked_about_for_a_week() {
        let planned = |hours| meeting(MeetingStatus::Planned, hours);
        let week = -7 * 24;
        assert_eq!(card(&[planned(0)]), Some((Card::WhatBecame, 0)), "its time has come");
        assert_eq!(card(&[planned(week + 1)]), Some((Card::WhatBecame, 0)));
        assert_eq!(card(&[planned(week)]), Some((Card::Last, 0)));
        assert_eq!(card(&[planned(week), planned(1)]), Some((Card::Next, 1)));
    }

    #[test]
    fn one_gets_ready_until_it_begins_and_lands_within_a_week_each_once() {
        use MeetingStatus::{Cancelled, Held, Planned};
        let sits = |meeting: &Meeting, done: Option<Phase>| {
            let sitting = done.map(|phase| {
                let mut sitting = Debrief::new(phase, Some(meeting.id.into()), now());
                sitting.finished = true;
                Entry::from(sitting)
            });
            sitting_for(&Journal::of(sitting), &Entry::from(meeting.clone()), now())
        };
        let next = meeting(Planned, 24);
        assert_eq!(sits(&next, None), Some(Phase::Before));
        assert_eq!(sits(&next, Some(Phase::Before)), None);
        assert_eq!(sits(&meeting(Planned, -1), None), None, "first, what became of it");
        for status in [Held, Cancelled] {
            let last = meeting(status, -24);
            assert_eq!(sits(&last, None), Some(Phase::After), "{status:?}");
            assert_eq!(sits(&last, Some(Phase::Before)), Some(Phase::After), "{status:?}");
            assert_eq!(sits(&last, Some(Phase::After)), None, "{status:?}");
        }
        assert_eq!(sits(&meeting(Held, -7 * 24), None), None, "that is too long ago");
        for kind in [MeetingKind::Network, MeetingKind::Training] {
            let of_kind = |status, hours| Meeting { kind: Some(kind.into()), ..meeting(status, hours) };
            assert_eq!(sits(&of_kind(Held, -1), None), Some(Phase::After), "{kind:?}");
            assert_eq!(sits(&of_kind(Held, -1), Some(Phase::After)), None, "{kind:?}");
            assert_eq!(sits(&of_kind(Cancelled, -1), None), None, "{kind:?}");
            assert_eq!(sits(&of_kind(Planned, 24), None), None, "{kind:?}");
        }
    }

    #[test]
    fn a_sitting_is_offered_for_what_it_fits_however_long_ago() {
        use MeetingStatus::{Held, Planned};
        assert_eq!(phase_of(&meeting(Held, -90 * 24), now()), Some(Phase::After));
        assert_eq!(phase_of(&meeting(Planned, 1), now()), Some(Phase::Before));
        assert_eq!(phase_of(&meeting(Planned, -1), now()), None, "first, what became of it");
        let of_training = |status, hours| {
            phase_of(&Meeting { kind: Some(MeetingKind::Training.into()), ..meeting(status, hours) }, now())
        };
        assert_eq!(of_training(Held, -90 * 24), Some(Phase::After), "and after training too");
        assert_eq!(of_training(Planned, 1), None, "the questions before a meeting are about two people");
    }
}
