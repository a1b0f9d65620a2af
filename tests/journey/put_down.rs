//! A concern that is mine leads to its own path, and one that has been carried far enough is put down with one tap.

use mellom::journal::{Category, Escalation, Level};
use mellom::session::Keeper;

use crate::helping::next_step;
use crate::lived_in::{days_from_now, live_in};
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

#[test]
fn a_crisis_or_a_slip_of_my_own_leads_to_its_path_and_back_to_what_was_written() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    let app = App::open(&runtime, &display, &home, Some(&folder().join("own")));
    app.make_notebook();
    app.tap("#help");
    app.tap("#help-worry");
    app.tap("#gate-no");
    app.at("concern");
    app.write("#note", "et halvt ord");
    app.pick("category", "violence");
    assert!(!app.has("#own-crisis") && !app.has("#slip-said_too_much"));
    app.tap("#change-category");
    app.pick("category", "my_own_crisis");
    app.look("concern-own-crisis");
    app.tap("#own-crisis");
    app.at("own-crisis");
    app.find("[data-call='113']");
    app.tap("#own-leave");
    app.at("concern");
    app.tap("#change-category");
    app.pick("category", "my_confidentiality_slip");
    app.look("concern-own-slip");
    app.tap("#slip-said_too_much");
    app.at("own-slip");
    next_step(&app);
    assert!(!app.has("[data-call]"));
    next_step(&app);
    // "Write a little" is what was being written, and not a second concern.
    app.tap("#own-write");
    app.at("concern");
    assert_eq!(app.value("#note"), "et halvt ord");
    app.tap("#save");
    app.at("entry");
    app.tap("#tab-journal");
    app.at("journal");
    assert_eq!(app.count(".row"), 1);
    app.close();
}

/// One that the clinic should hear of within days, and one where nobody has been called today.
fn concerns(keeper: &Keeper) {
    let mut soon = Escalation::new(days_from_now(-1));
    soon.category = Some(Category::StoppedMedicines.into());
    soon.level = Some(Level::Soon.into());
    keeper.save(soon.into()).unwrap();
    let mut today = Escalation::new(days_from_now(-3));
    today.category = Some(Category::Violence.into());
    today.level = Some(Level::Today.into());
    keeper.save(today.into()).unwrap();
}

#[test]
fn a_concern_is_put_down_with_one_tap_in_bokmal() {
    a_concern_is_put_down_with_one_tap("nb");
}

#[test]
fn a_concern_is_put_down_with_one_tap_in_english() {
    a_concern_is_put_down_with_one_tap("en");
}

fn a_concern_is_put_down_with_one_tap(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    live_in(&home, concerns);
    let app = App::open(&runtime, &display, &home, Some(&folder().join("put-down").join(language)));
    app.unlock();
    app.tap("#tab-journal");
    app.at("journal");
    app.tap(".row[data-kind=escalation]");
    app.at("entry");
    // That one may never hear how it went is said before, and after.
    app.find("#may-never-hear");
    app.look("entry-open");
    app.tap("#put-down");
    app.find("#is-put-down");
    app.find("#may-never-hear");
    app.look("entry-put-down");
    assert!(!app.has("#put-down") && !app.has("#someone-has-it"));
    app.tap("#take-up");
    app.find("#put-down");
    app.tap("#someone-has-it");
    app.find("#take-up");
    assert!(!app.has("#is-put-down"));
    app.tap("#tab-today");
    app.at("today");

    // As long as somebody is needed today and nobody has been called, it is not put down in passing.
    app.tap("#open-concern");
    app.at("entry");
    app.find("#call-now");
    app.find("#someone-has-it");
    assert!(!app.has("#put-down"));
    app.tap("#someone-has-it");
    app.gone("#call-now");
    app.close();
}
