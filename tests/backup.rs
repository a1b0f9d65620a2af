//! Backup and restore as a person lives it: a lost phone, an erased entry, two phones that went their own ways.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveDateTime};
use ciborium::Value;
use mellom::journal::{
    BoundaryIssue, Contact, Entry, EntryId, Id, Meeting, PrivateText, Share, ShareAnswer, SharedUnder,
};
use mellom::platform::place_copy;
use mellom::session::{
    AutoLock, BackupTrouble, Cost, Draft, DraftState, FileId, HardwareSecret, Keeper, Merged, Passphrase, PlaceTrouble,
    Proof, RestoreTrouble, Screen, Standing, UnlockTrouble,
};
use mellom::vault::{OpenVault, RECORD_MAX, RecordId, Shelf, Vault};

const PASSPHRASE: &str = "seks grønne seil under broen";
const BACKUPS: &str = "fire blå bøker på benken";

const ENTRIES: Shelf = Shelf::new(1);
const SETTINGS: Shelf = Shelf::new(3);
const HISTORY: Shelf = Shelf::new(5);

fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE.to_owned())
}

fn backups() -> Passphrase {
    Passphrase::new(BACKUPS.to_owned())
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

fn now() -> NaiveDateTime {
    today().and_hms_opt(12, 0, 0).unwrap()
}

fn meeting(note: &str) -> Entry {
    let mut meeting = Meeting::new(now());
    meeting.note = PrivateText::new(note);
    meeting.into()
}

fn noted(entry: &Entry, note: &str) -> Entry {
    let Entry::Meeting(meeting) = entry else { panic!("a meeting") };
    let mut meeting = meeting.clone();
    meeting.note = PrivateText::new(note);
    meeting.into()
}

fn notes(keeper: &Keeper) -> Vec<String> {
    let read = |meeting: &Meeting| meeting.note.reveal().to_owned();
    let mut notes: Vec<String> = keeper.read(|journal| journal.meetings().map(read).collect()).unwrap();
    notes.sort();
    notes
}

/// One phone.
struct Phone {
    folder: tempfile::TempDir,
    keeper: Option<Arc<Keeper>>,
}

impl Phone {
    fn new() -> Phone {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::FLOOR);
        Phone { folder, keeper: Some(keeper) }
    }

    fn with_a_notebook() -> Phone {
        let phone = Phone::new();
        let _ = phone.keeper().create(&passphrase()).unwrap();
        phone
    }

    fn keeper(&self) -> &Arc<Keeper> {
        self.keeper.as_ref().unwrap()
    }

    /// Makes a backup and puts it where it is kept.
    fn back_up(&self) -> PathBuf {
        let made = self.keeper().make_backup(&backups(), today()).unwrap();
        let kept = self.folder.path().join("kept.age");
        place_copy(made.file.path(), &kept).unwrap();
        self.keeper().backup_is_kept(today()).unwrap();
        kept
    }

    fn restore(&self, from: &Path) -> Result<(), RestoreTrouble> {
        let sealed = self.keeper().take_in(&mut File::open(from).unwrap())?;
        self.keeper().restore(&backups(), &passphrase(), &sealed).map(drop)
    }

    /// What taking a backup in would do, and what it did.
    fn merge(&self, from: &Path, bring_back: bool) -> (Merged, Merged) {
        let sealed = self.keeper().take_in(&mut File::open(from).unwrap()).unwrap();
        let merging = self.keeper().weigh_backup(backups(), sealed.into(), now()).unwrap();
        (merging.would, self.keeper().merge_backup(&merging, bring_back, now()).unwrap())
    }

    /// The app is closed, something happens, and the app is started again.
    fn closed_and_begun_again(&mut self, meanwhile: impl FnOnce()) {
        self.keeper = None;
        let give_up = Instant::now() + Duration::from_secs(30);
        // The scribe's thread lets go of its keeper first.
        while let Err(why) = Vault::at(&self.folder.path().join("vault")) {
            assert!(Instant::now() < give_up, "{why}");
            std::thread::sleep(Duration::from_millis(20));
        }
        meanwhile();
        self.keeper = Some(Keeper::at_cost(self.folder.path().to_owned(), Cost::FLOOR));
    }

    /// Does something to the vault that the app has no button for, with the app closed.
    fn behind_the_scenes<R>(&mut self, change: impl FnOnce(&OpenVault) -> R) -> R {
        self.keeper = None;
        let give_up = Instant::now() + Duration::from_secs(30);
        let vault = loop {
            match Vault::at(&self.folder.path().join("vault")) {
                Ok(vault) => break vault,
                Err(_) if Instant::now() < give_up => std::thread::sleep(Duration::from_millis(20)),
                Err(why) => panic!("{why}"),
            }
        };
        let open = vault.unlock(&passphrase()).unwrap();
        let done = change(&open);
        drop((open, vault));
        let keeper = Keeper::at_cost(self.folder.path().to_owned(), Cost::FLOOR);
        keeper.unlock(&passphrase()).unwrap();
        self.keeper = Some(keeper);
        done
    }

    /// Everything that a backup holds, but for the settings.
    fn everything(&mut self) -> Vec<(u8, RecordId, Vec<u8>)> {
        self.behind_the_scenes(|open| {
            let shelves = [1, 2, 4, 5, 6, 7].into_iter();
            let all = shelves.flat_map(|shelf| {
                let records = open.all(Shelf::new(shelf)).unwrap().records.into_iter();
                records.map(move |(id, plain)| (shelf, id, plain.to_vec())).collect::<Vec<_>>()
            });
            all.collect()
        })
    }
}

fn name(id: EntryId) -> RecordId {
    RecordId::from_bytes(id.bytes())
}

/// The same entry, as it is stored, saved for the `n`th time.
fn edition(bytes: &[u8], n: u32) -> Vec<u8> {
    let mut entry: Value = ciborium::from_reader(bytes).unwrap();
    let map = entry.as_map_mut().unwrap();
    map.iter_mut().find(|(key, _)| key.as_text() == Some("n")).expect("an edition").1 = n.into();
    let mut bytes = Vec::new();
    ciborium::into_writer(&entry, &mut bytes).unwrap();
    bytes
}

fn set_edition(open: &OpenVault, entry: &Entry, n: u32) {
    let bytes = open.get(ENTRIES, name(entry.id())).unwrap().unwrap();
    open.put(ENTRIES, name(entry.id()), &edition(&bytes, n)).unwrap();
}

fn photo(n: u8) -> Vec<u8> {
    (0..200_000_usize).map(|at| (at * 7) as u8 ^ n).collect()
}

fn attach(phone: &Phone, entry: &Entry, n: u8) -> FileId {
    let bytes = photo(n);
    phone.keeper().attach(entry.id(), "picture.jpg", Some(bytes.len() as u64), &mut &bytes[..], now()).unwrap()
}

fn read(phone: &Phone, file: FileId) -> Vec<u8> {
    let mut bytes = Vec::new();
    phone.keeper().read_attachment(file).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

/// Deletes an entry and erases it at once.
fn erase(phone: &Phone, entry: &Entry) {
    phone.keeper().remove(entry.id()).unwrap();
    phone.keeper().erase_now(entry.id()).unwrap();
}

// ---- a lost phone ----

#[test]
fn everything_is_there_on_a_new_phone() {
    let mut old = Phone::with_a_notebook();
    for n in 0..300 {
        old.keeper().save(meeting(&format!("note {n}"))).unwrap();
    }
    let half_written = meeting("half a sen");
    // Still on the desk when the backup is made.
    old.keeper().keep(Draft::new(Screen::Meeting, half_written.clone(), now()));
    old.keeper().change_settings(|settings| settings.set_auto_lock(AutoLock::OneHour)).unwrap();
    let kept = old.back_up();

    let mut new = Phone::new();
    new.restore(&kept).unwrap();
    assert_eq!(notes(new.keeper()).len(), 300);
    assert_eq!(new.keeper().draft(half_written.id()).unwrap().entry, half_written);
    assert_eq!(new.keeper().settings().auto_lock(), AutoLock::OneHour);
    assert_eq!(new.keeper().settings().last_backup(), Some(today()));
    assert!(new.everything() == old.everything());
    // And it is a notebook like any other: it locks, opens with the new passphrase, and can be backed up.
    new.keeper().lock();
    assert!(new.keeper().unlock(&backups()).is_err());
    new.keeper().unlock(&passphrase()).unwrap();
    new.back_up();
}

#[test]
fn attachments_come_along_and_a_merge_takes_them_in_once() {
    let mut old = Phone::with_a_notebook();
    let (here, there) = (meeting("here"), meeting("there"));
    old.keeper().save(here.clone()).unwrap();
    let first = attach(&old, &here, 1);
    let kept = old.back_up();
    let mut new = Phone::new();
    new.restore(&kept).unwrap();
    assert_eq!(new.keeper().attachments(here.id()).len(), 1);
    assert!(read(&new, first) == photo(1));

    new.keeper().save(there.clone()).unwrap();
    let second = attach(&new, &there, 2);
    let from_new = new.back_up();
    let (would, did) = old.merge(&from_new, false);
    assert_eq!(would, Merged { new: 1, same: 1, others: 1, ..Merged::default() });
    assert_eq!(did, would);
    assert!(read(&old, second) == photo(2) && read(&old, first) == photo(1));
    let (would, _) = old.merge(&from_new, false);
    assert!(would.nothing_new(), "{would:?}");
    // Nothing of it was a loss that only an unlocking would find.
    old.behind_the_scenes(|open| assert_eq!(open.losses(), None));
    new.behind_the_scenes(|open| assert_eq!(open.losses(), None));
    assert!(read(&old, second) == photo(2) && read(&new, first) == photo(1));
}

#[test]
fn an_attachment_of_an_erased_entry_stays_away_with_it_and_comes_back_with_it() {
    let phone = Phone::with_a_notebook();
    let goes = meeting("goes");
    phone.keeper().save(goes.clone()).unwrap();
    let file = attach(&phone, &goes, 1);
    let kept = phone.back_up();
    erase(&phone, &goes);
    phone.merge(&kept, false);
    assert!(phone.keeper().read_attachment(file).is_err());
    phone.merge(&kept, true);
    assert!(read(&phone, file) == photo(1));
}

#[test]
fn an_attachment_that_was_removed_does_not_return_unasked() {
    let phone = Phone::with_a_notebook();
    let stays = meeting("stays");
    phone.keeper().save(stays.clone()).unwrap();
    let file = attach(&phone, &stays, 1);
    let kept = phone.back_up();
    phone.keeper().remove_attachment(file).unwrap();
    let (would, _) = phone.merge(&kept, false);
    assert!(would.nothing_new() && phone.keeper().read_attachment(file).is_err());
    phone.merge(&kept, true);
    assert!(read(&phone, file) == photo(1));
}

#[test]
fn the_recovery_words_of_the_lost_phone_are_not_taken_for_those_of_the_new_one() {
    let old = Phone::with_a_notebook();
    old.keeper().words_came_right().unwrap();
    let new = Phone::new();
    new.restore(&old.back_up()).unwrap();
    assert!(!new.keeper().words_are_down());
}

/// The day in it is another program's business; that the words are new is not.
#[test]
fn the_words_are_in_doubt_also_after_a_backup_of_no_day_that_is_known() {
    let mut phone = Phone::with_a_notebook();
    phone.keeper().words_came_right().unwrap();
    let settings = RecordId::from_bytes([0; 16]);
    let sealed = phone.behind_the_scenes(|open| open.get(SETTINGS, settings).unwrap().unwrap().to_vec());
    let crafted = phone.folder.path().join("crafted.age");
    let mut backup =
        mellom::vault::BackupWriter::start(File::create(&crafted).unwrap(), &backups(), "a day in May").unwrap();
    backup.record(SETTINGS, settings, &sealed).unwrap();
    backup.finish().unwrap();
    let new = Phone::new();
    new.restore(&crafted).unwrap();
    assert!(!new.keeper().words_are_down());
}

/// Locked in the moment between the vault's coming into being and its being opened.
#[test]
fn a_restoring_that_a_locking_overtakes_says_that_there_is_a_notebook_now() {
    let old = Phone::with_a_notebook();
    old.keeper().save(meeting("a")).unwrap();
    old.keeper().words_came_right().unwrap();
    let kept = old.back_up();
    for _ in 0..10 {
        let phone = Phone::new();
        let header = phone.folder.path().join("vault/vault.hdr");
        let restored = std::thread::scope(|scope| {
            let restoring = scope.spawn(|| phone.restore(&kept));
            while !header.exists() {
                std::thread::yield_now();
            }
            phone.keeper().lock();
            restoring.join().unwrap()
        });
        if restored.is_ok() {
            // It was opened before the locking came.
            continue;
        }
        assert_eq!(restored, Err(RestoreTrouble::RestoredAndLocked));
        assert_eq!(phone.keeper().standing(), Standing::Locked);
        phone.keeper().unlock(&passphrase()).unwrap();
        assert_eq!(notes(phone.keeper()), ["a"]);
        assert!(!phone.keeper().words_are_down(), "nobody saw the new ones");
        return;
    }
    panic!("the locking came too late every time");
}

#[test]
fn an_empty_notebook_has_a_backup_too() {
    let old = Phone::with_a_notebook();
    let kept = old.back_up();
    let new = Phone::new();
    new.restore(&kept).unwrap();
    assert_eq!(new.keeper().standing(), Standing::Open);
}

#[test]
fn what_does_not_open_leaves_an_empty_app_empty() {
    let old = Phone::with_a_notebook();
    // More than one of age's pieces, so that a part can be right and the rest not.
    let long = "a".repeat(200_000);
    old.keeper().save(meeting(&long)).unwrap();
    let kept = old.back_up();
    let whole = fs::read(&kept).unwrap();
    let new = Phone::new();
    let other = new.folder.path().join("other.age");

    fs::write(&other, b"a picture of a cat").unwrap();
    assert_eq!(new.restore(&other), Err(RestoreTrouble::NotABackup));
    fs::write(&other, &whole[..whole.len() - 1]).unwrap();
    assert_eq!(new.restore(&other), Err(RestoreTrouble::Damaged));
    let mut hurt = whole.clone();
    *hurt.last_mut().unwrap() ^= 1;
    fs::write(&other, &hurt).unwrap();
    assert_eq!(new.restore(&other), Err(RestoreTrouble::Damaged));
    let sealed = new.keeper().take_in(&mut &whole[..]).unwrap();
    let restored = new.keeper().restore(&passphrase(), &passphrase(), &sealed);
    assert_eq!(restored.err(), Some(RestoreTrouble::WrongPassphrase));
    let weak = Passphrase::new("hest".to_owned());
    assert_eq!(new.keeper().restore(&backups(), &weak, &sealed).err(), Some(RestoreTrouble::TooWeak));

    assert_eq!(new.keeper().standing(), Standing::NoVault);
    drop(sealed);
    assert_eq!(fs::read_dir(new.folder.path().join("outgoing")).unwrap().count(), 0);
    // Nothing of the attempts is in the way of the right one.
    new.restore(&kept).unwrap();
    assert!(notes(new.keeper()) == [long]);
}

#[test]
fn nothing_is_restored_over_a_notebook() {
    let old = Phone::with_a_notebook();
    let kept = old.back_up();
    let living = Phone::with_a_notebook();
    living.keeper().save(meeting("lives")).unwrap();
    assert_eq!(living.restore(&kept), Err(RestoreTrouble::AlreadyThere));
    assert_eq!(notes(living.keeper()), ["lives"]);
}

#[test]
fn a_notebook_that_cannot_be_opened_is_put_aside_whole_before_another_begins() {
    let old = Phone::with_a_notebook();
    old.keeper().save(meeting("a")).unwrap();
    let kept = old.back_up();
    let hurt = Phone::with_a_notebook();
    assert_eq!(hurt.keeper().set_aside(), Err(PlaceTrouble::Failed), "only what cannot be opened");
    hurt.keeper().lock();
    let header = hurt.folder.path().join("vault/vault.hdr");
    let half = fs::read(&header).unwrap()[..1000].to_vec();
    fs::write(&header, &half).unwrap();
    assert_eq!(hurt.keeper().standing(), Standing::Trouble(PlaceTrouble::HeaderDamaged));
    hurt.keeper().set_aside().unwrap();
    hurt.restore(&kept).unwrap();
    assert_eq!(notes(hurt.keeper()), ["a"]);
    assert_eq!(fs::read(hurt.folder.path().join("vault.aside-1/vault.hdr")).unwrap(), half);
}

/// What only shows when somebody tries to open it: a log with nothing in it, and the header of another notebook.
#[test]
fn a_notebook_that_turns_out_not_to_open_is_put_aside_whole_and_a_backup_takes_its_place() {
    let old = Phone::with_a_notebook();
    old.keeper().save(meeting("a")).unwrap();
    let kept = old.back_up();
    for hurt_is in ["vault/store-1/db", "vault/vault.hdr"] {
        let mut hurt = Phone::with_a_notebook();
        hurt.keeper().save(meeting("what cannot be opened")).unwrap();
        let secret = HardwareSecret::take(vec![7; 32]).unwrap();
        hurt.keeper().admit_device(Proof::Passphrase(&passphrase()), &secret, b"what the device made of it").unwrap();
        let file = hurt.folder.path().join(hurt_is);
        let bytes = match hurt_is.ends_with("db") {
            true => Vec::new(),
            false => fs::read(old.folder.path().join(hurt_is)).unwrap(),
        };
        hurt.closed_and_begun_again(|| fs::write(&file, &bytes).unwrap());
        let keeper = hurt.keeper();
        assert_eq!(keeper.standing(), Standing::Locked, "nothing is known yet");
        assert!(!keeper.may_be_set_aside());
        assert_eq!(keeper.set_aside(), Err(PlaceTrouble::Failed));
        assert_eq!(keeper.unlock(&passphrase()), Err(UnlockTrouble::Damaged), "{hurt_is}");
        assert!(keeper.may_be_set_aside());
        assert_eq!(hurt.restore(&kept), Err(RestoreTrouble::AlreadyThere), "not without being asked");
        keeper.set_aside().unwrap();
        assert!(!keeper.may_be_set_aside());
        assert!(keeper.device_key().is_some(), "nothing has taken its place yet");
        hurt.restore(&kept).unwrap();
        assert_eq!(notes(keeper), ["a"]);
        assert!(keeper.device_key().is_none(), "it opens nothing of this one");
        let aside = hurt.folder.path().join(hurt_is.replace("vault/", "vault.aside-1/"));
        assert!(fs::read(aside).unwrap() == bytes, "{hurt_is} was touched");
    }
}

#[test]
fn a_notebook_that_opens_is_not_put_aside_for_a_wrong_passphrase_or_for_what_was_damaged_before() {
    let mut phone = Phone::with_a_notebook();
    phone.keeper().lock();
    let wrong = Passphrase::new("not this one".to_owned());
    assert_eq!(phone.keeper().unlock(&wrong), Err(UnlockTrouble::WrongPassphrase));
    assert!(!phone.keeper().may_be_set_aside());
    let header = phone.folder.path().join("vault/vault.hdr");
    let right = fs::read(&header).unwrap();
    let other = Phone::with_a_notebook();
    let others = fs::read(other.folder.path().join("vault/vault.hdr")).unwrap();
    phone.closed_and_begun_again(|| fs::write(&header, others).unwrap());
    assert_eq!(phone.keeper().unlock(&passphrase()), Err(UnlockTrouble::Damaged));
    fs::write(&header, right).unwrap();
    phone.keeper().unlock(&passphrase()).unwrap();
    phone.keeper().lock();
    assert!(!phone.keeper().may_be_set_aside(), "it opened since");
}

#[test]
fn a_weak_passphrase_makes_no_backup_and_neither_does_a_locked_app() {
    let phone = Phone::with_a_notebook();
    let weak = Passphrase::new("hest".to_owned());
    assert_eq!(phone.keeper().make_backup(&weak, today()).err(), Some(BackupTrouble::TooWeak));
    phone.keeper().lock();
    assert_eq!(phone.keeper().make_backup(&backups(), today()).err(), Some(BackupTrouble::Locked));
    assert_eq!(fs::read_dir(phone.folder.path().join("outgoing")).unwrap().count(), 0);
}

#[test]
fn what_a_kill_left_on_its_way_out_is_swept_at_the_next_start() {
    let mut phone = Phone::with_a_notebook();
    let made = phone.keeper().make_backup(&backups(), today()).unwrap();
    std::mem::forget(made);
    let outgoing = phone.folder.path().join("outgoing");
    assert_eq!(fs::read_dir(&outgoing).unwrap().count(), 1);
    phone.behind_the_scenes(|_| ());
    assert!(!outgoing.exists());
}

// ---- a dying disk ----

fn sealed_file(phone: &Phone, file: FileId) -> PathBuf {
    let name: String = file.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    phone.folder.path().join("vault/files").join(name)
}

#[test]
fn a_hurt_attachment_stops_no_backup_and_is_named_and_an_older_backup_brings_it_back() {
    let phone = Phone::with_a_notebook();
    let entry = meeting("with a picture");
    phone.keeper().save(entry.clone()).unwrap();
    let (hurt, whole) = (attach(&phone, &entry, 1), attach(&phone, &entry, 2));
    let as_it_was = read(&phone, hurt);
    let older = phone.back_up();
    let older = fs::rename(&older, older.with_extension("older")).map(|()| older.with_extension("older")).unwrap();
    let mut bytes = fs::read(sealed_file(&phone, hurt)).unwrap();
    bytes[100] ^= 1;
    fs::write(sealed_file(&phone, hurt), bytes).unwrap();

    let made = phone.keeper().make_backup(&backups(), today()).unwrap();
    let named: Vec<FileId> = made.hurt.iter().map(|attachment| attachment.file).collect();
    assert_eq!((made.left_out, named), (1, vec![hurt]));
    drop(made);
    let next = Phone::new();
    next.restore(&phone.back_up()).unwrap();
    assert_eq!(read(&next, whole), read(&phone, whole), "what can be read is in it");
    assert!(next.keeper().read_attachment(hurt).is_err());

    for phone in [&phone, &next] {
        let (would, did) = phone.merge(&older, false);
        assert_eq!((would.others, did.others), (1, 1));
        assert_eq!(read(phone, hurt), as_it_was);
        let made = phone.keeper().make_backup(&backups(), today()).unwrap();
        assert!(made.left_out == 0 && made.hurt.is_empty());
        assert!(phone.merge(&older, false).0.nothing_new(), "a whole one is not taken in twice");
    }
}

#[test]
fn an_attachment_whose_file_is_gone_is_named_as_well() {
    let phone = Phone::with_a_notebook();
    let entry = meeting("with a picture");
    phone.keeper().save(entry.clone()).unwrap();
    let lost = attach(&phone, &entry, 1);
    fs::remove_file(sealed_file(&phone, lost)).unwrap();
    let made = phone.keeper().make_backup(&backups(), today()).unwrap();
    assert_eq!((made.left_out, made.hurt.len(), made.hurt[0].file), (1, 1, lost));
}

// ---- an erased entry ----

#[test]
fn what_was_erased_does_not_return_unasked_and_returns_when_asked() {
    let phone = Phone::with_a_notebook();
    let (stays, goes) = (meeting("stays"), meeting("goes"));
    phone.keeper().save(stays).unwrap();
    phone.keeper().save(goes.clone()).unwrap();
    let kept = phone.back_up();
    erase(&phone, &goes);
    assert_eq!(notes(phone.keeper()), ["stays"]);

    let (would, did) = phone.merge(&kept, false);
    assert_eq!(would, Merged { same: 1, erased_here: 1, ..Merged::default() });
    assert_eq!(did, would);
    assert_eq!(notes(phone.keeper()), ["stays"]);

    let (_, did) = phone.merge(&kept, true);
    assert_eq!(did.new, 1);
    assert_eq!(notes(phone.keeper()), ["goes", "stays"]);
    // Asked for once, it is an entry like any other.
    let (would, _) = phone.merge(&kept, false);
    assert_eq!(would, Merged { same: 2, ..Merged::default() });
}

#[test]
fn what_was_erased_stays_erased_on_the_next_phone() {
    let phone = Phone::with_a_notebook();
    let goes = meeting("goes");
    phone.keeper().save(goes.clone()).unwrap();
    let before = phone.back_up();
    let older = phone.folder.path().join("older.age");
    fs::rename(before, &older).unwrap();
    erase(&phone, &goes);
    let after = phone.back_up();

    let next = Phone::new();
    next.restore(&after).unwrap();
    let (would, _) = next.merge(&older, false);
    assert_eq!(would.erased_here, 1);
    assert!(notes(next.keeper()).is_empty());
}

#[test]
fn what_is_in_the_trash_here_stays_there() {
    let mut phone = Phone::with_a_notebook();
    let goes = meeting("goes");
    phone.keeper().save(goes.clone()).unwrap();
    let kept = phone.back_up();
    phone.keeper().remove(goes.id()).unwrap();
    let before = phone.everything();
    let (would, _) = phone.merge(&kept, true);
    assert_eq!(would, Merged { in_trash_here: 1, ..Merged::default() });
    assert!(phone.everything() == before);
}

// ---- two phones that went their own ways ----

#[test]
fn of_two_versions_the_later_edition_stands_and_the_other_is_kept() {
    let mut one = Phone::with_a_notebook();
    let entries: Vec<Entry> = ["later there", "later here", "changed in both"].map(meeting).to_vec();
    for entry in &entries {
        one.keeper().save(entry.clone()).unwrap();
    }
    let kept = one.back_up();
    let mut other = Phone::new();
    other.restore(&kept).unwrap();
    for entry in [&entries[0], &entries[2]] {
        other.keeper().save(noted(entry, "from the other phone")).unwrap();
    }
    other.keeper().save(meeting("only on the other")).unwrap();
    one.keeper().save(noted(&entries[0], "only ever here")).unwrap();
    for entry in [&entries[1], &entries[2]] {
        one.keeper().save(noted(entry, "from this phone")).unwrap();
    }
    other.behind_the_scenes(|open| [(0, 5), (1, 2), (2, 3)].map(|(at, n)| set_edition(open, &entries[at], n)));
    one.behind_the_scenes(|open| [(0, 2), (1, 5), (2, 3)].map(|(at, n)| set_edition(open, &entries[at], n)));

    let from_other = other.back_up();
    let (would, did) = one.merge(&from_other, false);
    assert_eq!(would, Merged { new: 1, changed: 1, same: 2, ..Merged::default() });
    assert_eq!(did, would);
    assert_eq!(
        notes(one.keeper()),
        ["from the other phone", "from this phone", "from this phone", "only on the other"]
    );
    // What did not stand is an earlier version now.
    let losers = one.behind_the_scenes(|open| {
        entries
            .iter()
            .map(|entry| open.get(HISTORY, name(entry.id())).unwrap().map(|plain| plain.to_vec()))
            .collect::<Vec<_>>()
    });
    for (loser, note) in losers.iter().zip(["only ever here", "later here", "from the other phone"]) {
        let loser = loser.as_deref().expect("kept");
        assert!(loser.windows(note.len()).any(|bytes| bytes == note.as_bytes()), "{note}");
    }
}

#[test]
fn merging_twice_changes_nothing_the_second_time() {
    let mut one = Phone::with_a_notebook();
    let shared = meeting("shared");
    one.keeper().save(shared.clone()).unwrap();
    let other = Phone::new();
    other.restore(&one.back_up()).unwrap();
    for n in 0..200 {
        other.keeper().save(meeting(&format!("other {n}"))).unwrap();
    }
    other.keeper().save(noted(&shared, "changed there")).unwrap();
    one.keeper().save(noted(&shared, "changed here")).unwrap();
    let gone = meeting("gone");
    other.keeper().save(gone.clone()).unwrap();
    erase(&other, &gone);
    let from_other = other.back_up();

    one.merge(&from_other, false);
    let after = one.everything();
    let (would, did) = one.merge(&from_other, false);
    assert!(would.nothing_new() && did == would, "{would:?}");
    assert!(one.everything() == after);
}

#[test]
fn what_is_being_written_survives_a_merge() {
    let phone = Phone::with_a_notebook();
    phone.keeper().save(meeting("a")).unwrap();
    let kept = phone.back_up();
    let draft = Draft::new(Screen::Meeting, meeting("being written"), now());
    phone.keeper().keep(draft.clone());
    phone.merge(&kept, false);
    assert_eq!(phone.keeper().draft(draft.id()), Some(draft));
}

/// Longer than a record can be, it is never sealed: the desk has it, and nothing else.
fn too_long_to_seal(begun: &Entry) -> Draft {
    Draft::new(Screen::Meeting, noted(begun, &"on and on, here. ".repeat(RECORD_MAX / 16)), now())
}

fn assert_only_on_the_desk(phone: &Phone, draft: &Draft) {
    let mut news = phone.keeper().draft_news();
    while phone.keeper().draft_state(draft.id()) == DraftState::Waiting {
        news.borrow_and_update();
        std::thread::yield_now();
    }
    assert_eq!(phone.keeper().draft_state(draft.id()), DraftState::Stuck, "it is sealed, or gone");
    assert!(phone.keeper().draft(draft.id()).as_ref() == Some(draft), "not as it was written");
}

#[test]
fn what_is_on_the_desk_alone_survives_a_merge() {
    let phone = Phone::with_a_notebook();
    phone.keeper().save(meeting("a")).unwrap();
    let kept = phone.back_up();
    let here = too_long_to_seal(&meeting("begun"));
    phone.keeper().keep(here.clone());
    assert_only_on_the_desk(&phone, &here);
    phone.merge(&kept, false);
    assert_only_on_the_desk(&phone, &here);
}

#[test]
fn what_is_on_the_desk_alone_survives_its_entry_and_another_draft_of_it_from_a_backup() {
    let other = Phone::with_a_notebook();
    let begun = meeting("begun");
    other.keeper().save(begun.clone()).unwrap();
    other.keeper().keep(Draft::new(Screen::Meeting, noted(&begun, "begun, and gone on there"), now()));
    let kept = other.back_up();
    let phone = Phone::with_a_notebook();
    let here = too_long_to_seal(&begun);
    phone.keeper().keep(here.clone());
    assert_only_on_the_desk(&phone, &here);
    let (would, did) = phone.merge(&kept, false);
    assert_eq!(did, Merged { new: 1, others: 1, ..Merged::default() });
    assert_eq!(would, did);
    assert_eq!(notes(phone.keeper()), ["begun"]);
    assert_only_on_the_desk(&phone, &here);
}

#[test]
fn what_was_saved_since_a_backup_is_not_overwritten_by_what_was_being_written_then() {
    let phone = Phone::with_a_notebook();
    let (new, changed) = (meeting("begun"), meeting("first"));
    phone.keeper().save(changed.clone()).unwrap();
    for entry in [&new, &changed] {
        phone.keeper().keep(Draft::new(Screen::Meeting, noted(entry, "half a sentence"), now()));
    }
    let kept = phone.back_up();
    for entry in [&new, &changed] {
        phone.keeper().save(noted(entry, "the whole of it")).unwrap();
    }
    let (would, did) = phone.merge(&kept, false);
    assert_eq!(phone.keeper().drafts(), []);
    assert_eq!(notes(phone.keeper()), ["the whole of it", "the whole of it"]);
    assert_eq!((would.others, would.earlier), (0, 2));
    assert_eq!(did, would);
}

/// The notes of the earlier versions of an entry, the latest first.
fn earlier(phone: &Phone, entry: &Entry) -> Vec<String> {
    let versions = phone.keeper().versions(entry.id()).unwrap();
    let note = |entry: &Entry| match entry {
        Entry::Meeting(meeting) => meeting.note.reveal().to_owned(),
        _ => panic!("a meeting"),
    };
    versions.iter().map(|version| note(&version.entry)).collect()
}

/// The old phone is given away after its last backup was merged: what was typed there and not saved is nowhere else.
#[test]
fn what_was_typed_on_the_other_phone_on_what_was_saved_here_since_is_an_earlier_version_and_is_counted() {
    let old = Phone::with_a_notebook();
    let (met, same) = (meeting("first"), meeting("as it was"));
    for entry in [&met, &same] {
        old.keeper().save(entry.clone()).unwrap();
    }
    let new = Phone::new();
    new.restore(&old.back_up()).unwrap();
    for entry in [&met, &same] {
        new.keeper().save(noted(entry, "saved here")).unwrap();
    }
    old.keeper().keep(Draft::new(Screen::Meeting, noted(&met, "half a page"), now()));
    // Opened, and nothing said that is not here.
    old.keeper().keep(Draft::new(Screen::Meeting, same.clone(), now()));
    let kept = old.back_up();
    let (would, did) = new.merge(&kept, false);
    assert_eq!(notes(new.keeper()), ["saved here", "saved here"]);
    assert_eq!(new.keeper().drafts(), []);
    assert_eq!(earlier(&new, &met), ["half a page", "first"]);
    assert_eq!(earlier(&new, &same), ["as it was"]);
    assert_eq!(
        (would.earlier, would.left, would.nothing_new()),
        (1, 0, false),
        "it does not say that all of it is here"
    );
    assert_eq!((did.earlier, did.left), (1, 0));

    let (would, did) = new.merge(&kept, false);
    assert!(would.nothing_new() && did == would, "the second time changes nothing: {would:?}");
    assert_eq!(earlier(&new, &met), ["half a page", "first"]);
}

#[test]
fn what_was_typed_on_both_phones_is_kept_under_the_entry_or_said_to_stay_in_the_backup() {
    let old = Phone::with_a_notebook();
    let (saved, begun) = (meeting("saved"), meeting("begun"));
    let write = |phone: &Phone, note: &str| {
        for entry in [&saved, &begun] {
            phone.keeper().keep(Draft::new(Screen::Meeting, noted(entry, note), now()));
        }
    };
    old.keeper().save(saved.clone()).unwrap();
    write(&old, "both");
    let new = Phone::new();
    new.restore(&old.back_up()).unwrap();
    assert!(new.merge(&old.back_up(), false).0.nothing_new(), "the same on both is here");
    write(&old, "typed there");
    write(&new, "typed here");
    let (would, did) = new.merge(&old.back_up(), false);
    assert_eq!((would.earlier, would.left), (1, 1));
    assert_eq!(did, would);
    assert_eq!(earlier(&new, &saved), ["typed there"]);
    for entry in [&saved, &begun] {
        let stays = new.keeper().draft(entry.id()).map(|draft| draft.entry);
        assert_eq!(stays, Some(noted(entry, "typed here")));
    }
}

/// A name that was being typed when the backup was made, and was saved since.
#[test]
fn the_letters_of_a_name_that_was_saved_since_do_not_come_with_a_backup() {
    let phone = Phone::with_a_notebook();
    let id = Id::random();
    let person = |alias: &str| Contact { id, ..Contact::new(PrivateText::new(alias), now()) };
    phone.keeper().keep(Draft::new(Screen::Alias, person("the run").into(), now()));
    let kept = phone.back_up();
    phone.keeper().save(person("the runner").into()).unwrap();
    let (would, did) = phone.merge(&kept, false);
    assert!(would.nothing_new() && did == would && would.left == 0, "{would:?}");
    assert!(phone.keeper().versions(Entry::from(person("")).id()).unwrap().is_empty());
}

/// An answer has no copy of the page in its draft, and must not take it from the line.
#[test]
fn what_was_being_written_about_an_answer_is_kept_with_the_page_it_answers() {
    let old = Phone::with_a_notebook();
    let page = Share { id: Id::random(), written: now(), copy: PrivateText::new("the page"), ..Share::default() };
    let answered = |answer: &str| Share { answer: PrivateText::new(answer), ..page.clone() };
    old.keeper().save(page.clone().into()).unwrap();
    let new = Phone::new();
    new.restore(&old.back_up()).unwrap();
    new.keeper().note_answer(&answered("said here")).unwrap();
    let draft = answered("typed there").without_its_copy();
    old.keeper().keep(Draft::new(Screen::ShareAnswer, draft.into(), now()));
    assert_eq!(new.merge(&old.back_up(), false).1.earlier, 1);
    let kept = new.keeper().versions(Entry::from(page.clone()).id()).unwrap();
    assert_eq!(kept[0].entry, answered("typed there").into());
}

#[test]
fn what_is_being_written_there_on_what_stands_here_as_well_comes_along() {
    let other = Phone::with_a_notebook();
    let (both, new) = (meeting("both have it"), meeting("only there"));
    other.keeper().save(both.clone()).unwrap();
    let phone = Phone::new();
    phone.restore(&other.back_up()).unwrap();
    other.keeper().save(new.clone()).unwrap();
    other.keeper().save(noted(&both, "said once more")).unwrap();
    for entry in [&both, &new] {
        other.keeper().keep(Draft::new(Screen::Meeting, noted(entry, "and gone on"), now()));
    }
    let (would, did) = phone.merge(&other.back_up(), false);
    assert_eq!(phone.keeper().drafts().len(), 2);
    assert_eq!((would.others, did.others), (2, 2));
}

/// Two phones went on from the same beginning, and the clock of the other is ahead.
#[test]
fn what_is_being_written_here_is_not_overwritten_by_a_later_draft_from_a_backup() {
    let phone = Phone::with_a_notebook();
    let begun = meeting("begun");
    phone.keeper().keep(Draft::new(Screen::Meeting, noted(&begun, "begun, and gone on there"), now()));
    let kept = phone.back_up();
    let here = Draft::new(Screen::Meeting, noted(&begun, "begun, and gone on here"), now() - Duration::from_secs(60));
    phone.keeper().keep(here.clone());
    phone.merge(&kept, false);
    assert_eq!(phone.keeper().draft(begun.id()), Some(here));
}

#[test]
fn the_copy_of_a_summary_that_was_erased_does_not_return_unasked_as_an_earlier_version() {
    let phone = Phone::with_a_notebook();
    let met = meeting("with the runner");
    let page = Share {
        id: Id::random(),
        written: now(),
        copy: PrivateText::new("a page about the runner"),
        on_consent: vec![SharedUnder { entry: met.reference(), ..SharedUnder::default() }],
        ..Share::default()
    };
    let line = Entry::from(page.clone()).id();
    phone.keeper().save(met.clone()).unwrap();
    phone.keeper().save(Share { copy: PrivateText::new("a first page"), ..page.clone() }.into()).unwrap();
    phone.keeper().save(page.into()).unwrap();
    let kept = phone.back_up();
    phone.keeper().remove_with_copies(met.id()).unwrap();
    phone.keeper().erase_now(met.id()).unwrap();
    assert!(phone.keeper().versions(line).unwrap().is_empty());
    phone.merge(&kept, false);
    assert!(phone.keeper().versions(line).unwrap().is_empty(), "the copy is back");
    phone.merge(&kept, true);
    assert!(!phone.keeper().versions(line).unwrap().is_empty(), "asked for, it comes");
}

/// A meeting with the runner, and a page that left on the yes that was given in it; both saved.
fn a_page_on(phone: &Phone) -> (Entry, Share) {
    let met = meeting("with the runner");
    let page = Share {
        id: Id::random(),
        written: now(),
        copy: PrivateText::new("a page about the runner"),
        on_consent: vec![SharedUnder { entry: met.reference(), ..SharedUnder::default() }],
        ..Share::default()
    };
    phone.keeper().save(met.clone()).unwrap();
    phone.keeper().save(page.clone().into()).unwrap();
    (met, page)
}

#[test]
fn the_copy_of_a_summary_that_was_erased_does_not_return_in_a_later_edition_and_what_was_answered_comes() {
    let phone = Phone::with_a_notebook();
    let (met, page) = a_page_on(&phone);
    let line = Entry::from(page.clone()).id();
    let kept = phone.back_up();
    let other = Phone::new();
    other.restore(&kept).unwrap();
    for answer in ["they asked about the runner", "they asked about the runner again"] {
        let answered = Share {
            answers: [ShareAnswer::Talked].into_iter().collect(),
            answered_on: Some(today()),
            answer: PrivateText::new(answer),
            ..page.clone()
        };
        other.keeper().note_answer(&answered).unwrap();
    }
    let kept_there = other.back_up();

    phone.keeper().remove_with_copies(met.id()).unwrap();
    phone.keeper().erase_now(met.id()).unwrap();
    let (would, did) = phone.merge(&kept_there, false);
    assert_eq!((would.changed, did.changed), (1, 1));
    let stands = phone.keeper().read(|journal| journal.share(page.id).cloned()).unwrap().unwrap();
    assert!(stands.copy.is_blank() && stands.answer.is_blank(), "the copy is back");
    assert!(stands.answers.has(ShareAnswer::Talked) && stands.answered_on == Some(today()));
    assert!(phone.keeper().is_copy_of(page.id, "a page about the runner"), "the line can still tell its copy");
    assert!(phone.keeper().versions(line).unwrap().is_empty());
    assert!(phone.merge(&kept_there, false).0.nothing_new(), "the second time changes nothing");
    phone.merge(&kept_there, true);
    assert!(!phone.keeper().versions(line).unwrap().is_empty(), "asked for, it comes");
}

/// What the professional said months later, of a page whose copy is gone on both phones.
#[test]
fn words_about_an_answer_that_were_written_after_the_copy_went_on_both_phones_come() {
    let here = Phone::with_a_notebook();
    let (met, page) = a_page_on(&here);
    let line = Entry::from(page.clone()).id();
    here.keeper().remove_with_copies(met.id()).unwrap();
    here.keeper().erase_now(met.id()).unwrap();
    let there = Phone::new();
    there.restore(&here.back_up()).unwrap();
    let answer = |phone: &Phone, words: &str| {
        let answer = PrivateText::new(words);
        phone.keeper().note_answer(&Share { answer, ..page.clone() }).unwrap();
    };
    let answered = || here.keeper().read(|journal| journal.share(page.id).cloned()).unwrap().unwrap().answer;

    answer(&there, "they asked for a meeting");
    assert_eq!(here.merge(&there.back_up(), false).1.changed, 1);
    assert_eq!(answered().reveal(), "they asked for a meeting");
    // Words that stand here are not lost to later ones, nor to none.
    answer(&here, "written here");
    for words in ["written there", "and once more"] {
        answer(&there, words);
    }
    here.merge(&there.back_up(), false);
    assert_eq!(answered().reveal(), "and once more");
    let kept = here.keeper().versions(line).unwrap();
    assert!(
        kept.iter()
            .any(|version| matches!(&version.entry, Entry::Share(share) if share.answer.reveal() == "written here"))
    );
    for words in ["x", ""] {
        answer(&there, words);
    }
    here.merge(&there.back_up(), false);
    assert_eq!(answered().reveal(), "and once more");
}

#[test]
fn locking_ends_a_merge_in_the_middle_of_a_file() {
    let phone = Phone::with_a_notebook();
    let entry = meeting("a");
    phone.keeper().save(entry.clone()).unwrap();
    let long = vec![7; 6 << 20];
    let mut source = &long[..];
    let file = phone.keeper().attach(entry.id(), "long.mp3", None, &mut source, now()).unwrap();
    let kept = phone.back_up();
    let other = Phone::with_a_notebook();
    other.keeper().save(entry.clone()).unwrap();
    let sealed = other.keeper().take_in(&mut File::open(&kept).unwrap()).unwrap();
    let merging = other.keeper().weigh_backup(backups(), sealed.into(), now()).unwrap();
    let files = other.folder.path().join("vault/files");
    let merged = std::thread::scope(|scope| {
        let merging = scope.spawn(|| other.keeper().merge_backup(&merging, false, now()));
        while !files.exists() || fs::read_dir(&files).unwrap().next().is_none() {
            std::thread::yield_now();
        }
        other.keeper().lock();
        merging.join().unwrap()
    });
    assert_eq!(merged.err(), Some(RestoreTrouble::Interrupted));
    assert_eq!(fs::read_dir(&files).unwrap().count(), 0, "nothing is left of it");
    other.keeper().unlock(&passphrase()).unwrap();
    assert!(other.keeper().read_attachment(file).is_err());
}

/// Nothing a newer version wrote is lost by having been opened here.
#[test]
fn what_says_nothing_to_this_version_is_counted_and_lies_there_for_one_that_can_read_it() {
    let mut phone = Phone::with_a_notebook();
    let (place, draft) = (|n| RecordId::from_bytes([n; 16]), name(meeting("").id()));
    let theirs = |n: u8| [&b"from a newer version "[..], &[n]].concat();
    phone.behind_the_scenes(|open| {
        open.put(SETTINGS, place(0), &theirs(0)).unwrap();
        open.put(SETTINGS, place(1), &theirs(1)).unwrap();
        open.put(Shelf::new(2), draft, &theirs(2)).unwrap();
    });
    assert_eq!(phone.keeper().unreadable(), 3);
    phone.keeper().change_settings(|settings| settings.set_auto_lock(AutoLock::OneMinute)).unwrap();
    phone.keeper().tidy();
    phone.keeper().lock();
    phone.keeper().unlock(&passphrase()).unwrap();
    assert_eq!(phone.keeper().unreadable(), 1, "settings and account are readable again");
    assert_eq!(phone.keeper().settings().auto_lock(), AutoLock::OneMinute);
    phone.keeper().change_settings(|settings| settings.set_auto_lock(AutoLock::OneHour)).unwrap();
    let held = phone.behind_the_scenes(|open| {
        let held = |shelf, id| open.get(shelf, id).unwrap().map(|plain| plain.to_vec());
        [held(SETTINGS, place(16)), held(SETTINGS, place(17)), held(Shelf::new(2), draft)]
    });
    assert_eq!(held, [Some(theirs(0)), Some(theirs(1)), Some(theirs(2))]);
}

/// A meeting that is being written, with somebody for whom an alias is being typed.
fn being_typed(keeper: &Keeper, note: &str) -> (Meeting, Contact) {
    let person = Contact::new(PrivateText::new("the runner"), now());
    let met = Meeting { contact: Some(person.id), note: PrivateText::new(note), ..Meeting::new(now()) };
    keeper.keep(Draft::new(Screen::Meeting, met.clone().into(), now()));
    keeper.keep(Draft::new(Screen::Alias, person.clone().into(), now()));
    (met, person)
}

#[test]
fn an_alias_that_was_being_typed_comes_with_its_meeting_and_not_without() {
    let other = Phone::with_a_notebook();
    let (met, person) = being_typed(other.keeper(), "half a sentence");
    let (gone, of_the_gone) = being_typed(other.keeper(), "thrown away, and put back elsewhere");
    other.keeper().save(gone.clone().into()).unwrap();
    other.keeper().keep(Draft::new(Screen::Meeting, gone.clone().into(), now()));
    other.keeper().remove(Entry::from(gone).id()).unwrap();
    let kept = other.back_up();
    let phone = Phone::with_a_notebook();
    let (would, did) = phone.merge(&kept, false);
    assert_eq!((would.others, did.others), (2, 2), "the draft and the deleted one; the alias is no work of its own");
    assert_eq!(phone.keeper().alias_of(&met), Some(person.clone()));
    assert!(phone.keeper().draft(Entry::from(of_the_gone).id()).is_some());

    // Here the meeting was saved since, with somebody else.
    let phone = Phone::new();
    phone.restore(&kept).unwrap();
    phone.keeper().save_meeting(Meeting { contact: None, ..met }).unwrap();
    phone.keeper().discard(Entry::from(person.clone()).id()).unwrap();
    phone.merge(&kept, false);
    assert_eq!(phone.keeper().draft(Entry::from(person).id()), None, "nothing would lead to it");
}

#[test]
fn what_was_being_typed_for_somebody_who_was_not_added_comes_back_with_whom_the_meeting_is_with() {
    let phone = Phone::with_a_notebook();
    let reader = Contact::new(PrivateText::new("the reader"), now());
    let met = Meeting { contact: Some(reader.id), ..Meeting::new(now()) };
    phone.keeper().save(reader.clone().into()).unwrap();
    phone.keeper().save(met.clone().into()).unwrap();
    let other = Phone::new();
    other.restore(&phone.back_up()).unwrap();
    let runner = Contact::new(PrivateText::new("the runner"), now());
    let typed = Meeting { contact: Some(runner.id), note: PrivateText::new("half a page"), ..met.clone() };
    other.keeper().keep(Draft::new(Screen::Meeting, typed.clone().into(), now()));
    other.keeper().keep(Draft::new(Screen::Alias, runner.clone().into(), now()));
    let id = Entry::from(met.clone()).id();
    phone.keeper().save(noted(&met.into(), "said here")).unwrap();
    assert_eq!(phone.merge(&other.back_up(), false).1.earlier, 1);

    let bring_back = || {
        let versions = phone.keeper().versions(id).unwrap();
        let theirs = |entry: &Entry| matches!(entry, Entry::Meeting(one) if one.contact == Some(runner.id));
        phone.keeper().bring_back(versions.into_iter().find(|version| theirs(&version.entry)).unwrap()).unwrap();
        let stands = phone.keeper().read(|journal| journal.meeting(typed.id).cloned()).unwrap().unwrap();
        (stands.note.reveal().to_owned(), stands.contact)
    };
    assert_eq!(bring_back(), ("half a page".to_owned(), Some(reader.id)), "the runner is nobody here");

    // Added there, they come in, and the version is with them.
    other.keeper().save_meeting(typed.clone()).unwrap();
    phone.merge(&other.back_up(), false);
    phone
        .keeper()
        .save(noted(&Meeting { contact: Some(reader.id), ..typed.clone() }.into(), "said here again"))
        .unwrap();
    assert_eq!(bring_back().1, Some(runner.id));
    // Nor is it forgotten while they lie in the trash.
    phone.keeper().save(noted(&Meeting { contact: Some(reader.id), ..typed.clone() }.into(), "and again")).unwrap();
    phone.keeper().remove(Entry::from(runner.clone()).id()).unwrap();
    assert_eq!(bring_back().1, Some(runner.id));
}

#[test]
fn what_says_whom_it_concerned_since_its_meeting_was_deleted_displaces_no_words_from_elsewhere() {
    let phone = Phone::with_a_notebook();
    let person = Contact::new(PrivateText::new("the runner"), now());
    let met = Meeting { contact: Some(person.id), ..Meeting::new(now()) };
    let limit = BoundaryIssue { meeting: Some(met.id), ..BoundaryIssue::new(now()) };
    for entry in [person.clone().into(), met.clone().into(), limit.clone().into()] {
        phone.keeper().save(entry).unwrap();
    }
    let other = Phone::new();
    other.restore(&phone.back_up()).unwrap();
    phone.keeper().remove(Entry::from(met).id()).unwrap();
    let said = BoundaryIssue { note: PrivateText::new("said on the other phone"), ..limit.clone() };
    other.keeper().save(said.into()).unwrap();

    let from_other = other.back_up();
    phone.merge(&from_other, false);
    let stands = phone.keeper().read(|journal| journal.boundary(limit.id).cloned()).unwrap().unwrap();
    assert_eq!(stands.note.reveal(), "said on the other phone");
    let about = phone.keeper().read(|journal| journal.concerning(person.id)).unwrap();
    assert_eq!(about, [limit.id.into()], "and it is still known whom it concerned");
    assert!(phone.merge(&from_other, false).0.nothing_new());
}

#[test]
fn settings_of_the_living_app_stay() {
    let phone = Phone::with_a_notebook();
    let kept = phone.back_up();
    phone.keeper().change_settings(|settings| settings.set_auto_lock(AutoLock::OneMinute)).unwrap();
    let settings = phone.keeper().settings();
    phone.merge(&kept, false);
    assert_eq!(phone.keeper().settings(), settings);
}

#[test]
fn a_damaged_backup_is_found_out_before_anything_is_merged() {
    let mut phone = Phone::with_a_notebook();
    let kept = phone.back_up();
    phone.keeper().save(meeting("a")).unwrap();
    let before = phone.everything();
    let whole = fs::read(&kept).unwrap();
    let sealed = phone.keeper().take_in(&mut &whole[..whole.len() - 1]).unwrap();
    let weighed = phone.keeper().weigh_backup(backups(), sealed.into(), now());
    assert_eq!(weighed.err(), Some(RestoreTrouble::Damaged));
    assert!(phone.everything() == before);
}

#[test]
fn a_backup_with_something_for_the_vaults_own_shelves_is_refused() {
    let mut phone = Phone::with_a_notebook();
    phone.behind_the_scenes(|open| open.put(SETTINGS, RecordId::from_bytes([3; 16]), b"").unwrap());
    let crafted = phone.folder.path().join("crafted.age");
    let mut backup =
        mellom::vault::BackupWriter::start(File::create(&crafted).unwrap(), &backups(), "2026-11-25").unwrap();
    backup.record(Shelf::new(255), RecordId::from_bytes([1; 16]), b"not ours").unwrap();
    backup.finish().unwrap();
    let new = Phone::new();
    assert_eq!(new.restore(&crafted), Err(RestoreTrouble::Damaged));
    assert_eq!(new.keeper().standing(), Standing::NoVault);
    let sealed = phone.keeper().take_in(&mut File::open(&crafted).unwrap()).unwrap();
    let weighed = phone.keeper().weigh_backup(backups(), sealed.into(), now());
    assert_eq!(weighed.err(), Some(RestoreTrouble::Damaged));
}
