//! A phone that locks on the way, as it does while somebody calls, brings back the way, the step and every choice.

use mellom::journal::{BoundaryCode, BoundaryIssue, Category, Consent, ConsentState, Entry, Escalation, Level};
use mellom::session::Keeper;

use crate::lived_in::{days_from_now, live_in};
use crate::runtime;
use crate::stage::{App, Display, Home};

/// A secret where somebody is needed today, and an issue that the person asked the supporter to keep.
fn secrets(keeper: &Keeper) {
    let mut concern = Escalation::new(days_from_now(-1));
    concern.category = Some(Category::Suicide.into());
    concern.level = Some(Level::Today.into());
    concern.consent = Consent::new(ConsentState::AskedNotToShare);
    keeper.save(concern.into()).unwrap();
    let mut issue = BoundaryIssue::new(days_from_now(-2));
    issue.code = Some(BoundaryCode::MedicationAdvice.into());
    issue.consent = Consent::new(ConsentState::AskedNotToShare);
    keeper.save(Entry::from(issue)).unwrap();
}

impl App<'_> {
    fn opens(&self, kind: &str) {
        self.tap("#tab-journal");
        self.at("journal");
        self.tap(&format!(".row[data-kind={kind}]"));
        self.at("entry");
    }

    /// Hides at once, without waiting for anything to be saved, and comes back.
    fn locks_and_unlocks(&self) {
        self.tap("#hide");
        self.unlock();
    }
}

#[test]
fn what_was_chosen_on_a_way_is_there_after_locking() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    live_in(&home, secrets);
    let app = App::open(&runtime, &display, &home, None);
    app.unlock();

    // Locked during the call itself: the way is there, on the same screen, with its numbers.
    app.opens("escalation");
    app.tap("#ways");
    app.tap("#way-least");
    app.at("ways-say");
    app.locks_and_unlocks();
    app.at("ways-say");
    app.find("[data-call='113']");

    // And what was chosen after it.
    app.tap("#next");
    app.at("ways-told-to");
    app.pick("told-to", "clinic");
    app.tap("#next");
    app.at("ways-told-on");
    app.pick("told-on", "today");
    app.tap("#next");
    app.at("ways-told-first");
    app.pick("told-first", "knew");
    app.locks_and_unlocks();
    app.at("ways-told-first");
    app.find("[data-field=told-first] [data-key=knew][aria-pressed=true]");
    app.tap("#back");
    app.tap("#back");
    app.at("ways-told-to");
    app.find("[data-field=told-to] [data-key=clinic][aria-pressed=true]");

    // Nothing of it stands in the journal before the last step, and "not now" leaves it as it was.
    app.tap("#ways-leave");
    app.opens("escalation");
    assert!(!app.has("#consent-history") && app.has("#locked"), "nothing was written down");
    app.tap("#tab-today");
    app.at("today");
    assert!(!app.has("#unfinished") && !app.has("#more-waits"), "a way that was left is no duty");

    // Two who call together: that they have is a choice as well. What is not a concern has ways, too.
    app.opens("boundary");
    app.tap("#ways");
    app.tap("#way-tell_self");
    app.at("ways-say");
    app.tap("#next");
    app.at("ways-by");
    app.tap("[data-field=by] [data-key=week]");
    app.tap("#may-say-so");
    app.find("#may-say-so[aria-checked=true]");
    app.locks_and_unlocks();
    app.at("ways-by");
    app.find("[data-field=by] [data-key=week][aria-pressed=true]");
    app.find("#may-say-so[aria-checked=true]");
    app.tap("#next");
    app.at("ways-end");

    // Whoever puts the last step off finds it again on Today, with all that was answered.
    app.tap("#ways-leave");
    app.gone("main[data-at=ways-end]");
    // By way of another screen: Today over Today would be drawn anew under the finger.
    app.tap("#tab-journal");
    app.at("journal");
    app.tap("#tab-today");
    app.at("today");
    app.tap("#more-waits");
    app.tap("#go-on");
    app.at("ways-end");
    app.tap("#back");
    app.find("[data-field=by] [data-key=week][aria-pressed=true]");
    app.find("#may-say-so[aria-checked=true]");
    app.tap("#next");
    app.at("ways-end");
    app.tap("#save");
    app.at("entry");
    app.find("#consent-history");
    app.close();
}

#[test]
fn what_was_being_written_goes_on_when_a_way_from_it_is_left() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    live_in(&home, secrets);
    let app = App::open(&runtime, &display, &home, None);
    app.unlock();
    app.opens("escalation");
    app.tap("#edit");
    app.at("concern");
    app.write("#note", "half a sentence");
    app.tap("#ways");
    app.at("ways");
    app.tap("#way-together");
    app.at("ways-say");
    app.tap("#next");
    app.at("ways-called");
    app.tap("#called-together");
    app.find("#called-together[aria-checked=true]");
    app.kill_after_a_second();

    let app = App::open(&runtime, &display, &home, None);
    app.unlock();
    app.at("ways-called");
    app.find("#called-together[aria-checked=true]");
    app.tap("#back");
    app.tap("#back");
    app.at("ways");
    app.tap("#ways-not-now");
    app.at("concern");
    assert_eq!(app.value("#note"), "half a sentence");
    app.close();
}

impl App<'_> {
    /// The system takes the app away; what is older than a second is sealed.
    fn kill_after_a_second(self) {
        std::thread::sleep(std::time::Duration::from_millis(1300));
        self.kill();
    }
}
