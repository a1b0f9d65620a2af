//! What lets somebody in, and the counting of what did not.

use std::time::Instant;

use super::error::UnlockError;
use super::header::{Header, OpenError, Opened, Way};
use super::locked::{Inner, unpoisoned};
use super::seal::kdf;
use super::{Passphrase, RecoveryCode};

/// That the person at the phone may do this: what opens the vault, given again.
#[derive(Clone, Copy)]
pub enum Proof<'a> {
    /// The passphrase.
    Passphrase(&'a Passphrase),
    /// The recovery code.
    Code(&'a RecoveryCode),
}

impl Inner {
    /// Whether a proof would be looked at now.
    pub(super) fn may_try(&self) -> Result<(), UnlockError> {
        let wait = unpoisoned(&self.attempts).wait(Instant::now());
        if wait.is_zero() { Ok(()) } else { Err(UnlockError::TooSoon { wait }) }
    }

    /// Opens the header, or counts a try. Whoever calls holds `entering`.
    pub(super) fn prove(&self, header: &Header, proof: Proof<'_>) -> Result<Opened, UnlockError> {
        unpoisoned(&self.attempts).begin(Instant::now()).map_err(|wait| UnlockError::TooSoon { wait })?;
        let (way, roots) = match proof {
            Proof::Passphrase(passphrase) => {
                let parameters = header.passphrase_parameters();
                (Way::Passphrase, kdf::derive_roots(passphrase, &parameters.salt, parameters.cost))
            }
            Proof::Code(code) => (Way::Code, Ok(code.roots(&header.code_salt()))),
        };
        let mut attempts = unpoisoned(&self.attempts);
        let Ok(roots) = roots else {
            attempts.undecided();
            return Err(UnlockError::OutOfMemory);
        };
        let opened = header.open(way, &roots);
        if let Err(OpenError::Wrong) = opened {
            let wait = attempts.wrong(Instant::now());
            return Err(match way {
                Way::Code => UnlockError::WrongCode { wait },
                _ => UnlockError::WrongPassphrase { wait },
            });
        }
        attempts.right(Instant::now());
        opened.map_err(|error| match error {
            OpenError::Newer => UnlockError::Newer,
            OpenError::Wrong | OpenError::Damaged => UnlockError::HeaderDamaged,
        })
    }
}
