//! Deleting an entry, asked about once; and, right afterwards, the way back.

use dioxus::prelude::*;

use crate::journal::{Entry, EntryId};
use crate::session::WriteTrouble;
use crate::ui::components::{Button, ButtonLook, Check, Frame, Notice};
use crate::ui::nav::{Place, Tab};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{today, use_shared};
use crate::words::{day, say};

/// Deleting, asked about once.
#[component]
pub fn Delete(entry: Entry) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut asking = use_signal(|| false);
    let mut with_copies = use_signal(|| false);
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let id = entry.id();
    let copies = if asking() { shared.keeper().copies_mentioning(&entry.reference()) } else { 0 };
    rsx! {
        if asking() {
            // Not in brick red: that is for what cannot be undone.
            Notice {
                p { {say!(words, "delete-sure")} }
                if copies > 0 {
                    Check { id: "delete-copies", on: with_copies(), onchange: move |on| with_copies.set(on),
                        {say!(words, "delete-copies", count = copies)}
                    }
                    p { class: "quiet", {say!(words, "delete-copies-why")} }
                }
                Button { id: "delete-no", onclick: move |()| asking.set(false), {say!(words, "keep")} }
                Button {
                    id: "delete-yes",
                    onclick: move |()| {
                        let keeper = shared.keeper();
                        let removed = if with_copies() { keeper.remove_with_copies(id) } else { keeper.remove(id) };
                        match removed {
                            // The screen is drawn again, as that of something deleted.
                            Ok(()) => shared.changed(),
                            Err(why) => trouble.set(Some(why)),
                        }
                    },
                    {say!(words, "delete-do")}
                }
            }
            SaveTrouble { trouble: trouble() }
        } else {
            Button { id: "delete", look: ButtonLook::Plain, onclick: move |()| asking.set(true), {say!(words, "delete")} }
        }
    }
}

/// An entry that is not there: deleted, with the way back, or gone.
#[component]
pub fn Missing(id: EntryId) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let deleted = shared.keeper().trash().into_iter().find(|deleted| deleted.entry.id == id);
    let Some(deleted) = deleted else {
        return rsx! {
            Frame { title: say!(words, "entry-gone"), at: "entry-gone", p { {say!(words, "entry-gone-why")} } }
        };
    };
    rsx! {
        Frame {
            title: say!(words, "deleted-title"),
            at: "entry-deleted",
            actions: rsx! {
                Button {
                    id: "undo",
                    onclick: move |()| match shared.keeper().put_back(id) {
                        Ok(()) => shared.changed(),
                        Err(why) => trouble.set(Some(why)),
                    },
                    {say!(words, "undo")}
                }
                Button { id: "to-journal", look: ButtonLook::Main, onclick: move |()| shared.nav.home(Tab::Journal),
                    {say!(words, "done")}
                }
            },
            Notice { id: "deleted", p { {say!(words, "deleted-why", day = day(&words, deleted.goes, today()))} } }
            SaveTrouble { trouble: trouble() }
            Button { id: "see-trash", look: ButtonLook::Plain, onclick: move |()| shared.nav.go_instead(Place::Trash),
                {say!(words, "see-trash")}
            }
        }
    }
}
