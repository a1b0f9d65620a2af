//! What the law says, as far as anybody has looked: plain text with its source and its day. It is no advice; the clinic
//! knows what holds there.

use chrono::NaiveDate;

use super::country::Country;
use super::tables::LAW_NOTES;
use crate::words::Words;

/// What the law of a country says.
#[derive(Debug)]
pub struct LawNote {
    /// Where it holds.
    pub country: Country,
    /// The day on which it stood so.
    pub as_of: NaiveDate,
    /// Its lines, in order.
    pub lines: &'static [LawLine],
}

/// One thing that the law says.
#[derive(Debug, PartialEq, Eq)]
pub struct LawLine {
    /// Under which its text and its source are found.
    pub id: &'static str,
    /// What it rests on.
    pub grounds: Grounds,
}

/// What a line of a law note rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grounds {
    /// It was read in the source that is named.
    Read,
    /// It is general knowledge, looked up by nobody.
    Known,
    /// It is assumed, and somebody has to ask.
    Assumed,
}

impl LawLine {
    /// What the law says, in a sentence or two.
    pub fn text(&self, words: &Words) -> String {
        words.named(&format!("law-{}", self.id))
    }

    /// Where it stands.
    pub fn source(&self, words: &Words) -> String {
        words.named(&format!("law-{}-source", self.id))
    }
}

impl Grounds {
    /// What it rests on, in a sentence.
    pub fn text(self, words: &Words) -> String {
        words.named(match self {
            Self::Read => "law-read",
            Self::Known => "law-known",
            Self::Assumed => "law-assumed",
        })
    }
}

/// Every note.
pub fn all() -> &'static [LawNote] {
    &LAW_NOTES
}

/// What the law of `country` says, if anybody has looked.
pub fn note(country: Country) -> Option<&'static LawNote> {
    LAW_NOTES.iter().find(|note| note.country == country)
}
