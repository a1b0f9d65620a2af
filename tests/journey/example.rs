//! The example that is offered before somebody's first passage.

use crate::lived_in::live_in;
use crate::search::search;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

#[test]
fn the_first_passage_begins_with_an_example_in_bokmal() {
    the_first_passage_begins_with_an_example("nb", "Spurven", ["Askeladd", "Soria"]);
}

#[test]
fn the_first_passage_begins_with_an_example_in_english() {
    the_first_passage_begins_with_an_example("en", "Sparrow", ["Robin", "Nottingham"]);
}

fn the_first_passage_begins_with_an_example(language: &'static str, nickname: &str, found: [&str; 2]) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    live_in(&home, |_| {});
    let app = App::open(&runtime, &display, &home, Some(&folder().join("example").join(language)));
    app.unlock();
    app.to_the_summary();
    app.tap("#more-own-words");
    app.tap("#add-passage");
    app.at("passage-example-offer");
    app.look("01-offer");
    app.tap("#try-example");
    app.at("passage-example");
    app.look("02-example");
    assert!(app.words_in_page(nickname));
    for name in found {
        assert!(!app.words_in_page(name), "{name} is hidden");
    }
    let word = app.word(nickname);
    app.tap(&word);
    app.find("#hide-here");
    assert!(!app.has("#belongs-to"), "nothing in it is anybody's");
    app.look("03-example-word");
    app.tap("#hide-here");
    app.find(&format!("{word}.word-hidden"));
    app.tap("#review-go-on");
    app.at("passage-example-learnt");
    app.look("04-learnt");
    assert!(!app.text("#reads").contains(nickname));
    let learnt = what_is_said(&app);
    assert!(learnt.contains(nickname));
    app.tap("#example-done");
    app.at("passage-write");
    assert_eq!(app.value("#passage"), "");

    // Again from the passage's own review, and this time nothing is found: what is said is the same.
    app.write("#passage", "Det ble stille hos Zeynep.");
    app.tap("#go-through");
    app.at("passage-review");
    app.tap("#try-example");
    app.at("passage-example");
    app.tap("#review-go-on");
    app.at("passage-example-learnt");
    assert!(app.text("#reads").contains(nickname));
    assert_eq!(what_is_said(&app), learnt, "nobody is judged");
    app.tap("#back");
    app.at("passage-example");
    app.tap("#skip-example");
    app.at("passage-review");
    assert!(!app.words_in_page(nickname) && !app.words_in_page("Zeynep"));
    app.tap("#review-go-on");
    app.at("passage-question");
    app.tap("#neighbour-no");
    app.at("summary-build");
    app.tap("#read-page");
    app.at("summary-read");
    assert!(!app.exact_text("#page").contains(nickname), "nothing of it leaves");
    app.tap("#hide");
    app.unlock();
    app.at("summary-build");

    // It was offered once.
    app.tap("#add-passage");
    app.at("passage-write");
    app.close();
    search(home.folder.path(), &[nickname, found[0], found[1]]);
}

/// What the last screen says, without the text itself.
fn what_is_said(app: &App) -> String {
    let said = app
        .run("return [...document.querySelectorAll('main p:not(#reads)')].map(p => p.textContent).join('\\n')", vec![]);
    said.as_str().unwrap().to_owned()
}
