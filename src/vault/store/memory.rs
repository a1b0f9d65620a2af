//! A store in memory that fails when told to. For tests.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;

use super::{Change, Key, Scanned, Store, StoreError, VALUE_MAX};
use crate::vault::disk::DiskError;

/// How one commit goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::vault) enum Fate {
    /// It is durable, and says so.
    Saved,
    /// It is nowhere, and says so.
    Refused(StoreError),
    /// Memory shows it, the disk does not have it, and it says so.
    Floating(StoreError),
    /// The disk has it, and it says that it failed.
    SavedUnnoticed(StoreError),
}

/// `disk` is what a power cut leaves; `memory` is what reads see.
#[derive(Default)]
pub(in crate::vault) struct Memory {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    disk: BTreeMap<Key, Vec<u8>>,
    memory: BTreeMap<Key, Vec<u8>>,
    fates: VecDeque<Fate>,
    settlings: VecDeque<StoreError>,
    wounded: bool,
    mark: Option<Vec<u8>>,
    stretches: usize,
    commits: usize,
}

impl Memory {
    pub(in crate::vault) fn new() -> Memory {
        Memory::default()
    }

    /// Decides the next commits; those after them are saved.
    pub(in crate::vault) fn fate(&self, fates: impl IntoIterator<Item = Fate>) {
        self.state.lock().unwrap().fates.extend(fates);
    }

    /// Makes the next attempts to settle fail.
    pub(in crate::vault) fn refuse_to_settle(&self, times: usize, error: StoreError) {
        let mut state = self.state.lock().unwrap();
        state.settlings.extend(std::iter::repeat_n(error, times));
    }

    /// Makes scans report unreadable stretches.
    pub(in crate::vault) fn unreadable_stretches(&self, count: usize) {
        self.state.lock().unwrap().stretches = count;
    }

    /// Everything that is on the disk: to be kept and put back later.
    pub(in crate::vault) fn disk(&self) -> BTreeMap<Key, Vec<u8>> {
        self.state.lock().unwrap().disk.clone()
    }

    /// Changes the disk behind the vault's back.
    pub(in crate::vault) fn tamper(&self, change: impl FnOnce(&mut BTreeMap<Key, Vec<u8>>)) {
        let mut state = self.state.lock().unwrap();
        change(&mut state.disk);
        state.memory = state.disk.clone();
    }

    /// Changes the mark behind the vault's back.
    pub(in crate::vault) fn tamper_mark(&self, change: impl FnOnce(&mut Option<Vec<u8>>)) {
        change(&mut self.state.lock().unwrap().mark);
    }

    /// How many commits were asked for.
    pub(in crate::vault) fn commits(&self) -> usize {
        self.state.lock().unwrap().commits
    }
}

fn make(changes: &[Change], values: &mut BTreeMap<Key, Vec<u8>>) {
    for change in changes {
        match change {
            Change::Put(key, value) => values.insert(*key, value.clone()),
            Change::Delete(key) => values.remove(key),
        };
    }
}

impl Store for Memory {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.state.lock().unwrap().memory.get(key).cloned())
    }

    fn mark(&self) -> Option<Vec<u8>> {
        self.state.lock().unwrap().mark.clone()
    }

    fn commit(&self, changes: Vec<Change>, mark: &[u8]) -> Result<(), StoreError> {
        let mut seen = std::collections::BTreeSet::new();
        for change in &changes {
            let key = match change {
                Change::Put(key, value) => {
                    assert!(value.len() <= VALUE_MAX, "a value is too long");
                    key
                }
                Change::Delete(key) => key,
            };
            assert!(seen.insert(*key), "a key occurs twice in a batch");
        }
        let mut state = self.state.lock().unwrap();
        state.commits += 1;
        if state.wounded {
            return Err(FULL);
        }
        let fate = state.fates.pop_front().unwrap_or(Fate::Saved);
        state.wounded = fate != Fate::Saved;
        match fate {
            Fate::Saved => {
                make(&changes, &mut state.memory);
                make(&changes, &mut state.disk);
                state.mark = Some(mark.to_vec());
                Ok(())
            }
            Fate::Refused(error) => Err(error),
            Fate::Floating(error) => {
                make(&changes, &mut state.memory);
                Err(error)
            }
            Fate::SavedUnnoticed(error) => {
                make(&changes, &mut state.memory);
                make(&changes, &mut state.disk);
                Err(error)
            }
        }
    }

    fn scan(&self, visit: &mut dyn FnMut(&Key, &[u8])) -> Result<Scanned, StoreError> {
        let (values, stretches) = {
            let state = self.state.lock().unwrap();
            (state.memory.clone(), state.stretches)
        };
        for (key, value) in &values {
            visit(key, value);
        }
        Ok(Scanned { unreadable_stretches: stretches })
    }

    fn settle(&self) -> Result<(), StoreError> {
        let mut state = self.state.lock().unwrap();
        if state.wounded {
            if let Some(error) = state.settlings.pop_front() {
                return Err(error);
            }
            state.memory = state.disk.clone();
            state.wounded = false;
        }
        Ok(())
    }
}

/// No room.
pub(in crate::vault) const FULL: StoreError = StoreError::Disk(DiskError::NoSpace);
