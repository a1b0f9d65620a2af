//! The screens, one file each.

mod about;
mod boundary;
mod concern;
mod create;
mod danger;
mod debrief;
mod entry;
mod help;
mod journal;
mod me;
mod meeting;
mod numbers;
mod parts;
mod summary;
mod supervision;
mod today;
mod trouble;
mod unlock;
mod write;
mod writing;

pub use about::About;
pub use concern::ConcernGate;
pub use create::Create;
pub use danger::{DangerNoted, DangerNow, DangerOver};
pub use entry::Entry;
pub use help::Help;
pub use journal::Journal;
pub use me::Me;
pub use numbers::Numbers;
pub use summary::Summary;
pub use supervision::Supervision;
pub use today::Today;
pub use trouble::Trouble;
pub use unlock::Unlock;
pub use write::Write;
pub use writing::Writing;
