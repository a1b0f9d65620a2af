//! How a record becomes values in the store, and back.
//!
//! A record is sealed in chunks of at most [`VALUE_MAX`] bytes. The *head* says whose it is, which version, how long
//! and in how many chunks; a *tail* is bound to its head's version and to its place. Everything is padded in steps of
//! 256 bytes, so that a value's length says little. Byte layout in `docs/vault-format.md`.
//!
//! Associated data binds a value to the format, the vault, the epoch and its store key. The store key is a keyed hash
//! of shelf, record id and chunk number, and the head repeats shelf and id inside: so a value that was moved does not
//! open, and a value that was put back opens with an old version, which the books notice.

use zeroize::Zeroizing;

use super::seal::aead::{self, NONCE, TAG};
use super::seal::keys::{self, EpochKey, IndexKey, ManifestKey, RecordKey, SetKey};
use super::seal::random::{self, Draw, NoRandomness};
use super::store::{Key, VALUE_MAX};
use super::{RecordId, Shelf, VaultId};

/// Format of a value.
const FORMAT: u8 = 1;
const HEAD: &[u8; 16] = b"mellom1 rec head";
const TAIL: &[u8; 16] = b"mellom1 rec tail";
const MANIFEST: &[u8; 16] = b"mellom1 manifest";
const MARK: &[u8; 16] = b"mellom1 mark\0\0\0\0";

const STEP: usize = 256;
/// Format, epoch, nonce.
const PREFIX: usize = 1 + 4 + NONCE;
/// The longest padded text of one value.
const TEXT_MAX: usize = (VALUE_MAX - PREFIX - TAG) / STEP * STEP;
/// Version, shelf, record id, length, chunks.
const HEAD_FIELDS: usize = 8 + 1 + 16 + 4 + 4;
/// Bytes of a record in its head.
pub(super) const IN_HEAD: usize = TEXT_MAX - HEAD_FIELDS;
/// Bytes of a record in each tail; the last may have fewer.
pub(super) const IN_TAIL: usize = TEXT_MAX;

/// The longest record: 1 MiB.
pub const RECORD_MAX: usize = 1 << 20;

/// A value that is not what was written under its key. Deliberately says no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unreadable;

/// The keys of one epoch, and what they are bound to.
pub(super) struct Sealer {
    vault: VaultId,
    epoch: u32,
    records: RecordKey,
    manifest: ManifestKey,
    index: IndexKey,
    set: SetKey,
}

/// What a head says of its record, without the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Title {
    pub(super) shelf: Shelf,
    pub(super) id: RecordId,
    /// Counts saves of the whole vault: no two saves share one, and a later save has a higher one.
    pub(super) version: u64,
    /// Bytes in the record.
    pub(super) length: usize,
}

impl Title {
    /// Values that the record is sealed in.
    pub(super) fn chunks(&self) -> u32 {
        chunks(self.length)
    }
}

/// Values that a record of `length` bytes is sealed in.
fn chunks(length: usize) -> u32 {
    let tails = length.saturating_sub(IN_HEAD).div_ceil(IN_TAIL);
    // No record is longer than RECORD_MAX, so this is below 300.
    1 + tails as u32
}

/// Where chunk `number` (from 0) of a record of `length` bytes lies in it.
fn range(length: usize, number: u32) -> std::ops::Range<usize> {
    let (start, room) = match number {
        0 => (0, IN_HEAD),
        n => (IN_HEAD + (n as usize - 1) * IN_TAIL, IN_TAIL),
    };
    start.min(length)..(start + room).min(length)
}

impl Sealer {
    /// Derives the epoch's keys.
    pub(super) fn new(vault: VaultId, epoch: u32, key: &EpochKey) -> Sealer {
        Sealer {
            vault,
            epoch,
            records: keys::derive_record_key(key, &vault),
            manifest: keys::derive_manifest_key(key, &vault),
            index: keys::derive_index_key(key, &vault),
            set: keys::derive_set_key(key, &vault),
        }
    }

    /// The vault that the keys belong to.
    pub(super) fn vault(&self) -> VaultId {
        self.vault
    }

    /// The store key of a chunk; chunk 0 is the head.
    pub(super) fn name(&self, shelf: Shelf, id: &RecordId, chunk: u32) -> Key {
        keys::derive_record_name(&self.index, shelf.number(), id.as_bytes(), chunk)
    }

    /// The store key of the manifest.
    pub(super) fn manifest_name(&self) -> Key {
        keys::derive_manifest_name(&self.index)
    }

    /// A live record's summand in the manifest's set-hash.
    pub(super) fn summand(&self, name: &Key, version: u64, chunks: u32) -> [u8; 32] {
        keys::derive_summand(&self.set, name, version, chunks)
    }

    /// Seals `plain`, whose length is the title's, into its values, head first.
    pub(super) fn seal(
        &self,
        title: &Title,
        plain: &[u8],
        draw: Draw<'_>,
    ) -> Result<Vec<(Key, Vec<u8>)>, NoRandomness> {
        let count = title.chunks();
        let mut values = Vec::with_capacity(count as usize);
        for number in 0..count {
            let name = self.name(title.shelf, &title.id, number);
            let mut text = Zeroizing::new(Vec::with_capacity(TEXT_MAX + TAG));
            let context = if number == 0 {
                text.extend_from_slice(&title.version.to_le_bytes());
                text.push(title.shelf.number());
                text.extend_from_slice(title.id.as_bytes());
                text.extend_from_slice(&(title.length as u32).to_le_bytes());
                text.extend_from_slice(&count.to_le_bytes());
                self.context(HEAD, &name)
            } else {
                self.tail_context(&name, title, number)
            };
            text.extend_from_slice(&plain[range(title.length, number)]);
            values.push((name, self.value(&self.records, text, &context, draw)?));
        }
        Ok(values)
    }

    /// Opens a head, whatever record it belongs to. Gives its title and its part of the record, in a buffer with room
    /// for the whole, so that appending the tails leaves no copy behind.
    pub(super) fn open_head(&self, name: &Key, value: &[u8]) -> Result<(Title, Zeroizing<Vec<u8>>), Unreadable> {
        let text = self.text(&self.records, value, &self.context(HEAD, name))?;
        let (version, rest) = text.split_first_chunk::<8>().ok_or(Unreadable)?;
        let ([shelf], rest) = rest.split_first_chunk::<1>().ok_or(Unreadable)?;
        let (id, rest) = rest.split_first_chunk::<16>().ok_or(Unreadable)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(Unreadable)?;
        let (count, _) = rest.split_first_chunk::<4>().ok_or(Unreadable)?;
        let title = Title {
            shelf: Shelf::new(*shelf),
            id: RecordId::from_bytes(*id),
            version: u64::from_le_bytes(*version),
            length: u32::from_le_bytes(*length) as usize,
        };
        if self.name(title.shelf, &title.id, 0) != *name
            || title.length > RECORD_MAX
            || u32::from_le_bytes(*count) != title.chunks()
        {
            return Err(Unreadable);
        }
        let data = unpadded(&text, HEAD_FIELDS, range(title.length, 0).len())?;
        let mut whole = Zeroizing::new(Vec::with_capacity(title.length));
        whole.extend_from_slice(data);
        Ok((title, whole))
    }

    /// Opens tail `number` of the record and appends it to `whole`.
    pub(super) fn open_tail(
        &self,
        title: &Title,
        number: u32,
        value: &[u8],
        whole: &mut Vec<u8>,
    ) -> Result<(), Unreadable> {
        let name = self.name(title.shelf, &title.id, number);
        let context = self.tail_context(&name, title, number);
        let text = self.text(&self.records, value, &context)?;
        let data = unpadded(&text, 0, range(title.length, number).len())?;
        whole.extend_from_slice(data);
        Ok(())
    }

    /// Seals the manifest's text.
    pub(super) fn seal_manifest(&self, text: &[u8], draw: Draw<'_>) -> Result<(Key, Vec<u8>), NoRandomness> {
        let name = self.manifest_name();
        let mut padded = Zeroizing::new(Vec::with_capacity(TEXT_MAX + TAG));
        padded.extend_from_slice(text);
        let context = self.context(MANIFEST, &name);
        let value = self.value(&self.manifest, padded, &context, draw)?;
        Ok((name, value))
    }

    /// Opens the manifest's text, padding included.
    pub(super) fn open_manifest(&self, value: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let context = self.context(MANIFEST, &self.manifest_name());
        self.text(&self.manifest, value, &context)
    }

    /// Seals the mark of a save: its version, to be kept apart from the log.
    pub(super) fn seal_mark(&self, version: u64, draw: Draw<'_>) -> Result<Vec<u8>, NoRandomness> {
        let mut text = Zeroizing::new(Vec::with_capacity(STEP + TAG));
        text.extend_from_slice(&version.to_le_bytes());
        let context = self.context(MARK, &self.manifest_name());
        self.value(&self.manifest, text, &context, draw)
    }

    /// Opens a mark.
    pub(super) fn open_mark(&self, value: &[u8]) -> Result<u64, Unreadable> {
        let context = self.context(MARK, &self.manifest_name());
        let text = self.text(&self.manifest, value, &context)?;
        let version = unpadded(&text, 0, 8)?;
        version.try_into().map(u64::from_le_bytes).map_err(|_| Unreadable)
    }

    fn context(&self, what: &[u8; 16], name: &Key) -> Vec<u8> {
        let epoch = self.epoch.to_le_bytes();
        [&what[..], &[FORMAT], &self.vault, &epoch, name].concat()
    }

    fn tail_context(&self, name: &Key, title: &Title, number: u32) -> Vec<u8> {
        let mut context = self.context(TAIL, name);
        context.extend_from_slice(&title.version.to_le_bytes());
        context.extend_from_slice(&number.to_le_bytes());
        context.extend_from_slice(&title.chunks().to_le_bytes());
        context
    }

    /// Pads, seals, and puts format, epoch and nonce in front.
    fn value(
        &self,
        key: &impl keys::SealKey,
        mut text: Zeroizing<Vec<u8>>,
        context: &[u8],
        draw: Draw<'_>,
    ) -> Result<Vec<u8>, NoRandomness> {
        let nonce: [u8; NONCE] = random::array(draw)?;
        let padded = padded(text.len());
        text.resize(padded, 0);
        aead::seal(key, &nonce, context, &mut text);
        let mut value = Vec::with_capacity(PREFIX + text.len());
        value.push(FORMAT);
        value.extend_from_slice(&self.epoch.to_le_bytes());
        value.extend_from_slice(&nonce);
        value.extend_from_slice(&text);
        Ok(value)
    }

    fn text(&self, key: &impl keys::SealKey, value: &[u8], context: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let ([format], rest) = value.split_first_chunk::<1>().ok_or(Unreadable)?;
        let (epoch, rest) = rest.split_first_chunk::<4>().ok_or(Unreadable)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(Unreadable)?;
        if *format != FORMAT || *epoch != self.epoch.to_le_bytes() {
            return Err(Unreadable);
        }
        aead::open(key, nonce, context, sealed).map_err(|_| Unreadable)
    }
}

/// The next multiple of [`STEP`]; at least one.
fn padded(length: usize) -> usize {
    length.max(1).next_multiple_of(STEP)
}

/// `length` bytes after `fields`, if the text is padded exactly as it should be, with zeros.
fn unpadded(text: &[u8], fields: usize, length: usize) -> Result<&[u8], Unreadable> {
    let end = fields + length;
    let padding = text.get(end..).ok_or(Unreadable)?;
    if text.len() != padded(end) || padding.iter().any(|byte| *byte != 0) {
        return Err(Unreadable);
    }
    text.get(fields..end).ok_or(Unreadable)
}

#[cfg(test)]
mod tests;

#[cfg(all(test, target_os = "linux"))]
mod peek;
