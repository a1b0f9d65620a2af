//! The vault from inside: keys in memory, records in reach.

use std::sync::{Arc, Mutex};

use super::books::{Books, Desk, Losses};
use super::error::{ReadError, WriteError};
use super::locked::{Inner, unpoisoned};
use super::record::Sealer;
use super::store::StoreError;
use super::{Batch, Plain, RecordId, Shelf, Shelved};

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
    desk: Desk,
    /// Shared with every other handle on this vault, or their books would differ.
    books: Arc<Mutex<Books>>,
    /// Keeps the folder taken.
    _inner: Arc<Inner>,
}

impl OpenVault {
    /// Opens the books.
    pub(super) fn enter(inner: &Arc<Inner>, desk: Desk) -> Result<OpenVault, StoreError> {
        let mut open = unpoisoned(&inner.books);
        let books = match open.upgrade() {
            // What a person is told at unlocking comes from the disk, also when there is another handle.
            Some(books) => {
                unpoisoned(&books).reopen(&desk)?;
                books
            }
            None => Arc::new(Mutex::new(Books::open(&desk)?)),
        };
        *open = Arc::downgrade(&books);
        Ok(OpenVault { desk, books, _inner: inner.clone() })
    }

    /// Closes the books and gives the keys back.
    pub(super) fn into_sealer(self) -> Sealer {
        self.desk.sealer
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
        unpoisoned(&self.books).write(&self.desk, &batch)
    }

    /// One record, or `None` if there is none.
    ///
    /// # Errors
    ///
    /// See [`ReadError`]. Never a text other than the one last saved.
    pub fn get(&self, shelf: Shelf, id: RecordId) -> Result<Option<Plain>, ReadError> {
        unpoisoned(&self.books).get(&self.desk, shelf, id)
    }

    /// Everything on a shelf that can be read, and what is known of the rest.
    ///
    /// # Errors
    ///
    /// See [`ReadError`]; damage to single records is reported in [`Shelved`] instead.
    pub fn all(&self, shelf: Shelf) -> Result<Shelved, ReadError> {
        unpoisoned(&self.books).all(&self.desk, shelf)
    }

    /// Records found lost or damaged; `None` if the vault is whole.
    ///
    /// Remembered in the vault until [`accept_losses`](OpenVault::accept_losses), so that neither a restart nor
    /// further writing hides them.
    pub fn losses(&self) -> Option<Losses> {
        unpoisoned(&self.books).losses()
    }

    /// Takes the losses as they are, once the person has seen them: the lost are forgotten, and unreadable values that
    /// cannot be traced to a record are removed. Torn records stay until they are removed or overwritten.
    ///
    /// # Errors
    ///
    /// See [`WriteError`].
    pub fn accept_losses(&self) -> Result<(), WriteError> {
        unpoisoned(&self.books).accept_losses(&self.desk)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::testing::assert_not_impl;
    use crate::vault::{Passphrase, Vault};

    #[test]
    fn what_holds_secrets_can_be_neither_printed_nor_copied() {
        macro_rules! all {
            ($($name:ty),*) => { $(
                assert_not_impl!($name: std::fmt::Debug);
                assert_not_impl!($name: std::fmt::Display);
                assert_not_impl!($name: Clone);
            )* };
        }
        all!(Vault, OpenVault, Passphrase, Batch, Plain, Shelved);
    }
}
