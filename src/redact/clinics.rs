//! Hospitals, clinics and surgeries that are named, and the same for congregations, schools and firms.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold::{folded, norwegian};
use super::language::Known;
use super::scene::{Scene, bare};
use super::span::{Found, Kind, Tier, Why};
use super::words::{DOES, MEETS};

/// How a clinic's name ends, in both languages.
const CLINICS: [&str; 27] = [
    "sykehus",
    "sykehuset",
    "sykehusets",
    "sjukehus",
    "sjukehuset",
    "hospital",
    "hospitalet",
    "hospitals",
    "hospital's",
    "sykehjem",
    "sykehjemmet",
    "legesenter",
    "legesenteret",
    "legekontor",
    "legekontoret",
    "klinikk",
    "klinikken",
    "klinikka",
    "legevakt",
    "legevakta",
    "helsestasjon",
    "helsesenter",
    "helsehus",
    "clinic",
    "infirmary",
    "surgery",
    "hospice",
];
const ORGANISATIONS: [&str; 58] = [
    "kirke",
    "kirken",
    "kirka",
    "menighet",
    "menigheten",
    "moské",
    "moskeen",
    "moskéen",
    "kapell",
    "bedehus",
    "skole",
    "skolen",
    "ungdomsskole",
    "barneskole",
    "videregående",
    "barnehage",
    "barnehagen",
    "universitet",
    "universitetet",
    "høgskole",
    "høyskole",
    "oppvekstsenter",
    "idrettslag",
    "fotballklubb",
    "kommune",
    "kommunes",
    "fengsel",
    "tingrett",
    "asylmottak",
    "mottak",
    "kjøpesenter",
    "folkehøgskole",
    "bokollektiv",
    "as",
    "asa",
    "church",
    "chapel",
    "mosque",
    "temple",
    "synagogue",
    "cathedral",
    "school",
    "college",
    "university",
    "nursery",
    "academy",
    "prison",
    "council",
    "ltd",
    "limited",
    "inc",
    "llc",
    "plc",
    "gmbh",
    "corporation",
    "centre",
    "center",
    "foundation",
];
/// Places that are called after something: "Elm Grove Park", "Lillestrøm stasjon".
const PLACES: [&str; 24] = [
    "park",
    "parken",
    "beach",
    "station",
    "stasjon",
    "stadion",
    "stadium",
    "arena",
    "hotel",
    "hotell",
    "museum",
    "square",
    "market",
    "gardens",
    "common",
    "heath",
    "pier",
    "harbour",
    "sentrum",
    "kino",
    "lake",
    "marina",
    "senter",
    "storsenter",
];
/// What stands before a clinic without naming it.
const GENERAL: [&str; 50] = [
    "universitets",
    "universitet",
    "lokal",
    "barne",
    "psykiatrisk",
    "psykiatriske",
    "medisinsk",
    "medisinske",
    "kirurgisk",
    "ortopedisk",
    "kardiologisk",
    "nevrologisk",
    "tann",
    "føde",
    "sentral",
    "privat",
    "private",
    "dag",
    "øye",
    "hud",
    "kvinne",
    "hiv",
    "sexual",
    "health",
    "outpatient",
    "walk-in",
    "eye",
    "dental",
    "university",
    "general",
    "psychiatric",
    "children's",
    "local",
    "teaching",
    "medical",
    "mental",
    "gum",
    "std",
    "sti",
    "community",
    "primary",
    "secondary",
    "high",
    "ungdoms",
    "videregående",
    "grunn",
    "private",
    "veterinary",
    "plastic",
    "infectious",
];
/// Clinics whose speciality says it all.
const TELLING: [&str; 6] = ["infeksjon", "hiv", "smitte", "kjønn", "venero", "hud"];
/// First words that name by themselves, whatever their case.
const NAMING: [&str; 14] = [
    "st", "saint", "st.", "sankt", "royal", "queen", "king", "king's", "queen's", "prince", "princess", "memorial",
    "our", "guds",
];

static NAMED: LazyLock<HashSet<Vec<u8>>> = LazyLock::new(|| {
    include_str!("lists/clinics.txt").lines().filter(|line| !line.starts_with('#')).map(folded).collect()
});

pub(super) fn clinics(scene: &Scene, found: &mut Vec<Found>) {
    named(scene, found);
    for at in 0..scene.tokens.len() {
        headed(scene, at, &CLINICS, Kind::Clinic, found);
        headed(scene, at, &ORGANISATIONS, Kind::Organisation, found);
        headed(scene, at, &PLACES, Kind::Place, found);
        two_word_head(scene, at, found);
        regional(scene, at, found);
    }
    employers(scene, found);
}

/// Well-known clinics that do not say what they are: "Haukeland", "UNN".
fn named(scene: &Scene, found: &mut Vec<Found>) {
    let low = scene.view.low();
    for first in 0..scene.tokens.len() {
        for last in (first..(first + 3).min(scene.tokens.len())).rev() {
            let joined = (first..last).all(|at| matches!(scene.gap(at), b" " | b". " | b"-"));
            let mut written: Vec<u8> = low[scene.tokens[first].start..scene.tokens[last].end].to_vec();
            written.retain(|&byte| byte != b'.');
            let written = bare(&written);
            let stem = written.strip_suffix(b"s").unwrap_or(written);
            if !joined || !(NAMED.contains(written) || NAMED.contains(stem)) {
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
        let heads = CLINICS.iter().any(|head| word.ends_with(norwegian(head).as_bytes()));
        if !(heads || (scene.tokens[next].capital && scene.facts[next].is_place())) {
            break;
        }
        last = next;
    }
    last
}

/// A head word with the words before and after that name it.
fn headed(scene: &Scene, at: usize, heads: &[&str], kind: Kind, found: &mut Vec<Found>) {
    let word = scene.word(at);
    let Some(head) =
        heads.iter().map(|head| norwegian(head).into_bytes()).filter(|head| word.ends_with(head)).max_by_key(Vec::len)
    else {
        return;
    };
    // "as" is a company only as a word of its own, and only with a capital.
    let short = head.len() < 5 || kind == Kind::Place;
    if short && (word.len() != head.len() || (matches!(word, b"as" | b"asa") && !scene.tokens[at].capitals)) {
        return;
    }
    let prefix = &word[..word.len() - head.len()];
    let telling = kind == Kind::Clinic
        && TELLING.iter().any(|telling| prefix.starts_with(norwegian(telling).as_bytes()))
        && prefix.len() > 2;
    let prefixed = prefix.len() > 2 && scene.facts[at].known == Known::No && !is_general(prefix);
    let (mut first, mut last) = (at, at);
    let mut names = telling || prefixed || (scene.tokens[at].capital && !scene.tokens[at].opens && !prefix.is_empty());
    while let Some(before) = before_head(scene, first).filter(|_| at - first < 4) {
        let (token, facts, word) = (scene.tokens[before], scene.facts[before], scene.word(before));
        let general = is_general(word);
        let capital = token.capital && !token.opens;
        let naming = NAMING.iter().any(|naming| naming.as_bytes() == word);
        let listed = (facts.is_place() && !facts.ordinary_place && !facts.small)
            || (facts.is_name() && facts.known < Known::Composed);
        let opening = token.capital && !facts.small && !DOES.has(word) && !MEETS.has(word);
        let linking = first < at
            && matches!(word, b"of" | b"og" | b"and" | b"i")
            && before_head(scene, before).is_some_and(|more| scene.tokens[more].capital);
        let plain = first <= at
            && !facts.small
            && !DOES.has(word)
            && !MEETS.has(word)
            && !super::words::BEFORE_PEOPLE.has(word);
        let stranger = facts.is_stranger();
        if capital || naming || listed || opening || stranger {
            names |= !general || capital;
            first = before;
        } else if linking
            || general
            || (plain
                && names
                && first < at
                && word.len() > 3
                && scene.language != super::language::Language::Bokmaal
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
    if !names && kind != Kind::Clinic {
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
fn two_word_head(scene: &Scene, at: usize, found: &mut Vec<Found>) {
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
    if head && names && !facts.small && !is_general(scene.word(before)) {
        found.push(Found::new(
            scene.tokens[before].start,
            scene.tokens[second].end,
            Kind::Clinic,
            Tier::Quasi,
            Why::Cue,
        ));
    }
}

/// The health regions and trusts: "Helse Vest", "Helse Bergen".
fn regional(scene: &Scene, at: usize, found: &mut Vec<Found>) {
    const REGIONAL: [&str; 10] =
        ["vest", "nord", "sør-øst", "midt-norge", "fonna", "førde", "bergen", "stavanger", "møre", "nord-trøndelag"];
    let Some(next) = scene.after(at) else { return };
    if scene.word(at) == b"helse" && REGIONAL.iter().any(|region| norwegian(region).as_bytes() == scene.word(next)) {
        found.push(Found::new(scene.tokens[at].start, scene.tokens[next].end, Kind::Clinic, Tier::Quasi, Why::Listed));
    }
}

fn is_general(word: &[u8]) -> bool {
    GENERAL.iter().any(|general| norwegian(general).as_bytes() == word)
}

/// Whom somebody works for: what follows "jobber på", "works at". In small letters only what no list explains.
fn employers(scene: &Scene, found: &mut Vec<Found>) {
    for at in 0..scene.tokens.len() {
        let works = [
            &b"jobber"[..],
            b"jobba",
            b"jobbet",
            b"jobbe",
            b"arbeider",
            b"arbeidet",
            b"ansatt",
            b"jobb",
            b"works",
            b"worked",
            b"working",
            b"work",
            b"job",
            b"employed",
        ]
        .contains(&scene.word(at));
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
