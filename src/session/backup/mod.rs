//! Backup and restore.
//!
//! **Everything goes in** that somebody who lost a phone would look for: entries, drafts, the trash, earlier versions,
//! attachments, settings; and the identities of what was erased, so that it stays erased on the next phone. Keys, the
//! count of tries and what stands in clear belong to the device and stay behind.
//!
//! **Making** one takes a copy of all records in one moment and lets go of the notebook; then it is written into a folder
//! of our own ([`Sealed`]), sealed from its first byte, read back and compared with the copy, item by item. Only then is it
//! handed to the platform, which puts it where the person wants it: so no half-written backup ever carries its final
//! name, and a phone whose file picker knows only copying can do the same. An attached file that is hurt is left out and named:
//! whoever has a dying disk needs a backup most.
//!
//! **Restoring into an empty app** reads the backup once, into a store that is no vault yet: the header, which makes it
//! one, is written after the backup's very end was reached. A kill before that leaves no vault, as if nothing had been
//! tried.
//!
//! **Merging** goes batch by batch, each a whole write. What is done is found to be the same when it is tried again: so it
//! can be interrupted anywhere and repeated, and the second time changes nothing.

mod files;
mod make;
mod merge;
mod overtaken;
mod remind;
mod restore;
mod sealed;
mod trouble;

pub use make::MadeBackup;
pub use merge::{Merged, Merging};
pub use remind::BackupDue;
pub use sealed::Sealed;
pub use trouble::{BackupTrouble, RestoreTrouble};

pub(super) use sealed::sweep;

use super::shelves::{ATTACHMENTS, DRAFTS, ENTRIES, HISTORY, SETTINGS, TOMBSTONES, TRASH};
use crate::vault::{RecordId, Shelf};

/// What a backup holds, in the order in which it stands there.
const SHELVES: [Shelf; 7] = [ENTRIES, DRAFTS, SETTINGS, TRASH, HISTORY, TOMBSTONES, ATTACHMENTS];

/// Shelves from here up are the vault's own. A backup that has something for them was not made by us.
const OWN: u8 = 200;

/// A batch is written when it holds so many records or bytes.
const MOST_RECORDS: usize = 64;
const MOST_BYTES: usize = 1 << 20;

/// A record, wherever it is.
type Named<T> = (Shelf, RecordId, T);
