//! Everybody the supporter meets, by the names that the supporter gave them.

use dioxus::prelude::*;

use super::name;
use crate::journal::{Contact, Id, PrivateText};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Icon, Picture};
use crate::ui::nav::Place;
use crate::ui::state::{now, use_shared};
use crate::words::say;

/// More rows than anybody meets people, and few enough for the page.
const MOST: usize = 200;

/// The way here, on the journal's tab.
#[component]
pub fn PeopleDoor() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Button { id: "people", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::People),
            {say!(words, "people-title")}
        }
    }
}

/// The list. Those who were put away stand behind a button.
#[component]
pub fn People() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut away = use_signal(|| false);
    let people = shared
        .read(|journal| {
            let mut people: Vec<&Contact> = journal.contacts().collect();
            people.sort_by_key(|person| (name(&words, person).to_lowercase(), person.id));
            let row = |person: &&Contact| (person.id, name(&words, person), person.archived);
            people.iter().map(row).collect::<Vec<_>>()
        })
        .unwrap_or_default();
    let (put_away, here): (Vec<_>, Vec<_>) = people.into_iter().partition(|(_, _, archived)| *archived);
    let rows = |people: Vec<(Id<Contact>, String, bool)>| {
        rsx! {
            div { class: "rows",
                for (id, alias, _) in people.into_iter().take(MOST) {
                    button {
                        key: "{id:?}",
                        class: "row",
                        "data-person": "",
                        onclick: move |_| shared.nav.go(Place::Person(id)),
                        span { class: "row-text", "{alias}" }
                        Icon { picture: Picture::Onward }
                    }
                }
            }
        }
    };
    rsx! {
        Frame {
            title: say!(words, "people-title"),
            at: "people",
            actions: rsx! {
                Button {
                    id: "new-person",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        let person = Contact::new(PrivateText::default(), now());
                        shared.nav.go(Place::Writing(Box::new(Draft::new(Screen::Person, person.into(), now()))));
                    },
                    {say!(words, "people-new")}
                }
            },
            if here.is_empty() {
                p { {say!(words, "people-empty")} }
            } else {
                {rows(here)}
            }
            if !put_away.is_empty() {
                Button {
                    id: "put-away",
                    look: ButtonLook::Plain,
                    expanded: away(),
                    onclick: move |()| away.toggle(),
                    {say!(words, "people-put-away", count = put_away.len())}
                }
                if away() {
                    {rows(put_away)}
                }
            }
        }
    }
}
