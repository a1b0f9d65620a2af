//! Packs the word lists that `scripts/lexicon_words.py` wrote into the sets under `assets/lexicon`.
//!
//!     cargo run --example lexicon --no-default-features -- FOLDER_OF_LISTS FOLDER_OF_SETS
//!
//! Run by `scripts/lexicon`. Words are put into the alphabet the redactor compares in, so that text and lists meet in the
//! same form. Names are also kept as they are written without Norwegian letters (Øyvind, Oyvind).

#![allow(clippy::print_stdout, reason = "says how large the sets became")]

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use mellom::redact::{LEXICON_FILES, folded};

fn main() -> Result<(), Box<dyn Error>> {
    let folders: Vec<String> = env::args().skip(1).collect();
    let [lists, sets] = folders.as_slice() else { return Err("two folders are needed".into()) };
    let mut total = 0;
    for name in LEXICON_FILES {
        let words = words(&fs::read_to_string(Path::new(lists).join(name).with_extension("txt"))?, name);
        let set = fst::Set::from_iter(&words)?;
        let bytes = set.as_fst().as_bytes();
        fs::write(Path::new(sets).join(name).with_extension("fst"), bytes)?;
        println!("{name:10} {:7} words {:8} bytes", words.len(), bytes.len());
        total += bytes.len();
    }
    println!("together {total} bytes");
    Ok(())
}

fn words(list: &str, name: &str) -> BTreeSet<Vec<u8>> {
    let mut words = BTreeSet::new();
    for line in list.lines() {
        let word = folded(line);
        if word.contains(&b'X') || word.contains(&0x7f) {
            continue;
        }
        if !matches!(name, "bokmaal" | "english") {
            words.insert(plain(&word));
        }
        words.insert(word);
    }
    words
}

/// As it is written on a keyboard without Norwegian letters.
fn plain(word: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    for &letter in word {
        match letter {
            b'A' => plain.extend(b"aa"),
            b'O' => plain.push(b'o'),
            b'E' => plain.extend(b"ae"),
            _ => plain.push(letter),
        }
    }
    plain
}
