//! Attached files: whole, or an error; and nothing left behind.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::PathBuf;

use mellom::vault::{Batch, FILE_MAX, FileError, FileId, OpenVault};

use crate::disk::{fill, on_a_small_disk};
use crate::kills::{Acknowledged, CHANGING, FAILING, calls, inject, sample, traced};
use crate::support::{LETTERS, Place, again, copy_folder, finish, held, id, inside, long, right, text};

const CHUNK: usize = 64 * 1024;
const HEADER: usize = 12;
const SEALED: usize = CHUNK + 16;

fn add(open: &OpenVault, plain: &[u8]) -> FileId {
    let sealed = open.add_file(&mut Cursor::new(plain)).unwrap();
    assert_eq!(sealed.length, plain.len() as u64);
    sealed.id
}

fn read(open: &OpenVault, file: FileId) -> Result<Vec<u8>, FileError> {
    let mut reader = open.read_file(file)?;
    let mut plain = Vec::new();
    match reader.read_to_end(&mut plain) {
        Ok(_) => Ok(plain),
        Err(error) => Err(*error.get_ref().and_then(|inner| inner.downcast_ref()).expect("one of ours")),
    }
}

impl Place {
    pub fn file(&self, file: FileId) -> PathBuf {
        let name: String = file.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        self.folder.join("files").join(name)
    }

    /// What lies in the folder of files.
    pub fn files(&self) -> usize {
        fs::read_dir(self.folder.join("files")).map_or(0, Iterator::count)
    }
}

#[test]
fn what_was_added_comes_back_whole_whatever_its_length() {
    let place = Place::new();
    let (vault, open) = place.create();
    let mut added = Vec::new();
    for (n, length) in [0, 1, 255, 65_535, 65_536, 65_537, 600_000, 1 << 20].into_iter().enumerate() {
        let plain = text(n as u8, 1, length);
        added.push((add(&open, &plain), plain));
    }
    for round in 0..2 {
        let open = if round == 0 { &open } else { &vault.unlock(&right()).unwrap() };
        for (file, plain) in &added {
            assert!(read(open, *file).unwrap() == *plain, "{}", plain.len());
        }
        let filed = open.files().unwrap();
        assert_eq!(filed.unreadable, []);
        assert_eq!(filed.files.len(), added.len());
        for (file, plain) in &added {
            assert!(filed.files.iter().any(|found| (found.id, found.length) == (*file, plain.len() as u64)));
        }
        assert_eq!(open.losses(), None);
    }
    // In no file of the vault do eight bytes of it stand in clear.
    let (_, plain) = added.last().unwrap();
    for (path, bytes) in place.contents() {
        assert!(!bytes.windows(8).any(|window| window == &plain[1000..1008]), "{path:?}");
    }
}

#[test]
fn reading_may_begin_anywhere() {
    let place = Place::new();
    let (_vault, open) = place.create();
    let plain = text(1, 1, 200_000);
    let mut reader = open.read_file(add(&open, &plain)).unwrap();
    assert_eq!(reader.length(), 200_000);
    for (from, length) in [(150_000, 50_000), (0, 10), (65_530, 12), (131_071, 2), (199_999, 1)] {
        reader.seek(SeekFrom::Start(from as u64)).unwrap();
        let mut part = vec![0; length];
        reader.read_exact(&mut part).unwrap();
        assert!(part == plain[from..from + length], "{from}");
    }
    for beyond in [200_000, u64::MAX] {
        reader.seek(SeekFrom::Start(beyond)).unwrap();
        assert_eq!(reader.read(&mut [0; 8]).unwrap(), 0);
    }
    assert!(reader.seek(SeekFrom::Start(0)).and_then(|_| reader.seek(SeekFrom::Current(-1))).is_err());
}

#[test]
fn an_erased_file_is_gone_from_the_disk() {
    let place = Place::new();
    let (_vault, open) = place.create();
    let (kept, erased) = (add(&open, b"kept"), add(&open, b"erased"));
    let mut batch = Batch::new();
    batch.erase_file(erased);
    assert!(place.file(erased).exists(), "not before the batch is saved");
    open.write(batch).unwrap();
    assert!(!place.file(erased).exists());
    assert_eq!(read(&open, erased), Err(FileError::Absent));
    assert_eq!(read(&open, kept).unwrap(), b"kept");
    assert_eq!(open.losses(), None);
}

#[test]
fn a_file_comes_into_the_vault_together_with_what_speaks_of_it() {
    let place = Place::new();
    let (_vault, open) = place.create();
    let new = open.file_place().seal(&mut &b"a picture"[..]).unwrap();
    assert_eq!(open.files().unwrap().files, []);
    let mut batch = Batch::new();
    let sealed = batch.own_file(new);
    batch.put(LETTERS, id(1), b"what it shows");
    open.write(batch).unwrap();
    assert_eq!(read(&open, sealed.id).unwrap(), b"a picture");
}

#[test]
fn a_file_that_nobody_takes_in_is_gone_at_once() {
    let place = Place::new();
    let (_vault, open) = place.create();
    drop(open.file_place().seal(&mut &b"never mind"[..]).unwrap());
    assert_eq!(place.files(), 0);
}

// ---- altered ----

/// Lengths in which something can be done to the first, a middle and the last chunk: exactly full, and with padding.
const LENGTHS: [usize; 3] = [3 * CHUNK, 2 * CHUNK + 100, 9 * CHUNK];

#[test]
fn an_altered_file_is_an_error_and_never_a_shorter_file() {
    let place = Place::new();
    let (_vault, open) = place.create();
    for length in LENGTHS {
        let plain = text(1, 1, length);
        let file = add(&open, &plain);
        let path = place.file(file);
        let whole = fs::read(&path).unwrap();
        let chunk = |n: usize| HEADER + n * SEALED..HEADER + (n + 1) * SEALED;
        let chunks = (whole.len() - HEADER) / SEALED;
        let last = chunks - 1;
        let bent = |at: usize| {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            bytes
        };
        let mut cases: Vec<(String, Vec<u8>)> = Vec::new();
        for at in [0, 7, 8, 9, 10, 11, HEADER, HEADER + CHUNK / 2, HEADER + CHUNK, HEADER + SEALED, whole.len() - 1] {
            cases.push((format!("bit at {at}"), bent(at)));
        }
        for n in [0, 1, last] {
            cases.push((format!("bit in chunk {n}"), bent(chunk(n).start + 5)));
        }
        let swapped = [&whole[..HEADER], &whole[chunk(1)], &whole[chunk(0)], &whole[chunk(2).start..]].concat();
        cases.push(("swapped".into(), swapped));
        let twice = [&whole[..HEADER], &whole[chunk(0)], &whole[chunk(0)], &whole[chunk(2).start..]].concat();
        cases.push(("one twice".into(), twice));
        cases.push(("one left out".into(), [&whole[..chunk(0).start], &whole[chunk(1).start..]].concat()));
        let ended_early = [&whole[..chunk(last - 1).start], &whole[chunk(last)]].concat();
        cases.push(("the last moved up".into(), ended_early));
        for kept in [0, 5, HEADER, HEADER + 1, chunk(0).end, chunk(last).start, whole.len() - 1] {
            cases.push((format!("cut at {kept}"), whole[..kept].to_vec()));
        }
        cases.push(("one byte more".into(), [&whole[..], &[0]].concat()));
        cases.push(("one chunk more".into(), [&whole[..], &whole[chunk(last)]].concat()));
        cases.push(("emptied".into(), vec![0; whole.len()]));
        for (what, bytes) in cases {
            fs::write(&path, bytes).unwrap();
            let read = read(&open, file);
            assert!(matches!(read, Err(FileError::Damaged | FileError::Newer)), "{length}, {what}: {read:?}");
        }
        fs::write(&path, &whole).unwrap();
        assert!(read(&open, file).unwrap() == plain);
    }
}

#[test]
fn a_file_under_another_name_or_of_another_vault_is_an_error() {
    let (place, elsewhere) = (Place::new(), Place::new());
    let (_vault, open) = place.create();
    let (_other_vault, other) = elsewhere.create();
    let (one, two) = (add(&open, &text(1, 1, 1000)), add(&open, &text(2, 1, 1000)));
    let three = add(&other, &text(3, 1, 1000));
    let (first, second) = (fs::read(place.file(one)).unwrap(), fs::read(place.file(two)).unwrap());
    fs::write(place.file(one), &second).unwrap();
    fs::write(place.file(two), &first).unwrap();
    assert_eq!(read(&open, one), Err(FileError::Damaged));
    assert_eq!(read(&open, two), Err(FileError::Damaged));
    fs::write(place.file(one), fs::read(elsewhere.file(three)).unwrap()).unwrap();
    assert_eq!(read(&open, one), Err(FileError::Damaged));
}

#[test]
fn a_file_of_a_newer_version_says_so() {
    let place = Place::new();
    let (_vault, open) = place.create();
    let file = add(&open, b"of today");
    let mut bytes = fs::read(place.file(file)).unwrap();
    bytes[8] = 2;
    fs::write(place.file(file), bytes).unwrap();
    assert_eq!(read(&open, file), Err(FileError::Newer));
}

#[test]
fn a_lost_or_shortened_file_is_reported_and_named_and_the_others_read() {
    let place = Place::new();
    let (vault, open) = place.create();
    let files: Vec<FileId> = (0..3).map(|n| add(&open, &text(n, 1, 100_000))).collect();
    drop(open);
    fs::remove_file(place.file(files[0])).unwrap();
    fs::write(place.file(files[1]), &fs::read(place.file(files[1])).unwrap()[..5000]).unwrap();
    let open = vault.unlock(&right()).unwrap();
    assert_eq!(open.losses().map(|losses| (losses.files, losses.lost, losses.altered)), Some((2, 0, false)));
    let filed = open.files().unwrap();
    assert!(filed.unreadable.contains(&files[0]) && filed.unreadable.contains(&files[1]));
    assert_eq!(filed.files.iter().map(|file| file.id).collect::<Vec<_>>(), [files[2]]);
    assert_eq!(read(&open, files[0]), Err(FileError::Missing));
    assert_eq!(read(&open, files[1]), Err(FileError::Damaged));
    assert!(read(&open, files[2]).unwrap() == text(2, 1, 100_000));
    // Once they are given up, nothing is missed any more.
    let mut batch = Batch::new();
    batch.erase_file(files[0]).erase_file(files[1]);
    open.write(batch).unwrap();
    assert_eq!(open.losses(), None);
}

// ---- left behind ----

#[test]
fn what_an_adding_left_behind_is_swept_and_nothing_else_is() {
    let place = Place::new();
    let (vault, open) = place.create();
    let kept = add(&open, b"kept");
    let leave = || {
        let orphan = "00112233445566778899aabbccddeeff";
        for name in [orphan, "00112233445566778899aabbccddeeff.part"] {
            fs::copy(place.file(kept), place.folder.join("files").join(name)).unwrap();
        }
        fs::write(place.folder.join("files/not of ours.txt"), b"").unwrap();
    };
    leave();
    let second = vault.unlock(&right()).unwrap();
    assert_eq!(place.files(), 4, "while another handle may be adding, nothing is swept");
    drop((open, second));
    let open = vault.unlock(&right()).unwrap();
    assert_eq!(place.files(), 2);
    assert_eq!(read(&open, kept).unwrap(), b"kept");
    assert_eq!(open.losses(), None);
}

#[test]
fn nothing_is_swept_out_of_a_vault_that_went_back_in_time() {
    let (place, earlier) = (Place::new(), Place::new());
    let (vault, open) = place.create();
    open.put(LETTERS, id(1), b"one").unwrap();
    copy_folder(&place.store(), &earlier.folder);
    let file = add(&open, b"added since");
    drop((open, vault));
    // The log goes back; the mark of the last save stays.
    for name in ["db", "conf"] {
        fs::copy(earlier.folder.join(name), place.store().join(name)).unwrap();
    }
    for entry in fs::read_dir(place.store()).unwrap().flatten() {
        if entry.file_name().to_string_lossy().starts_with("snap.") {
            fs::remove_file(entry.path()).unwrap();
        }
    }
    let (_vault, open) = place.reopen();
    assert!(open.losses().is_some_and(|losses| losses.saves > 0), "{:?}", open.losses());
    assert!(place.file(file).exists(), "whoever brings the store back wants it");
}

// ---- length and memory ----

/// A disk that is pulled out while it is read.
struct Failing(Made);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(std::io::ErrorKind::NotConnected.into()),
            read => Ok(read),
        }
    }
}

#[test]
fn a_source_that_fails_or_never_ends_leaves_nothing() {
    let place = Place::new();
    let (_vault, open) = place.create();
    let refused = open.add_file(&mut Failing(Made(1 << 20)));
    assert_eq!(refused.err(), Some(FileError::Source(std::io::ErrorKind::NotConnected)));
    if long() {
        assert_eq!(open.add_file(&mut Made(FILE_MAX + 1)).err(), Some(FileError::TooLarge));
    }
    assert_eq!(place.files(), 0);
}

fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

const FIFTY: u64 = 50 << 20;

/// 50 MB that are nowhere: made as they are read. Holds how many are left.
struct Made(u64);

impl Read for Made {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        // Seven bytes more than a chunk, so that no two chunks are alike.
        static BLOCK: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
        let block = BLOCK.get_or_init(|| text(50, 1, CHUNK + 7));
        // The same bytes in whatever pieces they are read.
        // One that is longer than fifty begins at some other place of the block.
        let from = (FIFTY.wrapping_sub(self.0) % block.len() as u64) as usize;
        let here = buffer.len().min(self.0 as usize).min(block.len() - from);
        buffer[..here].copy_from_slice(&block[from..from + here]);
        self.0 -= here as u64;
        Ok(here)
    }
}

#[test]
fn fifty_megabytes_go_in_and_out_in_a_few_chunks_of_memory() {
    const TEST: &str = "files::fifty_megabytes_go_in_and_out_in_a_few_chunks_of_memory";
    let Some(folder) = inside(TEST) else {
        let place = Place::new();
        let child = again(&[], TEST, &place.folder).spawn().unwrap();
        assert!(finish(child, std::time::Duration::from_secs(120)).success());
        return;
    };
    let place = Place::at(folder);
    let (_vault, open) = place.create();
    // Everything that adding and reading needs has been needed once, and key derivation is over.
    read(&open, add(&open, b"a first one")).unwrap();
    // The peak so far was key derivation's: begin a new one.
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = peak_kib();
    let sealed = open.add_file(&mut Made(FIFTY)).unwrap();
    let mut reader = open.read_file(sealed.id).unwrap();
    let (mut expected, mut buffer, mut wanted) = (Made(FIFTY), vec![0; CHUNK], vec![0; CHUNK]);
    let mut got = 0;
    loop {
        let here = reader.read(&mut buffer).unwrap();
        if here == 0 {
            break;
        }
        expected.read_exact(&mut wanted[..here]).unwrap();
        assert!(buffer[..here] == wanted[..here]);
        got += here as u64;
    }
    assert_eq!(got, FIFTY);
    let grown = peak_kib() - before;
    println!("50 MiB in and out: {grown} KiB of memory");
    assert!(grown < 1024, "{grown} KiB");
}

// ---- cut short ----

/// What a process does that is killed: adds two files, and erases the one that was there.
fn add_and_erase(place: &Place, done: &Acknowledged) {
    let (_vault, open) = place.reopen();
    let first = open.files().unwrap().files[0].id;
    for n in 1..=2 {
        let new = open.file_place().seal(&mut Cursor::new(text(n, 1, 100_000))).unwrap();
        let mut batch = Batch::new();
        let sealed = batch.own_file(new);
        batch.put(LETTERS, id(n), sealed.id.as_bytes());
        open.write(batch).unwrap();
        done.add();
    }
    let mut batch = Batch::new();
    batch.erase_file(first).remove(LETTERS, id(0));
    open.write(batch).unwrap();
    done.add();
}

/// A vault with one file, and a letter that names it.
fn with_one_file() -> Place {
    let place = Place::new();
    let (_vault, open) = place.create();
    let sealed = open.add_file(&mut Cursor::new(text(0, 1, 100_000))).unwrap();
    open.put(LETTERS, id(0), sealed.id.as_bytes()).unwrap();
    place
}

/// After whatever happened: every letter has its file, whole; no file is there without its letter; and nothing that
/// was acknowledged is missing.
fn assert_in_step(place: &Place, what: &str) -> String {
    let done = Acknowledged::beside(&place.folder).count() as u8;
    let (_vault, open) = place.reopen();
    assert_eq!(open.losses(), None, "{what}");
    let mut named = Vec::new();
    for n in 0..=2 {
        let Some(letter) = held(&open, n) else { continue };
        let file = FileId::from_bytes(letter.try_into().unwrap());
        assert!(read(&open, file).unwrap() == text(n, 1, 100_000), "{what}: {n}");
        named.push(n);
    }
    let expected: [&[u8]; 4] = [&[0], &[0, 1], &[0, 1, 2], &[1, 2]];
    let at = expected.iter().position(|state| *state == named).unwrap_or_else(|| panic!("{what}: {named:?}"));
    assert!(at == usize::from(done) || at == usize::from(done) + 1, "{what}: {done} acknowledged, {named:?} there");
    assert_eq!(open.files().unwrap().files.len(), named.len(), "{what}");
    assert_eq!(place.files(), named.len(), "{what}: left behind");
    // And on it goes.
    add(&open, b"one more");
    format!("{done} acknowledged, {named:?}")
}

#[test]
fn killed_while_adding_and_erasing() {
    const TEST: &str = "files::killed_while_adding_and_erasing";
    if let Some(folder) = inside(TEST) {
        return add_and_erase(&Place::at(&folder), &Acknowledged::beside(&folder));
    }
    let image = with_one_file();
    let counting = Place::new();
    copy_folder(&image.folder, &counting.folder);
    let points = calls(&CHANGING, TEST, &counting.folder);
    let mut left = BTreeMap::new();
    for (call, n) in sample(points, 60) {
        let place = Place::new();
        copy_folder(&image.folder, &place.folder);
        traced(&inject(&call, &format!("signal=KILL:when={n}")), TEST, &place.folder);
        *left.entry(assert_in_step(&place, &format!("{call} {n}"))).or_insert(0) += 1;
    }
    println!("{left:?}");
    assert!(left.len() >= 4, "the kills all fell into one place: {left:?}");
}

#[test]
fn failed_by_the_disk_while_adding() {
    const TEST: &str = "files::failed_by_the_disk_while_adding";
    if let Some(folder) = inside(TEST) {
        let Ok(open) = Place::at(&folder).vault().unlock(&right()) else { return };
        let before = Place::at(&folder).files();
        if open.add_file(&mut Cursor::new(text(1, 1, 100_000))).is_ok() {
            Acknowledged::beside(&folder).add();
        } else {
            assert!(Place::at(&folder).files() <= before + 1);
        }
        return;
    }
    let image = with_one_file();
    let counting = Place::new();
    copy_folder(&image.folder, &counting.folder);
    let points = calls(&FAILING, TEST, &counting.folder);
    let mut failed = 0;
    for (turn, (call, n)) in sample(points, 24).into_iter().enumerate() {
        let error = ["ENOSPC", "EIO"][turn % 2];
        let place = Place::new();
        copy_folder(&image.folder, &place.folder);
        let status = traced(&inject(&call, &format!("error={error}:when={n}")), TEST, &place.folder);
        let what = format!("{call} {error} {n}");
        let said = fs::read_to_string(place.folder.with_extension("log")).unwrap();
        assert!(status.success(), "{what}: {status}\n{said}");
        let done = Acknowledged::beside(&place.folder).count() as usize;
        failed += 1 - done;
        let (_vault, open) = place.reopen();
        assert_eq!(open.losses(), None, "{what}");
        let files = open.files().unwrap();
        assert!(files.files.len() == 1 + done || files.files.len() == 2, "{what}");
        assert_eq!(place.files(), files.files.len(), "{what}: left behind");
        for file in files.files {
            assert_eq!(read(&open, file.id).unwrap().len(), 100_000, "{what}");
        }
    }
    assert!(failed >= 3, "the errors made no difference");
}

#[test]
fn a_file_on_a_full_disk_is_refused_and_leaves_room_for_the_journal() {
    const TEST: &str = "files::a_file_on_a_full_disk_is_refused_and_leaves_room_for_the_journal";
    on_a_small_disk(TEST, "24m", |disk| {
        let place = Place::at(disk.join("vault"));
        let (vault, open) = place.create();
        let small = add(&open, &text(1, 1, 100_000));
        // Too long for this disk, though not for a vault.
        assert_eq!(open.add_file(&mut Made(30 << 20)).err(), Some(FileError::NoSpace));
        assert_eq!(place.files(), 1, "left behind");
        // As many as go in.
        let mut more = 0;
        while open.add_file(&mut Made(1 << 20)).is_ok() {
            more += 1;
            assert!(more < 30, "the disk never filled");
        }
        assert!(more > 3);
        // There is room left, the journal can still be saved, and everything reads.
        fs::write(disk.join("probe"), vec![1; 3 << 20]).expect("files took the last room");
        fs::remove_file(disk.join("probe")).unwrap();
        open.put(LETTERS, id(1), &text(1, 1, 200_000)).unwrap();
        assert!(read(&open, small).unwrap() == text(1, 1, 100_000));
        // Nor when somebody else has taken every last byte.
        let filler = fill(disk);
        assert_eq!(open.add_file(&mut Made(10)).err(), Some(FileError::NoSpace));
        assert_eq!(place.files(), 1 + more);
        assert!(read(&open, small).unwrap() == text(1, 1, 100_000));
        fs::remove_file(filler).unwrap();
        drop((open, vault));
        let (_vault, open) = place.reopen();
        assert_eq!(open.losses(), None);
        assert_eq!(open.files().unwrap().files.len(), 1 + more);
    });
}
