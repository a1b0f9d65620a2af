//! "Yes, I am afraid": the concern that an answer to the safety question is about.

use chrono::NaiveDateTime;

use crate::journal::{Debrief, Entry, Escalation, EscalationStatus, Journal, Level, chosen};

/// The concern that whoever is afraid in `sitting` goes on with: the one that was kept from here today already, or that is
/// `begun` and not saved, for the way to the numbers is gone more than once; or a new one. It belongs to the meeting and the
/// person that the sitting is about, and so is found, and deleted, with them.
pub fn concern_of(
    journal: &Journal,
    begun: impl IntoIterator<Item = Escalation>,
    sitting: &Debrief,
    now: NaiveDateTime,
) -> Escalation {
    let new = begun_from(journal, sitting, now);
    let from_here = |concern: &Escalation| {
        concern.written >= sitting.written
            && concern.written.date() == now.date()
            && (concern.meeting, concern.contact) == (new.meeting, new.contact)
            && chosen(&concern.level, Level::Now)
            && !chosen(&concern.status, EscalationStatus::PutDown)
    };
    let all = journal.escalations().cloned().chain(begun);
    all.filter(from_here).max_by_key(|concern| (concern.written, concern.id)).unwrap_or(new)
}

/// A new concern about what the sitting is about.
fn begun_from(journal: &Journal, sitting: &Debrief, now: NaiveDateTime) -> Escalation {
    let (meeting, contact) = match sitting.about.as_ref().and_then(|about| journal.find(about)) {
        Some(Entry::Meeting(meeting)) => (Some(meeting.id), meeting.contact),
        Some(Entry::Boundary(issue)) => (issue.meeting, issue.contact),
        Some(Entry::Escalation(concern)) => (concern.meeting, concern.contact),
        _ => (None, None),
    };
    match meeting.and_then(|meeting| journal.meeting(meeting)) {
        Some(meeting) => Escalation { contact, ..Escalation::of_meeting(meeting, now) },
        None => Escalation { meeting, contact, ..Escalation::new(now) },
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeDelta};

    use super::*;
    use crate::journal::{Id, Meeting, Phase};

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    #[test]
    fn whoever_is_afraid_after_a_meeting_is_afraid_for_whom_they_met_and_once() {
        let meeting = Meeting { contact: Some(Id::random()), ..Meeting::new(now() - TimeDelta::days(1)) };
        let sitting = Debrief::new(Phase::After, Some(meeting.id.into()), now());
        let mut journal = Journal::of([Entry::from(meeting.clone())]);
        let mut first = concern_of(&journal, [], &sitting, now());
        assert_eq!((first.meeting, first.contact), (Some(meeting.id), meeting.contact));
        assert_eq!((first.when, first.arose_on), (meeting.when, Some(meeting.when.date())), "it came up when they met");
        assert_eq!(first.written, now());

        // Begun, and not saved: also that is gone on with.
        first.level = Some(Level::Now.into());
        let soon = now() + TimeDelta::minutes(10);
        assert_eq!(concern_of(&journal, [first.clone()], &sitting, soon), first);

        // "I have called", and back, and "Someone else has it".
        journal.put(first.clone().into());
        assert_eq!(concern_of(&journal, [], &sitting, soon).id, first.id);
        let tomorrow = soon + TimeDelta::days(1);
        assert_ne!(concern_of(&journal, [], &sitting, tomorrow).id, first.id, "that is another night");
        first.status = Some(EscalationStatus::PutDown.into());
        journal.put(first.clone().into());
        assert_ne!(concern_of(&journal, [], &sitting, soon).id, first.id);

        let alone = Debrief::new(Phase::BeforeSupervision, None, now());
        let of_nobody = concern_of(&journal, [], &alone, now());
        assert_eq!((of_nobody.meeting, of_nobody.contact), (None, None));
    }
}
