//! Someone may know what opens the vault: everything is made anew.
//!
//! A changed passphrase keeps out whoever knows the old one only as long as nobody has kept an older header, for that
//! header and the old passphrase still reach the same master key and the same records. So a renewal draws a new master key
//! and a new recovery code, and rewrites the store under a new epoch key; the one header that knows them replaces the old
//! one in the same step. What an older header opens is then an epoch that no record is sealed under any more.
//!
//! What it does not give: anything against who copied the records *and* the header before.

use super::books::Copying;
use super::error::ChangeError;
use super::fresh::{Fresh, Position};
use super::header::Body;
use super::locked::unpoisoned;
use super::proof::Proof;
use super::rewrite::{self, Next, Old};
use super::seal::ScrubsStack;
use super::seal::kdf::Cost;
use super::{OpenVault, Passphrase, RecoveryCode, Vault, strength};

impl Vault {
    /// Makes everything anew that opens the vault: master key, passphrase, recovery code and the key of all records. The
    /// code is kept nowhere: show it once. `open` is a handle on this vault and goes on, as do all others.
    ///
    /// Blocks for two derivations and a [`rewrite`](OpenVault::rewrite), and needs as much room.
    ///
    /// # Errors
    ///
    /// See [`ChangeError`]. A kill or a power cut leaves the old passphrase and code, or the new ones, and never both.
    pub fn renew(
        &self,
        open: &OpenVault,
        proof: Proof<'_>,
        new: &Passphrase,
        cost: Cost,
    ) -> Result<RecoveryCode, ChangeError> {
        let _scrubs = ScrubsStack;
        if !strength(new.text()).is_enough() {
            return Err(ChangeError::TooWeak);
        }
        let _entering = unpoisoned(&self.0.entering);
        let header = self.0.header()?;
        drop(self.0.prove(&header, proof)?);
        let fresh = Fresh::make::<ChangeError>(new, cost)?;
        let next = |old: &Old<'_>, store_number, body: &Body| {
            let (vault, generation) = (old.header.vault(), old.header.generation().saturating_add(1));
            let (header, keys) = fresh.header(&Position { vault: &vault, generation, store_number }, body)?;
            Ok(Next { header, keys: Some(keys) })
        };
        // It is not stopped halfway: whoever asked for this is not served by half of it, and a second is soon over.
        let _done = rewrite::rewrite(&self.0, &mut open.room(), Copying::Everything, next, &|| true)?;
        Ok(fresh.into_code())
    }
}
