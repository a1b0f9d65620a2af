//! People: words that were taken off the list are gone from everywhere, and somebody deleted takes along what the
//! supporter said, all of it and nothing else, and comes back with it.

mod notebook;

use chrono::{NaiveDate, NaiveDateTime};
use mellom::journal::{
    BoundaryIssue, Contact, Debrief, Entry, Escalation, Meeting, MeetingStatus, Period, Phase, PrivateText, Repeats,
    Share,
};
use mellom::session::{Draft, DraftState, Screen};
use notebook::Notebook;

/// Noon on a day of March.
fn at(day: u32) -> NaiveDateTime {
    notebook::at(3, day)
}

fn everything_in(notebook: &Notebook) -> Vec<Entry> {
    notebook.keeper.read(|journal| journal.all().cloned().collect()).unwrap()
}

fn somebody(alias: &str, words: &[&str]) -> Contact {
    let mut person = Contact::new(PrivateText::new(alias), at(1));
    person.words_to_hide = words.iter().map(|word| PrivateText::new(*word)).collect();
    person
}

fn meeting_with(person: &Contact, day: u32) -> Meeting {
    Meeting {
        contact: Some(person.id),
        when: at(day),
        note: PrivateText::new("what was said"),
        ..Meeting::new(at(day))
    }
}

#[test]
fn words_taken_off_the_list_are_in_no_earlier_version() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let mut person = somebody("the runner", &["Ada", "Berg"]);
    let id = Entry::from(person.clone()).id();
    keeper.save_person(person.clone()).unwrap();
    person.interpreter = Some(true);
    keeper.save_person(person.clone()).unwrap();
    assert_eq!(keeper.versions(id).unwrap().len(), 1, "a change that takes no word away keeps what was");
    assert!(!keeper.erase_pending());

    keeper.keep(Draft::new(Screen::Person, person.clone().into(), at(1)));
    person.words_to_hide.remove(0);
    keeper.save_person(person.clone()).unwrap();
    assert_eq!(everything_in(&notebook), [Entry::from(person.clone())]);
    assert!(keeper.versions(id).unwrap().is_empty());
    assert!(keeper.drafts().is_empty());
    assert!(keeper.erase_pending(), "the old words are still in the files");
    keeper.tidy();
    assert!(!keeper.erase_pending());

    person.ask_each_time = true;
    keeper.save_person(person.clone()).unwrap();
    notebook.days_later(1);
    let [Entry::Contact(stored)] = &everything_in(&notebook)[..] else { panic!("one person") };
    assert!(stored.words_to_hide.is_empty() && stored.ask_each_time);
    assert!(keeper.versions(id).unwrap().is_empty());
}

#[test]
fn a_word_that_was_typed_and_taken_off_before_saving_is_cleared_out_of_the_files() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let mut person = somebody("the runner", &["Ada"]);
    let id = Entry::from(person.clone()).id();
    keeper.save_person(person.clone()).unwrap();
    let mut typed = person.clone();
    typed.words_to_hide.push(PrivateText::new("Berg"));
    keeper.keep(Draft::new(Screen::Person, typed.into(), at(1)));
    // Sealed, as everything typed is within a second.
    notebook.days_later(0);
    assert!(keeper.draft(id).is_some() && !keeper.erase_pending());
    person.interpreter = Some(true);
    keeper.save_person(person.clone()).unwrap();
    assert!(keeper.erase_pending(), "the word is still in the files");
    assert!(keeper.draft(id).is_none());
    assert_eq!(keeper.versions(id).unwrap().len(), 1, "no word of the list went, so what was stays");
    keeper.tidy();
    assert!(!keeper.erase_pending());
    notebook.days_later(1);
    assert!(keeper.drafts().is_empty());
    assert_eq!(everything_in(&notebook), [Entry::from(person)]);
}

#[test]
fn somebody_deleted_alone_leaves_what_concerns_them() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let person = somebody("the runner", &["Ada"]);
    let meeting = meeting_with(&person, 1);
    keeper.save_person(person.clone()).unwrap();
    keeper.save(meeting.clone().into()).unwrap();
    assert_eq!(keeper.remove_person(person.id, false, false).unwrap().count(), 1);
    assert_eq!(everything_in(&notebook), [Entry::from(meeting)]);
}

#[test]
fn somebody_deleted_with_everything_is_put_back_with_everything() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let (person, other) = (somebody("the runner", &["Ada"]), somebody("the reader", &[]));
    let meeting = meeting_with(&person, 1);
    let issue = BoundaryIssue { meeting: Some(meeting.id), ..BoundaryIssue::new(at(1)) };
    let landed = Debrief::new(Phase::After, Some(meeting.id.into()), at(1));
    let stays: Vec<Entry> = vec![other.clone().into(), meeting_with(&other, 2).into()];
    let goes: Vec<Entry> = vec![person.clone().into(), meeting.clone().into(), issue.into(), landed.into()];
    for entry in stays.iter().chain(&goes) {
        keeper.save(entry.clone()).unwrap();
    }
    let half = Meeting { note: PrivateText::new("half wr"), ..meeting };
    let being_written = Draft::new(Screen::Meeting, half.into(), at(1));
    keeper.keep(being_written.clone());
    let before = everything_in(&notebook);

    let removed = keeper.remove_person(person.id, true, false).unwrap();
    assert_eq!(removed.count(), 4);
    let left = everything_in(&notebook);
    assert!(stays.iter().all(|entry| left.contains(entry)) && left.len() == stays.len());
    assert!(keeper.drafts().is_empty());
    keeper.put_back_person(&removed).unwrap();
    assert_eq!(everything_in(&notebook), before);
    assert_eq!(keeper.drafts(), [being_written]);

    keeper.remove_person(person.id, true, false).unwrap();
    notebook.days_later(30);
    assert!(keeper.trash().is_empty(), "its time is over");
    assert_eq!(everything_in(&notebook).len(), stays.len());
}

#[test]
fn what_was_about_a_meeting_that_was_deleted_before_goes_with_the_person_as_well() {
    for days_before in [0, 31] {
        let notebook = Notebook::new();
        let keeper = &notebook.keeper;
        let (person, other) = (somebody("the runner", &[]), somebody("the reader", &[]));
        let (meeting, of_other) = (meeting_with(&person, 1), meeting_with(&other, 1));
        let issue = BoundaryIssue { meeting: Some(meeting.id), ..BoundaryIssue::new(at(1)) };
        let landed = Debrief::new(Phase::After, Some(meeting.id.into()), at(1));
        let of_the_other = Debrief::new(Phase::After, Some(of_other.id.into()), at(1));
        let mut half = Debrief::new(Phase::Before, Some(meeting.id.into()), at(1));
        half.set_answer("b1", PrivateText::new("half wr"), false);
        let all: [Entry; 7] = [
            person.clone().into(),
            other.clone().into(),
            meeting.clone().into(),
            of_other.into(),
            issue.into(),
            landed.clone().into(),
            of_the_other.into(),
        ];
        for entry in all {
            keeper.save(entry).unwrap();
        }
        keeper.keep(Draft::new(Screen::Debrief, half.clone().into(), at(1)));
        keeper.remove(Entry::from(meeting.clone()).id()).unwrap();
        assert!(keeper.versions(Entry::from(landed.clone()).id()).unwrap().is_empty(), "nobody said anything new");
        // In the trash, or gone for good.
        notebook.days_later(days_before);

        let removed = keeper.remove_person(person.id, true, false).unwrap();
        assert_eq!(removed.count(), 4, "the limit, both sittings, and the person");
        assert!(keeper.drafts().is_empty());
        let left = everything_in(&notebook);
        assert_eq!(
            left.len(),
            3,
            "{days_before} days: what is another's stays: {:?}",
            left.iter().map(Entry::kind).collect::<Vec<_>>()
        );
        keeper.put_back_person(&removed).unwrap();
        let found = keeper.read(|journal| journal.concerning(person.id).len()).unwrap();
        assert_eq!(found, 3, "and what comes back still says whom it concerns");
    }
}

#[test]
fn a_meeting_that_was_deleted_and_put_back_and_is_anothers_says_so_for_all_that_came_up_there() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let (wrong, right) = (somebody("the runner", &[]), somebody("the reader", &[]));
    let meeting = meeting_with(&wrong, 1);
    let issue = BoundaryIssue { meeting: Some(meeting.id), ..BoundaryIssue::new(at(1)) };
    let concern = Escalation { meeting: Some(meeting.id), ..Escalation::new(at(1)) };
    for entry in [wrong.clone().into(), right.clone().into(), meeting.clone().into()] {
        keeper.save(entry).unwrap();
    }
    keeper.save(issue.clone().into()).unwrap();
    let otherwise = BoundaryIssue { note: PrivateText::new("said otherwise"), ..issue.clone() };
    keeper.save(otherwise.into()).unwrap();
    keeper.keep(Draft::new(Screen::Concern, concern.clone().into(), at(1)));
    let id = Entry::from(meeting.clone()).id();
    keeper.remove(id).unwrap();
    keeper.bring_back(keeper.versions(Entry::from(issue.clone()).id()).unwrap().remove(0)).unwrap();
    let concerning = |person: &Contact| keeper.read(|journal| journal.concerning(person.id).len()).unwrap();
    assert_eq!(concerning(&wrong), 1, "also as it was before");
    keeper.put_back(id).unwrap();
    keeper.save(Meeting { contact: Some(right.id), ..meeting }.into()).unwrap();
    let draft = keeper.draft(Entry::from(concern).id()).unwrap();
    keeper.save(draft.entry).unwrap();
    assert_eq!((concerning(&wrong), concerning(&right)), (0, 3));
}

#[test]
fn what_came_up_in_a_meeting_that_turned_out_to_be_nobodys_concerns_nobody_once_that_is_deleted_again() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let person = somebody("the runner", &[]);
    let meeting = meeting_with(&person, 1);
    let limit = BoundaryIssue { meeting: Some(meeting.id), ..BoundaryIssue::new(at(1)) };
    let landed = Debrief::new(Phase::After, Some(meeting.id.into()), at(1));
    let half = Escalation { meeting: Some(meeting.id), ..Escalation::new(at(1)) };
    for entry in [person.clone().into(), meeting.clone().into(), limit.clone().into(), landed.clone().into()] {
        keeper.save(entry).unwrap();
    }
    keeper.keep(Draft::new(Screen::Concern, half.clone().into(), at(1)));
    let concerning = || keeper.read(|journal| journal.concerning(person.id).len()).unwrap();
    let id = Entry::from(meeting.clone()).id();
    keeper.remove(id).unwrap();
    assert_eq!(concerning(), 2, "the limit and the sitting");
    keeper.put_back(id).unwrap();
    keeper.save(Meeting { contact: None, ..meeting }.into()).unwrap();
    assert_eq!(concerning(), 0);
    keeper.remove(id).unwrap();
    assert_eq!(concerning(), 0, "it was with nobody when it went");
    keeper.save(keeper.draft(Entry::from(half).id()).unwrap().entry).unwrap();
    assert_eq!(concerning(), 0, "nor does what was being written concern them");
    for (id, what) in [(Entry::from(limit).id(), "limit"), (Entry::from(landed).id(), "sitting")] {
        assert!(keeper.versions(id).unwrap().is_empty(), "nobody said anything new about the {what}");
    }
}

#[test]
fn a_limit_that_does_not_know_any_more_whom_it_concerned_takes_it_from_no_sitting() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let person = somebody("the runner", &[]);
    let meeting = meeting_with(&person, 1);
    let limit = BoundaryIssue { meeting: Some(meeting.id), ..BoundaryIssue::new(at(1)) };
    let thought_over = Debrief::new(Phase::After, Some(limit.id.into()), at(1));
    for entry in [person.clone().into(), meeting.clone().into(), limit.clone().into(), thought_over.clone().into()] {
        keeper.save(entry).unwrap();
    }
    let (of_meeting, of_limit) = (Entry::from(meeting).id(), Entry::from(limit).id());
    keeper.remove(of_limit).unwrap();
    keeper.remove(of_meeting).unwrap();
    keeper.put_back(of_limit).unwrap();
    keeper.remove(of_limit).unwrap();
    let left = keeper.read(|journal| journal.concerning(person.id)).unwrap();
    assert_eq!(left, [thought_over.id.into()]);
}

#[test]
fn copies_that_count_the_meetings_go_with_the_person_and_the_meetings() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let person = somebody("the runner", &[]);
    keeper.save_person(person.clone()).unwrap();
    keeper.save(meeting_with(&person, 1).into()).unwrap();
    let share = |month| Share {
        period: Period::month_of(NaiveDate::from_ymd_opt(2026, month, 1).unwrap()),
        copy: PrivateText::new("a page"),
        written: at(1),
        id: mellom::journal::Id::random(),
        ..Share::default()
    };
    let (counts, does_not) = (share(3), share(2));
    keeper.save(counts.clone().into()).unwrap();
    keeper.save(does_not.clone().into()).unwrap();
    let copy = |share: &Share| keeper.read(|journal| !journal.share(share.id).unwrap().copy.is_blank()).unwrap();

    assert_eq!(keeper.copies_mentioning_person(person.id), 1);
    keeper.remove_person(person.id, true, true).unwrap();
    notebook.days_later(29);
    assert!(copy(&counts), "until then the copy stays");
    notebook.days_later(1);
    assert!(!copy(&counts), "nothing in the journal says any more whom it counted, and still it goes");
    assert!(copy(&does_not));
}

#[test]
fn what_the_series_is_and_what_today_calls_it_come_back_after_locking() {
    let notebook = Notebook::new();
    let first = Meeting::planned(at(2));
    let planned = Meeting {
        reminder: PrivateText::new("coffee"),
        repeats: Some(Repeats::EveryTwoWeeks.into()),
        follows: Some(first.id),
        ..Meeting::planned(at(16))
    };
    notebook.keeper.save(planned.clone().into()).unwrap();
    notebook.days_later(1);
    assert_eq!(everything_in(&notebook), [Entry::from(planned.clone())]);
    assert!(planned.is(MeetingStatus::Planned));
    assert!(notebook.keeper.read(|journal| journal.is_followed(first.id)).unwrap());
}

#[test]
fn a_change_from_elsewhere_leaves_what_is_being_written() {
    let notebook = Notebook::new();
    let person = somebody("the runner", &[]);
    notebook.keeper.save(person.clone().into()).unwrap();
    let mut written = person.clone();
    written.alias = PrivateText::new("half an ali");
    notebook.keeper.keep(Draft::new(Screen::Person, written.into(), at(2)));
    let id = Entry::from(person).id();
    // Sealed: on the desk alone it would be out of a save's reach.
    let give_up = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while notebook.keeper.draft_state(id) != DraftState::Down {
        assert!(std::time::Instant::now() < give_up, "the draft was not sealed");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let put_away = |entry: &mut Entry| {
        if let Entry::Contact(contact) = entry {
            contact.archived = true;
        }
    };
    notebook.keeper.change(id, put_away).unwrap();
    let Some(Entry::Contact(draft)) = notebook.keeper.draft(id).map(|draft| draft.entry) else { panic!("a draft") };
    assert_eq!((draft.alias.reveal(), draft.archived), ("half an ali", true));
    let stands = notebook.keeper.read(|journal| journal.get(id).cloned()).unwrap();
    let Some(Entry::Contact(stands)) = stands else { panic!("the person") };
    assert_eq!((stands.alias.reveal(), stands.archived), ("the runner", true));
}

#[test]
fn what_is_being_written_about_somebody_goes_with_everything_and_comes_back() {
    let notebook = Notebook::new();
    let person = somebody("the runner", &[]);
    let meeting = meeting_with(&person, 2);
    notebook.keeper.save(person.clone().into()).unwrap();
    notebook.keeper.save(meeting.clone().into()).unwrap();
    let sitting = Debrief::new(Phase::After, Some(meeting.id.into()), at(2));
    let elsewhere = Debrief::new(Phase::BeforeSupervision, None, at(2));
    let (about, other) = (Entry::from(sitting.clone()).id(), Entry::from(elsewhere.clone()).id());
    notebook.keeper.keep(Draft::new(Screen::Debrief, sitting.into(), at(2)));
    notebook.keeper.keep(Draft::new(Screen::Debrief, elsewhere.into(), at(2)));
    let removed = notebook.keeper.remove_person(person.id, true, false).unwrap();
    assert!(notebook.keeper.draft(about).is_none(), "it is in the trash with the rest");
    assert!(notebook.keeper.draft(other).is_some(), "what is about nobody stays");
    assert!(everything_in(&notebook).is_empty());
    notebook.keeper.put_back_person(&removed).unwrap();
    assert!(everything_in(&notebook).iter().any(|entry| entry.id() == about));
}
