//! Deleting a person, with their words; and, if the supporter wants it, everything that concerns them.

use dioxus::prelude::*;

use super::name;
use crate::journal::{Contact, Id};
use crate::session::{Removed, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Check, Frame, Notice};
use crate::ui::nav::Place;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{Shared, use_shared};
use crate::words::say;

/// What goes, asked about once; and, right afterwards, the way back.
#[component]
pub fn DeletePerson(person: Id<Contact>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut and_all = use_signal(|| false);
    let mut with_copies = use_signal(|| false);
    let mut removed = use_signal(|| None::<Removed>);
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let found = shared
        .read(|journal| Some((name(&words, journal.contact(person)?), journal.concerning(person).len())))
        .flatten();
    let Some((alias, concerning)) = found else {
        return rsx! { Deleted { person, removed: removed() } };
    };
    let copies = shared.keeper().copies_mentioning_person(person);
    rsx! {
        Frame {
            title: say!(words, "person-delete"),
            at: "delete-person",
            actions: rsx! {
                Button { id: "delete-no", onclick: move |()| shared.nav.back(), {say!(words, "keep")} }
                Button {
                    id: "delete-yes",
                    onclick: move |()| {
                        match shared.keeper().remove_person(person, and_all(), with_copies()) {
                            Ok(all) => {
                                removed.set(Some(all));
                                trouble.set(None);
                            }
                            Err(why) => trouble.set(Some(why)),
                        }
                        // Also after trouble: some of it may lie in the trash already.
                        shared.changed();
                    },
                    {say!(words, "delete-do")}
                }
            },
            h2 { "{alias}" }
            p { {say!(words, "person-delete-words")} }
            if concerning > 0 {
                Check { id: "delete-all", on: and_all(), onchange: move |on| and_all.set(on),
                    {say!(words, "person-delete-all", count = concerning)}
                }
                p { class: "quiet", {say!(words, "person-delete-all-why")} }
            }
            if copies > 0 {
                Check { id: "delete-copies", on: with_copies(), onchange: move |on| with_copies.set(on),
                    {say!(words, "delete-copies", count = copies)}
                }
                p { class: "quiet", {say!(words, "delete-copies-why")} }
            }
            p { {say!(words, "delete-sure")} }
            SaveTrouble { trouble: trouble() }
        }
    }
}

/// Somebody who was just deleted, with the way back.
#[component]
fn Deleted(person: Id<Contact>, removed: Option<Removed>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let count = removed.as_ref().map_or(1, Removed::count);
    rsx! {
        Frame {
            title: say!(words, "deleted-title"),
            at: "person-deleted",
            actions: rsx! {
                if let Some(removed) = removed {
                    Button {
                        id: "undo",
                        onclick: move |()| {
                            match shared.keeper().put_back_person(&removed) {
                                Ok(()) => shared.nav.go_instead(Place::Person(person)),
                                Err(why) => trouble.set(Some(why)),
                            }
                            shared.changed();
                        },
                        {say!(words, "undo")}
                    }
                }
                Button { id: "done", look: ButtonLook::Main, onclick: move |()| leave(&mut shared), {say!(words, "done")} }
            },
            Notice { id: "deleted", p { {say!(words, "person-deleted", count = count)} } }
            SaveTrouble { trouble: trouble() }
            Button { id: "see-trash", look: ButtonLook::Plain, onclick: move |()| shared.nav.go_instead(Place::Trash),
                {say!(words, "see-trash")}
            }
        }
    }
}

/// To the people who are still there.
fn leave(shared: &mut Shared) {
    shared.nav.start_over(vec![Place::Journal, Place::People]);
}
