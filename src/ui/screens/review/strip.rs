//! What can be done with the word that was tapped: a strip at the bottom, within thumb's reach.

use dioxus::prelude::*;

use super::hold::HoldButton;
use super::own::{Own, Which};
use super::word::Hand;
use crate::journal::{Contact, Id};
use crate::review::{Instead, Look, Press, Review, Showing};
use crate::ui::components::{Button, ButtonLook, Chip, Group};
use crate::ui::state::use_shared;
use crate::words::say;

/// The choices for the word at `at`.
#[component]
pub(super) fn Strip(which: Which, own: Own, hand: Hand, at: usize) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut own = own;
    let mut naming = use_signal(|| false);
    let mut longer = use_signal(|| false);
    let found = own.review(which, |review| {
        let stretch = review.stretch(at)?;
        Some((stretch.words.to_owned(), stretch.look, review.showing(at)?))
    });
    let Some((text, look, showing)) = found.flatten() else { return rsx! {} };
    let readable = look.leaves() || look == Look::Asked || (hand.shown)() == Some(at);
    let never = match showing {
        Showing::Never(person) => Some(person),
        Showing::Hold | Showing::Tap => None,
    };
    let mut done = move |change: &dyn Fn(&mut Review)| {
        own.change(which, |review| change(review));
        hand.close();
    };
    if naming() {
        return rsx! {
            WhoseWord {
                onpick: move |person: Id<Contact>| done(&|review| review.belongs_to(at, person)),
                onaway: move |()| naming.set(false),
            }
        };
    }
    rsx! {
        section { class: "strip", id: "strip", "aria-label": say!(words, "strip-title"),
            if readable {
                p { class: "legend strip-word", "{text}" }
            }
            div { role: "status",
                if longer() {
                    p { class: "quiet", id: "hold-longer", {say!(words, "hold-longer")} }
                }
            }
            if let Some(person) = never {
                NeverLeaves { person }
            } else {
                if look == Look::Asked {
                    p { {say!(words, "ask-word")} }
                }
                div { class: "strip-choices",
                    match look {
                        Look::Asked => rsx! {
                            Button { id: "ask-yes", onclick: move |()| done(&|review| review.hide_everywhere(at)),
                                {say!(words, "ask-word-yes")}
                            }
                            Button { id: "keep-visible", onclick: move |()| done(&|review| let_stand(review, at, Press::Tap)),
                                {say!(words, "keep-visible")}
                            }
                        },
                        Look::Hidden(_) => rsx! {
                            if showing == Showing::Hold {
                                HoldButton {
                                    id: "hold-to-show",
                                    onheld: move |()| done(&|review| let_stand(review, at, Press::Held)),
                                    onshort: move |()| longer.set(true),
                                    {say!(words, "hold-to-show")}
                                }
                            } else {
                                Button { id: "show-again", onclick: move |()| done(&|review| let_stand(review, at, Press::Tap)),
                                    {say!(words, "show-again")}
                                }
                            }
                            Button { id: "hide-everywhere", onclick: move |()| done(&|review| review.hide_everywhere(at)),
                                {say!(words, "hide-everywhere")}
                            }
                        },
                        Look::Plain | Look::Underlined => rsx! {
                            Button { id: "hide-here", onclick: move |()| done(&|review| review.hide(at)), {say!(words, "hide-here")} }
                            Button { id: "hide-everywhere", onclick: move |()| done(&|review| review.hide_everywhere(at)),
                                {say!(words, "hide-everywhere")}
                            }
                        },
                    }
                    // Nothing in the example is anybody's.
                    if which != Which::Example && !matches!(look, Look::Hidden(Instead::Person(_))) {
                        Button { id: "belongs-to", onclick: move |()| naming.set(true), {say!(words, "belongs-to")} }
                    }
                }
            }
            Button { id: "strip-close", look: ButtonLook::Plain, onclick: move |()| hand.close(), {say!(words, "strip-close")} }
        }
    }
}

/// Lets a word stand. What may not stand is not offered here, and stays hidden.
fn let_stand(review: &mut Review, at: usize, press: Press) {
    let _ = review.show(at, press);
}

#[component]
fn NeverLeaves(person: Id<Contact>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let alias = shared.read(|journal| journal.contact(person).map(|contact| contact.alias.reveal().to_owned()));
    let alias = alias.flatten().unwrap_or_default();
    rsx! {
        p { id: "never-leaves", {say!(words, "never-leaves", alias = alias)} }
    }
}

/// Whose word it is: the people met, those out of the way last.
#[component]
fn WhoseWord(onpick: EventHandler<Id<Contact>>, onaway: EventHandler<()>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let people = shared.read(|journal| {
        let mut people: Vec<(bool, String, Id<Contact>)> = journal
            .contacts()
            .filter(|contact| !contact.alias.is_blank())
            .map(|contact| (contact.archived, contact.alias.reveal().to_owned(), contact.id))
            .collect();
        people.sort();
        people
    });
    rsx! {
        section { class: "strip", id: "strip", "aria-label": say!(words, "strip-title"),
            Group { legend: say!(words, "belongs-to-whom"), name: "belongs",
                p { class: "quiet", {say!(words, "belongs-to-what")} }
                div { class: "chips",
                    for (place, (_, alias, person)) in people.unwrap_or_default().into_iter().enumerate() {
                        Chip { key: "{place}", name: "{place}", on: false, onpick: move |()| onpick.call(person), "{alias}" }
                    }
                }
            }
            Button { id: "strip-close", look: ButtonLook::Plain, onclick: move |()| onaway.call(()), {say!(words, "back")} }
        }
    }
}
