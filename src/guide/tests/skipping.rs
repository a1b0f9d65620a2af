//! Rule 6: what was answered or left lately is not asked again, unless what opens it is new.

use super::story::{Story, give};
use crate::guide::{Step, not_now, prompt};
use crate::journal::*;

fn leave(sitting: &mut Debrief, id: &str) {
    not_now(sitting, Step::Prompt(prompt(id).unwrap()));
}

#[test]
fn what_was_answered_about_a_meeting_is_not_asked_again_about_it() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let sitting = story.after(&meeting);
    story.go_through(sitting);
    assert_eq!(story.asks_after(&meeting), "a3 a9", "the two that are never passed by");
    let next = story.meeting(|_| {});
    assert_eq!(story.asks_after(&next), "a3 a1 a2 a4 a6 a8 a9", "an answer says nothing about the next meeting");
}

#[test]
fn not_now_is_heard_for_two_sittings_whatever_they_are_about() {
    let mut story = Story::new();
    let with_a4 = "a3 a1 a2 a4 a6 a8 a9";
    for (turn, expected) in [with_a4, "a3 a1 a2 a6 a8 a9", "a3 a1 a2 a6 a8 a9", with_a4].into_iter().enumerate() {
        let meeting = story.meeting(|_| {});
        let mut sitting = story.after(&meeting);
        assert_eq!(story.asks(&sitting), expected, "sitting {turn}");
        if turn == 0 {
            leave(&mut sitting, "a4");
        }
        give(&mut sitting, Step::Prompt(prompt("a1").unwrap()));
        story.put(sitting);
        story.days(7);
    }
}

#[test]
fn sittings_of_every_phase_count_and_empty_ones_do_not() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let mut sitting = story.after(&meeting);
    leave(&mut sitting, "a4");
    story.put(sitting);
    let next = story.meeting(|_| {});
    for _ in 0..3 {
        let opened_and_closed = story.after(&next);
        story.put(opened_and_closed);
    }
    assert!(!story.asks_after(&next).contains("a4"));
    for _ in 0..2 {
        let mut before = story.sit(Phase::Before, None);
        leave(&mut before, "b1");
        story.put(before);
    }
    assert!(story.asks_after(&next).contains("a4"));
}

#[test]
fn not_now_is_over_when_what_opens_the_question_is_new() {
    let mut story = Story::new();
    let share = |meeting: &mut Meeting| meeting.shared_self.toggle(SharedSelf::Faith);
    let meeting = story.meeting(share);
    let mut sitting = story.after(&meeting);
    leave(&mut sitting, "a5");
    story.put(sitting);
    assert!(!story.asks_after(&meeting).contains("a5"));
    let next = story.meeting(share);
    assert!(story.asks_after(&next).contains("a5"), "something of one's own was shared anew");
}

#[test]
fn a_new_issue_asks_about_limits_again() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    story.issue(&meeting, BoundaryCode::Time);
    let sitting = story.after(&meeting);
    let first = story.go_through(sitting);
    assert!(first.answer("a7").is_some() && first.answer("f1").is_some());
    assert_eq!(story.asks_after(&meeting), "a3 a2 a4 a6 a9", "all three of the pack were answered");
    story.issue(&meeting, BoundaryCode::MoneyGifts);
    assert_eq!(story.asks_after(&meeting), "a3 a7 f1 f2 f3 a9".replace("a7", "a2 a7"));
}

#[test]
fn a_pack_is_about_its_issue_whatever_meeting_one_comes_from() {
    let mut story = Story::new();
    let runner = Contact::new(PrivateText::new("the runner"), story.now).id;
    let meeting = story.meeting(|meeting| meeting.contact = Some(runner));
    story.issue(&meeting, BoundaryCode::MeetingPlace);
    for expected in
        ["a3 a1 a7 l1 l2 l3 a8 a9", "a3 a1 a2 a4 a7 a8 a9", "a3 a1 a2 a6 a7 a8 a9", "a3 a1 a7 l1 l2 l3 a8 a9"]
    {
        let next = story.meeting(|meeting| meeting.contact = Some(runner));
        let sitting = story.after(&next);
        assert_eq!(story.asks(&sitting), expected);
        story.go_through(sitting);
        story.days(7);
    }
}

#[test]
fn safety_talk_r1_and_k2_are_never_passed_by() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.consent.set(ConsentState::AskedNotToShare));
    story.concern(&meeting, Category::Suicide, Level::Now);
    for _ in 0..4 {
        let mut sitting = story.after(&meeting);
        let asked = story.asks(&sitting);
        for id in ["a3", "r1", "k2", "a9"] {
            assert!(asked.split(' ').any(|one| one == id), "{id} in {asked}");
        }
        for step in story.plan(&sitting).steps() {
            not_now(&mut sitting, *step);
        }
        story.put(sitting);
    }
}

#[test]
fn without_a_logged_meeting_the_day_tells_them_apart() {
    let mut story = Story::new();
    let sitting = story.sit(Phase::Before, None);
    assert_eq!(story.asks(&sitting), "b1 b4 b5 b7");
    story.go_through(sitting);
    let again = story.sit(Phase::Before, None);
    assert_eq!(story.asks(&again), "");
    story.days(1);
    let next_day = story.sit(Phase::Before, None);
    assert_eq!(story.asks(&next_day), "b1 b4 b5 b7");
}

#[test]
fn the_next_supervision_is_prepared_anew() {
    let mut story = Story::new();
    let sitting = story.sit(Phase::BeforeSupervision, None);
    assert_eq!(story.asks(&sitting), "s1 s2 s7 s8");
    story.go_through(sitting);
    story.days(1);
    let again = story.sit(Phase::BeforeSupervision, None);
    assert_eq!(story.asks(&again), "");
    story.supervision();
    let next = story.sit(Phase::BeforeSupervision, None);
    assert_eq!(story.asks(&next), "s1 s2 s7 s8");
}

#[test]
fn words_that_were_typed_are_not_lost_by_not_now() {
    let mut sitting = Debrief::new(Phase::After, None, Story::new().now);
    sitting.set_answer("a1", PrivateText::new("tired"), false);
    leave(&mut sitting, "a1");
    let answer = sitting.answer("a1").unwrap();
    assert_eq!((answer.text.reveal(), answer.not_now), ("tired", false));
    leave(&mut sitting, "a2");
    assert!(sitting.answer("a2").unwrap().not_now);
}
