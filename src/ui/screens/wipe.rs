//! Everything gone.

use dioxus::prelude::*;

use super::parts::Working;
use crate::ui::components::{Button, ButtonLook, Frame, Notice, NoticeLook};
use crate::ui::state::use_shared;
use crate::words::say;

/// What it means, and one press.
#[component]
pub fn Wipe() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut working = use_signal(|| false);
    let mut failed = use_signal(|| false);
    let wipe = move |()| async move {
        if working() {
            return;
        }
        working.set(true);
        failed.set(false);
        let keeper = shared.keeper();
        let wiped = tokio::task::spawn_blocking(move || keeper.wipe()).await;
        working.set(false);
        if matches!(wiped, Ok(Ok(()))) {
            // A page that has never held anything, at the first screen.
            shared.lock();
        } else {
            failed.set(true);
            shared.changed();
        }
    };
    rsx! {
        Frame {
            title: say!(words, "wipe-title"),
            at: "wipe",
            actions: rsx! {
                Button {
                    id: "wipe-yes",
                    look: ButtonLook::Danger,
                    disabled: working(),
                    onclick: move |()| {
                        spawn(wipe(()));
                    },
                    {say!(words, "wipe-do")}
                }
                Button { id: "wipe-no", onclick: move |()| shared.nav.back(), {say!(words, "not-now")} }
            },
            p { {say!(words, "wipe-what")} }
            p { {say!(words, "wipe-how")} }
            p { {say!(words, "wipe-not")} }
            Notice { look: NoticeLook::Danger, p { {say!(words, "wipe-no-return")} } }
            if working() {
                Working {}
            }
            if failed() {
                Notice { id: "trouble", p { {say!(words, "wipe-failed")} } }
            }
        }
    }
}
