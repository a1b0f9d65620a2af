//! Two processes and one vault.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use mellom::vault::{PlaceError, Vault};

use crate::support::{LETTERS, Place, again, finish, held, id, inside};

const TEST: &str = "two::the_second_process_is_told_and_changes_nothing";

/// Every name, what is in it, and when that was last changed.
fn everything(place: &Place) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let with_time = |(path, bytes): (PathBuf, Vec<u8>)| {
        let changed = fs::metadata(&path).unwrap().modified().unwrap();
        (path, (bytes, changed))
    };
    place.contents().into_iter().map(with_time).collect()
}

/// One process has the vault open, a second comes, the first is killed, a third comes.
#[test]
fn the_second_process_is_told_and_changes_nothing() {
    if let Some(folder) = inside(TEST) {
        return match fs::read_to_string(folder.with_extension("role")).unwrap().as_str() {
            "first" => first(&folder),
            "second" => second(&folder),
            "third" => third(&folder),
            other => panic!("{other}"),
        };
    }
    let place = Place::new();
    drop(place.create());
    let start = |role: &str| {
        fs::write(place.folder.with_extension("role"), role).unwrap();
        again(&[], TEST, &place.folder).spawn().unwrap()
    };

    let mut one = start("first");
    while !place.folder.with_extension("taken").exists() {
        assert!(one.try_wait().unwrap().is_none(), "the first one did not live");
        std::thread::sleep(Duration::from_millis(5));
    }
    let before = everything(&place);
    let told = finish(start("second"), Duration::from_secs(60));
    let after = everything(&place);
    one.kill().unwrap();
    one.wait().unwrap();
    assert!(told.success());
    assert!(before == after, "the second one touched something");
    assert!(before.len() > 8, "there was nothing to touch");

    assert!(finish(start("third"), Duration::from_secs(60)).success());
    let (_vault, open) = place.reopen();
    assert_eq!(open.losses(), None);
    assert_eq!(held(&open, 1).unwrap(), b"by the first");
    assert_eq!(held(&open, 3).unwrap(), b"by the third");
}

fn first(folder: &std::path::Path) {
    let (_vault, open) = Place::at(folder).reopen();
    open.put(LETTERS, id(1), b"by the first").unwrap();
    fs::write(folder.with_extension("taken"), b"").unwrap();
    loop {
        std::thread::park();
    }
}

fn second(folder: &std::path::Path) {
    for _ in 0..3 {
        assert_eq!(Vault::at(folder).err(), Some(PlaceError::InUse));
    }
}

fn third(folder: &std::path::Path) {
    let (_vault, open) = Place::at(folder).reopen();
    assert_eq!(open.losses(), None);
    assert_eq!(held(&open, 1).unwrap(), b"by the first");
    open.put(LETTERS, id(3), b"by the third").unwrap();
}
