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
//! The days of which a clock was behind are days of the calendar, and nobody knows when they passed: what was thrown away
//! meanwhile may have been thrown away on the last of them. They are remembered as a [`MadeGood`], and count for none of it.
//!
//! What follows, for any sequence of readings: the count is never ahead of the days that have really passed by more than the
//! clock itself was ahead when it was believed, and one day for each time it was set. And from any state, each visit on a
//! later day brings it on by a day at least, but for the first two.

use chrono::{Days as Span, NaiveDate};
use serde::{Deserialize, Serialize};

use super::trash::DAYS_IN_TRASH;

/// A clock that is further ahead than this is not believed at once. Less than half of what lies in the trash is promised, so
/// that a month picked by mistake takes nothing.
const LEAP_DAYS: i64 = 14;

/// For how many days what was made good is remembered: by then, what it does not count for has gone.
const REMEMBERED_DAYS: i64 = DAYS_IN_TRASH as i64;

/// The app is younger than any day before this one, and so is every notebook: a clock that says one is behind.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// The count.
///
/// As long as the clock behaves, it is the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Days {
    /// What the clock said when it was last looked at.
    clock: NaiveDate,
    /// Today, as counted.
    counted: NaiveDate,
    /// Days by which the clock is ahead, and which it has yet to stand by on another day.
    #[serde(default)]
    held: u64,
    /// Where the count stood when the clock fell behind, if it is behind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    behind: Option<NaiveDate>,
    /// What was made good lately, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    made_good: Vec<MadeGood>,
}

/// Days by which the count went forward in one step, because a clock that was behind it was put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct MadeGood {
    /// Where the count stood when the clock fell behind.
    from: NaiveDate,
    /// Where it stood when the clock was believed again.
    to: NaiveDate,
    /// How many days that made, but for one: it was another day than the one before.
    days: i64,
}

impl Days {
    pub(super) fn starting(clock: NaiveDate) -> Self {
        let behind = (clock < FIRST_DAY).then_some(clock);
        Self { clock, counted: clock, held: 0, behind, made_good: Vec::new() }
    }

    /// Today, as counted. What is over by this day is over, whether or not the clock is believed today.
    pub(super) fn today(&self) -> NaiveDate {
        self.counted
    }

    /// Today, should the clock turn out to be right.
    pub(super) fn if_believed(&self) -> NaiveDate {
        self.counted.checked_add_days(Span::new(self.held)).unwrap_or(NaiveDate::MAX)
    }

    /// The count, should the clock turn out to be right.
    pub(super) fn believed(&self) -> Self {
        let mut believed = self.clone();
        believed.goes_to(self.if_believed());
        believed.held = 0;
        believed
    }

    /// How many days have passed since `day`, as counted then ([`Self::if_believed`]).
    pub(super) fn passed_since(&self, day: NaiveDate) -> i64 {
        let not_lived_through = self.made_good.iter().filter(|gap| gap.from <= day && day <= gap.to);
        (self.counted - day).num_days() - not_lived_through.map(|gap| gap.days).sum::<i64>()
    }

    /// The day to hold dates of the calendar against: the count, unless that has run ahead of the calendar.
    pub(super) fn by_calendar(&self) -> NaiveDate {
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
            self.goes_to(before);
        }
        let ahead = (clock - self.counted).num_days();
        if ahead > LEAP_DAYS {
            self.held = ahead.unsigned_abs();
        } else if ahead >= 0 {
            self.goes_to(clock);
        } else {
            self.behind.get_or_insert(self.counted);
            if clock > before {
                self.counted = self.counted.succ_opt().unwrap_or(NaiveDate::MAX);
            }
        }
        let known = self.clone();
        self.made_good.retain(|gap| known.passed_since(gap.to) <= REMEMBERED_DAYS);
    }

    /// The clock is believed to have been right on `day`, and the count goes there.
    fn goes_to(&mut self, day: NaiveDate) {
        if day < self.counted {
            return;
        }
        let to = std::mem::replace(&mut self.counted, day);
        if let Some(from) = self.behind {
            let days = (day - to).num_days() - 1;
            self.made_good.extend((days > 0).then_some(MadeGood { from, to, days }));
            self.behind = Some(from).filter(|_| day < FIRST_DAY);
        }
    }
}

#[cfg(test)]
mod tests;
