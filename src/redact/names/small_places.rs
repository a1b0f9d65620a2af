//! Places in small letters, where the words around them say so.

use super::{Mark, Why};
use crate::redact::language::Known;
use crate::redact::scene::Scene;
use crate::redact::words::LIVES;

/// "bor i moss", "fra somalia": places that may be words.
pub(super) fn place(scene: &Scene, at: usize) -> Option<Mark> {
    let facts = scene.facts[at];
    let before = scene.before(at)?;
    // "bor i warszawa": where somebody lives is a place, whether a list holds it or not.
    if facts.is_stranger() && !facts.is_name() && !facts.is_place() {
        let at_home = matches!(scene.word(before), b"i" | b"fra" | b"in" | b"from")
            && scene.before(before).is_some_and(|verb| LIVES.has(scene.word(verb)))
            && scene.word(at).len() > 3;
        return at_home.then_some(()).and(Mark::place(Why::Cue));
    }
    if !facts.is_place() || facts.small {
        return None;
    }
    let goes = [
        &b"i"[..],
        b"in",
        b"fra",
        b"from",
        b"til",
        b"to",
        b"pA",
        b"near",
        b"ved",
        b"rundt",
        b"around",
        b"mot",
        b"over",
        b"om",
        b"about",
        b"gjennom",
        b"utenfor",
        b"outside",
    ]
    .contains(&scene.word(before));
    if !goes {
        return None;
    }
    let lives = scene
        .before(before)
        .is_some_and(|verb| LIVES.has(scene.word(verb)) || LIVES.has(scene.word(verb.saturating_sub(1))));
    let certain = (facts.norway || facts.country) && !facts.ordinary_place && !facts.ordinary;
    let in_place = [&b"i"[..], b"in", b"fra", b"from", b"til", b"to", b"near", b"ved"].contains(&scene.word(before));
    let foreign_town = facts.known < Known::Composed && !facts.abroad && !facts.is_name() && scene.word(at).len() > 3;
    let far_town = lives && !facts.ordinary && !facts.ordinary_place && facts.known < Known::Yes;
    let at_home = lives && in_place && facts.norway && !closes_a_saying(scene, at);
    ((certain && (in_place || facts.country || facts.known < Known::Yes)) || far_town || at_home || foreign_town)
        .then_some(())
        .and(Mark::place(Why::Listed))
}

/// "kom til time", "dro til legen": everyday errands.
fn closes_a_saying(scene: &Scene, at: usize) -> bool {
    scene.facts[at].ordinary_place
        && [&b"time"[..], b"os", b"live", b"sand", b"strand", b"stranda", b"ski", b"mo", b"ro"]
            .contains(&scene.word(at))
        && !scene.tokens[at].capital
}
