//! Choosing a passphrase: typed twice, with an honest word on how strong it is.

use dioxus::prelude::*;
use zeroize::Zeroizing;

use crate::session::{Passphrase, strength};
use crate::ui::components::{Check, Line};
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// What was typed in the two fields.
#[derive(Clone, Copy, PartialEq)]
pub struct Chosen {
    first: Signal<Zeroizing<String>>,
    second: Signal<Zeroizing<String>>,
    score: Memo<(u8, bool)>,
}

/// Two empty fields.
pub fn use_chosen() -> Chosen {
    let first = use_signal(|| Zeroizing::new(String::new()));
    let second = use_signal(|| Zeroizing::new(String::new()));
    let score = use_memo(move || {
        let strength = strength(&first.read());
        (strength.score, strength.is_enough())
    });
    Chosen { first, second, score }
}

impl Chosen {
    /// Whether it is strong enough, and twice the same.
    pub fn is_ready(&self) -> bool {
        self.score.read().1 && self.is_same()
    }

    /// The passphrase, once it is ready.
    pub fn passphrase(&self) -> Passphrase {
        Passphrase::new(self.first.peek().to_string())
    }

    fn is_same(&self) -> bool {
        self.first.read().as_str() == self.second.read().as_str()
    }
}

/// The two fields.
#[component]
pub fn Choose(
    chosen: Chosen,
    /// What the first field is called.
    label: String,
) -> Element {
    let words = use_shared().words();
    let Chosen { mut first, mut second, score } = chosen;
    let mut visible = use_signal(|| false);
    let kind = if visible() { "text" } else { "password" };
    rsx! {
        Line {
            id: "passphrase",
            label,
            hint: say!(words, "passphrase-hint"),
            kind,
            oninput: move |text: String| first.set(Zeroizing::new(text)),
        }
        // Its place is kept, so that nothing moves under the fingers while typing.
        p { id: "strength", class: "kept", role: "status",
            if !first.read().is_empty() {
                {strength_words(&words, score.read().0)}
            }
        }
        Line {
            id: "passphrase-again",
            label: say!(words, "passphrase-again"),
            kind,
            oninput: move |text: String| second.set(Zeroizing::new(text)),
        }
        // Not before there are as many letters: until then of course they differ.
        p { class: "kept quiet", role: "status",
            if !chosen.is_same() && second.read().chars().count() >= first.read().chars().count().max(1) {
                {say!(words, "passphrase-differs")}
            }
        }
        Check { id: "show", on: visible(), onchange: move |on| visible.set(on), {say!(words, "passphrase-show")} }
    }
}

fn strength_words(words: &Words, score: u8) -> String {
    match score {
        0 | 1 => say!(words, "strength-weak"),
        2 => say!(words, "strength-fair"),
        3 => say!(words, "strength-good"),
        _ => say!(words, "strength-strong"),
    }
}
