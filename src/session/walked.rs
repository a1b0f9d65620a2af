//! A way that is being walked, kept beside what is being written.
//!
//! Every choice on a way is closed, and none of them stands in the journal before the last step is saved. Until then they
//! are part of the draft: a phone that locks during the call must not ask for them again.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::draft::serde_bytes_wiped;
use crate::journal::{Entry, EntryId, Kept, Way};

/// How far somebody has come on a way, and what they have chosen there.
#[derive(Clone, Debug, PartialEq)]
pub struct Walked {
    /// The way.
    pub way: Way,
    /// The step, from 0.
    pub place: usize,
    /// What was chosen, in an entry of the same kind and name that holds nothing else.
    pub choices: Entry,
    /// Whether the two have called, where they meant to.
    pub called: bool,
    /// Whether the entry was being written before: then that draft is still there when the way is left.
    pub written: bool,
}

/// How it is stored, inside the draft. An older version passes over it and has the draft as it was.
#[derive(Serialize, Deserialize)]
pub(super) struct StoredWalk {
    w: Kept<Way>,
    p: u8,
    #[serde(with = "serde_bytes_wiped")]
    e: Zeroizing<Vec<u8>>,
    c: bool,
    d: bool,
}

impl Walked {
    pub(super) fn store(&self, edition: u32) -> StoredWalk {
        StoredWalk {
            w: self.way.into(),
            p: u8::try_from(self.place).unwrap_or(u8::MAX),
            e: self.choices.encode(edition),
            c: self.called,
            d: self.written,
        }
    }

    /// Nothing where only a newer version knows the way.
    pub(super) fn of(id: EntryId, stored: &StoredWalk) -> Option<Self> {
        let (choices, _) = Entry::decode(id, &stored.e).ok()?;
        Some(Self { way: stored.w.known()?, place: stored.p.into(), choices, called: stored.c, written: stored.d })
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::draft::{Draft, Screen};
    use super::*;
    use crate::journal::{ConsentState, Escalation, PrivateText, Receiver};

    #[test]
    fn a_way_that_is_being_walked_is_sealed_with_the_draft() {
        let now = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap();
        let mut concern = Escalation::new(now);
        concern.note = PrivateText::new("before the call");
        let mut chosen = Escalation { id: concern.id, told_to: Some(Receiver::Clinic.into()), ..Escalation::default() };
        chosen.consent.set(ConsentState::OverrideSafety);
        let walked = Walked { way: Way::Least, place: 3, choices: chosen.into(), called: false, written: true };
        let draft = Draft { walked: Some(Box::new(walked)), ..Draft::new(Screen::Concern, concern.into(), now) };
        assert_eq!(Draft::decode(draft.id(), &draft.encode()), Some(draft.clone()));
        // A draft without one is stored as it always was.
        let plain = Draft { walked: None, ..draft };
        let stored: ciborium::Value = ciborium::from_reader(&plain.encode()[..]).unwrap();
        assert_eq!(stored.as_map().unwrap().len(), 4);
        assert_eq!(Draft::decode(plain.id(), &plain.encode()), Some(plain));
    }
}
