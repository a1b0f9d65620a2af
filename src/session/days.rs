//! The days that have passed, counted beside the phone's clock.
//!
//! The clock is all there is to go by, and it can be wrong both ways: a battery runs out and the phone starts years back; a
//! month is picked by mistake. So the count only goes forward, and no day of the calendar is counted twice:
//!
//! - **The clock is behind the count** (it was put back, or had been ahead): each visit on a later day counts as one day,
//!   however far the clock moved. Days pass also by a clock that stays wrong, and a clock that is put right adds nothing of
//!   what it makes good but that one day.
//! - **The clock is ahead of the count**, by no more than [`LEAP_DAYS`]: the count follows it.
//! - **It is further ahead**: the app was not opened for long, or the clock is wrong. Nothing is counted until the clock is
//!   found on a later day still; then it is believed up to where it stood before. Whoever comes by every other month is so
//!   always one visit late, and never waits for ever.
//!
//! What follows, for any sequence of readings: the count is never ahead of the days that have really passed by more than the
//! clock itself was ahead when it was believed, and one day for each time it was set. And from any state, each visit on a
//! later day brings it on by a day at least, but for the first two.

use chrono::{Days as Span, NaiveDate};
use serde::{Deserialize, Serialize};

/// A clock that is further ahead than this is not believed at once. Less than half of what lies in the trash is promised, so
/// that a month picked by mistake takes nothing.
const LEAP_DAYS: i64 = 14;

/// The count.
///
/// As long as the clock behaves, it is the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Days {
    /// What the clock said when it was last looked at.
    clock: NaiveDate,
    /// Today, as counted.
    counted: NaiveDate,
    /// Days by which the clock is ahead, and which it has yet to stand by on another day.
    #[serde(default)]
    held: u64,
}

impl Days {
    pub(super) fn starting(clock: NaiveDate) -> Self {
        Self { clock, counted: clock, held: 0 }
    }

    /// Today, as counted. What is over by this day is over, whether or not the clock is believed today.
    pub(super) fn today(self) -> NaiveDate {
        self.counted
    }

    /// Today, should the clock turn out to be right.
    pub(super) fn if_believed(self) -> NaiveDate {
        self.counted.checked_add_days(Span::new(self.held)).unwrap_or(NaiveDate::MAX)
    }

    /// The day to hold dates of the calendar against: the count, unless that has run ahead of the calendar.
    pub(super) fn by_calendar(self) -> NaiveDate {
        self.counted.min(self.clock)
    }

    /// The clock says that it is `clock`.
    pub(super) fn see(&mut self, clock: NaiveDate) {
        let before = std::mem::replace(&mut self.clock, clock);
        if clock == before {
            return;
        }
        // A leap is believed as soon as a later day comes, and forgotten when the clock is put back.
        if std::mem::take(&mut self.held) > 0 && clock > before {
            self.counted = self.counted.max(before);
        }
        let ahead = (clock - self.counted).num_days();
        if ahead > LEAP_DAYS {
            self.held = ahead.unsigned_abs();
        } else if ahead >= 0 {
            self.counted = clock;
        } else if clock > before {
            self.counted = self.counted.succ_opt().unwrap_or(NaiveDate::MAX);
        }
    }
}

#[cfg(test)]
mod tests;
