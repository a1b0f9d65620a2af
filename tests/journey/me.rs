//! Me: looking back, my role, and money. A notebook that has been in use for a while, with words planted everywhere.

use chrono::{Datelike, Days, Local, NaiveDateTime};
use mellom::journal::*;
use mellom::session::{Cost, Keeper, Passphrase};

use crate::person::PASSPHRASE;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

const CANARY: &str = "kanari";

#[test]
fn an_empty_notebook_offers_one_thing_to_do_on_each_of_my_screens() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    let app = App::open(&runtime, &display, &home, Some(&folder().join("nb-me-empty")));
    app.make_notebook();
    app.tap("#tab-me");
    app.tap("#my-weeks");
    app.find("#weeks-empty");
    app.look("weeks");
    app.tap("#back");
    app.tap("#my-role");
    app.at("role");
    app.find("#edit-role");
    app.look("role");
    app.tap("#back");
    app.tap("#claims");
    app.find("#claims-none");
    assert!(!app.has("#read-claim"));
    app.look("claims");
    app.close();
}

#[test]
fn looking_back_role_and_claims_in_bokmal() {
    looking_back_role_and_claims("nb");
}

#[test]
fn looking_back_role_and_claims_in_english() {
    looking_back_role_and_claims("en");
}

fn looking_back_role_and_claims(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    a_year_of_meetings(&home);
    let app = App::open(&runtime, &display, &home, Some(&folder().join(format!("{language}-me"))));
    app.unlock();
    app.tap("#tab-me");
    app.at("me");
    app.look("01-me");
    look_back(&app);
    write_down_my_role(&app);
    claim(&app, &home, language);
    app.close();
}

/// Five one-to-one meetings within the last fifty days and one a month before that; a network meeting; words in all.
fn a_year_of_meetings(home: &Home) {
    let keeper = Keeper::at_cost(home.data(), Cost::FLOOR);
    drop(keeper.create(&Passphrase::new(PASSPHRASE.to_owned())).unwrap());
    let runner = Contact::new(PrivateText::new(CANARY), ago(300));
    keeper.save(runner.clone().into()).unwrap();
    for (place, days) in [1, 8, 22, 36, 50, 80, 110, 140, 200, 230, 260].into_iter().enumerate() {
        let mut meeting = Meeting::new(ago(days));
        meeting.contact = Some(runner.id);
        meeting.load_before = (place != 3).then(|| Load::new([3, 4, 2, 3, 2][place % 5]));
        meeting.load_after = Some(Load::new([7, 6, 3, 4, 2][place % 5]));
        meeting.topics = [Topic::ALL[place], Topic::Loneliness].into_iter().collect();
        meeting.gave_me = [GaveMe::ALL[place % GaveMe::ALL.len()], GaveMe::Hope].into_iter().collect();
        meeting.mutual = Some(Mutual::ALL[place % Mutual::ALL.len()].into());
        meeting.note = PrivateText::new(CANARY);
        meeting.promised = PrivateText::new(CANARY);
        keeper.save(meeting.into()).unwrap();
    }
    let mut network = Meeting::new(ago(30));
    network.kind = Some(MeetingKind::Network.into());
    keeper.save(network.into()).unwrap();
    keeper.lock();
}

fn ago(days: u64) -> NaiveDateTime {
    (Local::now().date_naive() - Days::new(days)).and_hms_opt(13, 30, 0).unwrap()
}

/// A part of a long screen with the text twice as large.
fn large(app: &App, css: &str, name: &str) {
    app.run("document.documentElement.style.fontSize = '200%'", vec![]);
    app.shot_at(css, name);
    app.run("document.documentElement.style.fontSize = ''", vec![]);
}

/// Waits for a screen, and until its heading has the focus: a tap before that may be scrolled away from under.
fn arrived(app: &App, screen: &str) {
    app.find(&format!("main[data-at=\"{screen}\"] h1:focus"));
}

fn look_back(app: &App) {
    app.tap("#my-weeks");
    app.at("my-weeks");
    app.find("#weeks-load svg.chart .chart-after");
    // Whatever is drawn is also said, and stands in a table.
    let (after, before) = (app.count("svg.chart .chart-after"), app.count("svg.chart .chart-before"));
    assert_eq!(app.count("#weeks-load tbody tr"), after);
    assert!((3..=after).contains(&before), "{before} of {after}");
    assert!(app.text("#weeks-load-said").contains(" 10"));
    assert_eq!(app.count("#weeks-months tbody tr"), 3);
    app.look("02-weeks-3-months");
    large(app, "#weeks-load", "02-weeks-large");
    large(app, "#weeks-gave", "02-weeks-gave-large");
    app.tap("#weeks-table");
    app.look("03-weeks-table");
    large(app, "table.numbers", "03-weeks-table-large");
    app.pick("span", "12_months");
    assert_eq!(app.count("#weeks-months tbody tr"), 12);
    assert!(app.count("svg.chart .chart-after") > after);
    app.look("04-weeks-12-months");
    app.tap("#back");
}

fn write_down_my_role(app: &App) {
    app.tap("#my-role");
    app.at("role");
    app.tap("#edit-role");
    app.at("role-write");
    app.pick("agreed", "confidentiality");
    app.pick("agreed", "supervision");
    app.write("#agreement", CANARY);
    app.pick("limits", "end_on_time");
    app.pick("limits", "no_medicine_advice");
    app.pick("training", "suicide");
    app.tap("#change-month-suicide");
    app.tap("#month-suicide-earlier");
    // The months of last year are there, and not those of this year about to go.
    app.find("#month-suicide-later");
    app.pick("month-suicide", "11");
    let year = (Local::now().year() - 1).to_string();
    assert!(app.text("[data-field=month-suicide]").contains(&year));
    app.write("#out-of-hours", CANARY);
    // What is agreed is not offered as something to settle.
    assert!(!app.has("[data-field=to-settle] [data-key=supervision]"));
    app.pick("to-settle", "pay");
    app.until_saved();
    app.look("05-role-write");

    // Locked in the middle of it: it is all there, on the same screen.
    app.tap("#hide");
    arrived(app, "unlock");
    app.unlock();
    app.at("role-write");
    assert_eq!(app.value("#agreement"), CANARY);
    assert!(app.text("[data-field=month-suicide]").contains(&year));
    app.find("[data-field=limits] [data-key=end_on_time][aria-pressed=true]");
    app.tap("#save");
    app.at("today");
    assert!(!app.has("#unfinished"));
    app.tap("#tab-me");
    app.tap("#my-role");
    app.find("#role-limits");
    assert!(app.text("#role-training").contains(&year));
    app.look("06-role");
    app.tap("#back");
}

fn claim(app: &App, home: &Home, language: &str) {
    app.tap("#claims");
    app.at("claims");
    app.pick("period", "three-months");
    app.find("#unmarked");
    app.look("07-claims-unmarked");
    app.tap("#mark-due");
    app.tap("#due-yes");
    app.gone("#unmarked");
    app.find("#rate-missing");
    let lines = app.count("[data-line]");
    assert!(lines >= 5, "{lines}");
    assert!(!app.has("#mark-paid"), "nobody can say of a sum that is not there that it is paid");
    app.look("08-claims-without-rates");

    app.tap("#rates");
    arrived(app, "rates");
    app.write("#rate-meeting", "seven hundred");
    app.find("#rate-meeting[aria-invalid=true]");
    assert!(app.text("#rate-meeting-wrong").len() > 10);
    app.look("09-rates-no-number");
    app.write_over("#rate-meeting", "1 250,50");
    app.write("#rate-km", "3.5");
    app.gone("#rate-meeting[aria-invalid=true]");
    app.until_saved();
    assert_eq!(app.text("#rate-meeting-wrong"), "");
    app.look("10-rates");
    app.tap("#save");
    // Back to the same months.
    arrived(app, "claims");
    app.find("[data-field=period] [data-key=three-months][aria-pressed=true]");
    assert!(!app.has("#rate-missing"));

    app.tap("[data-line]");
    arrived(app, "expense");
    app.write("#kilometres", "12,5");
    app.write("#ticket", "42");
    app.tap("#receipt");
    app.find("[data-field=travel] [data-key=due][aria-pressed=true]");
    app.until_saved();
    app.look("11-expense");

    // Left half-way: what is said of all meetings at once does not take away what was typed for this one.
    app.tap("#back");
    arrived(app, "claims");
    app.tap("#mark-paid");
    app.find("#paid-sure");
    app.look("12-paid-sure");
    app.tap("#paid-yes");
    app.find("#left-alone");
    assert_eq!(app.count("[data-line]"), 1);
    app.look("13-left-alone");
    app.tap("[data-line]");
    arrived(app, "expense");
    assert_eq!(app.value("#kilometres"), if language == "nb" { "12,5" } else { "12.5" });
    app.tap("#save");
    arrived(app, "claims");
    app.pick("which", "all");
    app.look("14-claims");
    large(app, "[data-line]", "14-claims-lines-large");
    large(app, "#claims-sums", "14-claims-sums-large");

    app.tap("#read-claim");
    app.at("claim-read");
    app.pick("kind-of-file", "pages");
    app.find("pre.page:not(.sheet)");
    app.look("15-claim-pages");
    app.pick("kind-of-file", "spreadsheet");
    app.find("pre.sheet");
    let shown = app.exact_text("#sheet");
    app.look("15-claim-file");
    app.tap("#claim-save");
    app.at("claim-again");
    app.look("16-claim-again");
    // Turning back costs nothing, and leads to what was read.
    app.tap("#back");
    app.at("claim-read");
    app.tap("#claim-save");
    app.at("claim-again");
    app.tap("#again-away");
    app.at("claim-read");
    assert!(!home.shared_to.exists(), "nothing leaves before the passphrase");
    app.tap("#claim-save");
    app.at("claim-again");
    app.says_who_it_is();
    app.at("claim-read");
    app.find("#claim-saved");
    app.look("16-claim-saved");
    // What was shown is what left, to the byte, and there is not one word of the journal in it.
    let left = std::fs::read_to_string(&home.shared_to).unwrap();
    assert_eq!(shown, left);
    assert!(!left.contains(CANARY) && left.starts_with('\u{feff}'));
    let way = if language == "nb" {
        ";12,5;43,75;42,00;Ja;Nei;1336,25;1336,25"
    } else {
        ",12.5,43.75,42.00,Yes,No,1336.25,1336.25"
    };
    assert!(left.contains(way), "{left}");
    assert_eq!(left.lines().count(), lines + 2);

    app.tap("#claim-done");
    arrived(app, "claims");
    app.tap("#mark-paid");
    app.tap("#paid-yes");
    app.gone("#paid-sure");
    assert_eq!(app.count("[data-line]"), lines);
    assert!(app.text("#sum-owed").contains(if language == "nb" { "0,00" } else { "0.00" }));
    app.look("17-claims-paid");

    // A meeting that is half written is opened where it is written, and goes on being half written.
    app.tap("#tab-journal");
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    app.tap("#edit");
    app.at("meeting");
    app.tap("#more");
    app.write("#note", "halvveis");
    app.until_saved();
    app.tap("#tab-me");
    app.at("me");
    app.tap("#claims");
    app.at("claims");
    app.pick("period", "three-months");
    app.pick("which", "all");
    app.tap("[data-line]:last-child");
    app.at("meeting");
    app.tap("#more");
    assert!(app.value("#note").contains("halvveis"));
}
