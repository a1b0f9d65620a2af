//! The passphrase, while it is in memory.

use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroize;

/// What a person typed to get in. Wiped when dropped; can be neither printed nor copied.
///
/// ```compile_fail
/// let passphrase = mellom::vault::Passphrase::new("correct horse".to_owned());
/// println!("{passphrase:?}");
/// ```
///
/// ```compile_fail
/// let passphrase = mellom::vault::Passphrase::new("correct horse".to_owned());
/// let copy = passphrase.clone();
/// ```
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes the text over and wipes the `String` it came in. Copies that were made while typing are beyond our
    /// reach: hand over the only one there is.
    ///
    /// The bytes are used as they are: "å" as one character and "a" with a ring are two passphrases. Keyboards give
    /// the first.
    pub fn new(mut text: String) -> Passphrase {
        // An exact copy, because shrinking the string in place could leave its old allocation unwiped.
        let exact: Box<str> = Box::from(text.as_str());
        text.zeroize();
        Passphrase(SecretString::from(exact))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }

    pub(super) fn text(&self) -> &str {
        self.0.expose_secret()
    }
}

#[cfg(all(test, target_os = "linux"))]
mod wiping;
