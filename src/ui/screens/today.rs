//! Today: one card, two buttons, at most one unfinished thing. Day and kind only; the rest after a tap.

use dioxus::prelude::*;

use super::parts::{WhenAndKind, draft_kind};
use crate::journal::{Entry, Journal, Meeting, MeetingStatus};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Notice};
use crate::ui::nav::{Place, Tab};
use crate::ui::state::{now, today, use_shared};
use crate::words::{moment, say};

/// An unfinished debrief fades after this many days without a word.
const FADES_AFTER_DAYS: i64 = 7;

/// The first tab.
#[component]
pub fn Today() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let card = shared.read(|journal| next_or_last(journal, now())).flatten();
    let unfinished = unfinished(shared.keeper().drafts());
    let unreadable = shared.keeper().unreadable();

    rsx! {
        Frame {
            title: say!(words, "today-title"),
            at: "today",
            actions: rsx! {
                Button {
                    id: "log-meeting",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        let draft = Draft::new(Screen::Meeting, Meeting::new(now()).into(), now());
                        shared.nav.go(Place::Writing(Box::new(draft)));
                    },
                    {say!(words, "today-log-meeting")}
                }
                Button { id: "prepare-supervision", onclick: move |()| shared.nav.home(Tab::Supervision),
                    {say!(words, "today-prepare-supervision")}
                }
            },
            if unreadable > 0 {
                Notice { id: "unreadable", p { {say!(words, "unreadable-entries", count = unreadable)} } }
            }
            if let Some(draft) = unfinished {
                Unfinished { key: "{draft.id():?}", draft }
            }
            if let Some((coming, entry)) = card {
                section { class: "card",
                    h2 { {if coming { say!(words, "today-next") } else { say!(words, "today-last") }} }
                    WhenAndKind { entry: entry.clone() }
                    Button { id: "open-card", onclick: move |()| shared.nav.go(Place::Entry(entry.reference())),
                        {say!(words, "open")}
                    }
                }
            } else {
                p { {say!(words, "today-empty")} }
            }
        }
    }
}

/// The next meeting if one is planned, otherwise the last.
fn next_or_last(journal: &Journal, now: chrono::NaiveDateTime) -> Option<(bool, Entry)> {
    let (last, next) = journal.around(now);
    match (next.filter(|meeting| meeting.is(MeetingStatus::Planned)), last) {
        (Some(next), _) => Some((true, next.clone().into())),
        (None, Some(last)) => Some((false, last.clone().into())),
        (None, None) => None,
    }
}

/// The one unfinished thing worth a line: the latest draft, unless it is a debrief that has faded.
fn unfinished(drafts: Vec<Draft>) -> Option<Draft> {
    drafts
        .into_iter()
        .filter(|draft| !matches!(draft.entry, Entry::Debrief(_)) || (now() - draft.at).num_days() < FADES_AFTER_DAYS)
        .max_by_key(|draft| draft.at)
}

#[component]
fn Unfinished(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let kind = draft_kind(&words, &draft);
    let when = moment(&words, draft.at, today());
    let id = draft.id();
    let mut asking = use_signal(|| false);
    rsx! {
        section { class: "card", id: "unfinished",
            p { {say!(words, "today-unfinished", kind = kind, when = when)} }
            if asking() {
                p { {say!(words, "discard-sure")} }
                Button {
                    id: "discard-yes",
                    onclick: move |()| {
                        if shared.keeper().discard(id).is_ok() {
                            shared.changed();
                        }
                    },
                    {say!(words, "discard-do")}
                }
                Button { id: "discard-no", onclick: move |()| asking.set(false), {say!(words, "keep")} }
            } else {
                Button {
                    id: "go-on",
                    look: ButtonLook::Main,
                    onclick: move |()| shared.nav.go(Place::Writing(Box::new(draft.clone()))),
                    {say!(words, "go-on")}
                }
                Button { id: "discard", onclick: move |()| asking.set(true), {say!(words, "discard")} }
            }
        }
    }
}
