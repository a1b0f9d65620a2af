//! Out of sight and back: what is covered, what waits to be shown, and when being away becomes being locked.

use std::time::{Duration, Instant, SystemTime};

use tao::event_loop::EventLoopWindowTarget;

use super::clearing::Next;
use super::{Show, Signal};
use crate::shell::due::{Asked, OutOfSight, before_locking};
use crate::shell::page;
use crate::shell::stage::Stage;
use crate::shell::view::View;

/// When the person last touched something, by two clocks: one stands still while the machine sleeps, and the other can be
/// set. Whichever says that more time has gone by counts.
#[derive(Clone, Copy)]
pub(super) struct Touch {
    ticked: Instant,
    dated: SystemTime,
}

impl Touch {
    pub(super) fn now() -> Self {
        Self { ticked: Instant::now(), dated: SystemTime::now() }
    }

    pub(super) fn ago(&self) -> Duration {
        self.ticked.elapsed().max(self.dated.elapsed().unwrap_or_default())
    }
}

/// Since when nothing of ours has been on the screen.
pub(super) struct Away {
    since: Touch,
    /// What the system asks the person on our behalf, and when that was seen to be answered.
    asked: Asked<Touch>,
}

impl Away {
    fn now(asking: bool) -> Self {
        Self { since: Touch::now(), asked: if asking { Asked::Something } else { Asked::Nothing } }
    }

    fn out_of_sight(&mut self, asking: bool) -> OutOfSight {
        self.asked.seen(asking, Touch::now);
        OutOfSight { ago: self.since.ago(), asked: self.asked.map(|answered| answered.ago()) }
    }
}

impl Show {
    /// How long until it is time to lock; nothing while it is locked.
    pub(super) fn before_locking(&mut self) -> Option<Duration> {
        let away = self.away.as_mut().map(|away| away.out_of_sight(self.platform.is_asking()));
        let when_away = self.keeper.lock_when_away().unwrap_or_default();
        Some(before_locking(self.keeper.auto_lock()?, self.last_touch.ago(), when_away, away))
    }

    /// Whether what is on the screen is Help, and locked. Who reads what to say with the screen going dark on them finds it
    /// where it was; a passphrase that is half typed on the lock screen does not wait there.
    pub(super) fn is_reading_help(&self) -> bool {
        self.keeper.auto_lock().is_none() && self.stage.as_ref().is_some_and(Stage::is_reading_help)
    }

    /// Nothing of ours is on the screen any more. It is covered at once and locked when it is time.
    pub(super) fn goes_away(&mut self) {
        if self.away.is_some() {
            return;
        }
        self.away = Some(Away::now(self.platform.is_asking()));
        if let Some(view) = &self.view {
            view.cover(&*self.platform);
        }
    }

    /// The person is back: perhaps in another window, because the phone has taken the one there was.
    pub(super) fn comes_back(&mut self, target: &EventLoopWindowTarget<Signal>) {
        if self.view.is_none() {
            // Whatever was shown went with its window.
            let handed = self.close_stage();
            self.session += 1;
            self.unseen.clear();
            self.view = View::open(target, &self.proxy, &self.keeper, &page::address(self.session)).ok();
            let _ = self.platform.secure_screen(true);
            if handed {
                self.clear(Next::FreshPage);
            }
        }
        self.shows_again();
    }

    pub(super) fn shows_again(&mut self) {
        // Whoever was away for too long finds it locked, and sees nothing else on the way there.
        if self.away.is_some() && self.clearing.is_none() && self.before_locking().is_some_and(|left| left.is_zero()) {
            self.clear(Next::FreshPage);
        }
        if self.away.take().is_some() && self.clearing.is_none() {
            for frame in std::mem::take(&mut self.unseen) {
                self.show_frame(&frame);
            }
            if let Some(view) = &self.view {
                view.uncover(&*self.platform);
            }
        }
    }

    /// The system's "back" is the app's own; where the app has none, it goes out of sight.
    pub(super) fn goes_back(&mut self) {
        match &self.view {
            Some(view) if self.stage.is_some() && self.clearing.is_none() => view.run("mellom.back()"),
            _ => drop(self.platform.leave()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_goes_by_while_the_machine_sleeps_and_never_backwards() {
        let hour = Duration::from_secs(3600);
        let slept = Touch { ticked: Instant::now(), dated: SystemTime::now() - hour };
        assert!(slept.ago() >= hour);
        let set_back = Touch { ticked: Instant::now(), dated: SystemTime::now() + hour };
        assert!(set_back.ago() < hour);
    }
}
