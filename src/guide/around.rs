//! What a sitting is about, and what the journal holds around it.
//!
//! Around a meeting stands what was written for it; what is still open and concerns the same person; and what is still
//! open, names neither person nor meeting, and happened that day. Around supervision stands what still waits for it.

use chrono::{NaiveDate, NaiveDateTime};

use crate::journal::{
    BoundaryIssue, BoundaryStatus, ConsentState, Contact, Debrief, Entry, Escalation, EscalationStatus, Id, Journal,
    Meeting, Phase, Sequence, SupervisionSession, chosen, known,
};

/// The entries that a sitting draws on.
pub(super) struct Around<'a> {
    /// The meeting it is about, if it is about one.
    pub(super) meeting: Option<&'a Meeting>,
    /// That meeting; or, around supervision, every meeting since the one before.
    pub(super) meetings: Vec<&'a Meeting>,
    /// Boundary issues.
    pub(super) issues: Vec<&'a BoundaryIssue>,
    /// Concerns.
    pub(super) concerns: Vec<&'a Escalation>,
    /// When supervision was held before this sitting. After supervision: before the one that was just held.
    pub(super) since: Option<NaiveDateTime>,
}

impl<'a> Around<'a> {
    pub(super) fn of(journal: &'a Journal, sitting: &Debrief, phase: Phase, now: NaiveDateTime) -> Self {
        let since = supervised_before(journal, sitting, phase);
        match phase {
            Phase::Before | Phase::After => Self::meeting(journal, sitting, since, now),
            Phase::BeforeSupervision | Phase::AfterSupervision => Self::supervision(journal, since, now),
        }
    }

    fn meeting(journal: &'a Journal, sitting: &Debrief, since: Option<NaiveDateTime>, now: NaiveDateTime) -> Self {
        let about = sitting.about.as_ref().and_then(|about| journal.find(about));
        let (meeting, day) = match about {
            Some(Entry::Meeting(meeting)) => (Some(meeting), meeting.when.date()),
            Some(Entry::Boundary(issue)) => (issue.meeting.and_then(|id| journal.meeting(id)), issue.when.date()),
            Some(Entry::Escalation(concern)) => {
                (concern.meeting.and_then(|id| journal.meeting(id)), concern.when.date())
            }
            _ => (None, now.date()),
        };
        let contact = about.and_then(|about| journal.person_of(about));
        let near = Near { meeting: meeting.map(|meeting| meeting.id), contact, day };
        let issues = journal
            .boundaries()
            .filter(|issue| {
                // What one sits down for is there, whatever became of it.
                match about {
                    // And nothing else is: whoever sits down for one limit is not asked about all of them.
                    Some(Entry::Boundary(itself)) => itself.id == issue.id,
                    _ => issue.is_open() && near.holds(issue.meeting, issue.contact, issue.when),
                }
            })
            .collect();
        let concerns = journal
            .escalations()
            .filter(|concern| {
                let of_this_meeting = concern.meeting.is_some() && concern.meeting == near.meeting;
                let put_down = chosen(&concern.status, EscalationStatus::PutDown);
                matches!(about, Some(Entry::Escalation(itself)) if itself.id == concern.id)
                    // What was handed over is still talked through; what was put down is left alone.
                    || (of_this_meeting && !put_down)
                    || (concern.is_open() && near.holds(concern.meeting, concern.contact, concern.when))
            })
            .collect();
        Self { meeting, meetings: meeting.into_iter().collect(), issues, concerns, since }
    }

    fn supervision(journal: &'a Journal, since: Option<NaiveDateTime>, now: NaiveDateTime) -> Self {
        let lately = |at: NaiveDateTime| since.is_none_or(|since| at > since);
        let meetings = journal.meetings().filter(|meeting| lately(meeting.when) && meeting.when <= now).collect();
        let issues = journal
            .boundaries()
            // What has been to supervision already does not come back by itself.
            .filter(|issue| {
                issue.is_open() && (lately(issue.written) || !chosen(&issue.status, BoundaryStatus::Brought))
            })
            .collect();
        let concerns = journal.escalations().filter(|concern| concern.is_open()).collect();
        Self { meeting: None, meetings, issues, concerns, since }
    }

    /// Whether `at` lies after that supervision. Everything does if there was none.
    pub(super) fn is_since(&self, at: NaiveDateTime) -> bool {
        self.since.is_none_or(|since| at > since)
    }

    /// What people said about passing on each of these, and when it was written down at the latest.
    pub(super) fn consents(&self) -> impl Iterator<Item = (ConsentState, NaiveDateTime)> {
        let meetings = self.meetings.iter().map(|meeting| (&meeting.consent, meeting.written));
        let requests =
            self.meetings.iter().filter_map(|meeting| Some((&meeting.wish_for_clinic()?.consent, meeting.written)));
        let issues = self.issues.iter().map(|issue| (&issue.consent, issue.written));
        let concerns = self.concerns.iter().map(|concern| (&concern.consent, concern.written));
        meetings.chain(requests).chain(issues).chain(concerns).map(|(consent, at)| (consent.state(), at))
    }

    /// The meeting with the same person before this one.
    pub(super) fn meeting_before(&self, journal: &'a Journal) -> Option<&'a Meeting> {
        before(journal, self.meeting?)
    }
}

/// The meeting that was held with the same person before `this`. Meetings without an alias count as the same person's.
pub(super) fn before<'a>(journal: &'a Journal, this: &Meeting) -> Option<&'a Meeting> {
    journal
        .meetings()
        .filter(|earlier| earlier.held_one_to_one() && earlier.contact == this.contact && earlier.when < this.when)
        .max_by_key(|earlier| earlier.when)
}

/// Whether `meeting` is the first with its person: because that was said, or because there is none before it.
pub fn is_first(journal: &Journal, meeting: &Meeting) -> bool {
    match known(&meeting.sequence) {
        Some(sequence) => sequence == Sequence::First,
        // Without a name nobody can say that there was no meeting before.
        None => meeting.contact.is_some() && before(journal, meeting).is_none(),
    }
}

/// What stands near an entry.
struct Near {
    meeting: Option<Id<Meeting>>,
    contact: Option<Id<Contact>>,
    day: NaiveDate,
}

impl Near {
    fn holds(&self, meeting: Option<Id<Meeting>>, contact: Option<Id<Contact>>, when: NaiveDateTime) -> bool {
        match (meeting, contact) {
            (None, None) => when.date() == self.day,
            _ => (meeting.is_some() && meeting == self.meeting) || (contact.is_some() && contact == self.contact),
        }
    }
}

/// When a session was held, in the phone's local time.
pub(super) fn held_at(session: &SupervisionSession) -> NaiveDateTime {
    session.when.unwrap_or(session.written)
}

fn supervised_before(journal: &Journal, sitting: &Debrief, phase: Phase) -> Option<NaiveDateTime> {
    let about = match sitting.about.as_ref().and_then(|about| journal.find(about)) {
        Some(Entry::Supervision(session)) => Some(session.id),
        // A sitting after supervision that does not say which is about the last one.
        _ if phase == Phase::AfterSupervision => journal.last_supervision().map(|session| session.id),
        _ => None,
    };
    journal.sessions().filter(|session| !session.is_planned() && Some(session.id) != about).map(held_at).max()
}
