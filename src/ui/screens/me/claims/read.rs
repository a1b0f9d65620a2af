//! The exact bytes of a claim, and letting them go or not.

use dioxus::prelude::*;

use crate::claim::FILE_NAME;
use crate::platform::{SaveError, Saved};
use crate::ui::components::{Button, Frame, Notice};
use crate::ui::screens::summary::not_shared;
use crate::ui::state::use_shared;
use crate::words::say;

/// What is shown is what leaves, to the byte.
#[component]
pub(super) fn Reading(
    sheet: String,
    /// Whether something in it has no amount, because a rate is missing.
    lacks_a_rate: bool,
    reading: Signal<bool>,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut outcome = use_signal(|| None::<Result<Saved, SaveError>>);
    let mut busy = use_signal(|| false);
    let leaving = sheet.clone();
    let save = move |()| {
        let bytes = leaving.clone().into_bytes();
        async move {
            if busy() {
                return;
            }
            busy.set(true);
            let answer = shared.platform().save_file(FILE_NAME, bytes).await;
            busy.set(false);
            outcome.set(Some(answer));
        }
    };
    let saved = outcome() == Some(Ok(Saved::Done));
    rsx! {
        Frame {
            title: say!(words, "claims-file"),
            at: "claim-read",
            actions: rsx! {
                Button { id: "claim-done", onclick: move |()| reading.set(false),
                    {if saved { say!(words, "done") } else { say!(words, "share-none") }}
                }
                if !saved {
                    Button { id: "claim-save", onclick: save, {say!(words, "claims-save")} }
                }
            },
            if lacks_a_rate {
                Notice { id: "rate-missing", p { {say!(words, "claims-no-rate")} } }
            }
            match outcome() {
                None => rsx! {},
                Some(Ok(Saved::Done)) => rsx! {
                    Notice { id: "claim-saved",
                        p { {say!(words, "share-done")} }
                        p { {say!(words, "claims-saved-next")} }
                    }
                },
                Some(Ok(Saved::Cancelled)) => rsx! { Notice { id: "not-shared", p { {say!(words, "share-cancelled")} } } },
                Some(Err(why)) => rsx! {
                    Notice { id: "not-shared",
                        p { {not_shared(&words, why)} }
                        p { {say!(words, "share-nothing-left")} }
                    }
                },
            }
            if !saved {
                p { {say!(words, "claims-exact")} }
            }
            pre { class: "page sheet", id: "sheet", tabindex: "0", "{sheet}" }
        }
    }
}
