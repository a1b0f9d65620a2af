//! What was found once is found everywhere in the text.

use std::collections::HashMap;

use super::{Mark, Marks, Why};
use crate::redact::language::Known;
use crate::redact::scene::{Scene, bases};
use crate::redact::span::Kind;

pub(super) fn apply(scene: &Scene, free: &[bool], marks: &mut Marks) {
    let mut seen: HashMap<Vec<u8>, Known> = HashMap::new();
    for (at, mark) in marks.iter().enumerate() {
        if !mark.is_some_and(Mark::is_name) || scene.word(at).len() < 3 {
            continue;
        }
        for base in bases(scene.word(at)).filter(|base| base.len() > 2) {
            seen.insert(base.to_vec(), scene.facts[at].known);
        }
    }
    for at in 0..marks.len() {
        let facts = scene.facts[at];
        let open = marks[at].is_none_or(|mark| matches!(mark.kind, Kind::Word) || mark.tier == super::Tier::Ask);
        if !free[at] || !open || facts.nobody || (facts.small && !facts.first) {
            continue;
        }
        let Some(known) = bases(scene.word(at)).find_map(|base| seen.get(base)) else { continue };
        // A word of the language is the name again only where it is written as one.
        let strange = *known < Known::Composed || facts.known < Known::Composed;
        let again = if scene.tokens[at].capital {
            !(scene.tokens[at].opens && facts.small)
        } else {
            strange || (facts.first && !facts.ordinary && !facts.small)
        };
        if again {
            marks[at] = Mark::name(Why::Elsewhere);
        }
    }
}
