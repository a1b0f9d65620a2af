//! Seeing whether the words on the paper are the right ones, before they are needed.

use dioxus::prelude::*;

use super::code::{CodeField, use_typed};
use super::not_noted;
use crate::session::UnlockTrouble;
use crate::ui::components::{Button, ButtonLook, Frame, Notice, Wait, Working, unlock_trouble, use_wait};
use crate::ui::state::use_shared;
use crate::words::say;

/// The screen.
#[component]
pub fn CheckWords() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut typed = use_typed();
    let mut working = use_signal(|| false);
    let mut right = use_signal(|| false);
    let mut trouble = use_signal(|| None::<UnlockTrouble>);
    let mut unnoted = use_signal(|| None);
    let wait = use_wait();
    let check = move |()| async move {
        if working() || !wait().is_zero() {
            return;
        }
        trouble.set(None);
        let Some(code) = typed.code() else { return };
        working.set(true);
        let keeper = shared.keeper();
        let checked = tokio::task::spawn_blocking(move || keeper.check_code(&code)).await;
        working.set(false);
        match checked {
            Ok(Ok(())) => {
                unnoted.set(shared.keeper().words_came_right().err());
                right.set(true);
                shared.changed();
            }
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(UnlockTrouble::Interrupted)),
        }
    };
    rsx! {
        Frame {
            title: say!(words, "keys-check-words"),
            at: "check-words",
            actions: rsx! {
                if right() {
                    Button { id: "done", look: ButtonLook::Main, onclick: move |()| shared.nav.back(), {say!(words, "done")} }
                } else {
                    Button { id: "check", look: ButtonLook::Main, disabled: typed.is_empty(), onclick: check,
                        {say!(words, "keys-check-do")}
                    }
                }
            },
            if right() {
                Notice { id: "words-right", p { {say!(words, "keys-check-right")} } }
                if let Some(unnoted) = unnoted() {
                    Notice { {not_noted(&words, unnoted)} }
                }
            } else {
                p { {say!(words, "keys-check-what")} }
                CodeField { typed }
                if working() {
                    Working {}
                }
                if let Some(trouble) = trouble() {
                    Notice { id: "trouble", {unlock_trouble(&words, trouble)} }
                }
                Wait { left: wait() }
            }
        }
    }
}
