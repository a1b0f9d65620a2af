//! Whom somebody works for.

use crate::redact::language::Known;
use crate::redact::scene::Scene;
use crate::redact::span::{Found, Kind, Tier, Why};
use crate::redact::words::WORKS;

/// Whom somebody works for: what follows "jobber på", "works at". In small letters only what no list explains.
pub(super) fn employers(scene: &Scene, found: &mut Vec<Found>) {
    for at in 0..scene.tokens.len() {
        let works = WORKS.has(scene.word(at));
        let Some(place) = scene.after(at).filter(|_| works) else { continue };
        if ![&b"pA"[..], b"hos", b"i", b"for", b"ved", b"at", b"in"].contains(&scene.word(place)) {
            continue;
        }
        let Some(first) = scene.after(place) else { continue };
        let is_its = |at: usize| {
            let (token, facts) = (scene.tokens[at], scene.facts[at]);
            !facts.small
                && !facts.nobody
                && ((token.capital && !token.opens)
                    || facts.is_stranger()
                    || (facts.known == Known::Abroad && facts.is_name()))
        };
        if !is_its(first) {
            continue;
        }
        let mut last = first;
        while let Some(next) = scene.after(last).filter(|&next| is_its(next) && next - first < 3) {
            last = next;
        }
        let end = scene.tokens[last].end;
        let digits = (end + 1..).take_while(|&at| scene.view.byte(at).is_ascii_digit()).count();
        let end = if scene.view.byte(end) == b' ' && digits > 0 { end + 1 + digits } else { end };
        found.push(Found::new(scene.tokens[first].start, end, Kind::Organisation, Tier::Quasi, Why::Cue));
    }
}
