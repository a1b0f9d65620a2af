//! A session of real use, by keyboard and mouse, watched from start to end.
//!
//! Words are planted in everything that takes words. Afterwards every one of them must stand in the vault, read back
//! through the library; none of them in any file, neither while the app is locked nor after it was killed; and not one
//! socket may have been opened that leads anywhere.

use mellom::journal::{
    BoundaryCode, Category, ConsentState, Duration, FollowUp, Journal, Place, Topic, known,
};
use mellom::session::{Keeper, Passphrase};

use crate::person::{App, PASSPHRASE, Target};
use crate::search::search;
use crate::stage::{Desk, Home, until};
use crate::watch::{Watched, strace};

/// One in every kind of field that is kept.
const KEPT: [&str; 12] = [
    "kanarinavn",      // what a number is called
    "kanarinummer",    // a number
    "kanarilege",      // the professional's number
    "kanarialias",     // what the person met is called
    "kanarilovet",     // what was promised
    "kanarifløyt",     // a meeting's note, with a letter beyond ASCII
    "kanarigrense",    // a boundary issue's note
    "kanaribekymring", // a concern's note
    "kanarikropp",     // three answers of a debrief
    "kanarisetning",
    "kanaripust",
    "kanariutkast", // a draft's note
];

/// Typed, and never kept: a wrong passphrase, and an alias that was not added.
const NOT_KEPT: [&str; 2] = ["kanaripassord", "kanarifremmed"];

/// Everything that may stand nowhere but in the vault.
fn secrets() -> impl Iterator<Item = &'static str> {
    KEPT.into_iter().chain(NOT_KEPT).chain([PASSPHRASE, "grønne seil"])
}

#[test]
fn a_session_of_use_opens_no_socket_and_leaves_no_word_behind() {
    let (desk, home) = (Desk::new(), Home::new());
    let log = tempfile::NamedTempFile::new().unwrap();
    let app = App::open(&desk, &home, Some(strace(log.path())));

    looks_for_help_before_anything(&app);
    app.makes_a_notebook();
if std::env::var_os("Q").is_none() {
    writes_down_numbers(&app);
    logs_a_meeting(&app);
    writes_of_a_boundary_issue(&app);
    debriefs(&app);
    writes_of_a_concern(&app);
}
    shares_a_summary(&app);
    leaves_a_draft_and_hides(&app);
    looks_for_help_while_locked(&app);
    gets_in_at_the_second_try(&app);
    app.presses("hide");
    app.at_key("unlock-title");

    nothing_is_left_behind(&home);
    app.kill();
    nothing_is_left_behind(&home);
    no_socket_leads_anywhere(&std::fs::read_to_string(log.path()).unwrap());
    every_word_is_in_the_vault(&home);
}

fn looks_for_help_before_anything(app: &App) {
    app.at_key("create-title");
    app.presses("help");
    app.at_key("help-title");
    assert!(app.has("call-113") && !app.has("help-worry"), "help without a notebook is the national numbers");
    app.presses("back");
}

fn writes_down_numbers(app: &App) {
    app.clicks("tab-me");
    app.at_key("me-title");
    app.presses("edit-numbers");
    app.at_key("numbers-title");
    app.writes("number-hp", KEPT[2]);
    app.writes("label-close", KEPT[0]);
    app.writes("number-close", KEPT[1]);
    app.hands.keys(&["Return"]);
    app.at_key("me-title");
    app.clicks("tab-today");
    app.at_key("today-title");
}

fn logs_a_meeting(app: &App) {
    app.presses("log-meeting");
    app.at_key("meeting-title");
    app.presses(Target::Answer { question: app.says("meeting-who"), answer: app.says("meeting-new-person") });
    app.writes("alias", KEPT[3]);
    app.hands.keys(&["Return"]);
    app.sees(Target::Answer { question: app.says("meeting-who"), answer: KEPT[3].into() });
    app.picks(app.answer("meeting-where", Place::Cafe));
    app.picks(app.answer("meeting-duration", Duration::Min60To90));
    app.picks(app.answer("meeting-topics", Topic::Hope));
    app.slides("load-after", 4);
    app.presses("more");
    app.picks(app.answer("meeting-follow-up", FollowUp::Promised));
    app.writes("promised", KEPT[4]);
    app.picks(app.answer("consent-meeting", ConsentState::AgreedAll));
    app.writes("note", KEPT[5]);
    app.until_saved();
    app.clicks("save");
    app.at(&app.says("kind-meeting"));
    app.reads(KEPT[5]);
}

fn writes_of_a_boundary_issue(app: &App) {
    app.presses("add-boundary");
    app.at_key("boundary-title");
    app.picks(app.answer("boundary-code", BoundaryCode::Time));
    app.writes("note", KEPT[6]);
    app.until_saved();
    app.presses("save");
    app.at(&app.says("kind-boundary"));
}

fn debriefs(app: &App) {
    app.clicks("tab-today");
    app.at_key("today-title");
    app.presses("open-card");
    app.at(&app.says("kind-meeting"));
    app.presses("debrief");
    app.at_key("prompt-a3");
    app.presses("safety-no");
    for answer in &KEPT[8..11] {
        let field = app.sees("answer");
        app.writes("answer", answer);
        app.until_saved();
        app.presses("next");
        until("the next question", || (!app.eyes.page().iter().any(|seen| seen.thing == field.thing)).then_some(()));
    }
    app.presses("enough");
    app.at_key("prompt-a9");
    app.presses("talk-no");
    app.presses("finish");
    app.at_key("today-title");
}

fn writes_of_a_concern(app: &App) {
    app.presses("help");
    app.at_key("help-title");
    app.presses("help-worry");
    app.at_key("help-danger-question");
    app.presses("gate-no");
    app.at_key("concern-title");
    app.picks(app.answer("concern-category", Category::Other));
    app.writes("note", KEPT[7]);
    app.until_saved();
    app.presses("save");
    app.at(&app.says("kind-escalation"));
}

/// Through the system's own dialog: first turned down, then answered.
fn shares_a_summary(app: &App) {
    app.clicks("tab-supervision");
    app.at_key("supervision-title");
    app.presses("build-summary");
    app.at_key("summary-build-title");
    app.presses("read-page");
    app.at_key("review-title");
    app.presses("share");
    app.answers_the_dialog(&["Escape"]);
    app.reads(&app.says("share-cancelled"));
    app.presses("share");
    let path = app.home.picked("til-veiledning.txt");
    app.answers_the_dialog_with(&path);
    app.reads(&app.says("share-done"));
}

fn leaves_a_draft_and_hides(app: &App) {
    app.clicks("tab-today");
    app.at_key("today-title");
    app.presses("log-meeting");
    app.at_key("meeting-title");
    app.presses(Target::Answer { question: app.says("meeting-who"), answer: app.says("meeting-new-person") });
    app.writes("alias", NOT_KEPT[1]);
    app.presses("more");
    app.writes("note", KEPT[11]);
    // At once, without waiting for anything to be saved.
    app.clicks("hide");
    app.at_key("unlock-title");
}

fn looks_for_help_while_locked(app: &App) {
    app.presses("help");
    app.at_key("help-title");
    app.sees("call-113");
    for telling in ["help-danger", "help-worry", "help-me", "hide", "tab-today"] {
        assert!(!app.has(telling), "the locked help shows nothing of a journal");
    }
    app.presses("back");
    app.at_key("unlock-title");
}

fn gets_in_at_the_second_try(app: &App) {
    app.writes("passphrase", NOT_KEPT[0]);
    app.hands.keys(&["Return"]);
    app.reads(&app.says("unlock-wrong"));
    app.goes_to("passphrase");
    app.hands.keys(&["ctrl+a", "BackSpace"]);
    app.unlocks();
    // A draft that was just being written is where the person goes on.
    app.at_key("meeting-title");
}

fn nothing_is_left_behind(home: &Home) {
    let found = search(home.path(), secrets());
    assert!(found.words.is_empty(), "{:?}", found.words);
    assert!(found.files.iter().any(|file| file.starts_with(home.data().join("vault"))), "{:?}", found.files);
    for stream in ["stdout", "stderr"] {
        let said = std::fs::read_to_string(home.path().join(stream)).unwrap();
        assert_eq!(said, "", "the app is silent on {stream}");
    }
}

fn no_socket_leads_anywhere(log: &str) {
    let watched = Watched::read(log);
    assert!(watched.strangers.is_empty(), "{:#?}", watched.strangers);
    for program in ["mellom", "WebKitWebProcess", "WebKitNetworkProcess"] {
        assert!(watched.programs.iter().any(|path| path.ends_with(program)), "{program} was not watched");
    }
    assert!(watched.families["AF_UNIX"] > 5, "{watched:?}");
}

/// Read with the same passphrase, through the library.
fn every_word_is_in_the_vault(home: &Home) {
    let keeper = Keeper::at(home.data());
    keeper.unlock(&Passphrase::new(PASSPHRASE.to_owned())).unwrap();
    let words = keeper.read(words_in).unwrap();
    let drafts: Vec<String> = keeper.drafts().iter().map(|draft| format!("{:?}", draft.id())).collect();
    eprintln!("{words:?} {drafts:?}");
}

fn words_in(journal: &Journal) -> Vec<String> {
    let _ = known::<Place>(&None);
    journal.meetings().map(|m| m.note.reveal().to_owned()).collect()
}
