//! What was looked for and stands outside the timeline: somebody one meets, my role, a number, things to say.

use dioxus::prelude::*;

use super::super::parts::kind_label;
use super::rows::Around;
use crate::journal::search::{Excerpt, Query};
use crate::journal::{Choice, Entry};
use crate::ui::components::{Icon, Picture};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, use_shared};
use crate::words::{Words, say};

/// Something that was found.
#[derive(Clone, PartialEq)]
pub(super) struct Found {
    kind: Option<&'static str>,
    label: String,
    leads_to: Place,
    excerpts: Vec<Excerpt>,
}

/// What is found by `query`.
pub(super) fn found(shared: &Shared, words: &Words, query: &Query) -> Vec<Found> {
    let found = shared.read(|journal| {
        let found = journal.elsewhere(query).into_iter().filter_map(|(entry, excerpts)| {
            let (kind, label) = (entry.kind().map(Choice::key), kind_label(words, entry));
            Some(Found { kind, label, leads_to: leads_to(entry)?, excerpts })
        });
        found.collect()
    });
    found.unwrap_or_default()
}

/// Where an entry outside the timeline is read.
fn leads_to(entry: &Entry) -> Option<Place> {
    match entry {
        Entry::Contact(person) => Some(Place::Person(person.id)),
        Entry::Role(_) => Some(Place::Role),
        Entry::Trusted(_) => Some(Place::Numbers),
        Entry::Script(_) => Some(Place::Scripts),
        Entry::ClinicNote(_) => Some(Place::Law),
        _ => None,
    }
}

/// A row for each, above the timeline's.
#[component]
pub(super) fn Elsewhere(found: Vec<Found>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        section { id: "elsewhere",
            h2 { class: "month", {say!(words, "journal-elsewhere")} }
            div { class: "rows",
                for (place, one) in found.into_iter().enumerate() {
                    button {
                        key: "{place}",
                        class: "row",
                        "data-kind": one.kind,
                        onclick: move |_| shared.nav.go(one.leads_to.clone()),
                        span { class: "row-mark", "data-kind": one.kind, "aria-hidden": "true" }
                        span { class: "row-text",
                            "{one.label}"
                            for excerpt in one.excerpts {
                                Around { excerpt }
                            }
                        }
                        Icon { picture: Picture::Onward }
                    }
                }
            }
        }
    }
}
