//! What cannot be opened makes room for a backup, where somebody has one: from the lock screen and from the screen for a
//! vault that lost a part.

use dioxus::prelude::*;

use crate::ui::components::{Button, ButtonLook, Notice};
use crate::ui::nav::Place;
use crate::ui::state::use_shared;
use crate::words::say;

/// "I have a backup", where what is there cannot be opened. `asking` is whether it was pressed: see [`SetAside`].
#[component]
pub(super) fn HaveBackup(asking: Signal<bool>) -> Element {
    let words = use_shared().words();
    rsx! {
        Button { id: "have-backup", look: ButtonLook::Plain, onclick: move |()| asking.set(true),
            {say!(words, "restore-have")}
        }
    }
}

/// Asks, puts what is there aside, and goes on to the backup.
#[component]
pub(super) fn SetAside(asking: Signal<bool>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    if !asking() {
        return rsx! {};
    }
    rsx! {
        Notice { id: "set-aside",
            p { {say!(words, "restore-aside")} }
            Button { id: "set-aside-no", onclick: move |()| asking.set(false), {say!(words, "not-now")} }
            Button {
                id: "set-aside-do",
                onclick: move |()| {
                    if shared.keeper().set_aside().is_ok() {
                        shared.nav.go(Place::Restore);
                    }
                    shared.changed();
                },
                {say!(words, "restore-aside-do")}
            }
        }
    }
}
