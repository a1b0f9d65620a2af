//! The threads between entries: what is written on the bus about somebody is found with them, and goes with them.

use serde_json::json;

use crate::people::write_down_somebody;
use crate::search::search;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// A word that is planted here. It may stand nowhere on the disk.
const ALIAS: &str = "kanariløper";

#[test]
fn what_is_written_of_somebody_is_found_with_them_and_goes_with_them_nb() {
    threads("nb");
}

#[test]
fn what_is_written_of_somebody_is_found_with_them_and_goes_with_them_en() {
    threads("en");
}

fn threads(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    let app = App::open(&runtime, &display, &home, Some(&folder().join(format!("threads-{language}"))));
    app.make_notebook();
    // Before there is anybody, and before any meeting, nothing of it stands there.
    app.tap("#tab-journal");
    app.tap("#write");
    app.tap("#write-boundary");
    app.at("boundary");
    app.find("#change-when");
    assert!(!app.has("[data-field=contact]") && !app.has("[data-field=meeting]"));
    write_down_somebody(&app, ALIAS);
    met_yesterday(&app);

    let yesterday = if language == "nb" { "I går" } else { "Yesterday" };
    a_limit_of_that_meeting(&app, yesterday);
    a_concern_about_them(&app, yesterday);
    found_and_deleted_with_them(&app);
    app.close();
    search(home.folder.path(), &[ALIAS]);
}

fn met_yesterday(app: &App) {
    app.tap("#log-with");
    app.at("meeting");
    app.pick("place", "cafe");
    app.tap("#change-when");
    app.pick("day", "yesterday");
    app.tap("#save");
    app.at("entry");
    assert!(!app.has("#came-up"), "nothing came up yet");
}

fn a_limit_of_that_meeting(app: &App, yesterday: &str) {
    app.tap("#tab-journal");
    app.at("journal");
    app.tap("#write");
    app.tap("#write-boundary");
    app.at("boundary");
    // By a slip of the finger: it says nothing, and does not stand on the agenda.
    app.tap("#save");
    app.find("#says-nothing");
    app.look("01-says-nothing");
    app.pick("code", "time_availability");
    app.gone("#says-nothing");
    app.pick("meeting", "0");
    app.find("[data-field=contact] .chip[aria-pressed=true]");
    app.gone("#change-when");
    app.until_saved();
    app.shot_at("[data-field=contact]", "02-limit-of-a-meeting");
    app.tap("#save");
    app.at("entry");
    app.find("#from-meeting");
    assert!(app.text(".facts").contains(ALIAS), "it says whom it concerns");
    assert!(app.text("main").contains(yesterday), "it is of the day of its meeting");
    app.look("03-limit");
    app.tap("#from-meeting");
    app.find("#came-up .row[data-kind=boundary]");
    app.look("04-meeting");
    app.tap("#came-up .row[data-kind=boundary]");
    app.find("#from-meeting");
}

fn a_concern_about_them(app: &App, yesterday: &str) {
    app.tap("#help");
    app.tap("#help-worry");
    app.at("gate");
    app.tap("#gate-no");
    app.at("concern");
    app.look("05-concern");
    app.pick("category", "stopped_medicines");
    // Whom to call stands above all of it.
    let order = app.run(
        "const at = css => document.querySelector(css).getBoundingClientRect().top;
         return at('[data-field=level]') < at('[data-field=contact]') && at('[data-field=done]') < at('[data-field=contact]')",
        vec![],
    );
    assert_eq!(order, json!(true), "what is urgent comes first");
    app.tap("[data-field=contact] .chip");
    app.find("[data-field=contact] .chip[aria-pressed=true]");
    app.tap("#change-when");
    app.pick("day", "yesterday");
    app.find("#time");
    app.until_saved();
    app.shot_at("[data-field=contact]", "06-concern-about-somebody");
    // Once somebody was told, the day is asked for above, and is the same.
    app.pick("done", "called_clinic");
    app.gone("#time");
    app.find("#arose-on-date");
    app.tap("#save");
    app.at("entry");
    let facts = app.text(".facts");
    assert!(facts.contains(ALIAS) && facts.contains(&yesterday.to_lowercase()), "{facts}");
    assert!(!app.has("#from-meeting"), "it came up in no meeting");
}

fn found_and_deleted_with_them(app: &App) {
    app.tap("#tab-journal");
    app.at("journal");
    app.tap("#people");
    app.tap("[data-person]");
    app.at("person");
    app.look("07-person");
    app.tap("#everything");
    app.at("journal");
    let kinds = || app.run("return [...document.querySelectorAll('.row')].map(row => row.dataset.kind).sort()", vec![]);
    app.until(|| kinds() == json!(["boundary", "escalation", "meeting"]), "everything about them, and nothing else");
    assert!(app.text("#filter-said").contains(ALIAS));
    app.look("08-everything");
    app.tap("#back");
    app.at("person");
    // By the tab, everything is there again.
    app.tap("#tab-journal");
    app.at("journal");
    assert!(!app.has("#filter-said"));
    app.tap("#people");
    app.tap("[data-person]");
    app.at("person");
    app.tap("#delete");
    app.at("delete-person");
    app.tap("#delete-all");
    app.tap("#delete-yes");
    app.at("person-deleted");
    app.tap("#done");
    app.tap("#tab-journal");
    app.at("journal");
    app.find("#write");
    assert_eq!(kinds(), json!([]), "the limit and the concern went with them");
}
