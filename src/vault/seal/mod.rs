//! Primitives, each saying what it does **not** give.
//!
//! Nothing outside `vault/` sees this module, and nothing inside `vault/` calls a cipher or a hash except through it.
//! `derive_*` is pure, `make_*` draws randomness.

pub(in crate::vault) mod aead;
pub(in crate::vault) mod hash;
#[cfg(doctest)]
mod holding;
pub(in crate::vault) mod kdf;
pub(in crate::vault) mod keys;
pub(in crate::vault) mod random;

/// Overwrites the stack below whoever holds it, when it goes.
///
/// A hash or cipher is wiped when it is dropped, but the compiler moves it on the way, and a move leaves a copy behind: an
/// epoch key was found in memory after its last holder had been dropped. Whoever works with keys that must not outlive
/// the work holds one of these.
pub(in crate::vault) struct ScrubsStack;

impl Drop for ScrubsStack {
    #[inline(never)]
    fn drop(&mut self) {
        // Several times what any of them uses.
        let mut below = [0u8; 64 << 10];
        below.fill(0);
        zeroize::optimization_barrier(&below);
    }
}
