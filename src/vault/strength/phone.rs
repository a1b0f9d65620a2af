//! Telephone numbers of Norway, as people write them.

/// What a number adds, as the logarithm (base 10) of guesses: as much as eight digits in a row (`guess.rs`).
const NUMBER: f64 = 6.0;

/// How many digits a number has.
const DIGITS: usize = 8;

/// What may stand before it.
const COUNTRY: [&str; 2] = ["+47", "0047"];

/// The numbers that `rest` begins with: the length of each in characters and what it adds.
pub(super) fn numbers(rest: &[char], piece: &mut impl FnMut(usize, f64)) {
    for country in COUNTRY.into_iter().chain([""]) {
        if !country.chars().eq(rest.iter().copied().take(country.len())) {
            continue;
        }
        let (mut digits, mut length) = (0, country.len());
        for letter in &rest[country.len()..] {
            if digits == DIGITS || !(letter.is_ascii_digit() || *letter == ' ') {
                break;
            }
            digits += usize::from(letter.is_ascii_digit());
            length += 1;
        }
        if digits == DIGITS {
            piece(length, NUMBER);
        }
    }
}
