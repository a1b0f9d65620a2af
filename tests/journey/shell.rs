//! The shell holds: no way out of the page, no tap on the wrong thing, and locking that never waits.

use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::person::PASSPHRASE;
use crate::runtime;
use crate::stage::{App, Display, Home};

#[test]
fn the_page_can_go_nowhere_and_run_nothing_but_itself() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    let tries = [
        ("new Function('return 1')()", "evaluation of text"),
        (
            "(() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s); \
          if (!window.ran) throw 0; })()",
            "a script in the page",
        ),
        (
            "(() => { const s = new XMLHttpRequest(); s.open('GET', 'https://example.org', false); s.send(); })()",
            "a request",
        ),
        (
            "(() => { const s = new XMLHttpRequest(); s.open('GET', 'file:///etc/passwd', false); s.send(); \
          if (!s.responseText) throw 0; })()",
            "a file",
        ),
        (
            "(() => { const s = new XMLHttpRequest(); s.open('GET', 'mellom://app/../../etc/passwd', false); s.send(); \
          if (s.status !== 200) throw 0; })()",
            "a path that climbs",
        ),
    ];
    for (script, what) in tries {
        let ran = app.run(&format!("try {{ {script}; return 'ran' }} catch (e) {{ return 'refused' }}"), vec![]);
        assert_eq!(ran, json!("refused"), "{what}");
    }
    for leave in [
        "location.href = 'https://example.org/'",
        "location.href = 'file:///etc/passwd'",
        "window.open('https://example.org/')",
        "(() => { const f = document.createElement('form'); f.action = 'https://example.org/'; document.body.append(f); f.submit(); })()",
    ] {
        app.run(&format!("try {{ {leave} }} catch (e) {{}}"), vec![]);
        std::thread::sleep(Duration::from_millis(200));
        app.at("today");
    }
    // And it still works.
    app.tap("#tab-me");
    app.at("me");
    app.close();
}

#[test]
fn what_looks_like_a_page_in_a_note_stays_a_note() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.tap("#more");
    let note = "<img src=x onerror=\"window.ran = 1\"><b>bold</b>');mellom.post('x');//";
    app.write("#note", note);
    app.until_saved();
    app.tap("#save");
    app.at("entry");
    assert_eq!(app.exact_text("#screen .written"), note);
    assert_eq!(app.run("return window.ran ?? null", vec![]), json!(null));
    app.close();
}

#[test]
fn a_second_tap_on_a_screen_that_is_gone_reaches_nothing() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.at("meeting");
    app.pick("place", "clinic");
    // Twice in the same instant, before the page can have heard that the first one led elsewhere.
    for _ in 0..20 {
        app.run("const b = document.querySelector('#save'); for (let i = 0; i < 9; i++) b.click();", vec![]);
        app.at("entry");
        assert!(!app.has("#delete-yes"));
        app.tap("#edit");
        app.at("meeting");
    }
    app.tap("#tab-journal");
    app.at("journal");
    let rows = app.run("return document.querySelectorAll('.row').length", vec![]);
    assert_eq!(rows, json!(1), "one meeting, however often Save was tapped");
    app.close();
}

#[test]
fn messages_that_our_page_would_not_send_change_nothing() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    for said in [
        "'nonsense'",
        "'1 - ready'",
        "'99 - ready'",
        "'1 0 {\"method\":\"user_event\",\"params\":{\"name\":\"click\",\"element\":4294967295,\"data\":{},\"bubbles\":true}}'",
        "'1 0 {\"method\":\"user_event\",\"params\":{\"name\":\"click\",\"element\":1,\"data\":7,\"bubbles\":true}}'",
        "'1 - ' + '['.repeat(100000)",
        "'x'.repeat(3000000)",
    ] {
        app.run(&format!("window.ipc.postMessage({said})"), vec![]);
    }
    // "ready" a second time means that a page lost its place: it starts over, locked. Anything else is dropped.
    app.unlock();
    app.at("today");
    app.close();
}

#[test]
fn the_heading_is_where_a_screen_reader_starts() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    for (tab, screen) in [("#tab-journal", "journal"), ("#tab-supervision", "supervision"), ("#tab-me", "me")] {
        app.tap(tab);
        app.at(screen);
        app.find("h1:focus");
    }
    app.close();
}

#[test]
fn it_locks_by_itself_when_nobody_touches_it() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#tab-me");
    let one_minute = "[data-field=\"auto-lock\"] [data-key=\"1_min\"]";
    app.tap(one_minute);
    // Left half-way, the old time holds.
    app.tap("#auto-lock-again-away");
    app.gone("#auto-lock-again");
    app.find("[data-field=\"auto-lock\"] [data-key=\"5_min\"][aria-pressed=\"true\"]");
    app.tap(one_minute);
    app.write("#auto-lock-again-passphrase", PASSPHRASE);
    app.tap("#auto-lock-again-go-on");
    app.find(&format!("{one_minute}[aria-pressed=\"true\"]"));
    app.tap("#tab-today");
    app.tap("#log-meeting");
    app.tap("#more");
    app.write("#note", "left on the table");
    for _ in 0..4 {
        std::thread::sleep(Duration::from_secs(15));
        // Looking is not touching.
        app.has("main");
    }
    app.unlock();
    app.at("meeting");
    app.tap("#more");
    assert_eq!(app.value("#note"), "left on the table");
    app.close();
}

#[test]
fn the_window_closed_in_mid_sentence_keeps_the_sentence() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.tap("#more");
    app.write("#note", "closed before the full stop");
    app.close_window();
    let app = App::open(&runtime, &display, &home, None);
    app.unlock();
    app.at("meeting");
    app.tap("#more");
    assert_eq!(app.value("#note"), "closed before the full stop");
    app.close();
}

/// A disk of its own for one vault: a small one in memory, so that "full" and "read-only" are the real thing. Root may
/// write where permissions forbid it, so changing permissions would prove nothing.
struct Disk<'a>(&'a std::path::Path);

impl<'a> Disk<'a> {
    fn mount(at: &'a std::path::Path, megabytes: u32) -> Self {
        std::fs::create_dir_all(at).unwrap();
        let size = format!("size={megabytes}m");
        run("mount", &["-t", "tmpfs", "-o", &size, "tmpfs", at.to_str().unwrap()]);
        Self(at)
    }

    fn again(&self, how: &str) {
        // The web view's own processes may take a moment longer to let go of their files.
        let how = format!("remount,{how}");
        let give_up = Instant::now() + Duration::from_secs(10);
        while !tries("mount", &["-o", &how, self.0.to_str().unwrap()]) {
            assert!(Instant::now() < give_up, "mount was refused");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        let _ = as_root("umount").arg("-l").arg(self.0).status();
    }
}

fn run(program: &str, arguments: &[&str]) {
    assert!(tries(program, arguments), "{program} was refused: this test needs the right to mount");
}

fn tries(program: &str, arguments: &[&str]) -> bool {
    as_root(program).args(arguments).status().expect("the program is installed").success()
}

/// Only root may mount what the app, started by somebody else, can see.
fn as_root(program: &str) -> Command {
    if std::fs::read_to_string("/proc/self/status").unwrap().contains("Uid:\t0\t") {
        return Command::new(program);
    }
    let mut command = Command::new("sudo");
    command.args(["-n", program]);
    command
}

#[test]
fn a_full_phone_is_said_so_and_nothing_that_was_written_is_lost() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let folder = home.data();
    let disk = Disk::mount(&folder, 24);
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.pick("place", "clinic");
    app.tap("#more");
    app.write("#note", "written while there was room");
    app.until_saved();
    // Somebody else fills the disk to the last byte.
    let filler = folder.join("filler");
    let mut big = vec![0_u8; 32 << 20];
    loop {
        use std::io::Write;
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(&filler).unwrap();
        if file.write_all(&big).is_err() {
            if big.len() == 1 {
                break;
            }
            big.truncate(big.len() / 2);
        }
    }
    // The reserve may carry some saves; in the end one is refused, in words.
    app.write("#note", &" and more".repeat(40));
    let mut refused = false;
    for _ in 0..60 {
        app.write("#note", &" and still more".repeat(200));
        app.tap("#save");
        app.find("#trouble, main[data-at=entry]");
        if app.has("#trouble") {
            refused = true;
            break;
        }
        app.at("entry");
        app.tap("#edit");
        app.at("meeting");
        app.tap("#more");
    }
    assert!(refused, "a save was refused");
    assert!(app.text("#trouble").contains("full"));
    let note = app.value("#note");
    std::fs::remove_file(&filler).unwrap();
    app.tap("#save");
    app.at("entry");
    assert_eq!(app.exact_text("#screen .written"), note, "nothing of it was lost");
    app.close();
    drop(disk);
}

#[test]
fn a_phone_that_cannot_be_written_to_is_said_so() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let folder = home.data();
    let disk = Disk::mount(&folder, 24);
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.close();
    disk.again("ro");
    let app = App::open(&runtime, &display, &home, None);
    app.at("trouble");
    assert!(app.text("#what").contains("write"));
    disk.again("rw");
    app.tap("#try-again");
    app.unlock();
    app.at("today");
    app.close();
    drop(disk);
}

#[test]
fn nothing_moves_under_a_finger_after_it_has_appeared() {
    let (runtime, display, home) = (runtime(), Display::open(), Home::new("en"));
    let app = App::open(&runtime, &display, &home, None);
    app.make_notebook();
    app.tap("#log-meeting");
    app.at("meeting");
    app.run(
        "window.where = () => [...document.querySelectorAll('[data-key], .label, h1')].map(e => {
           const box = e.getBoundingClientRect();
           return [e.textContent, box.x, box.y, box.width, box.height].join(' ');
         });
         new MutationObserver(() => window.appeared ??= window.where()).observe(document.body, {subtree: true, childList: true})",
        vec![],
    );
    app.tap("#more");
    app.find("[data-field=sequence]");
    std::thread::sleep(Duration::from_millis(400));
    let moved = app.run("const now = where(); return appeared.filter((one, place) => one !== now[place])", vec![]);
    assert_eq!(moved, json!([]));
    assert!(app.run("return appeared.length", vec![]).as_u64().unwrap() > 50);
    app.close();
}
