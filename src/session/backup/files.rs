//! Attached files on their way into a backup and out of it: the only place here that knows how the vault keeps them.

use std::io::{self, Read};

use crate::journal::EntryId;
use crate::session::attachment::Attachment;
use crate::vault::{Batch, FileError, FileId, OpenVault, RecordId};

/// The files that are there, in the order of their ids, with their lengths in bytes; and how many there should be that
/// cannot be read.
pub(super) fn listed(vault: &OpenVault) -> io::Result<(Vec<(RecordId, u64)>, usize)> {
    let filed = vault.files().map_err(FileError::from)?;
    let files = filed.files.iter().map(|file| (RecordId::from_bytes(*file.id.as_bytes()), file.length));
    Ok((files.collect(), filed.unreadable.len()))
}

/// Reads a file, independently of the notebook being locked.
pub(super) fn reader(vault: &OpenVault, id: RecordId) -> io::Result<impl Read + use<>> {
    Ok(vault.read_file(name(id))?)
}

/// Whether the vault has a file of this name that can be read.
pub(super) fn has(vault: &OpenVault, id: RecordId) -> bool {
    vault.read_file(name(id)).is_ok()
}

/// Takes a file in under the name that it had, together with whatever else is in the batch.
pub(super) fn take_in(
    vault: &OpenVault,
    batch: &mut Batch,
    id: RecordId,
    source: &mut dyn Read,
) -> Result<(), FileError> {
    batch.own_file(vault.file_place().seal_as(name(id), source)?);
    Ok(())
}

/// The entry that an attachment belongs to, from its record.
pub(super) fn owner(id: RecordId, attachment: &[u8]) -> Option<EntryId> {
    Attachment::decode(id, attachment).map(|attachment| attachment.entry)
}

fn name(id: RecordId) -> FileId {
    FileId::from_bytes(*id.as_bytes())
}
