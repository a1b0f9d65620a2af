//! A page that the system makes anew without having been asked, as Android does with its window: the notebook is still open
//! for whoever was writing, and locked for whoever was given the phone to read one page.

use crate::lived_in::{live_in, write_everything};
use crate::runtime;
use crate::share::read_the_page;
use crate::stage::{App, Display, Home};

#[test]
fn a_page_made_anew_stays_open_for_the_person_and_is_locked_for_whoever_holds_the_phone() {
    let (runtime, display) = (runtime(), Display::open());
    let home = Home::new("nb");
    home.pages_come_anew.set(true);
    live_in(&home, write_everything);
    let app = App::open(&runtime, &display, &home, None);
    app.unlock();
    app.at("today");
    make_anew(&app);
    app.at("today");

    read_the_page(&app);
    app.tap("#share");
    app.at("share-ways");
    app.tap("#way-show");
    app.at("handed");
    make_anew(&app);
    app.at("unlock");
    assert!(!app.has("#tab-journal"));
    // Asked for the passphrase, but not yet there: it is in their hands all the same.
    app.unlock();
    read_the_page(&app);
    app.tap("#share");
    app.at("share-ways");
    app.tap("#way-show");
    app.at("handed");
    app.tap("#handed-back");
    app.at("handed-again");
    make_anew(&app);
    app.at("unlock");
    // And whoever has proved who they are has their own phone back.
    app.unlock();
    app.at("today");
    make_anew(&app);
    app.at("today");
    app.close();
}

/// The page goes, and another comes at the address that the first one had.
fn make_anew(app: &App) {
    app.run("document.body.dataset.before = ''; location.replace('/?s=1')", vec![]);
    app.gone("body[data-before]");
}
