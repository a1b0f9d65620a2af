//! What the clinic says holds there, as the supporter wrote it down.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::id::Id;
use super::newer::NewerFields;
use super::text::PrivateText;

/// The clinic's own text on confidentiality and on when to tell. It stands above what the app says about the law. There is
/// one of these in a notebook, and nothing of it is ever exported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClinicNote {
    /// What the entry is called: always [`ClinicNote::ID`].
    #[serde(skip)]
    pub id: Id<ClinicNote>,
    /// When it was first written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// The text. Blank is none.
    pub text: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl Default for ClinicNote {
    fn default() -> Self {
        Self {
            id: Self::ID,
            written: NaiveDateTime::default(),
            text: PrivateText::default(),
            newer: NewerFields::default(),
        }
    }
}

impl ClinicNote {
    /// The same in every notebook, as [`super::RoleAgreement::ID`] is and for the same reason.
    pub const ID: Id<ClinicNote> = Id::from_bytes(*b"the clinic's law");

    /// An empty text, first written down `now`.
    pub fn new(now: NaiveDateTime) -> Self {
        Self { written: now, ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Entry, Journal, Kind};
    use super::*;

    #[test]
    fn two_notebooks_that_are_merged_have_one_text_of_the_clinic() {
        let mut note = ClinicNote::new(NaiveDateTime::default());
        note.text = PrivateText::new("kanari");
        let entry = Entry::from(note);
        let read = Entry::decode(entry.id(), &entry.encode(1)).unwrap().0;
        assert_eq!((read.kind(), &read), (Some(Kind::ClinicNote), &entry));
        assert_eq!(Entry::from(ClinicNote::new(NaiveDateTime::default())).id(), entry.id());
        let mut journal = Journal::default();
        journal.put(entry);
        assert!(journal.clinic_note(ClinicNote::ID).is_some());
        assert!(journal.timeline().is_empty(), "it is no day's");
    }
}
