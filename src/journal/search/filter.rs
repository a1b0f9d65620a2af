//! Filters: which entries of the timeline are shown.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use crate::journal::{Contact, Entry, EntryId, EntryRef, Id, Journal, Kind, Outcome, Topic, chosen};

/// What is to be seen; everything, unless something is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Concerning this person.
    pub person: Option<Id<Contact>>,
    /// About this.
    pub topic: Option<Topic>,
    /// Still waiting for something.
    pub open: bool,
    /// Flagged for supervision: on an agenda, of a session that is planned or was held.
    pub flagged: bool,
}

impl Filter {
    /// Whether everything is to be seen.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether time alone changes what passes: a meeting that was planned waits once its hour has come.
    pub fn goes_by_the_clock(&self) -> bool {
        self.open
    }

    /// Whether `entry` is to be seen. What is flagged is looked up elsewhere, once for all.
    fn passes(&self, journal: &Journal, entry: &Entry, now: NaiveDateTime) -> bool {
        self.kind.is_none_or(|kind| entry.kind() == Some(kind))
            && self.person.is_none_or(|person| journal.person_of(entry) == Some(person))
            && self.topic.is_none_or(|topic| journal.is_about(entry, topic))
            && (!self.open || is_open(entry, now))
    }
}

impl Journal {
    /// The timeline, newest first, of what passes `filter` as things stand `now`.
    pub fn kept_by(&self, filter: &Filter, now: NaiveDateTime) -> Vec<&Entry> {
        let mut entries = self.timeline();
        if !filter.is_empty() {
            let flagged = if filter.flagged { self.flagged() } else { BTreeSet::new() };
            entries
                .retain(|entry| filter.passes(self, entry, now) && (!filter.flagged || flagged.contains(&entry.id())));
        }
        entries
    }

    /// The person an entry concerns, also by the meeting it is about.
    pub fn person_of(&self, entry: &Entry) -> Option<Id<Contact>> {
        match entry {
            Entry::Meeting(meeting) => meeting.contact,
            Entry::Boundary(issue) => self.whom_limit(issue),
            Entry::Escalation(concern) => self.whom_concern(concern),
            // A sitting is about a meeting, a limit or a concern, and none of these is about a sitting.
            Entry::Debrief(debrief) => match self.find(debrief.about.as_ref()?) {
                None => debrief.contact,
                Some(Entry::Debrief(_)) => None,
                Some(about) => self.person_of(about),
            },
            _ => None,
        }
    }

    fn is_about(&self, entry: &Entry, topic: Topic) -> bool {
        let meeting = match entry {
            Entry::Meeting(meeting) => Some(meeting),
            Entry::Debrief(debrief) => {
                debrief.about.as_ref().and_then(EntryRef::meeting).and_then(|id| self.meeting(id))
            }
            _ => None,
        };
        meeting.is_some_and(|meeting| {
            meeting.topics.has(topic) || meeting.wish_for_clinic().is_some_and(|request| chosen(&request.about, topic))
        })
    }

    /// Everything that is on an agenda.
    fn flagged(&self) -> BTreeSet<EntryId> {
        let items = self.sessions().flat_map(|session| &session.agenda);
        items.filter_map(|item| item.about.as_ref()).map(|about| about.id).collect()
    }
}

/// Whether something in an entry still waits: a meeting that was planned and nobody has said what became of it, or after
/// which somebody was promised something; an issue that is not settled, a concern that nobody has, a sitting that was left
/// half-way, a session that left something open or a promise that is not kept yet.
fn is_open(entry: &Entry, now: NaiveDateTime) -> bool {
    match entry {
        Entry::Meeting(meeting) => meeting.waits_for_outcome(now) || meeting.owes_something(),
        Entry::Boundary(issue) => issue.is_open(),
        Entry::Escalation(concern) => concern.is_open(),
        Entry::Debrief(debrief) => !debrief.finished,
        Entry::Supervision(session) => {
            session.outcome.has(Outcome::StillOpen) || session.follow_ups.iter().any(|promise| !promise.done)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::journal::Meeting;
    use crate::journal::{
        AgendaItem, BoundaryIssue, BoundaryStatus, Debrief, Escalation, FollowUp, Phase, PrivateText,
        SupervisionSession,
    };

    fn day(day: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    /// A meeting with somebody about grief, its debrief, an issue from it that is on the agenda, a settled issue, a concern.
    fn journal() -> (Journal, Id<Contact>) {
        let person = Contact::new(PrivateText::new("the runner"), day(1));
        let mut meeting = Meeting::new(day(2));
        meeting.contact = Some(person.id);
        meeting.topics.toggle(Topic::Grief);
        let mut sitting = Debrief::new(Phase::After, Some(meeting.id.into()), day(3));
        sitting.finished = true;
        let mut flagged = BoundaryIssue::new(day(4));
        flagged.meeting = Some(meeting.id);
        let mut settled = BoundaryIssue::new(day(5));
        settled.status = Some(BoundaryStatus::Settled.into());
        let concern = Escalation::new(day(6));
        let mut plan = SupervisionSession::new(day(7));
        plan.agenda.push(AgendaItem { about: Some(flagged.id.into()), ..AgendaItem::default() });
        let id = person.id;
        let entries: [Entry; 7] = [
            person.into(),
            meeting.into(),
            sitting.into(),
            flagged.into(),
            settled.into(),
            concern.into(),
            plan.into(),
        ];
        (Journal::of(entries), id)
    }

    #[test]
    fn each_filter_shows_what_it_says_and_together_they_narrow() {
        use chrono::Datelike;
        let (journal, person) = journal();
        let seen = |filter: Filter| -> Vec<u32> {
            journal.kept_by(&filter, day(9)).into_iter().map(|entry| entry.when().day()).collect()
        };
        let all = Filter::default();
        assert_eq!(seen(all.clone()), [6, 5, 4, 3, 2]);
        let boundary = Filter { kind: Some(Kind::Boundary), ..all.clone() };
        assert_eq!(seen(boundary.clone()), [5, 4]);
        assert_eq!(seen(Filter { person: Some(person), ..all.clone() }), [4, 3, 2], "also by the meeting");
        assert_eq!(seen(Filter { topic: Some(Topic::Grief), ..all.clone() }), [3, 2]);
        assert_eq!(seen(Filter { open: true, ..all.clone() }), [6, 4]);
        assert_eq!(seen(Filter { flagged: true, ..all.clone() }), [4]);
        assert_eq!(seen(Filter { open: true, ..boundary }), [4]);
    }

    #[test]
    fn a_sitting_about_a_limit_or_a_concern_concerns_whom_that_concerns() {
        let person = Contact::new(PrivateText::new("the runner"), day(1));
        let mut issue = BoundaryIssue::new(day(4));
        issue.contact = Some(person.id);
        let mut concern = Escalation::new(day(6));
        concern.contact = Some(person.id);
        let sittings =
            [EntryRef::from(issue.id), concern.id.into()].map(|about| Debrief::new(Phase::After, Some(about), day(8)));
        let journal = Journal::of(sittings.map(Entry::from).into_iter().chain([issue.into(), concern.into()]));
        let of_person = Filter { person: Some(person.id), ..Filter::default() };
        assert_eq!(journal.kept_by(&of_person, day(9)).len(), 4);
    }

    #[test]
    fn a_meeting_is_open_while_nobody_has_said_what_became_of_it_and_while_a_promise_from_it_waits() {
        let planned = |on| Meeting { when: day(on), ..Meeting::planned(day(1)) };
        let mut promised = Meeting::new(day(4));
        promised.follow_up.toggle(FollowUp::Promised);
        let mut kept = promised.clone();
        (kept.id, kept.when, kept.promise_kept) = (Id::random(), day(5), true);
        // Something was logged since, and Today asks about that one alone.
        let journal = Journal::of([planned(2), planned(12), promised, kept, Meeting::new(day(6))].map(Entry::from));
        let open = Filter { open: true, ..Filter::default() };
        let found: Vec<_> = journal.kept_by(&open, day(9)).into_iter().map(Entry::when).collect();
        assert_eq!(found, [day(4), day(2)], "what is still to come waits for nothing");
    }
}
