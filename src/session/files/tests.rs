use std::path::Path;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use super::*;
use crate::journal::{Entry, Meeting};
use crate::session::Passphrase;

fn passphrase() -> Passphrase {
    Passphrase::new("seks grønne seil under broen".to_owned())
}

fn day() -> NaiveDateTime {
    NaiveDateTime::default()
}

/// A notebook with one meeting in it.
fn open_in(folder: &Path) -> (Arc<Keeper>, EntryId) {
    let keeper = Keeper::at(folder.to_owned());
    keeper.create(&passphrase()).unwrap();
    let meeting = Entry::from(Meeting::new(day()));
    let id = meeting.id();
    keeper.save(meeting).unwrap();
    (keeper, id)
}

fn sealed_in(folder: &Path) -> usize {
    std::fs::read_dir(folder.join("vault/files")).map_or(0, Iterator::count)
}

fn bytes_of(keeper: &Keeper, file: FileId) -> Vec<u8> {
    let mut bytes = Vec::new();
    keeper.read_attachment(file).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

#[test]
fn what_is_attached_is_there_after_unlocking_again() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, entry) = open_in(folder.path());
    let picture = keeper.attach(entry, "brygga.jpg", Some(9), &mut &b"a picture"[..], day()).unwrap();
    let paper = keeper.attach(entry, "avtale.pdf", None, &mut &b"a paper"[..], day()).unwrap();
    for _ in 0..2 {
        let attached = keeper.attachments(entry);
        assert_eq!(attached.len(), 2);
        let found = |file| attached.iter().find(|attached| attached.file == file).unwrap();
        assert_eq!(found(picture).name.reveal(), "brygga.jpg");
        assert_eq!((found(picture).media, found(picture).length), (Some(Media::Jpeg), 9));
        assert_eq!(found(paper).media, None);
        assert_eq!(bytes_of(&keeper, picture), b"a picture");
        keeper.lock();
        assert!(keeper.attachments(entry).is_empty());
        assert_eq!(keeper.read_attachment(picture).err(), Some(FileTrouble::Locked));
        keeper.unlock(&passphrase()).unwrap();
        assert_eq!(keeper.unreadable(), 0);
    }
}

#[test]
fn what_is_deleted_takes_its_files_along() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, entry) = open_in(folder.path());
    let one = keeper.attach(entry, "one.png", None, &mut &b"one"[..], day()).unwrap();
    let two = keeper.attach(entry, "two.png", None, &mut &b"two"[..], day()).unwrap();
    keeper.remove_attachment(one).unwrap();
    assert_eq!(keeper.attachments(entry).len(), 1);
    assert_eq!(keeper.read_attachment(one).err(), Some(FileTrouble::Gone));
    assert_eq!(bytes_of(&keeper, two), b"two");
    assert_eq!(sealed_in(folder.path()), 1);
}

#[test]
fn files_lie_in_the_trash_with_their_entry_and_are_erased_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, entry) = open_in(folder.path());
    let file = keeper.attach(entry, "one.png", None, &mut &b"one"[..], day()).unwrap();
    keeper.remove(entry).unwrap();
    assert_eq!(sealed_in(folder.path()), 1);
    keeper.put_back(entry).unwrap();
    assert_eq!(keeper.attachments(entry).len(), 1);
    assert_eq!(bytes_of(&keeper, file), b"one");
    keeper.remove(entry).unwrap();
    keeper.erase_now(entry).unwrap();
    assert_eq!(sealed_in(folder.path()), 0);
    assert_eq!(keeper.read_attachment(file).err(), Some(FileTrouble::Gone));
}

#[test]
fn a_rewrite_of_the_store_keeps_every_file() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, entry) = open_in(folder.path());
    let kept = keeper.attach(entry, "kept.png", None, &mut &vec![5; 100_000][..], day()).unwrap();
    let gone = keeper.attach(entry, "gone.png", None, &mut &b"gone"[..], day()).unwrap();
    keeper.remove_attachment(gone).unwrap();
    assert!(keeper.erase_pending(), "its key is still in the store");
    keeper.clear_files();
    assert!(!keeper.erase_pending());
    assert_eq!(bytes_of(&keeper, kept), vec![5; 100_000]);
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(bytes_of(&keeper, kept), vec![5; 100_000]);
    assert_eq!(keeper.unreadable(), 0);
}

#[test]
fn a_file_for_an_entry_that_is_gone_goes_too() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, _) = open_in(folder.path());
    let nobody = EntryId::from_bytes([9; 16]);
    let refused = keeper.attach(nobody, "a.png", None, &mut &b"a"[..], day());
    assert_eq!(refused, Err(FileTrouble::Gone));
    assert_eq!(sealed_in(folder.path()), 0);
}

#[test]
fn what_is_too_long_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, entry) = open_in(folder.path());
    struct Untouched;
    impl Read for Untouched {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            panic!("it was read")
        }
    }
    let refused = keeper.attach(entry, "film.mkv", Some(FILE_MAX + 1), &mut Untouched, day());
    assert_eq!(refused, Err(FileTrouble::TooLarge));
}

/// A slow source: says that it is being read, and gives a little at a time, for ever.
struct Endless(mpsc::Sender<()>);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let _ = self.0.send(());
        std::thread::sleep(Duration::from_millis(2));
        let here = buffer.len().min(10);
        buffer[..here].fill(1);
        Ok(here)
    }
}

#[test]
fn locking_waits_for_no_file_and_the_half_of_it_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, entry) = open_in(folder.path());
    let (tell, told) = mpsc::channel();
    let attaching = std::thread::spawn({
        let keeper = keeper.clone();
        move || keeper.attach(entry, "film.mp4", None, &mut Endless(tell), day())
    });
    told.recv().unwrap();
    assert_eq!(sealed_in(folder.path()), 1, "half of it");
    let start = Instant::now();
    keeper.lock();
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
    assert_eq!(attaching.join().unwrap(), Err(FileTrouble::Locked));
    assert_eq!(sealed_in(folder.path()), 0);
    // Not even when it was unlocked again before the half noticed.
    keeper.unlock(&passphrase()).unwrap();
    assert!(keeper.attachments(entry).is_empty());
}

#[test]
fn a_file_that_was_begun_before_a_lock_does_not_come_in_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, entry) = open_in(folder.path());
    /// Locks and unlocks while it is read, and then ends well.
    struct Overtaken(Arc<Keeper>, bool);
    impl Read for Overtaken {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if std::mem::replace(&mut self.1, true) {
                return Ok(0);
            }
            self.0.lock();
            self.0.unlock(&passphrase()).unwrap();
            buffer[0] = 1;
            Ok(1)
        }
    }
    let overtaken = keeper.attach(entry, "a.png", None, &mut Overtaken(keeper.clone(), false), day());
    assert_eq!(overtaken, Err(FileTrouble::Locked));
    assert!(keeper.attachments(entry).is_empty());
    assert_eq!(sealed_in(folder.path()), 0);
}

#[test]
fn a_reader_ends_with_the_lock() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, entry) = open_in(folder.path());
    let file = keeper.attach(entry, "a.png", None, &mut &vec![7; 100_000][..], day()).unwrap();
    let mut reader = keeper.read_attachment(file).unwrap();
    reader.read_exact(&mut [0; 100]).unwrap();
    keeper.lock();
    assert!(reader.read(&mut [0; 100]).is_err());
}

#[test]
fn a_damaged_file_is_counted_and_the_rest_opens() {
    let folder = tempfile::tempdir().unwrap();
    let (keeper, entry) = open_in(folder.path());
    let file = keeper.attach(entry, "a.png", None, &mut &b"a picture"[..], day()).unwrap();
    keeper.lock();
    for sealed in std::fs::read_dir(folder.path().join("vault/files")).unwrap() {
        std::fs::write(sealed.unwrap().path(), b"cut").unwrap();
    }
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(keeper.unreadable(), 1);
    assert_eq!(keeper.attachments(entry).len(), 1, "it can still be deleted");
    assert_eq!(keeper.read_attachment(file).err(), Some(FileTrouble::Damaged));
    assert_eq!(keeper.show(file), Err(FileTrouble::Damaged));
    keeper.remove_attachment(file).unwrap();
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(keeper.unreadable(), 0);
}
