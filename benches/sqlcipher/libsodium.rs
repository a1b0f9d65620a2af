//! Argon2id as libsodium has it, at the cost that the app asks for.

use std::ffi::CStr;

use libsodium_sys as sodium;
use mellom::vault::Cost;

use crate::ours::PASSPHRASE;

/// As many bytes as the vault derives.
const OUTPUT: usize = 64;

/// Which libsodium this is.
pub fn version() -> String {
    // SAFETY: libsodium returns a constant string.
    unsafe { CStr::from_ptr(sodium::sodium_version_string()) }.to_string_lossy().into_owned()
}

/// Derives once. The salt has 16 bytes, which is all that libsodium takes; the vault's has 32.
pub fn derive() -> [u8; OUTPUT] {
    // SAFETY: `sodium_init` may be called any number of times; it picks the fastest code for this processor.
    assert!(unsafe { sodium::sodium_init() } >= 0, "libsodium is ready");
    let salt = [7; sodium::crypto_pwhash_argon2id_SALTBYTES as usize];
    let mut output = [0; OUTPUT];
    // SAFETY: every pointer goes with the length of what it points to, and the salt has the length that is expected.
    let failed = unsafe {
        sodium::crypto_pwhash_argon2id(
            output.as_mut_ptr(),
            OUTPUT as u64,
            PASSPHRASE.as_ptr().cast(),
            PASSPHRASE.len() as u64,
            salt.as_ptr(),
            u64::from(Cost::STANDARD.passes()),
            Cost::STANDARD.memory_kib() as usize * 1024,
            sodium::crypto_pwhash_argon2id_ALG_ARGON2ID13 as i32,
        )
    };
    assert_eq!(failed, 0, "libsodium derives");
    output
}
