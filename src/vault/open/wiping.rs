//! What memory holds after locking.

use crate::vault::testing::search::{Needle, alone, found, inside};
use crate::vault::{Cost, Passphrase, RecordId, Shelf, Vault};

const SHELF: Shelf = Shelf::new(1);

fn id(n: u8) -> RecordId {
    RecordId::from_bytes([n; 16])
}

fn passphrase() -> Needle {
    Needle::new("passphrase", b"nobody joins these four words")
}

/// Longer than one sealed value, so that it is put together from several.
fn word(name: &'static str) -> (Needle, Vec<u8>) {
    let needle = Needle::new(name, format!("{name}: what Marianne said on the stairs").as_bytes());
    let text = needle.shown();
    (needle, text)
}

#[test]
fn after_locking_no_key_no_passphrase_and_no_word_is_left_in_memory() {
    const TEST: &str = "vault::open::wiping::after_locking_no_key_no_passphrase_and_no_word_is_left_in_memory";
    let Some(folder) = inside() else {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("vault");
        let vault = Vault::at(&folder).unwrap();
        let first = Passphrase::new(String::from_utf8(passphrase().shown()).unwrap());
        let open = vault.create_at_cost(&first, Cost::FLOOR).unwrap();
        open.put(SHELF, id(1), &word("an old letter").1.repeat(300)).unwrap();
        drop((open, vault));
        return alone(TEST, &folder);
    };

    let vault = Vault::at(&folder).unwrap();
    let typed = Passphrase::new(String::from_utf8(passphrase().shown()).unwrap());
    let open = vault.unlock(&typed).unwrap();
    let (old, text) = word("an old letter");
    drop(zeroize::Zeroizing::new(text));
    let (new, text) = word("a new letter");
    let text = zeroize::Zeroizing::new(text);
    let [records, manifest] = open.desk.sealer.key_bytes();
    let needles = [Needle::new("record key", records), Needle::new("manifest key", manifest), passphrase(), old, new];

    let read = open.get(SHELF, id(1)).unwrap().unwrap();
    let everything = open.all(SHELF).unwrap();
    open.put(SHELF, id(2), &text).unwrap();
    // Proves the search itself.
    let now = ["a new letter", "an old letter", "manifest key", "passphrase", "record key"];
    assert_eq!(found(&needles), now, "the search finds nothing");

    // In the order of a locking: texts first, then the vault; it stays open behind a wrong passphrase and a right one.
    drop((read, everything, text));
    drop(open);
    drop(typed);
    assert_eq!(found(&needles), [""; 0], "after locking");

    let wrong = Passphrase::new("nobody knows these four words".to_owned());
    assert!(vault.unlock(&wrong).is_err());
    drop(wrong);
    let typed = Passphrase::new(String::from_utf8(passphrase().shown()).unwrap());
    let open = vault.unlock(&typed).unwrap();
    drop(typed);
    assert_eq!(found(&needles), ["manifest key", "record key"], "the passphrase is not needed while it is open");
    drop(open);
    assert_eq!(found(&needles), [""; 0], "after locking again");
    drop(vault);
    assert_eq!(found(&needles), [""; 0], "after closing");
}
