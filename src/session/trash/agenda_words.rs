//! Words that stand on an agenda beside something that goes for good. They are about that, so they go with it, from every
//! session and from what is being written.

use crate::journal::{Entry, EntryId};
use crate::session::draft::{Draft, Screen};
use crate::session::history;
use crate::session::open::{Open, encoded};
use crate::session::shelves::{DRAFTS, ENTRIES, record};
use crate::session::trouble::WriteTrouble;
use crate::vault::Batch;

/// Sessions without the words that go, and what was being written.
pub(in crate::session) struct WithoutWords {
    sessions: Vec<(Entry, u32)>,
    written: Vec<Draft>,
    in_hand: Vec<EntryId>,
}

impl Open {
    /// The changes that erase the words about `ids`. Afterwards, [`Self::words_erased`] brings memory in step.
    pub(super) fn add_erasing_words_about(
        &self,
        batch: &mut Batch,
        ids: &[EntryId],
    ) -> Result<WithoutWords, WriteTrouble> {
        let mut gone = WithoutWords { sessions: Vec::new(), written: Vec::new(), in_hand: Vec::new() };
        for session in self.journal.sessions() {
            let mut entry = Entry::from(session.clone());
            let id = entry.id();
            if ids.contains(&id) {
                continue;
            }
            if forget_words(&mut entry, ids) {
                let edition = self.edition(id).saturating_add(1);
                batch.put(ENTRIES, record(id), &encoded(&entry, edition));
                gone.sessions.push((entry, edition));
            }
            history::rework(&self.vault, batch, id, |version| {
                forget_words(version, ids);
            })?;
        }
        for draft in self.drafts().values() {
            let mut draft = draft.clone();
            if !forget_words(&mut draft.entry, ids) {
                continue;
            }
            if draft.screen.is(Screen::InHand) {
                batch.erase(DRAFTS, record(draft.id()));
                gone.in_hand.push(draft.id());
            } else {
                batch.put(DRAFTS, record(draft.id()), &draft.encode());
                gone.written.push(draft);
            }
        }
        Ok(gone)
    }

    pub(super) fn words_erased(&mut self, gone: WithoutWords) {
        for (session, edition) in gone.sessions {
            self.remember(session, edition, None);
        }
        for draft in gone.written {
            self.remember_draft(Some(draft));
        }
        for id in gone.in_hand {
            self.forget_draft(id);
        }
    }
}

/// Whether there were any.
fn forget_words(entry: &mut Entry, about: &[EntryId]) -> bool {
    match entry {
        Entry::Supervision(session) => session.forget_words_about(about),
        _ => false,
    }
}
