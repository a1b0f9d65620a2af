//! The notebook while it is unlocked: keys, journal, drafts and settings, in step with the vault.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::attachment::Attachments;
use super::draft::Draft;
use super::settings::Settings;
use super::trouble::{UnlockTrouble, WriteTrouble};
use crate::journal::{Entry, EntryId, Id, Journal};
use crate::vault::{Batch, OpenVault, Plain, RecordId, Shelf};

/// Where each kind of record stands. The numbers are part of the format.
const ENTRIES: Shelf = Shelf::new(1);
const DRAFTS: Shelf = Shelf::new(2);
const SETTINGS: Shelf = Shelf::new(3);

/// There is one record of settings.
const THE_SETTINGS: RecordId = RecordId::from_bytes([0; 16]);

/// Everything that exists only while unlocked. Dropping it locks.
pub(super) struct Open {
    /// Shared with what may go on while the notebook is read: a renewal.
    pub(super) vault: Arc<OpenVault>,
    pub(super) journal: Journal,
    /// How often each entry of the journal was saved.
    editions: BTreeMap<EntryId, u32>,
    /// The drafts that are sealed in the vault.
    drafts: BTreeMap<EntryId, Draft>,
    pub(super) attachments: Attachments,
    pub(super) settings: Settings,
    /// Records that are there, or should be, and cannot be read.
    pub(super) unreadable: usize,
}

impl Open {
    /// Reads everything out of an unlocked vault.
    pub(super) fn read(vault: OpenVault) -> Result<Self, UnlockTrouble> {
        let mut unreadable = 0;
        let mut shelf = |shelf| -> Result<Vec<(RecordId, Plain)>, UnlockTrouble> {
            let read = vault.all(shelf).map_err(|_| UnlockTrouble::Damaged)?;
            unreadable += read.unreadable.len();
            Ok(read.records)
        };
        let entries = shelf(ENTRIES)?;
        let drafts = shelf(DRAFTS)?;
        let settings = shelf(SETTINGS)?;
        let (attachments, unread) = Attachments::read(&vault).map_err(|_| UnlockTrouble::Damaged)?;
        unreadable += unread;

        let (mut journal, mut editions) = (Journal::default(), BTreeMap::new());
        for (id, plain) in &entries {
            match Entry::decode(entry_id(*id), plain) {
                Ok((entry, edition)) => {
                    editions.insert(entry.id(), edition);
                    journal.put(entry);
                }
                // It opened, so it is whole; it only says nothing to this version. It stays where it is.
                Err(_) => unreadable += 1,
            }
        }
        let drafts = drafts.iter().filter_map(|(id, plain)| {
            let draft = Draft::decode(entry_id(*id), plain)?;
            Some((draft.id(), draft))
        });
        let drafts = drafts.collect();
        let settings = settings.first().and_then(|(_, plain)| ciborium::from_reader(&**plain).ok());
        let losses = vault.losses();
        let unreadable = unreadable.max(losses.map_or(0, |losses| (losses.lost + losses.torn + losses.files) as usize));
        Ok(Self {
            vault: Arc::new(vault),
            journal,
            editions,
            drafts,
            attachments,
            settings: settings.unwrap_or_default(),
            unreadable,
        })
    }

    /// Saves an entry, as its next edition; its draft goes in the same write.
    pub(super) fn save(&mut self, entry: Entry) -> Result<(), WriteTrouble> {
        let id = entry.id();
        let edition = self.editions.get(&id).map_or(1, |edition| edition.saturating_add(1));
        let mut batch = Batch::new();
        batch.put(ENTRIES, record(id), &entry.encode(edition)).remove(DRAFTS, record(id));
        self.vault.write(batch)?;
        self.editions.insert(id, edition);
        self.journal.put(entry);
        self.drafts.remove(&id);
        Ok(())
    }

    /// Removes an entry, its draft and what is attached to it.
    pub(super) fn remove(&mut self, id: EntryId) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        self.attachments.erase_of(id, &mut batch);
        batch.remove(ENTRIES, record(id)).remove(DRAFTS, record(id));
        self.vault.write(batch)?;
        self.attachments.forget_of(id);
        self.journal.remove(id);
        self.editions.remove(&id);
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
        let mut bytes = Vec::new();
        // INVARIANT: writing to memory does not fail.
        let written = ciborium::into_writer(&settings, &mut bytes);
        debug_assert!(written.is_ok());
        self.vault.put(SETTINGS, THE_SETTINGS, &bytes)?;
        self.settings = settings;
        Ok(())
    }
}

fn record(id: EntryId) -> RecordId {
    RecordId::from_bytes(id.bytes())
}

fn entry_id(id: RecordId) -> EntryId {
    Id::from_bytes(*id.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Meeting;
    use crate::vault::{Cost, Passphrase, Vault};

    #[test]
    fn every_save_is_a_new_edition_also_after_locking() {
        let place = tempfile::tempdir().unwrap();
        let vault = Vault::at(place.path()).unwrap();
        let passphrase = Passphrase::new("fire ord som ingen setter sammen".to_owned());
        let mut open = Open::read(vault.create(&passphrase, Cost::FLOOR).unwrap().0).unwrap();
        let entry = Entry::from(Meeting::new(chrono::NaiveDateTime::default()));
        let stored = |open: &Open| {
            let plain = open.vault.get(ENTRIES, record(entry.id())).unwrap().unwrap();
            Entry::decode(entry.id(), &plain).unwrap().1
        };
        for edition in 1..=4 {
            open.save(entry.clone()).unwrap();
            assert_eq!(stored(&open), edition);
            if edition == 2 {
                drop(open);
                open = Open::read(vault.unlock(&passphrase).unwrap()).unwrap();
            }
        }
        open.remove(entry.id()).unwrap();
        open.save(entry.clone()).unwrap();
        assert_eq!(stored(&open), 1, "another entry under the same name");
    }
}
