//! Words in small letters: the way many people write to themselves.

use super::slot::{Slot, slot};
use super::small_places::place;
use super::{Mark, Why};
use crate::redact::language::Known;
use crate::redact::scene::Scene;
use crate::redact::span::{Kind, Tier};
use crate::redact::words::{DOES, KIN, LANDMARKS, MEETS, TITLES};

pub(super) fn mark(scene: &Scene, at: usize) -> Option<Mark> {
    let facts = scene.facts[at];
    let word = scene.word(at);
    let length = word.len();
    if length == 1 {
        return initial(scene, at);
    }
    if facts.nobody || facts.small && !facts.first {
        return None;
    }
    if facts.people {
        return Some(Mark { kind: Kind::Background, tier: Tier::Quasi, why: Why::Listed });
    }
    if let Some(place) = place(scene, at) {
        return Some(place);
    }
    let slot = slot(scene, at);
    match facts.known {
        Known::No => stranger(scene, at, slot),
        Known::Abroad => foreign(scene, at, slot),
        Known::Composed | Known::Yes => familiar(scene, at, slot),
    }
}

/// "ny bruker: m. kommer fra": one letter with a full stop, where a person is expected.
fn initial(scene: &Scene, at: usize) -> Option<Mark> {
    let token = scene.tokens[at];
    let low = scene.view.low();
    let stop = scene.view.byte(token.end) == b'.' && !scene.view.byte(token.end + 1).is_ascii_alphanumeric();
    let joined = token.start > 0 && low[token.start - 1] == b'.';
    let before = at.checked_sub(1)?;
    let announced = scene.gap(before).starts_with(b":") && scene.gap(before).len() < 3;
    let expected = scene.follows(before)
        && (MEETS.has(scene.word(before))
            || KIN.has(scene.word(before))
            || TITLES.has(scene.word(before))
            || [&b"med"[..], b"with", b"hos", b"og", b"and"].contains(&scene.word(before)));
    (stop && !joined && !token.glued && (announced || expected)).then_some(()).and(Mark::maybe(Why::Cue))
}

/// No dictionary of ours has it.
fn stranger(scene: &Scene, at: usize, slot: Slot) -> Option<Mark> {
    let facts = scene.facts[at];
    let length = scene.word(at).len();
    if facts.first && (length > 2 || slot >= Slot::Weak) && !facts.abroad {
        return Mark::name(Why::Listed);
    }
    if facts.last && length > 4 && !facts.abroad {
        return Mark::name(Why::Listed);
    }
    if (facts.norway || facts.country) && length > 3 {
        return Mark::place(Why::Listed);
    }
    if slot == Slot::Sure {
        return Mark::name(Why::Cue);
    }
    let title = TITLES.has(scene.word(at));
    ((length > 2 || slot >= Slot::Weak || facts.is_name()) && !title).then_some(()).and(Mark::word())
}

/// A word of the other language: a loan, or a name that looks like one.
fn foreign(scene: &Scene, at: usize, slot: Slot) -> Option<Mark> {
    let facts = scene.facts[at];
    match slot {
        Slot::Sure => return Mark::name(Why::Cue),
        Slot::Likely => return Mark::maybe(Why::Cue),
        _ => {}
    }
    let named = facts.is_name() && (!facts.ordinary || slot >= Slot::Weak);
    named.then_some(()).and(Mark::maybe(Why::Listed))
}

/// A word of the language that may also be a name.
fn familiar(scene: &Scene, at: usize, slot: Slot) -> Option<Mark> {
    let facts = scene.facts[at];
    let word = scene.word(at);
    if facts.small || DOES.has(word) || MEETS.has(word) || KIN.has(word) || TITLES.has(word) {
        return None;
    }
    let composed = facts.known == Known::Composed;
    if facts.first && !facts.ordinary {
        return match slot {
            Slot::Sure => Mark::name(Why::Listed),
            Slot::Likely | Slot::Weak => Mark::maybe(Why::Listed),
            Slot::Nothing => composed.then_some(()).and(Mark::maybe(Why::Listed)),
        };
    }
    if facts.first || facts.last {
        let wanted = if facts.ordinary && !facts.first {
            Slot::Sure
        } else if composed {
            Slot::Nothing
        } else {
            Slot::Likely
        };
        return (slot >= wanted).then_some(()).and(Mark::maybe(Why::Listed));
    }
    if composed
        && is_landmark(word)
        && scene
            .before(at)
            .is_some_and(|before| [&b"i"[..], b"pA", b"til", b"rundt", b"ved", b"fra"].contains(&scene.word(before)))
    {
        return Some(Mark { kind: Kind::Place, tier: Tier::Ask, why: Why::Cue });
    }
    // A compound that only comes apart by chance: in the bare form, where a name would stand.
    (composed && slot >= Slot::Likely && is_bare(word)).then_some(()).and(Mark::maybe(Why::Cue))
}

/// How the names of parks, hills and waters end, with something before it.
fn is_landmark(word: &[u8]) -> bool {
    LANDMARKS.ending_of(word).is_some_and(|before| before > 2)
}

/// No ending that makes a Bokmål noun definite or plural.
fn is_bare(word: &[u8]) -> bool {
    ![
        &b"en"[..],
        b"et",
        b"ene",
        b"er",
        b"ne",
        b"ing",
        b"else",
        b"het",
        b"sjon",
        b"tid",
        b"time",
        b"mOte",
        b"tale",
        b"ig",
        b"lig",
        b"te",
        b"de",
    ]
    .iter()
    .any(|ending| word.ends_with(ending))
}
