//! Delete means delete: after a rewrite, nothing of what was erased is in any file of the vault.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use mellom::vault::{Batch, Presence, RewriteError, Rewritten, UnlockError};

use crate::support::{DRAFTS, Dice, LETTERS, Place, copy_folder, held, id, right, text};

/// Format and epoch (5 bytes) stand before the nonce in every sealed value.
const NONCE: std::ops::Range<usize> = 5..29;

/// The nonces of everything that the store on the disk holds now, read with the engine itself.
fn nonces(place: &Place) -> Vec<[u8; 24]> {
    let copy = Place::new();
    copy_folder(&place.folder, &copy.folder);
    let stores: Vec<PathBuf> = stores(&copy);
    let [store] = &stores[..] else { panic!("{stores:?}") };
    let db = sled::Config::new().path(store).open().unwrap();
    db.iter().map(|value| value.unwrap().1[NONCE].try_into().unwrap()).collect()
}

fn stores(place: &Place) -> Vec<PathBuf> {
    let entries = fs::read_dir(&place.folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("store-")).collect()
}

/// Which of these are anywhere in any file of the vault.
fn found(place: &Place, nonces: &[[u8; 24]]) -> usize {
    let files: Vec<Vec<u8>> = place.contents().into_values().collect();
    let is_there = |nonce: &&[u8; 24]| files.iter().any(|file| file.windows(24).any(|window| window == *nonce));
    nonces.iter().filter(is_there).count()
}

/// A vault with forty letters, and the nonces under which they were sealed.
fn lived_in() -> (Place, Vec<[u8; 24]>) {
    let place = Place::new();
    let (vault, open) = place.create();
    for n in 0..40 {
        open.put(LETTERS, id(n), &text(n, 1, n as usize * 211)).unwrap();
    }
    drop((open, vault));
    let nonces = nonces(&place);
    (place, nonces)
}

#[test]
fn what_was_erased_is_in_no_file_of_the_vault() {
    let (place, before) = lived_in();
    let (vault, open) = place.reopen();
    // A year of use goes by: other records come, change and go.
    for edition in 2..5 {
        for n in 20..40 {
            open.put(LETTERS, id(n), &text(n, edition, n as usize * 97)).unwrap();
        }
    }
    let mut erasing = Batch::new();
    for n in 0..10 {
        erasing.erase(LETTERS, id(n));
    }
    open.write(erasing).unwrap();
    assert!(found(&place, &before) > 0, "the search finds nothing, so it proves nothing");
    assert!(open.erase_pending());
    assert_eq!(open.rewrite(&|| true).unwrap(), Rewritten::Done);
    assert!(!open.erase_pending());
    assert_eq!(found(&place, &before), 0, "while it is open");
    drop((open, vault));
    assert_eq!(found(&place, &before), 0, "after it was closed");
    assert_eq!(stores(&place).len(), 1);

    let (_vault, open) = place.reopen();
    assert_eq!(open.losses(), None);
    assert!(!open.erase_pending());
    for n in 0..40 {
        let expected = match n {
            0..10 => None,
            10..20 => Some(text(n, 1, n as usize * 211)),
            _ => Some(text(n, 4, n as usize * 97)),
        };
        assert!(held(&open, n) == expected, "{n}");
    }
    // And it goes on being a vault.
    open.put(LETTERS, id(0), b"written again").unwrap();
    assert_eq!(open.rewrite(&|| true).unwrap(), Rewritten::Done);
    assert_eq!(held(&open, 0).unwrap(), b"written again");
}

#[test]
fn a_debt_outlives_locking_and_restarting() {
    let (place, _) = lived_in();
    let (vault, open) = place.reopen();
    open.remove(LETTERS, id(1)).unwrap();
    assert!(!open.erase_pending(), "moved, not erased");
    let mut nothing = Batch::new();
    nothing.erase(LETTERS, id(77));
    open.write(nothing).unwrap();
    assert!(!open.erase_pending(), "there was nothing to erase");
    let mut erasing = Batch::new();
    erasing.erase(LETTERS, id(2));
    open.write(erasing).unwrap();
    drop(open);
    let open = vault.unlock(&right()).unwrap();
    assert!(open.erase_pending());
    drop((open, vault));
    assert!(place.reopen().1.erase_pending());
}

#[test]
fn a_rewrite_that_is_told_to_stop_changes_nothing() {
    let place = Place::new();
    let (vault, open) = place.create();
    for n in 0..=255 {
        open.put(DRAFTS, id(n), &text(n, 1, 3_000)).unwrap();
    }
    let header = fs::read(place.header()).unwrap();
    for stop_at in 0..3 {
        let asked = Cell::new(0);
        let go_on = || asked.replace(asked.get() + 1) < stop_at;
        assert_eq!(open.rewrite(&go_on).unwrap(), Rewritten::Abandoned);
        assert_eq!(fs::read(place.header()).unwrap(), header);
        assert_eq!(stores(&place).len(), 1);
        open.put(DRAFTS, id(0), &text(0, stop_at + 2, 10)).unwrap();
    }
    assert_eq!(open.rewrite(&|| true).unwrap(), Rewritten::Done);
    drop((open, vault));
    assert_eq!(place.reopen().1.all(DRAFTS).unwrap().records.len(), 256);
}

#[test]
fn what_cannot_be_copied_whole_is_not_copied() {
    let (place, _) = lived_in();
    let store = stores(&place).remove(0);
    let db = sled::Config::new().path(&store).flush_every_ms(None).open().unwrap();
    let (key, mut value) = db.iter().map(Result::unwrap).map(|(key, value)| (key, value.to_vec())).last().unwrap();
    value[40] ^= 1;
    db.insert(key, value).unwrap();
    db.flush().unwrap();
    drop(db);
    let (_vault, open) = place.reopen();
    assert!(open.losses().is_some());
    let mut erasing = Batch::new();
    erasing.erase(LETTERS, id(5));
    open.write(erasing).unwrap();
    assert_eq!(open.rewrite(&|| true), Err(RewriteError::Damaged));
    assert_eq!(open.accept_losses(&|| true).unwrap(), Rewritten::Done);
    assert_eq!(open.rewrite(&|| true).unwrap(), Rewritten::Done);
    assert_eq!(open.losses(), None);
}

#[test]
fn a_store_that_a_kill_left_beside_the_right_one_goes_at_the_next_unlocking() {
    let (place, _) = lived_in();
    for left in ["store-2", "store-1.creating", "store-0"] {
        copy_folder(&place.store(), &place.folder.join(left));
    }
    let (vault, open) = place.reopen();
    assert_eq!(stores(&place).len(), 1);
    assert_eq!(open.losses(), None);
    drop((open, vault));
    // But not before somebody has the right passphrase: until then the header names nothing.
    copy_folder(&place.store(), &place.folder.join("store-2"));
    let vault = place.vault();
    assert!(matches!(vault.unlock(&crate::support::wrong()), Err(UnlockError::WrongPassphrase { .. })));
    assert_eq!(stores(&place).len(), 2);
}

#[test]
fn an_old_header_and_its_passphrase_open_nothing_of_the_new_store() {
    let (place, _) = lived_in();
    let old = fs::read(place.header()).unwrap();
    let (vault, open) = place.reopen();
    assert_eq!(open.rewrite(&|| true).unwrap(), Rewritten::Done);
    drop((open, vault));
    fs::write(place.header(), old).unwrap();
    let vault = place.vault();
    assert_eq!(vault.presence(), Presence::StoreMissing);
    assert_eq!(vault.unlock(&right()).err(), Some(UnlockError::StoreMissing));
    assert_eq!(stores(&place).len(), 1, "and nothing was swept away");
}

#[test]
fn another_handle_on_the_vault_goes_on_working_after_a_rewrite() {
    let place = Place::new();
    let (vault, one) = place.create();
    let other = vault.unlock(&right()).unwrap();
    one.put(LETTERS, id(1), b"before").unwrap();
    assert_eq!(one.rewrite(&|| true).unwrap(), Rewritten::Done);
    assert_eq!(held(&other, 1).unwrap(), b"before");
    other.put(LETTERS, id(1), b"after").unwrap();
    assert_eq!(held(&one, 1).unwrap(), b"after");
}

#[test]
fn a_digest_is_the_same_after_rewriting_and_no_other_vault_can_make_it() {
    let place = Place::new();
    let (vault, open) = place.create();
    let digest = open.digest(b"the page that left").unwrap();
    assert_ne!(digest, open.digest(b"the page that lefT").unwrap());
    assert_eq!(open.rewrite(&|| true).unwrap(), Rewritten::Done);
    drop((open, vault));
    assert_eq!(place.reopen().1.digest(b"the page that left").unwrap(), digest);
    assert_ne!(Place::new().create().1.digest(b"the page that left").unwrap(), digest);
}

#[test]
fn everything_goes_when_everything_is_wiped() {
    let (place, nonces) = lived_in();
    let (vault, open) = place.reopen();
    let before = place.contents();
    assert!(vault.wipe().is_err(), "something is open");
    assert!(place.contents() == before, "and nothing was touched");
    drop(open);
    vault.wipe().unwrap();
    assert_eq!(vault.presence(), Presence::Absent);
    let left: BTreeMap<_, _> = place.contents();
    assert_eq!(left.len(), 1, "the lock alone: {:?}", left.keys());
    assert_eq!(found(&place, &nonces), 0);
    // A new one may be made at once.
    drop(vault);
    let (_vault, open) = place.create();
    open.put(LETTERS, id(1), b"anew").unwrap();
}

#[test]
fn a_wipe_that_was_cut_short_is_finished_at_the_next_start() {
    let (image, _) = lived_in();
    let mut dice = Dice(5);
    let files: Vec<PathBuf> = image.contents().into_iter().filter(|(path, _)| path.is_file()).map(|(p, _)| p).collect();
    for _ in 0..6 {
        let place = Place::new();
        copy_folder(&image.folder, &place.folder);
        fs::write(place.folder.join("wiping"), b"").unwrap();
        // However far it had come.
        for file in &files {
            let there = place.folder.join(file.strip_prefix(&image.folder).unwrap());
            if dice.below(2) == 0 && there.file_name().unwrap() != "lock" {
                fs::remove_file(there).unwrap();
            }
        }
        let vault = place.vault();
        assert_eq!(vault.presence(), Presence::Absent);
        assert_eq!(place.contents().len(), 1);
    }
}

/// The header cannot be read for a moment: no file descriptor to be had, a disk that stumbles. Which one is there is then
/// not guessed at, for every save after a wrong guess would be lost.
#[test]
fn what_is_saved_after_a_header_that_could_not_be_replaced_is_there_the_next_time() {
    let (place, _) = lived_in();
    let (vault, open) = place.reopen();
    let header = place.folder.join("vault.hdr");
    let away = place.folder.join("away");
    let moved = Cell::new(false);
    let rewritten = open.rewrite(&|| {
        if !moved.replace(true) {
            fs::rename(&header, &away).unwrap();
            fs::create_dir(&header).unwrap();
        }
        true
    });
    assert!(rewritten.is_err(), "{rewritten:?}");
    fs::remove_dir(&header).unwrap();
    fs::rename(&away, &header).unwrap();
    open.put(LETTERS, id(77), b"written afterwards").unwrap();
    drop((open, vault));
    let (_vault, open) = place.reopen();
    assert_eq!(open.get(LETTERS, id(77)).unwrap().as_deref(), Some(&b"written afterwards"[..]));
    assert_eq!(open.losses(), None);
}

/// The disk answers nothing just when the header was to be replaced: neither store may be removed on a guess.
#[test]
fn a_rewrite_that_cannot_tell_which_header_is_in_place_keeps_both_stores() {
    let (place, _) = lived_in();
    let (vault, open) = place.reopen();
    let (header, away) = (place.header(), place.folder.with_extension("hdr"));
    let nothing_answers = || {
        if header.is_file() {
            fs::rename(&header, &away).unwrap();
            fs::create_dir(&header).unwrap();
        }
        true
    };
    assert!(matches!(open.rewrite(&nothing_answers), Err(RewriteError::Io(_))));
    assert_eq!(stores(&place).len(), 2);
    fs::remove_dir(&header).unwrap();
    fs::rename(&away, &header).unwrap();
    open.put(LETTERS, id(0), b"saved afterwards").unwrap();
    drop((open, vault));
    let (_vault, open) = place.reopen();
    assert_eq!(open.losses(), None);
    assert_eq!(held(&open, 0).unwrap(), b"saved afterwards");
    assert_eq!(stores(&place).len(), 1, "what the header does not name is swept");
}
