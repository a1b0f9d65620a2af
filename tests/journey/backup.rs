//! A phone is lost, and everything is there on the next one.

use crate::person::PASSPHRASE;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// The passphrase of the backups in these tests.
pub const BACKUPS: &str = "fire blå bøker på benken";

pub fn make_a_backup(app: &App) {
    app.tap("#tab-me");
    app.at("me");
    app.tap("#backup");
    app.at("backup");
    app.shot("01-backup");
    app.tap("#backup-make");
    app.write("#backup-again-passphrase", PASSPHRASE);
    app.tap("#backup-again-go-on");
    app.at("backup-make");
    app.write("#passphrase", BACKUPS);
    app.write("#passphrase-again", BACKUPS);
    app.shot("02-make");
    app.tap("#backup-do:not([disabled])");
    app.at("backup-kept");
    assert!(app.text("#backup-whole").len() > 10);
    app.shot("03-kept");
    app.tap("#done");
    app.tap("#tab-today");
    app.at("today");
}

fn log_a_meeting(app: &App) {
    // Going to where one is already is a new screen, and what is tapped before it has come reaches nothing.
    if !app.has("main[data-at=\"today\"]") {
        app.tap("#tab-today");
        app.at("today");
    }
    app.tap("#log-meeting");
    app.at("meeting");
    app.pick("place", "clinic");
    app.tap("#save");
    app.at("entry");
    app.tap("#tab-today");
    app.at("today");
}

fn lost_and_found(language: &'static str) {
    let (runtime, display) = (runtime(), Display::open());
    let shots = folder().join("backup").join(language);
    let home = Home::new(language);
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.at("create");
    app.make_notebook();
    log_a_meeting(&app);
    log_a_meeting(&app);
    make_a_backup(&app);
    app.close();
    let kept = std::fs::read(&home.shared_to).unwrap();
    let outgoing = home.data().join("outgoing");
    assert!(!outgoing.exists() || std::fs::read_dir(&outgoing).unwrap().count() == 0);

    // The phone is gone; the file is not.
    let mut next = Home::new(language);
    let file = next.folder.path().join("picked-by-the-person/from-the-stick.age");
    std::fs::write(&file, &kept).unwrap();
    next.picked = file.clone();
    let app = App::open(&runtime, &display, &next, Some(&shots));
    app.at("create");
    app.shot("10-create");
    app.tap("#have-backup");
    app.at("restore");
    app.shot("11-restore");
    app.tap("#pick-backup");
    app.find("#picked");
    app.write("#backup-passphrase", "not this one, I think");
    app.tap("#restore-do:not([disabled])");
    app.find("#trouble");
    app.shot("12-wrong");
    app.run("document.querySelector('#backup-passphrase').select()", vec![]);
    app.write("#backup-passphrase", BACKUPS);
    app.shot("13-restore-filled");
    app.tap("#restore-do:not([disabled])");
    // A new vault, so new words.
    app.at("words");
    app.tap("#words-not-now");
    app.at("today");
    app.tap("#tab-journal");
    app.find(".row[data-kind=meeting]");
    assert_eq!(app.run("return document.querySelectorAll('.row[data-kind=meeting]').length", vec![]), 2);

    // It opens with the same passphrase from now on.
    app.tap("#hide");
    app.at("unlock");
    app.write("#passphrase", BACKUPS);
    app.tap("#unlock:not([disabled])");
    app.at("today");

    // Taking the same file in again changes nothing, and says so.
    app.tap("#tab-me");
    app.tap("#backup");
    app.tap("#backup-take-in");
    app.at("backup-pick");
    app.tap("#pick-backup");
    app.write("#backup-passphrase", BACKUPS);
    app.shot("20-take-in");
    app.tap("#backup-weigh:not([disabled])");
    app.at("backup-weighed");
    app.find("#merge-nothing");
    app.find("#merge-same");
    app.shot("21-weighed");
    app.tap("#merge-no");
    app.at("backup");

    app.tap("#tab-me");
    app.pick("theme", "dark");
    app.tap("#backup");
    app.shot("30-backup-dark");
    app.tap("#backup-make");
    app.write("#backup-again-passphrase", BACKUPS);
    app.tap("#backup-again-go-on");
    app.at("backup-make");
    app.run("document.documentElement.style.fontSize = '200%'", vec![]);
    app.shot("31-make-dark-200");
    app.tap("#back");
    app.at("backup");
    app.shot("32-backup-dark-200");
    app.close();
}

#[test]
fn lost_and_found_in_bokmal() {
    lost_and_found("nb");
}

#[test]
fn lost_and_found_in_english() {
    lost_and_found("en");
}

#[test]
fn two_phones_become_one_journal() {
    let (runtime, display) = (runtime(), Display::open());
    let shots = folder().join("backup").join("two");
    let home = Home::new("nb");
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.make_notebook();
    log_a_meeting(&app);
    make_a_backup(&app);
    app.close();

    let mut other = Home::new("nb");
    other.picked = home.shared_to.clone();
    let app = App::open(&runtime, &display, &other, Some(&shots));
    app.make_notebook();
    log_a_meeting(&app);
    app.tap("#tab-me");
    app.tap("#backup");
    app.tap("#backup-take-in");
    app.tap("#pick-backup");
    app.find("#picked");
    app.write("#backup-passphrase", PASSPHRASE);
    app.tap("#backup-weigh:not([disabled])");
    app.find("#trouble");
    app.run("document.querySelector('#backup-passphrase').select()", vec![]);
    app.write("#backup-passphrase", BACKUPS);
    app.tap("#backup-weigh:not([disabled])");
    app.find("#merge-new");
    app.shot("40-weighed");
    app.tap("#merge-do");
    app.at("backup-merged");
    app.shot("41-merged");
    app.tap("#done");
    app.tap("#tab-journal");
    app.find(".row[data-kind=meeting]");
    assert_eq!(app.run("return document.querySelectorAll('.row[data-kind=meeting]').length", vec![]), 2);

    // The same once more brings nothing: it is said, and there is nothing to press.
    app.tap("#tab-me");
    app.tap("#backup");
    app.tap("#backup-take-in");
    app.tap("#pick-backup");
    app.find("#picked");
    app.write("#backup-passphrase", BACKUPS);
    app.tap("#backup-weigh:not([disabled])");
    app.find("#merge-nothing");
    assert!(!app.has("#merge-do") && !app.has("#merge-new"));
    app.shot("42-weighed-again");
    app.close();
}

#[test]
fn a_notebook_that_cannot_be_opened_gives_way_to_a_backup_and_is_kept() {
    let (runtime, display) = (runtime(), Display::open());
    let mut home = Home::new("nb");
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    log_a_meeting(&app);
    make_a_backup(&app);
    app.close();
    let header = home.data().join("vault/vault.hdr");
    std::fs::write(&header, b"half a head").unwrap();
    home.picked = home.shared_to.clone();
    let shots = folder().join("backup").join("trouble");
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.at("trouble");
    app.tap("#have-backup");
    app.find("#set-aside");
    app.shot("50-set-aside");
    app.tap("#set-aside-do");
    app.at("restore");
    app.tap("#pick-backup");
    app.find("#picked");
    app.write("#backup-passphrase", BACKUPS);
    app.tap("#restore-do:not([disabled])");
    // A new vault, so new words.
    app.at("words");
    app.tap("#words-not-now");
    app.at("today");
    app.find("#open-card");
    assert_eq!(std::fs::read(home.data().join("vault.aside-1/vault.hdr")).unwrap(), b"half a head");
    app.close();
}
