//! The sittings before this one, and what they say about asking again (rule 6).

use super::context::Context;
use super::tables::Prompt;
use super::when::Cause;
use crate::journal::{Answer, Debrief, Journal, Phase};

/// How many earlier sittings count.
const SITTINGS: usize = 2;

/// The last two sittings, of whatever phase, in which anything was answered or left.
#[derive(Clone, Debug, Default)]
pub struct History<'a>(Vec<&'a Debrief>);

impl<'a> History<'a> {
    /// The sittings in `journal` before `sitting`.
    pub fn of(journal: &'a Journal, sitting: &Debrief) -> Self {
        let mut earlier: Vec<&Debrief> = journal
            .debriefs()
            .filter(|debrief| debrief.id != sitting.id && debrief.written <= sitting.written)
            // Opened and closed again is not a sitting.
            .filter(|debrief| !debrief.answers.is_empty())
            .collect();
        earlier.sort_by_key(|debrief| std::cmp::Reverse((debrief.written, debrief.id)));
        earlier.truncate(SITTINGS);
        Self(earlier)
    }

    /// Whether `prompt`, which opens because of `cause`, is passed by this time.
    pub(super) fn passes_by(&self, prompt: &Prompt, cause: Cause, context: &Context) -> bool {
        !prompt.never_skip
            && self.0.iter().any(|earlier| {
                earlier.answer(prompt.id).is_some_and(|answer| !is_new(prompt, cause, context, earlier, answer))
            })
    }

    /// How lately `prompt` was put: 0 for not in the last two sittings, 1 for the one before the last, 2 for the last.
    /// Where there is a choice, what was put the longest ago goes first.
    pub(super) fn lately(&self, prompt: &Prompt) -> usize {
        let last = self.0.iter().position(|earlier| earlier.answer(prompt.id).is_some());
        last.map_or(0, |ago| SITTINGS - ago)
    }
}

/// Whether what opens `prompt` is new since it was answered or left in `earlier`.
fn is_new(prompt: &Prompt, cause: Cause, context: &Context, earlier: &Debrief, answer: &Answer) -> bool {
    let another = is_about_another(context, earlier);
    // What was written about one meeting says nothing about the next; "Not now" does, to the question as such. A pack
    // is about the issue or concern that opened it, whatever meeting one comes from.
    let asks_anew = !answer.not_now && !prompt.in_pack && another;
    asks_anew || (cause.subject && another) || cause.written.is_some_and(|at| at > earlier.written)
}

/// Whether `earlier` was about another meeting or another supervision than this sitting.
fn is_about_another(context: &Context, earlier: &Debrief) -> bool {
    if context.about.is_some() || earlier.about.is_some() {
        return context.about != earlier.about;
    }
    match context.phase {
        // A meeting that was not logged is known by its day.
        Phase::Before | Phase::After => context.today != earlier.written.date(),
        Phase::BeforeSupervision | Phase::AfterSupervision => {
            context.last_supervision.is_some_and(|held| held > earlier.written)
        }
    }
}
