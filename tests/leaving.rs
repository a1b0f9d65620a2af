//! A page leaves through the share sheet of a phone, or into a place on a desk: the very bytes that were read leave, and
//! the ledger says what is known of it, no less and no more.

mod phone;
#[allow(dead_code, reason = "one of the two months is enough here")]
mod samples;

use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use mellom::journal::{EntryRef, Kept, PeopleMet, Share, ShareThrough, ShareWay};
use mellom::leaving::{FileWay, Outcome, Through, leave, made, not_sent, note_shown};
use mellom::platform::{Handed, NotHanded, SaveError, Saved, ShareError, hand_over};
use mellom::session::{Cost, Keeper, Passphrase, WriteTrouble};
use mellom::summary::{Choices, Page};
use mellom::words::{Language, Words};

use crate::phone::{Phone, Sheet, now};
use crate::samples::{at, march, three_people};

fn passphrase() -> Passphrase {
    Passphrase::new("seks grønne seil under broen".to_owned())
}

/// An open notebook on this phone.
fn notebook(phone: &Phone) -> Arc<Keeper> {
    use mellom::platform::Platform;
    let keeper = Keeper::at_cost(phone.data_folder(), Cost::FLOOR);
    drop(keeper.create(&passphrase()).unwrap());
    keeper
}

/// A page that was read.
fn page() -> Page {
    let told = three_people().disclose(march(), PeopleMet::ByAlias);
    Page::of(&told, &Choices::default(), &Words::new(Language::Bokmal))
}

/// What the screen does with it.
fn shares(phone: &Phone, keeper: &Keeper, way: FileWay) -> (Outcome, Vec<u8>) {
    let page = page();
    let bytes = made(&page.sheet(), way).unwrap().bytes;
    let outcome = now(leave(phone, keeper, &page, march(), way, &bytes, || at(3, 30)));
    (outcome, bytes)
}

fn line(keeper: &Keeper, outcome: &Outcome) -> (EntryRef, Share) {
    let Outcome::Left { noted: Ok(entry), .. } = outcome else { panic!("{outcome:?}") };
    let share = keeper.read(|journal| journal.shares().find(|share| EntryRef::from(share.id) == *entry).cloned());
    (entry.clone(), share.unwrap().expect("a line of the ledger"))
}

fn lines(keeper: &Keeper) -> usize {
    keeper.read(|journal| journal.shares().count()).unwrap()
}

const WAYS: [FileWay; 3] = [FileWay::Text, FileWay::Pdf, FileWay::Locked];

#[test]
fn what_another_app_reads_is_what_was_read_to_the_byte_and_the_ledger_knows_it_again() {
    let phone = Phone::new(Sheet::Takes);
    let keeper = notebook(&phone);
    for (nth, way) in WAYS.into_iter().enumerate() {
        let (outcome, bytes) = shares(&phone, &keeper, way);
        let (name, read) = phone.given.lock().unwrap()[nth].clone();
        assert!(read == bytes, "{way:?}");
        assert_eq!(name, way.file_name());
        let (_, share) = line(&keeper, &outcome);
        assert!(keeper.is_file_of(share.id, &read), "{way:?}");
        assert_eq!(share.copy.reveal(), page().text());
        assert_eq!(share.way, Some(Kept::Known(way.kept())));
        assert_eq!(share.through, Some(Kept::Known(ShareThrough::Taken)));
        assert_eq!((share.written, share.period), (at(3, 30), march()));
        assert!(matches!(outcome, Outcome::Left { through: Through::Taken, .. }));
        assert_eq!(phone.readable(), 0, "the copy for the other app is gone");
    }
    assert_eq!(phone.given.lock().unwrap()[0].1, page().text().into_bytes(), "as text it is what was on the screen");
    assert!(phone.saved.lock().unwrap().is_empty(), "nothing was put anywhere beside it");
    assert_eq!(lines(&keeper), WAYS.len());
}

#[test]
fn whoever_turns_back_has_shared_nothing() {
    for phone in [Phone::new(Sheet::Cancels), Phone::desk(Ok(Saved::Cancelled))] {
        let keeper = notebook(&phone);
        for way in WAYS {
            assert_eq!(shares(&phone, &keeper, way).0, Outcome::Cancelled);
        }
        assert_eq!(lines(&keeper), 0);
        assert_eq!(phone.readable(), 0);
        assert!(phone.given.lock().unwrap().is_empty() && phone.saved.lock().unwrap().is_empty());
    }
}

#[test]
fn what_cannot_be_handed_over_says_why_and_has_not_left() {
    for why in [ShareError::NoRoom, ShareError::Failed] {
        let phone = Phone::new(Sheet::Refuses(why));
        let keeper = notebook(&phone);
        assert_eq!(shares(&phone, &keeper, FileWay::Pdf).0, Outcome::NotHanded(NotHanded::Sharing(why)));
        assert_eq!((lines(&keeper), phone.readable()), (0, 0));
    }
    for why in [SaveError::NoRoom, SaveError::NotAllowed, SaveError::Failed] {
        let desk = Phone::desk(Err(why));
        let keeper = notebook(&desk);
        assert_eq!(shares(&desk, &keeper, FileWay::Pdf).0, Outcome::NotHanded(NotHanded::Placing(why)));
        assert_eq!(lines(&keeper), 0);
    }
}

#[test]
fn a_phone_that_does_not_tell_has_the_ledger_say_so_and_the_person_can_say_more() {
    let phone = Phone::new(Sheet::Says);
    let keeper = notebook(&phone);
    let (outcome, _) = shares(&phone, &keeper, FileWay::Locked);
    assert!(matches!(outcome, Outcome::Left { through: Through::Offered, .. }));
    let (entry, share) = line(&keeper, &outcome);
    assert_eq!(share.through, Some(Kept::Known(ShareThrough::Offered)));
    assert_eq!(phone.readable(), 1, "an app may be reading it");
    phone.some_time_later();
    assert_eq!(phone.readable(), 0);
    // It stands there for whoever is locked out meanwhile, and says no more than before.
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(line(&keeper, &outcome).1, share);

    not_sent(&keeper, &entry).unwrap();
    assert_eq!(lines(&keeper), 0);
    // A slip of the thumb is not the end of it.
    keeper.put_back(entry.id).unwrap();
    assert_eq!(line(&keeper, &outcome).1, share);
    keeper.lock();
    assert_eq!(not_sent(&keeper, &entry), Err(WriteTrouble::Locked));
}

#[test]
fn two_files_of_one_name_are_never_taken_for_each_other() {
    let phone = Phone::new(Sheet::Says);
    let keeper = notebook(&phone);
    let (_, open) = shares(&phone, &keeper, FileWay::Pdf);
    let (_, locked) = shares(&phone, &keeper, FileWay::Locked);
    assert_eq!(FileWay::Pdf.file_name(), FileWay::Locked.file_name(), "the name does not say that there is a lock");
    assert_eq!(phone.readable(), 2, "the first may still be read, and is still what it was");
    let given = phone.given.lock().unwrap();
    assert!(given[0].1 == open && given[1].1 == locked);
}

#[test]
fn on_a_desk_it_is_put_in_a_place_and_nobody_speaks_of_another_app() {
    let desk = Phone::desk(Ok(Saved::Done));
    let keeper = notebook(&desk);
    for (nth, way) in WAYS.into_iter().enumerate() {
        let (outcome, bytes) = shares(&desk, &keeper, way);
        assert!(desk.saved.lock().unwrap()[nth] == (way.file_name().to_owned(), bytes.clone()), "{way:?}");
        let (_, share) = line(&keeper, &outcome);
        assert_eq!((share.way, share.through), (Some(Kept::Known(way.kept())), None));
        assert!(keeper.is_file_of(share.id, &bytes));
        assert!(matches!(outcome, Outcome::Left { through: Through::Placed, .. }));
    }
    assert!(desk.given.lock().unwrap().is_empty());
}

#[test]
fn what_left_and_could_not_be_written_down_is_said_to_have_left() {
    for phone in [Phone::new(Sheet::Takes), Phone::new(Sheet::Says), Phone::desk(Ok(Saved::Done))] {
        let keeper = notebook(&phone);
        keeper.lock();
        let (outcome, _) = shares(&phone, &keeper, FileWay::Text);
        assert!(matches!(outcome, Outcome::Left { noted: Err(WriteTrouble::Locked), .. }), "{outcome:?}");
    }
}

#[test]
fn whoever_is_locked_out_over_an_open_sheet_has_shared_nothing() {
    let phone = Phone::new(Sheet::Waits);
    let keeper = notebook(&phone);
    let page = page();
    let bytes = page.text().into_bytes();
    let mut leaving = Box::pin(leave(&phone, &keeper, &page, march(), FileWay::Text, &bytes, || at(3, 30)));
    assert_eq!(leaving.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Pending);
    assert_eq!((phone.readable(), lines(&keeper)), (1, 0), "nothing is written down before it is known");
    // Locking drops the screen, and with it whoever waited.
    drop(leaving);
    assert_eq!(phone.readable(), 0, "whatever is picked in the sheet now has nothing to read");
    assert_eq!(lines(&keeper), 0);
}

#[test]
fn what_is_shown_is_written_down_before_it_is_shown() {
    let phone = Phone::new(Sheet::Takes);
    let keeper = notebook(&phone);
    let entry = note_shown(&keeper, &page(), march(), at(3, 30)).unwrap();
    let share = keeper.read(|journal| journal.shares().next().cloned()).unwrap().unwrap();
    assert_eq!(EntryRef::from(share.id), entry);
    assert_eq!((share.way, share.through, share.file_digest), (Some(Kept::Known(ShareWay::Shown)), None, None));
    assert!(phone.given.lock().unwrap().is_empty());
    keeper.lock();
    assert_eq!(note_shown(&keeper, &page(), march(), at(3, 30)), Err(WriteTrouble::Locked));
}

/// A claim has no line in the ledger; it goes through the same door.
#[test]
fn a_claim_goes_through_the_same_door() {
    use mellom::claim::{FILE_NAME, PDF_NAME};
    let phone = Phone::new(Sheet::Says);
    assert_eq!(now(hand_over(&phone, FILE_NAME, b"a;b\r\n1;2\r\n".to_vec())), Ok(Handed::Offered));
    assert_eq!(*phone.given.lock().unwrap(), [(FILE_NAME.to_owned(), b"a;b\r\n1;2\r\n".to_vec())]);
    phone.answers(Sheet::Cancels);
    assert_eq!(now(hand_over(&phone, PDF_NAME, vec![7])), Ok(Handed::Cancelled));
    let desk = Phone::desk(Ok(Saved::Done));
    assert_eq!(now(hand_over(&desk, PDF_NAME, vec![7])), Ok(Handed::Placed));
    assert_eq!(*desk.saved.lock().unwrap(), [(PDF_NAME.to_owned(), vec![7])]);
}
