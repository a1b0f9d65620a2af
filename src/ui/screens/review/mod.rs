//! A passage in the supporter's own words: writing or picking it, going through it, and the one question.

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
use own::Step;

/// One passage, wherever in its making it is.
#[component]
pub(super) fn OnePassage(nth: usize, own: Own, period: Period, onclose: EventHandler<()>) -> Element {
    // Coming here is beginning with the text.
    use_hook(|| {
        let mut step = own.step;
        step.set(Step::Writing);
    });
    match (own.step)() {
        Step::Writing => rsx! { write::WritePassage { nth, own, period, onclose } },
        Step::Reviewing => rsx! { read::ReadPassage { nth, own, onclose } },
        Step::Asking => rsx! { question::Neighbour { nth, own, onclose } },
    }
}
