//! Wrong passphrases wait, and longer each time.
//!
//! A file beside the vault holds a count, in clear: tries since the last right one. It is raised and synced *before*
//! a passphrase is derived, so pulling the plug does not take a try back. The delay follows from the count alone and is
//! served in full after every start, by a clock that only counts forward, so neither restarting nor setting the clock
//! shortens it. It slows a finder with the phone in hand. It does not slow an attacker who copies the files; the
//! cost of Argon2id does that.
//!
//! | tries so far | wait before the next |
//! |---|---|
//! | 0, 1, 2 | none |
//! | 3 | 2 s |
//! | 4 | 5 s |
//! | 5 | 15 s |
//! | 6 | 30 s |
//! | 7 | 1 min |
//! | 8 | 2 min |
//! | 9 or more | 5 min |
//!
//! An unreadable file counts as the last row, and no row is for ever.
//!
//! **When the count cannot be written.** The eight bytes are overwritten in place, so a full disk does not stop it; a
//! disk that turned read-only under a running app does. Then a restart would forget the try. The person must still get
//! in to read, so the try is let through, but each such try first costs [`UNRECORDED`] or its row's wait, whichever is
//! longer. A finder who manages this gets two tries a minute instead of a fifth of one.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::disk;

/// Name of the file, in the vault's folder.
pub(super) const FILE: &str = "attempts";

const FREE: u32 = 3;
const STEPS: [u64; 7] = [2, 5, 15, 30, 60, 120, 300];
const HIGHEST: u32 = FREE + STEPS.len() as u32 - 1;

/// What a try costs that could not be recorded.
pub(super) const UNRECORDED: Duration = Duration::from_secs(30);

/// The wait after `tries` tries without a right one.
pub(super) fn delay_after(tries: u32) -> Duration {
    match tries.checked_sub(FREE) {
        None => Duration::ZERO,
        Some(step) => Duration::from_secs(STEPS[(step as usize).min(STEPS.len() - 1)]),
    }
}

/// The count and the clock. Time is passed in, so that tests need not wait.
pub(super) struct Attempts {
    file: PathBuf,
    tries: u32,
    not_before: Instant,
    unrecorded_paid: bool,
}

impl Attempts {
    /// Reads the count in `folder` and starts its delay at `now`.
    pub(super) fn start(folder: &Path, now: Instant) -> Attempts {
        let file = folder.join(FILE);
        let tries = read(&file);
        Attempts { file, tries, not_before: now + delay_after(tries), unrecorded_paid: false }
    }

    /// What is left to wait.
    pub(super) fn wait(&self, now: Instant) -> Duration {
        self.not_before.saturating_duration_since(now)
    }

    /// Counts a try, durably, before it is made; or says how long to wait first.
    pub(super) fn begin(&mut self, now: Instant) -> Result<(), Duration> {
        let wait = self.wait(now);
        if !wait.is_zero() {
            return Err(wait);
        }
        let tries = self.tries.saturating_add(1);
        if write(&self.file, tries).is_err() && !std::mem::replace(&mut self.unrecorded_paid, true) {
            let wait = UNRECORDED.max(delay_after(self.tries));
            self.not_before = now + wait;
            return Err(wait);
        }
        self.unrecorded_paid = false;
        self.tries = tries;
        Ok(())
    }

    /// The try was wrong. Gives the wait before the next.
    pub(super) fn wrong(&mut self, now: Instant) -> Duration {
        let wait = delay_after(self.tries);
        self.not_before = now + wait;
        wait
    }

    /// The try was right. If the count cannot be cleared, the next start waits; that is all.
    pub(super) fn right(&mut self, now: Instant) {
        self.tries = 0;
        self.not_before = now;
        let _ = write(&self.file, 0);
    }

    /// The try told nothing about the passphrase (no memory to derive it): it is taken back.
    pub(super) fn undecided(&mut self) {
        self.tries = self.tries.saturating_sub(1);
        let _ = write(&self.file, self.tries);
    }
}

/// Writes a count of zero, so that later counts need no new space on the disk.
pub(super) fn clear(folder: &Path) -> io::Result<()> {
    write(&folder.join(FILE), 0)
}

/// The count, then its complement: eight bytes, little-endian.
fn read(file: &Path) -> u32 {
    let bytes = match File::open(file) {
        Ok(open) => {
            let mut bytes = Vec::new();
            match open.take(9).read_to_end(&mut bytes) {
                Ok(_) => bytes,
                Err(_) => return HIGHEST,
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => return 0,
        Err(_) => return HIGHEST,
    };
    match <[u8; 8]>::try_from(bytes) {
        Ok([a, b, c, d, e, f, g, h]) => {
            let count = u32::from_le_bytes([a, b, c, d]);
            if u32::from_le_bytes([e, f, g, h]) == !count { count } else { HIGHEST }
        }
        Err(_) => HIGHEST,
    }
}

fn write(file: &Path, count: u32) -> io::Result<()> {
    let fresh = !file.exists();
    // Not truncated first: a kill between truncating and writing would leave an unreadable file.
    let mut open = disk::private_file().create(true).truncate(false).open(file)?;
    let mut bytes = [0; 8];
    bytes[..4].copy_from_slice(&count.to_le_bytes());
    bytes[4..].copy_from_slice(&(!count).to_le_bytes());
    open.write_all(&bytes)?;
    open.set_len(8)?;
    open.sync_all()?;
    if fresh {
        disk::sync_parent(file)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn the_wait_grows_and_stops_growing() {
        let waits: Vec<u64> = (0..12).map(|tries| delay_after(tries).as_secs()).collect();
        assert_eq!(waits, [0, 0, 0, 2, 5, 15, 30, 60, 120, 300, 300, 300]);
        assert_eq!(delay_after(u32::MAX), seconds(300));
        assert_eq!(delay_after(HIGHEST), seconds(300));
        assert_eq!(delay_after(HIGHEST - 1), seconds(120));
    }

    #[test]
    fn each_wrong_try_costs_its_row_and_a_right_one_clears() {
        let folder = tempfile::tempdir().unwrap();
        let mut now = Instant::now();
        let mut attempts = Attempts::start(folder.path(), now);
        for expected in [0, 0, 2, 5, 15, 30, 60, 120, 300, 300] {
            attempts.begin(now).unwrap();
            assert_eq!(attempts.wrong(now), seconds(expected));
            if expected > 0 {
                let almost = now + seconds(expected) - Duration::from_millis(1);
                assert_eq!(attempts.begin(almost), Err(Duration::from_millis(1)));
            }
            now += seconds(expected);
        }
        attempts.begin(now).unwrap();
        attempts.right(now);
        assert_eq!(attempts.wait(now), Duration::ZERO);
        assert_eq!(read(&folder.path().join(FILE)), 0);
    }

    #[test]
    fn a_restart_serves_the_wait_again_in_full() {
        let folder = tempfile::tempdir().unwrap();
        let now = Instant::now();
        let mut attempts = Attempts::start(folder.path(), now);
        for _ in 0..3 {
            attempts.begin(now).unwrap();
            attempts.wrong(now);
        }
        let later = now + seconds(1);
        assert_eq!(attempts.wait(later), seconds(1));
        let again = Attempts::start(folder.path(), later);
        assert_eq!(again.wait(later), seconds(2));
    }

    #[test]
    fn the_try_is_on_disk_before_it_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let now = Instant::now();
        Attempts::start(folder.path(), now).begin(now).unwrap();
        // Killed here: neither wrong() nor right() was reached.
        assert_eq!(read(&folder.path().join(FILE)), 1);
    }

    #[test]
    fn an_unreadable_count_is_the_highest_but_heals() {
        for broken in [&b""[..], b"1234567", b"123456789", &[9; 8]] {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join(FILE), broken).unwrap();
            let now = Instant::now();
            let mut attempts = Attempts::start(folder.path(), now);
            assert_eq!(attempts.wait(now), seconds(300));
            assert!(attempts.begin(now).is_err());
            let later = now + seconds(300);
            attempts.begin(later).unwrap();
            attempts.right(later);
            assert_eq!(Attempts::start(folder.path(), later).wait(later), Duration::ZERO);
        }
    }

    #[test]
    fn an_undecided_try_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let now = Instant::now();
        let mut attempts = Attempts::start(folder.path(), now);
        attempts.begin(now).unwrap();
        attempts.undecided();
        assert_eq!(attempts.tries, 0);
        assert_eq!(read(&folder.path().join(FILE)), 0);
    }

    #[test]
    fn a_try_that_cannot_be_recorded_is_let_through_after_paying() {
        let folder = tempfile::tempdir().unwrap();
        // A folder where the file should be: reading fails (highest row) and so does writing.
        std::fs::create_dir(folder.path().join(FILE)).unwrap();
        let now = Instant::now();
        let mut attempts = Attempts::start(folder.path(), now);
        assert_eq!(attempts.wait(now), seconds(300));
        attempts.tries = 0;
        attempts.not_before = now;

        assert_eq!(attempts.begin(now), Err(UNRECORDED));
        let paid = now + UNRECORDED;
        attempts.begin(paid).unwrap();
        attempts.wrong(paid);
        // Each try pays, not only the first.
        assert_eq!(attempts.begin(paid), Err(UNRECORDED));
        // And a higher row is not made cheaper.
        attempts.tries = 9;
        attempts.not_before = paid;
        attempts.unrecorded_paid = false;
        assert_eq!(attempts.begin(paid), Err(seconds(300)));
    }
}
