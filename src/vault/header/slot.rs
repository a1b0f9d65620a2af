//! A slot: one way to the master key. All slots have one size, and an unused one is noise.

use crate::vault::VaultId;
use crate::vault::seal::aead::{self, NONCE, TAG};
use crate::vault::seal::kdf::{Cost, SALT};
use crate::vault::seal::keys::{self, CommitRoot, KekRoot, MasterKey};

use super::{FORMAT, OpenError};

/// Slots in a header.
pub(in crate::vault) const SLOTS: usize = 8;
/// Bytes in a slot.
pub(super) const SIZE: usize = 192;

const CONTEXT: &[u8; 16] = b"mellom0 hdr slot";
const AT_MEMORY: usize = SALT;
const AT_PASSES: usize = AT_MEMORY + 4;
const AT_LANES: usize = AT_PASSES + 4;
const AT_COMMITMENT: usize = AT_LANES + 4;
pub(super) const AT_NONCE: usize = AT_COMMITMENT + 32;
const AT_WRAPPED: usize = AT_NONCE + NONCE;
const AT_NOISE: usize = AT_WRAPPED + 32 + TAG;
const _: () = assert!(AT_NOISE <= SIZE);

/// What a slot is for. Slot 0 is always the passphrase's; the others are told apart in the sealed body only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::vault) enum SlotKind {
    /// Noise.
    Unused,
    /// Argon2id over a passphrase.
    Passphrase,
    /// A recovery code of full entropy. Not written by format 0.
    #[allow(dead_code)]
    // Read, so that the numbers are settled; written by the first format that has codes.
    Recovery,
    /// A key held by the device. Not written by format 0.
    #[allow(dead_code)]
    Hardware,
}

impl SlotKind {
    pub(super) fn number(self) -> u8 {
        match self {
            SlotKind::Unused => 0,
            SlotKind::Passphrase => 1,
            SlotKind::Recovery => 2,
            SlotKind::Hardware => 3,
        }
    }

    pub(super) fn from_number(number: u8) -> Option<SlotKind> {
        Some(match number {
            0 => SlotKind::Unused,
            1 => SlotKind::Passphrase,
            2 => SlotKind::Recovery,
            3 => SlotKind::Hardware,
            _ => return None,
        })
    }
}

/// What it takes to derive a passphrase slot's roots.
#[derive(Clone, Copy)]
pub(in crate::vault) struct Parameters {
    pub(in crate::vault) salt: [u8; SALT],
    pub(in crate::vault) cost: Cost,
}

/// A passphrase slot to be written.
pub(in crate::vault) struct NewSlot<'a> {
    pub(in crate::vault) parameters: Parameters,
    pub(in crate::vault) kek: &'a KekRoot,
    pub(in crate::vault) commit: &'a CommitRoot,
}

impl<'a> NewSlot<'a> {
    /// A slot of these roots, which were derived with this salt and cost.
    pub(in crate::vault) fn new(salt: [u8; SALT], cost: Cost, kek: &'a KekRoot, commit: &'a CommitRoot) -> NewSlot<'a> {
        NewSlot { parameters: Parameters { salt, cost }, kek, commit }
    }

    /// Writes slot 0 over `slot`, leaving the noise at its end.
    pub(super) fn write(&self, vault: &VaultId, master: &MasterKey, nonce: &[u8; NONCE], slot: &mut [u8]) {
        let Parameters { salt, cost } = self.parameters;
        slot[..SALT].copy_from_slice(&salt);
        slot[AT_MEMORY..AT_PASSES].copy_from_slice(&cost.memory_kib().to_le_bytes());
        slot[AT_PASSES..AT_LANES].copy_from_slice(&cost.passes().to_le_bytes());
        slot[AT_LANES..AT_COMMITMENT].copy_from_slice(&1u32.to_le_bytes());
        let context = context(vault, 0, &slot[..AT_COMMITMENT]);
        let commitment = keys::derive_commitment(self.commit, &context);
        slot[AT_COMMITMENT..AT_NONCE].copy_from_slice(&commitment);
        slot[AT_NONCE..AT_WRAPPED].copy_from_slice(nonce);
        let mut wrapped = keys::master_key_to_wrap(master);
        let key = keys::derive_slot_key(self.kek, &context);
        aead::seal(&key, nonce, &context, &mut wrapped);
        slot[AT_WRAPPED..AT_NOISE].copy_from_slice(&wrapped);
    }
}

/// The cost of a passphrase slot, or `None` if it is outside the bounds.
pub(super) fn cost(slot: &[u8; SIZE]) -> Option<Cost> {
    let number = |at: usize| {
        let [a, b, c, d] = *slot[at..].first_chunk()?;
        Some(u32::from_le_bytes([a, b, c, d]))
    };
    if number(AT_LANES)? != 1 {
        return None;
    }
    Cost::new(number(AT_MEMORY)?, number(AT_PASSES)?)
}

/// Salt and cost of a slot whose cost was found good when the header was parsed.
pub(super) fn parameters(slot: &[u8; SIZE]) -> Parameters {
    let mut salt = [0; SALT];
    salt.copy_from_slice(&slot[..SALT]);
    Parameters {
        salt,
        // Parsing refused a header without one; should that ever slip, the floor merely fails to open.
        cost: cost(slot).unwrap_or(Cost::FLOOR),
    }
}

/// Checks the commitment, then opens the master key.
pub(super) fn open(
    slot: &[u8; SIZE],
    number: u8,
    vault: &VaultId,
    kek: &KekRoot,
    commit: &CommitRoot,
) -> Result<MasterKey, OpenError> {
    let context = context(vault, number, &slot[..AT_COMMITMENT]);
    let commitment = slot[AT_COMMITMENT..].first_chunk().ok_or(OpenError::Damaged)?;
    if !keys::commits(commit, &context, commitment) {
        return Err(OpenError::WrongPassphrase);
    }
    let nonce = slot[AT_NONCE..].first_chunk().ok_or(OpenError::Damaged)?;
    let key = keys::derive_slot_key(kek, &context);
    let opened = aead::open(&key, nonce, &context, &slot[AT_WRAPPED..AT_NOISE]).map_err(|_| OpenError::Damaged)?;
    let opened = opened.first_chunk().ok_or(OpenError::Damaged)?;
    Ok(keys::unwrap_master_key(opened))
}

/// Format, vault id, slot number, salt, memory, passes, lanes: what a slot's key, its commitment and its seal are
/// bound to.
fn context(vault: &VaultId, number: u8, parameters: &[u8]) -> Vec<u8> {
    let format = FORMAT.to_le_bytes();
    [&CONTEXT[..], &format, vault, &[number], parameters].concat()
}
