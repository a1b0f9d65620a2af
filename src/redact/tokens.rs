//! The words of a view: where each begins and ends, how it is written, and whether a sentence begins with it.

use super::view::View;

/// A word: letters, with apostrophes and hyphens inside. Positions are those of the view.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub start: usize,
    pub end: usize,
    /// Begins with a capital.
    pub capital: bool,
    /// Has more than one letter, and all of them are capitals.
    pub capitals: bool,
    /// A capital is no news here: a sentence, a quotation or a line begins.
    pub opens: bool,
    /// A digit or underscore touches it: part of a code, a measure or a user name.
    pub glued: bool,
}

pub(super) fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic()
}

pub(super) fn tokens(view: &View) -> Vec<Token> {
    let low = view.low();
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while at < low.len() {
        if !is_letter(low[at]) {
            at += 1;
            continue;
        }
        let start = at;
        while at < low.len() && (is_letter(low[at]) || joins(view, at)) {
            at += 1;
        }
        let is_glued = |byte: u8| byte.is_ascii_digit() || byte == b'_';
        let letters = || (start..at).filter(|&at| is_letter(low[at]));
        tokens.push(Token {
            start,
            end: at,
            capital: view.is_upper(start),
            capitals: at - start > 1 && letters().all(|at| view.is_upper(at)),
            opens: opens(view, tokens.last(), start),
            glued: (start > 0 && is_glued(low[start - 1])) || is_glued(view.byte(at)),
        });
    }
    tokens
}

/// An apostrophe or hyphen between two letters belongs to the word.
fn joins(view: &View, at: usize) -> bool {
    matches!(view.byte(at), b'\'' | b'-') && is_letter(view.byte(at + 1)) && at > 0 && is_letter(view.byte(at - 1))
}

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATED: &[&[u8]] = &[
    b"dr", b"mr", b"mrs", b"ms", b"st", b"prof", b"nr", b"no", b"tlf", b"tel", b"bl", b"ca", b"f", b"ev", b"jf", b"kl",
    b"pga", b"mht", b"inkl", b"eks", b"dvs", b"ang", b"vs", b"adr", b"pas", b"ass", b"avd", b"ovl", b"spl", b"psyk",
    b"jr", b"sr", b"rev", b"mob",
];

fn opens(view: &View, before: Option<&Token>, start: usize) -> bool {
    let low = view.low();
    let mut at = start;
    let mut quoted = false;
    while at > 0 && matches!(low[at - 1], b' ' | b'"' | b'\'' | b'(' | b'[' | b'>' | b'#' | b'|') {
        at -= 1;
        quoted |= low[at] == b'"';
    }
    if at == 0 || quoted {
        return true;
    }
    match low[at - 1] {
        b'\n' | b'!' | b'?' | b':' | b';' | b'*' => true,
        // A dash between words, not a hyphen.
        b'-' => at < 2 || matches!(low[at - 2], b' ' | b'\n' | b'-'),
        b'.' => match before {
            Some(word) if word.end == at - 1 => {
                let written = &low[word.start..word.end];
                !(ABBREVIATED.contains(&written) || (written.len() == 1 && (word.capital || at < start)))
            }
            _ => true,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(text: &str) -> Vec<bool> {
        tokens(&View::of(text)).iter().map(|token| token.opens).collect()
    }

    #[test]
    fn a_sentence_begins_after_a_full_stop_but_not_after_a_title() {
        assert_eq!(opening("Ja. Dr. Hansen kom"), [true, true, false, false]);
        assert_eq!(opening("sa: «Nei» - og gikk"), [true, true, true, false]);
    }

    #[test]
    fn a_word_keeps_its_hyphen_and_its_apostrophe() {
        let view = View::of("Ann-Marit's hund - x2");
        let ends: Vec<_> = tokens(&view).iter().map(|token| (token.start, token.end, token.glued)).collect();
        assert_eq!(ends, [(0, 11, false), (12, 16, false), (19, 20, true)]);
    }
}
