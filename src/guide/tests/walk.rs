//! Any journal, any sitting, any way through it: what must always hold.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::story::Story;
use crate::guide::{Group, Plan, Step, answer_load, answer_prompt, answer_safety, answer_talk, not_now, packs, prompt};
use crate::journal::*;

/// What the person does at one step.
#[derive(Clone, Copy, Debug)]
enum Move {
    Answer,
    NotNow,
    /// Answers, goes back and says how heavy it is after all.
    Load(u8),
    /// Answers, goes back and changes the safety answer.
    Safety(usize),
    /// Answers, and logs a limit on the way.
    Log(usize),
}

#[derive(Clone, Debug)]
struct Situation {
    phase: usize,
    status: usize,
    place: Option<usize>,
    sequence: usize,
    loads: (Option<u8>, Option<u8>),
    shared: bool,
    promised: bool,
    said: Vec<usize>,
    consent: usize,
    issues: Vec<(usize, usize, bool)>,
    concerns: Vec<(usize, usize, usize, bool)>,
    sittings_before: Vec<(usize, bool)>,
    moves: Vec<Move>,
}

fn situations() -> impl Strategy<Value = Situation> {
    let load = || prop::option::of(0..=10u8);
    let one_move = prop_oneof![
        6 => Just(Move::Answer),
        2 => Just(Move::NotNow),
        1 => (0..=10u8).prop_map(Move::Load),
        1 => (0..3usize).prop_map(Move::Safety),
        2 => (0..BoundaryCode::ALL.len()).prop_map(Move::Log),
    ];
    let meeting = (0..4usize, prop::option::of(0..11usize), 0..3usize, (load(), load()), any::<bool>(), any::<bool>());
    let around = (
        prop::collection::vec(0..6usize, 0..3),
        0..ConsentState::ALL.len(),
        prop::collection::vec((0..BoundaryCode::ALL.len(), 0..3usize, any::<bool>()), 0..5),
        prop::collection::vec((0..Category::ALL.len(), 0..5usize, 0..3usize, any::<bool>()), 0..3),
        prop::collection::vec((0..4usize, any::<bool>()), 0..4),
        prop::collection::vec(one_move, 30),
    );
    (0..4usize, meeting, around).prop_map(
        |(
            phase,
            (status, place, sequence, loads, shared, promised),
            (said, consent, issues, concerns, sittings_before, moves),
        )| Situation {
            phase,
            status,
            place,
            sequence,
            loads,
            shared,
            promised,
            said,
            consent,
            issues,
            concerns,
            sittings_before,
            moves,
        },
    )
}

/// The journal of a situation, and the meeting that is sat down for.
fn told(situation: &Situation) -> (Story, Meeting) {
    let mut story = Story::new();
    let earlier = story.meeting(|meeting| {
        if situation.promised {
            meeting.follow_up.toggle(FollowUp::Promised);
        }
    });
    for (phase, left) in &situation.sittings_before {
        let sitting = story.sit(Phase::ALL[*phase], Some(earlier.id.into()));
        let mut sitting = story.go_through(sitting);
        if *left {
            sitting.answers.iter_mut().for_each(|answer| answer.not_now = true);
            story.put(sitting);
        }
        story.days(1);
    }
    let meeting = story.meeting(|meeting| {
        meeting.status = Some(MeetingStatus::ALL[situation.status].into());
        meeting.place = situation.place.map(|place| Place::ALL[place].into());
        meeting.sequence = Some(Sequence::ALL[situation.sequence].into());
        (meeting.load_before, meeting.load_after) =
            (situation.loads.0.map(Load::new), situation.loads.1.map(Load::new));
        if situation.shared {
            meeting.shared_self.toggle(SharedSelf::Faith);
        }
        meeting.medicines_said = situation.said.iter().map(|said| MedicinesSaid::ALL[*said]).collect();
        meeting.consent.set(ConsentState::ALL[situation.consent]);
    });
    for (code, status, here) in &situation.issues {
        let mut issue = story.issue(if *here { &meeting } else { &earlier }, BoundaryCode::ALL[*code]);
        issue.status = Some(BoundaryStatus::ALL[*status].into());
        story.put(issue);
    }
    for (category, level, status, here) in &situation.concerns {
        let about = if *here { &meeting } else { &earlier };
        let mut concern = story.concern(about, Category::ALL[*category], Level::ALL[*level]);
        concern.status = Some(EscalationStatus::ALL[*status].into());
        story.put(concern);
    }
    (story, meeting)
}

fn load_is_heavy(sitting: &Debrief, meeting: &Meeting) -> bool {
    sitting.load_after.or(meeting.load_after).is_some_and(|load| load.value() >= 8)
}

/// What holds of every plan.
fn check(plan: &Plan, sitting: &Debrief, meeting: &Meeting, phase: Phase) {
    let ids: Vec<&str> = plan.steps().iter().map(Step::id).collect();
    let what = format!("{phase:?}: {ids:?}");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "nothing twice: {what}");
    assert_eq!(ids.last(), Some(&"enough"), "{what}");

    let asked: Vec<_> = plan
        .steps()
        .iter()
        .filter_map(|step| match step {
            Step::Prompt(prompt) => Some(*prompt),
            _ => None,
        })
        .collect();
    let own = asked.iter().filter(|prompt| !prompt.in_pack).count();
    let branch = asked.len() - own;
    let cap = match phase {
        Phase::Before | Phase::AfterSupervision => 4,
        Phase::After => 5,
        Phase::BeforeSupervision => 6,
    };
    // Whoever said "heavy" late has been through an ordinary sitting's share before.
    assert!(own <= cap && branch <= 3, "{own} and {branch}: {what}");
    let is_heavy = phase == Phase::After && load_is_heavy(sitting, meeting);
    let in_sitting = packs().iter().filter(|pack| asked.iter().any(|prompt| pack.prompts.contains(prompt)));
    // At a heavy load self-care is what everybody gets, and not a pack that was opened.
    assert!(in_sitting.filter(|pack| !is_heavy || pack.id != "load").count() <= 2, "two packs: {what}");

    if phase != Phase::After {
        assert!(!ids.contains(&"a3") && !ids.contains(&"a9") && !ids.contains(&"load-question"), "{what}");
        return;
    }
    assert_eq!(ids[0], "a3", "{what}");
    let talk = ids.iter().position(|id| *id == "a9").unwrap();
    if !is_heavy {
        assert_eq!(talk, ids.len() - 2, "the talk is last: {what}");
        return;
    }
    let self_care = ["h1", "h2", "h3", "h4", "a8"];
    let head = 1 + usize::from(ids.contains(&"load-question"));
    assert!(
        plan.steps()[head..talk].iter().all(|step| step.is_given(sitting)),
        "at a heavy load the talk comes next: {what}"
    );
    let to_come: Vec<_> = asked.iter().filter(|prompt| sitting.answer(prompt.id).is_none()).collect();
    assert!(to_come.iter().all(|prompt| self_care.contains(&prompt.id)), "self-care only: {what}");
    assert!(to_come.is_empty() || asked.len() <= 3, "at most three: {what}");
}

/// The steps that were given and keep their place, without the talk, which moves.
fn fixed(plan: &Plan, sitting: &Debrief) -> Vec<&'static str> {
    let given = plan.steps().iter().filter(|step| step.is_given(sitting) && !matches!(step, Step::Talk(_)));
    given.map(Step::id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_logged_and_whatever_is_answered(situation in situations()) {
        let (mut story, meeting) = told(&situation);
        let phase = Phase::ALL[situation.phase];
        let about = matches!(phase, Phase::Before | Phase::After).then(|| meeting.id.into());
        let mut sitting = story.sit(phase, about);
        let mut before: Vec<&str> = Vec::new();
        let mut reached_the_end = false;
        for one_move in &situation.moves {
            let plan = story.plan(&sitting);
            check(&plan, &sitting, &meeting, phase);
            let now = fixed(&plan, &sitting);
            prop_assert!(now.starts_with(&before), "{before:?} became {now:?}");
            let step = plan.step(plan.next(&sitting));
            match (step, one_move) {
                (Step::Closing, _) => {
                    reached_the_end = true;
                    break;
                }
                (step, Move::NotNow) => drop(not_now(&mut sitting, step)),
                (Step::Safety(_), Move::Safety(answer)) => {
                    answer_safety(&mut sitting, SafetyAnswer::ALL[*answer]);
                }
                (Step::Safety(_), _) => drop(answer_safety(&mut sitting, SafetyAnswer::No)),
                (Step::Load, Move::Load(load)) => drop(answer_load(&mut sitting, None, Load::new(*load))),
                (Step::Load, _) => drop(answer_load(&mut sitting, Some(Load::new(4)), Load::new(5))),
                (Step::Prompt(prompt), _) => drop(answer_prompt(&mut sitting, prompt, PrivateText::new("words"))),
                (Step::Talk(_), _) => drop(answer_talk(&mut sitting, TalkAnswer::Today)),
            }
            before = fixed(&story.plan(&sitting), &sitting);
            match one_move {
                Move::Load(load) if plan.steps().contains(&Step::Load) => {
                    answer_load(&mut sitting, None, Load::new(*load));
                }
                Move::Safety(answer) if phase == Phase::After => {
                    answer_safety(&mut sitting, SafetyAnswer::ALL[*answer]);
                }
                Move::Log(code) => drop(story.issue(&meeting, BoundaryCode::ALL[*code])),
                _ => {}
            }
            story.minutes(1);
        }
        prop_assert!(reached_the_end, "every sitting ends");
    }

    #[test]
    fn a_higher_group_is_never_left_out_for_a_lower_one(situation in situations()) {
        let (mut story, meeting) = told(&situation);
        let sitting = story.after(&meeting);
        let plan = story.plan(&sitting);
        let asked: Vec<_> = plan.steps().iter().filter_map(|step| prompt(step.id())).collect();
        // Own load is always open: where it is left out, nothing below it may be in.
        let in_plan = |id: &str| asked.iter().any(|prompt| prompt.id == id);
        let left = |id: &str| situation.sittings_before.iter().any(|(_, left)| *left) && !in_plan(id);
        let lowest = asked.iter().filter(|prompt| !prompt.in_pack).map(|prompt| prompt.group).max();
        let is_light = in_plan("g1") || load_is_heavy(&sitting, &meeting);
        for id in ["a1", "a8"] {
            prop_assert!(in_plan(id) || is_light || left(id) || lowest <= Some(Group::OwnLoad), "{id}: {plan:?}");
        }
    }
}
