//! The word sets of the redactor as lists, packed: less than half of what the sets take, for every phone to carry.
//!
//! A list says of each word how much of the word before it falls away and what comes in its place: half a million forms of
//! Bokmål words differ in little but their endings. `src/redact/lexicon/list.rs` makes the sets of them again.

use std::fs;
use std::path::Path;

use fst::{Set, Streamer};

use crate::pack;

/// Packs every set of `assets/lexicon` into `folder`, as `NAME.words`. Which of them the app takes up,
/// `src/redact/lexicon.rs` says.
pub fn pack(folder: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed={SETS}");
    for entry in fs::read_dir(SETS).map_err(|error| format!("{SETS}: {error}"))? {
        let set = entry.map_err(|error| format!("{SETS}: {error}"))?.path();
        if set.extension().is_none_or(|extension| extension != "fst") {
            continue;
        }
        let list = fs::read(&set).map_err(|error| error.to_string()).and_then(list_of);
        let list = list.map_err(|why| format!("{}: {why}", set.display()))?;
        let name = set.with_extension("words");
        pack::bytes_of(&list, folder, &name.file_name().unwrap_or_default().to_string_lossy())?;
    }
    Ok(())
}

/// The words of a set in their order. Each begins with a byte of 128 or more, which says how many letters of the word before
/// it fall away; the letters that follow are ASCII.
fn list_of(set: Vec<u8>) -> Result<Vec<u8>, String> {
    let set = Set::new(set).map_err(|error| error.to_string())?;
    let (mut list, mut before) = (Vec::new(), Vec::new());
    let mut words = set.stream();
    while let Some(word) = words.next() {
        let shared = word.iter().zip(&before).take_while(|(one, other)| one == other).count();
        let falls_away = u8::try_from(before.len() - shared).ok().filter(|count| *count < 0x80);
        match falls_away {
            Some(count) if word.is_ascii() => list.push(0x80 | count),
            _ => return Err(format!("{} does not fit the list", String::from_utf8_lossy(word))),
        }
        list.extend_from_slice(&word[shared..]);
        before = word.to_vec();
    }
    Ok(list)
}

const SETS: &str = "assets/lexicon";
