//! A period of whole months: the only time a summary knows.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// One or more whole calendar months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Period {
    first: NaiveDate,
    months: u32,
}

impl Default for Period {
    fn default() -> Self {
        Self::month_of(NaiveDate::default())
    }
}

impl Period {
    /// The month in which `day` lies.
    pub fn month_of(day: NaiveDate) -> Self {
        Self { first: first_of_month(day), months: 1 }
    }

    /// `months` whole months (at least one), the last of which holds `day`.
    pub fn months_until(day: NaiveDate, months: u32) -> Self {
        let months = months.clamp(1, 120);
        let last = first_of_month(day);
        let first = last.checked_sub_months(Months::new(months - 1)).unwrap_or(last);
        Self { first, months }
    }

    /// The period of the same length just before this one.
    pub fn before(self) -> Self {
        let first = self.first.checked_sub_months(Months::new(self.months)).unwrap_or(self.first);
        Self { first, ..self }
    }

    /// Whether `day` lies in it.
    pub fn holds(self, day: NaiveDate) -> bool {
        day >= self.first && self.end().is_none_or(|end| day < end)
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        self.first
    }

    /// Its first month, as a period of its own.
    pub fn first_month_alone(self) -> Self {
        Self { months: 1, ..self }
    }

    /// The number of the first month, 1 to 12.
    pub fn first_month(self) -> u32 {
        self.first.month()
    }

    /// The number of the last month, 1 to 12.
    pub fn last_month(self) -> u32 {
        (self.first.month0() + self.months.max(1) - 1) % 12 + 1
    }

    /// How many months it has.
    pub fn months(self) -> u32 {
        self.months.max(1)
    }

    fn end(self) -> Option<NaiveDate> {
        self.first.checked_add_months(Months::new(self.months()))
    }
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_month_holds_its_first_and_last_day_and_no_more() {
        let march = Period::month_of(day(2026, 3, 31));
        assert!(march.holds(day(2026, 3, 1)) && march.holds(day(2026, 3, 31)));
        assert!(!march.holds(day(2026, 2, 28)) && !march.holds(day(2026, 4, 1)));
        assert!(march.before().holds(day(2026, 2, 28)) && !march.before().holds(day(2026, 1, 31)));
    }

    #[test]
    fn three_months_reach_over_new_year() {
        let winter = Period::months_until(day(2026, 1, 15), 3);
        assert!(winter.holds(day(2025, 11, 1)) && winter.holds(day(2026, 1, 31)));
        assert_eq!((winter.first_month(), winter.last_month()), (11, 1));
    }
}
