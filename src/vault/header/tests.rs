use super::*;
use crate::vault::Passphrase;
use crate::vault::seal::kdf::{Cost, SALT, derive_roots};
use crate::vault::testing::counter;

const VAULT: VaultId = [0xaa; 16];

struct Made {
    header: Header,
    master: MasterKey,
    kek: KekRoot,
    commit: CommitRoot,
}

fn made(body: &Body) -> Made {
    let draw = &mut counter();
    let salt: [u8; SALT] = random::array(draw).unwrap();
    let passphrase = Passphrase::new("rød grøt".into());
    let (kek, commit) = derive_roots(&passphrase, &salt, Cost::FLOOR).unwrap();
    let master = keys::make_master_key(draw).unwrap();
    let new = NewHeader {
        vault: &VAULT,
        generation: 7,
        store_number: 3,
        master: &master,
        passphrase_slot: NewSlot::new(salt, Cost::FLOOR, &kek, &commit),
        body,
    };
    Made { header: Header::make(new, draw).unwrap(), master, kek, commit }
}

fn body() -> Body {
    let mut slots = [SlotKind::Unused; SLOTS];
    slots[0] = SlotKind::Passphrase;
    Body { epoch: 5, epoch_key: keys::unwrap_epoch_key(&[9; 32]), slots }
}

/// As someone would who can write the file but has not the passphrase.
fn with_new_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    let at = bytes.len() - 32;
    let sum = hash::checksum(&CHECKSUM, &bytes[..at]);
    bytes[at..].copy_from_slice(&sum);
    bytes
}

#[test]
fn what_was_made_opens() {
    let Made { header, kek, commit, .. } = made(&body());
    let header = Header::parse(&header.0[..]).unwrap();
    assert_eq!(header.vault(), VAULT);
    assert_eq!(header.store_number(), 3);
    assert_eq!(header.passphrase_parameters().cost, Cost::FLOOR);
    let opened = header.open(&kek, &commit).unwrap();
    assert_eq!(opened.epoch, 5);
    assert_eq!(keys::epoch_key_to_wrap(&opened.epoch_key), &[9; 32]);
    assert_eq!(opened.slots, body().slots);
}

/// The file is frozen for format 0. It was made with the counting source of `testing`, and read once by a program
/// written from `docs/vault-format.md` alone.
#[test]
fn the_frozen_header_opens_and_is_what_we_write() {
    let frozen = include_bytes!("frozen.hdr");
    let Made { header, kek, commit, .. } = made(&body());
    assert!(header.0[..] == frozen[..], "we write other bytes");
    let opened = Header::parse(frozen).unwrap().open(&kek, &commit).unwrap();
    assert_eq!(keys::epoch_key_to_wrap(&opened.epoch_key), &[9; 32]);
}

#[test]
fn another_passphrase_is_wrong_not_damage() {
    let Made { header, .. } = made(&body());
    let salt = header.passphrase_parameters().salt;
    let other = Passphrase::new("rød grøT".into());
    let (kek, commit) = derive_roots(&other, &salt, Cost::FLOOR).unwrap();
    assert_eq!(header.open(&kek, &commit).err(), Some(OpenError::WrongPassphrase));
}

#[test]
fn half_a_match_is_not_a_match() {
    let Made { header, kek, commit, .. } = made(&body());
    let salt = header.passphrase_parameters().salt;
    let other = Passphrase::new("rød grøT".into());
    let (other_kek, other_commit) = derive_roots(&other, &salt, Cost::FLOOR).unwrap();
    assert_eq!(header.open(&kek, &other_commit).err(), Some(OpenError::WrongPassphrase));
    assert_eq!(header.open(&other_kek, &commit).err(), Some(OpenError::Damaged));
}

#[test]
fn every_flipped_byte_is_damage_before_anything_is_derived() {
    let Made { header, .. } = made(&body());
    for at in 0..SIZE {
        let mut bytes = header.0.to_vec();
        bytes[at] ^= 0x10;
        assert_eq!(Header::parse(&bytes).err(), Some(HeaderError::Damaged), "byte {at}");
    }
}

#[test]
fn every_flipped_byte_under_a_new_checksum_is_refused() {
    let Made { header, kek, commit, .. } = made(&body());
    for at in 0..AT_CHECKSUM {
        let mut bytes = header.0.to_vec();
        bytes[at] ^= 0x10;
        let refused = match Header::parse(&with_new_checksum(bytes)) {
            Err(HeaderError::Newer) => (AT_FORMAT..AT_FORMAT + 2).contains(&at),
            Err(HeaderError::Damaged) => true,
            Ok(header) => match header.open(&kek, &commit) {
                Err(OpenError::Damaged) => true,
                // What the commitment covers: it cannot tell a wrong passphrase from a bent salt.
                Err(OpenError::WrongPassphrase) => {
                    (AT_VAULT..AT_GENERATION).contains(&at) || (AT_SLOTS..AT_SLOTS + slot::AT_NONCE).contains(&at)
                }
                Err(OpenError::Newer) | Ok(_) => false,
            },
        };
        assert!(refused, "byte {at}");
    }
}

#[test]
fn any_other_length_is_damage() {
    let Made { header, .. } = made(&body());
    for length in (0..SIZE).step_by(37).chain([0, 1, 9, 10, 31, 32, 42, SIZE - 1]) {
        let cut = &header.0[..length];
        assert_eq!(Header::parse(cut).err(), Some(HeaderError::Damaged));
        if length >= 32 {
            let cut = with_new_checksum(cut.to_vec());
            assert_eq!(Header::parse(&cut).err(), Some(HeaderError::Damaged));
        }
    }
    let mut long = header.0.to_vec();
    long.push(0);
    assert_eq!(Header::parse(&long).err(), Some(HeaderError::Damaged));
    let long = with_new_checksum(long);
    assert_eq!(Header::parse(&long).err(), Some(HeaderError::Damaged));
}

#[test]
fn a_newer_format_is_told_from_damage() {
    let Made { header, .. } = made(&body());
    for format in [1u16, 2, 0xffff] {
        for length in [64, SIZE, 2 * SIZE] {
            let mut bytes = header.0.to_vec();
            bytes.resize(length, 0x77);
            bytes[AT_FORMAT..AT_FORMAT + 2].copy_from_slice(&format.to_le_bytes());
            assert_eq!(Header::parse(&bytes).err(), Some(HeaderError::Damaged));
            let bytes = with_new_checksum(bytes);
            assert_eq!(Header::parse(&bytes).err(), Some(HeaderError::Newer));
        }
    }
}

#[test]
fn a_cost_outside_the_bounds_is_refused_before_it_is_paid() {
    let Made { header, .. } = made(&body());
    let memory = AT_SLOTS + SALT;
    let rows = [
        (memory, 19 * 1024 - 1),
        (memory, 128 * 1024 + 1),
        (memory, 0),
        (memory, u32::MAX),
        (memory + 4, 1),
        (memory + 4, 13),
        (memory + 8, 0),
        (memory + 8, 2),
    ];
    for (at, number) in rows {
        let mut bytes = header.0.to_vec();
        bytes[at..at + 4].copy_from_slice(&number.to_le_bytes());
        let parsed = Header::parse(&with_new_checksum(bytes));
        assert_eq!(parsed.err(), Some(HeaderError::Damaged), "{number} at {at}");
    }
}

#[test]
fn a_pending_flag_or_an_unknown_slot_is_from_a_newer_version() {
    // Text of the body: epoch 0..4, epoch key 4..36, flags 36..40, slot kinds 40..48.
    for (at, number) in [(36, 1), (39, 0x80), (41, 4), (47, 0xff)] {
        let Made { mut header, master, kek, commit } = made(&body());
        let key = keys::derive_body_key(&master, &VAULT);
        let nonce: [u8; NONCE] = *header.array(AT_BODY);
        let context = header.body_context();
        let sealed = &header.0[AT_BODY + NONCE..AT_SPARE];
        let mut text = aead::open(&key, &nonce, &context, sealed).unwrap();
        text[at] = number;
        aead::seal(&key, &nonce, &context, &mut text);
        header.0[AT_BODY + NONCE..AT_SPARE].copy_from_slice(&text);
        let mac_key = keys::derive_header_mac_key(&master, &VAULT);
        let mac = keys::derive_header_mac(&mac_key, &header.0[..AT_MAC]);
        header.0[AT_MAC..AT_CHECKSUM].copy_from_slice(&mac);
        assert_eq!(header.open(&kek, &commit).err(), Some(OpenError::Newer));
    }
}

#[test]
fn unused_slots_are_noise() {
    let (one, other) = (made(&body()).header, {
        let mut draw = counter();
        draw(&mut [0; 1000]).unwrap();
        let master = keys::make_master_key(&mut draw).unwrap();
        let Made { kek, commit, .. } = made(&body());
        let new = NewHeader {
            vault: &VAULT,
            generation: 7,
            store_number: 3,
            master: &master,
            passphrase_slot: NewSlot::new([0; SALT], Cost::FLOOR, &kek, &commit),
            body: &body(),
        };
        Header::make(new, &mut draw).unwrap()
    });
    for number in 1..SLOTS {
        assert_ne!(one.slot(number), other.slot(number));
        let distinct: std::collections::BTreeSet<u8> = one.slot(number).iter().copied().collect();
        assert!(distinct.len() > 64, "slot {number} is no noise");
    }
}

#[test]
fn without_randomness_there_is_no_header() {
    let Made { master, kek, commit, .. } = made(&body());
    for allowed in 0..3 {
        let mut drawn = 0;
        let new = NewHeader {
            vault: &VAULT,
            generation: 1,
            store_number: 1,
            master: &master,
            passphrase_slot: NewSlot::new([0; SALT], Cost::FLOOR, &kek, &commit),
            body: &body(),
        };
        let made = Header::make(new, &mut |bytes| {
            drawn += 1;
            bytes.fill(1);
            if drawn > allowed { Err(NoRandomness) } else { Ok(()) }
        });
        assert!(made.is_err());
    }
}
