//! Money: an amount that is no number is not saved as none.

use super::*;
use crate::journal::Meeting;
use crate::session::{Draft, Screen};
use crate::ui::state::now;

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
