//! How hard a passphrase is to guess, and the least that is accepted.

/// The fewest characters of a passphrase.
pub const MIN_CHARACTERS: usize = 8;

/// The least [`Strength::score`] of a passphrase.
pub const MIN_SCORE: u8 = 3;

/// An estimate by zxcvbn 3.1 (dictionaries, names, dates, keyboard walks, repeats). Holds numbers only.
///
/// It is an estimate of what a stranger would try. It knows no Norwegian words and nothing about the person: a
/// friend's name and a birthday score higher here than they should.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Strength {
    /// 0 to 4: fewer than 10^3, 10^6, 10^8, 10^10 guesses, or more.
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

/// Estimates the strength of `text`. Takes a millisecond or so; only the first 100 characters are weighed.
///
/// Keeps nothing. zxcvbn makes copies of parts of the text while it works and frees them unwiped.
pub fn strength(text: &str) -> Strength {
    let estimate = zxcvbn::zxcvbn(text, &["mellom"]);
    Strength {
        score: estimate.score().into(),
        // Minus infinity for the empty text.
        guesses_log10: estimate.guesses_log10().max(0.0),
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
        ] {
            assert!(!strength(weak).is_enough(), "{weak}");
        }
    }

    #[test]
    fn the_rule_accepts_words_that_do_not_belong_together_and_nine_random_characters() {
        for good in ["correct horse battery staple", "rød grøt med fløte", "Xk9#q!zwR"] {
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
