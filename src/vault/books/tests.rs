use super::*;
use crate::vault::RewriteError;
use crate::vault::seal::keys;
use crate::vault::store::StoreError;
use crate::vault::store::memory::{FULL, Fate, Memory};

const LETTERS: Shelf = Shelf::new(1);
const DRAFTS: Shelf = Shelf::new(2);

/// Long enough for a head and two tails.
const LONG: usize = 9_000;

fn id(n: u8) -> RecordId {
    RecordId::from_bytes([n; 16])
}

/// A vault without a folder: a desk over a store in memory, and the books.
struct Case {
    memory: Arc<Memory>,
    desk: Desk,
    books: Books,
}

impl Case {
    fn new() -> Case {
        let mut case = Case::empty(1);
        Books::found(&case.desk).unwrap();
        case.reopen();
        case
    }

    /// A store with nothing in it, not even a manifest, to be copied into.
    fn empty(epoch: u8) -> Case {
        let memory = Arc::new(Memory::new());
        let store: Arc<dyn Store> = memory.clone();
        let sealer = Sealer::new([0xaa; 16], epoch.into(), &keys::unwrap_epoch_key(&[epoch + 1; 32]));
        Case { memory, desk: Desk { sealer, store }, books: Books::default() }
    }

    /// Three letters: 1 and 2 short, 3 long.
    fn with_letters() -> Case {
        let mut case = Case::new();
        case.put(1, b"one");
        case.put(2, b"two");
        case.put(3, &[3; LONG]);
        case
    }

    fn put(&mut self, n: u8, text: &[u8]) {
        self.try_put(n, text).unwrap();
    }

    fn try_put(&mut self, n: u8, text: &[u8]) -> Result<(), WriteError> {
        let mut batch = Batch::new();
        batch.put(LETTERS, id(n), text);
        self.books.write(&self.desk, &batch)
    }

    fn remove(&mut self, n: u8) {
        let mut batch = Batch::new();
        batch.remove(LETTERS, id(n));
        self.books.write(&self.desk, &batch).unwrap();
    }

    fn get(&mut self, n: u8) -> Result<Option<Vec<u8>>, ReadError> {
        let read = self.books.get(&self.desk, LETTERS, id(n));
        read.map(|plain| plain.map(|plain| plain.to_vec()))
    }

    fn name(&self, n: u8, chunk: u32) -> Key {
        self.desk.sealer.name(LETTERS, &id(n), chunk)
    }

    /// Lock and unlock.
    fn reopen(&mut self) {
        self.books = Books::open(&self.desk).unwrap();
    }

    /// Everything is as it should be, and stays so after unlocking again.
    fn assert_whole(&mut self) {
        assert_eq!(self.books.losses(), None);
        self.reopen();
        assert_eq!(self.books.losses(), None);
    }
}

fn losses(lost: u64, torn: u64, untraced: u64, altered: bool) -> Option<Losses> {
    Some(Losses { lost, saves: 0, torn, untraced, altered, files: 0 })
}

#[test]
fn records_come_and_go() {
    let mut case = Case::with_letters();
    for round in 0..2 {
        assert_eq!(case.get(1).unwrap().unwrap(), b"one");
        assert_eq!(case.get(3).unwrap().unwrap(), [3; LONG]);
        assert_eq!(case.get(4), Ok(None));
        assert!(case.books.get(&case.desk, DRAFTS, id(1)).unwrap().is_none());
        let all = case.books.all(&case.desk, LETTERS).unwrap();
        assert!(all.is_whole());
        let ids: Vec<RecordId> = all.records.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids, [id(1), id(2), id(3)]);
        assert!(case.books.all(&case.desk, DRAFTS).unwrap().records.is_empty());
        if round == 0 {
            case.assert_whole();
        }
    }
    case.put(1, b"eins");
    case.remove(2);
    assert_eq!(case.get(1).unwrap().unwrap(), b"eins");
    assert_eq!(case.get(2), Ok(None));
    case.assert_whole();
    assert_eq!(case.get(1).unwrap().unwrap(), b"eins");
    assert_eq!(case.get(2), Ok(None));
}

#[test]
fn a_batch_saves_together_and_the_later_change_counts() {
    let mut case = Case::with_letters();
    let before = case.memory.commits();
    let mut batch = Batch::new();
    batch
        .put(DRAFTS, id(9), b"draft")
        .remove(DRAFTS, id(9))
        .remove(LETTERS, id(1))
        .put(LETTERS, id(1), b"anew")
        .put(LETTERS, id(4), b"four")
        .remove(LETTERS, id(2));
    case.books.write(&case.desk, &batch).unwrap();
    assert_eq!(case.memory.commits(), before + 1);
    assert!(case.books.get(&case.desk, DRAFTS, id(9)).unwrap().is_none());
    assert_eq!(case.get(1).unwrap().unwrap(), b"anew");
    assert_eq!(case.get(2), Ok(None));
    assert_eq!(case.get(4).unwrap().unwrap(), b"four");
    case.assert_whole();
}

#[test]
fn nothing_to_change_is_nothing_to_save() {
    let mut case = Case::with_letters();
    let before = case.memory.commits();
    case.books.write(&case.desk, &Batch::new()).unwrap();
    case.remove(7);
    assert_eq!(case.memory.commits(), before);
}

#[test]
fn shrinking_and_growing_leave_no_chunks_behind() {
    let mut case = Case::new();
    let empty = case.memory.disk().len();
    for (length, chunks) in [(0, 1), (LONG, 3), (100, 1), (4_000, 2), (RECORD_MAX, 274), (1, 1)] {
        case.put(1, &vec![7; length]);
        assert_eq!(case.memory.disk().len(), empty + chunks, "{length}");
        assert_eq!(case.get(1).unwrap().unwrap(), vec![7; length]);
    }
    case.put(1, &[7; LONG]);
    case.remove(1);
    assert_eq!(case.memory.disk().len(), empty);
    case.assert_whole();
}

#[test]
fn a_record_that_is_too_large_stops_its_whole_batch() {
    let mut case = Case::with_letters();
    let mut batch = Batch::new();
    batch.put(LETTERS, id(1), b"anew").put(LETTERS, id(2), &vec![0; RECORD_MAX + 1]);
    let written = case.books.write(&case.desk, &batch);
    assert_eq!(written, Err(WriteError::TooLarge));
    assert_eq!(case.get(1).unwrap().unwrap(), b"one");
    case.assert_whole();
}

// ---- saves that fail ----

#[test]
fn after_a_failed_save_the_disk_decides() {
    let rows: [(Fate, &[u8]); 3] =
        [(Fate::Refused(FULL), b"one"), (Fate::Floating(FULL), b"one"), (Fate::SavedUnnoticed(FULL), b"anew")];
    for (fate, expected) in rows {
        let mut case = Case::with_letters();
        case.memory.fate([fate]);
        assert_eq!(case.try_put(1, b"anew"), Err(WriteError::NoSpace));
        assert_eq!(case.get(1).unwrap().unwrap(), expected, "{fate:?}");
        assert_eq!(case.get(2).unwrap().unwrap(), b"two");
        case.put(1, b"anew again");
        assert_eq!(case.get(1).unwrap().unwrap(), b"anew again");
        case.assert_whole();
    }
}

#[test]
fn a_full_disk_stops_saving_but_not_reading() {
    let mut case = Case::with_letters();
    case.memory.fate([Fate::Floating(FULL)]);
    case.memory.refuse_to_settle(6, FULL);
    assert_eq!(case.try_put(1, b"anew"), Err(WriteError::NoSpace));
    // Of the record whose save failed it is not known which version the disk has.
    assert_eq!(case.get(1), Err(ReadError::NoSpace));
    assert_eq!(case.get(2).unwrap().unwrap(), b"two");
    assert_eq!(case.get(3).unwrap().unwrap(), [3; LONG]);
    let all = case.books.all(&case.desk, LETTERS);
    assert_eq!(all.err(), Some(ReadError::NoSpace));
    assert_eq!(case.try_put(2, b"zwei"), Err(WriteError::NoSpace));
    assert_eq!(case.get(2).unwrap().unwrap(), b"two");
    // There is room again.
    assert_eq!(case.get(1).unwrap().unwrap(), b"one");
    case.put(1, b"anew");
    case.assert_whole();
}

#[test]
fn a_full_disk_lets_a_person_in_to_read() {
    let mut case = Case::with_letters();
    case.memory.fate([Fate::Floating(FULL)]);
    case.memory.refuse_to_settle(3, FULL);
    assert_eq!(case.try_put(1, b"anew"), Err(WriteError::NoSpace));
    case.reopen();
    assert_eq!(case.get(2).unwrap().unwrap(), b"two");
    assert_eq!(case.try_put(2, b"zwei"), Err(WriteError::NoSpace));
    // There is room again: memory's belief is forgotten.
    assert_eq!(case.get(1).unwrap().unwrap(), b"one");
    case.assert_whole();
}

#[test]
fn no_version_is_used_twice() {
    let mut case = Case::with_letters();
    let mut seen = Vec::new();
    for fate in [Fate::Refused(FULL), Fate::Floating(FULL), Fate::Saved, Fate::Refused(FULL)] {
        case.memory.fate([fate]);
        let _ = case.try_put(1, b"anew");
        seen.push(case.books.manifest.counter);
    }
    case.put(1, b"anew");
    seen.push(case.books.manifest.counter);
    assert!(seen.windows(2).all(|pair| pair[0] < pair[1]), "{seen:?}");
}

#[test]
fn a_broken_store_is_an_error_every_time() {
    let mut case = Case::with_letters();
    case.memory.fate([Fate::Floating(StoreError::Broken)]);
    case.memory.refuse_to_settle(100, StoreError::Broken);
    assert_eq!(case.try_put(1, b"anew"), Err(WriteError::Broken));
    assert_eq!(case.try_put(1, b"anew"), Err(WriteError::Broken));
    assert_eq!(case.get(1), Err(ReadError::Broken));
    assert!(matches!(Books::open(&case.desk), Err(StoreError::Broken)));
}

// ---- behind the vault's back ----

#[test]
fn a_removed_record_is_reported_until_it_is_accepted() {
    for n in [1, 3] {
        let mut case = Case::with_letters();
        let chunks = if n == 3 { 3 } else { 1 };
        for chunk in 0..chunks {
            let name = case.name(n, chunk);
            case.memory.tamper(|disk| assert!(disk.remove(&name).is_some()));
        }
        // While open: not nothing, but damage.
        assert_eq!(case.get(n), Err(ReadError::Damaged));
        case.reopen();
        assert_eq!(case.books.losses(), losses(1, 0, 0, false));
        assert!(!case.books.all(&case.desk, DRAFTS).unwrap().is_whole());
        case.reopen();
        assert_eq!(case.books.losses(), losses(1, 0, 0, false), "forgotten by unlocking");
        case.put(2, b"zwei");
        case.reopen();
        assert_eq!(case.books.losses(), losses(1, 0, 0, false), "forgotten by saving");
        case.books.accept_losses(&case.desk).unwrap();
        case.assert_whole();
        assert_eq!(case.get(n), Ok(None));
        assert_eq!(case.get(2).unwrap().unwrap(), b"zwei");
    }
}

#[test]
fn an_older_version_put_back_is_noticed() {
    let mut case = Case::with_letters();
    let earlier = case.memory.disk();
    case.put(1, b"anew");
    let name = case.name(1, 0);
    case.memory.tamper(|disk| {
        disk.insert(name, earlier[&name].clone());
    });
    assert_eq!(case.get(1), Err(ReadError::Damaged));
    case.reopen();
    assert_eq!(case.books.losses(), losses(0, 0, 0, true));
    case.put(2, b"zwei");
    case.reopen();
    assert_eq!(case.books.losses(), losses(0, 0, 0, true), "forgotten by saving");
}

#[test]
fn an_older_version_with_its_manifest_is_noticed() {
    let mut case = Case::with_letters();
    let earlier = case.memory.disk();
    case.put(1, b"anew");
    case.put(2, b"zwei");
    let (name, manifest) = (case.name(1, 0), case.desk.sealer.manifest_name());
    case.memory.tamper(|disk| {
        disk.insert(name, earlier[&name].clone());
        disk.insert(manifest, earlier[&manifest].clone());
    });
    case.reopen();
    assert_eq!(case.books.losses(), losses(0, 0, 0, true));
}

#[test]
fn a_removed_record_that_comes_back_is_noticed() {
    let mut case = Case::with_letters();
    let earlier = case.memory.disk();
    case.remove(1);
    let name = case.name(1, 0);
    case.memory.tamper(|disk| {
        disk.insert(name, earlier[&name].clone());
    });
    assert_eq!(case.get(1), Ok(None));
    case.reopen();
    assert_eq!(case.books.losses(), losses(0, 0, 0, true));
}

/// As after a log that lost its end: right values and the right manifest of an earlier day.
#[test]
fn a_store_that_went_back_in_time_is_noticed() {
    let mut case = Case::with_letters();
    let earlier = case.memory.disk();
    case.put(1, b"anew");
    case.put(4, b"four");
    case.memory.tamper(|disk| *disk = earlier);
    let gone = |saves| Some(Losses { saves, ..Losses::default() });
    for _ in 0..2 {
        case.reopen();
        assert_eq!(case.books.losses(), gone(2));
    }
    assert_eq!(case.get(1).unwrap().unwrap(), b"one");
    case.put(2, b"zwei");
    case.reopen();
    assert_eq!(case.books.losses(), gone(2), "forgotten by saving");
    case.books.accept_losses(&case.desk).unwrap();
    case.assert_whole();
}

/// A mark that lags (a power cut) or cannot be read is no reason to alarm anyone, and the next save renews it.
#[test]
fn an_old_or_unreadable_mark_alarms_no_one() {
    for mark in [None, Some(b"noise".to_vec())] {
        let mut case = Case::with_letters();
        let mut first = None;
        case.memory.tamper_mark(|mark| first = mark.clone());
        case.put(1, b"anew");
        case.memory.tamper_mark(|mark| *mark = first);
        case.assert_whole();
        case.memory.tamper_mark(|there| *there = mark);
        case.assert_whole();
        let earlier = case.memory.disk();
        case.put(2, b"zwei");
        case.memory.tamper(|disk| *disk = earlier);
        case.reopen();
        assert_eq!(case.books.losses().unwrap().saves, 1);
    }
}

/// The limit that the documentation admits.
#[test]
fn a_whole_vault_put_back_is_not_noticed() {
    let mut case = Case::with_letters();
    let earlier = case.memory.disk();
    let mut mark = None;
    case.memory.tamper_mark(|there| mark = there.clone());
    case.put(1, b"anew");
    case.memory.tamper(|disk| *disk = earlier);
    case.memory.tamper_mark(|there| *there = mark);
    case.reopen();
    assert_eq!(case.books.losses(), None);
    assert_eq!(case.get(1).unwrap().unwrap(), b"one");
}

#[test]
fn two_values_that_change_places_are_refused() {
    let mut case = Case::with_letters();
    let (one, two) = (case.name(1, 0), case.name(2, 0));
    case.memory.tamper(|disk| {
        let (a, b) = (disk[&one].clone(), disk[&two].clone());
        disk.insert(one, b);
        disk.insert(two, a);
    });
    for _ in 0..2 {
        assert_eq!(case.get(1), Err(ReadError::Damaged));
        assert_eq!(case.get(2), Err(ReadError::Damaged));
        case.reopen();
        assert_eq!(case.books.losses(), losses(2, 0, 2, false));
    }
}

#[test]
fn a_flipped_bit_is_an_error_and_saving_anew_heals_it() {
    for (chunk, expected) in [(0, losses(1, 0, 3, false)), (2, losses(0, 1, 0, false))] {
        let mut case = Case::with_letters();
        let name = case.name(3, chunk);
        case.memory.tamper(|disk| {
            let value = disk.get_mut(&name).unwrap();
            let at = value.len() / 2;
            value[at] ^= 1;
        });
        assert_eq!(case.get(3), Err(ReadError::Damaged));
        case.reopen();
        assert_eq!(case.get(3), Err(ReadError::Damaged));
        assert_eq!(case.books.losses(), expected);
        let all = case.books.all(&case.desk, LETTERS).unwrap();
        assert!(!all.is_whole());
        assert_eq!(all.records.len(), 2);
        case.put(3, b"three");
        assert_eq!(case.get(3).unwrap().unwrap(), b"three");
        case.books.accept_losses(&case.desk).unwrap();
        case.assert_whole();
        assert_eq!(case.memory.disk().len(), 4, "chunks were left behind");
    }
}

#[test]
fn a_torn_or_mixed_record_is_never_shortened() {
    let mut case = Case::with_letters();
    let earlier = case.memory.disk();
    case.put(3, &[4; LONG]);
    let now = case.memory.disk();
    for chunk in 1..3 {
        let name = case.name(3, chunk);
        for tail in [None, Some(earlier[&name].clone())] {
            case.memory.tamper(|disk| {
                *disk = now.clone();
                match tail {
                    None => disk.remove(&name),
                    Some(tail) => disk.insert(name, tail),
                };
            });
            case.reopen();
            assert_eq!(case.books.losses(), losses(0, 1, 0, false));
            assert_eq!(case.get(3), Err(ReadError::Damaged));
            let all = case.books.all(&case.desk, LETTERS).unwrap();
            assert_eq!(all.unreadable, [id(3)]);
            assert!(!all.is_whole());
            assert!(case.books.all(&case.desk, DRAFTS).unwrap().is_whole());
            assert_eq!(all.records.len(), 2);
        }
    }
    case.remove(3);
    case.assert_whole();
}

#[test]
fn a_lost_manifest_is_noticed() {
    for flip in [false, true] {
        let mut case = Case::with_letters();
        let name = case.desk.sealer.manifest_name();
        case.memory.tamper(|disk| {
            if flip {
                disk.get_mut(&name).unwrap()[100] ^= 1;
            } else {
                disk.remove(&name);
            }
        });
        case.reopen();
        assert_eq!(case.books.losses(), losses(0, 0, 0, true));
        assert_eq!(case.get(1).unwrap().unwrap(), b"one");
        case.books.accept_losses(&case.desk).unwrap();
        case.assert_whole();
    }
}

#[test]
fn an_emptied_store_is_damaged_not_empty() {
    let case = Case::with_letters();
    case.memory.tamper(|disk| disk.clear());
    assert!(matches!(Books::open(&case.desk), Err(StoreError::Damaged)));
    // Nor is another vault's store.
    let other = Case::with_letters();
    let stranger =
        Desk { sealer: Sealer::new([0xab; 16], 1, &keys::unwrap_epoch_key(&[2; 32])), store: other.memory.clone() };
    assert!(matches!(Books::open(&stranger), Err(StoreError::Damaged)));
}

#[test]
fn a_value_from_nowhere_is_noticed_and_removed_when_accepted() {
    let mut case = Case::with_letters();
    case.memory.tamper(|disk| {
        disk.insert([0x33; 16], b"from nowhere".to_vec());
    });
    case.reopen();
    assert_eq!(case.books.losses(), losses(0, 0, 1, false));
    let all = case.books.all(&case.desk, LETTERS).unwrap();
    assert_eq!((all.records.len(), all.losses), (3, losses(0, 0, 1, false)));
    case.books.accept_losses(&case.desk).unwrap();
    case.assert_whole();
    assert!(!case.memory.disk().contains_key(&[0x33; 16]));
}

#[test]
fn an_unreadable_stretch_is_noticed() {
    let mut case = Case::with_letters();
    case.memory.unreadable_stretches(2);
    case.reopen();
    assert_eq!(case.books.losses(), losses(0, 0, 2, false));
    assert!(!case.books.all(&case.desk, LETTERS).unwrap().is_whole());
    // A record that the walk did not reach, but that answers to its name, is not taken for none.
    let name = case.name(9, 0);
    case.memory.tamper(|disk| {
        disk.insert(name, b"unreached".to_vec());
    });
    assert_eq!(case.get(9), Err(ReadError::Damaged));
    assert_eq!(case.get(8), Ok(None));
}

/// A page that the engine cannot read takes nothing more, and says so at every unlocking.
#[test]
fn what_can_be_read_beside_an_unreadable_stretch_moves_into_a_store_that_works() {
    let mut case = Case::with_letters();
    let (lost, torn) = (case.name(2, 0), case.name(3, 1));
    case.memory.tamper(|disk| assert!(disk.remove(&lost).is_some() && disk.remove(&torn).is_some()));
    case.memory.unreadable_stretches(1);
    case.reopen();
    assert_eq!(case.books.losses(), losses(1, 1, 1, false));
    let next = Case::empty(2);
    let copy = |case: &mut Case, copying| case.books.copy(&case.desk, &next.desk, copying, &|| true);
    assert_eq!(
        copy(&mut case, Copying::Everything).err(),
        Some(RewriteError::Damaged),
        "unasked, nothing is left behind"
    );
    assert_eq!(next.memory.commits(), 0);
    let books = copy(&mut case, Copying::WhatCanBeRead).unwrap().unwrap();
    let mut moved = Case { books, ..next };
    moved.assert_whole();
    assert_eq!(moved.get(1).unwrap().unwrap(), b"one");
    assert_eq!((moved.get(2), moved.get(3)), (Ok(None), Ok(None)));
    moved.put(3, b"written again");
    moved.assert_whole();
    let another = Case::empty(3);
    let again = moved.books.copy(&moved.desk, &another.desk, Copying::Everything, &|| true).unwrap();
    assert!(again.is_some(), "erasing is true again");
}

/// The count of losses that a person was shown is not to be wrong for what went in between.
#[test]
fn what_can_no_longer_be_read_while_it_moves_is_counted_as_lost() {
    let mut case = Case::with_letters();
    case.memory.unreadable_stretches(1);
    case.reopen();
    let name = case.name(1, 0);
    case.memory.tamper(|disk| assert!(disk.remove(&name).is_some()));
    let next = Case::empty(2);
    let books = case.books.copy(&case.desk, &next.desk, Copying::WhatCanBeRead, &|| true).unwrap().unwrap();
    assert_eq!(books.losses(), losses(1, 0, 0, false));
}

/// Tens of thousands of them lie in memory while it is unlocked, and are built anew at every unlocking.
#[test]
fn an_entry_of_the_books_takes_little_room() {
    assert_eq!((size_of::<Entry>(), size_of::<((Shelf, RecordId), Entry)>()), (32, 56));
}
