use proptest::prelude::*;

use super::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// The count after each of these readings.
fn counted<const N: usize>(readings: [NaiveDate; N]) -> [NaiveDate; N] {
    let mut days = Days::starting(readings[0]);
    readings.map(|clock| {
        days.see(clock);
        days.today()
    })
}

#[test]
fn days_pass_as_the_clock_says_while_it_goes_forward() {
    let readings = [day(1, 1), day(1, 1), day(1, 2), day(1, 16), day(1, 30)];
    assert_eq!(counted(readings), readings);
}

#[test]
fn a_clock_put_back_and_left_there_neither_takes_days_nor_stops_them() {
    let readings = [day(6, 10), day(2, 1), day(2, 1), day(2, 2), day(2, 3)];
    assert_eq!(counted(readings), [day(6, 10), day(6, 10), day(6, 10), day(6, 11), day(6, 12)]);
}

#[test]
fn a_clock_put_back_by_months_and_right_again_counts_the_days_that_passed() {
    let readings = [day(6, 10), day(2, 1), day(6, 11), day(6, 12), day(6, 13)];
    assert_eq!(counted(readings), [day(6, 10), day(6, 10), day(6, 11), day(6, 12), day(6, 13)]);
}

#[test]
fn a_clock_put_back_by_days_and_right_again_counts_the_days_that_passed() {
    let readings = [day(6, 10), day(5, 25), day(6, 10), day(5, 30), day(6, 11), day(6, 12)];
    assert_eq!(counted(readings), [day(6, 10), day(6, 10), day(6, 10), day(6, 10), day(6, 11), day(6, 12)]);
}

#[test]
fn a_clock_put_right_little_by_little_counts_a_day_for_each_time() {
    let readings = [day(6, 10), day(2, 1), day(3, 1), day(4, 1), day(6, 9), day(6, 10), day(6, 14)];
    let expected = [day(6, 10), day(6, 10), day(6, 11), day(6, 12), day(6, 13), day(6, 14), day(6, 14)];
    assert_eq!(counted(readings), expected);
}

#[test]
fn a_journey_over_the_date_line_and_back_changes_nothing() {
    let readings = [day(6, 10), day(6, 9), day(6, 10), day(6, 11), day(6, 10), day(6, 11), day(6, 12)];
    assert_eq!(counted(readings)[6], day(6, 12));
}

#[test]
fn a_leap_is_believed_on_the_next_day_and_forgotten_when_the_clock_goes_back() {
    let mut days = Days::starting(day(1, 1));
    days.see(day(9, 1));
    assert_eq!((days.today(), days.if_believed()), (day(1, 1), day(9, 1)));
    let mut mended = days.clone();
    mended.see(day(1, 2));
    assert_eq!((mended.today(), mended.if_believed()), (day(1, 2), day(1, 2)), "the leap left no trace");
    let mut less = days.clone();
    less.see(day(8, 1));
    assert_eq!((less.today(), less.if_believed()), (day(1, 1), day(8, 1)), "it is a leap still");
    days.see(day(9, 2));
    assert_eq!((days.today(), days.if_believed()), (day(9, 2), day(9, 2)));
}

#[test]
fn a_month_picked_by_mistake_counts_nothing() {
    assert_eq!(counted([day(1, 1), day(2, 1), day(1, 1), day(1, 2)])[1..], [day(1, 1), day(1, 1), day(1, 2)]);
}

#[test]
fn somebody_who_comes_by_every_other_month_is_one_visit_late_and_no_more() {
    let readings = [day(1, 1), day(3, 1), day(5, 1), day(7, 1), day(9, 1)];
    assert_eq!(counted(readings), [day(1, 1), day(1, 1), day(3, 1), day(5, 1), day(7, 1)]);
}

#[test]
fn a_count_that_has_run_ahead_is_not_held_against_the_calendar() {
    // As an earlier version left it, which counted a clock that was put right as days that had passed.
    let mut days = Days { counted: day(10, 19), ..Days::starting(day(6, 12)) };
    days.see(day(6, 13));
    assert_eq!((days.today(), days.by_calendar()), (day(10, 20), day(6, 13)));
    let mut unsure = Days::starting(day(1, 1));
    unsure.see(day(9, 1));
    assert_eq!(unsure.by_calendar(), day(1, 1));
}

#[test]
fn what_was_thrown_away_under_a_clock_that_was_behind_has_lain_there_since_then_and_no_longer() {
    // Put right by more than is believed at once, and by less.
    for (right, believed) in [(day(8, 12), day(8, 13)), (day(6, 20), day(6, 21))] {
        let mut days = Days::starting(day(6, 9));
        let before = days.if_believed();
        days.see(day(6, 10));
        days.see(day(1, 1));
        let behind = days.if_believed();
        days.see(right);
        let after = days.if_believed();
        assert_eq!([behind, after].map(|day| days.believed().passed_since(day)), [1, 0]);
        days.see(believed);
        assert_eq!([behind, after].map(|day| days.passed_since(day)), [2, 1]);
        assert_eq!(days.passed_since(before), (believed - day(6, 9)).num_days(), "those days it lay there");
    }
}

#[test]
fn a_clock_that_is_older_than_the_app_was_behind_from_the_first_day() {
    let long_ago = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    let mut days = Days::starting(long_ago);
    days.see(long_ago + Span::new(1));
    let thrown_away = days.if_believed();
    days.see(long_ago + Span::new(2));
    assert_eq!(days.passed_since(thrown_away), 1);
    // Still old, by years less, and right a day later.
    days.see(day(1, 1) - Span::new(1));
    let later = days.if_believed();
    days.see(day(6, 10));
    days.see(day(6, 11));
    assert_eq!(days.today(), day(6, 11));
    assert_eq!([thrown_away, later].map(|day| days.passed_since(day)), [4, 2]);
}

#[test]
fn what_was_made_good_is_forgotten_once_it_makes_no_difference() {
    let mut days = Days::starting(day(1, 1));
    let mut calendar = day(1, 1);
    for _ in 0..50 {
        days.see(day(1, 1) - Span::new(100));
        calendar = calendar + Span::new(7);
        days.see(calendar);
        assert!(days.made_good.len() < 10);
    }
    assert_eq!(days.today(), calendar);
    let mut bytes = Vec::new();
    ciborium::into_writer(&days, &mut bytes).unwrap();
    assert_eq!(ciborium::from_reader::<Days, _>(&bytes[..]).unwrap(), days);
}

#[test]
fn a_count_from_an_earlier_version_is_read() {
    #[derive(Serialize)]
    struct Earlier {
        clock: NaiveDate,
        counted: NaiveDate,
        held: u64,
    }
    let mut bytes = Vec::new();
    ciborium::into_writer(&Earlier { clock: day(3, 1), counted: day(3, 1), held: 0 }, &mut bytes).unwrap();
    assert_eq!(ciborium::from_reader::<Days, _>(&bytes[..]).unwrap(), Days::starting(day(3, 1)));
}

/// Real days until the next visit, and by how many days the clock is wrong then, if it was set meanwhile.
fn visits() -> impl Strategy<Value = Vec<(u64, Option<i64>)>> {
    let wrong = prop_oneof![6 => Just(None), 1 => Just(Some(0)), 1 => (-40..40i64).prop_map(Some), 1 => (-800..800i64).prop_map(Some)];
    prop::collection::vec((0..70u64, wrong), 0..60)
}

fn by_a_clock(real: NaiveDate, wrong: i64) -> NaiveDate {
    real + chrono::Duration::days(wrong)
}

proptest! {
    #[test]
    fn the_count_is_never_further_ahead_than_the_clock_was_and_a_day_for_each_setting(visits in visits()) {
        let (mut real, mut wrong, mut furthest, mut settings) = (day(1, 1), 0, 0, 0);
        let mut days = Days::starting(real);
        for (passed, set) in visits {
            real = real + Span::new(passed);
            if let Some(set) = set {
                (wrong, settings) = (set, settings + 1);
            }
            furthest = furthest.max(wrong);
            let before = days.today();
            days.see(by_a_clock(real, wrong));
            prop_assert!(days.today() >= before);
            prop_assert!(days.today() <= by_a_clock(real, furthest + settings));
            prop_assert!(days.by_calendar() <= by_a_clock(real, wrong));
        }
    }

    #[test]
    fn whatever_the_clock_did_thirty_days_are_over_some_day_for_whoever_comes_by(visits in visits(), every in 1..90u64) {
        let (mut real, mut wrong) = (day(1, 1), 0);
        let mut days = Days::starting(real);
        for (passed, set) in visits {
            (real, wrong) = (real + Span::new(passed), set.unwrap_or(wrong));
            days.see(by_a_clock(real, wrong));
        }
        let deleted = days.if_believed();
        for _ in 0..32 {
            real = real + Span::new(every);
            days.see(by_a_clock(real, wrong));
        }
        prop_assert!((days.today() - deleted).num_days() >= 30);
        prop_assert!(days.passed_since(deleted) >= 30);
    }

    /// Thrown away at any visit, and by a clock that is right or behind the count: no more days are counted than have passed,
    /// but for one for each time that the clock was set.
    #[test]
    fn what_a_clock_that_was_behind_makes_good_is_no_time_in_the_trash(visits in visits(), begun_behind: bool) {
        let mut real = day(1, 1);
        let mut days = Days::starting(if begun_behind { real - Span::new(3_000) } else { real });
        let (mut wrong, mut settings) = (if begun_behind { -3_000 } else { 0 }, 0);
        let mut thrown_away = vec![(days.if_believed(), real, settings)];
        for (passed, set) in visits {
            real = real + Span::new(passed);
            let mut now_wrong = set.map_or(wrong, |set: i64| -set.abs());
            let still_behind = |wrong| by_a_clock(real, wrong) < days.today().max(FIRST_DAY);
            if !still_behind(now_wrong) {
                now_wrong = 0;
            }
            if wrong != now_wrong {
                (wrong, settings) = (now_wrong, settings + 1);
            }
            days.see(by_a_clock(real, wrong));
            for (since, day, set_before) in &thrown_away {
                let lay = (real - *day).num_days() + settings - set_before;
                // Beyond its time in the trash nothing has to be told apart.
                let passed = days.passed_since(*since).min(DAYS_IN_TRASH as i64);
                prop_assert!(passed <= lay, "{passed} of {lay}");
            }
            thrown_away.push((days.if_believed(), real, settings));
        }
    }
}
