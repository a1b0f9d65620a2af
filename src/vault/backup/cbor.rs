//! As much of CBOR (RFC 8949) as the archive needs: flat maps of numbers, texts and byte strings, all of known length.
//!
//! Nothing nests, and nothing is set aside before its length was found to be within bounds: so there is no depth to
//! exhaust and no size to believe.

use std::io::{self, Read, Write};

const UINT: u8 = 0;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const MAP: u8 = 5;

/// The longest text in an archive, in bytes. Keys, the kind and a day are all shorter.
const TEXT_MAX: u64 = 64;
/// The most pairs in a map.
const PAIRS_MAX: u64 = 16;

/// Why an item was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// The stream itself failed, or ended in the middle of an item.
    Io,
    /// It is not what an archive holds.
    Strange,
}

impl From<io::Error> for Unread {
    fn from(_: io::Error) -> Unread {
        Unread::Io
    }
}

/// The beginning of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    Uint(u64),
    /// Length in bytes.
    Bytes(u64),
    /// Length in bytes.
    Text(u64),
    /// Number of pairs.
    Map(u64),
}

// ---- writing ----

fn head(out: &mut impl Write, major: u8, value: u64) -> io::Result<()> {
    let major = major << 5;
    // INVARIANT: each cast is of a value that its arm has bounded.
    match value {
        0..=23 => out.write_all(&[major | value as u8]),
        24..=0xff => out.write_all(&[major | 24, value as u8]),
        0x100..=0xffff => {
            out.write_all(&[major | 25])?;
            out.write_all(&(value as u16).to_be_bytes())
        }
        0x1_0000..=0xffff_ffff => {
            out.write_all(&[major | 26])?;
            out.write_all(&(value as u32).to_be_bytes())
        }
        _ => {
            out.write_all(&[major | 27])?;
            out.write_all(&value.to_be_bytes())
        }
    }
}

pub(super) fn write_map(out: &mut impl Write, pairs: u64) -> io::Result<()> {
    head(out, MAP, pairs)
}

pub(super) fn write_text(out: &mut impl Write, text: &str) -> io::Result<()> {
    head(out, TEXT, text.len() as u64)?;
    out.write_all(text.as_bytes())
}

pub(super) fn write_uint(out: &mut impl Write, value: u64) -> io::Result<()> {
    head(out, UINT, value)
}

pub(super) fn write_bytes(out: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    head(out, BYTES, bytes.len() as u64)?;
    out.write_all(bytes)
}

// ---- reading ----

pub(super) fn read_head(input: &mut impl Read) -> Result<Head, Unread> {
    let [first] = array(input)?;
    let value = match first & 0x1f {
        small @ 0..=23 => u64::from(small),
        24 => u64::from(u8::from_be_bytes(array(input)?)),
        25 => u64::from(u16::from_be_bytes(array(input)?)),
        26 => u64::from(u32::from_be_bytes(array(input)?)),
        27 => u64::from_be_bytes(array(input)?),
        // Reserved, or of unknown length.
        _ => return Err(Unread::Strange),
    };
    match first >> 5 {
        UINT => Ok(Head::Uint(value)),
        BYTES => Ok(Head::Bytes(value)),
        TEXT => Ok(Head::Text(value)),
        MAP => Ok(Head::Map(value)),
        _ => Err(Unread::Strange),
    }
}

/// The number of pairs of a map.
pub(super) fn read_map(input: &mut impl Read) -> Result<u64, Unread> {
    match read_head(input)? {
        Head::Map(pairs) if pairs <= PAIRS_MAX => Ok(pairs),
        _ => Err(Unread::Strange),
    }
}

pub(super) fn read_text(input: &mut impl Read) -> Result<String, Unread> {
    match read_head(input)? {
        Head::Text(length) => rest_of_text(input, length),
        _ => Err(Unread::Strange),
    }
}

pub(super) fn read_uint(input: &mut impl Read) -> Result<u64, Unread> {
    match read_head(input)? {
        Head::Uint(value) => Ok(value),
        _ => Err(Unread::Strange),
    }
}

/// A byte string of exactly 16 bytes.
pub(super) fn read_id(input: &mut impl Read) -> Result<[u8; 16], Unread> {
    match read_head(input)? {
        Head::Bytes(16) => Ok(array(input)?),
        _ => Err(Unread::Strange),
    }
}

/// Passes over a number, a text or a byte string.
pub(super) fn skip(input: &mut impl Read) -> Result<(), Unread> {
    match read_head(input)? {
        Head::Uint(_) => Ok(()),
        Head::Text(length) | Head::Bytes(length) if length <= TEXT_MAX => {
            let mut passed = [0; TEXT_MAX as usize];
            Ok(input.read_exact(&mut passed[..length as usize])?)
        }
        _ => Err(Unread::Strange),
    }
}

fn rest_of_text(input: &mut impl Read, length: u64) -> Result<String, Unread> {
    if length > TEXT_MAX {
        return Err(Unread::Strange);
    }
    let mut text = vec![0; length as usize];
    input.read_exact(&mut text)?;
    String::from_utf8(text).map_err(|_| Unread::Strange)
}

fn array<const N: usize>(input: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    input.read_exact(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_width_come_back_and_are_as_short_as_they_can_be() {
        for (value, length) in [(0, 1), (23, 1), (24, 2), (255, 2), (256, 3), (65_536, 5), (u64::MAX, 9)] {
            let mut bytes = Vec::new();
            write_uint(&mut bytes, value).unwrap();
            assert_eq!(bytes.len(), length);
            assert_eq!(read_uint(&mut &bytes[..]).unwrap(), value);
        }
    }

    #[test]
    fn what_is_written_is_what_any_other_reader_reads() {
        let mut bytes = Vec::new();
        write_map(&mut bytes, 2).unwrap();
        write_text(&mut bytes, "id").unwrap();
        write_bytes(&mut bytes, &[7; 16]).unwrap();
        write_text(&mut bytes, "length").unwrap();
        write_uint(&mut bytes, 70_000).unwrap();
        let read: ciborium::Value = ciborium::from_reader(&bytes[..]).unwrap();
        let map = read.into_map().unwrap();
        assert_eq!(map[0].1.as_bytes().unwrap(), &[7; 16]);
        assert_eq!(map[1].1.as_integer().unwrap(), 70_000.into());
    }

    #[test]
    fn what_nests_or_has_no_length_or_boasts_of_one_is_refused() {
        for bytes in [&[0x9f][..], &[0x5f], &[0xbf], &[0x81, 0x01], &[0xf6], &[0x1c], &[0xd8, 0x18]] {
            assert!(matches!(read_head(&mut &bytes[..]), Err(Unread::Strange)), "{bytes:02x?}");
        }
        let boast = [0x7b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        assert!(matches!(read_text(&mut &boast[..]), Err(Unread::Strange)));
        assert!(matches!(read_map(&mut &[0xb1][..]), Err(Unread::Strange)));
    }
}
