use std::io::Cursor;

use super::chunk::{CHUNK, HEADER, SEALED};
use super::*;
use crate::vault::seal::hash::checksum;
use crate::vault::testing::{assert_not_impl, hex};

fn key() -> FileKey {
    keys::unwrap_file_key(&std::array::from_fn(|i| i as u8))
}

fn binding() -> Binding {
    Binding { vault: [0xaa; 16], file: FileId([7; 16]) }
}

fn sealed(plain: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let length = chunk::seal(&mut Cursor::new(plain), &key(), &binding(), FILE_MAX, &mut |part| {
        bytes.extend_from_slice(part);
        Ok(())
    });
    assert_eq!(length, Ok(plain.len() as u64));
    bytes
}

#[test]
fn what_holds_a_file_key_can_be_neither_printed_nor_copied() {
    assert_not_impl!(NewFile: std::fmt::Debug);
    assert_not_impl!(NewFile: Clone);
    assert_not_impl!(FileReader: std::fmt::Debug);
    assert_not_impl!(FileReader: Clone);
}

/// Frozen for format 1: the header, and the unkeyed hash of the rest.
#[test]
fn the_bytes_are_frozen() {
    let bytes = sealed(b"the picture");
    assert_eq!(hex(&bytes[..HEADER]), "6d656c6c6f6d666c01000000");
    assert_eq!(bytes.len(), HEADER + SEALED);
    let hash = checksum(b"mellom test file", &bytes[HEADER..]);
    assert_eq!(hex(&hash), "42f89306b3a48d137b00bf05d623764a84a85be2f6df6a774da2a69dfb315e87");
}

#[test]
fn the_size_shows_the_length_to_one_part_in_eight() {
    let chunk = CHUNK as u64;
    for (length, expected) in [(0, 1), (1, 1), (chunk, 1), (chunk + 1, 2), (7 * chunk, 7), (9 * chunk, 10)] {
        assert_eq!(chunk::chunks(length), expected, "{length}");
    }
    let mut sizes = BTreeSet::new();
    for needed in 1..=FILE_MAX / chunk {
        let chunks = chunk::chunks(needed * chunk);
        assert!(chunks >= needed && chunks - needed <= needed / 8, "{needed}: {chunks}");
        assert!(sizes.last().is_none_or(|last| *last <= chunks), "a longer file is not smaller");
        sizes.insert(chunks);
    }
    assert!(sizes.len() <= 101, "{} sizes for 3,200 lengths tell too much", sizes.len());
}

#[test]
fn the_bytes_on_the_disk_are_as_many_as_said() {
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 9 * CHUNK] {
        assert_eq!(sealed(&vec![5; length]).len() as u64, chunk::on_disk(length as u64), "{length}");
    }
}

#[test]
fn a_source_that_never_ends_is_stopped_and_one_that_fails_is_named() {
    let most = 3 * CHUNK as u64;
    let mut written = 0;
    let mut seal = |source: &mut dyn Read| {
        chunk::seal(source, &key(), &binding(), most, &mut |part| {
            written += part.len() as u64;
            Ok(())
        })
    };
    assert_eq!(seal(&mut std::io::repeat(1)), Err(FileError::TooLarge));
    assert_eq!(seal(&mut std::io::repeat(1).take(most + 1)), Err(FileError::TooLarge));
    assert_eq!(seal(&mut std::io::repeat(1).take(most)), Ok(most));
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::TimedOut.into())
        }
    }
    let failed = seal(&mut Read::chain(&b"some"[..], Failing));
    assert_eq!(failed, Err(FileError::Source(std::io::ErrorKind::TimedOut)));
    assert!(written <= 4 * chunk::on_disk(most));
}

/// Gives one byte at a time and is interrupted in between, as a slow disk may be.
struct Slow<'a>(&'a [u8], bool);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(std::io::ErrorKind::Interrupted.into());
        }
        let most = buffer.len().min(1);
        self.0.read(&mut buffer[..most])
    }
}

#[test]
fn a_slow_source_is_sealed_like_a_quick_one() {
    let plain = vec![9; CHUNK + 3];
    let mut bytes = Vec::new();
    let length = chunk::seal(&mut Slow(&plain, false), &key(), &binding(), FILE_MAX, &mut |part| {
        bytes.extend_from_slice(part);
        Ok(())
    });
    assert_eq!(length, Ok(plain.len() as u64));
    assert!(bytes == sealed(&plain));
}

#[test]
fn a_chunk_opens_in_its_own_place_only() {
    let bytes = sealed(&vec![3; 2 * CHUNK]);
    let first = &bytes[HEADER..HEADER + SEALED];
    let opens = |binding: Binding, number, last| chunk::open(first, &key(), &binding, number, last).is_ok();
    assert!(opens(binding(), 0, false));
    assert!(!opens(binding(), 1, false));
    assert!(!opens(binding(), 0, true));
    assert!(!opens(Binding { vault: [0xab; 16], ..binding() }, 0, false));
    assert!(!opens(Binding { file: FileId([8; 16]), ..binding() }, 0, false));
    let mut other = [0; 32];
    other[0] = 1;
    assert!(chunk::open(first, &keys::unwrap_file_key(&other), &binding(), 0, false).is_err());
}

#[test]
fn names_of_ours_are_ids_and_nothing_else() {
    let id = FileId([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255]);
    assert_eq!(id.name(), "000102030405060708090a0b0c0d0eff");
    assert_eq!(FileId::from_name(&id.name()), Some(id));
    for name in ["", "1", "000102030405060708090A0B0C0D0EFF", "+00102030405060708090a0b0c0d0eff", "holiday.jpg"] {
        assert_eq!(FileId::from_name(name), None, "{name}");
    }
}
