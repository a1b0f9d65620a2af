//! Vaults of every format that was ever released, opened for ever.
//!
//! `tests/golden/vault-<format>/` is the folder of a vault, without `lock` and `reserve`, which are made again, and with
//! the zeros at the end of each file cut off; `lengths` says how long each was. `MELLOM_BLESS=1` makes the one of today's
//! format anew: only before that format is released, never after.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use mellom::vault::{Batch, OpenVault, RecoveryCode, Rewritten, Shelf};

use crate::support::{Place, id, right, text};

fn golden(format: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/vault-{format}"))
}

/// A few records on each shelf that there is, of every kind of length.
fn records() -> impl Iterator<Item = (Shelf, u8, Vec<u8>)> {
    let lengths = [0, 40, 255, 3_807, 3_808, 9_000, 300];
    (1..=7).zip(lengths).flat_map(|(shelf, length)| (1..=2).map(move |n| (Shelf::new(shelf), n, text(n, 1, length))))
}

fn attachment() -> Vec<u8> {
    text(100, 1, 1_000)
}

/// With a rewrite behind it, so that neither store, epoch nor generation is the first.
fn make(place: &Place) -> RecoveryCode {
    let vault = place.vault();
    let (open, code) = vault.create(&right(), mellom::vault::Cost::FLOOR).unwrap();
    open.put(Shelf::new(1), id(9), b"erased").unwrap();
    let mut batch = Batch::new();
    for (shelf, n, text) in records() {
        batch.put(shelf, id(n), &text);
    }
    batch.erase(Shelf::new(1), id(9));
    open.write(batch).unwrap();
    open.add_file(&mut &attachment()[..]).unwrap();
    assert_eq!(open.rewrite(&|| true), Ok(Rewritten::Done));
    code
}

fn bless(format: u32) {
    let (place, folder) = (Place::new(), golden(format));
    let code = make(&place);
    // Once more, so that there is a snapshot.
    drop(place.reopen());
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let words: Vec<_> = code.words().collect();
    fs::write(folder.join("words"), words.join(" ")).unwrap();
    let mut lengths = String::new();
    for (path, bytes) in place.contents() {
        let name = path.strip_prefix(&place.folder).unwrap();
        if path.is_dir() || name.ends_with("lock") || name.ends_with("reserve") {
            continue;
        }
        let kept = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
        fs::write(folder.join(name), &bytes[..kept]).unwrap();
        lengths += &format!("{} {}\n", bytes.len(), name.display());
    }
    fs::write(folder.join("lengths"), lengths).unwrap();
}

/// A copy, as long as it was.
fn unpacked(format: u32) -> Place {
    let (place, folder) = (Place::new(), golden(format));
    for line in fs::read_to_string(folder.join("lengths")).unwrap().lines() {
        let (length, name) = line.split_once(' ').unwrap();
        let to = place.folder.join(name);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(folder.join(name), &to).unwrap();
        fs::OpenOptions::new().write(true).open(&to).unwrap().set_len(length.parse().unwrap()).unwrap();
        // A folder that was empty.
        if name.ends_with("/db") {
            fs::create_dir_all(to.with_file_name("blobs")).unwrap();
        }
    }
    place
}

fn assert_all_there(open: &OpenVault) {
    assert_eq!(open.losses(), None);
    assert!(!open.erase_pending());
    for (shelf, n, text) in records() {
        let held = open.get(shelf, id(n)).unwrap().unwrap_or_else(|| panic!("{shelf:?} {n} is gone"));
        assert!(*held == *text, "{shelf:?} {n}");
        assert_eq!(open.all(shelf).unwrap().records.len(), 2);
    }
    let files = open.files().unwrap().files;
    assert_eq!(files.len(), 1);
    let mut bytes = Vec::new();
    open.read_file(files[0].id).unwrap().read_to_end(&mut bytes).unwrap();
    assert!(bytes == attachment());
}

#[test]
fn vaults_of_format_1_open_for_ever() {
    const FORMAT: u32 = 1;
    if std::env::var_os("MELLOM_BLESS").is_some() {
        bless(FORMAT);
    }
    let place = unpacked(FORMAT);
    {
        let (_vault, open) = place.reopen();
        assert_all_there(&open);
    }
    let words = fs::read_to_string(golden(FORMAT).join("words")).unwrap();
    let vault = place.vault();
    let open = vault.unlock_with_code(&RecoveryCode::parse(&words).unwrap()).unwrap();
    assert_all_there(&open);
    // And they can be written to, and rewritten.
    open.put(Shelf::new(1), id(50), b"new").unwrap();
    assert_eq!(open.rewrite(&|| true), Ok(Rewritten::Done));
    drop((open, vault));
    let (_vault, open) = place.reopen();
    assert_eq!(open.get(Shelf::new(1), id(50)).unwrap().as_deref(), Some(&b"new"[..]));
    open.remove(Shelf::new(1), id(50)).unwrap();
    assert_all_there(&open);
}
