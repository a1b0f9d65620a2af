//! How a stretch of a passage looks while it is reviewed.

use std::fmt;

use crate::journal::{Contact, Id};
use crate::redact::{Kind, Tier, Tongue, placeholder};

/// One of the looks. None depends on colour alone, and each has words of its own for a screen reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// It stands there.
    Plain,
    /// A solid bar: something else stands in its place.
    Hidden(Instead),
    /// Dotted: hidden until the person has answered whether it is a name.
    Asked,
    /// Underlined: it stands there, and narrows the circle.
    Underlined,
}

impl Look {
    /// Whether the words themselves are what leaves.
    pub fn leaves(self) -> bool {
        matches!(self, Self::Plain | Self::Underlined)
    }
}

/// What stands in the place of something hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// A letter, drawn when the page is made.
    Person(Id<Contact>),
    /// What kind of thing it is.
    Kind(Kind),
}

impl Instead {
    /// What stands there while nobody has a letter yet.
    pub fn word(self, tongue: Tongue) -> &'static str {
        match self {
            Self::Person(_) => "[person]",
            Self::Kind(kind) => placeholder(kind, tongue),
        }
    }
}

/// Why something is hidden for good, or how it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Showing {
    /// By a tap.
    Tap,
    /// By holding a button: it points at one person by itself.
    Hold,
    /// Never: it is among the words to hide of this person.
    Never(Id<Contact>),
}

/// A stretch as it is shown. `Debug` says nothing of the words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Stretch<'a> {
    /// Its number, for everything that can be done with it.
    pub at: usize,
    /// The words as they were written.
    pub words: &'a str,
    /// How it looks.
    pub look: Look,
    /// Whether it can be tapped: everything but what stands between words.
    pub is_word: bool,
    /// How strictly the redactor took it, if it found it.
    pub tier: Option<Tier>,
}

impl fmt::Debug for Stretch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stretch").field("at", &self.at).field("look", &self.look).finish_non_exhaustive()
    }
}
