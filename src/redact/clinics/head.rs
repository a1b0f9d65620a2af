//! Names that end in what they name: "Lillehammer sykehus", "Oakdale Clinic", "Nordre skole".

use crate::redact::fold::norwegian;
use crate::redact::language::{Known, Language};
use crate::redact::scene::Scene;
use crate::redact::span::{Found, Kind, Tier, Why};
use crate::redact::words::{BEFORE_PEOPLE, DOES, GENERAL, MEETS, NAMING, Words};

/// Clinics whose speciality says it all.
const TELLING: [&str; 6] = ["infeksjon", "hiv", "smitte", "kjønn", "venero", "hud"];

/// A head word with the words before and after that name it.
pub(super) fn headed(scene: &Scene, at: usize, heads: &Words, kind: Kind, found: &mut Vec<Found>) {
    let word = scene.word(at);
    let Some(cut) = heads.ending_of(word) else { return };
    let (prefix, head) = word.split_at(cut);
    // "as" is a company only as a word of its own, and only with a capital.
    let short = head.len() < 5 || kind == Kind::Place;
    if short && (word.len() != head.len() || (matches!(word, b"as" | b"asa") && !scene.tokens[at].capitals)) {
        return;
    }
    let telling = kind == Kind::Clinic
        && TELLING.iter().any(|telling| prefix.starts_with(norwegian(telling).as_bytes()))
        && prefix.len() > 2;
    let prefixed = prefix.len() > 2 && scene.facts[at].known == Known::No && !GENERAL.has(prefix);
    let (mut first, mut last) = (at, at);
    let mut names = telling || prefixed || (scene.tokens[at].capital && !scene.tokens[at].opens && !prefix.is_empty());
    while let Some(before) = before_head(scene, first).filter(|_| at - first < 4) {
        let (token, facts, word) = (scene.tokens[before], scene.facts[before], scene.word(before));
        let general = GENERAL.has(word);
        let capital = token.capital && !token.opens;
        let naming = NAMING.has(word);
        let listed = (facts.is_place() && !facts.ordinary_place && !facts.small)
            || (facts.is_name() && facts.known < Known::Composed);
        let opening = token.capital && !facts.small && !DOES.has(word) && !MEETS.has(word);
        let linking = first < at
            && matches!(word, b"of" | b"og" | b"and" | b"i")
            && before_head(scene, before).is_some_and(|more| scene.tokens[more].capital);
        let plain = first <= at && !facts.small && !DOES.has(word) && !MEETS.has(word) && !BEFORE_PEOPLE.has(word);
        let stranger = facts.is_stranger();
        if capital || naming || listed || opening || stranger {
            names |= !general || capital;
            first = before;
        } else if linking
            || general
            || (plain
                && (names || named_further_back(scene, before))
                && word.len() > 3
                && scene.language != Language::Bokmaal
                && !word.ends_with(b"ed"))
        {
            first = before;
        } else {
            break;
        }
    }
    if let Some(next) = after_head(scene, at) {
        names = true;
        last = next;
    }
    // "klinikken" alone says nothing; "kirurgisk poliklinikk" says a little.
    if !names && (kind != Kind::Clinic || (first == at && prefix.is_empty())) {
        return;
    }
    // "the Oakdale Clinic" is one name.
    if names
        && first < at
        && let Some(article) = scene.before(first).filter(|&before| scene.word(before) == b"the")
    {
        first = article;
    }
    let tier = if names { Tier::Quasi } else { Tier::Shown };
    let why = if telling { Why::Form } else { Why::Cue };
    found.push(Found::new(scene.tokens[first].start, scene.tokens[last].end, kind, tier, why));
}

/// "king's college hospital": a word that names by itself stands one or two words further back.
fn named_further_back(scene: &Scene, at: usize) -> bool {
    let one = scene.before(at);
    let two = one.and_then(|one| scene.before(one));
    one.into_iter().chain(two).any(|at| NAMING.has(scene.word(at)))
}

/// The word before, also over the full stop of "St.".
fn before_head(scene: &Scene, at: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    let over_stop = scene.gap(before) == b". " && scene.word(before) == b"st";
    let over_quote = scene.gap(before) == b"' ";
    (scene.follows(before) || over_stop || over_quote).then_some(before)
}

/// "Sykehuset Telemark", "sykehuset i Vestfold", "University of Leeds".
fn after_head(scene: &Scene, at: usize) -> Option<usize> {
    let next = scene.after(at)?;
    let is_place = |at: usize| {
        let facts = scene.facts[at];
        let sure = facts.norway || facts.country || (facts.world && scene.tokens[at].capital);
        sure && (scene.tokens[at].capital || !facts.ordinary_place) && !facts.small
    };
    if is_place(next) {
        return Some(next);
    }
    let linked = matches!(scene.word(next), b"i" | b"in" | b"of" | b"at" | b"pA");
    let place = scene.after(next)?;
    (linked
        && (is_place(place)
            || (scene.tokens[place].capital && !scene.tokens[place].opens && !scene.facts[place].nobody)))
        .then_some(place)
}

/// "Riverside Health Centre", "Oakdale Medical Practice", "Foundation Trust".
pub(super) fn two_word_head(scene: &Scene, at: usize, found: &mut Vec<Found>) {
    let Some(second) = scene.after(at) else { return };
    let head = matches!(
        (scene.word(at), scene.word(second)),
        (b"health" | b"medical", b"centre" | b"center" | b"practice")
            | (b"nhs" | b"foundation", b"trust")
            | (b"gp", b"practice")
            | (b"primary" | b"secondary" | b"high", b"school")
    );
    let Some(before) = scene.before(at) else { return };
    let facts = scene.facts[before];
    let names = (scene.tokens[before].capital && !scene.tokens[before].opens)
        || facts.is_place()
        || (facts.is_name() && facts.known < Known::Composed)
        || facts.is_stranger();
    if head && names && !facts.small && !GENERAL.has(scene.word(before)) {
        found.push(Found::new(
            scene.tokens[before].start,
            scene.tokens[second].end,
            Kind::Clinic,
            Tier::Quasi,
            Why::Cue,
        ));
    }
}
