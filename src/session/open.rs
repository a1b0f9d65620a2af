//! The notebook while it is unlocked: keys, journal, drafts and settings, in step with the vault.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDateTime;
use zeroize::Zeroizing;

use super::attachment::Attachments;
use super::damage::Torn;
use super::draft::Draft;
use super::history;
use super::household::Household;
use super::reading::{Found, Reading};
use super::search::Search;
use super::settings::Settings;
use super::shelves::{DRAFTS, ENTRIES, SETTINGS, TRASH, entry_id, record};
use super::single::Single;
use super::trash::Lying;
use super::trouble::{UnlockTrouble, WriteTrouble};
use crate::journal::{Entry, EntryId, Journal};
use crate::vault::{Batch, Losses, OpenVault, Plain, RecordId};

/// Everything that exists only while unlocked. Dropping it locks.
pub(super) struct Open {
    /// Shared, and with nobody for long, with what may go on while the notebook is read: a rewrite, a renewal.
    pub(super) vault: Arc<OpenVault>,
    pub(super) journal: Journal,
    pub(super) search: Search,
    /// How often each entry of the journal was saved, where that is more than once.
    editions: BTreeMap<EntryId, u32>,
    /// The drafts that are sealed in the vault.
    drafts: BTreeMap<EntryId, Draft>,
    /// What lies in the trash, without what is in it.
    pub(super) trash: BTreeMap<EntryId, Lying>,
    pub(super) household: Single<Household>,
    /// Whether the account was changed since it was last saved.
    pub(super) account_changed: bool,
    /// What the vault found lost or damaged at unlocking: kept here, because the vault may be busy when a screen asks.
    pub(super) losses: Option<Losses>,
    pub(super) torn: Torn,
    /// Records that open and say nothing to this version.
    pub(super) undecoded: usize,
    pub(super) attachments: Attachments,
    pub(super) settings: Single<Settings>,
    /// Records that are there, or should be, and cannot be read.
    pub(super) unreadable: usize,
}

impl Open {
    /// Reads everything out of an unlocked vault.
    pub(super) fn read(vault: Arc<OpenVault>) -> Result<Self, UnlockTrouble> {
        let reading = Reading::default();
        for (id, plain) in &vault.all(ENTRIES)?.records {
            reading.see(ENTRIES, *id, plain);
        }
        Self::with(vault, reading)
    }

    /// Reads out of an unlocked vault what was not read while it was unlocked.
    pub(super) fn with(vault: Arc<OpenVault>, reading: Reading) -> Result<Self, UnlockTrouble> {
        let mut unreadable = 0;
        let mut torn = Torn::default();
        let mut shelf = |shelf| -> Result<Vec<(RecordId, Plain)>, UnlockTrouble> {
            let read = vault.all(shelf)?;
            unreadable += read.unreadable.len();
            match shelf {
                DRAFTS => torn.drafts = read.unreadable.len(),
                TRASH => torn.deleted = read.unreadable.len(),
                _ => {}
            }
            Ok(read.records)
        };
        let drafts = shelf(DRAFTS)?;
        let settings = shelf(SETTINGS)?;
        let deleted = shelf(TRASH)?;
        let (attachments, unread) = Attachments::read(&vault)?;
        unreadable += unread;

        let Found { entries, mut undecoded } = reading.done();
        torn.entries = vault.torn(ENTRIES);
        unreadable += torn.entries;
        let changed = entries.iter().filter(|(_, edition)| *edition != 1);
        let editions = changed.map(|(entry, edition)| (entry.id(), *edition)).collect();
        let journal = Journal::of_boxed(entries.into_iter().map(|(entry, _)| entry));
        let sealed = drafts.len();
        let drafts = drafts.iter().filter_map(|(id, plain)| Draft::decode(entry_id(*id), plain));
        let drafts: BTreeMap<EntryId, Draft> = drafts.map(|draft| (draft.id(), draft)).collect();
        undecoded += sealed - drafts.len();
        let mut trash = BTreeMap::new();
        for (id, plain) in &deleted {
            match Lying::read(entry_id(*id), plain) {
                Some(lying) => drop(trash.insert(entry_id(*id), lying)),
                None => undecoded += 1,
            }
        }
        let household: Single<Household> = Single::among(&settings);
        let settings: Single<Settings> = Single::among(&settings);
        undecoded += usize::from(household.is_unread()) + usize::from(settings.is_unread());
        let losses = vault.losses();
        let unreadable = (unreadable + undecoded)
            .max(losses.map_or(0, |losses| (losses.lost + losses.torn + losses.files) as usize));
        Ok(Self {
            vault,
            journal,
            search: Search::default(),
            editions,
            drafts,
            trash,
            household,
            account_changed: false,
            losses,
            torn,
            undecoded,
            attachments,
            settings,
            unreadable,
        })
    }

    /// Saves an entry; its draft goes in the same write, and what stood there becomes an earlier version.
    pub(super) fn save(&mut self, mut entry: Entry, now: NaiveDateTime) -> Result<(), WriteTrouble> {
        let id = entry.id();
        entry.follow_consent(self.journal.get(id), now);
        let mut batch = Batch::new();
        let edition = self.add_saving(&mut batch, &entry, now)?;
        batch.remove(DRAFTS, record(id));
        self.vault.write(batch)?;
        self.remember(entry, edition, None);
        self.drafts.remove(&id);
        Ok(())
    }

    /// Saves an entry; what is being written on it stays a draft.
    pub(super) fn save_beside_draft(&mut self, mut entry: Entry, now: NaiveDateTime) -> Result<(), WriteTrouble> {
        entry.follow_consent(self.journal.get(entry.id()), now);
        if let Some(stands) = self.journal.get(entry.id()) {
            entry.goes_on_concerning(stands);
        }
        let mut batch = Batch::new();
        let edition = self.add_saving(&mut batch, &entry, now)?;
        self.vault.write(batch)?;
        self.remember(entry, edition, None);
        Ok(())
    }

    /// The draft of an entry is gone from the vault.
    pub(super) fn forget_draft(&mut self, id: EntryId) {
        self.drafts.remove(&id);
    }

    /// The changes that save an entry as its next edition.
    pub(super) fn add_saving(&self, batch: &mut Batch, entry: &Entry, now: NaiveDateTime) -> Result<u32, WriteTrouble> {
        let id = entry.id();
        let edition = match self.journal.get(id) {
            Some(before) => {
                if before != entry {
                    history::push(&self.vault, batch, id, now, &self.stored_bytes(id)?)?;
                }
                self.edition(id).saturating_add(1)
            }
            None => 1,
        };
        batch.put(ENTRIES, record(id), &encoded(entry, edition));
        Ok(edition)
    }

    /// The number of the edition that stands in the journal.
    pub(super) fn edition(&self, id: EntryId) -> u32 {
        self.editions.get(&id).copied().unwrap_or(1)
    }

    /// An entry of the journal as it is stored.
    pub(super) fn stored_bytes(&self, id: EntryId) -> Result<Zeroizing<Vec<u8>>, WriteTrouble> {
        match self.vault.get(ENTRIES, record(id)) {
            Ok(Some(plain)) => Ok(Zeroizing::new(plain.to_vec())),
            // It was damaged under our hands; memory still has it.
            _ => match self.journal.get(id) {
                Some(entry) => Ok(encoded(entry, self.edition(id))),
                None => Err(WriteTrouble::Failed),
            },
        }
    }

    /// Keeps memory in step: the vault now holds this.
    pub(super) fn remember(&mut self, entry: Entry, edition: u32, draft: Option<Draft>) {
        self.remember_draft(draft);
        self.editions.insert(entry.id(), edition);
        self.search.changes(&self.journal, entry.id(), Some(&entry));
        self.journal.put(entry);
    }

    /// Keeps memory in step: the vault now holds this draft.
    pub(super) fn remember_draft(&mut self, draft: Option<Draft>) {
        self.drafts.extend(draft.map(|draft| (draft.id(), draft)));
    }

    /// Keeps memory in step: the vault holds neither entry nor draft any more.
    pub(super) fn forget(&mut self, id: EntryId) {
        self.search.changes(&self.journal, id, None);
        self.journal.remove(id);
        self.editions.remove(&id);
        self.drafts.remove(&id);
    }

    /// Seals drafts, all in one write.
    pub(super) fn seal_drafts(&mut self, mut drafts: Vec<Draft>) -> Result<(), WriteTrouble> {
        drafts.retain(|draft| self.may_be_sealed(draft));
        let mut batch = Batch::new();
        for draft in &drafts {
            batch.put(DRAFTS, record(draft.id()), &draft.encode());
        }
        self.vault.write(batch)?;
        self.drafts.extend(drafts.into_iter().map(|draft| (draft.id(), draft)));
        Ok(())
    }

    /// Erases a draft.
    pub(super) fn discard(&mut self, id: EntryId) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        batch.erase(DRAFTS, record(id));
        self.vault.write(batch)?;
        self.drafts.remove(&id);
        Ok(())
    }

    /// The sealed drafts.
    pub(super) fn drafts(&self) -> &BTreeMap<EntryId, Draft> {
        &self.drafts
    }

    pub(super) fn set_settings(&mut self, settings: Settings) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        self.settings.put(&mut batch, &settings);
        self.vault.write(batch)?;
        *self.settings = settings;
        Ok(())
    }
}

/// The bytes to store.
pub(super) fn encoded(entry: &Entry, edition: u32) -> Zeroizing<Vec<u8>> {
    entry.encode(edition)
}

/// What was stored, if this version can read it.
pub(super) fn decoded(id: EntryId, bytes: &[u8]) -> Option<(Entry, u32)> {
    Entry::decode(id, bytes).ok()
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
        let mut open = Open::read(vault.create(&passphrase, Cost::FLOOR).unwrap().0.into()).unwrap();
        let entry = Entry::from(Meeting::new(chrono::NaiveDateTime::default()));
        let stored = |open: &Open| {
            let plain = open.vault.get(ENTRIES, record(entry.id())).unwrap().unwrap();
            Entry::decode(entry.id(), &plain).unwrap().1
        };
        for edition in 1..=4 {
            open.save(entry.clone(), chrono::NaiveDateTime::default()).unwrap();
            assert_eq!(stored(&open), edition);
            if edition == 2 {
                drop(open);
                open = Open::read(vault.unlock(&passphrase).unwrap().into()).unwrap();
            }
        }
        open.erase(&[entry.id()]).unwrap();
        open.save(entry.clone(), chrono::NaiveDateTime::default()).unwrap();
        assert_eq!(stored(&open), 1, "another entry under the same name");
    }
}
