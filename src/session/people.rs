//! People met: words that are not to be stored any more, and deleting somebody with what concerns them.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::keeper::Keeper;
use super::open::{Open, encoded};
use super::shelves::{DRAFTS, ENTRIES, HISTORY, record};
use super::trouble::WriteTrouble;
use crate::journal::{Contact, Entry, EntryId, EntryRef, Id, Journal, Share};
use crate::vault::Batch;

/// What was moved to the trash with a person, the person last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed(Vec<EntryId>);

impl Removed {
    /// How many things that is, with the person.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

impl Open {
    /// Saves a person whose list of words became shorter. The earlier versions go: they have the words that somebody did
    /// not want stored.
    fn save_without_words(&mut self, person: Contact) -> Result<(), WriteTrouble> {
        let entry = Entry::from(person);
        let id = entry.id();
        let edition = self.edition(id).saturating_add(1);
        let mut batch = Batch::new();
        batch.put(ENTRIES, record(id), &encoded(&entry, edition));
        // Erased and not removed: the old words are in the files, and this says that a rewrite is owed.
        batch.erase(HISTORY, record(id));
        batch.erase(DRAFTS, record(id));
        self.vault.write(batch)?;
        self.forget(id);
        self.remember(entry, edition, None);
        Ok(())
    }
}

impl Open {
    /// Saves a person who was being written on. Words that were typed and taken off again stood in the draft, which was
    /// sealed: it is erased and not only removed.
    fn save_and_erase_draft(&mut self, entry: Entry, now: NaiveDateTime) -> Result<(), WriteTrouble> {
        let id = entry.id();
        let mut batch = Batch::new();
        let edition = self.add_saving(&mut batch, &entry, now)?;
        batch.erase(DRAFTS, record(id));
        self.vault.write(batch)?;
        self.forget_draft(id);
        self.remember(entry, edition, None);
        Ok(())
    }
}

impl Keeper {
    /// Saves a person, tidied (see [`Contact::tidied`]). Words that were taken off the list are in no earlier version
    /// afterwards.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the draft stays.
    pub fn save_person(&self, person: Contact) -> Result<(), WriteTrouble> {
        let person = person.tidied();
        let id = Entry::from(person.clone()).id();
        let loses = |before: &Contact| before.loses_words(&person);
        let shorter = self.look(|open| open.journal.contact(person.id).is_some_and(loses));
        let shorter = shorter.map_err(|_| WriteTrouble::Locked)?;
        if !shorter && self.draft(id).is_none() {
            return self.save(person.into());
        }
        let now = self.now();
        self.write(|open| {
            if shorter {
                open.save_without_words(person)?;
            } else {
                open.save_and_erase_draft(person.into(), now)?;
            }
            self.clear_desk(id);
            Ok(())
        })?;
        self.tidy_soon();
        Ok(())
    }

    /// Moves a person to the trash, from where they can be put back for [`DAYS_IN_TRASH`](super::DAYS_IN_TRASH) days; with
    /// `and_all`, everything that concerns them as well. With `with_copies`, the ledger's copies that mention any of it are
    /// erased when it goes for good.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the person stays, and what was moved before that can be put back.
    pub fn remove_person(
        &self,
        person: Id<Contact>,
        and_all: bool,
        with_copies: bool,
    ) -> Result<Removed, WriteTrouble> {
        let mut going: Vec<EntryRef> = Vec::new();
        if and_all {
            self.save_drafts_about(person)?;
            going = self.read(|journal| journal.concerning(person)).map_err(|_| WriteTrouble::Locked)?;
            // What is about something goes before it, and so nothing has to be written into it to be found again.
            going.reverse();
        }
        let copies = self.copies_of_person(person)?;
        // The person last: while they are there, what is left can be found again.
        going.push(person.into());
        for entry in &going {
            // Whichever of them is erased first takes the copies along: afterwards they mention nobody any more.
            self.throw_away(entry.id, with_copies.then(|| copies.clone()))?;
        }
        Ok(Removed(going.into_iter().map(|entry| entry.id).collect()))
    }

    /// Makes entries of what is being written about this person and is in the journal in no form yet, so that it goes with
    /// the rest, and comes back with it.
    fn save_drafts_about(&self, person: Id<Contact>) -> Result<(), WriteTrouble> {
        // A debrief may be about a limit that is itself a draft: what is about entries comes after them.
        let mut drafts: Vec<Entry> = self.drafts().into_iter().map(|draft| draft.entry).collect();
        drafts.sort_by_key(|entry| matches!(entry, Entry::Debrief(_)));
        for entry in drafts {
            let about = self.read(|journal| {
                journal.get(entry.id()).is_none() && {
                    let mut with_it = Journal::of(journal.all().cloned());
                    with_it.put(entry.clone());
                    with_it.concerning(person).iter().any(|one| one.id == entry.id())
                }
            });
            if about.map_err(|_| WriteTrouble::Locked)? {
                self.save(entry)?;
            }
        }
        Ok(())
    }

    /// Puts a person back with everything that went with them, the person last.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; what is not back yet is still in the trash.
    pub fn put_back_person(&self, removed: &Removed) -> Result<(), WriteTrouble> {
        removed.0.iter().try_for_each(|id| self.put_back(*id))
    }

    /// How many copies in the ledger mention this person or anything that concerns them.
    pub fn copies_mentioning_person(&self, person: Id<Contact>) -> usize {
        self.copies_of_person(person).map_or(0, |copies| copies.len())
    }

    fn copies_of_person(&self, person: Id<Contact>) -> Result<Vec<Id<Share>>, WriteTrouble> {
        let copies = self.look(|open| {
            let mut entries = open.journal.concerning(person);
            entries.push(person.into());
            let copies = entries.iter().flat_map(|entry| open.lines_mentioning(entry));
            copies.collect::<BTreeSet<_>>().into_iter().collect()
        });
        copies.map_err(|_| WriteTrouble::Locked)
    }
}
