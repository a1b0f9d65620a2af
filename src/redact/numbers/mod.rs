//! Long numbers: everything that somebody could look up or ring.
//!
//! A number is read as groups of digits with single signs between them, and judged by the shape of the groups. The check
//! digits of the national identity number are never asked for: they loosen on 1 January 2032, and a mistyped number
//! points at its owner all the same.

mod kept;
mod number;
mod shape;

use number::{Group, Number, groups};

pub(super) use kept::Kept;

use super::span::{Found, Kind, Tier, Why};
use super::view::View;
use super::words::{CODE_WORDS, PHONE_WORDS};

/// Finds long numbers. `kept` receives the stretches that must stay readable.
pub(super) fn numbers(view: &View, keep: &Kept, found: &mut Vec<Found>, kept: &mut Vec<(usize, usize)>) {
    let low = view.low();
    let mut at = 0;
    while at < low.len() {
        if !low[at].is_ascii_digit() || (at > 0 && (low[at - 1].is_ascii_alphanumeric() || low[at - 1] == b'_')) {
            at += 1;
            continue;
        }
        let number = Number { view, groups: groups(low, at) };
        let end = number.end();
        at = end.max(at + 1);
        if keep.holds(&number.groups) {
            kept.push((number.start(), end));
            continue;
        }
        // "113 eller 116117" stands apart; "113 / 92 41 23 45" is one number of which a part is kept.
        let first_own = (1..number.groups.len()).rev().find(|&cut| {
            keep.holds(&number.groups[..cut]) && parted(low, &number.groups[cut - 1], &number.groups[cut])
        });
        let number = match first_own {
            Some(cut) => {
                kept.push((number.start(), number.groups[cut - 1].end));
                Number { view, groups: number.groups.into_iter().skip(cut).collect() }
            }
            None => number,
        };
        judge(&number, found);
    }
}

fn parted(low: &[u8], one: &Group, next: &Group) -> bool {
    low[one.end..next.start].contains(&b'/')
}

fn judge(number: &Number, found: &mut Vec<Found>) {
    let digits = number.digits();
    let shape = number.shape();
    let mut start = number.start();
    let plus = number.is_after_plus();
    let mut add =
        |start: usize, end: usize, kind: Kind| found.push(Found::new(start, end, kind, Tier::Direct, Why::Form));
    if plus && digits >= 7 {
        while start > 0 && matches!(number.view.byte(start - 1), b'+' | b'(') {
            start -= 1;
        }
        return add(start, extended(number), Kind::Phone);
    }
    let word = number.word_before();
    if CODE_WORDS.has(word) && digits >= 4 {
        let kind = if digits == 11 || word.starts_with(b"f") { Kind::NationalId } else { Kind::Code };
        return add(start, number.end(), kind);
    }
    if PHONE_WORDS.has(word) && (5..=15).contains(&digits) && !number.is_harmless() {
        return add(start, extended(number), Kind::Phone);
    }
    if shape == "425" {
        return add(start, number.end(), Kind::Account);
    }
    // An identity number hidden in a longer run: a date of six or eight digits and five more.
    if let Some(end) = number.national_id() {
        add(start, end, Kind::NationalId);
        let rest: Vec<Group> = number.groups.iter().filter(|group| group.start >= end).copied().collect();
        if !rest.is_empty() {
            judge(&Number { view: number.view, groups: rest }, found);
        }
        return;
    }
    if number.is_harmless() || digits < 7 {
        return;
    }
    // A date and then a number: each is judged by itself.
    if let Some(cut) = number.date_in_front() {
        let rest = number.groups[cut..].to_vec();
        return judge(&Number { view: number.view, groups: rest }, found);
    }
    match (digits, shape.as_str()) {
        (7, "7" | "34" | "322" | "43") => add(start, number.end(), Kind::Code),
        (7, _) => {}
        (8, _) => add(start, extended(number), Kind::Phone),
        (9, _) | (10, _) => add(start, extended(number), Kind::Phone),
        (11, _) if shape.len() > 1 && number.groups[0].digits.starts_with(b"0") => {
            add(start, extended(number), Kind::Phone)
        }
        (11, _) => add(start, extended(number), Kind::NationalId),
        (12, _) => add(start, extended(number), Kind::Phone),
        (13..=19, _) => add(start, number.end(), Kind::Card),
        _ => add(start, number.end(), Kind::Code),
    }
}

/// Together with an extension: "x123".
fn extended(number: &Number) -> usize {
    let low = number.view.low();
    let end = number.end();
    if number.view.byte(end) != b'x' {
        return end;
    }
    let digits = low[end + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits > 0 { end + 1 + digits } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Kind, String)> {
        let view = View::of(text);
        let (mut found, mut kept) = (Vec::new(), Vec::new());
        numbers(&view, &Kept::new(&["22 40 00 40"]), &mut found, &mut kept);
        found.iter().map(|one| (one.kind, text[one.start..one.end].to_owned())).collect()
    }

    #[test]
    fn an_identity_number_is_found_however_it_is_parted() {
        for text in [
            "01019012345",
            "010190 12345",
            "010190-12345",
            "01 01 90 12345",
            "01.01.90 12345",
            "01.01.1990 12345",
            "010190 123 45",
        ] {
            assert_eq!(found(text), [(Kind::NationalId, text.to_owned())], "{text}");
        }
    }

    #[test]
    fn a_telephone_number_is_found_however_it_is_parted() {
        for text in
            ["92412345", "92 41 23 45", "924 12 345", "+47 924 12 345", "9241 2345", "07700 900123", "9 2 4 1 2 3 4 5"]
        {
            assert_eq!(found(text), [(Kind::Phone, text.to_owned())], "{text}");
        }
    }

    #[test]
    fn amounts_times_years_and_dates_are_left_alone() {
        for text in [
            "1 200 000 kopier",
            "kr 12 345 678",
            "10.00-11.30",
            "2019-2020",
            "12.03.2024",
            "12.-14.3.2024",
            "450",
            "1 200",
            "2024-03-12",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn whom_to_call_stays_readable() {
        for text in ["113", "116 117", "113/116117", "22 40 00 40", "+47 22 40 00 40", "116117 113"] {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(found("113/92412345"), [(Kind::Phone, "92412345".to_owned())]);
    }
}
