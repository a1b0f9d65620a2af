//! What is *mine* to share and what is *theirs*, and the only way anything becomes shareable.
//!
//! *Mine* is always the supporter's own to share and is never tied to a person or a meeting. *Theirs* belongs to the
//! person met and carries a [`Consent`], which starts as "I have not asked". A summary is built from [`Exportable`]
//! facts only; this file alone can make one, and only of the types in its table. Text is not in the table: there is no
//! way to write a summary that contains a note.
//!
//! ```compile_fail
//! use mellom::journal::{PrivateText, Exportable};
//! let leak = Exportable::mine(PrivateText::new("a note")); // text is nobody's to export
//! ```

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::boundary::BoundaryCode;
use super::choice::{Kept, Picks, choices};
use super::consent_word::ConsentChange;
use super::escalation::Category;
use super::meeting::{
    Duration, ForTheClinic, GaveMe, HpPresent, MedicinesSaid, NotSureOf, Sequence, StoryBalance, Topic,
};
use super::newer::NewerFields;
use super::question::{Need, Question};

choices! {
    /// What the person met has said about passing something on.
    pub enum ConsentState {
        /// The supporter has not asked. The state everything starts in.
        NotAsked = "not_asked",
        /// Yes, all of it.
        AgreedAll = "agreed_all",
        /// Yes, some topics.
        AgreedPart = "agreed_part",
        /// The person will tell it themselves.
        WillTellSelf = "will_tell_self",
        /// The supporter was asked not to tell.
        AskedNotToShare = "asked_not_to_share",
        /// The supporter could not ask.
        CouldNotAsk = "could_not_ask",
        /// The person changed their mind.
        Withdrawn = "withdrawn",
        /// The supporter told, because of danger to life.
        OverrideSafety = "override_safety",
    }
    common [AgreedAll, AgreedPart, AskedNotToShare, NotAsked]

    /// Why the supporter could not ask.
    pub enum CouldNotAskWhy {
        /// It was not safe.
        Unsafe = "unsafe",
        /// They lost contact.
        LostContact = "lost_contact",
    }
}

/// What the person met has said about passing on one entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Consent {
    pub(super) state: Option<Kept<ConsentState>>,
    /// The topics they agreed to, for [`ConsentState::AgreedPart`].
    pub topics: Picks<Topic>,
    /// By when they will tell it themselves, for [`ConsentState::WillTellSelf`].
    pub by: Option<NaiveDate>,
    /// Whether the supporter may say that they will, for [`ConsentState::WillTellSelf`].
    pub may_say_so: bool,
    /// Why the supporter could not ask, for [`ConsentState::CouldNotAsk`].
    pub why: Option<Kept<CouldNotAskWhy>>,
    /// What was said before, and when; the last is what stands now, once it is saved.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<ConsentChange>,
    /// A no that stood when this turned out to be about something else. It holds for whatever this may be about, but for
    /// what something else was said of since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) waiting_no: Option<Box<ConsentChange>>,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl Consent {
    /// Consent in `state`, with nothing more said.
    pub fn new(state: ConsentState) -> Self {
        Self { state: Some(state.into()), ..Self::default() }
    }

    /// Where it stands. A state that only a newer version knows counts as not asked: it locks.
    pub fn state(&self) -> ConsentState {
        self.state.as_ref().and_then(Kept::known).unwrap_or(ConsentState::NotAsked)
    }

    /// Whether a newer version wrote a state that this one does not know.
    pub fn is_newer(&self) -> bool {
        self.state.as_ref().is_some_and(|state| state.known().is_none())
    }

    /// Records what the person said. What belonged to another answer goes with it: a yes to one part that was taken back
    /// must not lie there ticked when part of it is agreed to anew.
    pub fn set(&mut self, state: ConsentState) {
        if state != ConsentState::AgreedPart {
            self.topics = Picks::default();
        }
        if state != ConsentState::WillTellSelf {
            (self.by, self.may_say_so) = (None, false);
        }
        if state != ConsentState::CouldNotAsk {
            self.why = None;
        }
        self.state = Some(state.into());
    }

    /// They have told it themselves: the day is over, and that they will is not said any more.
    pub fn was_told_by_them(&mut self) {
        (self.by, self.may_say_so) = (None, false);
    }

    /// Whether it lets nothing of the item onto a page, whatever the item holds. What a person agreed to tell themselves is
    /// no content of it.
    pub fn is_locked(&self) -> bool {
        match self.state() {
            ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::OverrideSafety => false,
            ConsentState::NotAsked
            | ConsentState::WillTellSelf
            | ConsentState::AskedNotToShare
            | ConsentState::CouldNotAsk
            | ConsentState::Withdrawn => true,
        }
    }

    /// Whether the person said yes, or part of it, once and does not any more.
    pub fn changed_their_mind(&self) -> bool {
        matches!(self.state(), ConsentState::Withdrawn | ConsentState::AskedNotToShare)
    }

    /// Releases that something is carried, and nothing of what: the only trace of what the supporter was asked not to share.
    pub fn release_carried(&self) -> Option<Exportable<Carried>> {
        (self.state() == ConsentState::AskedNotToShare).then_some(Exportable(Carried))
    }

    /// Releases that the person plans to raise something themselves, if they agreed that this is said.
    pub fn release_plan(&self) -> Option<Exportable<PlansToTell>> {
        (self.state() == ConsentState::WillTellSelf && self.may_say_so).then_some(Exportable(PlansToTell))
    }

    /// Releases a fact of theirs, if what the person said allows it.
    ///
    /// "Some of it" releases the topics they named and nothing else. Danger to life releases nothing here: only the
    /// category of a concern can be told without consent, and only with the facts that requires.
    pub fn release<T: Theirs>(&self, fact: T) -> Option<Exportable<T>> {
        match self.state() {
            ConsentState::AgreedAll => Some(Exportable(fact)),
            ConsentState::AgreedPart => {
                fact.as_topic().is_some_and(|topic| self.topics.has(topic)).then_some(Exportable(fact))
            }
            ConsentState::NotAsked
            | ConsentState::WillTellSelf
            | ConsentState::AskedNotToShare
            | ConsentState::CouldNotAsk
            | ConsentState::Withdrawn
            | ConsentState::OverrideSafety => None,
        }
    }

    /// Releases the category of a concern: with the person's consent; or without, when the supporter told because of
    /// danger to life and the facts that this requires are all there (`facts_complete`); or always, where it is mine.
    pub(super) fn release_category(&self, category: Category, facts_complete: bool) -> Option<Exportable<Category>> {
        match whose_category(category) {
            Whose::Mine => Some(Exportable(category)),
            Whose::Theirs if self.state() == ConsentState::OverrideSafety => {
                facts_complete.then_some(Exportable(category))
            }
            Whose::Theirs => self.release(category),
            Whose::OffThePage => None,
        }
    }

    /// Releases a boundary code: always where it is mine, with consent where it is theirs.
    pub(super) fn release_code(&self, code: BoundaryCode) -> Option<Exportable<BoundaryCode>> {
        match whose_boundary(code) {
            Whose::Mine => Some(Exportable(code)),
            Whose::Theirs => self.release(code),
            Whose::OffThePage => None,
        }
    }
}

/// That the supporter carries something they were asked not to share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Carried;

/// That the person plans to raise something themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlansToTell;

/// A fact that may stand in a summary, because it is mine or because the person it belongs to said yes.
///
/// Only this module makes one, and only of closed choices and numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exportable<T>(T);

impl<T: Mine> Exportable<T> {
    /// A fact that is always the supporter's own to share.
    pub fn mine(fact: T) -> Self {
        Self(fact)
    }
}

impl<T: Copy> Exportable<T> {
    /// The fact.
    pub fn get(self) -> T {
        self.0
    }
}

/// Whose something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The supporter's own: always theirs to share.
    Mine,
    /// The person's: shared with consent only.
    Theirs,
    /// Neither may put it on the page to the supervising professional.
    OffThePage,
}

/// A fact that is always the supporter's own to share. The list of types stands in this file and nowhere else.
pub trait Mine: Copy + sealed::Closed {}

/// A fact that belongs to the person met. The list of types stands in this file and nowhere else.
pub trait Theirs: Copy + sealed::Closed {
    /// The topic it is, where it is one: "some of it" is said by topic.
    fn as_topic(&self) -> Option<Topic> {
        None
    }
}

mod sealed {
    /// Closed choices and numbers; never text.
    pub trait Closed {}
}

/// The table: one line per type.
macro_rules! whose {
    (mine: $($mine:ty),+ $(,)?; theirs: $($theirs:ty),+ $(,)?;) => {
        $( impl sealed::Closed for $mine {} impl Mine for $mine {} )+
        $( impl sealed::Closed for $theirs {} impl Theirs for $theirs {} )+
    };
}

whose! {
    mine: Sequence, Duration, HpPresent, StoryBalance, NotSureOf, GaveMe, Question, Need, super::disclosure::PlaceGroup,
          super::disclosure::Trend, Count;
    theirs: MedicinesSaid, ForTheClinic, Category, BoundaryCode, ConsentState;
}

impl sealed::Closed for Topic {}
impl Theirs for Topic {
    fn as_topic(&self) -> Option<Topic> {
        Some(*self)
    }
}

/// How many of something, over a whole period.
pub type Count = u32;

/// Whose a boundary issue of this code is. A new code does not compile without a line here.
///
/// *Mine* are the codes that are about the supporter: their time, their limits, their own story. Whatever says
/// something about the person met is theirs, also when the supporter took the first step.
pub fn whose_boundary(code: BoundaryCode) -> Whose {
    use BoundaryCode as B;
    match code {
        B::Time => Whose::Mine,
        B::OutsideHours => Whose::Mine,
        B::MeetingPlace => Whose::Mine,
        B::LoneMeeting => Whose::Mine,
        B::PhoneNumber => Whose::Mine,
        B::AttractionFromMe => Whose::Mine,
        B::ConfidentialitySlip => Whose::Mine,
        B::RoleClarity => Whose::Mine,
        B::HpExpectation => Whose::Mine,
        B::SelfDisclosureRegret => Whose::Mine,
        B::OwnStory => Whose::Mine,
        B::Mismatch => Whose::Mine,
        B::Discrimination => Whose::Mine,
        B::AttractionFromThem => Whose::Theirs,
        B::SexualContact => Whose::Theirs,
        B::Friendship => Whose::Theirs,
        B::SocialMedia => Whose::Theirs,
        B::SeenTogether => Whose::Theirs,
        B::HomeVisit => Whose::Theirs,
        B::MoneyGifts => Whose::Theirs,
        B::PracticalHelp => Whose::Theirs,
        B::MedicationAdvice => Whose::Theirs,
        B::FaithVsTreatment => Whose::Theirs,
        B::ConfidentialityDilemma => Whose::Theirs,
        B::DualRelationship => Whose::Theirs,
        B::Dependency => Whose::Theirs,
        B::Other => Whose::Theirs,
    }
}

/// Whose a concern of this category is. A new category does not compile without a line here.
pub fn whose_category(category: Category) -> Whose {
    match category {
        Category::Suicide => Whose::Theirs,
        Category::SelfHarm => Whose::Theirs,
        Category::Violence => Whose::Theirs,
        Category::ChildAtRisk => Whose::Theirs,
        Category::StoppedMedicines => Whose::Theirs,
        Category::AcuteIllness => Whose::Theirs,
        Category::Psychosis => Whose::Theirs,
        Category::Outing => Whose::Theirs,
        Category::Other => Whose::Theirs,
        Category::ThreatToMe => Whose::Mine,
        Category::MySlip => Whose::Mine,
        // The professional is often the supporter's own clinic as well: how I am is said in person or not at all.
        Category::MyOwnCrisis => Whose::OffThePage,
        // The page may go to the very health worker it is about.
        Category::HealthWorker => Whose::OffThePage,
    }
}

/// Whether a topic may stand in the topic list of a summary. Some point at a person in any small group, consent or not.
pub fn may_be_listed(topic: Topic) -> bool {
    match topic {
        Topic::Substances
        | Topic::Love
        | Topic::Sexuality
        | Topic::Family
        | Topic::Migration
        | Topic::Faith
        | Topic::MentalHealth
        | Topic::Other => false,
        Topic::Loneliness
        | Topic::NewDiagnosis
        | Topic::TellingOthers
        | Topic::Stigma
        | Topic::Knowledge
        | Topic::Medicines
        | Topic::Hope
        | Topic::SideEffects
        | Topic::Work
        | Topic::Rights
        | Topic::Grief
        | Topic::Ageing
        | Topic::OldFear
        | Topic::OutsideCrisis => true,
    }
}
