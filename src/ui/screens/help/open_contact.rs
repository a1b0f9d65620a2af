//! One number that can be reached without unlocking, for whoever wants that.

use dioxus::prelude::*;

use super::number::{Dial, ReadyMessage};
use crate::platform::{Callable, NotCallable};
use crate::session::{OpenContact, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Frame, Line, Notice};
use crate::ui::screens::dialled_as::DialledAs;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::use_shared;
use crate::words::say;

/// Putting the number there, and taking it away. What it means stands above the fields.
#[component]
pub fn PutOpenContact() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let there = shared.preferences().open_contact().cloned();
    let first = use_hook(|| there.clone());
    let text = |get: fn(&OpenContact) -> &str| first.as_ref().map(get).unwrap_or_default().to_owned();
    let (label_first, number_first) = (text(OpenContact::label), text(OpenContact::number));
    let mut label = use_signal(|| label_first.clone());
    let mut number = use_signal(|| number_first.clone());
    let mut not_callable = use_signal(|| None);
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let mut set = move |contact: Option<OpenContact>| match shared.keeper().set_open_contact(contact) {
        Ok(()) => {
            shared.changed();
            shared.nav.back();
        }
        Err(why) => trouble.set(Some(why)),
    };
    rsx! {
        Frame {
            title: say!(words, "open-contact-title"),
            at: "open-contact",
            actions: rsx! {
                if there.is_some() {
                    Button { id: "take-away", onclick: move |()| set(None), {say!(words, "open-contact-take-away")} }
                } else {
                    Button { id: "open-contact-no", onclick: move |()| shared.nav.back(), {say!(words, "not-now")} }
                }
                Button {
                    id: "open-contact-put",
                    look: ButtonLook::Main,
                    enter: true,
                    onclick: move |()| match to_put(&label.peek(), &number.peek()) {
                        Ok(contact) => set(Some(contact)),
                        Err(why) => not_callable.set(Some(why)),
                    },
                    {say!(words, "open-contact-put")}
                }
            },
            p { {say!(words, "open-contact-what")} }
            Notice { id: "in-clear", p { {say!(words, "open-contact-clear")} } }
            SaveTrouble { trouble: trouble() }
            Line {
                id: "open-contact-label",
                label: say!(words, "numbers-label"),
                first: label_first,
                oninput: move |text| label.set(text),
            }
            Line {
                id: "open-contact-number",
                label: say!(words, "numbers-number"),
                kind: "tel",
                first: number_first,
                oninput: move |text| {
                    number.set(text);
                    not_callable.set(None);
                },
            }
            DialledAs { id: "dialled-open-contact", written: number(), refused: not_callable() }
        }
    }
}

/// What is put there, and never nothing: that would take away what is there.
fn to_put(label: &str, number: &str) -> Result<OpenContact, NotCallable> {
    Callable::read(number)?;
    OpenContact::new(label, number).ok_or(NotCallable::NoNumber)
}

/// The number as it stands under Help, for whoever holds the phone.
#[component]
pub(super) fn OpenContactRow() -> Element {
    let shared = use_shared();
    let words = shared.words();
    let Some(contact) = shared.preferences().open_contact().cloned() else { return rsx! {} };
    let (label, number) = (contact.label(), contact.number());
    let name = if label.is_empty() { say!(words, "open-contact-unnamed") } else { label.to_owned() };
    rsx! {
        div { class: "help-number", id: "open-contact",
            p { "{name}" }
            Dial { number, name: name.clone(), danger: false }
            ReadyMessage { id: "message-open", number, name, text: say!(words, "call-me-today") }
            p { class: "quiet", {say!(words, "message-log")} }
        }
    }
}
