//! Changing what opens the vault: another header over the same records.

use super::error::{ChangeError, UnlockError};
use super::header::{self, NewSlot, Parameters};
use super::locked::unpoisoned;
use super::proof::Proof;
use super::seal::ScrubsStack;
use super::seal::kdf::{self, Cost};
use super::seal::random::{self, Draw};
use super::{Passphrase, RecoveryCode, Vault, strength};

impl Vault {
    /// Whether this passphrase opens the vault, for asking again before something grave. Opens nothing, whether the vault
    /// is open already or not. Blocks, and counts tries, as [`unlock`](Vault::unlock) does.
    ///
    /// # Errors
    ///
    /// As [`unlock`](Vault::unlock).
    pub fn check(&self, passphrase: &Passphrase) -> Result<(), UnlockError> {
        self.check_proof(Proof::Passphrase(passphrase))
    }

    /// Whether this recovery code opens the vault: what was written down can be tried before it is needed.
    ///
    /// # Errors
    ///
    /// As [`check`](Vault::check).
    pub fn check_code(&self, code: &RecoveryCode) -> Result<(), UnlockError> {
        self.check_proof(Proof::Code(code))
    }

    fn check_proof(&self, proof: Proof<'_>) -> Result<(), UnlockError> {
        let _scrubs = ScrubsStack;
        let _entering = unpoisoned(&self.0.entering);
        let header = self.0.header()?;
        self.0.prove(&header, proof).map(drop)
    }

    /// Puts a new passphrase in place of the old one, which opens nothing from then on. The recovery code stays, and no
    /// record is touched: **whoever has an older copy of the header and the old passphrase still opens the vault as it
    /// is.** Against that, [`renew`](Vault::renew) it.
    ///
    /// Blocks for two derivations: the proof's, if it is a passphrase, and the new one's at `cost`.
    ///
    /// # Errors
    ///
    /// See [`ChangeError`].
    pub fn change_passphrase(&self, proof: Proof<'_>, new: &Passphrase, cost: Cost) -> Result<(), ChangeError> {
        let _scrubs = ScrubsStack;
        if !strength(new.text()).is_enough() {
            return Err(ChangeError::TooWeak);
        }
        let _entering = unpoisoned(&self.0.entering);
        let header = self.0.header()?;
        let opened = self.0.prove(&header, proof)?;
        let draw: Draw<'_> = &mut random::from_system;
        let parameters = Parameters { salt: random::array(draw)?, cost };
        let roots = kdf::derive_roots(new, &parameters.salt, cost)?;
        let header = header.with_slot(&opened, &NewSlot::passphrase(parameters, &roots), draw)?;
        Ok(header::write(&self.0.folder, &header)?)
    }

    /// Makes a new recovery code in place of the old one, which opens nothing from then on. It is kept nowhere: show it
    /// once.
    ///
    /// # Errors
    ///
    /// See [`ChangeError`].
    pub fn new_recovery_code(&self, proof: Proof<'_>) -> Result<RecoveryCode, ChangeError> {
        let _scrubs = ScrubsStack;
        let _entering = unpoisoned(&self.0.entering);
        let header = self.0.header()?;
        let opened = self.0.prove(&header, proof)?;
        let draw: Draw<'_> = &mut random::from_system;
        let code = RecoveryCode::make(draw)?;
        let salt = random::array(draw)?;
        let roots = code.roots(&salt);
        let header = header.with_slot(&opened, &NewSlot::code(salt, &roots), draw)?;
        header::write(&self.0.folder, &header)?;
        Ok(code)
    }
}
