//! The main job, once through, in each language: a vault, a meeting, a boundary issue, a concern, a debrief, an agenda,
//! and a summary that holds the chosen facts and not one word that was written.

use crate::person::PASSPHRASE;
use crate::search::search;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime, sights};

/// Words planted in everything that takes words. None of them may leave, nor stand anywhere on the disk.
pub const CANARIES: [&str; 20] = [
    "kanarialias",
    "kanariperson",
    "kanarinotat",
    "kanarilovet",
    "kanarigrense",
    "kanaribekymring",
    "kanarisvar",
    "kanarikropp",
    "kanarisetning",
    "kanarigjenkjenne",
    "kanaritime",
    "kanarinavn",
    "kanarinummer",
    "kanarisamtale",
    "kanariveiledning",
    "kanarispor",
    "kanariutkast",
    "kanarikveld",
    "kanaribro",
    "kanarifjord",
];

struct Canaries(std::vec::IntoIter<&'static str>);

impl Canaries {
    fn next(&mut self) -> &'static str {
        self.0.next().expect("a canary is left")
    }
}

#[test]
fn the_main_job_in_bokmal() {
    the_main_job("nb");
}

#[test]
fn the_main_job_in_english() {
    the_main_job("en");
}

fn the_main_job(language: &'static str) {
    let runtime = runtime();
    let display = Display::open();
    let home = Home::new(language);
    let shots = folder().join(language);
    let app = App::open(&runtime, &display, &home, Some(&shots));
    let mut canaries = Canaries(CANARIES.to_vec().into_iter());

    make_a_notebook(&app);
    help_before_anything(&app);
    write_down_numbers(&app, &mut canaries);
    for number in 1..=3 {
        log_a_meeting(&app, number, &mut canaries);
    }
    note_a_boundary_issue(&app, &mut canaries);
    note_a_concern(&app, &mut canaries);
    debrief(&app, &mut canaries);
    look_back(&app);
    let text = share_a_summary(&app, &home, language);
    lock_and_unlock(&app);
    sights::everything_else(&app);
    sights::large_and_dark(&app);
    leave_a_draft(&app, &mut canaries);
    sights::what_waits(&app);
    app.close();

    assert!(canaries.0.next().is_none(), "every canary was planted");
    for canary in CANARIES {
        assert!(!text.contains(canary), "{canary} left the phone");
    }
    search(home.folder.path(), &CANARIES);
    sights::a_vault_in_trouble(&runtime, &display, &home, &shots);
    std::fs::copy(&home.shared_to, shots.join("summary.txt")).unwrap();
}

fn make_a_notebook(app: &App) {
    app.at("create");
    app.shot("01-create");
    app.write("#passphrase", "hest");
    app.find("#strength");
    app.find("#create[disabled]");
    app.shot("02-create-weak");
    app.write("#passphrase", &format!("{}{PASSPHRASE}", "\u{E003}".repeat(4)));
    app.write("#passphrase-again", PASSPHRASE);
    app.shot("03-create-strong");
    app.tap("#show");
    app.find("#passphrase[type=text]");
    assert_eq!(app.value("#passphrase"), PASSPHRASE);
    app.tap("#show");
    app.find("#passphrase[type=password]");
    assert_eq!(app.value("#passphrase-again"), PASSPHRASE);
    app.tap("#create:not([disabled])");
    app.at("words");
    let paper = app.words_on_paper();
    app.tap("#words-written");
    app.write_asked_words(&paper);
    app.tap("#words-check");
    app.find("#words-right");
    app.tap("#done");
    app.at("today");
    app.shot("04-today-empty");
}

fn help_before_anything(app: &App) {
    app.tap("#help");
    app.at("help");
    app.shot("05-help-unlocked");
    app.tap("#help-me");
    app.at("own-crisis");
    app.find("[data-call='116123']");
    app.tap("#back");
    app.at("help");
    app.tap("#help-danger");
    app.at("danger-now");
    app.find("[data-call='113']");
    app.shot("06-danger-now");
    app.tap("#afterwards");
    app.at("danger-over");
    app.tap("#nobody-answered");
    app.find(".notice [data-call='116117']");
    app.shot("07-danger-over");
    app.tap("#back");
    app.at("danger-now");
    app.tap("#back");
    app.at("help");
    app.tap("#back");
    app.at("today");
}

fn write_down_numbers(app: &App, canaries: &mut Canaries) {
    app.tap("#tab-me");
    app.at("me");
    app.tap("#edit-numbers");
    app.at("numbers");
    app.write("#number-hp", "12 34 56 78");
    app.write("#label-close", canaries.next());
    app.write("#number-close", canaries.next());
    app.tap("#save");
    app.find("#not-a-number");
    app.write("#number-close", " 87 65 43 21");
    app.gone("#not-a-number");
    app.shot("08-numbers");
    app.tap("#save");
    app.at("me");
    app.tap("#tab-today");
}

/// Three meetings with three people. The second wants the clinic to hear something, and says so.
fn log_a_meeting(app: &App, number: u32, canaries: &mut Canaries) {
    app.at("today");
    app.tap("#log-meeting");
    app.at("meeting");
    if number == 1 {
        app.shot("10-meeting");
    }
    app.tap("[data-field=contact] [data-key=new]");
    app.write("#alias", &format!("{} {number}", canaries.next()));
    app.tap("#add-alias");
    app.find("[data-field=contact] [aria-pressed=true]");
    app.pick("place", if number == 2 { "cafe" } else { "clinic" });
    app.pick("duration", "60_90");
    app.pick("topics", "loneliness");
    app.pick("topics", "hope");
    app.slide("load-after", 6);
    if number == 1 {
        app.shot("11-meeting-filled");
    }
    app.tap("#more");
    app.pick("sequence", if number == 1 { "first" } else { "follow_up" });
    app.pick("hp-present", "start_only");
    app.pick("story-balance", "both");
    app.pick("gave-me", "belonging");
    if number == 1 {
        app.pick("not-sure-of", "rights");
        app.pick("for-the-clinic", "earlier_peer");
        app.pick("follow-up", "promised");
        app.write("#promised", canaries.next());
        app.pick("consent", "agreed_all");
        app.shot_at("[data-field=consent]", "12-meeting-consent");
    }
    if number == 2 {
        // "Some of it" is said of topics; this wish is none of them, and stays off the page.
        app.pick("for-the-clinic", "waiting");
        app.pick("follow-up", "wants_clinic");
        app.pick("request-about", "side_effects");
        app.pick("request-consent", "agreed_all");
        app.pick("consent", "agreed_part");
        app.pick("consent-topics", "hope");
        app.shot_at("[data-field=request-about]", "13-meeting-request");
    }
    app.write("#note", canaries.next());
    app.until_saved();
    app.shot_at("#note", &format!("14-meeting-note-{number}"));
    app.tap("#save");
    app.at("entry");
    app.shot(&format!("15-meeting-entry-{number}"));
    app.tap("#tab-today");
}

fn note_a_boundary_issue(app: &App, canaries: &mut Canaries) {
    app.tap("#tab-journal");
    app.at("journal");
    app.tap("#write");
    app.at("write");
    app.shot("20-write");
    app.tap("#write-boundary");
    app.at("boundary");
    app.shot("21-boundary");
    app.pick("code", "time_availability");
    app.pick("direction", "from_them");
    app.pick("handling", "named_it");
    app.slide("feeling", 4);
    app.pick("question", "end_on_time");
    app.find("#bring[aria-checked=true]");
    app.write("#note", canaries.next());
    app.until_saved();
    app.shot("22-boundary-filled");
    app.tap("#save");
    app.at("entry");
    app.find("#on-agenda");
    app.shot("23-boundary-entry");
}

fn note_a_concern(app: &App, canaries: &mut Canaries) {
    app.tap("#help");
    app.tap("#help-worry");
    app.at("gate");
    app.shot("30-gate");
    app.tap("#gate-no");
    app.at("concern");
    app.shot("31-concern");
    app.pick("category", "suicide");
    // Never lower than today for this, and the numbers stand above everything that can be written.
    app.find("[data-field=level] [data-key=today][aria-pressed=true]");
    assert!(!app.has("[data-field=level] [data-key=soon]"));
    app.find("[data-call='116117']");
    app.shot("32-concern-today");
    app.pick("done", "called_clinic");
    app.pick("received-by", "clinic");
    // The page says "the same day" where both days were said, and not before.
    app.pick("told-on", "today");
    app.pick("arose-on", "today");
    app.pick("told-first", "agreed");
    app.pick("consent", "agreed_all");
    app.write("#note", canaries.next());
    app.until_saved();
    app.shot_at("[data-field=done]", "33-concern-filled");
    app.tap("#save");
    app.at("entry");
    app.shot("34-concern-entry");
}

/// After the last meeting: the safety question first, the talk with the supervisor last, and canaries in between.
fn debrief(app: &App, canaries: &mut Canaries) {
    app.tap("#tab-today");
    app.at("today");
    app.shot("40-today-last");
    app.tap("#land");
    app.at("step-a3");
    app.shot("41-debrief-safety");
    app.tap("#safety-no");
    app.gone("main[data-at=step-a3]");
    let mut prompts = 0;
    while !app.has("main[data-at=step-a9]") {
        app.find("#answer");
        let step = app.find("main").clone();
        let at = at(app);
        if prompts < 4 {
            app.write("#answer", canaries.next());
            app.until_saved();
        }
        app.shot(&format!("42-debrief-{prompts}"));
        app.tap(if prompts < 4 { "#next" } else { "#not-now" });
        app.gone(&format!("main[data-at=\"{at}\"]"));
        drop(step);
        prompts += 1;
        assert!(prompts <= 8, "a sitting never grows longer than the cap and three");
    }
    assert!(prompts >= 3);
    app.shot("43-debrief-talk");
    app.tap("#talk-today");
    app.find("#offer-call");
    app.shot("44-debrief-call-today");
    app.tap("#next");
    app.at("step-enough");
    app.shot("45-debrief-closing");
    app.tap("#finish");
    app.at("today");
}

fn at(app: &App) -> String {
    app.run("return document.querySelector('main').dataset.at", vec![]).as_str().unwrap().to_owned()
}

fn look_back(app: &App) {
    app.tap("#tab-journal");
    app.at("journal");
    app.find(".row[data-kind=debrief]");
    app.shot("50-journal");
    let page = app.text("main");
    for canary in CANARIES {
        assert!(!page.contains(canary), "a list shows day and kind only");
    }
    app.tap(".row[data-kind=debrief]");
    app.at("entry");
    app.shot("51-debrief-entry");
}

fn share_a_summary(app: &App, home: &Home, language: &str) -> String {
    app.tap("#tab-supervision");
    app.at("supervision");
    app.shot("60-supervision");
    app.pick("needs", "talk_about_telling");
    app.pick("needs", "whom_to_call");
    app.tap("#add-question");
    app.pick_once("question", "doubts_without_advice");
    app.find("#agenda li:nth-child(2)");
    app.shot("61-supervision-agenda");
    app.tap("#build-summary");
    app.at("summary-build");
    app.shot("62-summary-build");
    app.tap("#how-i-am");
    app.find("#how-i-am[aria-checked=true]");
    // A line can be left out.
    app.tap("#line-2-1");
    app.find("#line-2-1[aria-checked=false]");
    app.shot_at("#line-2-1", "63-summary-lines");
    app.tap("#read-page");
    app.at("summary-read");
    app.shot("64-summary-read");
    let shown = app.exact_text("#page");
    assert!(!home.shared_to.exists(), "nothing leaves before it is chosen");
    app.share_as_text();
    app.shot("65-summary-shared");
    let left = std::fs::read(&home.shared_to).unwrap();
    assert_eq!(shown.as_bytes(), left, "what was shown is what left, to the byte");

    let (present, absent): (&[&str], &[&str]) = match language {
        "nb" => (
            &[
                "tanker om selvmord",
                "Jeg ringte samme dag",
                "hvordan det var for meg å melde fra",
                "Holdt: 3 (1 første, 2 oppfølging)",
                "Hvordan avslutter jeg når møtet blir lengre enn avtalt? (åpent)",
                "(generelt spørsmål)",
                "rettigheter",
                "om bivirkninger",
                "poliklinikken 2, offentlig sted 1",
                "ensomhet, hverdag og håp",
                "Slik har jeg det",
                "møte en likeperson",
            ],
            &["utenom åpningstiden", "venting"],
        ),
        _ => (
            &[
                "thoughts of suicide",
                "I called the same day",
                "what it was like for me to tell you",
                "Held: 3 (1 first, 2 follow-up)",
                "how do I end when a meeting runs longer than agreed? (open)",
                "(a general question)",
                "rights",
                "about side effects",
                "clinic 2, public place 1",
                "loneliness, everyday life and hope",
                "How I am",
                "meet a peer supporter earlier",
            ],
            &["outside opening hours", "waiting"],
        ),
    };
    for fact in present {
        assert!(shown.contains(fact), "{fact} is missing:\n{shown}");
    }
    for fact in absent {
        assert!(!shown.contains(fact), "{fact} was left out:\n{shown}");
    }

    app.tap("#see-share");
    app.at("entry");
    assert_eq!(app.exact_text("#screen .page"), shown, "the record holds exactly what left");
    app.find("#consent-0");
    app.shot("66-share-record");
    shown
}

fn lock_and_unlock(app: &App) {
    app.tap("#hide");
    app.at("unlock");
    app.shot("70-locked");
    app.tap("#help");
    app.at("help");
    app.find("[data-call='113']");
    for telling in ["#help-worry", "#hide", "#tab-today"] {
        assert!(!app.has(telling), "the locked help shows nothing of a journal");
    }
    app.shot("71-help-locked");
    app.tap("#back");
    app.at("unlock");
    app.write("#passphrase", "ikke dette passordet");
    app.tap("#unlock:not([disabled])");
    app.find("#trouble");
    app.shot("72-wrong-passphrase");
    app.run("document.querySelector('#passphrase').select()", vec![]);
    app.write("#passphrase", PASSPHRASE);
    app.tap("#unlock:not([disabled])");
    app.at("today");
}

/// What is left over stays a draft, with the last canaries in it.
fn leave_a_draft(app: &App, canaries: &mut Canaries) {
    app.tap("#log-meeting");
    app.at("meeting");
    app.tap("#more");
    for canary in canaries.0.by_ref().collect::<Vec<_>>() {
        app.write("#note", &format!("{canary} "));
    }
    app.until_saved();
    app.tap("#hide");
    app.at("unlock");
}
