//! A page leaves, in every way there is: what was read is what left, the passphrase stands before it, and whoever holds
//! the phone to read sees the page and nothing else.

use std::path::Path;
use std::process::Command;

use crate::lived_in::{live_in, write_everything};
use crate::search::search;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// The lines of the ledger, on the tab.
const SHARES: &str = ".row:has([data-kind=share])";

const CANARY: &str = "kanarisvaret";

#[test]
fn every_way_out_in_bokmal() {
    every_way_out("nb");
}

#[test]
fn every_way_out_in_english() {
    every_way_out("en");
}

fn every_way_out(language: &'static str) {
    let (runtime, display) = (runtime(), Display::open());
    let home = Home::new(language);
    live_in(&home, write_everything);
    let app = App::open(&runtime, &display, &home, Some(&folder().join("share").join(language)));
    app.unlock();

    let shown = read_the_page(&app);
    assert!(sharing_comes_after_the_last_line(&app), "whoever shares has gone past every line");
    app.tap("#share");
    app.at("share-ways");
    app.look("01-ways");
    // Turning back costs nothing, and leads to what was read.
    app.tap("#way-text");
    app.at("share-again");
    app.look("02-again");
    app.tap("#again-away");
    app.at("share-ways");
    app.tap("#back");
    app.at("summary-read");
    assert!(!home.shared_to.exists(), "nothing leaves before the passphrase");
    app.share_as_text();
    app.look("03-left");
    assert_eq!(std::fs::read(&home.shared_to).unwrap(), shown.as_bytes(), "what was read is what left, to the byte");
    write_down_the_answer(&app);

    let shown = read_the_page(&app);
    leave(&app, "pdf");
    app.at("share-left");
    app.find("#shared");
    let pages = on_paper(&home.shared_to, None);
    assert_eq!(words(&pages), words(&shown));
    app.tap("#see-share");
    app.at("entry");
    let said = if language == "nb" { "Som PDF" } else { "As a PDF" };
    assert!(app.text("dl.facts").contains(said), "the ledger says how it left");

    let shown = read_the_page(&app);
    leave(&app, "locked");
    app.at("share-aloud");
    app.look_with_the_widest_of(&spoken_words(language), "04-aloud");
    let six: Vec<String> = (1..=6).map(|number| app.text(&format!("[data-word=\"{number}\"]"))).collect();
    app.tap("#aloud-save");
    app.at("share-left");
    app.look("05-left-locked");
    assert_eq!(app.text("#six [data-word=\"6\"]"), six[5], "they can still be said");
    assert_eq!(words(&on_paper(&home.shared_to, Some(&six.join(" ")))), words(&shown));
    assert!(!Command::new("qpdf").arg("--check").arg(&home.shared_to).output().unwrap().status.success());

    hand_over(&app);
    app.close();
    std::fs::remove_file(&home.shared_to).unwrap();
    // Neither a file that was made for somewhere else, nor the words that open one, nor what was written about it.
    search(home.folder.path(), &["%PDF", &six.join(" "), CANARY]);
}

/// Every word that a locked page may ask somebody to say.
fn spoken_words(language: &str) -> Vec<&'static str> {
    if language == "nb" {
        include_str!("../../assets/spoken/bokmaal.txt").lines().collect()
    } else {
        include_str!("../../assets/spoken/english.txt").lines().collect()
    }
}

/// On a phone that does not say what became of it: the ledger says that much, and the person can say more.
#[test]
fn through_a_share_sheet_that_does_not_tell() {
    let (runtime, display) = (runtime(), Display::open());
    let home = Home::new("nb");
    live_in(&home, write_everything);
    home.sheet.set("offered");
    let app = App::open(&runtime, &display, &home, Some(&folder().join("share").join("sheet")));
    app.unlock();
    app.tap("#tab-supervision");
    app.at("supervision");
    let before = app.count(SHARES);

    let shown = read_the_page(&app);
    app.tap("#share");
    app.at("share-ways");
    app.look("20-ways");
    assert_eq!(app.text("#way-text"), "Del som tekst");
    app.tap("#way-text");
    app.at("share-again");
    app.says_who_it_is();
    app.at("share-left");
    app.look("21-offered");
    assert_eq!(std::fs::read(&home.shared_to).unwrap(), shown.as_bytes(), "what was read is what was offered");
    assert!(app.text("#shared").contains("Telefonen sier ikke om du valgte en app"));

    // It was not sent: then it was not shared, and can be shared another way.
    app.tap("#share-not-sent");
    app.at("share-ways");
    app.find("#not-shared");
    app.look("22-not-sent");
    app.tap("#way-locked");
    app.at("share-aloud");
    app.find("#aloud-first");
    app.look("23-aloud");
    app.tap("#aloud-save");
    app.at("share-left");
    app.find("#six");
    app.look("24-offered-locked");
    app.tap("#see-share");
    app.at("entry");
    app.look("25-entry");
    let facts = app.text("dl.facts");
    assert!(facts.contains("Som låst PDF") && facts.contains("Telefonen sier ikke om den ble sendt"), "{facts}");
    app.tap("#tab-supervision");
    app.at("supervision");
    app.until(|| app.count(SHARES) == before + 1, "one line more in the ledger, and not two");
}

/// On a phone that says it: handed on, or not shared at all.
#[test]
fn through_a_share_sheet_that_tells() {
    let (runtime, display) = (runtime(), Display::open());
    let home = Home::new("en");
    live_in(&home, write_everything);
    home.sheet.set("cancelled");
    let app = App::open(&runtime, &display, &home, None);
    app.unlock();
    read_the_page(&app);
    leave(&app, "pdf");
    app.at("share-ways");
    app.find("#not-shared");
    assert!(!home.shared_to.exists());
    app.close();

    home.sheet.set("taken");
    let app = App::open(&runtime, &display, &home, Some(&folder().join("share").join("sheet")));
    app.unlock();
    read_the_page(&app);
    leave(&app, "pdf");
    app.at("share-left");
    app.look("26-taken");
    assert!(app.text("#shared").contains("Another app has taken the file"));
    assert!(!app.has("#share-not-sent"));
    app.tap("#see-share");
    app.at("entry");
    assert!(app.text("dl.facts").contains("To another app"));
}

/// From the agenda to the page, read; with its text.
pub fn read_the_page(app: &App) -> String {
    app.tap("#tab-supervision");
    app.at("supervision");
    app.tap("#build-summary");
    app.at("summary-build");
    app.tap("#read-page");
    app.at("summary-read");
    app.exact_text("#page")
}

/// Whether "share" scrolls with the page, below it.
fn sharing_comes_after_the_last_line(app: &App) -> bool {
    app.run(
        "const box = css => document.querySelector(css).getBoundingClientRect();
         return document.querySelector('main.screen #share') !== null && box('#page').bottom <= box('#share').top",
        vec![],
    ) == serde_json::json!(true)
}

/// Goes from the page that was read to where it is put, this way.
pub fn leave(app: &App, way: &str) {
    app.tap("#share");
    app.at("share-ways");
    app.tap(&format!("#way-{way}"));
    app.at("share-again");
    app.says_who_it_is();
}

fn write_down_the_answer(app: &App) {
    app.tap("#see-share");
    app.at("entry");
    app.tap("#edit");
    app.at("share-answer");
    app.pick("answer", "talked");
    app.write("#answer-note", CANARY);
    app.until_saved();
    app.look("06-answer");
    // Locking does not lose it, and unlocking leads back to it.
    app.tap("#hide");
    app.unlock();
    app.at("share-answer");
    assert_eq!(app.value("#answer-note"), CANARY);
    app.tap("#save");
    app.gone("main[data-at=share-answer]");
    app.tap("#tab-supervision");
    app.at("supervision");
    app.tap(SHARES);
    app.at("entry");
    app.find("pre.page");
    app.look("07-entry");
    let all = app.text("#screen");
    assert!(all.contains(CANARY), "{all}");
}

/// The phone in somebody else's hands: no tab, no Help, no way back, and Hide locks.
fn hand_over(app: &App) {
    app.tap("#tab-supervision");
    app.at("supervision");
    let before = app.count(SHARES);
    let shown = read_the_page(app);
    app.tap("#share");
    app.at("share-ways");
    app.tap("#way-show");
    app.at("handed");
    app.look("08-handed");
    its_name_is_whole(app);
    assert_eq!(app.exact_text("#page"), shown);
    for way in ["#tab-journal", "#help", "#back"] {
        assert!(!app.has(way), "{way} leads away from the page");
    }
    app.tap("#handed-back");
    app.at("handed-again");
    app.look("09-handed-again");
    assert!(!app.has("#tab-journal"));
    app.tap("#again-away");
    app.at("handed");
    app.tap("#handed-back");
    app.at("handed-again");
    app.says_who_it_is();
    app.at("supervision");
    app.find("#tab-journal");
    // Shown is shared: it stands in the ledger like the rest.
    app.until(|| app.count(SHARES) == before + 1, "one line more in the ledger");

    read_the_page(app);
    app.tap("#share");
    app.at("share-ways");
    app.tap("#way-show");
    app.at("handed");
    app.tap("#hide");
    app.unlock();
    app.at("today");
}

/// The first word of the page stands on one line, also where text is large: there are no marks where it may break.
fn its_name_is_whole(app: &App) {
    let lines = "window.mellom.scale(2);
         const text = document.querySelector('#page').firstChild;
         const name = document.createRange();
         name.setStart(text, 0);
         name.setEnd(text, text.data.search(/[^\\p{L}]/u));
         const tops = [...name.getClientRects()].map(box => Math.round(box.top));
         window.mellom.scale(1);
         return [name.toString(), new Set(tops).size]";
    let lines = app.run(lines, vec![]);
    assert!(lines[0].as_str().unwrap().starts_with(['O', 'S']), "{lines}");
    assert_eq!(lines[1], 1, "{lines}");
}

/// The text on the pages, read by somebody else's program.
pub fn on_paper(file: &Path, passphrase: Option<&str>) -> String {
    let open = file.with_extension("open");
    match passphrase {
        None => drop(std::fs::copy(file, &open).unwrap()),
        Some(words) => {
            let arguments = [&format!("--password={words}"), "--decrypt"];
            assert!(Command::new("qpdf").args(arguments).arg(file).arg(&open).status().unwrap().success());
        }
    }
    let output = Command::new("pdftotext").args(["-raw"]).arg(&open).arg("-").output().unwrap();
    std::fs::remove_file(&open).unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Word for word; `tests/paper.rs` compares line by line.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
