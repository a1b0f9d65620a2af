//! What stands in the journal about one person.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::contact::Contact;
use super::entry::EntryRef;
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
        let concerns = |contact: Option<Id<Contact>>, meeting: Option<Id<Meeting>>| {
            // What names another person is another person's, wherever it came up.
            contact == Some(person) || (contact.is_none() && meeting.is_some_and(|one| meetings.contains(&one)))
        };
        about.extend(meetings.iter().map(|meeting| EntryRef::from(*meeting)));
        about.extend(
            self.boundaries().filter(|issue| concerns(issue.contact, issue.meeting)).map(|issue| issue.id.into()),
        );
        about.extend(
            self.escalations()
                .filter(|concern| concerns(concern.contact, concern.meeting))
                .map(|concern| concern.id.into()),
        );
        let debriefs = self.debriefs().filter(|debrief| debrief.about.as_ref().is_some_and(|one| about.contains(one)));
        let debriefs: Vec<EntryRef> = debriefs.map(|debrief| debrief.id.into()).collect();
        about.extend(debriefs);
        about
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

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::super::boundary::BoundaryIssue;
    use super::super::debrief::{Debrief, Phase};
    use super::super::escalation::Escalation;
    use super::super::text::PrivateText;
    use super::*;
    use crate::journal::Entry;

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
