//! A plan that is made again does not move what the person has already been through.

use super::story::{Story, give, ids};
use crate::guide::{Step, answer_load, answer_prompt, answer_safety, answer_talk, not_now, prompt, set_load};
use crate::journal::*;

fn give_ids(sitting: &mut Debrief, ids: &[&str]) {
    for id in ids {
        give(sitting, Step::Prompt(prompt(id).unwrap()));
    }
}

#[test]
fn what_was_given_stays_in_front_in_its_order() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.load_after = None);
    let mut sitting = story.after(&meeting);
    answer_safety(&mut sitting, SafetyAnswer::No);
    answer_load(&mut sitting, None, Load::new(5));
    give_ids(&mut sitting, &["a1", "a2"]);
    assert_eq!(story.asks(&sitting), "a3 load-question a1 a2 a4 a6 a8 a9");

    // A limit is logged on the way: what comes changes, what was given does not.
    story.issue(&meeting, BoundaryCode::HomeVisit);
    assert_eq!(story.asks(&sitting), "a3 load-question a1 a2 a7 l1 l2 l3 a8 a9");

    // The safety answer is changed: learning waits, a2 stays because it was given.
    answer_safety(&mut sitting, SafetyAnswer::Yes);
    assert_eq!(story.asks(&sitting), "a3 load-question a1 a2 a7 l1 l2 l3 a8 a9");
    answer_safety(&mut sitting, SafetyAnswer::No);

    // It turns out heavy: one more, for two of three were given; the talk comes next.
    answer_load(&mut sitting, None, Load::new(9));
    assert_eq!(story.asks(&sitting), "a3 load-question a1 a2 a9 h1");
    answer_talk(&mut sitting, TalkAnswer::Today);
    assert_eq!(story.asks(&sitting), "a3 load-question a1 a2 a9 h1");
    give_ids(&mut sitting, &["h1"]);
    assert_eq!(story.asks(&sitting), "a3 load-question a1 a2 a9 h1");

    // And not so heavy after all: the talk is last again.
    answer_load(&mut sitting, None, Load::new(4));
    assert_eq!(story.asks(&sitting), "a3 load-question a1 a2 h1 l1 l2 a8 a9");
}

#[test]
fn dealing_again_deals_the_same() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    story.issue(&meeting, BoundaryCode::SexualContact);
    story.issue(&meeting, BoundaryCode::Dependency);
    let mut sitting = story.after(&meeting);
    let planned = story.asks(&sitting);
    assert_eq!(planned, "a3 a1 a7 d1 d2 f1 a8 a9");
    for step in story.plan(&sitting).steps().to_vec() {
        give(&mut sitting, step);
        assert_eq!(story.asks(&sitting), planned, "after {}", step.id());
    }
}

#[test]
fn a_pack_that_was_begun_keeps_its_place_among_the_two() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    story.issue(&meeting, BoundaryCode::HomeVisit);
    story.issue(&meeting, BoundaryCode::Mismatch);
    let mut sitting = story.after(&meeting);
    assert_eq!(story.asks(&sitting), "a3 a1 a7 l1 l2 o1 a8 a9");
    give_ids(&mut sitting, &["l1", "o1"]);
    // Either would go first, had nothing been begun. The concern has just been through its own page with the numbers.
    story.issue(&meeting, BoundaryCode::ConfidentialitySlip);
    story.concern(&meeting, Category::Suicide, Level::Today);
    assert_eq!(story.asks(&sitting), "a3 l1 o1 a1 a7 l2 a8 a9");
}

#[test]
fn a_concern_that_comes_up_on_the_way_takes_the_place_of_what_was_not_begun() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    story.issue(&meeting, BoundaryCode::HomeVisit);
    story.issue(&meeting, BoundaryCode::Mismatch);
    let mut sitting = story.after(&meeting);
    give_ids(&mut sitting, &["l1"]);
    story.concern(&meeting, Category::Suicide, Level::Today);
    assert_eq!(story.asks(&sitting), "a3 l1 r1 a1 l2 a8 a9");
}

#[test]
fn a_pack_that_was_begun_and_has_closed_keeps_its_place_too() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.load_after = Some(Load::new(0)));
    let mut sitting = story.after(&meeting);
    assert_eq!(story.asks(&sitting), "a3 g1 g2 g3 a9");
    give_ids(&mut sitting, &["g1"]);
    story.issue(&meeting, BoundaryCode::HomeVisit);
    story.issue(&meeting, BoundaryCode::Mismatch);
    let plan = story.plan(&sitting);
    assert_eq!(ids(&plan), "a3 g1 a1 a7 l1 l2 a8 a9");
    assert_eq!(plan.waiting().iter().map(|pack| pack.id).collect::<Vec<_>>(), ["role"]);
}

#[test]
fn an_answer_that_would_not_be_asked_any_more_stays_and_so_does_one_of_a_newer_version() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.shared_self.toggle(SharedSelf::Family));
    let mut sitting = story.after(&meeting);
    give_ids(&mut sitting, &["a5"]);
    sitting.set_answer("z9", PrivateText::new("from a newer version"), false);
    story.put(Meeting { shared_self: Picks::default(), ..meeting });
    assert_eq!(story.asks(&sitting), "a3 a5 a1 a2 a4 a8 a9");
    assert!(sitting.answer("z9").is_some());
}

#[test]
fn the_load_that_was_left_is_not_asked_twice() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.load_after = None);
    let mut sitting = story.after(&meeting);
    answer_safety(&mut sitting, SafetyAnswer::No);
    not_now(&mut sitting, Step::Load);
    let plan = story.plan(&sitting);
    assert_eq!(plan.step(1), Step::Load);
    assert_eq!(plan.step(plan.next(&sitting)).id(), "a1");
    answer_load(&mut sitting, None, Load::new(2));
    assert_eq!(story.asks(&sitting), "a3 load-question g1 g2 g3 a9");
    assert!(sitting.answer("load-question").is_none(), "it is no longer left");
}

#[test]
fn the_safety_question_can_be_left_and_answered_later() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let mut sitting = story.after(&meeting);
    let first = story.plan(&sitting).step(0);
    not_now(&mut sitting, first);
    assert_eq!(story.plan(&sitting).next(&sitting), 1);
    answer_safety(&mut sitting, SafetyAnswer::Yes);
    assert!(sitting.answer("a3").is_none() && sitting.safety.is_some());
    not_now(&mut sitting, first);
    assert!(sitting.safety.is_none());
}

#[test]
fn a_talk_that_was_answered_without_this_room_stands_where_it_is_put() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.load_after = Some(Load::new(8)));
    let mut sitting = story.after(&meeting);
    sitting.talk = Some(TalkAnswer::No.into());
    give_ids(&mut sitting, &["h1"]);
    assert_eq!(story.asks(&sitting), "a3 a9 h1 h2 a8");
}

#[test]
fn whoever_was_called_away_in_the_middle_of_a_sentence_comes_back_to_it() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let mut sitting = story.after(&meeting);
    answer_safety(&mut sitting, SafetyAnswer::No);
    let resumes = |story: &Story, sitting: &Debrief| {
        let plan = story.plan(sitting);
        plan.step(plan.resume(sitting)).id()
    };
    assert_eq!(resumes(&story, &sitting), "a1");
    sitting.type_answer("a1", PrivateText::new("my shoulders are"));
    assert_eq!(resumes(&story, &sitting), "a1");
    answer_prompt(&mut sitting, prompt("a1").unwrap(), PrivateText::new("my shoulders are up"));
    assert_eq!(resumes(&story, &sitting), "a2");
    // "Not now" over half a sentence keeps it, and goes on.
    sitting.type_answer("a2", PrivateText::new("about"));
    not_now(&mut sitting, Step::Prompt(prompt("a2").unwrap()));
    assert_eq!(resumes(&story, &sitting), "a4");
    assert_eq!(sitting.answer("a2").map(|given| given.text.reveal()), Some("about"));
    // Back to an earlier one, and away.
    sitting.type_answer("a1", PrivateText::new("my shoulders"));
    assert_eq!(resumes(&story, &sitting), "a1");
}

#[test]
fn a_load_that_is_being_set_is_come_back_to_and_goes_on_when_it_is_answered() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.load_after = None);
    let mut sitting = story.after(&meeting);
    answer_safety(&mut sitting, SafetyAnswer::No);
    set_load(&mut sitting, Some(Load::new(3)), None);
    set_load(&mut sitting, Some(Load::new(3)), Some(Load::new(6)));
    assert_eq!((sitting.load_before, sitting.load_after), (Some(Load::new(3)), Some(Load::new(6))));
    let resumes = |story: &Story, sitting: &Debrief| story.plan(sitting).step(story.plan(sitting).resume(sitting)).id();
    assert_eq!(resumes(&story, &sitting), "load-question");
    // "Not now" takes back how it is, and not how it was.
    let mut left = sitting.clone();
    not_now(&mut left, Step::Load);
    assert_eq!((left.load_before, left.load_after), (Some(Load::new(3)), None));
    assert_ne!(resumes(&story, &left), "load-question");
    answer_load(&mut sitting, Some(Load::new(3)), Load::new(6));
    assert_ne!(resumes(&story, &sitting), "load-question");
}
