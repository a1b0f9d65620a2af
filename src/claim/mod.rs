//! The claim: what meetings cost and what is owed for them, as a file of its own.
//!
//! It leaves the phone apart from everything else, and cannot carry what was talked about or with whom: a [`Claim`] is
//! made of [`Plain`] things only, and its file of [`Cell`]s, neither of which can be made from text, an identity or an
//! entry. So a sheet opened in a spreadsheet cannot hold a formula either: there is nobody's text in it.

mod line;
mod make;
mod paper;
mod plain;
mod sheet;

pub use line::{Line, Part};
pub use make::{Claim, Sums, Wanted, claimed, unanswered, unmarked};
pub use plain::Plain;
pub use sheet::{Cell, Word};

/// The name the file is offered under. Neutral.
pub const FILE_NAME: &str = "claim.csv";

/// The same for pages.
pub const PDF_NAME: &str = "claim.pdf";
