//! Changing one thing about an entry from outside its own screen, while somebody may be half-way through writing on it.

use super::keeper::Keeper;
use super::trouble::WriteTrouble;
use crate::journal::{Entry, EntryId};

impl Keeper {
    /// Applies `change` to the entry as it stands in the journal, and to what is being written on it, which stays a draft:
    /// [`Keeper::save`] would take the draft away with everything in it. An entry that is gone is left gone.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; nothing has changed.
    pub fn change(&self, id: EntryId, change: impl Fn(&mut Entry)) -> Result<(), WriteTrouble> {
        let now = self.now();
        let there = self.write(|open| {
            let Some(mut entry) = open.journal.get(id).cloned() else { return Ok(false) };
            change(&mut entry);
            open.save_beside_draft(entry, now)?;
            Ok(true)
        })?;
        if let Some(mut draft) = self.draft(id).filter(|_| there) {
            change(&mut draft.entry);
            self.keep(draft);
        }
        Ok(())
    }
}
