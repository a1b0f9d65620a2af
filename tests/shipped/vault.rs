//! What the vault holds, read through the library with the person's own passphrase.

use std::sync::Arc;

use mellom::journal::{Entry, Journal, PrivateText};
use mellom::session::{Keeper, Passphrase, PlaceTrouble, Standing};

use crate::person::PASSPHRASE;
use crate::stage::{Home, until};

/// Opens the vault of a home whose app has ended.
pub fn open(home: &Home) -> Arc<Keeper> {
    let keeper = Keeper::at(home.data());
    until("the vault's folder to be free", || {
        keeper.look_again();
        (keeper.standing() != Standing::Trouble(PlaceTrouble::InUse)).then_some(())
    });
    keeper.unlock(&Passphrase::new(PASSPHRASE.to_owned())).expect("the passphrase opens the vault");
    assert_eq!(keeper.unreadable(), 0, "everything in it can be read");
    keeper
}

/// Every text that somebody wrote, in entries and in drafts.
pub fn texts(keeper: &Keeper) -> Vec<String> {
    let mut entries = keeper.read(entries).expect("it is open");
    entries.extend(keeper.drafts().into_iter().map(|draft| draft.entry));
    entries.iter().flat_map(written).map(|text| text.reveal().to_owned()).collect()
}

/// The note of the one meeting that is being written.
pub fn note_of_the_draft(keeper: &Keeper) -> String {
    let drafts = keeper.drafts();
    let notes: Vec<&str> = drafts
        .iter()
        .filter_map(|draft| match &draft.entry {
            Entry::Meeting(meeting) => Some(meeting.note.reveal()),
            _ => None,
        })
        .collect();
    assert_eq!(notes.len(), 1, "one meeting is being written");
    notes[0].to_owned()
}

fn entries(journal: &Journal) -> Vec<Entry> {
    let mut entries: Vec<Entry> = journal.timeline().into_iter().cloned().collect();
    entries.extend(journal.contacts().cloned().map(Entry::from));
    entries.extend(journal.trusted_contacts().cloned().map(Entry::from));
    entries
}

fn written(entry: &Entry) -> Vec<&PrivateText> {
    match entry {
        Entry::Contact(contact) => vec![&contact.alias],
        Entry::Meeting(meeting) => vec![&meeting.note, &meeting.promised],
        Entry::Boundary(issue) => vec![&issue.note],
        Entry::Escalation(concern) => vec![&concern.note],
        Entry::Debrief(debrief) => debrief.answers.iter().map(|answer| &answer.text).collect(),
        Entry::Supervision(session) => vec![&session.note],
        Entry::Trusted(trusted) => vec![&trusted.label, &trusted.number],
        Entry::Role(role) => {
            vec![&role.agreement, &role.limits_note, &role.out_of_hours, &role.to_settle_note]
        }
        Entry::Script(own) => vec![&own.text],
        Entry::ClinicNote(note) => vec![&note.text],
        // What was shared is compared with the file that left, byte by byte.
        Entry::Share(_) | Entry::Rates(_) | Entry::Newer(_) => Vec::new(),
    }
}
