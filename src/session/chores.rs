//! What is done soon after unlocking, beside the person's work: the trash is emptied of what has lain there for its time,
//! sittings that have faded become entries,
//! retention takes what is over, and the vault's files are written anew if something erased is still in them.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use chrono::NaiveDateTime;

use super::alone::GoOn;
use super::keeper::{Keeper, whole};
use super::open::Open;
use super::trouble::WriteTrouble;
use crate::vault::Rewritten;

/// The first screens come first.
const AFTER_UNLOCKING: Duration = Duration::from_secs(2);

/// Somebody may keep it unlocked for a day.
const AGAIN_AFTER: Duration = Duration::from_secs(60 * 60);

/// What is left in the vault's own files of what was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cleared {
    /// Nothing.
    Wholly,
    /// It is still there, sealed, because the files could not be written anew; that is tried again after each unlocking.
    /// In the app it is gone.
    Later,
}

impl Keeper {
    /// Does what is due now. It happens by itself soon after unlocking; tests do not wait for that.
    pub fn tidy(&self) {
        let now = self.now();
        // What cannot be done today, because the phone is full or something is damaged, is done another day. The trash shows
        // that it is still there.
        let _ = self.write_while_wanted(|open, go_on| {
            self.seal_desk(open);
            open.tidy(now, go_on)
        });
        let _ = self.clear_files();
    }

    /// [`Self::write`] of something long: it is told when somebody waits to lock.
    pub(super) fn write_while_wanted<R>(
        &self,
        change: impl FnOnce(&mut Open, GoOn<'_>) -> Result<R, WriteTrouble>,
    ) -> Result<R, WriteTrouble> {
        let mut opened = whole(&self.open);
        let lockings = opened.lockings;
        let go_on = || self.locking.load(Ordering::SeqCst) == lockings;
        change(opened.open.as_mut().ok_or(WriteTrouble::Locked)?, &go_on)
    }

    /// Writes the vault's files anew if something erased is still in them. Locking does not wait for it: it is given up
    /// when locking begins.
    pub(super) fn clear_files(&self) -> Cleared {
        let _one_at_a_time = whole(&self.clearing);
        let (vault, lockings) = {
            let opened = whole(&self.open);
            let Some(open) = &opened.open else { return Cleared::Later };
            (open.vault.clone(), opened.lockings)
        };
        if !vault.erase_pending() {
            return Cleared::Wholly;
        }
        match vault.rewrite(&|| self.locking.load(Ordering::SeqCst) == lockings) {
            Ok(Rewritten::Done) => Cleared::Wholly,
            Ok(_) | Err(_) => Cleared::Later,
        }
    }

    /// Whether something that was erased is still in the vault's files.
    pub fn erase_pending(&self) -> bool {
        self.look(|open| open.vault.erase_pending()).unwrap_or_default()
    }

    /// There is something to do soon.
    pub(super) fn tidy_soon(&self) {
        *whole(&self.chores) = Some(Instant::now() + AFTER_UNLOCKING);
    }

    /// One look at the clock: when the time has come, does what is due on a thread of its own, so that no draft waits for
    /// it.
    pub(super) fn tidy_if_due(keeper: &Arc<Self>) {
        {
            let mut chores = whole(&keeper.chores);
            if chores.is_none_or(|due| Instant::now() < due) {
                return;
            }
            *chores = Some(Instant::now() + AGAIN_AFTER);
        }
        let keeper = keeper.clone();
        let begun = std::thread::Builder::new().name("chores".into()).spawn(move || keeper.tidy());
        // No thread to be had: it is tried again in an hour, or after the next unlocking.
        drop(begun);
    }
}

impl Open {
    /// Does what is due. One thing that cannot be done today keeps none of the others waiting.
    fn tidy(&mut self, now: NaiveDateTime, go_on: GoOn<'_>) -> Result<(), WriteTrouble> {
        self.today(now);
        let done = [
            self.save_account(),
            self.date_trash(),
            self.erase_what_is_over(go_on),
            self.keep_faded(now),
            self.apply_retention(now, go_on),
        ];
        done.into_iter().collect()
    }
}

#[cfg(test)]
mod tests;
