//! The hardest minutes: nothing stands between danger and the call, and "they asked me not to tell" has four ways through.

use chrono::Days;
use mellom::journal::{
    BoundaryIssue, Category, Consent, ConsentState, Contact, Done, Escalation, ForTheClinic, Id, Level, Meeting,
    Period, PrivateText, Share, SharedUnder,
};
use mellom::session::Keeper;
use serde_json::json;

use crate::lived_in::{days_from_now, live_in};
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

impl App<'_> {
    /// The numbers are on the screen as it opens, in sight without scrolling, and nothing stands before them: no field to
    /// fill in, no question, no notice, no dialogue, and nothing that covers them.
    fn call_comes_first(&self, door: &str) {
        self.find("[data-call='113']");
        let before = self.run(
            "const call = document.querySelector(\"[data-call='113']\");
             const box = call.getBoundingClientRect();
             const found = [];
             if (box.bottom > innerHeight || box.top < 0) found.push('out of sight');
             const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
             if (!call.contains(at)) found.push('covered');
             const all = document.querySelectorAll('input, textarea, select, [role=group], [role=checkbox], [role=status], [role=dialog], dialog, .notice');
             for (const one of all)
               if (one.compareDocumentPosition(call) & Node.DOCUMENT_POSITION_FOLLOWING)
                 found.push(one.tagName + '.' + one.className + ': ' + one.textContent.slice(0, 60));
             return found",
            vec![],
        );
        assert_eq!(before, json!([]), "from {door}, something stands before the call");
    }

    /// The question that decides is answered without scrolling, with text twice as large too.
    fn answers_in_sight_at_twice_the_size(&self) {
        let below = self.run(
            "document.documentElement.style.fontSize = '200%';
             const tabs = document.querySelector('.tabs').getBoundingClientRect().top;
             const below = ['gate-yes', 'gate-no'].filter((id) =>
               document.getElementById(id).getBoundingClientRect().bottom > tabs);
             document.documentElement.style.fontSize = '';
             return below",
            vec![],
        );
        assert_eq!(below, json!([]), "has to be looked for");
    }

    /// From wherever the person is, out of danger again.
    fn out_of_danger(&self) {
        self.tap("#afterwards");
        self.at("danger-over");
        self.tap("#danger-leave");
        self.gone("main[data-at=\"danger-over\"]");
    }
}

/// A notebook in which everything that could get in the way is waiting: an open concern, something unfinished, a secret,
/// a day that has passed.
fn in_the_way(keeper: &Keeper) {
    let mut concern = Escalation::new(days_from_now(-3));
    concern.category = Some(Category::Suicide.into());
    concern.level = Some(Level::Today.into());
    concern.consent = Consent::new(ConsentState::AskedNotToShare);
    keeper.save(concern.into()).unwrap();
    let mut issue = BoundaryIssue::new(days_from_now(-9));
    issue.code = Some(mellom::journal::BoundaryCode::ConfidentialityDilemma.into());
    issue.consent = Consent::new(ConsentState::WillTellSelf);
    issue.consent.by = days_from_now(-2).date().into();
    keeper.save(issue.into()).unwrap();
    let mut meeting = Meeting::new(days_from_now(-1));
    meeting.contact = Some(Id::random());
    keeper.save(meeting.into()).unwrap();
}

#[test]
fn nothing_comes_between_danger_and_the_call() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    live_in(&home, in_the_way);
    let app = App::open(&runtime, &display, &home, None);
    // Locked: Help is one tap away, and the numbers stand there.
    app.at("unlock");
    app.tap("#help");
    app.at("help");
    app.call_comes_first("Help, locked");
    app.tap("#back");
    app.unlock();

    app.tap("#help");
    app.at("help");
    app.tap("#help-danger");
    app.at("danger-now");
    app.call_comes_first("Help");
    app.out_of_danger();

    app.tap("#help-worry");
    app.at("gate");
    app.answers_in_sight_at_twice_the_size();
    app.tap("#gate-yes");
    app.at("danger-now");
    app.call_comes_first("the gate");
    app.out_of_danger();
    app.tap("#tab-journal");
    app.at("journal");

    // While a secret is being written about: the level alone leads to the numbers.
    app.tap(".row[data-kind=escalation]");
    app.at("entry");
    app.tap("#edit");
    app.at("concern");
    app.tap("[data-field=level] [data-key=now]");
    app.at("danger-now");
    app.call_comes_first("the level");
    app.out_of_danger();

    // Before anybody has been called there is no other way than the call.
    app.tap("#tab-journal");
    app.at("journal");
    app.tap(".row[data-kind=escalation]");
    app.at("entry");
    app.tap("#ways");
    app.at("ways");
    app.tap("#ways-danger");
    app.at("danger-now");
    app.call_comes_first("the four ways");
    app.out_of_danger();
    app.at("ways");

    app.tap("#tab-journal");
    app.at("journal");
    app.tap(".row[data-kind=meeting]");
    app.at("entry");
    app.tap("#debrief");
    app.at("step-a3");
    app.tap("#safety-not_sure");
    app.at("danger-now");
    app.call_comes_first("the debrief");

    // Hidden in the middle of it: Help is one tap away again, and asks for nothing.
    app.tap("#hide");
    app.at("unlock");
    app.tap("#help");
    app.at("help");
    app.call_comes_first("Help, locked again");
    app.close();
}

#[test]
fn the_ways_can_be_walked_in_bokmal() {
    the_ways_can_be_walked("nb");
}

#[test]
fn the_ways_can_be_walked_in_english() {
    the_ways_can_be_walked("en");
}

/// A secret where somebody is needed today, and one where nobody is in danger.
fn secrets(keeper: &Keeper) {
    let mut person = Contact::new(PrivateText::new("løperen"), days_from_now(-40));
    person.id = Id::random();
    keeper.save(person.clone().into()).unwrap();
    let mut today = Escalation::new(days_from_now(-1));
    today.category = Some(Category::Suicide.into());
    today.level = Some(Level::Today.into());
    today.contact = Some(person.id);
    today.consent = Consent::new(ConsentState::AskedNotToShare);
    keeper.save(today.into()).unwrap();
    let mut no_danger = Escalation::new(days_from_now(-4));
    no_danger.category = Some(Category::StoppedMedicines.into());
    no_danger.level = Some(Level::Supervision.into());
    no_danger.consent = Consent::new(ConsentState::AskedNotToShare);
    keeper.save(no_danger.into()).unwrap();
}

fn the_ways_can_be_walked(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    live_in(&home, secrets);
    let shots = folder().join("consent").join(language);
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.unlock();
    app.tap("#tab-journal");
    app.at("journal");

    // They tell it themselves, by a day.
    app.tap(".row[data-kind=escalation]");
    app.at("entry");
    app.find("#locked");
    app.look("entry-secret");
    app.tap("#ways");
    app.at("ways");
    app.look("ways");
    app.tap("#way-tell_self");
    app.at("ways-say");
    app.look("ways-say-tell-self");
    app.tap("#next");
    app.at("ways-by");
    // A life may be at stake: that somebody should know today is said where a day is agreed on.
    app.find("#today-rather");
    app.look("ways-by");
    // Another day: none is kept before one is chosen, and none stands there.
    app.tap("[data-field=by] [data-key=other]");
    app.find("#by-date");
    assert_eq!(app.value("#by-date"), "");
    // "Back" goes one step back, and nothing is lost by it.
    app.tap("[data-field=by] [data-key=week]");
    app.find("[data-field=by] [data-key=week][aria-pressed=true]");
    app.tap("#back");
    app.at("ways-say");
    app.tap("#next");
    app.at("ways-by");
    app.find("[data-field=by] [data-key=week][aria-pressed=true]");
    app.tap("#may-say-so");
    app.find("#may-say-so[aria-checked=true]");
    app.tap("#next");
    app.at("ways-end");
    app.look("ways-end-tell-self");
    app.tap("#save");
    app.at("entry");
    app.find("#consent-history");

    // They call together; it has not happened yet, so nothing changes; then it has.
    app.tap("#ways");
    app.tap("#way-together");
    app.at("ways-say");
    app.find("[data-call='113']");
    app.look("ways-say-together");
    app.tap("#next");
    app.at("ways-called");
    app.look("ways-called");
    app.tap("#next");
    app.at("ways-end");
    app.look("ways-end-unchanged");
    app.tap("#ways-leave");
    app.at("entry");

    // One part.
    app.tap("#ways");
    app.tap("#way-part");
    app.at("ways-say");
    app.look("ways-say-part");
    app.tap("#next");
    app.at("ways-part");
    app.look("ways-part");
    app.pick("part", "side_effects");
    app.tap("#next");
    app.at("ways-end");
    app.tap("#save");
    app.at("entry");

    // Danger: the least, with the facts that it requires, one a screen.
    app.tap("#ways");
    app.tap("#way-least");
    app.at("ways-say");
    app.look("ways-say-least");
    app.tap("#next");
    app.at("ways-told-to");
    app.look("ways-told-to");
    app.pick("told-to", "clinic");
    app.tap("#next");
    app.at("ways-told-on");
    app.look("ways-told-on");
    // The day is asked for, not filled in.
    assert!(!app.has("[data-field=told-on] [aria-pressed=true]"));
    app.pick("told-on", "today");
    app.tap("#next");
    app.at("ways-told-first");
    app.look("ways-told-first");
    app.pick("told-first", "knew");
    app.tap("#next");
    app.at("ways-said");
    app.look("ways-said");
    app.pick("said", "worried");
    app.tap("#next");
    app.at("ways-end");
    app.look("ways-end-least");
    app.tap("#save");
    app.at("entry");
    let words = app.run("return document.querySelectorAll('#consent-history li').length", vec![]);
    assert_eq!(words, json!(4), "asked not to, themselves, one part, without consent");
    assert!(!app.has("#ways"), "who was told on without consent is past the ways");
    app.look("entry-told");

    // Afterwards.
    app.tap("#repair");
    app.at("repair");
    app.look("repair");
    app.tap("#next");
    app.at("repair-said");
    app.look("repair-said");
    app.tap("#next");
    app.at("repair-not-said");
    app.look("repair-not-said");
    app.pick("not-said", "diagnosis");
    app.tap("#next");
    app.at("repair-note");
    app.tap("#talked");
    app.write("#repair-note", "Det ble stille, og så takk.");
    app.until_saved();
    app.look("repair-note");
    app.tap("#save");
    app.at("entry");
    assert!(app.text("#screen").contains("Det ble stille"));

    // The facts stand on the concern's own screen too.
    app.tap("#edit");
    app.at("concern");
    app.find("#without-consent");
    app.shot_at("#without-consent", "without-consent");
    app.look("concern-without-consent");
    app.close();
}

/// Somebody said yes, a page left on it, and they have said no since; somebody would say it themselves by yesterday; and a
/// secret where nobody is in danger.
fn minds_change(keeper: &Keeper) {
    let mut meeting = Meeting::new(days_from_now(-12));
    meeting.for_the_clinic = [ForTheClinic::EarlierPeer].into_iter().collect();
    meeting.consent = Consent::new(ConsentState::AgreedAll);
    keeper.save(meeting.clone().into()).unwrap();
    let share = Share {
        id: Id::random(),
        written: days_from_now(-8),
        period: Period::month_of(days_from_now(-12).date()),
        on_consent: vec![SharedUnder {
            entry: meeting.id.into(),
            state: Some(ConsentState::AgreedAll.into()),
            ..SharedUnder::default()
        }],
        copy: PrivateText::new("Oppsummering"),
        ..Share::default()
    };
    keeper.save(share.into()).unwrap();
    meeting.consent.set(ConsentState::Withdrawn);
    keeper.save(meeting.into()).unwrap();

    let mut concern = Escalation::new(days_from_now(-6));
    concern.category = Some(Category::StoppedMedicines.into());
    concern.level = Some(Level::Soon.into());
    concern.done = [Done::CalledClinic].into_iter().collect();
    concern.consent = Consent::new(ConsentState::WillTellSelf);
    concern.consent.by = days_from_now(0).date().checked_sub_days(Days::new(1));
    keeper.save(concern.into()).unwrap();
}

#[test]
fn a_day_that_has_passed_and_a_changed_mind_come_back_in_bokmal() {
    a_day_that_has_passed_and_a_changed_mind_come_back("nb");
}

#[test]
fn a_day_that_has_passed_and_a_changed_mind_come_back_in_english() {
    a_day_that_has_passed_and_a_changed_mind_come_back("en");
}

fn a_day_that_has_passed_and_a_changed_mind_come_back(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    live_in(&home, minds_change);
    let shots = folder().join("consent").join(language);
    let app = App::open(&runtime, &display, &home, Some(&shots));
    app.unlock();
    app.at("today");
    // Whose day, and about what, is for whoever opens it; Today lies open on the table.
    let said = app.text("#waits");
    for telling in if language == "nb" { ["medisin", "bekymring", "fare"] } else { ["medicine", "concern", "danger"] } {
        assert!(!said.to_lowercase().contains(telling), "Today tells what waits: {said}");
    }
    app.look("today-waits");
    app.tap("#open-waiting");
    app.at("entry");
    app.find("#day-passed");
    app.look("entry-day-passed");
    // Nobody answered at the clinic: that leads on.
    app.tap("#another-day");
    app.at("concern");
    assert!(!app.has("[data-call='116117']"));
    app.tap("#nobody-answered");
    app.find("#answered-by-nobody [data-call='116117']");
    app.find("#answered-by-nobody [data-call='113']");
    app.look("concern-nobody-answered");
    app.tap("#back");
    app.at("entry");
    // The secret stays, and help is asked for without naming anyone.
    app.tap("#ways");
    app.at("ways");
    assert!(!app.has("#way-least"), "nobody is in danger");
    app.tap("#way-without_naming");
    app.at("ways-say");
    app.look("ways-say-without-naming");
    app.tap("#next");
    app.at("ways-end");
    app.look("ways-end-without-naming");
    app.tap("#save");
    app.at("entry");
    app.find("#on-agenda");
    // What is half written stays: only what they have said is written beside it.
    app.tap("#edit");
    app.at("concern");
    app.write("#note", "Halvveis i en setning");
    app.until_saved();
    app.tap("#back");
    app.at("entry");
    app.tap("#they-said-it");
    app.gone("#day-passed");
    app.tap("#edit");
    app.at("concern");
    assert_eq!(app.value("#note"), "Halvveis i en setning");
    app.tap("#save");
    app.at("entry");
    // Somebody else has it now: nothing of it waits any more.
    app.find("#take-up");
    app.tap("#tab-today");
    app.at("today");
    assert!(!app.has("#waits"));

    app.tap("#tab-supervision");
    app.at("supervision");
    app.tap("#build-summary");
    app.at("summary-build");
    app.find("#changed-minds");
    app.look("summary-changed-minds");
    app.tap("#changed-mind-0");
    app.at("entry");
    app.find("[data-changed-mind='0']");
    app.look("entry-share-before");

    // The next one has been made with it in mind; the ledger goes on saying it.
    app.tap("#tab-supervision");
    app.tap("#build-summary");
    app.tap("#read-page");
    app.at("summary-read");
    app.share_as_text();
    app.tap("#done");
    app.at("supervision");
    app.tap("#build-summary");
    app.at("summary-build");
    assert!(!app.has("#changed-minds"), "it is said before the next one, not for ever");
    app.close();
}

/// The person said yes to telling about one thing. It turns out to be another.
#[test]
fn a_yes_to_one_thing_is_asked_for_anew_and_the_days_are_asked_for() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    live_in(&home, |keeper: &Keeper| {
        let mut concern = Escalation::new(days_from_now(-1));
        concern.category = Some(Category::StoppedMedicines.into());
        concern.level = Some(Level::Soon.into());
        concern.consent = Consent::new(ConsentState::AgreedAll);
        keeper.save(concern.into()).unwrap();
    });
    let app = App::open(&runtime, &display, &home, None);
    app.unlock();
    app.tap("#tab-journal");
    app.tap(".row[data-kind=escalation]");
    app.at("entry");
    app.tap("#edit");
    app.at("concern");
    app.find("[data-field=consent] [data-key=agreed_all][aria-pressed=true]");
    assert!(!app.has("#ask-again"));
    app.tap("#change-category");
    app.pick("category", "child_at_risk");
    app.find("#ask-again");
    app.find("[data-field=consent] [data-key=not_asked][aria-pressed=true]");

    // Who was called is asked, and on which day; no day is filled in.
    assert!(!app.has("[data-field=told-on]"));
    app.pick("done", "called_other");
    app.find("[data-field=told-on]");
    assert!(!app.has("[data-field=told-on] [aria-pressed=true]"));
    app.tap("[data-field=told-on] [data-key=other]");
    app.find("#told-on-date");
    assert_eq!(app.value("#told-on-date"), "");
    app.pick("told-on", "today");
    app.pick("arose-on", "today");

    // Asked anew, the answer holds.
    app.pick("consent", "agreed_all");
    app.gone("#ask-again");

    // A worry about a health worker leads past that health worker.
    app.tap("#change-category");
    app.pick("category", "health_worker");
    app.find("[data-call='21314580']");
    app.tap("#save");
    app.at("entry");
    app.close();
}
