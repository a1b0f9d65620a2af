//! Every value of the store, opened by several threads at once.
//!
//! One thread can ask the store, and opening takes longer than asking. So the thread that asks fills trays with sealed
//! values, and others empty them; when none of them is free it empties a tray itself. What is opened is opened where it
//! lies in its tray, and wiped there.

use std::num::NonZero;
use std::ops::Range;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, channel, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::vault::store::{Key, Scanned, Store, StoreError, VALUE_MAX};
use crate::vault::wiped::Wiped;

/// Bytes in a tray.
const TRAY: usize = 32 << 10;

/// Threads beside the one that asks, at most.
const HELPERS: usize = 3;

/// Some values, one behind the other.
struct Tray {
    bytes: Wiped,
    values: Vec<(Key, Range<usize>)>,
}

impl Tray {
    fn new() -> Tray {
        Tray { bytes: Wiped::with_room(TRAY), values: Vec::new() }
    }

    fn is_full(&self) -> bool {
        self.bytes.room() < VALUE_MAX
    }

    fn add(&mut self, key: &Key, value: &[u8]) {
        let start = self.bytes.len();
        self.bytes.append(value);
        self.values.push((*key, start..self.bytes.len()));
    }

    fn empty<T>(&mut self, hands: &mut T, take: &impl Fn(&mut T, &Key, &mut [u8])) {
        for (key, range) in self.values.drain(..) {
            take(hands, &key, &mut self.bytes[range]);
        }
        self.bytes.clear();
    }
}

/// Hands every value in the store to `take`, on any thread and in any order; gives what each thread made of its share.
/// `take` may change the value where it lies.
pub(super) fn walk<T: Default + Send>(
    store: &dyn Store,
    take: impl Fn(&mut T, &Key, &mut [u8]) + Sync,
) -> Result<(Scanned, Vec<T>), StoreError> {
    let helpers = thread::available_parallelism().map_or(0, NonZero::get).saturating_sub(1).min(HELPERS);
    walk_with(helpers, store, &take)
}

fn walk_with<T: Default + Send>(
    helpers: usize,
    store: &dyn Store,
    take: &(impl Fn(&mut T, &Key, &mut [u8]) + Sync),
) -> Result<(Scanned, Vec<T>), StoreError> {
    let (full, filled) = sync_channel::<Tray>(helpers);
    let (empty, emptied) = channel();
    let filled = Mutex::new(filled);
    thread::scope(|scope| {
        let helping = || {
            let empty = empty.clone();
            // Without the thread, this one does it all.
            thread::Builder::new().name("vault-read".into()).spawn_scoped(scope, || help(&filled, empty, take)).ok()
        };
        let helping: Vec<_> = (0..helpers).filter_map(|_| helping()).collect();
        let mut own = T::default();
        let mut tray = Tray::new();
        let scanned = store.scan(&mut |key, value| {
            if value.len() > VALUE_MAX {
                // Never written by us.
                return take(&mut own, key, &mut Wiped::new(value.to_vec()));
            }
            if tray.is_full() {
                let next = emptied.try_recv().unwrap_or_else(|_| Tray::new());
                hand_over(&full, std::mem::replace(&mut tray, next), |mut tray| tray.empty(&mut own, take));
            }
            tray.add(key, value);
        });
        drop(full);
        tray.empty(&mut own, take);
        let mut shares = vec![own];
        for helper in helping {
            match helper.join() {
                Ok(share) => shares.push(share),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok((scanned?, shares))
    })
}

fn hand_over(full: &SyncSender<Tray>, tray: Tray, otherwise: impl FnOnce(Tray)) {
    if let Err(TrySendError::Full(tray) | TrySendError::Disconnected(tray)) = full.try_send(tray) {
        otherwise(tray);
    }
}

fn help<T: Default>(
    filled: &Mutex<Receiver<Tray>>,
    empty: std::sync::mpsc::Sender<Tray>,
    take: &impl Fn(&mut T, &Key, &mut [u8]),
) -> T {
    let mut hands = T::default();
    loop {
        let next = filled.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(mut tray) = next else { return hands };
        tray.empty(&mut hands, take);
        let _ = empty.send(tray);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::store::Change;
    use crate::vault::store::memory::Memory;

    #[test]
    fn every_value_is_taken_once_however_many_help() {
        let memory = Memory::new();
        let key = |n: usize| std::array::from_fn(|i| (n >> (8 * (i % 4))) as u8);
        let changes = (0..1_000).map(|n| Change::Put(key(n), vec![n as u8; (n * 37) % VALUE_MAX]));
        memory.commit(changes.collect(), b"mark").unwrap();
        for helpers in [0, 1, 3] {
            let take = |seen: &mut Vec<(Key, Vec<u8>)>, key: &Key, value: &mut [u8]| {
                seen.push((*key, value.to_vec()));
                value.fill(0);
            };
            let (_, shares) = walk_with(helpers, &memory, &take).unwrap();
            let mut seen: Vec<_> = shares.into_iter().flatten().collect();
            seen.sort();
            assert!(seen.into_iter().eq(memory.disk()), "{helpers} helpers");
        }
    }
}
