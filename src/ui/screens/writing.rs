//! Something being written: the screen a draft names.

use dioxus::prelude::*;

use super::{boundary, concern, debrief, meeting};
use crate::session::{Draft, Screen};
use crate::ui::components::Frame;
use crate::ui::state::use_shared;
use crate::words::say;

/// The screen a draft belongs to.
#[component]
pub fn Writing(draft: Draft) -> Element {
    let words = use_shared().words();
    match draft.screen {
        Some(Screen::Meeting) => rsx! { meeting::LogMeeting { draft } },
        Some(Screen::Boundary) => rsx! { boundary::Boundary { draft } },
        Some(Screen::Concern) => rsx! { concern::WriteConcern { draft } },
        Some(Screen::Debrief) => rsx! { debrief::Debrief { draft } },
        Some(Screen::Numbers) => rsx! { super::Numbers {} },
        Some(Screen::Alias) | None => rsx! {
            Frame { title: say!(words, "newer-draft-title"), at: "newer-draft",
                p { {say!(words, "newer-draft")} }
            }
        },
    }
}
