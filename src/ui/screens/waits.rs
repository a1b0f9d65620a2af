//! The one thing that waits on Today because a day has passed. It says nothing of what it is about.

use dioxus::prelude::*;

use crate::journal::Waiting;
use crate::ui::components::{Button, Notice};
use crate::ui::nav::Place;
use crate::ui::state::{today, use_shared};
use crate::words::say;

/// What waits, if anything does.
#[component]
pub(super) fn Waits() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let Some(waiting) = shared.read(|journal| journal.waiting(today())).flatten() else { return rsx! {} };
    let sentence = match &waiting {
        Waiting::ToldThemselves(_) => say!(words, "waits-told-themselves"),
        Waiting::Soon(_) => say!(words, "waits-soon"),
    };
    let entry = waiting.entry().clone();
    rsx! {
        Notice { id: "waits",
            p { "{sentence}" }
            Button { id: "open-waiting", onclick: move |()| shared.nav.go(Place::Entry(entry.clone())), {say!(words, "open")} }
        }
    }
}
