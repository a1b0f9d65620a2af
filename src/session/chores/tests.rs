use std::sync::Mutex;

use chrono::{Duration, NaiveDate};

use super::*;
use crate::journal::{Debrief, Entry, Id, Meeting, Phase, PrivateText, Share, SharedUnder};
use crate::session::{Cost, KeepFor, Passphrase, Purpose};
use crate::vault::{Batch, RecordId, Shelf};

/// Where the vault keeps the key of its keyed hash.
const HASH_KEY: (Shelf, RecordId) = (Shelf::new(254), RecordId::from_bytes([0; 16]));

fn begun_on() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap().and_hms_opt(12, 0, 0).unwrap()
}

/// Without that key no copy of the ledger can be erased, because its hash cannot be kept.
#[test]
fn one_bad_record_keeps_nothing_else_from_being_erased() {
    let folder = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("seks grønne seil under broen".to_owned());
    let now = Arc::new(Mutex::new(begun_on()));
    let clock = now.clone();
    let keeper = Keeper::at_by(folder.path().to_owned(), Cost::FLOOR, Arc::new(move || *clock.lock().unwrap()));
    drop(keeper.create(&passphrase).unwrap());
    let met = |note: &str| {
        let mut meeting = Meeting::new(begun_on());
        meeting.note = PrivateText::new(note);
        meeting
    };
    let (alone, mentioned, landed) = (met("alone"), met("mentioned"), met("landed after"));
    let mut landing = Debrief::new(Phase::After, Some(landed.id.into()), begun_on());
    landing.finished = true;
    let page = Share {
        id: Id::random(),
        written: begun_on(),
        copy: PrivateText::new("a page"),
        on_consent: vec![SharedUnder { entry: mentioned.id.into(), ..SharedUnder::default() }],
        ..Share::default()
    };
    let (alone, mentioned) = (Entry::from(alone), Entry::from(mentioned));
    for entry in [alone.clone(), mentioned.clone(), landed.clone().into(), landing.into(), page.clone().into()] {
        keeper.save(entry).unwrap();
    }
    for purpose in [Purpose::Notes, Purpose::Copies] {
        keeper.set_retention(purpose, Some(KeepFor::ThreeMonths)).unwrap();
    }
    keeper.remove(alone.id()).unwrap();
    keeper.remove_with_copies(mentioned.id()).unwrap();
    let hash_key = |bytes: Option<&[u8]>| {
        let mut batch = Batch::new();
        match bytes {
            Some(bytes) => batch.put(HASH_KEY.0, HASH_KEY.1, bytes),
            None => batch.remove(HASH_KEY.0, HASH_KEY.1),
        };
        keeper.look(|open| open.vault.write(batch)).unwrap().unwrap();
    };
    let days_later = |days: i64| {
        keeper.lock();
        *now.lock().unwrap() += Duration::days(days);
        keeper.unlock(&passphrase).unwrap();
        keeper.tidy();
    };
    let has_words = |id: Id<Meeting>| keeper.read(|journal| journal.meeting(id).unwrap().has_words()).unwrap();
    let has_copy = || keeper.read(|journal| journal.share(page.id).unwrap().has_words()).unwrap();

    hash_key(Some(b"torn"));
    for _ in 0..8 {
        days_later(14);
    }
    assert!(!keeper.in_trash(alone.id()) && keeper.in_trash(mentioned.id()));
    assert!(!has_words(landed.id), "nor does retention wait");
    assert!(has_copy(), "not without its hash");
    assert_eq!(keeper.trash()[0].goes, now.lock().unwrap().date(), "it is still there, and should not be");
    let gone = keeper.last_gone().unwrap();
    assert_eq!((gone.of(Purpose::Notes), gone.of(Purpose::Copies)), (1, 0));

    hash_key(None);
    days_later(1);
    assert!(keeper.trash().is_empty() && !has_copy());
}

/// On a disk that fails, each try may take as long as the store takes to recover: whoever waits to lock waits for one.
#[test]
fn tidying_stops_for_somebody_who_waits_to_lock() {
    let folder = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("seks grønne seil under broen".to_owned());
    let now = Arc::new(Mutex::new(begun_on()));
    let clock = now.clone();
    let keeper = Keeper::at_by(folder.path().to_owned(), Cost::FLOOR, Arc::new(move || *clock.lock().unwrap()));
    drop(keeper.create(&passphrase).unwrap());
    keeper.set_retention(Purpose::Notes, Some(KeepFor::ThreeMonths)).unwrap();
    keeper.set_retention(Purpose::Copies, Some(KeepFor::ThreeMonths)).unwrap();
    let met = |note: &str| Meeting { note: PrivateText::new(note), ..Meeting::new(begun_on()) };
    let (alone, mentioned, landed) = (met("alone"), met("mentioned"), met("landed after"));
    let landing = Debrief { finished: true, ..Debrief::new(Phase::After, Some(landed.id.into()), begun_on()) };
    let page = Share {
        id: Id::random(),
        written: begun_on(),
        copy: PrivateText::new("a page"),
        on_consent: vec![SharedUnder { entry: mentioned.id.into(), ..SharedUnder::default() }],
        ..Share::default()
    };
    let (alone, mentioned) = (Entry::from(alone), Entry::from(mentioned));
    for entry in [alone.clone(), mentioned.clone(), landed.clone().into(), landing.into(), page.into()] {
        keeper.save(entry).unwrap();
    }
    keeper.remove(alone.id()).unwrap();
    keeper.remove_with_copies(mentioned.id()).unwrap();
    let has_words = || keeper.read(|journal| journal.meeting(landed.id).unwrap().has_words()).unwrap();
    // Every write in which a copy is erased fails.
    let mut torn = Batch::new();
    torn.put(HASH_KEY.0, HASH_KEY.1, b"torn");
    keeper.look(|open| open.vault.write(torn)).unwrap().unwrap();

    for _ in 0..8 {
        keeper.lock();
        *now.lock().unwrap() += Duration::days(14);
        keeper.unlock(&passphrase).unwrap();
        // Somebody has begun to lock, and waits for the notebook.
        keeper.locking.fetch_add(1, Ordering::SeqCst);
        keeper.tidy();
        keeper.locking.fetch_sub(1, Ordering::SeqCst);
        // Nothing is done by itself meanwhile.
        *whole(&keeper.chores) = None;
    }
    assert!(keeper.in_trash(alone.id()), "after the one try that failed nothing is tried alone");
    assert!(has_words(), "nor does retention try one by one");

    keeper.tidy();
    assert!(!keeper.in_trash(alone.id()) && keeper.in_trash(mentioned.id()));
    assert!(!has_words());
}
