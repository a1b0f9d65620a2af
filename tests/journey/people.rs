//! People and meetings, as a person lives with them: one written down, met, planned with, asked about, put away, deleted;
//! and a meeting logged in a minute.

use serde_json::json;

use crate::search::search;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// The taps that a meeting may take: place, duration, topics and load, from Today until it is saved.
const MOST_TAPS: usize = 8;

#[test]
fn a_meeting_is_logged_in_at_most_eight_taps_and_without_typing() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    write_down_somebody(&app, "løperen");
    app.tap("#tab-today");
    app.at("today");

    // Counted in the page: what a finger does, and every key.
    app.run(
        "window.taps = 0; window.keys = 0;
         addEventListener('pointerdown', () => window.taps++, true);
         addEventListener('keydown', () => window.keys++, true);",
        vec![],
    );
    app.tap("#log-meeting");
    app.at("meeting");
    app.tap("[data-field=contact] .chip:not(.chip-more)");
    app.tap("[data-field=place] [data-key=cafe]");
    app.tap("[data-field=duration] [data-key='60_90']");
    app.tap("input#load-after");
    app.tap("[data-field=topics] [data-key=loneliness]");
    app.tap("[data-field=topics] [data-key=hope]");
    app.tap("#save");
    app.at("entry");
    let counted = app.run("return [window.taps, window.keys]", vec![]);
    let (taps, keys) = (counted[0].as_u64().unwrap(), counted[1].as_u64().unwrap());
    assert!(taps > 0 && taps as usize <= MOST_TAPS, "{taps} taps");
    assert_eq!(keys, 0, "keys were needed");

    let facts = app.text(".facts");
    for fact in ["løperen", "Kafé, inne", "60–90 min", "Ensomhet og tilhørighet · Hverdag og håp", "5 av 10"] {
        assert!(facts.contains(fact), "{fact} is not among {facts}");
    }
    app.close();
}

#[test]
fn people_in_bokmal() {
    people("nb");
}

#[test]
fn people_in_english() {
    people("en");
}

/// Words that are planted here. None may stand anywhere on the disk.
const CANARIES: [&str; 4] = ["kanariløper", "kanarislekt", "kanaristed", "kanarikaffe"];

fn people(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    let shots = folder().join(format!("people-{language}"));
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.make_notebook();
    app.tap("#tab-journal");
    app.at("journal");
    app.tap("#people");
    app.at("people");
    app.look("01-people-empty");

    app.tap("#new-person");
    app.at("write-person");
    app.look("02-write-person");
    app.tap("#save");
    app.find("#no-alias");
    app.write("#alias", "kari");
    app.find("[data-caution]");
    app.shot_at("#alias", "03-caution");
    app.write_over("#alias", "kanariløper");
    app.gone("[data-caution]");
    app.until_saved();
    app.tap("#hide");
    app.unlock();
    app.at("write-person");
    assert_eq!(app.value("#alias"), "kanariløper", "what was typed is still there");
    app.tap("#change-first-met");
    app.tap("#first-met-earlier");
    // This year has a May as well: last year's is there when there is a later year.
    app.find("#first-met-later");
    app.tap("[data-field=first-met] [data-key='5']");
    app.find("[data-field=first-met] [data-key='5'][aria-pressed=true]");
    app.shot_at("[data-field=first-met]", "03-first-met");
    app.tap("#change-first-met");
    app.gone("#first-met-earlier");
    app.pick("matched", "yes");
    app.pick("interpreter", "no");
    app.pick("opening", "not_yet");
    app.tap("#may-know");
    hide_words(&app);
    app.until_saved();
    app.tap("#save");
    app.at("person");
    app.find("#may-know-unsaid");
    app.look("05-person");
    app.pick("match-needs", "may_know_them");
    app.gone("#may-know-unsaid");
    app.tap("#tab-supervision");
    app.find("[data-field=needs] [data-key=may_know_them][aria-pressed=true]");

    plan_with_them(&app);
    let later = |days: u32, app: App| {
        app.close();
        home.days_later.set(days);
        let app = App::open(&runtime, &display, &home, Some(&shots));
        app.unlock();
        app.at("today");
        app
    };
    let app = later(2, app);
    it_took_place(&app);
    a_series(&app);
    let app = later(9, app);
    nobody_came(&app);
    network(&app);
    the_last_meeting(&app);
    put_away_and_delete(&app);
    app.close();
    search(home.folder.path(), &CANARIES);
}

/// Words to hide are dots until asked for, and can be left to memory.
fn hide_words(app: &App) {
    app.tap("#add-word");
    app.write("#word-0", "kanarislekt");
    app.tap("#add-word");
    app.write("#word-1", "kanaristed");
    // Dots, and yet no password that a phone would offer to keep.
    let shown = |id: &str| {
        let looks = "const field = document.querySelector(arguments[0]);
                     return [field.type, getComputedStyle(field).getPropertyValue('-webkit-text-security')]";
        app.run(looks, vec![json!(id)])
    };
    assert_eq!(shown("#word-0"), json!(["text", "disc"]));
    app.shot_at("#ask-each-time", "04-words-hidden");
    app.tap("#show-words");
    app.find("#word-1:not(.masked)");
    assert_eq!(shown("#word-1"), json!(["text", "none"]));
    assert_eq!(app.value("#word-0"), "kanarislekt");
    app.tap("#show-words");
    app.find("#word-1.masked");
    app.tap("[data-remove-word='0']");
    app.gone("#word-1");
    assert_eq!(app.value("#word-0"), "kanaristed", "the other one stays");
    app.tap("#ask-each-time");
    app.find("#words-will-go");
    app.tap("#ask-each-time");
    app.find("#word-0");
}

/// A planned meeting with a discreet name: Today says that name. Before its time it can be called off and nothing else.
fn plan_with_them(app: &App) {
    open_person(app);
    app.tap("#plan-with");
    app.at("meeting");
    app.find("[data-field=contact] [aria-pressed=true]");
    app.tap("[data-field=day] [data-key=tomorrow]");
    app.pick("place", "clinic");
    app.write("#reminder", "kanarikaffe");
    app.pick("repeats", "weekly");
    app.until_saved();
    app.look("06-plan");
    assert!(!app.has("#load-after") && !app.has("[data-field=topics]"), "nothing was said yet");
    app.tap("#save");
    app.at("entry");
    app.look("07-planned");
    app.tap("#tab-today");
    app.at("today");
    assert!(app.text("#screen .card").contains("kanarikaffe"));
    app.shot("08-today-discreet");
    app.tap("#open-card");
    app.at("entry");
    app.find("#became-cancelled");
    assert!(!app.has("#became-held") && !app.has("#became-no-show"));
}

/// Its time has come: two taps after opening, it was held.
fn it_took_place(app: &App) {
    app.tap("#open-card");
    app.at("entry");
    app.tap("#became-held");
    app.at("meeting");
    app.tap("#save");
    app.at("entry");
    assert!(!app.has("#became-held"));
}

/// The next of a series is offered, and made by nobody but the person.
fn a_series(app: &App) {
    app.find("#next-in-series");
    app.look("09-next-offered");
    app.tap("#tab-journal");
    app.at("journal");
    assert_eq!(count(app, ".row[data-kind=meeting]"), 1, "nothing was made by itself");
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    app.tap("#plan-next");
    app.at("meeting");
    app.find("[data-field=repeats] [data-key=weekly][aria-pressed=true]");
    assert_eq!(app.value("#reminder"), "kanarikaffe");
    app.tap("#save");
    app.at("entry");
}

/// And to the next one nobody came.
fn nobody_came(app: &App) {
    app.tap("#open-card");
    app.at("entry");
    app.tap("#became-no-show");
    app.at("meeting");
    app.look("10-no-show");
    assert!(!app.has("[data-field=topics]"));
    app.tap("#save-and-debrief");
    app.at("step-a3");
    app.tap("#safety-no");
    app.gone("main[data-at=step-a3]");
    // Not long after, the prompts for a meeting that did not take place.
    for _ in 0..4 {
        let step = app.run("return document.querySelector('main').dataset.at", vec![]);
        if step.as_str().unwrap().starts_with("step-n") {
            break;
        }
        app.tap("#not-now");
        app.gone(&format!("main[data-at=\"{}\"]", step.as_str().unwrap()));
    }
    app.find("main[data-at^=step-n]");
    app.tap("#tab-journal");
    app.at("journal");
    assert_eq!(count(app, ".row[data-kind=meeting]"), 2);
    // It need not go on for ever.
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    app.find("#next-in-series");
    app.tap("#end-series");
    app.gone("#next-in-series");
    app.tap("#tab-journal");
    app.at("journal");
}

/// A network meeting asks about nobody.
fn network(app: &App) {
    app.tap("#write");
    app.at("write");
    app.shot("11-write");
    app.tap("#write-network");
    app.at("meeting");
    app.tap("#more");
    app.find("[data-field=kind]");
    for about_somebody in ["contact", "sequence", "others", "medicines-said", "consent", "hp-present"] {
        assert!(!app.has(&format!("[data-field={about_somebody}]")), "{about_somebody}");
    }
    app.look("12-network");
    app.write("#note", "Vi var mange. Etterpå gikk jeg hjem med Zubeida.");
    app.find("[data-caution]");
    assert!(app.text("[data-caution]").contains("Zubeida"));
    app.shot_at("#note", "13-note-caution");
    app.tap("#save");
    app.at("entry");
}

/// After the last meeting, an offer.
fn the_last_meeting(app: &App) {
    open_person(app);
    app.tap("#log-with");
    app.at("meeting");
    app.tap("#more");
    app.pick("sequence", "closing");
    app.tap("#save");
    app.at("entry");
    app.find("#closing-offer");
    app.look("14-closing-offer");
    app.tap("#see-person");
    app.at("person");
    app.find("#closed");
    app.look("15-person-closed");
}

fn put_away_and_delete(app: &App) {
    app.tap("#closed-put-away");
    app.find("#is-put-away");
    app.gone("#closed");
    app.tap("#back");
    app.at("entry");
    app.tap("#tab-journal");
    app.tap("#people");
    app.at("people");
    assert!(!app.has("[data-person]"));
    app.tap("#put-away");
    app.look("16-people-put-away");
    app.tap("[data-person]");
    app.at("person");
    app.tap("#delete");
    app.at("delete-person");
    app.look("17-delete-person");
    app.tap("#delete-all");
    app.tap("#delete-yes");
    app.at("person-deleted");
    app.look("18-deleted");
    app.tap("#undo");
    app.at("person");
    assert_eq!(count(app, ".row[data-kind=meeting]"), 3, "the meetings are back with them");
    app.tap("#delete");
    app.tap("#delete-all");
    app.tap("#delete-yes");
    app.tap("#done");
    app.at("people");
    assert!(!app.has("[data-person]"));
    app.tap("#back");
    app.at("journal");
    assert_eq!(count(app, ".row"), 1, "the network meeting was with nobody");
}

pub fn write_down_somebody(app: &App, alias: &str) {
    app.tap("#tab-journal");
    app.tap("#people");
    app.tap("#new-person");
    app.at("write-person");
    app.write("#alias", alias);
    app.until_saved();
    app.tap("#save");
    app.at("person");
}

fn open_person(app: &App) {
    app.tap("#tab-journal");
    app.at("journal");
    app.tap("#people");
    app.at("people");
    app.tap("[data-person]");
    app.at("person");
}

fn count(app: &App, css: &str) -> u64 {
    app.find(css);
    app.run("return document.querySelectorAll(arguments[0]).length", vec![json!(css)]).as_u64().unwrap()
}
