//! Meetings that come again: when the next one is.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime};

use super::Repeats;

impl Repeats {
    /// When the next one is after one at `at`, at the same time of day: the first that lies after `now`, however many were
    /// let go by.
    pub fn next_after(self, at: NaiveDateTime, now: NaiveDateTime) -> NaiveDateTime {
        let mut step = 1;
        loop {
            let Some(day) = self.step(at.date(), step) else { return NaiveDateTime::MAX };
            let next = day.and_time(at.time());
            if next > now {
                return next;
            }
            step += 1;
        }
    }

    /// The day of the one that comes `steps` after one on `day`.
    fn step(self, day: NaiveDate, steps: u32) -> Option<NaiveDate> {
        match self {
            Self::Weekly => day.checked_add_days(Days::new(7 * u64::from(steps))),
            Self::EveryTwoWeeks => day.checked_add_days(Days::new(14 * u64::from(steps))),
            Self::Monthly => same_weekday(day, steps),
        }
    }
}

/// The same weekday of the month as `day`, `months` later: people meet on the second Tuesday, not on the tenth. A fifth
/// that a month does not have is its last.
fn same_weekday(day: NaiveDate, months: u32) -> Option<NaiveDate> {
    let first = day.with_day(1)?.checked_add_months(Months::new(months))?;
    let ordinal = u8::try_from(day.day0() / 7 + 1).unwrap_or(5);
    let of_month = |ordinal| NaiveDate::from_weekday_of_month_opt(first.year(), first.month(), day.weekday(), ordinal);
    of_month(ordinal).or_else(|| of_month(4))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(year: i32, month: u32, day: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(14, 30, 0).unwrap()
    }

    #[test]
    fn the_next_is_one_two_or_about_four_weeks_on() {
        let tuesday = at(2026, 3, 10);
        assert_eq!(Repeats::Weekly.next_after(tuesday, tuesday), at(2026, 3, 17));
        assert_eq!(Repeats::EveryTwoWeeks.next_after(tuesday, tuesday), at(2026, 3, 24));
        assert_eq!(Repeats::Monthly.next_after(tuesday, tuesday), at(2026, 4, 14), "the second Tuesday");
    }

    #[test]
    fn a_fifth_weekday_becomes_the_last_and_comes_back() {
        let fifth = at(2026, 3, 31);
        assert_eq!(Repeats::Monthly.next_after(fifth, fifth), at(2026, 4, 28));
        assert_eq!(Repeats::Monthly.next_after(fifth, at(2026, 5, 27)), at(2026, 6, 30), "counted from the first");
    }

    #[test]
    fn what_was_let_go_by_is_not_made_up_for() {
        assert_eq!(Repeats::Weekly.next_after(at(2026, 1, 6), at(2026, 3, 11)), at(2026, 3, 17));
        assert_eq!(Repeats::Monthly.next_after(at(2025, 12, 9), at(2026, 3, 11)), at(2026, 4, 14));
    }

    #[test]
    fn one_cancelled_beforehand_is_followed_by_the_one_after_it() {
        let now = at(2026, 3, 1);
        assert_eq!(Repeats::Weekly.next_after(at(2026, 3, 10), now), at(2026, 3, 17));
    }
}
