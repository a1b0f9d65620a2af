//! Which rows of a long list stand in the page, and how tall the rest is taken to be.
//!
//! Heights are in `rem` and of rows on one line; where a row turns out taller, the page keeps what is in view where it is
//! (`shell/page/rows.js`).

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

/// Rows in the page before and after the first one in view: some three screens of a phone on either side. Together with
/// those never more than 200.
const BEFORE: usize = 45;
const AFTER: usize = 75;

/// The same where the view has jumped and nothing is there yet: what is looked at, as soon as can be. The rest follows.
const FIRST_BEFORE: usize = 6;
const FIRST_AFTER: usize = 24;

/// A row, and the headings of a day and of a month with what is around them: `assets/css`.
const ROW: f64 = 3.5;
const DAY: f64 = 2.35;
const MONTH: f64 = 3.0;

/// The first row in view, and how the view came there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// Past rows that stand in the page.
    Reached(usize),
    /// To where nothing stands yet.
    Jumped(usize),
}

/// How tall a list is, row by row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Heights {
    /// Where each row begins, and where the last one ends.
    tops: Vec<f64>,
}

impl Heights {
    /// The heights of rows that stand under these days.
    pub(super) fn of(days: impl Iterator<Item = NaiveDate>) -> Self {
        let mut tops = vec![];
        let (mut at, mut before) = (0.0, None);
        for day in days {
            if before.is_none_or(|before: NaiveDate| (before.year(), before.month()) != (day.year(), day.month())) {
                at += MONTH;
            }
            if before != Some(day) {
                at += DAY;
            }
            tops.push(at);
            at += ROW;
            before = Some(day);
        }
        tops.push(at);
        Self { tops }
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.tops.len() - 1
    }

    /// The rows that stand in the page while the row `at` is the first in view.
    pub(super) fn around(&self, at: At) -> Range<usize> {
        let (At::Reached(row) | At::Jumped(row)) = at;
        let (before, after) = match at {
            At::Reached(_) => (BEFORE, AFTER),
            At::Jumped(_) => (FIRST_BEFORE, FIRST_AFTER),
        };
        let row = row.min(self.rows().saturating_sub(1));
        row.saturating_sub(before)..(row + after).min(self.rows())
    }

    /// How tall everything before the rows in the page is. They have the headings above them that their first row stands
    /// under.
    pub(super) fn before(&self, shown: &Range<usize>) -> f64 {
        if shown.start == 0 { 0.0 } else { (self.tops[shown.start] - DAY - MONTH).max(0.0) }
    }

    /// How tall everything after them is.
    pub(super) fn after(&self, shown: &Range<usize>) -> f64 {
        if shown.end == self.rows() { 0.0 } else { self.tops[self.rows()] - self.tops[shown.end - 1] - ROW }
    }

    /// The row that the page says is the first in view: `row 120`, or how far into the rows before or after those in the
    /// page the view has come. Nothing if it says something else.
    pub(super) fn row(&self, said: &str, shown: &Range<usize>) -> Option<At> {
        let (what, how_far) = said.split_once(' ')?;
        if what == "row" {
            return how_far.parse().ok().map(At::Reached);
        }
        let how_far: f64 = how_far.parse().ok().filter(|part| (0.0..=1.0).contains(part))?;
        let height = match what {
            "before" => how_far * self.before(shown),
            "after" => self.tops[self.rows()] - (1.0 - how_far) * self.after(shown),
            _ => return None,
        };
        Some(At::Jumped(self.tops.partition_point(|top| *top + ROW <= height)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(number)
    }

    /// Many to a day, with days and months between, and then one a day.
    fn days() -> Vec<NaiveDate> {
        (0..400).map(|number| day(number.max(300) + number / 90 + number / 7)).collect()
    }

    fn heights() -> Heights {
        Heights::of(days().into_iter())
    }

    #[test]
    fn no_more_than_two_hundred_rows_and_some_on_either_side() {
        let heights = heights();
        for row in 0..heights.rows() + 10 {
            for (at, before, after) in [(At::Reached(row), 40, 60), (At::Jumped(row), 6, 20)] {
                let shown = heights.around(at);
                assert!(shown.len() <= 200);
                let row = row.min(heights.rows() - 1);
                assert!(shown.contains(&row));
                assert!(shown.start == 0 || row - shown.start >= before);
                assert!(shown.end == heights.rows() || shown.end - row >= after);
            }
        }
        assert_eq!(Heights::of([].into_iter()).around(At::Reached(7)), 0..0);
    }

    #[test]
    fn what_stands_for_the_rest_is_as_tall_as_the_rest() {
        let heights = heights();
        let whole = heights.tops[heights.rows()];
        for row in 0..heights.rows() {
            let shown = heights.around(At::Reached(row));
            let in_page = Heights::of(days()[shown.clone()].iter().copied());
            let all = heights.before(&shown) + in_page.tops[shown.len()] + heights.after(&shown);
            // The first row in the page stands under headings of its own.
            assert!((all - whole).abs() < 0.001, "{row}: {all} {whole}");
        }
        assert_eq!(heights.before(&heights.around(At::Reached(0))), 0.0);
        assert_eq!(heights.after(&heights.around(At::Reached(heights.rows()))), 0.0);
    }

    #[test]
    fn a_jump_into_what_is_not_in_the_page_finds_the_row_that_would_stand_there() {
        let heights = heights();
        let shown = heights.around(At::Reached(200));
        for row in [0, 1, 77, 150] {
            let how_far = (heights.tops[row] + 0.1) / heights.before(&shown);
            assert_eq!(heights.row(&format!("before {how_far:.6}"), &shown), Some(At::Jumped(row)));
        }
        for row in [300, 399] {
            let begins = heights.tops[heights.rows()] - heights.after(&shown);
            let how_far = (heights.tops[row] + 0.1 - begins) / heights.after(&shown);
            assert_eq!(heights.row(&format!("after {how_far:.6}"), &shown), Some(At::Jumped(row)));
        }
        assert_eq!(heights.row("row 17", &shown), Some(At::Reached(17)));
        for said in ["", "row", "row x", "before 2", "before NaN", "beside 0.5"] {
            assert_eq!(heights.row(said, &shown), None, "{said}");
        }
    }
}
