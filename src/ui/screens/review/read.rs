//! Going through a passage, word by word if need be. The button to go on stands at the end of the text.

use dioxus::prelude::*;

use super::own::{Own, Step, Which};
use super::strip::Strip;
use super::word::{Hand, Word, use_hand};
use crate::review::{Look, RARE, Review, Trait};
use crate::ui::components::{Button, ButtonLook, Frame, Notice};
use crate::ui::nav::Tab;
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// Going through the text of a passage, or of the example: it is the same in both.
#[component]
pub(super) fn ReadPassage(
    which: Which,
    own: Own,
    /// Names the screen.
    at: &'static str,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut own = own;
    let hand = use_hand();
    let stretches = own.review(which, |review| {
        review
            .stretches()
            .map(|stretch| (stretch.at, stretch.words.to_owned(), stretch.look, stretch.is_word))
            .collect::<Vec<_>>()
    });
    let Some(stretches) = stretches else { return rsx! {} };
    let asked = stretches.iter().find(|(_, _, look, _)| *look == Look::Asked).map(|(at, ..)| *at);
    let (can_undo, traits) = own.review(which, |review| (review.can_undo(), review.traits())).unwrap_or_default();
    let chosen = (hand.chosen)();
    let is_example = which == Which::Example;
    let label = if is_example { say!(words, "example-label") } else { say!(words, "passage-label") };
    rsx! {
        Frame {
            title: say!(words, "review-title"),
            at,
            actions: (chosen.is_some() || can_undo).then(|| rsx! {
                if let Some(at) = chosen {
                    // A list of one: another word has choices of its own.
                    for at in [at] {
                        Strip { key: "{at}", which, own, hand, at }
                    }
                } else {
                    Button { id: "undo", onclick: move |()| { own.change(which, |review| review.undo()); }, {say!(words, "review-undo")} }
                }
            }),
            if is_example {
                Notice { id: "example-task",
                    p { {say!(words, "example-task")} }
                    p { {say!(words, "example-find")} }
                }
            } else {
                p { {say!(words, "review-hint")} }
                p { class: "quiet", {say!(words, "review-tap")} }
            }
            if own.review(which, Review::was_hidden_before).unwrap_or_default() {
                p { class: "quiet", id: "hidden-before", {say!(words, "review-hidden-before")} }
            }
            ul { class: "looks",
                li { span { class: "word-hidden", "aria-hidden": "true", "[…]" } {say!(words, "review-key-hidden")} }
                li { span { class: "word-asked", "aria-hidden": "true", "[…]" } {say!(words, "review-key-asked")} }
                li { span { class: "word-underlined", "aria-hidden": "true", "abc" } {say!(words, "review-key-underlined")} }
            }
            div { class: "passage", id: "reviewed", role: "group", "aria-label": label,
                for (at, text, look, is_word) in stretches {
                    if is_word {
                        Word { key: "{at}", which, own, hand, at, text, look }
                    } else {
                        span { key: "{at}", "{text}" }
                    }
                }
            }
            Left { which, own }
            if traits.len() >= RARE {
                Notice { id: "rare", p { {say!(words, "review-rare", traits = listed(&words, &traits))} } }
            }
            p { class: "quiet", {say!(words, "not-anonymous")} }
            Ways { which, own, hand, asked }
        }
    }
}

/// The ways on, at the end of the text; leaving is as large as going on. What is asked is answered first.
#[component]
fn Ways(which: Which, own: Own, hand: Hand, asked: Option<usize>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        if which != Which::Example {
            Button { id: "try-example", look: ButtonLook::Plain, onclick: move |()| own.try_example(&shared),
                {say!(words, "example-try")}
            }
        }
        div { class: "side-by-side",
            if which == Which::Example {
                Button { id: "skip-example", onclick: move |()| own.leave_example(&shared), {say!(words, "example-leave")} }
            } else {
                Button { id: "share-nothing", onclick: move |()| shared.nav.home(Tab::Supervision), {say!(words, "share-none")} }
            }
            Button {
                id: "review-go-on",
                onclick: move |()| match asked {
                    Some(at) => hand.turn_to(at),
                    None => {
                        let mut step = own.step;
                        step.set(if which == Which::Example { Step::Learnt } else { Step::Asking });
                    }
                },
                {say!(words, "review-go-on")}
            }
        }
    }
}

/// How much is left to look at. Said aloud when it changes.
#[component]
fn Left(which: Which, own: Own) -> Element {
    let words = use_shared().words();
    let (asked, untouched) = own.review(which, |review| (review.asked(), review.untouched())).unwrap_or_default();
    rsx! {
        div { role: "status", id: "review-left", "data-asked": "{asked}", "data-untouched": "{untouched}",
            if asked > 0 {
                p { {say!(words, "review-asked-left", count = asked)} }
            }
            p { class: "quiet", {say!(words, "review-untouched", count = untouched)} }
        }
    }
}

fn listed(words: &Words, traits: &[Trait]) -> String {
    let names: Vec<String> = traits.iter().map(|one| named(words, *one)).collect();
    match names.as_slice() {
        [first @ .., last] if !first.is_empty() => {
            say!(words, "list-and", first = first.join(", "), last = last.clone())
        }
        names => names.concat(),
    }
}

fn named(words: &Words, one: Trait) -> String {
    match one {
        Trait::Age => say!(words, "trait-age"),
        Trait::Sex => say!(words, "trait-sex"),
        Trait::Place => say!(words, "trait-place"),
        Trait::Time => say!(words, "trait-time"),
        Trait::Diagnosis => say!(words, "trait-diagnosis"),
        Trait::Background => say!(words, "trait-background"),
        Trait::Work => say!(words, "trait-work"),
    }
}
