//! A day that may be left unsaid.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::ui::components::{Chip, DateField, Group};
use crate::ui::state::use_shared;
use crate::words::say;

/// A day, or none. The field comes when a day is wanted: an empty one shows today in grey, and looks filled in.
#[component]
pub(super) fn DayOrNone(
    id: String,
    /// The question.
    label: String,
    day: Option<NaiveDate>,
    /// What it means that there is none, where that can be said.
    #[props(default)]
    none: Option<String>,
    onchange: EventHandler<Option<NaiveDate>>,
) -> Element {
    let words = use_shared().words();
    let mut open = use_signal(|| day.is_some());
    rsx! {
        Group { legend: label, name: "{id}-set",
            div { class: "chips",
                Chip { name: "none", on: !open(), onpick: move |()| {
                        open.set(false);
                        onchange.call(None);
                    },
                    {none.unwrap_or_else(|| say!(words, "day-none"))}
                }
                Chip { name: "some", on: open(), onpick: move |()| open.set(true), {say!(words, "day-set")} }
            }
        }
        if open() {
            DateField {
                id,
                // The question stands above already.
                label: say!(words, "day-which"),
                kind: "date",
                first: day.map(|day| day.to_string()).unwrap_or_default(),
                oninput: move |text: String| onchange.call(text.parse().ok()),
            }
        }
    }
}
