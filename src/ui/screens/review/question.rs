//! The one question before a passage stands on the page. An honest answer opens other ways and closes none.

use dioxus::prelude::*;

use super::own::{Own, Step, Which};
use crate::review::{CouldTell, tongue};
use crate::ui::components::{Button, ButtonLook, Frame, Notice};
use crate::ui::state::use_shared;
use crate::words::say;

#[component]
pub(super) fn Neighbour(nth: usize, own: Own, onclose: EventHandler<()>) -> Element {
    let words = use_shared().words();
    let mut own = own;
    let mut then = use_signal(|| None::<CouldTell>);
    let tongue = tongue(&words);
    let Some(reads) = own.review(Which::Passage(nth), |review| review.reads(tongue)) else { return rsx! {} };
    let mut finish = move |answer: CouldTell, keep: bool| {
        own.change(Which::Passage(nth), |review| {
            review.answer(answer);
            if keep {
                review.keep();
            }
        });
        match own.finish(nth) {
            Some(Ok(())) => onclose.call(()),
            _ => {
                // Something is asked again: back to where it can be answered.
                let mut step = own.step;
                step.set(Step::Reviewing);
            }
        }
    };
    rsx! {
        Frame {
            title: say!(words, "neighbour-title"),
            at: "passage-question",
            // One above the other: none of the three is larger than another.
            actions: then().is_none().then(|| rsx! {
                div { class: "answers",
                Button { id: "neighbour-yes", onclick: move |()| then.set(Some(CouldTell::Yes)), {say!(words, "neighbour-yes")} }
                Button { id: "neighbour-not-sure", onclick: move |()| then.set(Some(CouldTell::NotSure)), {say!(words, "neighbour-not-sure")} }
                Button { id: "neighbour-no", onclick: move |()| finish(CouldTell::No, false), {say!(words, "neighbour-no")} }
            }
            }),
            p { class: "page passage-reads", id: "reads", tabindex: "0", "{reads.reveal()}" }
            p { class: "quiet", {say!(words, "neighbour-text")} }
            if let Some(answer) = then() {
                Notice { id: "neighbour-then", p { {say!(words, "neighbour-then")} } }
                Button {
                    id: "neighbour-take-out",
                    onclick: move |()| {
                        own.take_out(nth);
                        onclose.call(());
                    },
                    {say!(words, "neighbour-take-out")}
                }
                Button {
                    id: "neighbour-in-person",
                    onclick: move |()| {
                        own.say_in_person(nth);
                        onclose.call(());
                    },
                    {say!(words, "neighbour-in-person")}
                }
                Button {
                    id: "neighbour-edit",
                    onclick: move |()| {
                        let mut step = own.step;
                        step.set(Step::Writing);
                    },
                    {say!(words, "neighbour-edit")}
                }
                Button { id: "neighbour-keep", look: ButtonLook::Plain, onclick: move |()| finish(answer, true), {say!(words, "neighbour-keep")} }
            }
        }
    }
}
