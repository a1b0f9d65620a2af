//! What can go wrong, one enum per operation, sorted by what a person can do about it. No message holds a path, a key
//! or a word of anyone's.

use std::io::ErrorKind;
use std::time::Duration;

use thiserror::Error;

use super::Presence;
use super::disk::DiskError;
use super::folder::TakeError;
use super::header::ReplaceError;
use super::seal::kdf::OutOfMemory;
use super::seal::random::NoRandomness;
use super::store::StoreError;

/// Why a folder could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PlaceError {
    /// The vault is already open, in this process or another.
    #[error("the vault is in use")]
    InUse,
    /// There is something at this path that is not a folder.
    #[error("the vault's place is not a folder")]
    NotADirectory,
    /// The disk cannot be written to.
    #[error("the disk is read-only")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// Anything else.
    #[error("the vault's folder cannot be used ({0})")]
    Io(ErrorKind),
}

/// Why no vault was created. Nothing remains of the attempt, and it may be repeated.
///
/// With one exception: an error of the disk or the store may strike after the vault came into being. Then
/// [`presence`](super::Vault::presence) is no longer `Absent`, and the passphrase unlocks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CreateError {
    /// There is something here already. It was not touched.
    #[error("there is already a vault here, or a part of one")]
    NotAbsent(Presence),
    /// The passphrase does not meet the rule of [`Strength::is_enough`](super::Strength::is_enough).
    #[error("the passphrase is too easy to guess")]
    TooWeak,
    /// The device has not got the memory that the cost asks for.
    #[error("not enough memory to derive the key")]
    OutOfMemory,
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    NoRandomness,
    /// The disk cannot be written to.
    #[error("the disk is read-only")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// The store's engine failed. Restart the app.
    #[error("the store failed")]
    Store,
    /// Anything else on the disk.
    #[error("the vault could not be written ({0})")]
    Io(ErrorKind),
}

/// Why the vault stays locked. Nothing was changed, except the count of tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum UnlockError {
    /// Not this passphrase. The next try may be made after `wait`.
    #[error("wrong passphrase")]
    WrongPassphrase {
        /// Time until the next try.
        wait: Duration,
    },
    /// Not this recovery code. The next try may be made after `wait`.
    #[error("wrong recovery code")]
    WrongCode {
        /// Time until the next try.
        wait: Duration,
    },
    /// Not the secret that the device was given for this vault, or no longer: the passphrase opens it. Costs no try.
    #[error("wrong secret of the device")]
    WrongSecret,
    /// The passphrase was not looked at. Try again after `wait`.
    #[error("too soon after a wrong passphrase")]
    TooSoon {
        /// Time until the next try.
        wait: Duration,
    },
    /// There is no vault here.
    #[error("there is no vault here")]
    Absent,
    /// There is a store without its header.
    #[error("the vault's header is missing")]
    HeaderMissing,
    /// The header is not as it was written. Restore a backup.
    #[error("the vault's header is damaged")]
    HeaderDamaged,
    /// There is a header without its store.
    #[error("the vault's store is missing")]
    StoreMissing,
    /// Nothing in the store can be read, or the engine fails on what is in it. Restore a backup.
    #[error("the vault's store is damaged")]
    StoreDamaged,
    /// Written by a newer version of the app.
    #[error("the vault was written by a newer version")]
    Newer,
    /// Written by a version for development, before the format was settled.
    #[error("the vault was made by a development version")]
    Development,
    /// The device has not got the memory to derive the key. The try does not count.
    #[error("not enough memory to derive the key")]
    OutOfMemory,
    /// The disk is full, and opening the store needs some room.
    #[error("the disk is full")]
    NoSpace,
    /// The disk cannot be written to, and opening the store writes.
    #[error("the disk is read-only")]
    ReadOnly,
    /// The store's engine failed earlier. Restart the app.
    #[error("the store failed; restart")]
    Broken,
    /// Anything else on the disk.
    #[error("the vault could not be read ({0})")]
    Io(ErrorKind),
}

/// Why the passphrase or the recovery code stays as it was. Nothing was changed, except the count of tries.
///
/// With one exception: an error of the disk may strike after the change was made. Then the new one opens the vault and
/// the old one does not; one of the two always does, and never both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ChangeError {
    /// The proof was not accepted, or the vault cannot be opened at all.
    #[error(transparent)]
    Proof(#[from] UnlockError),
    /// The store could not be rewritten, which only a renewal does.
    #[error(transparent)]
    Rewrite(#[from] RewriteError),
    /// The new passphrase does not meet the rule of [`Strength::is_enough`](super::Strength::is_enough).
    #[error("the passphrase is too easy to guess")]
    TooWeak,
    /// The device has not got the memory that the cost asks for.
    #[error("not enough memory to derive the key")]
    OutOfMemory,
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    NoRandomness,
    /// The disk cannot be written to.
    #[error("the disk is read-only")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// Anything else on the disk.
    #[error("the change could not be written ({0})")]
    Io(ErrorKind),
}

/// Why a change was not saved.
///
/// After [`TooLarge`](WriteError::TooLarge) and [`NoRandomness`](WriteError::NoRandomness) nothing changed. After the
/// others it is not known whether the change reached the disk; it reached it whole or not at all. The vault finds out
/// before it does anything else, and saving the same change again is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum WriteError {
    /// A record is longer than [`RECORD_MAX`](super::RECORD_MAX).
    #[error("the record is too large")]
    TooLarge,
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    NoRandomness,
    /// The disk is full.
    #[error("the disk is full")]
    NoSpace,
    /// The disk cannot be written to.
    #[error("the disk is read-only")]
    ReadOnly,
    /// The part of the store that the change belongs to is damaged.
    #[error("the vault's store is damaged")]
    StoreDamaged,
    /// The store's engine failed, now or earlier. Restart the app.
    #[error("the store failed; restart")]
    Broken,
    /// Anything else on the disk.
    #[error("the change could not be saved ({0})")]
    Io(ErrorKind),
}

/// Why a store was not rewritten. The vault is as it was, and still owes the rewrite, except where said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RewriteError {
    /// Something in the vault is damaged. Only what is whole can be copied, so the losses must be mended from a backup or
    /// accepted first ([`accept_losses`](super::OpenVault::accept_losses)).
    #[error("something in the vault is damaged")]
    Damaged,
    /// The header on the disk is not the one this vault was opened with. Restart the app.
    #[error("the vault's header is damaged")]
    HeaderDamaged,
    /// The operating system gave no random bytes.
    #[error("the operating system gave no random bytes")]
    NoRandomness,
    /// The disk is full: for a moment everything is there twice.
    #[error("the disk is full")]
    NoSpace,
    /// The disk cannot be written to.
    #[error("the disk is read-only")]
    ReadOnly,
    /// The store's engine failed, now or earlier. Restart the app.
    #[error("the store failed; restart")]
    Broken,
    /// Anything else on the disk. If it struck after the copy was in place, what was erased can no longer be opened by
    /// anyone, and the old files go at the next unlocking.
    #[error("the store could not be rewritten ({0})")]
    Io(ErrorKind),
}

/// Why a record was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// There is, or should be, such a record, and it is not as it was written. Never a wrong or a shortened text.
    #[error("the record is damaged")]
    Damaged,
    /// A save of this record failed because the disk is full, and until there is room it is not known which version
    /// the disk holds.
    #[error("the disk is full")]
    NoSpace,
    /// The same, of a disk that cannot be written to.
    #[error("the disk is read-only")]
    ReadOnly,
    /// The store's engine failed, now or earlier. Restart the app.
    #[error("the store failed; restart")]
    Broken,
    /// Anything else on the disk.
    #[error("the record could not be read ({0})")]
    Io(ErrorKind),
}

/// `From<DiskError>` for the enums that have its three variants.
macro_rules! from_disk_error {
    ($($error:ident),*) => { $(
        impl From<DiskError> for $error {
            fn from(error: DiskError) -> $error {
                match error {
                    DiskError::NoSpace => $error::NoSpace,
                    DiskError::ReadOnly => $error::ReadOnly,
                    DiskError::Io(kind) => $error::Io(kind),
                }
            }
        }

        impl From<std::io::Error> for $error {
            fn from(error: std::io::Error) -> $error {
                DiskError::from(error).into()
            }
        }
    )* };
}
from_disk_error!(PlaceError, CreateError, UnlockError, ChangeError, WriteError, RewriteError, ReadError);

impl From<TakeError> for PlaceError {
    fn from(error: TakeError) -> PlaceError {
        match error {
            TakeError::InUse => PlaceError::InUse,
            TakeError::Disk(error) => error.into(),
        }
    }
}

impl From<StoreError> for CreateError {
    fn from(error: StoreError) -> CreateError {
        match error {
            StoreError::Disk(error) => error.into(),
            StoreError::Damaged | StoreError::Broken | StoreError::TooLarge => CreateError::Store,
        }
    }
}

impl From<NoRandomness> for CreateError {
    fn from(_: NoRandomness) -> CreateError {
        CreateError::NoRandomness
    }
}

impl From<OutOfMemory> for CreateError {
    fn from(_: OutOfMemory) -> CreateError {
        CreateError::OutOfMemory
    }
}

impl From<NoRandomness> for ChangeError {
    fn from(_: NoRandomness) -> ChangeError {
        ChangeError::NoRandomness
    }
}

impl From<ReplaceError> for ChangeError {
    fn from(error: ReplaceError) -> ChangeError {
        match error {
            ReplaceError::Foreign => ChangeError::Proof(UnlockError::HeaderDamaged),
            ReplaceError::NoRandomness => ChangeError::NoRandomness,
        }
    }
}

impl From<OutOfMemory> for ChangeError {
    fn from(_: OutOfMemory) -> ChangeError {
        ChangeError::OutOfMemory
    }
}

impl From<StoreError> for UnlockError {
    fn from(error: StoreError) -> UnlockError {
        match error {
            StoreError::Disk(error) => error.into(),
            StoreError::Damaged | StoreError::TooLarge => UnlockError::StoreDamaged,
            StoreError::Broken => UnlockError::Broken,
        }
    }
}

impl From<StoreError> for WriteError {
    fn from(error: StoreError) -> WriteError {
        match error {
            StoreError::Disk(error) => error.into(),
            StoreError::Damaged => WriteError::StoreDamaged,
            StoreError::TooLarge => WriteError::TooLarge,
            StoreError::Broken => WriteError::Broken,
        }
    }
}

impl From<NoRandomness> for WriteError {
    fn from(_: NoRandomness) -> WriteError {
        WriteError::NoRandomness
    }
}

impl From<StoreError> for RewriteError {
    fn from(error: StoreError) -> RewriteError {
        match error {
            StoreError::Disk(error) => error.into(),
            StoreError::Damaged | StoreError::TooLarge => RewriteError::Damaged,
            StoreError::Broken => RewriteError::Broken,
        }
    }
}

impl From<ReadError> for RewriteError {
    fn from(error: ReadError) -> RewriteError {
        match error {
            ReadError::Damaged => RewriteError::Damaged,
            ReadError::NoSpace => RewriteError::NoSpace,
            ReadError::ReadOnly => RewriteError::ReadOnly,
            ReadError::Broken => RewriteError::Broken,
            ReadError::Io(kind) => RewriteError::Io(kind),
        }
    }
}

impl From<WriteError> for RewriteError {
    fn from(error: WriteError) -> RewriteError {
        match error {
            WriteError::StoreDamaged | WriteError::TooLarge => RewriteError::Damaged,
            WriteError::NoRandomness => RewriteError::NoRandomness,
            WriteError::NoSpace => RewriteError::NoSpace,
            WriteError::ReadOnly => RewriteError::ReadOnly,
            WriteError::Broken => RewriteError::Broken,
            WriteError::Io(kind) => RewriteError::Io(kind),
        }
    }
}

impl From<ReplaceError> for RewriteError {
    fn from(error: ReplaceError) -> RewriteError {
        match error {
            ReplaceError::Foreign => RewriteError::HeaderDamaged,
            ReplaceError::NoRandomness => RewriteError::NoRandomness,
        }
    }
}

impl From<NoRandomness> for RewriteError {
    fn from(_: NoRandomness) -> RewriteError {
        RewriteError::NoRandomness
    }
}

impl From<StoreError> for ReadError {
    fn from(error: StoreError) -> ReadError {
        match error {
            StoreError::Disk(error) => error.into(),
            StoreError::Damaged | StoreError::TooLarge => ReadError::Damaged,
            StoreError::Broken => ReadError::Broken,
        }
    }
}
