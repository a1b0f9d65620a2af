//! Settings that are nobody else's business: sealed in the vault.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::retention::Retention;
use crate::journal::{Kept, NewerFields, choices, known};

/// The person's sealed settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    auto_lock: Option<Kept<AutoLock>>,
    words_are_down: bool,
    pub(super) retention: Retention,
    #[serde(flatten)]
    newer: NewerFields,
}

impl Settings {
    /// After how long without a touch the app locks itself.
    pub fn auto_lock(&self) -> AutoLock {
        known(&self.auto_lock).unwrap_or(AutoLock::FiveMinutes)
    }

    /// How long things are kept.
    pub fn retention(&self) -> &Retention {
        &self.retention
    }

    /// Chooses after how long without a touch the app locks itself.
    pub fn set_auto_lock(&mut self, auto_lock: AutoLock) {
        self.auto_lock = Some(auto_lock.into());
    }

    pub(super) fn words_are_down(&self) -> bool {
        self.words_are_down
    }

    pub(super) fn set_words_are_down(&mut self, down: bool) {
        self.words_are_down = down;
    }
}

choices! {
    /// After how long without a touch the app locks itself. There is no "never": a journal of other people's worst days
    /// does not lie open on a table overnight.
    pub enum AutoLock {
        /// After one minute.
        OneMinute = "1_min",
        /// After five minutes.
        FiveMinutes = "5_min",
        /// After fifteen minutes.
        FifteenMinutes = "15_min",
        /// After an hour.
        OneHour = "60_min",
    }
}

impl AutoLock {
    /// How long it is.
    pub fn duration(self) -> Duration {
        Duration::from_secs(60 * self.minutes())
    }

    /// How many minutes it is.
    pub fn minutes(self) -> u64 {
        match self {
            Self::OneMinute => 1,
            Self::FiveMinutes => 5,
            Self::FifteenMinutes => 15,
            Self::OneHour => 60,
        }
    }
}
