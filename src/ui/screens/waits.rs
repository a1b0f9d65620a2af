//! A day that has passed, as Today says it. It says nothing of what it is about.

use dioxus::prelude::*;

use crate::journal::Waiting;
use crate::ui::components::{Button, Notice};
use crate::ui::nav::Place;
use crate::ui::state::use_shared;
use crate::words::say;

/// Whose day has passed, and the way to the entry.
#[component]
pub(super) fn Passed(waiting: Waiting) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
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
