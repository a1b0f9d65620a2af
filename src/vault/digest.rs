//! A keyed hash that stays the same for the life of the vault: to say later that a text was this one, without keeping it.

use super::error::{ReadError, WriteError};
use super::seal::keys;
use super::seal::random;
use super::{OpenVault, RecordId, Shelf};

/// Where its key is kept: a record like any other, so that it survives rewrites and dies with the vault.
const SHELF: Shelf = Shelf::new(254);
const THE_KEY: RecordId = RecordId::from_bytes([0; 16]);

impl OpenVault {
    /// The keyed hash of `bytes`. Whoever has not opened this vault can neither compute it nor try guesses against it.
    ///
    /// # Errors
    ///
    /// See [`WriteError`]: the first call of a vault makes the key and saves it.
    pub fn digest(&self, bytes: &[u8]) -> Result<[u8; 32], WriteError> {
        let key = match self.get(SHELF, THE_KEY) {
            Ok(Some(kept)) => keys::digest_key_kept(kept.first_chunk().ok_or(WriteError::StoreDamaged)?),
            Ok(None) => {
                let key = keys::make_digest_key(&mut random::from_system)?;
                self.put(SHELF, THE_KEY, keys::digest_key_to_keep(&key))?;
                key
            }
            Err(ReadError::NoSpace) => return Err(WriteError::NoSpace),
            Err(ReadError::ReadOnly) => return Err(WriteError::ReadOnly),
            Err(ReadError::Io(kind)) => return Err(WriteError::Io(kind)),
            Err(ReadError::Damaged) => return Err(WriteError::StoreDamaged),
            Err(ReadError::Broken) => return Err(WriteError::Broken),
        };
        Ok(keys::derive_digest(&key, bytes))
    }
}
