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

/// Reads a file, and once more where that failed for a reason that may have passed: the system says in the same way that a
/// disk is hurt and that too much was open just then.
pub(super) fn again_if_it_may_pass(mut read: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    read().or_else(|error| match file_error(&error) {
        Some(FileError::Io(_)) => read(),
        _ => Err(error),
    })
}

fn file_error(error: &io::Error) -> Option<FileError> {
    error.get_ref()?.downcast_ref().copied()
}

/// Whether reading failed because of the file itself, as far as can be told: a backup is better without it than not made.
pub(super) fn is_hurt(error: &io::Error) -> bool {
    let error = file_error(error);
    matches!(error, Some(FileError::Damaged | FileError::Missing | FileError::Newer | FileError::Io(_)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fails_once_is_read_again_and_what_is_hurt_is_not() {
        let too_many_open = || io::Error::from(FileError::Io(io::Error::from_raw_os_error(24).kind()));
        let read = |fails: usize, error: &dyn Fn() -> io::Error| {
            let mut tries = 0;
            let outcome = again_if_it_may_pass(|| {
                tries += 1;
                if tries <= fails { Err(error()) } else { Ok(()) }
            });
            (outcome.map_err(|error| is_hurt(&error)), tries)
        };
        assert_eq!(read(1, &too_many_open), (Ok(()), 2));
        assert_eq!(read(2, &too_many_open), (Err(true), 2), "a disk that is hurt is so the next time as well");
        assert_eq!(read(1, &|| FileError::Damaged.into()), (Err(true), 1));
        assert_eq!(read(1, &|| io::ErrorKind::PermissionDenied.into()), (Err(false), 1), "it was locked");
    }
}
