//! Which prompts one sitting holds: open ones, within the caps, the more pressing first.
//!
//! Knows nothing of steps or screens; [`super::plan`] says why each rule is as it is.

use super::context::Context;
use super::history::History;
use super::tables::{Asks, Group, LIMITS, PACKS, Pack, PhaseTable, Prompt, SELF_CARE};
use super::when::{Cause, When};
use crate::journal::{Debrief, Phase};

/// What one sitting holds beside the safety question, the load and the talk.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    /// What was answered or left in this sitting already, in that order; then what is still to come, in order.
    pub(super) prompts: Vec<&'static Prompt>,
    /// Packs that are open and wait for the next sitting.
    pub(super) waiting: Vec<&'static Pack>,
}

/// Chooses for one sitting.
pub(super) fn choose(context: &Context, sitting: &Debrief, history: &History<'_>) -> Chosen {
    let chooser = Chooser { context, sitting, history, table: PhaseTable::of(context.phase) };
    let open = chooser.open_packs();
    if context.phase == Phase::After && context.is_heavy() {
        let rest = chooser.rest_of(SELF_CARE.iter().copied(), LIMITS.self_care);
        let waiting = open.into_iter().filter(|pack| !pack.prompts.iter().any(|prompt| SELF_CARE.contains(&prompt)));
        return Chosen { prompts: chooser.after_given(rest), waiting: waiting.collect() };
    }
    let begun = PACKS.iter().filter(|pack| chooser.is_begun(pack));
    if let [alone] = open[..]
        && alone.alone
        && begun.clone().all(|pack| pack == alone)
    {
        let rest = chooser.rest_of(alone.prompts.iter(), LIMITS.branch);
        return Chosen { prompts: chooser.after_given(rest), waiting: Vec::new() };
    }
    // A pack that was begun and has closed since keeps its place too.
    let closed = begun.filter(|pack| pack.alone || !open.contains(pack)).count();
    let mut packs: Vec<&Pack> = open.into_iter().filter(|pack| !pack.alone && chooser.has_something(pack)).collect();
    let waiting = packs.split_off(packs.len().min(LIMITS.packs.saturating_sub(closed)));
    let branch = chooser.deal(&packs);
    let own = if context.is_about_an_issue() { Vec::new() } else { chooser.own(&branch) };
    Chosen { prompts: chooser.after_given(chooser.in_order(own, branch)), waiting }
}

struct Chooser<'a> {
    context: &'a Context,
    sitting: &'a Debrief,
    history: &'a History<'a>,
    table: &'static PhaseTable,
}

impl Chooser<'_> {
    /// Whether `prompt` was answered or left in this sitting.
    fn is_given(&self, prompt: &Prompt) -> bool {
        self.sitting.answer(prompt.id).is_some()
    }

    /// Why `prompt` is open, if it is: its own condition and that of its pack hold.
    fn cause(&self, prompt: &Prompt) -> Option<Cause> {
        let own = prompt.when.cause(self.context)?;
        match pack_of(prompt) {
            Some(pack) => Some(pack.when.cause(self.context)?.and(own)),
            None => Some(own),
        }
    }

    /// The reason to put `prompt` now, if there is one: it is open, not given yet, and not passed by.
    fn reason(&self, prompt: &Prompt) -> Option<Cause> {
        let cause = self.cause(prompt)?;
        let stays = !self.context.waits(prompt.group)
            && prompt.asks == Asks::Words
            && !self.is_given(prompt)
            && !self.history.passes_by(prompt, cause, self.context);
        stays.then_some(cause)
    }

    /// The packs that are open in this phase, in the order in which they get a place: one that was begun in this sitting
    /// keeps its own; then those with something about safety; then those that were not offered lately, so that what
    /// waited comes next; within that, by group.
    fn open_packs(&self) -> Vec<&'static Pack> {
        let mut packs: Vec<&Pack> = PACKS
            .iter()
            .filter(|pack| pack.phases.contains(&self.context.phase) && pack.when.cause(self.context).is_some())
            .collect();
        packs.sort_by_key(|pack| {
            let asks = pack.prompts.iter().filter(|prompt| self.reason(prompt).is_some());
            let group = asks.map(|prompt| prompt.group).min().unwrap_or(pack.group);
            (!self.is_begun(pack), group > Group::Safety && self.was_offered(pack), group)
        });
        packs
    }

    fn is_begun(&self, pack: &Pack) -> bool {
        pack.prompts.iter().any(|prompt| self.is_given(prompt))
    }

    /// Whether `pack` was offered lately and for the same reason.
    fn was_offered(&self, pack: &Pack) -> bool {
        pack.prompts
            .iter()
            .any(|prompt| self.cause(prompt).is_some_and(|cause| self.history.passes_by(prompt, cause, self.context)))
    }

    /// Whether a pack takes one of the places: it has something to ask, or had in this sitting.
    fn has_something(&self, pack: &Pack) -> bool {
        self.is_begun(pack) || pack.prompts.iter().any(|prompt| self.reason(prompt).is_some())
    }

    /// What `most` leaves of `prompts` when everything given in this sitting counts.
    fn rest_of(&self, prompts: impl Iterator<Item = &'static Prompt>, most: usize) -> Vec<&'static Prompt> {
        let room = most.saturating_sub(self.given().count());
        prompts.filter(|prompt| self.reason(prompt).is_some()).take(room).collect()
    }

    /// Deals the places for branch prompts to `packs`: first to what is never passed by, then each to the pack that has
    /// the fewest, what was given in this sitting included, so that dealing again deals the same. In a pack, what opens
    /// for a reason of its own goes first.
    fn deal(&self, packs: &[&'static Pack]) -> Vec<&'static Prompt> {
        let mut hands: Vec<(usize, Vec<&Prompt>)> = packs
            .iter()
            .map(|pack| {
                let given = pack.prompts.iter().filter(|prompt| self.is_given(prompt)).count();
                let mut left: Vec<&Prompt> =
                    pack.prompts.iter().filter(|prompt| self.reason(prompt).is_some()).collect();
                left.sort_by_key(|prompt| (!prompt.never_skip, prompt.when == When::Always));
                (given, left)
            })
            .collect();
        let mut room = LIMITS.branch.saturating_sub(self.given().filter(|prompt| prompt.in_pack).count());
        let mut dealt = Vec::new();
        while room > 0 {
            let hand = hands
                .iter_mut()
                .filter(|(_, left)| !left.is_empty())
                .min_by_key(|(count, left)| (left.first().is_none_or(|prompt| !prompt.never_skip), *count));
            let Some((count, left)) = hand else { break };
            dealt.push(left.remove(0));
            *count += 1;
            room -= 1;
        }
        let all = packs.iter().flat_map(|pack| pack.prompts);
        all.filter(|prompt| dealt.contains(prompt)).collect()
    }

    /// The phase's own prompts that the cap and `branch` leave room for, in order.
    fn own(&self, branch: &[&'static Prompt]) -> Vec<&'static Prompt> {
        let given = self.given().filter(|prompt| !prompt.in_pack).count();
        let mut ranked: Vec<(Rank, &Prompt)> = self
            .table
            .prompts
            .iter()
            .enumerate()
            .filter_map(|(place, prompt)| {
                let cause = self.reason(prompt)?;
                Some(((prompt.group, !cause.is_something(), self.history.lately(prompt), place), prompt))
            })
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.truncate(self.table.cap.saturating_sub(given));
        // A branch prompt takes the place of the least pressing one below it; only where there is none does it add.
        let given_branch = self.given().filter(|prompt| prompt.in_pack);
        let mut branch: Vec<&Prompt> = given_branch.chain(branch.iter().copied()).collect();
        branch.sort_by_key(|prompt| std::cmp::Reverse(prompt.group));
        for (count, prompt) in branch.into_iter().enumerate() {
            let is_full = given + ranked.len() + count >= self.table.cap;
            if is_full && ranked.last().is_some_and(|(_, last)| last.group > prompt.group) {
                ranked.pop();
            }
        }
        ranked.sort_by_key(|((.., place), _)| *place);
        ranked.into_iter().map(|(_, prompt)| prompt).collect()
    }

    /// Safety first; then the phase, with the other packs before what ends it.
    fn in_order(&self, own: Vec<&'static Prompt>, branch: Vec<&'static Prompt>) -> Vec<&'static Prompt> {
        let ending = &self.table.prompts[self.table.packs_at..];
        let (last, first): (Vec<_>, Vec<_>) = own.into_iter().partition(|prompt| ending.contains(prompt));
        let (safety, others): (Vec<_>, Vec<_>) =
            branch.into_iter().partition(|prompt| pack_of(prompt).is_some_and(|pack| pack.group == Group::Safety));
        [safety, first, others, last].concat()
    }

    /// What was given in this sitting, in that order, without what this version does not know.
    fn given(&self) -> impl Iterator<Item = &'static Prompt> {
        let known = self.sitting.answers.iter().filter_map(|answer| super::tables::prompt(&answer.prompt));
        known.filter(|prompt| prompt.asks == Asks::Words)
    }

    fn after_given(&self, rest: Vec<&'static Prompt>) -> Vec<&'static Prompt> {
        self.given().chain(rest).collect()
    }
}

fn pack_of(prompt: &Prompt) -> Option<&'static Pack> {
    PACKS.iter().find(|pack| prompt.in_pack && pack.prompts.contains(prompt))
}

/// What goes first within the cap: the group; then what opens for a reason; then what was put the longest ago; then the
/// order of the file.
type Rank = (Group, bool, usize, usize);
