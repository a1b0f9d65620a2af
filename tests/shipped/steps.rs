//! What somebody does with the app in the course of a day, one stretch after the other.

use mellom::journal::{BoundaryCode, Category, ConsentState, Done, Duration, FollowUp, Need, Place, Topic};

use crate::person::{App, PASSPHRASE, Target};
use crate::session::{KEPT, NOT_KEPT};
use crate::stage::until;

pub fn looks_for_help_before_anything(app: &App) {
    app.at_key("create-title");
    app.presses("help");
    app.at_key("help-title");
    app.sees(ambulance(app));
    assert!(!app.has("help-worry"), "help without a notebook is the national numbers");
    app.presses("back");
}

/// The button beside 113.
fn ambulance(app: &App) -> Target {
    Target::Saying(app.says("contact-113"))
}

pub fn writes_down_numbers(app: &App) {
    app.clicks("tab-me");
    app.at_key("me-title");
    app.presses("edit-numbers");
    app.at_key("numbers-title");
    app.writes("number-hp", KEPT[0]);
    app.writes("number-clinic", KEPT[1]);
    app.writes("label-close", KEPT[2]);
    app.writes("number-close", KEPT[3]);
    app.enters("save");
    app.at_key("me-title");
    app.clicks("tab-today");
    app.at_key("today-title");
}

pub fn logs_a_meeting(app: &App) {
    app.presses("log-meeting");
    app.at_key("meeting-title");
    app.presses(Target::Answer { question: app.says("meeting-who"), answer: app.says("meeting-new-person") });
    app.writes("alias", KEPT[4]);
    app.enters("add-alias");
    app.sees(Target::Answer { question: app.says("meeting-who"), answer: KEPT[4].into() });
    app.picks(app.answer("meeting-where", Place::Cafe));
    app.picks(app.answer("meeting-duration", Duration::Min60To90));
    app.slides("load-after", 4);
    app.picks(app.answer("meeting-topics", Topic::Hope));
    app.presses("more");
    app.picks(app.answer("meeting-follow-up", FollowUp::Promised));
    app.writes("promised", KEPT[5]);
    app.picks(app.answer("consent-meeting", ConsentState::AgreedAll));
    app.writes("note", KEPT[6]);
    app.until_saved();
    app.clicks("save");
    app.at(&app.says("kind-meeting"));
    app.reads(KEPT[6]);
}

pub fn writes_of_a_boundary_issue(app: &App) {
    app.presses("add-boundary");
    app.at_key("boundary-title");
    app.picks(app.answer("boundary-code", BoundaryCode::Time));
    app.writes("note", KEPT[7]);
    app.presses("save");
    app.at(&app.says("kind-boundary"));
}

pub fn debriefs(app: &App) {
    app.clicks("tab-today");
    app.at_key("today-title");
    app.presses("land");
    app.at_key("prompt-a3");
    app.presses("safety-no");
    for answer in &KEPT[8..11] {
        let field = app.sees("answer");
        app.writes("answer", answer);
        app.presses("next");
        until("the next question", || (!app.eyes.page().iter().any(|seen| seen.thing == field.thing)).then_some(()));
    }
    app.presses("enough");
    app.at_key("prompt-a9");
    app.presses("talk-no");
    app.presses("finish");
    app.at_key("today-title");
}

/// Calls first and writes later, as the app asks for.
pub fn calls_and_writes_of_a_concern(app: &App) {
    app.presses("help");
    app.at_key("help-title");
    app.presses("help-danger");
    app.at_key("call-first");
    app.presses(ambulance(app));
    app.reads(&app.says("number-copied"));
    app.presses("afterwards");
    app.at_key("danger-afterwards");
    app.presses("have-called");
    app.presses(app.answer("danger-whom", Done::Called113));
    app.at_key("danger-good");
    app.presses("danger-write");
    app.at_key("concern-title");
    app.picks(app.answer("concern-category", Category::Other));
    app.writes("note", KEPT[11]);
    app.presses("save");
    app.at(&app.says("kind-escalation"));
}

pub fn looks_back(app: &App) {
    app.clicks("tab-journal");
    app.at_key("journal-title");
    app.sees(Target::Saying(app.says("kind-boundary")));
    let page = app.eyes.page();
    let all: String = page.iter().flat_map(|seen| [seen.name.clone(), app.eyes.text(&seen.thing)]).collect();
    for word in KEPT {
        assert!(!all.contains(word), "a list shows day and kind only, and not {word}");
    }
}

/// Through the system's own dialog: first turned down, then answered. What is read is kept to compare.
pub fn shares_a_summary(app: &App) -> String {
    app.clicks("tab-supervision");
    app.at_key("supervision-title");
    app.picks(app.answer("supervision-needs", Need::WhomToCall));
    app.presses("build-summary");
    app.at_key("summary-build-title");
    app.presses("read-page");
    app.at_key("review-title");
    let read = app.eyes.text(&app.sees("page").thing);
    app.presses("share");
    app.at_key("share-ways-title");
    app.presses("way-text");
    app.at_key("share-again-title");
    app.writes("again-passphrase", PASSPHRASE);
    app.presses("again-go-on");
    app.turns_down_the_dialog();
    app.reads(&app.says("share-cancelled"));
    let left = std::fs::read_dir(app.home.picked("")).unwrap().count();
    assert_eq!(left, 0, "nothing was shared");
    // Asked once for the page that was read, not once more.
    app.presses("way-text");
    app.answers_the_dialog_with(&app.home.picked(SHARED_AS));
    app.reads(&app.says("share-done"));
    read
}

/// The name that the person gives the file.
pub const SHARED_AS: &str = "til-veiledning.txt";

/// With somebody new who was typed and not added, and a word that was taken back.
pub fn leaves_a_draft_and_hides(app: &App) {
    app.clicks("tab-today");
    app.at_key("today-title");
    app.presses("log-meeting");
    app.at_key("meeting-title");
    app.presses(Target::Answer { question: app.says("meeting-who"), answer: app.says("meeting-new-person") });
    app.writes("alias", KEPT[12]);
    app.presses("more");
    app.writes("note", NOT_KEPT[0]);
    app.until_saved();
    app.hands.keys(&["ctrl+a", "BackSpace"]);
    app.writes("note", KEPT[13]);
    // At once, without waiting for anything to be saved.
    app.clicks("hide");
    app.at_key("unlock-title");
}

pub fn looks_for_help_while_locked(app: &App) {
    app.presses("help");
    app.at_key("help-title");
    app.sees(ambulance(app));
    for telling in ["help-danger", "help-worry", "help-me", "hide", "tab-today"] {
        assert!(!app.has(telling), "the locked help shows nothing of a journal");
    }
    app.presses("back");
    app.at_key("unlock-title");
}

pub fn gets_in_at_the_second_try(app: &App) {
    app.writes("passphrase", NOT_KEPT[1]);
    app.enters("unlock");
    app.reads(&app.says("unlock-wrong"));
    app.goes_to("passphrase");
    app.hands.keys(&["ctrl+a", "BackSpace"]);
    app.unlocks();
    // A draft that was just being written is where the person goes on.
    app.at_key("meeting-title");
}
