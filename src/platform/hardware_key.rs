//! A key that this device holds and releases for a finger or a face.
//!
//! It is asked for bytes, never for a yes: a system that was talked into saying "that was them" has still given nothing.
//! The device wraps a secret under a key that it never hands out and that it throws away when the fingers or faces it
//! knows change; what comes back from [`HardwareKey::wrap`] is noise to everything but this device.

use thiserror::Error;

use super::Answer;
use crate::vault::HardwareSecret;

/// What the system's own sheet says when it asks for a finger or a face.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// The first line.
    pub title: String,
    /// The button that leaves it.
    pub cancel: String,
}

/// Whether the device could hold a key now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyStanding {
    /// It could, and the person has a finger or a face registered.
    Ready,
    /// It could, but no finger or face is registered, or the device has no lock of its own.
    NotSetUp,
    /// It cannot.
    NotHere,
}

/// Why the device's key did not do its part. The passphrase always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The person chose not to.
    #[error("cancelled")]
    Cancelled,
    /// The key is gone for good: fingers or faces changed, or the device was set up anew.
    #[error("the key is gone")]
    Gone,
    /// Too many tries, or too early after a restart: later, perhaps.
    #[error("not now")]
    NotNow,
    /// There is no such thing here.
    #[error("not on this device")]
    NotHere,
    /// Something else went wrong.
    #[error("the key did not work")]
    Failed,
}

/// The device's own key.
pub trait HardwareKey: Send + Sync {
    /// Whether it could be used now.
    fn standing(&self) -> KeyStanding;

    /// Makes a new key in place of the old one and wraps `secret` under it, after asking for a finger or a face. The
    /// answer is for [`release`](Self::release), and worth nothing elsewhere.
    fn wrap(&self, prompt: Prompt, secret: &HardwareSecret) -> Answer<Result<Vec<u8>, KeyError>>;

    /// Gives the secret back, after asking for a finger or a face.
    fn release(&self, prompt: Prompt, wrapped: Vec<u8>) -> Answer<Result<HardwareSecret, KeyError>>;

    /// Throws the key away. Not an error if there is none.
    ///
    /// # Errors
    /// See [`KeyError`].
    fn forget(&self) -> Result<(), KeyError>;
}
