//! Places and peoples: what the lists of places do not say by themselves.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold::folded;
use super::lexicon::Lexicon;
use super::scene::{Scene, bare};
use super::span::{Found, Kind, Tier, Why};

static REGIONS: LazyLock<HashSet<Vec<u8>>> = LazyLock::new(|| listed(include_str!("lists/regions.txt")));
static STEMS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| listed(include_str!("lists/peoples_nb.txt")));

fn listed<C: FromIterator<Vec<u8>>>(list: &str) -> C {
    let words = list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
    // A space inside a name is written as an underscore.
    words.map(|word| folded(&word.replace('_', " "))).collect()
}

pub(super) fn is_region(word: &[u8]) -> bool {
    REGIONS.contains(word)
}

/// Bokmål builds many words on one people: "somalier", "somalisk", "somaliske".
pub(super) fn is_people(word: &[u8]) -> bool {
    const ENDINGS: [&[u8]; 24] = [
        b"",
        b"er",
        b"ere",
        b"eren",
        b"erne",
        b"sk",
        b"ske",
        b"isk",
        b"iske",
        b"esisk",
        b"esiske",
        b"ansk",
        b"anske",
        b"e",
        b"en",
        b"ene",
        b"n",
        b"ier",
        b"eer",
        b"eisk",
        b"isk-norsk",
        b"nsk",
        b"s",
        b"i",
    ];
    (STEMS.iter()).any(|stem| word.strip_prefix(stem.as_slice()).is_some_and(|ending| ENDINGS.contains(&ending)))
}

/// Places of several words: "Mo i Rana", "New York", "Møre og Romsdal".
pub(super) fn phrases(scene: &Scene, lexicon: &Lexicon, found: &mut Vec<Found>) {
    let low = scene.view.low();
    for first in 0..scene.tokens.len() {
        for last in (first + 1..(first + 4).min(scene.tokens.len())).rev() {
            let joined = (first..last).all(|at| matches!(scene.gap(at), b" " | b"-"));
            let written = bare(&low[scene.tokens[first].start..scene.tokens[last].end]);
            let strange = (first..=last).any(|at| scene.tokens[at].capital || !scene.facts[at].small);
            if joined
                && strange
                && (lexicon.in_norway(written)
                    || is_region(written)
                    || lexicon.is_country(written)
                    || (lexicon.in_world(written)
                        && (scene.tokens[first].capital || (first..=last).all(|at| !scene.facts[at].ordinary))))
            {
                found.push(Found::new(
                    scene.tokens[first].start,
                    scene.tokens[last].end,
                    Kind::Place,
                    Tier::Quasi,
                    Why::Listed,
                ));
                break;
            }
        }
    }
}
