//! Who was met: aliases as chips, a new alias as a line of its own.

use dioxus::prelude::*;

use crate::journal::{Contact, Entry, Id, Meeting, PrivateText};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, Chip, Group, Line};
use crate::ui::form::Form;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{now, this_instant, use_shared};
use crate::words::say;

/// Alias chips; a new alias is a line of its own.
#[component]
pub(super) fn Who(form: Form<Meeting>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let meeting = form.now();
    // What was typed and not added is still there.
    let typed = use_hook(|| {
        let drafts = shared.keeper().drafts();
        let begun = drafts.into_iter().find(|draft| draft.screen == Some(Screen::Alias));
        let contact = match begun.map(|draft| draft.entry) {
            Some(Entry::Contact(contact)) => contact,
            _ => Contact::new(PrivateText::default(), now()),
        };
        CopyValue::new(contact)
    });
    let mut adding = use_signal(|| !typed.read().alias.is_blank());
    let mut typed = typed;
    let people: Vec<(Id<Contact>, String)> = shared
        .read(|journal| {
            let mut people: Vec<&Contact> = journal.contacts().filter(|contact| !contact.archived).collect();
            people.sort_by_key(|contact| std::cmp::Reverse(contact.written));
            people.into_iter().map(|contact| (contact.id, contact.alias.reveal().to_owned())).collect()
        })
        .unwrap_or_default();
    let mut pick = move |contact: Option<Id<Contact>>| form.change(|meeting| meeting.contact = contact);
    let mut trouble = use_signal(|| None);
    let write = move |text: String| {
        typed.write().alias = PrivateText::new(text);
        let draft = Draft::new(Screen::Alias, typed.read().clone().into(), this_instant());
        // What was taken away again leaves nothing behind; where that cannot be written, a blank line does no harm.
        if !typed.read().alias.is_blank() || shared.keeper().discard(draft.id()).is_err() {
            shared.keeper().keep(draft);
        }
    };
    let mut add = move || {
        let mut shared = shared;
        let contact = typed.read().clone();
        if contact.alias.is_blank() {
            return;
        }
        let id = contact.id;
        match shared.keeper().save(contact.into()) {
            Ok(()) => {
                pick(Some(id));
                adding.set(false);
                typed.set(Contact::new(PrivateText::default(), now()));
                shared.changed();
            }
            Err(why) => trouble.set(Some(why)),
        }
    };
    rsx! {
        Group { legend: say!(words, "meeting-who"), name: "contact",
            div { class: "chips",
                for (id, name) in people {
                    Chip {
                        key: "{id:?}",
                        on: meeting.contact == Some(id),
                        onpick: move |()| pick((meeting.contact != Some(id)).then_some(id)),
                        "{name}"
                    }
                }
                button {
                    class: "chip chip-more",
                    "data-key": "new",
                    "aria-expanded": if adding() { "true" } else { "false" },
                    onclick: move |_| adding.toggle(),
                    {say!(words, "meeting-new-person")}
                }
            }
        }
        if adding() {
            div { class: "card",
                Line {
                    id: "alias",
                    label: say!(words, "alias"),
                    hint: say!(words, "alias-hint"),
                    first: typed.read().alias.reveal().to_owned(),
                    oninput: write,
                }
                Button { id: "add-alias", enter: true, onclick: move |()| add(), {say!(words, "alias-add")} }
                SaveTrouble { trouble: trouble() }
            }
        }
    }
}
