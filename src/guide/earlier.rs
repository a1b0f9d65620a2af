//! What was written for next time, at the question where next time begins.
//!
//! What was promised stands where one is asked what was promised; what one wanted to remember, and to do differently, where
//! one gets ready. Looked up in the journal each time, and copied nowhere.

use chrono::NaiveDate;

use super::around::before;
use crate::journal::{Contact, Debrief, Id, Journal, Meeting, PrivateText};

/// Something that was written for next time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// What it was written for.
    pub what: WrittenFor,
    /// In the supporter's words. Never blank.
    pub text: PrivateText,
    /// The day of the meeting or sitting it comes from.
    pub day: NaiveDate,
}

/// What something was written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenFor {
    /// A promise to the person of the meeting.
    Promise,
    /// To be remembered when the two meet again.
    Remembering,
    /// To be done differently next time.
    Changing,
}

/// What was written earlier for the question `prompt` of `sitting`, whether or not the sitting is in the journal yet.
pub fn earlier(journal: &Journal, sitting: &Debrief, prompt: &str) -> Vec<Earlier> {
    let meeting = || sitting.about.as_ref().and_then(|about| journal.meeting(about.meeting()?));
    let found = match prompt {
        "b8" => vec![meeting().and_then(|meeting| promised(journal, meeting))],
        "b1" => vec![
            meeting().and_then(|meeting| remembered(journal, sitting, meeting.contact?)),
            meeting()
                .and_then(|meeting| changing(journal, sitting).filter(|one| is_next_since(journal, meeting, one.day))),
        ],
        "s1" => vec![changing(journal, sitting)],
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
}

/// What was promised at the meeting before `meeting` and is still owed.
fn promised(journal: &Journal, meeting: &Meeting) -> Option<Earlier> {
    // Of somebody without a name nobody can say that it is the same one.
    meeting.contact?;
    let earlier =
        before(journal, meeting).filter(|earlier| earlier.owes_something() && !earlier.promised.is_blank())?;
    Some(Earlier { what: WrittenFor::Promise, text: earlier.promised.clone(), day: earlier.when.date() })
}

/// "Anything to remember for next time?", answered after a meeting with this person.
fn remembered(journal: &Journal, sitting: &Debrief, person: Id<Contact>) -> Option<Earlier> {
    let with_them = |one: &Debrief| {
        let about = one.about.as_ref().and_then(|about| journal.meeting(about.meeting()?));
        about.map_or(one.contact, |meeting| meeting.contact) == Some(person)
    };
    last_answer(journal, sitting, "g3", WrittenFor::Remembering, with_them)
}

/// "What will you do differently next time?", answered after supervision.
fn changing(journal: &Journal, sitting: &Debrief) -> Option<Earlier> {
    last_answer(journal, sitting, "p2", WrittenFor::Changing, |_| true)
}

/// The last thing that was written under `prompt`, before `sitting`, in a sitting of which `fits` holds.
fn last_answer(
    journal: &Journal,
    sitting: &Debrief,
    prompt: &str,
    what: WrittenFor,
    fits: impl Fn(&Debrief) -> bool,
) -> Option<Earlier> {
    journal
        .debriefs()
        .filter(|one| one.id != sitting.id && one.written <= sitting.written && fits(one))
        .filter_map(|one| Some((one, one.answer(prompt).filter(|answer| !answer.text.is_blank())?)))
        .max_by_key(|(one, _)| (one.written, one.id))
        .map(|(one, answer)| Earlier { what, text: answer.text.clone(), day: one.written.date() })
}

/// Whether `meeting` is the next one since that day: once somebody was met, next time has been.
fn is_next_since(journal: &Journal, meeting: &Meeting, day: NaiveDate) -> bool {
    let between = |other: &Meeting| other.id != meeting.id && other.when.date() > day && other.when < meeting.when;
    !journal.meetings().any(|other| other.held_one_to_one() && between(other))
}
