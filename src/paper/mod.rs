//! Paper: what a document says in, the bytes of a file out.
//!
//! A [`Sheet`] knows what it says and not where that came from; the rooms above fill it.

mod sheet;

pub use sheet::{Block, Sheet};
