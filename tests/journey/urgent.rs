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
    app.at("journal");
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

impl App<'_> {
    /// The numbers as they stand on the screen, from the top.
    fn numbers(&self) -> Vec<String> {
        let numbers =
            self.run("return [...document.querySelectorAll('[data-call]')].map((one) => one.dataset.call)", vec![]);
        serde_json::from_value(numbers).unwrap()
    }
}

/// A phone locks the app when its dialler comes. Hidden at that moment, it is the same here.
#[test]
fn a_call_from_danger_locks_the_app_and_loses_nothing() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#tab-me");
    app.tap("#edit-numbers");
    app.at("numbers");
    // What is dialled stands under the field, and what could be somebody else is not written down.
    app.write("#number-hp", "Kari: (+47) 22 40 00 40");
    app.until(|| app.text("#dialled-hp").contains("+47 22 40 00 40"), "how it is dialled");
    app.write("#number-clinic", "22 11 00 00 / 98 76 54 32");
    app.tap("#save");
    app.find("#not-a-number");
    assert!(!app.has("#dialled-clinic"));
    app.write_over("#number-clinic", "22 11 00 00");
    app.find("#dialled-clinic");
    app.gone("#not-a-number");
    app.tap("#save");
    app.at("me");

    app.tap("#help");
    app.tap("#help-danger");
    app.at("danger-now");
    app.tap("[data-call='113']");
    app.tap("#hide");
    app.at("unlock");
    // Beside the call.
    app.tap("#help");
    app.at("help");
    app.find("#may-be-asked");
    app.tap("#back");
    app.unlock();
    app.at("danger-over");
    app.tap("#nobody-answered");
    app.find("[data-call='+4722400040']");
    app.tap("#have-called");
    app.tap("[data-field=called] [data-key=called_113]");
    app.at("danger-noted");
    app.tap("#danger-not-now");
    app.at("today");
    // Told once.
    app.tap("#hide");
    app.unlock();
    app.at("today");

    // Left without a word: the form and the entry have 113 first all the same, and the supervisor's number after.
    app.tap("#help");
    app.tap("#help-worry");
    app.tap("#gate-no");
    app.pick("category", "suicide");
    app.find("[data-call='+4722400040']");
    assert_eq!(app.numbers()[0], "+4722400040", "no danger at this moment");
    app.tap("[data-field=level] [data-key=now]");
    app.at("danger-now");
    app.tap("#hide");
    app.unlock();
    app.at("concern");
    let numbers = app.numbers();
    assert_eq!(numbers[..2], ["113", "112"]);
    assert!(numbers.iter().any(|number| number == "+4722400040"), "{numbers:?}");
    app.tap("#save");
    app.at("entry");
    assert_eq!(app.numbers()[..2], ["113", "112"]);
    assert!(app.text("#call-now").starts_with("Ingen har tatt over dette ennå. Ring nå."));
    // Abroad, what answers there comes before what answers at home.
    app.tap("#help");
    app.tap("#countries");
    app.tap("[data-field=country] [data-key=gb]");
    app.find("#unchecked");
    app.tap("#back");
    app.at("help");
    app.tap("#back");
    app.at("entry");
    let numbers = app.numbers();
    assert_eq!(numbers[..3], ["999", "112", "113"], "{numbers:?}");
    assert!(numbers.iter().any(|number| number == "08088088000"), "{numbers:?}");
    app.close();
}
