//! Meetings in whose notes something stands that is to be forgotten, or not.

use chrono::{Datelike, NaiveDateTime};
use mellom::journal::{Debrief, Entry, Meeting, Phase, Place, PrivateText};
use mellom::session::Keeper;

use super::Notebook;

/// Noon on this day.
pub fn at(year: i32, month: u32, day: u32) -> NaiveDateTime {
    super::at(month, day).with_year(year).unwrap()
}

pub fn meeting(note: &str) -> Meeting {
    let mut meeting = Meeting::new(at(2026, 3, 1));
    meeting.note = PrivateText::new(note);
    meeting
}

/// The same meeting with another note.
pub fn with_note(entry: &Entry, note: &str) -> Entry {
    let Entry::Meeting(mut meeting) = entry.clone() else { panic!("a meeting") };
    meeting.note = PrivateText::new(note);
    meeting.into()
}

pub fn note(entry: &Entry) -> &str {
    let Entry::Meeting(meeting) = entry else { panic!("a meeting") };
    meeting.note.reveal()
}

/// A held meeting with words and a choice, its earlier version with other words, and the sitting that ends it.
pub fn landed(keeper: &Keeper, when: NaiveDateTime) -> Entry {
    let mut meeting = Meeting::new(when);
    meeting.place = Some(Place::Cafe.into());
    let entry = Entry::from(meeting.clone());
    keeper.save(with_note(&entry, "an earlier word")).unwrap();
    keeper.save(with_note(&entry, "a word")).unwrap();
    let mut debrief = Debrief::new(Phase::After, Some(meeting.id.into()), when);
    debrief.finished = true;
    keeper.save(debrief.into()).unwrap();
    entry
}

pub fn found(notebook: &Notebook, entry: &Entry) -> Option<Entry> {
    notebook.keeper.read(|journal| journal.find(&entry.reference()).cloned()).unwrap()
}
