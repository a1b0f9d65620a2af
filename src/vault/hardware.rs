//! A way in that the device holds: a random secret, which it gives out for a finger or a face.
//!
//! The vault sees the secret and never a yes or a no; how the device keeps it is the platform's business. It is a slot beside
//! the passphrase's, which nothing here can replace or remove: no finger changes a passphrase, makes new words, or stands in
//! for either when something grave is asked for.

use std::time::Instant;

use secrecy::{ExposeSecret, SecretBox};
use zeroize::Zeroize;

use super::books::Visit;
use super::error::{ChangeError, UnlockError};
use super::header::{self, NewSlot, OpenError, Way};
use super::id::NoRandomness;
use super::locked::unpoisoned;
use super::proof::Proof;
use super::seal::ScrubsStack;
use super::seal::kdf::SALT;
use super::seal::keys::{self, Roots};
use super::seal::random::{self, Draw};
use super::{OpenVault, Vault};

/// The 32 random bytes that the hardware slot opens for. Wiped when dropped; can be neither printed nor copied.
///
/// ```compile_fail
/// fn print(secret: mellom::vault::HardwareSecret) {
///     println!("{secret:?}");
/// }
/// ```
///
/// ```compile_fail
/// fn copy(secret: &mellom::vault::HardwareSecret) -> mellom::vault::HardwareSecret {
///     secret.clone()
/// }
/// ```
pub struct HardwareSecret(SecretBox<[u8; 32]>);

impl HardwareSecret {
    /// A new secret.
    ///
    /// # Errors
    ///
    /// When the operating system gives no random bytes.
    pub fn random() -> Result<HardwareSecret, NoRandomness> {
        let mut drawn = Ok(());
        let secret = SecretBox::init_with_mut(|out: &mut [u8; 32]| drawn = random::from_system(out));
        drawn.map(|()| HardwareSecret(secret)).map_err(|_| NoRandomness)
    }

    /// Takes over what the device gave out, and wipes where it stood. Nothing if it is not 32 bytes.
    pub fn take(mut bytes: Vec<u8>) -> Option<HardwareSecret> {
        let whole = bytes.len() == 32;
        let secret = SecretBox::init_with_mut(|out: &mut [u8; 32]| {
            if whole {
                out.copy_from_slice(&bytes);
            }
        });
        bytes.zeroize();
        whole.then_some(HardwareSecret(secret))
    }

    /// The bytes, for the device to wrap.
    pub fn expose(&self) -> &[u8; 32] {
        self.0.expose_secret()
    }

    /// What the secret comes to in a slot with this salt.
    fn roots(&self, salt: &[u8; SALT]) -> Roots {
        keys::derive_hardware_roots(self.0.expose_secret(), salt)
    }
}

impl Vault {
    /// Lets `secret` open the vault as well, in place of any earlier one. Wants the passphrase or the code: an unlocked vault
    /// that was left lying about is not enough to add a way in.
    ///
    /// # Errors
    ///
    /// See [`ChangeError`].
    pub fn admit_hardware(&self, proof: Proof<'_>, secret: &HardwareSecret) -> Result<(), ChangeError> {
        let _scrubs = ScrubsStack;
        let _entering = unpoisoned(&self.0.entering);
        let header = self.0.header()?;
        let opened = self.0.prove(&header, proof)?;
        let draw: Draw<'_> = &mut random::from_system;
        let salt = random::array(draw)?;
        let roots = secret.roots(&salt);
        let header = header.with_slot(&opened, &NewSlot::hardware(salt, &roots), draw)?;
        Ok(header::write(&self.0.folder, &header)?)
    }

    /// Lets no secret of the device open the vault any more. `open` is a handle on this vault. Not an error if none did.
    ///
    /// # Errors
    ///
    /// See [`ChangeError`].
    pub fn dismiss_hardware(&self, open: &OpenVault) -> Result<(), ChangeError> {
        let _scrubs = ScrubsStack;
        let _entering = unpoisoned(&self.0.entering);
        let header = self.0.header()?;
        let header = header.without(&open.room().keys, Way::Hardware, &mut random::from_system)?;
        Ok(header::write(&self.0.folder, &header)?)
    }

    /// Unlocks the vault with what the device gave out. A wrong secret costs no try and waits for none: there is nothing to
    /// guess in 32 random bytes.
    ///
    /// # Errors
    ///
    /// As [`unlock`](Vault::unlock); [`UnlockError::WrongSecret`] as well when the vault admits none.
    pub fn unlock_with_hardware(&self, secret: &HardwareSecret, visit: &Visit<'_>) -> Result<OpenVault, UnlockError> {
        let _scrubs = ScrubsStack;
        let inner = &self.0;
        let _entering = unpoisoned(&inner.entering);
        let header = inner.header()?;
        let store = inner.store(header.store_number())?;
        let opened =
            header.open(Way::Hardware, &secret.roots(&header.hardware_salt())).map_err(|error| match error {
                OpenError::Wrong => UnlockError::WrongSecret,
                OpenError::Newer => UnlockError::Newer,
                OpenError::Damaged => UnlockError::HeaderDamaged,
            })?;
        unpoisoned(&inner.attempts).right(Instant::now());
        inner.enter(&header, store, opened, visit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_has_32_bytes_or_is_none() {
        assert!(HardwareSecret::take(vec![7; 31]).is_none());
        assert!(HardwareSecret::take(vec![7; 33]).is_none());
        assert_eq!(HardwareSecret::take(vec![7; 32]).unwrap().expose(), &[7; 32]);
        assert_ne!(HardwareSecret::random().unwrap().expose(), HardwareSecret::random().unwrap().expose());
    }
}
