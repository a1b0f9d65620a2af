//! Who has changed their mind since something was shared: in the ledger for good, and before the next page is made.

use dioxus::prelude::*;

use crate::journal::{EntryRef, Share};
use crate::ui::components::{Button, ButtonLook, Notice};
use crate::ui::nav::Place;
use crate::ui::state::{today, use_shared};
use crate::words::{day, say};

/// Said while the next page is being made, and not again after it has left.
#[component]
pub fn ChangedMinds() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let found: Vec<(EntryRef, String, usize)> = shared
        .read(|journal| {
            let shares = journal.shares_to_speak_of().into_iter();
            shares
                .map(|(share, minds)| (share.id.into(), day(&words, share.written.date(), today()), minds.len()))
                .collect()
        })
        .unwrap_or_default();
    if found.is_empty() {
        return rsx! {};
    }
    let count: usize = found.iter().map(|(_, _, minds)| minds).sum();
    rsx! {
        Notice { id: "changed-minds",
            h2 { {say!(words, "changed-minds-title")} }
            p { {say!(words, "changed-minds", count = count)} }
            p { {say!(words, "changed-minds-next")} }
            for (place, (share, when, _)) in found.into_iter().enumerate() {
                Button {
                    key: "{place}",
                    id: "changed-mind-{place}",
                    look: ButtonLook::Plain,
                    onclick: move |()| shared.nav.go(Place::Entry(share.clone())),
                    {say!(words, "changed-minds-see", day = when)}
                }
            }
        }
    }
}

/// Beside a consent that a share stood on: that it was taken back since, and on which day.
#[component]
pub fn SharedBefore(share: Share, place: usize) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mind =
        shared.read(|journal| journal.changed_minds(&share).into_iter().find(|mind| mind.place == place)).flatten();
    let Some(mind) = mind else { return rsx! {} };
    rsx! {
        p { class: "quiet", "data-changed-mind": "{place}",
            match mind.at {
                Some(at) => say!(words, "shared-before-no-on", day = day(&words, at.date(), today())),
                None => say!(words, "shared-before-no"),
            }
        }
    }
}
