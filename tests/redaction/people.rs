//! Names: half from the lists the app carries, half that no list can hold.

use std::fs;

use fst::{IntoStreamer, Set, Streamer};

use super::chance::Chance;

/// Names to fill notes with.
pub struct People {
    first: Vec<String>,
    last: Vec<String>,
}

impl People {
    pub fn listed() -> Self {
        Self { first: names("first"), last: names("last") }
    }

    pub fn first(&self, chance: &mut Chance) -> String {
        if chance.between(0, 1) == 0 { pick(&self.first, chance) } else { stranger(chance, 2) }
    }

    pub fn last(&self, chance: &mut Chance) -> String {
        if chance.between(0, 1) == 0 { pick(&self.last, chance) } else { stranger(chance, 3) }
    }
}

fn pick(names: &[String], chance: &mut Chance) -> String {
    names[chance.between(0, names.len() as u64 - 1) as usize].clone()
}

/// The words of a set, with the Norwegian letters back and a capital in front.
fn names(set: &str) -> Vec<String> {
    let path = format!("{}/assets/lexicon/{set}.fst", env!("CARGO_MANIFEST_DIR"));
    let set = Set::new(fs::read(path).unwrap()).unwrap();
    let mut names = Vec::new();
    let mut stream = set.into_stream();
    while let Some(name) = stream.next() {
        if name.len() > 2 && name.iter().all(u8::is_ascii_alphabetic) {
            let unfold = |&letter: &u8| match letter {
                b'A' => 'å',
                b'O' => 'ø',
                b'E' => 'æ',
                letter => char::from(letter),
            };
            let letters: String = name.iter().map(unfold).collect();
            names.push(capital(&letters));
        }
    }
    names
}

pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A name from sounds of many languages, that nobody need have: "Thibwenan", "Ojaruk".
pub fn stranger(chance: &mut Chance, syllables: usize) -> String {
    const ONSETS: [&str; 30] = [
        "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "y", "z", "kh", "sh", "th",
        "zh", "dz", "mb", "ng", "kw", "ts", "gj", "rh", "",
    ];
    const VOWELS: [&str; 12] = ["a", "e", "i", "o", "u", "aa", "ie", "ou", "ai", "y", "ia", "uo"];
    const CODAS: [&str; 12] = ["", "", "", "n", "r", "k", "l", "sz", "m", "dh", "x", "j"];
    let mut name = String::new();
    for _ in 0..syllables {
        name += chance.pick(&ONSETS);
        name += chance.pick(&VOWELS);
    }
    name += chance.pick(&CODAS);
    if name.len() < 4 {
        name += "zu";
    }
    capital(&name)
}
