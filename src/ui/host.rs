//! What the interface needs from whoever puts it on a screen.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::called::Called;
use crate::platform::Platform;
use crate::session::Keeper;

/// Everything the interface starts with.
#[derive(Clone)]
pub struct Launch {
    /// The keeper of vault and journal.
    pub keeper: Arc<Keeper>,
    /// What the operating system does for us.
    pub platform: Arc<dyn Platform>,
    /// The shell around the interface.
    pub host: Host,
    /// The call that was opened from danger, if one was: it outlives the page, which locks on the way to the dialler.
    pub called: Called,
}

/// What the interface asks of the shell around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// Cover the screen at once, and lock.
    Lock,
    /// A defect broke a screen: start over, locked.
    StartOver,
}

/// The shell around the interface.
#[derive(Clone)]
pub struct Host {
    call: Arc<dyn Fn(Call) + Send + Sync>,
    screen: Arc<AtomicU64>,
    handed: Arc<AtomicBool>,
    help: Arc<AtomicBool>,
}

impl Host {
    /// A host that answers with `call`. It is called from the interface's thread and must not wait for it.
    pub fn new(call: impl Fn(Call) + Send + Sync + 'static) -> Self {
        Self { call: Arc::new(call), screen: Arc::default(), handed: Arc::default(), help: Arc::default() }
    }

    /// Covers the screen at once and locks.
    pub fn lock(&self) {
        (self.call)(Call::Lock);
    }

    /// Says that a defect broke a screen.
    pub(super) fn broke(&self) {
        (self.call)(Call::StartOver);
    }

    /// Says which screen is being drawn.
    pub(super) fn shows(&self, screen: u64) {
        self.screen.store(screen, Ordering::Release);
    }

    /// The number of the screen that was drawn last. A shell whose page answers late drops what comes from an earlier
    /// one: the elements of a screen that is gone give their numbers to those of the next.
    pub fn screen(&self) -> u64 {
        self.screen.load(Ordering::Acquire)
    }

    /// Says whether the phone is in somebody else's hands.
    pub(crate) fn hands(&self, handed: bool) {
        self.handed.store(handed, Ordering::Release);
    }

    /// Whether the phone was given into somebody else's hands, with a page and nothing but the page. A shell whose window is
    /// made anew meanwhile locks: a fresh interface over an open notebook would show them all of it.
    pub fn is_handed(&self) -> bool {
        self.handed.load(Ordering::Acquire)
    }

    /// Says whether Help is read without unlocking.
    pub(super) fn reads_help(&self, reading: bool) {
        self.help.store(reading, Ordering::Release);
    }

    /// Whether Help is read without unlocking: nothing of the notebook is on the screen, and somebody may be reading it with
    /// the phone in their other hand. A shell whose screen goes dark leaves it where it is.
    pub fn is_reading_help(&self) -> bool {
        self.help.load(Ordering::Acquire)
    }
}
