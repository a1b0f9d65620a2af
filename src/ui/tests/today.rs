//! Today has one main button: what was begun, or else what comes next.

use chrono::TimeDelta;

use super::*;
use crate::journal::{
    BoundaryCode, BoundaryIssue, Category, Debrief, Entry, Escalation, Level, Meeting, MeetingStatus, Phase,
};
use crate::session::{Draft, Screen};
use crate::ui::state::now;

impl Page {
    /// Comes to Today, and says which of its buttons are the main ones.
    fn mains_of_today(&mut self) -> Vec<String> {
        self.go(Place::Me);
        self.go(Place::Today);
        let is_main = |id: &ElementId| self.looks.get(id).is_some_and(|look| look.contains("button-main"));
        let mut mains: Vec<String> =
            self.named.iter().filter(|(_, id)| is_main(id)).map(|(name, _)| name.clone()).collect();
        mains.sort();
        mains
    }

    fn begins(&self, screen: Screen, entry: impl Into<Entry>) {
        self.keeper.keep(Draft::new(screen, entry.into(), now()));
    }
}

fn meeting(status: MeetingStatus, hours: i64) -> Meeting {
    Meeting { status: Some(status.into()), when: now() + TimeDelta::hours(hours), ..Meeting::new(now()) }
}

#[test]
fn what_comes_next_is_the_main_thing_until_something_was_begun() {
    Page::with(async |page| {
        page.unlock();
        assert_eq!(page.mains_of_today(), ["log-meeting"]);
        let held = meeting(MeetingStatus::Held, -2);
        page.keeper.save(held.clone().into()).unwrap();
        assert_eq!(page.mains_of_today(), ["land"]);
        let planned = meeting(MeetingStatus::Planned, 24);
        page.keeper.save(planned.clone().into()).unwrap();
        assert_eq!(page.mains_of_today(), ["prepare"]);

        // Both are there, and one of them is the main one.
        let issue = BoundaryIssue { code: Some(BoundaryCode::Time.into()), ..BoundaryIssue::new(now()) };
        page.begins(Screen::Boundary, issue);
        assert_eq!(page.mains_of_today(), ["go-on"]);
        assert!(page.named.contains_key("prepare") && page.named.contains_key("log-meeting"));

        // A concern that needs somebody goes first, and what was begun waits behind it.
        let mut concern = Escalation::new(now());
        (concern.category, concern.level) = (Some(Category::Violence.into()), Some(Level::Today.into()));
        page.keeper.save(concern.into()).unwrap();
        assert_eq!(page.mains_of_today(), ["prepare"]);
    });
}

#[test]
fn a_sitting_that_was_begun_is_gone_on_with_and_not_begun_once_more() {
    Page::with(async |page| {
        page.unlock();
        let held = meeting(MeetingStatus::Held, -2);
        page.keeper.save(held.clone().into()).unwrap();
        page.begins(Screen::Debrief, Debrief::new(Phase::After, Some(held.id.into()), now()));
        assert_eq!(page.mains_of_today(), ["go-on"]);
        assert!(!page.named.contains_key("land"));
    });
}
