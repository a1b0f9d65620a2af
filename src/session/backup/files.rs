//! Attached files on their way into a backup and out of it: the only place here that knows how the vault keeps them.
//!
//! The vault does not keep any yet. Until it does, a backup with a file in it is refused rather than taken in without.

use std::io::{self, ErrorKind, Read};

use crate::journal::EntryId;
use crate::vault::{OpenVault, RecordId};

/// The files that are there, in the order of their ids, with their lengths in bytes.
pub(super) fn listed(_vault: &OpenVault) -> io::Result<Vec<(RecordId, u64)>> {
    Ok(Vec::new())
}

/// Reads a file, independently of the notebook being locked.
pub(super) fn reader(_vault: &OpenVault, _id: RecordId) -> io::Result<Box<dyn Read>> {
    Err(ErrorKind::Unsupported.into())
}

/// Whether the vault has a file of this name.
pub(super) fn has(_vault: &OpenVault, _id: RecordId) -> bool {
    false
}

/// Takes a file in under the name that it had.
pub(super) fn take_in(_vault: &OpenVault, _id: RecordId, _source: &mut dyn Read) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// The entry that an attachment belongs to, from its record.
pub(super) fn owner(_attachment: &[u8]) -> Option<EntryId> {
    None
}
