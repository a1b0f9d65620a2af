//! The notebook while it is unlocked: keys, journal, drafts and settings, in step with the vault.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::draft::Draft;
use super::settings::Settings;
use super::shelves::{DRAFTS, ENTRIES, SETTINGS, THE_SETTINGS, entry_id, record};
use super::trouble::{UnlockTrouble, WriteTrouble};
use crate::journal::{Entry, EntryId, Journal};
use crate::vault::{Batch, OpenVault, Plain, RecordId};

/// Everything that exists only while unlocked. Dropping it locks.
pub(super) struct Open {
    /// Shared with whoever reads a copy of it into a backup, and with nobody for long.
    pub(super) vault: Arc<OpenVault>,
    pub(super) journal: Journal,
    /// The drafts that are sealed in the vault.
    drafts: BTreeMap<EntryId, Draft>,
    pub(super) settings: Settings,
    /// Records that are there, or should be, and cannot be read.
    pub(super) unreadable: usize,
}

impl Open {
    /// Reads everything out of an unlocked vault.
    pub(super) fn read(vault: Arc<OpenVault>) -> Result<Self, UnlockTrouble> {
        let mut unreadable = 0;
        let mut shelf = |shelf| -> Result<Vec<(RecordId, Plain)>, UnlockTrouble> {
            let read = vault.all(shelf).map_err(|_| UnlockTrouble::Damaged)?;
            unreadable += read.unreadable.len();
            Ok(read.records)
        };
        let entries = shelf(ENTRIES)?;
        let drafts = shelf(DRAFTS)?;
        let settings = shelf(SETTINGS)?;

        let mut journal = Journal::default();
        for (id, plain) in &entries {
            match Entry::decode(entry_id(*id), plain) {
                Ok(entry) => journal.put(entry),
                // It opened, so it is whole; it only says nothing to this version. It stays where it is.
                Err(_) => unreadable += 1,
            }
        }
        let drafts = drafts.iter().filter_map(|(id, plain)| {
            let draft = Draft::decode(entry_id(*id), plain)?;
            Some((draft.id(), draft))
        });
        let drafts = drafts.collect();
        let settings = settings.first().and_then(|(_, plain)| Settings::decode(plain));
        let losses = vault.losses();
        let unreadable = unreadable.max(losses.map_or(0, |losses| (losses.lost + losses.torn) as usize));
        Ok(Self { vault, journal, drafts, settings: settings.unwrap_or_default(), unreadable })
    }

    /// Saves an entry; its draft goes in the same write.
    pub(super) fn save(&mut self, entry: Entry) -> Result<(), WriteTrouble> {
        let id = entry.id();
        let mut batch = Batch::new();
        batch.put(ENTRIES, record(id), &entry.encode()).remove(DRAFTS, record(id));
        self.vault.write(batch)?;
        self.journal.put(entry);
        self.drafts.remove(&id);
        Ok(())
    }

    /// Removes an entry and its draft.
    pub(super) fn remove(&mut self, id: EntryId) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        batch.remove(ENTRIES, record(id)).remove(DRAFTS, record(id));
        self.vault.write(batch)?;
        self.journal.remove(id);
        self.drafts.remove(&id);
        Ok(())
    }

    /// Seals drafts, all in one write.
    pub(super) fn seal_drafts(&mut self, drafts: Vec<Draft>) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        for draft in &drafts {
            batch.put(DRAFTS, record(draft.id()), &draft.encode());
        }
        self.vault.write(batch)?;
        self.drafts.extend(drafts.into_iter().map(|draft| (draft.id(), draft)));
        Ok(())
    }

    /// Removes a draft.
    pub(super) fn discard(&mut self, id: EntryId) -> Result<(), WriteTrouble> {
        self.vault.remove(DRAFTS, record(id))?;
        self.drafts.remove(&id);
        Ok(())
    }

    /// The sealed drafts.
    pub(super) fn drafts(&self) -> &BTreeMap<EntryId, Draft> {
        &self.drafts
    }

    pub(super) fn set_settings(&mut self, settings: Settings) -> Result<(), WriteTrouble> {
        self.vault.put(SETTINGS, THE_SETTINGS, &settings.encode())?;
        self.settings = settings;
        Ok(())
    }
}
