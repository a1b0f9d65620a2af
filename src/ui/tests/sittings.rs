//! Sittings: one question by question, and one that was finished, which says nothing new when it is looked at again.

use super::*;
use crate::guide::{Plan, Step, answer_talk, not_now};
use crate::journal::{Debrief, Entry, EntryRef, Load, Meeting, Phase, SupervisionSession, TalkAnswer};
use crate::session::{Draft, Screen};
use crate::ui::state::now;

/// A sitting in which everything was answered or left, and a talk is wanted at supervision.
fn gone_through(page: &Page) -> Debrief {
    let mut sitting = Debrief::new(Phase::After, None, now());
    loop {
        let plan = page.keeper.read(|journal| Plan::of(journal, &sitting, now())).unwrap();
        match plan.step(plan.next(&sitting)) {
            Step::Closing => return sitting,
            Step::Talk(_) => {
                answer_talk(&mut sitting, TalkAnswer::AtSupervision);
            }
            step => {
                not_now(&mut sitting, step);
            }
        }
    }
}

impl Page {
    /// Opens a sitting where it was left, which is at its end.
    fn sits(&mut self, sitting: &Debrief) {
        self.go(Place::Today);
        self.go(Place::Writing(Box::new(Draft::new(Screen::Debrief, sitting.clone().into(), now()))));
    }

    fn brings(&self, sitting: &Debrief) -> bool {
        let brings = |plan: &SupervisionSession| plan.brings(&sitting.id.into());
        self.keeper.read(|journal| journal.planned_supervision().is_some_and(brings)).unwrap()
    }

    /// Takes everything off the agenda.
    fn clears_the_agenda(&mut self) {
        let plan = self.keeper.read(|journal| journal.planned_supervision().cloned()).unwrap();
        let plan = SupervisionSession { agenda: Vec::new(), ..plan.unwrap() };
        self.keeper.save(plan.into()).unwrap();
        self.changed();
    }
}

#[test]
fn what_was_taken_off_the_agenda_is_not_put_back_by_a_look_at_the_sitting() {
    Page::with(async |page| {
        page.unlock();
        let sitting = gone_through(page);
        page.sits(&sitting);
        assert!(page.brings(&sitting));
        assert!(page.has_said("It is on your list for supervision."));
        page.clears_the_agenda();

        page.said.clear();
        let mut kept = page.keeper.read(|journal| journal.debrief(sitting.id).cloned()).unwrap().unwrap();
        assert!(kept.finished);
        page.sits(&kept);
        assert!(page.named.contains_key("finish"));
        assert!(!page.brings(&sitting));
        assert!(!page.has_said("It is on your list for supervision."));

        // Another answer is news.
        answer_talk(&mut kept, TalkAnswer::No);
        page.keeper.save(kept.clone().into()).unwrap();
        answer_talk(&mut kept, TalkAnswer::AtSupervision);
        page.sits(&kept);
        assert!(page.brings(&sitting));
    });
}

/// More than any sitting asks.
const ENOUGH: usize = 20;

#[test]
fn the_police_are_not_spoken_of_where_it_is_about_oneself() {
    Page::with(async |page| {
        page.unlock();
        let words = page.shared().words();
        let sitting = Debrief::new(Phase::After, None, now());
        page.go(Place::Writing(Box::new(Draft::new(Screen::Debrief, sitting.into(), now()))));
        let mut screens = Vec::new();
        for _ in 0..ENOUGH {
            if !page.named.contains_key("not-now") {
                break;
            }
            page.said.clear();
            page.named.remove("not-now").map(|id| page.named.insert("earlier-not-now".to_owned(), id));
            page.press("earlier-not-now");
            screens.push(page.said.join("\n"));
        }
        let (stays, caution) = (words.named("private-stays"), words.named("note-caution"));
        let asks = |id: &str| {
            let text = words.named(&format!("prompt-{id}"));
            screens.iter().find(|said| said.contains(&text)).unwrap_or_else(|| panic!("{id} is not asked"))
        };
        for id in ["a1", "a8"] {
            let said = asks(id);
            assert!(said.contains(&stays) && !said.contains(&caution), "{said}");
        }
        let said = asks("a2");
        assert!(said.contains(&stays) && said.contains(&caution), "{said}");
    });
}

/// Sits down after a meeting that left this load, which asks nothing more about how heavy it is.
fn sit_down_after(page: &mut Page, load: u8) -> Debrief {
    let meeting = Meeting { load_after: Some(Load::new(load)), ..Meeting::new(now()) };
    page.keeper.save(meeting.clone().into()).unwrap();
    let sitting = Debrief::new(Phase::After, Some(meeting.id.into()), now());
    page.go(Place::Writing(Box::new(Draft::new(Screen::Debrief, sitting.clone().into(), now()))));
    sitting
}

#[test]
fn whoever_has_had_enough_of_a_heavy_one_is_let_go() {
    Page::with(async |page| {
        page.unlock();
        let sitting = sit_down_after(page, 9);
        page.press("safety-no");
        page.press("talk-no");
        page.press("enough");
        let kept = page.keeper.read(|journal| journal.debrief(sitting.id).map(|kept| kept.finished)).unwrap();
        assert_eq!(kept, Some(true), "nothing more is asked");
    });
}

#[test]
fn whoever_goes_for_the_number_before_the_call_comes_back_to_the_call() {
    Page::with(async |page| {
        page.unlock();
        let sitting = sit_down_after(page, 9);
        page.press("safety-no");
        page.press("talk-today");
        let begun = page.keeper.drafts().into_iter().find(|draft| draft.id() == EntryRef::from(sitting.id).id).unwrap();
        page.go(Place::Numbers);
        page.said.clear();
        page.go(Place::Writing(Box::new(begun)));
        let words = page.shared().words();
        assert!(page.has_said(&words.named("debrief-call")), "whom to call");
        page.press("next");
        let Some(Entry::Debrief(gone_on)) = page.keeper.drafts().into_iter().map(|draft| draft.entry).next() else {
            panic!("it waits")
        };
        assert_eq!(gone_on.being_answered, "");
    });
}
