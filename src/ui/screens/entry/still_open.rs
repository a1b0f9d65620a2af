//! Something that was left open in a session, until it is said to be done.

use dioxus::prelude::*;

use crate::journal::{Entry, EntryRef, SupervisionSession};
use crate::session::WriteTrouble;
use crate::ui::components::Button;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::use_shared;
use crate::words::say;

/// What was left open, and "Done".
#[component]
pub(super) fn StillOpen(session: SupervisionSession) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let id = EntryRef::from(session.id).id;
    let done = move |()| {
        // Somebody may be writing on the session.
        let done = shared.keeper().change(id, |entry| {
            if let Entry::Supervision(session) = entry {
                session.is_open_no_more();
            }
        });
        trouble.set(done.err());
        shared.changed();
    };
    rsx! {
        if session.is_still_open() {
            section { class: "card", id: "still-open",
                p { {say!(words, "still-open")} }
                Button { id: "still-open-done", onclick: done, {say!(words, "follow-up-done")} }
                SaveTrouble { trouble: trouble() }
            }
        }
    }
}
