//! The vault: keys, sealed records and the store that holds them. The only cryptography in the house.

mod attempts;
mod disk;
mod folder;
mod header;
mod id;
mod manifest;
mod passphrase;
mod record;
mod seal;
mod store;
mod strength;
#[cfg(test)]
mod testing;

pub use folder::Presence;
pub use id::{NoRandomness, RecordId, Shelf};
pub use passphrase::Passphrase;
pub use record::RECORD_MAX;
pub use seal::kdf::Cost;
pub use strength::{MIN_CHARACTERS, MIN_SCORE, Strength, strength};

/// Sixteen random bytes that tell one vault from another.
type VaultId = [u8; 16];
