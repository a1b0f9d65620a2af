//! Afterwards: where it is, as far as that is known, what to do with it, and what was written down.

use dioxus::prelude::*;

use super::aloud::{Aloud, Six};
use crate::journal::EntryRef;
use crate::leaving::Through;
use crate::session::WriteTrouble;
use crate::ui::components::{Button, ButtonLook, Frame, Notice};
use crate::ui::nav::{Place, Tab};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// What became of it.
#[component]
pub(super) fn Left(
    through: Through,
    noted: Result<EntryRef, WriteTrouble>,
    aloud: Option<Aloud>,
    /// The person says that what was offered was not sent.
    onnotsent: EventHandler<()>,
    /// They go on, and it was.
    ondone: EventHandler<()>,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let locked = aloud.is_some();
    let offered = through == Through::Offered && noted.is_ok();
    rsx! {
        Frame {
            title: title(&words, through),
            at: "share-left",
            actions: rsx! {
                Button {
                    id: "done",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        ondone.call(());
                        shared.nav.home(Tab::Supervision);
                    },
                    {say!(words, "done")}
                }
                if offered {
                    Button { id: "share-not-sent", onclick: move |()| onnotsent.call(()), {say!(words, "share-not-sent-do")} }
                }
            },
            Notice { id: "shared",
                p { {whereabouts(&words, through, locked)} }
                match noted {
                    Ok(entry) => rsx! {
                        p { {next(&words, through)} }
                        Button {
                            id: "see-share",
                            look: ButtonLook::Plain,
                            onclick: move |()| {
                                ondone.call(());
                                shared.nav.go(Place::Entry(entry.clone()));
                            },
                            {say!(words, "share-see-record")}
                        }
                    },
                    Err(why) => rsx! {
                        p { {unrecorded(&words, through)} }
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

fn title(words: &Words, through: Through) -> String {
    match through {
        Through::Placed => say!(words, "share-saved-title"),
        Through::Taken => say!(words, "share-taken-title"),
        Through::Offered => say!(words, "share-offered-title"),
    }
}

/// Where it is, and who can read it there.
fn whereabouts(words: &Words, through: Through, locked: bool) -> String {
    match (through, locked) {
        (Through::Placed, false) => say!(words, "share-done"),
        (Through::Placed, true) => say!(words, "share-done-locked"),
        (Through::Taken, false) => say!(words, "share-taken"),
        (Through::Taken, true) => say!(words, "share-taken-locked"),
        (Through::Offered, false) => say!(words, "share-offered"),
        (Through::Offered, true) => say!(words, "share-offered-locked"),
    }
}

fn next(words: &Words, through: Through) -> String {
    match through {
        Through::Placed => say!(words, "share-done-next"),
        Through::Taken => say!(words, "share-taken-next"),
        Through::Offered => say!(words, "share-offered-next"),
    }
}

fn unrecorded(words: &Words, through: Through) -> String {
    match through {
        Through::Placed => say!(words, "share-unrecorded"),
        Through::Taken => say!(words, "share-taken-unrecorded"),
        Through::Offered => say!(words, "share-offered-unrecorded"),
    }
}
