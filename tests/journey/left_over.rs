//! What is left over of a meeting is found again, and what was taken back or deleted leaves nothing behind: a plan that
//! nobody answered for, a wish whose day has passed, a promise, an answer that was a misunderstanding, and a call that was
//! written down in two goes.

use chrono::Days;
use mellom::journal::{
    Consent, ConsentState, Contact, FollowUp, Meeting, MeetingStatus, PrivateText, Request, Sequence, Topic,
};
use mellom::session::Keeper;

use crate::lived_in::{days_from_now, live_in};
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// A meeting that was planned for the day before yesterday; and one that was logged since, after which somebody wanted the
/// clinic to hear from them, and waits for a promise.
fn two_meetings(keeper: &Keeper) {
    let runner = Contact::new(PrivateText::new("løperen"), days_from_now(-60));
    keeper.save(runner.clone().into()).unwrap();
    let planned = Meeting { contact: Some(runner.id), when: days_from_now(-2), ..Meeting::planned(days_from_now(-9)) };
    assert!(planned.is(MeetingStatus::Planned));
    keeper.save(planned.into()).unwrap();
    let mut held = Meeting { contact: Some(runner.id), ..Meeting::new(days_from_now(-1)) };
    held.sequence = Some(Sequence::FollowUp.into());
    held.follow_up = [FollowUp::WantsClinic, FollowUp::Promised].into_iter().collect();
    held.promised = PrivateText::new("kanariløfte");
    let mut consent = Consent::new(ConsentState::WillTellSelf);
    consent.by = days_from_now(0).date().checked_sub_days(Days::new(1));
    held.request = Some(Request { about: Some(Topic::SideEffects.into()), consent, ..Request::default() });
    keeper.save(held.into()).unwrap();
}

#[test]
fn what_is_left_over_of_a_meeting_is_found_again_in_bokmal() {
    what_is_left_over("nb");
}

#[test]
fn what_is_left_over_of_a_meeting_is_found_again_in_english() {
    what_is_left_over("en");
}

fn what_is_left_over(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    live_in(&home, two_meetings);
    let app = App::open(&runtime, &display, &home, Some(&folder().join("left-over").join(language)));
    app.unlock();
    app.at("today");
    the_wish_is_asked_about(&app);
    the_promise_is_kept(&app);
    the_plan_is_answered_for(&app, if language == "nb" { "planlagt" } else { "planned" });
    the_wish_is_taken_back(&app);
    afraid_once(&app, if language == "nb" { "Ringte 113" } else { "Called 113" });
    nothing_deleted_on_the_agenda(&app);
    app.close();
}

fn open_the_held_one(app: &App) {
    app.tap("#tab-journal");
    app.at("journal");
    app.tap(".row[data-kind=meeting][data-place='0']");
    app.at("entry");
}

fn the_wish_is_asked_about(app: &App) {
    app.tap("#open-waiting");
    app.at("entry");
    app.find("#wish-day-passed");
    app.look("entry-wish-day-passed");
    app.tap("#wish-they-said-it");
    app.gone("#wish-day-passed");
    app.tap("#tab-today");
    app.at("today");
    assert!(!app.has("#waits"));
}

fn the_promise_is_kept(app: &App) {
    open_the_held_one(app);
    app.find("#promise-kept[aria-checked=false]");
    app.tap("#see-person");
    app.at("person");
    assert!(app.text("#promise-kept-0").contains("kanariløfte"), "the box is that of the promise");
    app.look("person-promise");
    app.tap("#promise-kept-0");
    app.gone("[data-promise]");
    app.tap("#back");
    app.at("entry");
    app.find("#promise-kept[aria-checked=true]");
}

fn the_plan_is_answered_for(app: &App, planned: &str) {
    app.tap("#tab-me");
    app.tap("#claims");
    app.at("claims");
    app.tap("[data-field=period] [data-key=three-months]");
    app.find("[data-unanswered]");
    assert!(!app.has("#claims-none"));
    app.look("claims-unanswered");
    app.tap("[data-unanswered]");
    app.at("entry");
    app.find("#became-held");

    // Today asks about the one that was logged since. In the journal it stands as what it is, and among what is open.
    app.tap("#tab-journal");
    app.at("journal");
    assert!(app.text(".row[data-kind=meeting][data-place='1']").contains(planned));
    assert!(!app.text(".row[data-kind=meeting][data-place='0']").contains(planned));
    app.look("journal-planned");
}

fn the_wish_is_taken_back(app: &App) {
    open_the_held_one(app);
    let facts = app.count(".facts .fact");
    app.tap("#edit");
    app.at("meeting");
    app.tap("#more");
    app.find("[data-field=request-about]");
    app.tap("[data-field=follow-up] [data-key=wants_clinic]");
    app.gone("[data-field=request-about]");
    // A promise has words, and they stay where they can be taken away.
    app.tap("[data-field=follow-up] [data-key=promised]");
    app.find("[data-field=follow-up] [data-key=promised][aria-pressed=false]");
    assert_eq!(app.value("#promised"), "kanariløfte");
    app.tap("#save");
    app.at("entry");
    assert_eq!(app.count(".facts .fact"), facts - 3, "the wish, its consent, and what comes next");
}

fn afraid_once(app: &App, called: &str) {
    app.tap("#debrief");
    app.at("step-a3");
    app.tap("#safety-yes");
    app.at("danger-now");
    app.tap("#afterwards");
    app.at("danger-over");
    app.is_by_the_thumb("#have-called");
    app.look("danger-over");
    let stands = app.place_of("#have-called");
    app.tap("#have-called");
    app.find("[data-field=called]");
    assert_eq!(app.place_of("#have-called"), stands, "nothing moves under the thumb");
    app.look("danger-over-called");
    app.tap("[data-field=called] [data-key=called_113]");
    app.at("danger-noted");
    app.tap("#back");
    app.at("danger-now");
    app.tap("#afterwards");
    app.tap("#someone-has-it");
    app.at("danger-noted");
    app.tap("#danger-not-now");
    app.tap("#tab-journal");
    app.at("journal");
    app.find(".row[data-kind=escalation]");
    assert_eq!(app.count(".row[data-kind=escalation]"), 1);
    app.tap(".row[data-kind=escalation]");
    app.at("entry");
    assert!(app.text(".facts").contains(called), "the second time has not written over the first");

    // From Help as well, where it is about nobody that was written of.
    app.tap("#help");
    app.tap("#help-danger");
    for done in ["#have-called", "#someone-has-it"] {
        app.at("danger-now");
        app.tap("#afterwards");
        app.tap(done);
        if done == "#have-called" {
            app.tap("[data-field=called] [data-key=called_112]");
            app.at("danger-noted");
            app.tap("#back");
        }
    }
    app.at("danger-noted");
    app.tap("#danger-not-now");
    app.at("help");
    app.tap("#back");
    app.tap("#tab-journal");
    app.at("journal");
    app.find(".row[data-kind=escalation]");
    assert_eq!(app.count(".row[data-kind=escalation]"), 2);
}

fn nothing_deleted_on_the_agenda(app: &App) {
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    app.tap("#to-agenda");
    app.find("#on-agenda");
    app.tap("#tab-supervision");
    app.find("#agenda li");
    app.tap("#tab-journal");
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    app.tap("#delete");
    app.tap("#delete-yes");
    app.at("entry-deleted");
    app.tap("#tab-supervision");
    app.at("supervision");
    assert!(!app.has("#agenda"));
}
