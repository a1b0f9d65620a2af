//! One word of what a person said about passing something on, with its day, in closed values only.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::choice::{Kept, Picks};
use super::consent::{Consent, ConsentState, CouldNotAskWhy};
use super::meeting::Topic;
use super::newer::NewerFields;

/// One word of theirs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsentChange {
    /// When it was written down, in the phone's local time; nothing where it was said before changes were kept. Never
    /// before the word that it follows, also where the phone's clock has gone back between the two.
    pub at: Option<NaiveDateTime>,
    pub(super) state: Option<Kept<ConsentState>>,
    /// The topics they agreed to.
    pub topics: Picks<Topic>,
    /// By when they would tell it themselves.
    pub by: Option<NaiveDate>,
    /// Whether the supporter might say that they would.
    pub may_say_so: bool,
    /// Why the supporter could not ask.
    pub why: Option<Kept<CouldNotAskWhy>>,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl ConsentChange {
    /// Where it stood from then on; nothing where only a newer version knows.
    pub fn state(&self) -> Option<ConsentState> {
        match &self.state {
            Some(state) => state.known(),
            None => Some(ConsentState::NotAsked),
        }
    }

    /// What `consent` says now, written down at `at`.
    pub(super) fn of(consent: &Consent, at: Option<NaiveDateTime>) -> Self {
        Self {
            at,
            state: consent.state.clone(),
            topics: consent.topics.clone(),
            by: consent.by,
            may_say_so: consent.may_say_so,
            why: consent.why.clone(),
            newer: NewerFields::default(),
        }
    }

    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.state() == other.state()
            && self.topics == other.topics
            && self.by == other.by
            && self.may_say_so == other.may_say_so
            && self.why == other.why
    }

    /// Whether it lets anything stand on a page.
    pub(super) fn allows_something(&self) -> bool {
        match self.state() {
            Some(ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::OverrideSafety) => true,
            Some(ConsentState::WillTellSelf) => self.may_say_so,
            Some(
                ConsentState::NotAsked
                | ConsentState::AskedNotToShare
                | ConsentState::CouldNotAsk
                | ConsentState::Withdrawn,
            )
            | None => false,
        }
    }

    /// Whether somebody said that it may not be told. That nobody was asked is none.
    pub(super) fn is_a_no(&self) -> bool {
        !self.allows_something() && self.state() != Some(ConsentState::NotAsked)
    }

    /// Whether whatever this lets onto a page, `other` does too.
    pub(super) fn lets_out_no_more_than(&self, other: &Self) -> bool {
        if !self.allows_something() || self.says_the_same(other) {
            return true;
        }
        let within = || !self.topics.has_newer() && self.topics.known().all(|topic| other.topics.has(topic));
        match (self.state(), other.state()) {
            (_, Some(ConsentState::AgreedAll)) => true,
            (Some(ConsentState::WillTellSelf), Some(ConsentState::AgreedPart)) => true,
            (Some(ConsentState::WillTellSelf), Some(ConsentState::WillTellSelf)) => other.may_say_so,
            (Some(ConsentState::AgreedPart), Some(ConsentState::AgreedPart)) => within(),
            _ => false,
        }
    }
}
