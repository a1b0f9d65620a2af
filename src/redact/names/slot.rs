//! How strongly the words around a place in a sentence say that a name stands there.

use crate::redact::scene::Scene;
use crate::redact::words::{BEFORE_PEOPLE, COMPANY, DOES, KIN, MEETS, TITLES};

/// How strongly the words around say that a name stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    Nothing,
    /// A preposition before or a verb after.
    Weak,
    /// Both, or a verb that is done to people.
    Likely,
    /// Kinship, a title.
    Sure,
}

/// What opens a clause: a name and its verb may follow.
const CLAUSES: [&[u8]; 20] = [
    b"at", b"hvis", b"nAr", b"da", b"fordi", b"siden", b"mens", b"hva", b"hvor", b"hvordan", b"that", b"if", b"when",
    b"because", b"since", b"while", b"what", b"where", b"how", b"why",
];

/// What stands around the word.
pub(super) fn slot(scene: &Scene, at: usize) -> Slot {
    if kinship_before(scene, at) || title_before(scene, at) {
        return Slot::Sure;
    }
    let before = scene.before(at).map(|before| scene.word(before));
    let met = scene.before(at).is_some_and(|before| {
        // "snakka med", "talked to", "samtale med", "debrief with".
        let with = [&b"med"[..], b"te", b"to", b"with", b"hos"].contains(&scene.word(before));
        // "hos tom": Bokmål keeps this preposition for people.
        let at_somebodys = scene.word(before) == b"hos";
        at_somebodys
            || MEETS.has(scene.word(before)) && !scene.tokens[before].glued
            || (with && scene.before(before).is_some_and(|verb| COMPANY.has(scene.word(verb))))
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
    // "det var liv som ringte", "it was hope who called".
    let singled_out = scene.after(at).is_some_and(|next| matches!(scene.word(next), b"som" | b"who"))
        && before.is_some_and(|word| matches!(word, b"var" | b"er" | b"was" | b"is" | b"ikke" | b"not"));
    let clause_opens = before.is_some_and(|word| CLAUSES.contains(&word));
    match (met, weak_before || clause_opens, acts) {
        _ if owns => Slot::Sure,
        _ if singled_out => Slot::Likely,
        (true, _, _) | (_, true, true) => Slot::Likely,
        (_, true, false) if !clause_opens => Slot::Weak,
        (_, false, true) => Slot::Weak,
        _ if closes && before.is_some_and(|word| BEFORE_PEOPLE.has(word)) => Slot::Weak,
        _ => Slot::Nothing,
    }
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

impl Scene<'_> {
    /// Whether a clause ends right before the word.
    fn gap_ends_clause_before(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| {
            self.gap(before).iter().any(|sign| matches!(sign, b',' | b'.' | b';' | b':' | b'(' | b'\n' | b'-'))
        })
    }
}
