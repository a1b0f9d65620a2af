use super::*;
use crate::vault::Passphrase;
use crate::vault::seal::aead;
use crate::vault::seal::kdf::derive_roots;
use crate::vault::testing::counter;

const VAULT: VaultId = [0xaa; 16];

const CODE_SALT: [u8; SALT] = [8; SALT];

struct Made {
    header: Header,
    opened: Opened,
    passphrase: Roots,
    code: Roots,
}

impl Made {
    fn roots(&self, way: Way) -> &Roots {
        match way {
            Way::Passphrase => &self.passphrase,
            Way::Code => &self.code,
            Way::Hardware => panic!("no device opens this header; see tests/vault/hardware.rs"),
        }
    }
}

const WAYS: [Way; 2] = [Way::Passphrase, Way::Code];

fn passphrase_roots(text: &str, salt: &[u8; SALT]) -> Roots {
    derive_roots(&Passphrase::new(text.into()), salt, Cost::FLOOR).unwrap()
}

fn make(slots: &[NewSlot<'_>], master: &MasterKey, draw: Draw<'_>) -> Result<(Header, HeaderKeys), NoRandomness> {
    let body = Body { epoch: 5, epoch_key: keys::unwrap_epoch_key(&[9; 32]), slots: Body::NO_SLOTS };
    let new = NewHeader { vault: &VAULT, generation: 7, store_number: 3, master, slots, body: &body };
    Header::make(new, draw)
}

fn made() -> Made {
    let draw = &mut counter();
    let salt: [u8; SALT] = random::array(draw).unwrap();
    let passphrase = passphrase_roots("rød grøt", &salt);
    let code = keys::derive_code_roots(&std::array::from_fn(|i| i as u8), &CODE_SALT);
    let parameters = Parameters { salt, cost: Cost::FLOOR };
    let slots = [NewSlot::passphrase(parameters, &passphrase), NewSlot::code(CODE_SALT, &code)];
    let master = keys::make_master_key(draw).unwrap();
    let (header, _) = make(&slots, &master, draw).unwrap();
    let opened = header.open(Way::Code, &code).unwrap();
    Made { header, opened, passphrase, code }
}

fn epoch_key(body: &Body) -> [u8; 32] {
    *keys::epoch_key_to_wrap(&body.epoch_key)
}

/// Which bytes differ, in runs.
fn changed(before: &Header, after: &Header) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for at in (0..SIZE).filter(|at| before.0[*at] != after.0[*at]) {
        match runs.last_mut() {
            Some(run) if at - run.end < 8 => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

/// As someone would who can write the file but has not the passphrase.
fn with_new_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    let at = bytes.len() - 32;
    let sum = hash::checksum(&CHECKSUM, &bytes[..at]);
    bytes[at..].copy_from_slice(&sum);
    bytes
}

#[test]
fn what_was_made_opens_by_passphrase_and_by_code() {
    let made = made();
    let header = Header::parse(&made.header.0[..]).unwrap();
    assert_eq!(header.vault(), VAULT);
    assert_eq!((header.generation(), header.store_number()), (7, 3));
    assert_eq!(header.passphrase_parameters().cost, Cost::FLOOR);
    assert_eq!(header.code_salt(), CODE_SALT);
    for way in WAYS {
        let body = header.open(way, made.roots(way)).unwrap().body;
        assert_eq!((body.epoch, epoch_key(&body)), (5, [9; 32]));
        assert_eq!(body.slots[..3], [SlotKind::Passphrase, SlotKind::Recovery, SlotKind::Unused]);
    }
}

/// The file is frozen: format 1 opens for ever. It was made with the counting source of `testing`, and read once by a
/// program written from `docs/vault-format.md` alone.
#[test]
fn the_frozen_header_opens_and_is_what_we_write() {
    let frozen = include_bytes!("frozen.hdr");
    let made = made();
    assert!(made.header.0[..] == frozen[..], "we write other bytes");
    for way in WAYS {
        let opened = Header::parse(frozen).unwrap().open(way, made.roots(way)).unwrap();
        assert_eq!(epoch_key(&opened.body), [9; 32]);
    }
}

#[test]
fn another_passphrase_and_another_code_are_wrong_not_damage() {
    let made = made();
    let salt = made.header.passphrase_parameters().salt;
    let other = passphrase_roots("rød grøT", &salt);
    assert_eq!(made.header.open(Way::Passphrase, &other).err(), Some(OpenError::Wrong));
    let other = keys::derive_code_roots(&[7; 16], &CODE_SALT);
    assert_eq!(made.header.open(Way::Code, &other).err(), Some(OpenError::Wrong));
    // What is right for one slot is wrong for the other.
    assert_eq!(made.header.open(Way::Passphrase, &made.code).err(), Some(OpenError::Wrong));
    assert_eq!(made.header.open(Way::Code, &made.passphrase).err(), Some(OpenError::Wrong));
}

#[test]
fn half_a_match_is_not_a_match() {
    let made = made();
    let salt = made.header.passphrase_parameters().salt;
    let Roots { kek, commit } = passphrase_roots("rød grøt", &salt);
    let Roots { kek: other_kek, commit: other_commit } = passphrase_roots("rød grøT", &salt);
    let half = Roots { kek, commit: other_commit };
    assert_eq!(made.header.open(Way::Passphrase, &half).err(), Some(OpenError::Wrong));
    let half = Roots { kek: other_kek, commit };
    assert_eq!(made.header.open(Way::Passphrase, &half).err(), Some(OpenError::Damaged));
}

#[test]
fn a_new_passphrase_touches_its_slot_and_the_seals_and_no_other_byte() {
    let made = made();
    let draw = &mut |bytes: &mut [u8]| {
        bytes.fill(0x55);
        Ok(())
    };
    let cost = Cost::new(20 * 1024, 3).unwrap();
    let roots = derive_roots(&Passphrase::new("blå dal".into()), &[4; SALT], cost).unwrap();
    let slot = NewSlot::passphrase(Parameters { salt: [4; SALT], cost }, &roots);
    let after = made.header.with_slot(&made.opened, &slot, draw).unwrap();

    let slot_0 = AT_SLOTS..AT_SLOTS + slot::SIZE;
    for run in changed(&made.header, &after) {
        let allowed = [AT_GENERATION..AT_STORE, slot_0.clone(), AT_BODY..AT_SPARE, AT_MAC..SIZE];
        assert!(allowed.iter().any(|range| range.start <= run.start && run.end <= range.end), "{run:?}");
    }
    // No byte of the old slot stays where it was, but by the chance of one in 256 and for the number of lanes.
    let kept = slot_0.filter(|at| made.header.0[*at] == after.0[*at]).count();
    assert!(kept < 16, "{kept}");

    let after = Header::parse(&after.0[..]).unwrap();
    assert_eq!(after.generation(), 8);
    assert_eq!(after.passphrase_parameters().cost, cost);
    for (way, roots) in [(Way::Passphrase, &roots), (Way::Code, &made.code)] {
        assert_eq!(epoch_key(&after.open(way, roots).unwrap().body), [9; 32]);
    }
    assert_eq!(after.open(Way::Passphrase, &made.passphrase).err(), Some(OpenError::Wrong));
}

#[test]
fn a_new_code_leaves_the_passphrase_alone() {
    let made = made();
    let code = keys::derive_code_roots(&[7; 16], &[4; SALT]);
    let slot = NewSlot::code([4; SALT], &code);
    let after = made.header.with_slot(&made.opened, &slot, &mut counter()).unwrap();
    assert_eq!(after.slot(Way::Passphrase), made.header.slot(Way::Passphrase));
    for (way, roots) in [(Way::Passphrase, &made.passphrase), (Way::Code, &code)] {
        assert_eq!(epoch_key(&after.open(way, roots).unwrap().body), [9; 32]);
    }
    assert_eq!(after.open(Way::Code, &made.code).err(), Some(OpenError::Wrong));
}

#[test]
fn another_body_touches_no_slot_and_needs_no_master_key() {
    let made = made();
    let Opened { keys, body, .. } = made.opened;
    let body = Body { epoch: 6, epoch_key: keys::unwrap_epoch_key(&[3; 32]), slots: body.slots };
    let after = made.header.replaced(&keys, 4, &body, &mut counter()).unwrap();
    assert_eq!(after.0[AT_SLOTS..AT_BODY], made.header.0[AT_SLOTS..AT_BODY]);
    let after = Header::parse(&after.0[..]).unwrap();
    assert_eq!((after.generation(), after.store_number()), (8, 4));
    assert_eq!(epoch_key(&after.body(&keys).unwrap()), [3; 32]);
    for (way, roots) in [(Way::Passphrase, &made.passphrase), (Way::Code, &made.code)] {
        let body = after.open(way, roots).unwrap().body;
        assert_eq!((body.epoch, epoch_key(&body)), (6, [3; 32]));
    }
}

#[test]
fn nobody_vouches_for_a_header_that_was_altered() {
    let made = made();
    let Opened { keys, body, .. } = made.opened;
    let mut bytes = made.header.0.to_vec();
    bytes[AT_SLOTS + 2 * slot::SIZE] ^= 1;
    let altered = Header::parse(&with_new_checksum(bytes)).unwrap();
    let replaced = altered.replaced(&keys, 4, &body, &mut counter());
    assert_eq!(replaced.err(), Some(ReplaceError::Foreign));
    assert_eq!(altered.body(&keys).err(), Some(OpenError::Damaged));
}

#[test]
fn a_slot_that_the_body_does_not_know_is_damage() {
    let made = made();
    let Opened { keys, mut body, .. } = made.opened;
    body.slots[1] = SlotKind::Unused;
    let after = made.header.replaced(&keys, 3, &body, &mut counter()).unwrap();
    assert_eq!(after.open(Way::Code, &made.code).err(), Some(OpenError::Damaged));
    assert!(after.open(Way::Passphrase, &made.passphrase).is_ok());
}

#[test]
fn every_flipped_byte_is_damage_before_anything_is_derived() {
    let Made { header, .. } = made();
    for at in 0..SIZE {
        let mut bytes = header.0.to_vec();
        bytes[at] ^= 0x10;
        assert_eq!(Header::parse(&bytes).err(), Some(HeaderError::Damaged), "byte {at}");
    }
}

#[test]
fn every_flipped_byte_under_a_new_checksum_is_refused() {
    let made = made();
    let in_slot = |way: Way, at: usize| {
        let start = AT_SLOTS + way.slot() * slot::SIZE;
        (start..start + slot::AT_NONCE).contains(&at)
    };
    for (at, way) in (0..AT_CHECKSUM).flat_map(|at| WAYS.map(|way| (at, way))) {
        let header = &made.header;
        let mut bytes = header.0.to_vec();
        bytes[at] ^= 0x10;
        let refused = match Header::parse(&with_new_checksum(bytes)) {
            Err(HeaderError::Newer) => (AT_FORMAT..AT_FORMAT + 2).contains(&at),
            Err(HeaderError::Damaged) => true,
            Err(HeaderError::Development) => false,
            Ok(header) => match header.open(way, made.roots(way)) {
                Err(OpenError::Damaged) => true,
                // What the commitment covers: it cannot tell a wrong passphrase from a bent salt.
                Err(OpenError::Wrong) => (AT_VAULT..AT_GENERATION).contains(&at) || in_slot(way, at),
                Err(OpenError::Newer) | Ok(_) => false,
            },
        };
        assert!(refused, "byte {at}");
    }
}

#[test]
fn any_other_length_is_damage() {
    let Made { header, .. } = made();
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
    let Made { header, .. } = made();
    for format in [2u16, 3, 0xffff] {
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
fn a_development_format_is_told_from_damage() {
    let frozen = include_bytes!("../../../tests/vault/development.hdr");
    assert_eq!(Header::parse(frozen).err(), Some(HeaderError::Development));
    let mut bent = frozen.to_vec();
    bent[100] ^= 1;
    assert_eq!(Header::parse(&bent).err(), Some(HeaderError::Damaged));
}

#[test]
fn a_cost_outside_the_bounds_is_refused_before_it_is_paid() {
    let Made { header, .. } = made();
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
    for (at, number) in [(36, 1), (39, 0x80), (42, 4), (47, 0xff)] {
        let Made { mut header, opened, passphrase, .. } = made();
        let key = keys::derive_body_key(&opened.master, &VAULT);
        let nonce: [u8; NONCE] = *header.array(AT_BODY);
        let context = header.body_context();
        let sealed = &header.0[AT_BODY + NONCE..AT_SPARE];
        let mut text = aead::open(&key, &nonce, &context, sealed).unwrap();
        text[at] = number;
        aead::seal(&key, &nonce, &context, &mut text);
        header.0[AT_BODY + NONCE..AT_SPARE].copy_from_slice(&text);
        let mac = keys::derive_header_mac(&opened.keys.mac, &header.0[..AT_MAC]);
        header.0[AT_MAC..AT_CHECKSUM].copy_from_slice(&mac);
        assert_eq!(header.open(Way::Passphrase, &passphrase).err(), Some(OpenError::Newer));
    }
}

#[test]
fn unused_slots_are_noise_and_a_code_looks_like_noise() {
    let one = made();
    let mut draw = counter();
    draw(&mut [0; 1000]).unwrap();
    let slots = [NewSlot::passphrase(Parameters { salt: [0; SALT], cost: Cost::FLOOR }, &one.passphrase)];
    let (other, _) = make(&slots, &one.opened.master, &mut draw).unwrap();
    for number in 1..SLOTS {
        let slot = |header: &Header| header.0[AT_SLOTS + number * slot::SIZE..][..slot::SIZE].to_vec();
        assert_ne!(slot(&one.header), slot(&other));
        for header in [&one.header, &other] {
            // Past the salt, which this test chose.
            let distinct: std::collections::BTreeSet<u8> = slot(header)[SALT..].iter().copied().collect();
            assert!(distinct.len() > 64, "slot {number} is no noise");
        }
    }
}

#[test]
fn without_randomness_there_is_no_header() {
    let made = made();
    let parameters = Parameters { salt: [0; SALT], cost: Cost::FLOOR };
    let slots = [NewSlot::passphrase(parameters, &made.passphrase), NewSlot::code(CODE_SALT, &made.code)];
    let mut failed = 0;
    for allowed in 0.. {
        let mut drawn = 0;
        let result = make(&slots, &made.opened.master, &mut |bytes| {
            drawn += 1;
            bytes.fill(1);
            if drawn > allowed { Err(NoRandomness) } else { Ok(()) }
        });
        if result.is_ok() {
            break;
        }
        failed += 1;
    }
    // All slots, then noise and nonce of each that is used, then the body's nonce.
    assert_eq!(failed, 6);
}
