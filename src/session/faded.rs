//! Sittings that were left half-way so long ago that Today says nothing of them any more, and that are about nothing by
//! which they could be found, or about something that was deleted and has gone for good: they become entries, unfinished,
//! and stand in the journal where they can be gone on with, read, or deleted. As drafts they would lie there for ever,
//! seen by nobody.

use chrono::NaiveDateTime;

use super::draft::{Draft, Screen};
use super::open::Open;
use super::trouble::WriteTrouble;
use super::unfinished::FRESH;
use crate::journal::{Debrief, Entry, EntryId};

impl Open {
    /// Makes entries of what has faded; one in which nothing was said goes.
    pub(super) fn keep_faded(&mut self, now: NaiveDateTime) -> Result<(), WriteTrouble> {
        // By a clock that leapt by mistake, what was begun today would have faded.
        let sure = self.today_by_calendar(now).and_time(now.time());
        let faded: Vec<Debrief> = self.drafts().values().filter_map(|draft| self.faded(draft, sure)).cloned().collect();
        let kept: Vec<_> = faded.into_iter().map(|sitting| self.keep_or_discard(sitting, now)).collect();
        kept.into_iter().collect()
    }

    fn keep_or_discard(&mut self, sitting: Debrief, now: NaiveDateTime) -> Result<(), WriteTrouble> {
        let id = Entry::from(sitting.clone()).id();
        if self.journal.get(id).is_some() {
            return Ok(());
        }
        match says_something(&sitting) {
            false => self.discard(id),
            // It could not be saved when it was finished, and nobody came back to it.
            true if sitting.finished => self.finish(sitting, now),
            true => self.save(sitting.into(), now),
        }
    }

    /// The sitting in `draft`, if it has faded and is about nothing that leads to it.
    fn faded<'a>(&self, draft: &'a Draft, now: NaiveDateTime) -> Option<&'a Debrief> {
        match &draft.entry {
            Entry::Debrief(sitting) if draft.screen.is(Screen::Debrief) && now - draft.at >= FRESH => {
                Some(sitting).filter(|sitting| sitting.about.as_ref().is_none_or(|about| !self.may_be_found(about.id)))
            }
            _ => None,
        }
    }

    /// Whether the entry called `id` is there, or can be put back, or is being written.
    fn may_be_found(&self, id: EntryId) -> bool {
        self.journal.get(id).is_some() || self.trash.contains_key(&id) || self.drafts().contains_key(&id)
    }
}

fn says_something(sitting: &Debrief) -> bool {
    sitting.answers.iter().any(|answer| !answer.text.is_blank())
        || sitting.safety.is_some()
        || sitting.talk.is_some()
        || sitting.load_before.is_some()
        || sitting.load_after.is_some()
}
