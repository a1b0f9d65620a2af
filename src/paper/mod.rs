//! Paper: what a document says in, the bytes of a file out.
//!
//! A [`Sheet`] knows what it says and not where that came from; the rooms above fill it. Its [`text`](Sheet::text) is what
//! the screen shows, [`pdf`] is the same text on pages, and [`lock`] puts a lock around those, opened by a
//! [`SpokenPassphrase`]. Nothing here writes to a disk.

mod font;
mod layout;
mod lock;
mod neutral;
mod pdf;
mod sheet;
mod spoken;

pub use lock::lock;
pub use pdf::{Lacking, PdfError, pdf};
pub use sheet::{Block, Sheet};
pub use spoken::{SPOKEN_WORDS, SpokenPassphrase};
