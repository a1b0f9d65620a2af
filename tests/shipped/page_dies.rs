//! The page's own process may be ended by the system at any time, as phones do with what takes memory.

use crate::person::App;
use crate::stage::{Desk, Home, descendants, end, name, until};
use crate::vault;

/// The name of the process that draws the page, as far as the system keeps names.
const PAGE_PROCESS: &str = "WebKitWebProces";

#[test]
fn a_page_whose_process_dies_comes_back_locked_with_the_draft_intact() {
    let (desk, home) = (Desk::new(), Home::new());
    let app = App::open(&desk, &home, None);
    app.makes_a_notebook();
    app.begins_a_note();
    let note = "dette var ikke ferdig da siden forsvant";
    app.writes("note", note);
    let page_process = of_the_page(&app);
    end(page_process);

    app.at_key("unlock-title");
    for telling in ["hide", "tab-today", "note"] {
        assert!(!app.has(telling), "the fresh page is locked");
    }
    assert_ne!(of_the_page(&app), page_process, "another process draws it");
    assert_eq!(app.comes_back_to_the_note(), note);
    // And it goes on from there.
    app.goes_to("note");
    app.hands.keys(&["ctrl+End"]);
    app.writes("note", ", og dette kom etterpå");
    app.clicks("hide");
    app.at_key("unlock-title");
    app.kill();
    assert_eq!(vault::note_of_the_draft(&vault::open(&home)), format!("{note}, og dette kom etterpå"));
}

fn of_the_page(app: &App) -> u32 {
    until("the page's process", || descendants(app.process()).into_iter().find(|id| name(*id) == PAGE_PROCESS))
}
