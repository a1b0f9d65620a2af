//! What stands in the journal about one person.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::boundary::BoundaryIssue;
use super::contact::Contact;
use super::entry::{Entry, EntryId, EntryRef};
use super::escalation::Escalation;
use super::id::Id;
use super::meeting::{Meeting, MeetingStatus};
use super::notebook::Journal;

impl Journal {
    /// The meetings with this person, newest first.
    pub fn meetings_with(&self, person: Id<Contact>) -> Vec<&Meeting> {
        let mut meetings: Vec<&Meeting> = self.meetings().filter(|meeting| meeting.contact == Some(person)).collect();
        meetings.sort_by_key(|meeting| std::cmp::Reverse((meeting.when, meeting.id)));
        meetings
    }

    /// Everything that concerns this person: meetings, boundary issues, concerns, and the debriefs about any of them. Not
    /// the person.
    pub fn concerning(&self, person: Id<Contact>) -> Vec<EntryRef> {
        let mut about: Vec<EntryRef> = Vec::new();
        let meetings: BTreeSet<Id<Meeting>> = self.meetings_with(person).iter().map(|meeting| meeting.id).collect();
        about.extend(meetings.iter().map(|meeting| EntryRef::from(*meeting)));
        let issues = self.boundaries().filter(|issue| self.whom_limit(issue) == Some(person));
        about.extend(issues.map(|issue| EntryRef::from(issue.id)));
        let concerns = self.escalations().filter(|concern| self.whom_concern(concern) == Some(person));
        about.extend(concerns.map(|concern| EntryRef::from(concern.id)));
        let debriefs = self.debriefs().filter(|debrief| match &debrief.about {
            Some(one) if self.find(one).is_none() => debrief.contact == Some(person),
            Some(one) => about.contains(one),
            None => false,
        });
        let debriefs: Vec<EntryRef> = debriefs.map(|debrief| debrief.id.into()).collect();
        about.extend(debriefs);
        about
    }

    /// Whom a limit concerns.
    pub(super) fn whom_limit(&self, issue: &BoundaryIssue) -> Option<Id<Contact>> {
        // What names another person is another person's, wherever it came up.
        issue.contact.or_else(|| self.whom_met(issue.meeting, issue.met))
    }

    /// Whom a concern is about.
    pub(super) fn whom_concern(&self, concern: &Escalation) -> Option<Id<Contact>> {
        concern.contact.or_else(|| self.whom_met(concern.meeting, concern.met))
    }

    /// Whom a meeting is with, or `was` where it is not there.
    pub(super) fn whom_met(&self, meeting: Option<Id<Meeting>>, was: Option<Id<Contact>>) -> Option<Id<Contact>> {
        match self.meeting(meeting?) {
            Some(meeting) => meeting.contact,
            None => was,
        }
    }

    /// What would not say any more whom it concerns once `gone` is deleted, with that written into it: the sittings about
    /// it, and the limits and concerns that came up there.
    pub fn left_behind(&self, gone: EntryId) -> Vec<Entry> {
        let leaning = self.all().filter(|entry| entry.leans_on(gone)).cloned();
        leaning.filter_map(|mut entry| self.leave_behind(&mut entry, gone).then_some(entry)).collect()
    }

    /// Writes into `entry` whom it will have concerned once `gone` is deleted, if it leans on that: with nobody, what was
    /// written there when it was deleted before is taken away. Whether that is news.
    pub fn leave_behind(&self, entry: &mut Entry, gone: EntryId) -> bool {
        let Some(gone) = self.get(gone).filter(|_| entry.leans_on(gone)) else { return false };
        let person = self.person_of(gone);
        // What lay in the trash while the meeting went that it leans on does not concern nobody: it does not know.
        let knows = person.is_some() || gone.leans().is_none_or(|other| self.get(other).is_some());
        knows && entry.concerns_now(person)
    }

    /// The month of the first meeting that was held with this person, as its first day.
    pub fn first_held_with(&self, person: Id<Contact>) -> Option<NaiveDate> {
        let held = self.meetings_with(person).into_iter().filter(|meeting| meeting.is(MeetingStatus::Held));
        let first = held.map(|meeting| meeting.when.date()).min()?;
        chrono::Datelike::with_day(&first, 1)
    }

    /// Whether a last meeting was held with this person, and none after it.
    pub fn has_closed(&self, person: Id<Contact>) -> bool {
        let meetings = self.meetings_with(person);
        let held = || meetings.iter().filter(|meeting| meeting.is(MeetingStatus::Held));
        let last = held().filter(|meeting| meeting.closes()).map(|meeting| meeting.when).max();
        last.is_some_and(|last| held().all(|meeting| meeting.when <= last))
    }

    /// Whether a meeting comes after this one in its series.
    pub fn is_followed(&self, meeting: Id<Meeting>) -> bool {
        self.meetings().any(|other| other.follows == Some(meeting))
    }
}

impl Entry {
    /// Whether it says whom it concerns by the entry called `other`, and by nothing else.
    fn leans_on(&self, other: EntryId) -> bool {
        self.leans() == Some(other)
    }

    /// What it says by whom it concerns, where it does not say so itself.
    fn leans(&self) -> Option<EntryId> {
        let came_up = |contact: Option<Id<Contact>>, meeting: Option<Id<Meeting>>| {
            meeting.filter(|_| contact.is_none()).map(|meeting| EntryRef::from(meeting).id)
        };
        match self {
            Self::Debrief(sitting) => sitting.about.as_ref().map(|about| about.id),
            Self::Boundary(issue) => came_up(issue.contact, issue.meeting),
            Self::Escalation(concern) => came_up(concern.contact, concern.meeting),
            _ => None,
        }
    }

    /// Writes down whom what it leans on concerned, beside what the supporter says. Whether that is news.
    fn concerns_now(&mut self, person: Option<Id<Contact>>) -> bool {
        let mark = match self {
            Self::Debrief(sitting) => &mut sitting.contact,
            Self::Boundary(issue) => &mut issue.met,
            Self::Escalation(concern) => &mut concern.met,
            _ => return false,
        };
        std::mem::replace(mark, person) != person
    }

    /// Takes over from `other`, another version of it, whom what both lean on concerned.
    pub(crate) fn goes_on_concerning(&mut self, other: &Self) {
        match (self, other) {
            (Self::Debrief(one), Self::Debrief(other)) if one.about == other.about => {
                one.contact = one.contact.or(other.contact);
            }
            (Self::Boundary(one), Self::Boundary(other)) if one.meeting == other.meeting => {
                one.met = one.met.or(other.met);
            }
            (Self::Escalation(one), Self::Escalation(other)) if one.meeting == other.meeting => {
                one.met = one.met.or(other.met);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::super::debrief::{Debrief, Phase};
    use super::super::text::PrivateText;
    use super::*;

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 17).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn meeting_with(contact: Option<Id<Contact>>) -> Meeting {
        Meeting { contact, ..Meeting::new(now()) }
    }

    #[test]
    fn everything_about_one_person_is_found_and_nothing_about_another() {
        let runner = Contact::new(PrivateText::new("the runner"), now());
        let reader = Contact::new(PrivateText::new("the reader"), now());
        let (with_runner, with_reader) = (meeting_with(Some(runner.id)), meeting_with(Some(reader.id)));
        let issue = BoundaryIssue { meeting: Some(with_runner.id), ..BoundaryIssue::new(now()) };
        // Came up while meeting the runner, and is about the reader.
        let elsewhere =
            BoundaryIssue { meeting: Some(with_runner.id), contact: Some(reader.id), ..BoundaryIssue::new(now()) };
        let concern = Escalation { contact: Some(runner.id), ..Escalation::new(now()) };
        let landed = Debrief::new(Phase::After, Some(with_runner.id.into()), now());
        let thought_over = Debrief::new(Phase::After, Some(issue.id.into()), now());
        let of_reader = Debrief::new(Phase::After, Some(with_reader.id.into()), now());
        let mut expected: Vec<EntryRef> =
            vec![with_runner.id.into(), issue.id.into(), concern.id.into(), landed.id.into(), thought_over.id.into()];
        let journal = Journal::of([
            Entry::from(runner.clone()),
            reader.into(),
            with_runner.into(),
            with_reader.into(),
            issue.into(),
            elsewhere.into(),
            concern.into(),
            landed.into(),
            thought_over.into(),
            of_reader.into(),
            Debrief::new(Phase::BeforeSupervision, None, now()).into(),
        ]);
        let mut found = journal.concerning(runner.id);
        found.sort();
        expected.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_was_about_a_deleted_meeting_goes_on_concerning_whom_it_concerned() {
        let (runner, reader) = (Contact::new(PrivateText::new("the runner"), now()), Id::random());
        let meeting = meeting_with(Some(runner.id));
        let issue = BoundaryIssue { meeting: Some(meeting.id), ..BoundaryIssue::new(now()) };
        let elsewhere = BoundaryIssue { meeting: Some(meeting.id), contact: Some(reader), ..BoundaryIssue::new(now()) };
        let concern = Escalation { meeting: Some(meeting.id), ..Escalation::new(now()) };
        let landed = Debrief::new(Phase::After, Some(meeting.id.into()), now());
        let thought_over = Debrief::new(Phase::After, Some(issue.id.into()), now());
        let mut journal = Journal::of([
            Entry::from(runner.clone()),
            meeting.clone().into(),
            issue.clone().into(),
            elsewhere.into(),
            concern.clone().into(),
            landed.clone().into(),
            thought_over.clone().into(),
        ]);
        let mut delete = |gone: EntryRef| {
            for entry in journal.left_behind(gone.id) {
                journal.put(entry);
            }
            journal.remove(gone.id);
            let mut found = journal.concerning(runner.id);
            found.sort();
            found
        };
        let sorted = |mut expected: Vec<EntryRef>| {
            expected.sort();
            expected
        };
        let left = sorted(vec![issue.id.into(), concern.id.into(), landed.id.into(), thought_over.id.into()]);
        assert_eq!(delete(meeting.id.into()), left);
        let left = sorted(vec![concern.id.into(), landed.id.into(), thought_over.id.into()]);
        assert_eq!(delete(issue.id.into()), left);
        for one in [EntryRef::from(landed.id), concern.id.into()] {
            assert_eq!(journal.person_of(journal.find(&one).unwrap()), Some(runner.id), "the filter finds it too");
        }

        // A meeting that was put back and is another's by now says so itself.
        journal.put(Meeting { contact: Some(reader), ..meeting }.into());
        assert_eq!(journal.concerning(runner.id), [EntryRef::from(thought_over.id)]);
        assert!(journal.concerning(reader).contains(&concern.id.into()));
    }

    #[test]
    fn somebody_met_again_after_the_last_meeting_was_not_met_for_the_last_time() {
        let runner = Contact::new(PrivateText::new("the runner"), now());
        let mut last = meeting_with(Some(runner.id));
        last.sequence = Some(crate::journal::Sequence::Closing.into());
        // Written down within the same minute.
        let mut journal = Journal::of([meeting_with(Some(runner.id)).into(), last.into()]);
        assert!(journal.has_closed(runner.id));
        let mut again = meeting_with(Some(runner.id));
        again.when += chrono::TimeDelta::days(9);
        journal.put(again.clone().into());
        assert!(!journal.has_closed(runner.id));
        again.becomes(MeetingStatus::Cancelled, now());
        journal.put(again.into());
        assert!(journal.has_closed(runner.id), "what was cancelled was not held");
    }

    #[test]
    fn the_first_meeting_that_was_held_says_since_when() {
        let runner = Contact::new(PrivateText::new("the runner"), now());
        let mut before = meeting_with(Some(runner.id));
        before.when = NaiveDate::from_ymd_opt(2026, 1, 20).unwrap().and_hms_opt(9, 0, 0).unwrap();
        before.becomes(MeetingStatus::Cancelled, now());
        let journal = Journal::of([before.into(), meeting_with(Some(runner.id)).into()]);
        assert_eq!(journal.first_held_with(runner.id), NaiveDate::from_ymd_opt(2026, 3, 1));
    }
}
