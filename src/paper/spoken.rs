//! A passphrase to say aloud: six words, drawn anew for every locked file.
//!
//! It goes from mouth to ear, never along with the file. Six of 2048 words are 66 bits. English words are those of BIP-39,
//! which are told apart by their first four letters. For Bokmål there is no published list that a person could read out:
//! the one that is around (PyPI `xkcdpass`) is every form in a spelling dictionary. So there is a list of our own, of
//! everyday words in small letters of the English alphabet, which every keyboard has and no reader of PDFs spells in its
//! own way; `assets/spoken/README.md`.

use std::fmt;
use std::sync::LazyLock;

use zeroize::Zeroizing;

use super::neutral;
use super::pdf::PdfError;
use crate::words::Language;

/// How many words a passphrase is.
pub const SPOKEN_WORDS: usize = 6;
/// How many words each list holds: a power of two, so that every word is as likely as the next.
const LIST: usize = 2048;

static BOKMAAL: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("../../assets/spoken/bokmaal.txt").lines().collect());

/// Six random words. Wiped when dropped; can be neither printed nor copied.
///
/// ```compile_fail
/// fn copy(passphrase: &mellom::paper::SpokenPassphrase) -> mellom::paper::SpokenPassphrase {
///     passphrase.clone()
/// }
/// ```
/// ```compile_fail
/// fn print(passphrase: mellom::paper::SpokenPassphrase) {
///     println!("{passphrase}");
/// }
/// ```
pub struct SpokenPassphrase {
    language: Language,
    /// Places in the list.
    places: Zeroizing<[usize; SPOKEN_WORDS]>,
}

impl SpokenPassphrase {
    /// A new passphrase in `language`.
    ///
    /// # Errors
    ///
    /// [`PdfError::NoRandomness`].
    pub fn new(language: Language) -> Result<Self, PdfError> {
        let drawn = Zeroizing::new(neutral::bytes::<{ 2 * SPOKEN_WORDS }>()?);
        let mut places = Zeroizing::new([0; SPOKEN_WORDS]);
        for (place, two) in places.iter_mut().zip(drawn.chunks_exact(2)) {
            *place = usize::from(u16::from_le_bytes([two[0], two[1]])) % LIST;
        }
        Ok(Self { language, places })
    }

    /// The words, in order. Each is a reference into the published list, so nothing is copied but their order.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        let list = list(self.language);
        self.places.iter().map(|place| list[*place])
    }

    /// What is typed to open the file: the words with a space between.
    pub(super) fn text(&self) -> Zeroizing<String> {
        // As long as it can get, so that it does not move while it grows.
        let mut text = Zeroizing::new(String::with_capacity(SPOKEN_WORDS * 16));
        for word in self.words() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        text
    }
}

impl fmt::Debug for SpokenPassphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SpokenPassphrase")
    }
}

fn list(language: Language) -> &'static [&'static str] {
    match language {
        Language::Bokmal => &BOKMAAL,
        Language::English => bip39::Language::English.word_list(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_lists_hold_2048_words_that_any_keyboard_can_type_and_no_two_are_close() {
        for language in [Language::Bokmal, Language::English] {
            let list = list(language);
            let once: BTreeSet<&str> = list.iter().copied().collect();
            assert_eq!((list.len(), once.len()), (LIST, LIST), "{language:?}");
            for word in list {
                assert!((3..=8).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
            }
        }
    }

    #[test]
    fn every_passphrase_is_another_and_debug_says_nothing() {
        for language in [Language::Bokmal, Language::English] {
            let drawn = || SpokenPassphrase::new(language).unwrap();
            let text = |spoken: &SpokenPassphrase| spoken.text().to_string();
            let one = drawn();
            assert_eq!(text(&one).split(' ').count(), SPOKEN_WORDS);
            assert_ne!(text(&one), text(&drawn()));
            assert_eq!(format!("{one:?}"), "SpokenPassphrase");
        }
    }
}
