//! Everything gone.

use super::draft::Desk;
use super::keeper::{Keeper, whole};
use super::preferences::Preferences;
use super::trouble::PlaceTrouble;

impl Keeper {
    /// Locks, and erases the vault and what stands in clear beside it: the header first, without which nothing in the files
    /// can be opened by anybody. Afterwards the app stands there as on its first day. Drafts that could not be sealed go as
    /// well.
    ///
    /// # Errors
    /// See [`PlaceTrouble`]. If the header is gone, what remains of the files is noise, and it may be tried again.
    pub fn wipe(&self) -> Result<(), PlaceTrouble> {
        // Nothing is written down any more, and what is on the desk is not sealed first.
        *whole(&self.desk) = Desk::default();
        self.lock();
        *whole(&self.desk) = Desk::default();
        // Whoever was writing the files anew has heard of the locking and lets go.
        let _nobody_writes = whole(&self.clearing);
        let vault = whole(&self.vault).clone()?;
        vault.wipe()?;
        Preferences::remove(&self.folder).map_err(|error| PlaceTrouble::from(&error))?;
        *whole(&self.preferences) = Preferences::default();
        Ok(())
    }
}
