//! Above a question of a sitting: what was written for it last time, in the supporter's words.

use dioxus::prelude::*;

use crate::guide::{self, WrittenFor};
use crate::journal::Debrief;
use crate::ui::state::{today, use_shared};
use crate::words::{Words, day, say};

/// What was written earlier for the question `prompt` of `sitting`, if anything was.
#[component]
pub(super) fn Earlier(sitting: Debrief, prompt: &'static str) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let found = shared.read(|journal| guide::earlier(journal, &sitting, prompt)).unwrap_or_default();
    rsx! {
        for (place, one) in found.into_iter().enumerate() {
            div { key: "{place}", class: "say", "data-earlier": "{place}",
                p { class: "quiet", {title(&words, one.what, &day(&words, one.day, today()))} }
                p { class: "written", {one.text.reveal()} }
            }
        }
    }
}

fn title(words: &Words, what: WrittenFor, day: &str) -> String {
    match what {
        WrittenFor::Promise => say!(words, "earlier-promise", day = day),
        WrittenFor::Remembering => say!(words, "earlier-remembering", day = day),
        WrittenFor::Changing => say!(words, "earlier-changing", day = day),
    }
}
