//! Bytes that are wiped when they go, all of them.

use serde::Serialize;
use zeroize::Zeroizing;

/// `value` as CBOR, in a buffer of exactly the right size: one that grew would leave what it held before behind, unwiped.
pub fn encode(value: &impl Serialize) -> Zeroizing<Vec<u8>> {
    let mut length = Counted(0);
    let counted = ciborium::into_writer(value, &mut length);
    let mut bytes = Zeroizing::new(Vec::with_capacity(length.0));
    let written = ciborium::into_writer(value, &mut *bytes);
    // INVARIANT: writing to memory does not fail, and what is stored is a map of strings, numbers, lists and bytes.
    debug_assert!(counted.is_ok() && written.is_ok() && bytes.len() == length.0);
    bytes
}

/// Counts what is written to it.
struct Counted(usize);

impl std::io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_buffer_never_grows() {
        for length in [0, 1, 23, 24, 255, 256, 70_000] {
            let text = "ø".repeat(length);
            let bytes = encode(&text);
            assert_eq!(bytes.capacity(), bytes.len());
            assert_eq!(ciborium::from_reader::<String, _>(&**bytes).unwrap(), text);
        }
    }
}
