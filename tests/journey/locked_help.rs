//! Help on a locked phone: the same for everybody who holds it, whatever the notebook behind it holds.

use crate::lived_in::{live_in, write_everything};
use crate::runtime;
use crate::stage::{App, Display, Home};

/// What is written in the notebook, and typed before it is locked: an alias, a name, pieces of notes, the professional's
/// number, a share.
const WRITTEN: &[&str] = &[
    "løperen",
    "kari",
    "langs elva",
    "neste kurs",
    "på trappa",
    "trygt hjemme",
    "skuldrene",
    "før bussen",
    "avtalt tid",
    "ble slettet",
    "møtene i tall",
    "12 34 56 78",
    "12345678",
    "kanarifugl",
];

#[test]
fn help_on_a_locked_phone_says_the_same_whatever_the_notebook_holds() {
    let (runtime, display) = (runtime(), Display::open());
    let (empty, full) = (Home::new("nb"), Home::new("nb"));
    live_in(&empty, |_| {});
    live_in(&full, write_everything);

    let app = App::open(&runtime, &display, &empty, None);
    app.at("unlock");
    let nothing_behind_it = app.locked_help();
    app.close();
    let lowered = nothing_behind_it.to_lowercase();
    assert!(nothing_behind_it.contains("113") && WRITTEN.iter().all(|word| !lowered.contains(word)));

    let app = App::open(&runtime, &display, &full, None);
    app.at("unlock");
    app.is_the_same("before anybody has unlocked", &nothing_behind_it);
    app.tap("#back");
    app.unlock();
    // Everything that could stay behind has been on the screen: the rows, a search, an entry, words that are being typed.
    app.tap("#tab-journal");
    app.at("journal");
    app.tap("#search");
    app.write("#search", "elva");
    // Before the last letter is in, more is found, and a row that is tapped may make way for another.
    app.until(|| app.text("#found") == "4 treff.", "what is found");
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    app.tap("#edit");
    app.at("meeting");
    app.tap("#more");
    app.write("#note", "kanarifugl ");
    app.tap("#help");
    app.at("help");
    app.find("[data-call='12345678']");
    app.tap("#hide");
    app.at("unlock");
    app.is_the_same("after a day in it", &nothing_behind_it);
    app.close();
}

impl App<'_> {
    /// Everything the page says under Help, read or not: text and attributes.
    fn locked_help(&self) -> String {
        self.tap("#help");
        self.at("help");
        self.find("#what-to-do");
        let page = self.run(
            "const page = document.documentElement.cloneNode(true);
             for (const code of page.querySelectorAll('script, style, link')) code.remove();
             for (const one of page.querySelectorAll('*'))
               for (const name of ['data-screen', 'data-dioxus-id']) one.removeAttribute(name);
             return page.outerHTML + document.title",
            vec![],
        );
        page.as_str().unwrap().to_owned()
    }

    fn is_the_same(&self, when: &str, nothing_behind_it: &str) {
        let page = self.locked_help();
        // The renderer keeps the addresses of the page there, and how often it was loaded; nothing else.
        let kept = self.run("return JSON.stringify([{ ...localStorage }, { ...sessionStorage }])", vec![]);
        let lowered = format!("{page}{kept}").to_lowercase();
        let told: Vec<_> = WRITTEN.iter().filter(|word| lowered.contains(**word)).collect();
        assert_eq!(told, Vec::<&&str>::new(), "{when}, a locked phone tells what is written in it");
        assert_eq!(page, nothing_behind_it, "{when}, a locked phone tells that something is written in it");
    }
}
