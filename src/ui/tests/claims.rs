//! Money: an amount that is no number is not saved as none, and one tap does not speak for years of meetings.

use super::*;
use crate::claim::Wanted;
use crate::journal::{Meeting, MeetingStatus, Rates};
use crate::session::{Draft, Screen};
use crate::ui::state::now;

const ALL: Wanted = Wanted { period: None, owed_only: true };

impl Page {
    /// A meeting held so many days ago, of which nobody has said whether it is paid for.
    fn held(&self, days_ago: i64) {
        let mut meeting = Meeting::new(now() - chrono::Duration::days(days_ago));
        meeting.status = Some(MeetingStatus::Held.into());
        self.keeper.save(meeting.into()).unwrap();
    }

    /// How many meetings are said to be paid for.
    fn due(&self) -> usize {
        let due = |meeting: &&Meeting| meeting.expense.honorarium_paid == Some(false);
        self.keeper.read(|journal| journal.meetings().filter(due).count()).unwrap()
    }
}

#[test]
fn an_amount_that_is_no_number_is_not_folded_away_and_saved_without() {
    Page::with(async |page| {
        page.unlock();
        page.go(Place::Writing(Box::new(Draft::new(Screen::Meeting, Meeting::new(now()).into(), now()))));
        page.press("more");
        page.write("kilometres", "ca 40");
        assert!(!page.has_said("Nothing has been saved yet"));
        page.press("more");
        assert!(page.has_said("Nothing has been saved yet"), "why it stays open");
        page.press("save");
        assert_eq!(page.keeper.read(|journal| journal.meetings().count()), Ok(0));
        // Corrected, it can be closed and is saved.
        page.write("kilometres", "40");
        page.press("more");
        page.press("save");
        let ways =
            page.keeper.read(|journal| journal.meetings().map(|one| one.expense.tenths_of_km).collect::<Vec<_>>());
        assert_eq!(ways, Ok(vec![Some(400)]));
    });
}

#[test]
fn saying_the_same_of_many_meetings_is_asked_about_once_more() {
    Page::with(async |page| {
        page.unlock();
        for days_ago in [1, 400, 800] {
            page.held(days_ago);
        }
        page.go(Place::Claims(ALL));
        page.press("mark-due");
        assert_eq!(page.due(), 0);
        assert!(page.has_said("3 meetings in this period are marked"));
        page.press("due-no");
        assert_eq!(page.due(), 0);
        page.press("mark-due");
        page.press("due-yes");
        assert_eq!(page.due(), 3);
        // One is seen to be the one, and is said at once.
        page.held(2);
        page.changed();
        page.press("mark-due");
        assert_eq!(page.due(), 4);
    });
}

#[test]
fn that_all_is_paid_is_not_offered_while_nothing_could_be_worked_out() {
    Page::with(async |page| {
        page.unlock();
        page.held(1);
        page.go(Place::Claims(ALL));
        page.press("mark-due");
        assert!(page.has_said("Not worked out"));
        assert!(!page.named.contains_key("mark-paid"));

        let rates = Rates { meeting_hundredths: Some(35_000), ..Rates::new(now()) };
        page.keeper.save(rates.into()).unwrap();
        page.go(Place::Claims(ALL));
        page.press("mark-paid");
        page.press("paid-yes");
        assert_eq!(page.due(), 0);
    });
}
