//! Making a vault: a passphrase, typed twice, with an honest word on how strong it is.

use dioxus::prelude::*;

use super::keys::{Choose, use_chosen};
use super::parts::create_trouble;
use crate::session::CreateTrouble;
use crate::ui::app::way_after_unlocking;
use crate::ui::components::{Button, ButtonLook, Frame, Notice, Working};
use crate::ui::nav::{Place, Shown};
use crate::ui::state::use_shared;
use crate::words::say;

/// The first screen of all.
#[component]
pub fn Create() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let chosen = use_chosen();
    let mut working = use_signal(|| false);
    let mut trouble = use_signal(|| None::<CreateTrouble>);
    let ready = chosen.is_ready() && !working();

    let create = move |()| async move {
        if working() {
            return;
        }
        working.set(true);
        trouble.set(None);
        let keeper = shared.keeper();
        let passphrase = chosen.passphrase();
        // Deriving the key takes half a second on purpose; the screen goes on meanwhile.
        let made = tokio::task::spawn_blocking(move || keeper.create(&passphrase)).await;
        working.set(false);
        match made {
            Ok(Ok(code)) => {
                let mut way = way_after_unlocking(&shared);
                way.push(Place::Words(Shown::new(code)));
                shared.nav.start_over(way);
                shared.changed();
            }
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(CreateTrouble::Interrupted)),
        }
    };

    rsx! {
        Frame {
            title: say!(words, "create-title"),
            at: "create",
            actions: rsx! {
                Button { id: "create", look: ButtonLook::Main, disabled: !ready, enter: true, onclick: create,
                    {say!(words, "create-do")}
                }
                Button { id: "have-backup", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Restore),
                    {say!(words, "restore-have")}
                }
            },
            p { {say!(words, "create-what")} }
            Choose { chosen, label: say!(words, "passphrase") }
            Notice {
                p { {say!(words, "create-no-way-back")} }
            }
            if !ready && !working() {
                p { class: "quiet", {say!(words, "strength-wait")} }
            }
            if working() {
                Working {}
            }
            if let Some(trouble) = trouble() {
                Notice { id: "trouble", {create_trouble(&words, trouble)} }
            }
        }
    }
}
