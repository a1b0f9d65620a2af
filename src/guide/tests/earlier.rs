//! What was written for next time comes back when next time begins.

use chrono::NaiveDate;

use super::story::Story;
use crate::guide::{WrittenFor, earlier};
use crate::journal::*;

fn runner(story: &mut Story) -> Id<Contact> {
    let runner = Contact::new(PrivateText::new("the runner"), story.now);
    story.put(runner.clone());
    runner.id
}

/// A meeting with `person`, and the sitting in which something was written for the next one.
fn met(story: &mut Story, person: Option<Id<Contact>>, remember: &str) -> Meeting {
    let meeting = story.meeting(|meeting| meeting.contact = person);
    let mut sitting = story.after(&meeting);
    sitting.set_answer("g3", PrivateText::new(remember), false);
    story.put(sitting);
    story.days(7);
    meeting
}

/// Gets ready for another meeting with `person`.
fn ready(story: &mut Story, person: Option<Id<Contact>>) -> Debrief {
    let next = story.meeting(|meeting| {
        meeting.contact = person;
        meeting.status = Some(MeetingStatus::Planned.into());
    });
    story.sit(Phase::Before, Some(next.id.into()))
}

/// After supervision: what is to be done differently.
fn differently(story: &mut Story, text: &str) -> NaiveDate {
    let session = story.supervision();
    let mut sitting = story.sit(Phase::AfterSupervision, Some(session.id.into()));
    sitting.set_answer("p2", PrivateText::new(text), false);
    story.put(sitting);
    let day = story.now.date();
    story.days(7);
    day
}

/// What stands above `prompt`.
fn above(story: &Story, sitting: &Debrief, prompt: &str) -> Vec<(WrittenFor, String, NaiveDate)> {
    let found = earlier(&story.journal, sitting, prompt).into_iter();
    found.map(|one| (one.what, one.text.reveal().to_owned(), one.day)).collect()
}

#[test]
fn what_was_promised_last_time_stands_where_one_is_asked_about_it() {
    let mut story = Story::new();
    let runner = runner(&mut story);
    let last = story.meeting(|meeting| {
        meeting.contact = Some(runner);
        meeting.promised = PrivateText::new("ask about the course");
        meeting.follow_up.toggle(FollowUp::Promised);
    });
    story.days(7);
    let sitting = ready(&mut story, Some(runner));
    let promise = (WrittenFor::Promise, "ask about the course".to_owned(), last.when.date());
    assert_eq!(above(&story, &sitting, "b8"), [promise]);
    assert_eq!(above(&story, &sitting, "b7"), [], "and nowhere else");
    let other = ready(&mut story, Some(Id::random()));
    assert_eq!(above(&story, &other, "b8"), [], "it was promised to somebody else");

    let mut changed = |change: &dyn Fn(&mut Meeting)| {
        let mut changed = last.clone();
        change(&mut changed);
        story.put(changed);
        above(&story, &sitting, "b8")
    };
    assert_eq!(changed(&|last| last.promise_kept = true), [], "it was kept");
    assert_eq!(changed(&|last| last.follow_up.toggle(FollowUp::Promised)), [], "it was taken back");
    assert_eq!(changed(&|last| last.promised = PrivateText::new(" ")), [], "no words were written");
}

#[test]
fn what_was_to_be_remembered_comes_back_before_the_next_meeting_with_the_same_person() {
    let mut story = Story::new();
    let runner = runner(&mut story);
    met(&mut story, Some(runner), "the old one");
    let last = met(&mut story, Some(runner), "bring the leaflet");
    met(&mut story, Some(Id::random()), "somebody else's");
    met(&mut story, Some(runner), " ");
    let sitting = ready(&mut story, Some(runner));
    let remembered = (WrittenFor::Remembering, "bring the leaflet".to_owned(), last.when.date());
    assert_eq!(above(&story, &sitting, "b1"), [remembered]);
    assert_eq!(above(&story, &sitting, "b4"), []);
    let nobody = ready(&mut story, None);
    assert_eq!(above(&story, &nobody, "b1"), [], "without a name nobody is the same");
}

#[test]
fn what_was_to_be_remembered_with_nobody_is_not_taken_for_somebodys() {
    let mut story = Story::new();
    met(&mut story, None, "with nobody");
    let sitting = ready(&mut story, None);
    assert_eq!(above(&story, &sitting, "b1"), []);
}

#[test]
fn what_was_to_be_done_differently_comes_back_at_the_next_meeting_and_at_the_next_supervision() {
    let mut story = Story::new();
    let runner = runner(&mut story);
    differently(&mut story, "the old one");
    let day = differently(&mut story, "end on time");
    let changing = [(WrittenFor::Changing, "end on time".to_owned(), day)];
    let sitting = ready(&mut story, Some(runner));
    assert_eq!(above(&story, &sitting, "b1"), changing);
    // Next time has been; looking back in supervision is still to come.
    story.meeting(|_| {});
    story.days(1);
    let sitting = ready(&mut story, Some(runner));
    assert_eq!(above(&story, &sitting, "b1"), []);
    let looking_back = story.sit(Phase::BeforeSupervision, None);
    assert_eq!(above(&story, &looking_back, "s1"), changing);
    assert_eq!(above(&story, &looking_back, "s2"), []);
}

#[test]
fn what_is_written_now_does_not_come_back_at_once() {
    let mut story = Story::new();
    let day = differently(&mut story, "end on time");
    let mut sitting = story.sit(Phase::BeforeSupervision, None);
    sitting.set_answer("p2", PrivateText::new("in this very sitting"), false);
    story.put(sitting.clone());
    story.days(1);
    differently(&mut story, "later");
    assert_eq!(above(&story, &sitting, "s1"), [(WrittenFor::Changing, "end on time".to_owned(), day)]);
}
