//! Never lose what was typed: not when somebody types fast, and not when the phone ends the app in mid-sentence.

use std::time::{Duration, Instant};

use crate::person::App;
use crate::stage::{Desk, Home, end};
use crate::vault;

#[test]
fn two_hundred_letters_typed_fast_arrive_complete() {
    let (desk, home) = (Desk::new(), Home::new());
    let app = App::open(&desk, &home, None);
    app.makes_a_notebook();
    app.begins_a_note();
    let text: String = "Vi gikk en tur, og æøå kom med. ".chars().cycle().take(200).collect();
    app.goes_to("note");
    app.hands.types_fast(&text);
    // No waiting for anything: the last letters may still be on their way.
    app.presses("save");
    app.at_key("kind-meeting");
    app.kill();
    let keeper = vault::open(&home);
    let note = keeper.read(|journal| journal.meetings().map(|meeting| meeting.note.reveal().to_owned()).next());
    assert_eq!(note.unwrap().as_deref(), Some(&*text));
}

/// What may be lost to a kill.
const LAST_SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_kill_in_mid_sentence_costs_at_most_the_last_second() {
    let (desk, home) = (Desk::new(), Home::new());
    let app = App::open(&desk, &home, None);
    app.makes_a_notebook();
    app.begins_a_note();
    app.goes_to("note");
    let killed = Killed::after(&app, Duration::from_millis(4300));
    app.kill();

    let app = App::open(&desk, &home, None);
    let note = app.comes_back_to_the_note();
    killed.lost_at_most_the_last_second(&note);
    app.kill();
    assert_eq!(vault::note_of_the_draft(&vault::open(&home)), note, "what is shown is what is kept");
}

/// A sentence that was cut off.
struct Killed {
    at: Instant,
    /// Every piece that was typed, and when its last letter had been sent.
    pieces: Vec<(String, Instant)>,
    /// For how long at most the machine held up whoever wanted to go on.
    held_up: Duration,
}

impl Killed {
    /// Types piece by piece, and ends the app while the hands are in the middle of one.
    fn after(app: &App, typing: Duration) -> Self {
        let process = app.process();
        let end_at = Instant::now() + typing;
        std::thread::scope(|scope| {
            let killing = scope.spawn(move || {
                let (moment, mut held_up) = (Duration::from_millis(10), Duration::ZERO);
                while Instant::now() < end_at {
                    let before = Instant::now();
                    std::thread::sleep(moment);
                    held_up = held_up.max(before.elapsed() - moment);
                }
                let at = Instant::now();
                end(process);
                (at, held_up)
            });
            let mut pieces = Vec::new();
            while !killing.is_finished() {
                let piece = format!("bit {} ", pieces.len());
                app.hands.types(&piece);
                pieces.push((piece, Instant::now()));
            }
            let (at, held_up) = killing.join().unwrap();
            Self { at, pieces, held_up }
        })
    }

    fn lost_at_most_the_last_second(&self, note: &str) {
        let typed: String = self.pieces.iter().map(|(piece, _)| piece.as_str()).collect();
        assert!(typed.starts_with(note), "nothing but the end may be missing:\n{note}\n{typed}");
        // A machine that is busy elsewhere holds up the app as it held up the test; that is nobody's typing lost.
        let old = self.pieces.iter().take_while(|(_, sent)| *sent + LAST_SECOND + self.held_up < self.at);
        let old: String = old.map(|(piece, _)| piece.as_str()).collect();
        assert!(!old.is_empty() && old.len() < typed.len(), "there was something to lose");
        let lost = old.strip_prefix(note).unwrap_or_default();
        assert!(lost.is_empty(), "typed more than a second before the end, and lost: «{lost}»");
    }
}
