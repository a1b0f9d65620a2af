//! Clinics that are known by name.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use crate::redact::fold::folded;
use crate::redact::language::Known;
use crate::redact::scene::{Scene, bare};
use crate::redact::span::{Found, Kind, Tier, Why};
use crate::redact::words::CLINIC_HEADS;

type Names = LazyLock<HashSet<Vec<u8>>>;

static NAMED: Names = LazyLock::new(|| {
    include_str!("../lists/clinics.txt").lines().filter(|line| !line.starts_with('#')).map(folded).collect()
});
/// The health regions and trusts, after "Helse".
static REGIONAL: Names = LazyLock::new(|| {
    ["vest", "nord", "sør-øst", "midt-norge", "fonna", "førde", "bergen", "stavanger", "møre", "nord-trøndelag"]
        .map(folded)
        .into()
});

/// Well-known clinics that do not say what they are: "Haukeland", "UNN".
pub(super) fn named(scene: &Scene, found: &mut Vec<Found>) {
    let low = scene.view.low();
    for first in 0..scene.tokens.len() {
        for last in (first..(first + 3).min(scene.tokens.len())).rev() {
            let joined = (first..last).all(|at| matches!(scene.gap(at), b" " | b". " | b"-"));
            if !joined {
                continue;
            }
            let stretch = &low[scene.tokens[first].start..scene.tokens[last].end];
            // "St. Olav" is St Olav.
            let written: Cow<[u8]> = if stretch.contains(&b'.') {
                stretch.iter().copied().filter(|&byte| byte != b'.').collect()
            } else {
                stretch.into()
            };
            let written = bare(&written);
            let stem = written.strip_suffix(b"s").unwrap_or(written);
            if !(NAMED.contains(written) || NAMED.contains(stem)) {
                continue;
            }
            let facts = scene.facts[first];
            let in_plain_words =
                first == last && !scene.tokens[first].capital && (facts.known == Known::Yes || written.len() < 5);
            let at_it = scene.before(first).is_some_and(|before| {
                [&b"pA"[..], b"ved", b"til", b"fra", b"hos", b"at", b"to", b"from"].contains(&scene.word(before))
            });
            if !in_plain_words || at_it {
                let end = forward(scene, last);
                found.push(Found::new(
                    scene.tokens[first].start,
                    scene.tokens[end].end,
                    Kind::Clinic,
                    Tier::Quasi,
                    Why::Listed,
                ));
                break;
            }
        }
    }
}

/// Over what a name is continued with: "Haukeland universitetssjukehus", "UNN Harstad".
fn forward(scene: &Scene, mut last: usize) -> usize {
    while let Some(next) = scene.after(last) {
        let word = scene.word(next);
        let heads = CLINIC_HEADS.ending_of(word).is_some();
        if !(heads || (scene.tokens[next].capital && scene.facts[next].is_place())) {
            break;
        }
        last = next;
    }
    last
}

/// The health regions and trusts: "Helse Vest", "Helse Bergen".
pub(super) fn regional(scene: &Scene, at: usize, found: &mut Vec<Found>) {
    let Some(next) = scene.after(at) else { return };
    if scene.word(at) == b"helse" && REGIONAL.contains(scene.word(next)) {
        found.push(Found::new(scene.tokens[at].start, scene.tokens[next].end, Kind::Clinic, Tier::Quasi, Why::Listed));
    }
}
