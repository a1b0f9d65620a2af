//! Days and times as a person says them.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};

use super::{Language, Words, say};

/// A day: "today", "yesterday", "tomorrow", then the weekday and date, with the year where it is not this one.
pub fn day(words: &Words, day: NaiveDate, today: NaiveDate) -> String {
    if day == today {
        say!(words, "day-today")
    } else if today.checked_sub_days(Days::new(1)) == Some(day) {
        say!(words, "day-yesterday")
    } else if today.checked_add_days(Days::new(1)) == Some(day) {
        say!(words, "day-tomorrow")
    } else {
        full_day(words, day, today)
    }
}

/// A day by its weekday and date, with the year where it is not this one, however near it is: where a day stands for more
/// than itself, as the Monday of a week.
pub fn full_day(words: &Words, day: NaiveDate, today: NaiveDate) -> String {
    let weekday = weekday(words, day.weekday());
    let date = date(words, day);
    if day.year() == today.year() {
        say!(words, "day-weekday-date", weekday = weekday, date = date)
    } else {
        say!(words, "day-weekday-date-year", weekday = weekday, date = date, year = day.year().to_string())
    }
}

/// A day with the time of day.
pub fn moment(words: &Words, at: NaiveDateTime, today: NaiveDate) -> String {
    say!(words, "day-at", day = day(words, at.date(), today), time = clock(words, at))
}

/// The time of day.
pub fn clock(words: &Words, at: NaiveDateTime) -> String {
    match words.language() {
        Language::Bokmal => at.format("%H.%M").to_string(),
        Language::English => at.format("%H:%M").to_string(),
    }
}

fn date(words: &Words, day: NaiveDate) -> String {
    say!(words, "day-date", day = day.day().to_string(), month = month(words, day.month()))
}

/// The name of a month, numbered from 1 to 12.
pub fn month(words: &Words, number: u32) -> String {
    match number {
        1 => say!(words, "month-january"),
        2 => say!(words, "month-february"),
        3 => say!(words, "month-march"),
        4 => say!(words, "month-april"),
        5 => say!(words, "month-may"),
        6 => say!(words, "month-june"),
        7 => say!(words, "month-july"),
        8 => say!(words, "month-august"),
        9 => say!(words, "month-september"),
        10 => say!(words, "month-october"),
        11 => say!(words, "month-november"),
        _ => say!(words, "month-december"),
    }
}

fn weekday(words: &Words, weekday: Weekday) -> String {
    match weekday {
        Weekday::Mon => say!(words, "weekday-monday"),
        Weekday::Tue => say!(words, "weekday-tuesday"),
        Weekday::Wed => say!(words, "weekday-wednesday"),
        Weekday::Thu => say!(words, "weekday-thursday"),
        Weekday::Fri => say!(words, "weekday-friday"),
        Weekday::Sat => say!(words, "weekday-saturday"),
        Weekday::Sun => say!(words, "weekday-sunday"),
    }
}

/// A word as it stands at the start of a line.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_days_have_names_and_far_ones_a_date() {
        let today = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
        let say = |language, day: (i32, u32, u32)| {
            super::day(&Words::new(language), NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap(), today)
        };
        assert_eq!(say(Language::Bokmal, (2026, 3, 4)), "i dag");
        assert_eq!(say(Language::Bokmal, (2026, 3, 3)), "i går");
        assert_eq!(say(Language::Bokmal, (2026, 3, 1)), "søndag 1. mars");
        assert_eq!(say(Language::English, (2026, 3, 5)), "tomorrow");
        assert_eq!(say(Language::English, (2025, 12, 24)), "Wednesday 24 December 2025");
    }

    #[test]
    fn the_time_stays_beside_the_word_before_it_and_so_do_the_parts_of_a_number() {
        let at = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(14, 5, 0).unwrap();
        assert_eq!(moment(&Words::new(Language::Bokmal), at, at.date()), "i dag kl.\u{a0}14.05");
        for texts in [include_str!("../../assets/i18n/nb/mellom.ftl"), include_str!("../../assets/i18n/en/mellom.ftl")]
        {
            for (line, text) in (1..).zip(texts.lines()) {
                let torn = text
                    .match_indices("116 ")
                    .any(|(at, _)| text[at + 4..].starts_with(|next: char| next.is_ascii_digit()));
                assert!(!torn, "line {line}: {text}");
            }
        }
    }
}
