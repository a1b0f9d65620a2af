//! What stands beside a name in small letters: a surname, or the other of two.

use super::{Mark, Marks, Why};
use crate::redact::language::Known;
use crate::redact::scene::Scene;
use crate::redact::span::{Kind, Tier};
use crate::redact::words::{DOES, KIN, TITLES};

/// What stands beside a name in small letters: a surname, or the second of two.
pub(super) fn apply(scene: &Scene, free: &[bool], marks: &mut Marks) {
    for at in 1..scene.tokens.len() {
        if !free[at] || scene.tokens[at].capital || marks[at].is_some_and(Mark::is_name) {
            continue;
        }
        let facts = scene.facts[at];
        let word = scene.word(at);
        let usable = !facts.small && !facts.nobody && !DOES.has(word) && !KIN.has(word) && !facts.ordinary;
        let surname = scene.before(at).is_some_and(|before| {
            let named = marks[before].is_some_and(|mark| matches!(mark.kind, Kind::Name | Kind::Word))
                && scene.facts[before].first
                && !scene.tokens[before].capital;
            named && (facts.last || facts.known < Known::Composed) && usable
        });
        let second = at > 1
            && matches!(scene.word(at - 1), b"og" | b"and" | b"eller" | b"or")
            && scene.follows(at - 1)
            && scene.follows(at - 2)
            && marks[at - 2].is_some_and(|mark| mark.kind == Kind::Name)
            && (usable || (facts.ordinary && !facts.small))
            && facts.first;
        if (surname || second) && marks[at].is_none_or(|mark| mark.tier != Tier::Quasi) {
            marks[at] =
                if facts.known >= Known::Composed && second { Mark::maybe(Why::Cue) } else { Mark::name(Why::Cue) };
        }
    }
    // "faith mugambi": a first name that is a word, before a surname that is none.
    for at in 0..scene.tokens.len().saturating_sub(1) {
        let facts = scene.facts[at];
        let surname = scene.follows(at)
            && !scene.tokens[at + 1].capital
            && scene.facts[at + 1].known < Known::Composed
            && marks[at + 1].is_some_and(|mark| matches!(mark.kind, Kind::Name | Kind::Word));
        let word = scene.word(at);
        let role = DOES.has(word) || KIN.has(word) || TITLES.has(word);
        let possible = facts.first && !facts.small && !facts.nobody && !role;
        if surname && possible && free[at] && marks[at].is_none() && !scene.tokens[at].capital {
            marks[at] = Mark::maybe(Why::Cue);
        }
    }
    // "kari og ola": the first of two.
    for at in 0..scene.tokens.len().saturating_sub(2) {
        let facts = scene.facts[at];
        let pair = matches!(scene.word(at + 1), b"og" | b"and")
            && scene.follows(at)
            && scene.follows(at + 1)
            && marks[at + 2].is_some_and(Mark::is_name);
        if pair && free[at] && marks[at].is_none() && facts.first && !facts.ordinary && !facts.small && !facts.nobody {
            marks[at] = Mark::maybe(Why::Cue);
        }
    }
}
