//! A new passphrase, typed twice, with an honest word on how strong it is.

use dioxus::prelude::*;
use zeroize::Zeroizing;

use crate::session::{Passphrase, strength};
use crate::ui::components::{Check, Line};
use crate::ui::screens::create::strength_words;
use crate::ui::state::use_shared;
use crate::words::say;

/// What was typed, wiped when it goes.
pub(super) type Typed = Signal<Zeroizing<String>>;

/// The passphrase that was typed.
pub(super) fn passphrase(typed: Typed) -> Passphrase {
    Passphrase::new(typed.peek().to_string())
}

/// Two fields. `chosen` holds the passphrase while it is strong enough and the same twice, and nothing otherwise.
#[component]
pub(super) fn NewPassphrase(label: String, chosen: Typed) -> Element {
    let words = use_shared().words();
    let mut first = use_signal(|| Zeroizing::new(String::new()));
    let mut second = use_signal(|| Zeroizing::new(String::new()));
    let mut visible = use_signal(|| false);
    let strong = use_memo(move || strength(&first.read()));
    let same = first.read().as_str() == second.read().as_str();
    let settle = move || {
        let good = strong.peek().is_enough() && first.peek().as_str() == second.peek().as_str();
        let mut chosen = chosen;
        chosen.set(if good { first.peek().clone() } else { Zeroizing::default() });
    };
    use_effect(move || {
        let _ = (strong.read(), second.read());
        settle();
    });
    let kind = if visible() { "text" } else { "password" };
    rsx! {
        Line {
            id: "passphrase",
            label,
            hint: say!(words, "passphrase-hint"),
            kind,
            oninput: move |text: String| first.set(Zeroizing::new(text)),
        }
        p { id: "strength", class: "kept", role: "status",
            if !first.read().is_empty() {
                {strength_words(&words, strong.read().score)}
            }
        }
        Line {
            id: "passphrase-again",
            label: say!(words, "passphrase-again"),
            kind,
            oninput: move |text: String| second.set(Zeroizing::new(text)),
        }
        p { class: "kept quiet", role: "status",
            if !same && second.read().chars().count() >= first.read().chars().count().max(1) {
                {say!(words, "passphrase-differs")}
            }
        }
        Check { id: "show", on: visible(), onchange: move |on| visible.set(on), {say!(words, "passphrase-show")} }
    }
}

/// One field, for a passphrase that there is already.
#[component]
pub(super) fn OldPassphrase(typed: Typed) -> Element {
    let words = use_shared().words();
    let mut visible = use_signal(|| false);
    let kind = if visible() { "text" } else { "password" };
    rsx! {
        Line {
            id: "backup-passphrase",
            label: say!(words, "backup-passphrase"),
            kind,
            oninput: move |text: String| {
                let mut typed = typed;
                typed.set(Zeroizing::new(text));
            },
        }
        Check { id: "backup-show", on: visible(), onchange: move |on| visible.set(on), {say!(words, "passphrase-show")} }
    }
}
