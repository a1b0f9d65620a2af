//! What can go wrong, in words the interface can act on.

use crate::session::trouble::{CreateTrouble, UnlockTrouble, WriteTrouble};
use crate::vault::{BackupError, CreateError, FileError, RestoreError, WriteError};

/// Why there is no new backup. Nothing is left of it, and the journal is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BackupTrouble {
    /// The notebook was locked before it was done.
    #[error("locked")]
    Locked,
    /// The passphrase is too easy to guess.
    #[error("too weak")]
    TooWeak,
    /// There is no room.
    #[error("no room")]
    NoRoom,
    /// The disk cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// It was written, but could not be read back as it should be.
    #[error("could not be read back")]
    NotReadBack,
    /// Something else, such as an attachment that was removed or hurt meanwhile. Worth another try.
    #[error("not made")]
    Failed,
}

/// Why nothing, or not all, was taken from a backup. The backup itself is as it was.
///
/// Restoring into an empty app leaves nothing behind, with the one exception that says so. A merge leaves whole batches, and may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RestoreTrouble {
    /// It is some other file.
    #[error("not a backup")]
    NotABackup,
    /// Not this passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Opening it would take more than a phone has.
    #[error("too much work")]
    TooMuchWork,
    /// A newer version of the app wrote it.
    #[error("newer")]
    Newer,
    /// It is shortened or altered.
    #[error("damaged")]
    Damaged,
    /// The file could not be read.
    #[error("unreadable")]
    Unreadable,
    /// There is a vault here already, or a part of one.
    #[error("already there")]
    AlreadyThere,
    /// The new passphrase is too easy to guess.
    #[error("too weak")]
    TooWeak,
    /// There is no room.
    #[error("no room")]
    NoRoom,
    /// The disk cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// The device has not got the memory to derive the key.
    #[error("no memory")]
    NoMemory,
    /// A file in it is longer than this version takes.
    #[error("too large")]
    TooLarge,
    /// The app was locked before it was done.
    #[error("interrupted")]
    Interrupted,
    /// Everything was restored, and then it could not be opened at once: the app was locked, most likely. There is a vault
    /// that the new passphrase opens, and a code that nobody saw: a new one can be made.
    #[error("restored, and locked")]
    RestoredAndLocked,
    /// Something else.
    #[error("not restored")]
    Failed,
}

impl From<std::io::Error> for BackupTrouble {
    fn from(error: std::io::Error) -> Self {
        BackupError::from(error).into()
    }
}

impl From<BackupError> for BackupTrouble {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::TooWeak => Self::TooWeak,
            BackupError::NoSpace => Self::NoRoom,
            BackupError::ReadOnly => Self::ReadOnly,
            _ => Self::Failed,
        }
    }
}

impl From<RestoreError> for RestoreTrouble {
    fn from(error: RestoreError) -> Self {
        match error {
            RestoreError::NotABackup => Self::NotABackup,
            RestoreError::WrongPassphrase => Self::WrongPassphrase,
            RestoreError::TooMuchWork => Self::TooMuchWork,
            RestoreError::Newer => Self::Newer,
            RestoreError::Damaged => Self::Damaged,
            RestoreError::Io(_) => Self::Unreadable,
        }
    }
}

impl From<CreateError> for RestoreTrouble {
    fn from(error: CreateError) -> Self {
        match CreateTrouble::from(error) {
            CreateTrouble::AlreadyThere => Self::AlreadyThere,
            CreateTrouble::TooWeak => Self::TooWeak,
            CreateTrouble::NoRoom => Self::NoRoom,
            CreateTrouble::ReadOnly => Self::ReadOnly,
            CreateTrouble::NoMemory => Self::NoMemory,
            CreateTrouble::Interrupted => Self::Interrupted,
            CreateTrouble::Failed => Self::Failed,
        }
    }
}

impl From<WriteTrouble> for RestoreTrouble {
    fn from(error: WriteTrouble) -> Self {
        match error {
            WriteTrouble::Locked => Self::Interrupted,
            WriteTrouble::NoRoom => Self::NoRoom,
            WriteTrouble::ReadOnly => Self::ReadOnly,
            WriteTrouble::TooLong | WriteTrouble::Failed => Self::Failed,
        }
    }
}

impl From<WriteError> for RestoreTrouble {
    fn from(error: WriteError) -> Self {
        WriteTrouble::from(error).into()
    }
}

impl From<UnlockTrouble> for RestoreTrouble {
    fn from(error: UnlockTrouble) -> Self {
        match error {
            UnlockTrouble::Interrupted => Self::Interrupted,
            UnlockTrouble::NoRoom => Self::NoRoom,
            UnlockTrouble::ReadOnly => Self::ReadOnly,
            _ => Self::Failed,
        }
    }
}

impl From<FileError> for RestoreTrouble {
    fn from(error: FileError) -> Self {
        match error {
            FileError::NoSpace => Self::NoRoom,
            FileError::ReadOnly => Self::ReadOnly,
            FileError::TooLarge => Self::TooLarge,
            _ => Self::Failed,
        }
    }
}

impl From<std::io::Error> for RestoreTrouble {
    fn from(error: std::io::Error) -> Self {
        match BackupError::from(error) {
            BackupError::NoSpace => Self::NoRoom,
            BackupError::ReadOnly => Self::ReadOnly,
            _ => Self::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_too_long_is_not_worth_another_try() {
        assert_eq!(RestoreTrouble::from(FileError::TooLarge), RestoreTrouble::TooLarge);
    }
}
