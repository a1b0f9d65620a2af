//! A passage as it may stand on the page: one paragraph, and nothing in it that an eye does not see.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::redact::unseen;

/// The most letters a passage has, after what no reader sees was taken out of it.
pub const MOST_LETTERS: usize = 400;

/// `text` as one paragraph in NFC. Line breaks and other white space become one space each, so that a passage cannot look
/// like a heading of the page; letters nobody sees go, and those that turn the direction of reading; square brackets
/// become round ones, because square ones say that something is hidden.
pub(super) fn plain(text: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    // What nobody sees goes first: what stands on either side of it belongs together.
    for letter in text.chars().filter(|&letter| !unseen(letter)).nfc() {
        match letter {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    /// What meets in copied texts: letters in pieces, what nobody sees, white space, brackets, syllables in pieces.
    const MIXED: &str = "Aaex  [］【.🦊Åरि\n\t\u{7}\u{85}\u{a0}\u{2000}\u{2028}\u{212b}\u{301}\u{308}\u{30a}\u{323}\u{340}\u{345}\u{3b1}\
        \u{1100}\u{1161}\u{11a8}\u{ad}\u{34f}\u{200b}\u{200c}\u{200d}\u{202e}\u{2060}\u{fe0f}\u{feff}\u{fff9}\u{e0041}";

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_plain_is_in_one_piece_and_stays_as_it_is(
            text in prop::collection::vec(prop_oneof![4 => select(MIXED.chars().collect::<Vec<_>>()), 1 => any::<char>()], 0..14)
        ) {
            let text: String = text.into_iter().collect();
            let once = plain(&text);
            prop_assert!(unicode_normalization::is_nfc(&once), "{:?} from {:?}", *once, text);
            prop_assert!(!once.chars().any(unseen), "{:?}", *once);
            prop_assert_eq!(&*plain(&once), &*once, "from {:?}", text);
        }
    }

    #[test]
    fn a_passage_is_one_paragraph_and_says_what_is_seen() {
        let written = "  Vi\u{200b} møttes.\r\n\r\n8. Om dette\u{202e} arket\t [person A]\u{feff} \n";
        assert_eq!(*plain(written), "Vi møttes. 8. Om dette arket (person A)");
        assert_eq!(*plain("A\u{200b}\u{30a}se A\u{30a}se"), "Åse Åse");
        assert_eq!(letters(" \n "), 0);
    }
}
