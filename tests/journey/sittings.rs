//! The daily loop: getting ready, leaving half-way, a limit on its own, things to say, and supervision with what comes
//! of it.

use serde_json::json;

use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

#[test]
fn getting_ready_is_left_half_way_and_picked_up_the_next_day_nb() {
    getting_ready("nb");
}

#[test]
fn getting_ready_is_left_half_way_and_picked_up_the_next_day_en() {
    getting_ready("en");
}

fn getting_ready(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    let shots = folder().join(format!("sittings-{language}"));
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.make_notebook();
    plan_a_first_meeting(&app);

    // From Today, and the agreement stands beside the question about it.
    app.tap("#tab-today");
    app.tap("#prepare");
    app.at("step-b1");
    app.tap("#not-now");
    app.at("step-b3");
    app.find("[data-script=sc1]");
    app.look("prepare");

    // In one's own words, from there and back.
    app.tap("#scripts");
    app.at("scripts");
    app.tap("#edit-sc1");
    app.at("script");
    app.write_over("#script-text", "Det blir mellom oss, med ett unntak.");
    app.until_saved();
    app.tap("#save");
    app.at("scripts");
    assert_eq!(app.text("[data-script=sc1] .say"), "Det blir mellom oss, med ett unntak.");
    app.tap("#back");
    app.at("step-b3");
    assert!(app.text("[data-script=sc1]").contains("Det blir mellom oss, med ett unntak."));

    // Half-way, in the middle of a sentence.
    app.write("#answer", "Jeg sier det før kaffen, og så");
    app.until_saved();
    app.tap("#tab-today");
    app.find("#unfinished");
    assert!(!app.has("#prepare"), "it is gone on with, and not begun a second time");
    app.tap("#hide");
    app.at("unlock");
    app.close();

    home.days_later.set(1);
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.unlock();
    app.at("today");
    app.find("#unfinished");
    app.look("today-half-way");
    app.tap("#go-on");
    app.at("step-b3");
    assert_eq!(app.value("#answer"), "Jeg sier det før kaffen, og så");
    app.write("#answer", " spør jeg om det er greit.");
    app.tap("#back");
    app.at("step-b1");
    app.tap("#next");
    app.at("step-b3");
    assert_eq!(app.value("#answer"), "Jeg sier det før kaffen, og så spør jeg om det er greit.");
    walk_to_the_end(&app);
    app.tap("#tab-journal");
    app.tap(".row[data-kind=debrief]");
    app.at("entry");
    assert!(app.text("#screen").contains("Jeg sier det før kaffen, og så spør jeg om det er greit."));
    // Begun the day before and ended today: it can still be gone on with.
    app.find("#edit");
    app.close();

    home.days_later.set(2);
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.unlock();
    app.tap("#tab-journal");
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    let prepared = if language == "nb" { "Det du forberedte" } else { "What you prepared" };
    assert_eq!(app.text("#see-debrief"), prepared);
    app.tap("#see-debrief");
    change_an_answer(&app);
    app.close();
}

/// The sitting is shut by now, and one of its answers is still the supporter's: to change, and to take out.
fn change_an_answer(app: &App) {
    app.find("[data-answer=b3]");
    assert!(!app.has("#edit"));
    app.look("answers");
    app.tap("#change-b3");
    app.write_over("#answer", "Jeg sier det før kaffen.");
    app.until_saved();
    app.look("answer-changed");
    // Left without a button, as by somebody who is called away.
    app.tap("#hide");
    app.unlock();
    app.tap("#tab-today");
    app.at("today");
    assert!(!app.has("#unfinished"), "it does not wait to be gone on with");
    app.tap("#tab-journal");
    app.tap(".row[data-kind=debrief]");
    app.find("[data-answer=b3]");
    assert!(app.text("[data-answer=b3]").contains("Jeg sier det før kaffen."));
    assert!(!app.text("main").contains("spør jeg om det er greit"));

    app.tap("#change-b3");
    app.write_over("#answer", "\u{E003}");
    app.until_saved();
    app.tap("#save-answer");
    app.gone("[data-answer=b3]");
    // What it said before is where the page says it is.
    app.tap("#history");
    app.at("history");
    app.tap("#version-0");
    app.find("[data-version='0'] .written");
    assert!(app.text("[data-version='0']").contains("Jeg sier det før kaffen."));
    assert!(!app.has("#change-b3"), "an earlier version stays what it was");
    app.find("#version-1");
}

/// A first meeting tomorrow; nobody knows yet where.
fn plan_a_first_meeting(app: &App) {
    app.tap("#log-meeting");
    app.at("meeting");
    app.tap("#change-when");
    app.pick("status", "planned");
    app.tap("[data-field=day] [data-key=tomorrow]");
    app.tap("#more");
    app.pick("sequence", "first");
    app.tap("#save");
    app.at("entry");
}

/// Through what is left of a sitting, leaving everything.
fn walk_to_the_end(app: &App) {
    for _ in 0..12 {
        if app.has("#finish") {
            app.tap("#finish");
            app.at("today");
            return;
        }
        let at = at(app);
        app.tap("#not-now");
        app.gone(&format!("main[data-at=\"{at}\"]"));
    }
    panic!("a sitting ends");
}

fn at(app: &App) -> String {
    app.find("main");
    app.run("return document.querySelector('main').dataset.at", vec![]).as_str().unwrap().to_owned()
}

#[test]
fn a_limit_has_a_short_debrief_of_its_own_and_is_settled_where_it_is_read_nb() {
    a_limit("nb");
}

#[test]
fn a_limit_has_a_short_debrief_of_its_own_and_is_settled_where_it_is_read_en() {
    a_limit("en");
}

fn a_limit(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    let app = App::open(&runtime, &display, &home, Some(&folder().join(format!("sittings-{language}"))));
    app.make_notebook();
    app.tap("#tab-journal");
    app.tap("#write");
    app.tap("#write-boundary");
    app.at("boundary");
    let offered = app.run("return document.querySelectorAll('[data-field=code] .chip:not(.chip-more)').length", vec![]);
    assert_eq!(offered, json!(6), "six common ones first");
    app.pick("code", "home_visit");
    app.pick("direction", "from_them");
    app.pick("handling", "named_it");
    app.slide("feeling", 4);
    app.tap("#save");
    app.at("entry");
    app.look("limit");

    // Only what is about this limit: the safety question, its pack, the talk.
    app.tap("#debrief");
    app.at("step-a3");
    app.tap("#safety-no");
    app.gone("main[data-at=step-a3]");
    let mut asked = Vec::new();
    while !app.has("main[data-at=step-a9]") {
        let at = at(&app);
        app.tap("#next");
        app.gone(&format!("main[data-at=\"{at}\"]"));
        asked.push(at);
    }
    assert_eq!(asked, ["step-l1", "step-l2", "step-l3"]);
    app.tap("#talk-no");
    app.at("step-enough");
    app.tap("#finish");
    app.at("today");

    // From open to settled, without opening it for writing.
    app.tap("#tab-journal");
    app.tap(".row[data-kind=boundary]");
    app.at("entry");
    app.find("#see-debrief");
    for status in ["brought_to_supervision", "settled"] {
        app.pick("status", status);
    }
    app.tap("#tab-journal");
    app.tap(".row[data-kind=boundary]");
    app.find("[data-field=status] [data-key=settled][aria-pressed=true]");
    app.close();
}

#[test]
fn things_to_say_become_ones_own_and_the_original_comes_back_nb() {
    things_to_say("nb");
}

#[test]
fn things_to_say_become_ones_own_and_the_original_comes_back_en() {
    things_to_say("en");
}

fn things_to_say(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    let app = App::open(&runtime, &display, &home, Some(&folder().join(format!("sittings-{language}"))));
    app.make_notebook();
    app.tap("#tab-me");
    app.tap("#scripts");
    app.at("scripts");
    app.look("scripts");
    let original = app.text("[data-script=sc2] .say");
    app.tap("#edit-sc2");
    app.at("script");
    assert_eq!(app.value("#script-text"), original, "one begins with the words that are there");
    app.write("#script-text", " kanarispor");
    app.until_saved();
    // A draft like everything else.
    app.tap("#hide");
    app.unlock();
    app.at("script");
    assert!(app.value("#script-text").ends_with("kanarispor"));
    app.tap("#save");
    app.gone("main[data-at=script]");

    // It is what danger shows, and never what a locked phone shows.
    app.tap("#help");
    app.tap("#scripts");
    app.at("scripts");
    assert!(app.text("[data-script=sc2]").contains("kanarispor"));
    app.tap("#hide");
    app.at("unlock");
    app.tap("#help");
    app.at("help");
    assert_eq!(app.text("[data-script=sc2] .written"), original);
    assert!(!app.has("#scripts"));
    app.tap("#back");
    app.unlock();

    app.tap("#tab-me");
    app.tap("#scripts");
    app.tap("#edit-sc2");
    app.look("script");
    app.tap("#original");
    app.at("scripts");
    assert_eq!(app.text("[data-script=sc2] .say"), original);
    app.close();
}

#[test]
fn supervision_is_ordered_held_and_comes_back_nb() {
    supervision("nb");
}

#[test]
fn supervision_is_ordered_held_and_comes_back_en() {
    supervision("en");
}

fn supervision(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    let app = App::open(&runtime, &display, &home, Some(&folder().join(format!("sittings-{language}"))));
    app.make_notebook();
    app.tap("#tab-supervision");
    for question in ["end_on_time", "gifts", "my_task"] {
        app.tap("#add-question");
        app.pick_once("question", question);
    }
    app.find("#agenda li:nth-child(3)");
    let first = app.text("#agenda li:nth-child(1) p");
    let last = app.text("#agenda li:nth-child(3) p");

    // The last one to the top, by keyboard alone: the focus goes with it.
    app.run("document.querySelector('#up-2').focus()", vec![]);
    app.press("\u{E007}");
    app.find("#up-1:focus");
    app.press("\u{E007}");
    app.find("#down-0:focus");
    assert_eq!(app.text("#agenda li:nth-child(1) p"), last);
    assert_eq!(app.text("#agenda li:nth-child(2) p"), first);
    let words = words_for_the_agenda(&app);
    app.look("supervision");

    // Held: two of three were talked about, and something was promised for today.
    app.tap("#held");
    app.at("session");
    // The day in words; the field, which speaks the phone's language, only for another.
    app.find("[data-field=when] #change-when");
    assert!(!app.has("#date"));
    app.tap("#change-when");
    app.find("#date");
    // A slip in the year would make it the last one for a year.
    app.set_date("#date", 1);
    app.tap("#save");
    app.find("#is-ahead");
    app.look("session-ahead");
    app.set_date("#date", 0);
    app.gone("#is-ahead");
    app.tap("#talked-1");
    app.find("#talked-1[aria-checked=false]");
    assert!(app.text("#talked-0").contains(words), "they are at hand when the two talk");
    app.pick("outcome", "still_open");
    app.pick("outcome", "i_follow_up");
    // Whose it is, is known.
    app.find("#promise-me");
    app.look("session-offers");
    app.tap("#promise-me");
    app.write("#follow-up-0", "kanariveiledning: spørre om kurset");
    app.find("[data-field=owner-0] [data-key=me][aria-pressed=true]");
    app.gone("#promise-me");
    app.tap("[data-field=by-0-set] [data-key=some]");
    app.set_date("#by-0", 0);
    app.until_saved();
    app.look("session");
    // Never lost.
    app.tap("#hide");
    app.unlock();
    app.at("session");
    assert_eq!(app.value("#follow-up-0"), "kanariveiledning: spørre om kurset");
    app.tap("#save");
    app.at("entry");
    app.find("#talked li:nth-child(2)");
    assert!(app.text("#talked").contains(words));
    app.look("session-entry");

    // What there was no time for stands on the next agenda, alone.
    app.tap("#tab-supervision");
    app.find("#sessions .row");
    app.find("#promised .row");
    assert_eq!(app.text("#agenda li:nth-child(1) p"), first);
    assert!(!app.has("#agenda li:nth-child(2)"));
    assert!(!app.text("main").contains("kanariveiledning"), "a list says whose and when");

    // The promise comes back to Today, and goes when it is kept.
    app.tap("#tab-today");
    app.find("#follow-up-due");
    assert!(!app.text("main").contains("kanariveiledning"));
    app.look("today-promise");
    app.tap("#open-follow-up");
    app.at("entry");
    assert!(app.text("main").contains("kanariveiledning"));
    app.tap("#done-0");
    app.find("#done-0[aria-checked=true]");
    app.tap("#tab-today");
    app.at("today");
    assert!(!app.has("#follow-up-due") && !app.has("#still-open-due"));
    app.close();

    // A week later what was left open comes back, until it is said to be done.
    home.days_later.set(7);
    let app = App::open(&runtime, &display, &home, Some(&folder().join(format!("sittings-{language}"))));
    app.unlock();
    app.at("today");
    app.find("#still-open-due");
    app.look("today-still-open");
    app.tap("#open-still-open");
    app.at("entry");
    app.find("#still-open");
    app.look("session-still-open");
    app.tap("#still-open-done");
    app.gone("#still-open");
    app.tap("#tab-today");
    app.at("today");
    assert!(!app.has("#still-open-due"));
    what_one_wants_help_with(&app);
    app.close();
}

/// Words beside the first question, which outlast a locked phone and are on no page; with how they were written.
fn words_for_the_agenda(app: &App) -> &'static str {
    const WORDS: &str = "kanarispørsmål: får jeg besøke henne?";
    app.tap("#change-0");
    app.at("agenda-item");
    app.write("#agenda-note", WORDS);
    app.until_saved();
    app.look("agenda-item");
    app.tap("#hide");
    app.unlock();
    app.at("agenda-item");
    assert_eq!(app.value("#agenda-note"), WORDS);
    app.tap("#save");
    app.gone("main[data-at=agenda-item]");
    app.tap("#tab-supervision");
    app.find("#agenda .written");
    assert_eq!(app.text("#agenda li:nth-child(1) .written"), WORDS);
    app.tap("#build-summary");
    app.at("summary-build");
    app.tap("#read-page");
    app.at("summary-read");
    assert!(!app.text("main").contains("kanari"), "the question goes, and nothing else");
    app.tap("#tab-supervision");
    app.at("supervision");
    WORDS
}

/// What was written before supervision stands on the agenda, once it is put there.
fn what_one_wants_help_with(app: &App) {
    const WORDS: &str = "kanarihjelp: hvordan sier jeg nei?";
    app.tap("#tab-supervision");
    app.tap("#before-supervision");
    app.at("step-s1");
    app.tap("#not-now");
    app.at("step-s2");
    app.write("#answer", WORDS);
    app.until_saved();
    app.tap("#next");
    app.gone("main[data-at=step-s2]");
    while !app.has("#finish") {
        let at = at(app);
        app.tap("#not-now");
        app.gone(&format!("main[data-at=\"{at}\"]"));
        app.find("#not-now, #finish");
    }
    app.look("thought-through");
    app.tap("#put-on-list");
    app.find("#put-on-list-done");
    app.look("put-on-list");
    app.tap("#finish");
    app.at("today");
    assert!(!app.text("main").contains(WORDS));
    app.tap("#tab-supervision");
    app.find("#agenda .written");
    assert_eq!(app.text("#agenda li:last-child .written"), WORDS);
}

impl App<'_> {
    /// Presses a key where the focus is.
    fn press(&self, key: &str) {
        self.write(":focus", key);
    }

    /// Says today, or the same day so many years on, in a field for a day, as the system's own picker would.
    fn set_date(&self, css: &str, years: u32) {
        self.find(css);
        self.run(
            "const field = document.querySelector(arguments[0]);
             const now = new Date();
             field.value = [now.getFullYear() + arguments[1], now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-');
             field.dispatchEvent(new Event('change', {bubbles: true}))",
            vec![json!(css), json!(years)],
        );
    }
}
