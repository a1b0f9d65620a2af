//! The filters, behind one button. What is chosen is said while they are put away.

use dioxus::prelude::*;

use crate::journal::search::Filter;
use crate::journal::{Contact, Id, Kept, Kind, Topic};
use crate::ui::components::{Button, ButtonLook, Chip, Group, PickOne};
use crate::ui::state::{Shared, use_shared};
use crate::words::{Label, Words, say};

/// The kinds there are in the timeline.
const KINDS: [Kind; 6] =
    [Kind::Meeting, Kind::Boundary, Kind::Escalation, Kind::Debrief, Kind::Supervision, Kind::Share];

/// One button, and what is behind it.
#[component]
pub(super) fn Filters(filter: Filter, onchange: EventHandler<Filter>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut open = use_signal(|| false);
    let people = people(&shared);
    let said = said(&words, &filter, &people);
    let with = {
        let filter = filter.clone();
        move |change: &dyn Fn(&mut Filter)| {
            let mut filter = filter.clone();
            change(&mut filter);
            onchange.call(filter);
        }
    };
    rsx! {
        div { class: "filter-buttons",
            Button { id: "filter", look: ButtonLook::Plain, expanded: Some(open()), onclick: move |()| open.toggle(),
                {say!(words, "journal-filter")}
            }
            if !filter.is_empty() {
                Button { id: "filter-clear", look: ButtonLook::Plain, onclick: move |()| onchange.call(Filter::default()),
                    {say!(words, "journal-filter-clear")}
                }
            }
        }
        if !open() && !said.is_empty() {
            p { class: "quiet", id: "filter-said", "{said}" }
        }
        if open() {
            div { class: "stack",
                PickOne::<Kind> {
                    legend: say!(words, "journal-filter-kind"),
                    name: "filter-kind",
                    kept: filter.kind.map(Kept::Known),
                    only: KINDS.to_vec(),
                    onpick: { let with = with.clone(); move |kind| with(&|filter| filter.kind = kind) },
                }
                if !people.is_empty() {
                    Group { legend: say!(words, "journal-filter-person"), name: "filter-person",
                        div { class: "chips",
                            for (place, (person, alias)) in people.into_iter().enumerate() {
                                Chip {
                                    key: "{place}",
                                    name: "{place}",
                                    on: filter.person == Some(person),
                                    onpick: {
                                        let with = with.clone();
                                        move |()| with(&|filter| {
                                            filter.person = (filter.person != Some(person)).then_some(person);
                                        })
                                    },
                                    "{alias}"
                                }
                            }
                        }
                    }
                }
                PickOne::<Topic> {
                    legend: say!(words, "journal-filter-topic"),
                    name: "filter-topic",
                    kept: filter.topic.map(Kept::Known),
                    onpick: { let with = with.clone(); move |topic| with(&|filter| filter.topic = topic) },
                }
                Group { legend: say!(words, "journal-filter-only"), name: "filter-only",
                    div { class: "chips",
                        Chip {
                            name: "open",
                            on: filter.open,
                            onpick: { let with = with.clone(); move |()| with(&|filter| filter.open = !filter.open) },
                            {say!(words, "journal-filter-open")}
                        }
                        Chip {
                            name: "flagged",
                            on: filter.flagged,
                            onpick: { let with = with.clone(); move |()| with(&|filter| filter.flagged = !filter.flagged) },
                            {say!(words, "journal-filter-flagged")}
                        }
                    }
                }
            }
        }
    }
}

/// Everybody there is, by what they are called; those out of the way last.
fn people(shared: &Shared) -> Vec<(Id<Contact>, String)> {
    let people = shared.read(|journal| {
        let mut people: Vec<(bool, String, Id<Contact>)> = journal
            .contacts()
            .map(|person| (person.archived, person.alias.reveal().trim().to_owned(), person.id))
            .filter(|(_, alias, _)| !alias.is_empty())
            .collect();
        people.sort();
        people.into_iter().map(|(_, alias, id)| (id, alias)).collect()
    });
    people.unwrap_or_default()
}

/// What is chosen, in a line.
fn said(words: &Words, filter: &Filter, people: &[(Id<Contact>, String)]) -> String {
    let alias = |id| people.iter().find(|(person, _)| *person == id).map(|(_, alias)| alias.clone());
    let chosen = [
        filter.kind.map(|kind| kind.label(words)),
        filter.person.and_then(alias),
        filter.topic.map(|topic| topic.label(words)),
        filter.open.then(|| say!(words, "journal-filter-open")),
        filter.flagged.then(|| say!(words, "journal-filter-flagged")),
    ];
    chosen.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
