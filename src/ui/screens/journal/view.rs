//! What the person sees of the journal. It outlives the screen, so that the way back leads to where they were.

use dioxus::prelude::*;

use crate::journal::search::{Filter, Query};
use crate::journal::{Contact, EntryId, Id, PrivateText};
use crate::session::Line;

/// What is looked for, and where the person left. Lives as long as the VirtualDom, and no longer.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct View {
    pub(super) filter: Signal<Filter>,
    /// What was typed, as it was typed.
    pub(super) typed: Signal<PrivateText>,
    /// What is meant by it.
    pub(super) query: Signal<Query>,
    left: Signal<Option<Left>>,
    /// What is to be seen when the journal is opened next.
    asked: Signal<Filter>,
}

/// The row by which the person left.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Left {
    entry: EntryId,
    place: usize,
}

impl View {
    /// The journal that is opened next shows what concerns this person.
    pub fn ask_for(&mut self, person: Id<Contact>) {
        self.asked.set(Filter { person: Some(person), ..Filter::default() });
    }

    /// Everything, from the beginning; or what was asked for, once.
    pub(super) fn start_over(&mut self) -> Option<Left> {
        self.filter.set(std::mem::take(&mut *self.asked.write()));
        self.typed.set(PrivateText::default());
        self.query.set(Query::default());
        self.left.set(None);
        None
    }

    /// The row by which the person left, once.
    pub(super) fn left(&mut self) -> Option<Left> {
        self.left.write().take()
    }

    /// The person leaves by the row at `place`.
    pub(super) fn leave(&mut self, entry: EntryId, place: usize) {
        self.left.set(Some(Left { entry, place }));
    }
}

impl Left {
    /// Where that row stands now; if it is gone, the one that took its place.
    pub(super) fn place(self, lines: &[Line]) -> Option<usize> {
        let found = lines.iter().position(|line| line.entry == self.entry);
        found.or_else(|| Some(self.place.min(lines.len().checked_sub(1)?)))
    }
}
