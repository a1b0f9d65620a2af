//! Numbers that may be somebody's: of a telephone, of identity, a day of birth.

use super::{Piece, Sort};
use crate::guide::contacts;

/// Numbers of at least so many digits may be somebody's; and so many that stand together, which is a day of birth.
const AT_LEAST: usize = 7;
const BIRTH: usize = 6;

/// Every such number. The numbers of the help lines are nobody's secret.
pub(super) fn in_text(text: &str) -> Vec<Piece> {
    let bytes = text.as_bytes();
    let mut pieces = Vec::new();
    let mut place = 0;
    while place < bytes.len() {
        if !bytes[place].is_ascii_digit() {
            place += 1;
            continue;
        }
        let end = end_of(bytes, place);
        let number = &text[place..end];
        let inside_a_word =
            text[..place].ends_with(char::is_alphabetic) || text[end..].starts_with(char::is_alphabetic);
        if !inside_a_word && may_be_somebodys(number) {
            let start = if text[..place].ends_with('+') { place - 1 } else { place };
            pieces.push((start..end, Sort::Number));
        }
        place = end;
    }
    pieces
}

/// Where a number ends that begins at `start`: groups of digits, with one space or hyphen between two.
fn end_of(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while end < bytes.len() {
        let next_is_digit = bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        match bytes[end] {
            b'0'..=b'9' => end += 1,
            b' ' | b'-' if next_is_digit => end += 1,
            _ => break,
        }
    }
    end
}

fn may_be_somebodys(number: &str) -> bool {
    let groups: Vec<&str> = number.split([' ', '-']).collect();
    let digits: String = groups.concat();
    let years = groups.iter().all(|group| group.len() == 4 && (group.starts_with("19") || group.starts_with("20")));
    // "1400-1530": from when to when.
    let clock = |group: &&str| group.len() == 4 && &group[..2] < "24" && &group[2..] < "60";
    let hours = number.contains('-') && groups.len() == 2 && groups.iter().all(clock);
    let long = digits.len() >= AT_LEAST || (digits.len() == BIRTH && groups.len() == 1);
    long && !years && !hours && contacts::allow_list().all(|ours| ours != digits)
}
