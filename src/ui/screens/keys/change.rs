//! Another passphrase in place of the one there is.

use dioxus::prelude::*;
use zeroize::Zeroizing;

use super::{Choose, change_trouble, use_chosen};
use crate::session::{ChangeTrouble, Passphrase, Proof};
use crate::ui::components::{Button, ButtonLook, Frame, Line, Notice, Wait, Working, use_wait};
use crate::ui::state::use_shared;
use crate::words::say;

/// The screen.
#[component]
pub fn ChangePassphrase() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut old = use_signal(|| Zeroizing::new(String::new()));
    let chosen = use_chosen();
    let mut working = use_signal(|| false);
    let mut changed = use_signal(|| false);
    let mut trouble = use_signal(|| None::<ChangeTrouble>);
    let wait = use_wait();
    let ready = chosen.is_ready() && !old.read().is_empty() && !working() && wait().is_zero();
    let change = move |()| async move {
        if working() {
            return;
        }
        working.set(true);
        trouble.set(None);
        let keeper = shared.keeper();
        let (proof, new) = (Passphrase::new(old.peek().to_string()), chosen.passphrase());
        let done = tokio::task::spawn_blocking(move || keeper.change_passphrase(Proof::Passphrase(&proof), &new)).await;
        working.set(false);
        match done {
            Ok(Ok(())) => changed.set(true),
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(ChangeTrouble::Failed)),
        }
    };
    rsx! {
        Frame {
            title: say!(words, "keys-change"),
            at: "change-passphrase",
            actions: rsx! {
                if changed() {
                    Button { id: "done", look: ButtonLook::Main, onclick: move |()| shared.nav.back(), {say!(words, "done")} }
                } else {
                    Button { id: "change", look: ButtonLook::Main, disabled: !ready, enter: true, onclick: change,
                        {say!(words, "keys-change")}
                    }
                }
            },
            if changed() {
                Notice { id: "changed", p { {say!(words, "keys-changed")} } }
            } else {
                p { {say!(words, "keys-change-what")} }
                Line {
                    id: "passphrase-now",
                    label: say!(words, "keys-passphrase-now"),
                    kind: "password",
                    oninput: move |text: String| old.set(Zeroizing::new(text)),
                }
                Choose { chosen, label: say!(words, "keys-passphrase-new") }
                if working() {
                    Working {}
                }
                if let Some(trouble) = trouble() {
                    Notice { id: "trouble", {change_trouble(&words, trouble)} }
                }
                Wait { left: wait() }
            }
        }
    }
}
