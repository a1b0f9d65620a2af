//! The hardest minutes: nothing stands before the call, and nothing that was done is lost.

use crate::runtime;
use crate::stage::{App, Display, Home};

#[test]
fn somebody_was_called_and_nothing_more_need_be_written() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    let app = App::open(&runtime, &display, &home, None);
    // Before there is any vault, the numbers are one tap away.
    app.at("create");
    app.tap("#help");
    app.find("[data-call='113']");
    app.tap("#back");
    app.make_notebook();

    app.tap("#help");
    app.tap("#help-danger");
    app.at("danger-now");
    app.find("[data-script=sc5]");
    app.tap("#afterwards");
    app.tap("#have-called");
    app.tap("[data-field=called] [data-key=called_113]");
    app.at("danger-noted");
    let first = app.run("return document.querySelector('main.screen p').textContent", vec![]);
    assert!(first.as_str().unwrap().contains("ikke din skyld"), "first the person who called: {first}");
    app.tap("#danger-not-now");
    app.at("help");
    app.tap("#back");
    app.tap("#tab-journal");
    app.find(".row");
    let rows = app.run("return document.querySelectorAll('.row[data-kind=escalation]').length", vec![]);
    assert_eq!(rows, serde_json::json!(1), "that somebody was called is kept");
    app.tap(".row[data-kind=escalation]");
    app.at("entry");
    assert!(app.text("#screen").contains("113"));
    app.close();
}

#[test]
fn now_leads_to_the_numbers_and_back_to_what_was_being_written() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#help");
    app.tap("#help-worry");
    app.tap("#gate-no");
    app.at("concern");
    app.write("#note", "before it became urgent");
    app.pick("category", "violence");
    app.tap("[data-field=level] [data-key=now]");
    app.at("danger-now");
    app.find("[data-call='113']");
    // What to say to whoever answers fits what it is about.
    app.find("#say-anything");
    assert!(!app.has("[data-script=sc5]"));
    app.tap("#afterwards");
    app.tap("#have-called");
    app.tap("[data-field=called] [data-key=called_112]");
    app.at("danger-noted");
    app.tap("#danger-write");
    app.at("concern");
    assert_eq!(app.value("#note"), "before it became urgent");
    app.find("[data-field=done] [data-key=called_112][aria-pressed=true]");
    app.tap("#save");
    app.at("entry");
    app.close();
}
