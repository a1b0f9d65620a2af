//! Help for the one who helps: the numbers before anything is unlocked, another country, a slip, a crisis of one's own,
//! and what the law says.

use crate::person::PASSPHRASE;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// What stands on the lock screen, by choice.
const OPEN: [&str; 2] = ["Kari i andre", "98 76 54 32"];

/// What the clinic says.
const CLINIC: &str = "kanari fra poliklinikken";

#[test]
fn help_for_the_one_who_helps_in_bokmal() {
    help_for_the_one_who_helps("nb");
}

#[test]
fn help_for_the_one_who_helps_in_english() {
    help_for_the_one_who_helps("en");
}

fn help_for_the_one_who_helps(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    let shots = folder().join(format!("{language}-helping"));
    let app = App::open(&runtime, &display, &home, Some(&shots));
    before_any_notebook(&app);
    app.tap("#back");
    app.make_notebook();
    while_locked(&app, &home);
    app.unlock();
    a_message_is_ready(&app);
    my_own_crisis(&app);
    a_slip_of_my_own(&app);
    what_the_law_says(&app);
    everything_is_erased(&app, &home);
    app.close();
}

/// The number is an offer, and what it means is said where it is given.
fn before_any_notebook(app: &App) {
    app.at("create");
    app.tap("#help");
    app.at("help");
    app.find("[data-call='113']");
    assert_eq!(app.count("#what-to-do li"), 5);
    assert!(!app.has("#open-contact") && !app.has("#help-danger"));
    app.look("01-help-first");
    app.tap("#put-open-contact");
    app.at("open-contact");
    app.find("#in-clear");
    app.look("02-open-contact");
    app.write("#open-contact-label", OPEN[0]);
    app.write("#open-contact-number", "ring meg");
    app.tap("#open-contact-put");
    app.find("#not-a-number");
    app.look("03-open-contact-not-a-number");
    app.write_over("#open-contact-number", OPEN[1]);
    app.tap("#open-contact-put");
    app.at("help");
    assert!(app.text("#open-contact").contains(OPEN[0]));

    app.tap("#countries");
    app.at("countries");
    app.look("04-countries");
    app.tap("[data-field=country] [data-key=gb]");
    app.find("#unchecked");
    // What tells about who asks is not here yet.
    assert!(!app.has("[data-line=gb-tht]"));
    app.look("05-countries-gb");
    app.tap("[data-line=gb-shout] button");
    app.find("[data-line=gb-shout] [role=status]");
    app.tap("#back");
    app.at("help");
    // Theirs first, and Norway's are still all there.
    for number in ["999", "113", "112", "110"] {
        app.find(&format!("#emergency-numbers [data-call='{number}']"));
    }
    let first = app.run("return document.querySelector('#emergency-numbers [data-call]').dataset.call", vec![]);
    assert_eq!(first, serde_json::json!("999"));
    app.look("06-help-abroad");
}

/// Whoever finds the phone reads the number that was put there, and changes nothing.
fn while_locked(app: &App, home: &Home) {
    app.tap("#hide");
    app.at("unlock");
    app.tap("#help");
    app.at("help");
    app.find("#open-contact [data-call='98765432']");
    app.find("[data-call='113']");
    for telling in ["#put-open-contact", "#law", "#help-me", "#scripts", "[data-line=hivnorge]", "[data-line=gb-tht]"] {
        assert!(!app.has(telling), "{telling}");
    }
    app.tap("#open-contact [data-call]");
    app.find("#open-contact [role=status]");
    app.look("07-help-locked");
    let preferences = std::fs::read_to_string(home.data().join("preferences")).unwrap();
    assert!(preferences.contains(OPEN[0]) && preferences.contains("country=gb"), "in clear, as the screen says");
    app.tap("#back");
}

/// The clinic's number, and a message that says nothing.
fn a_message_is_ready(app: &App) {
    app.tap("#tab-me");
    app.tap("#edit-numbers");
    app.at("numbers");
    app.write("#number-hp", "12 34 56 78");
    app.find("#put-open-contact");
    app.tap("#save");
    app.at("me");
    app.tap("#help");
    app.at("help");
    app.find("[data-call='12345678']");
    app.tap("#message-hp-0");
    app.find("[role=status]");
    app.look("08-help-open");
}

fn my_own_crisis(app: &App) {
    app.tap("#help-me");
    app.at("own-crisis");
    // Somebody to call stands on the first screen, the emergency number first.
    app.find("[data-call='113']");
    app.find("[data-call='116123']");
    app.find("[data-call='12345678']");
    app.look("10-own-crisis-call");
    app.tap("#own-next");
    app.gone("[data-call='113']");
    app.look("11-own-crisis-say");
    app.tap("#back");
    app.find("[data-call='113']");
    app.tap("#own-next");
    app.gone("[data-call='113']");
    app.tap("#own-next");
    app.find("#message-hp-0");
    app.look("12-own-crisis-pause");
    app.tap("#own-next");
    app.find("#own-write");
    app.look("13-own-crisis-write");
    // Nothing is required.
    app.tap("#own-leave");
    app.at("help");
    app.tap("#tab-journal");
    app.at("journal");
    assert!(!app.has(".row"), "nothing was written by itself");
    app.tap("#help");
}

fn a_slip_of_my_own(app: &App) {
    for (slip, steps) in [("wrong_recipient", 3), ("said_too_much", 3)] {
        app.tap(&format!("#slip-{slip}"));
        for step in 1..steps {
            app.at("own-slip");
            app.look(&format!("20-{slip}-{step}"));
            next_step(app);
        }
        app.find("#own-write");
        app.look(&format!("20-{slip}-{steps}"));
        if slip == "said_too_much" {
            app.tap("#own-write");
            app.at("concern");
            app.find("[data-field=category] [data-key=my_confidentiality_slip][aria-pressed=true]");
            app.tap("#back");
        } else {
            app.tap("#own-leave");
        }
        app.at("help");
    }
    app.tap("#slip-lost_phone");
    app.find("#own-wipe");
    app.look("21-lost-1");
    // To what locks it anew, and back to the same step.
    app.tap("#own-renew");
    app.at("renew");
    app.tap("#back");
    app.at("own-slip");
    next_step(app);
    app.look("21-lost-2");
    app.tap("#back");
    app.tap("#own-lock");
    app.unlock();
    app.tap("#help");
}

/// On to the next step of an own path, and not before it stands there.
pub fn next_step(app: &App) {
    // Read in one go: between finding a heading and reading it, the step may have gone.
    let heading = || app.run("return document.querySelector('h1')?.textContent", vec![]);
    let before = heading();
    app.tap("#own-next");
    app.until(|| heading() != before, "another step");
}

fn what_the_law_says(app: &App) {
    app.tap("#law");
    app.at("law");
    app.find("#not-advice");
    assert_eq!(app.count("[data-law]"), 6);
    assert!(!app.has("#from-the-clinic"));
    app.look("30-law");
    app.tap("#write-clinic-note");
    app.at("law-write");
    app.write("#clinic-note", CLINIC);
    app.until_saved();
    app.look("31-law-write");
    // Locked in the middle of it: it is all there, on the same screen.
    app.tap("#hide");
    app.unlock();
    app.at("law-write");
    assert_eq!(app.value("#clinic-note"), CLINIC);
    app.tap("#save");
    app.at("today");
    app.tap("#tab-me");
    app.tap("#about");
    app.at("about");
    app.tap("#law");
    app.at("law");
    assert_eq!(app.text("#from-the-clinic"), CLINIC);
    app.look("32-law-with-the-clinics");
    app.tap("#tab-journal");
    app.at("journal");
    assert!(!app.has(".row"), "it is no day's");
}

fn everything_is_erased(app: &App, home: &Home) {
    app.tap("#tab-me");
    app.tap("#wipe");
    app.at("wipe");
    app.tap("#wipe-go-on");
    app.write("#again-passphrase", PASSPHRASE);
    app.tap("#again-go-on");
    app.tap("#wipe-yes");
    app.at("create");
    assert!(!home.data().join("preferences").exists());
    app.tap("#help");
    app.at("help");
    app.find("[data-call='113']");
    assert!(!app.has("#open-contact") && !app.has("[data-call='999']"));
}
