//! What the app is, what it promises, and what it cannot do.

use dioxus::prelude::*;

use crate::ui::components::{Button, ButtonLook, Frame};
use crate::ui::nav::Place;
use crate::ui::state::use_shared;
use crate::words::say;

/// About this app.
#[component]
pub fn About() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Frame { title: say!(words, "about-title"), at: "about",
            p { {say!(words, "about-what")} }
            p { {say!(words, "about-offline")} }
            p { {say!(words, "about-locked")} }
            p { {say!(words, "about-limits")} }
            p { {say!(words, "about-not-reviewed")} }
            p { {say!(words, "about-not-anonymous")} }
            Button { id: "law", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Law), {say!(words, "law-title")} }
            p { class: "quiet", {say!(words, "about-version", version = env!("CARGO_PKG_VERSION"))} }
        }
    }
}
