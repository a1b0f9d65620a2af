//! How hard a passphrase is to guess, and the least that is accepted.

/// The fewest characters of a passphrase.
pub const MIN_CHARACTERS: usize = 8;

/// The least [`Strength::score`] of a passphrase.
pub const MIN_SCORE: u8 = 3;

/// What one word adds at most, as the logarithm (base 10) of guesses: one of the eight thousand commonest. Two such
/// words stay below the rule, three are above it.
const WORD: f64 = 3.9;

/// An estimate of the guesses a stranger needs. Holds numbers only.
///
/// The lower of two estimates: that of zxcvbn 3.1 (English dictionaries, names, dates, keyboard walks, repeats), and a
/// count in which every run of letters is one common word, because zxcvbn takes a Norwegian word for noise. Neither
/// knows anything about the person: a friend's name and a birthday score higher here than they should.
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
    let stranger = zxcvbn::zxcvbn(text, &["mellom"]);
    let in_words = in_words(text);
    // The bounds of zxcvbn's own scores.
    let score_in_words = [3.0, 6.0, 8.0, 10.0].into_iter().filter(|bound| in_words >= *bound).count() as u8;
    Strength {
        score: u8::from(stranger.score()).min(score_in_words),
        // Minus infinity for the empty text.
        guesses_log10: stranger.guesses_log10().max(0.0).min(in_words),
        characters: text.chars().count(),
    }
}

/// The logarithm (base 10) of guesses for somebody who tries common words of any language with the usual digits and
/// signs around them. A capital after a small letter begins a word.
fn in_words(text: &str) -> f64 {
    let mut sum = 0.0;
    let mut letters = text.chars().peekable();
    while let Some(first) = letters.next() {
        let mut length = 1;
        let mut last = first;
        let goes_on = |last: char, next: char| {
            let same_word = next.is_alphabetic() && !(last.is_lowercase() && next.is_uppercase());
            if first.is_alphabetic() { same_word } else { first.is_ascii_digit() && next.is_ascii_digit() }
        };
        while let Some(next) = letters.next_if(|next| goes_on(last, *next)) {
            (last, length) = (next, length + 1);
        }
        let length = f64::from(length);
        sum += if first.is_alphabetic() {
            (length * 26_f64.log10()).min(WORD)
        } else if first.is_ascii_digit() {
            // Up to four digits are a year or a date to whoever guesses.
            length.min((length - 2.0).max(2.0))
        } else if first.is_whitespace() {
            0.0
        } else {
            1.0
        };
    }
    sum
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
    fn the_rule_accepts_words_that_do_not_belong_together_and_nine_random_characters() {
        for good in ["correct horse battery staple", "rød grøt med fløte", "SommerHestGardin", "Xk9#q!zwR"] {
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
