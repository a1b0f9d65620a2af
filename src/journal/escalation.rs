//! An escalation: a worry about someone's life or safety. In the interface it is called a *concern*.
//!
//! The supporter does not assess risk. They notice, ask directly, stay, and get others; the app never computes a score
//! and stores neither plan nor means.

use chrono::{Days, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::choice::{Kept, Picks, choices, chosen, known};
use super::consent::Consent;
use super::contact::Contact;
use super::id::Id;
use super::meeting::Meeting;
use super::newer::NewerFields;
use super::text::PrivateText;

/// How long before it was written down something may have arisen, in days, where the day was not said.
const WRITTEN_LATER_DAYS: u64 = 7;

/// One concern, and what was done about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Escalation {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<Escalation>,
    /// When it was written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// When it arose, in the phone's local time: what was said, or the meeting that it came up in, or else when it was begun.
    pub when: NaiveDateTime,
    /// The day on which it arose, where the supporter said it or a meeting does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arose_on: Option<NaiveDate>,
    /// The meeting it came up in.
    pub meeting: Option<Id<Meeting>>,
    /// Whom it concerns.
    pub contact: Option<Id<Contact>>,
    /// Whom the meeting was with that it came up in, once that was deleted. While that is there, it says so itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met: Option<Id<Contact>>,
    /// What it is about.
    pub category: Option<Kept<Category>>,
    /// How soon somebody should know. The supporter's own choice.
    pub level: Option<Kept<Level>>,
    /// What was done.
    pub done: Picks<Done>,
    /// The day on which the supporter told somebody, where they said it.
    pub told_on: Option<NaiveDate>,
    /// Who has it now.
    pub received_by: Option<Kept<Receiver>>,
    /// Whether the person knew that the supporter would tell.
    pub told_first: Option<Kept<ToldFirst>>,
    /// Whom the supporter told, where they told without consent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_to: Option<Kept<Receiver>>,
    /// What the supporter said when they told: the least that was needed.
    #[serde(skip_serializing_if = "Picks::is_empty")]
    pub said: Picks<Said>,
    /// What was said to the person afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repair: Option<Repair>,
    /// Where it stands.
    pub status: Option<Kept<EscalationStatus>>,
    /// What the person said about passing it on.
    pub consent: Consent,
    /// In the supporter's words. Never the method.
    pub note: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl Escalation {
    /// An open concern, written down `now`.
    pub fn new(now: NaiveDateTime) -> Self {
        Self {
            id: Id::random(),
            written: now,
            when: now,
            status: Some(EscalationStatus::Open.into()),
            ..Self::default()
        }
    }

    /// An open concern that came up in `meeting`, written down `now`.
    pub fn of_meeting(meeting: &Meeting, now: NaiveDateTime) -> Self {
        // What is only planned has not brought anything up.
        let when = Some(meeting.when).filter(|when| *when <= now);
        Self {
            meeting: Some(meeting.id),
            contact: meeting.contact,
            when: when.unwrap_or(now),
            arose_on: when.map(|when| when.date()),
            ..Self::new(now)
        }
    }

    /// Whether nobody has received it yet and the supporter has not put it down.
    pub fn is_open(&self) -> bool {
        !matches!(known(&self.status), Some(EscalationStatus::Received | EscalationStatus::PutDown))
    }

    /// Whether it calls for somebody today or now and is still open: learning waits until someone else has it.
    pub fn safety_now(&self) -> bool {
        self.is_open() && matches!(known(&self.level), Some(Level::Today | Level::Now))
    }

    /// Whether it calls for somebody today or now, and nobody has been called.
    pub fn needs_somebody(&self) -> bool {
        self.safety_now() && !self.after_now()
    }

    /// Whether the facts are there that telling without consent requires: a level of today or now, what it is about, whether
    /// the person was told first, to whom, on which day, and the least that was said. Nobody told before it arose: that
    /// would be an older item, and those stay as they are.
    pub fn override_is_complete(&self) -> bool {
        matches!(known(&self.level), Some(Level::Today | Level::Now))
            && known(&self.category).is_some()
            && known(&self.told_first).is_some()
            && known(&self.told_to).is_some()
            && self.told_on.is_some_and(|day| day >= self.arose_at_the_earliest())
            && self.said.known().next().is_some()
    }

    /// The first day on which it may have arisen. Call first, write later: what was not said to have arisen on a certain
    /// day may have, in the week before it was written down.
    pub fn arose_at_the_earliest(&self) -> NaiveDate {
        let week_before = || {
            let begun = self.written.date().min(self.when.date());
            begun.checked_sub_days(Days::new(WRITTEN_LATER_DAYS)).unwrap_or(begun)
        };
        self.arose_on.unwrap_or_else(week_before)
    }

    /// Says who has it now. What was put down stays put down.
    pub fn be_received_by(&mut self, receiver: Option<Receiver>) {
        self.received_by = receiver.map(Into::into);
        match (known(&self.status), receiver) {
            (None, Some(_)) if self.status.is_none() => self.status = Some(EscalationStatus::Received.into()),
            (Some(EscalationStatus::Open), Some(_)) => self.status = Some(EscalationStatus::Received.into()),
            (Some(EscalationStatus::Received), None) => self.status = Some(EscalationStatus::Open.into()),
            _ => {}
        }
    }

    /// Who was told, as far as what was done says it.
    pub fn told_whom(&self) -> Option<Receiver> {
        known(&self.told_to).or(known(&self.received_by)).or(self.done.known().find_map(Done::told))
    }

    /// Whether the step that belongs to its level has been taken: somebody was called, or somebody else has it.
    pub fn after_now(&self) -> bool {
        self.received_by.is_some()
            || self.told_to.is_some()
            || chosen(&self.status, EscalationStatus::Received)
            || self.done.known().any(Done::is_a_call)
    }
}

/// What the supporter told the person afterwards: what was passed on, and what was not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Repair {
    /// The day they spoke of it, if they have.
    pub on: Option<NaiveDate>,
    /// What was kept back.
    pub not_said: Picks<Said>,
    /// In the supporter's words.
    pub note: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

choices! {
    /// What a concern is about.
    pub enum Category {
        /// Thoughts of suicide.
        Suicide = "suicide",
        /// Self-harm, despair.
        SelfHarm = "self_harm",
        /// Violence, threats, control, trafficking.
        Violence = "violence",
        /// A child may not be safe.
        ChildAtRisk = "child_at_risk",
        /// Has stopped the medicines.
        StoppedMedicines = "stopped_medicines",
        /// Acutely ill.
        AcuteIllness = "acute_illness",
        /// Psychosis or heavy intoxication.
        Psychosis = "psychosis",
        /// Being outed, blackmailed, attacked for the diagnosis.
        Outing = "outing",
        /// The supporter is threatened or used.
        ThreatToMe = "threat_to_me",
        /// The supporter's own crisis.
        MyOwnCrisis = "my_own_crisis",
        /// The supporter said too much, lost the phone, wrote to the wrong person.
        MySlip = "my_confidentiality_slip",
        /// A worry about a health worker.
        HealthWorker = "health_worker",
        /// Something else that worries.
        Other = "other",
    }
    common [Suicide, SelfHarm, Violence, ChildAtRisk, StoppedMedicines, AcuteIllness, Other]

    /// How soon somebody should know.
    pub enum Level {
        /// Nobody is at risk; mine to keep.
        Mine = "mine",
        /// Can wait for supervision.
        Supervision = "supervision",
        /// Talk to the clinic within one to three working days.
        Soon = "soon",
        /// Talk to someone today.
        Today = "today",
        /// Danger at this moment, or unsure.
        Now = "now",
    }

    /// What was done.
    pub enum Done {
        /// Called 113.
        Called113 = "called_113",
        /// Called 112.
        Called112 = "called_112",
        /// Called out-of-hours care, 116 117.
        CalledOutOfHours = "called_116117",
        /// Called the clinic.
        CalledClinic = "called_clinic",
        /// Called another service: the child line, the line against violence, a midwife.
        CalledOther = "called_other",
        /// Talked with the supervising professional.
        TalkedToHp = "talked_to_hp",
        /// Stayed with the person, or on the line.
        Stayed = "stayed",
        /// Called together with the person.
        CalledTogether = "called_together",
        /// Something else.
        Other = "other",
    }

    /// Who has it now.
    pub enum Receiver {
        /// The clinic.
        Clinic = "clinic",
        /// The supervising professional.
        Hp = "hp",
        /// The ambulance service, 113.
        Ambulance = "ambulance",
        /// The police.
        Police = "police",
        /// Out-of-hours care.
        OutOfHours = "out_of_hours",
        /// Another service.
        Other = "other",
    }

    /// What was said when the supporter told somebody, or was not. Never how, and never a quotation.
    pub enum Said {
        /// That the supporter is worried about somebody.
        Worried = "worried",
        /// That a life may be in danger.
        Danger = "danger",
        /// What it is about.
        About = "about",
        /// Where the person is.
        Where = "where",
        /// Who the person is.
        Who = "who",
        /// That the person did not want it told.
        NotWanted = "not_wanted",
        /// How the two know each other.
        HowWeKnow = "how_we_know",
        /// The diagnosis.
        Diagnosis = "diagnosis",
        /// What else the person has told.
        Rest = "rest",
    }

    /// Whether the person knew that the supporter would tell.
    pub enum ToldFirst {
        /// Knew, and agreed.
        Agreed = "agreed",
        /// Knew, and did not agree.
        Knew = "knew",
        /// Did not know.
        No = "no",
        /// It was not safe to say.
        Unsafe = "unsafe",
    }

    /// Where a concern stands.
    pub enum EscalationStatus {
        /// Nobody has received it yet.
        Open = "open",
        /// Someone else has it.
        Received = "received",
        /// The supporter has put it down.
        PutDown = "put_down",
    }
}

impl Done {
    /// Whether this means that the supporter called or told somebody.
    pub fn is_a_call(self) -> bool {
        match self {
            Self::Called113
            | Self::Called112
            | Self::CalledOutOfHours
            | Self::CalledClinic
            | Self::CalledOther
            | Self::TalkedToHp
            | Self::CalledTogether => true,
            Self::Stayed | Self::Other => false,
        }
    }

    /// Whether this was a call.
    pub fn is_by_telephone(self) -> bool {
        self.is_a_call() && self != Self::TalkedToHp
    }
}

impl Done {
    /// Who was told by it, where it says so.
    pub fn told(self) -> Option<Receiver> {
        match self {
            Self::Called113 => Some(Receiver::Ambulance),
            Self::Called112 => Some(Receiver::Police),
            Self::CalledOutOfHours => Some(Receiver::OutOfHours),
            Self::CalledClinic => Some(Receiver::Clinic),
            Self::TalkedToHp => Some(Receiver::Hp),
            Self::CalledOther => Some(Receiver::Other),
            Self::Stayed | Self::CalledTogether | Self::Other => None,
        }
    }
}

impl Category {
    /// The least urgent level that may be chosen: for suicide, self-harm, violence and children, today and never lower.
    pub fn lowest_level(self) -> Level {
        match self {
            Self::Suicide | Self::SelfHarm | Self::Violence | Self::ChildAtRisk => Level::Today,
            Self::AcuteIllness | Self::Psychosis | Self::ThreatToMe | Self::MySlip => Level::Supervision,
            Self::StoppedMedicines | Self::Outing | Self::MyOwnCrisis | Self::HealthWorker | Self::Other => Level::Mine,
        }
    }

    /// The level that is suggested when there is no danger at this moment.
    pub fn suggested_level(self) -> Level {
        match self {
            Self::Suicide
            | Self::SelfHarm
            | Self::Violence
            | Self::ChildAtRisk
            | Self::AcuteIllness
            | Self::Psychosis
            | Self::ThreatToMe
            | Self::MyOwnCrisis
            | Self::MySlip => Level::Today,
            Self::StoppedMedicines | Self::Outing | Self::HealthWorker | Self::Other => Level::Soon,
        }
    }
}
