//! From a closed notebook to one that can be read, each time in a process of its own: what an earlier measure left in
//! memory would be counted, and the vault opens its store once in the life of a process.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::Places;
use crate::rounds::{Medians, median};
use crate::theirs::Theirs;
use crate::{derivation, memory, ours};

/// The first argument of a child; the second says what it does, the third where, the fourth how many
/// entries it finds.
const CHILD: &str = "--child";

/// Whether this process is one.
pub fn is_a_child() -> bool {
    std::env::args().nth(1).as_deref() == Some(CHILD)
}

/// What unlocking costs without the derivation of the key.
pub struct Unlocked {
    /// Milliseconds until every entry is in memory.
    pub ready: Medians,
    /// Megabytes at the highest.
    pub peak: Medians,
    /// The same for ours; for theirs, megabytes after opening alone.
    pub peak_if_only_opened: Medians,
}

/// Unlocks ours and theirs in turn; each must hold this many entries. Both must be closed.
pub fn measure(rounds: usize, places: &Places, entries: usize) -> Unlocked {
    let run = |what, place| run(what, place, entries);
    let (mut ours, mut theirs, mut opened) = (Samples::default(), Samples::default(), Samples::default());
    for _ in 0..rounds {
        ours.add(run("ours", &places.ours));
        theirs.add(run("theirs", &places.theirs));
        opened.add(run("opened", &places.theirs));
    }
    let peak = Medians { ours: median(ours.peak), theirs: median(theirs.peak) };
    Unlocked {
        ready: Medians { ours: median(ours.ready), theirs: median(theirs.ready) },
        peak,
        peak_if_only_opened: Medians { theirs: median(opened.peak), ..peak },
    }
}

#[derive(Default)]
struct Samples {
    ready: Vec<f64>,
    peak: Vec<f64>,
}

impl Samples {
    fn add(&mut self, (ready, peak): (f64, f64)) {
        self.ready.push(ready);
        self.peak.push(peak);
    }
}

/// Runs a child: milliseconds and megabytes.
fn run(what: &str, place: &Path, entries: usize) -> (f64, f64) {
    let own = std::env::current_exe().expect("this program");
    let child = Command::new(own)
        .args([CHILD, what])
        .arg(place)
        .arg(entries.to_string())
        .output()
        .expect("it can be run again");
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
    let said = String::from_utf8(child.stdout).expect("text");
    let mut numbers = said.split_whitespace().map(|number| number.parse().expect("a number"));
    let mut next = || numbers.next().expect("two numbers");
    (next(), next())
}

/// What a child does.
pub fn in_a_child() {
    let mut arguments = std::env::args().skip(2);
    let mut next = || arguments.next().expect("what to do, where, and how many");
    let (what, place) = (next(), PathBuf::from(next()));
    let entries: usize = next().parse().expect("how many there are");
    memory::forget_peak();
    let started = Instant::now();
    let (took, peak) = match what.as_str() {
        "ours" => {
            let keeper = ours::ready(&place);
            let took = started.elapsed() - derivation::took();
            let peak = derivation::peak_around();
            let read = keeper.read(|journal| journal.meetings().count());
            assert_eq!(read.ok(), Some(entries), "the keeper finds what was put there");
            (took, peak)
        }
        "theirs" => {
            let theirs = Theirs::open(&place);
            let read = theirs.all();
            let took = started.elapsed();
            assert_eq!(read.len(), entries, "SQLCipher finds what was put there");
            (took, memory::peak())
        }
        "opened" => {
            let theirs = Theirs::open(&place);
            assert_eq!(theirs.tables(), 1, "the key fits");
            (started.elapsed(), memory::peak())
        }
        _ => unreachable!("no other child is run"),
    };
    println!("{} {}", took.as_secs_f64() * 1e3, peak as f64 / 1e6);
}
