//! The summary: one page for the supervising professional, from closed choices and fixed sentences only, unless the supporter
//! adds a passage.
//!
//! [`Page::of`] takes a [`Disclosure`](crate::journal::Disclosure), which consent has already decided on, and the
//! supporter's [`Choices`]; it never sees the journal. [`Page::with`] adds at most two passages, which only a finished review
//! makes ([`crate::review`]). Every line can be left out, except that section 1 always says
//! whether something is urgent and section 8 always says what the page is. [`Page::text`] is the exact text: what the
//! preview shows is what leaves.

mod lines;
mod meetings;
mod own_words;
mod page;

pub use page::{Choices, Line, LineId, OWN_WORDS, Page, SectionNumber, Stands};

/// The name a summary is offered under. Neutral: no app, no subject, no date.
pub const FILE_NAME: &str = "summary.txt";

/// The same for pages.
pub const PDF_NAME: &str = "summary.pdf";
