//! What happens every day: writing, locking, coming back.

use mellom::vault::{Batch, PlaceError, Presence, RECORD_MAX, UnlockError, Vault, WriteError};

use crate::support::{DRAFTS, LETTERS, Place, again, held, id, inside, right, text, wrong};

#[test]
fn what_was_written_is_there_after_locking_and_after_a_restart() {
    let place = Place::new();
    let (vault, open) = place.create();
    open.put(LETTERS, id(1), b"what was said").unwrap();
    open.put(DRAFTS, id(1), b"half a sen").unwrap();
    drop(open);
    let open = vault.unlock(&right()).unwrap();
    assert_eq!(held(&open, 1).unwrap(), b"what was said");
    drop((open, vault));
    let (_vault, open) = place.reopen();
    assert_eq!(open.losses(), None);
    assert_eq!(held(&open, 1).unwrap(), b"what was said");
    let drafts = open.all(DRAFTS).unwrap();
    assert!(drafts.is_whole());
    assert_eq!(drafts.records.len(), 1);
    assert_eq!(*drafts.records[0].1, *b"half a sen");
    open.remove(DRAFTS, id(1)).unwrap();
    assert!(open.get(DRAFTS, id(1)).unwrap().is_none());
    assert!(open.all(DRAFTS).unwrap().records.is_empty());
}

#[test]
fn a_draft_becomes_an_entry_in_one_step() {
    let place = Place::new();
    let (_vault, open) = place.create();
    open.put(DRAFTS, id(1), b"half a sen").unwrap();
    let mut saving = Batch::new();
    saving.put(LETTERS, id(1), b"half a sentence").remove(DRAFTS, id(1));
    open.write(saving).unwrap();
    assert_eq!(held(&open, 1).unwrap(), b"half a sentence");
    assert!(open.get(DRAFTS, id(1)).unwrap().is_none());
}

#[test]
fn records_of_every_length_grow_and_shrink() {
    let place = Place::new();
    let (vault, open) = place.create();
    let lengths = [0, 255, 256, 4095, 4096, 100_000, 3, RECORD_MAX, 0, 9_000];
    for (edition, length) in lengths.into_iter().enumerate() {
        let text = text(1, edition as u32, length);
        open.put(LETTERS, id(1), &text).unwrap();
        assert!(held(&open, 1).unwrap() == text, "{length}");
        open.put(LETTERS, id(100 + edition as u8), &text).unwrap();
    }
    drop((open, vault));
    let (_vault, open) = place.reopen();
    for (edition, length) in lengths.into_iter().enumerate() {
        let text = text(1, edition as u32, length);
        assert!(held(&open, 100 + edition as u8).unwrap() == text, "{length}");
    }
    assert_eq!(open.all(LETTERS).unwrap().records.len(), 1 + lengths.len());
    let too_long = open.put(LETTERS, id(1), &vec![0; RECORD_MAX + 1]);
    assert_eq!(too_long, Err(WriteError::TooLarge));
    // Nothing of ours may lie in files that sled never syncs.
    let blobs = place.store().join("blobs");
    assert_eq!(std::fs::read_dir(blobs).unwrap().count(), 0);
}

#[test]
fn a_thousand_records_in_one_batch() {
    let place = Place::new();
    let (vault, open) = place.create();
    let mut batch = Batch::new();
    let name = |n: u32| {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&n.to_le_bytes());
        mellom::vault::RecordId::from_bytes(bytes)
    };
    for n in 0..1000 {
        batch.put(LETTERS, name(n), &text(0, n, 4000));
    }
    open.write(batch).unwrap();
    drop((open, vault));
    let (_vault, open) = place.reopen();
    assert_eq!(open.losses(), None);
    let all = open.all(LETTERS).unwrap();
    assert_eq!(all.records.len(), 1000);
    for n in 0..1000 {
        let plain = open.get(LETTERS, name(n)).unwrap().unwrap();
        assert!(*plain == *text(0, n, 4000));
    }
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let place = Place::new();
    let (vault, open) = place.create();
    drop(open);
    let refused = vault.unlock(&wrong()).err();
    assert!(matches!(refused, Some(UnlockError::WrongPassphrase { .. })));
    assert!(vault.unlock(&right()).is_ok());
}

#[test]
fn the_folder_is_used_by_one() {
    let place = Place::new();
    let (vault, open) = place.create();
    assert_eq!(Vault::at(&place.folder).err(), Some(PlaceError::InUse));
    drop(vault);
    assert_eq!(Vault::at(&place.folder).err(), Some(PlaceError::InUse), "still open");
    drop(open);
    assert_eq!(place.vault().presence(), Presence::Present);
}

#[test]
fn another_process_is_told_so() {
    const TEST: &str = "everyday::another_process_is_told_so";
    if let Some(folder) = inside(TEST) {
        let _vault = Vault::at(&folder).unwrap();
        std::fs::write(folder.with_extension("taken"), b"").unwrap();
        std::thread::park();
    }
    let place = Place::new();
    let other = KilledLast(again(&[], TEST, &place.folder).spawn().unwrap());
    while !place.folder.with_extension("taken").exists() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert_eq!(Vault::at(&place.folder).err(), Some(PlaceError::InUse));
    drop(other);
    assert!(Vault::at(&place.folder).is_ok());
}

/// A process that does not outlive its test, however the test ends.
struct KilledLast(std::process::Child);

impl Drop for KilledLast {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[test]
fn a_file_is_no_folder() {
    let place = Place::new();
    std::fs::write(&place.folder, b"").unwrap();
    assert_eq!(Vault::at(&place.folder).err(), Some(PlaceError::NotADirectory));
}

#[test]
fn two_handles_see_one_vault() {
    let place = Place::new();
    let (vault, one) = place.create();
    one.put(LETTERS, id(1), b"by one").unwrap();
    let two = vault.unlock(&right()).unwrap();
    two.put(LETTERS, id(2), b"by two").unwrap();
    one.put(LETTERS, id(1), b"by one again").unwrap();
    assert_eq!(held(&two, 1).unwrap(), b"by one again");
    assert_eq!(held(&one, 2).unwrap(), b"by two");
    drop(one);
    two.put(LETTERS, id(3), b"by two alone").unwrap();
    drop((two, vault));
    let (_vault, open) = place.reopen();
    assert_eq!(open.losses(), None);
    assert_eq!(open.all(LETTERS).unwrap().records.len(), 3);
}

#[test]
fn several_threads_save_at_once() {
    let place = Place::new();
    let (vault, open) = place.create();
    std::thread::scope(|scope| {
        for thread in 0..4u8 {
            let open = &open;
            scope.spawn(move || {
                for edition in 0..10 {
                    let n = thread * 10 + edition as u8 % 3;
                    open.put(LETTERS, id(n), &text(n, edition, 5000)).unwrap();
                    assert!(held(open, n).unwrap() == text(n, edition, 5000));
                }
            });
        }
    });
    drop((open, vault));
    let (_vault, open) = place.reopen();
    assert_eq!(open.losses(), None);
    assert_eq!(open.all(LETTERS).unwrap().records.len(), 12);
}

#[cfg(target_os = "linux")]
#[test]
fn locking_keeps_the_database() {
    let place = Place::new();
    let (vault, open) = place.create();
    let log = place.store().join("db").canonicalize().unwrap();
    let handles = || {
        let open = std::fs::read_dir("/proc/self/fd").unwrap();
        let links = open.filter_map(|entry| std::fs::read_link(entry.unwrap().path()).ok());
        links.filter(|link| *link == log).count()
    };
    let first = handles();
    assert!(first > 0);
    drop(open);
    assert_eq!(handles(), first, "locking closed it");
    for n in 0..5 {
        let open = vault.unlock(&right()).unwrap();
        open.put(LETTERS, id(n), b"again").unwrap();
        assert_eq!(handles(), first, "unlocking opened another");
    }
}

#[test]
fn everything_can_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Vault>();
    crosses::<mellom::vault::OpenVault>();
    crosses::<mellom::vault::Passphrase>();
    crosses::<Batch>();
    crosses::<mellom::vault::Plain>();
    crosses::<mellom::vault::Shelved>();
}

/// Words that must not be found anywhere in the folder, however it is read.
#[test]
fn no_word_of_it_is_in_the_files() {
    let place = Place::new();
    let (vault, open) = place.create();
    for n in 0..50 {
        let text = format!("kanarifugl {n} sang hos Marianne").repeat(n as usize * 20 + 1);
        open.put(LETTERS, id(n), text.as_bytes()).unwrap();
        open.put(DRAFTS, id(n), text.as_bytes()).unwrap();
    }
    drop((open, vault));
    drop(place.reopen());
    let passphrase = "rød grøt".as_bytes();
    for (path, bytes) in place.contents() {
        for word in [&b"kanarifugl"[..], b"Marianne", passphrase, id(7).as_bytes()] {
            let found = bytes.windows(word.len()).any(|window| window == word);
            assert!(!found, "in {path:?}");
        }
    }
}
