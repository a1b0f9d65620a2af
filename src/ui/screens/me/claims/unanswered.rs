//! Planned meetings whose time has gone: until somebody says what became of them, nothing is claimed for them.

use dioxus::prelude::*;

use crate::claim::{Wanted, unanswered};
use crate::journal::EntryRef;
use crate::ui::components::{Icon, Picture};
use crate::ui::nav::Place;
use crate::ui::screens::parts::capital;
use crate::ui::state::{now, today, use_shared};
use crate::words::{day, say};

/// How many there are, and the way to each.
#[component]
pub(super) fn Unanswered(wanted: Wanted) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let waiting: Vec<(EntryRef, String)> = shared
        .read(|journal| {
            let meetings = unanswered(journal, wanted, now()).into_iter();
            meetings.map(|meeting| (meeting.id.into(), capital(&day(&words, meeting.when.date(), today())))).collect()
        })
        .unwrap_or_default();
    rsx! {
        if !waiting.is_empty() {
            div { class: "stack-close", id: "unanswered",
                p { {say!(words, "claims-unanswered", count = waiting.len())} }
                div { class: "rows",
                    for (meeting, when) in waiting {
                        button {
                            key: "{meeting.id:?}",
                            class: "row",
                            "data-unanswered": "",
                            onclick: move |_| shared.nav.go(Place::Entry(meeting.clone())),
                            span { class: "row-text", "{when}" }
                            Icon { picture: Picture::Onward }
                        }
                    }
                }
            }
        }
    }
}
