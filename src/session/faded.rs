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
        if says_something(&sitting) { self.save(sitting.into(), now) } else { self.discard(id) }
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

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use chrono::{Days, NaiveDate};

    use super::*;
    use crate::journal::{EntryRef, Meeting, Phase, PrivateText};
    use crate::session::{Cost, Keeper, Passphrase};

    fn begun_on() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    /// A notebook with a clock of its own.
    struct Notebook {
        _folder: tempfile::TempDir,
        passphrase: Passphrase,
        now: Arc<Mutex<NaiveDateTime>>,
        keeper: Arc<Keeper>,
    }

    impl Notebook {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let passphrase = Passphrase::new("seks grønne seil under broen".to_owned());
            let now = Arc::new(Mutex::new(begun_on()));
            let clock = now.clone();
            let keeper = Keeper::at_by(folder.path().to_owned(), Cost::FLOOR, Arc::new(move || *clock.lock().unwrap()));
            drop(keeper.create(&passphrase).unwrap());
            Self { _folder: folder, passphrase, now, keeper }
        }

        /// It is opened so many days after everything was begun.
        fn days_after(&self, days: u64) {
            self.keeper.lock();
            *self.now.lock().unwrap() = begun_on() + Days::new(days);
            self.keeper.unlock(&self.passphrase).unwrap();
            self.keeper.tidy();
        }
    }

    fn left_half_way(about: Option<EntryRef>, said: &str) -> Draft {
        let mut sitting = Debrief::new(Phase::BeforeSupervision, about, begun_on());
        sitting.set_answer("s1", PrivateText::new(said), said.is_empty());
        Draft::new(Screen::Debrief, sitting.into(), begun_on())
    }

    #[test]
    fn what_fades_from_today_and_is_about_nothing_stands_in_the_journal_afterwards() {
        let notebook = Notebook::new();
        let keeper = &notebook.keeper;
        let meeting = Meeting::new(begun_on());
        let (alone, silent) = (left_half_way(None, "what was on my mind"), left_half_way(None, ""));
        // This one is gone on with from its meeting.
        let about_a_meeting = left_half_way(Some(meeting.id.into()), "and this");
        keeper.save(meeting.into()).unwrap();
        for draft in [&alone, &silent, &about_a_meeting] {
            keeper.keep(draft.clone());
        }
        for days in 1..=8 {
            notebook.days_after(days);
            let kept = keeper.read(|journal| journal.get(alone.id()).cloned()).unwrap();
            let (entry, drafts) = if days < 7 { (None, 3) } else { (Some(alone.entry.clone()), 1) };
            assert_eq!((kept, keeper.drafts().len()), (entry, drafts), "after {days} days");
        }
        assert_eq!(keeper.drafts(), [about_a_meeting]);
        assert!(keeper.read(|journal| journal.get(silent.id()).is_none()).unwrap());
    }

    #[test]
    fn what_was_being_written_about_something_deleted_stands_in_the_journal_once_that_is_gone_for_good() {
        let notebook = Notebook::new();
        let keeper = &notebook.keeper;
        let meeting = Meeting::new(begun_on());
        let sitting = left_half_way(Some(meeting.id.into()), "what was on my mind");
        keeper.save(meeting.clone().into()).unwrap();
        keeper.keep(sitting.clone());
        keeper.remove(EntryRef::from(meeting.id).id).unwrap();
        for days in 1..=31 {
            notebook.days_after(days);
            let stands = keeper.read(|journal| journal.get(sitting.id()).is_some()).unwrap();
            // Until then the meeting can be put back, and leads to it.
            assert_eq!((stands, keeper.drafts().len()), if days < 30 { (false, 1) } else { (true, 0) }, "{days} days");
        }
    }
}
