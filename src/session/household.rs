//! What the app keeps account of for itself, sealed: the days that have passed, and what went by itself.

use chrono::{Days as Span, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::open::Open;
use super::retention::Gone;
use super::trouble::WriteTrouble;
use crate::journal::NewerFields;
use crate::vault::Batch;

/// A clock that leaps further than this between two uses is not believed at once.
const LEAP_DAYS: i64 = 31;

/// The account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Household {
    /// The days that have passed.
    pub(super) days: Option<Days>,
    /// What retention took last.
    pub(super) gone: Option<Gone>,
    #[serde(flatten)]
    newer: NewerFields,
}

/// Days that only go forward. What waits to be erased is counted in these and not by the phone's clock: a clock that is
/// put back keeps nothing alive for ever, and one that leaps by mistake takes nothing before its time.
///
/// As long as the clock behaves, the two are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Days {
    /// What the clock said when it was last looked at.
    clock: NaiveDate,
    /// Today, as counted.
    counted: NaiveDate,
    /// Days of a leap that the clock has yet to stand by on another day.
    #[serde(default)]
    held: u64,
}

impl Days {
    pub(super) fn starting(clock: NaiveDate) -> Self {
        Self { clock, counted: clock, held: 0 }
    }

    /// Today, as counted.
    pub(super) fn today(self) -> NaiveDate {
        self.counted
    }

    /// Today, should the clock turn out to be right.
    pub(super) fn if_believed(self) -> NaiveDate {
        let mut days = self;
        days.pass(days.held);
        days.counted
    }

    /// Whether the clock is believed: while it is not, nothing goes.
    pub(super) fn sure(self) -> bool {
        self.held == 0
    }

    /// The clock says that it is `clock`.
    pub(super) fn see(&mut self, clock: NaiveDate) {
        let step = (clock - self.clock).num_days();
        self.clock = clock;
        match step {
            0 => {}
            // Put back. A leap that was not believed is taken back with it.
            ..0 => self.held = 0,
            // An ordinary step; a leap before it is now believed.
            1..=LEAP_DAYS => {
                self.pass(self.held + step.unsigned_abs());
                self.held = 0;
            }
            // The app was not opened for long, or the clock is wrong: tomorrow tells.
            _ => {
                self.pass(self.held);
                self.held = step.unsigned_abs();
            }
        }
    }

    fn pass(&mut self, days: u64) {
        self.counted = self.counted.checked_add_days(Span::new(days)).unwrap_or(NaiveDate::MAX);
    }
}

impl Open {
    /// Today, as counted, once the phone's clock has been looked at.
    pub(super) fn today(&mut self, now: NaiveDateTime) -> NaiveDate {
        let mut days = self.household.days.unwrap_or(Days::starting(now.date()));
        days.see(now.date());
        self.account_changed |= self.household.days != Some(days);
        self.household.days = Some(days);
        days.today()
    }

    /// Whether the clock is believed.
    pub(super) fn is_sure_of_the_day(&self) -> bool {
        self.household.days.is_none_or(Days::sure)
    }

    /// Adds the account to a write, if it has changed.
    pub(super) fn keep_account(&mut self, batch: &mut Batch) {
        if self.account_changed {
            self.keep_account_now(batch);
        }
    }

    /// Adds the account to a write.
    pub(super) fn keep_account_now(&mut self, batch: &mut Batch) {
        self.household.put_as_it_is(batch);
        // Should the write fail, the days are counted again at the next one.
        self.account_changed = false;
    }

    /// Saves the account, if it has changed.
    pub(super) fn save_account(&mut self) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        self.keep_account(&mut batch);
        if batch.is_empty() {
            return Ok(());
        }
        self.vault.write(batch).map_err(|error| {
            self.account_changed = true;
            error.into()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn days_pass_as_the_clock_says_while_it_goes_forward() {
        let mut days = Days::starting(day(1, 1));
        for clock in [day(1, 1), day(1, 2), day(1, 30), day(3, 1)] {
            days.see(clock);
            assert_eq!((days.today(), days.sure()), (clock, true));
        }
    }

    #[test]
    fn a_clock_put_back_neither_adds_nor_takes_days() {
        let mut days = Days::starting(day(6, 10));
        days.see(day(2, 1));
        assert_eq!((days.today(), days.sure()), (day(6, 10), true));
        days.see(day(2, 3));
        assert_eq!(days.today(), day(6, 12), "two days have passed, whatever the clock calls them");
    }

    #[test]
    fn a_leap_is_believed_on_the_next_day_and_forgotten_when_the_clock_goes_back() {
        let mut days = Days::starting(day(1, 1));
        days.see(day(9, 1));
        assert_eq!((days.today(), days.sure()), (day(1, 1), false));
        let mut mended = days;
        mended.see(day(1, 2));
        assert!(mended.sure());
        mended.see(day(1, 3));
        assert_eq!(mended.today(), day(1, 2), "the wrong leap left no trace but the day of the mending");
        days.see(day(9, 2));
        assert_eq!((days.today(), days.sure()), (day(9, 2), true));
    }

    #[test]
    fn somebody_who_comes_by_every_other_month_is_not_kept_waiting_for_ever() {
        let mut days = Days::starting(day(1, 1));
        days.see(day(3, 1));
        days.see(day(5, 1));
        assert_eq!(days.today(), day(3, 1));
    }
}
