//! The long list: of ten thousand rows, those that are looked at.

use dioxus::prelude::*;

use super::rows::Rows;
use super::window::{At, Heights};
use crate::journal::search::Query;
use crate::session::Line;
use crate::ui::components::{Button, ButtonLook};
use crate::ui::state::use_shared;
use crate::words::say;

/// The rows around what is in view, between two spacers that stand for the rest.
///
/// The page says when the view comes near a spacer (`shell/page/rows.js`). The two buttons do the same by hand, for
/// whoever reads on without scrolling.
#[component]
pub(super) fn Long(
    lines: Memo<Vec<Line>>,
    query: Query,
    /// The row the person comes back to.
    back: Option<usize>,
) -> Element {
    let words = use_shared().words();
    let heights = use_memo(move || Heights::of(lines.read().iter().map(|line| line.day)));
    let mut at = use_signal(|| match back {
        Some(row) => At::Reached(row),
        // Between two letters there is time for what is looked at.
        None if !query.is_empty() => At::Jumped(0),
        None => At::Reached(0),
    });
    let mut turn = use_signal(|| 0_u64);
    let mut go = move |there: At| {
        at.set(there);
        turn += 1;
    };
    let shown = heights.read().around(at());
    if shown.is_empty() {
        return rsx! {};
    }
    let (before, after) = (heights.read().before(&shown), heights.read().after(&shown));
    let (first, last) = (shown.start, shown.end - 1);
    rsx! {
        div {
            class: "long",
            "data-long": "",
            "data-from": "{shown.start}",
            "data-turn": "{turn}",
            input {
                r#type: "hidden",
                "data-at": "",
                oninput: {
                    let shown = shown.clone();
                    move |event| {
                        let there = heights.peek().row(&event.value(), &shown);
                        go(there.unwrap_or(At::Reached(first)));
                    }
                },
            }
            // Drawings, because their height is an attribute: no style stands in the page.
            svg { class: "long-rest", "data-before": "", "aria-hidden": "true", height: "{before:.2}rem" }
            if first > 0 {
                Button { id: "newer", look: ButtonLook::Plain, onclick: move |()| go(At::Reached(first)), {say!(words, "journal-newer")} }
            }
            Rows { lines, shown: shown.clone(), query, back }
            if shown.end < heights.read().rows() {
                Button { id: "older", look: ButtonLook::Plain, onclick: move |()| go(At::Reached(last)), {say!(words, "journal-older")} }
            }
            svg { class: "long-rest", "data-after": "", "aria-hidden": "true", height: "{after:.2}rem" }
        }
    }
}
