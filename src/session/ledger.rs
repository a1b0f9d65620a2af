//! The ledger of what was shared, and forgetting: a copy can be erased, and the line stays with a keyed hash of it.

use super::keeper::Keeper;
use super::open::{Open, encoded};
use super::shelves::{DRAFTS, ENTRIES, HISTORY, record};
use super::trouble::WriteTrouble;
use crate::journal::{CopyDigest, Entry, EntryRef, Id, PrivateText, Share};
use crate::vault::Batch;

/// A line of the ledger whose copy is about to go, and its edition.
pub(super) type Blanked = (Share, u32);

impl Open {
    /// The changes that erase the copies of these shares and keep a keyed hash of each. Afterwards, [`Self::blanked`]
    /// brings memory in step.
    pub(super) fn add_blanking(&self, batch: &mut Batch, shares: &[Id<Share>]) -> Result<Vec<Blanked>, WriteTrouble> {
        let mut blanked = Vec::new();
        for id in shares {
            let Some(share) = self.journal.share(*id).filter(|share| self.says_something(share)) else { continue };
            let mut share = share.clone();
            if !share.copy.is_blank() {
                let digest = self.vault.digest(share.copy.reveal().as_bytes()).map_err(|_| WriteTrouble::Failed)?;
                share.copy_digest = Some(CopyDigest::from_bytes(digest));
            }
            share.copy = PrivateText::default();
            // What was written about the answer, or is being written, may say whom the page was about.
            share.answer = PrivateText::default();
            let entry = Entry::from(share.clone());
            batch.erase(DRAFTS, record(entry.id()));
            let edition = self.edition(entry.id()).saturating_add(1);
            // The versions of a line are its copies all over; and this is what says that a rewrite is owed.
            batch.erase(HISTORY, record(entry.id()));
            batch.put(ENTRIES, record(entry.id()), &encoded(&entry, edition));
            blanked.push((share, edition));
        }
        Ok(blanked)
    }

    /// The lines of the ledger that mention an entry, or a person, and from which something can be erased.
    pub(super) fn lines_mentioning(&self, entry: &EntryRef) -> Vec<Id<Share>> {
        let mut lines = self.journal.shares_mentioning(entry);
        lines.retain(|id| self.journal.share(*id).is_some_and(|share| self.says_something(share)));
        lines
    }

    /// Whether a line still has its copy, or words about the answer, written or being written: those may have come after the
    /// copy was erased.
    fn says_something(&self, share: &Share) -> bool {
        share.has_words() || self.drafts().contains_key(&EntryRef::from(share.id).id)
    }

    pub(super) fn blanked(&mut self, shares: Vec<Blanked>) {
        for (share, edition) in shares {
            self.forget_draft(EntryRef::from(share.id).id);
            self.remember(share.into(), edition, None);
        }
    }
}

impl Keeper {
    /// How many copies in the ledger mention this entry, or this person.
    pub fn copies_mentioning(&self, entry: &EntryRef) -> usize {
        self.look(|open| open.lines_mentioning(entry).len()).unwrap_or_default()
    }

    /// Writes down that a page left, with a keyed hash of the file if it was one.
    ///
    /// # Errors
    /// See [`WriteTrouble`].
    pub fn note_share(&self, mut share: Share, file: Option<&[u8]>) -> Result<(), WriteTrouble> {
        if let Some(bytes) = file {
            let digest = self.look(|open| open.vault.digest(bytes))?.map_err(|_| WriteTrouble::Failed)?;
            share.file_digest = Some(CopyDigest::from_bytes(digest));
        }
        self.save(share.into())
    }

    /// Writes down what was answered: that alone is taken from `answered`, and its draft goes.
    ///
    /// # Errors
    /// See [`WriteTrouble`]. A line that has been erased meanwhile is no error: there is nothing to write it to.
    pub fn note_answer(&self, answered: &Share) -> Result<(), WriteTrouble> {
        let Some(share) = self.read(|journal| journal.share(answered.id).cloned())? else {
            return self.discard(EntryRef::from(answered.id).id);
        };
        let share = Share {
            answers: answered.answers.clone(),
            answered_on: answered.answered_on,
            answer: answered.answer.clone(),
            ..share
        };
        self.save(share.into())
    }

    /// Whether `bytes` are the file that a line of the ledger says left.
    pub fn is_file_of(&self, share: Id<Share>, bytes: &[u8]) -> bool {
        self.look(|open| {
            let digest = open.journal.share(share).and_then(|share| share.file_digest);
            digest.is_some_and(|digest| open.vault.digest(bytes).is_ok_and(|read| digest.is(&read)))
        })
        .unwrap_or_default()
    }

    /// Whether `text` is what a line of the ledger says was shared, also after its copy was erased.
    pub fn is_copy_of(&self, share: Id<Share>, text: &str) -> bool {
        self.look(|open| {
            let Some(share) = open.journal.share(share) else { return false };
            match share.copy_digest {
                Some(digest) => open.vault.digest(text.as_bytes()).is_ok_and(|read| digest.is(&read)),
                None => share.copy.reveal() == text,
            }
        })
        .unwrap_or_default()
    }
}
