//! The page on the screen, and the phone in somebody else's hands: nothing but the page can be reached from here.
//!
//! The tabs, Help and the way back are not drawn while this is shown (`components/frame.rs`); Hide locks, and Help is
//! then where it always is. Whoever wants to go on needs the passphrase.

use dioxus::prelude::*;

use crate::ui::components::{Again, Button, Frame};
use crate::ui::nav::Tab;
use crate::ui::state::use_shared;
use crate::words::say;

/// The page, large.
#[component]
pub fn Handed(text: String) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut asking = use_signal(|| false);
    // Whatever the system's own "Back" is, it does not lead past the passphrase.
    use_hook(move || {
        shared.nav.back_inside(Callback::new(move |()| {
            asking.toggle();
            true
        }))
    });
    if asking() {
        return rsx! {
            Frame { title: say!(words, "handed-again-title"), at: "handed-again",
                Again {
                    id: "again",
                    why: say!(words, "handed-again-why"),
                    onright: move |()| shared.nav.home(Tab::Supervision),
                    onaway: move |()| asking.set(false),
                }
            }
        };
    }
    rsx! {
        Frame {
            title: say!(words, "summary-name"),
            at: "handed",
            quiet_title: true,
            actions: rsx! {
                Button { id: "handed-back", onclick: move |()| asking.set(true), {say!(words, "handed-back")} }
            },
            pre { class: "page handed", id: "page", tabindex: "0", "{text}" }
            p { class: "quiet", {say!(words, "handed-hint")} }
        }
    }
}
