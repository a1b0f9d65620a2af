//! What a person waits for: saving an entry, and unlocking. Printed, never asserted: machines differ.
//!
//! Goals of the first form, in a release build on the development machine: a save under 50 ms, an unlock under 1.5 s
//! with the key derivation that makes guessing slow.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDateTime;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use mellom::journal::{Choice, Meeting, Place, PrivateText, Topic};
use mellom::session::{Cost, Keeper, Passphrase};

fn passphrase() -> Passphrase {
    Passphrase::new("seks grønne seil under broen".to_owned())
}

/// A meeting with a note of two kilobytes.
fn meeting() -> Meeting {
    let mut meeting = Meeting::new(NaiveDateTime::default());
    meeting.place = Some(Place::Clinic.into());
    meeting.topics = Topic::COMMON.iter().copied().collect();
    meeting.note = PrivateText::new("Vi snakket lenge. ".repeat(114));
    meeting
}

/// A keeper in `folder` with this many meetings.
fn keeper(folder: &Path, meetings: usize) -> Arc<Keeper> {
    let keeper = Keeper::at_cost(folder.to_owned(), Cost::STANDARD);
    keeper.create(&passphrase()).expect("a vault can be made");
    for _ in 0..meetings {
        keeper.save(meeting().into()).expect("a meeting can be saved");
    }
    keeper
}

fn notebook(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("notebook");
    group.sample_size(20);
    for size in [0, 1000] {
        let folder = tempfile::tempdir().expect("a folder");
        let keeper = keeper(folder.path(), size);
        group.bench_function(format!("save an entry of 2 KiB, {size} there"), |bench| {
            bench.iter_batched(meeting, |meeting| keeper.save(meeting.into()), BatchSize::PerIteration);
        });
    }
    for size in [0, 1000] {
        let folder = tempfile::tempdir().expect("a folder");
        let keeper = keeper(folder.path(), size);
        group.bench_function(format!("unlock, {size} entries"), |bench| {
            bench.iter_batched(
                || keeper.lock(),
                |()| keeper.unlock(&passphrase()).expect("it opens"),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, notebook);
criterion_main!(benches);
