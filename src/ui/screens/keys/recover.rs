//! The passphrase is forgotten: the words, and then straight to a new one. Nothing tells what is behind the lock.

use dioxus::prelude::*;

use super::code::{CodeField, use_typed};
use super::{Choose, change_trouble, use_chosen};
use crate::session::{ChangeTrouble, Proof, RecoveryCode, UnlockTrouble};
use crate::ui::app::way_after_unlocking;
use crate::ui::components::{Button, ButtonLook, Frame, Notice, Wait, Working, unlock_trouble, use_wait};
use crate::ui::nav::Shown;
use crate::ui::state::use_shared;
use crate::words::say;

/// The screen.
#[component]
pub fn Recover() -> Element {
    // Right, and held until there is a new passphrase.
    let mut right = use_signal(|| None::<Shown>);
    rsx! {
        match right() {
            None => rsx! { TheWords { onright: move |code| right.set(Some(Shown::new(code))) } },
            Some(code) => rsx! { TheNewPassphrase { code } },
        }
    }
}

#[component]
fn TheWords(onright: EventHandler<RecoveryCode>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut typed = use_typed();
    let mut working = use_signal(|| false);
    let mut trouble = use_signal(|| None::<UnlockTrouble>);
    let wait = use_wait();
    let go_on = move |()| async move {
        if working() || !wait().is_zero() {
            return;
        }
        trouble.set(None);
        let Some(code) = typed.code() else { return };
        working.set(true);
        let keeper = shared.keeper();
        let checked = tokio::task::spawn_blocking(move || keeper.check_code(&code).map(|()| code)).await;
        working.set(false);
        match checked {
            Ok(Ok(code)) => onright.call(code),
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(UnlockTrouble::Interrupted)),
        }
    };
    rsx! {
        Frame {
            title: say!(words, "recover-title"),
            at: "recover",
            actions: rsx! {
                Button { id: "go-on", look: ButtonLook::Main, disabled: typed.is_empty(), onclick: go_on,
                    {say!(words, "go-on")}
                }
            },
            p { {say!(words, "recover-what")} }
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

#[component]
fn TheNewPassphrase(code: Shown) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let chosen = use_chosen();
    let mut working = use_signal(|| false);
    let mut trouble = use_signal(|| None::<ChangeTrouble>);
    let ready = chosen.is_ready() && !working();
    let change = move |()| {
        let code = code.clone();
        async move {
            if working() {
                return;
            }
            working.set(true);
            trouble.set(None);
            let (keeper, new) = (shared.keeper(), chosen.passphrase());
            let done = tokio::task::spawn_blocking(move || {
                keeper.change_passphrase(Proof::Code(&code), &new)?;
                keeper.unlock_with_code(&code).map_err(ChangeTrouble::from)
            });
            let done = done.await;
            working.set(false);
            match done {
                Ok(Ok(())) => {
                    let way = way_after_unlocking(&shared);
                    shared.nav.start_over(way);
                    shared.changed();
                }
                Ok(Err(why)) => trouble.set(Some(why)),
                Err(_) => trouble.set(Some(ChangeTrouble::Failed)),
            }
        }
    };
    rsx! {
        Frame {
            title: say!(words, "recover-new-title"),
            at: "recover-new",
            actions: rsx! {
                Button { id: "change", look: ButtonLook::Main, disabled: !ready, enter: true, onclick: change,
                    {say!(words, "recover-do")}
                }
            },
            p { {say!(words, "recover-new-what")} }
            Choose { chosen, label: say!(words, "keys-passphrase-new") }
            if working() {
                Working {}
            }
            if let Some(trouble) = trouble() {
                Notice { id: "trouble", {change_trouble(&words, trouble)} }
            }
        }
    }
}
