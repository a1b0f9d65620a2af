//! Every screen of the app, in both languages, by day and by night, with text as it comes and twice as large: pictured,
//! and measured. A screen that is not visited here fails the walk.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::lived_in::{bend, live_in, write_everything};
use crate::person::PASSPHRASE;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// The passphrase of the backup.
const BACKUPS: &str = "fire blå bøker på benken";

/// Screens that cannot be reached on purpose, each with the reason.
const NOT_VISITED: &[(&str, &str)] = &[
    ("entry-gone", "an entry that something points at and a merge or another window has erased meanwhile"),
    ("person-gone", "a person whom another window has erased meanwhile"),
    ("newer-draft", "a draft that a newer version wrote"),
];

#[test]
fn every_screen_can_be_read_in_bokmal() {
    every_screen_can_be_read("nb");
}

#[test]
fn every_screen_can_be_read_in_english() {
    every_screen_can_be_read("en");
}

/// Looks at screens and remembers which.
struct Walk<'a> {
    app: App<'a>,
    seen: &'a RefCell<BTreeSet<String>>,
}

impl Walk<'_> {
    /// Waits for a screen and looks at it.
    fn look(&self, screen: &str) {
        self.look_as(screen, screen);
    }

    /// The same, where a screen has several faces.
    fn look_as(&self, screen: &str, name: &str) {
        self.app.at(screen);
        self.app.look_whole(name);
        self.seen.borrow_mut().insert(screen.to_owned());
    }
}

fn every_screen_can_be_read(language: &'static str) {
    let (runtime, display) = (runtime(), Display::open());
    let home = Home::picking(language, "summary.txt");
    let shots = folder().join("screens").join(language);
    let seen = RefCell::default();
    let open = || Walk { app: App::open(&runtime, &display, &home, Some(&shots)), seen: &seen };

    before_there_is_anything(open());
    live_in(&home, write_everything);
    let walk = open();
    walk.app.unlock();
    let walk = the_first_tab(walk);
    let walk = writing(walk);
    let walk = the_journal(walk);
    let walk = ways(walk);
    let walk = people(walk);
    let walk = supervision(walk);
    let walk = me(walk, &home);
    let walk = help(walk);
    walk.app.close();

    bend(&home.data());
    let walk = open();
    walk.app.unlock();
    walk.look("damage");
    walk.app.close();
    let header = home.data().join("vault/vault.hdr");
    std::fs::OpenOptions::new().write(true).open(&header).unwrap().set_len(1000).unwrap();
    let walk = open();
    walk.look("trouble");
    walk.app.close();

    let excused: Vec<&str> = NOT_VISITED.iter().map(|(name, _)| *name).collect();
    assert_eq!(amiss(&screens(), &seen.borrow(), &excused), Vec::<String>::new());
}

/// What is wrong with a walk: screens that nobody looked at, and excuses that excuse nothing.
fn amiss(screens: &BTreeSet<String>, seen: &BTreeSet<String>, excused: &[&str]) -> Vec<String> {
    let missed = screens.iter().filter(|name| !seen.contains(*name) && !excused.contains(&name.as_str()));
    let missed = missed.map(|name| format!("{name} is not looked at"));
    let idle =
        excused.iter().filter(|name| seen.contains(**name)).map(|name| format!("{name} is excused and looked at"));
    let gone =
        excused.iter().filter(|name| !screens.contains(**name)).map(|name| format!("{name} is excused and gone"));
    missed.chain(idle).chain(gone).collect()
}

#[test]
fn a_screen_that_is_missed_is_named_and_so_is_an_excuse_that_excuses_nothing() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let screens = names(&["today", "journal", "gone-person"]);
    assert_eq!(amiss(&screens, &screens, &[]), [""; 0]);
    assert_eq!(amiss(&screens, &names(&["today", "journal"]), &["gone-person"]), [""; 0]);
    assert_eq!(amiss(&screens, &names(&["today", "gone-person"]), &[]), ["journal is not looked at"]);
    assert_eq!(amiss(&screens, &screens, &["gone-person"]), ["gone-person is excused and looked at"]);
    assert_eq!(amiss(&screens, &screens, &["no-such"]), ["no-such is excused and gone"]);
}

/// In a second, and not only at the end of a long walk.
#[test]
fn no_screen_is_excused_that_is_gone() {
    let screens = screens();
    for (name, _) in NOT_VISITED {
        assert!(screens.contains(*name), "{name} is excused and gone");
    }
}

fn before_there_is_anything(walk: Walk) {
    walk.look("create");
    walk.app.tap("#have-backup");
    walk.look("restore");
    walk.app.tap("#back");
    walk.app.at("create");
    walk.app.write("#passphrase", PASSPHRASE);
    walk.app.write("#passphrase-again", PASSPHRASE);
    walk.app.tap("#create:not([disabled])");
    walk.look("words");
    let paper = walk.app.words_on_paper();
    walk.app.tap("#words-written");
    walk.look("words-ask");
    walk.app.tap("#words-not-now");
    walk.look_as("today", "today-empty");
    walk.app.tap("#tab-journal");
    walk.look_as("journal", "journal-empty");
    walk.app.tap("#hide");
    walk.look("unlock");
    walk.app.tap("#help");
    walk.look_as("help", "help-locked");
    walk.app.tap("#back");
    walk.app.tap("#forgotten");
    walk.look("recover");
    walk.app.write("#words", &paper.join(" "));
    walk.app.tap("#go-on:not([disabled])");
    walk.look("recover-new");
    walk.app.close();
}

fn the_first_tab(walk: Walk) -> Walk {
    walk.look("today");
    walk
}

fn writing(walk: Walk) -> Walk {
    walk.app.tap("#log-meeting");
    walk.look("meeting");
    walk.app.tap("#more");
    walk.app.find("#note");
    walk.look_as("meeting", "meeting-more");
    walk.app.tap("#save");
    walk.app.at("entry");
    walk.app.tap("#debrief");
    // The steps are one screen with different words; a safety question, a load, a prompt, a talk and the closing.
    walk.look("step-a3");
    walk.app.tap("#safety-no");
    walk.app.gone("main[data-at=step-a3]");
    let mut steps = 0;
    while !walk.app.has("main[data-at=step-enough]") {
        let at = walk.app.run("return document.querySelector('main').dataset.at", vec![]);
        let at = at.as_str().unwrap().to_owned();
        walk.look(&at);
        walk.app.tap("#not-now");
        walk.app.gone(&format!("main[data-at=\"{at}\"]"));
        steps += 1;
        assert!(steps < 12, "a sitting ends");
    }
    walk.look("step-enough");
    walk.app.tap("#finish");
    walk.app.tap("#tab-journal");
    walk.app.at("journal");
    walk.app.tap("#write");
    walk.look("write");
    walk.app.tap("#write-boundary");
    walk.look("boundary");
    // Without a word there would be nothing unfinished.
    walk.app.pick("code", "time_availability");
    walk.app.until_saved();
    walk.app.tap("#tab-today");
    walk.app.at("today");
    // A concern that needs somebody goes before what was being written.
    walk.app.tap("#more-waits");
    walk.app.find("#unfinished");
    walk.look_as("today", "today-unfinished");
    walk.app.tap("#discard");
    walk.app.tap("#discard-yes");
    walk.app.gone("#unfinished");
    walk
}

fn the_journal(walk: Walk) -> Walk {
    walk.app.tap("#tab-journal");
    walk.look("journal");
    for kind in ["meeting", "boundary", "escalation", "debrief", "supervision", "share"] {
        walk.app.tap(&format!(".row[data-kind={kind}]"));
        walk.look_as("entry", &format!("entry-{kind}"));
        walk.app.tap("#back");
        walk.app.at("journal");
    }
    walk.app.tap(".row[data-kind=meeting]");
    walk.app.at("entry");
    walk.app.tap("#history");
    walk.look("history");
    walk.app.tap("#back");
    walk.app.tap("#delete");
    walk.app.tap("#delete-yes");
    walk.look("entry-deleted");
    walk.app.tap("#undo");
    walk.app.at("entry");
    walk
}

fn ways(walk: Walk) -> Walk {
    walk.app.tap("#tab-journal");
    walk.app.at("journal");
    walk.app.tap(".row[data-kind=escalation]");
    walk.app.at("entry");
    walk.app.tap("#ways");
    walk.look("ways");
    walk.app.tap("#way-least");
    walk.look("ways-say");
    for question in ["told-to", "told-on", "told-first", "said"] {
        walk.app.tap("#next");
        walk.look(&format!("ways-{question}"));
        match question {
            "told-to" => walk.app.pick("told-to", "clinic"),
            "told-on" => walk.app.pick("told-on", "today"),
            "told-first" => walk.app.pick("told-first", "no"),
            "said" => walk.app.pick("said", "danger"),
            _ => {}
        }
    }
    walk.app.tap("#next");
    walk.look("ways-end");
    walk.app.tap("#save");
    walk.app.at("entry");
    walk.app.tap("#repair");
    walk.look("repair");
    for step in ["repair-said", "repair-not-said", "repair-note"] {
        walk.app.tap("#next");
        walk.look(step);
    }
    walk.app.tap("#save");
    walk.app.at("entry");
    walk
}

fn people(walk: Walk) -> Walk {
    walk.app.tap("#tab-journal");
    walk.app.at("journal");
    walk.app.tap("#people");
    walk.look("people");
    walk.app.tap("[data-person]");
    walk.look("person");
    walk.app.tap("#edit");
    walk.look("write-person");
    walk.app.tap("#save");
    walk.app.at("person");
    walk.app.tap("#delete");
    walk.look("delete-person");
    walk.app.tap("#delete-yes");
    walk.look("person-deleted");
    walk.app.tap("#undo");
    walk.app.at("person");
    walk
}

fn supervision(walk: Walk) -> Walk {
    walk.app.tap("#tab-supervision");
    walk.look("supervision");
    walk.app.tap("#change-1");
    walk.look("agenda-item");
    walk.app.tap("#back");
    walk.app.at("supervision");
    walk.app.tap("#held");
    walk.look("session");
    walk.app.tap("#back");
    walk.app.at("supervision");
    walk.app.tap("#build-summary");
    walk.look("summary-build");
    walk.app.tap("#more-own-words");
    walk.app.tap("#add-passage");
    walk.look("passage-example-offer");
    walk.app.tap("#try-example");
    walk.look("passage-example");
    walk.app.tap("#review-go-on");
    walk.look("passage-example-learnt");
    walk.app.tap("#example-done");
    walk.look("passage-write");
    walk.app.write("#passage", "Kari sa at Zeynep er prest. Det ble stille, og vi gikk hjem.");
    walk.app.tap("#go-through");
    walk.look("passage-review");
    walk.app.tap("#review-go-on");
    walk.look("passage-question");
    walk.app.tap("#neighbour-yes");
    walk.app.tap("#neighbour-take-out");
    walk.app.at("summary-build");
    walk.app.tap("#read-page");
    walk.look("summary-read");
    sharing(&walk);
    walk.app.tap("#tab-today");
    walk.app.at("today");
    walk
}

/// Every step of a locked file, what is answered to it, and the phone in somebody else's hands.
fn sharing(walk: &Walk) {
    walk.app.tap("#share");
    walk.look("share-ways");
    walk.app.tap("#way-locked");
    walk.look("share-again");
    walk.app.says_who_it_is();
    walk.look("share-aloud");
    walk.app.tap("#aloud-save");
    walk.look("share-left");
    walk.app.tap("#see-share");
    walk.app.at("entry");
    walk.app.tap("#edit");
    walk.look("share-answer");
    walk.app.tap("#tab-supervision");
    walk.app.at("supervision");
    walk.app.tap("#build-summary");
    walk.app.at("summary-build");
    walk.app.tap("#read-page");
    walk.app.at("summary-read");
    walk.app.tap("#share");
    walk.app.at("share-ways");
    walk.app.tap("#way-show");
    walk.look("handed");
    walk.app.tap("#handed-back");
    walk.look("handed-again");
    walk.app.says_who_it_is();
    walk.app.at("supervision");
}

fn me<'a>(walk: Walk<'a>, home: &Home) -> Walk<'a> {
    let to = |walk: &Walk, button: &str| {
        // Going to where one is already is a new screen, and what is tapped before it has come reaches nothing.
        if !walk.app.has("main[data-at=me]") {
            walk.app.tap("#tab-me");
            walk.app.at("me");
        }
        walk.app.tap(button);
    };
    walk.app.tap("#tab-me");
    walk.look("me");
    to(&walk, "#my-weeks");
    walk.look("my-weeks");
    walk.app.tap("#weeks-table");
    walk.look_as("my-weeks", "my-weeks-table");
    walk.app.tap("#tab-today");
    walk.app.at("today");
    to(&walk, "#my-role");
    walk.look("role");
    walk.app.tap("#edit-role");
    walk.look("role-write");
    to(&walk, "#scripts");
    walk.look("scripts");
    walk.app.tap("#edit-sc2");
    walk.look("script");
    to(&walk, "#claims");
    walk.app.at("claims");
    walk.app.pick("period", "three-months");
    walk.look("claims");
    walk.app.tap("#mark-due");
    walk.app.tap("#due-yes");
    walk.app.find("[data-line]");
    walk.app.tap("#rates");
    walk.look("rates");
    walk.app.tap("#save");
    walk.app.at("claims");
    walk.app.tap("[data-line]");
    walk.look("expense");
    walk.app.tap("#save");
    walk.look_as("claims", "claims-filled");
    walk.app.tap("#read-claim");
    walk.look("claim-read");
    walk.app.tap("#claim-save");
    walk.look("claim-again");
    walk.app.tap("#tab-today");
    walk.app.at("today");
    for (button, screen) in [
        ("#edit-numbers", "numbers"),
        ("#about", "about"),
        ("#trash", "trash"),
        ("#retention", "retention"),
        ("#wipe", "wipe"),
        ("#keys", "keys"),
    ] {
        to(&walk, button);
        walk.look(screen);
        walk.app.tap("#tab-today");
        walk.app.at("today");
    }
    for (button, screen) in
        [("#check-words", "check-words"), ("#change-passphrase", "change-passphrase"), ("#renew", "renew")]
    {
        to(&walk, "#keys");
        walk.app.tap(button);
        walk.look(screen);
        walk.app.tap("#tab-today");
        walk.app.at("today");
    }

    to(&walk, "#backup");
    walk.look("backup");
    walk.app.tap("#backup-make");
    walk.app.write("#backup-again-passphrase", PASSPHRASE);
    walk.app.tap("#backup-again-go-on");
    walk.look("backup-make");
    walk.app.write("#passphrase", BACKUPS);
    walk.app.write("#passphrase-again", BACKUPS);
    // The place that was chosen is gone, as a stick that was pulled out; then it is there again.
    let place = home.shared_to.parent().unwrap();
    std::fs::remove_dir_all(place).unwrap();
    walk.app.tap("#backup-do:not([disabled])");
    walk.look("backup-made");
    std::fs::create_dir_all(place).unwrap();
    walk.app.tap("#backup-place");
    walk.look("backup-kept");
    walk.app.tap("#tab-journal");
    walk.app.tap(".row[data-kind=meeting]");
    walk.app.at("entry");
    walk.app.tap("#delete");
    walk.app.tap("#delete-yes");
    walk.app.tap("#see-trash");
    walk.app.at("trash");
    assert!(!walk.app.has(".actions"), "what cannot be undone is not at the thumb");
    walk.app.tap("#erase-all");
    walk.app.tap("#erase-yes");
    walk.app.write("#again-passphrase", PASSPHRASE);
    walk.app.tap("#again-go-on");
    walk.app.find("#erased");
    walk.look_as("trash", "trash-erased");
    to(&walk, "#backup");
    walk.app.at("backup");
    walk.app.tap("#backup-take-in");
    walk.look("backup-pick");
    walk.app.tap("#pick-backup");
    walk.app.find("#picked");
    walk.app.write("#backup-passphrase", BACKUPS);
    walk.app.tap("#backup-weigh:not([disabled])");
    walk.app.find("#erased-here");
    walk.look("backup-weighed");
    // What was erased comes back only when somebody says so.
    walk.app.tap("#bring-back[aria-checked=false]");
    walk.app.tap("#merge-do:not([disabled])");
    walk.look("backup-merged");
    walk.app.tap("#done");
    walk
}

fn help(walk: Walk) -> Walk {
    walk.app.tap("#help");
    walk.look("help");
    walk.app.tap("#countries");
    walk.look("countries");
    walk.app.tap("#back");
    walk.app.at("help");
    walk.app.tap("#put-open-contact");
    walk.look("open-contact");
    walk.app.tap("#back");
    walk.app.at("help");
    walk.app.tap("#law");
    walk.look("law");
    walk.app.tap("#write-clinic-note");
    walk.look("law-write");
    walk.app.tap("#back");
    walk.app.at("law");
    walk.app.tap("#back");
    walk.app.at("help");
    walk.app.tap("#slip-lost_phone");
    walk.look("own-slip");
    walk.app.tap("#own-leave");
    walk.app.at("help");
    walk.app.tap("#help-me");
    walk.look("own-crisis");
    walk.app.tap("#own-leave");
    walk.app.at("help");
    walk.app.tap("#help-worry");
    walk.look("gate");
    walk.app.tap("#gate-no");
    walk.look("concern");
    walk.app.pick("category", "violence");
    walk.look_as("concern", "concern-violence");
    walk.app.tap("#help");
    walk.app.at("help");
    walk.app.tap("#help-danger");
    walk.look("danger-now");
    walk.app.tap("#afterwards");
    walk.look("danger-over");
    walk.app.tap("#have-called");
    walk.app.tap("[data-field=called] [data-key=called_113]");
    walk.look("danger-noted");
    walk
}

/// The names of all screens, as they stand in the source of the interface. Steps of a debrief share one name.
fn screens() -> BTreeSet<String> {
    let mut screens = BTreeSet::new();
    for file in sources(Path::new("src/ui")) {
        let source = std::fs::read_to_string(&file).unwrap();
        for rest in source.split("at: \"").skip(1) {
            let name = rest.split('"').next().unwrap_or_default();
            if !name.contains('{') {
                screens.insert(name.to_owned());
            }
        }
    }
    assert!(screens.len() > 40, "the screens are named as they are drawn: at: \"name\"");
    screens
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}
