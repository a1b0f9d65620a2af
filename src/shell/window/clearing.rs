//! Locking, in its order.
//!
//! Locking never waits for Dioxus. In this order: (a) the view is covered and leaves for the empty page; (b) the channel
//! to the stage is closed, and the stage works off what the page had already sent, so that the last letters reach their
//! draft; (c) the VirtualDom drops; (d) the keeper seals the draft and drops keys and journal; (e) a fresh page is loaded
//! for a new session. A stage that does not end within [`PATIENCE`] is left behind: it holds no key, it can read nothing
//! more, and a draft it still lays down waits for the next unlocking.

use std::time::{Duration, Instant};

use tao::event_loop::ControlFlow;

use super::Show;
use crate::shell::page;

/// How long locking waits for the stage to work off what was typed.
const PATIENCE: Duration = Duration::from_millis(750);

/// After this many broken stages with nothing done in between, showing a fourth would only flicker.
const BROKEN_TOO_OFTEN: u32 = 3;

/// What comes after the view has been cleared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    FreshPage,
    Exit,
}

/// A view that has been cleared, and a notebook that is about to be locked.
#[derive(Clone, Copy)]
pub(super) struct Clearing {
    since: Instant,
    next: Next,
}

impl Show {
    /// Begins to lock, and says when to look again.
    pub(super) fn lock_now(&mut self) -> ControlFlow {
        self.clear(Next::FreshPage);
        ControlFlow::WaitUntil(Instant::now() + PATIENCE)
    }

    /// Locks once the stage has ended or its time is up, and says when to look again; nothing while nothing is being cleared.
    pub(super) fn goes_on_clearing(&mut self) -> Option<ControlFlow> {
        let Clearing { since, next } = *self.clearing.as_ref()?;
        let patience_ends = since + PATIENCE;
        if self.stage.is_some() && Instant::now() < patience_ends {
            return Some(ControlFlow::WaitUntil(patience_ends));
        }
        self.lock_and_go_on(next);
        Some(if next == Next::Exit { ControlFlow::Exit } else { ControlFlow::Wait })
    }

    /// Ends the stage, and says whether the phone is in somebody else's hands: they must not find the notebook open.
    pub(super) fn close_stage(&mut self) -> bool {
        let Some(stage) = self.stage.take() else { return false };
        stage.close();
        stage.is_handed()
    }

    /// The stage is over, by closing or by a defect.
    pub(super) fn stage_ended(&mut self, broken: bool) {
        self.stage = None;
        if self.clearing.is_none() {
            self.broken += u32::from(broken);
            self.clear(Next::FreshPage);
        }
    }

    /// (a) to (c): covers the view, leaves the page, closes the channel.
    pub(super) fn clear(&mut self, next: Next) {
        if let Some(clearing) = &mut self.clearing {
            if next == Next::Exit {
                clearing.next = next;
            }
            return;
        }
        self.unseen.clear();
        if let Some(view) = &self.view {
            view.cover(&*self.platform);
            view.go(&page::blank());
        }
        // The stage is remembered until it says that it has ended.
        if let Some(stage) = &self.stage {
            stage.close();
        }
        self.clearing = Some(Clearing { since: Instant::now(), next });
    }

    /// (d) and (e): drops keys and journal, shows a fresh page.
    fn lock_and_go_on(&mut self, next: Next) {
        self.keeper.lock();
        self.stage = None;
        self.clearing = None;
        self.session += 1;
        if next == Next::FreshPage {
            let sound = self.broken < BROKEN_TOO_OFTEN;
            let address = if sound { page::address(self.session) } else { page::sorry() };
            if let Some(view) = &self.view {
                view.go(&address);
                if self.away.is_none() {
                    view.uncover(&*self.platform);
                }
            }
        }
    }
}
