//! Where somebody lives: street and number, postcode and place, boxes and flats. In small letters as well as capitals.

mod street;

use std::sync::LazyLock;

use street::{is_counted, norwegian_street, stranger_and_number};

use super::language::Known;
use super::pattern::{Edge, Pattern};
use super::scene::Scene;
use super::span::{Found, Kind, Tier, Why};
use super::words::{BOKMAAL, ENGLISH, LENGTHS};

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
            scene.tokens[at].capital || !(ENGLISH.has(word) || BOKMAAL.has(word) || LENGTHS.has(word))
        })
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
    let is_place = facts.norway && (token.capital || !facts.ordinary_place);
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
