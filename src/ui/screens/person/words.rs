//! Words to hide: names, nicknames, relatives, places. A list of real names, so it is warned of, shown as dots, and can be
//! left to memory.

use dioxus::prelude::*;

use crate::journal::{Contact, PrivateText};
use crate::ui::components::{Button, ButtonLook, Check, Line, Section};
use crate::ui::form::Form;
use crate::ui::state::use_shared;
use crate::words::say;

/// More words than anybody has to hide.
const MOST: usize = 40;

/// The words to hide of a person.
#[component]
pub(super) fn WordsToHide(form: Form<Contact>) -> Element {
    let words = use_shared().words();
    let person = form.now();
    let count = person.words_to_hide.len();
    let mut shown = use_signal(|| false);
    // A field holds its own text: each has a key of its own that stays when another is taken away.
    let mut keys = use_signal(|| (0..count as u64).collect::<Vec<u64>>());
    let rows: Vec<(usize, u64)> = keys.read().iter().copied().take(count).enumerate().collect();
    let stored = count > 0;
    rsx! {
        Section { title: say!(words, "person-words"),
            p { {say!(words, "person-words-warning")} }
            p { class: "quiet", {say!(words, "person-words-why")} }
            Check {
                id: "ask-each-time",
                on: person.ask_each_time,
                onchange: move |on| form.change(|person| person.ask_each_time = on),
                {say!(words, "person-words-ask")}
            }
            if person.ask_each_time {
                if stored {
                    p { id: "words-will-go", {say!(words, "person-words-go")} }
                }
            } else {
                for (place, key) in rows {
                    div { key: "{key}", class: "hidden-word",
                        Line {
                            id: "word-{place}",
                            label: say!(words, "person-word", place = (place + 1).to_string()),
                            masked: !shown(),
                            first: form.first().words_to_hide.get(place).map(|word| word.reveal().to_owned()).unwrap_or_default(),
                            oninput: move |text: String| form.write(|person| {
                                if let Some(word) = person.words_to_hide.get_mut(place) {
                                    *word = PrivateText::new(text);
                                }
                            }),
                        }
                        button {
                            class: "button button-plain",
                            "data-remove-word": "{place}",
                            onclick: move |_| {
                                keys.write().remove(place);
                                form.change(|person| {
                                    if place < person.words_to_hide.len() {
                                        person.words_to_hide.remove(place);
                                    }
                                });
                            },
                            {say!(words, "remove")}
                            span { class: "only-read", {say!(words, "person-word", place = (place + 1).to_string())} }
                        }
                    }
                }
                if stored {
                    Check { id: "show-words", on: shown(), onchange: move |on| shown.set(on), {say!(words, "person-words-show")} }
                }
                if count < MOST {
                    Button {
                        id: "add-word",
                        look: ButtonLook::Plain,
                        onclick: move |()| {
                            let next = keys.peek().iter().max().map_or(0, |key| key + 1);
                            keys.write().push(next);
                            form.change(|person| person.words_to_hide.push(PrivateText::default()));
                        },
                        {say!(words, "person-word-add")}
                    }
                }
            }
        }
    }
}
