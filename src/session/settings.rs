//! Settings that are nobody else's business: sealed in the vault.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::journal::{Choice, Kept, NewerFields, known};

/// The person's sealed settings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    auto_lock: Option<Kept<AutoLock>>,
    #[serde(flatten)]
    newer: NewerFields,
}

impl Settings {
    /// After how long without a touch the app locks itself.
    pub fn auto_lock(&self) -> AutoLock {
        known(&self.auto_lock).unwrap_or(AutoLock::FiveMinutes)
    }

    /// Chooses after how long without a touch the app locks itself.
    pub fn set_auto_lock(&mut self, auto_lock: AutoLock) {
        self.auto_lock = Some(auto_lock.into());
    }
}

/// After how long without a touch the app locks itself. There is no "never": a journal of other people's worst days does
/// not lie open on a table overnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AutoLock {
    /// After one minute.
    OneMinute,
    /// After five minutes.
    FiveMinutes,
    /// After fifteen minutes.
    FifteenMinutes,
    /// After an hour.
    OneHour,
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

impl Choice for AutoLock {
    const ALL: &'static [Self] = &[Self::OneMinute, Self::FiveMinutes, Self::FifteenMinutes, Self::OneHour];

    fn key(self) -> &'static str {
        match self {
            Self::OneMinute => "1_min",
            Self::FiveMinutes => "5_min",
            Self::FifteenMinutes => "15_min",
            Self::OneHour => "60_min",
        }
    }
}
