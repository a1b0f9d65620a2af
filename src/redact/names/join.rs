//! Names grow over their neighbours, and marks become stretches.

use super::{Mark, Marks, Why};
use crate::redact::language::{Known, Language};
use crate::redact::scene::Scene;
use crate::redact::span::{Found, Kind, Tier};
use crate::redact::words::PARTICLES;

/// "Kari Nordmann Bakke", "Ludwig van Beethoven", "A. K. Hansen": what stands beside a name with a capital belongs to it.
pub(super) fn neighbours(scene: &Scene, free: &[bool], marks: &mut Marks) {
    for at in 0..scene.tokens.len() {
        if !marks[at].is_some_and(Mark::is_name) || !scene.tokens[at].capital {
            continue;
        }
        let mut next = at + 1;
        while next < scene.tokens.len() && free[next] {
            let joined = match scene.gap(next - 1) {
                b" " | b"-" => true,
                b". " | b"." => scene.tokens[next - 1].end - scene.tokens[next - 1].start == 1,
                _ => false,
            };
            if !joined {
                break;
            }
            if !scene.tokens[next].capital {
                let Some(after) = over_particles(scene, next) else { break };
                marks[next..after].fill(Mark::name(Why::Cue));
                next = after;
                continue;
            }
            let facts = scene.facts[next];
            if facts.nobody || (facts.small && scene.language == Language::English && !facts.is_name()) {
                break;
            }
            if marks[next].is_none_or(|mark| mark.tier == Tier::Ask) {
                marks[next] = Mark::name(Why::Capital);
            }
            next += 1;
        }
        // A doubtful first name in front of a name is a first name.
        if let Some(before) =
            scene.before(at).filter(|&before| marks[before].is_some_and(|mark| mark.kind == Kind::Name))
        {
            marks[before] = Mark::name(Why::Capital);
        }
        if let Some(before) = scene.before(at)
            && scene.tokens[before].capital
            && scene.facts[before].first
            && !scene.facts[before].small
            && marks[before].is_none()
            && !(scene.facts[before].known == Known::Yes && scene.facts[before].ordinary && scene.tokens[before].opens)
        {
            marks[before] = Mark::name(Why::Capital);
        }
    }
}

/// The capital after one to three particles.
fn over_particles(scene: &Scene, first: usize) -> Option<usize> {
    let mut at = first;
    while at < scene.tokens.len()
        && at - first < 3
        && PARTICLES.has(scene.word(at))
        && scene.follows(at)
        && !scene.tokens[at].capital
    {
        at += 1;
    }
    let name = at > first && at < scene.tokens.len() && scene.tokens[at].capital && !scene.facts[at].small;
    // "Kari og Ola" are two; "Kari av Oslo" is rare.
    let apart = scene.word(first) == b"og"
        || scene.word(first) == b"av" && scene.facts.get(at).is_some_and(|facts| facts.is_place());
    (name && !apart).then_some(at)
}

/// Neighbours of one kind become one stretch.
pub(super) fn stretches(scene: &Scene, marks: &Marks, found: &mut Vec<Found>) {
    let mut at = 0;
    while at < marks.len() {
        let Some(mark) = marks[at] else {
            at += 1;
            continue;
        };
        let mut last = at;
        while last + 1 < marks.len()
            && marks[last + 1].is_some_and(|next| (next.kind, next.tier) == (mark.kind, mark.tier))
            && matches!(scene.gap(last), b" " | b"-" | b". " | b".")
            && !(scene.gap(last).contains(&b'.') && scene.tokens[last].end - scene.tokens[last].start > 1)
        {
            last += 1;
        }
        found.push(Found::new(scene.tokens[at].start, scene.tokens[last].end, mark.kind, mark.tier, mark.why));
        at = last + 1;
    }
}
