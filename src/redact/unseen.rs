//! Letters that nobody sees, in one list for everything that compares or shows words.
//!
//! They come with a copied text, and with names: a soft hyphen from a page, a zero-width non-joiner inside a Persian name,
//! the joiner and the selector inside an emoji. A word with one and a word without are the same word to whoever reads
//! them, so they are left out on both sides of every comparison, before accents are put on their letters.

/// Whether a letter has no width of its own, or only changes the order in which the rest is read. What Unicode calls
/// default-ignorable (UAX #44, `Default_Ignorable_Code_Point`), and the three marks of interlinear notes.
pub fn unseen(letter: char) -> bool {
    // Almost every letter is below the first of them.
    letter >= '\u{ad}'
        && matches!(
            letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
                | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_joins_or_splits_unseen_is_in_the_list_and_what_is_seen_is_not() {
        assert!("\u{ad}\u{200b}\u{200c}\u{200d}\u{fe0f}\u{2060}\u{feff}\u{202e}\u{34f}".chars().all(unseen));
        assert!("a ø-’ 👩\u{301}\u{a0}\u{2003}\n".chars().all(|letter| !unseen(letter)));
    }
}
