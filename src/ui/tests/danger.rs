//! A call from danger takes the screen, and the app locks on its way: what was being done is there afterwards.

use super::*;
use crate::journal::{Entry, Escalation, Id, Level, PrivateText, TrustedContact, TrustedRole, known};
use crate::session::{Draft, Screen};
use crate::ui::app::way_after_unlocking;
use crate::ui::state::now;

impl Page {
    /// Locks, as a phone does when its dialler comes, unlocks, and says where the person stands.
    fn after_the_call(&mut self) -> Vec<Place> {
        self.keeper.lock();
        self.changed();
        self.unlock();
        let shared = self.shared();
        self.dom.in_scope(ScopeId::APP, || way_after_unlocking(&shared))
    }

    /// A number of somebody in that role, saved.
    fn knows(&self, role: TrustedRole, number: &str) {
        let trusted = TrustedContact { number: PrivateText::new(number), ..TrustedContact::new(role, now()) };
        self.keeper.save(trusted.into()).unwrap();
    }
}

fn is_today(way: &[Place]) -> bool {
    matches!(way, [Place::Today])
}

#[test]
fn whoever_called_from_danger_is_asked_afterwards_what_became_of_it() {
    Page::with(async |page| {
        page.unlock();
        page.go(Place::Help);
        page.press("call-116117");
        assert!(is_today(&page.after_the_call()), "a number is looked at, and nobody is in danger");

        page.go(Place::DangerNow(None));
        page.press("call-113");
        assert!(matches!(page.after_the_call()[..], [Place::Today, Place::DangerOver(None)]));
        // Until it is told.
        assert!(matches!(page.after_the_call()[..], [Place::Today, Place::DangerOver(None)]));
        page.go(Place::DangerOver(None));
        page.press("danger-leave");
        assert!(is_today(&page.after_the_call()));

        // And for a while only.
        let long_ago = now() - chrono::Duration::minutes(15);
        page.called.opens(None, long_ago);
        assert!(is_today(&page.after_the_call()));
    });
}

#[test]
fn a_worry_about_a_meeting_is_still_about_it_after_the_call() {
    Page::with(async |page| {
        page.unlock();
        let meeting = Id::random();
        let mut concern = Escalation::new(now());
        concern.meeting = Some(meeting);
        page.go(Place::ConcernGate(Box::new(Draft::new(Screen::Concern, concern.clone().into(), now()))));
        page.press("gate-yes");
        page.press("call-113");
        let way = page.after_the_call();
        let [Place::Today, Place::DangerOver(Some(draft))] = &way[..] else { panic!("it is gone") };
        let Entry::Escalation(kept) = &draft.entry else { panic!("a concern") };
        assert_eq!((kept.id, kept.meeting, known(&kept.level)), (concern.id, Some(meeting), Some(Level::Now)));
        // A concern that was saved, and is called about, is found as well.
        page.go(Place::DangerOver(Some(draft.clone())));
        page.press("someone-has-it");
        assert!(page.keeper.drafts().is_empty());
        page.go(Place::DangerNow(Some(draft.clone())));
        page.press("call-112");
        let way = page.after_the_call();
        let [Place::Today, Place::DangerOver(Some(again))] = &way[..] else { panic!("it is gone") };
        assert_eq!(again.id(), draft.id());
    });
}

#[test]
fn a_worry_about_nothing_yet_begins_nothing() {
    Page::with(async |page| {
        page.unlock();
        let draft = Draft::new(Screen::Concern, Escalation::new(now()).into(), now());
        page.go(Place::ConcernGate(Box::new(draft)));
        page.press("gate-yes");
        assert!(page.keeper.drafts().is_empty());
    });
}

#[test]
fn a_call_button_that_opens_nothing_says_so() {
    Page::with(async |page| {
        page.unlock();
        page.go(Place::DangerNow(None));
        assert!(!page.has_said("No phone app opened"));
        page.press("call-113");
        assert!(page.has_said("No phone app opened"));
    });
}

#[test]
fn a_number_that_could_be_somebody_elses_is_shown_and_not_dialled() {
    Page::with(async |page| {
        page.unlock();
        page.knows(TrustedRole::Hp, "22 11 00 00 / 98 76 54 32");
        page.knows(TrustedRole::Close, "(+47) 22 40 00 40");
        page.go(Place::OwnCrisis(0));
        assert!(page.has_said("22 11 00 00 / 98 76 54 32") && page.has_said("The app cannot call the number"));
        assert!(page.named.contains_key("call-+4722400040"));
        let all: Vec<_> = page.named.keys().filter(|name| name.contains("2211")).collect();
        assert!(all.is_empty(), "{all:?}");
    });
}

#[test]
fn the_professional_and_the_clinic_may_have_one_number() {
    Page::with(async |page| {
        page.unlock();
        page.knows(TrustedRole::Hp, "12 34 56 78");
        page.knows(TrustedRole::Clinic, "12 34 56 78");
        page.go(Place::Help);
        assert!(page.named.contains_key("message-hp-0"));
        // A landline takes no message, and whoever wrote would wait.
        assert!(!page.named.keys().any(|name| name.starts_with("message-clinic")));
        // Drawn once more, each is still itself.
        page.knows(TrustedRole::Hp, "12 34 56 79");
        page.changed();
        page.changed();
    });
}

#[test]
fn help_that_is_read_locked_stays_when_the_screen_goes_dark_and_nothing_else_does() {
    Page::with(async |page| {
        assert!(!page.host.is_reading_help(), "the lock screen may hold half a passphrase");
        page.go(Place::Help);
        assert!(page.host.is_reading_help());
        assert!(page.has_said("Are they awake"), "what is asked on the phone is there to read beside the call");
        page.unlock();
        assert!(!page.host.is_reading_help(), "the notebook is open behind it");
    });
}
