//! The hardest minute begins with an app that is not even running: the number to call, at once.

use std::process::Command;
use std::time::Instant;

use crate::eyes::State;
use crate::person::{App, Target};
use crate::stage::{Desk, Home, tool, until};

/// How many taps there may be between the start of the app and the number.
const MOST_TAPS: usize = 2;

#[test]
fn from_a_killed_app_the_number_to_call_is_at_most_two_taps_away_locked_and_without_a_network() {
    let (desk, home) = (Desk::new(), Home::new());
    let app = App::open(&desk, &home, None);
    app.makes_a_notebook();
    app.kill();
    looks_for_the_number(&desk, &home, "unlock-title", "from a killed app");
}

#[test]
fn before_there_is_any_notebook_the_number_to_call_is_as_near() {
    let (desk, home) = (Desk::new(), Home::new());
    looks_for_the_number(&desk, &home, "create-title", "on the first day");
}

fn looks_for_the_number(desk: &Desk, home: &Home, first_screen: &str, when: &str) {
    let begun = Instant::now();
    let app = App::open(desk, home, Some(without_a_network()));
    // Whoever is in a hurry waits for nothing but Help.
    let help = until("Help to be there", || app.eyes.area(&app.sees("help").thing)).middle();
    let up = begun.elapsed();
    let tapped = Instant::now();
    app.hands.clicks(help);
    let ambulance = app.sees(Target::Saying(app.says("contact-113")));
    until("113 to be on the screen", || app.eyes.is(&ambulance.thing, State::Showing).then_some(()));
    let (shown, in_all) = (tapped.elapsed(), begun.elapsed());
    assert!((1..=MOST_TAPS).contains(&app.hands.touched()), "{} taps", app.hands.touched());
    let interfaces = std::fs::read_to_string(format!("/proc/{}/net/dev", app.process())).unwrap();
    assert_eq!(interfaces.lines().skip(2).count(), 1, "nothing but a loopback that is down:\n{interfaces}");

    app.at_key("help-title");
    app.reads("113");
    for telling in ["help-danger", "hide", "tab-today"] {
        assert!(!app.has(telling), "nobody has unlocked");
    }
    // A figure to read, and not a limit: the machine may be slow and busy.
    let [up, shown, in_all] = [up, shown, in_all].map(|time| time.as_millis());
    println!("{when}: Help is there after {up} ms, and 113 {shown} ms after the tap; {in_all} ms in all");
    app.presses("back");
    app.at_key(first_screen);
    app.kill();
}

/// Runs what is appended to it as on a phone in flight mode: with no network at all.
fn without_a_network() -> Command {
    let mut command = tool("unshare", "util-linux");
    command.args(["--map-root-user", "--net", "--"]);
    command
}
