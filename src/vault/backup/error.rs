//! What can go wrong, sorted by what a person can do about it.

use std::io::ErrorKind;

use thiserror::Error;

use crate::vault::disk::DiskError;

/// Why a backup was not written. What is in the sink is not a backup, and does not open as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum BackupError {
    /// The passphrase does not meet the rule of [`Strength::is_enough`](crate::vault::Strength::is_enough): a backup lies
    /// about, and nothing slows whoever guesses.
    #[error("the passphrase is too easy to guess")]
    TooWeak,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// The disk cannot be written to.
    #[error("the disk is read-only")]
    ReadOnly,
    /// A file could not be read to its end, or is not as long as was said.
    #[error("a file could not be read")]
    File,
    /// A record or a file that a reader would refuse: too large, too many, or not in order. A defect of the caller.
    #[error("the record cannot stand in a backup")]
    Refused,
    /// Anything else on the disk.
    #[error("the backup could not be written ({0})")]
    Io(ErrorKind),
}

/// Why a backup was not read. Whatever was read before may be of use to nobody: only [`next`](super::BackupReader::next)
/// answering `None` says that a backup is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RestoreError {
    /// It is some other file. Pick another.
    #[error("this is not a backup")]
    NotABackup,
    /// Not this passphrase. (Or the few bytes that are tried with it are damaged; nobody can tell these apart.)
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Opening it would take more memory and time than [`WORK_FACTOR_MAX`](super::WORK_FACTOR_MAX) allows.
    #[error("the backup asks for too much work")]
    TooMuchWork,
    /// Written by a newer version of the app. Update it.
    #[error("the backup was written by a newer version")]
    Newer,
    /// Shortened, lengthened or altered. Use another copy.
    #[error("the backup is damaged")]
    Damaged,
    /// The file could not be read. Try again, or copy it to this device first.
    #[error("the backup could not be read ({0})")]
    Io(ErrorKind),
}

impl From<std::io::Error> for BackupError {
    fn from(error: std::io::Error) -> BackupError {
        match DiskError::from(error) {
            DiskError::NoSpace => BackupError::NoSpace,
            DiskError::ReadOnly => BackupError::ReadOnly,
            DiskError::Io(kind) => BackupError::Io(kind),
        }
    }
}
