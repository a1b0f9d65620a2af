//! For the fuzzer: see `vault::fuzzing`.

use std::sync::OnceLock;

use super::*;
use crate::vault::RecoveryCode;
use crate::vault::seal::keys::{make_epoch_key, make_master_key};

/// A header that is right, and the roots of its recovery code, which take no time to derive.
fn sound() -> &'static (Header, Roots) {
    static SOUND: OnceLock<(Header, Roots)> = OnceLock::new();
    SOUND.get_or_init(|| {
        let mut next = 0u8;
        let mut anyone = |bytes: &mut [u8]| {
            for byte in bytes {
                next = next.wrapping_mul(5).wrapping_add(17);
                *byte = next;
            }
            Ok(())
        };
        let made = (|| {
            let roots = RecoveryCode::make(&mut anyone)?.roots(&[7; SALT]);
            // Any roots do for the passphrase's slot: it is not opened here.
            let parameters = Parameters { salt: [8; SALT], cost: Cost::FLOOR };
            let body = Body { epoch: 5, epoch_key: make_epoch_key(&mut anyone)?, slots: Body::NO_SLOTS };
            let new = NewHeader {
                vault: &[0xaa; 16],
                generation: 7,
                store_number: 3,
                master: &make_master_key(&mut anyone)?,
                slots: &[NewSlot::passphrase(parameters, &roots), NewSlot::code([7; SALT], &roots)],
                body: &body,
            };
            let (header, _) = Header::make(new, &mut anyone)?;
            Ok::<_, NoRandomness>((header, roots))
        })();
        // INVARIANT: the source above never fails.
        made.unwrap_or_else(|NoRandomness| unreachable!())
    })
}

/// Tries `bytes` as a header, and as changes to a header: place (u16) and difference, three bytes each.
pub(in crate::vault) fn knock(bytes: &[u8]) {
    look(bytes);
    look(&with_checksum(bytes.to_vec()));
    let (header, roots) = sound();
    let mut bent = header.0.to_vec();
    for change in bytes.chunks_exact(3) {
        let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % SIZE;
        bent[at] ^= change[2];
    }
    look(&bent);
    let bent = with_checksum(bent);
    look(&bent);
    let changed = bent[..AT_CHECKSUM] != header.0[..AT_CHECKSUM];
    if let Ok(parsed) = Header::parse(&bent) {
        let opened = parsed.open(Way::Code, roots);
        assert!(opened.is_err() == changed, "an altered header opens");
    }
}

/// What can be asked of a header without a key.
fn look(bytes: &[u8]) {
    if let Ok(header) = Header::parse(bytes) {
        let cost = header.passphrase_parameters().cost;
        assert!(Cost::new(cost.memory_kib(), cost.passes()) == Some(cost), "a cost out of bounds");
        let _ = (header.vault(), header.generation(), header.store_number(), header.code_salt());
        assert!(bytes == &header.0[..]);
    }
}

/// With the magic and the checksum that anyone can compute.
fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.len() >= MAGIC.len() + 32 {
        bytes[..MAGIC.len()].copy_from_slice(MAGIC);
        let at = bytes.len() - 32;
        let sum = hash::checksum(&CHECKSUM, &bytes[..at]);
        bytes[at..].copy_from_slice(&sum);
    }
    bytes
}
