//! Trying the review on a made-up text, once, before the first passage; and again for whoever wants to.
//!
//! A text with bars in it looks as if somebody had seen to it. Here a person meets a text in which the app has hidden what
//! it recognised and missed somebody, and finds out which of the two of them reads. Nothing is counted or marked, what is
//! said in the end is the same for everybody, and nothing of it is stored but that it was offered.

use dioxus::prelude::*;

use super::own::{Own, Step, Which};
use crate::review::{example, nickname, tongue};
use crate::ui::components::{Button, Frame};
use crate::ui::state::{Shared, use_shared};
use crate::words::say;

/// Whether the example was never offered to this person.
pub(super) fn is_new(shared: &Shared) -> bool {
    !shared.keeper().settings().example_was_offered()
}

impl Own {
    /// Opens the example; leaving it leads back here.
    pub(super) fn try_example(mut self, shared: &Shared) {
        self.example.set(example(&shared.words()).ok());
        let here = *self.step.peek();
        self.before_example.set(here);
        self.step.set(Step::Example);
    }

    /// Leaves the example, or passes it over. It is not offered again.
    pub(super) fn leave_example(mut self, shared: &Shared) {
        if is_new(shared) {
            // What cannot be written down now is offered once more: that is all.
            let _ = shared.keeper().change_settings(|settings| settings.set_example_was_offered());
        }
        self.example.set(None);
        let back = match *self.before_example.peek() {
            Step::Reviewing => Step::Reviewing,
            _ => Step::Writing,
        };
        self.step.set(back);
    }
}

/// The offer, before somebody's first passage.
#[component]
pub(super) fn Offer(own: Own) -> Element {
    let shared = use_shared();
    let words = shared.words();
    rsx! {
        Frame {
            title: say!(words, "example-offer-title"),
            at: "passage-example-offer",
            actions: rsx! {
                Button { id: "skip-example", onclick: move |()| own.leave_example(&shared), {say!(words, "example-skip")} }
                Button { id: "try-example", onclick: move |()| own.try_example(&shared), {say!(words, "example-try")} }
            },
            p { {say!(words, "example-offer-why")} }
            p { {say!(words, "example-offer-what")} }
            p { class: "quiet", {say!(words, "example-offer-later")} }
        }
    }
}

/// What the example shows, whatever somebody did in it.
#[component]
pub(super) fn Learnt(own: Own) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let tongue = tongue(&words);
    let Some(reads) = own.review(Which::Example, |review| review.reads(tongue)) else { return rsx! {} };
    rsx! {
        Frame {
            title: say!(words, "example-learnt-title"),
            at: "passage-example-learnt",
            actions: rsx! {
                Button { id: "example-done", onclick: move |()| own.leave_example(&shared), {say!(words, "go-on")} }
            },
            p { class: "page passage-reads", id: "reads", tabindex: "0", "{reads.reveal()}" }
            p { {say!(words, "example-learnt-word", nickname = nickname(&words))} }
            p { {say!(words, "example-learnt-others")} }
            p { {say!(words, "example-learnt-eyes")} }
        }
    }
}
