//! Buttons, ticks, the load slider, notices, and the thin line of progress.

use dioxus::prelude::*;

use crate::journal::Load;
use crate::ui::state::use_shared;
use crate::words::say;

/// How a button looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonLook {
    /// The thing most people will want.
    Main,
    /// As good as any other.
    #[default]
    Equal,
    /// Barely a button.
    Plain,
    /// Danger to life, and erasing.
    Danger,
}

/// A button with words.
#[component]
pub fn Button(
    /// Names the button for tests, and for a label that points at it.
    id: String,
    #[props(default)] look: ButtonLook,
    #[props(default)] disabled: bool,
    /// Whether Enter in a one-line field does the same.
    #[props(default)]
    enter: bool,
    /// For a button that opens something below it: whether it is open.
    #[props(default)]
    expanded: Option<bool>,
    onclick: EventHandler<()>,
    children: Element,
) -> Element {
    let class = match look {
        ButtonLook::Main => "button button-main",
        ButtonLook::Equal => "button",
        ButtonLook::Plain => "button button-plain",
        ButtonLook::Danger => "button button-danger",
    };
    rsx! {
        button {
            class,
            id,
            disabled,
            "data-enter": if enter { "" },
            "aria-expanded": expanded.map(|open| if open { "true" } else { "false" }),
            onclick: move |_| onclick.call(()),
            {children}
        }
    }
}

/// Something that is on or off.
#[component]
pub fn Check(id: String, on: bool, onchange: EventHandler<bool>, children: Element) -> Element {
    rsx! {
        button {
            class: "check",
            id,
            role: "checkbox",
            "aria-checked": if on { "true" } else { "false" },
            onclick: move |_| onchange.call(!on),
            span { class: "check-box", "aria-hidden": "true" }
            span { {children} }
        }
    }
}

/// Load from 0 to 10, with words at the ends and the number said aloud. Nothing until it is touched, and it can be taken
/// back: a thumb that brushed it while scrolling has said nothing.
#[component]
pub fn LoadSlider(legend: String, name: String, load: Option<Load>, onchange: EventHandler<Option<Load>>) -> Element {
    let words = use_shared().words();
    let said = match load {
        Some(load) => load.value().to_string(),
        None => say!(words, "load-unset"),
    };
    let mut taken_back = use_signal(|| 0_u32);
    let first = load.map_or(0, Load::value).to_string();
    rsx! {
        div { class: "slider", "data-field": "{name}",
            div { class: "slider-said",
                label { class: "label", r#for: "{name}", "{legend}" }
                // The slider itself says its value to a screen reader.
                output { "aria-hidden": "true", "data-unset": if load.is_none() { "" }, "{said}" }
            }
            // A list of one: a slider that was taken back is a new slider.
            for turn in [taken_back()] {
                input {
                    key: "{turn}",
                    id: "{name}",
                    r#type: "range",
                    min: "0",
                    max: "10",
                    step: "1",
                    initial_value: "{first}",
                    "data-unset": if load.is_none() { "" },
                    "aria-valuetext": "{said}",
                    oninput: move |event| {
                        if let Ok(value) = event.value().parse() {
                            onchange.call(Some(Load::new(value)));
                        }
                    },
                }
            }
            div { class: "slider-ends",
                span { "aria-hidden": "true", {say!(words, "load-light")} }
                if load.is_some() {
                    button {
                        class: "button button-plain",
                        "data-undo": "{name}",
                        onclick: move |_| {
                            onchange.call(None);
                            taken_back += 1;
                        },
                        {say!(words, "undo-load")}
                        span { class: "only-read", "{legend}" }
                    }
                }
                span { "aria-hidden": "true", {say!(words, "load-too-much")} }
            }
        }
    }
}

/// How a notice looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeLook {
    /// Something to know.
    #[default]
    Calm,
    /// Danger to life, and erasing.
    Danger,
}

/// What happened, what is safe, what to do next. Read aloud when it appears.
#[component]
pub fn Notice(#[props(default)] look: NoticeLook, #[props(default)] id: String, children: Element) -> Element {
    rsx! {
        div {
            class: if look == NoticeLook::Danger { "notice notice-danger" } else { "notice" },
            id,
            role: "status",
            {children}
        }
    }
}

/// The thin line that says how far along a sitting is, without counting.
#[component]
pub fn Thread(
    /// From 0 to 1.
    along: f64,
) -> Element {
    let width = format!("{:.1}", along.clamp(0.0, 1.0) * 100.0);
    rsx! {
        div { class: "thread", "aria-hidden": "true",
            svg { view_box: "0 0 100 1", preserve_aspect_ratio: "none",
                rect { width, height: "1" }
            }
        }
    }
}
