//! Words that are written with a capital letter.

use super::{Mark, Why};
use crate::redact::language::{Known, Language};
use crate::redact::scene::{Scene, bare};
use crate::redact::span::{Kind, Tier};
use crate::redact::words::{DOES, KIN, TITLES};

pub(super) fn mark(scene: &Scene, at: usize) -> Option<Mark> {
    let (token, facts) = (scene.tokens[at], scene.facts[at]);
    if bare(scene.word(at)).len() == 1 {
        return initial(scene, at);
    }
    if facts.nobody {
        // Bokmål writes months in small letters: "May" in the middle of a sentence is somebody.
        let named = facts.first && !token.opens && !token.capitals && scene.language.capital_is_a_name();
        return named.then_some(()).and(Mark::maybe(Why::Capital));
    }
    if TITLES.has(scene.word(at)) || KIN.has(scene.word(at)) {
        return None;
    }
    if facts.people && !facts.first {
        return Some(Mark { kind: Kind::Background, tier: Tier::Quasi, why: Why::Listed });
    }
    if token.capitals {
        return all_capitals(scene, at);
    }
    if is_a_compound_of_capitals(scene, at) {
        return None;
    }
    if facts.country && !(facts.known == Known::Yes && token.opens) {
        return Mark::place(Why::Listed);
    }
    if token.opens { opening(scene, at) } else { inside(scene, at) }
}

/// "K.", "M": the first letter of a name, but not the words that are one letter long.
fn initial(scene: &Scene, at: usize) -> Option<Mark> {
    let token = scene.tokens[at];
    let stop = scene.view.byte(token.end) == b'.';
    let word = scene.word(at);
    let is_a_word = match scene.language {
        Language::Bokmaal => matches!(bare(word), b"i" | b"A" | b"O" | b"E"),
        _ => matches!(bare(word), b"i" | b"a" | b"A" | b"o"),
    };
    // "J's mum": an initial, but "I'm" and "a's" are not.
    if word.len() > 1 {
        return (!is_a_word && word.ends_with(b"'s")).then_some(()).and(Mark::name(Why::Capital));
    }
    // "I." alone after "New person:" is an initial; "jeg og I." too. "I dag" is not.
    let closed = stop && !scene.view.byte(token.end + 1).is_ascii_alphabetic();
    if is_a_word && !(closed && !(word == b"i" && at > 0 && !token.opens && scene.language == Language::English)) {
        return None;
    }
    if token.glued || matches!(scene.view.byte(token.end), b')' | b'-' | b'/' | b':' | b'+') {
        return None;
    }
    let before_a_name = scene
        .after(at)
        .or((stop && scene.gap(at) == b". ").then_some(at + 1))
        .is_some_and(|next| scene.tokens.get(next).is_some_and(|next| next.capital));
    match (stop, token.opens) {
        (true, _) => Mark::name(Why::Capital),
        (false, false) => {
            if before_a_name {
                Mark::name(Why::Capital)
            } else {
                Mark::maybe(Why::Capital)
            }
        }
        (false, true) => before_a_name.then_some(()).and(Mark::maybe(Why::Capital)),
    }
}

/// "KARI", "OUS", "HUSK": a name that was shouted, an abbreviation, or a word that was.
fn all_capitals(scene: &Scene, at: usize) -> Option<Mark> {
    let (token, facts) = (scene.tokens[at], scene.facts[at]);
    let length = token.end - token.start;
    let whole_line = scene.before(at).is_some_and(|one| scene.tokens[one].capitals)
        || scene.after(at).is_some_and(|one| scene.tokens[one].capitals);
    if facts.is_place() && !facts.ordinary_place && facts.known < Known::Yes {
        return Mark::place(Why::Listed);
    }
    if facts.known >= Known::Composed || facts.small {
        let named = facts.first && !facts.ordinary && !facts.small && length > 3;
        return named.then_some(()).and(Mark::maybe(Why::Listed));
    }
    if facts.is_name() && length > 2 {
        return Mark::name(Why::Listed);
    }
    if length <= 5 && !whole_line {
        return Some(Mark { kind: Kind::Word, tier: Tier::Ask, why: Why::Capital });
    }
    Mark::name(Why::Unknown)
}

/// "HIV-test", "CD4-tall", "PrEP-bruk": an abbreviation grown together with a word.
fn is_a_compound_of_capitals(scene: &Scene, at: usize) -> bool {
    let token = scene.tokens[at];
    let word = scene.word(at);
    let Some(hyphen) = word.iter().position(|&letter| letter == b'-') else { return false };
    let tail_is_small = !scene.view.is_upper(token.start + hyphen + 1);
    let head_is_short = hyphen <= 6 && (token.start..token.start + hyphen).all(|at| scene.view.is_upper(at));
    tail_is_small && head_is_short
}

/// In the middle of a sentence.
fn inside(scene: &Scene, at: usize) -> Option<Mark> {
    let facts = scene.facts[at];
    if scene.language.capital_is_a_name() {
        if facts.norway && !facts.first {
            return Mark::place(Why::Listed);
        }
        if facts.world && !facts.is_name() {
            return Mark::place(Why::Listed);
        }
        // A polite or religious capital: "Du", "Ham".
        let polite = facts.small && !facts.first && (scene.word(at).len() < 5 || facts.known == Known::Yes);
        return if polite { None } else { Mark::name(Why::Capital) };
    }
    if facts.small && !(facts.first && names_itself(scene, at)) {
        return None;
    }
    if facts.first && (!facts.ordinary || names_itself(scene, at)) {
        return Mark::name(Why::Listed);
    }
    if facts.first {
        // "Will", "May", "Hope" in a title or before a verb of its own.
        return Mark::maybe(Why::Capital);
    }
    if facts.is_place() && (facts.known < Known::Yes || !facts.ordinary_place) {
        return if facts.last && facts.known == Known::No { Mark::name(Why::Listed) } else { Mark::place(Why::Listed) };
    }
    if facts.norway && scene.before(at).is_some_and(|before| goes(scene.word(before))) {
        return Mark::place(Why::Listed);
    }
    match facts.known {
        Known::No | Known::Abroad => Mark::name(Why::Unknown),
        // "Stonebridge": two words grown together, with a capital.
        Known::Composed if !scene.word(at).contains(&b'-') && !scene.word(at).contains(&b'\'') => {
            Mark::maybe(Why::Capital)
        }
        _ if facts.last && !facts.ordinary && names_itself(scene, at) => Mark::name(Why::Listed),
        _ => None,
    }
}

/// Prepositions of place.
fn goes(word: &[u8]) -> bool {
    [&b"in"[..], b"from", b"to", b"near", b"at", b"around", b"i", b"fra", b"til"].contains(&word)
}

/// Whether the words around a word that could be a name treat it as one.
fn names_itself(scene: &Scene, at: usize) -> bool {
    let capital_follows = scene
        .after(at)
        .is_some_and(|next| scene.tokens[next].capital && !scene.facts[next].small && !scene.facts[next].nobody);
    let acts = scene.after(at).is_some_and(|next| DOES.has(scene.word(next)));
    let capital_before =
        scene.before(at).is_some_and(|before| scene.tokens[before].capital && scene.facts[before].first);
    capital_follows || acts || capital_before || scene.word(at).ends_with(b"'s")
}

/// At the beginning of a sentence, where every word has a capital.
fn opening(scene: &Scene, at: usize) -> Option<Mark> {
    let (token, facts) = (scene.tokens[at], scene.facts[at]);
    if facts.small && !facts.first {
        return None;
    }
    // Two names that are small words too, before a verb: "Hans ringte", "Per kommer".
    if matches!(scene.word(at), b"hans" | b"per") && scene.after(at).is_some_and(|next| DOES.has(scene.word(next))) {
        return Mark::maybe(Why::Cue);
    }
    if facts.known < Known::Composed {
        // A foreign word opens a sentence now and then: asked about, unless a list of names holds it.
        return match (facts.is_place() && !facts.first, facts.known) {
            (true, _) => Mark::place(Why::Listed),
            (_, Known::Abroad) if !facts.is_name() || facts.ordinary => Mark::maybe(Why::Unknown),
            // "Pulm: ...": a heading, unless a list of names holds it.
            _ if scene.view.byte(token.end) == b':' && !facts.is_name() => Mark::maybe(Why::Unknown),
            _ => Mark::name(Why::Unknown),
        };
    }
    let next = scene.after(at);
    let capital_follows = next.is_some_and(|next| {
        let following = scene.facts[next];
        scene.tokens[next].capital
            && !following.nobody
            && !following.small
            && !scene.tokens[next].capitals
            && (scene.language == Language::Bokmaal || following.known < Known::Yes || following.last)
    });
    let acts = next.is_some_and(|next| DOES.has(scene.word(next)));
    let addressed = matches!(scene.view.byte(token.end), b',' | b'?' | b'!' | b':') || scene.word(at).ends_with(b"'s");
    if facts.first {
        if facts.small || facts.ordinary {
            return ((capital_follows || acts) && !facts.small).then_some(()).and(Mark::maybe(Why::Listed));
        }
        return if capital_follows || acts || addressed { Mark::name(Why::Listed) } else { Mark::maybe(Why::Listed) };
    }
    if facts.norway && !facts.ordinary_place && scene.language == Language::Bokmaal {
        return Mark::place(Why::Listed);
    }
    let doubtful =
        facts.known == Known::Composed && (acts || capital_follows || addressed) && is_no_noun_phrase(scene.word(at));
    let named = facts.last && !facts.ordinary && (acts || capital_follows);
    (doubtful || named).then_some(()).and(Mark::maybe(Why::Cue))
}

/// A compound in the definite form ("samboeren", "førstegangssamtalen") is a thing or a role; in the bare form, before a
/// verb, it is as likely a name that happens to come apart.
fn is_no_noun_phrase(word: &[u8]) -> bool {
    ![&b"en"[..], b"et", b"ene", b"er", b"a", b"s"].iter().any(|ending| word.ends_with(ending))
}
