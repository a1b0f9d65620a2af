//! The field for the twelve words.

use dioxus::prelude::*;
use zeroize::Zeroizing;

use crate::session::{CodeError, RecoveryCode};
use crate::ui::components::{Notice, TextArea};
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// What was typed, and what is wrong with it.
#[derive(Clone, Copy, PartialEq)]
pub struct Typed {
    text: Signal<Zeroizing<String>>,
    wrong: Signal<Option<CodeError>>,
}

/// An empty field.
pub fn use_typed() -> Typed {
    Typed { text: use_signal(|| Zeroizing::new(String::new())), wrong: use_signal(|| None) }
}

impl Typed {
    /// The code, or nothing: then the field says why.
    pub fn code(&mut self) -> Option<RecoveryCode> {
        let parsed = RecoveryCode::parse(&self.text.peek());
        self.wrong.set(parsed.as_ref().err().copied());
        parsed.ok()
    }

    /// Whether nothing was typed yet.
    pub fn is_empty(&self) -> bool {
        self.text.read().trim().is_empty()
    }
}

/// The field.
#[component]
pub fn CodeField(typed: Typed) -> Element {
    let words = use_shared().words();
    let Typed { mut text, mut wrong } = typed;
    rsx! {
        TextArea {
            id: "words",
            label: say!(words, "recover-words"),
            hint: say!(words, "recover-hint"),
            first: String::new(),
            oninput: move |typed: String| {
                text.set(Zeroizing::new(typed));
                wrong.set(None);
            },
        }
        if let Some(wrong) = wrong() {
            Notice { id: "words-wrong", p { {why(&words, wrong)} } }
        }
    }
}

fn why(words: &Words, error: CodeError) -> String {
    match error {
        CodeError::Unknown { place } => say!(words, "recover-unknown", place = place),
        CodeError::Count { words: count } => say!(words, "recover-count", count = count),
        _ => say!(words, "recover-check"),
    }
}
