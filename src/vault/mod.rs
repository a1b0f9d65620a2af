//! The vault: keys, sealed records and the store that holds them. The only cryptography in the house.
//!
//! ```
//! use mellom::vault::{Cost, Passphrase, RecordId, Shelf, Vault};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let place = tempfile::tempdir()?;
//! # let folder = place.path().join("notebook");
//! const LETTERS: Shelf = Shelf::new(1);
//!
//! let vault = Vault::at(&folder)?;
//! let passphrase = Passphrase::new("four words nobody joins".to_owned());
//! let (open, code) = vault.create(&passphrase, Cost::STANDARD)?; // the code opens it too: for paper, shown once
//! let id = RecordId::random()?;
//! open.put(LETTERS, id, b"what was said")?; // on return it survives a power cut
//! drop(open); // locked: the keys are gone
//!
//! let open = vault.unlock(&Passphrase::new("four words nobody joins".to_owned()))?;
//! assert_eq!(open.get(LETTERS, id)?.as_deref(), Some(&b"what was said"[..]));
//! # Ok(())
//! # }
//! ```
//!
//! Start with [`Vault::at`]. [`Vault`] is the folder; [`OpenVault`] is the folder with its keys in memory, and dropping
//! it locks. The vault stores bytes under a [`Shelf`] and a [`RecordId`] and knows nothing of what they mean.
//!
//! ## Keys
//!
//! ```text
//! passphrase ----Argon2id, salt-----> key-encryption root, commitment root
//! recovery code --BLAKE2b, salt----->       |                   '--> compared with the slot's commitment
//! device secret --BLAKE2b, salt----->       |
//!                                           '--> slot key --opens--> master key (random)
//! master key --> header MAC key, body key --opens--> epoch key (random; only in the header)
//! epoch key  --> record key, manifest key, index key, set key
//! ```
//!
//! ## What it promises
//!
//! * Without the passphrase, the folder shows that there is a vault, about how much it holds and when it was written;
//!   not what, of which kind, or how many records of each.
//! * A text that is read is the text that was last saved. Anything else is an error: altered, moved, shortened,
//!   replayed.
//! * A save that returned survives a kill and a power cut. A save that did not return happened whole or not at all.
//! * A record that disappears, and a store that went back to an earlier day, are noticed when the vault is unlocked
//!   ([`OpenVault::losses`]).
//! * A full disk stops saving, never reading.
//! * After a rewrite, what was erased is in no file of the folder, and neither is its key.
//!
//! ## What it does not promise
//!
//! * Nothing offline can tell that the *whole* folder was put back to an earlier day.
//! * Removed records stay in the store's files, sealed, until [`OpenVault::rewrite`]. Copies of the folder and backups
//!   that were made before keep them for whoever has their passphrase; flash may keep blocks.
//! * The wait after wrong passphrases slows a finder with the phone, not an attacker with the files; Argon2id and the
//!   passphrase's own strength do that.
//! * Memory of this process can be read by whoever controls the device while the vault is open.
//!
//! ## Layers
//!
//! `seal` (primitives, a type per key) → `header`, `record`, `manifest` (formats; layout in `docs/vault-format.md`) →
//! `store` (a trait, the engine behind it) → `books` (which records there are) → [`Vault`] and [`OpenVault`], with `change`,
//! `renew`, `rewrite` and `wipe` for what happens to a whole vault. Beside them `files` (what is too long for a record),
//! `attempts` (the wait), [`strength()`] and `backup` (the one file that leaves; layout in `docs/backup-format.md`).

mod attempts;
mod backup;
mod batch;
mod books;
mod calibrate;
mod change;
mod digest;
mod disk;
mod error;
mod files;
mod folder;
mod fresh;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
mod hardware;
mod header;
mod id;
mod locked;
mod manifest;
mod open;
mod passphrase;
mod proof;
mod record;
mod recovery;
mod renew;
mod rewrite;
mod seal;
mod store;
mod strength;
#[cfg(test)]
pub(crate) mod testing;
mod wipe;
mod wiped;

pub use backup::{
    BackupCounts, BackupError, BackupItem, BackupReader, BackupWriter, FileBytes, RestoreError, WORK_FACTOR,
    WORK_FACTOR_MAX,
};
pub use batch::{Batch, Plain, Shelved};
pub use books::{Losses, Visit};
pub(crate) use disk::replace as replace_private_file;
pub use error::{ChangeError, CreateError, PlaceError, ReadError, RewriteError, UnlockError, WriteError};
pub use files::{FILE_MAX, FileError, FileId, FilePlace, FileReader, Filed, NewFile, SealedFile};
pub use folder::Presence;
pub use hardware::HardwareSecret;
pub use id::{NoRandomness, RecordId, Shelf};
pub use locked::{Vault, moved_away};
pub use open::OpenVault;
pub use passphrase::Passphrase;
pub use proof::Proof;
pub use record::RECORD_MAX;
pub use recovery::{CODE_WORDS, CodeError, RecoveryCode};
pub use rewrite::Rewritten;
pub use seal::kdf::Cost;
pub use strength::{MIN_CHARACTERS, MIN_SCORE, Strength, strength};

/// Sixteen random bytes that tell one vault from another.
type VaultId = [u8; 16];

/// Shelves from this number up are the vault's own.
const OWN_SHELVES: u8 = 200;
