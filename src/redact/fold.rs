//! The alphabet that everything is compared in: one byte for every letter, digit and sign, an ASCII byte for those that
//! mean something to a pattern.
//!
//! Small letters, digits and signs stay as they are. `å`, `ø` and `æ` become the capitals `A`, `O` and `E`, which are
//! free because everything is in lower case here; other accents fall off. So every pattern is plain bytes (no Unicode
//! tables in `regex`, and `\w` and `\b` mean what they say), a position in it is a position in the text, and word lists
//! and text meet in the same form.

use unicode_normalization::char::decompose_canonical;

use super::letters::letters;

/// A letter of a script that has no Latin letter: a word letter like any other.
pub(super) const FOREIGN: u8 = b'X';
/// Where the bytes of all other signs begin: emoji, currencies, arrows.
const OTHER: u8 = 0x80;

/// `letter` in the alphabet of comparison.
pub(super) fn fold(letter: char) -> u8 {
    match letter {
        'A'..='Z' => letter as u8 | 0x20,
        '\t' | '\r' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => b' ',
        '\u{2028}' | '\u{2029}' => b'\n',
        '\0'..='\x7f' => letter as u8,
        'å' | 'Å' => b'A',
        'ø' | 'Ø' | 'ö' | 'Ö' => b'O',
        'æ' | 'Æ' | 'ä' | 'Ä' => b'E',
        'ð' | 'Ð' | 'đ' | 'Đ' => b'd',
        'þ' | 'Þ' => b't',
        'ł' | 'Ł' => b'l',
        'ß' => b's',
        'ı' | 'ĸ' => b'i',
        'ŋ' | 'Ŋ' => b'n',
        'ŧ' | 'Ŧ' => b't',
        'œ' | 'Œ' => b'o',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{ff0d}' => b'-',
        '\u{2018}'..='\u{201b}' | '\u{2032}' | '´' | '\u{2bc}' => b'\'',
        '\u{201c}'..='\u{201f}' | '«' | '»' | '‹' | '›' | '\u{2033}' => b'"',
        '…' | '\u{ff0e}' => b'.',
        '•' | '·' | '‣' | '◦' => b'*',
        '＠' => b'@',
        '＋' => b'+',
        _ => beyond(letter),
    }
}

/// The rarer letters: digits of other scripts, accents, other alphabets.
fn beyond(letter: char) -> u8 {
    if let Some(digit) = digit(letter) {
        return digit;
    }
    if !letter.is_alphanumeric() {
        // A mark that found no letter to sit on keeps its word together.
        return if unicode_normalization::char::is_combining_mark(letter) { FOREIGN } else { other(letter) };
    }
    let mut base = FOREIGN;
    decompose_canonical(letter, |part| {
        if part.is_ascii_alphabetic() {
            base = part as u8 | 0x20;
        }
    });
    base
}

/// One of the 128 bytes that no pattern and no list knows. Two signs rarely share one, so that a fox that is somebody's
/// nickname is not every thumb in the text; where they do, more is hidden.
fn other(letter: char) -> u8 {
    // Neighbours in a block, the likeliest to stand in one text, never share one.
    let number = letter as u32;
    OTHER | ((number ^ (number >> 7) ^ (number >> 14)) & 0x7f) as u8
}

/// The decimal digits of the scripts that phones in our languages may be set to.
fn digit(letter: char) -> Option<u8> {
    const ZEROES: [char; 6] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}'];
    ZEROES.iter().find_map(|&zero| {
        let distance = (letter as u32).checked_sub(zero as u32)?;
        (distance < 10).then(|| b'0' + distance as u8)
    })
}

/// `word` in the alphabet of comparison, exactly as it would stand in a text.
#[must_use]
pub fn folded(word: &str) -> Vec<u8> {
    let mut low = Vec::with_capacity(word.len());
    letters(word, |letter, _, _| low.push(fold(letter)));
    low
}

/// A pattern or a list that is written with Norwegian letters, in the alphabet of comparison. Everything else in it is
/// left alone, so that `\S` stays `\S`.
pub(super) fn norwegian(written: &str) -> String {
    written
        .chars()
        .map(|letter| match letter {
            'å' => 'A',
            'ø' => 'O',
            'æ' => 'E',
            _ => letter,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_letters_keep_apart_and_accents_fall_off() {
        assert_eq!(folded("Blåbærsyltetøy"), b"blAbErsyltetOy");
        assert_eq!(folded("José Þóra Łukasz ŞELÂLE"), b"jose tora lukasz selale");
    }

    #[test]
    fn a_letter_and_its_accent_in_two_pieces_are_one_letter() {
        assert_eq!(folded("A\u{30a}se"), b"Ase");
    }

    #[test]
    fn letters_of_other_scripts_are_letters_and_their_digits_are_digits() {
        assert_eq!(folded("Андрей"), b"XXXXXX");
        assert_eq!(folded("٤٥"), b"45");
    }
}
