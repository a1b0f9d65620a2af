//! Attached files on their way into a backup and out of it: the only place here that knows how the vault keeps them.

use std::io::{self, Read};

use zeroize::Zeroizing;

use crate::journal::EntryId;
use crate::session::attachment::Attachment;
use crate::vault::{Batch, FileError, FileId, OpenVault, RecordId};

/// What a vault has of attached files.
pub(super) struct Listed {
    /// Those that are there, in the order of their ids, with their lengths in bytes.
    pub(super) there: Vec<(RecordId, u64)>,
    /// Those that should be there and are not, or not in their length.
    pub(super) hurt: Vec<RecordId>,
}

/// All attached files, without looking into them.
pub(super) fn listed(vault: &OpenVault) -> io::Result<Listed> {
    let record = |id: FileId| RecordId::from_bytes(*id.as_bytes());
    let filed = vault.files().map_err(FileError::from)?;
    let files = filed.files.iter().map(|file| (record(file.id), file.length));
    Ok(Listed { there: files.collect(), hurt: filed.unreadable.into_iter().map(record).collect() })
}

/// Reads a file, independently of the notebook being locked.
pub(super) fn reader(vault: &OpenVault, id: RecordId) -> io::Result<impl Read + use<>> {
    Ok(vault.read_file(name(id))?)
}

/// Whether the vault has a file of this name that can be read, as far as its beginning and its length show.
pub(super) fn has(vault: &OpenVault, id: RecordId) -> bool {
    vault.read_file(name(id)).is_ok()
}

/// Reads a file to its end, and so finds out whether it is as it was written.
pub(super) fn read_through(file: &mut impl Read) -> io::Result<()> {
    let mut piece = Zeroizing::new(vec![0; 64 << 10]);
    while file.read(&mut piece)? > 0 {}
    Ok(())
}

/// Whether reading failed because the file itself is hurt: however often it is tried, this vault gives it no more.
pub(super) fn is_hurt(error: &io::Error) -> bool {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<FileError>()) {
        Some(error) => matches!(error, FileError::Damaged | FileError::Missing | FileError::Newer | FileError::Io(_)),
        None => false,
    }
}

/// The file that a record of an attachment is about.
pub(super) fn file(id: RecordId) -> FileId {
    name(id)
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
