//! Who was met: aliases as chips, a new alias as a line of its own.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use dioxus::prelude::*;

use crate::journal::{Contact, Id, Journal, Meeting, PrivateText};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, CautiousLine, Chip, Group};
use crate::ui::form::Form;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{now, this_instant, use_shared};
use crate::words::say;

/// How many people are offered at once; the rest stand behind "More".
const FEW: usize = 8;

/// The people who may be met: the one already chosen, then whoever was met or written down last. Somebody put away is not
/// offered, unless they are the one.
fn people_to_meet(journal: &Journal, chosen: Option<Id<Contact>>) -> Vec<(Id<Contact>, String)> {
    let mut last_met: BTreeMap<Id<Contact>, NaiveDateTime> = BTreeMap::new();
    for meeting in journal.meetings() {
        if let Some(person) = meeting.contact {
            let last = last_met.entry(person).or_default();
            *last = meeting.when.max(*last);
        }
    }
    let offered = |contact: &&Contact| !contact.archived || chosen == Some(contact.id);
    let mut people: Vec<&Contact> = journal.contacts().filter(offered).collect();
    people.sort_by_key(|contact| {
        let last = last_met.get(&contact.id).copied().unwrap_or_default().max(contact.written);
        (chosen != Some(contact.id), Reverse(last), contact.id)
    });
    people.into_iter().map(|contact| (contact.id, contact.alias.reveal().to_owned())).collect()
}

/// Alias chips: the first few, and the rest behind "More"; then `children`.
#[component]
pub(in crate::ui::screens) fn PeopleChips(
    /// The question.
    legend: String,
    /// Whom it is.
    chosen: Option<Id<Contact>>,
    /// Told of whoever is tapped, and of nobody where they were it already.
    onpick: EventHandler<Option<Id<Contact>>>,
    /// Whether the question stands there also where there is nobody yet.
    #[props(default)]
    always: bool,
    children: Element,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut all = use_signal(|| false);
    let people = shared.read(|journal| people_to_meet(journal, chosen)).unwrap_or_default();
    if people.is_empty() && !always {
        return rsx! {};
    }
    let more = people.len() > FEW && !all();
    let people = people.into_iter().take(if all() { usize::MAX } else { FEW });
    rsx! {
        Group { legend: legend.clone(), name: "contact",
            div { class: "chips",
                for (id, name) in people.collect::<Vec<_>>() {
                    Chip {
                        key: "{id:?}",
                        on: chosen == Some(id),
                        onpick: move |()| onpick.call((chosen != Some(id)).then_some(id)),
                        "{name}"
                    }
                }
                if more {
                    button { class: "chip chip-more", "data-key": "more", onclick: move |_| all.set(true),
                        {say!(words, "more")}
                        span { class: "only-read", "{legend}" }
                    }
                }
                {children}
            }
        }
    }
}

/// Alias chips; a new alias is a line of its own.
#[component]
pub(super) fn Who(form: Form<Meeting>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let meeting = form.now();
    // What was typed for this meeting and not added is still there.
    let mut typed = use_hook(|| {
        let begun = shared.keeper().alias_of(&meeting);
        CopyValue::new(begun.unwrap_or_else(|| Contact::new(PrivateText::default(), now())))
    });
    let mut adding = use_signal(|| !typed.read().alias.is_blank());
    let mut choose = move |contact: Option<Id<Contact>>| {
        if form.first().contact != contact {
            form.change(|meeting| meeting.contact = contact);
        }
    };
    // The meeting is with whoever is being typed for as long as there is something typed and the field is open.
    let mut lay = move || {
        let person = typed.read().clone();
        let (id, draft) = (person.id, Draft::new(Screen::Alias, person.clone().into(), this_instant()));
        if adding() && !person.alias.is_blank() {
            choose(Some(id));
            shared.keeper().keep(draft);
            return;
        }
        if form.first().contact == Some(id) {
            choose(None);
        }
        // What was taken away again leaves nothing behind; where that cannot be written, a blank line does no harm.
        let begun = shared.keeper().draft(draft.id()).is_some();
        if begun && shared.keeper().discard(draft.id()).is_err() {
            shared.keeper().keep(Draft { entry: Contact { alias: PrivateText::default(), ..person }.into(), ..draft });
        }
    };
    let mut trouble = use_signal(|| None);
    let write = move |text: String| {
        typed.write().alias = PrivateText::new(text);
        lay();
    };
    let pick = move |contact: Option<Id<Contact>>| {
        adding.set(false);
        lay();
        choose(contact);
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
                choose(Some(id));
                adding.set(false);
                typed.set(Contact::new(PrivateText::default(), now()));
                shared.changed();
            }
            Err(why) => trouble.set(Some(why)),
        }
    };
    rsx! {
        PeopleChips {
            legend: say!(words, "meeting-who"),
            chosen: meeting.contact,
            onpick: pick,
            always: true,
            button {
                class: "chip chip-more",
                "data-key": "new",
                "aria-expanded": if adding() { "true" } else { "false" },
                onclick: move |_| {
                    adding.toggle();
                    lay();
                },
                {say!(words, "meeting-new-person")}
            }
        }
        if adding() {
            div { class: "card",
                CautiousLine {
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
