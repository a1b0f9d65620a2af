//! What opens the notebook: asked for again, and changed. Everything here blocks for as long as a key takes to derive.

use std::sync::Arc;

use super::keeper::{Keeper, whole};
use super::trouble::{ChangeTrouble, CreateTrouble, UnlockTrouble, WriteTrouble};
use crate::vault::{Cost, Passphrase, Proof, RecoveryCode, Vault};

impl Keeper {
    /// Makes a vault and opens it. The code opens it too, and is kept nowhere: it is shown once.
    ///
    /// # Errors
    /// See [`CreateTrouble`]; nothing remains of an attempt that failed. After [`CreateTrouble::Interrupted`] there is a
    /// vault, and a code that nobody saw: a new one can be made.
    pub fn create(&self, passphrase: &Passphrase) -> Result<RecoveryCode, CreateTrouble> {
        let lockings = self.lockings();
        let vault = self.vault().ok_or(CreateTrouble::Failed)?;
        // What a device wrapped for a vault that was here before opens nothing of this one.
        let _ = self.let_device_go();
        let (open, code) = vault.create(passphrase, self.cost())?;
        match self.enter(open, lockings) {
            Ok(()) => Ok(code),
            Err(UnlockTrouble::Interrupted) => Err(CreateTrouble::Interrupted),
            Err(_) => Err(CreateTrouble::Failed),
        }
    }

    /// Unlocks the vault with the recovery code.
    ///
    /// # Errors
    /// See [`UnlockTrouble`]; nothing is changed but the count of tries.
    pub fn unlock_with_code(&self, code: &RecoveryCode) -> Result<(), UnlockTrouble> {
        let lockings = self.lockings();
        let vault = self.vault().ok_or(UnlockTrouble::Failed)?;
        self.noting_damage(|| self.enter(vault.unlock_with_code(code)?, lockings))
    }

    /// Whether this is the passphrase, for asking again before something grave.
    ///
    /// # Errors
    /// See [`UnlockTrouble`]. A wrong one counts as a try, as at the lock.
    pub fn check(&self, passphrase: &Passphrase) -> Result<(), UnlockTrouble> {
        Ok(self.vault().ok_or(UnlockTrouble::Failed)?.check(passphrase)?)
    }

    /// Whether this is the recovery code.
    ///
    /// # Errors
    /// As [`Self::check`].
    pub fn check_code(&self, code: &RecoveryCode) -> Result<(), UnlockTrouble> {
        let checked = self.vault().ok_or(UnlockTrouble::Failed)?.check_code(code).map_err(UnlockTrouble::from);
        // It is how somebody comes in who has forgotten the passphrase. That it is right says nothing of the store.
        if checked.is_err() { self.noting_damage(|| checked) } else { checked }
    }

    /// Puts a new passphrase in place of the old one, while unlocked or not. The recovery code stays.
    ///
    /// # Errors
    /// See [`ChangeTrouble`].
    pub fn change_passphrase(&self, proof: Proof<'_>, new: &Passphrase) -> Result<(), ChangeTrouble> {
        let vault = self.vault().ok_or(ChangeTrouble::Failed)?;
        Ok(vault.change_passphrase(proof, new, self.cost())?)
    }

    /// Makes a new recovery code in place of the old one. It is kept nowhere: it is shown once.
    ///
    /// # Errors
    /// See [`ChangeTrouble`].
    pub fn new_code(&self, proof: Proof<'_>) -> Result<RecoveryCode, ChangeTrouble> {
        let vault = self.vault().ok_or(ChangeTrouble::Failed)?;
        self.doubt_words(&vault, proof)?;
        Ok(vault.new_recovery_code(proof)?)
    }

    /// Makes everything anew that opens the vault, because someone may know the old passphrase. The code is kept nowhere: it
    /// is shown once.
    ///
    /// # Errors
    /// See [`ChangeTrouble`].
    pub fn renew(&self, proof: Proof<'_>, new: &Passphrase) -> Result<RecoveryCode, ChangeTrouble> {
        let vault = self.vault().ok_or(ChangeTrouble::Failed)?;
        // Not under the notebook's lock: nobody could read or save until the key is derived. A locking meanwhile drops the
        // journal at once, and the keys when this is done.
        let open = self.if_open(|open| open.vault.clone()).ok_or(ChangeTrouble::Locked)?;
        self.doubt_words(&vault, proof)?;
        let code = vault.renew(&open, proof, new, self.cost())?;
        // The new header knows of no device. Should the file stay, it opens nothing, and goes when that is noticed.
        let _ = self.let_device_go();
        Ok(code)
    }

    /// The words are about to be others. Noted before they are: a kill in between leaves a question too many, not one too
    /// few. And not without a proof: a wrong passphrase does not make good words doubtful.
    fn doubt_words(&self, vault: &Vault, proof: Proof<'_>) -> Result<(), ChangeTrouble> {
        match proof {
            Proof::Passphrase(passphrase) => vault.check(passphrase),
            Proof::Code(code) => vault.check_code(code),
        }
        .map_err(UnlockTrouble::from)?;
        self.note_words(false).map_err(|trouble| match trouble {
            WriteTrouble::Locked => ChangeTrouble::Locked,
            WriteTrouble::NoRoom => ChangeTrouble::NoRoom,
            WriteTrouble::ReadOnly => ChangeTrouble::ReadOnly,
            WriteTrouble::TooLong | WriteTrouble::Failed => ChangeTrouble::Failed,
        })
    }

    /// Whether the person has shown that the recovery words were written down right. `true` while locked: nobody is asked
    /// then.
    pub fn words_are_down(&self) -> bool {
        self.if_open(|open| open.settings.words_are_down()).unwrap_or(true)
    }

    /// Remembers that the words were written down right.
    ///
    /// # Errors
    /// See [`WriteTrouble`].
    pub fn words_came_right(&self) -> Result<(), WriteTrouble> {
        self.note_words(true)
    }

    fn note_words(&self, down: bool) -> Result<(), WriteTrouble> {
        self.change_settings(|settings| settings.set_words_are_down(down))
    }

    fn vault(&self) -> Option<Arc<Vault>> {
        whole(&self.vault).as_ref().ok().cloned()
    }

    pub(super) fn cost(&self) -> Cost {
        self.cost.unwrap_or_else(Cost::for_this_device)
    }
}
