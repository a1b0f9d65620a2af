//! Deleting, as a person does it: undone, done again, done for good; earlier versions; how long things are kept; damage;
//! everything gone.

use chrono::NaiveDateTime;
use mellom::journal::{Debrief, Escalation, EscalationStatus, Meeting, Phase, PrivateText};

use crate::lived_in::{bend, live_in};
use crate::person::PASSPHRASE;
use crate::search::search;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

#[test]
fn deleted_undone_deleted_again_and_gone_for_good() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    let shots = folder().join("forget-nb");
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.make_notebook();
    app.tap("#log-meeting");
    app.pick("place", "cafe");
    app.tap("#more");
    app.write("#note", "Vi snakket om kanarifugler");
    app.until_saved();
    app.tap("#save");
    app.at("entry");
    app.tap("#edit");
    app.at("meeting");
    app.tap("#more");
    app.write("#note", " og om bjørker");
    app.until_saved();
    app.tap("#save");
    app.at("entry");

    app.tap("#history");
    app.at("history");
    app.find("#version-0");
    app.shot("01-history");
    app.tap("#version-0");
    app.find("#bring-back");
    assert_eq!(app.exact_text("#screen .written"), "Vi snakket om kanarifugler");
    app.shot("02-history-version");
    app.tap("#bring-back");
    app.at("entry");
    assert_eq!(app.exact_text("#screen .written"), "Vi snakket om kanarifugler");

    app.tap("#delete");
    app.find("#delete-yes");
    app.shot_at("#delete-yes", "03-delete-sure");
    app.tap("#delete-yes");
    app.at("entry-deleted");
    app.shot("04-deleted");
    app.tap("#undo");
    app.at("entry");
    app.tap("#history");
    app.find("#version-1");
    app.tap("#back");
    app.tap("#delete");
    app.tap("#delete-yes");
    app.at("entry-deleted");
    app.tap("#see-trash");
    app.at("trash");
    app.find("[data-deleted]");
    app.shot("05-trash");
    night_and_large(&app, "05-trash");
    app.tap("#erase");
    app.find("#erase-yes");
    app.shot_at("#erase-yes", "06-erase-sure");
    app.tap("#erase-yes");
    app.find("#erased");
    app.find("#trash-empty");
    app.shot("07-erased");
    night_and_large(&app, "07-erased");
    app.close();

    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.unlock();
    app.at("today");
    app.tap("#tab-journal");
    app.at("journal");
    assert!(!app.has(".row"));
    app.tap("#tab-me");
    app.at("me");
    app.shot_at("#trash", "08-me-safekeeping");
    app.tap("#trash");
    app.find("#trash-empty");
    app.close();
    search(home.folder.path(), &["kanarifugler"]);
}

#[test]
fn what_would_go_is_shown_before_it_is_turned_on() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    live_in(&home, |keeper| {
        for day in [4, 9] {
            let when = at(2024, 11, day);
            let mut meeting = Meeting::new(when);
            meeting.note = PrivateText::new("long ago");
            let mut debrief = Debrief::new(Phase::After, Some(meeting.id.into()), when);
            debrief.finished = true;
            keeper.save(meeting.into()).unwrap();
            keeper.save(debrief.into()).unwrap();
        }
        let mut concern = Escalation::new(at(2024, 12, 1));
        concern.status = Some(EscalationStatus::Received.into());
        keeper.save(concern.into()).unwrap();
    });
    let shots = folder().join("forget-en");
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.unlock();
    app.tap("#tab-me");
    app.tap("#retention");
    app.at("retention");
    app.shot("11-retention");
    night_and_large(&app, "11-retention");
    app.pick("notes", "6_months");
    app.find("#preview li:nth-child(2)");
    app.shot_at("#preview", "12-retention-preview");
    app.tap("#not-now");
    app.find("[data-field=notes] [data-key=off][aria-pressed=true]");
    app.pick("notes", "6_months");
    app.tap("#turn-on");
    app.write("#again-passphrase", PASSPHRASE);
    app.tap("#again-go-on");
    app.find("#last-gone");
    app.gone("#preview");
    app.shot("13-retention-on");
    app.tap("#tab-journal");
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    assert!(!app.has("#screen .written"));
    app.close();
}

#[test]
fn everything_gone_leaves_the_first_screen() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let shots = folder().join("forget-en");
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.make_notebook();
    app.tap("#tab-me");
    app.pick("theme", "dark");
    app.tap("#wipe");
    app.at("wipe");
    app.shot("21-wipe-dark");
    app.tap("#wipe-no");
    app.at("me");
    app.tap("#wipe");
    app.tap("#wipe-go-on");
    app.write("#again-passphrase", PASSPHRASE);
    app.shot("21-wipe-again-dark");
    app.tap("#again-go-on");
    app.find("#wipe-yes");
    app.shot("21-wipe-sure-dark");
    app.tap("#wipe-yes");
    app.at("create");
    app.find("[data-theme=system]");
    app.shot("22-wiped");
    let left = std::fs::read_dir(home.data().join("vault"))
        .map_or(0, |files| files.flatten().filter(|file| file.metadata().is_ok_and(|about| about.len() > 0)).count());
    assert_eq!(left, 0, "nothing is left of the vault");
    app.make_notebook();
    app.tap("#tab-journal");
    app.at("journal");
    assert!(!app.has(".row"));
    app.close();
}

#[test]
fn damage_says_what_is_affected_and_what_can_be_read() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    live_in(&home, |keeper| {
        for number in 0..20 {
            let mut meeting = Meeting::new(at(2026, 1, 1));
            meeting.note = PrivateText::new(format!("{number} ").repeat(500));
            keeper.save(meeting.into()).unwrap();
        }
    });
    bend(&home.data());
    let shots = folder().join("forget-nb");
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.unlock();
    app.at("damage");
    app.find("[data-affected]");
    app.find("#readable");
    app.shot("31-damage");
    night_and_large(&app, "31-damage");
    app.tap("#not-now");
    app.at("today");
    app.shot("32-today-damaged");
    app.tap("#see-damage");
    app.at("damage");
    app.tap("#go-on-with-it");
    app.at("today");
    assert!(!app.has("#unreadable"));
    app.tap("#tab-journal");
    app.find(".row[data-kind=meeting]");
    app.close();
}

/// The same screen at night, and in the largest text; then as it was.
fn night_and_large(app: &App, name: &str) {
    app.run("document.querySelector('.app').dataset.theme = 'dark'", vec![]);
    app.shot(&format!("{name}-dark"));
    app.run("document.documentElement.style.fontSize = '200%'", vec![]);
    app.shot(&format!("{name}-dark-200"));
    app.run(
        "document.documentElement.style.fontSize = ''; document.querySelector('.app').dataset.theme = 'system'",
        vec![],
    );
}

fn at(year: i32, month: u32, day: u32) -> NaiveDateTime {
    chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(12, 0, 0).unwrap()
}
