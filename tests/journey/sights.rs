//! The screens that the main job passes by, so that every one of them can be looked at.

use std::path::Path;

use tokio::runtime::Runtime;

use crate::stage::{App, Display, Home};

/// Me, About, the moment after a call, and what is asked before something goes.
pub fn everything_else(app: &App) {
    app.tap("#tab-me");
    app.at("me");
    app.shot("80-me");
    app.tap("#about");
    app.at("about");
    app.shot("81-about");

    app.tap("#help");
    app.tap("#help-danger");
    app.at("danger-now");
    app.tap("#afterwards");
    app.tap("#have-called");
    app.shot("82-whom-did-you-call");
    app.tap("[data-field=called] [data-key=called_113]");
    app.at("danger-noted");
    app.shot("83-danger-noted");
    app.tap("#danger-not-now");

    app.tap("#tab-journal");
    app.tap(".row[data-kind=escalation]");
    app.at("entry");
    app.tap("#delete");
    app.find("#delete-yes");
    app.shot_at("#delete-yes", "84-delete-sure");
    app.tap("#delete-no");

    app.tap("#tab-supervision");
    app.tap("#held");
    app.at("session");
    app.shot_at("[data-field=outcome]", "85-supervision-held");
    app.tap("#back");
    app.at("supervision");
    app.tap("#tab-today");
    app.at("today");
}

/// What waits on Today after something was left unfinished.
pub fn what_waits(app: &App) {
    app.unlock();
    app.at("meeting");
    app.tap("#tab-today");
    // First whom they wanted to call today; what was being written waits behind it.
    app.find("#wants-to-talk");
    app.tap("#more-waits");
    app.find("#unfinished");
    app.shot("96-today-unfinished");
    app.tap("#discard");
    app.find("#discard-yes");
    app.shot("97-discard-sure");
    app.tap("#discard-no");
    app.tap("#hide");
    app.at("unlock");
}

/// A header that was damaged.
pub fn a_vault_in_trouble(runtime: &Runtime, display: &Display, home: &Home, shots: &Path) {
    let header = home.data().join("vault/vault.hdr");
    std::fs::OpenOptions::new().write(true).open(&header).unwrap().set_len(1000).unwrap();
    let app = App::open(runtime, display, home, Some(shots));
    app.at("trouble");
    app.shot("98-trouble");
    app.close();
}

/// The look of the night, and the largest text.
pub fn large_and_dark(app: &App) {
    app.tap("#tab-me");
    app.at("me");
    app.pick("theme", "dark");
    app.shot("90-me-dark");
    app.tap("#about");
    app.at("about");
    app.shot("91-about-dark");
    app.tap("#tab-today");
    app.shot("92-today-dark");
    app.tap("#help");
    app.at("help");
    app.shot("93-help-dark");
    app.tap("#back");
    app.run("document.documentElement.style.fontSize = '200%'", vec![]);
    app.shot("94-today-dark-200");
    app.tap("#log-meeting");
    app.at("meeting");
    app.shot("94-meeting-dark-200");
    app.tap("#tab-me");
    app.pick("theme", "light");
    app.shot("95-me-200");
    app.tap("#tab-supervision");
    app.at("supervision");
    app.shot("95-supervision-200");
    app.run("document.documentElement.style.fontSize = ''", vec![]);
    app.tap("#tab-today");
}
