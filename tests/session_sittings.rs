//! What becomes of sittings with the prompts: nobody came back to it, it was finished and could not be saved, a talk was
//! wanted and has been had.

mod notebook;

use chrono::Duration;
use mellom::journal::{Debrief, EntryRef, Load, Meeting, Phase, PrivateText, SupervisionSession, TalkAnswer, known};
use mellom::session::{Draft, Screen, Unfinished, WriteTrouble};
use mellom::vault::RECORD_MAX;
use notebook::{Notebook, at};

fn left_half_way(about: Option<EntryRef>, said: &str) -> Draft {
    let mut sitting = Debrief::new(Phase::BeforeSupervision, about, at(3, 1));
    sitting.set_answer("s1", PrivateText::new(said), said.is_empty());
    Draft::new(Screen::Debrief, sitting.into(), at(3, 1))
}

#[test]
fn what_fades_from_today_and_is_about_nothing_stands_in_the_journal_afterwards() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let meeting = Meeting::new(at(3, 1));
    let (alone, silent) = (left_half_way(None, "what was on my mind"), left_half_way(None, ""));
    // This one is gone on with from its meeting.
    let about_a_meeting = left_half_way(Some(meeting.id.into()), "and this");
    keeper.save(meeting.into()).unwrap();
    for draft in [&alone, &silent, &about_a_meeting] {
        keeper.keep(draft.clone());
    }
    for days in 1..=8 {
        notebook.days_later(1);
        let kept = keeper.read(|journal| journal.get(alone.id()).cloned()).unwrap();
        let (entry, drafts) = if days < 7 { (None, 3) } else { (Some(alone.entry.clone()), 1) };
        assert_eq!((kept, keeper.drafts().len()), (entry, drafts), "after {days} days");
    }
    assert_eq!(keeper.drafts(), [about_a_meeting]);
    assert!(keeper.read(|journal| journal.get(silent.id()).is_none()).unwrap());
}

#[test]
fn what_was_being_written_about_something_deleted_stands_in_the_journal_once_that_is_gone_for_good() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let meeting = Meeting::new(at(3, 1));
    let sitting = left_half_way(Some(meeting.id.into()), "what was on my mind");
    keeper.save(meeting.clone().into()).unwrap();
    keeper.keep(sitting.clone());
    keeper.remove(EntryRef::from(meeting.id).id).unwrap();
    for days in 1..=31 {
        notebook.days_later(1);
        let stands = keeper.read(|journal| journal.get(sitting.id()).is_some()).unwrap();
        // Until then the meeting can be put back, and leads to it.
        assert_eq!((stands, keeper.drafts().len()), if days < 30 { (false, 1) } else { (true, 0) }, "{days} days");
    }
}

/// A sitting that was gone through to its end, with this answer about a talk.
fn finished(about: Option<EntryRef>, talk: TalkAnswer) -> Debrief {
    let mut sitting = Debrief::new(Phase::After, about, at(3, 1));
    sitting.talk = Some(talk.into());
    sitting.finished = true;
    sitting
}

fn lies_there(notebook: &Notebook, sitting: &Debrief) {
    notebook.keeper.keep(Draft::new(Screen::Debrief, sitting.clone().into(), at(3, 1)));
}

/// What is on the agenda.
fn agenda(notebook: &Notebook) -> Vec<EntryRef> {
    let plan = notebook.keeper.read(|journal| journal.planned_supervision().cloned()).unwrap();
    plan.into_iter().flat_map(|plan| plan.agenda).filter_map(|item| item.about).collect()
}

#[test]
fn what_was_added_to_a_finished_sitting_is_saved_and_what_was_left_half_way_is_not() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let mut sitting = finished(None, TalkAnswer::No);
    keeper.save(sitting.clone().into()).unwrap();
    sitting.set_answer("a1", PrivateText::new("one more line"), false);
    let half_way = left_half_way(None, "half a li");
    lies_there(&notebook, &sitting);
    keeper.keep(half_way.clone());
    keeper.save_finished_sittings();
    assert_eq!(keeper.drafts(), [half_way]);
    assert_eq!(keeper.read(|journal| journal.debrief(sitting.id).cloned()).unwrap(), Some(sitting));
}

#[test]
fn a_sitting_that_could_only_be_saved_later_brings_its_talk_to_supervision_then_and_once() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let meeting = Meeting::new(at(3, 1));
    keeper.save(meeting.clone().into()).unwrap();
    let mut sitting = finished(Some(meeting.id.into()), TalkAnswer::AtSupervision);
    (sitting.load_before, sitting.load_after) = (Some(Load::new(2)), Some(Load::new(4)));
    let too_long = PrivateText::new("x".repeat(RECORD_MAX));
    sitting.set_answer("a1", too_long, false);
    lies_there(&notebook, &sitting);
    assert_eq!(keeper.finish_sitting(sitting.clone()), Err(WriteTrouble::TooLong));
    keeper.save_finished_sittings();
    assert_eq!((agenda(&notebook), keeper.drafts().len()), (vec![], 1), "nothing is said that is not saved");

    sitting.set_answer("a1", PrivateText::new("shorter"), false);
    lies_there(&notebook, &sitting);
    keeper.save_finished_sittings();
    assert_eq!((agenda(&notebook), keeper.drafts()), (vec![EntryRef::from(meeting.id)], vec![]));
    let load = keeper.read(|journal| journal.meeting(meeting.id).map(|held| (held.load_before, held.load_after)));
    assert_eq!(load.unwrap(), Some((Some(Load::new(2)), Some(Load::new(4)))), "it belongs to the meeting too");

    // Taken off, it stays off, also when the sitting is looked at again and another line is added.
    let mut plan = keeper.read(|journal| journal.planned_supervision().cloned()).unwrap().unwrap();
    plan.bring(&meeting.id.into(), None, false);
    keeper.save(plan.into()).unwrap();
    sitting.set_answer("a8", PrivateText::new("a walk"), false);
    lies_there(&notebook, &sitting);
    keeper.save_finished_sittings();
    keeper.finish_sitting(sitting).unwrap();
    assert_eq!(agenda(&notebook), []);
}

#[test]
fn a_finished_sitting_that_faded_before_it_could_be_saved_brings_its_talk_along() {
    let notebook = Notebook::new();
    let sitting = finished(None, TalkAnswer::AtSupervision);
    lies_there(&notebook, &sitting);
    notebook.days_later(7);
    assert_eq!(notebook.keeper.read(|journal| journal.debrief(sitting.id).cloned()).unwrap(), Some(sitting.clone()));
    assert_eq!(agenda(&notebook), [EntryRef::from(sitting.id)]);
}

#[test]
fn a_sitting_is_saved_also_where_the_agenda_has_no_room_for_its_talk() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let mut plan = SupervisionSession::new(at(3, 1));
    let mut room = RECORD_MAX;
    while {
        plan.note = PrivateText::new("x".repeat(room));
        keeper.save(plan.clone().into()).is_err()
    } {
        room -= 8;
    }
    let sitting = finished(None, TalkAnswer::AtSupervision);
    keeper.finish_sitting(sitting.clone()).unwrap();
    assert_eq!(keeper.read(|journal| journal.debrief(sitting.id).cloned()).unwrap(), Some(sitting));
    assert_eq!(agenda(&notebook), []);
}

#[test]
fn whoever_has_talked_with_their_supervisor_is_not_reminded_of_it() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    for (answer, waits) in [
        (TalkAnswer::Today, Unfinished::TalkToday(at(3, 1).date())),
        (TalkAnswer::BeforeNext, Unfinished::TalkBeforeNext),
    ] {
        let sitting = finished(None, answer);
        keeper.save(sitting.clone().into()).unwrap();
        assert_eq!(keeper.unfinished(at(3, 1)), [waits]);
        keeper.have_talked().unwrap();
        assert_eq!(keeper.unfinished(at(3, 1)), []);
        // The answer stands as it was given.
        let talk = keeper.read(|journal| known(&journal.debrief(sitting.id).unwrap().talk)).unwrap();
        assert_eq!(talk, Some(answer));
        keeper.remove(EntryRef::from(sitting.id).id).unwrap();
    }
}

#[test]
fn a_talk_that_was_had_is_not_asked_for_again_when_the_sitting_goes_that_said_so() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let (mut earlier, mut last) = (finished(None, TalkAnswer::BeforeNext), finished(None, TalkAnswer::Today));
    earlier.talk_at = Some(at(3, 1) - Duration::hours(2));
    last.talk_at = Some(at(3, 1) - Duration::hours(1));
    keeper.save(earlier.into()).unwrap();
    keeper.save(last.clone().into()).unwrap();
    assert_eq!(keeper.unfinished(at(3, 1)), [Unfinished::TalkToday(at(3, 1).date())]);
    keeper.have_talked().unwrap();
    keeper.remove(EntryRef::from(last.id).id).unwrap();
    assert_eq!(keeper.unfinished(at(3, 1)), []);
}

#[test]
fn whoever_has_talked_is_not_reminded_by_a_sitting_that_was_left_half_way_either() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let mut sitting = finished(None, TalkAnswer::Today);
    sitting.finished = false;
    let wanted = Unfinished::TalkToday(at(3, 1).date());
    keeper.keep(Draft::new(Screen::Debrief, sitting.clone().into(), at(3, 1)));
    assert_eq!(keeper.unfinished(at(3, 2))[0], wanted);
    keeper.have_talked().unwrap();
    assert!(matches!(keeper.unfinished(at(3, 2))[..], [Unfinished::Draft(_)]));

    // Saved, and gone back to.
    keeper.discard(EntryRef::from(sitting.id).id).unwrap();
    keeper.save(sitting.clone().into()).unwrap();
    keeper.keep(Draft::new(Screen::Debrief, sitting.clone().into(), at(3, 1)));
    assert_eq!(keeper.unfinished(at(3, 2))[0], wanted);
    keeper.have_talked().unwrap();
    keeper.discard(EntryRef::from(sitting.id).id).unwrap();
    assert_eq!(keeper.unfinished(at(3, 2)), []);
}
