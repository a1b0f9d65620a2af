//! A vault that cannot be opened makes room for a backup: it is put aside, whole, and kept.

use std::fs;
use std::sync::atomic::Ordering;

use super::keeper::{Keeper, Standing, VAULT, take, whole};
use super::trouble::{PlaceTrouble, UnlockTrouble};
use crate::vault;

/// What a vault that could not be opened is called once it was put aside, before its number.
pub(super) const ASIDE: &str = "vault.aside-";

impl Keeper {
    /// Whether what is there cannot be opened and may be put aside: it has lost a part or is damaged, which is seen from
    /// outside or was found at the last try to open it.
    pub fn may_be_set_aside(&self) -> bool {
        use PlaceTrouble::{HeaderDamaged, HeaderMissing, StoreMissing};
        match self.standing() {
            Standing::Trouble(HeaderDamaged | HeaderMissing | StoreMissing) => true,
            Standing::Locked => self.found_damaged.load(Ordering::Acquire),
            Standing::Trouble(_) | Standing::NoVault | Standing::Open => false,
        }
    }

    /// Puts a vault that cannot be opened aside, whole, so that another can be made. Only one that has lost a part or is
    /// damaged; nothing of it is touched.
    ///
    /// # Errors
    /// See [`PlaceTrouble`]; it is where it was.
    pub fn set_aside(&self) -> Result<(), PlaceTrouble> {
        if !self.may_be_set_aside() {
            return Err(PlaceTrouble::Failed);
        }
        // Whoever is at the lock meanwhile must not come in with the keys of what is put aside.
        self.lock();
        let mut vault = whole(&self.vault);
        // Let go of first: a folder that is renamed under a lock would take the lock along.
        *vault = Err(PlaceTrouble::Failed);
        let place = self.folder.join(VAULT);
        let aside = (1..).map(|n| self.folder.join(format!("{ASIDE}{n}"))).find(|path| !path.exists());
        let renamed = aside.map_or(Ok(()), |aside| fs::rename(&place, aside));
        if renamed.is_ok() {
            vault::moved_away(&place);
            self.found_damaged.store(false, Ordering::Release);
        }
        *vault = take(&self.folder);
        renamed.map_err(|error| PlaceTrouble::from(&error))
    }

    /// Opens the vault by `open`, and remembers whether it was found damaged. A wrong passphrase says nothing of that.
    pub(super) fn noting_damage<T>(&self, open: impl FnOnce() -> Result<T, UnlockTrouble>) -> Result<T, UnlockTrouble> {
        let opened = open();
        match &opened {
            Ok(_) => self.found_damaged.store(false, Ordering::Release),
            Err(UnlockTrouble::Damaged) => self.found_damaged.store(true, Ordering::Release),
            Err(_) => {}
        }
        opened
    }
}
