//! Whether a text says a word, however it is written.

use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::letter::{is_letter, is_sign};
use crate::redact::{folded, unseen};

/// A word or a few, for comparing. Not `Debug`: it may be a name.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Said(Vec<Zeroizing<Vec<u8>>>);

impl Said {
    /// The words of `text`.
    pub fn of(text: &str) -> Self {
        let mut said = Self(Vec::new());
        let mut word = Zeroizing::new(String::new());
        for letter in text.chars().filter(|&letter| !unseen(letter)) {
            let sits_on_nothing = word.is_empty() && is_combining_mark(letter);
            if is_letter(letter) && !sits_on_nothing {
                word.push(letter);
                continue;
            }
            said.end(&mut word);
            if is_sign(letter) {
                // Each is a word of its own: a fox is said also where a heart follows it.
                said.0.push(Zeroizing::new(letter.to_string().into_bytes()));
            }
        }
        said.end(&mut word);
        said
    }

    /// Adds a word, if there is one, and begins the next.
    fn end(&mut self, word: &mut String) {
        if !word.is_empty() {
            self.0.push(Zeroizing::new(folded(word)));
            word.clear();
        }
    }

    /// Whether `word` is said here: in any case, with or without accents, in the genitive, or as a part of a word with a
    /// hyphen.
    pub fn says(&self, word: &Self) -> bool {
        self.starts_of(word).next().is_some()
    }

    /// The numbers of the parts in which `word` is said, in order.
    pub fn places_of<'a>(&'a self, word: &'a Self) -> impl Iterator<Item = usize> + 'a {
        self.starts_of(word).flat_map(|start| start..start + word.0.len())
    }

    /// Whether a word here begins like one of these, which stand between bars; or several of them are said as they are.
    pub fn has_beginning(&self, beginnings: &str) -> bool {
        beginnings.split('|').map(Self::of).any(|beginning| match beginning.0.as_slice() {
            [one] => self.0.iter().any(|word| word.starts_with(one)),
            _ => self.says(&beginning),
        })
    }

    /// Adds the words of `text`. How many they are.
    pub fn push(&mut self, text: &str) -> usize {
        let Self(more) = Self::of(text);
        let count = more.len();
        self.0.extend(more);
        count
    }

    fn starts_of<'a>(&'a self, word: &'a Self) -> impl Iterator<Item = usize> + 'a {
        let is_here = |here: &[Zeroizing<Vec<u8>>]| here.iter().zip(&word.0).all(|(one, other)| same(one, other));
        let windows = self.0.windows(word.0.len().max(1)).enumerate().filter(move |(_, here)| is_here(here));
        windows.filter(|_| !word.0.is_empty()).map(|(start, _)| start)
    }
}

/// The same word, but for an `s` that may be a genitive.
fn same(one: &[u8], other: &[u8]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    short == long || (short.len() > 1 && long.strip_suffix(b"s") == Some(short))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_said_in_any_case_with_a_genitive_and_between_hyphens() {
        let said = |text: &str, word: &str| Said::of(text).says(&Said::of(word));
        for text in ["kari", "KARI", "Karis", "kari’s", "Kari-gutten", "hos Kári i går"] {
            assert!(said(text, "Kari"), "{text}");
        }
        assert!(said("Kari", "Karis") && said("924 12 345", "924 12 345"));
        assert!(said("Ka\u{ad}ri", "Kar\u{200c}i") && said("og 🦊❤ kom", "🦊") && !said("og ❤ kom", "🦊"));
        assert!(!said("karius", "Kari") && !said("Kari", "") && !said("Kari", "Kari Nordmann"));
    }
}
