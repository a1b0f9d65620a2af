//! What stays when something is deleted, and would not say any more whom it concerns.

use crate::journal::{Entry, EntryId};
use crate::session::draft::Draft;
use crate::session::open::{Open, encoded};
use crate::session::shelves::{DRAFTS, ENTRIES, record};
use crate::session::trouble::WriteTrouble;
use crate::vault::Batch;

impl Open {
    /// Writes into what stays whom it concerns, where only `going` said so: otherwise whoever deletes a person with
    /// everything would leave the most private of it behind, known to nobody. A write of its own: while `going` is there,
    /// it changes nothing. No earlier version is kept of it, for nobody said anything new.
    pub(in crate::session) fn leave_behind(&mut self, going: &[EntryId]) -> Result<(), WriteTrouble> {
        for gone in going {
            let left: Vec<(Entry, u32)> = self
                .journal
                .left_behind(*gone)
                .into_iter()
                .map(|entry| {
                    // Nobody changed it: counted as a change, it would displace one that was made on another phone.
                    let edition = self.edition(entry.id());
                    (entry, edition)
                })
                .collect();
            let half_written: Vec<Draft> = self
                .drafts()
                .values()
                .filter_map(|draft| {
                    let mut draft = draft.clone();
                    self.journal.leave_behind(&mut draft.entry, *gone).then_some(draft)
                })
                .collect();
            let mut batch = Batch::new();
            for (entry, edition) in &left {
                batch.put(ENTRIES, record(entry.id()), &encoded(entry, *edition));
            }
            for draft in &half_written {
                batch.put(DRAFTS, record(draft.id()), &draft.encode());
            }
            if batch.is_empty() {
                continue;
            }
            self.vault.write(batch)?;
            for (entry, edition) in left {
                self.remember(entry, edition, None);
            }
            for draft in half_written {
                self.remember_draft(Some(draft));
            }
        }
        Ok(())
    }
}
