//! One step of a sitting, and writing down what was given at it.

use super::tables::{Asks, PhaseTable, Prompt};
use crate::journal::{Debrief, Load, Phase, PrivateText, SafetyAnswer, TalkAnswer};
use crate::words::Words;

/// One screen: one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// "Are you afraid for anyone's life or safety?"
    Safety(&'static Prompt),
    /// How heavy it feels, before and now.
    Load,
    /// A question with one text box that may stay empty.
    Prompt(&'static Prompt),
    /// "Do you want to talk with your supervisor?"
    Talk(&'static Prompt),
    /// Nothing more is asked.
    Closing,
}

/// What follows from an answer, beside the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepOutcome {
    /// Nothing: the sitting goes on.
    Continue,
    /// Open the page with the numbers at once. The sitting goes on where it was when that page is left.
    OpenHelp,
    /// Offer the call to the supervising professional and the message that is ready to send. Then the sitting goes on.
    OfferCall,
}

/// Under which "Not now" to the load is kept among the answers.
const LOAD: &str = "load-question";

impl Step {
    /// What the step is called: the prompt's id, or the key of its text.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Safety(prompt) | Self::Prompt(prompt) | Self::Talk(prompt) => prompt.id,
            Self::Load => LOAD,
            Self::Closing => "enough",
        }
    }

    /// The question, or for the closing "That is enough for today."
    pub fn text(&self, words: &Words) -> String {
        match self {
            Self::Safety(prompt) | Self::Prompt(prompt) | Self::Talk(prompt) => prompt.text(words),
            Self::Load | Self::Closing => words.named(self.id()),
        }
    }

    /// Whether something was answered here, or it was left with "Not now".
    pub fn is_given(&self, sitting: &Debrief) -> bool {
        let answered = match self {
            Self::Safety(_) => sitting.safety.is_some(),
            Self::Load => sitting.load_after.is_some(),
            Self::Talk(_) => sitting.talk.is_some(),
            Self::Prompt(_) => false,
            Self::Closing => sitting.finished,
        };
        answered || sitting.answer(self.id()).is_some()
    }
}

/// Writes down the answer to the safety question. "Not sure" is treated as "Yes" (rule 4).
pub fn answer_safety(sitting: &mut Debrief, answer: SafetyAnswer) -> StepOutcome {
    sitting.safety = Some(answer.into());
    take_back_not_now(sitting, Asks::Safety);
    match answer {
        SafetyAnswer::Yes | SafetyAnswer::NotSure => StepOutcome::OpenHelp,
        SafetyAnswer::No => StepOutcome::Continue,
    }
}

/// Keeps how heavy it was and is while that is being set: whoever is called away comes back to it, and not to the next
/// question.
pub fn set_load(sitting: &mut Debrief, before: Option<Load>, now: Option<Load>) {
    (sitting.load_before, sitting.load_after) = (before, now);
    LOAD.clone_into(&mut sitting.being_answered);
}

/// Writes down how heavy it is now, and how heavy it was before if that was said too.
pub fn answer_load(sitting: &mut Debrief, before: Option<Load>, now: Load) -> StepOutcome {
    sitting.load_before = before.or(sitting.load_before);
    sitting.load_after = Some(now);
    sitting.being_answered.clear();
    sitting.answers.retain(|given| given.prompt != LOAD);
    StepOutcome::Continue
}

/// Writes `text` under a prompt. Going on with nothing written is an answer too: the question was read.
pub fn answer_prompt(sitting: &mut Debrief, prompt: &'static Prompt, text: PrivateText) -> StepOutcome {
    sitting.set_answer(prompt.id, text, false);
    StepOutcome::Continue
}

/// Writes down whether, and when, to talk with the supervising professional.
pub fn answer_talk(sitting: &mut Debrief, answer: TalkAnswer) -> StepOutcome {
    sitting.talk = Some(answer.into());
    sitting.has_talked = false;
    if let Some(prompt) = PhaseTable::of(Phase::After).asking(Asks::Talk) {
        // Among the answers too: it is not always last, and the order of the answers is the order of the sitting.
        sitting.set_answer(prompt.id, PrivateText::default(), false);
    }
    match answer {
        TalkAnswer::Today => StepOutcome::OfferCall,
        TalkAnswer::BeforeNext | TalkAnswer::AtSupervision | TalkAnswer::No => StepOutcome::Continue,
    }
}

/// Leaves a step with "Not now". A choice that stood there is taken back; words that were typed are never lost and stay
/// an answer.
pub fn not_now(sitting: &mut Debrief, step: Step) -> StepOutcome {
    match step {
        Step::Safety(_) => sitting.safety = None,
        Step::Load => sitting.load_after = None,
        Step::Talk(_) => sitting.talk = None,
        Step::Prompt(prompt) => {
            if sitting.answer(prompt.id).is_some_and(|given| !given.text.is_blank()) {
                sitting.being_answered.clear();
                return StepOutcome::Continue;
            }
        }
        Step::Closing => return StepOutcome::Continue,
    }
    sitting.set_answer(step.id(), PrivateText::default(), true);
    StepOutcome::Continue
}

fn take_back_not_now(sitting: &mut Debrief, asked: Asks) {
    let prompt = PhaseTable::of(Phase::After).asking(asked);
    sitting.answers.retain(|given| prompt.is_none_or(|prompt| given.prompt != prompt.id));
}
