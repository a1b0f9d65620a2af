//! What can go wrong with a sealed file.

use std::io::{self, ErrorKind};

use thiserror::Error;

use crate::vault::disk::DiskError;
use crate::vault::seal::random::NoRandomness;
use crate::vault::{ReadError, WriteError};

/// Why a file was not added or not read. After a failed adding nothing of it is in the vault, with one exception: if the
/// last step failed on the disk, it is there whole or swept away at the next unlocking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FileError {
    /// It is longer than [`FILE_MAX`](super::FILE_MAX).
    #[error("the file is too large")]
    TooLarge,
    /// What was to be added could not be read.
    #[error("the source could not be read ({0})")]
    Source(ErrorKind),
    /// There is no such file in the vault.
    #[error("there is no such file")]
    Absent,
    /// The file is gone from the disk; the vault still knows of it.
    #[error("the file is missing")]
    Missing,
    /// The file is not as it was written. Nothing altered was handed out; what was read before is right.
    #[error("the file is damaged")]
    Damaged,
    /// A newer version of the app wrote it.
    #[error("the file was written by a newer version")]
    Newer,
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    NoRandomness,
    /// The disk is full, or would be too full to go on saving.
    #[error("the disk is full")]
    NoSpace,
    /// The disk cannot be written to.
    #[error("the disk is read-only")]
    ReadOnly,
    /// The store's engine failed, now or earlier. Restart the app.
    #[error("the store failed; restart")]
    Broken,
    /// Anything else on the disk.
    #[error("the disk failed ({0})")]
    Io(ErrorKind),
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> FileError {
        match DiskError::from(error) {
            DiskError::NoSpace => FileError::NoSpace,
            DiskError::ReadOnly => FileError::ReadOnly,
            DiskError::Io(kind) => FileError::Io(kind),
        }
    }
}

/// For [`Read`](io::Read), which knows no other errors.
impl From<FileError> for io::Error {
    fn from(error: FileError) -> io::Error {
        let kind = match error {
            FileError::Damaged | FileError::Newer => ErrorKind::InvalidData,
            FileError::Absent | FileError::Missing => ErrorKind::NotFound,
            FileError::Io(kind) | FileError::Source(kind) => kind,
            _ => ErrorKind::Other,
        };
        io::Error::new(kind, error)
    }
}

impl From<NoRandomness> for FileError {
    fn from(_: NoRandomness) -> FileError {
        FileError::NoRandomness
    }
}

impl From<WriteError> for FileError {
    fn from(error: WriteError) -> FileError {
        match error {
            WriteError::NoSpace => FileError::NoSpace,
            WriteError::ReadOnly => FileError::ReadOnly,
            WriteError::NoRandomness => FileError::NoRandomness,
            WriteError::Io(kind) => FileError::Io(kind),
            WriteError::TooLarge | WriteError::StoreDamaged | WriteError::Broken => FileError::Broken,
        }
    }
}

impl From<ReadError> for FileError {
    fn from(error: ReadError) -> FileError {
        match error {
            ReadError::Damaged => FileError::Damaged,
            ReadError::NoSpace => FileError::NoSpace,
            ReadError::ReadOnly => FileError::ReadOnly,
            ReadError::Broken => FileError::Broken,
            ReadError::Io(kind) => FileError::Io(kind),
        }
    }
}
