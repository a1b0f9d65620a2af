//! How hard a passphrase is to guess, and the least that is accepted.
//!
//! Our own estimate, and not zxcvbn, which the tests hold it against (`tests/strength.rs`): zxcvbn takes a Norwegian word for
//! noise, leaves copies of the passphrase in memory that nobody wipes, and brings lists and tables of more than a megabyte,
//! a tenth of the library that a phone carries. This one knows no list of passwords: to it, every run of letters is a common word.

mod common;
mod date;
mod guess;
mod keyboard;
mod phone;

use zeroize::Zeroizing;

/// The fewest characters of a passphrase.
pub const MIN_CHARACTERS: usize = 8;

/// The least [`Strength::score`] of a passphrase.
pub const MIN_SCORE: u8 = 3;

/// How many characters are weighed; what comes after them can only help.
const WEIGHED: usize = 100;

/// An estimate of the guesses that a stranger needs who knows how people choose passphrases: words, years and dates around
/// them, letters written as digits, keys that lie side by side, and everything twice. Holds numbers only.
///
/// It knows nothing about the person: a friend's name and a birthday score higher here than they should.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Strength {
    /// 0 to 4: up to 10^3, 10^6, 10^8, 10^10 guesses, or more.
    pub score: u8,
    /// Logarithm (base 10) of the estimated number of guesses; 0 for the empty text.
    pub guesses_log10: f64,
    /// Unicode scalar values in the text.
    pub characters: usize,
}

impl Strength {
    /// The rule: at least [`MIN_CHARACTERS`] characters and a score of at least [`MIN_SCORE`].
    ///
    /// At the standard cost a guess takes a desktop core about 0.15 s, so 10^8 guesses take it half a year. Score 4
    /// should be asked for kindly; 3 is the least.
    pub fn is_enough(&self) -> bool {
        self.characters >= MIN_CHARACTERS && self.score >= MIN_SCORE
    }
}

/// Estimates the strength of `text`. Takes a millisecond at most; only the first 100 characters are weighed.
///
/// Keeps nothing: what it writes down of the text while it works is wiped.
pub fn strength(text: &str) -> Strength {
    // With all the room it needs from the start: growing would leave what it held behind.
    let mut letters = Zeroizing::new(Vec::with_capacity(WEIGHED));
    letters.extend(text.chars().take(WEIGHED));
    let guesses_log10 = guess::log10(&letters);
    Strength {
        score: [3.0, 6.0, 8.0, 10.0].into_iter().filter(|bound| guesses_log10 > *bound).count() as u8,
        guesses_log10,
        characters: text.chars().count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_refuses_what_is_short_or_common() {
        for weak in [
            "",
            "a",
            "password",
            "12345678",
            "qwertyuiop",
            "mellom",
            "mellommellom",
            "Xk9#q!zw",
            "aaaaaaaaaaaaaaaaaaaa",
            "sommerferie",
            "syttendemai",
            "kjærlighet123!",
            "Barnehage2024",
            "fotball kamp",
            "17051814",
        ] {
            assert!(!strength(weak).is_enough(), "{weak}");
        }
    }

    #[test]
    fn the_rule_accepts_words_that_do_not_belong_together_and_eleven_random_characters() {
        for good in ["correct horse battery staple", "rød grøt med fløte", "SommerHestGardin", "Xk9#q!zwR7b"] {
            assert!(strength(good).is_enough(), "{good}: {:?}", strength(good));
        }
    }

    #[test]
    fn numbers_are_in_range() {
        let empty = strength("");
        assert_eq!((empty.score, empty.guesses_log10, empty.characters), (0, 0.0, 0));
        let long = strength(&"å".repeat(10_000));
        assert_eq!(long.characters, 10_000);
        assert!(long.score <= 4 && long.guesses_log10.is_finite());
    }
}
