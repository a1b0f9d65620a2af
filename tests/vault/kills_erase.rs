//! Killed before any one of the file operations of a rewrite, and of a wipe: the vault is as it was, or as it should be
//! afterwards, and never anything else.

use std::collections::BTreeMap;
use std::fs;

use mellom::vault::{Batch, Presence, Rewritten};

use crate::kills::{Acknowledged, CHANGING, calls, inject, sample, traced};
use crate::support::{LETTERS, Place, copy_folder, held, id, inside, right, text};

/// Fifty letters; ten of them are erased, and the rewrite is still owed.
fn image() -> Place {
    let (place, image) = (Place::new(), Place::new());
    let (_vault, open) = place.create();
    for n in 0..50 {
        open.put(LETTERS, id(n), &text(n, 1, n as usize * 200)).unwrap();
    }
    let mut erasing = Batch::new();
    for n in 0..10 {
        erasing.erase(LETTERS, id(n));
    }
    open.write(erasing).unwrap();
    copy_folder(&place.folder, &image.folder);
    image
}

fn stores(place: &Place) -> usize {
    let entries = fs::read_dir(&place.folder).unwrap();
    entries.filter(|entry| entry.as_ref().unwrap().file_name().to_str().unwrap().starts_with("store-")).count()
}

#[test]
fn killed_while_rewriting() {
    const TEST: &str = "kills_erase::killed_while_rewriting";
    if let Some(folder) = inside(TEST) {
        let done = Acknowledged::beside(&folder);
        let (_vault, open) = Place::at(&folder).reopen();
        assert_eq!(open.rewrite(&|| true).unwrap(), Rewritten::Done);
        done.add();
        open.put(LETTERS, id(200), b"afterwards").unwrap();
        done.add();
        return;
    }
    let image = image();
    let counting = Place::new();
    copy_folder(&image.folder, &counting.folder);
    let points = calls(&CHANGING, TEST, &counting.folder);
    let mut left = BTreeMap::new();
    for (call, n) in sample(points, 60) {
        let what = format!("{call} {n}");
        let place = Place::new();
        copy_folder(&image.folder, &place.folder);
        traced(&inject(&call, &format!("signal=KILL:when={n}")), TEST, &place.folder);
        let done = Acknowledged::beside(&place.folder).count();
        let (vault, open) = place.reopen();
        assert_eq!(open.losses(), None, "{what}");
        assert_eq!(stores(&place), 1, "{what}: a store was left behind");
        for n in 0..50 {
            let expected = (n >= 10).then(|| text(n, 1, n as usize * 200));
            assert!(held(&open, n) == expected, "{what}: letter {n}");
        }
        assert!(done < 2 || held(&open, 200).is_some(), "{what}: a save that returned is gone");
        assert!(done < 1 || !open.erase_pending(), "{what}: a rewrite that returned is owed again");
        *left.entry((done, open.erase_pending())).or_insert(0) += 1;
        // What was interrupted can be done again.
        assert_eq!(open.rewrite(&|| true).unwrap(), Rewritten::Done, "{what}");
        drop((open, vault));
        assert_eq!(place.reopen().1.losses(), None, "{what}");
    }
    println!("(acknowledged, owed): {left:?}");
    assert!(left.len() >= 3, "the kills all fell into one place: {left:?}");
}

#[test]
fn killed_while_wiping() {
    const TEST: &str = "kills_erase::killed_while_wiping";
    if let Some(folder) = inside(TEST) {
        Place::at(&folder).vault().wipe().unwrap();
        return;
    }
    let image = image();
    let counting = Place::new();
    copy_folder(&image.folder, &counting.folder);
    let points = calls(&CHANGING, TEST, &counting.folder);
    let mut left = BTreeMap::new();
    for (call, n) in sample(points, 25) {
        let place = Place::new();
        copy_folder(&image.folder, &place.folder);
        traced(&inject(&call, &format!("signal=KILL:when={n}")), TEST, &place.folder);
        let vault = place.vault();
        let presence = vault.presence();
        *left.entry(format!("{presence:?}")).or_insert(0) += 1;
        match presence {
            Presence::Present => assert_eq!(held(&vault.unlock(&right()).unwrap(), 20).unwrap(), text(20, 1, 4000)),
            Presence::Absent => assert_eq!(place.contents().len(), 1, "{call} {n}: something was left"),
            other => panic!("{call} {n}: {other:?}"),
        }
    }
    println!("{left:?}");
    assert!(left.len() >= 2, "the kills all fell into one place: {left:?}");
}
