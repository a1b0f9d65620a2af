//! Whether a text says a word, however it is written.

use zeroize::Zeroizing;

use crate::redact::folded;

/// A word or a few, for comparing. Not `Debug`: it may be a name.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Said(Vec<Zeroizing<Vec<u8>>>);

impl Said {
    /// The words of `text`.
    pub fn of(text: &str) -> Self {
        Self(
            text.split(|letter: char| !is_of_a_word(letter))
                .filter(|part| !part.is_empty())
                .map(|part| Zeroizing::new(folded(part)))
                .collect(),
        )
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

/// A letter, a digit, or a mark that sits on one.
fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter)
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
        assert!(!said("karius", "Kari") && !said("Kari", "") && !said("Kari", "Kari Nordmann"));
    }
}
