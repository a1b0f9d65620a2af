//! What the interface needs from whoever puts it on a screen.

use std::sync::Arc;

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
}

impl Host {
    /// A host that locks with `lock`. Called from the interface's thread; must not wait for it.
    pub fn new(lock: impl Fn() + Send + Sync + 'static) -> Self {
        Self { lock: Arc::new(lock) }
    }

    /// Covers the screen at once and locks.
    pub fn lock(&self) {
        (self.lock)();
    }
}
