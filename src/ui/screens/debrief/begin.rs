//! Sitting down with the prompts, or going on where the person left off.

use crate::journal::{Debrief as Sitting, Entry, EntryRef, Phase, chosen};
use crate::session::{Draft, Screen};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now};

/// Sits down, or goes on with what was begun: leaving half-way keeps everything, and nobody answers the same question
/// twice because they went another way back. What was begun about no meeting in particular, long ago, is told anew.
pub(in crate::ui::screens) fn sit_down(shared: &mut Shared, phase: Phase, about: Option<EntryRef>) {
    let draft = begun_or_new(shared, phase, about);
    shared.nav.go(Place::Writing(Box::new(draft)));
}

/// The sitting of `phase` about `about` that was begun, or a new one.
pub(in crate::ui::screens) fn begun_or_new(shared: &Shared, phase: Phase, about: Option<EntryRef>) -> Draft {
    let is_this = |draft: &Draft| match &draft.entry {
        Entry::Debrief(begun) => {
            let stands = about.is_some() || (now() - draft.at).num_days() < GOES_ON_DAYS;
            chosen(&begun.phase, phase) && begun.about == about && stands
        }
        _ => false,
    };
    let begun = shared.keeper().drafts().into_iter().filter(is_this).max_by_key(|draft| draft.at);
    begun.unwrap_or_else(|| {
        let sitting = Sitting::new(phase, about.clone(), now());
        Draft::new(Screen::Debrief, sitting.into(), now())
    })
}

/// For how many days a sitting that is about no meeting in particular is gone on with.
const GOES_ON_DAYS: i64 = 7;
