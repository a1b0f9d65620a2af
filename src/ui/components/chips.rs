//! Closed choices as chips: the common ones first, the rest behind "More".

use dioxus::prelude::*;

use crate::journal::{Kept, Picks, known};
use crate::ui::state::use_shared;
use crate::words::{Label, say};

/// One of a closed choice. Tapping the picked one takes it back.
#[component]
pub fn PickOne<T: Label>(
    /// The question.
    legend: String,
    /// Names the field for tests.
    name: String,
    /// What is picked.
    kept: Option<Kept<T>>,
    /// Whether the question stands above already, and is only read aloud here.
    #[props(default)]
    quiet: bool,
    /// What is offered, where it is not everything.
    #[props(default)]
    only: Option<Vec<T>>,
    /// Values that have no meaning here.
    #[props(default)]
    without: Vec<T>,
    onpick: EventHandler<Option<T>>,
) -> Element {
    let picked = known(&kept);
    let newer = kept.is_some() && picked.is_none();
    rsx! {
        Chips::<T> {
            legend,
            name,
            picked: Vec::from_iter(picked),
            newer,
            quiet,
            only,
            without,
            ontap: move |value| onpick.call((picked != Some(value)).then_some(value)),
        }
    }
}

/// Many of a closed choice.
#[component]
pub fn PickMany<T: Label>(
    /// The question.
    legend: String,
    /// Names the field for tests.
    name: String,
    /// What is picked.
    picks: Picks<T>,
    /// Whether the question stands above already, and is only read aloud here.
    #[props(default)]
    quiet: bool,
    /// What is offered, where it is not everything.
    #[props(default)]
    only: Option<Vec<T>>,
    ontoggle: EventHandler<T>,
) -> Element {
    rsx! {
        Chips::<T> {
            legend,
            name,
            picked: picks.known().collect::<Vec<_>>(),
            newer: picks.has_newer(),
            quiet,
            only,
            without: Vec::new(),
            ontap: move |value| ontoggle.call(value),
        }
    }
}

/// Yes or no. Tapping the picked one takes it back.
#[component]
pub fn YesNo(
    /// The question.
    legend: String,
    /// Names the field for tests.
    name: String,
    /// What was answered.
    answer: Option<bool>,
    onanswer: EventHandler<Option<bool>>,
) -> Element {
    let words = use_shared().words();
    rsx! {
        Group { legend, name,
            div { class: "chips",
                for (key, value, label) in [("yes", true, say!(words, "yes")), ("no", false, say!(words, "no"))] {
                    Chip {
                        key: "{key}",
                        name: key,
                        on: answer == Some(value),
                        onpick: move |()| onanswer.call((answer != Some(value)).then_some(value)),
                        "{label}"
                    }
                }
            }
        }
    }
}

/// A question and what answers it.
///
/// Not a `fieldset`: WebKit first lays its legend out a line too high, and a frame later everything below moves, away
/// from under a finger that has just come down (measured: one tap in forty was lost).
#[component]
pub fn Group(
    /// The question.
    legend: String,
    /// Names the field for tests, and ties the question to its answers.
    name: String,
    /// Whether the question stands above already, and is only read aloud here.
    #[props(default)]
    quiet: bool,
    children: Element,
) -> Element {
    rsx! {
        div { role: "group", "aria-labelledby": "legend-{name}", "data-field": "{name}",
            p { class: if quiet { "only-read" } else { "legend" }, id: "legend-{name}", "{legend}" }
            {children}
        }
    }
}

/// One answer.
#[component]
pub fn Chip(
    /// Names the answer for tests.
    #[props(default)]
    name: String,
    /// Whether it is picked.
    on: bool,
    /// The language it is in, where it is not that of the page.
    #[props(default)]
    lang: Option<String>,
    onpick: EventHandler<()>,
    children: Element,
) -> Element {
    rsx! {
        button {
            class: "chip",
            lang,
            "data-key": "{name}",
            "aria-pressed": if on { "true" } else { "false" },
            onclick: move |_| onpick.call(()),
            {children}
        }
    }
}

#[component]
fn Chips<T: Label>(
    legend: String,
    name: String,
    picked: Vec<T>,
    newer: bool,
    quiet: bool,
    only: Option<Vec<T>>,
    without: Vec<T>,
    ontap: EventHandler<T>,
) -> Element {
    let words = use_shared().words();
    let mut all = use_signal(|| false);
    let offered = only.unwrap_or_else(|| T::ALL.to_vec());
    let few = T::COMMON.len() < T::ALL.len() && offered.len() == T::ALL.len();
    let more = few && !all();
    let shown: Vec<T> = offered
        .into_iter()
        .filter(|value| !without.contains(value))
        .filter(|value| !more || T::COMMON.contains(value) || picked.contains(value))
        .collect();
    rsx! {
        Group { legend: legend.clone(), name, quiet,
            div { class: "chips",
                for value in shown {
                    Chip {
                        key: "{value.key()}",
                        name: value.key(),
                        on: picked.contains(&value),
                        onpick: move |()| ontap.call(value),
                        "{value.label(&words)}"
                    }
                }
                if more {
                    button { class: "chip chip-more", "data-key": "more", onclick: move |_| all.set(true),
                        {say!(words, "more")}
                        span { class: "only-read", "{legend}" }
                    }
                }
            }
            if newer {
                p { class: "quiet", {say!(words, "newer-value")} }
            }
        }
    }
}
