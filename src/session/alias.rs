//! An alias for somebody new, typed while a meeting is being logged. It belongs to that meeting and to no other: the
//! meeting says so itself, by pointing at somebody who so far is only a draft. It lies in the trash with the meeting, and is
//! erased with it; one whose meeting is gone otherwise waits by itself.

use std::collections::BTreeSet;

use super::draft::{Draft, Screen};
use super::keeper::Keeper;
use super::open::Open;
use super::trouble::WriteTrouble;
use crate::journal::{Contact, Entry, EntryId, EntryRef, Id, Meeting};

impl Draft {
    /// Whom a meeting is with that is being written, and who may so far be only an alias that is being typed for it.
    pub(super) fn typed(&self) -> Option<EntryId> {
        match &self.entry {
            Entry::Meeting(meeting) => meeting.contact.map(|person| EntryRef::from(person).id),
            _ => None,
        }
    }

    /// Whether this is an alias, and typed for none of these: the meeting is gone, and nothing else leads to it.
    pub(super) fn is_lost_alias(&self, typed: &BTreeSet<EntryId>) -> bool {
        let says_something = matches!(&self.entry, Entry::Contact(person) if !person.alias.is_blank());
        self.screen.is(Screen::Alias) && says_something && !typed.contains(&self.id())
    }
}

impl Open {
    /// The aliases that are being typed for these entries, and for no other that is being written or can be put back.
    pub(super) fn aliases_of(&self, entries: &[EntryId]) -> Vec<EntryId> {
        let written = self.drafts().iter().map(|(id, draft)| (*id, draft.typed()));
        let deleted = self.trash.iter().map(|(id, lying)| (*id, lying.typed()));
        let (mut of_these, mut of_others) = (BTreeSet::new(), BTreeSet::new());
        for (entry, typed) in written.chain(deleted) {
            if entries.contains(&entry) { &mut of_these } else { &mut of_others }.extend(typed);
        }
        let is_alias = |id: &EntryId| self.drafts().get(id).is_some_and(|draft| draft.screen.is(Screen::Alias));
        of_these.difference(&of_others).copied().filter(is_alias).collect()
    }

    /// What was being written on another phone became an earlier version here, and may be with somebody whose alias was
    /// still being typed there and was never added: `version` goes on being with whoever it is with as it `stands`. Once they
    /// are added there, and come in, they are known here.
    pub(super) fn keep_known_person(&self, version: &mut Entry, stands: &Entry) {
        let (Entry::Meeting(version), Entry::Meeting(stands)) = (version, stands) else { return };
        let known = |person: Id<Contact>| {
            self.journal.contact(person).is_some() || self.trash.contains_key(&EntryRef::from(person).id)
        };
        if !version.contact.is_none_or(known) {
            version.contact = stands.contact;
        }
    }
}

impl Keeper {
    /// The alias that is being typed for `meeting`, if one is.
    pub fn alias_of(&self, meeting: &Meeting) -> Option<Contact> {
        let drafts = self.drafts().into_iter().filter(|draft| draft.screen.is(Screen::Alias));
        drafts.filter_map(|draft| contact(draft.entry)).find(|person| meeting.contact == Some(person.id))
    }

    /// The meeting that the alias in `draft` is being typed for: what was begun, or a new one where it is gone.
    pub fn meeting_of_alias(&self, draft: &Draft) -> Option<Draft> {
        let person = contact(draft.entry.clone())?;
        let mut meetings = self.drafts().into_iter().filter(|draft| draft.screen.is(Screen::Meeting));
        let points = |draft: &Draft| matches!(&draft.entry, Entry::Meeting(one) if one.contact == Some(person.id));
        Some(meetings.find(points).unwrap_or_else(|| {
            let now = self.now();
            let meeting = Meeting { contact: Some(person.id), ..Meeting::new(now) };
            Draft::new(Screen::Meeting, meeting.into(), now)
        }))
    }

    /// Saves a meeting, and before it whoever was typed for it and not added: a meeting is not saved without the person
    /// whose name stands on the screen.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the drafts stay.
    pub fn save_meeting(&self, mut meeting: Meeting) -> Result<(), WriteTrouble> {
        match self.alias_of(&meeting) {
            Some(person) if person.alias.is_blank() => {
                meeting.contact = None;
                // The meeting first: without its blank line, the draft would be with somebody who is nowhere. A blank line that
                // is left over does no harm.
                self.save(meeting.into())?;
                let _ = self.discard(Entry::from(person).id());
                Ok(())
            }
            Some(person) => {
                self.save(person.into())?;
                self.save(meeting.into())
            }
            None => self.save(meeting.into()),
        }
    }

    /// Throws a draft away, and with a meeting the alias that was typed for it.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the draft stays.
    pub fn discard_with_alias(&self, id: EntryId) -> Result<(), WriteTrouble> {
        let person = match self.draft(id).map(|draft| draft.entry) {
            Some(Entry::Meeting(meeting)) => self.alias_of(&meeting),
            _ => None,
        };
        self.discard(id)?;
        person.map_or(Ok(()), |person| self.discard(Entry::from(person).id()))
    }
}

fn contact(entry: Entry) -> Option<Contact> {
    match entry {
        Entry::Contact(contact) => Some(contact),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::{NaiveDate, NaiveDateTime};

    use super::*;
    use crate::journal::PrivateText;
    use crate::session::{Cost, Passphrase};

    fn noon() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    /// A meeting being logged, in which "løperen" has been typed.
    fn typed(keeper: &Keeper, alias: &str) -> (Meeting, Contact) {
        let person = Contact::new(PrivateText::new(alias), noon());
        let meeting = Meeting { contact: Some(person.id), ..Meeting::new(noon()) };
        keeper.keep(Draft::new(Screen::Meeting, meeting.clone().into(), noon()));
        keeper.keep(Draft::new(Screen::Alias, person.clone().into(), noon()));
        (meeting, person)
    }

    fn keeper() -> (tempfile::TempDir, Arc<Keeper>) {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::at_by(folder.path().to_owned(), Cost::FLOOR, Arc::new(noon));
        drop(keeper.create(&Passphrase::new("seks grønne seil under broen".to_owned())).unwrap());
        (folder, keeper)
    }

    #[test]
    fn whoever_was_typed_and_not_added_is_saved_with_the_meeting() {
        let (_folder, keeper) = keeper();
        let (meeting, person) = typed(&keeper, "løperen");
        keeper.save_meeting(meeting.clone()).unwrap();
        let saved = keeper.read(|journal| (journal.meeting(meeting.id).cloned(), journal.contact(person.id).cloned()));
        assert_eq!(saved.unwrap(), (Some(meeting), Some(person)));
        assert_eq!(keeper.drafts(), []);
        assert_eq!(keeper.alias_of(&Meeting::new(noon())), None, "the next meeting is offered nobody's alias");
    }

    #[test]
    fn a_meeting_with_a_blank_alias_is_with_nobody() {
        let (_folder, keeper) = keeper();
        let (meeting, _) = typed(&keeper, "  ");
        keeper.save_meeting(meeting.clone()).unwrap();
        let saved = keeper.read(|journal| (journal.meeting(meeting.id).unwrap().contact, journal.contacts().count()));
        assert_eq!(saved.unwrap(), (None, 0));
        assert_eq!(keeper.drafts(), []);
    }

    #[test]
    fn a_meeting_that_cannot_be_saved_loses_nothing_of_its_drafts() {
        let (_folder, keeper) = keeper();
        let (mut meeting, person) = typed(&keeper, "  ");
        meeting.note = PrivateText::new("x".repeat(crate::vault::RECORD_MAX));
        assert_eq!(keeper.save_meeting(meeting.clone()), Err(WriteTrouble::TooLong));
        assert_eq!(keeper.alias_of(&meeting), Some(person), "or it would be with somebody who is nowhere");
        meeting.note = PrivateText::new("shorter");
        keeper.save_meeting(meeting.clone()).unwrap();
        assert_eq!(keeper.read(|journal| journal.meeting(meeting.id).unwrap().contact).unwrap(), None);
    }

    #[test]
    fn an_alias_leads_back_to_its_own_meeting_and_not_to_the_latest() {
        let (_folder, keeper) = keeper();
        let (meeting, person) = typed(&keeper, "løperen");
        let later = noon() + chrono::TimeDelta::hours(1);
        keeper.keep(Draft::new(Screen::Meeting, Meeting::new(later).into(), later));
        assert_eq!(keeper.alias_of(&meeting).as_ref(), Some(&person));
        assert_eq!(keeper.alias_of(&Meeting::new(later)), None, "it is typed for one meeting");
        let alias = keeper.draft(Entry::from(person.clone()).id()).unwrap();
        assert_eq!(keeper.meeting_of_alias(&alias).unwrap().entry, meeting.clone().into());
        keeper.discard(Entry::from(meeting).id()).unwrap();
        let anew = keeper.meeting_of_alias(&alias).unwrap();
        assert!(matches!(anew.entry, Entry::Meeting(meeting) if meeting.contact == Some(person.id)));
    }

    /// Changing a meeting that is saved, "New person", and away; the meeting is deleted.
    fn typed_and_deleted(keeper: &Keeper) -> (Meeting, Contact) {
        let (meeting, person) = typed(keeper, "løperen");
        keeper.save(Meeting { contact: None, ..meeting.clone() }.into()).unwrap();
        keeper.keep(Draft::new(Screen::Meeting, meeting.clone().into(), noon()));
        keeper.remove(Entry::from(meeting.clone()).id()).unwrap();
        (meeting, person)
    }

    #[test]
    fn an_alias_lies_in_the_trash_with_its_meeting_and_comes_back_with_it_or_goes_for_good() {
        let (_folder, keeper) = keeper();
        let (meeting, person) = typed_and_deleted(&keeper);
        assert_eq!(keeper.unfinished(noon()), [], "nothing asks for what was deleted");
        let (meeting_id, person_id) = (Entry::from(meeting.clone()).id(), Entry::from(person.clone()).id());
        keeper.put_back(meeting_id).unwrap();
        assert_eq!(keeper.alias_of(&meeting), Some(person));
        keeper.remove(meeting_id).unwrap();
        keeper.lock();
        keeper.unlock(&Passphrase::new("seks grønne seil under broen".to_owned())).unwrap();
        keeper.erase_now(meeting_id).unwrap();
        assert_eq!(keeper.draft(person_id), None);
        let left = keeper.look(|open| open.vault.all(crate::session::shelves::DRAFTS).unwrap().records.len());
        assert_eq!(left, Ok(0), "nor is it in the vault");

        let (meeting, _) = typed(&keeper, "leseren");
        keeper.erase_now(Entry::from(meeting).id()).unwrap();
        assert_eq!(keeper.drafts(), [], "also where the meeting was never saved");
    }

    #[test]
    fn an_alias_whose_meeting_is_gone_is_found_and_can_be_thrown_away() {
        let (_folder, keeper) = keeper();
        let (meeting, person) = typed(&keeper, "løperen");
        let shown = || keeper.unfinished(noon()).len();
        assert_eq!(shown(), 1, "the meeting, and not the alias beside it");
        keeper.discard(Entry::from(meeting).id()).unwrap();
        assert_eq!(shown(), 1, "the alias");
        keeper.discard_with_alias(Entry::from(person.clone()).id()).unwrap();
        assert_eq!(shown(), 0);
        let blank = Contact { alias: PrivateText::new(" "), ..person };
        keeper.keep(Draft::new(Screen::Alias, blank.into(), noon()));
        assert_eq!(shown(), 0, "a blank line is nobody's name");
    }

    #[test]
    fn a_meeting_that_is_thrown_away_takes_its_alias_along() {
        let (_folder, keeper) = keeper();
        let (meeting, _) = typed(&keeper, "løperen");
        keeper.discard_with_alias(Entry::from(meeting).id()).unwrap();
        assert_eq!(keeper.drafts(), []);
    }
}
