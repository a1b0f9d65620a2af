//! The threads between entries: from what came up in a meeting to the meeting, and back.

use dioxus::prelude::*;

use crate::journal::{Choice, Entry, EntryRef, Id, Journal, Kind, Meeting, Phase, chosen};
use crate::ui::components::{Button, ButtonLook, Icon, Picture, Section};
use crate::ui::nav::Place;
use crate::ui::screens::parts::{capital, kind_label};
use crate::ui::state::{today, use_shared};
use crate::words::{day, say};

/// The way to the meeting that this came from; or, of what was written beforehand, to the meeting that it was for.
#[component]
pub(super) fn FromMeeting(entry: Entry) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let Some(meeting) = shared.read(|journal| meeting_of(journal, &entry).cloned()).flatten() else { return rsx! {} };
    let beforehand = matches!(&entry, Entry::Debrief(sitting) if chosen(&sitting.phase, Phase::Before));
    let day = day(&words, meeting.when.date(), today());
    rsx! {
        Button { id: "from-meeting", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Entry(meeting.id.into())),
            {if beforehand { say!(words, "for-meeting", day = day) } else { say!(words, "promise-from", day = day) }}
        }
    }
}

/// The meeting that something came up in, or that it is about.
fn meeting_of<'a>(journal: &'a Journal, entry: &Entry) -> Option<&'a Meeting> {
    match entry {
        Entry::Boundary(issue) => journal.meeting(issue.meeting?),
        Entry::Escalation(concern) => journal.meeting(concern.meeting?),
        Entry::Debrief(sitting) => match journal.find(sitting.about.as_ref()?)? {
            Entry::Meeting(meeting) => Some(meeting),
            Entry::Debrief(_) => None,
            about => meeting_of(journal, about),
        },
        _ => None,
    }
}

/// The limits and the concerns that came up in a meeting: the day and the kind, and nothing else.
#[component]
pub(super) fn CameUpThere(meeting: Id<Meeting>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let rows: Vec<(EntryRef, Option<Kind>, String)> = shared
        .read(|journal| {
            let (limits, concerns) = journal.came_up_in(meeting);
            let limits = limits.into_iter().cloned().map(Entry::from);
            let concerns = concerns.into_iter().cloned().map(Entry::from);
            let row = |entry: Entry| {
                let when = capital(&day(&words, entry.when().date(), today()));
                (entry.reference(), entry.kind(), format!("{when} · {}", kind_label(&words, &entry)))
            };
            limits.chain(concerns).map(row).collect()
        })
        .unwrap_or_default();
    if rows.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: say!(words, "came-up-there"),
            div { class: "rows", id: "came-up",
                for (entry, kind, row) in rows {
                    button {
                        key: "{entry.id:?}",
                        class: "row",
                        "data-kind": kind.map(Choice::key),
                        onclick: move |_| shared.nav.go(Place::Entry(entry.clone())),
                        span { class: "row-mark", "data-kind": kind.map(Choice::key), "aria-hidden": "true" }
                        span { class: "row-text", "{row}" }
                        Icon { picture: Picture::Onward }
                    }
                }
            }
        }
    }
}
