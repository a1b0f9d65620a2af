//! Small helpers for this room's unit tests.

#[cfg(target_os = "linux")]
pub(crate) mod search;

/// Does not compile if the type has the trait: the compiler could then not choose between two ways to name `here`.
macro_rules! assert_not_impl {
    ($name:ty: $($has:tt)+) => {{
        trait Ambiguous<Way> {
            fn here() {}
        }
        impl<T: ?Sized> Ambiguous<()> for T {}
        struct Has;
        impl<T: ?Sized + $($has)+> Ambiguous<Has> for T {}
        <$name as Ambiguous<_>>::here();
    }};
}
pub(super) use assert_not_impl;

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of a hexadecimal string.
pub(super) fn unhex(text: &str) -> Vec<u8> {
    text.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// A source of bytes that anyone can compute: block n (from 0) is BLAKE2b-256 of n as eight little-endian bytes,
/// personalised "mellom test draw"; each draw takes whole blocks and drops what it does not need.
pub(super) fn counter() -> impl FnMut(&mut [u8]) -> Result<(), super::seal::random::NoRandomness> {
    let mut n = 0u64;
    move |bytes| {
        for chunk in bytes.chunks_mut(32) {
            let block = super::seal::hash::checksum(b"mellom test draw", &n.to_le_bytes());
            chunk.copy_from_slice(&block[..chunk.len()]);
            n += 1;
        }
        Ok(())
    }
}
