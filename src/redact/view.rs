//! A text made ready to be looked at, with the way back to the bytes it came from.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use zeroize::Zeroize;

use super::fold::fold;

/// The text in the alphabet of comparison ([`super::fold`]), one byte a letter. Not `Debug`: it is the text.
pub(super) struct View {
    low: Vec<u8>,
    upper: Vec<bool>,
    /// Letters with marks that neither language uses.
    foreign: Vec<bool>,
    /// Where each letter begins and ends in the original, in bytes.
    at: Vec<(usize, usize)>,
}

impl View {
    pub fn of(text: &str) -> Self {
        let mut view =
            Self { low: Vec::with_capacity(text.len()), upper: Vec::new(), foreign: Vec::new(), at: Vec::new() };
        let mut letters = text.char_indices().peekable();
        while let Some((start, letter)) = letters.next() {
            let mut end = start + letter.len_utf8();
            if invisible(letter) {
                continue;
            }
            // Almost every letter stands alone; only one with marks after it needs to be put together.
            if letters.peek().is_none_or(|&(_, next)| canonical_combining_class(next) == 0) {
                view.push(letter, start, end);
                continue;
            }
            while let Some(&(at, mark)) = letters.peek() {
                if canonical_combining_class(mark) == 0 {
                    break;
                }
                end = at + mark.len_utf8();
                letters.next();
            }
            // A mark that no letter of Unicode carries ("D\u{301}") falls off: the letter stands for both.
            let marked = letter.is_alphanumeric();
            for composed in text[start..end].nfc().filter(|&part| !(marked && is_combining_mark(part))) {
                view.push(composed, start, end);
            }
        }
        view
    }

    fn push(&mut self, letter: char, start: usize, end: usize) {
        self.low.push(fold(letter));
        self.upper.push(letter.is_uppercase());
        self.foreign.push(letter.is_alphabetic() && !letter.is_ascii() && !is_ours(letter));
        self.at.push((start, end));
    }

    /// The text in the alphabet of comparison.
    pub fn low(&self) -> &[u8] {
        &self.low
    }

    /// One byte of it, or a line's end beyond either end.
    pub fn byte(&self, at: usize) -> u8 {
        self.low.get(at).copied().unwrap_or(b'\n')
    }

    pub fn is_upper(&self, at: usize) -> bool {
        self.upper.get(at).copied().unwrap_or(false)
    }

    /// Whether a stretch has a letter that neither Bokmål nor English uses, not even in loans: a name, most likely.
    pub fn is_foreign(&self, start: usize, end: usize) -> bool {
        self.foreign[start..end].contains(&true)
    }

    /// Where `start..end` of this view is in the original text, in bytes.
    pub fn original(&self, start: usize, end: usize) -> (usize, usize) {
        (self.at[start].0, self.at[end - 1].1)
    }
}

impl Drop for View {
    fn drop(&mut self) {
        self.low.zeroize();
    }
}

/// The letters of our languages beyond ASCII, with those of everyday loans (idé, à, fôr, über).
fn is_ours(letter: char) -> bool {
    "æøåÆØÅéÉèÈêÊôÔòÒàÀâÂüÜäÄöÖïÏ".contains(letter)
}

/// Letters that nobody sees: they come with a copied text and would split a word or a number.
fn invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_holds_a_letter_with_its_marks_and_skips_what_nobody_sees() {
        let text = "A\u{30a}s\u{ad}e\u{301}\u{302}!";
        let view = View::of(text);
        assert_eq!(view.low(), b"Ase!");
        assert_eq!(view.original(0, 3), (0, text.len() - 1));
        assert!(view.is_upper(0) && !view.is_upper(1));
    }
}
