//! The open notebook: nothing that was written is lost, and nothing is within reach while locked.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::NaiveDateTime;
use mellom::journal::{Entry, Meeting, PrivateText};
use mellom::session::{
    AutoLock, ChangeTrouble, Cost, CreateTrouble, Draft, DraftState, Keeper, Locked, Passphrase, PlaceTrouble, Proof,
    RecoveryCode, Screen, Standing, UnlockTrouble, WhenAway, WriteTrouble,
};

const PASSPHRASE: &str = "seks grønne seil under broen";

fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE.to_owned())
}

fn meeting(note: &str) -> Meeting {
    let mut meeting = Meeting::new(NaiveDateTime::default());
    meeting.note = PrivateText::new(note);
    meeting
}

fn draft(note: &str) -> Draft {
    Draft::new(Screen::Meeting, meeting(note).into(), NaiveDateTime::default())
}

fn note_of(entry: &Entry) -> &str {
    match entry {
        Entry::Meeting(meeting) => meeting.note.reveal(),
        _ => panic!("a meeting"),
    }
}

fn notes(keeper: &Keeper) -> Vec<String> {
    keeper.read(|journal| journal.meetings().map(|meeting| meeting.note.reveal().to_owned()).collect()).unwrap()
}

fn open_in(folder: &Path) -> Arc<Keeper> {
    let keeper = Keeper::at_cost(folder.to_owned(), Cost::FLOOR);
    assert_eq!(keeper.standing(), Standing::NoVault);
    keeper.create(&passphrase()).unwrap();
    assert_eq!(keeper.standing(), Standing::Open);
    keeper
}

/// Waits, without a clock deciding anything, until the scribe has sealed a draft.
fn until_down(keeper: &Keeper, draft: &Draft) {
    let give_up = Instant::now() + Duration::from_secs(30);
    while keeper.draft_state(draft.id()) != DraftState::Down {
        assert!(Instant::now() < give_up, "the draft was not sealed");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Another process on the same folder, as after a kill: the scribe's thread lets go of its keeper first.
fn reopened(keeper: Arc<Keeper>, folder: &Path) -> Arc<Keeper> {
    drop(keeper);
    let give_up = Instant::now() + Duration::from_secs(30);
    loop {
        let keeper = Keeper::at_cost(folder.to_owned(), Cost::FLOOR);
        if keeper.standing() != Standing::Trouble(PlaceTrouble::InUse) {
            return keeper;
        }
        assert!(Instant::now() < give_up, "the first keeper did not let go");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn an_entry_is_there_after_locking_and_unlocking_and_out_of_reach_in_between() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    keeper.save(meeting("a").into()).unwrap();
    keeper.lock();
    assert_eq!(keeper.standing(), Standing::Locked);
    assert_eq!(keeper.read(|_| ()), Err(Locked));
    assert_eq!(keeper.save(meeting("b").into()), Err(WriteTrouble::Locked));
    assert!(keeper.drafts().is_empty() && keeper.auto_lock().is_none());
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(notes(&keeper), ["a"]);
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    keeper.lock();
    let wrong = Passphrase::new("not this one".to_owned());
    assert_eq!(keeper.unlock(&wrong), Err(UnlockTrouble::WrongPassphrase));
    assert_eq!(keeper.standing(), Standing::Locked);
    assert_eq!(keeper.create(&passphrase()).err(), Some(CreateTrouble::AlreadyThere));
}

#[test]
fn a_weak_passphrase_makes_no_vault() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    let weak = keeper.create(&Passphrase::new("hest".to_owned()));
    assert_eq!(weak.err(), Some(CreateTrouble::TooWeak));
    assert_eq!(keeper.standing(), Standing::NoVault);
}

#[test]
fn a_draft_is_sealed_by_itself_and_found_by_the_next_process() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    let first = draft("a draft");
    keeper.keep(first.clone());
    until_down(&keeper, &first);
    // Not locked, not closed: gone, as after a kill.
    let keeper = reopened(keeper, folder.path());
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(keeper.drafts(), [first]);
}

#[test]
fn locking_in_the_same_breath_seals_the_last_letters() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    let mut last = draft("");
    for length in 1..=50 {
        last.entry = match last.entry {
            Entry::Meeting(mut meeting) => {
                meeting.note = PrivateText::new("x".repeat(length));
                meeting.into()
            }
            other => other,
        };
        keeper.keep(last.clone());
    }
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(note_of(&keeper.draft(last.id()).unwrap().entry).len(), 50);
}

#[test]
fn saving_turns_the_draft_into_the_entry() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    let begun = draft("half");
    keeper.keep(begun.clone());
    until_down(&keeper, &begun);
    keeper.save(begun.entry.clone()).unwrap();
    assert!(keeper.drafts().is_empty());
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
    assert!(keeper.drafts().is_empty());
    assert_eq!(notes(&keeper), ["half"]);
}

#[test]
fn a_discarded_draft_and_a_deleted_entry_do_not_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    let begun = draft("half");
    keeper.keep(begun.clone());
    until_down(&keeper, &begun);
    keeper.discard(begun.id()).unwrap();
    let entry: Entry = meeting("whole").into();
    keeper.save(entry.clone()).unwrap();
    keeper.remove(entry.id()).unwrap();
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
    assert!(keeper.drafts().is_empty() && notes(&keeper).is_empty());
}

#[test]
fn a_draft_thrown_away_while_it_is_being_sealed_does_not_come_back() {
    // The scribe comes by about once a second, so that many desks are needed to meet it often enough.
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let folder = tempfile::tempdir().unwrap();
                let keeper = open_in(folder.path());
                let until = Instant::now() + Duration::from_secs(6);
                while Instant::now() < until {
                    let draft = draft("thrown away");
                    keeper.keep(draft.clone());
                    keeper.discard(draft.id()).unwrap();
                }
                let keeper = reopened(keeper, folder.path());
                keeper.unlock(&passphrase()).unwrap();
                assert_eq!(keeper.drafts(), []);
            });
        }
    });
}

#[test]
fn an_unlocking_that_began_before_a_locking_does_not_undo_it() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    keeper.lock();
    let unlocking = std::thread::spawn({
        let keeper = keeper.clone();
        move || keeper.unlock(&passphrase())
    });
    // Deriving the key takes a hundred times longer than this; wherever the locking falls, it holds.
    std::thread::sleep(Duration::from_millis(2));
    keeper.lock();
    let result = unlocking.join().unwrap();
    if result == Err(UnlockTrouble::Interrupted) {
        assert_eq!(keeper.standing(), Standing::Locked);
    } else {
        // The machine stood still for so long that the unlocking was over, or had not begun, when the locking came.
        assert_eq!(result, Ok(()));
    }
}

#[test]
fn settings_are_sealed_and_preferences_stand_in_clear() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    assert_eq!(keeper.settings().auto_lock(), AutoLock::FiveMinutes);
    keeper.change_settings(|settings| settings.set_when_away(WhenAway::OneMinute)).unwrap();
    keeper.change_settings(|settings| settings.set_auto_lock(AutoLock::OneMinute)).unwrap();
    let chosen = (Some(Duration::from_secs(60)), Some(Duration::from_secs(60)));
    assert_eq!((keeper.auto_lock(), keeper.lock_when_away()), chosen, "each holds at once and leaves the other");
    keeper.lock();
    assert_eq!(keeper.settings().auto_lock(), AutoLock::FiveMinutes, "locked, nobody learns what was chosen");
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(keeper.auto_lock(), Some(Duration::from_secs(60)));
}

#[test]
fn a_second_keeper_on_the_same_folder_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let first = open_in(folder.path());
    let second = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    assert_eq!(second.standing(), Standing::Trouble(PlaceTrouble::InUse));
    drop(first);
}

#[test]
fn a_note_longer_than_an_entry_can_be_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    let endless = "x".repeat(mellom::vault::RECORD_MAX + 1);
    assert_eq!(keeper.save(meeting(&endless).into()), Err(WriteTrouble::TooLong));
    assert!(notes(&keeper).is_empty());
}

#[test]
fn a_forgotten_passphrase_is_mended_with_the_words() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    let code = keeper.create(&passphrase()).unwrap();
    keeper.save(meeting("a").into()).unwrap();
    keeper.lock();

    let written: Vec<_> = code.words().collect();
    let typed = RecoveryCode::parse(&written.join(" ")).unwrap();
    keeper.check_code(&typed).unwrap();
    assert_eq!(keeper.standing(), Standing::Locked);
    let new = Passphrase::new("åtte røde tak ved elva".to_owned());
    keeper.change_passphrase(Proof::Code(&typed), &new).unwrap();
    assert_eq!(keeper.unlock(&passphrase()), Err(UnlockTrouble::WrongPassphrase));
    keeper.unlock(&new).unwrap();
    assert_eq!(notes(&keeper), ["a"]);
    keeper.lock();
    keeper.unlock_with_code(&typed).unwrap();
    assert_eq!(notes(&keeper), ["a"]);
}

#[test]
fn the_words_are_in_doubt_until_they_came_right_and_again_when_they_are_new() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    assert!(!keeper.words_are_down());
    keeper.words_came_right().unwrap();
    assert!(keeper.words_are_down());
    // A wrong passphrase makes no new words, and does not put the old ones in doubt.
    let wrong = Passphrase::new("not this one".to_owned());
    let refused = keeper.new_code(Proof::Passphrase(&wrong)).err();
    assert_eq!(refused, Some(ChangeTrouble::Proof(UnlockTrouble::WrongPassphrase)));
    assert!(keeper.words_are_down());
    let code = keeper.new_code(Proof::Passphrase(&passphrase())).unwrap();
    assert!(!keeper.words_are_down());
    keeper.check_code(&code).unwrap();
    keeper.words_came_right().unwrap();
    let keeper = reopened(keeper, folder.path());
    keeper.unlock(&passphrase()).unwrap();
    assert!(keeper.words_are_down());
}

#[test]
fn a_renewed_notebook_goes_on_and_the_old_passphrase_and_words_are_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
    let old = keeper.create(&passphrase()).unwrap();
    keeper.save(meeting("a").into()).unwrap();
    keeper.words_came_right().unwrap();
    let new = Passphrase::new("åtte røde tak ved elva".to_owned());
    let code = keeper.renew(Proof::Passphrase(&passphrase()), &new).unwrap();
    assert!(!keeper.words_are_down());
    keeper.save(meeting("b").into()).unwrap();
    keeper.lock();
    let locked = keeper.renew(Proof::Passphrase(&new), &passphrase()).err();
    assert_eq!(locked, Some(ChangeTrouble::Locked));
    assert_eq!(keeper.unlock(&passphrase()), Err(UnlockTrouble::WrongPassphrase));
    assert_eq!(keeper.unlock_with_code(&old), Err(UnlockTrouble::WrongCode));
    keeper.unlock_with_code(&code).unwrap();
    keeper.lock();
    keeper.unlock(&new).unwrap();
    assert_eq!(notes(&keeper).len(), 2);
}

#[test]
fn asking_again_opens_and_locks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = open_in(folder.path());
    keeper.check(&passphrase()).unwrap();
    let wrong = Passphrase::new("not this one".to_owned());
    assert_eq!(keeper.check(&wrong), Err(UnlockTrouble::WrongPassphrase));
    assert_eq!(keeper.standing(), Standing::Open);
}
