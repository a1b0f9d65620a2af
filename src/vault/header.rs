//! The header: one file of exactly 4 KiB, the only place that knows how to get from a passphrase to the records.
//!
//! Byte layout in `docs/vault-format.md`. Three things guard it, each against something else: the checksum (anyone can
//! compute it) tells an accident from a wrong passphrase *before* anything is derived; a slot's commitment tells a
//! wrong passphrase from a right one; the MAC, under a key that only a right passphrase reaches, tells tampering.

mod slot;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::VaultId;
use super::disk;
use super::seal::aead::{self, NONCE, TAG};
use super::seal::hash::{self, Label, label};
use super::seal::keys::{self, CommitRoot, EpochKey, KekRoot, MasterKey};
use super::seal::random::{self, Draw, NoRandomness};
pub(super) use slot::{NewSlot, SLOTS, SlotKind};

/// Bytes in the file.
pub(super) const SIZE: usize = 4096;
/// The format that this code writes and reads.
pub(super) const FORMAT: u16 = 0;

const MAGIC: &[u8; 8] = b"mellomhd";
const FILE: &str = "vault.hdr";
const CHECKSUM: Label = label("mellom hdr check");
const BODY_CONTEXT: &[u8; 16] = b"mellom0 hdr body";

/// No flag is defined in format 0. One that is set says that something is pending which must not be ignored.
const FLAGS: u32 = 0;

const AT_FORMAT: usize = 8;
const AT_VAULT: usize = 12;
const AT_GENERATION: usize = 28;
const AT_STORE: usize = 36;
const AT_SLOTS: usize = 40;
const AT_BODY: usize = AT_SLOTS + SLOTS * slot::SIZE;
const BODY: usize = 256;
const AT_SPARE: usize = AT_BODY + NONCE + BODY + TAG;
const AT_MAC: usize = SIZE - 64;
const AT_CHECKSUM: usize = SIZE - 32;

/// Why bytes are not a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HeaderError {
    /// Not as it was written.
    Damaged,
    /// Whole, but of a format this code does not know.
    Newer,
}

/// Why a header did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenError {
    /// The commitment does not match.
    WrongPassphrase,
    /// The passphrase is right and the rest is not what was written with it.
    Damaged,
    /// It is what was written, and says something this code does not know.
    Newer,
}

/// A header whose checksum is right. Nothing in it is to be believed before [`Header::open`].
pub(super) struct Header(Box<[u8; SIZE]>);

/// What the sealed body holds.
pub(super) struct Body {
    /// Counts rewrites of the store.
    pub(super) epoch: u32,
    /// The only copy of the key of all records.
    pub(super) epoch_key: EpochKey,
    /// Which slots are in use, and for what. An unused slot is noise, so this cannot be told without opening.
    pub(super) slots: [SlotKind; SLOTS],
}

/// What a new header is made of.
pub(super) struct NewHeader<'a> {
    pub(super) vault: &'a VaultId,
    /// Raised by one each time the header is replaced.
    pub(super) generation: u64,
    pub(super) store_number: u32,
    pub(super) master: &'a MasterKey,
    pub(super) passphrase_slot: NewSlot<'a>,
    pub(super) body: &'a Body,
}

impl Header {
    /// Parses the bytes of a file.
    pub(super) fn parse(bytes: &[u8]) -> Result<Header, HeaderError> {
        // Every format, this one and later ones, begins with the magic and the format and ends with the checksum of
        // all before it; so a newer header can be told from a damaged one.
        let (before, sum) = bytes.split_last_chunk::<32>().ok_or(HeaderError::Damaged)?;
        if !before.starts_with(MAGIC) || hash::checksum(&CHECKSUM, before) != *sum {
            return Err(HeaderError::Damaged);
        }
        let format = before.get(AT_FORMAT..AT_FORMAT + 2).ok_or(HeaderError::Damaged)?;
        if format != FORMAT.to_le_bytes() {
            return Err(HeaderError::Newer);
        }
        let bytes: Box<[u8; SIZE]> = bytes.to_vec().into_boxed_slice().try_into().map_err(|_| HeaderError::Damaged)?;
        let header = Header(bytes);
        slot::cost(header.slot(0)).ok_or(HeaderError::Damaged)?;
        Ok(header)
    }

    /// Makes a header. Draws all its randomness, noise in unused slots included, from `draw`.
    pub(super) fn make(new: NewHeader<'_>, draw: Draw<'_>) -> Result<Header, NoRandomness> {
        let mut bytes = Box::new([0; SIZE]);
        bytes[..8].copy_from_slice(MAGIC);
        bytes[AT_FORMAT..AT_FORMAT + 2].copy_from_slice(&FORMAT.to_le_bytes());
        bytes[AT_VAULT..AT_GENERATION].copy_from_slice(new.vault);
        bytes[AT_GENERATION..AT_STORE].copy_from_slice(&new.generation.to_le_bytes());
        bytes[AT_STORE..AT_SLOTS].copy_from_slice(&new.store_number.to_le_bytes());

        draw(&mut bytes[AT_SLOTS..AT_BODY])?;
        let nonce = random::array(draw)?;
        new.passphrase_slot.write(new.vault, new.master, &nonce, &mut bytes[AT_SLOTS..AT_SLOTS + slot::SIZE]);

        let nonce = random::array(draw)?;
        let mut header = Header(bytes);
        let sealed = header.seal_body(new.master, &nonce, new.body);
        header.0[AT_BODY..AT_BODY + NONCE].copy_from_slice(&nonce);
        header.0[AT_BODY + NONCE..AT_SPARE].copy_from_slice(&sealed);

        let mac = keys::derive_header_mac(&keys::derive_header_mac_key(new.master, new.vault), &header.0[..AT_MAC]);
        header.0[AT_MAC..AT_CHECKSUM].copy_from_slice(&mac);
        let sum = hash::checksum(&CHECKSUM, &header.0[..AT_CHECKSUM]);
        header.0[AT_CHECKSUM..].copy_from_slice(&sum);
        Ok(header)
    }

    /// Opens the passphrase slot and then the body.
    pub(super) fn open(&self, kek: &KekRoot, commit: &CommitRoot) -> Result<Body, OpenError> {
        let vault = self.vault();
        let master = slot::open(self.slot(0), 0, &vault, kek, commit)?;
        let mac_key = keys::derive_header_mac_key(&master, &vault);
        if !keys::header_mac_is(&mac_key, &self.0[..AT_MAC], self.array(AT_MAC)) {
            return Err(OpenError::Damaged);
        }
        let text = aead::open(
            &keys::derive_body_key(&master, &vault),
            self.array(AT_BODY),
            &self.body_context(),
            &self.0[AT_BODY + NONCE..AT_SPARE],
        )
        .map_err(|_| OpenError::Damaged)?;
        Body::parse(&text)
    }

    /// The vault's id: 16 random bytes, bound into everything that is sealed.
    pub(super) fn vault(&self) -> VaultId {
        *self.array(AT_VAULT)
    }

    /// Which `store-<n>` belongs to this header.
    pub(super) fn store_number(&self) -> u32 {
        u32::from_le_bytes(*self.array(AT_STORE))
    }

    /// Salt and cost of the passphrase slot.
    pub(super) fn passphrase_parameters(&self) -> slot::Parameters {
        slot::parameters(self.slot(0))
    }

    fn slot(&self, number: usize) -> &[u8; slot::SIZE] {
        self.array(AT_SLOTS + number * slot::SIZE)
    }

    fn seal_body(&self, master: &MasterKey, nonce: &[u8; NONCE], body: &Body) -> Vec<u8> {
        let mut text = Vec::with_capacity(BODY + TAG);
        text.extend_from_slice(&body.epoch.to_le_bytes());
        text.extend_from_slice(keys::epoch_key_to_wrap(&body.epoch_key));
        text.extend_from_slice(&FLAGS.to_le_bytes());
        text.extend(body.slots.map(SlotKind::number));
        text.resize(BODY, 0);
        let key = keys::derive_body_key(master, &self.vault());
        aead::seal(&key, nonce, &self.body_context(), &mut text);
        text
    }

    /// Magic, format, vault id, generation and store: a body belongs to one header.
    fn body_context(&self) -> Vec<u8> {
        [&BODY_CONTEXT[..], &self.0[..AT_SLOTS]].concat()
    }

    fn array<const N: usize>(&self, at: usize) -> &[u8; N] {
        // INVARIANT: every caller's offset is a constant of the layout, checked below while compiling.
        self.0[at..].first_chunk().expect("offsets are constants within the file")
    }
}

const _: () = assert!(AT_SPARE <= AT_MAC);

impl Body {
    fn parse(text: &[u8]) -> Result<Body, OpenError> {
        let (epoch, rest) = text.split_first_chunk::<4>().ok_or(OpenError::Damaged)?;
        let (epoch_key, rest) = rest.split_first_chunk::<32>().ok_or(OpenError::Damaged)?;
        let (flags, rest) = rest.split_first_chunk::<4>().ok_or(OpenError::Damaged)?;
        let (kinds, _) = rest.split_first_chunk::<SLOTS>().ok_or(OpenError::Damaged)?;
        let mut slots = [SlotKind::Unused; SLOTS];
        for (slot, kind) in slots.iter_mut().zip(kinds) {
            *slot = SlotKind::from_number(*kind).ok_or(OpenError::Newer)?;
        }
        if *flags != FLAGS.to_le_bytes() {
            return Err(OpenError::Newer);
        }
        Ok(Body { epoch: u32::from_le_bytes(*epoch), epoch_key: keys::unwrap_epoch_key(epoch_key), slots })
    }
}

/// Reads the header in `folder`; `None` if there is none.
pub(super) fn read(folder: &Path) -> io::Result<Option<Result<Header, HeaderError>>> {
    let file = match File::open(folder.join(FILE)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::with_capacity(SIZE);
    // A newer format may be longer, within reason.
    file.take(1 << 20).read_to_end(&mut bytes)?;
    Ok(Some(Header::parse(&bytes)))
}

/// Puts `header` in place of the one in `folder`, durably.
pub(super) fn write(folder: &Path, header: &Header) -> io::Result<()> {
    disk::replace(&folder.join(FILE), &header.0[..])
}

#[cfg(test)]
mod tests;
