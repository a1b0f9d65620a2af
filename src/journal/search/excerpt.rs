//! Excerpts: a little of what stands around a hit, with the hit marked.

use std::ops::Range;

use super::fold::Folded;
use super::index::Query;
use crate::journal::PrivateText;

/// How much of a text is shown before the first hit, and from there on, in bytes. Cut between words.
const BEFORE: usize = 40;
const AFTER: usize = 120;

/// The most texts of one entry that are shown.
const MOST: usize = 3;

/// Part of one text, in the order in which it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Excerpt {
    /// Whether something before it was left out.
    pub cut_before: bool,
    /// What stands there.
    pub pieces: Vec<Piece>,
    /// Whether something after it was left out.
    pub cut_after: bool,
}

/// A stretch of text that is, or is not, what was looked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The text.
    pub text: PrivateText,
    /// Whether it was looked for.
    pub hit: bool,
}

/// Excerpts of the texts that `tell` tells: the first in which each word of `query` stands.
pub fn excerpts(query: &Query, tell: impl FnOnce(&mut dyn FnMut(&str))) -> Vec<Excerpt> {
    let mut found = Vec::new();
    let mut wanted: Vec<&str> = query.words().collect();
    tell(&mut |text| {
        if wanted.is_empty() || found.len() == MOST {
            return;
        }
        let folded = Folded::new(text);
        let before = wanted.len();
        wanted.retain(|word| !folded.text().contains(word));
        if wanted.len() < before {
            found.extend(excerpt(text, &folded, query));
        }
    });
    found
}

fn excerpt(text: &str, folded: &Folded, query: &Query) -> Option<Excerpt> {
    let hits = hits(folded, query);
    let first = hits.first()?.clone();
    let start = match first.start.checked_sub(BEFORE) {
        None | Some(0) => 0,
        Some(about) => word_start(text, about, first.start),
    };
    let end = match first.end + AFTER {
        about if about >= text.len() => text.len(),
        about => word_end(text, about, first.end),
    };
    let mut pieces = Vec::new();
    let mut push = |range: Range<usize>, hit| {
        if !range.is_empty() {
            pieces.push(Piece { text: PrivateText::new(&text[range]), hit });
        }
    };
    let mut at = start;
    for hit in hits.into_iter().take_while(|hit| hit.end <= end) {
        push(at..hit.start, false);
        at = hit.end;
        push(hit, true);
    }
    push(at..end, false);
    Some(Excerpt { cut_before: start > 0, pieces, cut_after: end < text.len() })
}

/// Where words of `query` stand in the original, in order; those that touch or overlap are one.
fn hits(folded: &Folded, query: &Query) -> Vec<Range<usize>> {
    let mut hits: Vec<Range<usize>> = query
        .words()
        .flat_map(|word| folded.text().match_indices(word))
        .map(|(at, word)| folded.original(at..at + word.len()))
        .collect();
    hits.sort_by_key(|hit| (hit.start, hit.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for hit in hits {
        match apart.last_mut() {
            Some(last) if hit.start <= last.end => last.end = last.end.max(hit.end),
            _ => apart.push(hit),
        }
    }
    apart
}

/// The start of the first word at or after `about` and not after `hit`; a letter's start if there is none.
fn word_start(text: &str, about: usize, hit: usize) -> usize {
    let about = (about..=hit).find(|at| text.is_char_boundary(*at)).unwrap_or(hit);
    text[about..hit].find(char::is_whitespace).map_or(about, |space| {
        let rest = &text[about + space..hit];
        hit - rest.trim_start().len()
    })
}

/// The end of the last word before `about` and not before `hit`; a letter's end if there is none.
fn word_end(text: &str, about: usize, hit: usize) -> usize {
    let about = (hit..=about).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(hit);
    text[hit..about].rfind(char::is_whitespace).map_or(about, |space| hit + text[hit..hit + space].trim_end().len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(texts: &[&str], typed: &str) -> Vec<String> {
        let found = excerpts(&Query::new(typed), |tell| texts.iter().for_each(|text| tell(text)));
        let show = |excerpt: &Excerpt| {
            let mut shown = String::new();
            shown.push_str(if excerpt.cut_before { ".." } else { "" });
            for piece in &excerpt.pieces {
                let text = piece.text.reveal();
                shown.push_str(&if piece.hit { format!("[{text}]") } else { text.to_owned() });
            }
            shown.push_str(if excerpt.cut_after { ".." } else { "" });
            shown
        };
        found.iter().map(show).collect()
    }

    #[test]
    fn hits_are_marked_as_they_were_written() {
        assert_eq!(shown(&["Vi møttes. Møtet ble langt."], "mot"), ["Vi [møt]tes. [Møt]et ble langt."]);
        assert_eq!(shown(&["solskinn"], "sol skinn olsk"), ["[solskinn]"]);
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let long = format!("{}her er det og {}", "langt før ".repeat(20), "langt etter ".repeat(20));
        let shown = shown(&[&long], "her");
        assert_eq!(shown.len(), 1);
        assert!(shown[0].starts_with("..før langt før") && shown[0].contains("[her] er det"), "{shown:?}");
        assert!(shown[0].ends_with("langt..") || shown[0].ends_with("etter.."), "{shown:?}");
        assert!(shown[0].len() < 200);
    }

    #[test]
    fn each_word_is_shown_where_it_first_stands_and_other_texts_are_not() {
        let texts = ["en grense", "noe annet", "en samtale om grenser", "hos legen"];
        assert_eq!(shown(&texts, "grense legen"), ["en [grense]", "hos [legen]"]);
    }

    proptest! {
        #[test]
        fn whatever_is_written_and_looked_for_can_be_shown(text in "([aåæøÅ bß\u{30a}𝄞]{0,9} ){0,40}", typed in "[aåæøo ]{1,4}") {
            let found = excerpts(&Query::new(&typed), |tell| tell(&text));
            for excerpt in found {
                let whole: String = excerpt.pieces.iter().map(|piece| piece.text.reveal()).collect();
                prop_assert!(text.contains(&whole));
                prop_assert!(excerpt.pieces.iter().any(|piece| piece.hit));
            }
        }
    }
}
