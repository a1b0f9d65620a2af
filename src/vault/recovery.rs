//! The recovery code: 128 random bits that open the vault when the passphrase is forgotten, as twelve words.
//!
//! The words are the English list of BIP-39, with its check of four bits. It is the list that is printed in the most
//! places, its words are told apart by their first four letters, and nothing else of BIP-39 is used: no seed, no
//! passphrase, no network of any kind.

use bip39::{Language, Mnemonic};
use secrecy::{ExposeSecret, SecretBox};
use thiserror::Error;
use zeroize::{Zeroize, Zeroizing};

use super::seal::kdf::SALT;
use super::seal::keys::{self, Roots};
use super::seal::random::{Draw, NoRandomness};

/// How many words a code is.
pub const CODE_WORDS: usize = 12;

/// So many letters tell a word of the list from every other.
const TELLING: usize = 4;

/// A second way into a vault, for a drawer and not for a head. Wiped when dropped; can be neither printed nor copied.
///
/// ```
/// use mellom::vault::{CodeError, RecoveryCode};
/// let typed = "1. Legal  2. winner 3. thank, year wave saus wort usef lega winn than yell";
/// assert!(RecoveryCode::parse(typed)?.words().eq("legal winner thank year wave sausage worth useful legal \
///     winner thank yellow".split(' ')));
/// assert_eq!(RecoveryCode::parse("legal winer thank").err(), Some(CodeError::Unknown { place: 2 }));
/// # Ok::<(), CodeError>(())
/// ```
///
/// ```compile_fail
/// fn print(code: mellom::vault::RecoveryCode) {
///     println!("{code:?}");
/// }
/// ```
///
/// ```compile_fail
/// fn copy(code: &mellom::vault::RecoveryCode) -> mellom::vault::RecoveryCode {
///     code.clone()
/// }
/// ```
pub struct RecoveryCode(SecretBox<[u8; 16]>);

/// Why what was typed is no recovery code. Says where, never what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CodeError {
    /// The word at this place, counted from 1, is not in the list.
    #[error("word {place} is not in the list")]
    Unknown {
        /// Counted from 1.
        place: usize,
    },
    /// There are so many words, and not twelve.
    #[error("there are {words} words and not twelve")]
    Count {
        /// How many there are.
        words: usize,
    },
    /// Each word is in the list, but together they are no code: one is another, or two changed places.
    #[error("the words do not fit together")]
    Check,
}

impl RecoveryCode {
    /// A new code.
    pub(super) fn make(draw: Draw<'_>) -> Result<RecoveryCode, NoRandomness> {
        let mut drawn = Ok(());
        let code = SecretBox::init_with_mut(|out: &mut [u8; 16]| drawn = draw(out));
        drawn.map(|()| RecoveryCode(code))
    }

    /// The twelve words, in order: for the one time that they are shown. Each is a reference into the published list,
    /// so nothing of the code is copied but their order.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        // INVARIANT: the only error is a length error, and 16 bytes is a length of BIP-39.
        let mnemonic =
            Mnemonic::from_entropy_in(Language::English, self.0.expose_secret()).expect("128 bits are 12 words");
        let list = Language::English.word_list();
        (0..CODE_WORDS).filter_map(move |n| mnemonic.word_indices().nth(n).map(|at| list[at]))
    }

    /// Whether `typed` is the word at `place`, counted from 1.
    pub fn has_word(&self, place: usize, typed: &str) -> bool {
        let mut typed = spoken(typed);
        let word = typed.next().filter(|_| typed.next().is_none()).and_then(|word| listed(&word));
        word.is_some() && word == place.checked_sub(1).and_then(|at| self.words().nth(at))
    }

    /// Reads what a person typed. Case, spaces, line breaks, commas and numbers ("3.") are passed over, and the first
    /// four letters of a word are enough.
    ///
    /// # Errors
    ///
    /// See [`CodeError`].
    pub fn parse(typed: &str) -> Result<RecoveryCode, CodeError> {
        let mut phrase = Zeroizing::new(String::with_capacity(CODE_WORDS * 9));
        let mut words = 0;
        for word in spoken(typed) {
            words += 1;
            let word = listed(&word).ok_or(CodeError::Unknown { place: words })?;
            // More than a code can hold is counted and not kept: growing would leave copies behind.
            if words <= CODE_WORDS {
                phrase.push_str(word);
                phrase.push(' ');
            }
        }
        if words != CODE_WORDS {
            return Err(CodeError::Count { words });
        }
        let mnemonic =
            Mnemonic::parse_in_normalized(Language::English, phrase.trim_end()).map_err(|_| CodeError::Check)?;
        let (mut entropy, length) = mnemonic.to_entropy_array();
        let code = SecretBox::init_with_mut(|out: &mut [u8; 16]| out.copy_from_slice(&entropy[..16]));
        entropy.zeroize();
        debug_assert_eq!(length, 16);
        Ok(RecoveryCode(code))
    }

    /// What the code comes to in a slot with this salt. Takes no time: there is nothing to guess.
    pub(super) fn roots(&self, salt: &[u8; SALT]) -> Roots {
        keys::derive_code_roots(self.0.expose_secret(), salt)
    }
}

/// The words in what was typed, in lower case; numbers and marks between them are no words.
fn spoken(typed: &str) -> impl Iterator<Item = Zeroizing<String>> + '_ {
    let between = |letter: char| letter.is_whitespace() || letter.is_ascii_punctuation();
    typed
        .split(between)
        .map(|word| word.trim_start_matches(|letter: char| letter.is_ascii_digit()))
        .filter(|word| !word.is_empty())
        .map(|word| Zeroizing::new(word.to_lowercase()))
}

/// The word of the list that this is, or whose beginning it is.
fn listed(word: &str) -> Option<&'static str> {
    let list = Language::English.word_list();
    // The list is in alphabetical order, so a word and all that it begins follow one another.
    let at = list.partition_point(|listed| *listed < word);
    let found = list.get(at).copied()?;
    let is_it = found == word || (word.len() >= TELLING && found.starts_with(word));
    is_it.then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::testing::unhex;

    /// Of the vectors published with BIP-39 (github.com/trezor/python-mnemonic, vectors.json), all that are of 128 bits.
    fn vectors() -> impl Iterator<Item = (Vec<u8>, &'static str)> {
        include_str!("recovery/bip39.txt").lines().map(|line| {
            let (bytes, words) = line.split_once(' ').unwrap();
            (unhex(bytes), words)
        })
    }

    fn code(bytes: &[u8]) -> RecoveryCode {
        RecoveryCode(SecretBox::init_with_mut(|out: &mut [u8; 16]| out.copy_from_slice(bytes)))
    }

    fn bytes(code: &RecoveryCode) -> Vec<u8> {
        code.0.expose_secret().to_vec()
    }

    #[test]
    fn agrees_with_the_published_vectors() {
        assert_eq!(vectors().count(), 8);
        for (entropy, words) in vectors() {
            assert!(code(&entropy).words().eq(words.split(' ')), "{words}");
            assert_eq!(bytes(&RecoveryCode::parse(words).unwrap()), entropy);
        }
    }

    #[test]
    fn every_code_comes_back_from_its_words_however_they_were_typed() {
        let mut draw = crate::vault::testing::counter();
        for _ in 0..50 {
            let code = RecoveryCode::make(&mut draw).unwrap();
            let words: Vec<&str> = code.words().collect();
            let numbered = |n: usize, word: &str| format!("{}. {}\n", n + 1, word.to_uppercase());
            let ways = [
                words.join(" "),
                words.join(","),
                format!("  {}  ", words.join(" \t\n ")),
                words.iter().enumerate().map(|(n, word)| numbered(n, word)).collect(),
                words.iter().enumerate().map(|(n, word)| format!("{}{word} ", n + 1)).collect(),
                words.iter().map(|word| format!("{} ", word.get(..4).unwrap_or(word))).collect(),
                words.iter().map(|word| format!("{}; ", word.get(..5).unwrap_or(word))).collect(),
            ];
            for typed in ways {
                assert_eq!(bytes(&RecoveryCode::parse(&typed).unwrap()), bytes(&code), "{typed}");
            }
        }
    }

    #[test]
    fn four_letters_tell_a_word_and_three_do_not() {
        let list = Language::English.word_list();
        assert!(list.is_sorted());
        for word in list {
            assert_eq!(listed(word), Some(*word));
            assert_eq!(listed(word.get(..4).unwrap_or(word)), Some(*word));
        }
        assert_eq!(listed("aba"), None);
        assert_eq!(listed("act"), Some("act"));
        assert_eq!(listed("abandoned"), None);
        assert_eq!(listed("zzzz"), None);
        assert_eq!(listed("ærlig"), None);
    }

    #[test]
    fn an_error_says_where_and_never_what() {
        let rows: [(&str, CodeError); 7] = [
            ("", CodeError::Count { words: 0 }),
            (" 1. 2. , ", CodeError::Count { words: 0 }),
            ("legal winner thank", CodeError::Count { words: 3 }),
            ("legal winner thank year wave hemmelig", CodeError::Unknown { place: 6 }),
            (&"zoo ".repeat(13), CodeError::Count { words: 13 }),
            (&"zoo ".repeat(12), CodeError::Check),
            // Two words changed places.
            ("winner legal thank year wave sausage worth useful legal winner thank yellow", CodeError::Check),
        ];
        for (typed, error) in rows {
            assert_eq!(RecoveryCode::parse(typed).err(), Some(error), "{typed}");
            assert!(!error.to_string().contains("hemmelig"));
        }
    }

    #[test]
    fn one_word_is_told_right_from_wrong() {
        let (entropy, _) = vectors().nth(1).unwrap();
        let code = code(&entropy);
        assert!(code.has_word(1, "legal"));
        assert!(code.has_word(12, " Yellow "));
        assert!(code.has_word(2, "2. winn"));
        for (place, typed) in [(1, "winner"), (2, "legal"), (0, "legal"), (13, "legal"), (1, ""), (1, "legal winner")] {
            assert!(!code.has_word(place, typed), "{place} {typed}");
        }
    }

    #[test]
    fn a_failing_source_makes_no_code() {
        assert!(RecoveryCode::make(&mut |_| Err(NoRandomness)).is_err());
    }
}
