//! Help now: plain, large, without decoration. It opens whatever the vault is like.
//!
//! Locked, it shows the national numbers and nothing that tells a journal exists. Unlocked, it is one door with three
//! choices. Nothing here calls by itself.

mod countries;
mod law;
mod number;
mod open_contact;
mod own;
mod to_say;

use dioxus::prelude::*;

pub use self::countries::Countries;
use self::countries::NumbersThere;
pub use self::law::{Law, WriteClinicNote};
pub(super) use self::number::{CallList, EmergencyNumbers, NumberRow};
use self::number::{Dial, ReadyMessage};
use self::open_contact::OpenContactRow;
pub use self::open_contact::PutOpenContact;
pub(super) use self::own::OwnPath;
pub use self::own::{OwnCrisis, OwnSlip};
pub(super) use self::to_say::{MayBeAsked, SayAnything, Sayings, WhatToSay, said};
use crate::guide::own::Slip;
use crate::guide::scripts;
use crate::guide::{Country, contacts, help};
use crate::journal::{Choice, Escalation, TrustedRole, known};
use crate::session::{Draft, Screen, Standing};
use crate::ui::components::{Button, ButtonLook, Frame, Onward, Section};
use crate::ui::nav::Place;
use crate::ui::state::{now, use_shared};
use crate::words::{Label, say};

/// Help now.
#[component]
pub fn Help() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let open = shared.standing() == Standing::Open;
    let country = shared.preferences().country;
    let others = contacts::all().iter().filter(|line| !line.emergency && (open || line.before_unlocking));
    rsx! {
        Frame { title: say!(words, "help-title"), at: "help",
            if open {
                ThreeChoices {}
            }
            EmergencyNumbers {}
            p { {say!(words, "unsure-call")} }
            OpenContactRow {}
            if open {
                Unlocked {}
            } else {
                Locked {}
            }
            if country != Country::Norway {
                NumbersThere { country }
            }
            Section { title: say!(words, "help-other-numbers"),
                for line in others {
                    NumberRow { key: "{line.id}", id: line.id }
                }
            }
            Button { id: "countries", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Countries),
                {say!(words, "countries-title")}
            }
            p { class: "quiet", {say!(words, "call-log")} }
        }
    }
}

/// Danger now, something worries me, I need to talk to someone myself.
#[component]
fn ThreeChoices() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
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
            Button { id: "help-me", onclick: move |()| shared.nav.go(Place::OwnCrisis(0)), {say!(words, "help-me")} }
        }
    }
}

/// What names the role or the clinic: only while unlocked.
#[component]
fn Unlocked() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Section { title: say!(words, "numbers-title"),
            TrustedNumbers { offer: true, message: say!(words, "call-me-today") }
        }
        Button { id: "scripts", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Scripts),
            {say!(words, "scripts-title")}
        }
        Section { title: say!(words, "help-own-slip"),
            div { class: "rows",
                for slip in Slip::ALL.iter().copied() {
                    Onward { key: "{slip.key()}", id: "slip-{slip.key()}", to: Place::OwnSlip(slip, 0), {slip.name(&words)} }
                }
            }
        }
        div { class: "rows",
            Onward { id: "law", to: Place::Law, {say!(words, "law-title")} }
            Onward { id: "put-open-contact", to: Place::OpenContact, {say!(words, "open-contact-title")} }
        }
    }
}

/// What anybody may see: what to do, and what to say. Before there is a notebook, a number can be put here.
#[component]
fn Locked() -> Element {
    let shared = use_shared();
    let words = shared.words();
    rsx! {
        Section { title: say!(words, "help-do-this"),
            ol { class: "stack-close", id: "what-to-do",
                for line in help::NOW.texts(&words) {
                    li { "{line}" }
                }
            }
        }
        WhatToSay { about_a_life: scripts::before_unlocking().into_iter().map(|script| script.id).collect::<Vec<_>>() }
        MayBeAsked {}
        if shared.standing() == Standing::NoVault {
            div { class: "rows",
                Onward { id: "put-open-contact", to: Place::OpenContact, {say!(words, "open-contact-title")} }
            }
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
    /// A message that is ready to send to each of them but the clinic: its number is mostly a landline, which takes none, and
    /// whoever wrote would wait for an answer.
    #[props(default)]
    message: Option<String>,
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
        // The professional and the clinic may have one number: it is the place in the list that tells them apart.
        for (place, (role, label, number)) in numbers.clone().into_iter().enumerate() {
            div { key: "{place}", class: "help-number", "data-role": role.key(),
                p { {if label.trim().is_empty() { role.label(&words) } else { label.clone() }} }
                Dial { number: number.clone(), name: role.label(&words), danger: false }
                if let Some(text) = message.clone().filter(|_| takes_messages(role)) {
                    ReadyMessage { id: "message-{role.key()}-{place}", number: number.clone(), name: role.label(&words), text }
                }
            }
        }
        if message.is_some() && numbers.iter().any(|(role, _, _)| takes_messages(*role)) {
            p { class: "quiet", {say!(words, "message-log")} }
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

/// Whether a message to a number of this role would be read.
fn takes_messages(role: TrustedRole) -> bool {
    role != TrustedRole::Clinic
}
