//! What a passage is made of: letters, signs that may stand for somebody, and what only stands between.

use unicode_normalization::char::is_combining_mark;

/// A letter, a digit, or a mark that sits on one.
pub(super) fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter)
}

/// A sign that says something by itself and may be what somebody is called: an emoji, a heart, a star. Punctuation is none,
/// and nothing on an ordinary keyboard.
pub(super) fn is_sign(letter: char) -> bool {
    letter > '\u{ff}' && !is_letter(letter) && !letter.is_whitespace() && !is_punctuation(letter)
}

/// The punctuation beyond that of an ordinary keyboard, in the scripts that our texts may quote. What is missing here can be
/// tapped and hidden like a word, and that is all.
fn is_punctuation(letter: char) -> bool {
    matches!(
        letter,
        '\u{37e}' | '\u{387}' | '\u{55a}'..='\u{55f}' | '\u{589}' | '\u{58a}' | '\u{5be}' | '\u{5f3}' | '\u{5f4}'
            | '\u{60c}' | '\u{61b}' | '\u{61e}' | '\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' | '\u{964}' | '\u{965}'
            | '\u{1361}'..='\u{1368}' | '\u{2000}'..='\u{206f}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{3003}'
            | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301f}' | '\u{30fb}' | '\u{fe10}'..='\u{fe19}'
            | '\u{fe30}'..='\u{fe6b}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}'
            | '\u{ff5b}'..='\u{ff65}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fox_is_a_sign_and_a_dash_is_none() {
        assert!("🦊❤★🇳👩🏽€".chars().all(is_sign));
        assert!("a7å\u{301} .,-–—…«»“”’•·°+$<、。፣؟\u{a0}\n".chars().all(|letter| !is_sign(letter)));
    }
}
