//! The rules of the flow, one by one. What they leave open is decided, with reasons, at the top of `plan.rs`.

use super::story::{Story, give, ids};
use crate::guide::{Context, Flag, Step, StepOutcome, answer_load, answer_safety, answer_talk, not_now};
use crate::journal::*;

fn waiting(story: &Story, sitting: &Debrief) -> Vec<&'static str> {
    story.plan(sitting).waiting().iter().map(|pack| pack.id).collect()
}

#[test]
fn yes_and_not_sure_open_the_numbers_and_then_the_sitting_goes_on() {
    for (answer, outcome) in [
        (SafetyAnswer::Yes, StepOutcome::OpenHelp),
        (SafetyAnswer::NotSure, StepOutcome::OpenHelp),
        (SafetyAnswer::No, StepOutcome::Continue),
    ] {
        let mut story = Story::new();
        let meeting = story.meeting(|_| {});
        let mut sitting = story.after(&meeting);
        assert_eq!(answer_safety(&mut sitting, answer), outcome);
        let plan = story.plan(&sitting);
        assert_eq!(plan.step(plan.next(&sitting)).id(), "a1", "{answer:?}");
    }
}

#[test]
fn while_someone_is_in_danger_and_nobody_has_it_there_is_nothing_to_learn() {
    for (level, waits) in [
        (Level::Now, true),
        (Level::Today, true),
        (Level::Soon, false),
        (Level::Supervision, false),
        (Level::Mine, false),
    ] {
        let mut story = Story::new();
        let elsewhere = story.meeting(|_| {});
        let mut concern = story.concern(&elsewhere, Category::Violence, level);
        story.days(2);
        let meeting = story.meeting(|_| {});
        let session = story.supervision();
        let mut asks = |phase: Phase, about: EntryRef| {
            let sitting = story.sit(phase, Some(about));
            story.asks(&sitting)
        };
        let expected = if waits { ["b1 b7", "a3 a1 a8 a9", "s2 s3 s8", "p3 p5 p7"] } else { OPEN };
        const OPEN: [&str; 4] = ["b1 b4 b7", "a3 a1 a2 a4 a6 a8 a9", "s1 s2 s3 s7 s8", "p1 p3 p5 p7"];
        assert_eq!(asks(Phase::Before, meeting.id.into()), expected[0], "{level:?}");
        assert_eq!(asks(Phase::After, meeting.id.into()), expected[1], "{level:?}");
        assert_eq!(asks(Phase::BeforeSupervision, session.id.into()), expected[2], "{level:?}");
        if level != Level::Mine {
            assert_eq!(asks(Phase::AfterSupervision, session.id.into()), expected[3], "{level:?}");
        }
        concern.status = Some(EscalationStatus::Received.into());
        story.put(concern);
        assert_eq!(story.asks_after(&meeting), OPEN[1], "{level:?}: someone else has it");
    }
}

#[test]
fn fear_alone_makes_learning_wait_until_a_concern_says_that_someone_has_it() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let mut sitting = story.after(&meeting);
    answer_safety(&mut sitting, SafetyAnswer::NotSure);
    assert_eq!(story.asks(&sitting), "a3 a1 a8 a9", "the page was left by a call, nothing is written yet");

    // Written from that page: of nobody and of no meeting.
    story.minutes(5);
    let mut concern = Escalation::new(story.now);
    concern.category = Some(Category::Other.into());
    story.put(concern.clone());
    assert_eq!(story.asks(&sitting), "a3 a1 a8 a9");
    concern.status = Some(EscalationStatus::Received.into());
    story.put(concern);
    assert_eq!(story.asks(&sitting), "a3 a1 a2 a4 a6 a8 a9");

    // A second fear is not answered by what was received long ago.
    story.days(30);
    let later = story.meeting(|_| {});
    let mut sitting = story.after(&later);
    answer_safety(&mut sitting, SafetyAnswer::Yes);
    assert_eq!(story.asks(&sitting), "a3 a1 a8 a9");
}

#[test]
fn from_load_8_on_there_is_only_self_care_and_a_person_first() {
    let with = |load: u8, tell: fn(&mut Story, &Meeting)| {
        let mut story = Story::new();
        let meeting = story.meeting(|meeting| meeting.load_after = Some(Load::new(load)));
        tell(&mut story, &meeting);
        story.asks_after(&meeting)
    };
    let all_at_once = |story: &mut Story, meeting: &Meeting| {
        story.issue(meeting, BoundaryCode::SexualContact);
        story.concern(meeting, Category::Suicide, Level::Now);
    };
    assert_eq!(with(7, |_, _| {}), "a3 a1 a2 h1 h2 h3 a8 a9".replace(" a2", ""));
    for load in 8..=10 {
        assert_eq!(with(load, |_, _| {}), "a3 a9 h1 h2 a8");
        assert_eq!(with(load, all_at_once), "a3 a9 h1 h2 a8");
    }
}

#[test]
fn a_heavy_load_changes_what_comes_next_at_once() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.load_after = None);
    let mut sitting = story.after(&meeting);
    answer_safety(&mut sitting, SafetyAnswer::No);
    answer_load(&mut sitting, None, Load::new(8));
    assert_eq!(story.asks(&sitting), "a3 load-question a9 h1 h2 a8");
}

#[test]
fn that_is_enough_leads_to_the_talk_while_it_is_to_come_and_to_the_end_after_it() {
    let mut story = Story::new();
    for load in [4, 9] {
        let meeting = story.meeting(|meeting| meeting.load_after = Some(Load::new(load)));
        let sitting = story.after(&meeting);
        let plan = story.plan(&sitting);
        let talk = plan.steps().iter().position(|step| step.id() == "a9").unwrap();
        for from in 0..plan.steps().len() {
            let leads = plan.step(plan.enough(from));
            assert_eq!(
                (leads.id() == "a9", leads == Step::Closing),
                (from < talk, from >= talk),
                "{load}, from {from}"
            );
        }
    }
}

#[test]
fn self_care_that_was_left_makes_room_for_other_self_care() {
    let mut story = Story::new();
    for expected in ["a3 a9 h1 h2 a8", "a3 a9 h1 h2 h4"] {
        let meeting = story.meeting(|meeting| meeting.load_after = Some(Load::new(9)));
        let mut sitting = story.after(&meeting);
        assert_eq!(story.asks(&sitting), expected);
        let a8 = Step::Prompt(crate::guide::prompt("a8").unwrap());
        not_now(&mut sitting, a8);
        story.put(sitting);
        story.days(1);
    }
}

#[test]
fn today_offers_the_call() {
    for answer in TalkAnswer::ALL {
        let mut sitting = Debrief::new(Phase::After, None, Story::new().now);
        let expected = if *answer == TalkAnswer::Today { StepOutcome::OfferCall } else { StepOutcome::Continue };
        assert_eq!(answer_talk(&mut sitting, *answer), expected);
    }
}

#[test]
fn two_packs_at_a_time_and_the_rest_next_time() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    for code in [BoundaryCode::Other, BoundaryCode::HomeVisit, BoundaryCode::MoneyGifts, BoundaryCode::AttractionFromMe]
    {
        story.issue(&meeting, code);
    }
    for (asked, waits) in [
        ("a3 a1 a7 d1 d2 f1 a8 a9", ["place", "role"]),
        // The phase's own questions were answered about this meeting an hour ago.
        ("a3 a2 a4 l1 l2 o1 a9", ["dating", "friend"]),
        ("a3 a6 d3 d4 f2 a9", ["place", "role"]),
    ] {
        let sitting = story.after(&meeting);
        assert_eq!((story.asks(&sitting).as_str(), waiting(&story, &sitting)), (asked, waits.to_vec()));
        story.go_through(sitting);
        story.minutes(60);
    }
}

#[test]
fn safety_is_never_made_to_wait_by_what_waited() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.consent.set(ConsentState::AskedNotToShare));
    story.concern(&meeting, Category::SelfHarm, Level::Today);
    story.issue(&meeting, BoundaryCode::Friendship);
    for _ in 0..3 {
        let sitting = story.after(&meeting);
        let asked = story.asks(&sitting);
        assert!(asked.contains("r1") && asked.contains("k2"), "{asked}");
        assert_eq!(waiting(&story, &sitting), ["friend"]);
        story.go_through(sitting);
    }
}

#[test]
fn what_is_more_pressing_takes_places_and_adds_none() {
    let length = |codes: &[BoundaryCode], tell: fn(&mut Meeting)| {
        let mut story = Story::new();
        let meeting = story.meeting(|meeting| {
            meeting.shared_self.toggle(SharedSelf::Love);
            tell(meeting);
        });
        for code in codes {
            story.issue(&meeting, *code);
        }
        let asked = story.asks_after(&meeting);
        (asked.split(' ').count() - 2, asked)
    };
    assert_eq!(length(&[], |_| {}), (5, "a3 a1 a2 a4 a5 a8 a9".into()));
    // Two own, one limit, three of the pack: nothing below a limit is left, so the pack adds one.
    assert_eq!(length(&[BoundaryCode::Time], |_| {}), (6, "a3 a1 a7 f1 f2 f3 a8 a9".into()));
    // What was asked to be kept is above a limit, and takes the place of that too.
    let secret = |meeting: &mut Meeting| meeting.consent.set(ConsentState::AskedNotToShare);
    assert_eq!(length(&[], secret), (5, "a3 a1 k1 k2 k3 a8 a9".into()));
    assert_eq!(length(&[BoundaryCode::Time], secret), (5, "a3 a1 k1 k2 f1 a8 a9".into()));
    // How one is stands above both.
    let drained = |meeting: &mut Meeting| meeting.load_after = Some(Load::new(7));
    assert_eq!(length(&[BoundaryCode::Time], drained), (5, "a3 a1 h1 h2 f1 a8 a9".into()));
}

#[test]
fn in_a_group_what_was_not_put_lately_goes_first() {
    let mut story = Story::new();
    let mut seen = Vec::new();
    for _ in 0..4 {
        let meeting = story.meeting(|meeting| meeting.shared_self.toggle(SharedSelf::HardTimes));
        let sitting = story.after(&meeting);
        seen.push(story.asks(&sitting));
        story.go_through(sitting);
        story.days(7);
    }
    assert_eq!(seen, ["a3 a1 a2 a4 a5 a8 a9", "a3 a1 a2 a5 a6 a8 a9", "a3 a1 a2 a4 a5 a8 a9", "a3 a1 a2 a5 a6 a8 a9"]);
}

#[test]
fn nothing_flagged_and_light_ends_after_three() {
    type Tell = fn(&mut Story, &mut Meeting);
    let light = "a3 g1 g2 g3 a9";
    // Whether something is flagged, and whether the path is light: load is no flag, but not every load is light.
    let cases: &[(&str, Tell, bool, bool)] = &[
        ("nothing", |_, _| {}, false, true),
        ("doubts about the medicines", |_, m| m.medicines_said.toggle(MedicinesSaid::Doubting), false, true),
        ("stopped the medicines", |_, m| m.medicines_said.toggle(MedicinesSaid::Stopped), true, false),
        ("load 4", |_, m| m.load_after = Some(Load::new(4)), false, false),
        ("a limit", |s, m| drop(s.issue(m, BoundaryCode::Other)), true, false),
        ("a concern", |s, m| drop(s.concern(m, Category::Other, Level::Mine)), true, false),
        ("a promise not to tell", |_, m| m.consent.set(ConsentState::AskedNotToShare), true, false),
        ("did not come", |_, m| m.status = Some(MeetingStatus::NoShow.into()), true, false),
    ];
    for (what, tell, is_flagged, is_light) in cases {
        let mut story = Story::new();
        let mut meeting = story.meeting(|meeting| meeting.load_after = Some(Load::new(3)));
        tell(&mut story, &mut meeting);
        story.put(meeting.clone());
        let sitting = story.after(&meeting);
        let context = Context::of(&story.journal, &sitting, story.now);
        assert_eq!(context.flag(Flag::Flags).is_some(), *is_flagged, "{what}");
        assert_eq!(story.asks(&sitting) == light, *is_light, "{what}");
    }
}

#[test]
fn light_ends_when_the_safety_answer_is_not_no() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.load_after = Some(Load::new(1)));
    let mut sitting = story.after(&meeting);
    answer_safety(&mut sitting, SafetyAnswer::No);
    assert_eq!(story.asks(&sitting), "a3 g1 g2 g3 a9");
    answer_safety(&mut sitting, SafetyAnswer::NotSure);
    assert_eq!(story.asks(&sitting), "a3 a1 a8 a9");
}

#[test]
fn nobody_digs_in_a_light_meeting_the_second_time_either() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.load_after = Some(Load::new(1)));
    let sitting = story.after(&meeting);
    story.go_through(sitting);
    assert_eq!(story.asks_after(&meeting), "a3 a9");
    let next = story.meeting(|meeting| meeting.load_after = Some(Load::new(1)));
    assert_eq!(story.asks_after(&next), "a3 g1 g2 g3 a9", "another meeting is another light one");
}

#[test]
fn a_sitting_of_a_phase_from_a_newer_version_begins_with_safety() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let mut sitting = story.after(&meeting);
    sitting.phase = None;
    assert_eq!(story.asks(&sitting), "a3 a1 a2 a4 a6 a8 a9");
}

#[test]
fn the_line_grows_from_nothing_to_full() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let mut sitting = story.after(&meeting);
    let mut last = -1.0;
    loop {
        let plan = story.plan(&sitting);
        let at = plan.next(&sitting);
        let line = plan.progress(at);
        assert!(line > last && (0.0..=1.0).contains(&line), "{line} after {last} in {}", ids(&plan));
        last = line;
        if plan.step(at) == Step::Closing {
            break;
        }
        give(&mut sitting, plan.step(at));
    }
    assert_eq!(last, 1.0);
}
