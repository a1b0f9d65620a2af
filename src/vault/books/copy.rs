//! Every live record sealed anew, under another epoch's keys and in another store.

use super::{Books, Desk};
use crate::vault::error::{ReadError, RewriteError};
use crate::vault::manifest::{Manifest, Sum};
use crate::vault::seal::random;
use crate::vault::store::{Change, Key};
use crate::vault::{RecordId, Shelf};

/// Records in one commit of the copy, at most: few enough that stopping between two is soon.
const RECORDS: usize = 100;

/// Bytes of records in one commit of the copy, give or take one record: what is decrypted at a time.
const BYTES: usize = 256 << 10;

/// What a copy is to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vault) enum Copying {
    /// Everything, and what is known of earlier losses. While anything is damaged, nothing is copied: what cannot be read now
    /// could not be mended afterwards.
    Everything,
    /// What can be read. The person has taken the losses as they are, and the copy knows nothing of them.
    WhatCanBeRead,
}

impl Books {
    /// Copies records into the empty store of `to`, reads the copy back, and gives its books. `None` if `go_on` said no in
    /// between.
    ///
    /// Records keep their ids and versions; what the copy does not have is whatever was removed, and the debt of having it
    /// removed.
    pub(in crate::vault) fn copy(
        &mut self,
        from: &Desk,
        to: &Desk,
        copying: Copying,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Books>, RewriteError> {
        self.settle(from)?;
        if copying == Copying::Everything && !self.is_undamaged() {
            return Err(RewriteError::Damaged);
        }
        // In the order of the new store's keys, so that its pages fill from one end to the other.
        let head = |&(shelf, id): &(Shelf, RecordId)| to.sealer.name(shelf, &id, 0);
        let whole = self.live.iter().filter(|(_, entry)| !entry.torn);
        let mut rest: Vec<(Key, _)> = whole.map(|(id, entry)| (head(id), (id, entry))).collect();
        rest.sort_unstable_by_key(|(name, _)| *name);
        let mut manifest = Manifest { count: 0, sum: Sum::default(), rewrite_owed: false, ..self.manifest };
        if copying == Copying::WhatCanBeRead {
            manifest = Manifest { lost: 0, saves: 0, altered: false, ..manifest };
        }
        let mark = to.sealer.seal_mark(manifest.counter, &mut random::from_system)?;
        let mut rest = rest.into_iter().peekable();
        while rest.peek().is_some() {
            if !go_on() {
                return Ok(None);
            }
            let (mut changes, mut records, mut bytes) = (Vec::new(), 0, 0);
            while let Some((name, (&(shelf, id), entry))) = rest.next_if(|_| records < RECORDS && bytes < BYTES) {
                let plain = match entry.read(from, shelf, id) {
                    // It could be read when the losses were counted. The copy is to say that it is not there.
                    Err(ReadError::Damaged) if copying == Copying::WhatCanBeRead => {
                        manifest.lost += 1;
                        continue;
                    }
                    read => read?,
                };
                let title = entry.title(shelf, id);
                let values = to.sealer.seal(&title, &plain, &mut random::from_system)?;
                changes.extend(values.into_iter().map(|(name, value)| Change::Put(name, value)));
                manifest.count += 1;
                manifest.sum.add(&to.sealer.summand(&name, title.version, title.chunks()));
                records += 1;
                bytes += plain.len();
            }
            to.store.commit(changes, &mark)?;
        }
        let (name, value) = to.sealer.seal_manifest(&manifest.to_bytes(), &mut random::from_system)?;
        to.store.commit(vec![Change::Put(name, value)], &mark)?;

        // What is not read back is not a copy, and the only other one is about to go.
        let copied = Books::open(to)?;
        if copied.manifest != manifest || !copied.is_undamaged() {
            return Err(RewriteError::Damaged);
        }
        Ok(Some(copied))
    }

    /// Whether everything that is in the store can be read and belongs to a record.
    fn is_undamaged(&self) -> bool {
        !self.live.values().any(|entry| entry.torn) && self.strays.is_empty() && self.stretches == 0
    }

    /// Whether something was erased that is still in the store's files.
    pub(in crate::vault) fn owes_a_rewrite(&self) -> bool {
        self.manifest.rewrite_owed
    }
}
