//! What to do, and what not to do, when something worries. Read by somebody who may be frightened: few lines, short.
//!
//! The supporter notices, asks directly, stays, and gets others. Nothing here weighs how serious it is.

use crate::journal::Category;
use crate::words::Words;

/// A few lines to read, by the keys of their texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines(&'static [&'static str]);

impl Lines {
    /// Lines under these keys.
    pub(super) const fn of(keys: &'static [&'static str]) -> Self {
        Self(keys)
    }

    /// The keys, in order.
    pub fn keys(self) -> &'static [&'static str] {
        self.0
    }

    /// The lines, in order.
    pub fn texts(self, words: &Words) -> Vec<String> {
        self.0.iter().map(|key| words.named(key)).collect()
    }
}

/// What to do at this moment, in danger or unsure. Five lines.
pub const NOW: Lines = Lines(&["help-now-call", "help-now-anyway", "help-now-say", "help-now-stay", "help-now-answer"]);

/// What 113 may ask: to read beside the call, never to fill in. Nothing of it is stored or sorted by.
pub const MAY_BE_ASKED: Lines = Lines(&[
    "help-asked-where",
    "help-asked-what",
    "help-asked-awake",
    "help-asked-taken",
    "help-asked-plan",
    "help-asked-alone",
    "help-asked-weapon",
    "help-asked-unknown",
]);

/// The heading of [`MAY_BE_ASKED`].
pub const MAY_BE_ASKED_TITLE: &str = "help-asked-title";

/// "Is there danger right now, or are you unsure?": the only question for suicide, self-harm, violence and children.
pub const DANGER_QUESTION: &str = "help-danger-question";

/// What to do about a concern of this category.
pub fn to_do(category: Category) -> Lines {
    Lines(match category {
        Category::Suicide | Category::SelfHarm => {
            &["help-do-ask-directly", "help-do-stay", "help-do-call-together", "help-do-say-what-you-tell"]
        }
        Category::Violence => &["help-do-ask-if-safe", "help-do-danger-112", "help-do-abuse-line"],
        Category::ChildAtRisk => &["help-do-tell-same-day", "help-do-child-line", "help-do-danger-112"],
        Category::StoppedMedicines => {
            &["help-do-own-experience", "help-do-ask-the-nurse", "help-do-may-they-know", "help-do-medicines-today"]
        }
        Category::AcuteIllness => &["help-do-ill-113", "help-do-unsure-113", "help-do-ill-116117"],
        Category::Psychosis => &["help-do-calm", "help-do-distance", "help-do-call-113"],
        Category::Outing => &["help-do-keep-evidence", "help-do-police-when-they-wish", "help-do-danger-112"],
        Category::ThreatToMe => &["help-do-leave", "help-do-danger-112", "help-do-then-clinic"],
        Category::MyOwnCrisis => &["help-do-crisis-line", "help-do-unsure-113", "help-do-pause-meetings"],
        Category::MySlip => &["help-do-tell-clinic-same-day", "help-do-lock-phone"],
        Category::HealthWorker => &["help-do-another-professional", "help-do-ombud"],
        Category::Other => &["help-do-talk-to-supervisor", "help-do-unsure-113"],
    })
}

/// What not to do about a concern of this category.
pub fn not_to_do(category: Category) -> Lines {
    Lines(match category {
        Category::Suicide => &["help-not-promise", "help-not-judge", "help-not-force"],
        Category::SelfHarm => &["help-not-promise", "help-not-diagnose"],
        Category::Violence => &["help-not-confront", "help-not-message"],
        Category::ChildAtRisk => &["help-not-question-child"],
        Category::StoppedMedicines => &["help-not-advise"],
        Category::AcuteIllness => &["help-not-wait"],
        Category::Psychosis => &["help-not-argue"],
        Category::Outing => &["help-not-contact-blackmailer"],
        Category::ThreatToMe => &["help-not-meet-alone"],
        Category::MyOwnCrisis => &["help-not-push-through"],
        Category::MySlip => &["help-not-hide"],
        Category::HealthWorker => &["help-not-in-summary"],
        Category::Other => &["help-not-alone"],
    })
}
