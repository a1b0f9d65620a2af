//! What has the focus may go away when it is used. The focus stays near: whoever reads by ear or by key does not begin again
//! at the top.

use mellom::journal::{Contact, Meeting, PrivateText};
use mellom::session::Keeper;
use serde_json::json;

use crate::lived_in::{days_from_now, live_in};
use crate::runtime;
use crate::stage::{App, Display, Home};

/// Somebody who was met nine times, with three words to hide.
fn met_often(keeper: &Keeper) {
    let mut person = Contact::new(PrivateText::new("løperen"), days_from_now(-90));
    person.words_to_hide = ["en", "to", "tre"].map(PrivateText::new).to_vec();
    keeper.save(person.clone().into()).unwrap();
    for week in 1..=9 {
        let mut meeting = Meeting::new(days_from_now(-7 * week));
        meeting.contact = Some(person.id);
        keeper.save(meeting.into()).unwrap();
    }
}

impl App<'_> {
    /// Uses a button as the keyboard does: it has the focus.
    fn uses(&self, css: &str) {
        self.find(css);
        let pressed = "const button = document.querySelector(arguments[0]); button.focus(); button.click()";
        self.run(pressed, vec![json!(css)]);
    }

    /// Whether the thing with the focus fits `css`.
    fn focus_is(&self, css: &str) -> bool {
        self.run("return document.activeElement?.matches(arguments[0]) ?? false", vec![json!(css)]) == json!(true)
    }
}

#[test]
fn the_focus_stays_near_what_went_away() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    live_in(&home, met_often);
    let app = App::open(&runtime, &display, &home, None);
    app.unlock();
    app.tap("#tab-journal");
    app.at("journal");
    app.tap("#people");
    app.at("people");
    app.tap(".row");
    app.at("person");
    assert_eq!(app.count(".row[data-kind=meeting]"), 6);
    app.uses("#older");
    app.gone("#older");
    assert_eq!(app.count(".row[data-kind=meeting]"), 9);
    // On the last row that was there: the next one is the first that is new.
    assert!(app.focus_is(".rows .row:nth-child(6)"), "after the older ones came");

    app.tap("#edit");
    app.at("write-person");
    app.uses("[data-remove-word='1']");
    app.gone("[data-remove-word='2']");
    assert!(app.focus_is("main.screen button, main.screen [role=checkbox]"), "after a word was removed");
    assert!(!app.focus_is("[data-remove-word]"), "a key that is held takes no second word away");
    app.close();
}
