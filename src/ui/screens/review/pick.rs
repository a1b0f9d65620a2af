//! Picking a passage from what was written before: only what is the supporter's own, or what the person has said yes to, and
//! with the hidden words hidden already.

use dioxus::prelude::*;

use super::own::Own;
use crate::journal::{Entry, Journal, Period, PrivateText, StillHolds};
use crate::review::{Reviewer, parts, tongue};
use crate::ui::components::Button;
use crate::ui::screens::parts::WhenAndKind;
use crate::ui::state::use_shared;
use crate::words::say;

/// A part of a note.
#[derive(Clone, PartialEq)]
struct Part {
    entry: Entry,
    text: PrivateText,
    /// The same with the hidden words hidden.
    hidden: PrivateText,
    source: StillHolds,
}

/// The notes of the period, part by part. Nothing while something is written already: picking must not take it away.
#[component]
pub(super) fn PickFromNotes(nth: usize, own: Own, period: Period, count: Signal<usize>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut own = own;
    let mut open = use_signal(|| false);
    if count() > 0 {
        return rsx! {};
    }
    let offered: Vec<Part> =
        if open() { shared.read(|journal| offered(journal, period, &words)).unwrap_or_default() } else { Vec::new() };
    rsx! {
        Button { id: "pick-from-notes", expanded: open(), onclick: move |()| open.toggle(), {say!(words, "passage-pick")} }
        if open() {
            if offered.is_empty() {
                p { id: "nothing-to-pick", {say!(words, "passage-pick-nothing")} }
            } else {
                p { {say!(words, "passage-pick-what")} }
            }
            for (place, part) in offered.into_iter().enumerate() {
                button {
                    class: "row",
                    key: "{place}",
                    id: "pick-{place}",
                    onclick: {
                        let part = part.clone();
                        move |_| {
                            own.write(nth, part.text.clone(), Some(part.source.clone()));
                            // A part of a note is never too long.
                            let _ = own.begin(nth);
                        }
                    },
                    span { class: "row-text",
                        WhenAndKind { entry: part.entry.clone() }
                        p { class: "written", "{part.hidden.reveal()}" }
                    }
                }
            }
        }
    }
}

fn offered(journal: &Journal, period: Period, words: &crate::words::Words) -> Vec<Part> {
    let reviewer = Reviewer::of(journal);
    let tongue = tongue(words);
    let mut offered = Vec::new();
    for note in journal.pickable_notes(period) {
        let Some(entry) = journal.find(&note.entry) else { continue };
        for text in parts(note.text.reveal()) {
            let hidden = reviewer.hidden(text.reveal(), tongue);
            offered.push(Part { entry: entry.clone(), text, hidden, source: note.holds.clone() });
        }
    }
    offered
}
