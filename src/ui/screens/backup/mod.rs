//! Backup: making one, taking one in, and starting from one.

mod hurt;
mod make;
mod merge;
mod passphrase;
mod restore;
mod told;

use dioxus::prelude::*;

pub use restore::Restore;

use crate::session::BackupDue;
use crate::ui::components::{Again, Button, ButtonLook, Frame, Notice};
use crate::ui::nav::Place;
use crate::ui::state::{today, use_shared};
use crate::words::{day, say};

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Choosing,
    Making,
    Merging,
}

/// Me, Backup.
#[component]
pub fn Backup() -> Element {
    let mut shared = use_shared();
    let step = use_signal(|| Step::Choosing);
    let to_choosing = use_callback(move |()| {
        let mut step = step;
        let inside = *step.peek() != Step::Choosing;
        step.set(Step::Choosing);
        inside
    });
    use_hook(|| shared.nav.back_inside(to_choosing));
    match step() {
        Step::Choosing => rsx! { Choosing { step } },
        Step::Making => rsx! { make::Making {} },
        Step::Merging => rsx! { merge::Taking {} },
    }
}

#[component]
fn Choosing(step: Signal<Step>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let last = shared.keeper().settings().last_backup();
    let mut asking = use_signal(|| false);
    rsx! {
        Frame {
            title: say!(words, "backup-title"),
            at: "backup",
            actions: (!asking()).then(|| rsx! {
                Button { id: "backup-make", look: ButtonLook::Main, onclick: move |()| asking.set(true),
                    {say!(words, "backup-make")}
                }
                Button { id: "backup-take-in", onclick: move |()| step.set(Step::Merging), {say!(words, "backup-take-in")} }
            }),
            // A backup is everything, under a passphrase of one's choosing: not for whoever picks the phone up.
            if asking() {
                Again {
                    id: "backup-again",
                    why: say!(words, "backup-again"),
                    onright: move |()| step.set(Step::Making),
                    onaway: move |()| asking.set(false),
                }
            }
            p { {say!(words, "backup-what")} }
            p { {say!(words, "backup-where")} }
            p { class: "quiet", id: "backup-last",
                match last {
                    Some(last) => say!(words, "backup-last", day = day(&words, last, today())),
                    None => say!(words, "backup-none"),
                }
            }
            Notice { p { {say!(words, "backup-still-holds")} } }
        }
    }
}

/// One quiet line when a backup is due, with a way there and a way past it.
#[component]
pub fn BackupReminder() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut due = use_signal(|| shared.keeper().backup_due(today()));
    let Some(why) = due() else { return rsx! {} };
    rsx! {
        section { class: "card", id: "backup-due",
            p { class: "quiet",
                match why {
                    BackupDue::Never => say!(words, "backup-due-never"),
                    BackupDue::Since(last) => say!(words, "backup-due-since", day = day(&words, last, today())),
                }
            }
            Button { id: "backup-due-go", onclick: move |()| shared.nav.go(Place::Backup), {say!(words, "backup-title")} }
            Button {
                id: "backup-due-later",
                look: ButtonLook::Plain,
                onclick: move |()| {
                    // If it cannot be saved, it is only asked again.
                    let _ = shared.keeper().put_backup_off(today());
                    due.set(None);
                },
                {say!(words, "not-now")}
            }
        }
    }
}
