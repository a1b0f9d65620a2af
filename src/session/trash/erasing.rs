//! What is erased with an entry, once it goes for good.

use std::collections::BTreeSet;

use super::agenda_words::WithoutWords;
use crate::journal::{EntryId, Id, Share};
use crate::session::alone::{GoOn, together_or_alone};
use crate::session::ledger;
use crate::session::open::Open;
use crate::session::shelves::{DRAFTS, ENTRIES, HISTORY, TOMBSTONES, TRASH, record};
use crate::session::trouble::WriteTrouble;
use crate::vault::Batch;

/// What goes along with what is erased, and stays without what it said of that.
pub(in crate::session) struct Along {
    /// Lines of the ledger whose copies go.
    pub(in crate::session) shares: Vec<ledger::Blanked>,
    words: WithoutWords,
}

impl Open {
    /// Erases entries for good, wherever they are: all in one write, which leaves their identities.
    pub(in crate::session) fn erase(&mut self, ids: &[EntryId]) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        let along = self.add_erasing(&mut batch, ids)?;
        self.vault.write(batch)?;
        self.erased(ids, along);
        Ok(())
    }

    /// The changes that erase `ids`. Afterwards, [`Self::erased`] brings memory in step.
    pub(in crate::session) fn add_erasing(
        &mut self,
        batch: &mut Batch,
        ids: &[EntryId],
    ) -> Result<Along, WriteTrouble> {
        let mut shares = BTreeSet::new();
        for id in ids {
            if let Some(lying) = self.trash.get(id).filter(|lying| lying.with_copies) {
                shares.extend(self.lines_mentioning(&lying.reference(*id)));
                shares.extend(lying.copies.iter().copied());
            }
            for shelf in [TRASH, ENTRIES, HISTORY, DRAFTS] {
                batch.erase(shelf, record(*id));
            }
            self.attachments.erase_of(*id, batch);
            batch.put(TOMBSTONES, record(*id), &[]);
        }
        self.add_erasing_passages(batch, ids);
        for alias in self.aliases_of(ids) {
            batch.erase(DRAFTS, record(alias));
        }
        // A line of the ledger that goes itself needs no copy erased.
        let stays = |share: &Id<Share>| !ids.contains(&EntryId::from_bytes(share.bytes()));
        let shares: Vec<Id<Share>> = shares.into_iter().filter(stays).collect();
        let words = self.add_erasing_words_about(batch, ids)?;
        Ok(Along { shares: self.add_blanking(batch, &shares)?, words })
    }

    pub(in crate::session) fn erased(&mut self, ids: &[EntryId], along: Along) {
        for with_it in self.passages_on(ids).into_iter().chain(self.aliases_of(ids)) {
            self.forget_draft(with_it);
        }
        for id in ids {
            self.forget(*id);
            self.attachments.forget_of(*id);
            self.trash.remove(id);
        }
        self.blanked(along.shares);
        self.words_erased(along.words);
    }

    /// Erases what has lain in the trash for its time: all in one write, or else whatever can be.
    pub(in crate::session) fn erase_what_is_over(&mut self, go_on: GoOn<'_>) -> Result<(), WriteTrouble> {
        together_or_alone(&self.over_in_trash(), go_on, |over| self.erase(over)).1
    }

    /// What has lain in the trash for its time.
    fn over_in_trash(&self) -> Vec<EntryId> {
        let Some(days) = &self.household.days else { return Vec::new() };
        let over = self.trash.iter().filter(|(_, lying)| lying.days_left(days) <= 0);
        over.map(|(id, _)| *id).collect()
    }
}
