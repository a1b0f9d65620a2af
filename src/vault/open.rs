//! The vault from inside: keys in memory, records in reach.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::books::{Books, Copying, Desk, Losses, Visit};
use super::error::{ReadError, RewriteError, WriteError};
use super::header::{Body, HeaderKeys, ReplaceError};
use super::locked::{Inner, unpoisoned};
use super::record::Sealer;
use super::rewrite::{self, Next, Old, Rewritten};
use super::seal::{ScrubsStack, random};
use super::store::StoreError;
use super::{Batch, FilePlace, Plain, RecordId, Shelf, Shelved};

/// An unlocked vault. **Dropping it locks**: the keys are wiped, the database stays open for the next
/// [`unlock`](super::Vault::unlock).
///
/// Every call may read or write the disk; a save waits until it would survive a power cut (milliseconds on a good
/// disk). Calls from several threads are served one by one. Texts that were handed out are their holders' to drop.
///
/// ```compile_fail
/// fn copy(open: &mellom::vault::OpenVault) -> mellom::vault::OpenVault {
///     open.clone()
/// }
/// ```
///
/// ```compile_fail
/// fn print(open: mellom::vault::OpenVault) {
///     println!("{open:?}");
/// }
/// ```
pub struct OpenVault {
    /// Shared with every other handle on this vault, or their books would differ.
    room: Arc<Mutex<Room>>,
    /// Keeps the folder taken.
    inner: Arc<Inner>,
}

/// What there is while the vault is open. A rewrite changes all of it in one step.
pub(super) struct Room {
    pub(super) desk: Desk,
    pub(super) books: Books,
    pub(super) keys: HeaderKeys,
    /// Whatever was last sealed or opened left copies of its key below.
    _scrubs: ScrubsStack,
}

impl OpenVault {
    /// Opens the books.
    pub(super) fn enter(inner: &Arc<Inner>, desk: Desk, keys: HeaderKeys) -> Result<OpenVault, StoreError> {
        OpenVault::enter_reading(inner, desk, keys, &|_, _, _| ())
    }

    /// Opens the books, and shows every record on the way.
    pub(super) fn enter_reading(
        inner: &Arc<Inner>,
        desk: Desk,
        keys: HeaderKeys,
        visit: &Visit<'_>,
    ) -> Result<OpenVault, StoreError> {
        let mut open = unpoisoned(&inner.room);
        let alone = open.strong_count() == 0;
        let room = match open.upgrade() {
            // What a person is told at unlocking comes from the disk, also when there is another handle.
            Some(shared) => {
                let mut room = unpoisoned(&shared);
                let Room { desk, books, .. } = &mut *room;
                books.reopen_reading(desk, visit)?;
                drop(room);
                shared
            }
            None => Arc::new(Mutex::new(Room {
                books: Books::open_reading(&desk, visit)?,
                desk,
                keys,
                _scrubs: ScrubsStack,
            })),
        };
        *open = Arc::downgrade(&room);
        drop(open);
        inner.walked.store(true, Ordering::Release);
        let open = OpenVault { room, inner: inner.clone() };
        if alone {
            open.sweep_files();
        }
        Ok(open)
    }

    /// Closes the books and gives the keys back, if nobody else has this vault open.
    pub(super) fn leave(self) -> Option<(Sealer, HeaderKeys)> {
        let room = Arc::into_inner(self.room)?.into_inner().unwrap_or_else(PoisonError::into_inner);
        Some((room.desk.sealer, room.keys))
    }

    /// Where this vault's files stand, to seal a long one without keeping this vault.
    pub fn file_place(&self) -> FilePlace {
        let vault = self.with(|_, desk| desk.sealer.vault());
        FilePlace::new(vault, &self.inner)
    }

    /// Everything there is while the vault is open, for a moment. Taken after the vault's `entering`.
    pub(super) fn room(&self) -> MutexGuard<'_, Room> {
        unpoisoned(&self.room)
    }

    fn with<T>(&self, work: impl FnOnce(&mut Books, &Desk) -> T) -> T {
        let room = &mut *unpoisoned(&self.room);
        work(&mut room.books, &room.desk)
    }

    /// Saves one record, whatever was there.
    ///
    /// # Errors
    ///
    /// See [`WriteError`].
    pub fn put(&self, shelf: Shelf, id: RecordId, plain: &[u8]) -> Result<(), WriteError> {
        let mut batch = Batch::new();
        batch.put(shelf, id, plain);
        self.write(batch)
    }

    /// Removes one record; nothing happens if there is none. See [`Batch::remove`] for what stays on the disk.
    ///
    /// # Errors
    ///
    /// See [`WriteError`].
    pub fn remove(&self, shelf: Shelf, id: RecordId) -> Result<(), WriteError> {
        let mut batch = Batch::new();
        batch.remove(shelf, id);
        self.write(batch)
    }

    /// Saves a batch: all of it, durably, or nothing.
    ///
    /// # Errors
    ///
    /// See [`WriteError`].
    pub fn write(&self, batch: Batch) -> Result<(), WriteError> {
        self.with(|books, desk| books.write(desk, &batch))?;
        if batch.erases_files() {
            self.file_place().unlink_erased(&batch);
        }
        Ok(())
    }

    /// One record, or `None` if there is none.
    ///
    /// # Errors
    ///
    /// See [`ReadError`]. Never a text other than the one last saved.
    pub fn get(&self, shelf: Shelf, id: RecordId) -> Result<Option<Plain>, ReadError> {
        self.with(|books, desk| books.get(desk, shelf, id))
    }

    /// Everything on a shelf that can be read, and what is known of the rest.
    ///
    /// # Errors
    ///
    /// See [`ReadError`]; damage to single records is reported in [`Shelved`] instead.
    pub fn all(&self, shelf: Shelf) -> Result<Shelved, ReadError> {
        self.with(|books, desk| books.all(desk, shelf))
    }

    /// How many records of this shelf are known to be there in part only. They are among [`Losses::torn`].
    pub fn torn(&self, shelf: Shelf) -> usize {
        self.with(|books, _| books.torn(shelf))
    }

    /// Records found lost or damaged; `None` if the vault is whole.
    ///
    /// Remembered in the vault until [`accept_losses`](OpenVault::accept_losses), so that neither a restart nor
    /// further writing hides them.
    pub fn losses(&self) -> Option<Losses> {
        let losses = self.with(|books, _| books.losses());
        self.with_lost_files(losses)
    }

    /// Takes the losses as they are, once the person has seen them: the lost are forgotten, and what is torn or cannot be
    /// traced to a record is removed. Afterwards a backup may bring back what it holds of them. Lost files stay until they are
    /// erased.
    ///
    /// Where a part of the store itself cannot be read, saving into it would go on failing: what can be read then moves into a
    /// new store, as in a [`rewrite`](OpenVault::rewrite), and `go_on` is asked as there.
    ///
    /// # Errors
    ///
    /// See [`RewriteError`]. The losses are as they were.
    pub fn accept_losses(&self, go_on: &dyn Fn() -> bool) -> Result<Rewritten, RewriteError> {
        let _entering = unpoisoned(&self.inner.entering);
        let room = &mut *self.room();
        if !room.books.is_partly_unreadable() {
            match room.books.accept_losses(&room.desk) {
                // What is to be removed lies where nothing can be removed.
                Err(WriteError::StoreDamaged) => {}
                accepted => return accepted.map(|()| Rewritten::Done).map_err(RewriteError::from),
            }
        }
        rewrite::rewrite(&self.inner, room, Copying::WhatCanBeRead, same_ways_in, go_on)
    }

    /// Whether something was erased that is still, sealed, in the vault's files: a [`rewrite`](OpenVault::rewrite) is owed.
    /// Remembered in the vault until it is done.
    pub fn erase_pending(&self) -> bool {
        self.with(|books, _| books.owes_a_rewrite())
    }

    /// Makes erasing true: copies what is live into a new store under a new key, and removes the old store and the only
    /// copy of its key. Whatever is not live, removed records and old versions, is then in no file of the vault and could
    /// not be opened if it were.
    ///
    /// Takes about half a second for 10,000 records on a desktop, and for that long as much disk again as the records
    /// need. Every other call waits; `go_on` is asked about every hundred records, and if it says no, everything stays as
    /// it was. A kill or a power cut leaves the vault as it was before or as it is afterwards.
    ///
    /// # Errors
    ///
    /// See [`RewriteError`]. The vault can be used on.
    pub fn rewrite(&self, go_on: &dyn Fn() -> bool) -> Result<Rewritten, RewriteError> {
        let _entering = unpoisoned(&self.inner.entering);
        rewrite::rewrite(&self.inner, &mut self.room(), Copying::Everything, same_ways_in, go_on)
    }
}

/// The header after a rewrite in which whatever opens the vault goes on opening it.
fn same_ways_in(old: &Old<'_>, number: u32, body: &Body) -> Result<Next, ReplaceError> {
    let header = old.header.replaced(old.keys, number, body, &mut random::from_system)?;
    Ok(Next { header, keys: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::store::memory::Memory;
    use crate::vault::testing::assert_not_impl;
    use crate::vault::{Cost, Passphrase, RecoveryCode, Vault};

    #[test]
    fn what_holds_secrets_can_be_neither_printed_nor_copied() {
        macro_rules! all {
            ($($name:ty),*) => { $(
                assert_not_impl!($name: std::fmt::Debug);
                assert_not_impl!($name: std::fmt::Display);
                assert_not_impl!($name: Clone);
            )* };
        }
        all!(Vault, OpenVault, Passphrase, RecoveryCode, Batch, Plain, Shelved);
    }

    /// "Go on with what is here", where the engine cannot read a page: it ends in a vault like any other.
    #[test]
    fn accepting_what_cannot_be_read_leaves_a_vault_that_saves_and_erases() {
        const LETTERS: Shelf = Shelf::new(1);
        let (one, other) = (RecordId::from_bytes([1; 16]), RecordId::from_bytes([2; 16]));
        let place = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::new("fire ord som ingen setter sammen".to_owned());
        let vault = Vault::at(place.path()).unwrap();
        let (open, _code) = vault.create(&passphrase, Cost::FLOOR).unwrap();
        let memory = Arc::new(Memory::new());
        {
            let room = &mut *open.room();
            room.desk.store = memory.clone();
            Books::found(&room.desk).unwrap();
            room.books = Books::open(&room.desk).unwrap();
        }
        open.put(LETTERS, one, b"one").unwrap();
        memory.unreadable_stretches(1);
        open.with(|books, desk| books.reopen(desk).unwrap());
        let losses = open.losses();
        assert!(losses.is_some());
        assert_eq!(open.rewrite(&|| true), Err(RewriteError::Damaged));
        assert_eq!(open.accept_losses(&|| false), Ok(Rewritten::Abandoned));
        assert_eq!(open.losses(), losses, "locked in between, it is as it was");

        assert_eq!(open.accept_losses(&|| true), Ok(Rewritten::Done));
        assert_eq!(open.losses(), None);
        open.put(LETTERS, other, b"other").unwrap();
        assert_eq!(open.rewrite(&|| true), Ok(Rewritten::Done));
        drop(open);
        drop(vault);
        let open = Vault::at(place.path()).unwrap().unlock(&passphrase).unwrap();
        assert_eq!(open.losses(), None, "told again");
        assert_eq!(open.get(LETTERS, one).unwrap().as_deref(), Some(&b"one"[..]));
        assert_eq!(open.get(LETTERS, other).unwrap().as_deref(), Some(&b"other"[..]));
    }
}

#[cfg(all(test, target_os = "linux"))]
mod wiping;
