//! Looking back: the timeline, its filters, the search, and ten thousand entries.

use chrono::{Days, NaiveDate, NaiveDateTime};
use mellom::journal::{
    Answer, BoundaryCode, BoundaryIssue, Contact, Debrief, Entry, Escalation, Id, Meeting, Phase, Place, PrivateText,
    Question, RoleAgreement, Topic,
};
use mellom::session::{Cost, Passphrase};
use mellom::vault::{Batch, RecordId, Shelf, Vault};
use serde_json::json;

use crate::person::PASSPHRASE;
use crate::stage::{App, Display, Home};
use crate::{folder, runtime};

/// The shelf of entries, which `session` keeps to itself; a journal without rows notices when it changes.
const ENTRIES: Shelf = Shelf::new(1);

fn at(day: u64) -> NaiveDateTime {
    (NaiveDate::from_ymd_opt(2026, 3, 20).unwrap() - Days::new(day)).and_hms_opt(12, 0, 0).unwrap()
}

/// Makes a vault that holds `entries`, as if they had been written by hand.
fn fill(home: &Home, entries: &[Entry]) {
    std::fs::create_dir_all(home.data()).unwrap();
    let vault = Vault::at(&home.data().join("vault")).unwrap();
    let (open, _) = vault.create(&Passphrase::new(PASSPHRASE.to_owned()), Cost::FLOOR).unwrap();
    for entries in entries.chunks(500) {
        let mut batch = Batch::new();
        for entry in entries {
            batch.put(ENTRIES, RecordId::from_bytes(entry.id().bytes()), &entry.encode(1));
        }
        open.write(batch).unwrap();
    }
}

/// Two people, a little of everything about them, and a third of whom nothing was written yet.
fn a_few_entries() -> Vec<Entry> {
    let runner = Contact::new(PrivateText::new("Løperen"), at(40));
    let gardener = Contact::new(PrivateText::new("Gartneren"), at(40));
    let mut met = Meeting::new(at(3));
    met.contact = Some(runner.id);
    met.place = Some(Place::Cafe.into());
    met.topics.toggle(Topic::Grief);
    met.note = PrivateText::new("Vi møttes ved Åsen og gikk en lang tur. Det ble snakk om søsteren, og om været.");
    met.promised = PrivateText::new("Ringe om timen hos legen");
    let mut other = Meeting::new(at(33));
    other.contact = Some(gardener.id);
    other.note = PrivateText::new("Kort møte i hagen.");
    let mut issue = BoundaryIssue::new(at(2));
    issue.meeting = Some(met.id);
    issue.code = Some(BoundaryCode::MoneyGifts.into());
    issue.question = Some(Question::Gifts.into());
    let mut sitting = Debrief::new(Phase::After, Some(met.id.into()), at(3) + chrono::TimeDelta::hours(1));
    sitting.finished = true;
    let text = PrivateText::new("Pusten er rolig igjen, Kanarifugl");
    sitting.answers = vec![Answer { prompt: "a1".to_owned(), text, ..Answer::default() }];
    let concern = Escalation::new(at(35));
    let sailor = Contact::new(PrivateText::new("Seileren"), at(1));
    let role = RoleAgreement { limits_note: PrivateText::new("Ikke etter klokken ni"), ..RoleAgreement::default() };
    let people = [runner, gardener, sailor].map(Entry::from);
    let rest = [met.into(), other.into(), issue.into(), sitting.into(), concern.into(), role.into()];
    people.into_iter().chain(rest).collect()
}

/// A list that is looked back at, in both languages.
fn look_back(language: &'static str) {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new(language));
    fill(&home, &a_few_entries());
    let app = App::open(&runtime, &display, &home, Some(&folder().join(format!("lookback-{language}"))));
    app.unlock();
    app.tap("#tab-journal");
    app.at("journal");
    app.find(".row[data-kind=debrief]");
    let kinds = || app.run("return [...document.querySelectorAll('.row')].map(row => row.dataset.kind)", vec![]);
    assert_eq!(kinds(), json!(["boundary", "debrief", "meeting", "meeting", "escalation"]));
    let text = app.text("main");
    for hidden in ["Løperen", "Åsen", "Pusten", "legen"] {
        assert!(!text.contains(hidden), "a list shows day and kind only");
    }
    app.look("10-journal");

    // Letters that the keyboard does not have, in another order than they were written, in two fields at once.
    app.write("#search", "mottes loper");
    app.find(".excerpt mark");
    app.until(|| kinds() == json!(["meeting"]), "one meeting is found");
    let marked = || app.run("return [...document.querySelectorAll('mark')].map(mark => mark.textContent)", vec![]);
    app.until(|| marked() == json!(["Løper", "møttes"]), "hits are marked as they were written");
    assert!(!app.text("#found").trim().is_empty(), "how many there are is said");
    app.look("11-journal-found");
    // The way back leads to what was found.
    app.tap(".row");
    app.at("entry");
    app.tap("#back");
    app.at("journal");
    assert_eq!((app.value("#search"), kinds()), ("mottes loper".to_owned(), json!(["meeting"])));
    app.find(".row:focus");

    for (typed, found) in [
        (if language == "nb" { "Kafe" } else { "cafe" }, json!(["meeting"])),
        ("kanarifugl", json!(["debrief"])),
        ("legen vaeret timen", json!(["meeting"])),
        // With whom somebody is comes first, and then what was written of them.
        ("gartn", json!(["contact", "meeting"])),
        ("klokken ni", json!(["role"])),
        (if language == "nb" { "gaver" } else { "gifts" }, json!(["boundary"])),
    ] {
        app.write_over("#search", typed);
        app.find(".excerpt mark");
        app.until(|| kinds() == found, &format!("{typed} finds {found}: {}", kinds()));
    }
    // Somebody of whom nothing was written is found too, and the way back leads to what was looked for.
    app.write_over("#search", "seil");
    app.until(|| kinds() == json!(["contact"]), "the sailor is found");
    app.look("11-journal-found-elsewhere");
    app.tap(".row[data-kind=contact]");
    app.at("person");
    assert!(app.text("h1").contains("Seileren"));
    app.tap("#back");
    app.at("journal");
    assert_eq!((app.value("#search"), kinds()), ("seil".to_owned(), json!(["contact"])));
    app.write_over("#search", "ingen steder");
    app.gone(".row");
    app.look("12-journal-found-nothing");

    // By the tab, the journal starts at its beginning.
    app.tap("#tab-journal");
    app.find(".row[data-kind=escalation]");
    assert_eq!(app.value("#search"), "");
    app.tap("#filter");
    app.pick("filter-kind", "meeting");
    app.gone(".row[data-kind=boundary]");
    app.pick("filter-topic", "grief");
    app.until(|| kinds() == json!(["meeting"]), "one meeting is about grief");
    app.look("13-journal-filters");
    app.tap("#filter");
    app.find("#filter-said");
    app.look("14-journal-filtered");
    app.tap("#filter-clear");
    app.find(".row[data-kind=escalation]");
    app.tap("#filter");
    app.pick("filter-person", "1");
    app.until(|| kinds() == json!(["boundary", "debrief", "meeting"]), "three concern the runner");
    app.pick("filter-only", "open");
    app.until(|| kinds() == json!(["boundary"]), "and one is open");
    app.close();
}

#[test]
fn what_was_written_is_found_again() {
    look_back("nb");
}

#[test]
fn what_was_written_is_found_again_in_english() {
    look_back("en");
}

/// Ten thousand meetings, some of them many to a day, with gaps between.
fn ten_thousand() -> Vec<Entry> {
    let entry = |number: u64| {
        let mut meeting = Meeting::new(at(number / 7 + number / 90 * 3));
        meeting.id = Id::from_bytes(std::array::from_fn(|place| (number >> (8 * (place % 4))) as u8));
        meeting.note = PrivateText::new(format!("Møte nummer {number}. {}", "Vi snakket lenge. ".repeat(4)));
        if number.is_multiple_of(5) {
            BoundaryIssue::new(at(number / 7 + number / 90 * 3)).into()
        } else {
            meeting.into()
        }
    };
    (0..10_000).map(entry).collect()
}

/// Watches the page at every frame, and scrolls it as a hand does.
const WATCH: &str = "
    const screen = document.querySelector('main.screen');
    const seen = window.seen = { frames: 0, rows: 0, empty: 0, hole: 0, longest: 0, messages: 0, disorder: 0 };
    let emptySince = null, holeSince = null, before = null;
    document.addEventListener('input', (e) => { seen.messages += e.target.hasAttribute('data-at'); }, true);
    const tick = () => {
      const now = performance.now();
      const view = screen.getBoundingClientRect();
      const there = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map((part) => {
        const found = document.elementFromPoint(view.left + view.width / 2, view.top + part * view.height);
        return Boolean(found?.closest('.rows, .day, .month, h1, .stack-close'));
      });
      // What a frame shows stands until the next: a gap ends when something is drawn, not when it was last looked at.
      const gap = (since, so, most) => {
        if (since !== null) seen[most] = Math.max(seen[most], now - since);
        return so ? since ?? now : null;
      };
      emptySince = gap(emptySince, !there.includes(true), 'empty');
      // Headings have room around them: a hole is where two neighbouring points are bare.
      holeSince = gap(holeSince, there.some((so, place) => place > 0 && !so && !there[place - 1]), 'hole');
      if (before !== null) seen.longest = Math.max(seen.longest, now - before);
      before = now;
      const rows = [...document.querySelectorAll('.row')];
      seen.rows = Math.max(seen.rows, rows.length);
      seen.disorder += rows.some((row, at) => at > 0 && Number(row.dataset.place) !== Number(rows[at - 1].dataset.place) + 1);
      seen.frames += 1;
      window.bare = emptySince !== null;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    // A screen in steps of one frame each, again and again.
    window.scrollScreens = (screens, frames) => {
      window.scrolling = true;
      let left = screens * frames;
      const step = () => {
        screen.scrollTop += screen.clientHeight / frames * Math.sign(screens);
        left -= Math.sign(screens);
        if (left !== 0) requestAnimationFrame(step); else window.scrolling = false;
      };
      requestAnimationFrame(step);
    };
    window.jumpTo = (part) => { screen.scrollTop = part * (screen.scrollHeight - screen.clientHeight); };";

#[test]
fn ten_thousand_entries_are_scrolled_through_without_a_gap() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("nb"));
    fill(&home, &ten_thousand());
    let app = App::open(&runtime, &display, &home, Some(&folder().join("lookback-long")));
    app.unlock();
    app.tap("#tab-journal");
    app.find(".row");
    app.run(WATCH, vec![]);
    let still = || app.run("return window.scrolling", vec![]) == json!(false);
    let seen = |what: &str| app.run("return window.seen[arguments[0]]", vec![json!(what)]).as_f64().unwrap();

    // Sixty screens: forty as fast as a thumb flings them, ten back, ten slowly.
    for (screens, frames) in [(40, 6), (-10, 6), (10, 30)] {
        app.run("scrollScreens(arguments[0], arguments[1])", vec![json!(screens), json!(frames)]);
        app.until(still, "the scrolling ends");
    }
    assert!(seen("frames") > 300.0, "somebody watched");
    let top = app.run("return Number(document.querySelector('.row').dataset.place)", vec![]).as_f64().unwrap();
    assert!(top > 200.0, "it moved on: {top}");
    assert!(seen("messages") <= 40.0, "{} messages for sixty screens", seen("messages"));

    let (flung, hole, messages) = (seen("empty"), seen("hole"), seen("messages"));
    assert!(flung <= 100.0, "empty for {flung} ms");
    assert!(hole <= 100.0, "a hole for {hole} ms");

    // And jumps, as with the bar at the side, there and back. Nothing can stand there before the app has heard of it, and
    // it hears late on a busy machine: how late is written down, and that the rows come is what counts.
    let mut empty: Vec<f64> = Vec::new();
    for part in [0.5, 0.1, 0.9, 0.0, 1.0, 0.33, 0.66, 0.8, 0.2] {
        app.run("window.seen.empty = 0; jumpTo(arguments[0])", vec![json!(part)]);
        std::thread::sleep(std::time::Duration::from_millis(100));
        app.until(|| app.run("return window.bare", vec![]) == json!(false), "the rows come");
        empty.push(seen("empty"));
    }
    let seen_all = app.run("return JSON.stringify(window.seen)", vec![]);
    let figures = format!(
        "scroll: empty {flung} ms, a hole {hole} ms, {messages} messages\njumps: empty {empty:?} ms\n{seen_all}\n"
    );
    std::fs::create_dir_all(folder().join("lookback-long")).unwrap();
    std::fs::write(folder().join("lookback-long/figures.txt"), figures).unwrap();
    assert!(seen("rows") <= 200.0, "{} rows", seen("rows"));
    assert_eq!(seen("disorder"), 0.0, "rows stand in their order");

    come_back(&app);
    go_by_keyboard(&app);
    app.close();
}

/// The place is kept when coming back from an entry.
fn come_back(app: &App) {
    let stands =
        "const row = [...document.querySelectorAll('.row')].find(row => row.getBoundingClientRect().top > 300);
                  return [row.dataset.place, Math.round(row.getBoundingClientRect().top)]";
    let before = app.run(stands, vec![]);
    let place = before[0].as_str().unwrap();
    // Not by `tap`, which scrolls first.
    app.run("document.querySelector(`[data-place='${arguments[0]}']`).click()", vec![json!(place)]);
    app.at("entry");
    app.tap("#back");
    app.at("journal");
    app.find(&format!(".row[data-place=\"{place}\"]:focus"));
    let after = app.run(stands, vec![]);
    assert_eq!(after[0], before[0], "the same row");
    let moved = (after[1].as_f64().unwrap() - before[1].as_f64().unwrap()).abs();
    assert!(moved <= 2.0, "at the same height, but for rounding: {moved}");
}

/// Tab goes from row to row, past the rows that stood in the page at first.
fn go_by_keyboard(app: &App) {
    let focused = || app.run("return Number(document.activeElement.dataset.place ?? -1)", vec![]).as_i64().unwrap();
    let first = focused();
    for step in 1..=100 {
        app.write(":focus", "\u{E004}");
        assert_eq!(focused(), first + step, "Tab goes to the next row");
    }
    let seen = app.run(
        "const box = document.activeElement.getBoundingClientRect();
         const view = document.querySelector('main.screen').getBoundingClientRect();
         return box.top >= view.top && box.bottom <= view.bottom",
        vec![],
    );
    assert_eq!(seen, json!(true), "what has the focus is in view");
}
