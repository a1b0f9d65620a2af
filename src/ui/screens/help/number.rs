//! A number, large, and the button beside it.

use dioxus::prelude::*;

use crate::guide::Country;
use crate::guide::contacts::{self, HelpLine, LineKind};
use crate::platform::Dialled;
use crate::ui::components::{Button, ButtonLook, Section};
use crate::ui::state::{today, use_shared};
use crate::words::{Words, day, say};

/// The national emergency numbers, large; where another country was chosen, its own before Norway's.
#[component]
pub(in crate::ui::screens) fn EmergencyNumbers(
    /// Where somebody is in danger, the fire brigade only takes room; Help has it.
    #[props(default)]
    without_fire: bool,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let chosen = shared.preferences().country;
    let shown = move |line: &&HelpLine| line.emergency && !(without_fire && line.kind == LineKind::Fire);
    let abroad = chosen != Country::Norway;
    rsx! {
        div { class: "stack", id: "emergency-numbers",
            if abroad {
                Section { title: chosen.name(&words),
                    Rows { lines: contacts::of(chosen).iter().filter(shown).map(|line| line.id).collect::<Vec<_>>() }
                    Instead {}
                }
                h2 { {Country::Norway.name(&words)} }
            }
            Rows { lines: contacts::all().iter().filter(shown).map(|line| line.id).collect::<Vec<_>>() }
        }
    }
}

/// Numbers, one under the other.
#[component]
fn Rows(lines: Vec<&'static str>) -> Element {
    rsx! {
        div {
            for id in lines {
                NumberRow { key: "{id}", id }
            }
        }
    }
}

/// The advice in the app speaks of Norway's numbers: what to call where another country was chosen.
#[component]
pub(super) fn Instead() -> Element {
    let shared = use_shared();
    let words = shared.words();
    let country = shared.preferences().country;
    let first = contacts::first(country).filter(|_| country != Country::Norway);
    rsx! {
        if let Some(first) = first {
            p { {say!(words, "countries-instead", number = first.number)} }
        }
    }
}

/// One number: who it is, the digits large, a button that opens the dialler.
#[component]
pub(in crate::ui::screens) fn NumberRow(id: &'static str) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let Some(line) = contacts::line(id) else { return rsx! {} };
    let name = line.name(&words);
    let hours = line.hours.text(&words).filter(|_| !line.emergency);
    let small = hours.into_iter().chain(checked(&words, line)).collect::<Vec<_>>().join(" · ");
    // One number stands out. All of them shouting would say nothing.
    let stands_out = contacts::first(shared.preferences().country).is_some_and(|first| first.id == id);
    rsx! {
        div { class: "help-number", "data-line": id,
            p { "{name}" }
            Dial { number: line.number, name, danger: stands_out, message: line.message.map(str::to_owned) }
            p { class: "quiet", {line.note(&words)} }
            // One line under another is a lot to read for somebody who only looks for whom to call.
            if !small.is_empty() {
                p { class: "quiet", "{small}" }
            }
        }
    }
}

/// When the number was last looked at, and whether that is too long ago. Emergency numbers carry neither.
fn checked(words: &Words, line: &HelpLine) -> Option<String> {
    if line.emergency {
        return None;
    }
    let on = line.checked_on.map(|on| day(words, on, today()));
    Some(match (line.needs_checking(today()), on) {
        (true, None) => say!(words, "number-check"),
        (true, Some(on)) if !line.country.is_checked() => say!(words, "number-as-found", day = on),
        (true, Some(on)) => say!(words, "number-check-since", day = on),
        (false, on) => say!(words, "number-checked", day = on.unwrap_or_default()),
    })
}

/// A number, large, and the button beside it: to call it, or to write to it where it is written to. On a desk, where
/// nothing can do either, it copies and says so.
#[component]
pub(super) fn Dial(
    number: String,
    name: String,
    danger: bool,
    /// For a number that is written to: what to begin with.
    #[props(default)]
    message: Option<String>,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut done = use_signal(|| None);
    let digits = number.replace(' ', "");
    // A number of the person's own may be long; the national ones are not.
    let long = number.chars().count() > 8;
    let copied = match &message {
        Some(text) if !text.is_empty() => say!(words, "message-copied"),
        _ => say!(words, "number-copied"),
    };
    let label = if message.is_some() { say!(words, "message-write") } else { say!(words, "call") };
    rsx! {
        div { class: "help-number-call",
            p { class: "help-number-digits", "data-long": if long { "" }, "{number}" }
            button {
                class: if danger { "button button-danger" } else { "button" },
                "data-call": digits,
                onclick: move |_| {
                    done.set(Some(match &message {
                        Some(text) => shared.platform().message(&number, text),
                        None => shared.platform().dial(&number),
                    }))
                },
                "{label}"
                span { class: "only-read", "{name}" }
            }
        }
        if done() == Some(Dialled::Copied) {
            p { class: "quiet", role: "status", "{copied}" }
        }
    }
}

/// A message that is ready: it opens with the text in it, and the person sends it, or does not.
#[component]
pub(super) fn ReadyMessage(
    number: String,
    /// Whom it is to, for a screen reader.
    name: String,
    text: String,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut done = use_signal(|| None);
    let digits = number.replace(' ', "");
    rsx! {
        div {
            Button {
                id: "message-{digits}",
                look: ButtonLook::Plain,
                onclick: {
                    let text = text.clone();
                    move |()| done.set(Some(shared.platform().message(&number, &text)))
                },
                {say!(words, "message-offer", text = text.as_str())}
                span { class: "only-read", "{name}" }
            }
            if done() == Some(Dialled::Copied) {
                p { class: "quiet", role: "status", {say!(words, "message-copied")} }
            }
        }
    }
}
