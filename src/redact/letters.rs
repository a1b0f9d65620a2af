//! A text letter by letter: as it is seen, put together from its pieces, with where each came from.
//!
//! Everything that is compared goes through here, the text and the words it is searched for, so that they cannot fall apart
//! over a letter that one of them drops and the other keeps.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use zeroize::Zeroizing;

use super::unseen::unseen;

/// Calls `see` with each letter of `text` and where it begins and ends, in bytes. A letter and the marks on it are one;
/// what nobody sees is none, also between a letter and its mark.
pub(super) fn letters(text: &str, mut see: impl FnMut(char, usize, usize)) {
    let mut left = text.char_indices().peekable();
    let mut seen = Zeroizing::new(String::new());
    while let Some((start, letter)) = left.next() {
        if unseen(letter) {
            continue;
        }
        let mut end = start + letter.len_utf8();
        // Almost every letter stands alone.
        if left.peek().is_none_or(|&(_, next)| !unseen(next) && !sits_on(next)) {
            see(letter, start, end);
            continue;
        }
        seen.clear();
        seen.push(letter);
        while let Some(&(at, next)) = left.peek() {
            // Asked first: a selector of how an emoji looks is a mark to Unicode, and nothing to an eye.
            if !unseen(next) {
                if !sits_on(next) {
                    break;
                }
                seen.push(next);
                end = at + next.len_utf8();
            }
            left.next();
        }
        // A mark that no letter of Unicode carries ("D\u{301}") falls off: the letter stands for both.
        let marked = letter.is_alphanumeric();
        for whole in seen.nfc().filter(|&part| !(marked && is_combining_mark(part))) {
            see(whole, start, end);
        }
    }
}

/// Whether a letter belongs to the one before it: a mark, or the second half of a Korean syllable.
fn sits_on(letter: char) -> bool {
    letter >= '\u{300}'
        && (canonical_combining_class(letter) != 0
            || is_combining_mark(letter)
            || matches!(letter, '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> String {
        let mut seen = String::new();
        letters(text, |letter, _, _| seen.push(letter));
        seen
    }

    #[test]
    fn a_letter_is_the_same_in_one_piece_and_in_several_and_with_something_unseen_between() {
        for (written, one) in [
            ("A\u{30a}se", "Åse"),
            ("A\u{200b}\u{30a}\u{ad}se\u{200d}", "Åse"),
            ("D\u{301}ys", "Dys"),
            ("\u{1100}\u{1161}\u{11a8}", "각"),
            ("\u{1100}\u{200d}\u{1161}", "가"),
            ("7\u{fe0f}\u{20e3}", "7"),
            ("👩\u{200d}👧", "👩👧"),
            ("❤\u{fe0f}\u{34f}!", "❤!"),
            ("रमेश", "रमश"),
        ] {
            assert_eq!(seen(written), one, "{written:?}");
        }
    }
}
