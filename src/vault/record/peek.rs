//! For the search of memory after locking: what to look for.

use super::Sealer;
use super::keys::SealKey;

impl Sealer {
    /// The bytes of the keys that seal records and the manifest.
    pub(in crate::vault) fn key_bytes(&self) -> [&[u8; 32]; 2] {
        [self.records.bytes(), self.manifest.bytes()]
    }
}
