//! What one can say to whoever answers, and what they may ask: to read beside the call. It says nothing of whoever holds the
//! phone, for the call itself locks the app.

use dioxus::prelude::*;

use crate::guide::help;
use crate::guide::scripts::{self, Script};
use crate::ui::components::Section;
use crate::ui::state::{Shared, use_shared};
use crate::words::say;

/// What one can say in danger: first what fits whatever it is about, and under a heading of their own the words about a life,
/// which are untrue of anything else.
#[component]
pub(in crate::ui::screens) fn WhatToSay(about_a_life: Vec<&'static str>) -> Element {
    let words = use_shared().words();
    rsx! {
        Section { title: say!(words, "danger-what-to-say"),
            SayAnything {}
            if !about_a_life.is_empty() {
                h3 { class: "legend", {say!(words, "danger-about-a-life")} }
                Sayings { ids: about_a_life }
            }
        }
    }
}

/// What to say to whoever answers that fits whatever it is about.
#[component]
pub(in crate::ui::screens) fn SayAnything() -> Element {
    let words = use_shared().words();
    rsx! {
        div { class: "say", id: "say-anything",
            p { class: "quiet", {say!(words, "script-sc5-when")} }
            p { {say!(words, "say-when-answered")} }
        }
    }
}

/// What the emergency line may ask.
#[component]
pub(in crate::ui::screens) fn MayBeAsked() -> Element {
    let words = use_shared().words();
    rsx! {
        Section { title: words.named(help::MAY_BE_ASKED_TITLE),
            ul { class: "stack-close", id: "may-be-asked",
                for line in help::MAY_BE_ASKED.texts(&words) {
                    li { "{line}" }
                }
            }
        }
    }
}

/// What one can say, each under the situation it is for; in the supporter's own words where they have put it into some.
/// Locked, it is the original: what is their own is sealed.
#[component]
pub(in crate::ui::screens) fn Sayings(ids: Vec<&'static str>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    rsx! {
        for script in ids.into_iter().filter_map(scripts::script) {
            div { key: "{script.id}", class: "say", "data-script": script.id,
                p { class: "quiet", {script.situation(&words)} }
                p { class: "written", {said(&shared, script)} }
            }
        }
    }
}

/// How the supporter says it.
pub(in crate::ui::screens) fn said(shared: &Shared, script: &Script) -> String {
    let own = shared.read(|journal| journal.own_script(script.id).map(|own| own.text.reveal().to_owned())).flatten();
    own.unwrap_or_else(|| script.text(&shared.words()))
}
