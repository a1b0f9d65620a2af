//! Passages in the supporter's own words, between the sections for the clinic and about the page.
//!
//! They have a heading without a number: the eight sections are always the same, and most pages have no passage.

use super::page::Page;
use crate::journal::SharedUnder;
use crate::paper::Sheet;
use crate::review::Passages;
use crate::words::{Words, say};

/// The passages of a page under their heading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct OwnWords {
    heading: String,
    note: String,
    passages: Passages,
}

impl OwnWords {
    /// Adds the heading, what brackets and letters mean, and each passage behind a dash.
    pub(super) fn tell(&self, sheet: &mut Sheet) {
        sheet.heading(self.heading.clone());
        sheet.paragraph(self.note.clone());
        for passage in self.passages.texts() {
            sheet.item(passage.to_owned());
        }
    }

    pub(super) fn drawn_on(&self) -> &[SharedUnder] {
        self.passages.drawn_on()
    }
}

impl Page {
    /// The page with passages. They went through a review, or there would be no [`Passages`].
    #[must_use]
    pub fn with(mut self, passages: Option<Passages>, words: &Words) -> Self {
        let (heading, note) = (say!(words, "summary-own-words"), say!(words, "summary-own-words-note"));
        self.own_words =
            passages.filter(|passages| !passages.is_empty()).map(|passages| OwnWords { heading, note, passages });
        self
    }

    /// The heading of the passages, the sentence under it, and the passages, if the page has any.
    pub fn own_words(&self) -> Option<(&str, &str, Vec<&str>)> {
        let OwnWords { heading, note, passages } = self.own_words.as_ref()?;
        Some((heading, note, passages.texts().collect()))
    }
}
