//! The sealed part of a header: the epoch key, and what each slot is for.

use crate::vault::VaultId;
use crate::vault::seal::aead::{self, NONCE, TAG};
use crate::vault::seal::keys::{self, BodyKey, EpochKey, HeaderMacKey, MasterKey};

use super::OpenError;
use super::slot::{SLOTS, SlotKind};

/// Bytes of text; sealed it is [`TAG`] longer.
pub(super) const SIZE: usize = 256;

/// No flag is defined in format 1. One that is set says that something is pending which must not be ignored.
const FLAGS: u32 = 0;

/// What the sealed body holds.
pub(in crate::vault) struct Body {
    /// Counts rewrites of the store.
    pub(in crate::vault) epoch: u32,
    /// The only copy of the key of all records.
    pub(in crate::vault) epoch_key: EpochKey,
    /// Which slots are in use, and for what. An unused slot is noise, so this cannot be told without opening.
    pub(in crate::vault) slots: [SlotKind; SLOTS],
}

impl Body {
    /// Of a body that is to go into a header of its own, which knows its slots.
    pub(in crate::vault) const NO_SLOTS: [SlotKind; SLOTS] = [SlotKind::Unused; SLOTS];
}

/// What it takes to put another body into a header and to vouch for it. Opens no slot and makes none: the master key
/// is not in here, so an unlocked vault can hold these while it is open.
pub(in crate::vault) struct HeaderKeys {
    pub(super) mac: HeaderMacKey,
    body: BodyKey,
}

impl HeaderKeys {
    /// The header's keys under a master key.
    pub(super) fn of(master: &MasterKey, vault: &VaultId) -> HeaderKeys {
        HeaderKeys { mac: keys::derive_header_mac_key(master, vault), body: keys::derive_body_key(master, vault) }
    }
}

/// Seals a body; `context` is what stands before the slots, so that a body belongs to one header.
pub(super) fn seal(
    body: &Body,
    kinds: &[SlotKind; SLOTS],
    keys: &HeaderKeys,
    nonce: &[u8; NONCE],
    context: &[u8],
) -> Vec<u8> {
    let mut text = Vec::with_capacity(SIZE + TAG);
    text.extend_from_slice(&body.epoch.to_le_bytes());
    text.extend_from_slice(keys::epoch_key_to_wrap(&body.epoch_key));
    text.extend_from_slice(&FLAGS.to_le_bytes());
    text.extend(kinds.map(SlotKind::number));
    text.resize(SIZE, 0);
    aead::seal(&keys.body, nonce, context, &mut text);
    text
}

/// Opens a body.
pub(super) fn open(sealed: &[u8], keys: &HeaderKeys, nonce: &[u8; NONCE], context: &[u8]) -> Result<Body, OpenError> {
    let text = aead::open(&keys.body, nonce, context, sealed).map_err(|_| OpenError::Damaged)?;
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
