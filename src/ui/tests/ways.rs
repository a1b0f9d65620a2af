//! Told before it came up: the day that is asked for can be given on the screen that asks for it.

use chrono::{Days, NaiveDate};

use super::*;
use crate::journal::{Category, Consent, ConsentState, Entry, Escalation, Level, Meeting, Picks, Receiver, Said, Way};
use crate::session::{Draft, Screen, Walked};
use crate::ui::state::{now, today};

const TWO_DAYS: &str = "Look at the two days again.";
const WHICH_DAY: &str = "Choose the day it came up as well.";

fn days_ago(days: u64) -> NaiveDate {
    today() - Days::new(days)
}

impl Page {
    /// Goes on, on the way "the least", where the day of telling is asked for: so many days ago.
    fn told(&mut self, concern: Escalation, days: u64) {
        let mut concern = concern;
        concern.category = Some(Category::Violence.into());
        concern.level = Some(Level::Today.into());
        self.keeper.save(concern.clone().into()).unwrap();
        let choices = Escalation {
            id: concern.id,
            consent: Consent::new(ConsentState::OverrideSafety),
            told_to: Some(Receiver::Clinic.into()),
            told_on: Some(days_ago(days)),
            said: Picks::from_iter([Said::Worried]),
            ..Escalation::default()
        };
        let walked = Walked { way: Way::Least, place: 2, choices: choices.into(), called: false, written: false };
        let draft = Draft::new(Screen::Concern, concern.into(), now());
        self.comes_back_to(Draft { walked: Some(Box::new(walked)), ..draft });
    }

    /// Opens the way where it was left.
    fn comes_back_to(&mut self, draft: Draft) {
        self.go(Place::Today);
        self.said.clear();
        self.keeper.keep(draft.clone());
        self.go(Place::FourWays(Box::new(draft)));
    }
}

#[test]
fn the_day_it_came_up_can_be_corrected_where_the_two_days_do_not_fit() {
    Page::with(async |page| {
        page.unlock();
        let concern = Escalation::of_meeting(&Meeting::new(now() - Days::new(1)), now());
        let id = concern.id;
        page.told(concern, 3);
        assert!(page.has_said(TWO_DAYS) && !page.has_said(WHICH_DAY), "the day of the meeting is known");
        // A date that is being typed is another one with every digit: the field stays.
        for day in [days_ago(3), days_ago(4)] {
            page.happens("change", "arose-on-date", SerializedFormData::new(day.to_string(), Vec::new()));
        }
        // Called away and back: the day is still there.
        let draft = page.keeper.draft(concern_id(id)).unwrap();
        page.comes_back_to(draft);
        assert!(!page.has_said(TWO_DAYS));
        for button in ["next", "next", "next", "save"] {
            page.press(button);
        }
        let kept = page.keeper.read(|journal| journal.escalation(id).cloned()).unwrap().unwrap();
        assert_eq!((kept.arose_on, kept.told_on), (Some(days_ago(4)), Some(days_ago(3))));
    });
}

#[test]
fn a_day_that_was_never_said_is_asked_for_and_not_called_wrong() {
    Page::with(async |page| {
        page.unlock();
        page.told(Escalation::new(now()), 9);
        assert!(page.has_said(WHICH_DAY) && !page.has_said(TWO_DAYS));
        assert!(page.has_said("On which day did it come up?"));
    });
}

fn concern_id(id: crate::journal::Id<Escalation>) -> crate::journal::EntryId {
    Entry::from(Escalation { id, ..Escalation::default() }).id()
}
