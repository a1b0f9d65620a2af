//! The named conditions, each worked out of the journal.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::around::{Around, is_first};
use super::load;
use super::when::{Cause, Flag};
use crate::journal::consent::{Whose, whose_boundary, whose_category};
use crate::journal::{
    BoundaryCode, Consent, ConsentState, Debrief, Escalation, FollowUp, Journal, Level, MedicinesSaid, Meeting,
    MeetingStatus, OpeningAgreement, SafetyAnswer, SharedSelf, chosen, known,
};

/// The named conditions that hold, and why.
pub(super) fn holding(
    journal: &Journal,
    sitting: &Debrief,
    around: &Around<'_>,
    now: NaiveDateTime,
) -> BTreeMap<Flag, Cause> {
    let seen = Seen { journal, sitting, around, now };
    Flag::ALL.iter().filter_map(|flag| Some((*flag, seen.cause(*flag)?))).collect()
}

struct Seen<'a> {
    journal: &'a Journal,
    sitting: &'a Debrief,
    around: &'a Around<'a>,
    now: NaiveDateTime,
}

impl Seen<'_> {
    fn cause(&self, flag: Flag) -> Option<Cause> {
        let (journal, around) = (self.journal, self.around);
        match flag {
            Flag::FirstMeeting => subject(around.meeting.is_some_and(|meeting| is_first(journal, meeting))),
            Flag::AgreementNotSaid => subject(self.agreement_waits()),
            Flag::OpenFollowup => subject(around.meeting_before(journal).is_some_and(left_something_open)),
            Flag::SafetyNow => self.safety_now(),
            Flag::SharedSelf => subject(around.meetings.iter().any(|meeting| shared_something(meeting))),
            Flag::AnyBoundary => newest(around.issues.iter().map(|issue| issue.written)),
            Flag::ConsentPending => newest(self.pending()),
            Flag::MedConflict => {
                let open = journal.boundaries().filter(|issue| issue.is_open());
                let about = open.filter(|issue| known(&issue.code).is_some_and(is_about_treatment));
                newest(about.map(|issue| issue.written).filter(|at| around.is_since(*at)))
            }
            Flag::LoadTrendUp => subject(load::trend_up(journal, self.now)),
            Flag::SharedExport => newest(journal.shares().map(|share| share.written).filter(|at| around.is_since(*at))),
            Flag::EscalationOpen => {
                // Mine to keep: nobody is at risk and nobody has to receive it.
                let waits = |concern: &&Escalation| concern.is_open() && !chosen(&concern.level, Level::Mine);
                newest(journal.escalations().filter(waits).map(|concern| concern.written))
            }
            Flag::PromisedBack => {
                newest(around.meetings.iter().filter(|meeting| meeting.owes_something()).map(|meeting| meeting.written))
            }
            Flag::AfterNow => subject(self.step_is_taken()),
            Flag::Flags => subject(self.anything_flagged()),
        }
    }

    /// Where nobody has said anything about it, nothing is known to be missing.
    fn agreement_waits(&self) -> bool {
        let person = self.around.meeting.and_then(|meeting| self.journal.contact(meeting.contact?));
        person.is_some_and(|person| chosen(&person.opening_agreement, OpeningAgreement::NotYet))
    }

    fn safety_now(&self) -> Option<Cause> {
        let concerns = self.journal.escalations();
        newest(concerns.filter(|concern| concern.safety_now()).map(|concern| concern.written))
            .or_else(|| subject(self.is_afraid() && !self.someone_has_it()))
    }

    fn is_afraid(&self) -> bool {
        matches!(known(&self.sitting.safety), Some(SafetyAnswer::Yes | SafetyAnswer::NotSure))
    }

    /// "Yes" opens the page with the numbers, and that page may be left by a call before a concern is written. So the
    /// answer itself counts as a danger that nobody else has yet, until a concern says that somebody has.
    fn someone_has_it(&self) -> bool {
        let written_here = |written: NaiveDateTime| written >= self.sitting.written;
        self.around.concerns.iter().any(|concern| !concern.is_open())
            || self.journal.escalations().any(|concern| !concern.is_open() && written_here(concern.written))
    }

    /// Whether somebody was called or has it, for every concern around that calls for somebody today or now.
    fn step_is_taken(&self) -> bool {
        let concerns = &self.around.concerns;
        concerns.iter().any(|concern| concern.after_now())
            && !concerns.iter().any(|concern| concern.safety_now() && !concern.after_now())
    }

    fn anything_flagged(&self) -> bool {
        let asked_not_to_tell = self.around.consents().any(|(state, _)| state == ConsentState::AskedNotToShare);
        let of_meeting = self.around.meeting.is_some_and(|meeting| {
            let did_not_take_place = meeting.is(MeetingStatus::Cancelled) || meeting.is(MeetingStatus::NoShow);
            did_not_take_place || meeting.medicines_said.has(MedicinesSaid::Stopped)
        });
        self.is_afraid()
            || self.safety_now().is_some()
            || !self.around.issues.is_empty()
            || !self.around.concerns.is_empty()
            || asked_not_to_tell
            || of_meeting
    }

    /// When each thing was written down that is somebody else's and may not be passed on, or not yet.
    ///
    /// A meeting nobody asked about is not such a thing: "I have not asked" is how every meeting begins. An issue, a
    /// concern or a request is.
    fn pending(&self) -> impl Iterator<Item = NaiveDateTime> {
        let meetings = self.around.meetings.iter().filter(|meeting| {
            let refused = matches!(
                meeting.consent.state(),
                ConsentState::AskedNotToShare | ConsentState::CouldNotAsk | ConsentState::Withdrawn
            );
            refused || meeting.wish_for_clinic().is_some_and(|request| is_locked(&request.consent))
        });
        let issues = self.around.issues.iter().filter(|issue| {
            known(&issue.code).is_some_and(|code| whose_boundary(code) == Whose::Theirs) && is_locked(&issue.consent)
        });
        let concerns = self.around.concerns.iter().filter(|concern| {
            known(&concern.category).is_some_and(|category| whose_category(category) == Whose::Theirs)
                && is_locked(&concern.consent)
        });
        let meetings = meetings.map(|meeting| meeting.written);
        meetings.chain(issues.map(|issue| issue.written)).chain(concerns.map(|concern| concern.written))
    }
}

fn subject(holds: bool) -> Option<Cause> {
    holds.then_some(Cause::SUBJECT)
}

fn newest(times: impl Iterator<Item = NaiveDateTime>) -> Option<Cause> {
    times.max().map(Cause::written)
}

fn left_something_open(meeting: &Meeting) -> bool {
    meeting.owes_something()
        || meeting.follow_up.has(FollowUp::WantsClinic)
        || meeting.follow_up.has(FollowUp::HandOver)
}

fn shared_something(meeting: &Meeting) -> bool {
    meeting.shared_self.known().any(|shared| shared != SharedSelf::Nothing)
}

fn is_about_treatment(code: BoundaryCode) -> bool {
    matches!(code, BoundaryCode::MedicationAdvice | BoundaryCode::FaithVsTreatment)
}

fn is_locked(consent: &Consent) -> bool {
    match consent.state() {
        ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::OverrideSafety => false,
        ConsentState::WillTellSelf => !consent.may_say_so,
        ConsentState::NotAsked
        | ConsentState::AskedNotToShare
        | ConsentState::CouldNotAsk
        | ConsentState::Withdrawn => true,
    }
}
