//! What every screen shares: the keeper, the words, the way, and a count that rises when the journal changes.

use std::sync::Arc;

use chrono::{Days, Local, NaiveDate, NaiveDateTime, Timelike};
use dioxus::prelude::*;

use super::called::Called;
use super::host::Launch;
use super::nav::Nav;
use crate::journal::Journal;
use crate::platform::Platform;
use crate::session::{Keeper, Preferences, Standing};
use crate::words::Words;

/// The state every screen shares. Copied freely; lives as long as the VirtualDom.
#[derive(Clone, Copy, PartialEq)]
pub struct Shared {
    launch: CopyValue<Launch>,
    /// The texts in the person's language.
    pub words: Signal<Words>,
    /// Where the person is.
    pub nav: Nav,
    /// Rises when something was saved or removed.
    changes: Signal<u64>,
}

impl Shared {
    pub(super) fn new(launch: Launch, words: Words, nav: Nav) -> Self {
        Self { launch: CopyValue::new(launch), words: Signal::new(words), nav, changes: Signal::new(0) }
    }

    /// The keeper of vault and journal.
    pub fn keeper(&self) -> Arc<Keeper> {
        self.launch.read().keeper.clone()
    }

    /// What the operating system does for us.
    pub fn platform(&self) -> Arc<dyn Platform> {
        self.launch.read().platform.clone()
    }

    /// The call that was opened from danger, if one was.
    pub(super) fn called(&self) -> Called {
        self.launch.read().called.clone()
    }

    /// A call is being opened. From danger it is remembered: the dialler takes the screen, and the app may lock.
    pub fn opens_call(&self) {
        if let Some(about) = self.nav.in_danger() {
            self.called().opens(about, this_instant());
        }
    }

    /// What became of the call is written down, or the person wants no more of it.
    pub fn call_is_told(&self) {
        self.called().is_told();
    }

    /// Covers the screen and locks.
    pub fn lock(&self) {
        self.launch.read().host.lock();
    }

    /// The texts; the caller is drawn again when the language changes.
    pub fn words(&self) -> Words {
        self.words.read().clone()
    }

    /// Looks something up in the journal; the caller is drawn again when the journal changes. Nothing while locked.
    pub fn read<R>(&self, look_up: impl FnOnce(&Journal) -> R) -> Option<R> {
        let _ = self.changes.read();
        self.keeper().read(look_up).ok()
    }

    /// The caller is drawn again when the journal changes.
    pub fn follow(&self) {
        let _ = self.changes.read();
    }

    /// How things stand with the vault; the caller is drawn again when the journal changes.
    pub fn standing(&self) -> Standing {
        let _ = self.changes.read();
        self.keeper().standing()
    }

    /// What may stand in clear; the caller is drawn again when it changes.
    pub fn preferences(&self) -> Preferences {
        let _ = self.changes.read();
        self.keeper().preferences()
    }

    /// The journal, the settings or the standing have changed.
    pub fn changed(&mut self) {
        self.changes += 1;
    }
}

/// The state every screen shares.
pub fn use_shared() -> Shared {
    use_context::<Shared>()
}

/// Now, in the phone's local time, to the minute: finer would say more about a person's day than anybody needs.
pub fn now() -> NaiveDateTime {
    let now = this_instant();
    now.with_second(0).and_then(|now| now.with_nanosecond(0)).unwrap_or(now)
}

/// Now, in the phone's local time, exactly. For drafts, where it tells which was touched last; they are gone once saved.
pub fn this_instant() -> NaiveDateTime {
    let now = Local::now().naive_local();
    if cfg!(feature = "automation") { now + days_later() } else { now }
}

/// How far the tests have moved the clock: some things are about the next day.
fn days_later() -> Days {
    let days = std::env::var("MELLOM_DAYS_LATER").ok().and_then(|days| days.parse().ok());
    Days::new(days.unwrap_or_default())
}

/// Today, in the phone's local time.
pub fn today() -> NaiveDate {
    this_instant().date()
}
