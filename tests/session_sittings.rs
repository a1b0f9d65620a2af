//! Sittings that nobody came back to stand in the journal once nothing else leads to them.

mod notebook;

use mellom::journal::{Debrief, EntryRef, Meeting, Phase, PrivateText};
use mellom::session::{Draft, Screen};
use notebook::{Notebook, at};

fn left_half_way(about: Option<EntryRef>, said: &str) -> Draft {
    let mut sitting = Debrief::new(Phase::BeforeSupervision, about, at(3, 1));
    sitting.set_answer("s1", PrivateText::new(said), said.is_empty());
    Draft::new(Screen::Debrief, sitting.into(), at(3, 1))
}

#[test]
fn what_fades_from_today_and_is_about_nothing_stands_in_the_journal_afterwards() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let meeting = Meeting::new(at(3, 1));
    let (alone, silent) = (left_half_way(None, "what was on my mind"), left_half_way(None, ""));
    // This one is gone on with from its meeting.
    let about_a_meeting = left_half_way(Some(meeting.id.into()), "and this");
    keeper.save(meeting.into()).unwrap();
    for draft in [&alone, &silent, &about_a_meeting] {
        keeper.keep(draft.clone());
    }
    for days in 1..=8 {
        notebook.days_later(1);
        let kept = keeper.read(|journal| journal.get(alone.id()).cloned()).unwrap();
        let (entry, drafts) = if days < 7 { (None, 3) } else { (Some(alone.entry.clone()), 1) };
        assert_eq!((kept, keeper.drafts().len()), (entry, drafts), "after {days} days");
    }
    assert_eq!(keeper.drafts(), [about_a_meeting]);
    assert!(keeper.read(|journal| journal.get(silent.id()).is_none()).unwrap());
}

#[test]
fn what_was_being_written_about_something_deleted_stands_in_the_journal_once_that_is_gone_for_good() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let meeting = Meeting::new(at(3, 1));
    let sitting = left_half_way(Some(meeting.id.into()), "what was on my mind");
    keeper.save(meeting.clone().into()).unwrap();
    keeper.keep(sitting.clone());
    keeper.remove(EntryRef::from(meeting.id).id).unwrap();
    for days in 1..=31 {
        notebook.days_later(1);
        let stands = keeper.read(|journal| journal.get(sitting.id()).is_some()).unwrap();
        // Until then the meeting can be put back, and leads to it.
        assert_eq!((stands, keeper.drafts().len()), if days < 30 { (false, 1) } else { (true, 0) }, "{days} days");
    }
}
