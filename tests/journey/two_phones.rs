//! Two phones on which the same person wrote: what was typed on the one and not saved is said before it is added to the other,
//! and what has no place there is said to be left. And an alias whose meeting is gone, which waits by itself.

use mellom::journal::{Contact, Entry, Meeting, PrivateText};
use mellom::session::{Draft, Keeper, Screen};
use serde_json::json;

use crate::backup::{BACKUPS, make_a_backup};
use crate::lived_in::{days_from_now, live_in};
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// What is read about two phones, in one language.
struct Said {
    earlier: &'static str,
    left: &'static str,
    alias: &'static str,
}

const BOKMAL: Said = Said {
    earlier: "Ett utkast i kopien er til noe du har skrevet mer på her. Det blir en tidligere versjon av det.",
    left: "Ett utkast er skrevet videre både her og i kopien. Det som er her, blir stående. Det andre er bare i kopien, \
           så ta vare på den.",
    alias: "Du holdt på med et dekknavn, ",
};

const ENGLISH: Said = Said {
    earlier: "One draft in the backup is of something you have written more on here. It becomes an earlier version of it.",
    left: "One draft is different here and in the backup. The one here stays. The other is only in the backup, so keep it.",
    alias: "You were working on an alias, ",
};

/// A meeting that both phones know, and one that was begun on both and saved on neither.
struct Meetings {
    saved: Meeting,
    begun: Meeting,
}

impl Meetings {
    fn new() -> Self {
        Self { saved: Meeting::new(days_from_now(-3)), begun: Meeting::new(days_from_now(-1)) }
    }

    fn on_the_old_phone(&self, keeper: &Keeper) {
        keeper.save(noted(&self.saved, "first")).unwrap();
        lay(keeper, noted(&self.saved, "half a page"), -2);
        lay(keeper, noted(&self.begun, "typed there"), -2);
    }

    fn on_the_new_phone(&self, keeper: &Keeper) {
        for note in ["first", "written here since"] {
            keeper.save(noted(&self.saved, note)).unwrap();
        }
        lay(keeper, noted(&self.begun, "typed here"), -1);
    }
}

fn noted(meeting: &Meeting, note: &str) -> Entry {
    Meeting { note: PrivateText::new(note), ..meeting.clone() }.into()
}

fn lay(keeper: &Keeper, entry: Entry, days: i64) {
    keeper.keep(Draft::new(Screen::Meeting, entry, days_from_now(days)));
}

#[test]
fn what_was_typed_on_the_other_phone_is_said_in_bokmal() {
    what_was_typed_on_the_other_phone("nb", &BOKMAL);
}

#[test]
fn what_was_typed_on_the_other_phone_is_said_in_english() {
    what_was_typed_on_the_other_phone("en", &ENGLISH);
}

fn what_was_typed_on_the_other_phone(language: &'static str, said: &Said) {
    let (runtime, display) = (runtime(), Display::open());
    let shots = folder().join("two-phones").join(language);
    let meetings = Meetings::new();

    let old = Home::new(language);
    live_in(&old, |keeper| meetings.on_the_old_phone(keeper));
    let app = App::open(&runtime, &display, &old, None);
    app.unlock();
    make_a_backup(&app);
    app.close();

    let mut new = Home::new(language);
    new.picked = old.shared_to.clone();
    live_in(&new, |keeper| {
        meetings.on_the_new_phone(keeper);
        an_alias_alone(keeper);
    });
    let app = App::open(&runtime, &display, &new, Some(&shots));
    app.unlock();
    the_backup_is_weighed(&app, said);
    app.tap("#merge-do");
    app.at("backup-merged");
    assert_eq!(app.text("#merge-left"), said.left, "it is said again where the backup could be thrown away");
    assert!(!app.has("#merge-earlier"), "that is done");
    app.look("02-merged");
    app.tap("#done");
    what_was_typed_there_is_an_earlier_version(&app);
    the_alias_waits(&app, said);
    app.close();
}

fn the_backup_is_weighed(app: &App, said: &Said) {
    app.tap("#tab-me");
    app.at("me");
    app.tap("#backup");
    app.tap("#backup-take-in");
    app.at("backup-pick");
    app.tap("#pick-backup");
    app.find("#picked");
    app.write("#backup-passphrase", BACKUPS);
    app.tap("#backup-weigh:not([disabled])");
    app.at("backup-weighed");
    assert_eq!(app.text("#merge-earlier"), said.earlier);
    assert_eq!(app.text("#merge-left"), said.left);
    assert!(!app.has("#merge-nothing") && !app.has("#merge-new") && !app.has("#merge-others"));
    app.look("01-weighed");
}

fn what_was_typed_there_is_an_earlier_version(app: &App) {
    app.tap("#tab-journal");
    app.at("journal");
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    assert!(app.text("#screen").contains("written here since"));
    app.tap("#history");
    app.at("history");
    app.tap("#version-0");
    app.find("[data-version='0'] .written");
    assert_eq!(app.text("[data-version='0'] .written"), "half a page");
}

/// A name was being typed, and the meeting it was typed for is gone: as a phone leaves it that dies while both are thrown
/// away.
fn an_alias_alone(keeper: &Keeper) {
    let person = Contact::new(PrivateText::new("kanariløperen"), days_from_now(0));
    keeper.keep(Draft::new(Screen::Alias, person.into(), days_from_now(0)));
}

/// It is named by its kind and not by the name; it can be gone on with, and be thrown away.
fn the_alias_waits(app: &App, said: &Said) {
    app.tap("#tab-today");
    app.at("today");
    let waits = app.text("#unfinished");
    assert!(waits.contains(said.alias) && !waits.contains("kanariløperen"), "{waits}");
    app.look("03-today-alias");
    app.tap("#go-on");
    app.at("meeting");
    app.find("#alias");
    assert_eq!(app.value("#alias"), "kanariløperen");
    app.tap("#tab-today");
    app.at("today");
    app.tap("#discard");
    app.tap("#discard-yes");
    // The card of the meeting comes in its place while one looks.
    let stands = "return document.querySelector('#screen').textContent.includes(arguments[0])";
    app.until(|| app.run(stands, vec![json!(said.alias)]) == json!(false), "it is thrown away");
    app.find("#unfinished");
}
