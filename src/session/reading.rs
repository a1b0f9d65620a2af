//! The journal as it is read while the vault is being unlocked.

use std::mem::take;
use std::sync::{Mutex, PoisonError};

use super::shelves::{ENTRIES, entry_id};
use crate::journal::Entry;
use crate::vault::{RecordId, Shelf};

/// Takes the entries as the vault shows them, from several threads. Ten thousand of them are opened and read once, none
/// is kept as bytes, and unlocking is as quick as it can be.
#[derive(Default)]
pub(super) struct Reading(Mutex<Found>);

/// What was read.
#[derive(Default)]
pub(super) struct Found {
    /// Every entry and its edition, in no order.
    pub(super) entries: Vec<(Box<Entry>, u32)>,
    /// Entries that opened, so they are whole; they only say nothing to this version. They stay where they are.
    pub(super) undecoded: usize,
}

impl Reading {
    /// Reads a record, if it is an entry.
    pub(super) fn see(&self, shelf: Shelf, id: RecordId, text: &[u8]) {
        if shelf != ENTRIES {
            return;
        }
        let read = Entry::decode(entry_id(id), text).map(|(entry, edition)| (Box::new(entry), edition));
        let mut found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match read {
            Ok(entry) => found.entries.push(entry),
            Err(_) => found.undecoded += 1,
        }
    }

    /// What was read so far.
    pub(super) fn done(self) -> Found {
        take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
