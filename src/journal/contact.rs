//! A person the supporter meets, under a name of the supporter's own making.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::choice::{Kept, choices};
use super::id::Id;
use super::newer::NewerFields;
use super::text::PrivateText;

/// A person met. Everything in it is theirs; nothing of it is ever exported.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<Contact>,
    /// When it was written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// What the supporter calls this person, such as "the runner". Never asked for as a real name.
    pub alias: PrivateText,
    /// Names, nicknames, relatives and places to hide. Stored only for the redactor; goes with the person.
    pub words_to_hide: Vec<PrivateText>,
    /// The first day of the month of the first meeting.
    pub first_met: Option<NaiveDate>,
    /// Whether the two need an interpreter.
    pub interpreter: Option<bool>,
    /// Whether the clinic brought the two together.
    pub matched_by_clinic: Option<bool>,
    /// Whether the supporter may know this person from elsewhere.
    pub may_know_them: bool,
    /// Whether the opening agreement (what stays between us, and the one exception) was said.
    pub opening_agreement: Option<Kept<OpeningAgreement>>,
    /// Whether the person knows that the supporter takes notes.
    pub told_of_notes: Option<bool>,
    /// Out of the way, not gone.
    pub archived: bool,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

choices! {
    /// Whether the opening agreement was said.
    pub enum OpeningAgreement {
        /// Said.
        Said = "said",
        /// Not yet.
        NotYet = "not_yet",
    }
}

impl Contact {
    /// A person called `alias`, first written down `now`.
    pub fn new(alias: PrivateText, now: NaiveDateTime) -> Self {
        Self { id: Id::random(), written: now, alias, ..Self::default() }
    }
}
