//! The last word stands in the open notebook too: past a draft that was lying there, an earlier version that is brought
//! back, and a backup from a phone that went its own way.

use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use mellom::journal::{Category, Consent, ConsentState, Entry, EntryId, Escalation, Meeting, PrivateText, Way};
use mellom::platform::place_copy;
use mellom::session::{Cost, Draft, Keeper, Passphrase, Screen, Walked};

fn passphrase() -> Passphrase {
    Passphrase::new("seks grønne seil under broen".to_owned())
}

fn backups() -> Passphrase {
    Passphrase::new("fire blå bøker på benken".to_owned())
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

fn now() -> NaiveDateTime {
    today().and_hms_opt(12, 0, 0).unwrap()
}

struct Phone {
    folder: tempfile::TempDir,
    keeper: Arc<Keeper>,
}

impl Phone {
    fn new() -> Phone {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
        Phone { folder, keeper }
    }

    fn with_a_notebook() -> Phone {
        let phone = Phone::new();
        drop(phone.keeper.create(&passphrase()).unwrap());
        phone
    }

    fn back_up(&self) -> PathBuf {
        let made = self.keeper.make_backup(&backups(), today()).unwrap();
        let kept = self.folder.path().join("kept.age");
        let _ = std::fs::remove_file(&kept);
        place_copy(made.file.path(), &kept).unwrap();
        self.keeper.backup_is_kept(today()).unwrap();
        kept
    }

    fn take_in(&self, from: &PathBuf) {
        let sealed = self.keeper.take_in(&mut File::open(from).unwrap()).unwrap();
        let merging = self.keeper.weigh_backup(backups(), sealed.into(), now()).unwrap();
        self.keeper.merge_backup(&merging, false, now()).unwrap();
    }

    fn meeting(&self, id: EntryId) -> Meeting {
        let found = self.keeper.read(|journal| journal.get(id).cloned()).unwrap();
        let Some(Entry::Meeting(meeting)) = found else { panic!("it is there") };
        meeting
    }

    /// Changes the meeting as its screen would, and saves it.
    fn change(&self, id: EntryId, change: impl FnOnce(&mut Meeting)) {
        let mut meeting = self.meeting(id);
        change(&mut meeting);
        self.keeper.save(meeting.into()).unwrap();
    }
}

fn agreed(phone: &Phone) -> EntryId {
    let mut meeting = Meeting::new(now());
    meeting.note = PrivateText::new("the first words");
    meeting.consent = Consent::new(ConsentState::AgreedAll);
    let entry = Entry::from(meeting);
    let id = entry.id();
    phone.keeper.save(entry).unwrap();
    id
}

fn states(meeting: &Meeting) -> Vec<ConsentState> {
    meeting.consent.history.iter().filter_map(|change| change.state()).collect()
}

#[test]
fn a_draft_from_before_does_not_undo_a_withdrawal() {
    let phone = Phone::with_a_notebook();
    let id = agreed(&phone);
    let mut draft = phone.meeting(id);
    draft.note = PrivateText::new("more words");
    phone.keeper.keep(Draft::new(Screen::Meeting, draft.clone().into(), now()));
    phone.change(id, |meeting| meeting.consent.set(ConsentState::Withdrawn));
    phone.keeper.save(draft.into()).unwrap();
    let meeting = phone.meeting(id);
    assert_eq!(meeting.note.reveal(), "more words");
    assert_eq!(meeting.consent.state(), ConsentState::Withdrawn);
    assert_eq!(states(&meeting), [ConsentState::AgreedAll, ConsentState::Withdrawn]);
}

/// Told by the person themselves, from beside what is half written: the text stays, and the word is kept with its day.
#[test]
fn what_is_said_beside_a_draft_is_kept_and_so_is_the_draft() {
    let phone = Phone::with_a_notebook();
    let id = agreed(&phone);
    phone.change(id, |meeting| {
        meeting.consent.set(ConsentState::WillTellSelf);
        meeting.consent.may_say_so = true;
    });
    let mut draft = phone.meeting(id);
    draft.note = PrivateText::new("half a page");
    phone.keeper.keep(Draft::new(Screen::Meeting, draft.into(), now()));
    let they_said_it = |entry: &mut Entry| {
        let Entry::Meeting(meeting) = entry else { panic!("a meeting") };
        meeting.consent.was_told_by_them();
    };
    phone.keeper.change(id, they_said_it).unwrap();
    let meeting = phone.meeting(id);
    assert_eq!((meeting.note.reveal(), meeting.consent.may_say_so), ("the first words", false));
    assert_eq!(meeting.consent.history.len(), 3, "every change is kept");
    let Some(Draft { entry: Entry::Meeting(draft), .. }) = phone.keeper.draft(id) else { panic!("it is there") };
    assert_eq!((draft.note.reveal(), draft.consent.may_say_so), ("half a page", false));
    phone.keeper.save(draft.into()).unwrap();
    assert_eq!(phone.meeting(id).consent.history.len(), 3, "and kept once");
}

/// Two phones that know the same meeting, of which nobody was asked yet.
fn two_phones() -> (Phone, Phone, EntryId) {
    let here = Phone::with_a_notebook();
    let mut meeting = Meeting::new(now());
    meeting.note = PrivateText::new("the first words");
    let id = Entry::from(meeting.clone()).id();
    here.keeper.save(meeting.into()).unwrap();
    let elsewhere = Phone::new();
    let sealed = elsewhere.keeper.take_in(&mut File::open(here.back_up()).unwrap()).unwrap();
    drop(elsewhere.keeper.restore(&backups(), &passphrase(), &sealed).unwrap());
    (here, elsewhere, id)
}

/// "They let me pass on one part", walked to its end and left there; a no that was heard on the other phone.
#[test]
fn a_yes_that_was_chosen_on_a_way_and_not_saved_does_not_outlive_a_no_that_comes_in() {
    let (here, elsewhere, id) = two_phones();
    let meeting = here.meeting(id);
    let choices = Meeting { id: meeting.id, consent: Consent::new(ConsentState::AgreedPart), ..Meeting::default() };
    let walked = Walked { way: Way::Part, place: 3, choices: choices.into(), called: false, written: false };
    let draft = Draft::new(Screen::Meeting, meeting.into(), now());
    here.keeper.keep(Draft { walked: Some(Box::new(walked)), ..draft });
    elsewhere.change(id, |meeting| meeting.consent.set(ConsentState::AskedNotToShare));
    here.take_in(&elsewhere.back_up());

    let walked = here.keeper.draft(id).and_then(|draft| draft.walked).unwrap();
    let Entry::Meeting(chosen) = walked.choices else { panic!("a meeting's") };
    assert_eq!(chosen.consent.state(), ConsentState::AskedNotToShare);
}

/// A yes that was tapped here and never saved; a no that was heard on the other phone, and comes in with its backup.
#[test]
fn a_yes_that_lies_unsaved_does_not_outlive_a_no_that_comes_in() {
    let (here, elsewhere, id) = two_phones();
    let mut draft = here.meeting(id);
    draft.consent.set(ConsentState::AgreedAll);
    draft.note = PrivateText::new("half a page");
    here.keeper.keep(Draft::new(Screen::Meeting, draft.into(), now()));
    elsewhere.change(id, |meeting| meeting.consent.set(ConsentState::AskedNotToShare));
    here.take_in(&elsewhere.back_up());

    // The draft is opened, a comma is mended, and it is saved.
    let Some(Draft { entry: Entry::Meeting(mut draft), .. }) = here.keeper.draft(id) else { panic!("it is there") };
    draft.note = PrivateText::new("half a page,");
    here.keeper.save(draft.into()).unwrap();
    let meeting = here.meeting(id);
    assert_eq!((meeting.note.reveal(), meeting.consent.state()), ("half a page,", ConsentState::AskedNotToShare));
    assert_eq!(states(&meeting), [ConsentState::AskedNotToShare]);
}

#[test]
fn an_earlier_version_comes_back_without_its_yes() {
    let phone = Phone::with_a_notebook();
    let id = agreed(&phone);
    phone.change(id, |meeting| {
        meeting.note = PrivateText::new("other words");
        meeting.consent.set(ConsentState::Withdrawn);
    });
    let earlier = phone.keeper.versions(id).unwrap().remove(0);
    phone.keeper.bring_back(earlier).unwrap();
    let meeting = phone.meeting(id);
    assert_eq!(meeting.note.reveal(), "the first words");
    assert_eq!(meeting.consent.state(), ConsentState::Withdrawn);
    assert_eq!(states(&meeting), [ConsentState::AgreedAll, ConsentState::Withdrawn]);
}

/// On the other phone more was written meanwhile, so its text is the newer one. What was said on this one is newer still.
#[test]
fn a_no_that_was_heard_here_outlives_a_newer_text_from_elsewhere() {
    let here = Phone::with_a_notebook();
    let id = agreed(&here);
    let elsewhere = Phone::new();
    let sealed = elsewhere.keeper.take_in(&mut File::open(here.back_up()).unwrap()).unwrap();
    drop(elsewhere.keeper.restore(&backups(), &passphrase(), &sealed).unwrap());
    for note in ["written elsewhere", "and more"] {
        elsewhere.change(id, |meeting| meeting.note = PrivateText::new(note));
    }
    // Here the person was asked once more, and it was written down after what is on the other phone.
    here.change(id, |meeting| meeting.consent.set(ConsentState::Withdrawn));
    let kept = elsewhere.back_up();
    here.take_in(&kept);
    let meeting = here.meeting(id);
    assert_eq!(meeting.note.reveal(), "and more");
    assert_eq!(meeting.consent.state(), ConsentState::Withdrawn);
    assert_eq!(states(&meeting), [ConsentState::AgreedAll, ConsentState::Withdrawn]);

    // The other way round: an older text that comes with a later no.
    let kept = here.back_up();
    for note in ["three", "four", "five"] {
        elsewhere.change(id, |meeting| meeting.note = PrivateText::new(note));
    }
    elsewhere.take_in(&kept);
    let meeting = elsewhere.meeting(id);
    assert_eq!((meeting.note.reveal(), meeting.consent.state()), ("five", ConsentState::Withdrawn));
}

/// A concern about suicide, of which nobody was asked; as it was saved, another copy of it came to be elsewhere.
fn unasked(phone: &Phone) -> Escalation {
    let mut concern = Escalation::new(now());
    concern.be_about(Some(Category::Suicide), &mut None);
    phone.keeper.save(concern.clone().into()).unwrap();
    concern
}

/// It turned out to be about the medicines, and to that they said yes.
fn turned(concern: &Escalation) -> Escalation {
    let mut turned = concern.clone();
    turned.be_about(Some(Category::StoppedMedicines), &mut None);
    turned.consent.set(ConsentState::AgreedAll);
    turned
}

fn concern(phone: &Phone, concern: &Escalation) -> (Option<Category>, ConsentState) {
    let found = phone.keeper.read(|journal| journal.escalation(concern.id).cloned()).unwrap().unwrap();
    (found.category.and_then(|category| category.known()), found.consent.state())
}

#[test]
fn an_earlier_version_about_something_else_comes_back_without_the_yes_that_was_said_since() {
    let phone = Phone::with_a_notebook();
    let first = unasked(&phone);
    phone.keeper.save(turned(&first).into()).unwrap();
    let earlier = phone.keeper.versions(Entry::from(first.clone()).id()).unwrap().remove(0);
    phone.keeper.bring_back(earlier).unwrap();
    assert_eq!(concern(&phone, &first), (Some(Category::Suicide), ConsentState::NotAsked));
    phone.keeper.lock();
    phone.keeper.unlock(&passphrase()).unwrap();
    assert_eq!(concern(&phone, &first), (Some(Category::Suicide), ConsentState::NotAsked));
}

/// On one phone it turned out to be about something else, and they said yes to that, or no; on the other more was written.
#[test]
fn a_yes_from_another_phone_to_something_else_is_no_yes_to_what_stands_here() {
    for said in [ConsentState::AgreedAll, ConsentState::AskedNotToShare] {
        let state = if said == ConsentState::AgreedAll { ConsentState::NotAsked } else { said };
        let here = Phone::with_a_notebook();
        let first = unasked(&here);
        let elsewhere = Phone::new();
        let sealed = elsewhere.keeper.take_in(&mut File::open(here.back_up()).unwrap()).unwrap();
        drop(elsewhere.keeper.restore(&backups(), &passphrase(), &sealed).unwrap());
        let mut asked = turned(&first);
        asked.consent.set(said);
        elsewhere.keeper.save(asked.into()).unwrap();

        // What is half written here is about what it was about.
        let mut draft = first.clone();
        draft.note = PrivateText::new("half a page");
        for note in ["more", "and more"] {
            let mut written = first.clone();
            written.note = PrivateText::new(note);
            here.keeper.save(written.into()).unwrap();
        }
        here.keeper.keep(Draft::new(Screen::Concern, draft.into(), now()));
        here.take_in(&elsewhere.back_up());
        assert_eq!(concern(&here, &first), (Some(Category::Suicide), state));
        let Some(Draft { entry: Entry::Escalation(draft), .. }) = here.keeper.draft(Entry::from(first.clone()).id())
        else {
            panic!("it is there")
        };
        assert_eq!(draft.consent.state(), state);
        here.keeper.save(draft.into()).unwrap();
        assert_eq!(concern(&here, &first), (Some(Category::Suicide), state));
    }
}

/// To the first they said no here; on the other phone it turned out to be about something else, and to that they said yes.
#[test]
fn a_no_outlives_a_later_yes_from_another_phone_to_something_else() {
    let here = Phone::with_a_notebook();
    let first = unasked(&here);
    let elsewhere = Phone::new();
    let sealed = elsewhere.keeper.take_in(&mut File::open(here.back_up()).unwrap()).unwrap();
    drop(elsewhere.keeper.restore(&backups(), &passphrase(), &sealed).unwrap());
    let mut no = first.clone();
    no.consent.set(ConsentState::AskedNotToShare);
    here.keeper.save(no.clone().into()).unwrap();
    for note in ["more", "and more"] {
        no.note = PrivateText::new(note);
        here.keeper.save(no.clone().into()).unwrap();
    }
    elsewhere.keeper.save(turned(&first).into()).unwrap();
    here.take_in(&elsewhere.back_up());
    assert_eq!(concern(&here, &first), (Some(Category::Suicide), ConsentState::AskedNotToShare));

    // On the other phone the yes stands for what it was said of; an earlier version comes with the no.
    elsewhere.keeper.save(turned(&first).into()).unwrap();
    let kept = here.back_up();
    for note in ["three", "four", "five", "six"] {
        let found = elsewhere.keeper.read(|journal| journal.escalation(first.id).cloned()).unwrap().unwrap();
        elsewhere.keeper.save(Escalation { note: PrivateText::new(note), ..found }.into()).unwrap();
    }
    elsewhere.take_in(&kept);
    let id = Entry::from(first.clone()).id();
    let about_the_first = |entry: &Entry| matches!(entry, Entry::Escalation(found) if found.category == no.category);
    let mut earlier = elsewhere.keeper.versions(id).unwrap();
    earlier.retain(|version| about_the_first(&version.entry));
    elsewhere.keeper.bring_back(earlier.remove(0)).unwrap();
    assert_eq!(concern(&elsewhere, &first), (Some(Category::Suicide), ConsentState::AskedNotToShare));
    elsewhere.keeper.lock();
    elsewhere.keeper.unlock(&passphrase()).unwrap();
    assert_eq!(concern(&elsewhere, &first), (Some(Category::Suicide), ConsentState::AskedNotToShare));
}
