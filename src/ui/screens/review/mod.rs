//! A passage in the supporter's own words: writing or picking it, going through it, and the one question.

mod example;
mod hold;
mod own;
mod pick;
mod question;
mod read;
mod strip;
mod word;
mod write;

use dioxus::prelude::*;

pub(crate) use own::{Gone, MOST_PASSAGES, Own, use_own};

use crate::journal::Period;
use crate::ui::state::use_shared;
use own::{Step, Which};

/// One passage, wherever in its making it is.
#[component]
pub(super) fn OnePassage(nth: usize, own: Own, period: Period, onclose: EventHandler<()>) -> Element {
    let shared = use_shared();
    // Coming here is beginning with the text; before somebody's first, with an example of what comes after it.
    use_hook(|| {
        let mut step = own.step;
        let first = own.text(nth).is_blank() && example::is_new(&shared);
        step.set(if first { Step::Offered } else { Step::Writing });
    });
    match (own.step)() {
        Step::Offered => rsx! { example::Offer { own } },
        Step::Example => rsx! { read::ReadPassage { which: Which::Example, own, at: "passage-example" } },
        Step::Learnt => rsx! { example::Learnt { own } },
        Step::Writing => rsx! { write::WritePassage { nth, own, period, onclose } },
        Step::Reviewing => rsx! { read::ReadPassage { which: Which::Passage(nth), own, at: "passage-review" } },
        Step::Asking => rsx! { question::Neighbour { nth, own, onclose } },
    }
}
