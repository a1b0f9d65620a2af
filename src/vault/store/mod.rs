//! Where sealed values lie: sixteen-byte keys, values of at most 4 KiB, all of them noise to this layer.
//!
//! The engine is behind [`Store`]; changing it costs one file. What the trait does not give: secrecy, or any notice
//! that a value was lost or put back. The layer above seals, and keeps a manifest.

use std::path::Path;
use std::sync::Arc;

use super::disk::DiskError;

mod mark;
#[cfg(test)]
pub(super) mod memory;
pub(super) mod reserve;
mod shelter;
mod sled;

/// A name in the store.
pub(super) type Key = [u8; 16];

/// The longest value. Longer ones could leave sled's log for files that it never syncs.
pub(super) const VALUE_MAX: usize = 4096;

/// One change of a batch.
pub(super) enum Change {
    /// Store this value under this key, whatever was there.
    Put(Key, Vec<u8>),
    /// Have nothing under this key.
    Delete(Key),
}

/// What a scan could not reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Scanned {
    /// Stretches of keys that the engine reported as unreadable. Each may have held any number of values.
    pub(super) unreadable_stretches: usize,
}

/// Five verbs, from several threads at once.
pub(super) trait Store: Send + Sync {
    /// The value under `key`.
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, StoreError>;

    /// Makes all changes or none, and returns when they would survive a power cut. After an error it is unknown
    /// which, until [`settle`](Store::settle). No key occurs twice.
    ///
    /// When that is done, and not before, leaves `mark` apart from the values, for [`mark`](Store::mark). The mark may
    /// lag behind after a power cut; it is never ahead.
    fn commit(&self, changes: Vec<Change>, mark: &[u8]) -> Result<(), StoreError>;

    /// The mark of the last commit, or of one before it. `None` if there is none to be read.
    fn mark(&self) -> Option<Vec<u8>>;

    /// Shows every value once, in no order that matters.
    fn scan(&self, visit: &mut dyn FnMut(&Key, &[u8])) -> Result<Scanned, StoreError>;

    /// After a failed commit: forgets what memory believes and goes back to what the disk holds. Does nothing after a
    /// good one. If it cannot be done now, values can still be read as memory has them.
    fn settle(&self) -> Result<(), StoreError>;
}

/// Makes an empty store in `folder`, which must not exist; `reserve` is the path of the room kept back for a full disk.
pub(super) fn create(folder: &Path, reserve: &Path) -> Result<Arc<dyn Store>, StoreError> {
    Ok(Arc::new(sled::SledStore::create(folder, reserve)?))
}

/// Opens the store in `folder`. Never makes one: a folder without a store is [`StoreError::Damaged`], untouched.
pub(super) fn open(folder: &Path, reserve: &Path) -> Result<Arc<dyn Store>, StoreError> {
    Ok(Arc::new(sled::SledStore::open(folder, reserve)?))
}

/// What was in `folder` was moved elsewhere as a whole: an engine that failed there says nothing about what comes next.
pub(super) fn moved_away(folder: &Path) {
    sled::moved_away(folder);
}

/// Why the store did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StoreError {
    /// The disk refused.
    Disk(DiskError),
    /// What is on the disk is not what the engine wrote.
    Damaged,
    /// The engine panicked or hung, now or earlier. It is not asked again before the app restarts.
    Broken,
    /// A value over [`VALUE_MAX`]. Nothing was written.
    TooLarge,
}

impl From<DiskError> for StoreError {
    fn from(error: DiskError) -> StoreError {
        StoreError::Disk(error)
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> StoreError {
        StoreError::Disk(error.into())
    }
}
