//! What will be dialled, under the field in which a number is written down; and why something is not.

use dioxus::prelude::*;

use crate::platform::{Callable, NotCallable};
use crate::ui::components::Notice;
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// How the number will be dialled. What is written looks right whatever is dialled, so this is what there is to look at.
/// Nothing while it is not yet a number; once it was to be saved, why it is none.
#[component]
pub(super) fn DialledAs(id: String, written: String, refused: Option<NotCallable>) -> Element {
    let words = use_shared().words();
    rsx! {
        if let Ok(number) = Callable::read(&written) {
            p { class: "quiet", id, {say!(words, "numbers-dialled-as", number = number.in_pairs())} }
            if number.may_lack_plus() {
                p { class: "quiet", {say!(words, "numbers-plus")} }
            }
        }
        if let Some(why) = refused {
            Notice { id: "not-a-number", p { {why_not(&words, why)} } }
        }
    }
}

/// Why this cannot be written down, if it cannot. A blank line is a number that nobody has.
pub(super) fn refused(written: &str) -> Option<NotCallable> {
    if written.trim().is_empty() { None } else { Callable::read(written).err() }
}

fn why_not(words: &Words, why: NotCallable) -> String {
    match why {
        NotCallable::NoNumber => say!(words, "numbers-not-a-number"),
        NotCallable::MoreThanOne => say!(words, "numbers-more-than-one"),
        NotCallable::Instruction => say!(words, "numbers-instruction"),
        NotCallable::TooLong => say!(words, "numbers-too-long"),
    }
}
