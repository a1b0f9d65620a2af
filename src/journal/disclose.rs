//! How a [`Disclosure`] is drawn from the journal: consent first, then small numbers.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::boundary::BoundaryStatus;
use super::choice::{Choice, chosen, known};
use super::consent::{
    Carried, Consent, ConsentState, Exportable, Mine, PlansToTell, Theirs, Whose, may_be_listed, whose_boundary,
    whose_category,
};
use super::disclosure::{
    Allowed, AskedQuestion, Concern, ConcernStanding, Disclosure, ENOUGH_PEOPLE, MoreNumbers, Numbers, PeopleMet,
    PlaceGroup, QuestionStanding, Receipt, Told, ToldDay, Trend,
};
use super::entry::EntryRef;
use super::escalation::{Done, Escalation, EscalationStatus, Level};
use super::meeting::{GaveMe, HpPresent, Meeting, MeetingKind, MeetingStatus, Mode, Place, Topic};
use super::notebook::Journal;
use super::period::Period;
use super::share::{SharedPart, SharedUnder};

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
            parts: self.parts(period),
            will_tell_self: self.will_tell_self(period, &held),
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
            .filter(|concern| is_of(concern, period) || concern.is_open())
            .filter(|concern| !matches!(known(&concern.level), Some(Level::Mine)))
            .collect();
        found.sort_by_key(|concern| (concern.when, concern.id));
        found.into_iter().filter_map(disclose_concern).collect()
    }

    fn questions(&self) -> Vec<Allowed<AskedQuestion>> {
        let mut asked: Vec<Allowed<AskedQuestion>> = Vec::new();
        let agenda = self.planned_supervision().into_iter().flat_map(|plan| &plan.agenda);
        for item in agenda.filter(|item| self.still_has(item)) {
            let Some(question) = known(&item.question) else { continue };
            let issue = item.about.as_ref().and_then(EntryRef::boundary).and_then(|id| self.boundary(id));
            let told = issue.and_then(|issue| {
                let code = issue.consent.release_code(known(&issue.code)?)?;
                let whose = whose_boundary(code.get());
                let on = match whose {
                    Whose::Theirs => vec![under(issue.id.into(), &issue.consent)],
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

    fn carries_something(&self, period: Period) -> Option<Exportable<Carried>> {
        // What was said before something was changed to be mine is nobody's to tell.
        let concerns = self.escalations().filter(|concern| concern.is_open() && !is_mine(concern));
        let concerns = concerns.map(|concern| &concern.consent);
        let issues = self.boundaries().filter(|issue| {
            issue.is_open() && known(&issue.code).is_none_or(|code| whose_boundary(code) == Whose::Theirs)
        });
        let issues = issues.map(|issue| &issue.consent);
        let meetings = self.meetings().filter(|meeting| period.holds(meeting.when.date())).flat_map(|meeting| {
            std::iter::once(&meeting.consent).chain(meeting.wish_for_clinic().map(|request| &request.consent))
        });
        concerns.chain(issues).chain(meetings).find_map(Consent::release_carried)
    }

    /// What was released of concerns in part: the topics that the person named.
    fn parts(&self, period: Period) -> Vec<Allowed<Option<Exportable<Topic>>>> {
        let theirs = |concern: &&Escalation| {
            known(&concern.category).is_some_and(|category| whose_category(category) == Whose::Theirs)
        };
        let mut concerns: Vec<&Escalation> = self.of_others(period).filter(theirs).collect();
        concerns.sort_by_key(|concern| (concern.when, concern.id));
        let part = |concern: &Escalation| {
            let on = vec![under(concern.id.into(), &concern.consent)];
            let topics = concern.consent.topics.known().filter_map(|topic| concern.consent.release(topic));
            topics
                .map(|topic| Allowed { fact: may_be_listed(topic.get()).then_some(topic), on: on.clone() })
                .collect::<Vec<_>>()
        };
        concerns
            .into_iter()
            .filter(|concern| concern.consent.state() == ConsentState::AgreedPart)
            .flat_map(part)
            .collect()
    }

    /// The concerns of the period, and those still open, that are not mine.
    fn of_others(&self, period: Period) -> impl Iterator<Item = &Escalation> {
        self.escalations().filter(move |concern| !is_mine(concern) && (is_of(concern, period) || concern.is_open()))
    }

    fn will_tell_self(&self, period: Period, held: &[&Meeting]) -> Vec<Allowed<Exportable<PlansToTell>>> {
        let meetings = in_order(held).map(|meeting| (EntryRef::from(meeting.id), &meeting.consent));
        let issues = self.boundaries().filter(|issue| {
            let theirs = known(&issue.code).is_some_and(|code| whose_boundary(code) == Whose::Theirs);
            // As a concern: from the last meeting of a month it is often written down in the next.
            let of_period = period.holds(issue.when.date()) || period.holds(issue.written.date());
            theirs && (of_period || issue.is_open())
        });
        let issues = issues.map(|issue| (issue.id.into(), &issue.consent));
        let concerns = self.of_others(period).map(|concern| (concern.id.into(), &concern.consent));
        meetings
            .chain(issues)
            .chain(concerns)
            .filter_map(|(entry, consent)| {
                Some(Allowed { fact: consent.release_plan()?, on: vec![under(entry, consent)] })
            })
            .collect()
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

/// Whether a concern arose in `period`, or was written down in it: one from the last meeting of a month is often written
/// down in the next, and must not fall between the two pages.
fn is_of(concern: &Escalation, period: Period) -> bool {
    period.holds(concern.when.date()) || period.holds(concern.written.date())
}

/// Whether a concern is about the supporter alone.
fn is_mine(concern: &Escalation) -> bool {
    known(&concern.category).is_some_and(|category| whose_category(category) == Whose::Mine)
}

fn disclose_concern(concern: &Escalation) -> Option<Allowed<Concern>> {
    let category = known(&concern.category)?;
    let told_first = known(&concern.told_first);
    let reported = concern.after_now();
    let without_consent = concern.consent.state() == ConsentState::OverrideSafety;
    let category = concern.consent.release_category(category, reported && concern.override_is_complete())?;
    let standing = if reported {
        ConcernStanding::Reported { told: told(concern), received: receipt(concern) }
    } else if concern.is_open() {
        ConcernStanding::Waiting { level: known(&concern.level)? }
    } else {
        // Put down without telling anyone: there is nothing to report and nothing waits.
        return None;
    };
    if whose_category(category.get()) != Whose::Theirs {
        // What was said of another person before the category was changed to one of mine is nobody's to tell.
        let fact = Concern { category, standing, told_first: None, without_consent: false };
        return Some(Allowed { fact, on: Vec::new() });
    }
    let on = vec![under(concern.id.into(), &concern.consent)];
    Some(Allowed { fact: Concern { category, standing, told_first, without_consent }, on })
}

/// How the supporter told somebody. That it was the same day is said where both days are known, and of no other.
fn told(concern: &Escalation) -> Option<Told> {
    let by_me = concern.done.known().any(Done::is_a_call) || concern.told_to.is_some() || concern.told_on.is_some();
    let day = concern.told_on.zip(concern.arose_on).and_then(|(told, arose)| match told.cmp(&arose) {
        Ordering::Less => None,
        Ordering::Equal => Some(ToldDay::Same),
        Ordering::Greater => Some(ToldDay::Later),
    });
    by_me.then(|| Told { called: concern.done.known().any(Done::is_by_telephone), day })
}

fn receipt(concern: &Escalation) -> Receipt {
    match known(&concern.received_by) {
        Some(receiver) => Receipt::By(receiver),
        None if concern.received_by.is_some() || chosen(&concern.status, EscalationStatus::Received) => {
            Receipt::Someone
        }
        None => Receipt::NoOne,
    }
}

fn requests(held: &[&Meeting]) -> Vec<Allowed<Option<Exportable<Topic>>>> {
    in_order(held)
        .filter_map(|meeting| {
            let request = meeting.wish_for_clinic()?;
            let topic = request.consent.release(known(&request.about)?)?;
            let nameable = may_be_listed(topic.get()).then_some(topic);
            let on = under(meeting.id.into(), &request.consent);
            let on = SharedUnder { part: Some(SharedPart::Request.into()), ..on };
            Some(Allowed { fact: nameable, on: vec![on] })
        })
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

fn mine_counted<T: Choice + Mine>(values: impl Iterator<Item = T>) -> Vec<(Exportable<T>, u32)> {
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
