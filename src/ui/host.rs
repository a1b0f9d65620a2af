//! What the interface needs from whoever puts it on a screen.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

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
}

/// The shell around the interface: it covers the screen and locks.
#[derive(Clone)]
pub struct Host {
    lock: Arc<dyn Fn() + Send + Sync>,
    screen: Arc<AtomicU64>,
}

impl Host {
    /// A host that locks with `lock`. Called from the interface's thread; must not wait for it.
    pub fn new(lock: impl Fn() + Send + Sync + 'static) -> Self {
        Self { lock: Arc::new(lock), screen: Arc::default() }
    }

    /// Covers the screen at once and locks.
    pub fn lock(&self) {
        (self.lock)();
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
}
