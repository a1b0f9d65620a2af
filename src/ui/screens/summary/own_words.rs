//! Adding passages to a summary. Behind "More": most pages need none.

use dioxus::prelude::*;

use crate::ui::components::{Button, ButtonLook, Notice, Section};
use crate::ui::screens::review::{Gone, MOST_PASSAGES, Own};
use crate::ui::state::use_shared;
use crate::words::say;

/// The passages of a page, each with where it stands. `ongo` is told which one to go to.
#[component]
pub(super) fn OwnWords(own: Own, ongo: EventHandler<usize>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut own = own;
    let standing = own.standing();
    let mut open = use_signal(|| !own.standing().is_empty());
    rsx! {
        Button {
            id: "more-own-words",
            look: ButtonLook::Plain,
            expanded: open(),
            onclick: move |()| open.toggle(),
            {say!(words, "more")}
        }
        if let Some(gone) = own.gone() {
            Notice { id: "passage-gone",
                match gone {
                    Gone::InPerson => rsx! { p { {say!(words, "own-words-in-person")} } },
                    Gone::WordsNotKept(trouble) => rsx! {
                        p { {say!(words, "own-words-not-kept")} }
                        {crate::ui::screens::parts::write_trouble(&words, trouble)}
                    },
                }
            }
        }
        if open() {
            Section { title: say!(words, "own-words-title"),
                if own.waits() {
                    Notice { id: "own-words-wait", p { {say!(words, "own-words-waits")} } }
                } else {
                    p { {say!(words, "own-words-what")} }
                    for (nth, reviewed) in standing.iter().copied().enumerate() {
                        div { class: "card", key: "{own.key(nth)}",
                            h3 { class: "legend", {say!(words, "own-words-nth", nth = (nth + 1).to_string())} }
                            p { id: "passage-{nth}-stands", "data-reviewed": if reviewed { "" },
                                if !own.holds(nth) {
                                    {say!(words, "passage-no-longer")}
                                } else if reviewed {
                                    {say!(words, "own-words-reviewed")}
                                } else {
                                    {say!(words, "own-words-not-reviewed")}
                                }
                            }
                            div { class: "side-by-side",
                                Button { id: "passage-{nth}-go", onclick: move |()| ongo.call(nth),
                                    if reviewed || !own.holds(nth) {
                                        {say!(words, "own-words-change")}
                                    } else {
                                        {say!(words, "own-words-go-through")}
                                    }
                                }
                                Button { id: "passage-{nth}-out", onclick: move |()| own.take_out(nth),
                                    {say!(words, "own-words-take-out")}
                                }
                            }
                        }
                    }
                    if standing.len() < MOST_PASSAGES {
                        Button {
                            id: "add-passage",
                            onclick: move |()| ongo.call(own.add()),
                            {say!(words, "own-words-add")}
                        }
                    }
                }
            }
        }
    }
}
