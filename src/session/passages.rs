//! Passages that were picked from a note are copies of it, and go when the note goes.
//!
//! A passage lies in a draft of its own, under an identity of its own, so that nothing which erases an entry would come by
//! it. The draft says what it was picked from, and is erased with that: in the same write, and for good. A screen that
//! still has the words may lay them on the desk once more; they are not sealed again.

use super::draft::{Draft, Screen};
use super::open::Open;
use super::shelves::{DRAFTS, TOMBSTONES, record};
use crate::journal::{Entry, EntryId, SharedUnder};
use crate::vault::Batch;

impl Draft {
    /// What the words of a passage were picked from, and what they stand on: the entry that they stand in first. Nothing
    /// for what the supporter wrote themselves, and for everything but passages. A draft from before passages said so where
    /// the note was the supporter's own has nothing there.
    pub fn picked_from(&self) -> &[SharedUnder] {
        match (&self.entry, self.screen.known()) {
            (Entry::Share(passage), Some(Screen::Passage)) => &passage.on_consent,
            _ => &[],
        }
    }
}

impl Open {
    /// The changes that erase the passages picked from these entries, or about them. Their identities stay, so that no
    /// backup brings them back.
    pub(super) fn add_erasing_passages(&self, batch: &mut Batch, entries: &[EntryId]) {
        add_erasing(batch, &self.passages_on(entries));
    }

    /// The changes that erase the passages whose words are those of these entries, which stay without them.
    pub(super) fn add_erasing_copies_of(&self, batch: &mut Batch, entries: &[EntryId]) -> Vec<EntryId> {
        let passages =
            self.passages(|picked_from| picked_from.first().is_some_and(|one| entries.contains(&one.entry.id)));
        add_erasing(batch, &passages);
        passages
    }

    /// The passages that stand on one of these entries.
    pub(super) fn passages_on(&self, entries: &[EntryId]) -> Vec<EntryId> {
        self.passages(|picked_from| picked_from.iter().any(|one| entries.contains(&one.entry.id)))
    }

    fn passages(&self, which: impl Fn(&[SharedUnder]) -> bool) -> Vec<EntryId> {
        let found = self.drafts().values().filter(|draft| which(draft.picked_from()));
        found.map(Draft::id).collect()
    }

    /// Whether a draft may be sealed: not the passage that was erased, or that was picked from what was, and lay on a
    /// screen or the desk meanwhile. One that is sealed already is here by the person's own will.
    pub(super) fn may_be_sealed(&self, draft: &Draft) -> bool {
        let erased = |id| self.vault.get(TOMBSTONES, record(id)).is_ok_and(|found| found.is_some());
        self.drafts().contains_key(&draft.id())
            || !draft.screen.is(Screen::Passage)
            || !(erased(draft.id()) || draft.picked_from().iter().any(|one| erased(one.entry.id)))
    }
}

fn add_erasing(batch: &mut Batch, passages: &[EntryId]) {
    for id in passages {
        batch.erase(DRAFTS, record(*id));
        batch.put(TOMBSTONES, record(*id), &[]);
    }
}
