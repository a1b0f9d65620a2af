//! Disks that are really full and really read-only: small file systems in memory, mounted in a mount namespace of a
//! process of its own, so that nothing is left behind. Permissions would prove nothing, because tests may run as root.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use mellom::vault::{
    Batch, Cost, CreateError, OpenVault, PlaceError, Presence, RECORD_MAX, UnlockError, Vault, WriteError,
};

use crate::support::{DRAFTS, LETTERS, Place, again, finish, held, id, inside, right, text, wrong};

/// Runs `story` in a process that sees a file system of `size` at the folder it is given.
pub fn on_a_small_disk(test: &str, size: &str, story: impl FnOnce(&Path)) {
    if let Some(folder) = inside(test) {
        let options = format!("size={size}");
        mount(&["-t", "tmpfs", "-o", &options, "tmpfs"], &folder);
        return story(&folder);
    }
    let place = tempfile::tempdir().unwrap();
    let root = fs::read_to_string("/proc/self/status").unwrap().contains("Uid:\t0\t");
    let unshare: &[&str] =
        if root { &["unshare", "--mount"] } else { &["unshare", "--mount", "--user", "--map-root-user"] };
    let child = again(unshare, test, place.path())
        .spawn()
        .expect("unshare (util-linux) is needed to test full and read-only disks");
    let status = finish(child, Duration::from_secs(120));
    assert!(status.success(), "see above; if mounting was refused, this machine cannot test disks");
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0, "it was not a mount");
}

fn mount(arguments: &[&str], on: &Path) {
    let status = Command::new("mount").args(arguments).arg(on).status();
    assert!(status.is_ok_and(|status| status.success()), "mounting was refused");
}

/// Takes all the room there is.
pub fn fill(disk: &Path) -> PathBuf {
    let path = disk.join("filler");
    let mut file = fs::File::create(&path).unwrap();
    let mut chunk = 64 * 1024;
    while chunk > 0 {
        if file.write_all(&vec![1; chunk]).is_err() {
            chunk /= 16;
        }
    }
    path
}

/// Saves longer and longer records until one is refused; gives the editions that are certain.
fn save_until_full(open: &OpenVault) -> u32 {
    for edition in 2..2000 {
        match open.put(LETTERS, id(1), &text(1, edition, 60_000)) {
            Ok(()) => {}
            Err(WriteError::NoSpace) => return edition - 1,
            Err(other) => panic!("{other:?}"),
        }
    }
    panic!("the disk never filled");
}

fn assert_others_read(open: &OpenVault) {
    for n in 10..40 {
        assert!(held(open, n).unwrap() == text(n, 1, 3000), "{n}");
    }
}

#[test]
fn a_full_disk_stops_saving_never_reading() {
    on_a_small_disk("disk::a_full_disk_stops_saving_never_reading", "9m", |disk| {
        let place = Place::at(disk.join("vault"));
        let (vault, open) = place.create();
        for n in 10..40 {
            open.put(LETTERS, id(n), &text(n, 1, 3000)).unwrap();
        }
        open.put(LETTERS, id(1), &text(1, 1, 60_000)).unwrap();
        let filler = fill(disk);
        let saved = save_until_full(&open);

        // At once: everything else reads, and so does the last edition that was saved.
        assert_others_read(&open);
        assert!(held(&open, 1).unwrap() == text(1, saved, 60_000));
        let all = open.all(LETTERS).unwrap();
        assert_eq!((all.records.len(), all.is_whole()), (31, true));
        // Saving goes on failing, and nothing gets worse by trying.
        for _ in 0..3 {
            let big = vec![0; RECORD_MAX];
            assert_eq!(open.put(DRAFTS, id(1), &big), Err(WriteError::NoSpace));
            assert_others_read(&open);
        }
        let last = held(&open, 1).unwrap();

        // Locking and coming back.
        drop(open);
        let open = vault.unlock(&right()).unwrap();
        assert_eq!(open.losses(), None);
        assert_others_read(&open);
        assert!(held(&open, 1).unwrap() == last);

        // Restarting.
        drop((open, vault));
        fill_rest(disk);
        let vault = place.vault();
        assert_eq!(vault.presence(), Presence::Present);
        let open = vault.unlock(&right()).unwrap();
        assert_eq!(open.losses(), None);
        assert_others_read(&open);
        assert!(held(&open, 1).unwrap() == last);

        // There is room again.
        fs::remove_file(filler).unwrap();
        fs::remove_file(disk.join("filler-2")).unwrap();
        open.put(LETTERS, id(1), &text(1, 9999, 60_000)).unwrap();
        drop((open, vault));
        let (_vault, open) = place.reopen();
        assert_eq!(open.losses(), None);
        assert_others_read(&open);
        assert!(held(&open, 1).unwrap() == text(1, 9999, 60_000));
        let reserve = fs::metadata(place.folder.join("reserve")).unwrap().len();
        assert_eq!(reserve, 2 << 20, "no reserve for the next time");
    });
}

fn fill_rest(disk: &Path) {
    let first = disk.join("filler");
    let kept = disk.join("filler-1");
    fs::rename(&first, &kept).unwrap();
    fs::rename(fill(disk), disk.join("filler-2")).unwrap();
    fs::rename(&kept, &first).unwrap();
}

#[test]
fn a_batch_on_a_full_disk_is_saved_whole_or_not_at_all() {
    const TEST: &str = "disk::a_batch_on_a_full_disk_is_saved_whole_or_not_at_all";
    // Over a log segment (512 KiB), so that a batch is written in several pieces.
    const LENGTH: usize = 140_000;
    on_a_small_disk(TEST, "10m", |disk| {
        let place = Place::at(disk.join("vault"));
        let (vault, open) = place.create();
        let save = |edition| {
            let mut batch = Batch::new();
            for n in 0..4 {
                batch.put(LETTERS, id(n), &text(n, edition, LENGTH));
            }
            open.write(batch)
        };
        let assert_edition = |open: &OpenVault, edition| {
            for n in 0..4 {
                assert!(held(open, n).unwrap() == text(n, edition, LENGTH), "{edition} {n}");
            }
        };
        save(0).unwrap();
        // From plenty to nothing, in steps that end batches in different places.
        let mut edition = 0;
        let mut failed = 0;
        let mut filler = fs::File::create(disk.join("filler")).unwrap();
        while failed < 6 {
            match save(edition + 1) {
                Ok(()) => edition += 1,
                Err(WriteError::NoSpace) => {
                    failed += 1;
                    assert_edition(&open, edition);
                }
                Err(other) => panic!("{other:?}"),
            }
            let _ = filler.write_all(&vec![1; 130_000]);
            assert!(edition < 500, "the disk never filled");
        }
        drop((open, vault));
        // Someone else takes every last byte, again and again.
        for round in 0..6 {
            let mut filler = fs::File::create(disk.join(format!("filler-{round}"))).unwrap();
            while filler.write_all(&[1; 4096]).is_ok() {}
            let (_vault, open) = place.reopen();
            assert_eq!(open.losses(), None);
            assert_edition(&open, edition);
            match open.put(DRAFTS, id(1), b"a word") {
                Ok(()) | Err(WriteError::NoSpace) => {}
                Err(other) => panic!("{other:?}"),
            }
            assert_edition(&open, edition);
        }
    });
}

#[test]
fn a_full_disk_does_not_reset_the_wait() {
    on_a_small_disk("disk::a_full_disk_does_not_reset_the_wait", "9m", |disk| {
        let place = Place::at(disk.join("vault"));
        drop(place.create());
        fill(disk);
        for _ in 0..3 {
            // A restart before every try.
            let refused = place.vault().unlock(&wrong()).err();
            assert!(matches!(refused, Some(UnlockError::WrongPassphrase { .. })), "{refused:?}");
        }
        let vault = place.vault();
        assert!(vault.wait_before_next_try() > Duration::from_secs(1));
        assert!(matches!(vault.unlock(&right()).err(), Some(UnlockError::TooSoon { .. })));
    });
}

#[test]
fn creating_on_a_full_disk_leaves_nothing() {
    on_a_small_disk("disk::creating_on_a_full_disk_leaves_nothing", "7m", |disk| {
        let place = Place::at(disk.join("vault"));
        let vault = place.vault();
        // From nothing to enough: every place where creating can run out of room.
        let filler = fill(disk);
        let mut room = fs::metadata(&filler).unwrap().len();
        let mut refused = 0;
        let open = loop {
            match vault.create(&right(), Cost::FLOOR) {
                Ok((open, _code)) => break open,
                Err(CreateError::NoSpace) => refused += 1,
                Err(other) => panic!("{other:?}"),
            }
            assert_eq!(vault.presence(), Presence::Absent);
            room = room.checked_sub(32 * 1024).expect("never enough");
            fs::OpenOptions::new().write(true).open(&filler).unwrap().set_len(room).unwrap();
        };
        assert!(refused > 0);
        assert_eq!(vault.presence(), Presence::Present);
        fs::remove_file(filler).unwrap();
        open.put(LETTERS, id(1), b"kept").unwrap();
        drop((open, vault));
        assert_eq!(held(&place.reopen().1, 1).unwrap(), b"kept");
    });
}

#[test]
fn a_read_only_disk_says_so() {
    on_a_small_disk("disk::a_read_only_disk_says_so", "9m", |disk| {
        let place = Place::at(disk.join("vault"));
        let (vault, open) = place.create();
        open.put(LETTERS, id(1), b"kept").unwrap();
        drop((open, vault));
        // sled's threads let go of the log a moment later.
        let remounted = (0..200).any(|_| {
            std::thread::sleep(Duration::from_millis(10));
            let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(disk).output();
            remount.is_ok_and(|output| output.status.success())
        });
        assert!(remounted, "mounting was refused");
        let before = place.contents();
        assert_eq!(Vault::at(&place.folder).err(), Some(PlaceError::ReadOnly));
        assert_eq!(Vault::at(&disk.join("other")).err(), Some(PlaceError::ReadOnly));
        assert!(place.contents() == before);
        mount(&["-o", "remount,rw"], disk);
        assert_eq!(held(&place.reopen().1, 1).unwrap(), b"kept");
    });
}
