//! What a person is called: a word of the supporter's own, with a word of caution when it may be more than that.

use dioxus::prelude::*;

use crate::guide::caution;
use crate::ui::components::{Caution, Line, use_caution};
use crate::ui::state::use_shared;
use crate::words::say;

/// The field for an alias.
#[component]
pub fn AliasField(first: String, oninput: EventHandler<String>) -> Element {
    let words = use_shared().words();
    let mut caution = use_caution(&first, caution::in_alias);
    rsx! {
        Line {
            id: "alias",
            label: say!(words, "alias"),
            hint: say!(words, "alias-hint"),
            first,
            oninput: move |text: String| {
                caution.typed(&text);
                oninput.call(text);
            },
        }
        Caution { seen: caution.seen() }
    }
}
