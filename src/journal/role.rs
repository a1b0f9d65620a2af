//! My role: what was agreed with the clinic, my own limits, what I have learnt, whom I call.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::choice::{Kept, Picks, choices};
use super::id::Id;
use super::newer::NewerFields;
use super::text::PrivateText;

/// The agreement a supporter works by. There is one of these in a notebook, and nothing of it is ever exported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoleAgreement {
    /// What the entry is called: always [`RoleAgreement::ID`].
    #[serde(skip)]
    pub id: Id<RoleAgreement>,
    /// When it was first written down, in the phone's local time.
    pub written: NaiveDateTime,
    /// What the clinic and the supporter have agreed on.
    pub agreed: Picks<RolePoint>,
    /// The agreement, in the supporter's words.
    pub agreement: PrivateText,
    /// The supporter's own limits.
    pub limits: Picks<OwnLimit>,
    /// More about the limits, in the supporter's words.
    pub limits_note: PrivateText,
    /// Training done, in the order in which it was written down.
    pub training: Vec<TrainingDone>,
    /// Whom to call when the clinic is closed. The number itself is a [`super::TrustedContact`].
    pub out_of_hours: PrivateText,
    /// What the clinic has yet to settle.
    pub to_settle: Picks<RolePoint>,
    /// More about that, in the supporter's words.
    pub to_settle_note: PrivateText,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

/// Training the supporter has done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TrainingDone {
    /// What it was about.
    pub about: Option<Kept<TrainingTopic>>,
    /// The first day of the month in which it was done.
    pub month: Option<NaiveDate>,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl Default for RoleAgreement {
    fn default() -> Self {
        Self {
            id: Self::ID,
            written: NaiveDateTime::default(),
            agreed: Picks::default(),
            agreement: PrivateText::default(),
            limits: Picks::default(),
            limits_note: PrivateText::default(),
            training: Vec::new(),
            out_of_hours: PrivateText::default(),
            to_settle: Picks::default(),
            to_settle_note: PrivateText::default(),
            newer: NewerFields::default(),
        }
    }
}

impl RoleAgreement {
    /// The same in every notebook, so that two notebooks that are merged have one agreement and not two. It says
    /// nothing: a record's name is hidden in the vault, and every notebook may have this one.
    pub const ID: Id<RoleAgreement> = Id::from_bytes(*b"my role, one of ");

    /// An empty agreement, first written down `now`.
    pub fn new(now: NaiveDateTime) -> Self {
        Self { written: now, ..Self::default() }
    }

    /// The training about `about`, if it was done.
    pub fn training(&self, about: TrainingTopic) -> Option<&TrainingDone> {
        self.training.iter().find(|done| super::choice::chosen(&done.about, about))
    }

    /// Writes down that training about `about` was done, or takes it back.
    pub fn toggle_training(&mut self, about: TrainingTopic) {
        let before = self.training.len();
        self.training.retain(|done| !super::choice::chosen(&done.about, about));
        if self.training.len() == before {
            self.training.push(TrainingDone { about: Some(about.into()), ..TrainingDone::default() });
        }
    }

    /// Writes down when training about `about` was done.
    pub fn date_training(&mut self, about: TrainingTopic, month: Option<NaiveDate>) {
        for done in self.training.iter_mut().filter(|done| super::choice::chosen(&done.about, about)) {
            done.month = month;
        }
    }

    /// Puts a point among what was agreed, or takes it back. What is agreed is no longer to be settled.
    pub fn toggle_agreed(&mut self, point: RolePoint) {
        self.agreed.toggle(point);
        if self.agreed.has(point) && self.to_settle.has(point) {
            self.to_settle.toggle(point);
        }
    }
}

choices! {
    /// What an agreement between a clinic and a supporter is about.
    pub enum RolePoint {
        /// What the task is, and what it is not.
        Task = "task",
        /// How many people, how many meetings, how long.
        Time = "time",
        /// Where to meet.
        Places = "places",
        /// Contact between meetings.
        Contact = "contact",
        /// What stays between the two, and when to tell.
        Confidentiality = "confidentiality",
        /// How supervision is given, and how often.
        Supervision = "supervision",
        /// Whom to call when the clinic is closed.
        OutOfHours = "out_of_hours",
        /// Honorarium and travel.
        Pay = "pay",
        /// Training.
        Training = "training",
        /// How it ends, or is passed on.
        Ending = "ending",
    }

    /// A limit of the supporter's own.
    pub enum OwnLimit {
        /// Ends when agreed.
        EndOnTime = "end_on_time",
        /// Not in the evening or at the weekend.
        FreeTime = "free_time",
        /// Only so many at a time.
        FewAtATime = "few_at_a_time",
        /// Only in places that are safe.
        SafePlaces = "safe_places",
        /// Not in anybody's home.
        NotAtHome = "not_at_home",
        /// Not the supporter's own number or profile.
        OwnNumber = "own_number",
        /// No advice on medicines.
        NoMedicineAdvice = "no_medicine_advice",
        /// No money and no gifts.
        NoMoney = "no_money",
        /// No more than friends of a kind: nothing romantic.
        NoRomance = "no_romance",
        /// Some of the supporter's own story stays with them.
        OwnStory = "own_story",
        /// May say no to a match.
        SayNo = "say_no",
        /// May take a break.
        Break = "break",
    }

    /// What training was about.
    pub enum TrainingTopic {
        /// Being a peer supporter.
        PeerSupport = "peer_support",
        /// Listening and talking.
        Conversation = "conversation",
        /// HIV and treatment.
        Hiv = "hiv",
        /// Boundaries.
        Boundaries = "boundaries",
        /// Confidentiality and law.
        Confidentiality = "confidentiality",
        /// Suicide: asking, staying, getting help.
        Suicide = "suicide",
        /// First aid.
        FirstAid = "first_aid",
        /// Sex and sexuality.
        Sexuality = "sexuality",
        /// Working with an interpreter, and across cultures.
        Culture = "culture",
        /// Something else.
        Other = "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_becomes_agreed_is_no_longer_to_be_settled() {
        let mut role = RoleAgreement::default();
        role.to_settle.toggle(RolePoint::Pay);
        role.toggle_agreed(RolePoint::Pay);
        assert!(role.agreed.has(RolePoint::Pay) && role.to_settle.is_empty());
        role.toggle_agreed(RolePoint::Pay);
        assert!(role.agreed.is_empty() && role.to_settle.is_empty());
    }

    #[test]
    fn training_keeps_its_month_until_it_is_taken_back() {
        let month = NaiveDate::from_ymd_opt(2025, 11, 1);
        let mut role = RoleAgreement::default();
        role.toggle_training(TrainingTopic::Suicide);
        role.date_training(TrainingTopic::Suicide, month);
        role.toggle_training(TrainingTopic::Hiv);
        assert_eq!(role.training(TrainingTopic::Suicide).unwrap().month, month);
        assert_eq!(role.training(TrainingTopic::Hiv).unwrap().month, None);
        role.toggle_training(TrainingTopic::Suicide);
        role.toggle_training(TrainingTopic::Suicide);
        assert_eq!(role.training(TrainingTopic::Suicide).unwrap().month, None);
    }
}
