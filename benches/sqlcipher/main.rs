//! The vault against SQLCipher, and its key derivation against libsodium's: one run, ratios, and the bars they are held
//! to. Printed, never asserted: machines differ. `README.md` beside the manifest says what is and what is not fair.
//!
//! Ours and theirs take turns within every measure, so that whatever else the machine does falls on both, and the
//! medians of the rounds are compared.

mod derivation;
mod entries;
mod folder;
mod libsodium;
mod memory;
mod ours;
mod profile;
mod rounds;
mod table;
mod theirs;
mod unlocking;

use std::path::{Path, PathBuf};
use std::time::Instant;

use entries::{Entries, IN_ALL};
use ours::Ours;
use rounds::{Medians, interleaved};
use table::{Bar, Table, Unit};
use theirs::Theirs;

/// Rounds of a measure, for each side. Odd, so that there is one in the middle.
const ROUNDS: usize = 9;
/// Entries saved one by one in a round. They bring both sides to [`IN_ALL`].
const SAVES: usize = 100;
/// Entries read in a round, drawn anew for each.
const READS: usize = 2_000;
/// Entries written together where no single save is measured.
const TOGETHER: usize = 100;
/// How often everything is written again before the disk is looked at.
const REWRITES: u32 = 10;

#[global_allocator]
static ALLOCATOR: derivation::Watched = derivation::Watched;

/// Where the two sides keep their files, on one disk.
struct Places {
    ours: PathBuf,
    theirs: PathBuf,
}

fn main() {
    if unlocking::is_a_child() {
        return unlocking::in_a_child();
    }
    profile::insist_on_the_apps_own();
    let disk = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on the disk");
    let places = Places { ours: disk.path().join("ours"), theirs: disk.path().join("theirs") };
    let mut table = Table::default();

    let (ours, theirs) = (Ours::create(&places.ours), Theirs::create(&places.theirs));
    println!("SQLCipher {}, libsodium {}", theirs.version(), libsodium::version());
    println!("{IN_ALL} entries of {} bytes, {ROUNDS} rounds of each side in turn\n", entries::SIZE);
    let mut entries = Entries::new();

    let saved = save_everything(&ours, &theirs, &mut entries);
    table.compare("durable save of one entry", saved, Unit::Time, Bar::Ratio(1.0));
    let scanned = interleaved(ROUNDS, || timed(|| ours.all()), || timed(|| theirs.all()));
    table.compare("scan and decrypt everything", scanned, Unit::Time, Bar::Ratio(0.6));
    let read = read_at_random(&ours, &theirs, &mut entries);
    table.compare("random read", read, Unit::Time, Bar::Ratio(0.6));

    // Closed, so that the children may have the files.
    drop((ours, theirs));
    let unlocked = unlocking::measure(ROUNDS, &places, IN_ALL);
    table.compare("unlock to ready, without derivation", unlocked.ready, Unit::Time, Bar::Ours(80.0));
    table.compare("peak memory of that", unlocked.peak, Unit::Memory, Bar::Ratio(2.0));
    table.compare("the same, for itself", unlocked.peak, Unit::Memory, Bar::Ours(60.0));
    table.compare("the same, SQLCipher only opened", unlocked.peak_if_only_opened, Unit::Memory, Bar::None);

    rewrite_everything(&places, &mut entries);
    table.compare("disk after ten rewrites", disk_use(&places), Unit::Memory, Bar::None);
    let erased = erase_one(&places, &mut entries);
    table.compare("erasing one entry for good", erased, Unit::Time, Bar::None);
    table.compare("disk after ten rewrites and one erase", disk_use(&places), Unit::Memory, Bar::Ratio(1.1));
    let unlocked = unlocking::measure(ROUNDS, &places, IN_ALL - 1);
    table.compare("unlock after all that", unlocked.ready, Unit::Time, Bar::None);
    table.compare("peak memory after all that", unlocked.peak, Unit::Memory, Bar::None);

    let empty = Ours::create(&disk.path().join("empty"));
    let derived = interleaved(ROUNDS, || empty.derivation(), || timed(libsodium::derive));
    table.compare("Argon2id, 64 MiB and 3 passes", derived, Unit::Time, Bar::Ratio(2.0));

    table.print();
}

/// Writes every entry, the last of them one by one: milliseconds for one.
fn save_everything(ours: &Ours, theirs: &Theirs, entries: &mut Entries) -> Medians {
    let one_by_one = ROUNDS * SAVES;
    for together in entries.new_ids(IN_ALL - one_by_one).chunks(TOGETHER) {
        let written = entries.texts(together);
        ours.put_together(&written);
        theirs.put_together(&written);
    }
    let singles = entries.new_ids(one_by_one);
    let singles = entries.texts(&singles);
    let (mut for_ours, mut for_theirs) = (singles.chunks(SAVES), singles.chunks(SAVES));
    let next = "as many chunks as rounds";
    interleaved(
        ROUNDS,
        || timed(|| for_ours.next().expect(next).iter().for_each(|(id, text)| ours.put(*id, text))) / SAVES as f64,
        || timed(|| for_theirs.next().expect(next).iter().for_each(|(id, text)| theirs.put(*id, text))) / SAVES as f64,
    )
}

/// Milliseconds for one of many reads in no order.
fn read_at_random(ours: &Ours, theirs: &Theirs, entries: &mut Entries) -> Medians {
    let drawn: Vec<_> = (0..ROUNDS).map(|_| entries.draw(READS)).collect();
    let (mut for_ours, mut for_theirs) = (drawn.iter(), drawn.iter());
    let next = "as many draws as rounds";
    interleaved(
        ROUNDS,
        || timed(|| for_ours.next().expect(next).iter().for_each(|id| ours.get(*id))) / READS as f64,
        || timed(|| for_theirs.next().expect(next).iter().for_each(|id| theirs.get(*id))) / READS as f64,
    )
}

/// Writes everything again, as often as it says above, in a fresh order each time.
fn rewrite_everything(places: &Places, entries: &mut Entries) {
    let (ours, theirs) = (Ours::open(&places.ours), Theirs::open(&places.theirs));
    for _ in 0..REWRITES {
        for together in entries.shuffled().chunks(TOGETHER) {
            let written = entries.texts(together);
            ours.put_together(&written);
            theirs.put_together(&written);
        }
    }
}

/// Removes one entry so that nothing of it remains in the files: milliseconds.
fn erase_one(places: &Places, entries: &mut Entries) -> Medians {
    let (ours, theirs) = (Ours::open(&places.ours), Theirs::open(&places.theirs));
    let id = entries.forget_one();
    Medians { ours: timed(|| ours.erase(id)), theirs: timed(|| theirs.erase(id)) }
}

/// Megabytes that the closed files take.
fn disk_use(places: &Places) -> Medians {
    let used = |folder: &Path| folder::bytes_on_disk(folder) as f64 / 1e6;
    Medians { ours: used(&places.ours), theirs: used(&places.theirs) }
}

/// Milliseconds that `work` takes.
fn timed<T>(work: impl FnOnce() -> T) -> f64 {
    let started = Instant::now();
    let done = work();
    let took = started.elapsed();
    // Dropping, and for ours wiping, what was read is no part of reading it.
    drop(done);
    took.as_secs_f64() * 1e3
}
