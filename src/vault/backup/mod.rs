//! Backup: everything in one file that outlives this app.
//!
//! The file is [`age`](https://age-encryption.org/v1) with a passphrase, and inside it lies an archive: a CBOR sequence
//! (RFC 8742) of a header, one item per record, each attachment in pieces, and an end that says how many there were.
//! Anyone with the passphrase, the `age` tool and a CBOR reader gets at all of it; `docs/backup-format.md` shows how.
//!
//! Knows nothing of what a record means. Both ways are streams: a file of any size takes the memory of one piece.
//!
//! ```
//! use mellom::vault::{BackupItem, BackupReader, BackupWriter, Passphrase, RecordId, Shelf};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! const LETTERS: Shelf = Shelf::new(1);
//! let passphrase = Passphrase::new("four words nobody joins".to_owned());
//!
//! let mut backup = BackupWriter::start(Vec::new(), &passphrase, "2026-11-25")?;
//! backup.record(LETTERS, RecordId::from_bytes([7; 16]), b"what was said")?;
//! let (file, _) = backup.finish()?;
//!
//! let mut backup = BackupReader::open(&file[..], &passphrase)?;
//! let Some(BackupItem::Record { plain, .. }) = backup.next()? else { panic!("a record") };
//! assert_eq!(&*plain, b"what was said");
//! assert!(backup.next()?.is_none()); // only now is it known to be whole
//! # Ok(())
//! # }
//! ```
//!
//! What age gives: secrecy as strong as the passphrase at scrypt's cost, and that every piece was written by somebody who
//! knew it, in this order. What it does not give: any notice that this is not the *latest* backup.

mod cbor;
mod error;
mod read;
mod source;
mod write;

pub use error::{BackupError, RestoreError};
pub use read::{BackupItem, BackupReader, FileBytes};
pub use write::BackupWriter;

/// scrypt's work factor of every backup we write: 2^16 rounds, 64 MiB. Fixed, so that an old phone can open what a fast
/// one wrote; age itself would measure this machine.
pub const WORK_FACTOR: u8 = 16;

/// The highest work factor that is opened: 2^18 rounds, 256 MiB, which is what the `age` tool uses for its own files.
/// Beyond it an old phone ends the app instead of opening the file.
pub const WORK_FACTOR_MAX: u8 = 18;

/// What the archive says it is.
const KIND: &str = "mellom backup";

/// The format of the archive.
const FORMAT: u64 = 1;

/// The longest piece of a file: 64 KiB.
const PIECE: usize = 1 << 16;

/// The most records and files that are read from one archive, and the longest file: bounds against a file made to
/// exhaust a phone, far above any journal.
const RECORDS_MAX: u64 = 1_000_000;
const FILES_MAX: u64 = 100_000;
const FILE_MAX: u64 = 1 << 32;

/// What an archive holds, so far or in the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BackupCounts {
    /// Records.
    pub records: u64,
    /// Files.
    pub files: u64,
}

#[cfg(test)]
mod tests;
