//! Where somebody lives: street and number, postcode and place, boxes and flats. In small letters as well as capitals.

use std::sync::LazyLock;

use super::language::Known;
use super::pattern::{Edge, Pattern};
use super::scene::Scene;
use super::span::{Found, Kind, Tier, Why};
use super::view::View;
use super::words::{BOKMAAL, ENGLISH};

/// How Norwegian streets end: as a word of its own ("Nordre gate") or grown on ("Storgata").
const ENDINGS: [&str; 62] = [
    "gate", "gata", "gaten", "gt", "vei", "veien", "veg", "vegen", "veita", "allé", "alle", "alleen", "plass",
    "plassen", "torg", "torget", "bakke", "bakken", "stien", "sti", "svingen", "brygge", "brygga", "bryggen", "kroken",
    "terrasse", "lia", "haug", "haugen", "jordet", "tunet", "løkka", "kaia", "stredet", "smauet", "gården", "åsen",
    "myra", "engen", "lien", "kleiva", "ringen", "faret", "løpet", "skogen", "hagen", "marka", "høgda", "høyden",
    "toppen", "grenda", "odden", "vika", "stranda", "brinken", "kollen", "feltet", "parken", "neset", "berget", "moen",
    "rabben",
];
/// Those that are streets even when nothing stands before them in small letters, and are no everyday word.
const SHORT: [&str; 3] = ["gt", "vn", "vg"];
/// What stands before the name of a street.
const ATTRIBUTES: [&str; 22] = [
    "østre",
    "vestre",
    "nordre",
    "søndre",
    "øvre",
    "nedre",
    "store",
    "lille",
    "gamle",
    "nye",
    "indre",
    "ytre",
    "midtre",
    "sankt",
    "st",
    "kong",
    "dronning",
    "prins",
    "prinsesse",
    "biskop",
    "doktor",
    "general",
];
const STREETS: &str = "(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|close|crescent|cres|place|pl|square|sq|way|terrace|boulevard|blvd|gardens|grove|hill|row|mews|park|walk|parade|quay|wharf|yard|rise|view|green|gate|str)";

static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    vec![
        Pattern::new(
            r"(?:p\.? ?o\.? ?box|postboks|pb|psc|box|flat|apt\.?|apartment|suite|leilighet|leil\.?|unit|bolignr\.?|h0)[ .]?\d+[a-z]?",
            Edge::Word,
            Edge::Word,
        ),
        Pattern::new(
            r"(?:gnr|gårdsnr|g\.nr|gårdsnummer)\.? ?\d+.{0,8}?(?:bnr|bruksnr|b\.nr|bruksnummer)\.? ?\d+",
            Edge::Word,
            Edge::Word,
        ),
        // The United Kingdom's postcodes, the Netherlands' and Canada's.
        Pattern::new(r"[a-z]{1,2}\d[a-z\d]? ?\d(?:[abd-hjlnp-uw-z]{2})", Edge::Word, Edge::Word),
        Pattern::new(r"[a-z]\d[a-z] ?\d[a-z]\d", Edge::Word, Edge::Word),
        Pattern::new(
            r"(?:bor i|bor på|flytta til|flyttet til|adresse(?:n)?(?: er|:)?|lives (?:at|in|on)|living at|address(?: is|:)?|moved to|staying at) ((?:[a-zAEO'.-]+ ){1,3}\d{1,4} ?[a-z]?)",
            Edge::Word,
            Edge::Word,
        ),
    ]
});
static ENGLISH_STREET: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(r"\d{{1,5}}[a-z]? (?:[a-zAEO][\w'.-]* ){{1,4}}?{STREETS}"), Edge::Word, Edge::Word)
});
static POSTCODE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"(?:no?-?)?\d{4}", Edge::Word, Edge::Word));

pub(super) fn addresses(scene: &Scene, found: &mut Vec<Found>) {
    let view = scene.view;
    let mut add = |start, end| found.push(Found::new(start, end, Kind::Address, Tier::Direct, Why::Form));
    for pattern in PATTERNS.iter() {
        pattern.each(view, |start, end| {
            if !ends_in_unit(&view.low()[start..end]) && !is_counted(view, end) {
                add(start, end);
            }
        });
    }
    ENGLISH_STREET.each(view, |start, end| {
        if is_street(scene, start, end) {
            add(start, end);
        }
    });
    POSTCODE.each(view, |start, end| {
        if let Some(end) = place_after(scene, start, end) {
            add(start, end);
        }
    });
    for at in 0..scene.tokens.len() {
        if let Some((start, end)) = norwegian_street(scene, at).or_else(|| stranger_and_number(scene, at)) {
            add(start, end);
        }
    }
}

/// "5 minutes drive" is no street: nothing small, counted or verbal between number and street.
fn is_street(scene: &Scene, start: usize, end: usize) -> bool {
    let inside: Vec<usize> =
        (0..scene.tokens.len()).filter(|&at| scene.tokens[at].start > start && scene.tokens[at].end <= end).collect();
    inside.len() > 1
        && inside.iter().all(|&at| {
            let word = scene.word(at);
            scene.tokens[at].capital || !(ENGLISH.has(word) || BOKMAAL.has(word) || is_unit(word))
        })
}

fn is_unit(word: &[u8]) -> bool {
    [
        &b"min"[..],
        b"mins",
        b"minute",
        b"minutes",
        b"hour",
        b"hours",
        b"mile",
        b"miles",
        b"km",
        b"minutters",
        b"timers",
        b"mg",
        b"ml",
        b"kg",
        b"kr",
        b"am",
        b"pm",
        b"day",
        b"days",
        b"week",
        b"weeks",
        b"month",
        b"months",
        b"year",
        b"years",
        b"people",
        b"years'",
        b"min.",
        b"parking",
        b"car",
    ]
    .contains(&word)
}

/// "1ae" ends a postcode, "3mg" a dose.
fn ends_in_unit(written: &[u8]) -> bool {
    [
        &b"mg"[..],
        b"ml",
        b"kg",
        b"km",
        b"cm",
        b"kr",
        b"am",
        b"pm",
        b"th",
        b"nd",
        b"rd",
        b"st",
        b"hr",
        b"pg",
        b"ug",
        b"gb",
    ]
    .iter()
    .any(|unit| written.ends_with(unit) && written.len() < 9)
}

/// A Norwegian postcode is four figures and a place.
fn place_after(scene: &Scene, start: usize, end: usize) -> Option<usize> {
    let next = scene.tokens.iter().position(|token| token.start >= end)?;
    let token = scene.tokens[next];
    if &scene.view.low()[end..token.start] != b" " {
        return None;
    }
    let facts = scene.facts[next];
    let is_year = matches!(&scene.view.low()[start..end], [b'1', b'9', ..] | [b'2', b'0', ..]);
    let stands_alone = start == 0
        || matches!(scene.view.byte(start - 1), b'\n' | b',')
        || scene.view.byte(start.saturating_sub(2)) == b',';
    let is_place = facts.norway && !(facts.ordinary_place && !token.capital);
    let capital = token.capital && !facts.small && !facts.nobody;
    if !(is_place || (capital && (facts.known != Known::Yes || facts.is_place())))
        || (is_year && !stands_alone && !is_place)
    {
        return None;
    }
    // "4612 Kristiansand S", "1472 Fjellhamar", "Mo i Rana".
    let mut last = next;
    while let Some(more) = scene.after(last).filter(|&more| scene.tokens[more].capital && last - next < 2) {
        last = more;
    }
    Some(scene.tokens[last].end)
}

/// The house number after a word: its end, if there is one and nothing shows that something was counted.
fn house_number(view: &View, after: usize) -> Option<usize> {
    let mut at = after;
    if view.byte(at) == b'.' {
        at += 1;
    }
    if view.byte(at) == b' ' {
        at += 1;
    }
    let digits = (at..).take_while(|&at| view.byte(at).is_ascii_digit()).count();
    if at == after || digits == 0 || digits > 3 {
        return None;
    }
    let mut end = at + digits;
    // "12 b", "12B", "12-14".
    let letter = end + usize::from(view.byte(end) == b' ');
    if matches!(view.byte(letter), b'a'..=b'h')
        && !view.byte(letter + 1).is_ascii_alphanumeric()
        && (letter == end || view.is_upper(letter) || view.byte(letter) != b'a' || view.byte(letter + 1) != b' ')
    {
        end = letter + 1;
    } else if view.byte(end) == b'-' && view.byte(end + 1).is_ascii_digit() {
        end += 1;
        while view.byte(end).is_ascii_digit() {
            end += 1;
        }
    }
    let touches = view.byte(end).is_ascii_alphanumeric() || matches!(view.byte(end), b':' | b'%');
    let decimal = matches!(view.byte(end), b'.' | b',') && view.byte(end + 1).is_ascii_digit();
    (!touches && !decimal && !is_counted(view, end)).then_some(end)
}

fn is_counted(view: &View, end: usize) -> bool {
    let rest = &view.low()[end.min(view.low().len())..];
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    let word = &rest[..rest.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len())];
    [
        &b"min"[..],
        b"minutter",
        b"minutes",
        b"km",
        b"kr",
        b"kroner",
        b"timer",
        b"time",
        b"hours",
        b"hour",
        b"ganger",
        b"times",
        b"mg",
        b"m",
        b"meter",
        b"stk",
        b"uker",
        b"weeks",
        b"dager",
        b"days",
        b"Ar",
        b"years",
        b"months",
        b"personer",
        b"people",
        b"prosent",
        b"percent",
        b"mil",
        b"mnd",
        b"mAneder",
        b"ukers",
        b"dagers",
        b"skritt",
        b"grader",
        b"januar",
        b"februar",
        b"mars",
        b"april",
        b"mai",
        b"juni",
        b"juli",
        b"august",
        b"september",
        b"oktober",
        b"november",
        b"desember",
        b"stykker",
        b"andre",
        b"barn",
    ]
    .contains(&word)
}

/// "Storgata 12", "dronningens gate 74a", "bjørnstjerne bjørnsons vei 8".
fn norwegian_street(scene: &Scene, at: usize) -> Option<(usize, usize)> {
    let word = scene.word(at);
    let end = house_number(scene.view, scene.tokens[at].end)?;
    let folded = |written: &str| super::fold::norwegian(written).into_bytes();
    let is_short = SHORT.iter().any(|short| folded(short) == word);
    let ending =
        ENDINGS.iter().map(|ending| folded(ending)).filter(|ending| word.ends_with(ending)).max_by_key(Vec::len);
    if ending.is_none() && !is_short {
        return None;
    }
    let bare = is_short || ending.is_some_and(|ending| ending.len() == word.len());
    let mut first = at;
    while let Some(before) = scene.before(first).filter(|_| at - first < 3) {
        let facts = scene.facts[before];
        let word = scene.word(before);
        let attribute = ATTRIBUTES.iter().any(|attribute| folded(attribute) == word);
        let genitive = word.len() > 3 && word.ends_with(b"s") && !facts.small;
        let initial = word.len() == 1 && scene.tokens[before].capital;
        let capital = scene.tokens[before].capital && !scene.tokens[before].opens;
        let personal = first < at && !facts.small && (facts.first || facts.is_stranger()) && facts.known != Known::Yes;
        let opening = scene.tokens[before].capital && !facts.small && !super::words::DOES.has(word);
        if !(attribute
            || (genitive && first == at)
            || initial
            || capital
            || personal
            || (opening && bare && first == at))
        {
            break;
        }
        first = before;
    }
    // "veien 12" alone is a way; "Veien 12" in the middle of a sentence is a street.
    let named = !bare || first < at || (scene.tokens[at].capital && !scene.tokens[at].opens);
    named.then(|| (scene.tokens[first].start, end))
}

/// A capital that no list explains, and a house number: "Solbakken 61", "Puruntie 82".
fn stranger_and_number(scene: &Scene, at: usize) -> Option<(usize, usize)> {
    let (token, facts) = (scene.tokens[at], scene.facts[at]);
    let street = token.capital
        && !token.opens
        && !token.capitals
        && !facts.nobody
        && !facts.small
        && facts.known < Known::Composed
        && token.end - token.start > 3;
    if !street {
        return None;
    }
    let end = house_number(scene.view, token.end)?;
    let mut first = at;
    while let Some(before) = scene
        .before(first)
        .filter(|&before| scene.tokens[before].capital && !scene.tokens[before].opens && at - before < 4)
    {
        first = before;
    }
    Some((scene.tokens[first].start, end))
}
