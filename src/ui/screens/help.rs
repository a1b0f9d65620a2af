//! Help now: plain, large, without decoration. It opens whatever the vault is like.
//!
//! Locked, it shows the national numbers and nothing that tells a journal exists. Unlocked, it is one door with three
//! choices. Nothing here calls by itself.

use dioxus::prelude::*;

use crate::guide::contacts::{self, HelpLine};
use crate::guide::scripts::{self, Script};
use crate::journal::{Category, Escalation, TrustedRole, known};
use crate::platform::Dialled;
use crate::session::{Draft, Screen, Standing};
use crate::ui::components::{Button, ButtonLook, Frame, Section};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, today, use_shared};
use crate::words::{Label, Words, day, say};

/// Help now.
#[component]
pub fn Help() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let open = shared.standing() == Standing::Open;
    let mut own = use_signal(|| false);
    let others = contacts::all().iter().filter(|line| !line.emergency && (open || line.before_unlocking));
    rsx! {
        Frame { title: say!(words, "help-title"), at: "help",
            if open {
                div { class: "stack-close",
                    Button {
                        id: "help-danger",
                        look: ButtonLook::Danger,
                        onclick: move |()| shared.nav.go(Place::DangerNow(None)),
                        {say!(words, "help-danger")}
                    }
                    Button {
                        id: "help-worry",
                        onclick: move |()| {
                            let draft = Draft::new(Screen::Concern, Escalation::new(now()).into(), now());
                            shared.nav.go(Place::ConcernGate(Box::new(draft)));
                        },
                        {say!(words, "help-worry")}
                    }
                    Button { id: "help-me", expanded: own(), onclick: move |()| own.set(true), {say!(words, "help-me")} }
                }
                if own() {
                    div { class: "card", id: "help-own",
                        p { {say!(words, "help-own")} }
                        TrustedNumbers { for_me: true }
                        for line in contacts::for_category(Category::MyOwnCrisis) {
                            NumberRow { key: "{line.id}", id: line.id }
                        }
                    }
                }
            }
            EmergencyNumbers {}
            p { {say!(words, "unsure-call")} }
            if open {
                Section { title: say!(words, "numbers-title"),
                    TrustedNumbers { offer: true }
                }
                Button { id: "scripts", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Scripts),
                    {say!(words, "scripts-title")}
                }
            } else {
                Section { title: say!(words, "danger-what-to-say"),
                    Sayings { ids: scripts::before_unlocking().into_iter().map(|script| script.id).collect::<Vec<_>>() }
                }
            }
            Section { title: say!(words, "help-other-numbers"),
                for line in others {
                    NumberRow { key: "{line.id}", id: line.id }
                }
            }
            p { class: "quiet", {say!(words, "call-log")} }
        }
    }
}

/// The national emergency numbers, large.
#[component]
pub(super) fn EmergencyNumbers(
    /// Where somebody is in danger, the fire brigade only takes room; Help has it.
    #[props(default)]
    without_fire: bool,
) -> Element {
    rsx! {
        div { id: "emergency-numbers",
            for line in contacts::all().iter().filter(|line| line.emergency && !(without_fire && line.id == "110")) {
                NumberRow { key: "{line.id}", id: line.id }
            }
        }
    }
}

/// One number: who it is, the digits large, a button that opens the dialler.
#[component]
pub(super) fn NumberRow(id: &'static str) -> Element {
    let words = use_shared().words();
    let Some(line) = contacts::line(id) else { return rsx! {} };
    let name = line.name(&words);
    rsx! {
        div { class: "help-number",
            p { "{name}" }
            // One number stands out. All of them shouting would say nothing.
            Dial { number: line.number, name, danger: line.id == "113" }
            p { class: "quiet", {line.note(&words)} }
            if let Some(hours) = line.hours.text(&words).filter(|_| !line.emergency) {
                p { class: "quiet", "{hours}" }
            }
            if let Some(checked) = checked(&words, line) {
                p { class: "quiet", "{checked}" }
            }
        }
    }
}

/// When the number was last looked at, and whether that is too long ago. Emergency numbers carry neither.
fn checked(words: &Words, line: &HelpLine) -> Option<String> {
    let on = line.checked_on.map(|on| day(words, on, today()));
    match (line.emergency, line.needs_checking(today()), on) {
        (true, _, _) => None,
        (false, true, None) => Some(say!(words, "number-check")),
        (false, true, Some(on)) => Some(say!(words, "number-check-since", day = on)),
        (false, false, on) => on.map(|on| say!(words, "number-checked", day = on)),
    }
}

/// A number, large, and the button beside it. On a desk, where nothing can call, it copies the number and says so.
#[component]
fn Dial(number: String, name: String, danger: bool) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut done = use_signal(|| None);
    let digits = number.replace(' ', "");
    // A number of the person's own may be long; the national ones are not.
    let long = number.chars().count() > 8;
    rsx! {
        div { class: "help-number-call",
            p { class: "help-number-digits", "data-long": if long { "" }, "{number}" }
            button {
                class: if danger { "button button-danger" } else { "button" },
                "data-call": digits,
                onclick: move |_| done.set(Some(shared.platform().dial(&number))),
                {say!(words, "call")}
                span { class: "only-read", "{name}" }
            }
        }
        if done() == Some(Dialled::Copied) {
            p { class: "quiet", role: "status", {say!(words, "number-copied")} }
        }
    }
}

/// The numbers the supporter has written down, while unlocked. Someone close is offered only where it is about the
/// supporter: a worry about another person is not a friend's to hear.
#[component]
pub(super) fn TrustedNumbers(
    /// Whether it is the supporter who needs somebody.
    #[props(default)]
    for_me: bool,
    /// Whether to say that there are none, and offer to write one down.
    #[props(default)]
    offer: bool,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut numbers: Vec<(TrustedRole, String, String)> = shared
        .read(|journal| {
            let written = journal.trusted_contacts().filter(|trusted| !trusted.number.is_blank());
            written
                .filter_map(|trusted| {
                    let role = known(&trusted.role)?;
                    Some((role, trusted.label.reveal().to_owned(), trusted.number.reveal().to_owned()))
                })
                .filter(|(role, _, _)| for_me || *role != TrustedRole::Close)
                .collect()
        })
        .unwrap_or_default();
    numbers.sort();
    rsx! {
        for (role, label, number) in numbers.clone() {
            div { key: "{number}", class: "help-number",
                p { {if label.trim().is_empty() { role.label(&words) } else { label.clone() }} }
                Dial { number: number.clone(), name: role.label(&words), danger: false }
            }
        }
        if offer && numbers.is_empty() {
            p { class: "quiet",
                {if for_me { say!(words, "numbers-none") } else { say!(words, "numbers-none-clinic") }}
            }
            Button { id: "write-numbers", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Numbers),
                {say!(words, "numbers-write")}
            }
        }
    }
}

/// What one can say, each under the situation it is for; in the supporter's own words where they have put it into some.
/// Locked, it is the original: what is their own is sealed.
#[component]
pub(super) fn Sayings(ids: Vec<&'static str>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    rsx! {
        for script in ids.into_iter().filter_map(scripts::script) {
            div { key: "{script.id}", class: "say", "data-script": script.id,
                p { class: "quiet", {script.situation(&words)} }
                p { class: "written", {said(&shared, script)} }
            }
        }
    }
}

/// How the supporter says it.
pub(super) fn said(shared: &Shared, script: &Script) -> String {
    let own = shared.read(|journal| journal.own_script(script.id).map(|own| own.text.reveal().to_owned())).flatten();
    own.unwrap_or_else(|| script.text(&shared.words()))
}
