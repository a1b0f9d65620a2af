//! The books: which records there are, as the last whole walk through the store found them and every save since.
//!
//! They are built when the vault is unlocked, by opening every value, and checked against the manifest. From then on
//! they, and not the store, say which version of a record is the true one; so a record that is swapped, replayed or
//! removed under a running app is noticed as well. They hold ids, lengths and versions, never text or keys.
//!
//! A save that fails leaves the books *stale*: what the disk holds is unknown. The next call first makes the store go
//! back to the disk's truth and walks it again. While that cannot be done (the disk is full), reading goes on.

mod copy;
mod open;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::error::{ReadError, WriteError};
use super::manifest::Manifest;
use super::record::{RECORD_MAX, Sealer, Title};
use super::seal::random;
use super::store::{Change, Key, Store, StoreError};
use super::wiped::Wiped;
use super::{Batch, Plain, RecordId, Shelf, Shelved};

/// Keys and store: what it takes to read and write.
pub(super) struct Desk {
    pub(super) sealer: Sealer,
    pub(super) store: Arc<dyn Store>,
}

/// Records known to be lost or damaged, found when the vault was unlocked.
///
/// ```compile_fail
/// // Not to be shrugged off by building an empty one.
/// let none = mellom::vault::Losses { lost: 0, saves: 0, torn: 0, untraced: 0, altered: false, files: 0 };
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Losses {
    /// Records that were saved and are not to be found.
    pub lost: u64,
    /// The vault went back in time: this many of the last saves, at most, are gone. Which, cannot be told.
    pub saves: u64,
    /// Records that are there in part. [`all`](super::OpenVault::all) names them.
    pub torn: u64,
    /// Unreadable values, or stretches of values, that cannot be traced to a record. The lost may be among them.
    pub untraced: u64,
    /// What is there is not what was last saved: an older version was put back, a value was added, or the list of
    /// what should be there is gone.
    pub altered: bool,
    /// Sealed files that are gone, or are not as long as they were. [`files`](super::OpenVault::files) names them.
    pub files: u64,
}

pub(super) use copy::Copying;
pub use open::Visit;

/// See the module's documentation.
#[derive(Default)]
pub(super) struct Books {
    live: BTreeMap<(Shelf, RecordId), Entry>,
    /// Values that opened as nothing.
    strays: BTreeSet<Key>,
    stretches: u64,
    manifest: Manifest,
    stale: bool,
}

/// What there is to know of a record beside its shelf and its id, in few bytes: there may be many.
#[derive(Clone, Copy)]
struct Entry {
    /// The store key of its head: deriving it for every read would be a good part of a read.
    name: Key,
    version: u64,
    /// At most [`RECORD_MAX`].
    length: u32,
    /// A tail is missing or does not open.
    torn: bool,
}

impl Books {
    /// Saves the books of an empty vault into an empty store.
    pub(super) fn found(desk: &Desk) -> Result<(), WriteError> {
        Books::default().save(desk, Vec::new(), Manifest::default())
    }

    /// What is known to be lost; `None` if nothing is.
    pub(super) fn losses(&self) -> Option<Losses> {
        let losses = Losses {
            lost: self.manifest.lost,
            saves: self.manifest.saves,
            torn: self.live.values().filter(|entry| entry.torn).count() as u64,
            untraced: self.strays.len() as u64 + self.stretches,
            altered: self.manifest.altered,
            // Counted by who knows their folder.
            files: 0,
        };
        (losses != Losses::default()).then_some(losses)
    }

    /// How many records of a shelf are there in part.
    pub(super) fn torn(&self, shelf: Shelf) -> usize {
        self.on(shelf).filter(|(_, entry)| entry.torn).count()
    }

    /// The records of a shelf.
    fn on(&self, shelf: Shelf) -> impl Iterator<Item = (RecordId, &Entry)> {
        let (first, last) = (RecordId::from_bytes([0; 16]), RecordId::from_bytes([255; 16]));
        self.live.range((shelf, first)..=(shelf, last)).map(|(&(_, id), entry)| (id, entry))
    }

    /// Saves a batch.
    pub(super) fn write(&mut self, desk: &Desk, batch: &Batch) -> Result<(), WriteError> {
        let too_large = |plain: &[u8]| plain.len() > RECORD_MAX;
        if batch.changes.values().flatten().any(|p| too_large(p)) {
            return Err(WriteError::TooLarge);
        }
        self.settle(desk)?;
        let mut changes = Vec::new();
        let mut manifest = self.manifest;
        manifest.counter += 1;
        for (&(shelf, id), plain) in &batch.changes {
            let old = self.live.get(&(shelf, id)).map(|entry| entry.title(shelf, id));
            let head = desk.sealer.name(shelf, &id, 0);
            if let Some(old) = old {
                manifest.count -= 1;
                let summand = desk.sealer.summand(&head, old.version, old.chunks());
                manifest.sum.subtract(&summand);
            }
            let mut written = 0;
            if let Some(plain) = plain {
                let title = Title { shelf, id, version: manifest.counter, length: plain.len() };
                manifest.count += 1;
                let summand = desk.sealer.summand(&head, title.version, title.chunks());
                manifest.sum.add(&summand);
                written = title.chunks();
                let values = desk.sealer.seal(&title, plain, &mut random::from_system)?;
                changes.extend(values.into_iter().map(|(name, value)| Change::Put(name, value)));
            }
            // What the old version leaves behind, or what is left of one that no longer opens.
            for number in written.. {
                let name = desk.sealer.name(shelf, &id, number);
                let known = old.is_some_and(|old| number < old.chunks());
                if !known && !self.strays.contains(&name) {
                    break;
                }
                changes.push(Change::Delete(name));
            }
        }
        if changes.is_empty() {
            return Ok(());
        }
        manifest.rewrite_owed |= batch.owes_a_rewrite;
        self.save(desk, changes, manifest)?;
        for (&(shelf, id), plain) in &batch.changes {
            match plain {
                None => self.live.remove(&(shelf, id)),
                Some(plain) => {
                    let title = Title { shelf, id, version: manifest.counter, length: plain.len() };
                    self.live.insert((shelf, id), Entry::new(desk.sealer.name(shelf, &id, 0), &title))
                }
            };
        }
        Ok(())
    }

    /// Whether a part of the store cannot be read at all. Nothing that is saved into this store mends that: only what can be
    /// read, copied into another.
    pub(super) fn is_partly_unreadable(&self) -> bool {
        self.stretches > 0
    }

    /// Takes the losses as they are: forgets the lost, and removes what is torn or cannot be traced.
    pub(super) fn accept_losses(&mut self, desk: &Desk) -> Result<(), WriteError> {
        self.settle(desk)?;
        let mut manifest =
            Manifest { counter: self.manifest.counter + 1, lost: 0, saves: 0, altered: false, ..self.manifest };
        let mut gone: BTreeSet<Key> = self.strays.clone();
        let torn = self.live.iter().filter(|(_, entry)| entry.torn);
        let torn: Vec<Title> = torn.map(|(&(shelf, id), entry)| entry.title(shelf, id)).collect();
        for title in &torn {
            let name = |number| desk.sealer.name(title.shelf, &title.id, number);
            manifest.count -= 1;
            manifest.sum.subtract(&desk.sealer.summand(&name(0), title.version, title.chunks()));
            gone.extend((0..title.chunks()).map(name));
        }
        self.save(desk, gone.into_iter().map(Change::Delete).collect(), manifest)?;
        for title in torn {
            self.live.remove(&(title.shelf, title.id));
        }
        Ok(())
    }

    /// Commits `changes` together with the new manifest.
    fn save(&mut self, desk: &Desk, mut changes: Vec<Change>, manifest: Manifest) -> Result<(), WriteError> {
        let text = manifest.to_bytes();
        let (name, value) = desk.sealer.seal_manifest(&text, &mut random::from_system)?;
        let touched: Vec<Key> = changes
            .iter()
            .map(|change| match change {
                Change::Put(name, _) | Change::Delete(name) => *name,
            })
            .collect();
        changes.push(Change::Put(name, value));
        let mark = desk.sealer.seal_mark(manifest.counter, &mut random::from_system)?;
        if let Err(error) = desk.store.commit(changes, &mark) {
            self.stale = true;
            // Whatever became of this save, its version is not used again.
            self.manifest.counter = manifest.counter;
            return Err(error.into());
        }
        self.manifest = manifest;
        for name in touched {
            self.strays.remove(&name);
        }
        Ok(())
    }

    /// Reads a record.
    pub(super) fn get(&mut self, desk: &Desk, shelf: Shelf, id: RecordId) -> Result<Option<Plain>, ReadError> {
        let settled = self.settle(desk);
        if let Some(entry) = self.live.get(&(shelf, id)) {
            return match entry.read(desk, shelf, id) {
                // Perhaps not damaged but half saved.
                Err(ReadError::Damaged) => Err(settled.map_or_else(Into::into, |()| ReadError::Damaged)),
                read => read.map(Some),
            };
        }
        let head = desk.sealer.name(shelf, &id, 0);
        if self.strays.contains(&head) {
            return Err(ReadError::Damaged);
        }
        if self.stretches > 0 && desk.store.get(&head)?.is_some() {
            return Err(ReadError::Damaged);
        }
        Ok(None)
    }

    /// Reads a shelf.
    pub(super) fn all(&mut self, desk: &Desk, shelf: Shelf) -> Result<Shelved, ReadError> {
        let settled = self.settle(desk);
        let mut shelved = Shelved { records: Vec::new(), unreadable: Vec::new(), losses: self.losses() };
        let mut taken = self.in_one_walk(desk, shelf).into_iter().peekable();
        for (id, entry) in self.on(shelf) {
            if let Some(record) = taken.next_if(|(taken, _)| *taken == id) {
                shelved.records.push(record);
                continue;
            }
            match entry.read(desk, shelf, id) {
                Ok(plain) => shelved.records.push((id, plain)),
                Err(ReadError::Broken) => return Err(ReadError::Broken),
                Err(_) => {
                    // Perhaps not damaged but half saved.
                    settled.map_err(ReadError::from)?;
                    shelved.unreadable.push(id);
                }
            }
        }
        Ok(shelved)
    }

    /// After a failed save: back to what the disk holds.
    fn settle(&mut self, desk: &Desk) -> Result<(), StoreError> {
        if self.stale {
            desk.store.settle()?;
            self.reopen(desk)?;
        }
        Ok(())
    }

    /// Walks the store again.
    pub(super) fn reopen(&mut self, desk: &Desk) -> Result<(), StoreError> {
        self.reopen_reading(desk, &|_, _, _| ())
    }

    /// The same, and shows every record.
    pub(super) fn reopen_reading(&mut self, desk: &Desk, visit: &Visit<'_>) -> Result<(), StoreError> {
        let used = self.manifest.counter;
        *self = Books::open_reading(desk, visit)?;
        self.manifest.counter = self.manifest.counter.max(used);
        Ok(())
    }
}

impl Entry {
    /// The whole record of this title, whose head lies under `name`.
    fn new(name: Key, title: &Title) -> Entry {
        Entry { name, version: title.version, length: title.length as u32, torn: false }
    }

    fn title(&self, shelf: Shelf, id: RecordId) -> Title {
        Title { shelf, id, version: self.version, length: self.length as usize }
    }

    /// Whether it is of the version of this title, and its head lies under `name`.
    fn is(&self, name: &Key, title: &Title) -> bool {
        self.name == *name && self.title(title.shelf, title.id) == *title
    }

    fn read(&self, desk: &Desk, shelf: Shelf, id: RecordId) -> Result<Plain, ReadError> {
        if self.torn {
            return Err(ReadError::Damaged);
        }
        let title = &self.title(shelf, id);
        let value = |name: &Key| Ok::<_, ReadError>(Wiped::new(desk.store.get(name)?.ok_or(ReadError::Damaged)?));
        let mut head = value(&self.name)?;
        let data = desk.sealer.open_head_of(title, &self.name, &mut head).map_err(|_| ReadError::Damaged)?;
        if title.chunks() == 1 {
            return Ok(Plain { bytes: head, data });
        }
        let mut whole = Wiped::with_room(title.length);
        whole.append(&head[data]);
        for number in 1..title.chunks() {
            let name = desk.sealer.name(shelf, &id, number);
            let mut tail = value(&name)?;
            let data = desk.sealer.open_tail(title, number, &name, &mut tail).map_err(|_| ReadError::Damaged)?;
            whole.append(&tail[data]);
        }
        Ok(Plain { bytes: whole, data: 0..title.length })
    }
}

#[cfg(test)]
mod tests;
