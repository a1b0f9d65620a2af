//! Picking a passage from what was written before: only what is the supporter's own, or what the person has said yes to, and
//! with the hidden words hidden already.

use dioxus::prelude::*;

use super::own::Own;
use crate::journal::consent::{Whose, whose_boundary};
use crate::journal::{Consent, ConsentState, Debrief, Entry, Journal, Period, PrivateText, SharedUnder, known};
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
    source: Option<SharedUnder>,
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
                            own.write(nth, part.text.clone(), part.source.clone());
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
    for entry in journal.timeline().into_iter().filter(|entry| period.holds(entry.when().date())) {
        let Some(source) = may_be_picked(journal, entry) else { continue };
        for text in written(entry).iter().flat_map(|text| parts(text.reveal())) {
            let hidden = reviewer.hidden(text.reveal(), tongue);
            offered.push(Part { entry: entry.clone(), text, hidden, source: source.clone() });
        }
    }
    offered
}

/// On what an entry's own notes may be picked: on the person's yes, or on nobody's where it is mine alone.
fn may_be_picked(journal: &Journal, entry: &Entry) -> Option<Option<SharedUnder>> {
    let on = |consent: &Consent| {
        let state = consent.state();
        (state == ConsentState::AgreedAll && !consent.is_newer()).then(|| {
            Some(SharedUnder { entry: entry.reference(), state: Some(state.into()), ..SharedUnder::default() })
        })
    };
    match entry {
        Entry::Meeting(meeting) => on(&meeting.consent),
        Entry::Boundary(issue) => match known(&issue.code).map(whose_boundary) {
            Some(Whose::Mine) => Some(None),
            _ => on(&issue.consent),
        },
        Entry::Escalation(concern) => on(&concern.consent),
        Entry::Debrief(debrief) => match &debrief.about {
            // What I say about a meeting with somebody stands on what they said about the meeting.
            Some(about) => may_be_picked(journal, journal.find(about)?),
            None => Some(None),
        },
        Entry::Supervision(_) => Some(None),
        _ => None,
    }
}

/// The supporter's own notes in an entry.
fn written(entry: &Entry) -> Vec<&PrivateText> {
    match entry {
        Entry::Meeting(meeting) => vec![&meeting.note],
        Entry::Boundary(issue) => vec![&issue.note],
        Entry::Escalation(concern) => vec![&concern.note],
        Entry::Debrief(Debrief { answers, .. }) => answers.iter().map(|answer| &answer.text).collect(),
        Entry::Supervision(session) => vec![&session.note],
        _ => Vec::new(),
    }
}
