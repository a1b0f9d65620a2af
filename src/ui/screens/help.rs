//! Help now: plain, large, without decoration. It opens whatever the vault is like.
//!
//! Locked, it shows the national numbers and nothing that tells a journal exists. Unlocked, it is one door with three
//! choices. Nothing here calls by itself.

use dioxus::prelude::*;

use crate::guide::contacts::{self, Contact};
use crate::journal::{Escalation, TrustedRole, known};
use crate::platform::Dialled;
use crate::session::{Draft, Screen, Standing};
use crate::ui::components::{Button, ButtonLook, Frame, Section};
use crate::ui::nav::Place;
use crate::ui::state::{now, today, use_shared};
use crate::words::{Label, day, say};

/// Help now.
#[component]
pub fn Help() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let open = matches!(shared.keeper().standing(), Standing::Open);
    let mut own = use_signal(|| false);
    rsx! {
        Frame { title: say!(words, "help-title"), at: "help",
            if open {
                Button { id: "help-danger", look: ButtonLook::Danger, onclick: move |()| shared.nav.go(Place::DangerNow(None)),
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
                Button { id: "help-me", onclick: move |()| own.set(true), {say!(words, "help-me")} }
                if own() {
                    div { class: "card", id: "help-own",
                        p { {say!(words, "help-own")} }
                        TrustedNumbers {}
                        for contact in contacts::someone_to_talk_to() {
                            NumberRow { key: "{contact.id}", contact: contact.clone() }
                        }
                    }
                }
            }
            EmergencyNumbers {}
            p { {say!(words, "unsure-call")} }
            Section { title: say!(words, "help-other-numbers"),
                for contact in contacts::others() {
                    NumberRow { key: "{contact.id}", contact: contact.clone() }
                }
            }
            p { class: "quiet", {say!(words, "call-log")} }
        }
    }
}

/// The national emergency numbers, large.
#[component]
pub(super) fn EmergencyNumbers() -> Element {
    rsx! {
        div { id: "emergency-numbers",
            for contact in contacts::emergency() {
                NumberRow { key: "{contact.id}", contact: contact.clone() }
            }
        }
    }
}

/// One number: who it is, the digits large, a button that opens the dialler.
#[component]
pub(super) fn NumberRow(contact: Contact) -> Element {
    let words = use_shared().words();
    let label = contact.label(&words);
    let note = contact.note(&words);
    let checked = match contact.checked_on() {
        _ if contact.is_emergency() => None,
        Some(on) if contact.wants_checking(today()) => {
            Some(say!(words, "number-check-since", day = day(&words, on, today())))
        }
        Some(on) => Some(say!(words, "number-checked", day = day(&words, on, today()))),
        None => Some(say!(words, "number-check")),
    };
    rsx! {
        div { class: "help-number",
            div { class: "row-text",
                p { "{label}" }
                p { class: "help-number-digits", "{contact.number()}" }
                if !note.is_empty() {
                    p { class: "quiet", "{note}" }
                }
                if let Some(checked) = checked {
                    p { class: "quiet", "{checked}" }
                }
            }
            Dial { number: contact.number().to_owned(), label, danger: contact.is_emergency() }
        }
    }
}

/// The button beside a number. On a desk, where nothing can call, it copies the number and says so.
#[component]
fn Dial(number: String, label: String, danger: bool) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut done = use_signal(|| None);
    let id = format!("call-{}", number.replace(' ', ""));
    rsx! {
        Button {
            id,
            look: if danger { ButtonLook::Danger } else { ButtonLook::Equal },
            onclick: move |()| done.set(Some(shared.platform().dial(&number))),
            {say!(words, "call")}
            span { class: "only-read", "{label}" }
        }
        if done() == Some(Dialled::Copied) {
            p { class: "quiet", role: "status", {say!(words, "number-copied")} }
        }
    }
}

/// The numbers the supporter has written down, while unlocked.
#[component]
pub(super) fn TrustedNumbers() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let numbers: Vec<(TrustedRole, String, String)> = shared
        .read(|journal| {
            let mut numbers: Vec<_> = journal
                .trusted_contacts()
                .filter(|trusted| !trusted.number.is_blank())
                .filter_map(|trusted| {
                    let role = known(&trusted.role)?;
                    Some((role, trusted.label.reveal().to_owned(), trusted.number.reveal().to_owned()))
                })
                .collect();
            numbers.sort();
            numbers
        })
        .unwrap_or_default();
    rsx! {
        for (role, label, number) in numbers.clone() {
            div { key: "{number}", class: "help-number",
                div { class: "row-text",
                    p { {if label.trim().is_empty() { role.label(&words) } else { label.clone() }} }
                    p { class: "help-number-digits", "{number}" }
                }
                Dial { number: number.clone(), label: role.label(&words), danger: false }
            }
        }
        if numbers.is_empty() {
            p { class: "quiet", {say!(words, "numbers-none")} }
            Button { id: "write-numbers", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Numbers),
                {say!(words, "numbers-write")}
            }
        }
    }
}
