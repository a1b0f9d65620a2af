//! One word of a passage, as it looks and as it is read aloud.

use std::rc::Rc;
use std::time::Duration;

use dioxus::prelude::*;

use super::own::{Own, Which};
use crate::review::{Look, tongue};
use crate::ui::state::use_shared;
use crate::words::say;

/// For how long a hidden word is shown under its bar.
const SHOWN: Duration = Duration::from_secs(2);

/// What the person does on the screen, beside the review itself.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Hand {
    /// The word whose choices are shown.
    pub chosen: Signal<Option<usize>>,
    /// The hidden word that is shown for a moment.
    pub shown: Signal<Option<usize>>,
    /// The word that takes the focus back when its choices close.
    pub back: Signal<Option<usize>>,
    turns: Signal<u64>,
}

pub(super) fn use_hand() -> Hand {
    Hand { chosen: use_signal(|| None), shown: use_signal(|| None), back: use_signal(|| None), turns: use_signal(|| 0) }
}

impl Hand {
    /// Chooses a word, and shows it for a moment if it is hidden.
    fn choose(mut self, at: usize, hidden: bool) {
        self.chosen.set(Some(at));
        self.turns += 1;
        self.shown.set(hidden.then_some(at));
        let turn = *self.turns.peek();
        if hidden {
            spawn(async move {
                tokio::time::sleep(SHOWN).await;
                if *self.turns.peek() == turn {
                    self.shown.set(None);
                }
            });
        }
    }

    /// Closes the choices; the word they were about takes the focus.
    pub(super) fn close(mut self) {
        let chosen = *self.chosen.peek();
        self.turns += 1;
        self.shown.set(None);
        self.chosen.set(None);
        self.back.set(chosen);
    }

    /// Chooses a word that needs an answer.
    pub(super) fn turn_to(mut self, at: usize) {
        self.choose(at, true);
        self.back.set(Some(at));
    }
}

/// A word. Every one can be reached by the keyboard.
#[component]
pub(super) fn Word(which: Which, own: Own, hand: Hand, at: usize, text: String, look: Look) -> Element {
    let words = use_shared().words();
    let mut own = own;
    let mut hand = hand;
    let mut mounted = use_signal(|| None::<Rc<MountedData>>);
    use_effect(move || {
        if (hand.back)() == Some(at)
            && let Some(element) = mounted()
        {
            hand.back.set(None);
            spawn(async move {
                let _ = element.set_focus(true).await;
            });
        }
    });
    let shown = (hand.shown)() == Some(at);
    let (class, instead) = match look {
        Look::Plain => ("word", None),
        Look::Underlined => ("word word-underlined", None),
        Look::Hidden(instead) => ("word word-hidden", Some(instead.word(tongue(&words)))),
        Look::Asked => ("word word-asked", Some(crate::redact::placeholder(crate::redact::Kind::Word, tongue(&words)))),
    };
    let bare = instead.map(|word| word.trim_matches(['[', ']']).to_owned()).unwrap_or_default();
    rsx! {
        button {
            class,
            "data-word": "{at}",
            "data-shown": if shown { "" },
            "aria-pressed": if (hand.chosen)() == Some(at) { "true" } else { "false" },
            onmounted: move |element| mounted.set(Some(element.data())),
            onclick: move |_| {
                own.look_at(which, at);
                hand.choose(at, !look.leaves());
            },
            match (instead, shown) {
                (Some(instead), false) => rsx! {
                    span { "aria-hidden": "true", "{instead}" }
                    span { class: "only-read",
                        if look == Look::Asked {
                            {say!(words, "review-asked")}
                        } else {
                            {say!(words, "review-hidden", kind = bare)}
                        }
                    }
                },
                _ => rsx! {
                    "{text}"
                    if look == Look::Underlined {
                        span { class: "only-read", {say!(words, "review-underlined")} }
                    }
                },
            }
        }
    }
}
