//! What the app is, what it promises, and what it cannot do.

use dioxus::prelude::*;

use crate::ui::components::Frame;
use crate::ui::state::use_shared;
use crate::words::say;

/// About this app.
#[component]
pub fn About() -> Element {
    let words = use_shared().words();
    rsx! {
        Frame { title: say!(words, "about-title"), at: "about",
            p { {say!(words, "about-what")} }
            p { {say!(words, "about-offline")} }
            p { {say!(words, "about-locked")} }
            p { {say!(words, "about-limits")} }
            p { {say!(words, "about-not-reviewed")} }
            p { {say!(words, "about-not-anonymous")} }
            p { class: "quiet", {say!(words, "about-version", version = env!("CARGO_PKG_VERSION"))} }
        }
    }
}
