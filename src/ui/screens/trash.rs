//! What is deleted: put it back, or have it gone for good.

use dioxus::prelude::*;

use super::parts::{SaveTrouble, capital};
use crate::journal::{EntryId, Kept, Kind};
use crate::session::{Cleared, Deleted, WriteTrouble};
use crate::ui::components::{Again, Button, ButtonLook, Frame, Notice, NoticeLook, Working};
use crate::ui::state::{today, use_shared};
use crate::words::{Label, day, say};

/// How many rows a step shows.
const STEP: usize = 50;

/// What the person was asked about, or told.
#[derive(Clone, Copy, PartialEq)]
enum Moment {
    /// Nothing yet.
    Quiet,
    /// Whether it may go for good: one thing, or everything.
    Asked(Option<EntryId>),
    /// For the passphrase, before everything goes.
    Again,
    /// It is going.
    Working,
    /// It has gone, and this is left.
    Gone(Cleared),
    /// It has not gone.
    Trouble(WriteTrouble),
}

/// The deleted things.
#[component]
pub fn Trash() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut moment = use_signal(|| Moment::Quiet);
    let mut shown = use_signal(|| STEP);
    // Reading the standing draws this again when something is put back or erased.
    let _ = shared.standing();
    let deleted = shared.keeper().trash();
    let more = deleted.len() > shown();
    let none = deleted.is_empty();
    // The files are written anew, which may take seconds: beside the screen. The work belongs to this screen and not to the
    // question, which goes as soon as it is answered.
    let erase = use_callback(move |of: Option<EntryId>| {
        moment.set(Moment::Working);
        spawn(async move {
            let keeper = shared.keeper();
            let erasing = tokio::task::spawn_blocking(move || match of {
                Some(id) => keeper.erase_now(id),
                None => keeper.empty_trash(),
            });
            moment.set(match erasing.await {
                Ok(Ok(cleared)) => Moment::Gone(cleared),
                Ok(Err(why)) => Moment::Trouble(why),
                Err(_) => Moment::Trouble(WriteTrouble::Failed),
            });
            shared.changed();
        });
    });
    let trouble = match moment() {
        Moment::Trouble(why) => Some(why),
        _ => None,
    };
    rsx! {
        Frame {
            title: say!(words, "trash-title"),
            at: "trash",
            p { {say!(words, "trash-why")} }
            SaveTrouble { trouble }
            if moment() == Moment::Working {
                Working {}
            }
            if let Moment::Gone(cleared) = moment() {
                Notice { id: "erased",
                    p {
                        match cleared {
                            Cleared::Wholly => say!(words, "trash-erased"),
                            Cleared::Later => say!(words, "trash-erased-later"),
                        }
                    }
                    p { {say!(words, "trash-remains")} }
                }
            }
            if moment() == Moment::Asked(None) {
                Sure { onyes: move |()| moment.set(Moment::Again), onno: move |()| moment.set(Moment::Quiet) }
            }
            if moment() == Moment::Again {
                Again {
                    id: "again",
                    why: say!(words, "again-erase-all"),
                    onright: move |()| erase.call(None),
                    onaway: move |()| moment.set(Moment::Quiet),
                }
            }
            if none {
                p { id: "trash-empty", {say!(words, "trash-empty")} }
            }
            for one in deleted.into_iter().take(shown()) {
                section { key: "{one.entry.id:?}", class: "card", "data-deleted": "",
                    DeletedLine { deleted: one.clone() }
                    if moment() == Moment::Asked(Some(one.entry.id)) {
                        Sure {
                            onyes: move |()| erase.call(Some(one.entry.id)),
                            onno: move |()| moment.set(Moment::Quiet),
                        }
                    } else {
                        Button {
                            id: "put-back",
                            onclick: move |()| match shared.keeper().put_back(one.entry.id) {
                                Ok(()) => {
                                    moment.set(Moment::Quiet);
                                    shared.changed();
                                }
                                Err(why) => moment.set(Moment::Trouble(why)),
                            },
                            {say!(words, "put-back")}
                        }
                        Button {
                            id: "erase",
                            look: ButtonLook::Plain,
                            onclick: move |()| moment.set(Moment::Asked(Some(one.entry.id))),
                            {say!(words, "trash-erase")}
                        }
                    }
                }
            }
            if more {
                Button { id: "older", onclick: move |()| shown += STEP, {say!(words, "journal-older")} }
            }
            // Not at the thumb: whoever comes here mostly wants something back.
            if !none && !matches!(moment(), Moment::Asked(None) | Moment::Again | Moment::Working) {
                Button { id: "erase-all", look: ButtonLook::Plain, onclick: move |()| moment.set(Moment::Asked(None)),
                    {say!(words, "trash-erase-all")}
                }
            }
        }
    }
}

/// Day, kind, and when it goes.
#[component]
fn DeletedLine(deleted: Deleted) -> Element {
    let words = use_shared().words();
    let kind = deleted.entry.kind.as_ref().and_then(Kept::known);
    let label = kind.map_or_else(|| say!(words, "newer-entry"), |kind: Kind| kind.label(&words));
    let when = capital(&day(&words, deleted.when.date(), today()));
    let goes = day(&words, deleted.goes, today());
    rsx! {
        p { class: "kind-line",
            span { class: "row-mark", "data-kind": kind.map(crate::journal::Choice::key), "aria-hidden": "true" }
            "{when} · {label}"
        }
        p { class: "quiet", {say!(words, "trash-goes", day = goes)} }
        if deleted.with_copies {
            p { class: "quiet", {say!(words, "trash-with-copies")} }
        }
    }
}

/// Asks whether it may go for good.
#[component]
fn Sure(onyes: EventHandler<()>, onno: EventHandler<()>) -> Element {
    let words = use_shared().words();
    rsx! {
        Notice { look: NoticeLook::Danger,
            p { {say!(words, "trash-erase-sure")} }
            Button { id: "erase-no", onclick: move |()| onno.call(()), {say!(words, "keep")} }
            Button { id: "erase-yes", look: ButtonLook::Danger, onclick: move |()| onyes.call(()),
                {say!(words, "trash-erase-do")}
            }
        }
    }
}
