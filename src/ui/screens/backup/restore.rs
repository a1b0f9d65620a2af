//! Starting from a backup, in an app that is empty.

use std::sync::Arc;

use dioxus::prelude::*;
use zeroize::Zeroizing;

use super::passphrase::{OldPassphrase, passphrase};
use super::told::restore_trouble;
use crate::session::{RestoreTrouble, Sealed, strength};
use crate::ui::app::way_after_unlocking;
use crate::ui::components::{Button, ButtonLook, Check, Frame, Notice, Working};
use crate::ui::nav::{Place, Shown};
use crate::ui::screens::keys::{Choose, use_chosen};
use crate::ui::state::use_shared;
use crate::words::say;

/// "I have a backup".
#[component]
pub fn Restore() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let picked = use_signal(|| None::<(String, Arc<Sealed>)>);
    let typed = use_signal(Zeroizing::<String>::default);
    let chosen = use_chosen();
    let mut same = use_signal(|| true);
    let mut working = use_signal(|| false);
    let mut trouble = use_signal(|| None::<RestoreTrouble>);

    // A backup made elsewhere may have a passphrase that is too weak for a vault.
    let enough = use_memo(move || strength(&typed.read()).is_enough());
    let keep_same = same() && (enough() || typed.read().is_empty());
    let new_is_there = if keep_same { enough() } else { chosen.is_ready() };
    let restore = move |()| async move {
        let Some((_, sealed)) = picked.peek().clone() else { return };
        if working() {
            return;
        }
        working.set(true);
        trouble.set(None);
        let keeper = shared.keeper();
        let (backups, new) = (passphrase(typed), if keep_same { passphrase(typed) } else { chosen.passphrase() });
        let restored = tokio::task::spawn_blocking(move || keeper.restore(&backups, &new, &sealed)).await;
        working.set(false);
        match restored {
            Ok(Ok(code)) => {
                let mut way = way_after_unlocking(&shared);
                way.push(Place::Words(Shown::new(code)));
                shared.nav.start_over(way);
                shared.changed();
            }
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(RestoreTrouble::Interrupted)),
        }
    };
    rsx! {
        Frame {
            title: say!(words, "restore-title"),
            at: "restore",
            actions: rsx! {
                Button {
                    id: "restore-do",
                    look: ButtonLook::Main,
                    disabled: picked.read().is_none() || typed.read().is_empty() || !new_is_there || working(),
                    enter: true,
                    onclick: restore,
                    {say!(words, "restore-do")}
                }
            },
            p { {say!(words, "restore-what")} }
            Pick { picked, trouble }
            if picked.read().is_some() {
                OldPassphrase { typed }
                Check { id: "same", on: keep_same, onchange: move |on| same.set(on), {say!(words, "restore-same")} }
                if !keep_same {
                    Choose { chosen, label: say!(words, "restore-new-passphrase") }
                }
            }
            if working() {
                Working {}
            }
            if let Some(why) = trouble() {
                Notice { id: "trouble", {restore_trouble(&words, why)} }
            }
        }
    }
}

/// Lets the person pick the file, and takes a copy of it.
#[component]
pub(super) fn Pick(picked: Signal<Option<(String, Arc<Sealed>)>>, trouble: Signal<Option<RestoreTrouble>>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut asking = use_signal(|| false);
    let pick = move |()| async move {
        let (mut picked, mut trouble) = (picked, trouble);
        if asking() {
            return;
        }
        asking.set(true);
        let answer = shared.platform().open_file().await;
        asking.set(false);
        let Some(mut file) = answer else { return };
        let (keeper, name) = (shared.keeper(), file.name);
        match tokio::task::spawn_blocking(move || keeper.take_in(&mut file.reader)).await {
            Ok(Ok(sealed)) => {
                picked.set(Some((name, Arc::new(sealed))));
                trouble.set(None);
            }
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(RestoreTrouble::Failed)),
        }
    };
    rsx! {
        if let Some((name, _)) = &*picked.read() {
            p { id: "picked", {say!(words, "restore-picked", name = name.clone())} }
        }
        Button {
            id: "pick-backup",
            look: if picked.read().is_some() { ButtonLook::Plain } else { ButtonLook::Equal },
            onclick: pick,
            if picked.read().is_some() {
                {say!(words, "restore-pick-other")}
            } else {
                {say!(words, "restore-pick")}
            }
        }
    }
}
