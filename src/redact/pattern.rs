//! Patterns over a view: plain bytes, with the looks to either side that `regex` leaves to its caller.

use regex::bytes::{Regex, RegexBuilder};

use super::fold::{fold, norwegian};
use super::view::View;

/// What may not touch a match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    /// Anything may.
    Open,
    /// No letter, digit or underscore.
    Word,
    /// No digit, nor a decimal sign with a digit beyond it.
    Digit,
}

/// A pattern in lower case, with å, ø and æ as they are written. If it has groups, the groups that took part are what is
/// found, and the rest is only the company they keep.
pub(super) struct Pattern {
    regex: Regex,
    before: Edge,
    after: Edge,
}

impl Pattern {
    pub fn new(written: &str, before: Edge, after: Edge) -> Self {
        Self { regex: compiled(written), before, after }
    }

    /// Every place where it matches, as stretches of the view.
    pub fn each(&self, view: &View, mut found: impl FnMut(usize, usize)) {
        let low = view.low();
        let mut from = 0;
        while from <= low.len() {
            let Some(whole) = self.regex.find_at(low, from) else { break };
            let clear = stands_clear(view, whole.start(), self.before, true)
                && stands_clear(view, whole.end(), self.after, false);
            from = if clear { whole.end().max(whole.start() + 1) } else { whole.start() + 1 };
            if !clear || whole.is_empty() {
                continue;
            }
            if self.regex.captures_len() == 1 {
                found(whole.start(), whole.end());
                continue;
            }
            if let Some(groups) = self.regex.captures_at(low, whole.start()) {
                for group in groups.iter().skip(1).flatten().filter(|group| !group.is_empty()) {
                    found(group.start(), group.end());
                }
            }
        }
    }
}

/// `written`, ready for the bytes of a view: letters and signs as they are compared (`fold.rs`).
pub(super) fn compiled(written: &str) -> Regex {
    let mut folded = String::with_capacity(written.len());
    for letter in norwegian(written).chars() {
        match letter.is_ascii() {
            true => folded.push(letter),
            false => folded.push_str(&format!("\\x{:02x}", fold(letter))),
        }
    }
    // INVARIANT: the patterns are fixed, and every test compiles them all.
    #[allow(clippy::expect_used, reason = "see INVARIANT")]
    RegexBuilder::new(&folded).unicode(false).build().expect("the pattern is well formed")
}

fn stands_clear(view: &View, at: usize, edge: Edge, before: bool) -> bool {
    let (near, far) = if before {
        (at.checked_sub(1).map_or(b'\n', |at| view.byte(at)), at.checked_sub(2).map_or(b'\n', |at| view.byte(at)))
    } else {
        (view.byte(at), view.byte(at + 1))
    };
    match edge {
        Edge::Open => true,
        Edge::Word => !near.is_ascii_alphanumeric() && near != b'_',
        Edge::Digit => !(near.is_ascii_digit() || (matches!(near, b'.' | b',') && far.is_ascii_digit())),
    }
}
