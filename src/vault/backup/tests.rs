use std::io::{self, ErrorKind, Read, Write};
use std::iter;

use age::secrecy::ExposeSecret;

use super::cbor::{write_bytes, write_map, write_text, write_uint};
use super::*;
use crate::vault::{Passphrase, RECORD_MAX, RecordId, Shelf};

const LETTERS: Shelf = Shelf::new(1);
const DRAFTS: Shelf = Shelf::new(2);
/// Deriving the key is not what these tests are about.
const QUICK: u8 = 2;

fn right() -> Passphrase {
    Passphrase::new("rød grøt med fløte".to_owned())
}

fn id(n: u8) -> RecordId {
    RecordId::from_bytes([n; 16])
}

fn begin() -> BackupWriter<Vec<u8>> {
    BackupWriter::start_at(Vec::new(), &right(), "2026-11-25", QUICK).unwrap()
}

fn small() -> Vec<u8> {
    let mut backup = begin();
    backup.record(LETTERS, id(1), b"one").unwrap();
    backup.record(LETTERS, id(2), b"").unwrap();
    backup.record(DRAFTS, id(1), &[7; 300]).unwrap();
    backup.file(id(3), 5, &mut &b"hello"[..]).unwrap();
    backup.file(id(4), 0, &mut io::empty()).unwrap();
    backup.finish().unwrap().0
}

/// Any archive at all, in an envelope that is right.
fn wrapped(archive: &[u8]) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(write::secret(&right()));
    recipient.set_work_factor(QUICK);
    let encryptor = age::Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient)).unwrap();
    let mut out = encryptor.wrap_output(Vec::new()).unwrap();
    out.write_all(archive).unwrap();
    out.finish().unwrap()
}

fn header(archive: &mut Vec<u8>) {
    write_map(archive, 3).unwrap();
    for (key, value) in [("kind", KIND), ("format", ""), ("made", "2026-11-25")] {
        write_text(archive, key).unwrap();
        if value.is_empty() { write_uint(archive, FORMAT).unwrap() } else { write_text(archive, value).unwrap() }
    }
}

fn record(archive: &mut Vec<u8>, n: u8, bytes: &[u8]) {
    write_map(archive, 3).unwrap();
    write_text(archive, "shelf").unwrap();
    write_uint(archive, 1).unwrap();
    write_text(archive, "id").unwrap();
    write_bytes(archive, &[n; 16]).unwrap();
    write_text(archive, "bytes").unwrap();
    write_bytes(archive, bytes).unwrap();
}

fn end(archive: &mut Vec<u8>, records: u64, files: u64) {
    write_map(archive, 2).unwrap();
    write_text(archive, "records").unwrap();
    write_uint(archive, records).unwrap();
    write_text(archive, "files").unwrap();
    write_uint(archive, files).unwrap();
}

/// An archive that `fill` made between header and end.
fn with(records: u64, files: u64, fill: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut archive = Vec::new();
    header(&mut archive);
    fill(&mut archive);
    end(&mut archive, records, files);
    wrapped(&archive)
}

fn verdict(file: &[u8]) -> Result<BackupCounts, RestoreError> {
    BackupReader::open(file, &right())?.verify()
}

#[test]
fn what_was_put_in_comes_out_in_the_same_order() {
    let file = small();
    let mut backup = BackupReader::open(&file[..], &right()).unwrap();
    assert_eq!(backup.made(), "2026-11-25");
    let mut told = Vec::new();
    while let Some(item) = backup.next().unwrap() {
        told.push(match item {
            BackupItem::Record { shelf, id, plain } => (shelf.number(), id.as_bytes()[0], plain.to_vec()),
            BackupItem::File { id, length, mut bytes } => {
                let mut read = Vec::new();
                bytes.read_to_end(&mut read).unwrap();
                assert_eq!(read.len() as u64, length);
                (0, id.as_bytes()[0], read)
            }
        });
    }
    let expected =
        [(1, 1, b"one".to_vec()), (1, 2, vec![]), (2, 1, vec![7; 300]), (0, 3, b"hello".to_vec()), (0, 4, vec![])];
    assert_eq!(told, expected);
    assert_eq!(backup.counts(), BackupCounts { records: 3, files: 2 });
    assert!(backup.next().unwrap().is_none(), "and goes on saying so");
}

#[test]
fn a_file_longer_than_a_piece_and_a_record_as_long_as_they_get_come_back() {
    let long: Vec<u8> = (0..PIECE * 2 + 100).map(|n| n as u8).collect();
    let mut backup = begin();
    backup.record(LETTERS, id(1), &vec![9; RECORD_MAX]).unwrap();
    backup.file(id(1), long.len() as u64, &mut &long[..]).unwrap();
    let file = backup.finish().unwrap().0;
    let mut backup = BackupReader::open(&file[..], &right()).unwrap();
    let Some(BackupItem::Record { plain, .. }) = backup.next().unwrap() else { panic!("a record") };
    assert!(plain.len() == RECORD_MAX && plain.iter().all(|byte| *byte == 9));
    let Some(BackupItem::File { mut bytes, .. }) = backup.next().unwrap() else { panic!("a file") };
    let mut read = Vec::new();
    bytes.read_to_end(&mut read).unwrap();
    assert!(read == long);
}

#[test]
fn a_file_nobody_takes_is_passed_over_and_checked_all_the_same() {
    let file = with(0, 1, |archive| {
        write_map(archive, 2).unwrap();
        write_text(archive, "file").unwrap();
        write_bytes(archive, &[1; 16]).unwrap();
        write_text(archive, "length").unwrap();
        write_uint(archive, 5).unwrap();
        write_bytes(archive, b"hell").unwrap();
    });
    assert_eq!(verdict(&file), Err(RestoreError::Damaged));
    assert!(verdict(&small()).is_ok());
}

#[test]
fn cut_off_anywhere_it_says_so() {
    let file = small();
    let begins_at = file.windows(4).position(|four| four == b"\n---").unwrap();
    for length in 0..file.len() {
        let error = verdict(&file[..length]).unwrap_err();
        // Before its own header is whole, nobody can tell it from another file.
        assert!(
            error == RestoreError::Damaged || (error == RestoreError::NotABackup && length < begins_at + 65),
            "{length}: {error:?}"
        );
    }
    let mut longer = file.clone();
    longer.push(0);
    assert_eq!(verdict(&longer), Err(RestoreError::Damaged));
}

#[test]
fn one_bit_turned_anywhere_is_noticed() {
    let file = small();
    for place in 0..file.len() {
        for bit in [0, 3, 7] {
            let mut hurt = file.clone();
            hurt[place] ^= 1 << bit;
            assert!(verdict(&hurt).is_err(), "byte {place}, bit {bit}");
        }
    }
}

#[test]
fn a_whole_envelope_around_an_archive_that_stops_short_is_damage() {
    let mut archive = Vec::new();
    header(&mut archive);
    record(&mut archive, 1, b"one");
    let before_the_end = archive.len();
    end(&mut archive, 1, 0);
    assert!(verdict(&wrapped(&archive)).is_ok());
    for length in before_the_end..archive.len() {
        assert_eq!(verdict(&wrapped(&archive[..length])), Err(RestoreError::Damaged), "{length}");
    }
    archive.push(0);
    assert_eq!(verdict(&wrapped(&archive)), Err(RestoreError::Damaged));
}

#[test]
fn counts_that_do_not_agree_and_records_that_stand_twice_are_damage() {
    for (records, files) in [(0, 0), (2, 0), (1, 1)] {
        let file = with(records, files, |archive| record(archive, 1, b"one"));
        assert_eq!(verdict(&file), Err(RestoreError::Damaged));
    }
    let twice = with(2, 0, |archive| {
        record(archive, 1, b"one");
        record(archive, 1, b"another");
    });
    assert_eq!(verdict(&twice), Err(RestoreError::Damaged));
}

#[test]
fn a_length_is_not_believed_before_it_is_within_bounds() {
    let boasts: [&[u8]; 2] = [&[0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], &[0x5a, 0x00, 0x10, 0x00, 0x01]];
    for boast in boasts {
        let file = with(1, 0, |archive| {
            write_map(archive, 3).unwrap();
            write_text(archive, "shelf").unwrap();
            write_uint(archive, 1).unwrap();
            write_text(archive, "id").unwrap();
            write_bytes(archive, &[1; 16]).unwrap();
            write_text(archive, "bytes").unwrap();
            archive.extend_from_slice(boast);
        });
        assert_eq!(verdict(&file), Err(RestoreError::Damaged));
    }
    let file = with(0, 1, |archive| {
        write_map(archive, 2).unwrap();
        write_text(archive, "file").unwrap();
        write_bytes(archive, &[1; 16]).unwrap();
        write_text(archive, "length").unwrap();
        write_uint(archive, FILE_MAX + 1).unwrap();
    });
    assert_eq!(verdict(&file), Err(RestoreError::Damaged));
}

#[test]
fn another_passphrase_opens_nothing() {
    let wrong = Passphrase::new("rød grøt uten fløte".to_owned());
    assert_eq!(BackupReader::open(&small()[..], &wrong).err(), Some(RestoreError::WrongPassphrase));
}

#[test]
fn other_files_are_told_from_backups() {
    let key = age::x25519::Identity::generate();
    let encryptor = age::Encryptor::with_recipients(iter::once(&key.to_public() as &dyn age::Recipient)).unwrap();
    let for_a_key = encryptor.wrap_output(Vec::new()).unwrap().finish().unwrap();
    assert!(key.to_string().expose_secret().starts_with("AGE"));
    let endless = [&b"age-encryption.org/v1\n"[..], &b"-> scrypt x\n".repeat(100_000)].concat();
    let no_backup_inside = wrapped(b"\xa1\x64kind\x65notes");
    for other in [&b""[..], b"%PDF-1.7", &[0; 100_000], &for_a_key, &endless, &no_backup_inside, &wrapped(b"hello")] {
        assert_eq!(verdict(other), Err(RestoreError::NotABackup));
    }
}

#[test]
fn a_newer_archive_says_so_whatever_else_stands_in_it() {
    let mut archive = Vec::new();
    write_map(&mut archive, 4).unwrap();
    write_text(&mut archive, "kind").unwrap();
    write_text(&mut archive, KIND).unwrap();
    write_text(&mut archive, "format").unwrap();
    write_uint(&mut archive, FORMAT + 1).unwrap();
    archive.extend_from_slice(&[0x9f, 0xff]);
    assert_eq!(verdict(&wrapped(&archive)), Err(RestoreError::Newer));
}

#[test]
fn a_passphrase_that_would_cost_too_much_to_try_is_not_tried() {
    let file = small();
    for factor in ["19", "22", "63"] {
        let line = file.iter().skip(22).position(|byte| *byte == b'\n').unwrap() + 22;
        let mut dear = file[..line - 1].to_vec();
        dear.extend_from_slice(factor.as_bytes());
        dear.extend_from_slice(&file[line..]);
        assert_eq!(verdict(&dear), Err(RestoreError::TooMuchWork));
    }
}

struct Broken<R>(R, usize);

impl<R: Read> Read for Broken<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = buffer.len().min(self.1);
        if most == 0 {
            return Err(ErrorKind::NotConnected.into());
        }
        let count = self.0.read(&mut buffer[..most])?;
        self.1 -= count;
        Ok(count)
    }
}

#[test]
fn a_disk_that_cannot_be_read_is_not_taken_for_a_damaged_backup() {
    let file = small();
    for good in [0, 10, 100, 200, file.len() - 1] {
        let read = BackupReader::open(Broken(&file[..], good), &right()).and_then(BackupReader::verify);
        assert_eq!(read, Err(RestoreError::Io(ErrorKind::NotConnected)), "{good}");
    }
}

/// A disk that is full after so many bytes.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = bytes.len().min(self.0);
        self.0 -= count;
        if count == 0 { Err(ErrorKind::StorageFull.into()) } else { Ok(count) }
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_is_said_wherever_it_fills_up() {
    for room in [0, 50, 250, 70_000] {
        let written = BackupWriter::start_at(Full(room), &right(), "2026-11-25", QUICK).and_then(|mut backup| {
            backup.record(LETTERS, id(1), &[1; 100_000])?;
            backup.finish()
        });
        assert_eq!(written.err(), Some(BackupError::NoSpace), "{room}");
    }
}

#[test]
fn a_file_that_is_shorter_or_longer_than_was_said_makes_no_backup() {
    for length in [4, 6] {
        assert_eq!(begin().file(id(1), length, &mut &b"hello"[..]), Err(BackupError::File));
    }
}

#[test]
fn what_a_reader_would_refuse_is_not_written() {
    let mut backup = begin();
    assert_eq!(backup.record(LETTERS, id(1), &vec![0; RECORD_MAX + 1]), Err(BackupError::Refused));
    backup.record(LETTERS, id(2), b"").unwrap();
    assert_eq!(backup.record(LETTERS, id(2), b""), Err(BackupError::Refused));
    assert_eq!(backup.record(LETTERS, id(1), b""), Err(BackupError::Refused));
    backup.file(id(2), 0, &mut io::empty()).unwrap();
    assert_eq!(backup.file(id(2), 0, &mut io::empty()), Err(BackupError::Refused));
    assert_eq!(backup.record(DRAFTS, id(2), b""), Err(BackupError::Refused));
}

/// The bytes of the archive stand nowhere in the file.
#[test]
fn nothing_of_what_is_inside_can_be_read_outside() {
    let canary = b"a word that stands nowhere else";
    let mut backup = begin();
    backup.record(LETTERS, id(1), canary).unwrap();
    let file = backup.finish().unwrap().0;
    assert!(!file.windows(canary.len()).any(|bytes| bytes == canary));
    assert!(!file.windows(6).any(|bytes| bytes.eq_ignore_ascii_case(b"mellom")));
}
