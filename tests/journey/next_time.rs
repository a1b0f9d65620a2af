//! What was written for next time comes back when next time begins; and after a network meeting one can land too.

use chrono::{Days, Local, NaiveDateTime};
use mellom::journal::*;
use mellom::session::{Cost, Keeper, Passphrase};

use crate::person::PASSPHRASE;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

#[test]
fn what_was_written_for_next_time_comes_back_nb() {
    next_time("nb");
}

#[test]
fn what_was_written_for_next_time_comes_back_en() {
    next_time("en");
}

fn next_time(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    a_first_meeting_and_a_promise(&home);
    let app = App::open(&runtime, &display, &home, Some(&folder().join(format!("next-time-{language}"))));
    app.unlock();
    what_stays_between_them(&app);
    get_ready(&app);
    land_after_a_network_meeting(&app);
    app.close();
}

fn on(days: i64) -> NaiveDateTime {
    let today = Local::now().date_naive();
    let day = if days < 0 { today - Days::new(days.unsigned_abs()) } else { today + Days::new(days.unsigned_abs()) };
    day.and_hms_opt(13, 30, 0).unwrap()
}

/// Two days ago, light, with something to remember and something promised; supervision since; the next is tomorrow.
fn a_first_meeting_and_a_promise(home: &Home) {
    let keeper = Keeper::at_cost(home.data(), Cost::FLOOR);
    drop(keeper.create(&Passphrase::new(PASSPHRASE.to_owned())).unwrap());
    let runner = Contact::new(PrivateText::new("løperen"), on(-9));
    keeper.save(runner.clone().into()).unwrap();
    let mut first = Meeting::new(on(-9));
    first.contact = Some(runner.id);
    first.place = Some(Place::Clinic.into());
    first.follow_up.toggle(FollowUp::Promised);
    first.promised = PrivateText::new("spørre om kurset");
    keeper.save(first.clone().into()).unwrap();
    let sit = |phase, about: EntryRef, days, prompt: &str, text: &str| {
        let mut sitting = Debrief::new(phase, Some(about), on(days));
        sitting.set_answer(prompt, PrivateText::new(text), false);
        sitting.end(on(days));
        keeper.save(sitting.into()).unwrap();
    };
    sit(Phase::After, first.id.into(), -9, "g3", "ta med brosjyren");
    let mut session = SupervisionSession::new(on(-5));
    session.when = Some(on(-5));
    session.status = Some(SupervisionStatus::Held.into());
    keeper.save(session.clone().into()).unwrap();
    sit(Phase::AfterSupervision, session.id.into(), -5, "p2", "slutte når tiden er ute");
    let mut next = Meeting::planned(on(0));
    next.when = on(1);
    next.contact = Some(runner.id);
    next.place = Some(Place::Clinic.into());
    keeper.save(next.into()).unwrap();
    keeper.lock();
}

/// Asked on the page of the first meeting, and written to the person.
fn what_stays_between_them(app: &App) {
    app.tap("#tab-journal");
    // The planned one stands first, then the one that was held.
    app.find(".row[data-kind=meeting]");
    app.run("[...document.querySelectorAll('.row[data-kind=meeting]')].at(-1).id = 'first-meeting'", vec![]);
    app.tap("#first-meeting");
    app.at("entry");
    app.find("[data-field=opening]");
    app.look("first-meeting");
    app.pick("opening", "not_yet");
}

fn get_ready(app: &App) {
    app.tap("#tab-today");
    app.tap("#prepare");
    app.at("step-b1");
    app.find("[data-earlier='1']");
    assert!(app.text("[data-earlier='0']").contains("ta med brosjyren"));
    assert!(app.text("[data-earlier='1']").contains("slutte når tiden er ute"));
    app.look("ready");
    app.tap("#not-now");
    // It was not said the first time.
    app.at("step-b3");
    app.find("[data-script=sc1]");
    assert!(!app.has("[data-earlier='0']"));
    app.tap("#not-now");
    app.at("step-b7");
    app.tap("#not-now");
    app.at("step-b8");
    app.find("[data-earlier='0']");
    assert!(app.text("[data-earlier='0']").contains("spørre om kurset"));
    app.look("promised");
    // Locked, nothing of it is there.
    app.tap("#hide");
    app.at("unlock");
    assert!(!app.text("body").contains("kurset"));
    app.unlock();
    app.at("step-b8");
    app.tap("#not-now");
    app.at("step-enough");
    app.tap("#finish");
    app.at("today");
}

/// Offered beside saving, which stays one tap.
fn land_after_a_network_meeting(app: &App) {
    app.tap("#tab-journal");
    app.tap("#write");
    app.tap("#write-network");
    app.at("meeting");
    app.slide("load-after", 9);
    app.look("network");
    app.tap("#save-and-debrief");
    app.at("step-a3");
    app.tap("#safety-no");
    // Heavy: a person first.
    app.at("step-a9");
    app.tap("#talk-no");
    app.at("step-h1");
    app.look("network-heavy");
}
