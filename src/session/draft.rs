//! Drafts: what is being written, kept from the first letter.
//!
//! A draft names its screen and reopens there. It is laid on the desk at every change and sealed within a second, so that
//! a process killed while somebody types loses at most the last second. While a draft cannot be sealed (the
//! phone is full) it stays on the desk and is tried again.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::walked::{StoredWalk, Walked};
use crate::journal::{Entry, EntryId, Kept, choices, wiped};
use crate::review::HiddenByHand;

/// Something that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The screen it is written on. This version may not have it.
    pub screen: Kept<Screen>,
    /// What has been written so far.
    pub entry: Entry,
    /// When it was last changed, in the phone's local time.
    pub at: NaiveDateTime,
    /// The way that is being walked from there, if one is.
    pub walked: Option<Box<Walked>>,
    /// What was hidden by hand in the review of a passage.
    pub hidden: Option<Box<HiddenByHand>>,
}

choices! {
    /// The screens that keep drafts.
    pub enum Screen {
        /// Logging or changing a meeting.
        Meeting = "meeting",
        /// A boundary issue.
        Boundary = "boundary",
        /// A concern.
        Concern = "concern",
        /// A debrief.
        Debrief = "debrief",
        /// An alias for somebody new, typed while logging a meeting.
        Alias = "alias",
        /// The numbers the supporter calls.
        Numbers = "numbers",
        /// A person met.
        Person = "person",
        /// The supporter's own agreement.
        Role = "role",
        /// What the clinic pays.
        Rates = "rates",
        /// What one meeting cost.
        Expense = "expense",
        /// A supervision session that has been held.
        Session = "session",
        /// Something to say, in the supporter's own words.
        Script = "script",
        /// What the clinic says holds.
        ClinicNote = "clinic_note",
        /// What was answered to a summary.
        ShareAnswer = "share_answer",
        /// A passage for a summary: the text as `copy` of a share that has not left, and what it was picked from.
        Passage = "passage",
        /// One thing of the agenda, taken in hand: see [`SupervisionSession::taking`](crate::journal::SupervisionSession::taking).
        InHand = "in_hand",
    }
}

/// How safe a draft is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftState {
    /// Sealed and on disk.
    Down,
    /// Changed within the last second.
    Waiting,
    /// It could not be written; it is still here, and tried again.
    Stuck,
}

/// How a draft is stored: the screen, the format of this map, the time, the entry as entries are stored, the way that is
/// being walked, and what was hidden by hand.
#[derive(Serialize, Deserialize)]
struct Stored {
    s: Kept<Screen>,
    f: u8,
    t: NaiveDateTime,
    #[serde(with = "serde_bytes_wiped")]
    e: Zeroizing<Vec<u8>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    w: Option<StoredWalk>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    h: Option<Box<HiddenByHand>>,
}

const FORMAT: u8 = 1;

/// Editions count what was saved. A draft has not been.
const DRAFT: u32 = 0;

impl Draft {
    /// What is being written on `screen`.
    pub fn new(screen: Screen, entry: Entry, now: NaiveDateTime) -> Self {
        Self { screen: screen.into(), entry, at: now, walked: None, hidden: None }
    }

    /// The identity of the entry it will become.
    pub fn id(&self) -> EntryId {
        self.entry.id()
    }

    pub(super) fn encode(&self) -> Zeroizing<Vec<u8>> {
        let w = self.walked.as_ref().map(|walked| walked.store(DRAFT));
        wiped::encode(&Stored {
            s: self.screen.clone(),
            f: FORMAT,
            t: self.at,
            e: self.entry.encode(DRAFT),
            w,
            h: self.hidden.clone(),
        })
    }

    pub(super) fn decode(id: EntryId, bytes: &[u8]) -> Option<Self> {
        let stored: Stored = ciborium::from_reader(bytes).ok()?;
        if stored.f != FORMAT {
            return None;
        }
        let (entry, _) = Entry::decode(id, &stored.e).ok()?;
        let walked = stored.w.and_then(|walk| Walked::of(id, &walk)).map(Box::new);
        Some(Self { screen: stored.s, entry, at: stored.t, walked, hidden: stored.h })
    }
}

/// Bytes as a byte string, wiped when they go.
pub(super) mod serde_bytes_wiped {
    use serde::de::{Deserializer, Error, Visitor};
    use serde::ser::Serializer;
    use zeroize::Zeroizing;

    pub(in crate::session) fn serialize<S: Serializer>(
        bytes: &Zeroizing<Vec<u8>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub(in crate::session) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Zeroizing<Vec<u8>>, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Zeroizing<Vec<u8>>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }
            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Self::Value, E> {
                Ok(Zeroizing::new(bytes.to_vec()))
            }
            fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Self::Value, E> {
                Ok(Zeroizing::new(bytes))
            }
        }
        deserializer.deserialize_byte_buf(Bytes)
    }
}

/// The desk that drafts lie on until they are sealed.
#[derive(Default)]
pub(super) struct Desk {
    /// Changed since they were last sealed.
    waiting: BTreeMap<EntryId, Draft>,
    /// Whether the last attempt to seal failed.
    stuck: bool,
    /// Whether everything was erased, and no notebook has been opened since: nothing is laid here then.
    shut: bool,
}

impl Desk {
    pub(super) fn lay(&mut self, draft: Draft) {
        if !self.shut {
            self.waiting.insert(draft.id(), draft);
        }
    }

    /// A desk that takes nothing, because its notebook has been erased: what a screen that was still at work lays down late
    /// must not lie there until the next notebook.
    pub(super) fn shut() -> Self {
        Self { shut: true, ..Self::default() }
    }

    /// A notebook is open.
    pub(super) fn open(&mut self) {
        self.shut = false;
    }

    /// Takes a draft off the desk, because it was saved or thrown away.
    pub(super) fn take_off(&mut self, id: EntryId) {
        self.waiting.remove(&id);
    }

    /// What waits to be sealed, in no order.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &Draft> {
        self.waiting.values()
    }

    pub(super) fn is_clear(&self) -> bool {
        self.waiting.is_empty()
    }

    /// These have been sealed. What was changed meanwhile goes on waiting.
    pub(super) fn sealed(&mut self, drafts: &[Draft]) {
        for draft in drafts {
            if self.waiting.get(&draft.id()) == Some(draft) {
                self.waiting.remove(&draft.id());
            }
        }
        self.stuck = false;
    }

    /// Nothing could be sealed; it stays, and is tried again.
    pub(super) fn not_sealed(&mut self) {
        self.stuck = true;
    }

    pub(super) fn state(&self, id: EntryId) -> DraftState {
        match (self.waiting.contains_key(&id), self.stuck) {
            (false, _) => DraftState::Down,
            (true, false) => DraftState::Waiting,
            (true, true) => DraftState::Stuck,
        }
    }
}

#[cfg(test)]
mod tests {
    use ciborium::Value;

    use super::*;
    use crate::journal::{BoundaryIssue, Meeting};

    #[test]
    fn a_draft_of_a_screen_that_only_a_newer_version_has_is_kept_as_it_was() {
        let draft =
            Draft::new(Screen::Meeting, Meeting::new(NaiveDateTime::default()).into(), NaiveDateTime::default());
        let mut stored: Value = ciborium::from_reader(&draft.encode()[..]).unwrap();
        for (key, value) in stored.as_map_mut().unwrap() {
            if key.as_text() == Some("s") {
                *value = Value::Text("from_a_later_year".to_owned());
            }
        }
        let mut theirs = Vec::new();
        ciborium::into_writer(&stored, &mut theirs).unwrap();
        let read = Draft::decode(draft.id(), &theirs).unwrap();
        assert_eq!(read.screen.known(), None);
        assert!(*read.encode() == theirs, "it is not the draft it was");
    }

    #[test]
    fn an_issue_that_is_not_to_be_brought_stays_so_while_it_is_half_written() {
        let at = NaiveDateTime::default();
        let issue = BoundaryIssue { bring: Some(false), ..BoundaryIssue::new(at) };
        let draft = Draft::new(Screen::Boundary, issue.into(), at);
        assert_eq!(Draft::decode(draft.id(), &draft.encode()), Some(draft));
    }
}
