//! Passages at random: ordinary words, words to hide in every way they are written, names nobody declared, places, work,
//! numbers, and signs.

use super::chance::Chance;

/// The words to hide of two people.
pub const DECLARED: [&[&str]; 2] = [&["Solveig", "Åsgård", "blå bil"], &["Dawit", "Liv", "K"]];

const ORDINARY: [&str; 24] = [
    "jeg",
    "tenkte",
    "på",
    "det",
    "hele",
    "veien",
    "hjem",
    "og",
    "var",
    "trist",
    "etterpå",
    "the",
    "meeting",
    "was",
    "hard",
    "and",
    "I",
    "cried",
    "blå",
    "bil",
    "liv",
    "medisiner",
    "hos",
    "fra",
];
const FOUND: [&str; 14] = [
    "Zeynep",
    "zeynep",
    "Tromsø",
    "Storgata 12",
    "924 12 345",
    "rørlegger",
    "nurse",
    "14. mai",
    "34 år",
    "glimmerzup",
    "Bamse",
    "bamses",
    "kari@example.org",
    "116 117",
];
const SIGNS: [&str; 9] = [" ", " ", " ", " ", ", ", ". ", " – ", "\n", " («"];

/// A way to write `word` that is still the word.
pub fn variant(word: &str, chance: &mut Chance) -> String {
    let without_marks = |word: &str| word.replace('Å', "A").replace('å', "a");
    match chance.between(0, 11) {
        0 => word.to_lowercase(),
        1 => word.to_uppercase(),
        2 => without_marks(word),
        3 => format!("{word}s"),
        4 => format!("{word}'s"),
        5 => format!("{word}’s"),
        6 => format!("{}s", word.to_lowercase()),
        7 => format!("{word}-gutten"),
        8 => format!("Lille-{word}"),
        9 => word.replace('e', "é"),
        10 => word.chars().map(|letter| format!("{letter}\u{ad}")).collect(),
        _ => word.to_owned(),
    }
}

/// A passage of up to thirty words.
pub fn passage(chance: &mut Chance) -> String {
    let mut text = String::new();
    for _ in 0..chance.between(2, 30) {
        let word = match chance.between(0, 9) {
            0..=4 => (*chance.pick(&ORDINARY)).to_owned(),
            5..=6 => (*chance.pick(&FOUND)).to_owned(),
            _ => {
                let person = chance.between(0, 1) as usize;
                let words = DECLARED[person];
                let word = words[chance.between(0, words.len() as u64 - 1) as usize];
                variant(word, chance)
            }
        };
        if text.chars().count() + word.chars().count() < 380 {
            text += &word;
            text += chance.pick(&SIGNS);
        }
    }
    text
}

/// What stands in a text beside the brackets: its words, plainly written.
pub fn words_beside_brackets(text: &str) -> Vec<String> {
    let mut depth = 0;
    let bare: String = text
        .chars()
        .map(|letter| {
            match letter {
                '[' => depth += 1,
                ']' => depth -= 1,
                _ if depth == 0 => return letter,
                _ => {}
            }
            '\u{1}'
        })
        .collect();
    plain_words(&bare)
}

/// The words of a text in lower case and without marks.
pub fn plain_words(text: &str) -> Vec<String> {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = text
        .nfd()
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter) && *letter != '\u{ad}')
        .flat_map(char::to_lowercase)
        .collect();
    plain
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\u{1}')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether these words, one after another, say `word`, or its genitive.
pub fn say(words: &[String], word: &str) -> bool {
    let said = plain_words(word);
    !said.is_empty()
        && words.windows(said.len()).any(|here| {
            here.iter().zip(&said).all(|(one, other)| {
                one == other
                    || one.strip_suffix('s') == Some(other)
                    || (other.len() > 2 && other.strip_suffix('s') == Some(one))
            })
        })
}
