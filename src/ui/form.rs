//! A form: an entry being written, kept as a draft from the first change.

use dioxus::prelude::*;

use super::state::{Shared, this_instant, use_shared};
use crate::journal::{Entry, EntryId, EntryRef};
use crate::session::{Draft, Keeper, Screen, WriteTrouble};

/// An entry of type `T` being written on a screen.
#[derive(PartialEq)]
pub struct Form<T: 'static> {
    shared: Shared,
    screen: Screen,
    entry: CopyValue<T>,
    /// Rises with every change that the screen should be drawn again for.
    changes: Signal<u64>,
    trouble: Signal<Option<WriteTrouble>>,
}

impl<T> Clone for Form<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Form<T> {}

/// The form for `draft`, as it stands now: what was changed since the draft was handed over is on the keeper's desk.
///
/// `pick` takes the entry out of the draft; a draft of another kind starts `otherwise`.
pub fn use_form<T: Clone + Into<Entry> + 'static>(
    screen: Screen,
    draft: Draft,
    pick: fn(Entry) -> Option<T>,
    otherwise: fn() -> T,
) -> Form<T> {
    let shared = use_shared();
    let entry = use_hook(|| {
        let newest = shared.keeper().draft(draft.id()).unwrap_or(draft);
        CopyValue::new(pick(newest.entry).unwrap_or_else(otherwise))
    });
    let changes = use_signal(|| 0);
    let trouble = use_signal(|| None);
    Form { shared, screen, entry, changes, trouble }
}

impl<T: Clone + Into<Entry> + 'static> Form<T> {
    /// The entry as it stands; the caller is drawn again when it changes.
    pub fn now(&self) -> T {
        let _ = self.changes.read();
        self.entry.read().clone()
    }

    /// The entry as it stands, for texts that are only needed when a field is first shown.
    pub fn first(&self) -> T {
        self.entry.read().clone()
    }

    /// Changes the entry and keeps the draft.
    pub fn change(&mut self, change: impl FnOnce(&mut T)) {
        self.write(change);
        self.changes += 1;
    }

    /// Changes the text of a field that shows its own text: nothing is drawn again.
    pub fn write(&mut self, change: impl FnOnce(&mut T)) {
        change(&mut self.entry.write());
        self.keep();
    }

    fn keep(&self) {
        let entry: Entry = self.first().into();
        self.shared.keeper().keep(Draft::new(self.screen, entry, this_instant()));
    }

    /// The identity of what is being written.
    pub fn id(&self) -> EntryId {
        let entry: Entry = self.first().into();
        entry.id()
    }

    /// Points at what is being written.
    pub fn reference(&self) -> EntryRef {
        let entry: Entry = self.first().into();
        entry.reference()
    }

    /// Saves the entry, which takes its draft away. Whether that worked; if not, [`Self::trouble`] says why, and the
    /// draft stays.
    pub fn save(&mut self) -> bool {
        self.save_by(|keeper, entry| keeper.save(entry.into()))
    }

    /// [`Self::save`], for an entry that is saved in a way of its own.
    pub fn save_by(&mut self, save: impl FnOnce(&Keeper, T) -> Result<(), WriteTrouble>) -> bool {
        match save(&self.shared.keeper(), self.first()) {
            Ok(()) => {
                self.trouble.set(None);
                self.shared.changed();
                true
            }
            Err(trouble) => {
                self.trouble.set(Some(trouble));
                false
            }
        }
    }

    /// Why the last attempt to save failed.
    pub fn trouble(&self) -> Option<WriteTrouble> {
        *self.trouble.read()
    }
}
