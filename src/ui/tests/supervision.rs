//! Supervision: words of one's own on the agenda, what was talked about, what was left open, and days that have not been.

use chrono::{Days, NaiveDateTime};

use super::*;
use crate::guide::{Plan, Step, not_now};
use crate::journal::{
    AgendaItem, Debrief, Entry, FollowUpOwner, Id, Meeting, Outcome, Phase, PrivateText, Question, SupervisionSession,
    chosen, known,
};
use crate::session::{Draft, Screen};
use crate::ui::state::{now, today};

const WORDS: &str = "May I visit her in hospital?";
const LISTED: &str = "It is on your list for supervision.";

impl Page {
    fn opens(&mut self, screen: Screen, entry: impl Into<Entry>) {
        self.go(Place::Writing(Box::new(Draft::new(screen, entry.into(), now()))));
    }

    fn agenda(&self) -> Vec<AgendaItem> {
        self.keeper.read(|journal| journal.planned_supervision().map(|plan| plan.agenda.clone())).unwrap().unwrap()
    }

    fn session(&self, id: Id<SupervisionSession>) -> Option<SupervisionSession> {
        self.keeper.read(|journal| journal.session(id).cloned()).unwrap()
    }

    /// Says another day in the field for it.
    fn dates(&mut self, when: NaiveDateTime) {
        self.happens("change", "date", SerializedFormData::new(when.date().to_string(), Vec::new()));
    }
}

#[test]
fn what_is_on_the_agenda_is_given_another_question_and_words_of_ones_own() {
    Page::with(async |page| {
        page.unlock();
        let mut plan = SupervisionSession::new(now());
        let meeting = Meeting::new(now());
        page.keeper.save(meeting.clone().into()).unwrap();
        plan.bring(&meeting.id.into(), None, true);
        page.keeper.save(plan.into()).unwrap();
        page.go(Place::Supervision);
        page.press("change-0");
        assert!(page.has_said("The summary only has the question above"));
        page.press("key-say_no");
        page.write("agenda-note", WORDS);
        assert!(page.agenda()[0].note.is_blank(), "it is a draft until it is saved");
        page.said.clear();
        // Called away: what was begun is gone on with, and not begun anew.
        page.go(Place::Supervision);
        page.press("change-0");
        page.press("save");
        let [item] = &page.agenda()[..] else { panic!("one thing") };
        assert_eq!((known(&item.question), item.note.reveal()), (Some(Question::SayNo), WORDS));
        assert_eq!(item.about, Some(meeting.id.into()));
        assert!(page.has_said(WORDS), "under the question");
        assert_eq!(page.keeper.drafts(), []);
    });
}

/// Before supervision, with an answer to what one most wants help with and to nothing else.
fn thought_through(page: &Page) -> Debrief {
    let mut sitting = Debrief::new(Phase::BeforeSupervision, None, now());
    loop {
        let plan = page.keeper.read(|journal| Plan::of(journal, &sitting, now())).unwrap();
        match plan.step(plan.next(&sitting)) {
            Step::Closing => return sitting,
            Step::Prompt(prompt) if prompt.id == "s2" => sitting.set_answer("s2", PrivateText::new(WORDS), false),
            step => {
                not_now(&mut sitting, step);
            }
        }
    }
}

#[test]
fn what_one_most_wants_help_with_is_put_on_the_list_once() {
    Page::with(async |page| {
        page.unlock();
        let sitting = thought_through(page);
        page.opens(Screen::Debrief, sitting.clone());
        assert!(page.has_said(WORDS) && page.has_said("are not part of the summary"));
        assert!(!page.has_said(LISTED));
        page.press("put-on-list");
        let [item] = &page.agenda()[..] else { panic!("one thing") };
        assert_eq!((item.note.reveal(), &item.about), (WORDS, &Some(sitting.id.into())));
        assert!(page.has_said(LISTED));
        // Looked at again, it stands there.
        let kept = page.keeper.read(|journal| journal.debrief(sitting.id).cloned()).unwrap().unwrap();
        page.go(Place::Today);
        page.said.clear();
        page.opens(Screen::Debrief, kept);
        assert!(page.has_said(LISTED) && !page.named.contains_key("put-on-list"));
        assert_eq!(page.agenda().len(), 1);
    });
}

#[test]
fn where_nothing_was_asked_for_there_is_nothing_to_put_on_the_list() {
    Page::with(async |page| {
        page.unlock();
        let mut sitting = thought_through(page);
        sitting.set_answer("s2", PrivateText::new(" "), false);
        page.opens(Screen::Debrief, sitting);
        assert!(page.named.contains_key("finish") && !page.named.contains_key("put-on-list"));
    });
}

#[test]
fn a_session_shows_what_was_talked_about_also_without_a_question() {
    Page::with(async |page| {
        page.unlock();
        let meeting = Meeting::new(now());
        page.keeper.save(meeting.clone().into()).unwrap();
        let mut held = SupervisionSession::new(now()).held(now());
        held.agenda = vec![
            AgendaItem { about: Some(meeting.id.into()), note: PrivateText::new(WORDS), ..AgendaItem::default() },
            AgendaItem { question: Some(Question::Gifts.into()), left: true, ..AgendaItem::default() },
        ];
        page.keeper.save(held.clone().into()).unwrap();
        page.said.clear();
        page.go(Place::Entry(held.id.into()));
        for said in ["What we talked about", "Something I want to talk about", WORDS, "Meeting · today"] {
            assert!(page.has_said(said), "{said}: {:?}", page.said);
        }
        assert!(!page.has_said("gifts"), "there was no time for it");
        // And while it is written down.
        page.said.clear();
        page.opens(Screen::Session, held);
        assert!(page.has_said(WORDS));
    });
}

#[test]
fn whoever_follows_up_is_asked_what_in_place_and_whose_it_is_is_known() {
    Page::with(async |page| {
        page.unlock();
        let held = SupervisionSession::new(now()).held(now());
        page.opens(Screen::Session, held.clone());
        assert!(!page.named.contains_key("promise-me"));
        page.press("key-i_follow_up");
        page.press("promise-me");
        page.write("follow-up-0", "call the course");
        page.press("save");
        let promises = page.session(held.id).unwrap().follow_ups;
        let [promise] = &promises[..] else { panic!("one promise") };
        assert!(chosen(&promise.owner, FollowUpOwner::Me) && promise.text.reveal() == "call the course");
        assert!(!page.named.contains_key("promise-professional"));
    });
}

#[test]
fn what_was_left_open_comes_back_to_today_and_done_takes_it_off() {
    Page::with(async |page| {
        page.unlock();
        let mut held = SupervisionSession::new(now()).held(now() - Days::new(8));
        held.outcome.toggle(Outcome::Agreed);
        held.outcome.toggle(Outcome::StillOpen);
        page.keeper.save(held.clone().into()).unwrap();
        page.go(Place::Today);
        assert!(page.has_said("Something was left open after supervision"));
        page.press("open-still-open");
        page.press("still-open-done");
        let outcome = page.session(held.id).unwrap().outcome;
        assert_eq!(outcome.known().collect::<Vec<_>>(), [Outcome::Agreed]);
        page.said.clear();
        page.go(Place::Today);
        assert!(page.has_said("Prepare supervision") && !page.has_said("Something was left open"));
    });
}

#[test]
fn a_meeting_that_took_place_is_not_saved_at_a_time_to_come_and_nothing_is_lost() {
    Page::with(async |page| {
        page.unlock();
        let mut meeting = Meeting::new(now());
        meeting.when = now() + Days::new(365);
        page.opens(Screen::Meeting, meeting.clone());
        let count = |page: &Page| page.keeper.read(|journal| journal.meetings().count()).unwrap();
        for save in ["save-and-debrief", "save"] {
            page.press(save);
            assert_eq!(count(page), 0, "{save}");
            assert!(page.has_said("The time you chose has not come yet"));
        }
        page.dates(now() - Days::new(1));
        page.press("save");
        assert_eq!(count(page), 1);
        // To come, it is planned.
        page.opens(Screen::Meeting, Meeting { id: Id::random(), ..meeting });
        page.press("save");
        assert_eq!(count(page), 1);
        page.press("key-planned");
        page.press("save");
        assert_eq!(count(page), 2);
    });
}

#[test]
fn a_session_that_was_held_is_not_saved_on_a_day_to_come_and_nothing_is_lost() {
    Page::with(async |page| {
        page.unlock();
        let mut held = SupervisionSession::new(now()).held(now());
        held.when = Some(now() + Days::new(365));
        page.opens(Screen::Session, held.clone());
        page.press("key-agreed");
        page.press("save");
        assert_eq!(page.session(held.id), None);
        assert!(page.has_said("The day you chose has not come yet"));
        assert_eq!(page.keeper.drafts().len(), 1, "what was written is there");
        page.press("change-when");
        page.dates(now());
        page.press("save");
        let saved = page.session(held.id).unwrap();
        assert_eq!(saved.when.map(|when| when.date()), Some(today()));
        assert!(saved.outcome.has(Outcome::Agreed));
    });
}
