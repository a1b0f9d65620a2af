//! A slot: one way to the master key. All slots have one size, and an unused one is noise.

use crate::vault::VaultId;
use crate::vault::seal::aead::{self, NONCE, TAG};
use crate::vault::seal::kdf::{Cost, SALT};
use crate::vault::seal::keys::{self, MasterKey, Roots};
use crate::vault::seal::random::{self, Draw, NoRandomness};

use super::{FORMAT, OpenError};

/// Slots in a header.
pub(in crate::vault) const SLOTS: usize = 8;
/// Bytes in a slot.
pub(super) const SIZE: usize = 192;

const CONTEXT: &[u8; 16] = b"mellom1 hdr slot";
const AT_MEMORY: usize = SALT;
const AT_PASSES: usize = AT_MEMORY + 4;
const AT_LANES: usize = AT_PASSES + 4;
const AT_COMMITMENT: usize = AT_LANES + 4;
pub(super) const AT_NONCE: usize = AT_COMMITMENT + 32;
const AT_WRAPPED: usize = AT_NONCE + NONCE;
const AT_NOISE: usize = AT_WRAPPED + 32 + TAG;
const _: () = assert!(AT_NOISE <= SIZE);

/// What a slot is for, as the sealed body says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::vault) enum SlotKind {
    /// Noise.
    Unused,
    /// Argon2id over a passphrase.
    Passphrase,
    /// A recovery code of full entropy.
    Recovery,
    /// A secret of full entropy that the device gives out for a finger or a face.
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

/// A way in, and with it a slot: each has one place, so that opening need not try them all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::vault) enum Way {
    /// Slot 0. Every header has it.
    Passphrase,
    /// Slot 1. Without opening the header it cannot be told whether there is one.
    Code,
    /// Slot 2. As with a code, it cannot be told from outside whether there is one.
    Hardware,
}

impl Way {
    pub(super) fn slot(self) -> usize {
        match self {
            Way::Passphrase => 0,
            Way::Code => 1,
            Way::Hardware => 2,
        }
    }

    pub(super) fn kind(self) -> SlotKind {
        match self {
            Way::Passphrase => SlotKind::Passphrase,
            Way::Code => SlotKind::Recovery,
            Way::Hardware => SlotKind::Hardware,
        }
    }
}

/// What it takes to derive a passphrase slot's roots.
#[derive(Clone, Copy)]
pub(in crate::vault) struct Parameters {
    pub(in crate::vault) salt: [u8; SALT],
    pub(in crate::vault) cost: Cost,
}

/// A slot to be written: a way in, with roots that were derived with this salt.
pub(in crate::vault) struct NewSlot<'a> {
    way: Way,
    salt: [u8; SALT],
    /// Of a passphrase; other slots have noise where it would stand.
    cost: Option<Cost>,
    roots: &'a Roots,
}

impl<'a> NewSlot<'a> {
    /// A slot for a passphrase that came to `roots` with these parameters.
    pub(in crate::vault) fn passphrase(parameters: Parameters, roots: &'a Roots) -> NewSlot<'a> {
        NewSlot { way: Way::Passphrase, salt: parameters.salt, cost: Some(parameters.cost), roots }
    }

    /// A slot for a recovery code that came to `roots` with this salt.
    pub(in crate::vault) fn code(salt: [u8; SALT], roots: &'a Roots) -> NewSlot<'a> {
        NewSlot { way: Way::Code, salt, cost: None, roots }
    }

    /// A slot for a secret of the device's that came to `roots` with this salt.
    pub(in crate::vault) fn hardware(salt: [u8; SALT], roots: &'a Roots) -> NewSlot<'a> {
        NewSlot { way: Way::Hardware, salt, cost: None, roots }
    }

    /// Which slot it becomes.
    pub(super) fn way(&self) -> Way {
        self.way
    }

    /// Writes it over the whole of `slot`: nothing of what stood there remains.
    pub(super) fn write(
        &self,
        vault: &VaultId,
        master: &MasterKey,
        slot: &mut [u8; SIZE],
        draw: Draw<'_>,
    ) -> Result<(), NoRandomness> {
        draw(slot)?;
        slot[..SALT].copy_from_slice(&self.salt);
        if let Some(cost) = self.cost {
            slot[AT_MEMORY..AT_PASSES].copy_from_slice(&cost.memory_kib().to_le_bytes());
            slot[AT_PASSES..AT_LANES].copy_from_slice(&cost.passes().to_le_bytes());
            slot[AT_LANES..AT_COMMITMENT].copy_from_slice(&1u32.to_le_bytes());
        }
        let context = context(vault, self.way(), &slot[..AT_COMMITMENT]);
        let commitment = keys::derive_commitment(&self.roots.commit, &context);
        slot[AT_COMMITMENT..AT_NONCE].copy_from_slice(&commitment);
        let nonce = random::array(draw)?;
        slot[AT_NONCE..AT_WRAPPED].copy_from_slice(&nonce);
        let mut wrapped = keys::master_key_to_wrap(master);
        let key = keys::derive_slot_key(&self.roots.kek, &context);
        aead::seal(&key, &nonce, &context, &mut wrapped);
        slot[AT_WRAPPED..AT_NOISE].copy_from_slice(&wrapped);
        Ok(())
    }
}

/// The salt of a slot.
pub(super) fn salt(slot: &[u8; SIZE]) -> [u8; SALT] {
    let mut salt = [0; SALT];
    salt.copy_from_slice(&slot[..SALT]);
    salt
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

/// Checks the commitment, then opens the master key.
pub(super) fn open(slot: &[u8; SIZE], way: Way, vault: &VaultId, roots: &Roots) -> Result<MasterKey, OpenError> {
    let context = context(vault, way, &slot[..AT_COMMITMENT]);
    let commitment = slot[AT_COMMITMENT..].first_chunk().ok_or(OpenError::Damaged)?;
    if !keys::commits(&roots.commit, &context, commitment) {
        return Err(OpenError::Wrong);
    }
    let nonce = slot[AT_NONCE..].first_chunk().ok_or(OpenError::Damaged)?;
    let key = keys::derive_slot_key(&roots.kek, &context);
    let opened = aead::open(&key, nonce, &context, &slot[AT_WRAPPED..AT_NOISE]).map_err(|_| OpenError::Damaged)?;
    let opened = opened.first_chunk().ok_or(OpenError::Damaged)?;
    Ok(keys::unwrap_master_key(opened))
}

/// Format, vault id, slot number, salt and what follows it: what a slot's key, its commitment and its seal are bound to.
fn context(vault: &VaultId, way: Way, parameters: &[u8]) -> Vec<u8> {
    let format = FORMAT.to_le_bytes();
    [&CONTEXT[..], &format, vault, &[way.slot() as u8], parameters].concat()
}
