//! The wish to talk with the supervisor, as it was said in a sitting. It holds also where that was left half-way: whoever
//! answers "today" and puts the phone down has still said it.

use chrono::NaiveDateTime;

use super::draft::Draft;
use super::keeper::Keeper;
use super::trouble::WriteTrouble;
use super::unfinished::FRESH;
use crate::journal::{Debrief, Entry, EntryRef, Journal, MeetingStatus, TalkAnswer, known};

/// A wish to talk that still holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wish<'a> {
    /// Where it was said.
    sitting: &'a Debrief,
    /// Today, or before the next meeting.
    pub(super) answer: TalkAnswer,
    /// When it was said.
    pub(super) said: NaiveDateTime,
}

impl Keeper {
    /// They have talked with their supervisor, or need not any more: nothing waits for that, also should the sitting go in
    /// which they said last that they want to.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; it waits as before.
    pub fn have_talked(&self) -> Result<(), WriteTrouble> {
        let now = self.now();
        let drafts = self.drafts();
        let said = self.read(|journal| {
            let sittings = sittings(journal, &drafts);
            let last = wish(journal, &sittings, now)?.sitting.id;
            let mut wanted: Vec<&Debrief> =
                sittings.into_iter().filter(|one| holds(journal, one, now).is_some()).collect();
            // The last at the end: it waits until all of them know.
            wanted.sort_by_key(|sitting| sitting.id == last);
            Some(wanted.into_iter().map(|sitting| EntryRef::from(sitting.id).id).collect::<Vec<_>>())
        });
        for id in said.map_err(|_| WriteTrouble::Locked)?.unwrap_or_default() {
            if self.read(|journal| journal.get(id).is_some()) == Ok(true) {
                self.change(id, has_talked)?;
            }
            if let Some(mut draft) = self.draft(id) {
                has_talked(&mut draft.entry);
                self.keep(draft);
            }
        }
        Ok(())
    }
}

fn has_talked(entry: &mut Entry) {
    if let Entry::Debrief(sitting) = entry {
        sitting.has_talked = true;
    }
}

/// Every sitting as it was left: where one is being written, that.
pub(super) fn sittings<'a>(journal: &'a Journal, drafts: &'a [Draft]) -> Vec<&'a Debrief> {
    let written: Vec<&Debrief> = drafts
        .iter()
        .filter_map(|draft| match &draft.entry {
            Entry::Debrief(sitting) => Some(sitting),
            _ => None,
        })
        .collect();
    let kept = journal.debriefs().filter(|kept| written.iter().all(|one| one.id != kept.id));
    kept.chain(written.iter().copied()).collect()
}

/// The last answer about talking with the supervisor, while it holds.
pub(super) fn wish<'a>(journal: &Journal, sittings: &[&'a Debrief], now: NaiveDateTime) -> Option<Wish<'a>> {
    let last = sittings.iter().copied().filter(|one| one.talk.is_some()).max_by_key(|one| said(one))?;
    Some(Wish { sitting: last, answer: holds(journal, last, now)?, said: said(last) })
}

fn said(sitting: &Debrief) -> NaiveDateTime {
    sitting.talk_at.unwrap_or(sitting.written)
}

/// The wish to talk in a sitting, while it holds: "today" for a week, for it is mostly said in the evening and nothing has
/// come of it by midnight; "before the next meeting" until one has been held; and neither once there has been supervision or
/// they say that they have talked.
fn holds(journal: &Journal, sitting: &Debrief, now: NaiveDateTime) -> Option<TalkAnswer> {
    let said = said(sitting);
    let later = |when| when > said;
    if sitting.has_talked || journal.last_supervision().and_then(|session| session.when).is_some_and(later) {
        return None;
    }
    known(&sitting.talk).filter(|answer| match answer {
        TalkAnswer::Today => now - said < FRESH,
        TalkAnswer::BeforeNext => {
            !journal.meetings().any(|meeting| meeting.is(MeetingStatus::Held) && later(meeting.when))
        }
        TalkAnswer::AtSupervision | TalkAnswer::No => false,
    })
}
