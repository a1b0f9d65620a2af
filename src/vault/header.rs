//! The header: one file of exactly 4 KiB, the only place that knows how to get from a passphrase to the records.
//!
//! Byte layout in `docs/vault-format.md`. Three things guard it, each against something else: the checksum (anyone can
//! compute it) tells an accident from a wrong passphrase *before* anything is derived; a slot's commitment tells a
//! wrong passphrase from a right one; the MAC, under a key that only a right passphrase reaches, tells tampering.
//!
//! A header is never changed, only replaced by one of the next generation: another slot ([`Header::with_slot`]) or
//! another body ([`Header::replaced`]), every other byte as it was.

mod body;
#[cfg(any(test, fuzzing))]
pub(super) mod door;
mod slot;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::VaultId;
use super::disk;
use super::seal::aead::{NONCE, TAG};
use super::seal::hash::{self, Label, label};
use super::seal::kdf::{Cost, SALT};
use super::seal::keys::{self, MasterKey, Roots};
use super::seal::random::{self, Draw, NoRandomness};
pub(super) use body::{Body, HeaderKeys};
pub(super) use slot::{NewSlot, Parameters, SLOTS, SlotKind, Way};

/// Bytes in the file.
pub(super) const SIZE: usize = 4096;
/// The format that this code writes and reads.
pub(super) const FORMAT: u16 = 1;

const MAGIC: &[u8; 8] = b"mellomhd";
const FILE: &str = "vault.hdr";
const CHECKSUM: Label = label("mellom hdr check");
const BODY_CONTEXT: &[u8; 16] = b"mellom1 hdr body";

const AT_FORMAT: usize = 8;
const AT_VAULT: usize = 12;
const AT_GENERATION: usize = 28;
const AT_STORE: usize = 36;
const AT_SLOTS: usize = 40;
const AT_BODY: usize = AT_SLOTS + SLOTS * slot::SIZE;
const AT_SPARE: usize = AT_BODY + NONCE + body::SIZE + TAG;
const AT_MAC: usize = SIZE - 64;
const AT_CHECKSUM: usize = SIZE - 32;
const _: () = assert!(AT_SPARE <= AT_MAC);

/// Why bytes are not a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HeaderError {
    /// Not as it was written.
    Damaged,
    /// Whole, but of a format this code does not know.
    Newer,
    /// Whole, of format 0, which was for development and is owed nothing.
    Development,
}

/// Why a header did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenError {
    /// The commitment does not match: not this passphrase, not this code.
    Wrong,
    /// The passphrase is right and the rest is not what was written with it.
    Damaged,
    /// It is what was written, and says something this code does not know.
    Newer,
}

/// Why a header was not replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReplaceError {
    /// These are not the keys of this header, or it was altered: nobody may vouch for it.
    Foreign,
    /// The operating system gave no random bytes.
    NoRandomness,
}

impl From<NoRandomness> for ReplaceError {
    fn from(_: NoRandomness) -> ReplaceError {
        ReplaceError::NoRandomness
    }
}

/// A header whose checksum is right. Nothing in it is to be believed before [`Header::open`].
pub(super) struct Header(Box<[u8; SIZE]>);

/// A header from inside. The master key is for making slots: drop it when none is to be made.
pub(super) struct Opened {
    pub(super) master: MasterKey,
    pub(super) keys: HeaderKeys,
    pub(super) body: Body,
}

/// What a header is made of that takes nothing over from another.
pub(super) struct NewHeader<'a> {
    pub(super) vault: &'a VaultId,
    /// Raised by one each time the header is replaced.
    pub(super) generation: u64,
    pub(super) store_number: u32,
    pub(super) master: &'a MasterKey,
    /// One per way in.
    pub(super) slots: &'a [NewSlot<'a>],
    /// Which slots are in use follows from `slots`, whatever stands here.
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
        let format = before[AT_FORMAT..].first_chunk().ok_or(HeaderError::Damaged)?;
        match u16::from_le_bytes(*format) {
            FORMAT => {}
            0 => return Err(HeaderError::Development),
            _ => return Err(HeaderError::Newer),
        }
        let bytes: Box<[u8; SIZE]> = bytes.to_vec().into_boxed_slice().try_into().map_err(|_| HeaderError::Damaged)?;
        let header = Header(bytes);
        slot::cost(header.slot(Way::Passphrase)).ok_or(HeaderError::Damaged)?;
        Ok(header)
    }

    /// Makes a header. Draws all its randomness, noise in unused slots included, from `draw`.
    pub(super) fn make(new: NewHeader<'_>, draw: Draw<'_>) -> Result<(Header, HeaderKeys), NoRandomness> {
        let mut header = Header(Box::new([0; SIZE]));
        header.0[..8].copy_from_slice(MAGIC);
        header.0[AT_FORMAT..AT_FORMAT + 2].copy_from_slice(&FORMAT.to_le_bytes());
        header.0[AT_VAULT..AT_GENERATION].copy_from_slice(new.vault);
        header.0[AT_GENERATION..AT_STORE].copy_from_slice(&new.generation.to_le_bytes());
        header.0[AT_STORE..AT_SLOTS].copy_from_slice(&new.store_number.to_le_bytes());
        draw(&mut header.0[AT_SLOTS..AT_BODY])?;

        let mut kinds = [SlotKind::Unused; SLOTS];
        for slot in new.slots {
            header.write_slot(slot, new.master, &mut kinds, draw)?;
        }
        let keys = HeaderKeys::of(new.master, new.vault);
        header.finish(&keys, new.body, &kinds, draw)?;
        Ok((header, keys))
    }

    /// This header with one slot written anew, all others untouched.
    pub(super) fn with_slot(
        &self,
        opened: &Opened,
        slot: &NewSlot<'_>,
        draw: Draw<'_>,
    ) -> Result<Header, NoRandomness> {
        let mut header = self.next();
        let mut kinds = opened.body.slots;
        header.write_slot(slot, &opened.master, &mut kinds, draw)?;
        header.finish(&opened.keys, &opened.body, &kinds, draw)?;
        Ok(header)
    }

    /// This header without a way in: its slot is noise from end to end, all others untouched.
    pub(super) fn without(&self, keys: &HeaderKeys, way: Way, draw: Draw<'_>) -> Result<Header, ReplaceError> {
        let body = self.body(keys).map_err(|_| ReplaceError::Foreign)?;
        let mut header = self.next();
        let at = AT_SLOTS + way.slot() * slot::SIZE;
        draw(&mut header.0[at..at + slot::SIZE])?;
        let mut kinds = body.slots;
        kinds[way.slot()] = SlotKind::Unused;
        header.finish(keys, &body, &kinds, draw)?;
        Ok(header)
    }

    /// This header with another body and another store, all slots untouched.
    pub(super) fn replaced(
        &self,
        keys: &HeaderKeys,
        store_number: u32,
        body: &Body,
        draw: Draw<'_>,
    ) -> Result<Header, ReplaceError> {
        // The slots are about to be vouched for once more.
        if !self.is_under(keys) {
            return Err(ReplaceError::Foreign);
        }
        let mut header = self.next();
        header.0[AT_STORE..AT_SLOTS].copy_from_slice(&store_number.to_le_bytes());
        header.finish(keys, body, &body.slots, draw)?;
        Ok(header)
    }

    /// Opens a slot, checks the MAC, and opens the body.
    pub(super) fn open(&self, way: Way, roots: &Roots) -> Result<Opened, OpenError> {
        let vault = self.vault();
        let master = slot::open(self.slot(way), way, &vault, roots)?;
        let keys = HeaderKeys::of(&master, &vault);
        let body = self.body(&keys)?;
        if body.slots[way.slot()] != way.kind() {
            return Err(OpenError::Damaged);
        }
        Ok(Opened { master, keys, body })
    }

    /// Checks the MAC and opens the body. Never says [`OpenError::Wrong`].
    pub(super) fn body(&self, keys: &HeaderKeys) -> Result<Body, OpenError> {
        if !self.is_under(keys) {
            return Err(OpenError::Damaged);
        }
        body::open(&self.0[AT_BODY + NONCE..AT_SPARE], keys, self.array(AT_BODY), &self.body_context())
    }

    /// The vault's id: 16 random bytes, bound into everything that is sealed.
    pub(super) fn vault(&self) -> VaultId {
        *self.array(AT_VAULT)
    }

    /// How often the header was replaced, and one.
    pub(super) fn generation(&self) -> u64 {
        u64::from_le_bytes(*self.array(AT_GENERATION))
    }

    /// Which `store-<n>` belongs to this header.
    pub(super) fn store_number(&self) -> u32 {
        u32::from_le_bytes(*self.array(AT_STORE))
    }

    /// Salt and cost of the passphrase slot.
    pub(super) fn passphrase_parameters(&self) -> Parameters {
        let slot = self.slot(Way::Passphrase);
        // Parsing refused a header without a cost; should that ever slip, the floor merely fails to open.
        Parameters { salt: slot::salt(slot), cost: slot::cost(slot).unwrap_or(Cost::FLOOR) }
    }

    /// Salt of the recovery code's slot; noise if there is no code.
    pub(super) fn code_salt(&self) -> [u8; SALT] {
        slot::salt(self.slot(Way::Code))
    }

    /// Salt of the hardware slot; noise if there is none.
    pub(super) fn hardware_salt(&self) -> [u8; SALT] {
        slot::salt(self.slot(Way::Hardware))
    }

    fn slot(&self, way: Way) -> &[u8; slot::SIZE] {
        self.array(AT_SLOTS + way.slot() * slot::SIZE)
    }

    /// The same bytes, one generation on; to be changed and finished.
    fn next(&self) -> Header {
        let mut header = Header(self.0.clone());
        let generation = self.generation().saturating_add(1);
        header.0[AT_GENERATION..AT_STORE].copy_from_slice(&generation.to_le_bytes());
        header
    }

    fn write_slot(
        &mut self,
        new: &NewSlot<'_>,
        master: &MasterKey,
        kinds: &mut [SlotKind; SLOTS],
        draw: Draw<'_>,
    ) -> Result<(), NoRandomness> {
        let (vault, way) = (self.vault(), new.way());
        let mut slot = *self.slot(way);
        new.write(&vault, master, &mut slot, draw)?;
        let at = AT_SLOTS + way.slot() * slot::SIZE;
        self.0[at..at + slot::SIZE].copy_from_slice(&slot);
        kinds[way.slot()] = way.kind();
        Ok(())
    }

    /// Body, MAC, checksum.
    fn finish(
        &mut self,
        keys: &HeaderKeys,
        body: &Body,
        kinds: &[SlotKind; SLOTS],
        draw: Draw<'_>,
    ) -> Result<(), NoRandomness> {
        let nonce = random::array(draw)?;
        let sealed = body::seal(body, kinds, keys, &nonce, &self.body_context());
        self.0[AT_BODY..AT_BODY + NONCE].copy_from_slice(&nonce);
        self.0[AT_BODY + NONCE..AT_SPARE].copy_from_slice(&sealed);
        let mac = keys::derive_header_mac(&keys.mac, &self.0[..AT_MAC]);
        self.0[AT_MAC..AT_CHECKSUM].copy_from_slice(&mac);
        let sum = hash::checksum(&CHECKSUM, &self.0[..AT_CHECKSUM]);
        self.0[AT_CHECKSUM..].copy_from_slice(&sum);
        Ok(())
    }

    fn is_under(&self, keys: &HeaderKeys) -> bool {
        keys::header_mac_is(&keys.mac, &self.0[..AT_MAC], self.array(AT_MAC))
    }

    /// Magic, format, vault id, generation and store: a body belongs to one header.
    fn body_context(&self) -> Vec<u8> {
        [&BODY_CONTEXT[..], &self.0[..AT_SLOTS]].concat()
    }

    fn array<const N: usize>(&self, at: usize) -> &[u8; N] {
        // INVARIANT: every caller's offset is a constant of the layout, checked above while compiling.
        self.0[at..].first_chunk().expect("offsets are constants within the file")
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

/// Removes the header, and with it the only copy of every key, durably. Not an error if there is none.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    match std::fs::remove_file(folder.join(FILE)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed.and_then(|()| disk::sync_folder(folder)),
    }
}

/// Puts `header` in place of the one in `folder`, durably.
pub(super) fn write(folder: &Path, header: &Header) -> io::Result<()> {
    disk::replace(&folder.join(FILE), &header.0[..])
}

/// [`write`], but for what makes it durable: see [`disk::put_in_place`].
pub(super) fn put_in_place(folder: &Path, header: &Header) -> io::Result<()> {
    disk::put_in_place(&folder.join(FILE), &header.0[..])
}

#[cfg(test)]
mod tests;
