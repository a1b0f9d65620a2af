//! Deleting. What is deleted lies in the trash for thirty days, sealed like everything else, and can be put back exactly
//! as it was. Then, or at once if the person says so, it is erased: the entry, its earlier versions, its draft, its
//! attachments, the passages that were picked from it and the alias that was being typed for it. Only its identity stays, so
//! that no backup brings it back unasked.

mod agenda_words;
mod erasing;
mod leaving;

use std::cmp::Reverse;

use chrono::{Days as Span, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::chores::Cleared;
use super::days::Days;
use super::draft::{Draft, DraftState, serde_bytes_wiped};
use super::history;
use super::keeper::Keeper;
use super::open::{Open, decoded};
use super::shelves::{DRAFTS, ENTRIES, TRASH, record};
use super::trouble::WriteTrouble;
use crate::journal::{Entry, EntryId, EntryRef, Id, Kept, Kind, Share, wiped};
use crate::vault::Batch;

/// How many days something deleted can be put back.
pub const DAYS_IN_TRASH: u64 = 30;

/// What is known of something deleted while it lies there. The entry itself stays sealed.
#[derive(Clone, Debug, PartialEq)]
pub struct Deleted {
    /// Which entry it is.
    pub entry: EntryRef,
    /// When it stood in the journal, in the phone's local time.
    pub when: NaiveDateTime,
    /// The day on which it goes for good, if the app is opened then; otherwise the first day after on which it is.
    pub goes: NaiveDate,
    /// Whether the ledger's copies that mention it go with it.
    pub with_copies: bool,
}

/// What is kept in memory of something in the trash.
#[derive(Clone, Debug)]
pub(super) struct Lying {
    kind: Option<Kind>,
    when: NaiveDateTime,
    since: NaiveDate,
    with_copies: bool,
    copies: Vec<Id<Share>>,
    typed: Option<EntryId>,
}

/// How something in the trash is stored: the day it was deleted on (as counted, see [`super::days::Days`]), its
/// edition, the entry as entries are stored, what was being written on it, and whether copies go with it: those that
/// mention it when it goes, and these, which mentioned it when it was deleted. A person is mentioned by what counts the
/// meetings with them, and that cannot be told any more once these lie in the trash as well.
#[derive(Serialize, Deserialize)]
struct Stored {
    d: NaiveDate,
    n: u32,
    #[serde(with = "serde_bytes_wiped")]
    b: Zeroizing<Vec<u8>>,
    #[serde(default, skip_serializing_if = "is_empty", with = "serde_bytes_wiped")]
    w: Zeroizing<Vec<u8>>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    l: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    s: Vec<Id<Share>>,
}

fn is_empty(bytes: &Zeroizing<Vec<u8>>) -> bool {
    bytes.is_empty()
}

impl Lying {
    /// What is kept in memory of `bytes`, a record of the trash.
    pub(super) fn read(id: EntryId, bytes: &[u8]) -> Option<Self> {
        let stored: Stored = ciborium::from_reader(bytes).ok()?;
        let (entry, _) = decoded(id, &stored.b)?;
        Some(Self::of(&entry, &stored))
    }

    fn of(entry: &Entry, stored: &Stored) -> Self {
        let copies = stored.s.clone();
        let typed = Draft::decode(entry.id(), &stored.w).and_then(|draft| draft.typed());
        Self { kind: entry.kind(), when: entry.when(), since: stored.d, with_copies: stored.l, copies, typed }
    }

    /// See [`Draft::typed`], of what was being written on it.
    pub(super) fn typed(&self) -> Option<EntryId> {
        self.typed
    }

    fn reference(&self, id: EntryId) -> EntryRef {
        EntryRef { kind: self.kind.map(Kept::Known), id }
    }

    fn days_left(&self, days: &Days) -> i64 {
        DAYS_IN_TRASH as i64 - days.passed_since(self.since)
    }
}

impl Open {
    /// Moves an entry to the trash, with what was being written on it. When it goes for good, copies of the ledger go with
    /// it: with `Some`, those that mention it and these.
    pub(super) fn throw_away(
        &mut self,
        id: EntryId,
        copies: Option<Vec<Id<Share>>>,
        now: NaiveDateTime,
    ) -> Result<(), WriteTrouble> {
        let today = self.today(now);
        let Some(entry) = self.journal.get(id) else { return Ok(()) };
        let mut stored = Stored {
            // Counted from behind a leap that is believed tomorrow, its time would be over tomorrow.
            d: self.household.days.as_ref().map_or(today, Days::if_believed),
            n: self.edition(id),
            b: self.stored_bytes(id)?,
            w: self.drafts().get(&id).map(Draft::encode).unwrap_or_default(),
            l: copies.is_some(),
            s: copies.unwrap_or_default(),
        };
        let lying = Lying::of(entry, &stored);
        let mut bytes = wiped::encode(&stored);
        if bytes.len() > crate::vault::RECORD_MAX {
            // Entry and draft together are more than one record holds: then the draft goes.
            stored.w = Zeroizing::default();
            bytes = wiped::encode(&stored);
        }
        let mut batch = Batch::new();
        batch.put(TRASH, record(id), &bytes);
        batch.remove(ENTRIES, record(id));
        if stored.w.is_empty() && self.drafts().contains_key(&id) {
            batch.erase(DRAFTS, record(id));
        } else {
            batch.remove(DRAFTS, record(id));
        }
        self.keep_account(&mut batch);
        self.vault.write(batch)?;
        self.forget(id);
        self.trash.insert(id, lying);
        Ok(())
    }

    /// Puts something back exactly as it was.
    fn put_back(&mut self, id: EntryId, now: NaiveDateTime) -> Result<(), WriteTrouble> {
        let plain = self.vault.get(TRASH, record(id)).map_err(|_| WriteTrouble::Failed)?;
        let Some(plain) = plain else { return Ok(()) };
        let stored: Stored = ciborium::from_reader(&*plain).map_err(|_| WriteTrouble::Failed)?;
        let (entry, edition) = decoded(id, &stored.b).ok_or(WriteTrouble::Failed)?;
        let draft = Draft::decode(id, &stored.w);
        let mut batch = Batch::new();
        batch.remove(TRASH, record(id));
        let stands = self.journal.get(id).is_some();
        if stands {
            // It came back from a backup meanwhile. What stands there stays, and neither is lost.
            history::push(&self.vault, &mut batch, id, now, &stored.b)?;
        } else {
            batch.put(ENTRIES, record(id), &stored.b);
        }
        // What somebody writes on it meanwhile is the later.
        let written_on = self.drafts().contains_key(&id);
        if !written_on && !stored.w.is_empty() {
            batch.put(DRAFTS, record(id), &stored.w);
        }
        self.vault.write(batch)?;
        self.trash.remove(&id);
        if !stands {
            self.remember(entry, edition, None);
        }
        if !written_on {
            self.remember_draft(draft);
        }
        Ok(())
    }

    /// Counts anew from today for what is said to have been deleted later: by a clock that leapt and was not believed, or on
    /// another phone. It would lie there for as long as the clock was wrong.
    pub(super) fn date_trash(&mut self) -> Result<(), WriteTrouble> {
        // What was deleted behind a leap that may yet be believed keeps its day, or its time would be over with the leap.
        let Some(today) = self.household.days.as_ref().map(Days::if_believed) else { return Ok(()) };
        let ahead: Vec<EntryId> =
            self.trash.iter().filter(|(_, lying)| lying.since > today).map(|(id, _)| *id).collect();
        let mut batch = Batch::new();
        for id in &ahead {
            let Ok(Some(plain)) = self.vault.get(TRASH, record(*id)) else { continue };
            let Ok(stored) = ciborium::from_reader::<Stored, _>(&*plain) else { continue };
            batch.put(TRASH, record(*id), &wiped::encode(&Stored { d: today, ..stored }));
        }
        if !batch.is_empty() {
            self.vault.write(batch)?;
        }
        self.trash.values_mut().filter(|lying| lying.since > today).for_each(|lying| lying.since = today);
        Ok(())
    }

    fn deleted(&self, now: NaiveDateTime) -> Vec<Deleted> {
        let days = self.household.days_at(now);
        let believed = days.believed();
        let mut lying: Vec<_> = self.trash.iter().collect();
        lying.sort_by_key(|(id, lying)| (Reverse(lying.since), Reverse(lying.when), **id));
        let deleted = lying.into_iter().map(|(id, lying)| {
            // What is over today goes today. What is over if the clock is right goes on the next day at the earliest.
            let left = match lying.days_left(&days) {
                ..=0 => 0,
                _ => lying.days_left(&believed).clamp(1, DAYS_IN_TRASH as i64).unsigned_abs(),
            };
            Deleted {
                entry: lying.reference(*id),
                when: lying.when,
                goes: now.date().checked_add_days(Span::new(left)).unwrap_or(NaiveDate::MAX),
                with_copies: lying.with_copies,
            }
        });
        deleted.collect()
    }
}

impl Keeper {
    /// Moves an entry to the trash, from where it can be put back for [`DAYS_IN_TRASH`] days.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the entry stays.
    pub fn remove(&self, id: EntryId) -> Result<(), WriteTrouble> {
        self.throw_away(id, None)
    }

    /// Moves an entry to the trash. When it goes for good, the ledger's copies that mention it are erased with it; until
    /// then they stay as well.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the entry stays.
    pub fn remove_with_copies(&self, id: EntryId) -> Result<(), WriteTrouble> {
        let mentioning = |open: &Open| Some(open.lines_mentioning(&open.journal.get(id)?.reference()));
        let copies = self.look(mentioning).map_err(|_| WriteTrouble::Locked)?;
        self.throw_away(id, Some(copies.unwrap_or_default()))
    }

    pub(super) fn throw_away(&self, id: EntryId, copies: Option<Vec<Id<Share>>>) -> Result<(), WriteTrouble> {
        let now = self.now();
        self.write(|open| {
            self.seal_desk(open);
            if self.draft_state(id) != DraftState::Down {
                // What is being written could not be sealed, and would be lost.
                return Err(WriteTrouble::Failed);
            }
            open.leave_behind(&[id])?;
            open.throw_away(id, copies, now)?;
            self.clear_desk(id);
            Ok(())
        })
    }

    /// Puts something deleted back exactly as it was.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; it stays in the trash.
    pub fn put_back(&self, id: EntryId) -> Result<(), WriteTrouble> {
        let now = self.now();
        self.write(|open| open.put_back(id, now))
    }

    /// What lies in the trash, the last deleted first. Nothing while locked.
    pub fn trash(&self) -> Vec<Deleted> {
        let now = self.now();
        self.look(|open| open.deleted(now)).unwrap_or_default()
    }

    /// Whether this entry lies in the trash.
    pub fn in_trash(&self, id: EntryId) -> bool {
        self.look(|open| open.trash.contains_key(&id)).unwrap_or_default()
    }

    /// Erases something for good, now, out of the trash or out of the journal, and clears the vault's files of it. Blocks
    /// while the files are written anew: seconds, where there is much.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; nothing has been erased.
    pub fn erase_now(&self, id: EntryId) -> Result<Cleared, WriteTrouble> {
        self.erase_all_of(|_| vec![id])
    }

    /// [`Self::erase_now`] of everything in the trash.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; nothing has been erased.
    pub fn empty_trash(&self) -> Result<Cleared, WriteTrouble> {
        self.erase_all_of(|open| open.trash.keys().copied().collect())
    }

    fn erase_all_of(&self, which: impl FnOnce(&Open) -> Vec<EntryId>) -> Result<Cleared, WriteTrouble> {
        self.write(|open| {
            // What was picked or answered a moment ago goes as well, and is found once it is sealed.
            self.seal_desk(open);
            let ids = which(open);
            open.leave_behind(&ids)?;
            open.erase(&ids)?;
            for id in ids {
                self.clear_desk(id);
            }
            Ok(())
        })?;
        Ok(self.clear_files())
    }
}
