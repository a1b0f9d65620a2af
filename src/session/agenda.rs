//! The agenda, and one thing of it that was written on.

use super::keeper::Keeper;
use super::trouble::WriteTrouble;
use crate::journal::{Entry, EntryRef, SupervisionSession};

impl Keeper {
    /// Puts what is in hand where it stands on the agenda by now, and takes its draft away. A limit that is asked about
    /// otherwise is asked about so everywhere: its own page would else put the old question back when it is saved.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the draft stays, and doing it again is as good as the first time.
    pub fn put_down(&self, hand: &SupervisionSession) -> Result<(), WriteTrouble> {
        if let Some((was, is)) = hand.in_hand()
            && was.question != is.question
            && let Some(limit) = is.about.as_ref().and_then(EntryRef::boundary)
        {
            self.change(EntryRef::from(limit).id, |entry| {
                if let Entry::Boundary(issue) = entry {
                    issue.question = is.question.clone();
                }
            })?;
        }
        let (id, now) = (EntryRef::from(hand.id).id, self.now());
        self.write(|open| {
            let planned = open.journal.planned_supervision().cloned();
            let mut plan = planned.unwrap_or_else(|| SupervisionSession::new(now));
            if plan.put_down(hand) {
                open.save(plan.into(), now)?;
            }
            open.discard(id)?;
            self.clear_desk(id);
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::{NaiveDate, NaiveDateTime};

    use super::*;
    use crate::journal::{BoundaryIssue, PrivateText, Question, known};
    use crate::session::{Cost, Draft, Passphrase, Screen};

    fn now() -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    #[test]
    fn words_for_the_agenda_are_a_draft_until_they_stand_on_it_and_a_limit_is_asked_about_alike_everywhere() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::at_by(folder.path().to_owned(), Cost::FLOOR, Arc::new(now));
        drop(keeper.create(&Passphrase::new("seks grønne seil under broen".to_owned())).unwrap());
        let mut issue = BoundaryIssue::new(now());
        issue.question = Some(Question::EndOnTime.into());
        let mut plan = SupervisionSession::new(now());
        plan.bring(&issue.id.into(), issue.question.clone(), true);
        keeper.save(issue.clone().into()).unwrap();
        keeper.save(plan.clone().into()).unwrap();

        let mut hand = SupervisionSession::taking(&plan.agenda[0], now());
        hand.change_in_hand(|item| {
            item.question = Some(Question::SayNo.into());
            item.note = PrivateText::new("and if she asks again?");
        });
        keeper.keep(Draft::new(Screen::InHand, hand.clone().into(), now()));
        // The agenda is saved by somebody else meanwhile, which takes away no draft but its own.
        plan.when = Some(now());
        keeper.save(plan.clone().into()).unwrap();
        assert_eq!(keeper.drafts().len(), 1);

        for _ in 0..2 {
            keeper.put_down(&hand).unwrap();
            assert_eq!(keeper.drafts(), []);
            let (stands, limit) = keeper
                .read(|journal| (journal.planned_supervision().cloned().unwrap(), journal.boundary(issue.id).cloned()))
                .unwrap();
            assert_eq!((stands.id, stands.when), (plan.id, plan.when));
            assert_eq!(stands.agenda, [hand.in_hand().unwrap().1.clone()]);
            assert_eq!(known(&limit.unwrap().question), Some(Question::SayNo));
            let sessions = keeper.read(|journal| journal.sessions().count());
            assert_eq!(sessions, Ok(1), "what was in hand is no session");
        }
    }
}
