//! What to write: a meeting, a boundary issue, a concern.

use dioxus::prelude::*;

use crate::journal::{BoundaryIssue, Entry, Escalation, Meeting, MeetingKind};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame};
use crate::ui::nav::Place;
use crate::ui::state::{now, use_shared};
use crate::words::say;

/// The choice of what to write.
#[component]
pub fn Write() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut begin = move |screen: Screen, entry: Entry| {
        shared.nav.go_instead(Place::Writing(Box::new(Draft::new(screen, entry, now()))));
    };
    rsx! {
        Frame { title: say!(words, "write-title"), at: "write",
            div { class: "stack-close",
            Button { id: "write-meeting", onclick: move |()| begin(Screen::Meeting, Meeting::new(now()).into()),
                {say!(words, "write-meeting")}
            }
            Button { id: "write-plan", onclick: move |()| begin(Screen::Meeting, Meeting::planned(now()).into()),
                {say!(words, "write-plan")}
            }
            Button { id: "write-network", onclick: move |()| begin(Screen::Meeting, of_kind(MeetingKind::Network)),
                {say!(words, "write-network")}
            }
            Button { id: "write-training", onclick: move |()| begin(Screen::Meeting, of_kind(MeetingKind::Training)),
                {say!(words, "write-training")}
            }
            Button { id: "write-boundary", onclick: move |()| begin(Screen::Boundary, BoundaryIssue::new(now()).into()),
                {say!(words, "write-boundary")}
            }
            Button {
                id: "write-concern",
                onclick: move |()| {
                    let draft = Draft::new(Screen::Concern, Escalation::new(now()).into(), now());
                    shared.nav.go_instead(Place::ConcernGate(Box::new(draft)));
                },
                {say!(words, "write-concern")}
            }
            }
            Button { id: "write-cancel", look: ButtonLook::Plain, onclick: move |()| shared.nav.back(), {say!(words, "not-now")} }
        }
    }
}

/// A meeting of a kind that is said already.
fn of_kind(kind: MeetingKind) -> Entry {
    let mut meeting = Meeting::new(now());
    meeting.kind = Some(kind.into());
    meeting.into()
}
