//! A debrief: the answers to prompts around a meeting or a supervision session. Private, every word.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::choice::{Kept, choices};
use super::contact::Contact;
use super::entry::EntryRef;
use super::id::Id;
use super::load::Load;
use super::newer::NewerFields;
use super::text::PrivateText;

/// One sitting with the prompts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Debrief {
    /// What the entry is called.
    #[serde(skip)]
    pub id: Id<Debrief>,
    /// When it was begun, in the phone's local time.
    pub written: NaiveDateTime,
    /// Which of the four phases it is.
    pub phase: Option<Kept<Phase>>,
    /// What it is about.
    pub about: Option<EntryRef>,
    /// Whom what it was about concerned, once that was deleted. While that is there, it says so itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Id<Contact>>,
    /// How heavy it was before the meeting.
    pub load_before: Option<Load>,
    /// How heavy it is now.
    pub load_after: Option<Load>,
    /// The answer to the safety question, which comes first.
    pub safety: Option<Kept<SafetyAnswer>>,
    /// The answer to "Do you want to talk with your supervisor?", which comes last.
    pub talk: Option<Kept<TalkAnswer>>,
    /// When that was answered, in the phone's local time: a sitting can be picked up another day. Nothing in older entries.
    pub talk_at: Option<NaiveDateTime>,
    /// Whether the talk that was wanted has been had.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_talked: bool,
    /// What was answered or left, in the order in which it was asked.
    pub answers: Vec<Answer>,
    /// The prompt whose answer was being typed when the sitting was left; nothing when it was left between two.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub being_answered: String,
    /// Whether it was gone through to the end, or ended with "That is enough for today".
    pub finished: bool,
    /// When that was, in the phone's local time. Nothing in older entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<NaiveDateTime>,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

/// What was written, or not, under one prompt.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// The prompt's id in `assets/guide`.
    pub prompt: String,
    /// What was written; nothing when the person said "Not now".
    pub text: PrivateText,
    /// Whether the person said "Not now".
    pub not_now: bool,
    /// What a newer version wrote.
    #[serde(flatten)]
    pub newer: NewerFields,
}

impl Debrief {
    /// A debrief of `phase` about `about`, begun `now`.
    pub fn new(phase: Phase, about: Option<EntryRef>, now: NaiveDateTime) -> Self {
        Self { id: Id::random(), written: now, phase: Some(phase.into()), about, ..Self::default() }
    }

    /// It was gone through to the end `now`. Only the day counts: whoever looks at the end again has changed nothing.
    pub fn end(&mut self, now: NaiveDateTime) {
        self.finished = true;
        if self.ended.is_none_or(|before| before.date() != now.date()) {
            self.ended = Some(now);
        }
    }

    /// Whether it can be gone on with `today`: until it is finished, and on the day of its end, which may have come by a
    /// slip of the finger. That day is not always the one on which it was begun.
    pub fn is_open(&self, today: NaiveDate) -> bool {
        !self.finished || self.ended.unwrap_or(self.written).date() == today
    }

    /// The answer under `prompt`, if it was reached.
    pub fn answer(&self, prompt: &str) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.prompt == prompt)
    }

    /// What stands on the agenda when a talk is wanted at supervision: what the sitting is about, or else itself.
    pub fn brought_as(&self) -> EntryRef {
        self.about.clone().unwrap_or_else(|| self.id.into())
    }

    /// Keeps `text` under `prompt` while it is being typed: whoever is called away in the middle of a sentence comes back
    /// to it, and not to the next question.
    pub fn type_answer(&mut self, prompt: &str, text: PrivateText) {
        self.set_answer(prompt, text, false);
        prompt.clone_into(&mut self.being_answered);
    }

    /// Writes `text` under `prompt`, over whatever stood there. The answer is given.
    pub fn set_answer(&mut self, prompt: &str, text: PrivateText, not_now: bool) {
        self.being_answered.clear();
        match self.answers.iter_mut().find(|answer| answer.prompt == prompt) {
            Some(answer) => {
                answer.text = text;
                answer.not_now = not_now;
            }
            None => self.answers.push(Answer { prompt: prompt.to_owned(), text, not_now, ..Answer::default() }),
        }
    }
}

choices! {
    /// When the prompts are asked.
    pub enum Phase {
        /// Before a meeting.
        Before = "before",
        /// Straight after a meeting.
        After = "after",
        /// Before supervision.
        BeforeSupervision = "pre_sup",
        /// After supervision.
        AfterSupervision = "post_sup",
    }

    /// "Are you afraid for anyone's life or safety?"
    pub enum SafetyAnswer {
        /// Yes.
        Yes = "yes",
        /// Not sure. Treated as yes.
        NotSure = "not_sure",
        /// No.
        No = "no",
    }

    /// "Do you want to talk with your supervisor?"
    pub enum TalkAnswer {
        /// Today.
        Today = "today",
        /// Before the next meeting.
        BeforeNext = "before_next",
        /// At supervision.
        AtSupervision = "at_supervision",
        /// No.
        No = "no",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sitting_over_midnight_is_open_on_the_day_of_its_end_and_shut_on_the_next() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
        let (next, after) = (day.succ_opt().unwrap(), day.succ_opt().and_then(|day| day.succ_opt()).unwrap());
        let mut sitting = Debrief::new(Phase::After, None, day.and_hms_opt(23, 50, 0).unwrap());
        assert!(sitting.is_open(after), "what is half done is never shut");
        sitting.end(next.and_hms_opt(0, 5, 0).unwrap());
        assert!(sitting.is_open(next) && !sitting.is_open(after) && !sitting.is_open(day));
        let ended = sitting.clone();
        sitting.end(next.and_hms_opt(9, 0, 0).unwrap());
        assert_eq!(sitting, ended, "the end was only looked at again");
        // One from before the end was written down.
        sitting.ended = None;
        assert!(sitting.is_open(day) && !sitting.is_open(next));
    }
}
