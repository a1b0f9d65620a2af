//! Passages are copies of notes, and answers are about pages: what is forgotten is forgotten in them as well.

mod notebook;

use mellom::journal::*;
use mellom::session::{Cleared, Draft, DraftState, KeepFor, Purpose, Screen};
use mellom::vault::{Shelf, Vault};
use notebook::{Notebook, at, passphrase};
use std::sync::Arc;

/// Said in nothing but what is forgotten.
const WORDS: &str = "kanarifuglen satt i vinduet";

impl Notebook {
    fn save(&self, entry: impl Into<Entry>) -> EntryRef {
        let entry = entry.into();
        self.keeper.save(entry.clone()).unwrap();
        entry.reference()
    }

    /// Picks a passage from the notes of the month that says [`WORDS`], as the screen does, and waits until it is sealed.
    fn pick(&self) -> EntryId {
        let passage = self.picked();
        let id = EntryRef::from(passage.id).id;
        self.keep(Screen::Passage, passage);
        id
    }

    fn picked(&self) -> Share {
        let march = Period::month_of(at(3, 1).date());
        let notes = self.keeper.read(|journal| journal.pickable_notes(march)).unwrap();
        let note = notes.into_iter().find(|note| note.text.reveal() == WORDS).unwrap();
        Share { id: Id::random(), copy: note.text, on_consent: note.holds.on().to_vec(), ..Share::default() }
    }

    fn keep(&self, screen: Screen, share: Share) {
        let id = EntryRef::from(share.id).id;
        self.keeper.keep(Draft::new(screen, share.into(), at(3, 1)));
        while self.keeper.draft_state(id) != DraftState::Down {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
    }

    /// On how many records of the vault, read one by one with its own key, the words stand.
    fn stand(&self) -> usize {
        assert!(!self.keeper.erase_pending(), "and what was erased is not in the files");
        let copy = notebook::copy_of(&self.folder.path().join("vault"));
        let vault = Vault::at(copy.path()).unwrap().unlock(&passphrase()).unwrap();
        let records = (0..200).flat_map(|shelf| vault.all(Shelf::new(shelf)).unwrap().records);
        records.filter(|(_, plain)| plain.windows(WORDS.len()).any(|here| here == WORDS.as_bytes())).count()
    }
}

fn agreed(note: &str) -> Meeting {
    let mut meeting = Meeting::new(at(3, 1));
    meeting.note = PrivateText::new(note);
    meeting.consent.set(ConsentState::AgreedAll);
    meeting
}

/// A sitting about something, or about nothing, in which the words were said.
fn sitting(about: Option<EntryRef>) -> Debrief {
    let mut debrief = Debrief::new(Phase::After, about, at(3, 1));
    debrief.set_answer("a1", PrivateText::new(WORDS), false);
    debrief.finished = true;
    debrief
}

#[test]
fn a_passage_is_erased_with_the_note_it_was_picked_from_also_where_the_note_is_my_own() {
    let mut session = SupervisionSession::new(at(3, 1));
    (session.note, session.status) = (PrivateText::new(WORDS), Some(SupervisionStatus::Held.into()));
    session.when = Some(at(3, 1));
    let mut mine = BoundaryIssue::new(at(3, 1));
    (mine.note, mine.code) = (PrivateText::new(WORDS), Some(BoundaryCode::Time.into()));
    for entry in [Entry::from(agreed(WORDS)), sitting(None).into(), session.into(), mine.into()] {
        let notebook = Notebook::new();
        let keeper = &notebook.keeper;
        let note = notebook.save(entry);
        let other = notebook.save(agreed("noe annet"));
        let passage = notebook.pick();
        assert_eq!(notebook.stand(), 2);
        assert_eq!(keeper.draft(passage).unwrap().picked_from()[0].entry, note);

        keeper.remove(note.id).unwrap();
        assert!(keeper.draft(passage).is_some(), "what can be put back has lost nothing yet");
        assert_eq!(keeper.erase_now(note.id), Ok(Cleared::Wholly));
        assert_eq!((keeper.draft(passage), notebook.stand()), (None, 0), "{:?}", note.kind);
        assert!(keeper.read(|journal| journal.find(&other).is_some()).unwrap());
    }
}

#[test]
fn a_screen_that_still_has_the_words_cannot_bring_them_back() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let note = notebook.save(agreed(WORDS));
    let sealed = notebook.picked();
    notebook.keep(Screen::Passage, sealed.clone());
    let only_on_the_screen = notebook.picked();
    keeper.erase_now(note.id).unwrap();
    for passage in [sealed, only_on_the_screen] {
        notebook.keep(Screen::Passage, passage);
    }
    notebook.days_later(1);
    assert_eq!((keeper.drafts(), notebook.stand()), (Vec::new(), 0));

    // What the supporter writes themselves is theirs.
    let own = Share { id: Id::random(), copy: PrivateText::new(WORDS), ..Share::default() };
    notebook.keep(Screen::Passage, own.clone());
    assert_eq!(keeper.draft(EntryRef::from(own.id).id).unwrap().entry, own.into());
}

#[test]
fn everything_that_concerns_a_person_takes_its_passages_along_when_it_goes_for_good() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let person = Contact::new(PrivateText::new("løperen"), at(1, 1));
    notebook.save(person.clone());
    let mut met = agreed("en tur");
    met.contact = Some(person.id);
    notebook.save(met.clone());
    notebook.save(sitting(Some(met.id.into())));
    let passage = notebook.pick();
    let own = Share { id: Id::random(), copy: PrivateText::new("mine egne ord"), ..Share::default() };
    notebook.keep(Screen::Passage, own.clone());

    keeper.remove_person(person.id, true, false).unwrap();
    notebook.days_later(29);
    assert!(keeper.draft(passage).is_some());
    notebook.days_later(1);
    assert_eq!((keeper.draft(passage), notebook.stand()), (None, 0));
    assert_eq!(keeper.drafts().len(), 1, "what was picked from nothing stays");
    assert!(keeper.trash().is_empty());
}

#[test]
fn words_whose_time_is_over_are_over_in_a_passage_too() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let old = agreed(WORDS);
    notebook.save(old.clone());
    let mut landed = Debrief::new(Phase::After, Some(old.id.into()), at(3, 1));
    landed.finished = true;
    notebook.save(landed);
    let passage = notebook.pick();
    notebook.days_later(40);
    notebook.days_later(40);
    keeper.set_retention(Purpose::Notes, Some(KeepFor::ThreeMonths)).unwrap();
    assert!(keeper.draft(passage).is_some());
    let on_the_screen = keeper.draft(passage).unwrap();
    notebook.days_later(20);
    assert_eq!((keeper.draft(passage), notebook.stand()), (None, 0));
    assert!(keeper.read(|journal| journal.meeting(old.id).is_some()).unwrap());
    let Entry::Share(share) = on_the_screen.entry else { panic!("a passage") };
    notebook.keep(Screen::Passage, share);
    assert_eq!((keeper.draft(passage), notebook.stand()), (None, 0));
}

#[test]
fn a_backup_from_before_does_not_bring_a_forgotten_passage_back_unasked() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let note = notebook.save(agreed(WORDS));
    let passage = notebook.pick();
    let made = keeper.make_backup(&passphrase(), at(3, 1).date()).unwrap();
    // Taken out by hand before: then only what it was picked from was erased.
    keeper.discard(passage).unwrap();
    keeper.erase_now(note.id).unwrap();
    let sealed = Arc::new(made.file);
    for (bring_back, there) in [(false, false), (true, true)] {
        let merging = keeper.weigh_backup(passphrase(), sealed.clone(), at(3, 2)).unwrap();
        keeper.merge_backup(&merging, bring_back, at(3, 2)).unwrap();
        assert_eq!(keeper.draft(passage).is_some(), there);
        assert_eq!(notebook.stand(), if there { 2 } else { 0 });
    }
    // It is here by the person's own will, and can be written on.
    let mut again = keeper.draft(passage).unwrap();
    let Entry::Share(share) = &mut again.entry else { panic!("a passage") };
    share.copy = PrivateText::new("noe mer");
    notebook.keep(Screen::Passage, share.clone());
    notebook.days_later(1);
    let Some(Draft { entry: Entry::Share(kept), .. }) = keeper.draft(passage) else { panic!("a passage") };
    assert_eq!(kept.copy.reveal(), "noe mer");
}

/// A line of the ledger that drew on a meeting, with its copy.
fn line(meeting: Id<Meeting>) -> Share {
    let on_consent = vec![SharedUnder { entry: meeting.into(), ..SharedUnder::default() }];
    Share {
        id: Id::random(),
        written: at(3, 1),
        period: Period::month_of(at(3, 1).date()),
        copy: PrivateText::new("en side"),
        on_consent,
        ..Share::default()
    }
}

#[test]
fn an_answer_written_after_the_copy_was_forgotten_is_forgotten_the_second_time() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let (first, second) = (agreed("en"), agreed("to"));
    let mut share = line(first.id);
    share.on_consent.extend(line(second.id).on_consent);
    for entry in [Entry::from(first.clone()), second.clone().into(), share.clone().into()] {
        notebook.save(entry);
    }
    let [first, second] = [first.id, second.id].map(EntryRef::from);
    let stands = || keeper.read(|journal| journal.share(share.id).unwrap().clone()).unwrap();
    keeper.remove_with_copies(first.id).unwrap();
    keeper.erase_now(first.id).unwrap();
    assert!(stands().copy.is_blank() && keeper.is_copy_of(share.id, "en side"));

    assert_eq!(keeper.copies_mentioning(&second), 0, "there is nothing left to erase");
    let answered = Share { answer: PrivateText::new(WORDS), ..stands() };
    keeper.note_answer(&answered).unwrap();
    notebook.keep(Screen::ShareAnswer, answered.without_its_copy());
    assert_eq!((keeper.copies_mentioning(&second), notebook.stand()), (1, 2));
    keeper.remove_with_copies(second.id).unwrap();
    assert_eq!(keeper.erase_now(second.id), Ok(Cleared::Wholly));
    assert_eq!((notebook.stand(), keeper.drafts()), (0, Vec::new()));
    assert!(keeper.is_copy_of(share.id, "en side"), "the line can still tell its copy");
}

#[test]
fn an_answer_that_is_being_written_is_forgotten_with_the_copy() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let meeting = agreed("en");
    let share = line(meeting.id);
    let entry = notebook.save(meeting);
    notebook.save(share.clone());
    let answer = Share { answer: PrivateText::new(WORDS), ..share.clone().without_its_copy() };
    notebook.keep(Screen::ShareAnswer, answer);
    keeper.remove_with_copies(entry.id).unwrap();
    assert_eq!(notebook.stand(), 1);
    assert_eq!(keeper.erase_now(entry.id), Ok(Cleared::Wholly));
    assert_eq!((notebook.stand(), keeper.drafts()), (0, Vec::new()));
}

#[test]
fn an_answer_is_kept_for_as_long_as_the_copies_are_from_the_day_it_was_given() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let share = line(Id::random());
    notebook.save(share.clone());
    keeper.set_retention(Purpose::Copies, Some(KeepFor::ThreeMonths)).unwrap();
    let three_months_later = || (0..3).for_each(|_| notebook.days_later(31));
    three_months_later();
    let stands = || keeper.read(|journal| journal.share(share.id).unwrap().clone()).unwrap();
    assert!(stands().copy.is_blank());
    let today = notebook.now.lock().unwrap().date();
    keeper.note_answer(&Share { answer: PrivateText::new(WORDS), answered_on: Some(today), ..stands() }).unwrap();
    notebook.days_later(31);
    assert_eq!(stands().answer.reveal(), WORDS);
    three_months_later();
    assert_eq!((stands().answer, notebook.stand()), (PrivateText::default(), 0));
}
