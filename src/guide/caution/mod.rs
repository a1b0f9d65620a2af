//! A word of caution: what in a text may be a real name, a number of somebody's, or an address.
//!
//! Small on purpose. It looks at the shape of words and knows a few names by heart; it blocks nothing and changes nothing,
//! and says itself that it does not see everything. What may leave the phone is another matter, and not judged here.

mod names;
mod numbers;
mod places;
mod words;

use crate::journal::PrivateText;

/// What something may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// The name of a person or a place.
    Name,
    /// A telephone number, a day of birth, a number of identity.
    Number,
    /// A street, a post code with its town, an address on the net.
    Address,
}

/// Something that was seen, in the words of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// What it may be.
    pub sort: Sort,
    /// The words.
    pub words: PrivateText,
}

/// At most so many things are named: more would be a list of them.
const MOST: usize = 3;

/// What may be a name, a number or an address in a note, in the order of the text; the first few.
pub fn in_note(text: &str) -> Vec<Seen> {
    chosen(text, names::in_sentences(text))
}

/// The same in an alias, which is a word or two: there a common first name counts however it is written.
pub fn in_alias(text: &str) -> Vec<Seen> {
    chosen(text, names::in_alias(text))
}

/// A piece of a text that was seen, by its bytes.
type Piece = (std::ops::Range<usize>, Sort);

fn chosen(text: &str, names: Vec<Piece>) -> Vec<Seen> {
    let mut pieces = places::in_text(text);
    for piece in numbers::in_text(text).into_iter().chain(names) {
        // The street of an address is no name besides.
        if pieces.iter().all(|(seen, _)| seen.end <= piece.0.start || piece.0.end <= seen.start) {
            pieces.push(piece);
        }
    }
    pieces.sort_by_key(|(range, _)| range.start);
    let mut seen: Vec<Seen> = Vec::new();
    for (range, sort) in pieces {
        let found = Seen { sort, words: PrivateText::new(&text[range]) };
        if !seen.contains(&found) {
            seen.push(found);
        }
        if seen.len() == MOST {
            break;
        }
    }
    seen
}

#[cfg(test)]
mod tests;
