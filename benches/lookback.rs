//! Looking back over ten thousand entries: what a keystroke in the search costs, opening the journal, memory. Printed,
//! never asserted: machines differ.
//!
//! Bars, in a release build on the development machine: 16 ms a keystroke, 100 ms to open the journal after unlocking.
//!
//! The entries are meetings with a note of about two kilobytes of made-up Norwegian and a handful of closed choices, with
//! twenty people. A word is typed letter by letter, and each keystroke does what the screen does: it looks for what stands
//! there now among everything, and takes excerpts of the rows that are shown. The page itself is not in it; the journey
//! `lookback` watches that.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use chrono::{Days, NaiveDate, NaiveDateTime};
use mellom::journal::search::{Filter, Query};
use mellom::journal::{Choice, Contact, Entry, Id, Kind, Meeting, Place, PrivateText, Topic};
use mellom::session::{Cost, Keeper, Line, Passphrase};
use mellom::vault::{Batch, RecordId, Shelf, Vault};
use mellom::words::{Language, Words};

const ENTRIES: u64 = 10_000;
/// Rows of what was found that stand in the page at first.
const SHOWN: usize = 24;
/// Each word is typed so often, and every keystroke counts: what is slow once is slow for somebody.
const TIMES: usize = 5;
/// Names the folder to fill, for the process that does only that: its memory is not part of what is measured.
const FILL: &str = "MELLOM_BENCH_FILL";
/// The keeper's shelf of entries, which `session` keeps to itself.
const SHELF: Shelf = Shelf::new(1);

const VOCABULARY: &[&str] = &[
    "vi",
    "snakket",
    "lenge",
    "om",
    "møtet",
    "på",
    "kafé",
    "og",
    "søsteren",
    "var",
    "redd",
    "for",
    "å",
    "bli",
    "sett",
    "hun",
    "fortalte",
    "at",
    "medisinene",
    "gikk",
    "greit",
    "men",
    "natten",
    "er",
    "vanskelig",
    "legen",
    "sa",
    "håpet",
    "kommer",
    "tilbake",
    "når",
    "våren",
    "begynner",
    "igjen",
    "familien",
    "vet",
    "ingenting",
    "ennå",
];

/// Words that are typed: common, rare, in the middle of others, several, and one that is nowhere.
const TYPED: &[&str] = &["soster", "moter", "kafe redd", "eneboer", "ingenting enna legen", "xyz", "blikk", "å"];

fn main() {
    if let Some(folder) = std::env::var_os(FILL) {
        return fill(Path::new(&folder));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let itself = std::env::current_exe().expect("this program has a path");
    let filled = std::process::Command::new(itself).env(FILL, folder.path()).status().expect("it runs once more");
    assert!(filled.success(), "ten thousand entries are there");
    let keeper = Keeper::at_cost(folder.path().to_owned(), Cost::STANDARD);
    keeper.unlock(&passphrase()).expect("it opens");
    let unlocked = resident();

    println!("{ENTRIES} entries, release build, milliseconds of processor time");
    for language in Language::ALL {
        let words = Words::new(*language);
        let (nothing, everything) = (Query::default(), Filter::default());
        report("open the journal", &rounds(20, || drop(look(&keeper, &words, &everything, &nothing))));
        let filter = Filter { kind: Some(Kind::Meeting), topic: Some(Topic::Grief), ..Filter::default() };
        report("the same, filtered", &rounds(20, || drop(look(&keeper, &words, &filter, &nothing))));

        let mut steps = Vec::new();
        let begun = Instant::now();
        loop {
            let step = Instant::now();
            let more = keeper.prepare_search(&words, 200);
            steps.push(ms(step));
            if !more {
                break;
            }
        }
        println!("{:<40} {:8.2}", format!("build the index ({})", language.tag()), ms(begun));
        report("  of that, one step", &steps);

        let mut all = Vec::new();
        for typed in TYPED {
            let letters: Vec<usize> = typed.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
            let mut found = 0;
            let mut of_word = Vec::new();
            for _ in 0..TIMES {
                look(&keeper, &words, &everything, &Query::new("somebody begins anew"));
                for until in &letters {
                    let query = Query::new(&typed[..*until]);
                    of_word.push(ms_of(|| found = look(&keeper, &words, &everything, &query).len()));
                }
            }
            report(&format!("a keystroke of \"{typed}\", {found} found"), &of_word);
            all.extend(of_word);
        }
        let after_a_save: Vec<f64> = (0..TIMES)
            .map(|_| {
                keeper.save(Meeting::new(day(0)).into()).expect("it is saved");
                ms_of(|| drop(look(&keeper, &words, &everything, &Query::new("s"))))
            })
            .collect();
        report("the first letter after a save", &after_a_save);
        all.extend(after_a_save);
        report("a keystroke, all of them", &all);
    }
    let searched = resident();
    println!("{:<40} {:8.1} MB", "resident after unlocking", unlocked);
    println!("{:<40} {:8.1} MB", "resident with the index", searched);
    let bytes = keeper.search_bytes().unwrap_or_default();
    println!("{:<40} {:8.1} MB", "of that, folded text", bytes as f64 / 1e6);
}

/// What the screen does: what stands outside the timeline, the timeline, and excerpts for the rows in the page.
fn look(keeper: &Arc<Keeper>, words: &Words, filter: &Filter, query: &Query) -> Vec<Line> {
    let elsewhere = keeper.read(|journal| journal.elsewhere(query).len());
    std::hint::black_box(elsewhere.expect("it is open"));
    let lines = keeper.look_back(words, filter, query).expect("it is open");
    if !query.is_empty() {
        for line in lines.iter().take(SHOWN) {
            std::hint::black_box(keeper.excerpts(words, line.entry, query));
        }
    }
    lines
}

fn fill(folder: &Path) {
    let vault = Vault::at(&folder.join("vault")).expect("the folder can be taken");
    let (open, _) = vault.create(&passphrase(), Cost::STANDARD).expect("a vault can be made");
    let mut numbers = 20_261_126_u64;
    let mut below = |bound: usize| {
        // Numerical Recipes' generator: the same in every run.
        numbers = numbers.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (numbers >> 33) as usize % bound
    };
    let people: Vec<Contact> =
        (0..20).map(|number| Contact::new(PrivateText::new(format!("Løperen {number}")), day(0))).collect();
    let mut entries: Vec<Entry> = people.iter().cloned().map(Entry::from).collect();
    for number in 0..ENTRIES {
        let mut meeting = Meeting::new(day(number / 5));
        meeting.id = Id::random();
        meeting.contact = Some(people[below(people.len())].id);
        meeting.place = Some(Place::ALL[below(Place::ALL.len())].into());
        meeting.topics = (0..4).map(|_| Topic::ALL[below(Topic::ALL.len())]).collect();
        let note: Vec<&str> = (0..330).map(|_| VOCABULARY[below(VOCABULARY.len())]).collect();
        let rare = if number.is_multiple_of(997) { " eneboer" } else { "" };
        meeting.note = PrivateText::new(note.join(" ") + rare);
        entries.push(meeting.into());
    }
    for entries in entries.chunks(500) {
        let mut batch = Batch::new();
        for entry in entries {
            batch.put(SHELF, RecordId::from_bytes(entry.id().bytes()), &entry.encode(1));
        }
        open.write(batch).expect("they can be saved");
    }
}

fn day(before: u64) -> NaiveDateTime {
    let last = NaiveDate::from_ymd_opt(2026, 11, 26).expect("a day");
    (last - Days::new(before)).and_hms_opt(12, 0, 0).expect("noon")
}

fn passphrase() -> Passphrase {
    Passphrase::new("seks grønne seil under broen".to_owned())
}

fn rounds(count: usize, mut work: impl FnMut()) -> Vec<f64> {
    (0..count).map(|_| ms_of(&mut work)).collect()
}

/// The processor time of this thread that `work` takes, which does it alone: what else the machine does is left out.
fn ms_of(work: impl FnOnce()) -> f64 {
    let begun = processor();
    work();
    processor() - begun
}

fn processor() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}

fn ms(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

fn report(what: &str, times: &[f64]) {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let at = |hundredths: usize| times[(times.len() - 1) * hundredths / 100];
    println!("{what:<40} {:8.2} median {:8.2} of 95 in 100 {:8.2} worst", at(50), at(95), at(100));
}

/// Megabytes of memory this process has.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1)).and_then(|kib| kib.parse::<f64>().ok());
    kib.unwrap_or_default() / 1e3
}
