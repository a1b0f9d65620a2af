//! What is kept for so many days is kept for those days, whatever a clock says: put back, leaping, wrong for a while, or
//! looked at once in two months.

mod notebook;

use std::sync::{Arc, Mutex};

use chrono::Duration;
use mellom::journal::Entry;
use mellom::session::{KeepFor, Keeper, Purpose};
use notebook::Notebook;
use notebook::noted::*;

/// Something that was written and deleted.
fn deleted(keeper: &Keeper, note: &str) -> Entry {
    let entry: Entry = meeting(note).into();
    keeper.save(entry.clone()).unwrap();
    keeper.remove(entry.id()).unwrap();
    entry
}

/// Lets the days go by one by one: it is gone after so many of them, and not before.
fn goes_in(notebook: &Notebook, entry: &Entry, days: u32) {
    for day in 1..=days {
        assert!(notebook.keeper.in_trash(entry.id()), "gone before day {day}");
        notebook.clock_moves(1);
    }
    assert!(!notebook.keeper.in_trash(entry.id()));
}

#[test]
fn a_clock_put_back_or_leaping_takes_nothing_before_its_time_and_keeps_nothing_for_ever() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entry = deleted(keeper, "patient");
    // A leap of seventy years by mistake, mended the same day.
    notebook.clock_moves(365 * 70);
    assert!(keeper.in_trash(entry.id()), "a leap is not believed at once");
    notebook.clock_moves(-365 * 70);
    notebook.clock_moves(10);
    assert!(keeper.in_trash(entry.id()));
    // Put back by a year: the days that have passed stay passed.
    notebook.clock_moves(-365);
    goes_in(&notebook, &entry, 20);
}

/// A battery that ran out, and a network that put the clock right the next day.
#[test]
fn a_clock_that_was_behind_and_is_put_right_takes_nothing_before_its_time() {
    for behind in [5, 20, 130] {
        let notebook = Notebook::new();
        let keeper = &notebook.keeper;
        let young = landed(keeper, at(2026, 2, 1));
        keeper.set_retention(Purpose::Notes, Some(KeepFor::ThreeMonths)).unwrap();
        let entry = deleted(keeper, "deleted the day before");
        notebook.clock_moves(-behind);
        notebook.clock_moves(behind + 1);
        for day in 2..30 {
            notebook.clock_moves(1);
            assert!(keeper.in_trash(entry.id()), "behind by {behind} days: gone on day {day}");
            assert_eq!(note(&found(&notebook, &young).unwrap()), "a word", "behind by {behind} days");
        }
        notebook.clock_moves(1);
        assert!(!keeper.in_trash(entry.id()));
    }
}

/// A flat battery after a while in a drawer, and the network comes a day later.
#[test]
fn what_is_deleted_under_a_clock_that_is_behind_lies_there_for_its_thirty_days() {
    for in_a_drawer in [5, 10, 62] {
        let notebook = Notebook::new();
        let keeper = &notebook.keeper;
        notebook.clock_moves(0);
        notebook.clock_moves(in_a_drawer - 2_400);
        let entry = deleted(keeper, "by mistake");
        let right = at(2026, 3, 1) + Duration::days(in_a_drawer + 1);
        notebook.clock_moves(2_400 + 1);
        assert_eq!(*notebook.now.lock().unwrap(), right);
        for day in 1..30 {
            assert!(keeper.in_trash(entry.id()), "{in_a_drawer} days in a drawer: gone on day {day}");
            assert_eq!(keeper.trash()[0].goes, (right + Duration::days(29)).date(), "as it said, on day {day}");
            notebook.clock_moves(1);
        }
        assert!(keeper.trash().is_empty());
    }
}

#[test]
fn what_is_deleted_in_a_notebook_that_was_begun_under_an_old_clock_lies_there_for_its_thirty_days() {
    let (folder, now) = (tempfile::tempdir().unwrap(), Arc::new(Mutex::new(at(2020, 1, 1))));
    let notebook = Notebook { keeper: notebook::keeper_in(folder.path(), &now), now, folder };
    let keeper = &notebook.keeper;
    drop(keeper.create(&notebook::passphrase()).unwrap());
    let entry = deleted(keeper, "by mistake");
    notebook.clock_moves((at(2026, 3, 2) - at(2020, 1, 1)).num_days());
    for _ in 1..30 {
        assert!(keeper.in_trash(entry.id()));
        notebook.clock_moves(1);
    }
    assert!(keeper.trash().is_empty());
}

#[test]
fn a_month_picked_by_mistake_empties_no_trash() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entry = deleted(keeper, "deleted yesterday");
    notebook.clock_moves(31);
    assert!(keeper.in_trash(entry.id()));
    assert_eq!(keeper.trash()[0].goes, at(2026, 4, 2).date(), "tomorrow, should the clock be right");
    notebook.clock_moves(-30);
    assert!(keeper.in_trash(entry.id()));
    assert_eq!(keeper.trash()[0].goes, at(2026, 3, 31).date());
}

#[test]
fn whoever_comes_by_every_other_month_is_rid_of_what_is_over_at_the_next_visit() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let old = landed(keeper, at(2026, 1, 20));
    keeper.set_retention(Purpose::Notes, Some(KeepFor::ThreeMonths)).unwrap();
    let mut all: Vec<Entry> = Vec::new();
    for visit in 0..6 {
        let entry = deleted(keeper, "deleted at a visit");
        all.push(entry);
        notebook.clock_moves(60);
        let lying = all.iter().filter(|entry| keeper.in_trash(entry.id())).count();
        assert_eq!(lying, 1, "after visit {visit}: only what was deleted the last time");
        assert_eq!(note(&found(&notebook, &old).unwrap()).is_empty(), visit > 0);
    }
    notebook.clock_moves(1);
    assert!(keeper.trash().is_empty());
}

#[test]
fn what_the_preview_of_retention_shows_is_what_goes_also_by_a_clock_that_is_wrong() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let young = landed(keeper, at(2026, 2, 1));
    notebook.clock_moves(0);
    let three_months = (Purpose::Notes, KeepFor::ThreeMonths);
    let nothing_goes = |when: &str| {
        assert!(keeper.would_go(three_months.0, three_months.1).is_empty(), "{when}");
        keeper.set_retention(three_months.0, Some(three_months.1)).unwrap();
        assert_eq!(note(&found(&notebook, &young).unwrap()), "a word", "{when}");
        keeper.set_retention(three_months.0, None).unwrap();
    };
    notebook.clock_moves(100);
    nothing_goes("a leap that is not believed");
    notebook.clock_moves(1);
    assert_eq!(keeper.would_go(three_months.0, three_months.1).len(), 1, "the clock stands by it");
    notebook.clock_moves(-100);
    nothing_goes("the clock was wrong, and the count has run ahead of the calendar");
}

#[test]
fn what_is_deleted_on_the_first_day_after_a_long_time_lies_there_for_its_thirty_days() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entry: Entry = meeting("before the summer").into();
    keeper.save(entry.clone()).unwrap();
    notebook.clock_moves(0);
    notebook.clock_moves(40);
    keeper.remove(entry.id()).unwrap();
    // Once more on that day, while it is not certain yet that so many days have passed.
    notebook.clock_moves(0);
    goes_in(&notebook, &entry, 30);
}

#[test]
fn what_is_deleted_under_a_clock_years_ahead_does_not_lie_there_for_years() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    let entry: Entry = meeting("by mistake").into();
    keeper.save(entry.clone()).unwrap();
    notebook.clock_moves(0);
    notebook.clock_moves(4_000);
    keeper.remove(entry.id()).unwrap();
    notebook.clock_moves(-3_999);
    assert_eq!(keeper.trash()[0].goes, (*notebook.now.lock().unwrap() + Duration::days(30)).date());
    for _ in 0..31 {
        notebook.clock_moves(1);
    }
    assert!(keeper.trash().is_empty());
}

#[test]
fn nothing_goes_on_a_day_that_cannot_be_true() {
    let notebook = Notebook::new();
    let keeper = &notebook.keeper;
    keeper.set_retention(Purpose::Notes, Some(KeepFor::TwoYears)).unwrap();
    let entry = landed(keeper, at(2026, 2, 1));
    notebook.clock_moves(365 * 30);
    assert_eq!(note(&found(&notebook, &entry).unwrap()), "a word");
    notebook.clock_moves(-365 * 30);
    notebook.clock_moves(1);
    assert_eq!(note(&found(&notebook, &entry).unwrap()), "a word");
}
