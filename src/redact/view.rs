//! A text made ready to be looked at, with the way back to the bytes it came from.

use zeroize::Zeroize;

use super::fold::fold;
use super::letters::letters;

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
        letters(text, |letter, start, end| view.push(letter, start, end));
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
