//! What may stand in a summary of a period: closed facts only, each mine or consented to.
//!
//! This is the wall between the journal and the page. A [`Disclosure`] holds no text, no identity a reader could see
//! and no date; the room that writes the page gets this and never the journal.

use super::choice::choices;
use super::consent::{Carried, Exportable, PlansToTell};
use super::escalation::{Category, Level, Receiver, ToldFirst};
use super::meeting::{Duration, ForTheClinic, GaveMe, HpPresent, NotSureOf, Sequence, StoryBalance, Topic};
use super::period::Period;
use super::question::{Need, Question};
use super::share::SharedUnder;

/// With fewer people met than this in the period, a summary holds no topics, no places and no directions: the
/// professional who matched the pair would know whom it is about.
pub const ENOUGH_PEOPLE: usize = 3;

choices! {
    /// Places as a summary names them.
    pub enum PlaceGroup {
        /// The clinic.
        Clinic = "clinic",
        /// A café, a library, an organisation: somewhere public.
        Public = "public",
        /// Outdoors.
        Outdoors = "outdoors",
        /// At home with one of the two.
        Home = "home",
        /// By video or in writing.
        Online = "online",
        /// By telephone.
        Phone = "phone",
        /// Somewhere else.
        Other = "other",
    }

    /// How a load compares with that of the period before.
    pub enum Trend {
        /// Lighter.
        Lighter = "lighter",
        /// Much the same.
        Same = "same",
        /// Somewhat heavier.
        Heavier = "heavier",
    }
}

/// A fact, and the entries of others that allowed it.
#[derive(Clone, Debug, PartialEq)]
pub struct Allowed<T> {
    /// The fact.
    pub fact: T,
    /// The entries it was drawn from and the consent each stood under. Empty where the fact is mine.
    pub on: Vec<SharedUnder>,
}

/// Everything that may stand in a summary of one period.
#[derive(Clone, Debug, PartialEq)]
pub struct Disclosure {
    /// The months.
    pub period: Period,
    /// Whether fewer than [`ENOUGH_PEOPLE`] people were met.
    pub few_people: bool,
    /// Whether some meetings name nobody, so that the count of people is a guess on the safe side.
    pub some_unnamed: bool,
    /// Concerns that may be told of.
    pub concerns: Vec<Allowed<Concern>>,
    /// What I need.
    pub needs: Vec<Exportable<Need>>,
    /// My questions.
    pub questions: Vec<Allowed<AskedQuestion>>,
    /// What I was asked and was not sure of.
    pub not_sure_of: Vec<Exportable<NotSureOf>>,
    /// Whether I carry something I was asked not to pass on.
    pub carries_something: Option<Exportable<Carried>>,
    /// What I was asked to pass on: each a person who said yes. Without a topic where the topic points at a person.
    pub requests: Vec<Allowed<Option<Exportable<Topic>>>>,
    /// The parts of a concern that a person released: of each the topic, where it does not point at a person.
    pub parts: Vec<Allowed<Option<Exportable<Topic>>>>,
    /// Persons who plan to raise something themselves, and agreed that I say so.
    pub will_tell_self: Vec<Allowed<Exportable<PlansToTell>>>,
    /// My load against that of the period before, where both are known.
    pub trend: Option<Exportable<Trend>>,
    /// What the meetings gave me, the most frequent.
    pub gave_me: Vec<Exportable<GaveMe>>,
    /// The meetings in numbers.
    pub numbers: Numbers,
    /// What was talked about, over all meetings.
    pub topics: Vec<Allowed<Exportable<Topic>>>,
    /// What the people I met wish of the clinic.
    pub for_the_clinic: Vec<Allowed<Exportable<ForTheClinic>>>,
}

/// A concern that may be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Concern {
    /// What it is about.
    pub category: Exportable<Category>,
    /// Where it stands.
    pub standing: ConcernStanding,
    /// Whether the person knew.
    pub told_first: Option<ToldFirst>,
    /// Whether it was told without consent, because of danger to life.
    pub without_consent: bool,
}

/// Where a concern stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConcernStanding {
    /// Told already.
    Reported {
        /// How the supporter told somebody; nothing where all that is known is that somebody has it.
        told: Option<Told>,
        /// Whether anyone has received it.
        received: Receipt,
    },
    /// Not told yet.
    Waiting {
        /// How soon somebody should know.
        level: Level,
    },
}

/// How the supporter told somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// By telephone, as against in person.
    pub called: bool,
    /// When, seen from the day it arose; nothing where one of the two days was not said.
    pub day: Option<ToldDay>,
}

/// When somebody was told, seen from the day on which a concern arose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldDay {
    /// On the same day.
    Same,
    /// In the days after.
    Later,
}

/// Whether anyone has received a concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// No one has said that they have.
    NoOne,
    /// Someone has; who was not said.
    Someone,
    /// Who has it.
    By(Receiver),
}

/// A question for the professional.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedQuestion {
    /// The question.
    pub question: Exportable<Question>,
    /// What stands behind it.
    pub standing: QuestionStanding,
}

/// What stands behind a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionStanding {
    /// An open issue that may be told of.
    Open,
    /// An issue that has been to supervision before.
    Brought,
    /// Nothing that the page tells: a general question.
    General,
}

/// The meetings in numbers. With few people, the totals only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Held with one person.
    pub held: u32,
    /// Called off.
    pub cancelled: u32,
    /// Waited for in vain.
    pub no_show: u32,
    /// Held with other supporters.
    pub network: u32,
    /// Training.
    pub training: u32,
    /// More, where enough people were met.
    pub more: Option<MoreNumbers>,
}

/// The numbers that would point at a person if few were met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MoreNumbers {
    /// First, follow-up, closing.
    pub sequence: Vec<(Exportable<Sequence>, u32)>,
    /// Kinds of place.
    pub places: Vec<(Exportable<PlaceGroup>, u32)>,
    /// Meetings the professional took part in.
    pub hp_present: Vec<(Exportable<HpPresent>, u32)>,
    /// How long most of them were.
    pub most_lasted: Option<Exportable<Duration>>,
    /// What I told of my own, in most of them.
    pub story: Option<Exportable<StoryBalance>>,
}

/// How many people the supporter says they met, where meetings without an alias leave it open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeopleMet {
    /// Count the aliases; all meetings without one count as one person.
    ByAlias,
    /// The supporter says it was three or more.
    ThreeOrMore,
}
