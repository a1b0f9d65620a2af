//! What memory holds after a derivation.

use super::*;
use crate::vault::testing::search::{Needle, alone, found, inside};

const SALT_HERE: [u8; SALT] = [7; SALT];

/// Some of Argon2's working memory, the last block among it: whoever has that block has the key.
fn some(blocks: &Blocks) -> Vec<Needle> {
    let names = ["first block", "a block in the middle", "last block"];
    let last = blocks.0.len() - 1;
    let needles = names.into_iter().zip([0, last / 2, last]).map(|(name, at)| {
        let words: &[u64] = blocks.0[at].as_ref();
        let bytes: Vec<u8> = words[..8].iter().flat_map(|word| word.to_le_bytes()).collect();
        let needle = Needle::new(name, &bytes);
        drop(Zeroizing::new(bytes));
        needle
    });
    needles.collect()
}

#[test]
fn after_a_derivation_neither_blocks_nor_output_are_left_in_memory() {
    const TEST: &str = "vault::seal::kdf::wiping::after_a_derivation_neither_blocks_nor_output_are_left_in_memory";
    if inside().is_none() {
        return alone(TEST, std::path::Path::new("none"));
    }
    // The same derivation with its blocks in our hands.
    let params = Params::new(Cost::FLOOR.memory_kib, Cost::FLOOR.passes, 1, Some(64)).unwrap();
    let mut blocks = Blocks::new(params.block_count()).unwrap();
    // On the heap: moving an array on the stack would leave a copy of our own making.
    let mut output = Box::new(Zeroizing::new([0; 64]));
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(b"four words", &SALT_HERE, &mut **output, &mut blocks.0[..])
        .unwrap();
    let mut needles = some(&blocks);
    needles.push(Needle::new("output", &output[..]));
    // Proves the search itself.
    assert_eq!(found(&needles), ["a block in the middle", "first block", "last block", "output"]);
    drop((blocks, output));
    assert_eq!(found(&needles), [""; 0], "after dropping");

    // The real one. Twice: the allocator gives the first back to the system, and keeps the second for us to search.
    for _ in 0..2 {
        let mut output = Box::new(Zeroizing::new([0; 64]));
        argon2id(b"four words", &SALT_HERE, Cost::FLOOR, &mut output).unwrap();
        assert_eq!(found(&needles), ["output"], "after deriving");
        drop(output);
        assert_eq!(found(&needles), [""; 0], "after dropping the output");
    }
}
