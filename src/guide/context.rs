//! What is known when a sitting begins: every condition that `assets/guide/prompts.json` may name, worked out of the
//! journal.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::around::{Around, held_at};
use super::flags;
use super::tables::{Group, LIMITS};
use super::when::{Cause, Flag};
use crate::journal::{
    BoundaryCode, Category, ConsentState, Debrief, EntryRef, Journal, Load, MedicinesSaid, MeetingKind, MeetingStatus,
    Phase, Place, known,
};

/// What is known about one sitting. Lists carry when each thing was written down, to tell what is new.
#[derive(Clone, Debug)]
pub struct Context {
    /// The phase of the sitting. One that only a newer version knows is taken as "straight after": it begins with the
    /// safety question.
    pub phase: Phase,
    /// What the sitting is about.
    pub about: Option<EntryRef>,
    /// The day of the sitting, in the phone's local time.
    pub today: NaiveDate,
    /// What became of the meeting, if it is about one.
    pub status: Option<MeetingStatus>,
    /// Whether it is no meeting of two: supporters among themselves, or training.
    pub is_gathering: bool,
    /// Where it was or will be.
    pub place: Option<Place>,
    /// Boundary issues around the sitting.
    pub boundaries: Vec<(BoundaryCode, NaiveDateTime)>,
    /// Concerns around the sitting.
    pub concerns: Vec<(Category, NaiveDateTime)>,
    /// What people said about passing on what stands around the sitting.
    pub consents: Vec<(ConsentState, NaiveDateTime)>,
    /// What was said of the medicines.
    pub medicines_said: Vec<MedicinesSaid>,
    /// How heavy it was before: said in this sitting, or on the meeting.
    pub load_before: Option<Load>,
    /// How heavy it is now: said in this sitting, or on the meeting or the boundary issue it is about.
    pub load_after: Option<Load>,
    /// When supervision was last held.
    pub last_supervision: Option<NaiveDateTime>,
    flags: BTreeMap<Flag, Cause>,
}

impl Context {
    /// What `journal` tells about `sitting`, whether or not the sitting is in the journal yet.
    pub fn of(journal: &Journal, sitting: &Debrief, now: NaiveDateTime) -> Self {
        let phase = known(&sitting.phase).unwrap_or(Phase::After);
        let around = Around::of(journal, sitting, phase, now);
        let issue = sitting.about.as_ref().and_then(EntryRef::boundary).and_then(|id| journal.boundary(id));
        Self {
            phase,
            about: sitting.about.clone(),
            today: now.date(),
            status: around.meeting.and_then(|meeting| known(&meeting.status)),
            is_gathering: around.meeting.is_some_and(|meeting| !meeting.is_kind(MeetingKind::OneToOne)),
            place: around.meeting.and_then(|meeting| known(&meeting.place)),
            boundaries: around.issues.iter().filter_map(|issue| Some((known(&issue.code)?, issue.written))).collect(),
            concerns: around
                .concerns
                .iter()
                .filter_map(|concern| Some((known(&concern.category)?, concern.written)))
                .collect(),
            consents: around.consents().collect(),
            medicines_said: around.meetings.iter().flat_map(|meeting| meeting.medicines_said.known()).collect(),
            load_before: sitting
                .load_before
                .or_else(|| if issue.is_some() { None } else { around.meeting?.load_before }),
            // A limit may weigh more, or less, than the meeting it was felt in.
            load_after: sitting.load_after.or_else(|| match issue {
                Some(issue) => issue.feeling,
                None => around.meeting?.load_after,
            }),
            last_supervision: journal.last_supervision().map(held_at),
            flags: flags::holding(journal, sitting, &around, now),
        }
    }

    /// Whether a named condition holds, and why.
    pub fn flag(&self, flag: Flag) -> Option<Cause> {
        self.flags.get(&flag).copied()
    }

    /// Whether the sitting is the short one, about a single boundary issue.
    pub fn is_about_an_issue(&self) -> bool {
        self.phase == Phase::After && self.about.as_ref().is_some_and(|about| about.boundary().is_some())
    }

    /// Whether the load is so heavy that there is nothing but self-care.
    pub fn is_heavy(&self) -> bool {
        self.load_after.is_some_and(|load| load.value() >= LIMITS.heavy)
    }

    /// Whether learning has to wait: someone is in danger and nobody else has it yet (rule 4), or the meeting did not
    /// take place and there is nothing to learn from, or its questions are about two people and there were more.
    pub fn learning_waits(&self) -> bool {
        self.waits(Group::Learning)
    }

    /// Whether prompts of `group` have to wait. What was good may be asked about however many there were; in danger, and of
    /// what did not take place, not even that.
    pub(super) fn waits(&self, group: Group) -> bool {
        let everything_from_learning = self.flag(Flag::SafetyNow).is_some()
            || matches!(self.status, Some(MeetingStatus::Cancelled | MeetingStatus::NoShow));
        (group >= Group::Learning && everything_from_learning) || (group == Group::Learning && self.is_gathering)
    }
}
