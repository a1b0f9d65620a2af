//! Restoring into an empty app.

use std::io::Read;

use chrono::NaiveDate;

use super::{MOST_BYTES, MOST_RECORDS, OWN, RestoreTrouble, Sealed, files};
use crate::session::Keeper;
use crate::session::keeper::whole;
use crate::session::settings::Settings;
use crate::session::shelves::{SETTINGS, THE_SETTINGS};
use crate::vault::{BackupItem, BackupReader, Batch, OpenVault, Passphrase, RecoveryCode};

impl Keeper {
    /// Makes a vault out of a backup, and opens it. `passphrase` is the backup's; `new` will open the vault. Gives the
    /// recovery code of the new vault, as [`Self::create`] does.
    ///
    /// Takes a second for the keys, and as long as the disk takes.
    ///
    /// # Errors
    /// See [`RestoreTrouble`]; there is no vault then, as before, but for [`RestoreTrouble::RestoredAndLocked`].
    pub fn restore(
        &self,
        passphrase: &Passphrase,
        new: &Passphrase,
        from: &Sealed,
    ) -> Result<RecoveryCode, RestoreTrouble> {
        let lockings = whole(&self.open).lockings;
        let vault = whole(&self.vault).clone().map_err(|_| RestoreTrouble::Failed)?;
        let mut backup = BackupReader::open(from.open()?, passphrase)?;
        let (open, code) = vault.create_filled(new, self.cost(), |open| {
            fill(open, &mut backup, &|| whole(&self.open).lockings == lockings)
        })?;
        // What a device wrapped for a vault that was put aside opens nothing of this one. Not before there is this one: a vault
        // that nothing may be restored over keeps its own.
        let _ = self.let_device_go();
        self.enter(open, lockings).map_err(|_| RestoreTrouble::RestoredAndLocked)?;
        Ok(code)
    }
}

/// Puts everything in, to the end of the backup.
fn fill(
    open: &OpenVault,
    backup: &mut BackupReader<impl Read>,
    go_on: &dyn Fn() -> bool,
) -> Result<(), RestoreTrouble> {
    let made = backup.made().parse::<NaiveDate>().ok();
    let (mut batch, mut records, mut bytes) = (Batch::new(), 0, 0);
    if let Some(made) = made {
        // In case there are none in it.
        let mut settings = Settings::default();
        settings.set_last_backup(made);
        batch.put(SETTINGS, THE_SETTINGS, &settings.encode());
    }
    while let Some(item) = backup.next()? {
        if !go_on() {
            return Err(RestoreTrouble::Interrupted);
        }
        match item {
            BackupItem::Record { shelf, .. } if shelf.number() >= OWN => return Err(RestoreTrouble::Damaged),
            BackupItem::Record { shelf, id, plain } => {
                batch.put(shelf, id, &plain);
                if let (SETTINGS, THE_SETTINGS) = (shelf, id)
                    && let Some(mut settings) = Settings::decode(&plain)
                {
                    if let Some(made) = made {
                        // They were written before the backup was known to be one.
                        settings.set_last_backup(made);
                    }
                    // The words for the old vault do not open this one.
                    settings.set_words_are_down(false);
                    batch.put(shelf, id, &settings.encode());
                }
                (records, bytes) = (records + 1, bytes + plain.len());
            }
            BackupItem::File { id, bytes: mut file, .. } => {
                // The reader knows why, if it was the backup.
                let taken = files::take_in(open, &mut batch, id, &mut file);
                if let Err(error) = taken {
                    backup.next()?;
                    return Err(error.into());
                }
            }
        }
        if records >= MOST_RECORDS || bytes >= MOST_BYTES {
            open.write(std::mem::take(&mut batch))?;
            (records, bytes) = (0, 0);
        }
    }
    Ok(open.write(batch)?)
}
