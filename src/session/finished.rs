//! Sittings that were gone through to their end, and what that brings along: a talk that is wanted at supervision stands on
//! the agenda, and the load belongs to the meeting too. Once, however late the saving succeeds.
//!
//! One that was finished and gone back to is saved when it is left: as a draft it would wait to be gone on with, and what was
//! added would be lost with the draft.

use chrono::NaiveDateTime;

use super::alone::may_be_of_one;
use super::draft::Screen;
use super::keeper::Keeper;
use super::open::Open;
use super::shelves::{DRAFTS, record};
use super::trouble::WriteTrouble;
use crate::journal::{Debrief, Entry, SupervisionSession, TalkAnswer, chosen};
use crate::vault::Batch;

impl Keeper {
    /// Saves every finished sitting that lies there as a draft. One that cannot be saved now stays a draft, and is tried
    /// again the next time.
    pub fn save_finished_sittings(&self) {
        for draft in self.drafts().into_iter().filter(|draft| draft.screen.is(Screen::Debrief)) {
            if let Entry::Debrief(sitting) = draft.entry
                && sitting.finished
            {
                let _ = self.finish_sitting(sitting);
            }
        }
    }

    /// Saves a sitting that was gone through to its end, and what follows from it.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the draft stays, and nothing has followed.
    pub fn finish_sitting(&self, sitting: Debrief) -> Result<(), WriteTrouble> {
        let now = self.now();
        self.write(|open| {
            open.finish(sitting.clone(), now)?;
            self.clear_desk(Entry::from(sitting.clone()).id());
            Ok(())
        })?;
        // Somebody may be writing on the meeting; and the debrief holds the load as well: if this cannot be saved, nothing
        // that was written is lost.
        let _ = self.remember_load(&sitting);
        Ok(())
    }

    /// The load that was asked in a sitting belongs to the meeting too, where that says nothing of its own.
    fn remember_load(&self, sitting: &Debrief) -> Result<(), WriteTrouble> {
        let (Some(about), Some(load)) = (&sitting.about, sitting.load_after) else { return Ok(()) };
        let lacks = self.read(|journal| journal.meeting(about.meeting()?).map(|meeting| meeting.load_after.is_none()));
        if lacks != Ok(Some(true)) {
            return Ok(());
        }
        self.change(about.id, |entry| {
            if let Entry::Meeting(meeting) = entry {
                meeting.load_after = meeting.load_after.or(Some(load));
                meeting.load_before = meeting.load_before.or(sitting.load_before);
            }
        })
    }
}

impl Open {
    /// Saves a finished sitting; its draft goes in the same write, and the agenda changes in it.
    pub(super) fn finish(&mut self, sitting: Debrief, now: NaiveDateTime) -> Result<(), WriteTrouble> {
        let Some(plan) = self.agenda_after(&sitting, now) else { return self.save(sitting.into(), now) };
        let (sitting, plan) = (Entry::from(sitting), Entry::from(plan));
        match self.save_with(&sitting, &plan, now) {
            // The sitting says it as well, and must not wait for an agenda that cannot be written.
            Err(trouble) if may_be_of_one(trouble) => self.save(sitting, now),
            outcome => outcome,
        }
    }

    fn save_with(&mut self, sitting: &Entry, plan: &Entry, now: NaiveDateTime) -> Result<(), WriteTrouble> {
        let mut batch = Batch::new();
        let edition = self.add_saving(&mut batch, sitting, now)?;
        let of_plan = self.add_saving(&mut batch, plan, now)?;
        batch.remove(DRAFTS, record(sitting.id()));
        self.vault.write(batch)?;
        self.forget_draft(sitting.id());
        self.remember(sitting.clone(), edition, None);
        self.remember(plan.clone(), of_plan, None);
        Ok(())
    }

    /// The planned session with what `sitting` puts on its agenda; nothing where that changes nothing.
    fn agenda_after(&self, sitting: &Debrief, now: NaiveDateTime) -> Option<SupervisionSession> {
        // Looked at again, it says nothing new: what was taken off the agenda since stays off.
        let said_before = |before: &Debrief| before.finished && before.talk == sitting.talk;
        if !chosen(&sitting.talk, TalkAnswer::AtSupervision)
            || self.journal.debrief(sitting.id).is_some_and(said_before)
        {
            return None;
        }
        let about = sitting.brought_as();
        let mut plan = self.journal.planned_supervision().cloned().unwrap_or_else(|| SupervisionSession::new(now));
        plan.bring_as_well(&about, self.journal.question_about(&about)).then_some(plan)
    }
}
