//! Sittings that were finished, and gone back to. They are saved when they are left: as drafts they would wait to be gone on
//! with, and what was added would be lost with the draft.

use super::draft::Screen;
use super::keeper::Keeper;
use crate::journal::Entry;

impl Keeper {
    /// Saves every finished sitting that lies there as a draft. One that cannot be saved now stays a draft, and is tried
    /// again the next time.
    pub fn save_finished_sittings(&self) {
        for draft in self.drafts().into_iter().filter(|draft| draft.screen == Some(Screen::Debrief)) {
            if matches!(&draft.entry, Entry::Debrief(sitting) if sitting.finished) {
                let _ = self.save(draft.entry);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::NaiveDate;

    use super::*;
    use crate::journal::{Debrief, Phase, PrivateText};
    use crate::session::{Cost, Draft, Passphrase};

    #[test]
    fn what_was_added_to_a_finished_sitting_is_saved_and_what_was_left_half_way_is_not() {
        let now = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::at_by(folder.path().to_owned(), Cost::FLOOR, Arc::new(move || now));
        drop(keeper.create(&Passphrase::new("seks grønne seil under broen".to_owned())).unwrap());
        let mut finished = Debrief::new(Phase::After, None, now);
        finished.finished = true;
        keeper.save(finished.clone().into()).unwrap();
        finished.set_answer("a1", PrivateText::new("one more line"), false);
        let half_way = Draft::new(Screen::Debrief, Debrief::new(Phase::After, None, now).into(), now);
        keeper.keep(Draft::new(Screen::Debrief, finished.clone().into(), now));
        keeper.keep(half_way.clone());
        keeper.save_finished_sittings();
        assert_eq!(keeper.drafts(), [half_way]);
        assert_eq!(keeper.read(|journal| journal.debrief(finished.id).cloned()).unwrap(), Some(finished));
    }
}
