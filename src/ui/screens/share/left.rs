//! Afterwards: where it is, what to do with it, and what was written down.

use dioxus::prelude::*;

use super::aloud::{Aloud, Six};
use crate::journal::EntryRef;
use crate::session::WriteTrouble;
use crate::ui::components::{Button, ButtonLook, Frame, Notice};
use crate::ui::nav::{Place, Tab};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::use_shared;
use crate::words::say;

/// What became of it.
#[component]
pub(super) fn Left(noted: Result<EntryRef, WriteTrouble>, aloud: Option<Aloud>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let locked = aloud.is_some();
    rsx! {
        Frame {
            title: say!(words, "share-saved-title"),
            at: "share-left",
            actions: rsx! {
                Button { id: "done", look: ButtonLook::Main, onclick: move |()| shared.nav.home(Tab::Supervision),
                    {say!(words, "done")}
                }
            },
            Notice { id: "shared",
                p { {if locked { say!(words, "share-done-locked") } else { say!(words, "share-done") }} }
                match noted {
                    Ok(entry) => rsx! {
                        p { {say!(words, "share-done-next")} }
                        Button { id: "see-share", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Entry(entry.clone())),
                            {say!(words, "share-see-record")}
                        }
                    },
                    Err(why) => rsx! {
                        p { {say!(words, "share-unrecorded")} }
                        SaveTrouble { trouble: Some(why) }
                    },
                }
            }
            if let Some(aloud) = aloud {
                p { {say!(words, "share-aloud-what")} }
                Six { aloud }
                p { {say!(words, "share-aloud-gone")} }
            }
        }
    }
}
