//! The search while things change, and everything that can be found.

use std::sync::{Arc, Mutex};

use chrono::NaiveDateTime;

use super::super::keeper::{Keeper, whole};
use super::*;
use crate::journal::*;
use crate::vault::{Cost, Passphrase};
use crate::words::{Label, Language};

fn passphrase() -> Passphrase {
    Passphrase::new("seks grønne seil under broen".to_owned())
}

fn keeper(folder: &std::path::Path) -> Arc<Keeper> {
    let keeper = Keeper::at_cost(folder.to_owned(), Cost::FLOOR);
    keeper.create(&passphrase()).unwrap();
    keeper
}

fn found(keeper: &Keeper, typed: &str) -> Vec<EntryId> {
    let words = Words::new(Language::Bokmal);
    let lines = keeper.look_back(&words, &Filter::default(), &Query::new(typed)).unwrap();
    lines.into_iter().map(|line| line.entry).collect()
}

fn text(text: &str) -> PrivateText {
    PrivateText::new(text)
}

fn now() -> NaiveDateTime {
    NaiveDateTime::default()
}

#[test]
fn a_search_knows_what_was_saved_changed_and_deleted_since() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path());
    let mut meeting = Meeting::new(now());
    let id = Entry::from(meeting.clone()).id();
    meeting.note = text("ved elven");
    keeper.save(meeting.clone().into()).unwrap();
    assert_eq!(found(&keeper, "elven"), [id]);
    meeting.note = text("ved sjøen");
    keeper.save(meeting.clone().into()).unwrap();
    assert_eq!((found(&keeper, "elven"), found(&keeper, "sjoen")), (vec![], vec![id]));
    let later = Meeting { note: text("også ved sjøen"), ..Meeting::new(now()) };
    keeper.save(later.clone().into()).unwrap();
    assert_eq!(found(&keeper, "sjoen").len(), 2);
    keeper.remove(id).unwrap();
    assert_eq!(found(&keeper, "sjoen"), [Entry::from(later).id()]);
}

#[test]
fn typing_on_finds_the_same_as_typing_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path());
    let notes = ["ved elven", "ved sjøen", "elven og sjøen", "sol"];
    for note in notes {
        keeper.save(Meeting { note: text(note), ..Meeting::new(now()) }.into()).unwrap();
    }
    let typed = ["e", "el", "elv", "elven", "elven s", "elven sj", "elven", "el", "s", "sj", "sjo", "sol", "v", "ved"];
    for typed in typed {
        let in_a_row = found(&keeper, typed);
        found(&keeper, "ø");
        assert_eq!(in_a_row.len(), notes.iter().filter(|note| all_in(note, typed)).count(), "{typed}");
        found(&keeper, typed);
    }
    // What is saved between two letters is found by the second.
    found(&keeper, "so");
    keeper.save(Meeting { note: text("solskinn"), ..Meeting::new(now()) }.into()).unwrap();
    assert_eq!(found(&keeper, "sol").len(), 2);
}

#[test]
fn what_passes_a_filter_is_known_anew_for_another_filter_after_a_change_and_when_an_hour_has_come() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(Mutex::new(now()));
    let keeper = {
        let clock = clock.clone();
        Keeper::at_by(folder.path().to_owned(), Cost::FLOOR, Arc::new(move || *clock.lock().unwrap()))
    };
    keeper.create(&passphrase()).unwrap();
    let hour = chrono::TimeDelta::hours(1);
    let planned = Meeting { note: text("ved elven"), when: now() + hour, ..Meeting::planned(now()) };
    let mut issue = BoundaryIssue::new(now());
    (issue.note, issue.status) = (text("ved elven"), Some(BoundaryStatus::Settled.into()));
    for entry in [Entry::from(planned.clone()), issue.into()] {
        keeper.save(entry).unwrap();
    }
    let words = Words::new(Language::Bokmal);
    let found = |filter: &Filter, typed| keeper.look_back(&words, filter, &Query::new(typed)).unwrap().len();
    let limits = Filter { kind: Some(Kind::Boundary), ..Filter::default() };
    let (open, flagged) = (Filter { open: true, ..Filter::default() }, Filter { flagged: true, ..Filter::default() });

    assert_eq!([found(&limits, "e"), found(&Filter::default(), "el"), found(&limits, "elv")], [1, 2, 1]);
    assert_eq!(found(&open, "e"), 0, "it is still to come");
    *clock.lock().unwrap() = now() + hour + hour;
    assert_eq!(found(&open, "el"), 1, "nobody has said what became of it");

    assert_eq!(found(&flagged, "e"), 0);
    let mut session = SupervisionSession::new(now());
    session.agenda.push(AgendaItem { about: Some(planned.id.into()), ..AgendaItem::default() });
    keeper.save(session.into()).unwrap();
    assert_eq!(found(&flagged, "el"), 1);
}

/// Whether every word of `typed` stands in a meeting with this note, by the plainest means.
fn all_in(note: &str, typed: &str) -> bool {
    let note = format!("{} mote", note.replace('ø', "o"));
    typed.split(' ').all(|word| note.contains(word))
}

#[test]
fn a_search_knows_what_a_person_is_called_now_and_whom_a_meeting_is_with() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path());
    let mut runner = Contact::new(text("Løperen"), now());
    let other = Contact::new(text("Gartneren"), now());
    let mut meeting = Meeting::new(now());
    meeting.contact = Some(runner.id);
    let sitting = Debrief::new(Phase::After, Some(meeting.id.into()), now());
    for entry in [Entry::from(runner.clone()), other.clone().into(), meeting.clone().into(), sitting.into()] {
        keeper.save(entry).unwrap();
    }
    assert_eq!(found(&keeper, "loper").len(), 2);
    runner.alias = text("Svømmeren");
    keeper.save(runner.into()).unwrap();
    assert_eq!((found(&keeper, "loper").len(), found(&keeper, "svom").len()), (0, 2));
    meeting.contact = Some(other.id);
    keeper.save(meeting.into()).unwrap();
    assert_eq!((found(&keeper, "svom").len(), found(&keeper, "gartn").len()), (0, 2), "its debrief as well");
}

#[test]
fn what_came_up_in_a_meeting_follows_its_person_with_the_sittings_about_it() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path());
    let (runner, gardener) = (Contact::new(text("Løperen"), now()), Contact::new(text("Gartneren"), now()));
    let mut meeting = Meeting::new(now());
    meeting.contact = Some(runner.id);
    let mut issue = BoundaryIssue::new(now());
    issue.meeting = Some(meeting.id);
    let mut concern = Escalation::new(now());
    concern.meeting = Some(meeting.id);
    let sittings =
        [EntryRef::from(issue.id), concern.id.into()].map(|about| Debrief::new(Phase::After, Some(about), now()));
    let [of_issue, of_concern] = sittings;
    for entry in [
        Entry::from(runner),
        gardener.clone().into(),
        meeting.clone().into(),
        issue.clone().into(),
        concern.into(),
        of_issue.into(),
        of_concern.into(),
    ] {
        keeper.save(entry).unwrap();
    }
    assert_eq!((found(&keeper, "loper").len(), found(&keeper, "gartn").len()), (5, 0));
    meeting.contact = Some(gardener.id);
    keeper.save(meeting.into()).unwrap();
    assert_eq!((found(&keeper, "loper").len(), found(&keeper, "gartn").len()), (0, 5));
    let swimmer = Contact::new(text("Svømmeren"), now());
    issue.contact = Some(swimmer.id);
    keeper.save(swimmer.into()).unwrap();
    found(&keeper, "svom");
    keeper.save(issue.into()).unwrap();
    assert_eq!((found(&keeper, "svom").len(), found(&keeper, "gartn").len()), (2, 3), "the limit and its sitting");
}

#[test]
fn labels_are_looked_for_in_the_language_of_the_person() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path());
    let mut meeting = Meeting::new(now());
    meeting.topics.toggle(Topic::Grief);
    keeper.save(meeting.into()).unwrap();
    for language in Language::ALL.iter().chain(Language::ALL) {
        for other in Language::ALL {
            let label = Topic::Grief.label(&Words::new(*other));
            let lines = keeper.look_back(&Words::new(*language), &Filter::default(), &Query::new(&label)).unwrap();
            assert_eq!(!lines.is_empty(), language == other, "{label} in {language:?}");
        }
    }
}

/// Every text a person can write into an entry, with a word of its own. A new field that is not searched is found out by
/// reading this beside the entry.
#[test]
fn every_text_of_every_entry_in_the_timeline_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path());
    let mut meeting = Meeting::new(now());
    (meeting.note, meeting.promised, meeting.reminder) = (text("kanari-en"), text("kanari-to"), text("kanari-ni"));
    let mut issue = BoundaryIssue::new(now());
    issue.note = text("kanari-tre");
    issue.question = Some(Question::Gifts.into());
    let mut concern = Escalation::new(now());
    concern.note = text("kanari-fire");
    let mut sitting = Debrief::new(Phase::After, None, now());
    sitting.set_answer("a1", text("kanari-fem"), false);
    let mut session = SupervisionSession::new(now());
    session.status = Some(SupervisionStatus::Held.into());
    session.note = text("kanari-seks");
    session.agenda.push(AgendaItem { note: text("kanari-syv"), ..AgendaItem::default() });
    session.follow_ups.push(FollowUpItem { text: text("kanari-ti"), ..FollowUpItem::default() });
    let share = Share { id: Id::random(), copy: text("kanari-aatte"), ..Share::default() };
    let entries: [Entry; 6] =
        [meeting.into(), issue.into(), concern.into(), sitting.into(), session.into(), share.into()];
    for entry in entries {
        keeper.save(entry).unwrap();
    }
    for canary in ["en", "to", "tre", "fire", "fem", "seks", "syv", "åtte", "ni", "ti"] {
        assert_eq!(found(&keeper, &format!("kanari-{canary}")).len(), 1, "{canary}");
    }
    let words = Words::new(Language::Bokmal);
    assert_eq!(found(&keeper, &Question::Gifts.label(&words)).len(), 1);
}

#[test]
fn words_to_hide_are_not_found() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path());
    let mut person = Contact::new(text("Løperen"), now());
    person.words_to_hide = vec![text("Kanari")];
    let mut meeting = Meeting::new(now());
    meeting.contact = Some(person.id);
    keeper.save(person.into()).unwrap();
    keeper.save(meeting.into()).unwrap();
    assert!(found(&keeper, "kanari").is_empty());
}

#[test]
fn nothing_is_indexed_before_something_is_looked_for_and_nothing_is_left_when_locked() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path());
    keeper.save(Meeting { note: text("ved elven"), ..Meeting::new(now()) }.into()).unwrap();
    let everything =
        |keeper: &Keeper| keeper.look_back(&Words::new(Language::Bokmal), &Filter::default(), &Query::default());
    assert_eq!(everything(&keeper).unwrap().len(), 1);
    assert_eq!(keeper.search_bytes(), None, "the journal alone needs no index");
    assert_eq!(found(&keeper, "elven").len(), 1);
    assert!(keeper.search_bytes().is_some());
    keeper.lock();
    assert!(whole(&keeper.open).open.is_none());
    assert_eq!(everything(&keeper), Err(Locked));
    assert!(!keeper.prepare_search(&Words::new(Language::Bokmal), 200));
    keeper.unlock(&passphrase()).unwrap();
    assert_eq!(keeper.search_bytes(), None, "unlocking builds no index");
}

#[test]
fn an_index_that_is_built_step_by_step_is_whole_in_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(folder.path());
    for number in 0..25 {
        keeper.save(Meeting { note: text(&format!("nummer-{number}.")), ..Meeting::new(now()) }.into()).unwrap();
    }
    let words = Words::new(Language::Bokmal);
    let steps = (0..).take_while(|_| keeper.prepare_search(&words, 10)).count();
    assert_eq!(steps, 2, "and a third that was the last");
    for number in 0..25 {
        assert_eq!(found(&keeper, &format!("nummer-{number}.")).len(), 1);
    }
}
