//! Building the books: one walk through the store, in which every value is opened once, for the books and for whoever
//! wants to see what is in it.

use std::collections::BTreeSet;

use super::walk::walk;
use super::{Books, Desk, Entry};
use crate::vault::manifest::Manifest;
use crate::vault::record::Title;
use crate::vault::store::{Key, StoreError};
use crate::vault::wiped::Wiped;
use crate::vault::{OWN_SHELVES, Plain, RecordId, Shelf};

/// Is shown every record that can be read, once, while a vault is unlocked: on several threads, in no order. The text is
/// wiped when it returns.
///
/// What it was shown counts only when unlocking has returned without an error: before that it is not known that the vault
/// is what was last saved.
pub type Visit<'a> = dyn Fn(Shelf, RecordId, &[u8]) + Sync + 'a;

/// What one thread found.
#[derive(Default)]
struct Share {
    entries: Vec<((Shelf, RecordId), Entry)>,
    manifest: Option<Manifest>,
    strays: Vec<Key>,
    /// What a manifest over these entries would say.
    actual: Manifest,
}

impl Books {
    /// Walks the whole store, opens every value, and compares with the manifest. [`StoreError::Damaged`] if neither
    /// the manifest nor any record can be read.
    pub(in crate::vault) fn open(desk: &Desk) -> Result<Books, StoreError> {
        Books::open_reading(desk, &|_, _, _| ())
    }

    /// The same, and shows every record.
    pub(in crate::vault) fn open_reading(desk: &Desk, visit: &Visit<'_>) -> Result<Books, StoreError> {
        let stale = match desk.store.settle() {
            Ok(()) => false,
            Err(StoreError::Disk(_)) => true,
            Err(error) => return Err(error),
        };
        let manifest_name = desk.sealer.manifest_name();
        let (scanned, shares) = walk(&*desk.store, |share: &mut Share, name, value| {
            if *name == manifest_name {
                let text = desk.sealer.open_manifest(value).ok();
                share.manifest = text.and_then(|text| Manifest::from_bytes(&text));
            } else if let Ok((title, data)) = desk.sealer.open_head(name, value) {
                share.add(desk, name, title);
                if title.chunks() == 1 {
                    show(visit, &title, &value[data]);
                }
            } else {
                // A tail, until its head has been found; else damage.
                share.strays.push(*name);
            }
        })?;
        let (mut entries, mut strays, mut found, mut actual) = (Vec::new(), BTreeSet::new(), None, Manifest::default());
        for share in shares {
            // The first is taken as it is, not copied.
            if entries.is_empty() {
                entries = share.entries
            } else {
                entries.extend(share.entries)
            }
            strays.extend(share.strays);
            found = found.or(share.manifest);
            actual.count += share.actual.count;
            actual.counter = actual.counter.max(share.actual.counter);
            actual.sum.add(share.actual.sum.as_bytes());
        }
        for ((shelf, id), entry) in &mut entries {
            let title = entry.title(*shelf, *id);
            if title.chunks() > 1 {
                match read_all_chunks(desk, &title, &mut strays)? {
                    Some(whole) => show(visit, &title, &whole),
                    None => entry.torn = true,
                }
            }
        }
        if found.is_none() && entries.is_empty() {
            return Err(StoreError::Damaged);
        }
        let mark = desk.store.mark().and_then(|mark| desk.sealer.open_mark(&mark).ok());
        Ok(Books {
            live: entries.into_iter().collect(),
            strays,
            stretches: scanned.unreadable_stretches as u64,
            manifest: compare(found, actual, mark.unwrap_or(0)),
            stale,
        })
    }

    /// What one walk through the store finds of a shelf that is a good part of it, in the order of the ids. Nothing of a
    /// smaller shelf: the rest would be opened for nothing. What it does not find is for the caller to ask for by name.
    pub(super) fn in_one_walk(&self, desk: &Desk, shelf: Shelf) -> Vec<(RecordId, Plain)> {
        let wanted = self.on(shelf).count();
        if wanted < 100 || wanted < self.live.len() / 2 {
            return Vec::new();
        }
        let walked = walk(&*desk.store, |found: &mut Vec<(RecordId, Plain)>, name, value| {
            if let Ok((title, data)) = desk.sealer.open_head_anywhere(name, value)
                && title.shelf == shelf
                && title.chunks() == 1
                // Under its own name, and not one that was put back or left there by a save that failed.
                && self.live.get(&(shelf, title.id)).is_some_and(|entry| entry.is(name, &title))
            {
                let bytes = Wiped::new(value[data].to_vec());
                found.push((title.id, Plain { data: 0..bytes.len(), bytes }));
            }
        });
        let Ok((_, shares)) = walked else { return Vec::new() };
        let mut found: Vec<_> = shares.into_iter().flatten().collect();
        found.sort_unstable_by_key(|(id, _)| *id);
        found
    }
}

impl Share {
    fn add(&mut self, desk: &Desk, name: &Key, title: Title) {
        self.actual.count += 1;
        self.actual.counter = self.actual.counter.max(title.version);
        self.actual.sum.add(&desk.sealer.summand(name, title.version, title.chunks()));
        self.entries.push(((title.shelf, title.id), Entry::new(*name, &title)));
    }
}

fn show(visit: &Visit<'_>, title: &Title, text: &[u8]) {
    if title.shelf.number() < OWN_SHELVES {
        visit(title.shelf, title.id, text);
    }
}

/// The whole of a record with tails, or `None` if one is missing or does not open. Those that are there are no strays.
fn read_all_chunks(desk: &Desk, title: &Title, strays: &mut BTreeSet<Key>) -> Result<Option<Wiped>, StoreError> {
    let mut whole = Wiped::with_room(title.length);
    let mut torn = false;
    for number in 0..title.chunks() {
        let name = desk.sealer.name(title.shelf, &title.id, number);
        strays.remove(&name);
        let mut value = match desk.store.get(&name) {
            Ok(Some(value)) => Wiped::new(value),
            Ok(None) | Err(StoreError::Damaged | StoreError::Disk(_)) => {
                torn = true;
                continue;
            }
            Err(error) => return Err(error),
        };
        let opened = match number {
            0 => desk.sealer.open_head_of(title, &name, &mut value),
            tail => desk.sealer.open_tail(title, tail, &name, &mut value),
        };
        match opened {
            Ok(data) => whole.append(&value[data]),
            Err(_) => torn = true,
        }
    }
    Ok((!torn).then_some(whole))
}

/// The manifest to go on with: what is there, and what is known to be missing. `mark` is the version of a save that
/// once returned.
fn compare(found: Option<Manifest>, actual: Manifest, mark: u64) -> Manifest {
    // What is gone may have said that a rewrite is owed.
    let expected = found.unwrap_or(Manifest { altered: true, rewrite_owed: true, ..actual });
    let same = (expected.count, expected.sum) == (actual.count, actual.sum);
    let lost = expected.count.saturating_sub(actual.count);
    let reached = expected.counter.max(actual.counter);
    Manifest {
        counter: reached.max(mark),
        count: actual.count,
        sum: actual.sum,
        lost: expected.lost.saturating_add(lost),
        saves: expected.saves.saturating_add(mark.saturating_sub(reached)),
        altered: expected.altered || (!same && lost == 0) || actual.counter > expected.counter,
        rewrite_owed: expected.rewrite_owed,
    }
}
