//! Names of people, and whatever else no list explains.
//!
//! Lists of names find next to nothing that they do not hold. What carries the result is, in this order: a capital letter
//! where no sentence begins; a word that no dictionary knows; the words around a name; and that what was found once is
//! found everywhere.

mod beside;
mod capital;
mod cues;
mod everywhere;
mod join;
mod slot;
mod small;
mod small_places;

use super::scene::Scene;
use super::span::{Found, Kind, Tier, Why};

/// What a word was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub kind: Kind,
    pub tier: Tier,
    pub why: Why,
}

impl Mark {
    const fn name(why: Why) -> Option<Self> {
        Some(Self { kind: Kind::Name, tier: Tier::Direct, why })
    }

    const fn maybe(why: Why) -> Option<Self> {
        Some(Self { kind: Kind::Name, tier: Tier::Ask, why })
    }

    const fn place(why: Why) -> Option<Self> {
        Some(Self { kind: Kind::Place, tier: Tier::Quasi, why })
    }

    const fn word() -> Option<Self> {
        Some(Self { kind: Kind::Word, tier: Tier::Ask, why: Why::Unknown })
    }

    fn is_name(self) -> bool {
        self.kind == Kind::Name && self.tier == Tier::Direct
    }
}

/// One mark or none for every word of the scene.
pub(super) type Marks = Vec<Option<Mark>>;

/// Finds names. `taken` are stretches with a form of their own (addresses on the net, codes, named
/// clinics) that no word is looked at in.
pub(super) fn names(scene: &Scene, taken: &[Found], found: &mut Vec<Found>) {
    let mut free: Vec<bool> = scene
        .tokens
        .iter()
        .map(|token| !taken.iter().any(|one| one.overlaps(token.start, token.end) && has_a_form(one.kind)))
        .collect();
    for (at, token) in scene.tokens.iter().enumerate() {
        // Part of a measure or a code; a name in front of figures is left to the forms.
        free[at] &= !token.glued || token.end - token.start > 3;
    }
    let mut marks: Marks = (0..scene.tokens.len())
        .map(|at| match (free[at], scene.tokens[at].capital) {
            (false, _) => None,
            (true, true) => capital::mark(scene, at),
            (true, false) => small::mark(scene, at),
        })
        .collect();
    cues::apply(scene, &free, &mut marks);
    join::neighbours(scene, &free, &mut marks);
    beside::apply(scene, &free, &mut marks);
    everywhere::apply(scene, &free, &mut marks);
    join::stretches(scene, &marks, found);
}

fn has_a_form(kind: Kind) -> bool {
    matches!(kind, Kind::Email | Kind::Url | Kind::Handle | Kind::Code | Kind::Account | Kind::Clinic)
}
