//! Which situation opens which pack, and what is asked of it.

use std::collections::BTreeSet;

use super::story::Story;
use crate::guide::{packs, prompts};
use crate::journal::*;

/// What a sitting after a meeting asks of the packs.
fn branch(story: &mut Story, meeting: &Meeting) -> String {
    let asked = story.asks_after(meeting);
    asked
        .split(' ')
        .filter(|id| prompts().any(|prompt| prompt.in_pack && prompt.id == *id))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_boundary_code_opens_its_pack() {
    use BoundaryCode as B;
    for code in B::ALL {
        let expected = match code {
            B::AttractionFromThem | B::AttractionFromMe | B::SexualContact => "d1 d2 d3",
            B::Friendship => "f1 f2 f4",
            B::SocialMedia
            | B::PhoneNumber
            | B::Time
            | B::OutsideHours
            | B::MoneyGifts
            | B::PracticalHelp
            | B::Dependency
            | B::DualRelationship => "f1 f2 f3",
            B::MeetingPlace | B::SeenTogether | B::HomeVisit | B::LoneMeeting => "l1 l2 l3",
            B::MedicationAdvice | B::FaithVsTreatment => "m1 m2",
            B::ConfidentialityDilemma => "c1 c3",
            B::ConfidentialitySlip => "c1 c2 c3",
            B::RoleClarity | B::HpExpectation | B::Mismatch | B::Other => "o1 o2 o3",
            B::OwnStory | B::SelfDisclosureRegret | B::Discrimination => "h1 h2 h3",
        };
        let mut story = Story::new();
        let meeting = story.meeting(|_| {});
        story.issue(&meeting, *code);
        assert_eq!(branch(&mut story, &meeting), expected, "{code:?}");
    }
}

#[test]
fn only_concerns_about_a_life_open_a_pack() {
    for category in Category::ALL {
        let expected = match category {
            Category::Suicide | Category::SelfHarm => "r1",
            _ => "",
        };
        let mut story = Story::new();
        let meeting = story.meeting(|_| {});
        story.concern(&meeting, *category, Level::Today);
        assert_eq!(branch(&mut story, &meeting), expected, "{category:?}");
    }
}

#[test]
fn the_rest_of_the_risk_pack_waits_for_the_call() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let mut concern = story.concern(&meeting, Category::Suicide, Level::Now);
    assert_eq!(story.asks_after(&meeting), "a3 r1 a1 a8 a9");
    concern.done.toggle(Done::Stayed);
    story.put(concern.clone());
    assert_eq!(story.asks_after(&meeting), "a3 r1 a1 a8 a9", "staying is not a call");
    concern.done.toggle(Done::Called113);
    story.put(concern.clone());
    assert_eq!(story.asks_after(&meeting), "a3 r1 r2 r3 a1 a8 a9");
    // A second one, with nobody called yet, closes it again.
    let mut second = story.concern(&meeting, Category::SelfHarm, Level::Today);
    assert_eq!(story.asks_after(&meeting), "a3 r1 a1 a8 a9");
    second.received_by = Some(Receiver::Hp.into());
    story.put(second.clone());
    assert_eq!(story.asks_after(&meeting), "a3 r1 r2 r3 a1 a8 a9");
    // When someone else has both, there is still something to talk through.
    for mut handed_over in [concern, second] {
        handed_over.status = Some(EscalationStatus::Received.into());
        story.put(handed_over);
    }
    assert_eq!(story.asks_after(&meeting), "a3 r1 r2 r3 a1 a8 a9");
}

#[test]
fn a_life_is_asked_after_in_every_phase() {
    let mut story = Story::new();
    let runner = Contact::new(PrivateText::new("the runner"), story.now).id;
    let meeting = story.meeting(|meeting| meeting.contact = Some(runner));
    story.concern(&meeting, Category::Suicide, Level::Today);
    story.days(3);
    let next = story.meeting(|meeting| {
        meeting.contact = Some(runner);
        meeting.load_after = None;
        meeting.status = Some(MeetingStatus::Planned.into());
    });
    for phase in Phase::ALL {
        let about = matches!(phase, Phase::Before | Phase::After).then(|| next.id.into());
        let sitting = story.sit(*phase, about);
        let asked = story.asks(&sitting);
        let first = asked.split(' ').find(|id| !["a3", "load-question"].contains(id));
        assert_eq!(first, Some("r1"), "{phase:?}: {asked}");
    }
}

#[test]
fn a_promise_not_to_tell_opens_its_pack_wherever_it_was_made() {
    let mut meeting_itself = Story::new();
    let meeting = meeting_itself.meeting(|meeting| meeting.consent.set(ConsentState::AskedNotToShare));
    assert_eq!(branch(&mut meeting_itself, &meeting), "k1 k2 k3");

    let mut request = Story::new();
    let meeting = request.meeting(|meeting| {
        let mut asked = Request::default();
        asked.consent.set(ConsentState::AskedNotToShare);
        meeting.follow_up.toggle(FollowUp::WantsClinic);
        meeting.request = Some(asked);
    });
    assert_eq!(branch(&mut request, &meeting), "k1 k2 k3");

    let mut of_concern = Story::new();
    let meeting = of_concern.meeting(|_| {});
    let mut concern = of_concern.concern(&meeting, Category::Outing, Level::Soon);
    concern.consent.set(ConsentState::AskedNotToShare);
    of_concern.put(concern);
    assert_eq!(branch(&mut of_concern, &meeting), "k1 k2 k3");

    let mut of_issue = Story::new();
    let meeting = of_issue.meeting(|_| {});
    let mut issue = of_issue.issue(&meeting, BoundaryCode::ConfidentialityDilemma);
    issue.consent.set(ConsentState::AskedNotToShare);
    of_issue.put(issue);
    assert_eq!(branch(&mut of_issue, &meeting), "k1 k2 c1", "two packs: two and one");
    let sitting = of_issue.sit(Phase::BeforeSupervision, None);
    assert_eq!(of_issue.asks(&sitting), "s2 s3 k1 k2 c1 s8", "before supervision too");

    for state in ConsentState::ALL.iter().filter(|state| **state != ConsentState::AskedNotToShare) {
        let mut other = Story::new();
        let meeting = other.meeting(|meeting| meeting.consent.set(*state));
        assert_eq!(branch(&mut other, &meeting), "", "{state:?}");
    }
}

#[test]
fn what_was_said_of_the_medicines_is_asked_about_first() {
    for (said, expected) in [
        (&[MedicinesSaid::Stopped][..], "m1 m2 m3"),
        (&[MedicinesSaid::Faith], "m1 m2 m4"),
        (&[MedicinesSaid::Stopped, MedicinesSaid::Faith], "m1 m3 m4"),
        (&[MedicinesSaid::Forgets], "m1 m2"),
    ] {
        let mut story = Story::new();
        let meeting = story.meeting(|meeting| meeting.medicines_said = said.iter().copied().collect());
        assert_eq!(branch(&mut story, &meeting), "", "{said:?}: without an issue, no pack");
        story.issue(&meeting, BoundaryCode::MedicationAdvice);
        assert_eq!(branch(&mut story, &meeting), expected, "{said:?}");
    }
}

#[test]
fn a_heavy_meeting_opens_the_pack_for_it() {
    let load = |before: Option<u8>, after: u8| {
        let mut story = Story::new();
        let meeting = story.meeting(|meeting| {
            meeting.load_before = before.map(Load::new);
            meeting.load_after = Some(Load::new(after));
        });
        branch(&mut story, &meeting)
    };
    assert_eq!(load(None, 6), "");
    assert_eq!(load(None, 7), "h1 h2 h3");
    assert_eq!(load(Some(2), 4), "");
    assert_eq!(load(Some(2), 5), "h1 h2 h3");
    assert_eq!(load(Some(9), 4), "", "lighter is not heavier");
    assert_eq!(load(Some(0), 3), "h1 h2 h3", "a rise of three is not light");
}

#[test]
fn a_meeting_that_did_not_take_place_has_nothing_to_learn_from() {
    let with = |status: MeetingStatus| {
        let mut story = Story::new();
        let meeting = story.meeting(|meeting| {
            meeting.status = Some(status.into());
            meeting.load_after = Some(Load::new(2));
        });
        story.asks_after(&meeting)
    };
    assert_eq!(with(MeetingStatus::NoShow), "a3 a1 n1 n2 n3 a8 a9");
    assert_eq!(with(MeetingStatus::Cancelled), "a3 a1 n1 n3 a8 a9");
    assert_eq!(with(MeetingStatus::Held), "a3 g1 g2 g3 a9");
}

#[test]
fn every_prompt_is_reached() {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut sittings = |story: &mut Story, phase: Phase, about: Option<EntryRef>| {
        for _ in 0..3 {
            let sitting = story.sit(phase, about.clone());
            let gone_through = story.go_through(sitting);
            for prompt in prompts() {
                let given = gone_through.answer(prompt.id).is_some();
                if given || (prompt.id == "a3" && gone_through.safety.is_some()) {
                    reached.insert(prompt.id);
                }
            }
            story.days(1);
        }
    };

    for place in [Place::Clinic, Place::Cafe] {
        for sequence in [Sequence::First, Sequence::FollowUp] {
            let mut story = Story::new();
            story.meeting(|meeting| meeting.follow_up.toggle(FollowUp::Promised));
            let next = story.meeting(|meeting| {
                meeting.place = Some(place.into());
                meeting.sequence = Some(sequence.into());
            });
            sittings(&mut story, Phase::Before, Some(next.id.into()));
        }
    }
    for code in BoundaryCode::ALL {
        let mut story = Story::new();
        let meeting = story.meeting(|meeting| {
            meeting.shared_self.toggle(SharedSelf::Family);
            meeting.medicines_said = MedicinesSaid::ALL.iter().copied().collect();
        });
        story.issue(&meeting, *code);
        sittings(&mut story, Phase::After, Some(meeting.id.into()));
        sittings(&mut story, Phase::BeforeSupervision, None);
    }
    for (status, load) in [(MeetingStatus::Held, 2), (MeetingStatus::Held, 9), (MeetingStatus::NoShow, 4)] {
        let mut story = Story::new();
        let meeting = story.meeting(|meeting| {
            meeting.status = Some(status.into());
            meeting.load_after = Some(Load::new(load));
        });
        sittings(&mut story, Phase::After, Some(meeting.id.into()));
    }
    let mut story = Story::new();
    for load in [1, 1, 1, 5, 5, 5] {
        story.meeting(|meeting| meeting.load_after = Some(Load::new(load)));
        story.days(1);
    }
    let meeting = story.meeting(|meeting| meeting.consent.set(ConsentState::AskedNotToShare));
    sittings(&mut story, Phase::After, Some(meeting.id.into()));
    sittings(&mut story, Phase::BeforeSupervision, None);
    let mut concern = story.concern(&meeting, Category::Suicide, Level::Now);
    concern.done.toggle(Done::Called113);
    story.put(concern);
    sittings(&mut story, Phase::After, Some(meeting.id.into()));
    let session = story.supervision();
    story.put(Share { id: Id::random(), written: meeting.when, ..Share::default() });
    let mut promised = meeting.clone();
    promised.follow_up.toggle(FollowUp::Promised);
    story.put(promised);
    sittings(&mut story, Phase::AfterSupervision, Some(session.id.into()));
    let mut quiet = Story::new();
    let session = quiet.supervision();
    quiet.put(Share { id: Id::random(), written: quiet.now, ..Share::default() });
    sittings(&mut quiet, Phase::AfterSupervision, Some(session.id.into()));

    let missed: Vec<&str> = prompts().map(|prompt| prompt.id).filter(|id| !reached.contains(id)).collect();
    assert_eq!(missed, Vec::<&str>::new());
}

#[test]
fn the_ids_are_those_of_the_prompt_set() {
    let of = |prefix: &str, count: usize| (1..=count).map(|number| format!("{prefix}{number}")).collect::<Vec<_>>();
    let phases = [of("b", 8), of("a", 9), of("s", 8), of("p", 7)].concat();
    let branches = [
        ("risk", of("r", 5)),
        ("secret", of("k", 6)),
        ("dating", of("d", 4)),
        ("friend", of("f", 4)),
        ("place", of("l", 3)),
        ("meds", of("m", 4)),
        ("conf", of("c", 3)),
        ("role", of("o", 3)),
        ("load", of("h", 4)),
        ("light", of("g", 3)),
        ("cancelled", of("n", 3)),
    ];
    let mut own: Vec<&str> = prompts().filter(|prompt| !prompt.in_pack).map(|prompt| prompt.id).collect();
    assert_eq!(own[8..11], ["a3", "a1", "a2"], "the safety question stands first");
    own[8..17].sort_unstable();
    assert_eq!(own, phases);
    for (pack, (id, ids)) in packs().iter().zip(&branches) {
        assert_eq!(
            (pack.id, pack.prompts.iter().map(|prompt| prompt.id).collect::<Vec<_>>()),
            (*id, ids.iter().map(String::as_str).collect())
        );
    }
    assert_eq!((packs().len(), branches.iter().map(|(_, ids)| ids.len()).sum::<usize>()), (11, 42));
    assert_eq!(crate::guide::scripts::all().iter().map(|script| script.id).collect::<Vec<_>>(), of("sc", 10));
    assert_eq!(prompts().count(), 8 + 9 + 8 + 7 + 42);
}
