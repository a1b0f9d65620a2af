//! Journals to plan from: a supporter, some meetings, what was logged.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};

use crate::guide::{Plan, Step, answer_load, answer_prompt, answer_safety, answer_talk};
use crate::journal::*;

/// A journal that is being written, and what time it is.
pub struct Story {
    pub journal: Journal,
    pub now: NaiveDateTime,
}

impl Story {
    /// Nothing written yet, on a day in March at noon.
    pub fn new() -> Self {
        let day = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
        Self { journal: Journal::default(), now: day.and_hms_opt(12, 0, 0).unwrap() }
    }

    /// Some time goes by.
    pub fn minutes(&mut self, minutes: i64) {
        self.now += TimeDelta::minutes(minutes);
    }

    pub fn days(&mut self, days: u64) {
        self.now = self.now.checked_add_days(Days::new(days)).unwrap();
    }

    /// Writes an entry.
    pub fn put(&mut self, entry: impl Into<Entry>) {
        self.journal.put(entry.into());
    }

    /// A follow-up meeting at the clinic, held just now, load 5, with more said by `tell`.
    pub fn meeting(&mut self, tell: impl FnOnce(&mut Meeting)) -> Meeting {
        let mut meeting = Meeting::new(self.now);
        meeting.sequence = Some(Sequence::FollowUp.into());
        meeting.place = Some(Place::Clinic.into());
        meeting.load_after = Some(Load::new(5));
        tell(&mut meeting);
        self.put(meeting.clone());
        self.minutes(1);
        meeting
    }

    /// A boundary issue of `meeting`.
    pub fn issue(&mut self, meeting: &Meeting, code: BoundaryCode) -> BoundaryIssue {
        let mut issue = BoundaryIssue::new(self.now);
        issue.meeting = Some(meeting.id);
        issue.contact = meeting.contact;
        issue.code = Some(code.into());
        self.put(issue.clone());
        self.minutes(1);
        issue
    }

    /// A concern of `meeting`.
    pub fn concern(&mut self, meeting: &Meeting, category: Category, level: Level) -> Escalation {
        let mut concern = Escalation::new(self.now);
        concern.meeting = Some(meeting.id);
        concern.contact = meeting.contact;
        concern.category = Some(category.into());
        concern.level = Some(level.into());
        self.put(concern.clone());
        self.minutes(1);
        concern
    }

    /// Supervision, held just now.
    pub fn supervision(&mut self) -> SupervisionSession {
        let mut session = SupervisionSession::new(self.now);
        session.when = Some(self.now);
        session.status = Some(SupervisionStatus::Held.into());
        self.put(session.clone());
        self.minutes(1);
        session
    }

    /// Sits down now.
    pub fn sit(&mut self, phase: Phase, about: Option<EntryRef>) -> Debrief {
        self.minutes(1);
        Debrief::new(phase, about, self.now)
    }

    /// Sits down after `meeting`.
    pub fn after(&mut self, meeting: &Meeting) -> Debrief {
        self.sit(Phase::After, Some(meeting.id.into()))
    }

    pub fn plan(&self, sitting: &Debrief) -> Plan {
        Plan::of(&self.journal, sitting, self.now)
    }

    /// What a sitting would ask, by id.
    pub fn asks(&self, sitting: &Debrief) -> String {
        ids(&self.plan(sitting))
    }

    /// What a sitting after `meeting` would ask, by id.
    pub fn asks_after(&mut self, meeting: &Meeting) -> String {
        let sitting = self.after(meeting);
        self.asks(&sitting)
    }

    /// Goes through a whole sitting, answering everything, and keeps it.
    pub fn go_through(&mut self, mut sitting: Debrief) -> Debrief {
        loop {
            let plan = self.plan(&sitting);
            let step = plan.step(plan.next(&sitting));
            if step == Step::Closing {
                break;
            }
            give(&mut sitting, step);
            self.minutes(1);
        }
        sitting.finished = true;
        self.put(sitting.clone());
        sitting
    }
}

/// Answers one step in the most ordinary way.
pub fn give(sitting: &mut Debrief, step: Step) {
    match step {
        Step::Safety(_) => answer_safety(sitting, SafetyAnswer::No),
        Step::Load => answer_load(sitting, None, Load::new(5)),
        Step::Prompt(prompt) => answer_prompt(sitting, prompt, PrivateText::new("words")),
        Step::Talk(_) => answer_talk(sitting, TalkAnswer::AtSupervision),
        Step::Closing => return,
    };
}

/// The ids of a plan's steps, without the closing that ends every plan.
pub fn ids(plan: &Plan) -> String {
    let (closing, steps) = plan.steps().split_last().unwrap();
    assert_eq!(*closing, Step::Closing);
    steps.iter().map(Step::id).collect::<Vec<_>>().join(" ")
}
