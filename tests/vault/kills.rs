//! Killed, and failed by the disk, before any one of its system calls.
//!
//! strace runs this binary again and kills it, or fails a call, at the n-th call of a kind. A first run counts the
//! calls; the sample is spread evenly over all of them. `MELLOM_LONG=1` takes every one.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::time::Duration;

use mellom::vault::{Batch, Cost, OpenVault, Presence, WriteError};

use crate::support::{DRAFTS, Dice, LETTERS, Place, again, copy_folder, finish, held, id, inside, long, right, text};

/// Everything that changes a disk. The question mark lets strace pass over calls that an architecture has not got.
pub const CHANGING: [&str; 15] = [
    "?mkdir",
    "?mkdirat",
    "?rename",
    "?renameat",
    "?renameat2",
    "?unlink",
    "?unlinkat",
    "?rmdir",
    "ftruncate",
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "?sync_file_range",
    "flock",
];

/// What may fail on a bad or full disk. Not `write`, which the test harness uses to talk.
pub const FAILING: [&str; 8] =
    ["?rename", "?renameat", "?unlink", "ftruncate", "pwrite64", "fsync", "fdatasync", "?sync_file_range"];

/// Runs `test` under strace with these arguments.
pub fn traced(arguments: &[String], test: &str, folder: &Path) -> ExitStatus {
    let mut before = vec!["strace", "-f", "-qq", "-e", "signal=none"];
    before.extend(arguments.iter().map(String::as_str));
    let mut command: Command = again(&before, test, folder);
    let log = File::create(folder.with_extension("log")).unwrap();
    command.stdout(log.try_clone().unwrap()).stderr(log);
    let child = command.spawn().expect("strace is needed to test kills");
    finish(child, Duration::from_secs(100))
}

/// All (call, n), n from 1, that a run makes; n counts within a thread, as strace does.
pub fn calls(kinds: &[&str], test: &str, folder: &Path) -> Vec<(String, usize)> {
    let trace = folder.with_extension("trace");
    let arguments =
        ["-e".to_owned(), format!("trace={}", kinds.join(",")), "-o".to_owned(), trace.to_str().unwrap().to_owned()];
    assert!(traced(&arguments, test, folder).success(), "strace was refused, or see the log");
    let mut counts = BTreeMap::<(String, String), usize>::new();
    for line in fs::read_to_string(trace).unwrap().lines() {
        if line.contains("resumed>") {
            continue;
        }
        let mut words = line.split_whitespace();
        let (Some(thread), Some(call)) = (words.next(), words.next()) else {
            continue;
        };
        let Some((name, _)) = call.split_once('(') else {
            continue;
        };
        *counts.entry((name.to_owned(), thread.to_owned())).or_default() += 1;
    }
    let mut most = BTreeMap::<String, usize>::new();
    for ((name, _), count) in counts {
        let most = most.entry(name).or_default();
        *most = count.max(*most);
    }
    most.into_iter().flat_map(|(name, most)| (1..=most).map(move |n| (name.clone(), n))).collect()
}

/// Some of them, evenly.
pub fn sample<T>(all: Vec<T>, size: usize) -> Vec<T> {
    let step = if long() { 1 } else { all.len().div_ceil(size).max(1) };
    // Not from the first: the harness's own calls come first.
    all.into_iter().skip(step / 2).step_by(step).collect()
}

/// strace's arguments to do something to the calls of one kind, and to say nothing.
pub fn inject(call: &str, what: &str) -> Vec<String> {
    let inject = format!("inject={call}:{what}");
    let words = ["-o", "/dev/null", "-e", &format!("trace={call}"), "-e", &inject];
    words.map(str::to_owned).to_vec()
}

/// Saves that returned, each a byte in a file beside the vault.
pub struct Acknowledged(PathBuf);

impl Acknowledged {
    pub fn beside(folder: &Path) -> Acknowledged {
        Acknowledged(folder.with_extension("acknowledged"))
    }
    pub fn add(&self) {
        let mut file = OpenOptions::new().create(true).append(true).open(&self.0).unwrap();
        file.write_all(b".").unwrap();
    }
    pub fn count(&self) -> u32 {
        fs::metadata(&self.0).map_or(0, |there| there.len() as u32)
    }
}

// ---- creating ----

#[test]
fn killed_while_creating() {
    const TEST: &str = "kills::killed_while_creating";
    if let Some(folder) = inside(TEST) {
        let done = Acknowledged::beside(&folder);
        let (_vault, open) = Place::at(&folder).create();
        done.add();
        open.put(LETTERS, id(1), b"the first word").unwrap();
        done.add();
        return;
    }
    let counting = Place::new();
    let points = calls(&CHANGING, TEST, &counting.folder);
    let mut left = BTreeMap::new();
    for (call, n) in sample(points, 45) {
        let place = Place::new();
        traced(&inject(&call, &format!("signal=KILL:when={n}")), TEST, &place.folder);
        let done = Acknowledged::beside(&place.folder).count();
        let vault = place.vault();
        let presence = vault.presence();
        *left.entry(format!("{presence:?} {done}")).or_insert(0) += 1;
        let open = match presence {
            Presence::Absent => {
                assert_eq!(done, 0, "{call} {n}: a vault that was promised is gone");
                vault.create(&right(), Cost::FLOOR).unwrap().0
            }
            Presence::Present => {
                let open = vault.unlock(&right()).unwrap();
                let word = held(&open, 1);
                assert!(done < 2 || word.is_some(), "{call} {n}: a word that was saved is gone");
                assert!(word.is_none_or(|word| word == b"the first word"));
                open
            }
            other => panic!("{call} {n}: {other:?}"),
        };
        assert_eq!(open.losses(), None, "{call} {n}");
        open.put(LETTERS, id(2), b"and on it goes").unwrap();
        drop((open, vault));
        let (_vault, open) = place.reopen();
        assert_eq!(held(&open, 2).unwrap(), b"and on it goes");
    }
    println!("{left:?}");
    assert!(left.len() >= 3, "the kills all fell into one place: {left:?}");
}

// ---- saving ----

const SAVES: u32 = 6;

/// What the vault holds after `saves` saves.
fn state(saves: u32) -> BTreeMap<u8, Vec<u8>> {
    let mut state = BTreeMap::from([(0, text(0, 0, 10_000)), (9, text(9, 0, 50))]);
    for save in 1..=saves {
        let n = save as u8;
        // A long record that shrinks and grows, a new one, and an old one gone.
        state.insert(0, text(0, save, (save as usize * 7919) % 12_000));
        state.insert(n, text(n, save, 300));
        if save >= 3 {
            state.remove(&(n - 2));
        }
    }
    state
}

fn save(open: &OpenVault, save: u32) -> Result<(), WriteError> {
    let (before, after) = (state(save - 1), state(save));
    let mut batch = Batch::new();
    for (n, text) in &after {
        if before.get(n) != Some(text) {
            batch.put(LETTERS, id(*n), text);
        }
    }
    for n in before.keys().filter(|n| !after.contains_key(n)) {
        batch.remove(LETTERS, id(*n));
    }
    open.write(batch)
}

fn found(open: &OpenVault) -> BTreeMap<u8, Vec<u8>> {
    let all = open.all(LETTERS).unwrap();
    assert!(all.is_whole());
    all.records.iter().map(|(id, plain)| (id.as_bytes()[0], plain.to_vec())).collect()
}

/// A vault as a kill left it, so that opening it has something to recover.
fn image() -> Place {
    let place = Place::new();
    let image = Place::new();
    let (_vault, open) = place.create();
    for (n, text) in state(0) {
        open.put(LETTERS, id(n), &text).unwrap();
    }
    for n in 0..30 {
        open.put(DRAFTS, id(n), &text(n, 0, 1000)).unwrap();
    }
    copy_folder(&place.folder, &image.folder);
    image
}

/// After whatever happened: exactly the saves that returned, or one more that was on its way.
fn assert_saved(place: &Place, what: &str) -> String {
    let acknowledged = Acknowledged::beside(&place.folder).count();
    let (vault, open) = place.reopen();
    assert_eq!(open.losses(), None, "{what}");
    let found = found(&open);
    let saved = (acknowledged..=(acknowledged + 1).min(SAVES)).find(|saves| state(*saves) == found);
    let saved = saved.unwrap_or_else(|| panic!("{what}: neither {acknowledged} saves nor one more"));
    assert_eq!(open.all(DRAFTS).unwrap().records.len(), 30, "{what}");
    open.put(LETTERS, id(77), b"and on it goes").unwrap();
    drop((open, vault));
    assert_eq!(held(&place.reopen().1, 77).unwrap(), b"and on it goes");
    format!("{acknowledged} acknowledged, {saved} saved")
}

#[test]
fn killed_while_saving() {
    const TEST: &str = "kills::killed_while_saving";
    if let Some(folder) = inside(TEST) {
        let done = Acknowledged::beside(&folder);
        let (_vault, open) = Place::at(&folder).reopen();
        for n in 1..=SAVES {
            save(&open, n).unwrap();
            done.add();
        }
        return;
    }
    let image = image();
    let counting = Place::new();
    copy_folder(&image.folder, &counting.folder);
    let points = calls(&CHANGING, TEST, &counting.folder);
    let mut left = BTreeMap::new();
    for (call, n) in sample(points, 70) {
        let place = Place::new();
        copy_folder(&image.folder, &place.folder);
        traced(&inject(&call, &format!("signal=KILL:when={n}")), TEST, &place.folder);
        *left.entry(assert_saved(&place, &format!("{call} {n}"))).or_insert(0) += 1;
    }
    println!("{left:?}");
    assert!(left.len() >= 4, "the kills all fell into one place: {left:?}");
}

#[test]
fn failed_by_the_disk_while_saving() {
    const TEST: &str = "kills::failed_by_the_disk_while_saving";
    if let Some(folder) = inside(TEST) {
        let done = Acknowledged::beside(&folder);
        let vault = Place::at(&folder).vault();
        let Ok(open) = vault.unlock(&right()) else {
            return;
        };
        for n in 1..=SAVES {
            // What a person does: try again, a few times.
            let mut tries = (0..3).map(|_| save(&open, n));
            if !tries.any(|saved| saved.is_ok()) {
                return;
            }
            done.add();
            for (record, text) in state(n) {
                if let Ok(plain) = open.get(LETTERS, id(record)) {
                    assert!(*plain.expect("a record disappeared") == *text);
                }
            }
        }
        return;
    }
    let image = image();
    let counting = Place::new();
    copy_folder(&image.folder, &counting.folder);
    let points = calls(&FAILING, TEST, &counting.folder);
    let mut left = BTreeMap::new();
    for (turn, (call, n)) in sample(points, 40).into_iter().enumerate() {
        let error = ["ENOSPC", "EIO"][turn % 2];
        // Once, or from then on.
        let when = if turn % 4 < 2 { format!("{n}") } else { format!("{n}+") };
        let place = Place::new();
        copy_folder(&image.folder, &place.folder);
        let fail = inject(&call, &format!("error={error}:when={when}"));
        let status = traced(&fail, TEST, &place.folder);
        let what = format!("{call} {error} {when}");
        let said = fs::read_to_string(place.folder.with_extension("log")).unwrap();
        assert!(status.success(), "{what}: {status}\n{said}");
        *left.entry(assert_saved(&place, &what)).or_insert(0) += 1;
    }
    println!("{left:?}");
    assert!(left.len() >= 2, "the errors made no difference: {left:?}");
}

// ---- at any moment ----

const RECORDS: u32 = 40;

/// Save `k` renews the long record 0 and one of the others.
fn endless(k: u32) -> [(u8, Vec<u8>); 2] {
    let n = (k % RECORDS + 1) as u8;
    [(0, text(0, k, (k as usize * 7919) % 12_000)), (n, text(n, k, 300))]
}

fn after(saves: u32) -> BTreeMap<u8, Vec<u8>> {
    let first = saves.saturating_sub(RECORDS) + 1;
    (first..=saves).flat_map(endless).collect()
}

/// One vault, killed again and again, at moments that no one chose.
#[test]
fn killed_at_any_moment() {
    const TEST: &str = "kills::killed_at_any_moment";
    if let Some(folder) = inside(TEST) {
        let done = Acknowledged::beside(&folder);
        let (_vault, open) = Place::at(&folder).reopen();
        // What was on its way when the last process was killed may have arrived.
        let arrived = (done.count()..).take(2).find(|saves| after(*saves) == found(&open));
        let arrived = arrived.expect("neither what was acknowledged nor one more");
        if arrived > done.count() {
            done.add();
        }
        for k in arrived + 1.. {
            let mut batch = Batch::new();
            for (n, text) in endless(k) {
                batch.put(LETTERS, id(n), &text);
            }
            open.write(batch).unwrap();
            done.add();
        }
    }
    let place = Place::new();
    drop(place.create());
    let done = Acknowledged::beside(&place.folder);
    let mut dice = Dice(11);
    let mut while_saving = 0;
    for round in 0..if long() { 400 } else { 30 } {
        let before = done.count();
        let mut child = again(&[], TEST, &place.folder);
        let log = File::create(place.folder.with_extension("log")).unwrap();
        let mut child = child.stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(20_000 + dice.below(280_000) as u64));
        child.kill().unwrap();
        let status = child.wait().unwrap();
        let said = fs::read_to_string(place.folder.with_extension("log")).unwrap();
        assert!(status.code().is_none(), "round {round}: it did not live to be killed\n{said}");
        while_saving += u32::from(done.count() > before);
        let (_vault, open) = place.reopen();
        assert_eq!(open.losses(), None, "round {round}");
        let (found, saves) = (found(&open), done.count());
        assert!(
            found == after(saves) || found == after(saves + 1),
            "round {round}: neither {saves} saves nor one more"
        );
    }
    println!("{} saves, {while_saving} rounds killed while saving", done.count());
    assert!(while_saving > 5, "too slow here: the kills came before the first save");
}
