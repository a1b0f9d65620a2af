//! Looking back: which entries are meant by a few typed letters, and which of them pass the filters. Pure.
//!
//! Everything is compared folded ([`fold`]): without case and without the marks above and below letters. The [`Index`]
//! holds each entry's texts in that form and nothing else; it is wiped when it goes.

mod elsewhere;
mod excerpt;
mod filter;
mod fold;
mod index;

pub use excerpt::{Excerpt, Piece, excerpts};
pub use filter::Filter;
pub use fold::{Folded, fold};
pub use index::{Index, Query};
