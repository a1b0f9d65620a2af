//! A backup as others see it: another implementation of age, another reader of CBOR, a machine with little memory, and
//! every version to come.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use mellom::vault::{BackupCounts, BackupItem, BackupReader, BackupWriter, Passphrase, RecordId, RestoreError, Shelf};

use crate::support::{DRAFTS, LETTERS, again, finish, id, inside, right, text};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/backup-format-1.age");

/// `age` (Filippo Valsorda's, in Go) asks for its passphrase on a terminal and nowhere else; `script` lends it one.
fn age(arguments: &str, answers: &str) {
    let mut child = Command::new("script")
        .args(["-qec", &format!("age {arguments}"), "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script (bsdutils) is needed to test against age");
    // Each answer is taken when it is asked for: what comes before waits in the terminal.
    child.stdin.as_mut().unwrap().write_all(answers.as_bytes()).unwrap();
    // Open until it has ended, or the terminal hangs up.
    let stdin = child.stdin.take();
    let mut said = String::new();
    child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    let status = finish(child, Duration::from_secs(60));
    drop(stdin);
    assert!(status.success(), "age (scripts/test installs it): {status}\n{said}");
}

const WORDS: &str = "four words nobody joins";

fn words() -> Passphrase {
    Passphrase::new(WORDS.to_owned())
}

/// Puts the same things into every backup of this file.
fn fill(sink: impl Write, passphrase: &Passphrase) -> BackupCounts {
    let mut backup = BackupWriter::start(sink, passphrase, "2026-11-25").unwrap();
    backup.record(LETTERS, id(1), "hva som ble sagt".as_bytes()).unwrap();
    backup.record(LETTERS, id(2), &text(2, 0, 5000)).unwrap();
    backup.record(DRAFTS, id(1), b"").unwrap();
    backup.file(id(9), 150_000, &mut &text(9, 0, 150_000)[..]).unwrap();
    backup.finish().unwrap().1
}

fn expect(mut backup: BackupReader<impl Read>) {
    assert_eq!(backup.made(), "2026-11-25");
    let letters: [(Shelf, RecordId, Vec<u8>); 3] = [
        (LETTERS, id(1), "hva som ble sagt".as_bytes().to_vec()),
        (LETTERS, id(2), text(2, 0, 5000)),
        (DRAFTS, id(1), Vec::new()),
    ];
    for (at, name, what) in letters {
        match backup.next().unwrap() {
            Some(BackupItem::Record { shelf, id, plain }) => assert!((shelf, id) == (at, name) && *plain == *what),
            _ => panic!("a record"),
        }
    }
    let Some(BackupItem::File { id: file, length: 150_000, mut bytes }) = backup.next().unwrap() else {
        panic!("a file")
    };
    let mut read = Vec::new();
    bytes.read_to_end(&mut read).unwrap();
    assert!(file == id(9) && read == text(9, 0, 150_000));
    assert!(backup.next().unwrap().is_none());
}

/// Everything a CBOR reader finds in a sequence, one after the other.
fn sequence(path: &Path) -> Vec<ciborium::Value> {
    let bytes = fs::read(path).unwrap();
    let mut rest = &bytes[..];
    let mut items = Vec::new();
    while !rest.is_empty() {
        items.push(ciborium::from_reader(&mut rest).unwrap());
    }
    items
}

#[test]
fn another_age_opens_our_backup_and_any_cbor_reader_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let (ours, plain) = (folder.path().join("ours.age"), folder.path().join("plain.cbor"));
    fill(File::create(&ours).unwrap(), &words());
    age(&format!("-d -o {} {}", plain.display(), ours.display()), &format!("{WORDS}\n"));
    let items = sequence(&plain);
    let get = |item: &ciborium::Value, key: &str| {
        let map = item.as_map().unwrap();
        map.iter().find(|(name, _)| name.as_text() == Some(key)).unwrap_or_else(|| panic!("{key}")).1.clone()
    };
    assert_eq!(get(&items[0], "kind").as_text(), Some("mellom backup"));
    assert_eq!(get(&items[0], "format").as_integer(), Some(1.into()));
    assert_eq!(get(&items[1], "shelf").as_integer(), Some(1.into()));
    assert_eq!(get(&items[1], "bytes").as_bytes().unwrap(), "hva som ble sagt".as_bytes());
    assert_eq!(get(&items[4], "length").as_integer(), Some(150_000.into()));
    let pieces = &items[5..items.len() - 1];
    let whole: Vec<u8> = pieces.iter().flat_map(|piece| piece.as_bytes().unwrap().clone()).collect();
    assert!(whole == text(9, 0, 150_000));
    assert_eq!(get(items.last().unwrap(), "records").as_integer(), Some(3.into()));
}

#[test]
fn what_another_age_wrapped_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let [ours, plain, theirs] = ["ours.age", "plain.cbor", "theirs.age"].map(|name| folder.path().join(name));
    fill(File::create(&ours).unwrap(), &words());
    age(&format!("-d -o {} {}", plain.display(), ours.display()), &format!("{WORDS}\n"));
    age(&format!("-p -o {} {}", theirs.display(), plain.display()), &format!("{WORDS}\n{WORDS}\n"));
    assert_ne!(fs::read(&ours).unwrap(), fs::read(&theirs).unwrap());
    expect(BackupReader::open(File::open(&theirs).unwrap(), &words()).unwrap());
}

/// Made by the first version that wrote format 1. To be opened for ever; never to be made again.
#[test]
fn a_backup_of_format_1_opens_for_ever() {
    if std::env::var_os("MELLOM_MAKE_GOLDEN").is_some() {
        fill(File::create_new(GOLDEN).unwrap(), &words());
    }
    expect(BackupReader::open(File::open(GOLDEN).unwrap(), &words()).unwrap());
}

#[test]
fn every_fifth_byte_of_a_real_backup_matters() {
    let mut file = Vec::new();
    BackupWriter::start(&mut file, &right(), "2026-11-25").unwrap().finish().unwrap();
    let read = |file: &[u8]| BackupReader::open(file, &right()).and_then(BackupReader::verify);
    assert_eq!(read(&file), Ok(BackupCounts::default()));
    // Behind the header, where each try costs a derivation: few.
    for place in (160..file.len()).step_by(25) {
        file[place] ^= 4;
        assert!(read(&file).is_err(), "byte {place}");
        file[place] ^= 4;
    }
    file.truncate(file.len() - 1);
    assert_eq!(read(&file), Err(RestoreError::Damaged));
}

/// A source of as many bytes as one likes that holds none of them.
struct Endless(u8);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        buffer.iter_mut().for_each(|byte| {
            self.0 = self.0.wrapping_add(41);
            *byte = self.0;
        });
        Ok(buffer.len())
    }
}

/// The most memory this process has had at once, in KiB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn fifty_megabytes_pass_through_without_fifty_megabytes_of_memory() {
    const TEST: &str = "backup::fifty_megabytes_pass_through_without_fifty_megabytes_of_memory";
    const LENGTH: u64 = 50 << 20;
    let Some(path) = inside(TEST) else {
        let folder = tempfile::tempdir().unwrap();
        let child = again(&[], TEST, &folder.path().join("large.age")).spawn().unwrap();
        assert!(finish(child, Duration::from_secs(120)).success());
        return;
    };
    // Deriving a key takes scrypt's 64 MiB for a moment, and gives them back: the file is measured after that.
    let mut backup = BackupWriter::start(File::create(&path).unwrap(), &right(), "2026-11-25").unwrap();
    let before = reset_peak();
    backup.file(id(1), LENGTH, &mut Endless(0).take(LENGTH)).unwrap();
    backup.finish().unwrap();
    let writing = peak() - before;
    let mut backup = BackupReader::open(File::open(&path).unwrap(), &right()).unwrap();
    let before = reset_peak();
    let Some(BackupItem::File { mut bytes, .. }) = backup.next().unwrap() else { panic!("a file") };
    assert_eq!(io::copy(&mut bytes, &mut io::sink()).unwrap(), LENGTH);
    assert!(backup.next().unwrap().is_none());
    let reading = peak() - before;
    println!("{writing} KiB to write, {reading} KiB to read; the file has {} KiB", LENGTH >> 10);
    assert!(writing < 2 << 10 && reading < 2 << 10, "{writing} KiB, {reading} KiB");
}

/// Forgets the highest use of memory so far, and says what is in use now, in KiB.
fn reset_peak() -> u64 {
    fs::write("/proc/self/clear_refs", "5").unwrap();
    peak()
}
