//! Changing what opens the vault: another header over the same records.

use super::error::{ChangeError, RenewError, UnlockError};
use super::fresh::{Fresh, Position};
use super::header::{self, NewSlot, Parameters};
use super::locked::unpoisoned;
use super::proof::Proof;
use super::rewrite::{Next, Rewritten};
use super::seal::ScrubsStack;
use super::seal::kdf::{self, Cost};
use super::seal::random::{self, Draw};
use super::{OpenVault, Passphrase, RecoveryCode, Vault, strength};

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

    /// For when someone may know the old passphrase or the old words: a new master key under a new passphrase and a new
    /// recovery code, a new epoch key, and every record sealed anew under it. Afterwards an old copy of the header opens
    /// nothing that is written from then on, and nothing that is here now. It does open an old copy of the whole folder.
    ///
    /// Blocks for two derivations and a [`rewrite`](OpenVault::rewrite). `open` is this vault, unlocked; it stays open. A
    /// kill or a power cut leaves the vault as it was or as it is afterwards. The code is kept nowhere: show it once.
    ///
    /// # Errors
    ///
    /// See [`RenewError`]. Unless it says otherwise the old passphrase and the old code are still the right ones.
    pub fn renew(
        &self,
        open: &OpenVault,
        proof: Proof<'_>,
        new: &Passphrase,
        cost: Cost,
    ) -> Result<RecoveryCode, RenewError> {
        let _scrubs = ScrubsStack;
        if !strength(new.text()).is_enough() {
            return Err(ChangeError::TooWeak.into());
        }
        let _entering = unpoisoned(&self.0.entering);
        let header = self.0.header().map_err(ChangeError::from)?;
        self.0.prove(&header, proof).map_err(ChangeError::from)?;
        let fresh = Fresh::make::<ChangeError>(new, cost)?;
        let rewritten = open.rewrite_under(
            |old, number, body| {
                let vault = old.header.vault();
                let position = Position {
                    vault: &vault,
                    generation: old.header.generation().saturating_add(1),
                    store_number: number,
                };
                let (header, keys) = fresh.header(&position, body)?;
                Ok(Next { header, keys: Some(keys) })
            },
            // Half a renewal would be none.
            &|| true,
        )?;
        debug_assert_eq!(rewritten, Rewritten::Done);
        Ok(fresh.into_code())
    }
}
