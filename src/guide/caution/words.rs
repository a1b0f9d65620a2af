//! The words of a text, with where they stand.

use std::ops::Range;

/// A word: letters, with hyphens and apostrophes inside.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) range: Range<usize>,
    /// Whether a sentence may begin with it.
    pub(super) begins: bool,
    /// Whether nothing but one space stands between it and the word before.
    pub(super) joined: bool,
}

impl Word<'_> {
    /// A capital followed by a small letter somewhere: not "HIV", not "I".
    pub(super) fn is_capitalised(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    }
}

/// Every word of `text`.
pub(super) fn of(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut start: Option<usize> = None;
    for (place, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = letter.is_alphabetic() || (start.is_some() && is_inner(letter));
        match (start, inside) {
            (None, true) => start = Some(place),
            (Some(from), false) => {
                start = None;
                let word = text[from..place].trim_end_matches(is_inner);
                let range = from..from + word.len();
                let gap = &text[words.last().map_or(0, |last| last.range.end)..from];
                words.push(Word {
                    text: word,
                    begins: words.is_empty() || gap.chars().any(ends_a_sentence),
                    joined: !words.is_empty() && matches!(gap, " " | "\u{a0}"),
                    range,
                });
            }
            _ => {}
        }
    }
    words
}

fn is_inner(letter: char) -> bool {
    matches!(letter, '-' | '\'' | '’')
}

fn ends_a_sentence(letter: char) -> bool {
    matches!(
        letter,
        '.' | '!' | '?' | ':' | '\n' | '«' | '»' | '"' | '“' | '”' | '(' | '•' | '–' | '—' | '-' | '*' | '/'
    )
}

/// Whether `word` stands in a list of words.
pub(super) fn holds(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|listed| listed == word)
}
