use super::*;
use crate::vault::testing::{counter, hex};

const VAULT: VaultId = [0xaa; 16];
const SHELF: Shelf = Shelf::new(7);
const ID: RecordId = RecordId::from_bytes([9; 16]);

fn sealer() -> Sealer {
    Sealer::new(VAULT, 5, &keys::unwrap_epoch_key(&[2; 32]))
}

fn title(version: u64, length: usize) -> Title {
    Title { shelf: SHELF, id: ID, version, length }
}

fn words(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 31 + i / 251) as u8).collect()
}

fn open(sealer: &Sealer, values: &[(Key, Vec<u8>)]) -> Result<Vec<u8>, Unreadable> {
    let mut head = values[0].1.clone();
    let (title, data) = sealer.open_head(&values[0].0, &mut head)?;
    let mut whole = head[data].to_vec();
    for number in 1..title.chunks() {
        let (_, tail) = values.get(number as usize).ok_or(Unreadable)?;
        let (name, mut tail) = (sealer.name(title.shelf, &title.id, number), tail.clone());
        let data = sealer.open_tail(&title, number, &name, &mut tail)?;
        whole.extend_from_slice(&tail[data]);
    }
    Ok(whole)
}

/// Opens a head that is not needed afterwards.
fn head(sealer: &Sealer, name: &Key, value: &[u8]) -> Result<Title, Unreadable> {
    sealer.open_head(name, &mut value.to_vec()).map(|(title, _)| title)
}

#[test]
fn every_length_comes_back() {
    let sealer = sealer();
    let edges = [IN_HEAD, IN_HEAD + IN_TAIL, IN_HEAD + 2 * IN_TAIL, 256 - HEAD_FIELDS];
    let around = edges.iter().flat_map(|edge| [edge - 1, *edge, edge + 1]);
    for length in around.chain([0, 1, 255, 256, 4095, 4096, 100_000, RECORD_MAX]) {
        let values = sealer.seal(&title(1, length), &words(length), &mut counter()).unwrap();
        assert_eq!(values.len(), title(1, length).chunks() as usize);
        for (_, value) in &values {
            assert!(value.len() <= VALUE_MAX);
            assert_eq!((value.len() - PREFIX - TAG) % STEP, 0, "not padded");
        }
        assert_eq!(open(&sealer, &values).unwrap(), words(length), "{length}");
    }
}

#[test]
fn lengths_within_a_step_look_alike() {
    let sealer = sealer();
    let size = |length| sealer.seal(&title(1, length), &words(length), &mut counter()).unwrap()[0].1.len();
    assert_eq!(size(0), size(256 - HEAD_FIELDS));
    assert_eq!(size(0) + STEP, size(256 - HEAD_FIELDS + 1));
}

/// Frozen for format 1; read once by a program written from `docs/vault-format.md` alone.
#[test]
fn sealing_is_frozen() {
    let sealer = sealer();
    let draw = &mut counter();
    let mut shown = String::new();
    for (version, length) in [(258, 5), (259, IN_HEAD + 3)] {
        for (name, value) in sealer.seal(&title(version, length), &words(length), draw).unwrap() {
            shown += &format!("{} {}\n", hex(&name), hex(&value));
        }
    }
    let (name, value) = sealer.seal_manifest(b"what there is", draw).unwrap();
    shown += &format!("{} {}\n", hex(&name), hex(&value));
    shown += &format!("mark {}\n", hex(&sealer.seal_mark(259, draw).unwrap()));
    assert!(shown == include_str!("frozen.txt"), "we write other bytes");
}

#[test]
fn every_flipped_byte_is_refused() {
    let sealer = sealer();
    let length = IN_HEAD + 3;
    let values = sealer.seal(&title(1, length), &words(length), &mut counter()).unwrap();
    for chunk in 0..2 {
        for at in 0..values[chunk].1.len() {
            let mut bent = values.clone();
            bent[chunk].1[at] ^= 0x10;
            assert_eq!(open(&sealer, &bent), Err(Unreadable), "chunk {chunk}, byte {at}");
        }
        for length in [0, 1, PREFIX, PREFIX + TAG, values[chunk].1.len() - 1] {
            let mut cut = values.clone();
            cut[chunk].1.truncate(length);
            assert_eq!(open(&sealer, &cut), Err(Unreadable));
        }
    }
}

#[test]
fn a_value_opens_only_where_it_was_written() {
    let sealer = sealer();
    let draw = &mut counter();
    let length = IN_HEAD + 2 * IN_TAIL;
    let mine = sealer.seal(&title(1, length), &words(length), draw).unwrap();
    let newer = sealer.seal(&title(2, length), &words(length), draw).unwrap();
    let longer = sealer.seal(&title(1, length + 1), &words(length + 1), draw).unwrap();
    let elsewhere = Title { shelf: Shelf::new(8), ..title(1, length) };
    let elsewhere = sealer.seal(&elsewhere, &words(length), draw).unwrap();
    let another = Title { id: RecordId::from_bytes([8; 16]), ..title(1, length) };
    let another = sealer.seal(&another, &words(length), draw).unwrap();

    // A head in another's place.
    for other in [&elsewhere, &another] {
        assert!(head(&sealer, &mine[0].0, &other[0].1).is_err());
    }
    // A head is no tail and a tail is no head.
    assert!(head(&sealer, &mine[1].0, &mine[1].1).is_err());
    assert!(head(&sealer, &mine[0].0, &mine[1].1).is_err());
    // Tails: each other's, another version's, another length's, another record's.
    let mixed = |number: usize, tail: &(Key, Vec<u8>)| {
        let mut mixed = mine.clone();
        mixed[number].1.clone_from(&tail.1);
        open(&sealer, &mixed)
    };
    assert!(mixed(1, &mine[1]).is_ok());
    assert!(mixed(1, &mine[2]).is_err());
    assert!(mixed(1, &newer[1]).is_err());
    assert!(mixed(1, &longer[1]).is_err());
    assert!(mixed(1, &elsewhere[1]).is_err());
    assert!(mixed(1, &another[1]).is_err());
    assert!(mixed(1, &mine[0]).is_err());
}

#[test]
fn another_vault_or_epoch_opens_nothing() {
    let values = sealer().seal(&title(1, 5), &words(5), &mut counter()).unwrap();
    let (name, value) = &values[0];
    let key = keys::unwrap_epoch_key(&[2; 32]);
    let other_key = keys::unwrap_epoch_key(&[3; 32]);
    assert!(head(&Sealer::new(VAULT, 5, &key), name, value).is_ok());
    assert!(head(&Sealer::new(VAULT, 6, &key), name, value).is_err());
    assert!(head(&Sealer::new([0xab; 16], 5, &key), name, value).is_err());
    assert!(head(&Sealer::new(VAULT, 5, &other_key), name, value).is_err());
    // Nor when the clear epoch is bent to fit.
    let mut bent = value.clone();
    bent[1] = 6;
    assert!(head(&Sealer::new(VAULT, 6, &key), name, &bent).is_err());
}

#[test]
fn a_manifest_is_no_record_and_a_record_no_manifest() {
    let sealer = sealer();
    let draw = &mut counter();
    let (name, manifest) = sealer.seal_manifest(b"text", draw).unwrap();
    assert!(sealer.open_manifest(&manifest).unwrap().starts_with(b"text\0"));
    assert!(head(&sealer, &name, &manifest).is_err());
    let values = sealer.seal(&title(1, 5), &words(5), draw).unwrap();
    assert!(sealer.open_manifest(&values[0].1).is_err());
    let mark = sealer.seal_mark(258, draw).unwrap();
    assert_eq!(sealer.open_mark(&mark), Ok(258));
    assert!(sealer.open_mark(&manifest).is_err());
    assert!(sealer.open_manifest(&mark).is_err());
}

/// Sealed by a holder of the key, and yet not what this code writes.
#[test]
fn a_head_that_lies_about_itself_is_refused() {
    let sealer = sealer();
    let name = sealer.name(SHELF, &ID, 0);
    let seal = |version: u64, shelf: u8, length: u32, count: u32, rest: &[u8]| {
        let (version, length, count) = (version.to_le_bytes(), length.to_le_bytes(), count.to_le_bytes());
        let parts: [&[u8]; 6] = [&version, &[shelf], ID.as_bytes(), &length, &count, rest];
        let context = sealer.context(HEAD, &name);
        sealer.value(&sealer.records, &parts, &context, &mut counter()).unwrap()
    };
    let opens = |value: Vec<u8>| head(&sealer, &name, &value).is_ok();
    assert!(opens(seal(1, 7, 5, 1, b"hello")));
    assert!(!opens(seal(1, 8, 5, 1, b"hello")), "another shelf");
    assert!(!opens(seal(1, 7, 4, 1, b"hello")), "padding that is not zero");
    assert!(!opens(seal(1, 7, 5, 2, b"hello")), "a chunk too many");
    assert!(!opens(seal(1, 7, 5, 0, b"hello")), "no chunk");
    assert!(!opens(seal(1, 7, 4000, 1, b"hello")), "a chunk too few");
    assert!(!opens(seal(1, 7, 4000, 2, b"hello")), "longer than what is there");
    assert!(!opens(seal(1, 7, 5, 1, &[b"hello", &[0; 300][..]].concat())), "padded twice");
    assert!(!opens(seal(1, 7, RECORD_MAX as u32 + 1, chunks(RECORD_MAX + 1), &[0; 3807])));
    assert!(!opens(seal(1, 7, u32::MAX, u32::MAX, &[0; 3807])));
    // Nor is a head of one record taken for another's, under whatever name.
    let mut value = seal(1, 7, 5, 1, b"hello");
    assert!(sealer.open_head_of(&title(2, 5), &name, &mut value.clone()).is_err());
    assert!(sealer.open_head_of(&title(1, 5), &name, &mut value).is_ok());
}

#[test]
fn without_randomness_nothing_is_sealed() {
    let sealed = sealer().seal(&title(1, 5), &words(5), &mut |_| Err(NoRandomness));
    assert!(sealed.is_err());
    assert!(sealer().seal_manifest(b"text", &mut |_| Err(NoRandomness)).is_err());
    assert!(sealer().seal_mark(1, &mut |_| Err(NoRandomness)).is_err());
}

#[test]
fn no_two_nonces_are_alike() {
    let sealer = sealer();
    let length = RECORD_MAX;
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..4 {
        let draw = &mut random::from_system;
        for (_, value) in sealer.seal(&title(1, length), &words(length), draw).unwrap() {
            assert!(seen.insert(value[5..PREFIX].to_vec()));
        }
    }
    assert_eq!(seen.len(), 4 * chunks(length) as usize);
}
