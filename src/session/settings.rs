//! Settings that are nobody else's business: sealed in the vault.

use std::time::Duration;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::retention::Retention;
use crate::journal::{Kept, NewerFields, choices, known, wiped};

/// The person's sealed settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    auto_lock: Option<Kept<AutoLock>>,
    when_away: Option<Kept<WhenAway>>,
    words_are_down: bool,
    backup: Option<NaiveDate>,
    backup_put_off: Option<NaiveDate>,
    example_was_offered: bool,
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

    /// After how long out of sight the app locks itself.
    pub fn when_away(&self) -> WhenAway {
        known(&self.when_away).unwrap_or(WhenAway::AtOnce)
    }

    /// Chooses after how long out of sight the app locks itself.
    pub fn set_when_away(&mut self, when_away: WhenAway) {
        self.when_away = Some(when_away.into());
    }

    pub(super) fn words_are_down(&self) -> bool {
        self.words_are_down
    }

    pub(super) fn set_words_are_down(&mut self, down: bool) {
        self.words_are_down = down;
    }

    /// The day of the last backup that was read back and is where the person wanted it.
    pub fn last_backup(&self) -> Option<NaiveDate> {
        self.backup
    }

    pub(super) fn set_last_backup(&mut self, day: NaiveDate) {
        self.backup = Some(day);
        self.backup_put_off = None;
    }

    /// Until when the person does not want to hear of backups.
    pub(super) fn backup_put_off(&self) -> Option<NaiveDate> {
        self.backup_put_off
    }

    pub(super) fn put_backup_off(&mut self, until: NaiveDate) {
        self.backup_put_off = Some(until);
    }

    /// Whether the example of a review was tried, or passed over.
    pub fn example_was_offered(&self) -> bool {
        self.example_was_offered
    }

    /// Remembers that the example of a review was tried, or passed over.
    pub fn set_example_was_offered(&mut self) {
        self.example_was_offered = true;
    }

    /// The bytes to store.
    pub(super) fn encode(&self) -> Zeroizing<Vec<u8>> {
        wiped::encode(self)
    }

    /// What was stored as `bytes`, if this version can read it.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        ciborium::from_reader(bytes).ok()
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

choices! {
    /// After how long out of sight the app locks itself, on a phone. Out of sight it is covered in any case.
    pub enum WhenAway {
        /// At once.
        AtOnce = "at_once",
        /// After a minute: long enough to look something up.
        OneMinute = "1_min",
        /// After five minutes.
        FiveMinutes = "5_min",
    }
}

impl WhenAway {
    /// How long it is.
    pub fn duration(self) -> Duration {
        Duration::from_secs(60 * self.minutes())
    }

    /// How many minutes it is.
    pub fn minutes(self) -> u64 {
        match self {
            Self::AtOnce => 0,
            Self::OneMinute => 1,
            Self::FiveMinutes => 5,
        }
    }
}
