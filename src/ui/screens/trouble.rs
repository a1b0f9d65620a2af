//! The vault cannot be used as it is: what happened, what is safe, what to do next.

use dioxus::prelude::*;

use super::aside::{HaveBackup, SetAside};
use crate::session::PlaceTrouble;
use crate::ui::components::{Button, ButtonLook, Frame};
use crate::ui::state::use_shared;
use crate::words::say;

/// The screen for a vault that cannot be used as it is. It changes nothing by itself.
#[component]
pub fn Trouble(trouble: PlaceTrouble) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let asking = use_signal(|| false);
    let (what, safe, next) = match trouble {
        PlaceTrouble::InUse => {
            (say!(words, "place-in-use"), say!(words, "place-in-use-safe"), say!(words, "place-in-use-next"))
        }
        PlaceTrouble::ReadOnly => {
            (say!(words, "place-read-only"), say!(words, "nothing-changed"), say!(words, "read-only-next"))
        }
        PlaceTrouble::NoRoom => {
            (say!(words, "place-no-room"), say!(words, "nothing-changed"), say!(words, "free-some-room"))
        }
        PlaceTrouble::HeaderMissing => (
            say!(words, "place-header-missing"),
            say!(words, "place-header-missing-safe"),
            say!(words, "place-header-missing-next"),
        ),
        PlaceTrouble::HeaderDamaged => {
            (say!(words, "place-header-damaged"), say!(words, "place-header-damaged-safe"), say!(words, "damaged-next"))
        }
        PlaceTrouble::StoreMissing => {
            (say!(words, "place-store-missing"), say!(words, "place-store-missing-safe"), say!(words, "damaged-next"))
        }
        PlaceTrouble::Newer => {
            (say!(words, "place-newer"), say!(words, "nothing-changed"), say!(words, "place-newer-next"))
        }
        PlaceTrouble::Development => {
            (say!(words, "place-development"), say!(words, "nothing-changed"), say!(words, "place-development-next"))
        }
        PlaceTrouble::Failed => {
            (say!(words, "place-failed"), say!(words, "nothing-changed"), say!(words, "try-again-or-restart"))
        }
    };
    rsx! {
        Frame {
            title: say!(words, "trouble-title"),
            at: "trouble",
            actions: rsx! {
                Button {
                    id: "try-again",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        shared.keeper().look_again();
                        shared.changed();
                    },
                    {say!(words, "try-again")}
                }
                if shared.keeper().may_be_set_aside() {
                    HaveBackup { asking }
                }
            },
            p { id: "what", "{what}" }
            p { id: "safe", "{safe}" }
            p { id: "next", "{next}" }
            SetAside { asking }
        }
    }
}
