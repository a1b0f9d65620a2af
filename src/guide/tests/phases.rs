//! Which situation opens which prompts, phase by phase, in which order.

use super::story::Story;
use crate::guide::{answer_prompt, prompt};
use crate::journal::*;

#[test]
fn before_a_meeting() {
    type Tell = fn(&mut Meeting);
    let cases: &[(&str, Tell, bool, &str)] = &[
        ("at the clinic", |_| {}, false, "b1 b4 b7"),
        ("first, at the clinic", |m| m.sequence = Some(Sequence::First.into()), false, "b1 b2 b3 b7"),
        ("in a café", |m| m.place = Some(Place::Cafe.into()), false, "b1 b5 b6 b7"),
        ("nobody said where: who could see, but not yet who knows", |m| m.place = None, false, "b1 b4 b5 b7"),
        (
            "first, in a café",
            |m| {
                m.sequence = Some(Sequence::First.into());
                m.place = Some(Place::Cafe.into());
            },
            false,
            "b1 b3 b5 b6",
        ),
        ("at the clinic, something promised", |_| {}, true, "b1 b4 b7 b8"),
        ("in a café, something promised", |m| m.place = Some(Place::Cafe.into()), true, "b1 b5 b6 b8"),
    ];
    for (what, tell, promised, expected) in cases {
        let mut story = Story::new();
        story.meeting(|earlier| {
            if *promised {
                earlier.follow_up.toggle(FollowUp::Promised);
            }
        });
        story.days(7);
        let next = story.meeting(|meeting| {
            meeting.status = Some(MeetingStatus::Planned.into());
            meeting.load_after = None;
            tell(meeting);
        });
        let sitting = story.sit(Phase::Before, Some(next.id.into()));
        assert_eq!(story.asks(&sitting), *expected, "{what}");
    }
}

#[test]
fn a_first_meeting_is_known_by_its_alias_where_nobody_said_so() {
    let mut story = Story::new();
    let runner = Contact::new(PrivateText::new("the runner"), story.now);
    let swimmer = Contact::new(PrivateText::new("the swimmer"), story.now);
    let with = |contact: &Contact| {
        let id = contact.id;
        move |meeting: &mut Meeting| {
            meeting.contact = Some(id);
            meeting.sequence = None;
        }
    };
    story.meeting(with(&runner));
    for (contact, expected) in [(&runner, "b1 b4 b7"), (&swimmer, "b1 b2 b3 b7")] {
        story.days(1);
        let meeting = story.meeting(with(contact));
        let sitting = story.sit(Phase::Before, Some(meeting.id.into()));
        assert_eq!(story.asks(&sitting), expected);
    }
}

#[test]
fn straight_after_a_meeting() {
    type Tell = fn(&mut Meeting);
    let cases: &[(&str, Tell, &str)] = &[
        ("an ordinary one", |_| {}, "a3 a1 a2 a4 a6 a8 a9"),
        ("load not known", |m| m.load_after = None, "a3 load-question a1 a2 a4 a6 a8 a9"),
        ("told something of one's own", |m| m.shared_self.toggle(SharedSelf::Family), "a3 a1 a2 a4 a5 a8 a9"),
        ("told nothing of one's own", |m| m.shared_self.toggle(SharedSelf::Nothing), "a3 a1 a2 a4 a6 a8 a9"),
        ("not in the journal's words", |m| m.status = None, "a3 a1 a2 a4 a6 a8 a9"),
    ];
    for (what, tell, expected) in cases {
        let mut story = Story::new();
        let meeting = story.meeting(tell);
        assert_eq!(story.asks_after(&meeting), *expected, "{what}");
    }
}

#[test]
fn a_limit_that_was_felt_is_asked_about_until_it_is_settled() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let mut issue = BoundaryIssue::new(story.now);
    issue.meeting = Some(meeting.id);
    story.put(issue.clone());
    assert_eq!(story.asks_after(&meeting), "a3 a1 a2 a4 a7 a8 a9");
    issue.status = Some(BoundaryStatus::Settled.into());
    story.put(issue);
    assert_eq!(story.asks_after(&meeting), "a3 a1 a2 a4 a6 a8 a9");
}

#[test]
fn an_issue_that_is_nobodys_and_of_no_meeting_counts_on_its_day() {
    let mut story = Story::new();
    let meeting = story.meeting(|_| {});
    let mut issue = BoundaryIssue::new(story.now);
    story.put(issue.clone());
    assert_eq!(story.asks_after(&meeting), "a3 a1 a2 a4 a7 a8 a9");
    issue.when = issue.when.checked_sub_days(chrono::Days::new(1)).unwrap();
    story.put(issue);
    assert_eq!(story.asks_after(&meeting), "a3 a1 a2 a4 a6 a8 a9");
}

#[test]
fn what_is_open_about_the_same_person_is_around_the_next_meeting_too() {
    let mut story = Story::new();
    let runner = Contact::new(PrivateText::new("the runner"), story.now).id;
    let earlier = story.meeting(|meeting| meeting.contact = Some(runner));
    story.issue(&earlier, BoundaryCode::Friendship);
    story.concern(&earlier, Category::Suicide, Level::Today);
    story.days(7);
    let with_another = story.meeting(|_| {});
    let again = story.meeting(|meeting| meeting.contact = Some(runner));
    // Someone's life is in danger and nobody has it: learning waits whoever was met.
    assert_eq!(story.asks_after(&with_another), "a3 a1 a8 a9");
    assert_eq!(story.asks_after(&again), "a3 r1 a1 f1 f4 a8 a9");
}

#[test]
fn a_debrief_about_an_issue_is_short_and_one_about_a_concern_is_about_its_meeting_too() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| meeting.shared_self.toggle(SharedSelf::Faith));
    let mut issue = story.issue(&meeting, BoundaryCode::HomeVisit);
    // It was settled, and one sits down for it all the same.
    issue.status = Some(BoundaryStatus::Settled.into());
    story.put(issue.clone());
    let sitting = story.sit(Phase::After, Some(issue.id.into()));
    assert_eq!(story.asks(&sitting), "a3 load-question l1 l2 l3 a9");
    issue.feeling = Some(Load::new(5));
    story.put(issue.clone());
    story.issue(&meeting, BoundaryCode::Friendship);
    assert_eq!(story.asks(&sitting), "a3 l1 l2 l3 a9", "how it feels was said, and the other issue is not this one");
    issue.feeling = Some(Load::new(8));
    story.put(issue.clone());
    assert_eq!(story.asks(&sitting), "a3 a9 h1 h2 a8", "a limit that is too much is left alone");
    issue.feeling = Some(Load::new(5));
    story.put(issue.clone());
    // What was said about it after the meeting does not silence it: it is sat down for.
    let mut later = story.after(&meeting);
    for id in ["l1", "l2", "l3"] {
        answer_prompt(&mut later, prompt(id).unwrap(), PrivateText::new("words"));
    }
    story.put(later.clone());
    let sitting = story.sit(Phase::After, Some(issue.id.into()));
    assert_eq!(story.asks(&sitting), "a3 l1 l2 l3 a9");
    story.journal.remove(EntryRef::from(later.id).id);
    for issue in story.journal.boundaries().map(|issue| issue.id.into()).collect::<Vec<EntryRef>>() {
        story.journal.remove(issue.id);
    }

    let mut concern = story.concern(&meeting, Category::SelfHarm, Level::Today);
    concern.status = Some(EscalationStatus::PutDown.into());
    concern.done.toggle(Done::TalkedToHp);
    story.put(concern.clone());
    assert_eq!(story.asks_after(&meeting), "a3 a1 a2 a4 a5 a8 a9", "what was put down is left alone");
    let sitting = story.sit(Phase::After, Some(concern.id.into()));
    assert_eq!(story.asks(&sitting), "a3 r1 r2 r3 a1 a8 a9");
}

/// Six meetings and how heavy they were.
fn six_meetings(loads: [u8; 6]) -> Story {
    let mut story = Story::new();
    for load in loads {
        story.meeting(|meeting| meeting.load_after = Some(Load::new(load)));
        story.days(1);
    }
    story
}

#[test]
fn three_meetings_are_compared_with_three() {
    for (loads, rose) in [
        ([1, 1, 1, 2, 2, 3], false), // by 4/3
        ([1, 1, 1, 2, 3, 3], true),  // by 5/3
        ([9, 9, 9, 1, 1, 1], false),
        ([0, 0, 9, 5, 5, 4], true),
    ] {
        let mut story = six_meetings(loads);
        let sitting = story.sit(Phase::BeforeSupervision, None);
        assert_eq!(story.asks(&sitting).contains("s6"), rose, "{loads:?}");
        story.meeting(|meeting| {
            meeting.load_after = Some(Load::new(10));
            meeting.status = Some(MeetingStatus::NoShow.into());
        });
        assert_eq!(story.asks(&sitting).contains("s6"), rose, "{loads:?}: one that did not take place is none");
    }
    let mut five = Story::new();
    for load in [0, 0, 9, 9, 9] {
        five.meeting(|meeting| meeting.load_after = Some(Load::new(load)));
    }
    let sitting = five.sit(Phase::BeforeSupervision, None);
    assert!(!five.asks(&sitting).contains("s6"), "five are too few to tell");
}

#[test]
fn a_load_that_was_said_in_the_debrief_counts_for_its_meeting() {
    let mut story = six_meetings([1, 1, 1, 2, 2, 2]);
    let unsaid = story.meeting(|meeting| meeting.load_after = None);
    let prepares = |story: &mut Story| {
        let sitting = story.sit(Phase::BeforeSupervision, None);
        story.asks(&sitting).contains("s6")
    };
    assert!(!prepares(&mut story));
    for (load, rose) in [(0, false), (8, true)] {
        let mut sitting = story.after(&unsaid);
        sitting.load_after = Some(Load::new(load));
        story.put(sitting);
        assert_eq!(prepares(&mut story), rose, "the latest debrief says {load}");
    }
}

#[test]
fn before_supervision() {
    let mut story = six_meetings([1, 1, 1, 3, 3, 2]);
    let sitting = story.sit(Phase::BeforeSupervision, None);
    assert_eq!(story.asks(&sitting), "s1 s2 s6 s7 s8", "heavier by 5/3 on average");

    let meeting = story.meeting(|meeting| meeting.load_after = Some(Load::new(1)));
    let sitting = story.sit(Phase::BeforeSupervision, None);
    assert_eq!(story.asks(&sitting), "s1 s2 s7 s8", "3 + 2 + 1 against 1 + 1 + 3 is no trend");

    let mut refused = meeting.clone();
    refused.consent.set(ConsentState::CouldNotAsk);
    story.put(refused);
    assert_eq!(story.asks(&sitting), "s1 s2 s3 s7 s8", "something may not be passed on");

    let mut issue = story.issue(&meeting, BoundaryCode::FaithVsTreatment);
    issue.consent.set(ConsentState::AgreedAll);
    story.put(issue.clone());
    // Two limits and what may not be told leave no room for looking back; the pack takes the place of what is left.
    assert_eq!(story.asks(&sitting), "s2 s3 s4 s5 m1 m2 s8");

    story.supervision();
    issue.status = Some(BoundaryStatus::Brought.into());
    story.put(issue);
    let sitting = story.sit(Phase::BeforeSupervision, None);
    assert_eq!(story.asks(&sitting), "s1 s2 s7 s8", "what has been to supervision does not come back by itself");
}

#[test]
fn what_may_not_be_passed_on() {
    let pending = |consent: Consent, code: BoundaryCode| {
        let mut story = Story::new();
        let meeting = story.meeting(|_| {});
        let mut issue = story.issue(&meeting, code);
        issue.consent = consent;
        story.put(issue);
        let sitting = story.sit(Phase::BeforeSupervision, None);
        story.asks(&sitting).contains("s3")
    };
    let theirs = BoundaryCode::SocialMedia;
    let mut will_tell = Consent::new(ConsentState::WillTellSelf);
    assert!(pending(will_tell.clone(), theirs));
    will_tell.may_say_so = true;
    assert!(!pending(will_tell, theirs));
    for state in ConsentState::ALL {
        let locked =
            !matches!(state, ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::OverrideSafety);
        assert_eq!(pending(Consent::new(*state), theirs), locked, "{state:?}");
        assert!(!pending(Consent::new(*state), BoundaryCode::Time), "{state:?}: mine is mine to tell");
    }
}

#[test]
fn after_supervision() {
    let mut story = Story::new();
    story.supervision();
    story.days(20);
    let mut meeting = story.meeting(|_| {});
    let session = story.supervision();
    let sitting = story.sit(Phase::AfterSupervision, Some(session.id.into()));
    assert_eq!(story.asks(&sitting), "p1 p2 p3 p7");

    let mut share = Share { id: Id::random(), written: meeting.when, ..Share::default() };
    story.put(share.clone());
    assert_eq!(story.asks(&sitting), "p1 p3 p4 p7", "a summary was shared");
    share.written = share.written.checked_sub_days(chrono::Days::new(25)).unwrap();
    story.put(share);
    assert_eq!(story.asks(&sitting), "p1 p2 p3 p7", "before the supervision before, it was answered then");

    meeting.follow_up.toggle(FollowUp::Promised);
    story.put(meeting.clone());
    assert_eq!(story.asks(&sitting), "p1 p3 p6 p7", "something was promised");

    let mut concern = story.concern(&meeting, Category::HealthWorker, Level::Soon);
    assert_eq!(story.asks(&sitting), "p3 p5 p6 p7", "a concern is open");
    concern.level = Some(Level::Mine.into());
    story.put(concern);
    assert_eq!(story.asks(&sitting), "p1 p3 p6 p7", "mine to keep is nobody's to receive");
    let unsaid = story.sit(Phase::AfterSupervision, None);
    assert_eq!(story.asks(&unsaid), "p1 p3 p6 p7", "without saying which, it is about the last one");
}
