//! The vault against a map.

use std::collections::BTreeMap;
use std::io::Read;

use mellom::vault::{Batch, Cost, FileId, OpenVault, Passphrase, Proof, RecordId, Rewritten, Shelf, Vault};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::support::{Place, id, right, text};

#[derive(Debug, Clone)]
enum Step {
    /// Shelf, record, and what becomes of it.
    Save(Vec<(u8, u8, Change)>),
    /// A sealed file of its own, of this length.
    Attach(usize),
    /// Erases the file that was attached first.
    Detach,
    NewPassphrase,
    Rewrite,
    /// One that is told to stop.
    HalfARewrite,
    Lock,
    Restart,
}

#[derive(Debug, Clone)]
enum Change {
    /// A text of this length.
    Put(usize),
    Remove,
    Erase,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let length = prop_oneof![
        3 => 0..600usize,
        2 => 3_700..4_200usize,
        1 => 7_600..7_700usize,
        1 => Just(100_000usize),
    ];
    let change = prop_oneof![6 => length.prop_map(Change::Put), 2 => Just(Change::Remove), 1 => Just(Change::Erase)];
    let save = proptest::collection::vec((0..2u8, 0..6u8, change), 1..4).prop_map(Step::Save);
    let step = prop_oneof![
        24 => save,
        2 => Just(Step::Lock),
        2 => Just(Step::Restart),
        2 => Just(Step::Rewrite),
        1 => prop_oneof![Just(0), Just(65_536), 1..200_000usize].prop_map(Step::Attach),
        1 => Just(Step::Detach),
        1 => Just(Step::NewPassphrase),
        1 => Just(Step::HalfARewrite),
    ];
    proptest::collection::vec(step, 1..25)
}

type Map = BTreeMap<(Shelf, RecordId), Vec<u8>>;

fn compare(open: &OpenVault, map: &Map) {
    assert_eq!(open.losses(), None);
    for shelf in (0..3).map(Shelf::new) {
        let shelved = open.all(shelf).unwrap();
        assert!(shelved.is_whole());
        let held: Vec<_> = shelved.records.iter().map(|(id, plain)| (*id, plain.to_vec())).collect();
        let expected: Vec<_> =
            map.iter().filter(|((on, _), _)| *on == shelf).map(|((_, id), text)| (*id, text.clone())).collect();
        assert!(held == expected, "{shelf:?}");
        for n in 0..7 {
            let held = open.get(shelf, id(n)).unwrap().map(|plain| plain.to_vec());
            assert!(held.as_ref() == map.get(&(shelf, id(n))));
        }
    }
}

fn compare_files(open: &OpenVault, files: &[(FileId, Vec<u8>)]) {
    let filed = open.files().unwrap();
    assert!(filed.unreadable.is_empty());
    assert_eq!(filed.files.len(), files.len());
    for (id, text) in files {
        let mut bytes = Vec::new();
        open.read_file(*id).unwrap().read_to_end(&mut bytes).unwrap();
        assert!(bytes == *text);
    }
}

/// A case here makes a vault, syncs a disk and derives several keys: half a second, where other properties take a
/// thousandth. So of the cases that are asked for it takes a tenth, or a long run would be an hour of this test alone.
fn cases() -> u32 {
    let asked = ProptestConfig::default().cases;
    (asked / 10).max(if crate::support::long() { 200 } else { 1 })
}

#[test]
fn the_vault_is_a_map_that_lasts() {
    // Not the macro, which would take `PROPTEST_CASES` for the last word.
    let mut runner = TestRunner::new(ProptestConfig {
        cases: cases(),
        max_shrink_iters: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let ran = runner.run(&steps(), |steps| {
        assert_it_lasts(steps);
        Ok(())
    });
    ran.unwrap_or_else(|failed| panic!("{failed}\n{runner}"));
}

fn assert_it_lasts(steps: Vec<Step>) {
    let place = Place::new();
    let (mut vault, mut open): (Vault, OpenVault) = place.create();
    let mut map = Map::new();
    let (mut edition, mut owes_a_rewrite) = (0, false);
    let (mut files, mut passphrase) = (Vec::new(), right());
    for step in steps {
        match step {
            Step::Save(changes) => {
                let mut batch = Batch::new();
                let before = map.clone();
                for (shelf, n, change) in changes {
                    edition += 1;
                    let key = (Shelf::new(shelf), id(n));
                    match change {
                        Change::Put(length) => {
                            let text = text(n, edition, length);
                            batch.put(key.0, key.1, &text);
                            map.insert(key, text);
                        }
                        Change::Remove => {
                            batch.remove(key.0, key.1);
                            map.remove(&key);
                        }
                        Change::Erase => {
                            batch.erase(key.0, key.1);
                            map.remove(&key);
                            // What never was on the disk need not be erased from it.
                            owes_a_rewrite |= before.contains_key(&key);
                        }
                    }
                }
                open.write(batch).unwrap();
            }
            Step::Rewrite => {
                assert_eq!(open.rewrite(&|| true), Ok(Rewritten::Done));
                assert!(!open.erase_pending());
                owes_a_rewrite = false;
            }
            // With little to copy it is done before anybody is asked.
            Step::HalfARewrite => owes_a_rewrite &= open.rewrite(&|| false) != Ok(Rewritten::Done),
            Step::Attach(length) => {
                edition += 1;
                let text = text(100, edition, length);
                files.push((open.add_file(&mut &text[..]).unwrap().id, text));
            }
            Step::Detach if files.is_empty() => {}
            Step::Detach => {
                let mut batch = Batch::new();
                batch.erase_file(files.remove(0).0);
                open.write(batch).unwrap();
                owes_a_rewrite = true;
            }
            Step::NewPassphrase => {
                let new = Passphrase::new(format!("rød grøt med fløte nummer {edition}"));
                vault.change_passphrase(Proof::Passphrase(&passphrase), &new, Cost::FLOOR).unwrap();
                passphrase = new;
            }
            Step::Lock => {
                drop(open);
                open = vault.unlock(&passphrase).unwrap();
            }
            Step::Restart => {
                drop((open, vault));
                vault = place.vault();
                open = vault.unlock(&passphrase).unwrap();
            }
        }
        compare(&open, &map);
        compare_files(&open, &files);
        // What was erased in the batch that made it is owed as well, so it may owe more.
        assert!(open.erase_pending() || !owes_a_rewrite);
    }
    drop((open, vault));
    let open = place.vault().unlock(&passphrase).unwrap();
    compare(&open, &map);
    compare_files(&open, &files);
}
