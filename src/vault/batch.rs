//! What goes into the vault together, and what comes out of it.

use std::collections::BTreeMap;
use std::ops::{Deref, Range};

use zeroize::Zeroizing;

use super::wiped::Wiped;
use super::{Losses, RecordId, Shelf};

/// Several changes that are saved together or not at all. Of two changes to one record the later counts.
///
/// Holds copies of the texts and wipes them when dropped.
///
/// ```
/// use mellom::vault::{Batch, RecordId, Shelf};
/// const DRAFTS: Shelf = Shelf::new(1);
/// const ENTRIES: Shelf = Shelf::new(2);
/// let id = RecordId::from_bytes([1; 16]);
/// let mut saving = Batch::new();
/// saving.put(ENTRIES, id, b"what was said").remove(DRAFTS, id);
/// ```
///
/// ```compile_fail
/// println!("{:?}", mellom::vault::Batch::new());
/// ```
#[derive(Default)]
pub struct Batch {
    pub(super) changes: BTreeMap<(Shelf, RecordId), Option<Zeroizing<Vec<u8>>>>,
    /// Whether the store must be rewritten once this is saved.
    pub(super) owes_a_rewrite: bool,
}

impl Batch {
    /// A batch that changes nothing.
    pub fn new() -> Batch {
        Batch::default()
    }

    /// Stores `plain` (at most [`RECORD_MAX`](super::RECORD_MAX) bytes), whatever was there.
    pub fn put(&mut self, shelf: Shelf, id: RecordId, plain: &[u8]) -> &mut Batch {
        let copy = Zeroizing::new(plain.to_vec());
        self.changes.insert((shelf, id), Some(copy));
        self
    }

    /// Removes a record; nothing happens if there is none.
    ///
    /// For what lives on elsewhere: a draft that became an entry, an entry that was moved. The ciphertext stays in the
    /// store's files until the next [`rewrite`](super::OpenVault::rewrite).
    pub fn remove(&mut self, shelf: Shelf, id: RecordId) -> &mut Batch {
        self.changes.insert((shelf, id), None);
        self
    }

    /// Removes a record for good; nothing happens if there is none. In the same write the vault notes that it owes a
    /// [`rewrite`](super::OpenVault::rewrite), which takes the ciphertext and the key it was sealed under out of every
    /// file.
    pub fn erase(&mut self, shelf: Shelf, id: RecordId) -> &mut Batch {
        self.owes_a_rewrite = true;
        self.remove(shelf, id)
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// A decrypted record. Reads as bytes, is wiped when dropped, and cannot be printed.
///
/// ```compile_fail
/// fn print(plain: mellom::vault::Plain) {
///     println!("{plain:?}");
/// }
/// ```
pub struct Plain {
    pub(super) bytes: Wiped,
    /// Where in them the record lies.
    pub(super) data: Range<usize>,
}

impl Deref for Plain {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes[self.data.clone()]
    }
}

/// Everything on one shelf.
#[non_exhaustive]
pub struct Shelved {
    /// What could be read, in the order of the ids.
    pub records: Vec<(RecordId, Plain)>,
    /// Records that are there, or should be, and cannot be read.
    pub unreadable: Vec<RecordId>,
    /// What is known to be lost or damaged anywhere in the vault: some of it may have been on this shelf.
    pub losses: Option<Losses>,
}

impl Shelved {
    /// Whether this shelf is known to be as it was last saved.
    pub fn is_whole(&self) -> bool {
        // Torn records are named above, if they are on this shelf.
        let elsewhere = |losses: Losses| Losses { torn: 0, files: 0, ..losses } == Losses::default();
        self.unreadable.is_empty() && self.losses.is_none_or(elsewhere)
    }
}
