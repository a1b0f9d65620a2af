//! What memory holds after locking.

use zeroize::Zeroizing;

use crate::vault::header::{self, Way};
use crate::vault::locked::unpoisoned;
use crate::vault::record::Sealer;
use crate::vault::seal::{ScrubsStack, kdf, keys};
use crate::vault::testing::search::{Needle, alone, found, inside};
use crate::vault::{Batch, Cost, Passphrase, RecordId, Rewritten, Shelf, Vault};

const SHELF: Shelf = Shelf::new(1);

fn id(n: u8) -> RecordId {
    RecordId::from_bytes([n; 16])
}

fn passphrase() -> Needle {
    Needle::new("passphrase", b"nobody joins these four words")
}

fn typed(needle: &Needle) -> Passphrase {
    Passphrase::new(String::from_utf8(needle.shown()).unwrap())
}

fn word(name: &'static str) -> Needle {
    Needle::new(name, format!("what Marianne said on the stairs, {name}").as_bytes())
}

/// The keys that only an unlocking sees, by these names: the master key, the epoch key, and the record key.
fn keys_of_the_header(folder: &std::path::Path, names: [&'static str; 3]) -> [Needle; 3] {
    let header = header::read(folder).unwrap().unwrap().ok().unwrap();
    let parameters = header.passphrase_parameters();
    let roots = kdf::derive_roots(&typed(&passphrase()), &parameters.salt, parameters.cost).ok().unwrap();
    let opened = header.open(Way::Passphrase, &roots).ok().unwrap();
    let sealer = Sealer::new(header.vault(), opened.body.epoch, &opened.body.epoch_key);
    let [master, epoch, records] = names;
    [
        Needle::new(master, &keys::master_key_to_wrap(&opened.master)),
        Needle::new(epoch, keys::epoch_key_to_wrap(&opened.body.epoch_key)),
        Needle::new(records, sealer.key_bytes()[0]),
    ]
}

#[test]
fn after_locking_no_key_no_passphrase_and_no_word_is_left_in_memory() {
    const TEST: &str = "vault::open::wiping::after_locking_no_key_no_passphrase_and_no_word_is_left_in_memory";
    let Some(folder) = inside() else {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("vault");
        let vault = Vault::at(&folder).unwrap();
        let (open, _code) = vault.create(&typed(&passphrase()), Cost::FLOOR).unwrap();
        // Longer than one sealed value, so that it is put together from several.
        open.put(SHELF, id(1), &word("an old letter").shown().repeat(300)).unwrap();
        drop((open, vault));
        return alone(TEST, &folder);
    };

    let mut needles = vec![passphrase(), word("an old letter"), word("a new letter")];
    {
        let _scrubs = ScrubsStack;
        needles.extend(keys_of_the_header(&folder, ["master key", "epoch key", "record key"]));
    }
    assert_eq!(found(&needles), [""; 0], "before unlocking");

    let vault = Vault::at(&folder).unwrap();
    let by_hand = typed(&passphrase());
    let open = vault.unlock(&by_hand).unwrap();
    let manifest = Needle::new("manifest key", unpoisoned(&open.room).desk.sealer.key_bytes()[1]);
    needles.push(manifest);
    let read = open.get(SHELF, id(1)).unwrap().unwrap();
    let everything = open.all(SHELF).unwrap();
    let text = Zeroizing::new(word("a new letter").shown());
    open.put(SHELF, id(2), &text).unwrap();
    // Proves the search itself. The keys that are not needed while it is open are gone already.
    let now = ["a new letter", "an old letter", "manifest key", "passphrase", "record key"];
    assert_eq!(found(&needles), now, "while it is open");

    drop((read, everything, text));
    drop(open);
    drop(by_hand);
    assert_eq!(found(&needles), [""; 0], "after locking");

    let by_hand = typed(&passphrase());
    let open = vault.unlock(&by_hand).unwrap();
    drop(by_hand);
    assert_eq!(found(&needles), ["manifest key", "record key"], "while it is open again");

    // Draws a new epoch key, and takes leave of the old one.
    let mut batch = Batch::new();
    batch.erase(SHELF, id(1));
    open.write(batch).unwrap();
    assert_eq!(open.rewrite(&|| true), Ok(Rewritten::Done));
    {
        let _scrubs = ScrubsStack;
        needles.extend(keys_of_the_header(&folder, ["the same master key", "new epoch key", "new record key"]));
    }
    assert_eq!(found(&needles), ["new record key"], "after a rewrite");
    drop(open);
    drop(vault);
    assert_eq!(found(&needles), [""; 0], "after closing");
}
