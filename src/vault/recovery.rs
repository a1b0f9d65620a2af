//! The recovery code: 128 random bits that open the vault when the passphrase is forgotten.

use secrecy::{ExposeSecret, SecretBox};

use super::seal::kdf::SALT;
use super::seal::keys::{self, Roots};
use super::seal::random::{Draw, NoRandomness};

/// A second way into a vault, for a drawer and not for a head. Wiped when dropped; can be neither printed nor copied.
///
/// ```compile_fail
/// fn print(code: mellom::vault::RecoveryCode) {
///     println!("{code:?}");
/// }
/// ```
///
/// ```compile_fail
/// fn copy(code: &mellom::vault::RecoveryCode) -> mellom::vault::RecoveryCode {
///     code.clone()
/// }
/// ```
pub struct RecoveryCode(SecretBox<[u8; 16]>);

impl RecoveryCode {
    /// A new code.
    pub(super) fn make(draw: Draw<'_>) -> Result<RecoveryCode, NoRandomness> {
        let mut drawn = Ok(());
        let code = SecretBox::init_with_mut(|out: &mut [u8; 16]| drawn = draw(out));
        drawn.map(|()| RecoveryCode(code))
    }

    /// What the code comes to in a slot with this salt. Takes no time: there is nothing to guess.
    pub(super) fn roots(&self, salt: &[u8; SALT]) -> Roots {
        keys::derive_code_roots(self.0.expose_secret(), salt)
    }
}
