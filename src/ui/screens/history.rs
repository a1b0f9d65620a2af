//! Earlier versions of an entry: by time, one after a tap, and the way back to it.

use dioxus::prelude::*;

use super::entry::Content;
use super::parts::{SaveTrouble, capital};
use crate::journal::EntryRef;
use crate::session::{Version, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Frame, Notice, NoticeLook};
use crate::ui::state::{today, use_shared};
use crate::words::{moment, say};

/// The earlier versions of an entry.
#[component]
pub fn History(entry: EntryRef) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut versions = use_signal(|| shared.keeper().versions(entry.id));
    let mut open = use_signal(|| None::<usize>);
    let mut asking = use_signal(|| false);
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let id = entry.id;
    let found: Vec<Version> = versions.read().as_ref().cloned().unwrap_or_default();
    let unreadable = versions.read().is_err();
    rsx! {
        Frame {
            title: say!(words, "history-title"),
            at: "history",
            if unreadable {
                Notice { id: "trouble", p { {say!(words, "history-damaged")} } }
            } else if found.is_empty() {
                p { id: "history-none", {say!(words, "history-none")} }
            } else {
                p { class: "quiet", {say!(words, "history-why")} }
            }
            SaveTrouble { trouble: trouble() }
            for (place, version) in found.into_iter().enumerate() {
                section { key: "{place}", class: "card", "data-version": "{place}",
                    Button {
                        id: "version-{place}",
                        look: ButtonLook::Plain,
                        expanded: open() == Some(place),
                        onclick: move |()| open.set(if open() == Some(place) { None } else { Some(place) }),
                        {capital(&say!(words, "history-until", when = moment(&words, version.until, today())))}
                    }
                    if open() == Some(place) {
                        Content { entry: version.entry.clone() }
                        p { class: "quiet", {say!(words, "history-stays")} }
                        Button {
                            id: "bring-back",
                            onclick: move |()| match shared.keeper().bring_back(version.clone()) {
                                Ok(()) => {
                                    shared.changed();
                                    shared.nav.back();
                                }
                                Err(why) => trouble.set(Some(why)),
                            },
                            {say!(words, "history-bring-back")}
                        }
                    }
                }
            }
            if !versions.read().as_ref().is_ok_and(Vec::is_empty) {
                if asking() {
                    Notice { look: NoticeLook::Danger,
                        p { {say!(words, "history-erase-sure")} }
                        Button { id: "erase-no", onclick: move |()| asking.set(false), {say!(words, "keep")} }
                        Button {
                            id: "erase-yes",
                            look: ButtonLook::Danger,
                            onclick: move |()| match shared.keeper().erase_versions(id) {
                                Ok(()) => {
                                    asking.set(false);
                                    open.set(None);
                                    versions.set(shared.keeper().versions(id));
                                }
                                Err(why) => trouble.set(Some(why)),
                            },
                            {say!(words, "trash-erase-do")}
                        }
                    }
                } else {
                    Button { id: "erase-versions", look: ButtonLook::Plain, onclick: move |()| asking.set(true),
                        {say!(words, "history-erase")}
                    }
                }
            }
        }
    }
}
