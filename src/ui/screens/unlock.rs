//! The lock screen: a field, a button, Help. Nothing that tells what is behind it.

use std::sync::Arc;

use dioxus::prelude::*;
use zeroize::Zeroizing;

use super::aside::{HaveBackup, SetAside};
use super::keys::{ask_key, unlock_with};
use crate::platform::HardwareKey;
use crate::session::{Passphrase, UnlockTrouble};
use crate::ui::app::way_after_unlocking;
use crate::ui::components::{Button, ButtonLook, Check, Frame, Line, Notice, Wait, Working, unlock_trouble, use_wait};
use crate::ui::nav::Place;
use crate::ui::state::use_shared;
use crate::words::say;

/// The lock screen.
#[component]
pub fn Unlock() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut passphrase = use_signal(|| Zeroizing::new(String::new()));
    let mut visible = use_signal(|| false);
    let mut working = use_signal(|| false);
    let mut trouble = use_signal(|| None::<UnlockTrouble>);
    let mut wait = use_wait();
    let setting_aside = use_signal(|| false);

    let unlock = move |()| async move {
        if working() || !wait().is_zero() {
            return;
        }
        working.set(true);
        trouble.set(None);
        let keeper = shared.keeper();
        let typed = Passphrase::new(passphrase.peek().to_string());
        let unlocked = tokio::task::spawn_blocking(move || keeper.unlock(&typed)).await;
        working.set(false);
        wait.set(shared.keeper().wait_before_next_try());
        match unlocked {
            Ok(Ok(())) => {
                let way = way_after_unlocking(&shared);
                shared.nav.start_over(way);
                shared.changed();
            }
            // The field keeps what was typed: one wrong letter in five words is mended faster than five words.
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(UnlockTrouble::Interrupted)),
        }
    };

    let device = use_hook(|| {
        let key = shared.platform().hardware_key()?;
        shared.keeper().device_key().map(|_| key)
    });
    let mut device_trouble = use_signal(|| None::<String>);
    // Whether a finger is asked for. The passphrase does not wait for the answer: there may never be one.
    let mut asking = use_signal(|| false);
    let with_device = move |key: Arc<dyn HardwareKey>| async move {
        if asking() || working() {
            return;
        }
        asking.set(true);
        let given = ask_key(shared, key).await;
        asking.set(false);
        // Whoever has begun with the passphrase meanwhile is let in by it.
        if working() {
            return;
        }
        let secret = match given {
            Ok(secret) => secret,
            Err(why) => return device_trouble.set(Some(why)),
        };
        working.set(true);
        let said = unlock_with(shared, secret).await;
        working.set(false);
        device_trouble.set(said.clone());
        if said.is_none() {
            let way = way_after_unlocking(&shared);
            shared.nav.start_over(way);
            shared.changed();
        }
    };

    let kind = if visible() { "text" } else { "password" };
    rsx! {
        Frame {
            title: say!(words, "unlock-title"),
            at: "unlock",
            quiet_title: true,
            actions: rsx! {
                Button {
                    id: "unlock",
                    look: ButtonLook::Main,
                    disabled: passphrase.read().is_empty() || working() || !wait().is_zero(),
                    enter: true,
                    onclick: unlock,
                    {say!(words, "unlock-do")}
                }
            },
            div { class: "lock",
                Line {
                    id: "passphrase",
                    label: say!(words, "passphrase"),
                    kind,
                    oninput: move |text: String| passphrase.set(Zeroizing::new(text)),
                }
                Check { id: "show", on: visible(), onchange: move |on| visible.set(on), {say!(words, "passphrase-show")} }
                if working() {
                    Working {}
                }
                if let Some(trouble) = trouble() {
                    Notice { id: "trouble", {unlock_trouble(&words, trouble)} }
                }
                if shared.keeper().may_be_set_aside() && !working() {
                    HaveBackup { asking: setting_aside }
                    SetAside { asking: setting_aside }
                }
                Wait { left: wait() }
                if let Some(key) = device {
                    Button { id: "device-key", disabled: asking() || working(), onclick: move |()| with_device(key.clone()),
                        {say!(words, "device-key-unlock")}
                    }
                }
                if let Some(said) = device_trouble() {
                    Notice { id: "device-key-trouble", p { "{said}" } }
                }
                Button { id: "forgotten", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Recover),
                    {say!(words, "recover-link")}
                }
            }
        }
    }
}
