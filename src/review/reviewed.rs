//! A passage whose review is finished: the only kind that a page takes.

use std::fmt;

use super::look::Instead;
use super::reviewer::Reviewer;
use crate::journal::{Contact, Id, PrivateText, SharedUnder, StillHolds};

/// A stretch of what leaves.
#[derive(Clone, PartialEq)]
pub(super) enum Segment {
    /// Words that stand there.
    Text(PrivateText),
    /// Something that stands in the place of others.
    Hidden(Instead),
}

impl Segment {
    /// Adds words that stand there, if there are any, to those before.
    pub fn push_text(segments: &mut Vec<Self>, text: String) {
        if text.is_empty() {
            return;
        }
        match segments.last_mut() {
            Some(Self::Text(before)) => *before = PrivateText::new(format!("{}{text}", before.reveal())),
            _ => segments.push(Self::Text(PrivateText::new(text))),
        }
    }
}

/// A reviewed passage. Only [`Review::finish`](super::Review::finish) makes one; what was hidden is not in it. `Debug` says
/// nothing of it.
#[derive(Clone, PartialEq)]
pub struct Reviewed {
    pub(super) segments: Vec<Segment>,
    pub(super) everywhere: Vec<PrivateText>,
    of_people: Vec<(Id<Contact>, PrivateText)>,
    taken_from: StillHolds,
}

impl Reviewed {
    pub(super) fn of(
        segments: Vec<Segment>,
        everywhere: Vec<PrivateText>,
        of_people: Vec<(Id<Contact>, PrivateText)>,
        taken_from: StillHolds,
    ) -> Self {
        Self { segments, everywhere, of_people, taken_from }
    }

    /// The words that the supporter said are somebody's: to be added to that person's words to hide.
    pub fn words_of_people(&self) -> &[(Id<Contact>, PrivateText)] {
        &self.of_people
    }

    /// The proof that what it was picked from may be shared as `reviewer` knows things.
    pub(super) fn still_holds(&self, reviewer: &Reviewer) -> Option<StillHolds> {
        reviewer.still_holds(self.source()).ok()
    }

    /// The entries it was picked from, if it was.
    pub fn source(&self) -> &[SharedUnder] {
        self.taken_from.on()
    }
}

impl fmt::Debug for Reviewed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reviewed").field("segments", &self.segments.len()).finish_non_exhaustive()
    }
}
