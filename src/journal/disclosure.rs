//! What may stand in a summary of a period: closed facts only, each mine or consented to.
//!
//! This is the wall between the journal and the page. A [`Disclosure`] holds no text, no identity a reader could see
//! and no date; the room that writes the page gets this and never the journal.

use std::collections::{BTreeMap, BTreeSet};

use super::boundary::BoundaryStatus;
use super::choice::{Choice, choices, known};
use super::consent::{Consent, ConsentState, Exportable, Theirs, may_be_listed};
use super::entry::EntryRef;
use super::escalation::{Category, Done, Escalation, Level, Receiver, ToldFirst};
use super::meeting::{
    Duration, ForTheClinic, GaveMe, HpPresent, Meeting, MeetingKind, MeetingStatus, Mode, NotSureOf, Place, Sequence,
    StoryBalance, Topic,
};
use super::notebook::Journal;
use super::period::Period;
use super::question::{Need, Question};
use super::share::SharedUnder;

/// With fewer people met than this in the period, a summary holds no topics, no places and no directions: the
/// professional who matched the pair would know whom it is about.
pub const ENOUGH_PEOPLE: usize = 3;

choices! {
    /// Places as a summary names them.
    pub enum PlaceGroup {
        /// The clinic.
        Clinic = "clinic",
        /// A café, a library, an organisation: somewhere public.
        Public = "public",
        /// Outdoors.
        Outdoors = "outdoors",
        /// At home with one of the two.
        Home = "home",
        /// By video or in writing.
        Online = "online",
        /// By telephone.
        Phone = "phone",
        /// Somewhere else.
        Other = "other",
    }

    /// How a load compares with that of the period before.
    pub enum Trend {
        /// Lighter.
        Lighter = "lighter",
        /// Much the same.
        Same = "same",
        /// Somewhat heavier.
        Heavier = "heavier",
    }
}

/// A fact, and the entries of others that allowed it.
#[derive(Clone, Debug, PartialEq)]
pub struct Allowed<T> {
    /// The fact.
    pub fact: T,
    /// The entries it was drawn from and the consent each stood under. Empty where the fact is mine.
    pub on: Vec<SharedUnder>,
}

/// Everything that may stand in a summary of one period.
#[derive(Clone, Debug, PartialEq)]
pub struct Disclosure {
    /// The months.
    pub period: Period,
    /// Whether fewer than [`ENOUGH_PEOPLE`] people were met.
    pub few_people: bool,
    /// Whether some meetings name nobody, so that the count of people is a guess on the safe side.
    pub some_unnamed: bool,
    /// Concerns that may be told of.
    pub concerns: Vec<Allowed<Concern>>,
    /// What I need.
    pub needs: Vec<Exportable<Need>>,
    /// My questions.
    pub questions: Vec<Allowed<AskedQuestion>>,
    /// What I was asked and was not sure of.
    pub not_sure_of: Vec<Exportable<NotSureOf>>,
    /// Whether I carry something I was asked not to pass on.
    pub carries_something: bool,
    /// What I was asked to pass on: each a person who said yes. Without a topic where the topic points at a person.
    pub requests: Vec<Allowed<Option<Exportable<Topic>>>>,
    /// Persons who plan to raise something themselves, and agreed that I say so.
    pub will_tell_self: Vec<SharedUnder>,
    /// My load against that of the period before, where both are known.
    pub trend: Option<Exportable<Trend>>,
    /// What the meetings gave me, the most frequent.
    pub gave_me: Vec<Exportable<GaveMe>>,
    /// The meetings in numbers.
    pub numbers: Numbers,
    /// What was talked about, over all meetings.
    pub topics: Vec<Allowed<Exportable<Topic>>>,
    /// What the people I met wish of the clinic.
    pub for_the_clinic: Vec<Allowed<Exportable<ForTheClinic>>>,
}

/// A concern that may be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Concern {
    /// What it is about.
    pub category: Exportable<Category>,
    /// Where it stands.
    pub standing: ConcernStanding,
    /// Whether the person knew.
    pub told_first: Option<ToldFirst>,
    /// Whether it was told without consent, because of danger to life.
    pub without_consent: bool,
}

/// Where a concern stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConcernStanding {
    /// Told already.
    Reported {
        /// On the day it arose.
        same_day: bool,
        /// By telephone, as against in person.
        called: bool,
        /// Who has it, if anyone has received it.
        received_by: Option<Receiver>,
    },
    /// Not told yet.
    Waiting {
        /// How soon somebody should know.
        level: Level,
    },
}

/// A question for the professional.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedQuestion {
    /// The question.
    pub question: Exportable<Question>,
    /// What stands behind it.
    pub standing: QuestionStanding,
}

/// What stands behind a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionStanding {
    /// An open issue that may be told of.
    Open,
    /// An issue that has been to supervision before.
    Brought,
    /// Nothing that the page tells: a general question.
    General,
}

/// The meetings in numbers. With few people, the totals only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Held with one person.
    pub held: u32,
    /// Called off.
    pub cancelled: u32,
    /// Waited for in vain.
    pub no_show: u32,
    /// Held with other supporters.
    pub network: u32,
    /// Training.
    pub training: u32,
    /// More, where enough people were met.
    pub more: Option<MoreNumbers>,
}

/// The numbers that would point at a person if few were met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MoreNumbers {
    /// First, follow-up, closing.
    pub sequence: Vec<(Exportable<Sequence>, u32)>,
    /// Kinds of place.
    pub places: Vec<(Exportable<PlaceGroup>, u32)>,
    /// Meetings the professional took part in.
    pub hp_present: Vec<(Exportable<HpPresent>, u32)>,
    /// How long most of them were.
    pub most_lasted: Option<Exportable<Duration>>,
    /// What I told of my own, in most of them.
    pub story: Option<Exportable<StoryBalance>>,
}

/// How many people the supporter says they met, where meetings without an alias leave it open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeopleMet {
    /// Count the aliases; all meetings without one count as one person.
    ByAlias,
    /// The supporter says it was three or more.
    ThreeOrMore,
}

impl Journal {
    /// What may stand in a summary of `period`.
    pub fn disclose(&self, period: Period, people: PeopleMet) -> Disclosure {
        let meetings: Vec<&Meeting> = self.meetings().filter(|meeting| period.holds(meeting.when.date())).collect();
        let held: Vec<&Meeting> = meetings.iter().copied().filter(|meeting| meeting.held_one_to_one()).collect();
        let some_unnamed = held.iter().any(|meeting| meeting.contact.is_none());
        let named: BTreeSet<_> = held.iter().filter_map(|meeting| meeting.contact).collect();
        // The supporter's word counts only where meetings without an alias leave it open.
        let said_enough = people == PeopleMet::ThreeOrMore && some_unnamed;
        let few_people = !said_enough && named.len() + usize::from(some_unnamed) < ENOUGH_PEOPLE;
        let agenda = self.planned_supervision();

        Disclosure {
            period,
            few_people,
            some_unnamed,
            concerns: self.concerns(period),
            needs: agenda.map(|plan| plan.needs.known().map(Exportable::mine).collect()).unwrap_or_default(),
            questions: self.questions(),
            not_sure_of: all_picked(&meetings, |meeting| meeting.not_sure_of.known())
                .into_iter()
                .map(Exportable::mine)
                .collect(),
            carries_something: self.carries_something(period),
            requests: requests(&held),
            will_tell_self: will_tell_self(&held),
            trend: self.trend(period),
            gave_me: gave_me(&held),
            numbers: numbers(&meetings, &held, few_people),
            topics: if few_people { Vec::new() } else { topics(&held) },
            for_the_clinic: released(&held, |meeting| meeting.for_the_clinic.known()),
        }
    }

    fn concerns(&self, period: Period) -> Vec<Allowed<Concern>> {
        let mut found: Vec<&Escalation> = self
            .escalations()
            .filter(|concern| period.holds(concern.when.date()) || concern.is_open())
            .filter(|concern| !matches!(known(&concern.level), Some(Level::Mine)))
            .collect();
        found.sort_by_key(|concern| (concern.when, concern.id));
        found.into_iter().filter_map(disclose_concern).collect()
    }

    fn questions(&self) -> Vec<Allowed<AskedQuestion>> {
        let mut asked: Vec<Allowed<AskedQuestion>> = Vec::new();
        let agenda = self.planned_supervision().into_iter().flat_map(|plan| &plan.agenda);
        for item in agenda {
            let Some(question) = known(&item.question) else { continue };
            let issue = item.about.as_ref().and_then(EntryRef::boundary).and_then(|id| self.boundary(id));
            let told = issue.and_then(|issue| {
                let code = issue.consent.release_code(known(&issue.code)?)?;
                let whose = super::consent::whose_boundary(code.get());
                let on = match whose {
                    super::consent::Whose::Theirs => vec![under(issue.id.into(), &issue.consent)],
                    _ => Vec::new(),
                };
                let standing = match known(&issue.status) {
                    Some(BoundaryStatus::Brought) => QuestionStanding::Brought,
                    Some(BoundaryStatus::Settled) => QuestionStanding::General,
                    Some(BoundaryStatus::Open) | None => QuestionStanding::Open,
                };
                Some((standing, on))
            });
            let (standing, on) = told.unwrap_or((QuestionStanding::General, Vec::new()));
            // The same question twice says that there are two issues.
            if asked.iter().all(|earlier| earlier.fact.question.get() != question) {
                asked.push(Allowed { fact: AskedQuestion { question: Exportable::mine(question), standing }, on });
            }
        }
        asked
    }

    fn carries_something(&self, period: Period) -> bool {
        let asked_not_to = |consent: &Consent| consent.state() == ConsentState::AskedNotToShare;
        self.escalations().any(|concern| concern.is_open() && asked_not_to(&concern.consent))
            || self.boundaries().any(|issue| issue.is_open() && asked_not_to(&issue.consent))
            || self.meetings().filter(|meeting| period.holds(meeting.when.date())).any(|meeting| {
                asked_not_to(&meeting.consent)
                    || meeting.request.as_ref().is_some_and(|request| asked_not_to(&request.consent))
            })
    }

    fn trend(&self, period: Period) -> Option<Exportable<Trend>> {
        let mean = |period: Period| {
            let loads: Vec<f64> = self
                .meetings()
                .filter(|meeting| meeting.held_one_to_one() && period.holds(meeting.when.date()))
                .filter_map(|meeting| meeting.load_after)
                .map(|load| f64::from(load.value()))
                .collect();
            (!loads.is_empty()).then(|| loads.iter().sum::<f64>() / loads.len() as f64)
        };
        let difference = mean(period)? - mean(period.before())?;
        Some(Exportable::mine(match difference {
            more if more >= 1.0 => Trend::Heavier,
            less if less <= -1.0 => Trend::Lighter,
            _ => Trend::Same,
        }))
    }
}

fn disclose_concern(concern: &Escalation) -> Option<Allowed<Concern>> {
    let category = known(&concern.category)?;
    let told_first = known(&concern.told_first);
    let reported = concern.after_now();
    let without_consent = concern.consent.state() == ConsentState::OverrideSafety;
    // What telling without consent requires: a level of today or now, whether the person knew, to whom, and when.
    let facts_complete = matches!(known(&concern.level), Some(Level::Today | Level::Now))
        && told_first.is_some()
        && reported
        && concern.told_on.is_some();
    let category = concern.consent.release_category(category, facts_complete)?;
    let standing = if reported {
        ConcernStanding::Reported {
            same_day: concern.told_on == Some(concern.when.date()),
            called: concern.done.known().any(Done::is_by_telephone),
            received_by: known(&concern.received_by),
        }
    } else if concern.is_open() {
        ConcernStanding::Waiting { level: known(&concern.level)? }
    } else {
        // Put down without telling anyone: there is nothing to report and nothing waits.
        return None;
    };
    if super::consent::whose_category(category.get()) != super::consent::Whose::Theirs {
        // What was said of another person before the category was changed to one of mine is nobody's to tell.
        let fact = Concern { category, standing, told_first: None, without_consent: false };
        return Some(Allowed { fact, on: Vec::new() });
    }
    let on = vec![under(concern.id.into(), &concern.consent)];
    Some(Allowed { fact: Concern { category, standing, told_first, without_consent }, on })
}

fn requests(held: &[&Meeting]) -> Vec<Allowed<Option<Exportable<Topic>>>> {
    in_order(held)
        .filter_map(|meeting| {
            let request = meeting.request.as_ref()?;
            let topic = request.consent.release(known(&request.about)?)?;
            let nameable = may_be_listed(topic.get()).then_some(topic);
            Some(Allowed { fact: nameable, on: vec![under(meeting.id.into(), &request.consent)] })
        })
        .collect()
}

fn will_tell_self(held: &[&Meeting]) -> Vec<SharedUnder> {
    in_order(held)
        .filter(|meeting| meeting.consent.state() == ConsentState::WillTellSelf && meeting.consent.may_say_so)
        .map(|meeting| under(meeting.id.into(), &meeting.consent))
        .collect()
}

fn topics(held: &[&Meeting]) -> Vec<Allowed<Exportable<Topic>>> {
    let mut topics = released(held, |meeting| meeting.topics.known());
    topics.retain(|topic| may_be_listed(topic.fact.get()));
    topics
}

/// What the meetings' own consent releases of `facts`, each fact once, in the order in which it is offered.
fn released<'a, T, I>(held: &[&'a Meeting], facts: impl Fn(&'a Meeting) -> I) -> Vec<Allowed<Exportable<T>>>
where
    T: Choice + Theirs,
    I: Iterator<Item = T>,
{
    let mut found: BTreeMap<T, Allowed<Exportable<T>>> = BTreeMap::new();
    for meeting in in_order(held) {
        for fact in facts(meeting) {
            let Some(released) = meeting.consent.release(fact) else { continue };
            found
                .entry(fact)
                .or_insert_with(|| Allowed { fact: released, on: Vec::new() })
                .on
                .push(under(meeting.id.into(), &meeting.consent));
        }
    }
    found.into_values().collect()
}

fn gave_me(held: &[&Meeting]) -> Vec<Exportable<GaveMe>> {
    /// More than this reads like a list of merits.
    const MOST: usize = 3;
    let mut counted = count(held.iter().flat_map(|meeting| meeting.gave_me.known()));
    counted.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    counted.truncate(MOST);
    counted.sort_by_key(|(gift, _)| *gift);
    counted.into_iter().map(|(gift, _)| Exportable::mine(gift)).collect()
}

fn numbers(meetings: &[&Meeting], held: &[&Meeting], few_people: bool) -> Numbers {
    let of =
        |kind, status| meetings.iter().filter(|meeting| meeting.is_kind(kind) && meeting.is(status)).count() as u32;
    Numbers {
        held: held.len() as u32,
        cancelled: of(MeetingKind::OneToOne, MeetingStatus::Cancelled),
        no_show: of(MeetingKind::OneToOne, MeetingStatus::NoShow),
        network: of(MeetingKind::Network, MeetingStatus::Held),
        training: of(MeetingKind::Training, MeetingStatus::Held),
        more: (!few_people).then(|| more_numbers(held)),
    }
}

fn more_numbers(held: &[&Meeting]) -> MoreNumbers {
    MoreNumbers {
        sequence: mine_counted(held.iter().filter_map(|meeting| known(&meeting.sequence))),
        places: mine_counted(held.iter().filter_map(|meeting| place_group(meeting))),
        hp_present: mine_counted(
            held.iter().filter_map(|meeting| known(&meeting.hp_present)).filter(|present| *present != HpPresent::No),
        ),
        most_lasted: most(held.iter().filter_map(|meeting| known(&meeting.duration))).map(Exportable::mine),
        story: most(held.iter().filter_map(|meeting| known(&meeting.story_balance))).map(Exportable::mine),
    }
}

/// How a summary names where a meeting was.
fn place_group(meeting: &Meeting) -> Option<PlaceGroup> {
    match known(&meeting.mode) {
        Some(Mode::Phone) => return Some(PlaceGroup::Phone),
        Some(Mode::Video | Mode::TextChat) => return Some(PlaceGroup::Online),
        Some(Mode::InPerson) | None => {}
    }
    Some(match known(&meeting.place)? {
        Place::Clinic => PlaceGroup::Clinic,
        Place::Cafe | Place::CommunityVenue | Place::Ngo => PlaceGroup::Public,
        Place::Outdoors => PlaceGroup::Outdoors,
        Place::MyHome | Place::TheirHome => PlaceGroup::Home,
        Place::Online => PlaceGroup::Online,
        Place::OtherHospital | Place::Car | Place::Other => PlaceGroup::Other,
    })
}

fn in_order<'a>(held: &[&'a Meeting]) -> impl Iterator<Item = &'a Meeting> + use<'a> {
    let mut ordered: Vec<&Meeting> = held.to_vec();
    ordered.sort_by_key(|meeting| (meeting.when, meeting.id));
    ordered.into_iter()
}

fn all_picked<'a, T: Choice, I: Iterator<Item = T>>(
    meetings: &[&'a Meeting],
    picked: impl Fn(&'a Meeting) -> I,
) -> BTreeSet<T> {
    meetings.iter().flat_map(|meeting| picked(meeting)).collect()
}

fn mine_counted<T: Choice + super::consent::Mine>(values: impl Iterator<Item = T>) -> Vec<(Exportable<T>, u32)> {
    count(values).into_iter().map(|(value, times)| (Exportable::mine(value), times)).collect()
}

fn count<T: Choice>(values: impl Iterator<Item = T>) -> Vec<(T, u32)> {
    let mut counted: BTreeMap<T, u32> = BTreeMap::new();
    for value in values {
        *counted.entry(value).or_default() += 1;
    }
    counted.into_iter().collect()
}

/// The value that more than half of them have.
fn most<T: Choice>(values: impl Iterator<Item = T>) -> Option<T> {
    let counted = count(values);
    let all: u32 = counted.iter().map(|(_, times)| times).sum();
    counted.into_iter().find(|(_, times)| times * 2 > all).map(|(value, _)| value)
}

fn under(entry: EntryRef, consent: &Consent) -> SharedUnder {
    SharedUnder { entry, state: Some(consent.state().into()), ..SharedUnder::default() }
}
