//! What something is about can be looked at again without losing what the person said of it, and an answer that was given
//! about something else is asked for anew.

use super::*;
use crate::journal::{
    BoundaryCode, BoundaryIssue, Category, Consent, ConsentState, Entry, Escalation, Level, ToldFirst, Topic, known,
};
use crate::session::{Draft, Screen};
use crate::ui::state::now;

impl Page {
    /// Opens what was saved, to be changed.
    fn changes(&mut self, screen: Screen, entry: impl Into<Entry>) {
        let entry = entry.into();
        self.keeper.save(entry.clone()).unwrap();
        self.go(Place::Writing(Box::new(Draft::new(screen, entry, now()))));
    }

    /// What is being written, if anything was changed.
    fn written(&self) -> Option<Entry> {
        self.keeper.drafts().pop().map(|draft| draft.entry)
    }

    fn concern(&self) -> Option<Escalation> {
        match self.written()? {
            Entry::Escalation(concern) => Some(concern),
            _ => None,
        }
    }
}

fn told(category: Category, level: Level, consent: ConsentState) -> Escalation {
    let mut concern = Escalation::new(now());
    (concern.category, concern.level) = (Some(category.into()), Some(level.into()));
    concern.consent = Consent::new(consent);
    concern
}

#[test]
fn looking_at_what_it_is_about_and_leaving_it_keeps_what_the_person_said() {
    Page::with(async |page| {
        page.unlock();
        let mut concern = told(Category::StoppedMedicines, Level::Soon, ConsentState::AgreedPart);
        concern.consent.topics.toggle(Topic::SideEffects);
        page.changes(Screen::Concern, concern.clone());
        let stands = |page: &Page| {
            let now = page.concern().unwrap_or_else(|| concern.clone());
            known(&now.category) == Some(Category::StoppedMedicines)
                && (now.consent.state(), now.consent.topics)
                    == (ConsentState::AgreedPart, concern.consent.topics.clone())
        };
        page.press("change-category");
        page.press("key-stopped_medicines");
        assert!(stands(page), "it was only looked at");
        // Taken away, and put back.
        page.press("key-stopped_medicines");
        assert_eq!(page.concern().unwrap().consent.state(), ConsentState::NotAsked);
        page.press("key-stopped_medicines");
        assert!(stands(page), "the answer was about this");
        assert!(!page.has_said("about something else"));

        page.press("change-category");
        page.press("key-acute_illness");
        assert_eq!(page.concern().unwrap().consent.state(), ConsentState::NotAsked);
        assert!(page.has_said("Ask again about this"));
    });
}

#[test]
fn a_boundary_that_is_tapped_twice_keeps_what_the_person_said() {
    Page::with(async |page| {
        page.unlock();
        let mut issue = BoundaryIssue::new(now());
        issue.code = Some(BoundaryCode::Time.into());
        issue.consent = Consent::new(ConsentState::AgreedAll);
        page.changes(Screen::Boundary, issue);
        for state in [ConsentState::NotAsked, ConsentState::AgreedAll] {
            page.press("key-time_availability");
            let Some(Entry::Boundary(issue)) = page.written() else { panic!("it is being changed") };
            assert_eq!(issue.consent.state(), state);
        }
        assert!(!page.has_said("about something else"));
    });
}

#[test]
fn whoever_told_without_asking_is_not_sent_to_ask() {
    Page::with(async |page| {
        page.unlock();
        let mut concern = told(Category::Outing, Level::Today, ConsentState::OverrideSafety);
        concern.told_first = Some(ToldFirst::Unsafe.into());
        page.changes(Screen::Concern, concern);
        page.press("change-category");
        page.press("key-violence");
        assert_eq!(page.concern().unwrap().consent.state(), ConsentState::NotAsked);
        assert!(page.has_said("You told someone about something else"));
        assert!(!page.has_said("Ask again"));
    });
}
