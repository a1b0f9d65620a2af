//! Long numbers: everything that somebody could look up or ring.
//!
//! A number is read as groups of digits with single signs between them, and judged by the shape of the groups. The check
//! digits of the national identity number are never asked for: they loosen on 1 January 2032, and a mistyped number
//! points at its owner all the same.

use super::span::{Found, Kind, Tier, Why};
use super::view::View;

/// Numbers that must stay readable, wherever they stand: whom to call.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept(Vec<Vec<u8>>);

/// Emergency and crisis lines of other countries that people travel to or come from, and Norwegian short numbers.
const ALWAYS_KEPT: [&str; 14] = [
    "110", "112", "113", "116117", "116123", "116111", "116006", "999", "111", "101", "911", "988", "08001111",
    "741741",
];

impl Kept {
    pub fn new(numbers: &[&str]) -> Self {
        let digits = |number: &&str| number.bytes().filter(u8::is_ascii_digit).collect();
        Self(ALWAYS_KEPT.iter().chain(numbers).map(digits).collect())
    }

    /// Whether the groups, read in order, are kept numbers and nothing else.
    fn holds(&self, groups: &[Group]) -> bool {
        let whole: Vec<u8> = groups.iter().flat_map(|group| group.digits.iter().copied()).collect();
        let whole = whole.strip_prefix(b"0047").or_else(|| whole.strip_prefix(b"47")).unwrap_or(&whole);
        if self.0.iter().any(|kept| kept == whole) {
            return true;
        }
        (1..groups.len()).any(|cut| self.holds(&groups[..cut]) && self.holds(&groups[cut..]))
    }
}

struct Group<'a> {
    start: usize,
    end: usize,
    digits: &'a [u8],
}

/// A number as it stands in the text.
struct Number<'a> {
    view: &'a View,
    groups: Vec<Group<'a>>,
}

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

/// The groups from `start`: at most two signs between them, the kinds that people put into numbers.
fn groups(low: &[u8], start: usize) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut at = start;
    loop {
        let begin = at;
        while at < low.len() && low[at].is_ascii_digit() {
            at += 1;
        }
        groups.push(Group { start: begin, end: at, digits: &low[begin..at] });
        let mut next = at;
        while next < low.len() && next - at < 3 && matches!(low[next], b' ' | b'.' | b'-' | b'/' | b'(' | b')') {
            next += 1;
        }
        let signs = &low[at..next];
        let sentence_ends = signs.len() > 1 && signs[0] == b'.';
        if next == at || next >= low.len() || !low[next].is_ascii_digit() || sentence_ends {
            return groups;
        }
        at = next;
    }
}

impl Number<'_> {
    fn start(&self) -> usize {
        self.groups[0].start
    }

    fn end(&self) -> usize {
        self.groups[self.groups.len() - 1].end
    }

    fn digits(&self) -> usize {
        self.groups.iter().map(|group| group.digits.len()).sum()
    }

    /// The lengths of the groups, as digits: "92 41 23 45" is "2222".
    fn shape(&self) -> String {
        self.groups.iter().map(|group| char::from_digit(group.digits.len().min(35) as u32, 36).unwrap_or('z')).collect()
    }

    /// The signs between the groups, with a space for none.
    fn signs(&self) -> Vec<u8> {
        self.groups
            .windows(2)
            .map(|pair| {
                let signs = &self.view.low()[pair[0].end..pair[1].start];
                signs.iter().copied().find(|&sign| sign != b' ').unwrap_or(b' ')
            })
            .collect()
    }

    /// The word before it, letters only, in the alphabet of comparison.
    fn word_before(&self) -> &[u8] {
        let low = self.view.low();
        let mut end = self.start();
        while end > 0 && matches!(low[end - 1], b' ' | b':' | b'.' | b'#' | b'(' | b'=') {
            end -= 1;
        }
        let start = low[..end].iter().rposition(|byte| !byte.is_ascii_alphabetic()).map_or(0, |at| at + 1);
        &low[start..end]
    }

    /// The word after it.
    fn word_after(&self) -> &[u8] {
        let low = self.view.low();
        let start = self.end() + usize::from(self.view.byte(self.end()) == b' ');
        let end = low[start.min(low.len())..].iter().position(|byte| !byte.is_ascii_alphabetic());
        &low[start.min(low.len())..end.map_or(low.len(), |end| start + end)]
    }

    fn is_after_plus(&self) -> bool {
        let before = self.start();
        before > 0 && self.view.byte(before - 1) == b'+'
            || before > 1 && self.view.byte(before - 1) == b'(' && self.view.byte(before - 2) == b'+'
    }

    fn year(group: &Group) -> bool {
        group.digits.len() == 4 && (group.digits.starts_with(b"19") || group.digits.starts_with(b"20"))
    }

    /// Amounts, ranges of years, clock times and dates: long, but nothing to look up.
    fn is_harmless(&self) -> bool {
        let shape = self.shape();
        let signs = self.signs();
        let spaced = signs.iter().all(|&sign| matches!(sign, b' ' | b'.'));
        let thousands = shape.len() > 1
            && shape.bytes().skip(1).all(|length| length == b'3')
            && matches!(shape.as_bytes()[0], b'1'..=b'3')
            && spaced;
        let measured = is_unit(self.word_after()) || is_currency(self.word_before());
        if thousands && (measured || shape == "13" || shape == "133" || shape == "23" || shape == "33") {
            return true;
        }
        if measured && shape.len() == 1 && self.digits() < 10 {
            return true;
        }
        if self.groups.iter().all(Self::year) {
            return true;
        }
        let small = |at: usize, most: u32| {
            std::str::from_utf8(self.groups[at].digits)
                .ok()
                .and_then(|digits| digits.parse().ok())
                .is_some_and(|n: u32| n <= most)
        };
        let time = |at: usize| {
            small(at, 24) && small(at + 1, 59) && self.groups[at + 1].digits.len() == 2 && signs[at] == b'.'
        };
        if shape.len() == 4 && signs[1] != b'.' && self.digits() <= 8 && time(0) && time(2) {
            return true;
        }
        self.is_a_date()
    }

    fn is_a_date(&self) -> bool {
        let shape = self.shape();
        let short = |length: u8| matches!(length, b'1' | b'2');
        let bytes = shape.as_bytes();
        let signs = self.signs();
        let alike = signs.iter().all(|&sign| sign == signs[0] && sign != b' ');
        match bytes {
            [day, month, b'4'] => {
                alike && short(*day) && short(*month) && Self::year(&self.groups[2]) && self.could_be_days(0, 1)
            }
            [day, month, b'2'] if short(*day) => alike && short(*month) && self.could_be_days(0, 1),
            [b'4', month, day] => {
                alike && short(*day) && short(*month) && Self::year(&self.groups[0]) && self.could_be_days(1, 2)
            }
            // "12.-14.3.2024", "3.4 - 5.4".
            [_, _, _, b'4'] | [_, _, _, _, b'4'] | [_, _, _, _, _, b'4'] => {
                bytes[..bytes.len() - 1].iter().all(|&length| short(length) || length == b'4')
                    && Self::year(&self.groups[bytes.len() - 1])
                    && !signs.contains(&b' ')
            }
            _ => false,
        }
    }
}

impl Number<'_> {
    /// Whether two groups could be a day and a month, in either order.
    fn could_be_days(&self, one: usize, other: usize) -> bool {
        let value =
            |at: usize| self.groups[at].digits.iter().fold(0_u32, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        let (one, other) = (value(one), value(other));
        one.max(other) <= 31 && one.min(other) <= 12 && one.min(other) > 0
    }
}

fn is_unit(word: &[u8]) -> bool {
    const UNITS: [&str; 34] = [
        "kr",
        "kroner",
        "nok",
        "kopier",
        "kopi",
        "copies",
        "cells",
        "celler",
        "mg",
        "ml",
        "g",
        "kg",
        "km",
        "cm",
        "m",
        "meter",
        "skritt",
        "steps",
        "mennesker",
        "people",
        "personer",
        "euro",
        "pounds",
        "dollar",
        "dollars",
        "tusen",
        "millioner",
        "million",
        "kcal",
        "kalorier",
        "stk",
        "innbyggere",
        "ganger",
        "times",
    ];
    UNITS.iter().any(|unit| unit.as_bytes() == word)
}

fn is_currency(word: &[u8]) -> bool {
    [&b"kr"[..], b"nok", b"kroner", b"usd", b"eur", b"gbp", b"pounds", b"euro"].contains(&word)
}

/// Words that stand before a number that is looked up or rung, whatever its length.
fn is_phone_word(word: &[u8]) -> bool {
    const WORDS: [&str; 26] = [
        "tlf",
        "telefon",
        "telefonnummer",
        "telefonnr",
        "mobil",
        "mobilnummer",
        "mobilnr",
        "mob",
        "phone",
        "tel",
        "telephone",
        "mobile",
        "cell",
        "nummeret",
        "nummer",
        "number",
        "ring",
        "ringe",
        "sms",
        "whatsapp",
        "vipps",
        "vippse",
        "signal",
        "fax",
        "faks",
        "hotline",
    ];
    WORDS.iter().any(|known| norwegian_bytes(known) == word)
}

fn is_code_word(word: &[u8]) -> bool {
    const WORDS: [&str; 27] = [
        "personnummer",
        "personnr",
        "fødselsnummer",
        "fødselsnr",
        "fnr",
        "dnr",
        "dnummer",
        "saksnummer",
        "saksnr",
        "sak",
        "journalnr",
        "journalnummer",
        "pasientnr",
        "pasientid",
        "prøvenr",
        "prøvenummer",
        "duf",
        "dufnr",
        "dufnummer",
        "passnr",
        "passnummer",
        "passport",
        "reference",
        "referanse",
        "refnr",
        "kundenr",
        "medlemsnr",
    ];
    WORDS.iter().any(|known| norwegian_bytes(known) == word)
}

fn norwegian_bytes(word: &str) -> Vec<u8> {
    word.chars().map(super::fold::fold).collect()
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
    if is_code_word(word) && digits >= 4 {
        let kind = if digits == 11 || word.starts_with(b"f") { Kind::NationalId } else { Kind::Code };
        return add(start, number.end(), kind);
    }
    if is_phone_word(word) && (5..=15).contains(&digits) && !number.is_harmless() {
        return add(start, extended(number), Kind::Phone);
    }
    // An identity number hidden in a longer run: a date of six or eight digits and five more.
    if let Some(end) = national_id(number) {
        add(start, end, Kind::NationalId);
        let rest: Vec<Group> =
            number.groups.iter().filter(|group| group.start >= end).map(|group| Group { ..*group }).collect();
        if !rest.is_empty() {
            judge(&Number { view: number.view, groups: rest }, found);
        }
        return;
    }
    if number.is_harmless() || digits < 7 {
        return;
    }
    // A date and then a number: each is judged by itself.
    if let Some(cut) = date_in_front(number) {
        let rest = number.groups[cut..].iter().map(|group| Group { ..*group }).collect();
        return judge(&Number { view: number.view, groups: rest }, found);
    }
    match (digits, shape.as_str()) {
        (7, "7" | "34" | "322" | "43") => add(start, number.end(), Kind::Code),
        (7, _) => {}
        (8, _) => add(start, extended(number), Kind::Phone),
        (9, _) | (10, _) => add(start, extended(number), Kind::Phone),
        (11, "425") => add(start, number.end(), Kind::Account),
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

/// The end of an identity number that the groups begin with: 6+5 or 8+5 digits, however they are parted.
fn national_id(number: &Number) -> Option<usize> {
    let mut count = 0;
    let mut cuts = Vec::new();
    for group in &number.groups {
        count += group.digits.len();
        cuts.push((count, group.end));
        let parted_at = |wanted: usize| cuts.iter().any(|&(cut, _)| cut == wanted);
        let six_five = count == 11 && (parted_at(6) || cuts.len() == 1);
        // Two by two, or with the century: 12.03.1985 12345.
        let eight_five = count == 13
            && parted_at(8)
            && cuts.len() > 1
            && Number::is_a_date(&Number {
                view: number.view,
                groups: number.groups.iter().take(3).map(|group| Group { ..*group }).collect(),
            });
        if six_five || eight_five {
            return Some(group.end);
        }
    }
    None
}

/// After how many groups a date in front of the number ends.
fn date_in_front(number: &Number) -> Option<usize> {
    if number.groups.len() < 4 {
        return None;
    }
    let front =
        Number { view: number.view, groups: number.groups[..3].iter().map(|group| Group { ..*group }).collect() };
    let signs = number.signs();
    (front.is_a_date() && signs[2] != signs[1]).then_some(3)
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
