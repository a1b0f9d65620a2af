//! An alias for somebody new, typed while a meeting is being logged. It belongs to that meeting and to no other: the
//! meeting says so itself, by pointing at somebody who so far is only a draft.

use super::draft::{Draft, Screen};
use super::keeper::Keeper;
use super::trouble::WriteTrouble;
use crate::journal::{Contact, Entry, EntryId, Meeting};

impl Keeper {
    /// The alias that is being typed for `meeting`, if one is.
    pub fn alias_of(&self, meeting: &Meeting) -> Option<Contact> {
        let drafts = self.drafts().into_iter().filter(|draft| draft.screen == Some(Screen::Alias));
        drafts.filter_map(|draft| contact(draft.entry)).find(|person| meeting.contact == Some(person.id))
    }

    /// The meeting that the alias in `draft` is being typed for: what was begun, or a new one where it is gone.
    pub fn meeting_of_alias(&self, draft: &Draft) -> Option<Draft> {
        let person = contact(draft.entry.clone())?;
        let mut meetings = self.drafts().into_iter().filter(|draft| draft.screen == Some(Screen::Meeting));
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
                self.discard(Entry::from(person).id())?;
            }
            Some(person) => self.save(person.into())?,
            None => {}
        }
        self.save(meeting.into())
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

    #[test]
    fn a_meeting_that_is_thrown_away_takes_its_alias_along() {
        let (_folder, keeper) = keeper();
        let (meeting, _) = typed(&keeper, "løperen");
        keeper.discard_with_alias(Entry::from(meeting).id()).unwrap();
        assert_eq!(keeper.drafts(), []);
    }
}
