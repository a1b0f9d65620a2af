//! A word of caution under a text, once the typing pauses. It never blocks, and says what it cannot see.

use std::time::Duration;

use dioxus::prelude::*;

use super::{Line, TextArea};
use crate::guide::caution::{Seen, Sort, in_alias, in_note};
use crate::journal::PrivateText;
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// Half a name is no name: nothing is said while somebody types.
const PAUSE: Duration = Duration::from_millis(700);

/// Looks at a text as it is typed.
#[derive(Clone, Copy)]
struct Watch {
    look: fn(&str) -> Vec<Seen>,
    seen: Signal<Vec<Seen>>,
    /// How often something was typed.
    turns: CopyValue<u64>,
}

/// Watches a text that says `first` when its field is first shown. `look` is one of [`crate::guide::caution`].
fn use_caution(first: &str, look: fn(&str) -> Vec<Seen>) -> Watch {
    let seen = use_signal(|| look(first));
    let turns = use_hook(|| CopyValue::new(0));
    Watch { look, seen, turns }
}

impl Watch {
    /// What was seen at the last pause; the caller is drawn again when that changes.
    fn seen(&self) -> Vec<Seen> {
        self.seen.read().clone()
    }

    /// The text is now `text`.
    fn typed(&mut self, text: &str) {
        let Self { look, mut seen, mut turns } = *self;
        turns += 1;
        let (turn, text) = (*turns.read(), PrivateText::new(text));
        spawn(async move {
            tokio::time::sleep(PAUSE).await;
            if *turns.read() == turn {
                let now = look(text.reveal());
                if *seen.peek() != now {
                    seen.set(now);
                }
            }
        });
    }
}

/// A field for a word or two, with a word of caution under it.
#[component]
pub fn CautiousLine(
    id: String,
    label: String,
    #[props(default)] hint: Option<String>,
    /// The text when the field is first shown.
    first: String,
    oninput: EventHandler<String>,
) -> Element {
    let mut caution = use_caution(&first, in_alias);
    rsx! {
        Line {
            id,
            label,
            hint,
            first,
            oninput: move |text: String| {
                caution.typed(&text);
                oninput.call(text);
            },
        }
        Caution { seen: caution.seen() }
    }
}

/// A field for many lines in the supporter's own words, with a word of caution under it.
#[component]
pub fn CautiousArea(
    id: String,
    label: String,
    #[props(default)] hint: Option<String>,
    /// The text when the field is first shown.
    first: String,
    oninput: EventHandler<String>,
) -> Element {
    let mut caution = use_caution(&first, in_note);
    rsx! {
        TextArea {
            id,
            label,
            hint,
            first,
            oninput: move |text: String| {
                caution.typed(&text);
                oninput.call(text);
            },
        }
        Caution { seen: caution.seen() }
    }
}

/// What was seen, and what cannot be.
#[component]
fn Caution(seen: Vec<Seen>) -> Element {
    let words = use_shared().words();
    rsx! {
        // Always there: a screen reader says what comes into a place it knows.
        div { role: "status", "data-caution": if seen.is_empty() { None } else { Some("") },
            if !seen.is_empty() {
                div { class: "caution",
                    for one in &seen {
                        p { {sentence(&words, one)} }
                    }
                    p { class: "quiet", {say!(words, "caution-limits")} }
                }
            }
        }
    }
}

fn sentence(words: &Words, seen: &Seen) -> String {
    let what = seen.words.reveal();
    match seen.sort {
        Sort::Name => say!(words, "caution-name", what = what),
        Sort::Number => say!(words, "caution-number", what = what),
        Sort::Address => say!(words, "caution-address", what = what),
    }
}
