//! A passage in the supporter's own words: written, gone through, asked about, and read as it leaves.

use std::time::Duration;

use mellom::journal::{
    Category, Consent, ConsentState, Contact, Escalation, Id, Level, Meeting, MeetingStatus, PrivateText, Share,
    SharedUnder,
};
use mellom::session::{Draft, Keeper, Screen};
use serde_json::json;

use crate::lived_in::{days_from_now, live_in};
use crate::share::{leave, on_paper, words};
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// Longer than a button has to be held.
const LONG: Duration = Duration::from_millis(1300);

/// What differs between the languages.
struct Said {
    language: &'static str,
    passage: &'static str,
    /// What leaves of it, after everything that is done below.
    leaves: &'static str,
    name: &'static str,
    town: &'static str,
    plain: &'static str,
    note: &'static str,
    hidden_note: &'static str,
}

const BOKMAL: Said = Said {
    language: "nb",
    passage: "Solveig fortalte at hun er rørlegger i Tromsø. Jeg satt med glimmerzup etterpå, og sa det til Zeynep.",
    leaves: "[person A] fortalte at hun er rørlegger i Tromsø. Jeg satt med [navn] etterpå, og [skjult ord] det til Zeynep.",
    name: "Zeynep",
    town: "Tromsø",
    plain: "sa",
    note: "Solveig gråt litt. Det ble en god stund på benken.",
    hidden_note: "[navn] gråt litt. Det ble en god stund på benken.",
};

const ENGLISH: Said = Said {
    language: "en",
    passage: "Solveig told me that she is a plumber in Tromsø. I sat with glimmerzup afterwards and said so to Zeynep.",
    leaves: "[person A] told me that she is a plumber in Tromsø. I sat with [name] afterwards and [hidden word] so to Zeynep.",
    name: "Zeynep",
    town: "Tromsø",
    plain: "said",
    note: "Solveig cried a little. It was a good hour on the bench.",
    hidden_note: "[name] cried a little. It was a good hour on the bench.",
};

fn write_down(said: &'static Said) -> impl FnOnce(&Keeper) {
    |keeper| {
        let mut runner = Contact::new(PrivateText::new("løperen"), days_from_now(-60));
        runner.words_to_hide = vec![PrivateText::new("Solveig")];
        keeper.save(runner.clone().into()).unwrap();
        for (state, note) in
            [(ConsentState::AgreedAll, said.note), (ConsentState::AskedNotToShare, "Dette er sagt i fortrolighet.")]
        {
            let mut meeting = Meeting::new(days_from_now(0));
            meeting.contact = Some(runner.id);
            meeting.status = Some(MeetingStatus::Held.into());
            meeting.note = PrivateText::new(note);
            meeting.consent = Consent::new(state);
            keeper.save(meeting.into()).unwrap();
        }
    }
}

impl App<'_> {
    pub fn to_the_summary(&self) {
        self.tap("#tab-supervision");
        self.at("supervision");
        self.tap("#build-summary");
        self.at("summary-build");
    }

    /// Opens a new passage, the first in this notebook, and skips the example.
    fn first_passage(&self) {
        self.tap("#more-own-words");
        self.tap("#add-passage");
        self.at("passage-example-offer");
        self.tap("#skip-example");
        self.at("passage-write");
    }

    fn add_passage(&self, text: &str) {
        self.first_passage();
        self.write("#passage", text);
        self.until_saved();
    }

    /// The word of the passage that is shown as `text`, by the name that tests have for it.
    pub fn word(&self, text: &str) -> String {
        let found = self.run(
            "return [...document.querySelectorAll('[data-word]')].find(one => one.firstChild.textContent === arguments[0] || one.textContent === arguments[0])?.dataset.word ?? null",
            vec![json!(text)],
        );
        format!("[data-word=\"{}\"]", found.as_str().unwrap_or_else(|| panic!("no word {text}")))
    }

    pub fn words_in_page(&self, text: &str) -> bool {
        self.exact_text("#reviewed").contains(text)
    }
}

#[test]
fn a_passage_is_gone_through_and_leaves_as_it_was_read_in_bokmal() {
    go_through(&BOKMAL);
}

#[test]
fn a_passage_is_gone_through_and_leaves_as_it_was_read_in_english() {
    go_through(&ENGLISH);
}

fn go_through(said: &'static Said) {
    let (runtime, display) = (runtime(), Display::open());
    let home = Home::new(said.language);
    live_in(&home, write_down(said));
    let shots = folder().join("own-words").join(said.language);
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.unlock();
    app.to_the_summary();
    assert!(!app.has("#add-passage"), "behind More: most pages need none");
    app.add_passage(said.passage);
    app.look("passage-write");
    app.tap("#go-through");
    app.at("passage-review");
    app.look("passage-review");

    // What is hidden is not in the page, not even under its bar.
    for hidden in ["Solveig", said.name, said.town, "glimmerzup"] {
        assert!(!app.words_in_page(hidden), "{hidden} stands in the page");
    }
    assert!(app.words_in_page(said.plain));
    assert_eq!(app.count("[data-word]"), app.count("#reviewed button"), "every word can be reached");

    // A word to hide is hidden for good, and says whose it is.
    let first = app.word(said.leaves.split(' ').next().map(|_| "[person]").unwrap());
    app.tap(&first);
    app.find(&format!("{first}[data-shown]"));
    app.find("#never-leaves");
    assert!(app.text("#never-leaves").contains("løperen"));
    assert!(!app.has("#hold-to-show"));
    // Shown for a moment only.
    app.gone(&format!("{first}[data-shown]"));
    assert!(!app.words_in_page("Solveig"));
    app.tap("#strip-close");
    // What stands at the bottom moves when the strip goes.
    app.gone("#strip");

    // Going on leads to what has to be answered.
    app.tap("#review-go-on");
    app.find("#ask-yes");
    app.look("passage-review-asked");
    app.tap("#ask-yes");
    app.gone("#strip");
    app.find("#review-left[data-asked=\"0\"]");

    // A town by a tap; three things together are warned of; a name by holding, not by a tap.
    let bracket = |nb: &'static str, en: &'static str| if said.language == "nb" { nb } else { en };
    let town = app.word(bracket("[sted]", "[place]"));
    app.tap(&town);
    app.tap("#show-again");
    app.find(&format!("{town}.word-underlined"));
    app.find("#rare");
    let names = app.run(
        "return [...document.querySelectorAll('[data-word]')].filter(one => one.firstChild.textContent === arguments[0]).pop().dataset.word",
        vec![json!(bracket("[navn]", "[name]"))],
    );
    let name = format!("[data-word=\"{}\"]", names.as_str().unwrap());
    app.tap(&name);
    app.hold("#hold-to-show", Duration::from_millis(50));
    app.find("#hold-longer");
    app.look("passage-review-hold");
    app.hold("#hold-to-show", LONG);
    app.find(&format!("{name}.word-underlined"));
    assert!(app.words_in_page(said.name));
    // And back, and again.
    app.tap("#undo");
    app.find(&format!("{name}.word-hidden"));
    app.tap(&name);
    app.hold("#hold-to-show", LONG);
    app.find(&format!("{name}.word-underlined"));
    // Any word at all.
    let plain = app.word(said.plain);
    app.tap(&plain);
    app.look("passage-review-word");
    app.tap("#hide-here");
    app.find(&format!("{plain}.word-hidden"));

    app.tap("#review-go-on");
    app.at("passage-question");
    app.look("passage-question");
    // An honest answer offers other ways.
    app.tap("#neighbour-not-sure");
    app.find("#neighbour-then");
    app.look("passage-question-then");
    app.tap("#neighbour-edit");
    app.at("passage-write");
    assert_eq!(app.value("#passage"), said.passage);
    app.tap("#go-through");
    app.at("passage-review");
    app.find(&format!("{name}.word-underlined"));
    app.tap("#review-go-on");
    app.at("passage-question");
    app.tap("#neighbour-no");
    app.at("summary-build");
    app.find("#passage-0-stands[data-reviewed]");
    app.shot_at("#passage-0-stands", "summary-build-own-words");

    app.tap("#read-page");
    app.at("summary-read");
    let shown = app.exact_text("#page");
    assert!(shown.contains(&format!("- {}\n", said.leaves)), "{shown}");
    app.look("summary-read-own-words");
    if said.language == "nb" {
        app.share_as_text();
        assert_eq!(shown.as_bytes(), std::fs::read(&home.shared_to).unwrap(), "what was shown is what left");
    } else {
        leave(&app, "pdf");
        app.find("#shared");
        assert_eq!(words(&on_paper(&home.shared_to, None)), words(&shown), "what was shown is what left");
    }
    whom_it_was_about(&app, said);
    // Nothing is left to go on with.
    app.tap("#tab-today");
    app.at("today");
    assert!(!app.has("#unfinished"));
    app.close();
}

/// The line in the ledger that says of whom a passage speaks: no name and no alias, and the way to the person.
fn whom_it_was_about(app: &App, said: &Said) {
    app.tap("#see-share");
    app.at("entry");
    let line = if said.language == "nb" {
        "Om en du møter, med dine egne ord"
    } else {
        "About someone you meet, in your own words"
    };
    let found = app.run(
        "return [...document.querySelectorAll('[id^=consent-]')].filter(one => one.textContent === arguments[0]).map(one => one.id)",
        vec![json!(line)],
    );
    let [found] = found.as_array().unwrap().as_slice() else { panic!("one line, not {found}") };
    app.look("ledger-speaks-of");
    app.tap(&format!("#{}", found.as_str().unwrap()));
    app.at("person");
    assert!(app.text("#screen").contains("løperen"));
}

#[test]
fn a_note_is_picked_with_the_hidden_words_hidden_and_only_on_a_yes() {
    let said = &BOKMAL;
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(said.language));
    live_in(&home, write_down(said));
    let shots = folder().join("own-words").join(said.language);
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.unlock();
    app.to_the_summary();
    app.first_passage();
    app.tap("#pick-from-notes");
    app.find("#pick-0");
    assert_eq!(app.text("#pick-0 .written"), said.hidden_note);
    assert!(
        !app.text("main").contains("fortrolighet") && !app.has("#pick-1"),
        "what was said in confidence is not offered"
    );
    app.look("passage-pick");
    app.tap("#pick-0");
    app.at("passage-review");
    assert!(!app.words_in_page("Solveig"));
    app.tap("#review-go-on");
    app.at("passage-question");
    app.tap("#neighbour-yes");
    app.tap("#neighbour-in-person");
    app.at("summary-build");
    app.find("#passage-gone");
    app.tap("#read-page");
    app.at("summary-read");
    assert!(!app.exact_text("#page").contains("benken"));
    app.close();
}

/// A passage that was picked on a yes, of a meeting about which there is a no now.
fn picked_before(keeper: &Keeper) {
    write_down(&BOKMAL)(keeper);
    let no = keeper.read(|journal| journal.meetings().find(|one| one.consent.is_locked()).cloned()).unwrap().unwrap();
    let under =
        SharedUnder { entry: no.id.into(), state: Some(ConsentState::AgreedAll.into()), ..SharedUnder::default() };
    let passage = Share { id: Id::random(), copy: no.note, on_consent: vec![under], ..Share::default() };
    keeper.keep(Draft::new(Screen::Passage, passage.into(), days_from_now(0)));
}

#[test]
fn a_passage_whose_yes_was_taken_back_stays_with_the_writer_and_off_the_page() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    live_in(&home, picked_before);
    let app = App::open(&runtime, &display, &home, Some(&folder().join("own-words").join("nb")));
    app.unlock();
    app.to_the_summary();
    app.find("#passage-0-stands:not([data-reviewed])");
    assert!(app.text("#passage-0-stands").contains("kan ikke deles nå"));
    app.look("summary-build-no-longer");
    app.tap("#passage-0-go");
    app.at("passage-write");
    assert_eq!(app.value("#passage"), "Dette er sagt i fortrolighet.", "the words stay");
    app.tap("#go-through");
    app.find("#passage-refused");
    assert!(app.text("#passage-refused").contains("kan ikke deles nå"));
    app.at("passage-write");
    app.look("passage-no-longer");
    app.tap("#back");
    app.at("summary-build");
    app.tap("#read-page");
    app.at("summary-read");
    assert!(!app.exact_text("#page").contains("fortrolighet"));
    app.close();
}

#[test]
fn what_was_typed_is_there_after_locking_and_is_gone_through_anew() {
    let said = &ENGLISH;
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(said.language));
    live_in(&home, write_down(said));
    let app = App::open(&runtime, &display, &home, Some(&folder().join("own-words").join(said.language)));
    app.unlock();
    app.to_the_summary();
    app.first_passage();
    app.write("#passage", said.passage);
    // At once, without waiting for anything to be saved.
    app.tap("#hide");
    app.unlock();
    app.at("summary-build");
    app.find("#passage-0-stands:not([data-reviewed])");
    app.tap("#read-page");
    app.at("summary-read");
    assert!(!app.exact_text("#page").contains("plumber"), "what nobody has gone through stays off the page");
    app.tap("#back");
    app.at("summary-build");
    app.tap("#passage-0-go");
    app.at("passage-write");
    assert_eq!(app.value("#passage"), said.passage);

    // A word of one's own choosing, a word that was asked about, and a name that may stand for now.
    app.tap("#go-through");
    app.at("passage-review");
    assert!(!app.has("#hidden-before"));
    app.tap(&app.word(said.plain));
    app.tap("#hide-here");
    app.gone("#strip");
    app.tap("#review-go-on");
    app.tap("#ask-yes");
    app.find("#review-left[data-asked=\"0\"]");
    let name = "#reviewed button:last-of-type";
    app.tap(name);
    app.hold("#hold-to-show", LONG);
    app.find(&format!("{name}.word-underlined"));
    assert!(app.words_in_page(said.name) && !app.words_in_page(said.plain));

    let gone_through_anew = || {
        app.at("summary-build");
        app.find("#passage-0-stands:not([data-reviewed])");
        app.tap("#passage-0-go");
        app.at("passage-write");
        app.tap("#go-through");
        app.at("passage-review");
        app.find("#hidden-before");
        app.find("#review-left[data-asked=\"0\"]");
        for hidden in [said.plain, said.name, "glimmerzup"] {
            assert!(!app.words_in_page(hidden), "{hidden} stands in the page");
        }
    };
    app.tap("#help");
    app.at("help");
    app.tap("#back");
    gone_through_anew();
    // At once, without waiting for anything to be saved.
    app.tap("#hide");
    app.unlock();
    gone_through_anew();
    app.look("passage-review-again");
    // In a text that goes on, the word is hidden there too.
    app.tap("#back");
    app.at("passage-write");
    app.write("#passage", " So I said.");
    app.tap("#go-through");
    app.at("passage-review");
    assert!(!app.words_in_page(said.plain), "{}", app.exact_text("#reviewed"));
    assert!(app.words_in_page("So"));
    app.tap("#back");
    app.tap("#back");
    app.at("summary-build");
    // The example was skipped once, and that is enough.
    app.tap("#add-passage");
    app.at("passage-write");
    app.close();
}

/// No finger and no mouse from the summary to the passage on the page.
#[test]
fn a_passage_can_be_gone_through_by_the_keyboard_alone() {
    const TAB: &str = "\u{E004}";
    const ENTER: char = '\u{E007}';
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    live_in(&home, write_down(&BOKMAL));
    let app = App::open(&runtime, &display, &home, None);
    app.unlock();
    app.to_the_summary();
    let focused =
        |css: &str| app.run("return !!document.activeElement?.closest(arguments[0])", vec![json!(css)]) == json!(true);
    let to = |css: &str| {
        app.find(css);
        for _ in 0..90 {
            if focused(css) {
                return;
            }
            app.press_keys(TAB);
        }
        panic!("{css} cannot be reached by the keyboard");
    };
    let press = |css: &str| {
        to(css);
        app.hold_key(ENTER, Duration::ZERO);
    };
    press("#more-own-words");
    press("#add-passage");
    app.at("passage-example-offer");
    press("#skip-example");
    app.at("passage-write");
    to("#passage");
    app.press_keys("hos Zeynep var det fint");
    press("#go-through");
    app.at("passage-review");
    press(".word-hidden");
    // The choices stand after the text; holding Enter shows, and the word has the focus again.
    to("#hold-to-show");
    app.hold_key(ENTER, LONG);
    app.find(".word-underlined");
    app.until(|| focused(".word-underlined"), "the word takes the focus back");
    press("#review-go-on");
    app.at("passage-question");
    press("#neighbour-no");
    app.at("summary-build");
    press("#read-page");
    app.at("summary-read");
    assert!(app.exact_text("#page").contains("- hos Zeynep var det fint\n"));
    app.close();
}

#[test]
fn while_there_is_danger_now_nobody_is_offered_to_write() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    live_in(&home, |keeper| {
        let mut concern = Escalation::new(days_from_now(0));
        concern.category = Some(Category::Suicide.into());
        concern.level = Some(Level::Now.into());
        keeper.save(concern.into()).unwrap();
    });
    let app = App::open(&runtime, &display, &home, Some(&folder().join("own-words").join("nb")));
    app.unlock();
    app.to_the_summary();
    app.find("#concern-waits");
    app.tap("#more-own-words");
    app.find("#own-words-wait");
    assert!(!app.has("#add-passage"));
    app.look("summary-build-danger");
    app.close();
}
