//! Everything gone.

use dioxus::prelude::*;

use crate::ui::components::{Again, Button, ButtonLook, Frame, Notice, NoticeLook, Working};
use crate::ui::state::use_shared;
use crate::words::say;

/// How far the person has gone.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    /// Reading what it means.
    Reading,
    /// Asked for the passphrase.
    Asking,
    /// One press away.
    Confirming,
}

/// What it means, the passphrase once more, and one press.
#[component]
pub fn Wipe() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut step = use_signal(|| Step::Reading);
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
            shared.call_is_told();
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
            actions: (step() != Step::Asking).then(|| rsx! {
                Button { id: "wipe-no", onclick: move |()| shared.nav.back(), {say!(words, "not-now")} }
                if step() == Step::Confirming {
                    Button { id: "wipe-yes", look: ButtonLook::Danger, disabled: working(), onclick: wipe, {say!(words, "wipe-do")} }
                } else {
                    Button { id: "wipe-go-on", onclick: move |()| step.set(Step::Asking), {say!(words, "go-on")} }
                }
            }),
            p { {say!(words, "wipe-what")} }
            p { {say!(words, "wipe-how")} }
            p { {say!(words, "wipe-not")} }
            Notice { look: NoticeLook::Danger, p { {say!(words, "wipe-no-return")} } }
            if step() == Step::Asking {
                Again {
                    id: "again",
                    why: say!(words, "again-wipe"),
                    onright: move |()| step.set(Step::Confirming),
                    onaway: move |()| step.set(Step::Reading),
                }
            }
            if working() {
                Working {}
            }
            if failed() {
                Notice { id: "trouble", p { {say!(words, "wipe-failed")} } }
            }
        }
    }
}
