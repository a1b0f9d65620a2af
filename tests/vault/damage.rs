//! Files that are not as they were written.

use std::fs;
use std::io::Read;
use std::path::PathBuf;
use std::time::Duration;

use mellom::vault::{Cost, CreateError, OpenVault, Presence, ReadError, Rewritten, UnlockError};

use crate::support::{Dice, LETTERS, Place, again, copy_folder, finish, held, id, inside, long, right, text};

/// All of it together fits into one segment of the log (512 KiB) with room to spare. At its edge, chance decided whether
/// the damage below could do any damage.
fn length(n: u8) -> usize {
    usize::from(n) * 151
}

fn filled() -> Place {
    let place = Place::new();
    let (_vault, open) = place.create();
    for n in 0..40 {
        open.put(LETTERS, id(n), &text(n, 1, length(n))).unwrap();
    }
    for attached in attachments() {
        open.add_file(&mut &attached[..]).unwrap();
    }
    place
}

/// Sealed files beside the store: a long one and a short one.
fn attachments() -> [Vec<u8>; 2] {
    [text(100, 1, 150_000), text(101, 1, 10)]
}

// ---- the header ----

/// Nothing can be got and nothing is changed.
fn assert_refused(place: &Place, presence: Presence, error: UnlockError) {
    let vault = place.vault();
    let before = place.contents();
    assert_eq!(vault.presence(), presence);
    assert_eq!(vault.unlock(&right()).err(), Some(error));
    let created = vault.create(&right(), Cost::FLOOR);
    assert_eq!(created.err(), Some(CreateError::NotAbsent(presence)));
    assert!(place.contents() == before, "something was touched");
}

#[test]
fn a_damaged_header_is_said_to_be_damaged() {
    let place = filled();
    let header = fs::read(place.header()).unwrap();
    // One byte in each field, and some in the middle of everything.
    let fields = [0, 8, 10, 12, 28, 36, 40, 72, 76, 80, 84, 116, 140, 188, 232, 1576, 1600, 1872, 4032, 4064];
    let flips = fields.into_iter().chain((0..4096).step_by(509)).chain([4095]);
    for at in flips {
        let mut bent = header.clone();
        bent[at] ^= 0x01;
        fs::write(place.header(), &bent).unwrap();
        assert_refused(&place, Presence::HeaderDamaged, UnlockError::HeaderDamaged);
    }
    for length in [0, 1, 31, 4064, 4095] {
        fs::write(place.header(), &header[..length]).unwrap();
        assert_refused(&place, Presence::HeaderDamaged, UnlockError::HeaderDamaged);
    }
    fs::write(place.header(), [&header[..], b"x"].concat()).unwrap();
    assert_refused(&place, Presence::HeaderDamaged, UnlockError::HeaderDamaged);
    fs::write(place.header(), &header).unwrap();
    assert_eq!(place.reopen().1.losses(), None);
}

#[test]
fn a_store_without_its_header_is_left_alone() {
    let place = filled();
    fs::remove_file(place.header()).unwrap();
    assert_refused(&place, Presence::HeaderMissing, UnlockError::HeaderMissing);
}

#[test]
fn a_header_without_its_store_is_left_alone() {
    let place = filled();
    fs::rename(place.store(), place.folder.join("elsewhere")).unwrap();
    assert_refused(&place, Presence::StoreMissing, UnlockError::StoreMissing);
    fs::create_dir(place.store()).unwrap();
    assert_refused(&place, Presence::StoreMissing, UnlockError::StoreMissing);
}

#[test]
fn a_newer_format_is_left_alone() {
    let place = filled();
    // Whole by the rule that every format keeps: the checksum at the end is over all that is before it.
    fs::write(place.header(), include_bytes!("newer.hdr")).unwrap();
    assert_refused(&place, Presence::Newer, UnlockError::Newer);
}

/// A header as versions before the first format wrote it.
#[test]
fn a_vault_of_a_development_version_is_left_alone() {
    let place = filled();
    fs::write(place.header(), include_bytes!("development.hdr")).unwrap();
    assert_refused(&place, Presence::Development, UnlockError::Development);
}

#[test]
fn another_vaults_header_opens_nothing() {
    let place = filled();
    let other = filled();
    fs::copy(other.header(), place.header()).unwrap();
    let vault = place.vault();
    assert_eq!(vault.unlock(&right()).err(), Some(UnlockError::StoreDamaged));
}

// ---- values in the store, changed by someone who knows the engine ----

type Values = Vec<(Vec<u8>, Vec<u8>)>;

/// Changes the store with sled itself: a right database with wrong contents.
fn tamper(place: &Place, change: impl FnOnce(&sled::Db, Values)) {
    let db = loop {
        // Its lock lingers for a moment after the vault was closed.
        match sled::Config::new().path(place.store()).flush_every_ms(None).open() {
            Ok(db) => break db,
            Err(_) => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    let values = db.iter().map(|entry| {
        let (key, value) = entry.unwrap();
        (key.to_vec(), value.to_vec())
    });
    let values = values.collect();
    change(&db, values);
    db.flush().unwrap();
    drop(db);
}

/// Each record reads as it was written or not at all, and what is missing is reported.
fn assert_no_wrong_text(open: &OpenVault) -> usize {
    let mut whole = 0;
    for n in 0..40 {
        match open.get(LETTERS, id(n)) {
            Ok(Some(plain)) => {
                assert!(*plain == *text(n, 1, length(n)), "a wrong text in {n}");
                whole += 1;
            }
            Ok(None) => assert!(open.losses().is_some(), "{n} disappeared in silence"),
            Err(_) => {}
        }
    }
    if open.losses().is_none() {
        assert_eq!(whole, 40, "an error that unlocking did not see");
    }
    let shelved = open.all(LETTERS).unwrap();
    assert!(shelved.records.len() == whole);
    whole
}

/// Each sealed file reads as it was written or ends in an error, and one that is missing is named. Gives how many are
/// whole.
fn assert_no_wrong_file(open: &OpenVault) -> usize {
    let filed = open.files().unwrap();
    if open.losses().is_none() {
        assert_eq!(filed.files.len() + filed.unreadable.len(), 2, "a file disappeared in silence");
    }
    let mut whole = 0;
    for file in filed.files {
        let mut bytes = Vec::new();
        let read = open.read_file(file.id).map(|mut reader| reader.read_to_end(&mut bytes).is_ok());
        if read == Ok(true) {
            assert!(attachments().contains(&bytes), "a wrong file");
            whole += 1;
        }
    }
    whole
}

#[test]
fn swapped_values_are_refused() {
    let place = filled();
    tamper(&place, |db, values| {
        db.insert(&values[0].0, &*values[1].1).unwrap();
        db.insert(&values[1].0, &*values[0].1).unwrap();
    });
    let (_vault, open) = place.reopen();
    assert!(open.losses().is_some());
    assert!(assert_no_wrong_text(&open) < 40);
}

#[test]
fn a_removed_value_is_reported() {
    let place = filled();
    tamper(&place, |db, values| {
        db.remove(&values[3].0).unwrap();
    });
    let (vault, open) = place.reopen();
    let losses = open.losses().expect("nothing was noticed");
    assert!(losses.lost + losses.torn + u64::from(losses.altered) > 0);
    assert_no_wrong_text(&open);
    open.put(LETTERS, id(200), b"new").unwrap();
    drop((open, vault));
    let (_vault, open) = place.reopen();
    assert!(open.losses().is_some(), "forgotten");
    assert_eq!(open.accept_losses(&|| true).unwrap(), Rewritten::Done);
}

#[test]
fn replayed_values_are_reported() {
    let place = filled();
    let mut earlier = Values::new();
    tamper(&place, |_, values| earlier = values);
    {
        let (_vault, open) = place.reopen();
        for n in 0..40 {
            open.put(LETTERS, id(n), &text(n, 2, length(n))).unwrap();
        }
    }
    // One value, the oldest: the head or the only tail of a record, or the list of them all.
    tamper(&place, |db, now| {
        let replaced = |(key, value): &&(Vec<u8>, Vec<u8>)| now.iter().any(|(k, v)| k == key && v != value);
        // The keys of the files are as short, and as they were.
        let short = earlier.iter().filter(replaced).find(|(_, value)| value.len() == 301).unwrap();
        db.insert(&short.0, &*short.1).unwrap();
    });
    let (_vault, open) = place.reopen();
    assert!(open.losses().is_some());
}

#[test]
fn a_flipped_bit_is_an_error() {
    let place = filled();
    tamper(&place, |db, values| {
        for (key, value) in values.iter().step_by(3) {
            let mut bent = value.clone();
            bent[value.len() / 2] ^= 1;
            db.insert(key, bent).unwrap();
        }
    });
    let (_vault, open) = place.reopen();
    assert!(open.losses().is_some());
    let whole = assert_no_wrong_text(&open);
    assert!(whole < 40);
    let refused = (0..40).filter(|n| open.get(LETTERS, id(*n)).err() == Some(ReadError::Damaged));
    assert_eq!(refused.count(), 40 - whole);
}

// ---- files of the store, changed by a bad disk ----

/// What comes of opening a vault that was hurt: an error that says so, or every surviving word as it was.
fn open_the_hurt(place: &Place) -> &'static str {
    let unlocked = place.vault().unlock(&right());
    match unlocked {
        Ok(open) => {
            let (whole, files) = (assert_no_wrong_text(&open), assert_no_wrong_file(&open));
            let (said, said_of_files) = (open.losses(), open.files().unwrap().unreadable.len() as u64);
            if said.is_some() {
                assert_it_goes_on(place, open, said_of_files);
            }
            match (whole, said) {
                (40, None) if files == 2 => "unharmed",
                (40, None) => "a file is lost, and said when it is read",
                (0, _) => "all lost, and said so",
                _ => "in part, and said so",
            }
        }
        Err(UnlockError::TooSoon { .. }) => {
            // The count of tries was hurt, which costs time and nothing else.
            fs::remove_file(place.folder.join("attempts")).unwrap();
            assert_eq!(open_the_hurt(place), "unharmed");
            "wait"
        }
        Err(error) => {
            // Never taken for an empty place.
            let made = place.vault().create(&right(), Cost::FLOOR).map(drop);
            assert!(matches!(made, Err(CreateError::NotAbsent(_))), "{error:?}, and then {made:?}");
            match error {
                UnlockError::StoreDamaged => "store damaged",
                UnlockError::StoreMissing => "store missing",
                UnlockError::HeaderDamaged => "header damaged",
                UnlockError::HeaderMissing => "header missing",
                other => panic!("{other:?}"),
            }
        }
    }
}

/// Once the person goes on with what is there, it is a vault like any other: it takes what is written, erases what is to be
/// erased, and says no more of what was lost, but for files, which stay until they are erased.
fn assert_it_goes_on(place: &Place, open: OpenVault, files: u64) {
    assert_eq!(open.accept_losses(&|| true), Ok(Rewritten::Done));
    let rest = |open: &OpenVault| open.losses().map(|losses| losses.files);
    let expected = (files > 0).then_some(files);
    assert_eq!(rest(&open), expected, "{:?}", open.losses());
    for n in 100..140 {
        open.put(LETTERS, id(n), &text(n, 1, length(n))).unwrap();
    }
    assert_eq!(open.rewrite(&|| true), Ok(Rewritten::Done));
    drop(open);
    let (_vault, open) = place.reopen();
    assert_eq!(rest(&open), expected, "told again: {:?}", open.losses());
    assert!((100..140).all(|n| held(&open, n) == Some(text(n, 1, length(n)))));
}

/// One thing that a bad disk does. Every second time to the log, where most of the bytes are and so most of the bad luck;
/// each kind of damage as often as the others, and always to bytes that are in use, or a round would prove nothing.
fn hurt(place: &Place, round: usize, dice: &mut Dice) -> String {
    let (to_the_log, kind) = (round.is_multiple_of(2), round / 2 % 3);
    let mut files: Vec<PathBuf> = place.contents().into_keys().filter(|path| path.is_file()).collect();
    files.sort();
    let file = if to_the_log { place.store().join("db") } else { files.swap_remove(dice.below(files.len())) };
    let name = file.file_name().unwrap().display().to_string();
    let mut bytes = fs::read(&file).unwrap();
    let used: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
    if used.is_empty() || !to_the_log && dice.below(4) == 0 {
        fs::remove_file(file).unwrap();
        return format!("{name} is gone");
    }
    let at = used[dice.below(used.len())];
    let done = match kind {
        0 => {
            bytes[at] ^= 1 << dice.below(8);
            format!("a bit of {name} at {at} is flipped")
        }
        1 => {
            let page = at / 4096 * 4096;
            let end = (page + 4096).min(bytes.len());
            bytes[page..end].fill(0);
            format!("the page of {name} at {page} is empty")
        }
        _ => {
            bytes.truncate(at);
            format!("{name} ends at {at}")
        }
    };
    fs::write(file, bytes).unwrap();
    done
}

/// In processes of its own: a bad file may not abort or hang the app either.
#[test]
fn a_bad_disk_never_makes_a_wrong_word_or_a_silent_loss() {
    const TEST: &str = "damage::a_bad_disk_never_makes_a_wrong_word_or_a_silent_loss";
    if let Some(folder) = inside(TEST) {
        println!("outcome: {}", open_the_hurt(&Place::at(folder)));
        return;
    }
    let original = filled();
    // Once more, so that there is a snapshot to hurt.
    drop(original.reopen());
    // Others every time; `MELLOM_SEED=n` for those of a run that failed.
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let seed = std::env::var("MELLOM_SEED").map_or(now, |seed| seed.parse().expect("MELLOM_SEED is a number"));
    println!("{TEST}: seed {seed}");
    let mut dice = Dice(seed);
    let rounds = if long() { 1000 } else { 48 };
    let mut outcomes = std::collections::BTreeMap::new();
    for round in 0..rounds {
        let place = Place::new();
        copy_folder(&original.folder, &place.folder);
        let done = hurt(&place, round, &mut dice);
        let log = place.folder.with_extension("log");
        let mut child = again(&[], TEST, &place.folder);
        let output = fs::File::create(&log).unwrap();
        child.stdout(output.try_clone().unwrap()).stderr(output);
        let status = finish(child.spawn().unwrap(), Duration::from_secs(100));
        let said = fs::read_to_string(&log).unwrap();
        assert!(status.success(), "seed {seed}, round {round}, {done}: {status}\n{said}");
        let outcome = said.lines().find_map(|line| line.split("outcome: ").nth(1)).unwrap();
        *outcomes.entry(outcome.to_owned()).or_insert(0) += 1;
    }
    // For the curious, with --nocapture.
    println!("{outcomes:?}");
    let in_part = outcomes.get("in part, and said so").copied().unwrap_or(0);
    assert!(outcomes.len() > 2 && in_part >= rounds / 6, "the damage did too little damage: {outcomes:?}");
    // And the original is as it was.
    assert_eq!(held(&original.reopen().1, 3).unwrap(), text(3, 1, length(3)));
}
