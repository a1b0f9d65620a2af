//! The ledger of what was shared: which file left, and what was answered to it.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use mellom::journal::{Contact, Entry, EntryRef, Id, PrivateText, Share, ShareAnswer, ShareWay, SharedUnder};
use mellom::session::{Cost, Draft, Keeper, Passphrase, Screen};

fn at(day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(14, 0, 0).unwrap()
}

fn notebook() -> (Arc<Keeper>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::at_cost(folder.path().join("mellom"), Cost::FLOOR);
    drop(keeper.create(&Passphrase::new("seks grønne seil under broen".to_owned())).unwrap());
    (keeper, folder)
}

fn share(on: Option<EntryRef>) -> Share {
    Share {
        id: Id::random(),
        written: at(1),
        way: Some(ShareWay::LockedPdf.into()),
        copy: PrivateText::new("a page of March"),
        on_consent: on.into_iter().map(|entry| SharedUnder { entry, ..SharedUnder::default() }).collect(),
        ..Share::default()
    }
}

#[test]
fn the_ledger_knows_the_very_file_that_left_and_no_other() {
    let (keeper, _folder) = notebook();
    let (with, without) = (share(None), share(None));
    keeper.note_share(with.clone(), Some(b"%PDF of March")).unwrap();
    keeper.note_share(without.clone(), None).unwrap();
    assert!(keeper.is_file_of(with.id, b"%PDF of March"));
    assert!(!keeper.is_file_of(with.id, b"%PDF of May"));
    assert!(!keeper.is_file_of(without.id, b""), "what was shown was no file");
    // The hash needs the vault: it is not one that anybody could make of the same bytes.
    let kept = keeper.read(|journal| journal.share(with.id).and_then(|share| share.file_digest)).unwrap().unwrap();
    let (another, _there) = notebook();
    another.note_share(with.clone(), Some(b"%PDF of March")).unwrap();
    let there = another.read(|journal| journal.share(with.id).and_then(|share| share.file_digest)).unwrap().unwrap();
    assert_ne!(kept, there);
}

#[test]
fn what_was_answered_is_written_down_and_does_not_bring_an_erased_copy_back() {
    let (keeper, _folder) = notebook();
    let person = Contact::new(PrivateText::new("the runner"), at(1));
    let share = share(Some(person.id.into()));
    keeper.save(Entry::from(person.clone())).unwrap();
    keeper.note_share(share.clone(), None).unwrap();

    let mut answered = share.clone().without_its_copy();
    answered.answers.toggle(ShareAnswer::FollowsUp);
    answered.answered_on = Some(at(4).date());
    answered.answer = PrivateText::new("she rings the runner");
    keeper.keep(Draft::new(Screen::ShareAnswer, answered.clone().into(), at(4)));
    keeper.note_answer(&answered).unwrap();
    let stands = || keeper.read(|journal| journal.share(share.id).cloned()).unwrap().unwrap();
    assert_eq!(stands(), Share { copy: share.copy.clone(), ..answered.clone() });
    assert!(keeper.drafts().is_empty());

    let person = EntryRef::from(person.id);
    keeper.remove_with_copies(person.id).unwrap();
    keeper.erase_now(person.id).unwrap();
    assert!(stands().copy.is_blank());
    assert!(stands().answer.is_blank(), "it may say whom the page was about");
    keeper.note_answer(&answered).unwrap();
    assert!(stands().copy.is_blank() && stands().answers.has(ShareAnswer::FollowsUp));
    assert!(keeper.is_copy_of(share.id, "a page of March"));
}

#[test]
fn an_answer_to_a_line_that_is_gone_is_no_error_and_leaves_no_draft() {
    let (keeper, _folder) = notebook();
    let answered = share(None).without_its_copy();
    keeper.keep(Draft::new(Screen::ShareAnswer, answered.clone().into(), at(4)));
    keeper.note_answer(&answered).unwrap();
    assert!(keeper.drafts().is_empty());
    assert!(keeper.read(|journal| journal.share(answered.id).is_none()).unwrap());
}
