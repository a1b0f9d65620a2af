//! Everything gone.

use super::Vault;
use super::attempts::Attempts;
use super::error::PlaceError;
use super::folder;
use super::locked::unpoisoned;
use std::time::Instant;

impl Vault {
    /// Erases the whole vault. The header goes first, and with it the only copy of every key; then all files. A kill in
    /// between leaves noise, and the next [`Vault::at`] finishes it.
    ///
    /// Every [`OpenVault`](super::OpenVault) must have been dropped before.
    ///
    /// # Errors
    ///
    /// [`PlaceError::InUse`] while one is open, and nothing is touched; otherwise what the disk said, and calling again
    /// goes on.
    pub fn wipe(&self) -> Result<(), PlaceError> {
        let inner = &self.0;
        let _entering = unpoisoned(&inner.entering);
        if unpoisoned(&inner.room).upgrade().is_some() {
            return Err(PlaceError::InUse);
        }
        folder::begin_wiping(&inner.folder)?;
        *unpoisoned(&inner.store) = None;
        folder::wipe(&inner.folder)?;
        *unpoisoned(&inner.attempts) = Attempts::start(&inner.folder, Instant::now());
        Ok(())
    }
}
