//! What an entry says: what was chosen and what was written. Also of an earlier version.

use dioxus::prelude::*;

use super::answers::{Answers, ChangedAnswers};
use super::talked::Talked;
use super::{facts, written};
use crate::journal::Entry;
use crate::ui::state::use_shared;

/// What was chosen and what was written in an entry.
#[component]
pub fn Content(
    entry: Entry,
    /// Whether what was answered in a sitting can be changed here. An earlier version stays what it was.
    #[props(default)]
    changes: bool,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let facts = shared.read(|journal| facts::of(&words, journal, &entry)).unwrap_or_default();
    let written = written(&words, &entry);
    rsx! {
        if !facts.is_empty() {
            dl { class: "facts",
                for fact in facts {
                    div { key: "{fact.name}", class: "fact",
                        dt { "{fact.name}" }
                        dd { "{fact.value}" }
                    }
                }
            }
        }
        if let Entry::Supervision(session) = &entry {
            Talked { session: session.clone() }
        }
        for (name, text) in written {
            section { class: "stack-close",
                p { class: "quiet", "{name}" }
                p { class: "written", "{text.reveal()}" }
            }
        }
        if let Entry::Debrief(debrief) = entry {
            if changes && debrief.finished {
                ChangedAnswers { debrief }
            } else {
                Answers { debrief }
            }
        }
    }
}
