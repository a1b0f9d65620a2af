//! A notebook on a disk, whose owner's days go by as a test says.
#![allow(dead_code, reason = "each suite takes what it needs")]

pub mod noted;

use std::path::Path;
use std::sync::{Arc, Mutex};

use chrono::{Duration, NaiveDate, NaiveDateTime};
use mellom::session::{Cost, Keeper, Passphrase};

pub fn passphrase() -> Passphrase {
    Passphrase::new("seks grønne seil under broen".to_owned())
}

/// Noon on a day of 2026.
pub fn at(month: u32, day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap().and_hms_opt(12, 0, 0).unwrap()
}

/// What a clock shows that a test can set.
pub type Clock = Arc<Mutex<NaiveDateTime>>;

pub struct Notebook {
    pub keeper: Arc<Keeper>,
    pub now: Clock,
    pub folder: tempfile::TempDir,
}

impl Notebook {
    /// A new one, open, on the first of March 2026.
    pub fn new() -> Self {
        let (folder, now) = (tempfile::tempdir().unwrap(), Arc::new(Mutex::new(at(3, 1))));
        let keeper = keeper_in(folder.path(), &now);
        drop(keeper.create(&passphrase()).unwrap());
        Self { keeper, now, folder }
    }

    /// Locks, lets the clock move by so many days in one step, forth or back, and unlocks; what is due soon after unlocking
    /// is done. A long step is not believed at once.
    pub fn clock_moves(&self, days: i64) {
        self.keeper.lock();
        *self.now.lock().unwrap() += Duration::days(days);
        self.keeper.unlock(&passphrase()).unwrap();
        self.keeper.tidy();
    }

    /// Lets the days go by as for somebody who opens the app once a week.
    pub fn days_later(&self, days: i64) {
        for passed in (0..days).step_by(7) {
            self.clock_moves((days - passed).min(7));
        }
    }
}

/// A keeper of what lies in this folder, by this clock.
pub fn keeper_in(folder: &Path, now: &Clock) -> Arc<Keeper> {
    let now = now.clone();
    Keeper::at_by(folder.to_owned(), Cost::FLOOR, Arc::new(move || *now.lock().unwrap()))
}

/// A copy of a folder as it lies on the disk now.
pub fn copy_of(folder: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    let mut folders = vec![folder.to_owned()];
    while let Some(from) = folders.pop() {
        let to = copy.path().join(from.strip_prefix(folder).unwrap());
        std::fs::create_dir_all(&to).unwrap();
        for entry in std::fs::read_dir(from).unwrap().flatten() {
            match entry.file_type().unwrap().is_dir() {
                true => folders.push(entry.path()),
                false => drop(std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap()),
            }
        }
    }
    copy
}
