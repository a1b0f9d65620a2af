//! Argon2id (RFC 9106): from a passphrase to two roots, slowly.
//!
//! What it does not give: strength to a passphrase that has none. It multiplies the price of each guess.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use super::keys::{Roots, split_roots};
use crate::vault::Passphrase;

/// Bytes in a slot's salt.
pub(in crate::vault) const SALT: usize = 32;

/// What a guess costs: Argon2id's memory and passes. One lane, because a phone's spare cores help an attacker's farm
/// more than they help the phone.
///
/// The bounds hold when a cost is made and again when one is read from a header: below, so that a header cannot be
/// altered into a cheap one; above, so that it cannot be altered into one that exhausts the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
}

impl Cost {
    /// 64 MiB, 3 passes (RFC 9106, section 4, second choice, with one lane): about 0.15 s on a desktop, up to a
    /// second on a phone.
    pub const STANDARD: Cost = Cost { memory_kib: 64 * 1024, passes: 3 };

    /// 19 MiB, 2 passes: the least that OWASP's Password Storage Cheat Sheet accepts, and the least accepted here.
    pub const FLOOR: Cost = Cost { memory_kib: 19 * 1024, passes: 2 };

    /// The most accepted here: 128 MiB, 12 passes.
    pub const CEILING: Cost = Cost { memory_kib: 128 * 1024, passes: 12 };

    /// A cost of `memory_kib` KiB and `passes` passes, or `None` outside [`FLOOR`](Cost::FLOOR) to
    /// [`CEILING`](Cost::CEILING), each number on its own.
    pub const fn new(memory_kib: u32, passes: u32) -> Option<Cost> {
        let memory = memory_kib >= Cost::FLOOR.memory_kib && memory_kib <= Cost::CEILING.memory_kib;
        let time = passes >= Cost::FLOOR.passes && passes <= Cost::CEILING.passes;
        if memory && time { Some(Cost { memory_kib, passes }) } else { None }
    }

    /// Memory in KiB.
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub const fn passes(self) -> u32 {
        self.passes
    }
}

/// The device has not got the memory that the cost asks for. Nothing was derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::vault) struct OutOfMemory;

/// Derives the two roots of a slot. Blocks for as long as `cost` says.
pub(in crate::vault) fn derive_roots(
    passphrase: &Passphrase,
    salt: &[u8; SALT],
    cost: Cost,
) -> Result<Roots, OutOfMemory> {
    let mut output = Zeroizing::new([0; 64]);
    argon2id(passphrase.bytes(), salt, cost, &mut output)?;
    Ok(split_roots(&output))
}

fn argon2id(password: &[u8], salt: &[u8; SALT], cost: Cost, output: &mut [u8; 64]) -> Result<(), OutOfMemory> {
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(output.len())).map_err(|_| OutOfMemory)?;
    // Our own blocks: the crate frees its own without wiping them, and their last state makes the key.
    let mut blocks = Blocks::new(params.block_count())?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(password, salt, output, &mut blocks.0[..])
        // What is left to refuse is a passphrase of 4 GiB or more.
        .map_err(|_| OutOfMemory)
}

/// Argon2's working memory, wiped when dropped.
struct Blocks(Vec<Block>);

impl Blocks {
    fn new(count: usize) -> Result<Blocks, OutOfMemory> {
        let mut blocks = Vec::new();
        blocks.try_reserve_exact(count).map_err(|_| OutOfMemory)?;
        blocks.resize(count, Block::new());
        Ok(Blocks(blocks))
    }
}

impl Drop for Blocks {
    fn drop(&mut self) {
        // The whole at the speed of memory; a volatile store for each of eight million words would be felt. The barrier is
        // what keeps the compiler from leaving it out.
        self.0.fill(Block::new());
        zeroize::optimization_barrier(&self.0[..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::testing::hex;

    /// RFC 9106, section 5.3. The vector uses four lanes, a secret and associated data, which the vault does not; it
    /// shows that the crate is the published function. The vault's own call is frozen below.
    #[test]
    fn agrees_with_rfc_9106() {
        let params = argon2::ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(argon2::AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let mut tag = [0; 32];
        Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params)
            .unwrap()
            .hash_password_into(&[1; 32], &[2; 16], &mut tag)
            .unwrap();
        assert_eq!(hex(&tag), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    /// Frozen; recomputed with the reference command line:
    /// `echo -n 'rød grøt' | argon2 <32 bytes of 0x07> -id -t 2 -k 19456 -p 1 -l 64 -r`.
    #[test]
    fn derivation_is_frozen() {
        let mut output = [0; 64];
        argon2id("rød grøt".as_bytes(), &[7; SALT], Cost::FLOOR, &mut output).unwrap();
        assert_eq!(
            hex(&output),
            "9af8e5e7aea19da9d23e854fa31b846afb467426cf9b59554c96b0e67d3cba28\
             2b784b6c9ecd0300ef7b5ed3336df6830ea71104266ab7f21df2350f89cad613"
        );
    }

    #[test]
    fn the_standard_cost_works_too() {
        let passphrase = Passphrase::new("rød grøt".into());
        assert!(derive_roots(&passphrase, &[7; SALT], Cost::STANDARD).is_ok());
    }

    #[test]
    fn a_cost_is_bounded_on_both_sides() {
        assert_eq!(Cost::new(19 * 1024, 2), Some(Cost::FLOOR));
        assert_eq!(Cost::new(128 * 1024, 12), Some(Cost::CEILING));
        assert_eq!(Cost::new(19 * 1024 - 1, 12), None);
        assert_eq!(Cost::new(128 * 1024 + 1, 2), None);
        assert_eq!(Cost::new(64 * 1024, 1), None);
        assert_eq!(Cost::new(64 * 1024, 13), None);
        assert_eq!(Cost::new(0, 0), None);
        assert_eq!(Cost::new(u32::MAX, u32::MAX), None);
    }
}

#[cfg(all(test, target_os = "linux"))]
mod wiping;
