//! Labels, each looked up once: ten thousand entries have some hundred thousand of them.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;

use crate::words::{Label, Words};

/// The labels of closed choices in one language.
pub(super) struct Labels {
    words: Words,
    known: RefCell<HashMap<(TypeId, &'static str), String>>,
}

impl Labels {
    pub(super) fn new(words: Words) -> Self {
        Self { words, known: RefCell::default() }
    }

    pub(super) fn are_in(&self, words: &Words) -> bool {
        self.words == *words
    }

    /// Tells the label of `value`.
    pub(super) fn tell<T: Label>(&self, value: T, tell: &mut dyn FnMut(&str)) {
        let mut known = self.known.borrow_mut();
        tell(known.entry((TypeId::of::<T>(), value.key())).or_insert_with(|| value.label(&self.words)));
    }
}
