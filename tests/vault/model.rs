//! The vault against a map.

use std::collections::BTreeMap;

use mellom::vault::{Batch, OpenVault, RecordId, Rewritten, Shelf, Vault};
use proptest::prelude::*;

use crate::support::{Place, id, right, text};

#[derive(Debug, Clone)]
enum Step {
    /// Shelf, record, and what becomes of it.
    Save(Vec<(u8, u8, Change)>),
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

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if crate::support::long() { 200 } else { 24 },
        max_shrink_iters: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_vault_is_a_map_that_lasts(steps in steps()) {
        let place = Place::new();
        let (mut vault, mut open): (Vault, OpenVault) = place.create();
        let mut map = Map::new();
        let (mut edition, mut owes_a_rewrite) = (0, false);
        for step in steps {
            match step {
                Step::Save(changes) => {
                    let mut batch = Batch::new();
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
                                owes_a_rewrite |= map.remove(&key).is_some();
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
                Step::HalfARewrite => assert_eq!(open.rewrite(&|| false), Ok(Rewritten::Abandoned)),
                Step::Lock => {
                    drop(open);
                    open = vault.unlock(&right()).unwrap();
                }
                Step::Restart => {
                    drop((open, vault));
                    (vault, open) = place.reopen();
                }
            }
            compare(&open, &map);
            // What was erased in the batch that made it is owed as well, so it may owe more.
            assert!(open.erase_pending() || !owes_a_rewrite);
        }
        drop((open, vault));
        compare(&place.reopen().1, &map);
    }
}
