//! The bytes of a sealed file: a header of 12 bytes, then chunks of 64 KiB sealed one by one.
//!
//! Each chunk is bound to the vault, the file, its place, and whether it is the last: so none can be altered, moved,
//! swapped with another file's, left out or added unnoticed. The nonce is the chunk's number. That is safe because a
//! file key is drawn for one file, which is written once and from beginning to end: no number is used twice under it.
//!
//! What the size shows: every chunk is full, padded with zeros, and their number is rounded up as in Padmé (Nikitin et
//! al. 2019, "Reducing Metadata Leakage from Encrypted Files"). So it shows the length to one part in eight or better,
//! never exactly, at the price of at most 64 KiB and an eighth more. The true length is in the file's record.

use std::io::{self, Read};
use std::path::Path;

use zeroize::{Zeroize, Zeroizing};

use super::{FileError, FileId};
use crate::vault::VaultId;
use crate::vault::seal::aead::{self, NONCE, TAG};
use crate::vault::seal::hash::{Label, label};
use crate::vault::seal::keys::FileKey;

/// The longest file: 200 MiB.
pub const FILE_MAX: u64 = 200 << 20;

/// Bytes of a file in a chunk.
pub(super) const CHUNK: usize = 64 * 1024;
/// Bytes of a chunk on the disk.
pub(super) const SEALED: usize = CHUNK + TAG;

const MAGIC: &[u8; 8] = b"mellomfl";
const FORMAT: u16 = 1;
/// Magic, format, zero.
pub(super) const HEADER: usize = 8 + 2 + 2;
const LABEL: Label = label("mellom1 file");

/// What a file's chunks are bound to.
pub(super) struct Binding {
    pub(super) vault: VaultId,
    pub(super) file: FileId,
}

impl Binding {
    fn context(&self, number: u64, last: bool) -> Vec<u8> {
        [&LABEL[..], &self.vault, self.file.as_bytes(), &number.to_le_bytes(), &[u8::from(last)]].concat()
    }
}

fn nonce(number: u64) -> [u8; NONCE] {
    let mut nonce = [0; NONCE];
    nonce[..8].copy_from_slice(&number.to_le_bytes());
    nonce
}

/// Chunks of a file of `length` bytes, the padding included.
pub(super) fn chunks(length: u64) -> u64 {
    let needed = length.div_ceil(CHUNK as u64).max(1);
    let exponent = needed.ilog2();
    // As many leading bits as it takes to write the exponent stay; the rest is rounded up.
    let kept = exponent.checked_ilog2().map_or(0, |log| log + 1);
    needed.next_multiple_of(1 << (exponent - kept))
}

/// Bytes on the disk of a file of `length` bytes.
pub(super) fn on_disk(length: u64) -> u64 {
    HEADER as u64 + chunks(length) * SEALED as u64
}

/// Whether there is a file at `path` as long as one of `length` bytes must be.
pub(super) fn has_length(path: &Path, length: u64) -> bool {
    std::fs::metadata(path).is_ok_and(|there| there.is_file() && there.len() == on_disk(length))
}

fn header() -> [u8; HEADER] {
    let mut header = [0; HEADER];
    header[..8].copy_from_slice(MAGIC);
    header[8..10].copy_from_slice(&FORMAT.to_le_bytes());
    header
}

/// Whether this is the beginning of a file that this version can read.
pub(super) fn check_header(found: &[u8; HEADER]) -> Result<(), FileError> {
    if *found == header() {
        return Ok(());
    }
    let newer = found.starts_with(MAGIC) && u16::from_le_bytes([found[8], found[9]]) > FORMAT;
    Err(if newer { FileError::Newer } else { FileError::Damaged })
}

/// Seals all of `source`, which may be `most` bytes long, handing header and chunks to `write` as they are ready. Gives
/// the length.
pub(super) fn seal(
    source: &mut dyn Read,
    key: &FileKey,
    binding: &Binding,
    most: u64,
    write: &mut dyn FnMut(&[u8]) -> Result<(), FileError>,
) -> Result<u64, FileError> {
    write(&header())?;
    let (mut chunk, mut next) = (Chunk::new(), Chunk::new());
    let mut number = 0;
    let mut length = chunk.fill(source)?;
    if length > most {
        return Err(FileError::TooLarge);
    }
    while chunk.is_full() {
        // Whether a chunk is the last shows only when the next is empty.
        let more = next.fill(source)?;
        if more == 0 {
            break;
        }
        length += more;
        if length > most {
            return Err(FileError::TooLarge);
        }
        write(chunk.sealed(key, binding, number, false))?;
        number += 1;
        std::mem::swap(&mut chunk, &mut next);
    }
    let last = chunks(length) - 1;
    while number < last {
        write(chunk.sealed(key, binding, number, false))?;
        number += 1;
        chunk.0.clear();
    }
    write(chunk.sealed(key, binding, number, true))?;
    Ok(length)
}

/// Opens one chunk.
pub(super) fn open(
    sealed: &[u8],
    key: &FileKey,
    binding: &Binding,
    number: u64,
    last: bool,
) -> Result<Zeroizing<Vec<u8>>, FileError> {
    aead::open(key, &nonce(number), &binding.context(number, last), sealed).map_err(|_| FileError::Damaged)
}

/// A chunk being filled, then sealed in place. Never grows, and is wiped when dropped.
struct Chunk(Zeroizing<Vec<u8>>);

impl Chunk {
    fn new() -> Chunk {
        Chunk(Zeroizing::new(Vec::with_capacity(SEALED)))
    }

    fn is_full(&self) -> bool {
        self.0.len() == CHUNK
    }

    /// Takes as much of `source` as there is and as it holds. Gives how many bytes those are.
    fn fill(&mut self, source: &mut dyn Read) -> Result<u64, FileError> {
        self.0.zeroize();
        self.0.resize(CHUNK, 0);
        let mut filled = 0;
        while filled < CHUNK {
            match source.read(&mut self.0[filled..]) {
                Ok(0) => break,
                Ok(more) => filled += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(FileError::Source(error.kind())),
            }
        }
        self.0.truncate(filled);
        Ok(filled as u64)
    }

    fn sealed(&mut self, key: &FileKey, binding: &Binding, number: u64, last: bool) -> &[u8] {
        self.0.resize(CHUNK, 0);
        aead::seal(key, &nonce(number), &binding.context(number, last), &mut self.0);
        &self.0
    }
}
