//! A passage cut into what can be tapped: what the redactor found, and every other word.

use unicode_normalization::char::is_combining_mark;

use super::letter::{is_letter, is_sign};
use super::reviewer::Found;

/// A stretch of a passage. Holds positions, never the text.
#[derive(Clone, PartialEq)]
pub(super) struct Piece {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes, itself not included.
    pub end: usize,
    pub sort: Sort,
}

/// What a stretch is.
#[derive(Clone, PartialEq)]
pub(super) enum Sort {
    /// What stands between words.
    Between,
    /// A word that nothing is said about, or a few signs that may be what somebody is called.
    Word,
    /// What the redactor found.
    Found(Found),
}

/// The pieces of `text`, in order and without gaps.
pub(super) fn pieces(text: &str, found: Vec<Found>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for found in found {
        let (start, end) = (found.span.start, found.span.end);
        if start < at || end <= start || text.get(start..end).is_none() {
            continue;
        }
        words(text, at, start, &mut pieces);
        pieces.push(Piece { start, end, sort: Sort::Found(found) });
        at = end;
    }
    words(text, at, text.len(), &mut pieces);
    pieces
}

/// Where the words of `text` begin and end, in bytes.
pub(super) fn words_of(text: &str) -> Vec<(usize, usize)> {
    let pieces = pieces(text, Vec::new());
    pieces.into_iter().filter(|piece| piece.sort == Sort::Word).map(|piece| (piece.start, piece.end)).collect()
}

/// Cuts `start..end`, in which nothing was found, into words and what stands between them.
fn words(text: &str, start: usize, end: usize, pieces: &mut Vec<Piece>) {
    let stretch = text.get(start..end).unwrap_or_default();
    let letters: Vec<(usize, char)> = stretch.char_indices().collect();
    let of_a_word = |at: usize| letters.get(at).is_some_and(|&(_, letter)| is_letter(letter));
    let of_signs = |at: usize| letters.get(at).is_some_and(|&(_, letter)| is_sign(letter));
    let mut at = 0;
    while at < letters.len() {
        let from = at;
        let (word, signs) = (of_a_word(at), of_signs(at));
        at += 1;
        while at < letters.len() {
            let joins =
                word && matches!(letters[at].1, '\'' | '’' | '-' | '_') && of_a_word(at - 1) && of_a_word(at + 1);
            let sits_on = signs && is_combining_mark(letters[at].1);
            if (of_a_word(at), of_signs(at)) != (word, signs) && !joins && !sits_on {
                break;
            }
            at += 1;
        }
        let position = |at: usize| start + letters.get(at).map_or(stretch.len(), |&(position, _)| position);
        let sort = if word || signs { Sort::Word } else { Sort::Between };
        pieces.push(Piece { start: position(from), end: position(at), sort });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_of_a_text_are_its_words_and_what_stands_between() {
        let text = "Ja, Ann-Marits hund (x) – «å»!🦊❤, K🦊";
        let cut = pieces(text, Vec::new());
        let words: Vec<&str> =
            cut.iter().filter(|piece| piece.sort == Sort::Word).map(|piece| &text[piece.start..piece.end]).collect();
        assert_eq!(words, ["Ja", "Ann-Marits", "hund", "x", "å", "🦊❤", "K", "🦊"]);
        let whole: String = cut.iter().map(|piece| &text[piece.start..piece.end]).collect();
        assert_eq!(whole, text);
    }
}
