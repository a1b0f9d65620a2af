//! Primitives, each saying what it does **not** give.
//!
//! Nothing outside `vault/` sees this module, and nothing inside `vault/` calls a cipher or a hash except through it.
//! `derive_*` is pure, `make_*` draws randomness.

pub(in crate::vault) mod aead;
pub(in crate::vault) mod hash;
pub(in crate::vault) mod kdf;
pub(in crate::vault) mod keys;
pub(in crate::vault) mod random;
