//! Where somebody lives, or can be reached on the net.

use super::words;
use super::{Piece, Sort};

/// What a street is called, at the end of its name or as a word of its own.
const STREETS: &str = "
    veien vegen vei veg gata gaten gate allé alléen plass plassen torg torget bakken kroken svingen tunet street road
    avenue lane";

/// Every address.
pub(super) fn in_text(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = on_the_net(text);
    let all = words::of(text);
    for (place, word) in all.iter().enumerate() {
        let small = word.text.to_lowercase();
        let before = (place > 0 && word.joined).then(|| &all[place - 1]).filter(|before| before.is_capitalised());
        let is_street = words::holds(STREETS, &small) && before.is_some();
        let ends_as_street = STREETS.split_whitespace().any(|end| small.len() > end.len() && small.ends_with(end));
        let is_named = is_street || (ends_as_street && word.is_capitalised());
        if !is_named {
            continue;
        }
        let start =
            if is_street { before.map_or(word.range.start, |before| before.range.start) } else { word.range.start };
        if let Some(end) = house_number_after(text, word.range.end) {
            pieces.push((start..end, Sort::Address));
        } else if let Some(start) = house_number_before(text, start) {
            pieces.push((start..word.range.end, Sort::Address));
        }
    }
    for word in all.iter().filter(|word| word.is_capitalised()) {
        if let Some(start) = post_code_before(text, word.range.start) {
            pieces.push((start..word.range.end, Sort::Address));
        }
    }
    pieces
}

/// "name@example.org" and "@name".
fn on_the_net(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (place, _) in text.match_indices('@') {
        let start = text[..place].rfind(char::is_whitespace).map_or(0, |space| space + letter_at(text, space));
        let end = text[place..].find(char::is_whitespace).map_or(text.len(), |space| place + space);
        let end = start + text[start..end].trim_end_matches(['.', ',', ')', '?', ':', ';']).len();
        if end > place + 3 {
            pieces.push((start..end, Sort::Address));
        }
    }
    pieces
}

fn letter_at(text: &str, place: usize) -> usize {
    text[place..].chars().next().map_or(0, char::len_utf8)
}

/// The end of " 12" or " 12B" that begins at `place`.
fn house_number_after(text: &str, place: usize) -> Option<usize> {
    let number = text[place..].strip_prefix(' ')?;
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    let letter = number[digits..].chars().next().filter(|letter| letter.is_alphabetic());
    let ends = letter.is_none_or(|_| !number[digits..].chars().nth(1).is_some_and(char::is_alphanumeric));
    ((1..=4).contains(&digits) && ends).then(|| place + 1 + digits + letter.map_or(0, char::len_utf8))
}

/// The start of "12 " that ends at `place`.
fn house_number_before(text: &str, place: usize) -> Option<usize> {
    let (digits, start) = digits_before(text, place)?;
    (1..=4).contains(&digits).then_some(start)
}

/// The start of "0150 " that ends at `place`: four digits that are no year.
fn post_code_before(text: &str, place: usize) -> Option<usize> {
    let (digits, start) = digits_before(text, place)?;
    let year = ("1900".."2100").contains(&&text[start..start + digits]);
    (digits == 4 && !year).then_some(start)
}

/// How many digits stand right before the space that ends at `place`, and where they begin.
fn digits_before(text: &str, place: usize) -> Option<(usize, usize)> {
    let before = text[..place].strip_suffix(' ')?;
    let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
    let start = before.len() - digits;
    let alone =
        !before[..start].ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '.' | ':' | ','));
    (digits > 0 && alone).then_some((digits, start))
}
