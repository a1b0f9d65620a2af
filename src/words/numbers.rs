//! Numbers as a person writes and reads them: a comma in Bokmål, a point in English.

use super::Language;
use crate::journal::{Choice, Currency};

/// What stands between whole and part.
pub fn decimal_mark(language: Language) -> char {
    match language {
        Language::Bokmal => ',',
        Language::English => '.',
    }
}

/// A number of hundredths with two places and nothing between the thousands: `1250,50`.
pub fn plain_hundredths(language: Language, hundredths: u64) -> String {
    format!("{}{}{:02}", hundredths / 100, decimal_mark(language), hundredths % 100)
}

/// A number of tenths with one place and nothing between the thousands: `12,5`.
pub fn plain_tenths(language: Language, tenths: u64) -> String {
    format!("{}{}{}", tenths / 10, decimal_mark(language), tenths % 10)
}

/// An amount to be read: `1 250,50 NOK`, `NOK 1,250.50`. The spaces do not break.
pub fn money(language: Language, hundredths: u64, currency: Option<Currency>) -> String {
    let between = match language {
        Language::Bokmal => '\u{a0}',
        Language::English => ',',
    };
    let amount = format!("{}{}{:02}", thousands(hundredths / 100, between), decimal_mark(language), hundredths % 100);
    match (currency.map(Choice::key), language) {
        (None, _) => amount,
        (Some(currency), Language::Bokmal) => format!("{amount}\u{a0}{currency}"),
        (Some(currency), Language::English) => format!("{currency}\u{a0}{amount}"),
    }
}

fn thousands(whole: u64, between: char) -> String {
    let digits = whole.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(between);
        }
        grouped.push(digit);
    }
    grouped
}

/// What somebody typed where a number is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing.
    Nothing,
    /// So many hundredths.
    Hundredths(u32),
    /// Something that is no number, or one beyond all reason.
    NotANumber,
}

/// Reads a number with at most two places, whichever mark stands before them, with or without marks or spaces between
/// the thousands. Anything above `most` hundredths is no number. Three digits behind the one mark of the language are none
/// either: they may be thousands or the part after the mark, and a thousand kilometres too many are not for us to guess.
pub fn read_hundredths(language: Language, typed: &str, most: u32) -> Typed {
    let letters: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let letters = without_unit(&letters);
    if letters.is_empty() {
        return Typed::Nothing;
    }
    // Three digits after a mark are thousands; one or two are the part after the mark.
    let (whole, part) = match letters.rsplit_once([',', '.']) {
        Some((whole, part)) if part.len() <= 2 => (whole, part),
        _ => (letters, ""),
    };
    if part.is_empty() && whole.split_once(decimal_mark(language)).is_some_and(|(_, part)| digits_only(part)) {
        return Typed::NotANumber;
    }
    let mut groups = whole.split([',', '.']);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let thousands_are_whole =
        rest.is_empty() || (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    let digits = format!("{first}{}", rest.concat());
    if !thousands_are_whole || !digits_only(&digits) || !digits_only(part) || (digits.is_empty() && part.is_empty()) {
        return Typed::NotANumber;
    }
    let whole: Option<u32> = if digits.is_empty() { Some(0) } else { digits.parse().ok() };
    let part: Option<u32> = format!("{part:0<2}").parse().ok();
    whole
        .and_then(|whole| whole.checked_mul(100)?.checked_add(part?))
        .filter(|hundredths| *hundredths <= most)
        .map_or(Typed::NotANumber, Typed::Hundredths)
}

/// What somebody who is asked for an amount or a way writes behind it, or before it.
const UNITS: [&str; 4] = ["kr.", "kr", "km", "nok"];

fn without_unit(letters: &str) -> &str {
    let fits = |piece: Option<&str>, unit: &str| piece.is_some_and(|piece| piece.eq_ignore_ascii_case(unit));
    let cut = |unit: &&str| {
        let behind = letters.len().checked_sub(unit.len());
        if fits(behind.and_then(|at| letters.get(at..)), unit) {
            return behind.and_then(|at| letters.get(..at));
        }
        fits(letters.get(..unit.len()), unit).then(|| letters.get(unit.len()..)).flatten()
    };
    // A unit alone is no number.
    UNITS.iter().find_map(cut).filter(|number| !number.is_empty()).unwrap_or(letters)
}

fn digits_only(text: &str) -> bool {
    text.chars().all(|letter| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_as_each_language_writes_them() {
        let (nb, en) = (Language::Bokmal, Language::English);
        assert_eq!(money(nb, 125_050, Some(Currency::Nok)), "1\u{a0}250,50\u{a0}NOK");
        assert_eq!(money(en, 123_456_705, Some(Currency::Gbp)), "GBP\u{a0}1,234,567.05");
        assert_eq!(money(nb, 5, None), "0,05");
        assert_eq!((plain_hundredths(nb, 125_050), plain_tenths(en, 125)), ("1250,50".into(), "12.5".into()));
    }

    #[test]
    fn a_number_is_read_however_it_is_typed() {
        for (typed, hundredths) in [
            ("350", 35_000),
            ("350,5", 35_050),
            ("350.50", 35_050),
            (" 1 250,50 ", 125_050),
            ("1,250.50", 125_050),
            ("1.250,50", 125_050),
            ("0", 0),
            (",5", 50),
            ("5,", 500),
            ("350 kr", 35_000),
            ("350 kr.", 35_000),
            ("kr 350,50", 35_050),
            ("1 250 NOK", 125_000),
            ("12,5 km", 1_250),
        ] {
            for language in Language::ALL {
                let read = read_hundredths(*language, typed, 1_000_000);
                assert_eq!(read, Typed::Hundredths(hundredths), "{typed} {language:?}");
            }
        }
        assert_eq!(read_hundredths(Language::Bokmal, "  ", 1_000_000), Typed::Nothing);
    }

    #[test]
    fn three_digits_behind_the_languages_own_mark_are_not_guessed_at() {
        let (nb, en) = (Language::Bokmal, Language::English);
        for (language, thousands, unclear) in [(nb, "1.250", "1,250"), (en, "1,250", "1.250")] {
            assert_eq!(read_hundredths(language, thousands, 1_000_000), Typed::Hundredths(125_000), "{thousands}");
            assert_eq!(read_hundredths(language, unclear, 1_000_000), Typed::NotANumber, "{unclear}");
        }
    }

    #[test]
    fn what_is_no_number_is_said_to_be_none() {
        for typed in [
            "-5",
            "fem",
            "1,2,3",
            "ca 40",
            "12 kr kr",
            "12 €",
            "kr",
            "1e3",
            "=1+1",
            "3,1415",
            "10001",
            ",",
            "99999999999999",
            "1234,567",
        ] {
            assert_eq!(read_hundredths(Language::Bokmal, typed, 1_000_000), Typed::NotANumber, "{typed}");
        }
    }
}
