//! The words a person declared about somebody: names, nicknames, anything that must never leave.

use super::fold::folded;
use super::scene::{Scene, bases};
use super::span::{Found, Kind, Tier, Why};

/// Somebody the supporter wrote down words about. Not `Debug`: they are names.
#[derive(Clone, Default)]
pub struct DeclaredPerson {
    /// Names, nicknames, a surname, a place: one or more words each.
    pub words: Vec<String>,
}

impl DeclaredPerson {
    /// A person known by these words.
    #[must_use]
    pub fn new<S: Into<String>>(words: impl IntoIterator<Item = S>) -> Self {
        Self { words: words.into_iter().map(Into::into).collect() }
    }
}

/// The declared words, made ready to be compared. Not `Debug`: they are names.
#[derive(Default)]
pub(super) struct Declared {
    /// A word, in the plainest letters, and whose it is.
    words: Vec<(Vec<u8>, usize)>,
    /// What is no single word: "Knut Erik", "bil nr 7".
    phrases: Vec<(Vec<u8>, usize)>,
}

impl Declared {
    pub fn of(people: &[DeclaredPerson]) -> Self {
        let mut declared = Self::default();
        for (person, words) in people.iter().enumerate() {
            for word in &words.words {
                let whole = plain(&folded(word.trim()));
                // Alone, "Le" and "Van" are names; only inside a longer one are they everybody's.
                let is_own = |part: &&[u8]| part.len() > 1 && (part.len() == whole.len() || !is_joint(part));
                for part in whole.split(|byte| !byte.is_ascii_alphabetic()).filter(is_own) {
                    declared.words.push((part.to_vec(), person));
                }
                if !whole.iter().all(u8::is_ascii_alphabetic) || whole.len() < 2 {
                    declared.phrases.push((whole, person));
                }
            }
        }
        declared.words.sort();
        declared.words.dedup();
        declared.phrases.retain(|(phrase, _)| !phrase.is_empty());
        declared
    }

    pub fn find(&self, scene: &Scene, found: &mut Vec<Found>) {
        for at in 0..scene.tokens.len() {
            let token = scene.tokens[at];
            if let Some(person) = self.person_of(scene.word(at)) {
                found.push(Found::new(token.start, token.end, Kind::Name, Tier::Direct, Why::Declared(person)));
            }
        }
        let (text, at) = plain_with_positions(scene.view.low());
        for (phrase, person) in &self.phrases {
            for start in occurrences(&text, phrase) {
                let end = start + phrase.len();
                let clear = |one: u8, other: u8| !(one.is_ascii_alphanumeric() && other.is_ascii_alphanumeric());
                let before = start.checked_sub(1).map_or(b' ', |before| text[before]);
                let genitive =
                    text.get(end) == Some(&b's') && !text.get(end + 1).is_some_and(u8::is_ascii_alphanumeric);
                if clear(before, phrase[0])
                    && (genitive || clear(phrase[phrase.len() - 1], text.get(end).copied().unwrap_or(b' ')))
                {
                    let end = end + usize::from(genitive);
                    found.push(Found::new(
                        at[start],
                        at[end - 1] + 1,
                        Kind::Name,
                        Tier::Direct,
                        Why::Declared(*person),
                    ));
                }
            }
        }
    }

    /// Whose word this is: as it stands, without a genitive, as a part between hyphens, or with one letter wrong.
    fn person_of(&self, word: &[u8]) -> Option<usize> {
        let whole = || bases(word).chain(ending_in_apostrophe(word));
        let parts = word.split(|&letter| matches!(letter, b'-' | b'\'')).flat_map(bases);
        whole().chain(parts).find_map(|form| self.exactly(&plain(form))).or_else(|| {
            let parts = word.split(|&letter| matches!(letter, b'-' | b'\'')).flat_map(bases);
            whole().chain(parts).find_map(|form| self.nearly(&plain(form)))
        })
    }

    fn exactly(&self, word: &[u8]) -> Option<usize> {
        self.words.iter().find(|(declared, _)| declared == word).map(|&(_, person)| person)
    }

    fn nearly(&self, word: &[u8]) -> Option<usize> {
        const SHORTEST: usize = 5;
        let close = |declared: &[u8]| {
            declared.len() >= SHORTEST && word.len() + 1 >= SHORTEST && one_letter_apart(declared, word)
        };
        self.words.iter().find(|(declared, _)| close(declared)).map(|&(_, person)| person)
    }
}

/// Words inside a declared name that are everybody's: "Ole fra Bergen", "van der Berg".
fn is_joint(part: &[u8]) -> bool {
    super::words::PARTICLES.has(part)
        || super::words::BEFORE_PEOPLE.has(part)
        || matches!(part, b"i" | b"pA" | b"pa" | b"the" | b"in")
}

fn ending_in_apostrophe(word: &[u8]) -> Option<&[u8]> {
    word.strip_suffix(b"'s")
}

/// With the Norwegian letters written as on a keyboard without them, one letter for one: Øyvind and Oyvind, Åse and Ase.
fn plain(word: &[u8]) -> Vec<u8> {
    plain_with_positions(word).0
}

/// The same, with where each letter came from. "aa" and "ae" become one letter, so that Aase is Åse and Sæther is Saether.
fn plain_with_positions(text: &[u8]) -> (Vec<u8>, Vec<usize>) {
    let (mut plain, mut at) = (Vec::with_capacity(text.len()), Vec::with_capacity(text.len()));
    let mut position = 0;
    while position < text.len() {
        let pair = text.get(position..position + 2);
        let (letter, length) = match (text[position], pair) {
            (_, Some(b"aa")) => (b'a', 2),
            (_, Some(b"ae")) => (b'e', 2),
            (_, Some(b"oe")) => (b'o', 2),
            (b'A', _) => (b'a', 1),
            (b'O', _) => (b'o', 1),
            (b'E', _) => (b'e', 1),
            (letter, _) => (letter, 1),
        };
        plain.push(letter);
        // The last letter of a pair stands for it, so that a stretch ends where the pair ends.
        at.push(position + length - 1);
        position += length;
    }
    (plain, at)
}

fn occurrences<'a>(text: &'a [u8], phrase: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    text.windows(phrase.len().max(1)).enumerate().filter(move |(_, window)| *window == phrase).map(|(at, _)| at)
}

/// One letter more, less or other, or two neighbours exchanged.
fn one_letter_apart(one: &[u8], other: &[u8]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    if short.len() < long.len() {
        return short[same..] == long[same + 1..];
    }
    if same == short.len() {
        return true;
    }
    let exchanged = same + 1 < short.len()
        && short[same] == long[same + 1]
        && short[same + 1] == long[same]
        && short[same + 2..] == long[same + 2..];
    exchanged || short[same + 1..] == long[same + 1..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_wrong_missing_added_or_exchanged_is_one_letter_apart() {
        for typo in ["mohmed", "mohamedd", "mohaned", "mohaemd", "mohamed"] {
            assert!(one_letter_apart(b"mohamed", typo.as_bytes()), "{typo}");
        }
        assert!(!one_letter_apart(b"mohamed", b"muhamet") && !one_letter_apart(b"mohamed", b"mo"));
    }

    #[test]
    fn norwegian_letters_meet_the_ways_to_write_them_without() {
        assert_eq!(plain(&folded("Åse Sæther Øyvind")), plain(&folded("Aase Saether Oeyvind")));
        assert_eq!(plain(&folded("Øyvind")), plain(&folded("Oyvind")));
    }
}
