//! Killed before any one of the system calls of making a backup, and of starting from one.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveDateTime};
use mellom::journal::Meeting;
use mellom::platform::place_copy;
use mellom::session::{Keeper, Passphrase, PlaceTrouble, Standing};
use mellom::vault::{BackupReader, Cost};

use crate::kills::{Acknowledged, CHANGING, calls, inject, sample, traced};
use crate::support::{Place, copy_folder, inside, right};

const ENTRIES: usize = 150;

fn backups() -> Passphrase {
    Passphrase::new("fire blå bøker på benken".to_owned())
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

/// The keeper of `folder`, once whoever had it has let go.
fn keeper(folder: &Path) -> Arc<Keeper> {
    let give_up = Instant::now() + Duration::from_secs(30);
    loop {
        let keeper = Keeper::at_cost(folder.to_owned(), Cost::FLOOR);
        if keeper.standing() != Standing::Trouble(PlaceTrouble::InUse) || Instant::now() > give_up {
            return keeper;
        }
    }
}

fn entries(keeper: &Keeper) -> usize {
    keeper.read(|journal| journal.meetings().count()).unwrap()
}

/// A notebook with something in it, and a backup of it.
fn image() -> (Place, PathBuf) {
    let place = Place::new();
    let keeper = keeper(&place.folder);
    let _ = keeper.create(&right()).unwrap();
    for _ in 0..ENTRIES {
        keeper.save(Meeting::new(NaiveDateTime::default()).into()).unwrap();
    }
    let kept = place.folder.with_extension("age");
    back_up(&keeper, &kept);
    drop(keeper);
    (place, kept)
}

fn back_up(keeper: &Keeper, kept: &Path) {
    let made = keeper.make_backup(&backups(), today()).unwrap();
    place_copy(made.file.path(), kept).unwrap();
    keeper.backup_is_kept(today()).unwrap();
}

/// Kills `test` before some of its calls; `look` says what each left.
fn each_kill(test: &str, size: usize, prepare: impl Fn(&Path), look: impl Fn(&Place, &str) -> String) {
    let counting = Place::new();
    prepare(&counting.folder);
    let points = calls(&CHANGING, test, &counting.folder);
    let mut left = BTreeMap::new();
    for (call, n) in sample(points, size) {
        let place = Place::new();
        prepare(&place.folder);
        traced(&inject(&call, &format!("signal=KILL:when={n}")), test, &place.folder);
        *left.entry(look(&place, &format!("{call} {n}"))).or_insert(0) += 1;
    }
    println!("{left:?}");
    assert!(left.len() >= 2, "the kills all fell into one place: {left:?}");
}

#[test]
fn killed_while_making_a_backup() {
    const TEST: &str = "kills_backup::killed_while_making_a_backup";
    if let Some(folder) = inside(TEST) {
        let keeper = keeper(&folder);
        keeper.unlock(&right()).unwrap();
        back_up(&keeper, &folder.with_extension("age"));
        Acknowledged::beside(&folder).add();
        // Nothing is tidied up: a process that ends is a kill as well.
        std::process::exit(0);
    }
    let (image, _) = image();
    each_kill(
        TEST,
        24,
        |folder| copy_folder(&image.folder, folder),
        |place, what| {
            let done = Acknowledged::beside(&place.folder).count();
            let kept = place.folder.with_extension("age");
            let keeper = keeper(&place.folder);
            keeper.unlock(&right()).unwrap();
            assert_eq!(entries(&keeper), ENTRIES, "{what}");
            assert!(!place.folder.join("outgoing").exists(), "{what}: something was left on its way out");
            assert!(done == 0 || kept.exists(), "{what}: a backup that was promised is gone");
            if kept.exists() {
                let backup = BackupReader::open(File::open(&kept).unwrap(), &backups()).unwrap();
                let whole = backup.verify().unwrap_or_else(|why| panic!("{what}: {why} under the final name"));
                assert!(whole.records as usize >= ENTRIES, "{what}");
            }
            format!("{done} promised, there: {}", kept.exists())
        },
    );
}

#[test]
fn killed_while_starting_from_a_backup() {
    const TEST: &str = "kills_backup::killed_while_starting_from_a_backup";
    if let Some(folder) = inside(TEST) {
        let keeper = keeper(&folder);
        let sealed = keeper.take_in(&mut File::open(folder.with_extension("age")).unwrap()).unwrap();
        keeper.restore(&backups(), &right(), &sealed).unwrap();
        Acknowledged::beside(&folder).add();
        std::process::exit(0);
    }
    let (_image, kept) = image();
    each_kill(
        TEST,
        36,
        |folder| {
            fs::copy(&kept, folder.with_extension("age")).unwrap();
        },
        |place, what| {
            let done = Acknowledged::beside(&place.folder).count();
            let keeper = keeper(&place.folder);
            let stood = keeper.standing();
            match stood {
                Standing::NoVault => {
                    assert_eq!(done, 0, "{what}: a notebook that was promised is gone");
                    let sealed = keeper.take_in(&mut File::open(&kept).unwrap()).unwrap();
                    keeper.restore(&backups(), &right(), &sealed).unwrap();
                }
                Standing::Locked => keeper.unlock(&right()).unwrap(),
                other => panic!("{what}: {other:?}"),
            }
            assert_eq!(entries(&keeper), ENTRIES, "{what}: a part of a backup was taken for the whole");
            assert_eq!(keeper.unreadable(), 0, "{what}");
            format!("{done} promised, {stood:?}")
        },
    );
}
