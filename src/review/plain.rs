//! A passage as it may stand on the page: one paragraph, and nothing in it that an eye does not see.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The most letters a passage has, after what no reader sees was taken out of it.
pub const MOST_LETTERS: usize = 400;

/// `text` as one paragraph in NFC. Line breaks and other white space become one space each, so that a passage cannot look
/// like a heading of the page; letters nobody sees go, and those that turn the direction of reading; square brackets
/// become round ones, because square ones say that something is hidden.
pub(super) fn plain(text: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    for letter in text.nfc() {
        match letter {
            _ if unseen(letter) => {}
            _ if letter.is_whitespace() || letter.is_control() => {
                if !plain.is_empty() && !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            '[' | '［' | '【' => plain.push('('),
            ']' | '］' | '】' => plain.push(')'),
            _ => plain.push(letter),
        }
    }
    let end = plain.trim_end().len();
    plain.truncate(end);
    plain
}

/// How many letters a passage counts, of [`MOST_LETTERS`].
pub fn letters(text: &str) -> usize {
    plain(text).chars().count()
}

/// What has no width, or changes the order in which the rest is read.
fn unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_is_one_paragraph_and_says_what_is_seen() {
        let written = "  Vi\u{200b} møttes.\r\n\r\n8. Om dette\u{202e} arket\t [person A]\u{feff} \n";
        assert_eq!(*plain(written), "Vi møttes. 8. Om dette arket (person A)");
        assert_eq!(*plain("A\u{30a}se"), "Åse");
        assert_eq!(letters(" \n "), 0);
    }
}
