//! What is easy to say and easy to lose: a load of nothing, a name that was typed and not added, a tick that was taken
//! away, an amount that is none, a load that was set before the phone was locked.

use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

#[test]
fn what_was_said_is_what_is_kept_nb() {
    what_was_said_is_kept("nb");
}

#[test]
fn what_was_said_is_what_is_kept_en() {
    what_was_said_is_kept("en");
}

fn what_was_said_is_kept(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    let app = App::open(&runtime, &display, &home, Some(&folder().join(format!("edges-{language}"))));
    app.make_notebook();
    a_light_evening(&app);
    somebody_typed(&app);
    a_plan_stays_a_plan(&app);
    heavy_before_locking(&app);
    not_to_be_brought(&app);
    an_amount_that_is_none(&app);
    app.close();
}

/// A load of nothing is said with one tap at the left end; a tap further along says what it says.
fn a_light_evening(app: &App) {
    app.tap("#log-meeting");
    app.at("meeting");
    app.find("#load-after[data-unset]");
    app.tap_at("#load-after", 0.02);
    app.find("#load-after[aria-valuetext='0']:not([data-unset])");
    app.tap("[data-undo=load-after]");
    app.find("#load-after[data-unset]");
    app.tap_at("#load-after", 0.5);
    app.find("#load-after[aria-valuetext='5']");
    app.tap("[data-undo=load-after]");
    app.find("#load-after[data-unset]");
    app.slide("load-after", 0);
    app.look("01-light");
    // Nothing is said of it after all: it is asked afterwards.
    app.tap("[data-undo=load-after]");
}

/// A name that was typed belongs to this meeting, and to no other.
fn somebody_typed(app: &App) {
    app.tap("[data-field=contact] [data-key=new]");
    // Whoever goes from field to field hears the hint too.
    app.find("#alias[aria-describedby='alias-hint']");
    app.write("#alias", "løperen");
    app.until_saved();
    app.look("02-typed");
    app.tap("#save");
    app.at("entry");
    assert!(app.text(".facts").contains("løperen"), "{}", app.text(".facts"));
    app.tap("#tab-today");
    app.tap("#log-meeting");
    app.at("meeting");
    app.find("[data-field=contact] .chip:not(.chip-more)");
    assert!(!app.has("#alias"), "nobody is offered who was typed for another meeting");
    app.tap("[data-field=contact] .chip:not(.chip-more)");
    app.tap("#save");
    app.at("entry");
}

/// Tapping what is picked already changes nothing; what took place, took place by now.
fn a_plan_stays_a_plan(app: &App) {
    app.tap("#tab-journal");
    app.tap("#write");
    app.tap("#write-plan");
    app.at("meeting");
    app.tap("[data-field=day] [data-key=tomorrow]");
    app.tap("[data-field=status] [data-key=planned]");
    app.find("[data-field=status] [data-key=planned][aria-pressed=true]");
    app.find("[data-field=day] [data-key=tomorrow][aria-pressed=true]");
    app.tap("[data-field=status] [data-key=held]");
    app.find("[data-field=day] [data-key=today][aria-pressed=true]");
    app.tap("#tab-today");
    app.find("#discard");
    app.tap("#discard");
    app.tap("#discard-yes");
    app.gone("#unfinished");
}

/// How heavy it was is kept from the moment it is said, and a name in an answer is noticed.
fn heavy_before_locking(app: &App) {
    app.tap("#tab-journal");
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    app.tap("#debrief");
    app.at("step-a3");
    app.is_by_the_thumb("#safety-yes");
    app.look("03-safety");
    app.tap("#safety-no");
    app.at("step-load-question");
    app.slide("load-before", 3);
    app.slide("load-after", 6);
    app.until_saved();
    app.tap("#hide");
    app.unlock();
    app.at("step-load-question");
    app.find("#load-before[aria-valuetext='3']");
    app.find("#load-after[aria-valuetext='6']");
    app.tap("#next");
    app.find("main:not([data-at=step-load-question]) h1:focus");
    app.write("#answer", "Etterpå gikk jeg hjem med Zubeida.");
    app.find("[data-caution]");
    assert!(app.text("[data-caution]").contains("Zubeida"));
    app.look("03-answer-caution");
    app.tap("#enough");
    app.at("step-a9");
    app.is_by_the_thumb("#talk-today");
    app.look("03-talk");
    // "We have talked" puts it down.
    app.tap("#talk-today");
    app.find("#offer-call");
    app.look("03-talk-today");
    app.tap("#next");
    app.at("step-enough");
    app.tap("#finish");
    app.at("today");
    app.find("#wants-to-talk");
    app.look("04-wants-to-talk");
    app.tap("#have-talked");
    app.gone("#wants-to-talk");
}

/// A limit that is not to be brought is not brought; and what was begun about a meeting is gone on with.
fn not_to_be_brought(app: &App) {
    let open_meeting = || {
        app.tap("#tab-journal");
        app.tap(".row[data-kind=meeting]");
        app.at("entry");
    };
    open_meeting();
    app.tap("#add-boundary");
    app.at("boundary");
    app.find("#bring[aria-checked=true]");
    app.tap("#bring");
    app.find("#bring[aria-checked=false]");
    app.write("#note", "half a note");
    app.until_saved();
    app.tap("#hide");
    app.unlock();
    app.at("boundary");
    app.find("#bring[aria-checked=false]");
    // Something else is begun meanwhile: neither hides the other.
    open_meeting();
    app.tap("#edit");
    app.at("meeting");
    app.pick("place", "cafe");
    app.until_saved();
    app.tap("#tab-today");
    app.tap("#more-waits");
    app.find("#go-on-1");
    app.look("05-two-begun");
    open_meeting();
    app.find("#being-changed");
    app.look("06-being-changed");
    app.tap("#add-boundary");
    app.at("boundary");
    assert_eq!(app.value("#note"), "half a note");
    app.tap("#save");
    app.at("entry");
    app.find("#to-agenda");
    // Brought, and then not.
    for brought in [true, false] {
        app.tap("#edit");
        app.at("boundary");
        app.tap("#bring");
        app.find(if brought { "#bring[aria-checked=true]" } else { "#bring[aria-checked=false]" });
        app.tap("#save");
        app.at("entry");
        app.find(if brought { "#on-agenda" } else { "#to-agenda" });
    }
    open_meeting();
    app.tap("#go-on-changing");
    app.at("meeting");
    app.tap("#save");
    app.at("entry");
    assert!(!app.has("#being-changed"));
}

/// What is no number is not saved as nothing.
fn an_amount_that_is_none(app: &App) {
    app.tap("#tab-me");
    app.tap("#claims");
    app.at("claims");
    app.find("[data-field=period] [data-key=ever][aria-pressed=true]");
    app.tap("#rates");
    app.at("rates");
    app.write("#rate-meeting", "350 kr");
    app.until_saved();
    assert_eq!(app.text("#rate-meeting-wrong"), "");
    app.write_over("#rate-meeting", "ca 40");
    app.find("#rate-meeting[aria-invalid=true]");
    app.tap("#save");
    no_amount_is_said_over_the_button(app);
    app.look("07-no-amount");
    app.write_over("#rate-meeting", "40 kr");
    app.gone("#no-amount");
    app.tap("#save");
    app.at("claims");

    // The same wherever an amount is written.
    app.tap("#mark-due");
    app.tap("#due-yes");
    app.tap("[data-line]");
    app.at("expense");
    app.write("#kilometres", "ca 40");
    app.find("#kilometres[aria-invalid=true]");
    app.tap("#save");
    no_amount_is_said_over_the_button(app);
    app.write_over("#kilometres", "40");
    app.gone("#no-amount");
    app.tap("#save");
    app.at("claims");
    app.tap("#tab-today");
    app.tap("#log-meeting");
    app.at("meeting");
    app.tap("#more");
    app.write("#kilometres", "ca 40");
    app.find("#kilometres[aria-invalid=true]");
    app.tap("#save");
    no_amount_is_said_over_the_button(app);
}

/// Whoever pressed the button sees why nothing came of it, without looking further up.
fn no_amount_is_said_over_the_button(app: &App) {
    app.find("#no-amount");
    let place = "const said = document.querySelector('#no-amount').getBoundingClientRect();
                 const button = document.querySelector('#save').getBoundingClientRect();
                 return [said.top, said.bottom, button.top, innerHeight]";
    let place = app.run(place, vec![]);
    let at = |nth: usize| place[nth].as_f64().unwrap();
    assert!(at(1) <= at(2) && at(2) - at(1) < 24.0, "right over it: {place}");
    assert!(at(0) > at(3) / 2.0, "and in sight: {place}");
}
