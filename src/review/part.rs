//! A long note in parts that are short enough for a passage.

use zeroize::Zeroizing;

use super::plain::{MOST_LETTERS, plain};
use crate::journal::PrivateText;

/// `text` in parts of at most [`MOST_LETTERS`], cut between sentences, or between words where a sentence is longer.
pub fn parts(text: &str) -> Vec<PrivateText> {
    let text = plain(text);
    let mut parts: Vec<Zeroizing<String>> = Vec::new();
    for sentence in sentences(&text) {
        match parts.last_mut() {
            Some(part) if count(part) + count(sentence) <= MOST_LETTERS => part.push_str(sentence),
            _ => long(sentence, &mut parts),
        }
    }
    parts.iter().map(|part| PrivateText::new(part.trim())).filter(|part| !part.is_blank()).collect()
}

/// The sentences of a text, each with the space after it.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for pair in letters.windows(2) {
        let [(_, end), (at, space)] = pair else { continue };
        if matches!(end, '.' | '?' | '!' | '…') && *space == ' ' {
            let cut = at + 1;
            sentences.push(&text[start..cut]);
            start = cut;
        }
    }
    sentences.push(&text[start..]);
    sentences
}

/// Adds a sentence as a part of its own, or as several.
fn long(sentence: &str, parts: &mut Vec<Zeroizing<String>>) {
    let mut part = Zeroizing::new(String::new());
    for word in sentence.split_inclusive(' ') {
        if count(&part) + count(word.trim_end()) > MOST_LETTERS && !part.is_empty() {
            parts.push(std::mem::take(&mut part));
        }
        // A single word that is too long is cut where it must be.
        for letter in word.chars() {
            if count(&part) >= MOST_LETTERS && letter != ' ' {
                parts.push(std::mem::take(&mut part));
            }
            part.push(letter);
        }
    }
    parts.push(part);
}

fn count(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(text: &str) -> Vec<usize> {
        parts(text).iter().map(|part| count(part.reveal())).collect()
    }

    #[test]
    fn a_note_is_cut_between_sentences_and_nothing_of_it_is_lost() {
        let note = "Vi gikk langs elva. ".repeat(50);
        let cut = parts(&note);
        assert!(cut.iter().all(|part| count(part.reveal()) <= MOST_LETTERS && part.reveal().ends_with("elva.")));
        let whole: Vec<&str> = cut.iter().map(PrivateText::reveal).collect();
        assert_eq!(whole.join(" "), note.trim());
    }

    #[test]
    fn a_sentence_without_an_end_is_cut_between_words() {
        assert_eq!(lengths(&"ord ".repeat(150)), [399, 199]);
        assert_eq!(lengths(&"å".repeat(900)), [400, 400, 100]);
        assert!(parts(" \n ").is_empty());
    }
}
