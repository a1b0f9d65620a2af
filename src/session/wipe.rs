//! Everything gone.

use std::time::Instant;

use super::aside::ASIDE;
use super::backup;
use super::draft::Desk;
use super::keeper::{BETWEEN_LOOKS, Keeper, PATIENCE, whole};
use super::preferences::Preferences;
use super::trouble::PlaceTrouble;
use crate::vault::PlaceError;

impl Keeper {
    /// Locks, and erases the device's key, the vault and what stands in clear beside it: the header first, without which
    /// nothing in the files can be opened by anybody. Afterwards the app stands there as on its first day. Drafts that could
    /// not be sealed go as well.
    ///
    /// # Errors
    /// See [`PlaceTrouble`]. If the header is gone, what remains of the files is noise, and it may be tried again.
    pub fn wipe(&self) -> Result<(), PlaceTrouble> {
        // Nothing is written down any more, and what is on the desk is not sealed first. It takes nothing until a notebook is
        // opened again: words that come late must not go into the next one.
        *whole(&self.desk) = Desk::shut();
        self.lock();
        // Whoever was writing the files anew has heard of the locking and lets go.
        let _nobody_writes = whole(&self.clearing);
        let vault = whole(&self.vault).clone()?;
        // Before the header: what the device would give out must not outlast what it was for. A device that will not let go
        // stops nobody from erasing; without the header, what it holds opens nothing.
        self.forget_device_key();
        let device = self.forget_device_file();
        let patience_ends = Instant::now() + PATIENCE;
        // Somebody may still be reading an attached file; whoever it is, it is over in a moment.
        while let Err(error) = vault.wipe() {
            if error != PlaceError::InUse || Instant::now() > patience_ends {
                return Err(error.into());
            }
            std::thread::sleep(BETWEEN_LOOKS);
        }
        backup::sweep(&self.folder);
        self.remove_what_was_put_aside().map_err(|error| PlaceTrouble::from(&error))?;
        Preferences::remove(&self.folder).map_err(|error| PlaceTrouble::from(&error))?;
        *whole(&self.preferences) = Preferences::default();
        // Everything else is gone; what lies there opens nothing, and is spoken of.
        device.map_err(|error| PlaceTrouble::from(&error))
    }

    /// Removes the vaults that could not be opened and were put aside: their headers first.
    fn remove_what_was_put_aside(&self) -> std::io::Result<()> {
        for entry in std::fs::read_dir(&self.folder)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(ASIDE) {
                let _ = std::fs::remove_file(entry.path().join("vault.hdr"));
                std::fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }
}
