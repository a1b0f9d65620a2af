//! The table. A row is a situation and, by their ids, the questions it leads to.

use mellom::guide::{Context, Plan, Prompt};
use mellom::journal::*;

use crate::story::{Story, ids};

/// One situation, somebody sitting down in it, and what is asked.
pub struct Row {
    pub name: String,
    pub asks: String,
    story: Story,
    sitting: Debrief,
}

impl Row {
    pub fn phase(&self) -> Phase {
        self.context().phase
    }

    pub fn context(&self) -> Context {
        Context::of(&self.story.journal, &self.sitting, self.story.now)
    }

    pub fn plan(&self) -> Plan {
        self.story.plan(&self.sitting)
    }

    /// What is asked, by id.
    pub fn found(&self) -> String {
        ids(&self.plan())
    }

    /// Whether the row says that `id` is asked.
    pub fn asks_for(&self, id: &str) -> bool {
        self.asks.split(' ').any(|asked| asked == id)
    }

    pub fn is_heavy(&self) -> bool {
        self.context().is_heavy()
    }

    /// Whether `prompt` is one of its phase's own, by the letter that the ids of a phase begin with.
    pub fn table_of(&self, prompt: &Prompt) -> bool {
        let letter = match self.phase() {
            Phase::Before => 'b',
            Phase::After => 'a',
            Phase::BeforeSupervision => 's',
            Phase::AfterSupervision => 'p',
        };
        !prompt.in_pack && prompt.id.starts_with(letter)
    }

    pub fn has_history(&self) -> bool {
        self.story.journal.debriefs().next().is_some()
    }

    /// Whether `id` was answered or left in the last sitting before this one.
    pub fn was_given_before(&self, id: &str) -> bool {
        let last = self.story.journal.debriefs().max_by_key(|debrief| debrief.written);
        last.is_some_and(|last| last.answer(id).is_some() || (id == "a3" && last.safety.is_some()))
    }
}

fn row(name: &str, asks: &str, tell: impl FnOnce(&mut Story) -> Debrief) -> Row {
    let mut story = Story::new();
    let sitting = tell(&mut story);
    Row { name: name.to_owned(), asks: asks.to_owned(), story, sitting }
}

/// Before a meeting that is as `tell` says.
fn before(name: &str, asks: &str, tell: impl FnOnce(&mut Meeting)) -> Row {
    row(name, asks, |story| {
        let meeting = story.meeting(tell);
        story.sit(Phase::Before, Some(meeting.id.into()))
    })
}

/// After a meeting that was as `tell` says.
fn after(name: &str, asks: &str, tell: impl FnOnce(&mut Meeting)) -> Row {
    row(name, asks, |story| {
        let meeting = story.meeting(tell);
        story.after(&meeting)
    })
}

/// A concern about a life, with what was done about it.
fn concern(story: &mut Story, meeting: &Meeting, category: Category, done: Option<Done>) {
    let mut concern = story.concern(meeting, category, Level::Today);
    done.into_iter().for_each(|done| concern.done.toggle(done));
    story.put(concern);
}

fn not_to_tell(meeting: &mut Meeting) {
    meeting.consent.set(ConsentState::AskedNotToShare);
}

fn load(before: Option<u8>, after: u8) -> impl Fn(&mut Meeting) {
    move |meeting| {
        meeting.load_before = before.map(Load::new);
        meeting.load_after = Some(Load::new(after));
    }
}

/// Every limit there is, open, and a promise not to tell.
fn every_limit(story: &mut Story, meeting: &Meeting) {
    for code in BoundaryCode::ALL {
        story.issue(meeting, *code);
    }
}

/// The table.
pub fn rows() -> Vec<Row> {
    [before_a_meeting(), straight_after(), limits_after(), twice(), before_supervision(), after_supervision()]
        .into_iter()
        .flatten()
        .collect()
}

fn before_a_meeting() -> Vec<Row> {
    vec![
        before("a follow-up at the clinic", "b1 b4 b7", |_| {}),
        before("the first, at the clinic", "b1 b2 b3 b7", |m| m.sequence = Some(Sequence::First.into())),
        before("in a café", "b1 b5 b6 b7", |m| m.place = Some(Place::Cafe.into())),
        before("nobody knows where", "b1 b4 b5 b7", |m| m.place = None),
        before("the first, in a café", "b1 b3 b5 b6", |m| {
            m.sequence = Some(Sequence::First.into());
            m.place = Some(Place::Cafe.into());
        }),
        row("what stays between them was not said yet", "b1 b3 b4 b7", |story| agreed(story, OpeningAgreement::NotYet)),
        row("what stays between them was said", "b1 b4 b7", |story| agreed(story, OpeningAgreement::Said)),
        row("something was promised last time", "b1 b4 b7 b8", |story| {
            story.meeting(|m| m.follow_up.toggle(FollowUp::Promised));
            let next = story.meeting(|_| {});
            story.sit(Phase::Before, Some(next.id.into()))
        }),
        row("last time a life was in danger", "r1 b1 b7", |story| {
            let meeting = story.meeting(|_| {});
            concern(story, &meeting, Category::Suicide, None);
            story.sit(Phase::Before, Some(meeting.id.into()))
        }),
        row("every limit is open, and a promise not to tell", "b1 b4 b7", |story| {
            let meeting = story.meeting(not_to_tell);
            every_limit(story, &meeting);
            story.sit(Phase::Before, Some(meeting.id.into()))
        }),
        before("it was light", "b1 b4 b7", load(None, 3)),
        before("it fell through", "b1 b7", |m| m.status = Some(MeetingStatus::Cancelled.into())),
    ]
}

/// Before the next meeting with somebody, of whom it is known whether the opening agreement was said.
fn agreed(story: &mut Story, said: OpeningAgreement) -> Debrief {
    let mut runner = Contact::new(PrivateText::new("the runner"), story.now);
    runner.opening_agreement = Some(said.into());
    story.put(runner.clone());
    let next = story.meeting(|meeting| meeting.contact = Some(runner.id));
    story.sit(Phase::Before, Some(next.id.into()))
}

/// After a network meeting or training that was as `tell` says.
fn gathering(name: &str, asks: &str, kind: MeetingKind, tell: impl FnOnce(&mut Meeting)) -> Row {
    after(name, asks, |meeting| {
        meeting.kind = Some(kind.into());
        tell(meeting);
    })
}

fn straight_after() -> Vec<Row> {
    let mut rows = vec![
        after("an ordinary meeting", "a3 a1 a2 a4 a6 a8 a9", |_| {}),
        after("the load was not said", "a3 load-question a1 a2 a4 a6 a8 a9", |m| m.load_after = None),
        after("something of one's own was told", "a3 a1 a2 a4 a5 a8 a9", |m| m.shared_self.toggle(SharedSelf::Faith)),
        after("light", "a3 g1 g2 g3 a9", load(None, 3)),
        after("not quite light", "a3 a1 a2 a4 a6 a8 a9", load(None, 4)),
        after("light, but it rose by three", "a3 a1 h1 h2 h3 a8 a9", load(Some(0), 3)),
        row("light, but a concern was written", "a3 a1 a2 a4 a6 a8 a9", |story| {
            let meeting = story.meeting(load(None, 3));
            story.concern(&meeting, Category::StoppedMedicines, Level::Supervision);
            story.after(&meeting)
        }),
        after("at seven", "a3 a1 h1 h2 h3 a8 a9", load(None, 7)),
        after("at six", "a3 a1 a2 a4 a6 a8 a9", load(None, 6)),
        after("it rose by three", "a3 a1 h1 h2 h3 a8 a9", load(Some(2), 5)),
        after("it rose by two", "a3 a1 a2 a4 a6 a8 a9", load(Some(3), 5)),
        after("at eight", "a3 a9 h1 h2 a8", load(None, 8)),
        after("it was cancelled", "a3 a1 n1 n3 a8 a9", |m| m.status = Some(MeetingStatus::Cancelled.into())),
        after("nobody came", "a3 a1 n1 n2 n3 a8 a9", |m| m.status = Some(MeetingStatus::NoShow.into())),
        gathering("a network meeting", "a3 a1 a8 a9", MeetingKind::Network, |m| {
            m.shared_self.toggle(SharedSelf::Faith);
        }),
        gathering("training", "a3 load-question a1 a8 a9", MeetingKind::Training, |m| m.load_after = None),
        gathering("a network meeting at seven", "a3 a1 h1 h2 h3 a8 a9", MeetingKind::Network, load(None, 7)),
        gathering("training at eight", "a3 a9 h1 h2 a8", MeetingKind::Training, load(None, 8)),
        gathering("a light network meeting", "a3 g1 g2 g3 a9", MeetingKind::Network, load(None, 3)),
        after("they asked not to tell", "a3 a1 k1 k2 k3 a8 a9", not_to_tell),
        after("told, because of danger", "a3 a1 a2 a4 a6 a8 a9", |m| m.consent.set(ConsentState::OverrideSafety)),
        row("somebody's safety, and nobody has it", "a3 a1 a8 a9", |story| {
            let meeting = story.meeting(|m| m.shared_self.toggle(SharedSelf::Faith));
            concern(story, &meeting, Category::Violence, None);
            story.after(&meeting)
        }),
        row("a life and a promise not to tell and a limit", "a3 r1 a1 k1 k2 a8 a9", |story| {
            let meeting = story.meeting(not_to_tell);
            concern(story, &meeting, Category::Suicide, None);
            story.issue(&meeting, BoundaryCode::HomeVisit);
            story.after(&meeting)
        }),
    ];
    for (category, what) in [(Category::Suicide, "a life"), (Category::SelfHarm, "self-harm")] {
        for (done, asks) in [(None, "a3 r1 a1 a8 a9"), (Some(Done::Called113), "a3 r1 r2 r3 a1 a8 a9")] {
            rows.push(row(&format!("{what}, {done:?}"), asks, |story| {
                let meeting = story.meeting(|_| {});
                concern(story, &meeting, category, done);
                story.after(&meeting)
            }));
        }
    }
    rows
}

/// One limit each: after a meeting, and for itself.
fn limits_after() -> Vec<Row> {
    let mut rows = Vec::new();
    for code in BoundaryCode::ALL {
        let (together, alone) = asked_about(*code);
        rows.push(row(&format!("{code:?}"), together, |story| {
            let meeting = story.meeting(|_| {});
            story.issue(&meeting, *code);
            story.after(&meeting)
        }));
        rows.push(row(&format!("{code:?}, for itself"), alone, |story| {
            let meeting = story.meeting(|_| {});
            let mut issue = story.issue(&meeting, *code);
            issue.feeling = Some(Load::new(5));
            story.put(issue.clone());
            story.sit(Phase::After, Some(issue.id.into()))
        }));
    }
    for (said, asks) in
        [(MedicinesSaid::Stopped, "a3 a1 a7 m1 m2 m3 a8 a9"), (MedicinesSaid::Faith, "a3 a1 a7 m1 m2 m4 a8 a9")]
    {
        rows.push(row(&format!("advice on medicines, and {said:?} was said"), asks, |story| {
            let meeting = story.meeting(|meeting| meeting.medicines_said.toggle(said));
            story.issue(&meeting, BoundaryCode::MedicationAdvice);
            story.after(&meeting)
        }));
    }
    rows
}

/// What is asked about a limit in the sitting after its meeting, and in the short one about itself.
fn asked_about(code: BoundaryCode) -> (&'static str, &'static str) {
    use BoundaryCode as B;
    match code {
        B::AttractionFromThem | B::AttractionFromMe | B::SexualContact => ("a3 a1 a7 d1 d2 d3 a8 a9", "a3 d1 d2 d3 a9"),
        B::Friendship => ("a3 a1 a7 f1 f2 f4 a8 a9", "a3 f1 f2 f4 a9"),
        B::SocialMedia
        | B::PhoneNumber
        | B::Time
        | B::OutsideHours
        | B::MoneyGifts
        | B::PracticalHelp
        | B::Dependency
        | B::DualRelationship => ("a3 a1 a7 f1 f2 f3 a8 a9", "a3 f1 f2 f3 a9"),
        B::MeetingPlace | B::SeenTogether | B::HomeVisit | B::LoneMeeting => {
            ("a3 a1 a7 l1 l2 l3 a8 a9", "a3 l1 l2 l3 a9")
        }
        B::MedicationAdvice | B::FaithVsTreatment => ("a3 a1 a7 m1 m2 a8 a9", "a3 m1 m2 a9"),
        B::ConfidentialityDilemma => ("a3 a1 a7 c1 c3 a8 a9", "a3 c1 c3 a9"),
        // What may be told goes before a limit, and one's own load before both.
        B::ConfidentialitySlip => ("a3 a1 c1 c2 c3 a8 a9", "a3 c1 c2 c3 a9"),
        B::RoleClarity | B::HpExpectation | B::Mismatch | B::Other => ("a3 a1 a7 o1 o2 o3 a8 a9", "a3 o1 o2 o3 a9"),
        B::OwnStory | B::SelfDisclosureRegret | B::Discrimination => ("a3 a1 h1 h2 h3 a8 a9", "a3 h1 h2 h3 a9"),
    }
}

/// The second and third time.
fn again(name: &str, asks: &str, times: usize, tell: impl FnOnce(&mut Story) -> (Phase, Option<EntryRef>)) -> Row {
    row(name, asks, |story| {
        let (phase, about) = tell(story);
        for _ in 1..times {
            let sitting = story.sit(phase, about.clone());
            story.go_through(sitting);
        }
        story.sit(phase, about)
    })
}

/// After a meeting with one limit.
fn limit(story: &mut Story, code: BoundaryCode) -> (Phase, Option<EntryRef>) {
    let meeting = story.meeting(|_| {});
    story.issue(&meeting, code);
    (Phase::After, Some(meeting.id.into()))
}

fn twice() -> Vec<Row> {
    let after = |meeting: Meeting| (Phase::After, Some(meeting.id.into()));
    vec![
        again("the same meeting again", "a3 a9", 2, |story| after(story.meeting(|_| {}))),
        again("not to tell, again", "a3 a2 a4 k2 k4 k5 a9", 2, |story| after(story.meeting(not_to_tell))),
        again("not to tell, a third time", "a3 a6 k2 k6 a9", 3, |story| after(story.meeting(not_to_tell))),
        again("a life, again", "a3 r1 r4 r5 a9", 2, |story| {
            let meeting = story.meeting(|_| {});
            concern(story, &meeting, Category::Suicide, Some(Done::Called113));
            after(meeting)
        }),
        again("at eight, again", "a3 a9 h4 h3", 2, |story| after(story.meeting(load(None, 8)))),
        again("attraction, again", "a3 a2 a4 a6 d4 a9", 2, |story| limit(story, BoundaryCode::AttractionFromThem)),
        again("friendship, again", "a3 a2 a4 a6 f3 a9", 2, |story| limit(story, BoundaryCode::Friendship)),
        again("attraction, preparing twice", "s1 d4 s7", 2, |story| {
            limit(story, BoundaryCode::AttractionFromMe);
            (Phase::BeforeSupervision, None)
        }),
        again("one's own story, again", "a3 a2 a4 a6 a7 h4 a9", 2, |story| limit(story, BoundaryCode::OwnStory)),
    ]
}

/// Before supervision, after a meeting that was as `tell` says and what `then` was written.
fn prepared(name: &str, asks: &str, tell: impl FnOnce(&mut Meeting), then: impl FnOnce(&mut Story, &Meeting)) -> Row {
    row(name, asks, |story| {
        let meeting = story.meeting(tell);
        then(story, &meeting);
        story.sit(Phase::BeforeSupervision, None)
    })
}

fn before_supervision() -> Vec<Row> {
    use BoundaryCode as B;
    let mut rows = vec![
        prepared("nothing in particular", "s1 s2 s7 s8", |_| {}, |_, _| {}),
        prepared("not to tell, before supervision", "s2 s3 k1 k2 k3 s8", not_to_tell, |_, _| {}),
        prepared(
            "a life, before supervision",
            "r1 s2 s3 s8",
            |_| {},
            |story, meeting| {
                concern(story, meeting, Category::Suicide, None);
            },
        ),
        prepared("heavy, before supervision", "s1 s2 s7 s8", load(None, 9), |_, _| {}),
        row("an old limit that supervision did not get to", "s2 s3 s4 m1 m2 s8", |story| {
            let meeting = story.meeting(|_| {});
            story.issue(&meeting, B::MedicationAdvice);
            story.supervision();
            story.sit(Phase::BeforeSupervision, None)
        }),
        row("everything at once", "s2 s3 s4 s5 s6 m1 m2 s8", |story| {
            for load in [1, 1, 1, 5, 5, 5] {
                story.meeting(|meeting| meeting.load_after = Some(Load::new(load)));
                story.days(1);
            }
            let meeting = story.meeting(|meeting| {
                meeting.consent.set(ConsentState::Withdrawn);
                meeting.load_after = Some(Load::new(5));
            });
            let mut issue = story.issue(&meeting, B::MedicationAdvice);
            issue.consent.set(ConsentState::AgreedAll);
            story.put(issue);
            story.sit(Phase::BeforeSupervision, None)
        }),
        row("it was light, said while sitting down", "s1 s2 s7 s8", |story| {
            let mut sitting = story.sit(Phase::BeforeSupervision, None);
            sitting.load_after = Some(Load::new(3));
            sitting
        }),
        row("it is heavy, said while sitting down", "s1 s2 s7 s8", |story| {
            let mut sitting = story.sit(Phase::BeforeSupervision, None);
            sitting.load_after = Some(Load::new(7));
            sitting
        }),
    ];
    for (loads, asks) in [([2, 2, 2, 3, 4, 4], "s1 s2 s6 s7 s8"), ([2, 2, 2, 3, 3, 4], "s1 s2 s7 s8")] {
        rows.push(row(&format!("six meetings that weighed {loads:?}"), asks, |story| {
            for load in loads {
                story.meeting(|meeting| meeting.load_after = Some(Load::new(load)));
                story.days(1);
            }
            story.sit(Phase::BeforeSupervision, None)
        }));
    }
    for (code, asks) in [
        (B::AttractionFromMe, "s2 s4 d1 d2 d3 s8"),
        (B::Friendship, "s2 s3 s4 f1 f2 f4 s8"),
        (B::SeenTogether, "s2 s3 s4 l1 l2 l3 s8"),
        (B::MedicationAdvice, "s2 s3 s4 s5 m1 m2 s8"),
        (B::ConfidentialitySlip, "s2 s4 c1 c2 c3 s8"),
        (B::RoleClarity, "s2 s4 o1 o2 o3 s8"),
    ] {
        rows.push(prepared(
            &format!("{code:?}, before supervision"),
            asks,
            |_| {},
            |story, meeting| {
                story.issue(meeting, code);
            },
        ));
    }
    rows
}

/// After supervision, and what there was before it.
fn supervised(name: &str, asks: &str, tell: impl FnOnce(&mut Story)) -> Row {
    row(name, asks, |story| {
        tell(story);
        let session = story.supervision();
        story.sit(Phase::AfterSupervision, Some(session.id.into()))
    })
}

fn after_supervision() -> Vec<Row> {
    let share = |story: &mut Story| story.put(Share { id: Id::random(), written: story.now, ..Share::default() });
    vec![
        supervised("nothing was shared", "p1 p2 p3 p7", |_| {}),
        supervised("a summary was shared", "p1 p3 p4 p7", share),
        supervised("a concern is still open", "p1 p3 p5 p7", |story| {
            let meeting = story.meeting(|_| {});
            story.concern(&meeting, Category::StoppedMedicines, Level::Soon);
        }),
        supervised("an answer was promised", "p1 p3 p6 p7", |story| {
            story.meeting(|meeting| meeting.follow_up.toggle(FollowUp::Promised));
        }),
        supervised("shared, promised, and a concern", "p3 p5 p6 p7", |story| {
            story.meeting(|meeting| meeting.follow_up.toggle(FollowUp::Promised));
            share(story);
            let meeting = story.meeting(|_| {});
            story.concern(&meeting, Category::StoppedMedicines, Level::Soon);
        }),
        supervised("a life is still at stake", "r1 p3 p5 p7", |story| {
            let meeting = story.meeting(|_| {});
            concern(story, &meeting, Category::Suicide, None);
        }),
        supervised("every limit is still open, and a promise not to tell", "p1 p2 p3 p7", |story| {
            let meeting = story.meeting(not_to_tell);
            every_limit(story, &meeting);
        }),
        row("it was light, said after supervision", "p1 p2 p3 p7", |story| {
            let session = story.supervision();
            let mut sitting = story.sit(Phase::AfterSupervision, Some(session.id.into()));
            sitting.load_after = Some(Load::new(3));
            sitting
        }),
    ]
}
