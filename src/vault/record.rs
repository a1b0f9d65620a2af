//! How a record becomes values in the store, and back.
//!
//! A record is sealed in chunks of at most [`VALUE_MAX`] bytes. The *head* says whose it is, which version, how long
//! and in how many chunks; a *tail* is bound to its head's version and to its place. Everything is padded in steps of
//! 256 bytes, so that a value's length says little. Byte layout in `docs/vault-format.md`.
//!
//! Associated data binds a value to the format, the vault, the epoch and its store key. The store key is a keyed hash
//! of shelf, record id and chunk number, and the head repeats shelf and id inside: so a value that was moved does not
//! open, and a value that was put back opens with an old version, which the books notice.

use std::ops::Range;

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

/// Label, format, vault, epoch, store key.
type Context = [u8; 16 + 1 + 16 + 4 + 16];
/// The same, and version, chunk, chunks.
type TailContext = [u8; 16 + 1 + 16 + 4 + 16 + 8 + 4 + 4];

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
fn range(length: usize, number: u32) -> Range<usize> {
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
            let data = &plain[range(title.length, number)];
            let value = if number == 0 {
                self.value(&self.records, &[&fields(title), data], &self.context(HEAD, &name), draw)?
            } else {
                self.value(&self.records, &[data], &self.tail_context(&name, title, number), draw)?
            };
            values.push((name, value));
        }
        Ok(values)
    }

    /// Opens a head in its place, whatever record it belongs to. Gives its title, and where in `value` its part of the
    /// record now lies.
    pub(super) fn open_head(&self, name: &Key, value: &mut [u8]) -> Result<(Title, Range<usize>), Unreadable> {
        let (title, data) = self.head(name, value)?;
        // Who holds the key may have written anything.
        if self.name(title.shelf, &title.id, 0) == *name { Ok((title, data)) } else { Err(Unreadable) }
    }

    /// Opens the head of a record that is known, from the name of that record, in its place. Gives where in `value` its
    /// part of the record now lies.
    pub(super) fn open_head_of(&self, title: &Title, name: &Key, value: &mut [u8]) -> Result<Range<usize>, Unreadable> {
        let (found, data) = self.head(name, value)?;
        if found == *title { Ok(data) } else { Err(Unreadable) }
    }

    /// The same without asking whether `name` is that of the record it belongs to: the caller knows the record's name.
    pub(super) fn open_head_anywhere(&self, name: &Key, value: &mut [u8]) -> Result<(Title, Range<usize>), Unreadable> {
        self.head(name, value)
    }

    fn head(&self, name: &Key, value: &mut [u8]) -> Result<(Title, Range<usize>), Unreadable> {
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
        if title.length > RECORD_MAX || u32::from_le_bytes(*count) != title.chunks() {
            return Err(Unreadable);
        }
        Ok((title, data(text, HEAD_FIELDS, range(title.length, 0).len())?))
    }

    /// Opens tail `number` of the record, from its name, in its place. Gives where in `value` its part of the record now
    /// lies.
    pub(super) fn open_tail(
        &self,
        title: &Title,
        number: u32,
        name: &Key,
        value: &mut [u8],
    ) -> Result<Range<usize>, Unreadable> {
        let context = self.tail_context(name, title, number);
        let text = self.text(&self.records, value, &context)?;
        data(text, 0, range(title.length, number).len())
    }

    /// Seals the manifest's text.
    pub(super) fn seal_manifest(&self, text: &[u8], draw: Draw<'_>) -> Result<(Key, Vec<u8>), NoRandomness> {
        let name = self.manifest_name();
        let value = self.value(&self.manifest, &[text], &self.context(MANIFEST, &name), draw)?;
        Ok((name, value))
    }

    /// Opens the manifest's text, padding included.
    pub(super) fn open_manifest(&self, value: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let context = self.context(MANIFEST, &self.manifest_name());
        let mut value = Zeroizing::new(value.to_vec());
        self.text(&self.manifest, &mut value, &context).map(|text| Zeroizing::new(text.to_vec()))
    }

    /// Seals the mark of a save: its version, to be kept apart from the log.
    pub(super) fn seal_mark(&self, version: u64, draw: Draw<'_>) -> Result<Vec<u8>, NoRandomness> {
        let context = self.context(MARK, &self.manifest_name());
        self.value(&self.manifest, &[&version.to_le_bytes()], &context, draw)
    }

    /// Opens a mark.
    pub(super) fn open_mark(&self, value: &[u8]) -> Result<u64, Unreadable> {
        let context = self.context(MARK, &self.manifest_name());
        let mut value = Zeroizing::new(value.to_vec());
        let text = self.text(&self.manifest, &mut value, &context)?;
        data(text, 0, 8)?;
        text.first_chunk::<8>().map(|version| u64::from_le_bytes(*version)).ok_or(Unreadable)
    }

    fn context(&self, what: &[u8; 16], name: &Key) -> Context {
        let mut context = [0; _];
        fill(&mut context, &[what, &[FORMAT], &self.vault, &self.epoch.to_le_bytes(), name]);
        context
    }

    fn tail_context(&self, name: &Key, title: &Title, number: u32) -> TailContext {
        let mut context = [0; _];
        let (version, number, chunks) =
            (title.version.to_le_bytes(), number.to_le_bytes(), title.chunks().to_le_bytes());
        fill(&mut context, &[&self.context(TAIL, name), &version, &number, &chunks]);
        context
    }

    /// Pads and seals a text of several parts, and puts format, epoch and nonce in front. The text is encrypted in the only
    /// place it is copied to.
    fn value(
        &self,
        key: &impl keys::SealKey,
        parts: &[&[u8]],
        context: &[u8],
        draw: Draw<'_>,
    ) -> Result<Vec<u8>, NoRandomness> {
        let nonce: [u8; NONCE] = random::array(draw)?;
        let padded = padded(parts.iter().map(|part| part.len()).sum());
        let mut value = Vec::with_capacity(PREFIX + padded + TAG);
        value.push(FORMAT);
        value.extend_from_slice(&self.epoch.to_le_bytes());
        value.extend_from_slice(&nonce);
        parts.iter().for_each(|part| value.extend_from_slice(part));
        value.resize(PREFIX + padded, 0);
        let tag = aead::seal_in_place(key, &nonce, context, &mut value[PREFIX..]);
        value.extend_from_slice(&tag);
        Ok(value)
    }

    /// Opens a value in its place, and gives the part of it that is now text.
    fn text<'a>(&self, key: &impl keys::SealKey, value: &'a mut [u8], context: &[u8]) -> Result<&'a [u8], Unreadable> {
        let ([format], rest) = value.split_first_chunk_mut::<1>().ok_or(Unreadable)?;
        let (epoch, rest) = rest.split_first_chunk_mut::<4>().ok_or(Unreadable)?;
        let (nonce, rest) = rest.split_first_chunk_mut::<NONCE>().ok_or(Unreadable)?;
        let (text, tag) = rest.split_last_chunk_mut::<TAG>().ok_or(Unreadable)?;
        if *format != FORMAT || *epoch != self.epoch.to_le_bytes() {
            return Err(Unreadable);
        }
        aead::open_in_place(key, nonce, context, text, tag).map_err(|_| Unreadable)?;
        Ok(text)
    }
}

/// What a head says before the record begins.
fn fields(title: &Title) -> [u8; HEAD_FIELDS] {
    let mut fields = [0; _];
    let (version, length, chunks) =
        (title.version.to_le_bytes(), (title.length as u32).to_le_bytes(), title.chunks().to_le_bytes());
    fill(&mut fields, &[&version, &[title.shelf.number()], title.id.as_bytes(), &length, &chunks]);
    fields
}

/// Writes the parts one after the other; together they are as long as the place.
fn fill(place: &mut [u8], parts: &[&[u8]]) {
    let mut at = 0;
    for part in parts {
        place[at..at + part.len()].copy_from_slice(part);
        at += part.len();
    }
    debug_assert_eq!(at, place.len());
}

/// The next multiple of [`STEP`]; at least one.
fn padded(length: usize) -> usize {
    length.max(1).next_multiple_of(STEP)
}

/// Where in its value the `length` bytes after `fields` lie, if the text is padded exactly as it should be, with zeros.
fn data(text: &[u8], fields: usize, length: usize) -> Result<Range<usize>, Unreadable> {
    let end = fields + length;
    let padding = text.get(end..).ok_or(Unreadable)?;
    if text.len() != padded(end) || padding.iter().fold(0, |all, byte| all | byte) != 0 {
        return Err(Unreadable);
    }
    Ok(PREFIX + fields..PREFIX + end)
}

#[cfg(any(test, fuzzing))]
pub(super) mod door;
#[cfg(test)]
mod tests;

#[cfg(all(test, target_os = "linux"))]
mod peek;
