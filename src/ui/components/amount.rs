//! A field for a number with at most two places.

use dioxus::prelude::*;

use crate::ui::state::use_shared;
use crate::words::{Typed, read_hundredths, say};

/// A field for an amount or a distance. Uncontrolled like every text field; what is no number is said to be none, and
/// counts as nothing.
#[component]
pub fn AmountField(
    id: String,
    label: String,
    /// The number when the field is first shown, as text.
    first: String,
    /// The greatest number that makes sense, in hundredths.
    most: u32,
    /// Told of every change, in hundredths.
    onread: EventHandler<Option<u32>>,
) -> Element {
    let first = use_hook(|| first);
    let words = use_shared().words();
    let mut wrong = use_signal(|| false);
    rsx! {
        div { class: "field field-amount",
            label { r#for: "{id}", "{label}" }
            input {
                id: "{id}",
                r#type: "text",
                inputmode: "decimal",
                maxlength: "20",
                initial_value: "{first}",
                autocomplete: "off",
                spellcheck: "false",
                "aria-describedby": "{id}-wrong",
                oninput: move |event| {
                    let typed = read_hundredths(words.language(), &event.value(), most);
                    wrong.set(typed == Typed::NotANumber);
                    onread.call(match typed {
                        Typed::Hundredths(hundredths) => Some(hundredths),
                        Typed::Nothing | Typed::NotANumber => None,
                    });
                },
            }
            p { class: "quiet", id: "{id}-wrong", role: "status",
                if wrong() {
                    {say!(words, "not-an-amount")}
                }
            }
        }
    }
}
