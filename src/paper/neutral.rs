//! What a file must not say of where it comes from.
//!
//! krilla names a file by a hash of what is in it, without a key: two exports of the same page would be known for the same,
//! and whoever holds a locked one could try guesses at what it says against the name that stands outside the lock. And the
//! properties name the crate that wrote them. Both are written over in the finished file, with as many bytes, so that
//! nothing in it moves.

use super::pdf::PdfError;

/// How many random bytes name a file.
const NAME: usize = 16;
/// krilla's hashes are 16 bytes in base64.
const HASH: usize = 24;
const WRITER: &[u8] = br#" x:xmptk="xmp-writer""#;

/// A random name for a file.
pub(super) fn fresh() -> Result<String, PdfError> {
    Ok(bytes::<NAME>()?.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Random bytes that are no secret.
pub(super) fn bytes<const N: usize>() -> Result<[u8; N], PdfError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| PdfError::NoRandomness)?;
    Ok(bytes)
}

/// A finished file without the hash of what is in it, and without the name of what wrote it.
pub(super) fn made_neutral(mut file: Vec<u8>) -> Result<Vec<u8>, PdfError> {
    let hash = hash_in(&file).ok_or(PdfError::Failed)?;
    let random = fresh()?;
    let named = overwrite(&mut file, &hash, &random.as_bytes()[..HASH]);
    let written = overwrite(&mut file, WRITER, &[b' '; WRITER.len()]);
    // In the trailer and in the properties, or krilla has changed and this has to be looked at.
    if named == 2 && written == 1 { Ok(file) } else { Err(PdfError::Failed) }
}

/// The second name in the trailer: `/ID [(name) (hash)]`.
fn hash_in(file: &[u8]) -> Option<Vec<u8>> {
    let names = &file[find_last(file, b"/ID")?..];
    let second = names.split(|byte| *byte == b'(').nth(2)?;
    let hash = second.split(|byte| *byte == b')').next()?;
    (hash.len() == HASH).then(|| hash.to_vec())
}

fn find_last(file: &[u8], what: &[u8]) -> Option<usize> {
    memchr::memmem::rfind(file, what)
}

/// How often `old` stood there.
fn overwrite(file: &mut [u8], old: &[u8], new: &[u8]) -> usize {
    let places: Vec<usize> = memchr::memmem::find_iter(file, old).collect();
    for place in &places {
        file[*place..place + old.len()].copy_from_slice(new);
    }
    places.len()
}
