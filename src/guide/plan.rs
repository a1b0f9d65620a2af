//! The plan of one sitting: which step follows which.
//!
//! The rules are those of the prompt set ("Rules of the flow"). What they leave open was decided so:
//!
//! **Groups (rule 2).** Every prompt and pack has a [`Group`] in the data; the reasons stand beside the data, in
//! `assets/guide/README.md`. Within a group, what opens for a reason goes before what is always asked, then what was put
//! the longest ago, then the order of the file. Groups decide what is asked, not when: the order on the screen is that
//! of the file, but a safety pack comes before everything except the safety question and the load, and other packs come
//! before what ends the phase.
//!
//! **Length (rules 2 and 3).** A phase has its cap, packs have three places among at most two packs. A branch prompt
//! first takes the place of the phase's least pressing prompt of a lower group, and only where there is none does it
//! add to the cap. So a higher group pushes lower ones out, and no sitting is longer than the cap and three. The three
//! places go first to `r1` and `k2` where their packs are in, then to the packs in turn: 2 + 1 for two, 3 for one. In a
//! pack too, what opens for a reason goes first: `m3` ("today is better than next week") is not left for next time.
//! The safety question, the load and the talk count nowhere.
//!
//! **Heavy (rule 3).** From load 8 on there is nothing but self-care, at most three, and what was given before counts.
//! That holds for `r1` and `k2` too: the safety question has just been asked and a person has just been offered.
//!
//! **Learning waits (rule 4)** for as long as someone is in danger and nobody else has it; what is below learning
//! waits with it. It also has nothing to say to a meeting that did not take place. After a network meeting or training it
//! waits too, for its questions are about two people; what was good does not: the light path is there after them as well.
//!
//! **Packs (rule 5).** A concern about life opens its pack in every phase; what was asked to be kept and what was felt
//! as a limit open theirs straight after a meeting and before supervision; how heavy, how light and how it fell through
//! only straight after. Among more than two, those with something about safety come first, then those that were not
//! offered in the last two sittings: so what waits comes next time, and a pack with nothing left to ask takes no place.
//!
//! **Skipping (rule 6).** The last two sittings, of whatever phase, count. An answer stands for the meeting or
//! supervision it was about: read to the letter, an answer about one meeting would silence the question for the next
//! two, and two sittings in three would hold next to nothing. "Not now" is heard for two sittings. Either way the
//! prompt comes back when what opens it is newer than the sitting. A pack is about the issue or concern, so there an
//! answer too holds for two sittings.
//!
//! **Light path (rule 7).** It is taken when no other pack is open; a load that rose by three from nothing is not light.
//!
//! **One limit.** A sitting about a single boundary issue is the short one: the safety question, the load where nobody
//! said how it feels, what the packs ask that this issue opens, and the talk. Nothing of the phase's own, and nothing of
//! other issues: it is sat down for in five minutes between two other things.
//!
//! **Stability.** What was given keeps its place: the safety question, the load if it was asked here, then everything
//! answered or left in this sitting in that order, even if it would not be asked any more. It counts towards every cap,
//! and a pack that was begun keeps its place among the two; a concern logged on the way takes a place only if one is
//! left, for its own page, with the numbers, has just been seen. Only the talk moves: it is always last, and at a heavy
//! load comes right after what had been given when it became heavy.

use super::choose::choose;
use super::context::Context;
use super::history::History;
use super::step::Step;
use super::tables::{Asks, Pack, PhaseTable};
use crate::journal::{Debrief, Journal, Phase};

use chrono::NaiveDateTime;

/// The steps of one sitting, in order. It always ends with [`Step::Closing`].
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    steps: Vec<Step>,
    waiting: Vec<&'static Pack>,
}

impl Plan {
    /// The plan for `sitting`, as things stand `now`. Make it again after every answer.
    pub fn of(journal: &Journal, sitting: &Debrief, now: NaiveDateTime) -> Self {
        plan(&Context::of(journal, sitting, now), sitting, &History::of(journal, sitting))
    }

    /// The steps.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The step in place `i`, counted from 0; after the last one, the closing.
    pub fn step(&self, i: usize) -> Step {
        self.steps.get(i).copied().unwrap_or(Step::Closing)
    }

    /// The place to go on from: where an answer was being typed, or else [`Self::next`].
    pub fn resume(&self, sitting: &Debrief) -> usize {
        let typing = self.steps.iter().position(|step| step.id() == sitting.being_answered);
        typing.unwrap_or_else(|| self.next(sitting))
    }

    /// The place of the first step that has neither been answered nor left.
    pub fn next(&self, sitting: &Debrief) -> usize {
        let last = self.steps.len().saturating_sub(1);
        self.steps.iter().position(|step| !step.is_given(sitting)).unwrap_or(last)
    }

    /// The place to which "that is enough for today" leads from the step in place `i`: the talk, where it is still to come;
    /// otherwise the closing, and nothing in between.
    pub fn enough(&self, i: usize) -> usize {
        let talk = self.steps.iter().position(|step| matches!(step, Step::Talk(_))).filter(|talk| *talk > i);
        talk.unwrap_or(self.steps.len().saturating_sub(1))
    }

    /// How far along the step in place `i` is, from 0.0 to 1.0, for the thin line. Never a number on the screen.
    pub fn progress(&self, i: usize) -> f32 {
        let last = self.steps.len().saturating_sub(1);
        if last == 0 { 1.0 } else { i.min(last) as f32 / last as f32 }
    }

    /// Packs that are open and will be offered at the next sitting.
    pub fn waiting(&self) -> &[&'static Pack] {
        &self.waiting
    }
}

/// The plan for `sitting`, from what is known and what was asked lately. A function of its arguments alone.
pub fn plan(context: &Context, sitting: &Debrief, history: &History<'_>) -> Plan {
    let chosen = choose(context, sitting, history);
    let mut steps = Vec::new();
    if context.phase == Phase::After {
        let table = PhaseTable::of(context.phase);
        steps.extend(table.asking(Asks::Safety).map(Step::Safety));
        if asks_load(context, sitting) {
            steps.push(Step::Load);
        }
        let head = steps.len();
        steps.extend(chosen.prompts.iter().copied().map(Step::Prompt));
        let talk = table.asking(Asks::Talk).map(Step::Talk);
        let place = if context.is_heavy() { head + given_before_talk(sitting, &steps[head..]) } else { steps.len() };
        steps.splice(place..place, talk);
    } else {
        steps.extend(chosen.prompts.iter().copied().map(Step::Prompt));
    }
    steps.push(Step::Closing);
    Plan { steps, waiting: chosen.waiting }
}

/// The load is asked where it is not known; and having been asked here, it stays where it was.
fn asks_load(context: &Context, sitting: &Debrief) -> bool {
    context.load_after.is_none() || Step::Load.is_given(sitting)
}

/// How many of `steps` had been given before the talk was put, or until now if it has not been put.
fn given_before_talk(sitting: &Debrief, steps: &[Step]) -> usize {
    let put = sitting
        .answers
        .iter()
        .position(|answer| super::tables::prompt(&answer.prompt).is_some_and(|prompt| prompt.asks == Asks::Talk));
    let before_talk = &sitting.answers[..put.unwrap_or(sitting.answers.len())];
    // Given a talk without a place, as from an older draft: right at the head.
    if put.is_none() && sitting.talk.is_some() {
        return 0;
    }
    steps.iter().filter(|step| before_talk.iter().any(|answer| answer.prompt == step.id())).count()
}
