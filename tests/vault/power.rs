//! The power goes.
//!
//! A kill leaves what the program wrote; a power cut leaves what the disk had of it. strace records every change that a
//! story makes to its files; from the recording are made the states that a cut at any moment could leave, and each is
//! opened with the real vault. `MELLOM_LONG=1` tries over a thousand, `MELLOM_SEED=n` others.

mod medium;
mod recording;

use std::collections::{BTreeMap, VecDeque};
use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use mellom::vault::{Batch, Cost, OpenVault, Passphrase, Presence, Proof, Rewritten, SealedFile, UnlockError, Vault};

use crate::support::{DRAFTS, Dice, LETTERS, Place, copy_folder, id, inside, long, right, text};
use medium::{FATES, Fate, Medium};
use recording::Recording;

/// What happens to the vault, one thing after the other. Each is acknowledged when it returned.
#[derive(Clone, Copy)]
enum Act {
    Create,
    /// One batch: records and their new lengths; `None` removes.
    Save(&'static [(u8, Option<usize>)]),
    /// Removes one for good; a rewrite is owed from then on.
    Erase(u8),
    Rewrite,
    NewPassphrase,
    /// A sealed file of its own, of this length.
    Attach(usize),
    /// Erases the oldest of them.
    Detach,
    Lock,
    Restart,
}
use Act::{Attach, Create, Detach, Erase, Lock, NewPassphrase, Restart, Rewrite, Save};

/// From nothing: short, padded, chunked, and longer than a segment of the log (512 KiB); growing, shrinking, gone.
const FROM_NOTHING: &[Act] = &[
    Create,
    Save(&[(1, Some(50))]),
    Save(&[(2, Some(3_000)), (3, Some(10_000))]),
    Save(&[(1, Some(4_200)), (4, Some(0))]),
    Lock,
    Save(&[(5, Some(100_000))]),
    Save(&[(2, None), (3, Some(20)), (6, Some(300))]),
    Restart,
    Save(&[(7, Some(600_000))]),
    Save(&[(1, Some(51)), (5, None), (7, Some(9_000))]),
    Save(&[(8, Some(2_000))]),
    Restart,
    Save(&[(8, None)]),
    Save(&[(1, Some(52)), (9, Some(1_000))]),
];

/// From a vault whose process was killed, so that opening it has something to mend.
const AFTER_A_KILL: &[Act] = &[
    Restart,
    Save(&[(1, Some(53))]),
    Save(&[(2, Some(3_001)), (3, None)]),
    Restart,
    Save(&[(4, Some(12_000)), (1, Some(54))]),
];

/// Long records, again and again, so that segments of the log are given up and used anew, while running and on opening.
const OVER_AND_OVER: &[Act] = &[
    Create,
    Save(&[(1, Some(500)), (7, Some(600_000))]),
    Save(&[(7, Some(500_000))]),
    Save(&[(7, Some(9_000)), (2, Some(800_000))]),
    Restart,
    Save(&[(7, Some(700_000)), (2, Some(10))]),
    Save(&[(1, Some(501)), (7, Some(650_000))]),
    Restart,
    Save(&[(7, None)]),
    Restart,
    Save(&[(3, Some(550_000))]),
];

/// Everything that replaces the header or the store.
const MADE_ANEW: &[Act] = &[
    Create,
    Save(&[(1, Some(500)), (2, Some(20_000)), (3, Some(3_000))]),
    Erase(2),
    Rewrite,
    Save(&[(1, Some(501)), (4, Some(10_000))]),
    Restart,
    NewPassphrase,
    Rewrite,
    Erase(1),
    Restart,
    NewPassphrase,
    Rewrite,
    Save(&[(4, Some(100))]),
];

/// Sealed files beside the store.
const WITH_FILES: &[Act] = &[
    Create,
    Save(&[(1, Some(500))]),
    Attach(70_000),
    Attach(0),
    Save(&[(1, Some(501))]),
    Detach,
    Restart,
    Attach(65_536),
    Rewrite,
    Detach,
];

/// What the vault holds.
#[derive(Clone, Default, PartialEq)]
struct World {
    records: BTreeMap<u8, Vec<u8>>,
    files: Vec<Vec<u8>>,
    owes_a_rewrite: bool,
    /// Which passphrase opens it.
    passphrase: u32,
}

impl World {
    /// After this many acts.
    fn after(story: &[Act], acts: usize) -> World {
        let mut world = World::default();
        for (edition, act) in story[..acts].iter().enumerate() {
            match act {
                Save(changes) => {
                    for (n, length) in *changes {
                        match length {
                            Some(length) => world.records.insert(*n, text(*n, edition as u32, *length)),
                            None => world.records.remove(n),
                        };
                    }
                }
                Erase(n) => {
                    world.records.remove(n);
                    world.owes_a_rewrite = true;
                }
                Rewrite => world.owes_a_rewrite = false,
                NewPassphrase => world.passphrase += 1,
                Attach(length) => world.files.push(text(100, edition as u32, *length)),
                Detach => {
                    world.files.remove(0);
                    world.owes_a_rewrite = true;
                }
                Create | Lock | Restart => {}
            }
        }
        world
    }

    /// Files have no order of their own.
    fn sorted(mut self) -> World {
        self.files.sort();
        self
    }

    /// As it is found, if it is found whole.
    fn found(open: &OpenVault, passphrase: u32) -> Result<World, String> {
        if let Some(losses) = open.losses() {
            return Err(format!("{losses:?}"));
        }
        let all = open.all(LETTERS).map_err(|error| format!("{error:?}"))?;
        if !all.is_whole() {
            return Err(format!("{} are unreadable", all.unreadable.len()));
        }
        let records = all.records.iter().map(|(id, plain)| (id.as_bytes()[0], plain.to_vec())).collect();
        let filed = open.files().map_err(|error| format!("{error:?}"))?;
        if !filed.unreadable.is_empty() {
            return Err("a file is unreadable".to_owned());
        }
        let read = |file: &SealedFile| {
            let mut bytes = Vec::new();
            let mut reader = open.read_file(file.id).map_err(|error| format!("{error:?}"))?;
            reader.read_to_end(&mut bytes).map_err(|error| format!("{error:?}"))?;
            Ok::<_, String>(bytes)
        };
        let files = filed.files.iter().map(read).collect::<Result<_, _>>()?;
        Ok(World { records, files, owes_a_rewrite: open.erase_pending(), passphrase }.sorted())
    }
}

/// The passphrase after so many changes.
fn typed(changes: u32) -> Passphrase {
    match changes {
        0 => right(),
        n => Passphrase::new(format!("rød grøt med fløte nummer {n}")),
    }
}

/// Lives a story from its beginning, or goes on with the vault that is there.
fn live(story: &[Act], folder: &Path) {
    let place = Place::at(folder);
    let mut passphrase = 0;
    let mut files = VecDeque::new();
    let mut now: Option<(Vault, OpenVault)> = None;
    let mut acknowledged =
        OpenOptions::new().create(true).append(true).open(folder.with_extension("acknowledged")).unwrap();
    for (edition, act) in story.iter().enumerate() {
        match act {
            Create => now = Some(place.create()),
            Save(changes) => {
                let mut batch = Batch::new();
                for (n, length) in *changes {
                    match length {
                        Some(length) => batch.put(LETTERS, id(*n), &text(*n, edition as u32, *length)),
                        None => batch.remove(LETTERS, id(*n)),
                    };
                }
                now.as_ref().unwrap().1.write(batch).unwrap();
            }
            Erase(n) => {
                let mut batch = Batch::new();
                batch.erase(LETTERS, id(*n));
                now.as_ref().unwrap().1.write(batch).unwrap();
            }
            Rewrite => assert_eq!(now.as_ref().unwrap().1.rewrite(&|| true), Ok(Rewritten::Done)),
            Lock => {
                let (vault, open) = now.take().unwrap();
                drop(open);
                let open = vault.unlock(&typed(passphrase)).unwrap();
                now = Some((vault, open));
            }
            Restart => {
                drop(now.take());
                let vault = place.vault();
                let open = vault.unlock(&typed(passphrase)).unwrap();
                now = Some((vault, open));
            }
            NewPassphrase => {
                let (old, new) = (typed(passphrase), typed(passphrase + 1));
                let vault = &now.as_ref().unwrap().0;
                vault.change_passphrase(Proof::Passphrase(&old), &new, Cost::FLOOR).unwrap();
                passphrase += 1;
            }
            Attach(length) => {
                let text = text(100, edition as u32, *length);
                files.push_back(now.as_ref().unwrap().1.add_file(&mut &text[..]).unwrap().id);
            }
            Detach => {
                let mut batch = Batch::new();
                batch.erase_file(files.pop_front().unwrap());
                now.as_ref().unwrap().1.write(batch).unwrap();
            }
        }
        acknowledged.write_all(b".").unwrap();
    }
}

/// Whether what a cut left is what had been acknowledged, or that and the one act that was on its way.
fn is_sound(place: &Place, story: &[Act], acknowledged: usize) -> Result<&'static str, String> {
    let created = story[..acknowledged].iter().any(|act| matches!(act, Create)) || !matches!(story[0], Create);
    let vault = place.vault();
    match vault.presence() {
        Presence::Absent if !created => {
            drop(vault);
            drop(place.create());
            return Ok("nothing yet");
        }
        Presence::Present => {}
        other => return Err(format!("{other:?}")),
    }
    let next = World::after(story, (acknowledged + 1).min(story.len())).sorted();
    let acknowledged = World::after(story, acknowledged).sorted();
    let mut passphrase = acknowledged.passphrase;
    let mut opened = vault.unlock(&typed(passphrase));
    if let (Err(UnlockError::WrongPassphrase { .. }), true) = (&opened, passphrase != next.passphrase) {
        passphrase = next.passphrase;
        opened = vault.unlock(&typed(passphrase));
    }
    let open = opened.map_err(|error| format!("refused: {error:?}"))?;
    let found = World::found(&open, passphrase)?;
    let outcome = if found == acknowledged {
        "as acknowledged"
    } else if found == next {
        "and the one on its way"
    } else {
        return Err("neither what was acknowledged nor one more".to_owned());
    };
    // And on it goes.
    open.put(LETTERS, id(200), b"the next word").map_err(|error| format!("{error:?}"))?;
    drop((open, vault));
    let vault = place.vault();
    let open = vault.unlock(&typed(passphrase)).map_err(|error| format!("refused the second time: {error:?}"))?;
    let mut again = World::found(&open, passphrase)?;
    match again.records.remove(&200) {
        Some(word) if word == b"the next word" && again == found => Ok(outcome),
        _ => Err("not the same the second time".to_owned()),
    }
}

/// Records `story` and cuts the power `states` times, at moments spread over all of it.
fn cut_the_power(test: &str, story: &'static [Act], base: &Place, states: usize) {
    let recorded = Place::new();
    let root = base.folder.parent().unwrap();
    if base.folder.exists() {
        copy_folder(&base.folder, &recorded.folder);
    }
    let recording = Recording::of(test, &recorded.folder);
    assert_eq!(recording.acknowledged.len(), story.len());
    let medium = Medium::new(root, recording);
    let seed = std::env::var("MELLOM_SEED").map_or(1, |seed| seed.parse().expect("MELLOM_SEED is a number"));
    println!("{test}: seed {seed}, {} moments", medium.cuts.len());

    let tried = AtomicUsize::new(0);
    let outcomes = Mutex::new(BTreeMap::<&str, usize>::new());
    let bad = Mutex::new(Vec::new());
    let one = |number: usize| {
        let mut dice = Dice(seed << 32 | number as u64);
        dice.below(2);
        let stretch = number * medium.cuts.len() / states..(number + 1) * medium.cuts.len() / states;
        let cut = medium.cuts[stretch.start + dice.below(stretch.len().max(1))];
        let fate: Fate = FATES[dice.below(FATES.len())];
        let acknowledged = medium.acknowledged(cut);
        let (place, again) = (Place::new(), dice.0);
        medium.leave(cut, fate, &mut dice, place.folder.parent().unwrap());
        let checked = catch_unwind(AssertUnwindSafe(|| is_sound(&place, story, acknowledged)));
        match checked.unwrap_or_else(|_| Err("panic".to_owned())) {
            Ok(outcome) => *outcomes.lock().unwrap().entry(outcome).or_default() += 1,
            Err(why) => {
                // Opening it mended something perhaps: this is it as the cut left it.
                let kept = tempfile::tempdir().unwrap().keep();
                medium.leave(cut, fate, &mut Dice(again), &kept);
                bad.lock().unwrap().push(format!(
                    "state {number}: unsynced {fate:?}, cut at {cut} after {acknowledged} acts: {why}; kept in {kept:?}"
                ));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    match tried.fetch_add(1, Ordering::Relaxed) {
                        number if number < states => one(number),
                        _ => break,
                    }
                }
            });
        }
    });
    println!("{test}: {:?}", outcomes.lock().unwrap());
    let bad = bad.into_inner().unwrap();
    assert!(bad.is_empty(), "{} bad states of {}, seed {seed}:\n{}", bad.len(), states, bad.join("\n"));
    assert!(outcomes.into_inner().unwrap().len() > 1, "the cuts all fell into one place");
}

#[test]
fn a_power_cut_at_any_moment_loses_nothing_that_was_acknowledged() {
    const TEST: &str = "power::a_power_cut_at_any_moment_loses_nothing_that_was_acknowledged";
    match inside(TEST) {
        Some(folder) => live(FROM_NOTHING, &folder),
        None => cut_the_power(TEST, FROM_NOTHING, &Place::new(), if long() { 500 } else { 40 }),
    }
}

#[test]
fn a_power_cut_while_the_log_is_used_anew_loses_nothing_either() {
    const TEST: &str = "power::a_power_cut_while_the_log_is_used_anew_loses_nothing_either";
    match inside(TEST) {
        Some(folder) => live(OVER_AND_OVER, &folder),
        None => cut_the_power(TEST, OVER_AND_OVER, &Place::new(), if long() { 400 } else { 30 }),
    }
}

#[test]
fn a_power_cut_while_the_store_is_made_anew_leaves_the_old_or_the_new() {
    const TEST: &str = "power::a_power_cut_while_the_store_is_made_anew_leaves_the_old_or_the_new";
    match inside(TEST) {
        Some(folder) => live(MADE_ANEW, &folder),
        None => cut_the_power(TEST, MADE_ANEW, &Place::new(), if long() { 500 } else { 40 }),
    }
}

#[test]
fn a_power_cut_while_files_come_and_go_leaves_none_in_part() {
    const TEST: &str = "power::a_power_cut_while_files_come_and_go_leaves_none_in_part";
    match inside(TEST) {
        Some(folder) => live(WITH_FILES, &folder),
        None => cut_the_power(TEST, WITH_FILES, &Place::new(), if long() { 300 } else { 24 }),
    }
}

#[test]
fn a_power_cut_while_mending_after_a_kill_loses_nothing_either() {
    const TEST: &str = "power::a_power_cut_while_mending_after_a_kill_loses_nothing_either";
    if let Some(folder) = inside(TEST) {
        return live(AFTER_A_KILL, &folder);
    }
    let place = Place::new();
    let (_vault, open) = place.create();
    for n in 0..30 {
        open.put(DRAFTS, id(n), &text(n, 0, 1000)).unwrap();
    }
    // What a process leaves that is killed now.
    let base = Place::new();
    copy_folder(&place.folder, &base.folder);
    cut_the_power(TEST, AFTER_A_KILL, &base, if long() { 200 } else { 48 });
}
