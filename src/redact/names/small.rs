//! Words in small letters: the way many people write to themselves.

use super::{Mark, Marks, Why};
use crate::redact::language::Known;
use crate::redact::scene::Scene;
use crate::redact::span::{Kind, Tier};
use crate::redact::words::{BEFORE_PEOPLE, DOES, KIN, LIVES, MEETS, TITLES};

/// How strongly the words around say that a name stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Slot {
    Nothing,
    /// A preposition before or a verb after.
    Weak,
    /// Both, or a verb that is done to people.
    Likely,
    /// Kinship, a title.
    Sure,
}

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
    [
        &b"parken"[..],
        b"dalen",
        b"heia",
        b"marka",
        b"vannet",
        b"vatnet",
        b"fjorden",
        b"Oya",
        b"Asen",
        b"neset",
        b"bukta",
        b"fjellet",
        b"sletta",
        b"tjernet",
        b"elva",
        b"odden",
        b"holmen",
        b"haugen",
        b"jordet",
    ]
    .iter()
    .any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
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

/// What stands around the word.
fn slot(scene: &Scene, at: usize) -> Slot {
    if kinship_before(scene, at) || title_before(scene, at) {
        return Slot::Sure;
    }
    let before = scene.before(at).map(|before| scene.word(before));
    let met = scene.before(at).is_some_and(|before| {
        // "snakka med", "talked to", "samtale med", "debrief with".
        let with = [&b"med"[..], b"te", b"to", b"with", b"hos"].contains(&scene.word(before));
        MEETS.has(scene.word(before)) && !scene.tokens[before].glued
            || (with && scene.before(before).is_some_and(|verb| is_company(scene.word(verb))))
    });
    let acts = scene.after(at).is_some_and(|next| DOES.has(scene.word(next)));
    let weak_before = before.is_some_and(|word| BEFORE_PEOPLE.has(word))
        || scene.tokens[at].opens
        || scene.gap_ends_clause_before(at);
    // "hunden til kari", "med kari." - and nothing that a noun would still need.
    let closes = !scene.follows(at);
    let owns = scene.word(at).len() > 3
        && scene.word(at).ends_with(b"s")
        && scene.after(at).is_some_and(|next| KIN.has(scene.word(next)));
    match (met, weak_before, acts) {
        _ if owns => Slot::Sure,
        (true, _, _) | (_, true, true) => Slot::Likely,
        (_, true, false) | (_, false, true) => Slot::Weak,
        _ if closes && before.is_some_and(|word| BEFORE_PEOPLE.has(word)) => Slot::Weak,
        _ => Slot::Nothing,
    }
}

/// Verbs and nouns of being together, before "med", "with", "to".
fn is_company(word: &[u8]) -> bool {
    [
        &b"snakka"[..],
        b"snakket",
        b"snakke",
        b"snakker",
        b"snakk",
        b"prata",
        b"pratet",
        b"prate",
        b"prater",
        b"prat",
        b"samtale",
        b"samtalen",
        b"samtaler",
        b"mOte",
        b"mOtet",
        b"avtale",
        b"avtalt",
        b"avtalen",
        b"debrief",
        b"tur",
        b"sammen",
        b"kontakt",
        b"bodd",
        b"bor",
        b"gift",
        b"samboer",
        b"forlova",
        b"skilt",
        b"chatta",
        b"chattet",
        b"skypa",
        b"telefon",
        b"time",
        b"vAre",
        b"var",
        b"er",
        b"kaffe",
        b"lunsj",
        b"middag",
        b"hilsen",
        b"beskjed",
        b"sagt",
        b"si",
        b"sa",
        b"gav",
        b"ga",
        b"gi",
        b"hei",
        b"brev",
        b"hjem",
        b"heim",
        b"hjemme",
        b"talked",
        b"talking",
        b"talk",
        b"speak",
        b"spoke",
        b"speaking",
        b"chat",
        b"chatted",
        b"chatting",
        b"meeting",
        b"met",
        b"coffee",
        b"lunch",
        b"married",
        b"lives",
        b"living",
        b"lived",
        b"engaged",
        b"session",
        b"appointment",
        b"call",
        b"said",
        b"explained",
        b"listened",
        b"walk",
        b"time",
        b"debriefed",
        b"message",
        b"email",
        b"text",
        b"texts",
        b"sat",
        b"stayed",
        b"together",
        b"contact",
        b"reply",
        b"wrote",
    ]
    .contains(&word)
}

/// "broren ali", "søsteren min fatima", "husband, john".
fn kinship_before(scene: &Scene, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    if !matches!(scene.gap(before), b" " | b", " | b" (") {
        return false;
    }
    let word = scene.word(before);
    let possessive =
        [&b"min"[..], b"sin", b"mi", b"si", b"din", b"hans", b"hennes", b"deres", b"vAr", b"hans,", b"mitt", b"sitt"]
            .contains(&word);
    if possessive {
        return before.checked_sub(1).is_some_and(|kin| scene.follows(kin) && KIN.has(scene.word(kin)));
    }
    KIN.has(word) && (scene.follows(before) || scene.facts[at].first) && !scene.tokens[at].opens
}

fn title_before(scene: &Scene, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| matches!(scene.gap(before), b" " | b". " | b".") && TITLES.has(scene.word(before)))
}

/// "bor i moss", "fra somalia": places that may be words.
fn place(scene: &Scene, at: usize) -> Option<Mark> {
    let facts = scene.facts[at];
    if !facts.is_place() || facts.small {
        return None;
    }
    let before = scene.before(at)?;
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
    (certain && (in_place || facts.known < Known::Yes)
        || (certain && facts.country)
        || far_town
        || at_home
        || foreign_town)
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

/// What stands beside a name in small letters: a surname, or the second of two.
pub(super) fn after_names(scene: &Scene, free: &[bool], marks: &mut Marks) {
    for at in 1..scene.tokens.len() {
        if !free[at] || scene.tokens[at].capital || marks[at].is_some_and(Mark::is_name) {
            continue;
        }
        let facts = scene.facts[at];
        let word = scene.word(at);
        let usable = !facts.small && !facts.nobody && !DOES.has(word) && !KIN.has(word) && !facts.ordinary;
        let surname = scene.before(at).is_some_and(|before| {
            let named = marks[before].is_some_and(|mark| matches!(mark.kind, Kind::Name | Kind::Word))
                && scene.facts[before].first
                && !scene.tokens[before].capital;
            named && (facts.last || facts.known < Known::Composed) && usable
        });
        let second = at > 1
            && matches!(scene.word(at - 1), b"og" | b"and" | b"eller" | b"or")
            && scene.follows(at - 1)
            && scene.follows(at - 2)
            && marks[at - 2].is_some_and(|mark| mark.kind == Kind::Name)
            && (usable || (facts.ordinary && !facts.small))
            && facts.first;
        if (surname || second) && !marks[at].is_some_and(|mark| mark.tier == Tier::Quasi) {
            marks[at] =
                if facts.known >= Known::Composed && second { Mark::maybe(Why::Cue) } else { Mark::name(Why::Cue) };
        }
    }
    // "kari og ola": the first of two.
    for at in 0..scene.tokens.len().saturating_sub(2) {
        let facts = scene.facts[at];
        let pair = matches!(scene.word(at + 1), b"og" | b"and")
            && scene.follows(at)
            && scene.follows(at + 1)
            && marks[at + 2].is_some_and(Mark::is_name);
        if pair && free[at] && marks[at].is_none() && facts.first && !facts.ordinary && !facts.small && !facts.nobody {
            marks[at] = Mark::maybe(Why::Cue);
        }
    }
}

impl Scene<'_> {
    /// Whether a clause ends right before the word.
    fn gap_ends_clause_before(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| {
            self.gap(before).iter().any(|sign| matches!(sign, b',' | b'.' | b';' | b':' | b'(' | b'\n' | b'-'))
        })
    }
}
