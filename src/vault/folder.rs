//! The vault's folder: what lies in it, under which names, and who may use it now.
//!
//! ```text
//! lock              empty; held (flock) while a process uses the folder
//! vault.hdr         the header; vault.tmp while it is replaced
//! store-1           the store that the header names
//! store-1.creating  the same, not yet promised to anyone
//! attempts          a count, in clear
//! reserve           2 MiB of noise, given up when the disk is full
//! wiping            empty; there while everything is being removed
//! ```
//!
//! **Creation** builds `store-1.creating`, then puts the header in place (the moment the vault exists), then renames
//! the store. So the names alone tell a creation that was cut short from a vault that lost a part:
//!
//! | header | store-1 | store-1.creating | |
//! |---|---|---|---|
//! | no | no | any | nothing was ever created: what is there may be swept away |
//! | no | yes | any | a store without its header: touch nothing |
//! | yes | no | yes | created; the rename is still owed |
//! | yes | yes | any | a vault |
//! | yes | no | no | a header without its store: touch nothing |

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{self, DiskError};
use super::header;
use super::header::HeaderError;

/// What lies in a vault's folder, as far as can be told without a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Presence {
    /// Nothing, or the remains of a creation that never finished. A vault may be created here.
    Absent,
    /// A header and its store.
    Present,
    /// A store without its header. Without the header no passphrase opens it; restore a backup.
    HeaderMissing,
    /// A header without its store.
    StoreMissing,
    /// The header is not as it was written.
    HeaderDamaged,
    /// Written by a newer version of the app. Nothing was touched.
    Newer,
    /// Written by a version for development, before the format was settled. Nothing was touched.
    Development,
    /// The folder could not be read, so nothing is known about it.
    Unreadable,
}

/// Takes the folder for this process, until the file is dropped.
///
/// `flock` and not [`File::try_lock`]: that one answers "unsupported" on Android. The lock belongs to the open file,
/// so a second handle in this process is refused as well.
pub(super) fn take(folder: &Path) -> Result<File, TakeError> {
    let path = folder.join(LOCK);
    let fresh = !path.exists();
    let file = disk::private_file().create(true).truncate(false).open(&path).map_err(|e| TakeError::Disk(e.into()))?;
    lock(&file)?;
    if fresh {
        disk::sync_folder(folder).map_err(|e| TakeError::Disk(e.into()))?;
    }
    Ok(file)
}

/// Why a folder could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TakeError {
    InUse,
    Disk(DiskError),
}

#[cfg(unix)]
fn lock(file: &File) -> Result<(), TakeError> {
    use rustix::fs::{FlockOperation, flock};
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(()),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(TakeError::InUse),
        Err(error) => Err(TakeError::Disk(io::Error::from(error).into())),
    }
}

#[cfg(not(unix))]
fn lock(file: &File) -> Result<(), TakeError> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(fs::TryLockError::WouldBlock) => Err(TakeError::InUse),
        Err(fs::TryLockError::Error(error)) => Err(TakeError::Disk(error.into())),
    }
}

/// Path of the store with this number.
pub(super) fn store(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("store-{number}"))
}

/// Path of a store that is being made.
pub(super) fn store_in_the_making(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("store-{number}.creating"))
}

/// Path of the reserve.
pub(super) fn reserve(folder: &Path) -> PathBuf {
    folder.join("reserve")
}

/// Looks, and touches nothing.
pub(super) fn presence(folder: &Path) -> Presence {
    look(folder).unwrap_or(Presence::Unreadable)
}

fn look(folder: &Path) -> io::Result<Presence> {
    Ok(match header::read(folder)? {
        None if any_store(folder)? => Presence::HeaderMissing,
        None => Presence::Absent,
        Some(Err(HeaderError::Damaged)) => Presence::HeaderDamaged,
        Some(Err(HeaderError::Newer)) => Presence::Newer,
        Some(Err(HeaderError::Development)) => Presence::Development,
        Some(Ok(header)) => {
            let number = header.store_number();
            let there = holds_a_store(&store(folder, number))? || holds_a_store(&store_in_the_making(folder, number))?;
            if there { Presence::Present } else { Presence::StoreMissing }
        }
    })
}

/// Whether there is a store at `path`, whatever its state.
pub(super) fn holds_a_store(path: &Path) -> io::Result<bool> {
    path.join("db").try_exists()
}

/// Whether any store was ever promised here, whatever its number.
fn any_store(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("store-") && !name.ends_with(".creating") {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Removes every store but the one that the header names: what a rewrite left behind, finished or not.
///
/// Only for a folder whose header was opened with a right key: a header that somebody put there names nothing.
pub(super) fn sweep_stores(folder: &Path, keep: u32) -> io::Result<()> {
    let keep = store(folder, keep);
    let mut swept = false;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_store = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("store-"));
        if is_store && path != keep {
            if !std::mem::replace(&mut swept, true) {
                // A power cut must not bring back a header that names what goes now.
                disk::sync_folder(folder)?;
            }
            fs::remove_dir_all(&path)?;
        }
    }
    if swept { disk::sync_folder(folder) } else { Ok(()) }
}

/// Says, durably, that everything here is to go, so that a kill in between is made up for at the next start.
pub(super) fn begin_wiping(folder: &Path) -> io::Result<()> {
    disk::private_file().create(true).truncate(false).open(folder.join(WIPING))?.sync_all()?;
    disk::sync_folder(folder)
}

/// Whether a wipe was cut short here.
pub(super) fn is_wiping(folder: &Path) -> bool {
    folder.join(WIPING).exists()
}

/// Removes everything, the header first and the note of the wipe last; the lock stays, for it is held.
pub(super) fn wipe(folder: &Path) -> io::Result<()> {
    header::remove(folder)?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() == LOCK || entry.file_name() == WIPING {
            continue;
        }
        if entry.file_type()?.is_dir() { fs::remove_dir_all(entry.path())? } else { fs::remove_file(entry.path())? }
    }
    disk::sync_folder(folder)?;
    fs::remove_file(folder.join(WIPING))?;
    disk::sync_folder(folder)
}

const LOCK: &str = "lock";
const WIPING: &str = "wiping";

/// Removes what a creation left behind that was cut short. Does nothing unless the folder is [`Presence::Absent`].
pub(super) fn sweep(folder: &Path) -> io::Result<()> {
    if presence(folder) != Presence::Absent {
        return Ok(());
    }
    let missing_is_fine = |done: io::Result<()>| match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    };
    missing_is_fine(fs::remove_dir_all(store_in_the_making(folder, FIRST_STORE)))?;
    // A restoring that was cut short may have put files there.
    missing_is_fine(fs::remove_dir_all(folder.join("files")))?;
    missing_is_fine(fs::remove_file(reserve(folder)))?;
    disk::sync_folder(folder)
}

/// The number of a new vault's store.
pub(super) const FIRST_STORE: u32 = 1;

/// Pays the rename that a creation may owe.
pub(super) fn settle_store(folder: &Path, number: u32) -> io::Result<()> {
    let settled = store(folder, number);
    let unsettled = store_in_the_making(folder, number);
    if !settled.try_exists()? && unsettled.try_exists()? {
        fs::rename(unsettled, settled)?;
        disk::sync_folder(folder)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_taken_once() {
        let folder = tempfile::tempdir().unwrap();
        let held = take(folder.path()).unwrap();
        assert_eq!(take(folder.path()).err(), Some(TakeError::InUse));
        drop(held);
        assert!(take(folder.path()).is_ok());
    }

    #[test]
    fn names_tell_an_unfinished_creation_from_a_lost_header() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        assert_eq!(presence(path), Presence::Absent);
        fs::create_dir(store_in_the_making(path, 1)).unwrap();
        assert_eq!(presence(path), Presence::Absent);
        sweep(path).unwrap();
        assert!(!store_in_the_making(path, 1).exists());
        fs::create_dir(store(path, 7)).unwrap();
        assert_eq!(presence(path), Presence::HeaderMissing);
        assert_eq!(presence(&path.join("nowhere")), Presence::Unreadable);
    }

    #[test]
    fn the_owed_rename_is_paid_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::create_dir(store_in_the_making(path, 1)).unwrap();
        settle_store(path, 1).unwrap();
        assert!(store(path, 1).exists());
        fs::create_dir(store_in_the_making(path, 1)).unwrap();
        settle_store(path, 1).unwrap();
        assert!(store_in_the_making(path, 1).exists());
    }
}
