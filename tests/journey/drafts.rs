//! Never lose what was typed.

use std::time::Duration;

use crate::runtime;
use crate::stage::{App, Display, Home};

#[test]
fn two_hundred_letters_typed_fast_arrive_complete() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.tap("#more");
    let text: String = ('a'..='z').chain("æøå ".chars()).cycle().take(200).collect();
    app.write("#note", &text);
    assert_eq!(app.value("#note"), text);
    app.until_saved();
    app.tap("#save");
    app.at("entry");
    assert_eq!(app.exact_text("#screen .written"), text);
    app.close();
}

#[test]
fn a_field_is_as_tall_as_what_is_written_in_it() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.tap("#more");
    app.find("#note");
    let tall = |app: &App| app.run("return document.querySelector('#note').clientHeight", vec![]).as_f64().unwrap();
    let hidden = |app: &App| {
        let field = "const field = document.querySelector('#note'); return field.scrollHeight - field.clientHeight";
        app.run(field, vec![]).as_f64().unwrap()
    };
    let empty = tall(&app);
    app.write("#note", &"en linje som ikke er slutt før den har gått over kanten av feltet ".repeat(8));
    app.until_saved();
    let full = tall(&app);
    assert!(full > empty * 1.5, "{full} from {empty}");
    assert!(hidden(&app) <= 1.0, "{} behind the edge", hidden(&app));
    // With larger text it is taller, and it comes back as tall as it was left.
    app.run("window.mellom.scale(2)", vec![]);
    assert!(tall(&app) > full && hidden(&app) <= 1.0, "{} behind the edge", hidden(&app));
    app.run("window.mellom.scale(1)", vec![]);
    app.tap("#hide");
    app.unlock();
    app.at("meeting");
    app.tap("#more");
    app.find("#note");
    assert!(tall(&app) > empty * 1.5 && hidden(&app) <= 1.0, "{} behind the edge", hidden(&app));
    app.close();
}

#[test]
fn a_draft_is_there_after_locking_in_mid_sentence() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.pick("place", "outdoors");
    app.tap("#more");
    app.write("#note", "this was not finished when");
    // At once, without waiting for anything to be saved.
    app.tap("#hide");
    app.unlock();
    app.at("meeting");
    app.find("[data-field=place] [data-key=outdoors][aria-pressed=true]");
    app.tap("#more");
    assert_eq!(app.value("#note"), "this was not finished when");
    app.close();
}

#[test]
fn a_kill_while_typing_costs_at_most_the_last_second() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.tap("#more");
    app.write("#note", "what was written more than a second ago");
    std::thread::sleep(Duration::from_millis(1300));
    app.write("#note", " and what was just being written");
    app.kill();

    let app = App::open(&runtime, &display, &home, None);
    app.unlock();
    app.at("meeting");
    app.tap("#more");
    let note = app.value("#note");
    assert!(note.starts_with("what was written more than a second ago"), "{note}");
    app.close();
}

#[test]
fn an_unfinished_draft_can_be_continued_or_thrown_away_from_today() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.pick("place", "cafe");
    app.tap("#tab-today");
    app.find("#unfinished");
    app.tap("#go-on");
    app.find("[data-field=place] [data-key=cafe][aria-pressed=true]");
    app.tap("#tab-today");
    app.tap("#discard");
    app.tap("#discard-yes");
    app.gone("#unfinished");
    app.close();
}

#[test]
fn an_alias_and_a_number_half_typed_are_there_after_locking() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.pick("place", "cafe");
    app.tap("[data-field=contact] [data-key=new]");
    app.write("#alias", "half an ali");
    app.tap("#hide");
    app.unlock();
    app.at("meeting");
    assert_eq!(app.value("#alias"), "half an ali");
    app.find("[data-field=place] [data-key=cafe][aria-pressed=true]");
    app.tap("#tab-today");
    app.tap("#tab-me");
    app.tap("#edit-numbers");
    app.at("numbers");
    app.write("#number-hp", "12 34");
    app.tap("#hide");
    app.unlock();
    app.at("numbers");
    assert_eq!(app.value("#number-hp"), "12 34");
    app.close();
}
