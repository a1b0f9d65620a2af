//! The journal: everything, newest first. A list shows day and kind only, until the person looks for something.

mod elsewhere;
mod filter;
mod long;
mod rows;
mod view;
mod window;

use std::time::Duration;

use dioxus::prelude::*;

use elsewhere::{Elsewhere, found};
use filter::Filters;
use long::Long;
pub use view::View;

use crate::journal::PrivateText;
use crate::journal::search::Query;
use crate::ui::components::{Button, ButtonLook, Frame, Line};
use crate::ui::nav::Place;
use crate::ui::screens::person::PeopleDoor;
use crate::ui::state::use_shared;
use crate::words::say;

/// How many entries the index takes in between two turns of the interface: about two milliseconds of work.
const AT_ONCE: usize = 200;
const BETWEEN: Duration = Duration::from_millis(1);

/// The second tab.
#[component]
pub fn Journal() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut view = use_context::<View>();
    // Coming back from an entry, everything is as it was; otherwise the journal starts at its beginning.
    let left = use_hook(|| if shared.nav.came_back() { view.left() } else { view.start_over() });
    let lines = use_memo(move || {
        shared.follow();
        shared.keeper().look_back(&shared.words(), &view.filter.read(), &view.query.read()).unwrap_or_default()
    });
    // Rises when something else is looked for, which makes another list.
    let mut turn = use_signal(|| 0_u64);
    let mut getting_ready = use_signal(|| false);
    // Not before the person looks for something: an index is a second copy of everything.
    let mut get_ready = move || {
        if !getting_ready.replace(true) {
            spawn(async move {
                while shared.keeper().prepare_search(&shared.words(), AT_ONCE) {
                    tokio::time::sleep(BETWEEN).await;
                }
            });
        }
    };
    let query = view.query.read().clone();
    let filter = view.filter.read().clone();
    // The filters are about what stands in the timeline.
    let elsewhere = use_memo(move || {
        shared.follow();
        if view.filter.read().is_empty() { found(&shared, &shared.words(), &view.query.read()) } else { Vec::new() }
    });
    let number = lines.read().len() + elsewhere.read().len();
    let narrowed = !query.is_empty() || !filter.is_empty();
    let back = left.and_then(|left| left.place(&lines.read()));

    rsx! {
        Frame {
            title: say!(words, "journal-title"),
            at: "journal",
            returning: back.is_some(),
            actions: rsx! {
                Button { id: "write", look: ButtonLook::Main, onclick: move |()| shared.nav.go(Place::Write),
                    {say!(words, "journal-write")}
                }
            },
            div { class: "stack-close",
                div { onfocusin: move |_| get_ready(),
                    Line {
                        id: "search",
                        label: say!(words, "journal-search"),
                        kind: "search",
                        first: view.typed.peek().reveal().to_owned(),
                        oninput: move |typed: String| {
                            view.query.set(Query::new(&typed));
                            view.typed.set(PrivateText::new(typed));
                            turn += 1;
                        },
                    }
                }
                Filters {
                    filter: filter.clone(),
                    onchange: move |filter| {
                        view.filter.set(filter);
                        turn += 1;
                    },
                }
                PeopleDoor {}
            }
            // Always there: a screen reader says what changes in it, and nothing of what comes with it.
            p { class: "quiet", id: "found", role: "status",
                if narrowed {
                    {say!(words, "journal-found", number = number)}
                }
            }
            if !narrowed && number == 0 {
                p { {say!(words, "journal-empty")} }
            }
            if !elsewhere.read().is_empty() {
                Elsewhere { found: elsewhere() }
            }
            // A list of one: what is found by other words, or in another language, is another list.
            for turn in [turn()] {
                Long { key: "{turn}", lines, query: query.clone(), back: back.filter(|_| turn == 0) }
            }
        }
    }
}
