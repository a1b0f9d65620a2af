//! What can go wrong, in words the interface can act on. Each becomes one plain sentence and a next step.

use crate::vault::{ChangeError, CreateError, PlaceError, Presence, ReadError, RewriteError, UnlockError, WriteError};

/// The notebook is locked: nothing of it can be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("locked")]
pub struct Locked;

/// Why the place of the vault cannot be used as it is. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlaceTrouble {
    /// Another process holds it.
    #[error("in use")]
    InUse,
    /// The disk cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// The disk is full.
    #[error("no room")]
    NoRoom,
    /// There is a store without its header.
    #[error("header missing")]
    HeaderMissing,
    /// The header is not as it was written.
    #[error("header damaged")]
    HeaderDamaged,
    /// There is a header without its store.
    #[error("store missing")]
    StoreMissing,
    /// A newer version of the app wrote it.
    #[error("newer")]
    Newer,
    /// A version for development wrote it, which is owed nothing.
    #[error("development")]
    Development,
    /// Something else.
    #[error("the place cannot be used")]
    Failed,
}

/// Why no vault was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CreateTrouble {
    /// There is one already, or a part of one.
    #[error("already there")]
    AlreadyThere,
    /// The passphrase is too easy to guess.
    #[error("too weak")]
    TooWeak,
    /// The disk is full.
    #[error("no room")]
    NoRoom,
    /// The disk cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// The device has not got the memory to derive the key.
    #[error("no memory")]
    NoMemory,
    /// The app was locked, or the thread went away, before it was done.
    #[error("interrupted")]
    Interrupted,
    /// Something else.
    #[error("not created")]
    Failed,
}

/// Why the vault stays locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnlockTrouble {
    /// Not this passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Not these recovery words.
    #[error("wrong recovery words")]
    WrongCode,
    /// Not what the device was given for this notebook, or no longer.
    #[error("wrong secret of the device")]
    WrongSecret,
    /// The wait after earlier tries is not over; the passphrase was not looked at.
    #[error("too soon")]
    TooSoon,
    /// The device has not got the memory to derive the key.
    #[error("no memory")]
    NoMemory,
    /// The disk is full.
    #[error("no room")]
    NoRoom,
    /// The disk cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// The header or the store is damaged or missing. Nothing was changed.
    #[error("damaged")]
    Damaged,
    /// A newer version of the app wrote it. Nothing was changed.
    #[error("newer")]
    Newer,
    /// The app was locked again, or the thread went away, before it was done.
    #[error("interrupted")]
    Interrupted,
    /// Something else.
    #[error("not unlocked")]
    Failed,
}

/// Why the passphrase or the recovery words stay as they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ChangeTrouble {
    /// What was given as proof does not open the vault.
    #[error(transparent)]
    Proof(#[from] UnlockTrouble),
    /// The new passphrase is too easy to guess.
    #[error("too weak")]
    TooWeak,
    /// The device has not got the memory to derive the key.
    #[error("no memory")]
    NoMemory,
    /// The disk is full.
    #[error("no room")]
    NoRoom,
    /// The disk cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// The notebook was locked meanwhile, and nothing was changed.
    #[error("locked")]
    Locked,
    /// Something in the vault is damaged, and only what is whole can be sealed anew.
    #[error("damaged")]
    Damaged,
    /// Something else. Whether the old or the new one holds is not known; one of them does.
    #[error("not known whether it was changed")]
    Failed,
}

/// Why something was not saved. What was written stays on the screen, and its draft stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WriteTrouble {
    /// The notebook is locked.
    #[error("locked")]
    Locked,
    /// The disk is full.
    #[error("no room")]
    NoRoom,
    /// The disk cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// It is longer than an entry can be.
    #[error("too long")]
    TooLong,
    /// Something else.
    #[error("not saved")]
    Failed,
}

/// Why earlier versions cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryTrouble {
    /// The notebook is locked.
    #[error("locked")]
    Locked,
    /// They are there and cannot be read. The entry itself is not touched by it.
    #[error("damaged")]
    Damaged,
}

impl From<Locked> for WriteTrouble {
    fn from(_: Locked) -> Self {
        Self::Locked
    }
}

impl From<PlaceError> for PlaceTrouble {
    fn from(error: PlaceError) -> Self {
        match error {
            PlaceError::InUse => Self::InUse,
            PlaceError::ReadOnly => Self::ReadOnly,
            PlaceError::NoSpace => Self::NoRoom,
            PlaceError::NotADirectory | PlaceError::Io(_) => Self::Failed,
        }
    }
}

impl From<&std::io::Error> for PlaceTrouble {
    fn from(error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::StorageFull | Kind::QuotaExceeded => Self::NoRoom,
            _ => Self::Failed,
        }
    }
}

impl PlaceTrouble {
    /// What is wrong with what lies there; nothing where a vault can be created or unlocked.
    pub(super) fn of(presence: Presence) -> Option<Self> {
        match presence {
            Presence::Absent | Presence::Present => None,
            Presence::HeaderMissing => Some(Self::HeaderMissing),
            Presence::StoreMissing => Some(Self::StoreMissing),
            Presence::HeaderDamaged => Some(Self::HeaderDamaged),
            Presence::Newer => Some(Self::Newer),
            Presence::Development => Some(Self::Development),
            Presence::Unreadable => Some(Self::Failed),
        }
    }
}

impl From<CreateError> for CreateTrouble {
    fn from(error: CreateError) -> Self {
        match error {
            CreateError::NotAbsent(_) => Self::AlreadyThere,
            CreateError::TooWeak => Self::TooWeak,
            CreateError::OutOfMemory => Self::NoMemory,
            CreateError::ReadOnly => Self::ReadOnly,
            CreateError::NoSpace => Self::NoRoom,
            CreateError::NoRandomness | CreateError::Store | CreateError::Io(_) => Self::Failed,
        }
    }
}

impl From<ChangeError> for ChangeTrouble {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Proof(error) => Self::Proof(error.into()),
            ChangeError::Rewrite(RewriteError::Damaged | RewriteError::HeaderDamaged) => Self::Damaged,
            ChangeError::Rewrite(RewriteError::NoSpace) => Self::NoRoom,
            ChangeError::Rewrite(RewriteError::ReadOnly) => Self::ReadOnly,
            ChangeError::Rewrite(_) => Self::Failed,
            ChangeError::TooWeak => Self::TooWeak,
            ChangeError::OutOfMemory => Self::NoMemory,
            ChangeError::NoSpace => Self::NoRoom,
            ChangeError::ReadOnly => Self::ReadOnly,
            ChangeError::NoRandomness | ChangeError::Io(_) => Self::Failed,
        }
    }
}

impl From<UnlockError> for UnlockTrouble {
    fn from(error: UnlockError) -> Self {
        match error {
            UnlockError::WrongPassphrase { .. } => Self::WrongPassphrase,
            UnlockError::WrongCode { .. } => Self::WrongCode,
            UnlockError::WrongSecret => Self::WrongSecret,
            UnlockError::TooSoon { .. } => Self::TooSoon,
            UnlockError::OutOfMemory => Self::NoMemory,
            UnlockError::NoSpace => Self::NoRoom,
            UnlockError::ReadOnly => Self::ReadOnly,
            UnlockError::HeaderMissing
            | UnlockError::HeaderDamaged
            | UnlockError::StoreMissing
            | UnlockError::StoreDamaged => Self::Damaged,
            UnlockError::Newer => Self::Newer,
            UnlockError::Absent | UnlockError::Development | UnlockError::Broken | UnlockError::Io(_) => Self::Failed,
        }
    }
}

impl From<ReadError> for UnlockTrouble {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Damaged => Self::Damaged,
            ReadError::NoSpace => Self::NoRoom,
            ReadError::ReadOnly => Self::ReadOnly,
            ReadError::Broken | ReadError::Io(_) => Self::Failed,
        }
    }
}

impl From<ReadError> for WriteTrouble {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::NoSpace => Self::NoRoom,
            ReadError::ReadOnly => Self::ReadOnly,
            ReadError::Damaged | ReadError::Broken | ReadError::Io(_) => Self::Failed,
        }
    }
}

impl From<WriteError> for WriteTrouble {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::TooLarge => Self::TooLong,
            WriteError::NoSpace => Self::NoRoom,
            WriteError::ReadOnly => Self::ReadOnly,
            WriteError::NoRandomness | WriteError::StoreDamaged | WriteError::Broken | WriteError::Io(_) => {
                Self::Failed
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use super::*;

    /// Nobody is sent to somebody who knows phones because the phone is full.
    #[test]
    fn what_could_not_be_read_for_want_of_room_is_no_damage() {
        let rows = [
            (ReadError::Damaged, UnlockTrouble::Damaged, WriteTrouble::Failed),
            (ReadError::NoSpace, UnlockTrouble::NoRoom, WriteTrouble::NoRoom),
            (ReadError::ReadOnly, UnlockTrouble::ReadOnly, WriteTrouble::ReadOnly),
            (ReadError::Broken, UnlockTrouble::Failed, WriteTrouble::Failed),
            (ReadError::Io(ErrorKind::Other), UnlockTrouble::Failed, WriteTrouble::Failed),
        ];
        for (error, at_the_lock, on_writing) in rows {
            assert_eq!((error.into(), error.into()), (at_the_lock, on_writing), "{error}");
        }
        assert_eq!(UnlockTrouble::from(UnlockError::Newer), UnlockTrouble::Newer);
    }
}
