//! Norwegian streets, and words that only a house number shows to be one.

use crate::redact::language::Known;
use crate::redact::scene::Scene;
use crate::redact::view::View;
use crate::redact::words::{COUNTED, DOES, STREET_ATTRIBUTES, STREETS};

/// Those that are streets even when nothing stands before them in small letters, and are no everyday word.
const SHORT: [&[u8]; 3] = [b"gt", b"vn", b"vg"];
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

pub(super) fn is_counted(view: &View, end: usize) -> bool {
    let rest = &view.low()[end.min(view.low().len())..];
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    COUNTED.has(&rest[..rest.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len())])
}

/// "Storgata 12", "dronningens gate 74a", "bjørnstjerne bjørnsons vei 8".
pub(super) fn norwegian_street(scene: &Scene, at: usize) -> Option<(usize, usize)> {
    let word = scene.word(at);
    let end = house_number(scene.view, scene.tokens[at].end)?;
    let is_short = SHORT.contains(&word);
    let ending = STREETS.ending_of(word);
    if ending.is_none() && !is_short {
        return None;
    }
    let bare = is_short || ending == Some(0);
    let mut first = at;
    while let Some(before) = scene.before(first).filter(|_| at - first < 3) {
        let facts = scene.facts[before];
        let word = scene.word(before);
        let attribute = STREET_ATTRIBUTES.has(word);
        let genitive = word.len() > 3 && word.ends_with(b"s") && !facts.small;
        let initial = word.len() == 1 && scene.tokens[before].capital;
        let capital = scene.tokens[before].capital && !scene.tokens[before].opens;
        let personal = first < at && !facts.small && (facts.first || facts.is_stranger()) && facts.known != Known::Yes;
        let opening = scene.tokens[before].capital && !facts.small && !DOES.has(word);
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
pub(super) fn stranger_and_number(scene: &Scene, at: usize) -> Option<(usize, usize)> {
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
