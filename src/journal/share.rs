//! A share: what left the phone, when, how, and on which consent. Stays in the vault.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::choice::{Kept, choices};
use super::consent::ConsentState;
use super::entry::EntryRef;
use super::id::Id;
use super::newer::NewerFields;
use super::period::Period;
use super::text::PrivateText;

/// One line of the ledger, with a copy of exactly what was shared.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Share {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<Share>,
    /// When it left, in the phone's local time.
    pub written: NaiveDateTime,
    /// The months it covers.
    pub period: Period,
    /// How it left.
    pub way: Option<Kept<ShareWay>>,
    /// The entries of others that it drew on, each with the consent it stood under at that moment.
    pub on_consent: Vec<SharedUnder>,
    /// The sections of the page that held something, by number.
    pub sections: Vec<u8>,
    /// The exact text that left.
    pub copy: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

/// One entry that a summary drew on, and why it was allowed to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SharedUnder {
    /// The entry.
    pub entry: EntryRef,
    /// What the person had said.
    pub state: Option<Kept<ConsentState>>,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

choices! {
    /// How a summary left.
    pub enum ShareWay {
        /// As a file of plain text.
        TextFile = "text_file",
    }
}
