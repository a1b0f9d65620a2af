//! Something being written: the screen a draft names.

use dioxus::prelude::*;

use super::{boundary, concern, debrief, in_hand, meeting, scripts, session};
use crate::session::{Draft, Screen};
use crate::ui::components::Frame;
use crate::ui::state::use_shared;
use crate::words::say;

/// The screen a draft belongs to.
#[component]
pub fn Writing(draft: Draft) -> Element {
    let shared = use_shared();
    let words = shared.words();
    if draft.walked.is_some() {
        return rsx! { super::FourWays { draft } };
    }
    match draft.screen.known() {
        Some(Screen::Meeting) => rsx! { meeting::LogMeeting { draft } },
        // An alias is typed into the meeting that was being logged.
        Some(Screen::Alias) => {
            let meeting = shared.keeper().meeting_of_alias(&draft).unwrap_or(draft);
            rsx! { meeting::LogMeeting { draft: meeting } }
        }
        Some(Screen::Boundary) => rsx! { boundary::Boundary { draft } },
        Some(Screen::Concern) => rsx! { concern::WriteConcern { draft } },
        Some(Screen::Debrief) => rsx! { debrief::Debrief { draft } },
        Some(Screen::Numbers) => rsx! { super::Numbers {} },
        Some(Screen::Person) => rsx! { super::person::WritePerson { draft } },
        Some(Screen::Role) => rsx! { super::me::WriteRole { draft } },
        Some(Screen::Rates) => rsx! { super::me::WriteRates { draft } },
        Some(Screen::Expense) => rsx! { super::me::WriteExpense { draft } },
        Some(Screen::Session) => rsx! { session::Session { draft } },
        Some(Screen::Script) => rsx! { scripts::WriteScript { draft } },
        Some(Screen::ClinicNote) => rsx! { super::help::WriteClinicNote { draft } },
        Some(Screen::ShareAnswer) => rsx! { super::share::WriteShareAnswer { draft } },
        Some(Screen::InHand) => rsx! { in_hand::InHand { draft } },
        // The summary finds its passages itself.
        Some(Screen::Passage) => rsx! { super::Summary {} },
        None => rsx! {
            Frame { title: say!(words, "newer-draft-title"), at: "newer-draft",
                p { {say!(words, "newer-draft")} }
            }
        },
    }
}
