//! The passphrase of a backup that there is already.

use dioxus::prelude::*;
use zeroize::Zeroizing;

use crate::session::Passphrase;
use crate::ui::components::{Check, Line};
use crate::ui::state::use_shared;
use crate::words::say;

/// What was typed, wiped when it goes.
pub(super) type Typed = Signal<Zeroizing<String>>;

/// The passphrase that was typed.
pub(super) fn passphrase(typed: Typed) -> Passphrase {
    Passphrase::new(typed.peek().to_string())
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
