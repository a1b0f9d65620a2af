//! A number, large, and the button beside it.

use dioxus::prelude::*;

use crate::guide::Country;
use crate::guide::contacts::{self, HelpLine, LineKind};
use crate::platform::{Callable, Dialled};
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

/// Numbers of Norway, and with them those of the country that was chosen which are there for the same: above them, but for
/// what is no emergency number where an emergency number comes first. Whoever chose a country may be at home.
#[component]
pub(in crate::ui::screens) fn CallList(ids: Vec<&'static str>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let chosen = shared.preferences().country;
    let abroad = chosen != Country::Norway && !ids.is_empty();
    let in_danger = ids.first().and_then(|id| contacts::line(id)).is_some_and(|line| line.emergency);
    let (above, below): (Vec<_>, Vec<_>) =
        contacts::there_for(chosen, &ids).into_iter().partition(|line| line.emergency || !in_danger);
    let of_country = |lines: Vec<&HelpLine>| {
        let lines: Vec<_> = lines.into_iter().map(|line| line.id).collect();
        rsx! {
            if !lines.is_empty() {
                Section { title: chosen.name(&words),
                    Rows { lines }
                }
            }
        }
    };
    rsx! {
        if abroad {
            {of_country(above)}
            Instead {}
            h2 { {Country::Norway.name(&words)} }
        }
        Rows { lines: ids }
        {of_country(below)}
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
        // Whom to call instead is of Norway.
        (true, None) if line.country.is_checked() => say!(words, "number-check"),
        (true, None) => say!(words, "number-unchecked"),
        (true, Some(on)) if !line.country.is_checked() => say!(words, "number-as-found", day = on),
        (true, Some(on)) => say!(words, "number-check-since", day = on),
        (false, on) => say!(words, "number-checked", day = on.unwrap_or_default()),
    })
}

/// A number, large, and the button beside it: to call it, or to write to it where it is written to. On a desk, where
/// nothing can do either, it copies and says so. What cannot be dialled as it stands is large all the same, and is not
/// dialled: it could be somebody else's.
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
    let callable = Callable::read(&number).ok();
    // A number of the person's own may be long; the national ones are not.
    let long = number.chars().count() > 8;
    let copied = match &message {
        Some(text) if !text.is_empty() => say!(words, "message-copied"),
        _ => say!(words, "number-copied"),
    };
    let (label, not_opened) = match &message {
        // Nobody answers a call there.
        Some(_) => (say!(words, "message-write"), say!(words, "text-line-not-opened")),
        None => (say!(words, "call"), say!(words, "number-not-opened")),
    };
    rsx! {
        div { class: "help-number-call",
            p { class: "help-number-digits", "data-long": if long { "" }, "{number}" }
            if let Some(callable) = callable.clone() {
                button {
                    class: if danger { "button button-danger" } else { "button" },
                    "data-call": callable.as_str(),
                    onclick: move |_| {
                        done.set(Some(match &message {
                            Some(text) => shared.platform().message(&callable, text),
                            None => {
                                // Before the dialler takes the screen.
                                shared.opens_call();
                                shared.platform().dial(&callable)
                            }
                        }))
                    },
                    "{label}"
                    span { class: "only-read", "{name}" }
                }
            }
        }
        if callable.is_none() {
            p { class: "quiet", "data-not-callable": "", {say!(words, "number-not-as-written")} }
        }
        {match done() {
            Some(Dialled::Copied) => rsx! { p { class: "quiet", role: "status", "{copied}" } },
            Some(Dialled::Neither) => rsx! { p { role: "status", "data-not-opened": "", "{not_opened}" } },
            Some(Dialled::Opened) | None => rsx! {},
        }}
    }
}

/// A message that is ready: it opens with the text in it, and the person sends it, or does not.
#[component]
pub(super) fn ReadyMessage(
    id: String,
    number: String,
    /// Whom it is to, for a screen reader.
    name: String,
    text: String,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut done = use_signal(|| None);
    let Ok(callable) = Callable::read(&number) else { return rsx! {} };
    rsx! {
        div {
            Button {
                id,
                look: ButtonLook::Plain,
                onclick: {
                    let text = text.clone();
                    move |()| done.set(Some(shared.platform().message(&callable, &text)))
                },
                {say!(words, "message-offer", text = text.as_str())}
                span { class: "only-read", "{name}" }
            }
            {match done() {
                Some(Dialled::Copied) => rsx! { p { class: "quiet", role: "status", {say!(words, "message-copied")} } },
                Some(Dialled::Neither) => rsx! { p { role: "status", {say!(words, "message-not-opened")} } },
                Some(Dialled::Opened) | None => rsx! {},
            }}
        }
    }
}
