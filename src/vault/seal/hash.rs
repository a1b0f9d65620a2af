//! BLAKE2b (RFC 7693), always with a label, nearly always with a key.
//!
//! A label is BLAKE2b's 16-byte personalisation: two uses with different labels are unrelated functions, even under
//! one key. The message is a list of parts written one after the other; every caller's parts have fixed lengths, so no
//! two lists of parts run together to the same message.

use blake2::Blake2bMac;
use blake2::digest::array::ArraySize;
use blake2::digest::consts::{U16, U32, U64};
use blake2::digest::typenum::{IsLessOrEqual, True};
use blake2::digest::{FixedOutput, Mac, Output, Update};
use zeroize::Zeroize;

/// What a hash is for. Written in full, zero-padded, into BLAKE2b's personalisation.
pub(in crate::vault) type Label = [u8; 16];

/// Pads `text` to a [`Label`] while compiling.
pub(in crate::vault) const fn label(text: &str) -> Label {
    let bytes = text.as_bytes();
    assert!(bytes.len() <= 16, "a label is at most 16 bytes");
    let mut label = [0; 16];
    let mut at = 0;
    while at < bytes.len() {
        label[at] = bytes[at];
        at += 1;
    }
    label
}

/// Keyed hash of 32 bytes: a pseudo-random function, a MAC, a sub-key. Gives no secrecy to a message that can be
/// guessed by someone who holds the key.
pub(super) fn keyed_32<const KEY: usize>(key: &[u8; KEY], label: &Label, parts: &[&[u8]], out: &mut [u8; 32]) {
    const { assert!(KEY >= 16 && KEY <= 64, "BLAKE2b's bounds, and ours for what may be called a key") };
    finish(state::<U32>(Some(key), label, parts), out);
}

/// Keyed hash of 16 bytes: an identifier. Too short to be a MAC over what an attacker may choose at leisure.
pub(super) fn keyed_16(key: &[u8; 32], label: &Label, parts: &[&[u8]]) -> [u8; 16] {
    let mut out = [0; 16];
    finish(state::<U16>(Some(key), label, parts), &mut out);
    out
}

/// Compares in constant time.
pub(super) fn keyed_32_is(key: &[u8; 32], label: &Label, parts: &[&[u8]], tag: &[u8; 32]) -> bool {
    state::<U32>(Some(key), label, parts).verify_slice(tag).is_ok()
}

/// Unkeyed hash of 32 bytes. Finds accidents, not attackers: anyone can compute it.
pub(in crate::vault) fn checksum(label: &Label, bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    finish(state::<U32>(None, label, &[bytes]), &mut out);
    out
}

fn state<N>(key: Option<&[u8]>, label: &Label, parts: &[&[u8]]) -> Blake2bMac<N>
where
    N: ArraySize + IsLessOrEqual<U64, Output = True>,
{
    // INVARIANT: the only error is a length error, and the lengths are these types: key <= 64, label 16.
    let mut state =
        Blake2bMac::<N>::new_with_salt_and_personal(key, &[], label).expect("lengths are fixed by the types");
    for part in parts {
        Update::update(&mut state, part);
    }
    state
}

fn finish<N>(state: Blake2bMac<N>, out: &mut [u8])
where
    N: ArraySize + IsLessOrEqual<U64, Output = True>,
{
    let mut hash = Output::<Blake2bMac<N>>::default();
    state.finalize_into(&mut hash);
    out.copy_from_slice(hash.as_slice());
    hash.as_mut_slice().zeroize();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::testing::hex;

    #[test]
    fn agrees_with_python_hashlib() {
        // hashlib.blake2b(b"abc" + b"defg", key=bytes(range(32)), person=b"mellom0 test".ljust(16, b"\0"), digest_size=n)
        let key: [u8; 32] = std::array::from_fn(|i| i as u8);
        let label = label("mellom0 test");
        let mut out = [0; 32];
        keyed_32(&key, &label, &[b"abc", b"defg"], &mut out);
        assert_eq!(hex(&out), "9266e396060f0be5468b0b84c28d367135cb8939725c47d940e4d05a8e1e56e9");
        assert_eq!(hex(&keyed_16(&key, &label, &[b"abcdefg"])), "b561ee1561133b628de219b831f91726");
        assert_eq!(
            hex(&checksum(&label, b"abcdefg")),
            "a9a40e1fb9683b00de10bc5b1c01aaf93db99dc05330d2b4f0c85aa7f52d7aff"
        );
        assert!(keyed_32_is(&key, &label, &[b"abcdefg"], &out));
        out[31] ^= 1;
        assert!(!keyed_32_is(&key, &label, &[b"abcdefg"], &out));
    }
}
