//! Deleting: put back exactly, gone for good when its time is over, and nothing taken that should stay.

mod notebook;

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use chrono::Duration;
use mellom::journal::{
    AgendaItem, Choice, Contact, Entry, EntryRef, Escalation, EscalationStatus, Id, Meeting, Need, Period, PrivateText,
    Share, SharedUnder, SupervisionSession,
};
use mellom::session::{
    Cleared, Draft, DraftState, HistoryTrouble, KeepFor, Keeper, Preferences, Purpose, Screen, Standing, Theme,
    WriteTrouble,
};
use notebook::noted::*;
use notebook::{Clock, Notebook, keeper_in, passphrase};

/// Everything that lies in the folder.
fn files(notebook: &Notebook) -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    let mut folders = vec![notebook.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            match entry.file_type().unwrap().is_dir() {
                true => folders.push(entry.path()),
                false => files.push(std::fs::read(entry.path()).unwrap_or_default()),
            }
        }
    }
    files
}

#[test]
fn what_was_deleted_is_put_back_exactly_as_it_was() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entry: Entry = meeting("first").into();
    keeper.save(entry.clone()).unwrap();
    let entry = with_note(&entry, "second");
    keeper.save(entry.clone()).unwrap();
    let being_written = Draft::new(Screen::Meeting, with_note(&entry, "third, half wr"), at(2026, 3, 1));
    keeper.keep(being_written.clone());

    keeper.remove(entry.id()).unwrap();
    assert_eq!(found(&notebook, &entry), None);
    assert!(keeper.drafts().is_empty());
    assert!(keeper.in_trash(entry.id()));
    notebook.clock_moves(1);
    assert_eq!(found(&notebook, &entry), None);
    let [lying] = &keeper.trash()[..] else { panic!("one thing lies there") };
    assert_eq!((lying.entry.clone(), lying.goes), (entry.reference(), at(2026, 3, 31).date()));

    keeper.put_back(entry.id()).unwrap();
    assert_eq!(found(&notebook, &entry), Some(entry.clone()));
    assert_eq!(keeper.drafts(), [being_written]);
    assert_eq!(keeper.versions(entry.id()).unwrap().len(), 1, "its earlier version is still its own");
    notebook.clock_moves(40);
    notebook.clock_moves(1);
    assert_eq!(found(&notebook, &entry), Some(entry), "what was put back does not go");
    assert!(keeper.trash().is_empty());
}

#[test]
fn what_was_being_written_comes_back_also_to_an_entry_that_was_saved_meanwhile() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entry: Entry = meeting("first").into();
    keeper.save(entry.clone()).unwrap();
    let being_written = Draft::new(Screen::Meeting, with_note(&entry, "half wr"), at(2026, 3, 1));
    keeper.keep(being_written.clone());
    keeper.remove(entry.id()).unwrap();
    // A screen that was still at work.
    let later = with_note(&entry, "saved all the same");
    keeper.save(later.clone()).unwrap();
    keeper.put_back(entry.id()).unwrap();
    assert_eq!(found(&notebook, &entry), Some(later));
    assert_eq!(keeper.draft(entry.id()), Some(being_written));
    assert_eq!(keeper.versions(entry.id()).unwrap().len(), 1);
}

#[test]
fn a_draft_that_cannot_be_sealed_is_not_lost_with_the_entry_it_is_written_on() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entry: Entry = meeting("first").into();
    keeper.save(entry.clone()).unwrap();
    let too_long = Draft::new(Screen::Meeting, with_note(&entry, &"word ".repeat(300_000)), at(2026, 3, 1));
    keeper.keep(too_long.clone());
    assert_eq!(keeper.remove(entry.id()), Err(WriteTrouble::Failed));
    assert_eq!(found(&notebook, &entry), Some(entry.clone()));
    assert!(keeper.draft(entry.id()) == Some(too_long));
}

#[test]
fn one_draft_that_cannot_be_sealed_keeps_no_other_from_being_sealed() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let other = Draft::new(Screen::Meeting, meeting("another").into(), at(2026, 3, 1));
    keeper.keep(Draft::new(Screen::Meeting, meeting(&"word ".repeat(300_000)).into(), at(2026, 3, 1)));
    keeper.keep(other.clone());
    keeper.lock();
    // The process ends.
    let (next, _folder) = copied(&notebook);
    next.unlock(&passphrase()).unwrap();
    assert_eq!(next.drafts(), [other]);
}

#[test]
fn after_thirty_days_it_is_gone_and_not_a_day_earlier() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entry: Entry = meeting("gone in a month").into();
    keeper.save(entry.clone()).unwrap();
    keeper.remove(entry.id()).unwrap();
    notebook.clock_moves(29);
    assert!(keeper.in_trash(entry.id()));
    notebook.clock_moves(1);
    assert!(!keeper.in_trash(entry.id()));
    assert!(!keeper.erase_pending(), "and the files were written anew");
    keeper.put_back(entry.id()).unwrap();
    assert_eq!(found(&notebook, &entry), None, "there is nothing left to put back");
    assert_eq!(keeper.versions(entry.id()), Ok(Vec::new()));
}

#[test]
fn erasing_now_takes_entry_versions_and_draft_out_of_every_file() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let stays: Entry = meeting("stays").into();
    keeper.save(stays.clone()).unwrap();
    let entry: Entry = meeting("one").into();
    keeper.save(entry.clone()).unwrap();
    keeper.save(with_note(&entry, "two")).unwrap();
    keeper.keep(Draft::new(Screen::Meeting, with_note(&entry, "thr"), at(2026, 3, 1)));
    keeper.remove(entry.id()).unwrap();
    // Whatever lies in the store now, sealed, is in no file afterwards: stretches of it, since nothing of it can be read.
    let stretches: HashSet<Vec<u8>> = store_stretches(&notebook);
    assert!(stretches.len() > 20, "there is something to look for");

    assert_eq!(keeper.erase_now(entry.id()), Ok(Cleared::Wholly));
    assert!(keeper.trash().is_empty() && keeper.drafts().is_empty());
    for file in files(&notebook) {
        let left = file.windows(32).any(|window| stretches.contains(window));
        assert!(!left, "a stretch of the old store is still in a file");
    }
    notebook.clock_moves(1);
    assert_eq!(found(&notebook, &entry), None);
    assert_eq!(found(&notebook, &stays), Some(stays));
}

/// Every now and then thirty-two bytes of the store's log, where they are noise.
fn store_stretches(notebook: &Notebook) -> HashSet<Vec<u8>> {
    let store = notebook.folder.path().join("vault/store-1/db");
    let bytes = std::fs::read(store).unwrap();
    let noise = |stretch: &&[u8]| {
        let mut seen = [false; 256];
        stretch.iter().for_each(|byte| seen[usize::from(*byte)] = true);
        seen.iter().filter(|seen| **seen).count() > 24
    };
    bytes.chunks_exact(32).filter(noise).map(<[u8]>::to_vec).collect()
}

#[test]
fn the_whole_trash_is_emptied_at_once() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entries: Vec<Entry> = (0..3).map(|number| meeting(&number.to_string()).into()).collect();
    for entry in &entries {
        keeper.save(entry.clone()).unwrap();
    }
    keeper.remove(entries[0].id()).unwrap();
    keeper.remove(entries[1].id()).unwrap();
    assert_eq!(keeper.trash().len(), 2);
    assert_eq!(keeper.empty_trash(), Ok(Cleared::Wholly));
    assert!(keeper.trash().is_empty());
    assert_eq!(found(&notebook, &entries[2]), Some(entries[2].clone()));
}

#[test]
fn a_discarded_draft_owes_a_rewrite_and_a_saved_one_does_not() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let saved: Entry = meeting("saved").into();
    keeper.keep(Draft::new(Screen::Meeting, saved.clone(), at(2026, 3, 1)));
    keeper.save(saved).unwrap();
    assert!(!keeper.erase_pending());
    let thrown: Entry = meeting("thrown").into();
    keeper.keep(Draft::new(Screen::Meeting, thrown.clone(), at(2026, 3, 1)));
    while keeper.draft_state(thrown.id()) != DraftState::Down {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    keeper.discard(thrown.id()).unwrap();
    assert!(keeper.erase_pending());
    notebook.clock_moves(0);
    assert!(!keeper.erase_pending(), "paid soon after unlocking");
}

#[test]
fn every_save_that_changes_something_leaves_an_earlier_version() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let first: Entry = meeting("first").into();
    keeper.save(first.clone()).unwrap();
    keeper.save(first.clone()).unwrap();
    assert_eq!(keeper.versions(first.id()), Ok(Vec::new()), "nothing was changed");
    let second = with_note(&first, "second");
    keeper.save(second.clone()).unwrap();
    *notebook.now.lock().unwrap() += Duration::hours(1);
    keeper.save(with_note(&first, "third")).unwrap();
    let versions = keeper.versions(first.id()).unwrap();
    assert_eq!(versions.iter().map(|version| note(&version.entry)).collect::<Vec<_>>(), ["second", "first"]);
    assert_eq!(versions[0].until, at(2026, 3, 1) + Duration::hours(1));

    keeper.bring_back(versions[1].clone()).unwrap();
    assert_eq!(found(&notebook, &first), Some(first.clone()));
    let notes = |keeper: &Keeper| -> Vec<String> {
        keeper.versions(first.id()).unwrap().iter().map(|version| note(&version.entry).to_owned()).collect()
    };
    assert_eq!(notes(keeper), ["third", "second", "first"], "nothing was lost");
    notebook.clock_moves(1);
    assert_eq!(notes(keeper).len(), 3);
    keeper.erase_versions(first.id()).unwrap();
    assert!(notes(keeper).is_empty() && keeper.erase_pending());
    assert_eq!(found(&notebook, &first), Some(first.clone()));
    keeper.lock();
    assert_eq!(keeper.versions(first.id()), Err(HistoryTrouble::Locked));
}

#[test]
fn earlier_versions_are_capped_and_the_newest_stay() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entry: Entry = meeting("0").into();
    for number in 0..30 {
        keeper.save(with_note(&entry, &number.to_string())).unwrap();
    }
    let versions = keeper.versions(entry.id()).unwrap();
    assert_eq!(versions.len(), 20);
    assert_eq!((note(&versions[0].entry), note(&versions[19].entry)), ("28", "9"));
    for number in 0..6 {
        keeper.save(with_note(&entry, &format!("{number}").repeat(100_000))).unwrap();
    }
    let versions = keeper.versions(entry.id()).unwrap();
    assert_eq!(versions.len(), 2, "a quarter of a mebibyte, no more");
    assert!(note(&versions[0].entry).starts_with('4'));
}

#[test]
fn erasing_a_person_takes_the_copies_that_mention_them_and_leaves_the_lines() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let person = Contact::new(PrivateText::new("the runner"), at(2026, 1, 1));
    let mut met = meeting("with the runner");
    met.contact = Some(person.id);
    let share = |month, copy: &str, on: Option<EntryRef>| Share {
        id: Id::random(),
        written: at(2026, 3, 1),
        period: Period::month_of(at(2026, month, 1).date()),
        copy: PrivateText::new(copy),
        on_consent: on.into_iter().map(|entry| SharedUnder { entry, ..SharedUnder::default() }).collect(),
        ..Share::default()
    };
    let counts = share(3, "a page of March", None);
    let other = share(1, "a page of January", None);
    for entry in [Entry::from(person.clone()), met.clone().into(), counts.clone().into(), other.clone().into()] {
        keeper.save(entry).unwrap();
    }
    let person_ref = EntryRef::from(person.id);
    assert_eq!(keeper.copies_mentioning(&person_ref), 1);
    keeper.remove_with_copies(person_ref.id).unwrap();
    let copy = |id| keeper.read(|journal| journal.share(id).unwrap().copy.reveal().to_owned()).unwrap();
    assert_eq!(copy(counts.id), "a page of March", "the copy stays for as long as it can be undone");
    keeper.put_back(person_ref.id).unwrap();
    keeper.remove_with_copies(person_ref.id).unwrap();
    assert_eq!(keeper.erase_now(person_ref.id), Ok(Cleared::Wholly));
    notebook.clock_moves(1);
    assert_eq!((copy(counts.id), copy(other.id)), (String::new(), "a page of January".to_owned()));
    assert!(keeper.is_copy_of(counts.id, "a page of March"), "the line can still tell its copy");
    assert!(!keeper.is_copy_of(counts.id, "a page of May"));
    let line = keeper.read(|journal| journal.share(counts.id).cloned()).unwrap().unwrap();
    assert_eq!((line.period, line.written), (counts.period, counts.written));
    assert_eq!(found(&notebook, &met.clone().into()), Some(met.into()), "what they are mentioned in stays");
}

#[test]
fn words_on_an_agenda_go_with_what_they_are_about() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let (gone, stays) = (meeting("gone"), meeting("stays"));
    let item = |about: &Meeting, note: &str| AgendaItem {
        about: Some(about.id.into()),
        note: PrivateText::new(note),
        ..AgendaItem::default()
    };
    let both = || vec![item(&gone, "may I visit her?"), item(&stays, "and him?")];
    let mut plan = SupervisionSession::new(at(2026, 3, 1));
    plan.agenda = both();
    let mut held = SupervisionSession::new(at(2026, 2, 1)).held(at(2026, 2, 1));
    held.agenda = both();
    for entry in [Entry::from(gone.clone()), stays.clone().into(), plan.clone().into(), held.clone().into()] {
        keeper.save(entry).unwrap();
    }
    plan.needs.toggle(Need::ALL[0]);
    keeper.save(plan.clone().into()).unwrap();
    let in_hand =
        |item| Draft::new(Screen::InHand, SupervisionSession::taking(item, at(2026, 3, 1)).into(), at(2026, 3, 1));
    keeper.keep(in_hand(&plan.agenda[0]));
    keeper.keep(in_hand(&plan.agenda[1]));
    keeper.keep(Draft::new(Screen::Session, plan.clone().held(at(2026, 3, 1)).into(), at(2026, 3, 1)));

    let id = EntryRef::from(gone.id).id;
    keeper.remove(id).unwrap();
    let notes = |entry: &Entry| match entry {
        Entry::Supervision(session) => session.agenda.iter().map(|item| item.note.reveal().to_owned()).collect(),
        _ => Vec::new(),
    };
    let kept =
        |session: &SupervisionSession| keeper.read(|journal| journal.session(session.id).cloned()).unwrap().unwrap();
    assert_eq!(notes(&kept(&plan).into()), ["may I visit her?", "and him?"], "for as long as it can be undone");
    assert_eq!(keeper.erase_now(id), Ok(Cleared::Wholly));
    for session in [&plan, &held] {
        assert_eq!(notes(&kept(session).into()), ["", "and him?"]);
    }
    for version in keeper.versions(EntryRef::from(plan.id).id).unwrap() {
        assert_eq!(notes(&version.entry), ["", "and him?"]);
    }
    let mut written: Vec<Vec<String>> = keeper.drafts().iter().map(|draft| notes(&draft.entry)).collect();
    written.sort();
    assert_eq!(written, [["", "and him?"], ["and him?", "and him?"]]);
    notebook.clock_moves(1);
    assert_eq!(notes(&kept(&plan).into()), ["", "and him?"], "also after opening anew");
}

#[test]
fn words_whose_time_is_over_go_and_what_was_chosen_stays() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let old = landed(keeper, at(2025, 11, 4));
    let young = landed(keeper, at(2026, 2, 1));
    let written_on = landed(keeper, at(2025, 11, 5));
    keeper.keep(Draft::new(Screen::Meeting, with_note(&written_on, "half"), at(2026, 3, 1)));
    let mut closed = Escalation::new(at(2025, 1, 1));
    closed.status = Some(EscalationStatus::PutDown.into());
    keeper.save(closed.clone().into()).unwrap();

    let preview = keeper.would_go(Purpose::Notes, KeepFor::ThreeMonths);
    assert_eq!(preview.len(), 2);
    assert_eq!((preview[0].entry.clone(), preview[0].day), (old.reference(), at(2025, 11, 4).date()));
    assert_eq!(note(&found(&notebook, &old).unwrap()), "a word", "looking takes nothing");

    keeper.set_retention(Purpose::Notes, Some(KeepFor::ThreeMonths)).unwrap();
    let cleared = found(&notebook, &old).unwrap();
    assert_eq!(cleared, with_note(&old, ""), "the words are gone, the choices are here");
    let left = keeper.versions(old.id()).unwrap();
    assert!(left.iter().all(|version| note(&version.entry).is_empty()), "nor in earlier versions");
    assert_eq!(note(&found(&notebook, &young).unwrap()), "a word");
    assert_eq!(keeper.versions(young.id()).unwrap().len(), 1);
    assert_eq!(note(&found(&notebook, &written_on).unwrap()), "a word", "it is being written on");
    assert!(found(&notebook, &closed.into()).is_some(), "another purpose");
    assert!(keeper.erase_pending());
    let gone = keeper.last_gone().unwrap();
    assert_eq!((gone.of(Purpose::Notes), gone.of(Purpose::Concerns), gone.day), (1, 0, at(2026, 3, 1).date()));

    // Nothing but time goes by; after an unlocking the next one is over.
    for _ in 0..3 {
        notebook.clock_moves(31);
    }
    assert_eq!(note(&found(&notebook, &young).unwrap()), "");
    assert!(!keeper.erase_pending());
    let editions = keeper.last_gone();
    notebook.clock_moves(1);
    assert_eq!(keeper.last_gone(), editions, "a day on which nothing goes is not told of");
    assert!(!keeper.erase_pending(), "nor does it wear out the disk");
}

#[test]
fn closed_concerns_go_wholly_and_not_by_way_of_the_trash() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let mut closed = Escalation::new(at(2025, 1, 1));
    closed.status = Some(EscalationStatus::Received.into());
    let open = Escalation::new(at(2025, 1, 1));
    keeper.save(closed.clone().into()).unwrap();
    keeper.save(open.clone().into()).unwrap();
    keeper.set_retention(Purpose::Concerns, Some(KeepFor::OneYear)).unwrap();
    assert_eq!(found(&notebook, &closed.into()), None);
    assert!(found(&notebook, &open.into()).is_some() && keeper.trash().is_empty());
    keeper.set_retention(Purpose::Concerns, None).unwrap();
    assert!(keeper.settings().retention().is_off());
}

#[test]
fn locking_does_not_wait_for_the_files_to_be_written_anew() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    for _ in 0..400 {
        keeper.save(meeting(&"x".repeat(8_000)).into()).unwrap();
    }
    let entry: Entry = meeting("gone").into();
    keeper.save(entry.clone()).unwrap();
    let erasing = std::thread::spawn({
        let keeper = keeper.clone();
        move || keeper.erase_now(entry.id())
    });
    while !keeper.erase_pending() && !erasing.is_finished() {}
    keeper.lock();
    assert_eq!(keeper.standing(), Standing::Locked);
    // Whether it was overtaken or not, the vault opens, the entry is gone, and what is owed is paid the next time.
    let _ = erasing.join().unwrap();
    notebook.clock_moves(0);
    assert!(!keeper.erase_pending());
    assert_eq!(keeper.read(|journal| journal.meetings().count()), Ok(400));
}

#[test]
fn after_wiping_it_is_as_on_the_first_day() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    keeper.save(meeting("everything").into()).unwrap();
    let mut dark = Preferences::default();
    dark.theme = Theme::Dark;
    keeper.set_preferences(dark);
    let being_written = meeting("half");
    keeper.keep(Draft::new(Screen::Meeting, being_written.into(), at(2026, 3, 1)));
    keeper.wipe().unwrap();
    assert_eq!(keeper.standing(), Standing::NoVault);
    assert_eq!(keeper.preferences(), Preferences::default());
    assert!(files(&notebook).iter().all(Vec::is_empty), "nothing but an empty lock is left");
    keeper.create(&passphrase()).unwrap();
    assert!(keeper.drafts().is_empty());
    assert_eq!(keeper.read(|journal| journal.timeline().len()), Ok(0));
}

/// A message of the page that was still on its way when everything was deleted.
#[test]
fn words_that_come_late_do_not_go_into_the_next_notebook() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    keeper.wipe().unwrap();
    keeper.keep(Draft::new(Screen::Meeting, meeting("late").into(), at(2026, 3, 1)));
    keeper.create(&passphrase()).unwrap();
    notebook.clock_moves(0);
    assert!(keeper.drafts().is_empty());
    let begun = Draft::new(Screen::Meeting, meeting("of the new one").into(), at(2026, 3, 1));
    keeper.keep(begun.clone());
    notebook.clock_moves(0);
    assert_eq!(keeper.drafts(), [begun]);
}

#[test]
fn damage_is_told_until_the_person_goes_on_without_what_is_lost() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    for number in 0..30 {
        keeper.save(meeting(&format!("{number} ").repeat(300)).into()).unwrap();
    }
    assert_eq!(keeper.damage(), None);
    keeper.lock();
    let (now, folder) = (notebook.now.clone(), notebook.folder.path().to_owned());
    let keeper = notebook.keeper;
    drop(keeper);
    let store = folder.join("vault/store-1/db");
    let bytes = std::fs::read(&store).unwrap();
    let mut keeper = None;
    // Somewhere in the log there is a value; wherever the bent byte falls, nothing panics.
    for place in (bytes.len() / 8..bytes.len()).step_by(bytes.len() / 16) {
        let mut bent = bytes.clone();
        for byte in &mut bent[place..(place + 64).min(bytes.len())] {
            *byte ^= 0x55;
        }
        std::fs::write(&store, &bent).unwrap();
        let again = reopened(&folder, &now);
        if again.unlock(&passphrase()).is_ok() && again.damage().is_some() {
            keeper = Some(again);
            break;
        }
        drop(again);
    }
    let keeper = keeper.expect("one of the places held something");
    let damage = keeper.damage().unwrap();
    assert!(!damage.readable.is_empty(), "the rest can be read: {damage:?}");
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
    assert!(keeper.damage().is_some(), "it is told again");
    keeper.accept_damage().unwrap();
    assert_eq!(keeper.damage(), None);
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(keeper.damage(), None);
    assert!(keeper.read(|journal| journal.meetings().count()).unwrap() < 30);
}

/// The notebook as the next process would find it.
fn copied(notebook: &Notebook) -> (Arc<Keeper>, tempfile::TempDir) {
    let copy = notebook::copy_of(notebook.folder.path());
    (reopened(copy.path(), &notebook.now), copy)
}

/// Another process on the same folder: the scribe's thread lets go of its keeper first.
fn reopened(folder: &Path, now: &Clock) -> Arc<Keeper> {
    let give_up = std::time::Instant::now() + std::time::Duration::from_secs(30);
    loop {
        let keeper = keeper_in(folder, now);
        if !matches!(keeper.standing(), Standing::Trouble(_)) {
            return keeper;
        }
        assert!(std::time::Instant::now() < give_up, "the first keeper did not let go");
    }
}
