//! The numbers the supporter calls: the professional, the clinic, someone they trust.

use dioxus::prelude::*;

use super::dialled_as::{DialledAs, refused};
use super::parts::SaveTrouble;
use crate::journal::{Choice, Entry, PrivateText, TrustedContact, TrustedRole, known};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Line, Section};
use crate::ui::nav::Place;
use crate::ui::state::{now, this_instant, use_shared};
use crate::words::{Label, say};

/// The screen with one number for each role.
#[component]
pub fn Numbers() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut numbers = use_hook(|| {
        // What was typed and not saved is still there.
        let drafts = shared.keeper().drafts();
        let typed = |role| {
            drafts.iter().find_map(|draft| match &draft.entry {
                Entry::Trusted(one) if known(&one.role) == Some(role) => Some(one.clone()),
                _ => None,
            })
        };
        let numbers = TrustedRole::ALL
            .iter()
            .map(|role| {
                let saved = shared
                    .keeper()
                    .read(|journal| journal.trusted_contacts().find(|one| known(&one.role) == Some(*role)).cloned())
                    .ok()
                    .flatten();
                typed(*role).or(saved).unwrap_or_else(|| TrustedContact::new(*role, now()))
            })
            .collect::<Vec<_>>();
        CopyValue::new(numbers)
    });
    let mut trouble = use_signal(|| None);
    // Set at every letter too, so that what will be dialled is drawn again.
    let mut cannot_be_called = use_signal(|| None);
    let mut write = move |place: usize, change: &dyn Fn(&mut TrustedContact)| {
        change(&mut numbers.write()[place]);
        cannot_be_called.set(None);
        let entry = numbers.read()[place].clone().into();
        shared.keeper().keep(Draft::new(Screen::Numbers, entry, this_instant()));
    };
    rsx! {
        Frame {
            title: say!(words, "numbers-title"),
            at: "numbers",
            actions: rsx! {
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    enter: true,
                    onclick: move |()| {
                        let why = |(place, one): (usize, &TrustedContact)| Some((place, refused(one.number.reveal())?));
                        cannot_be_called.set(numbers.read().iter().enumerate().find_map(why));
                        if cannot_be_called().is_some() {
                            return;
                        }
                        for number in numbers.read().iter() {
                            if let Err(why) = shared.keeper().save(number.clone().into()) {
                                trouble.set(Some(why));
                                return;
                            }
                        }
                        shared.changed();
                        shared.nav.back();
                    },
                    {say!(words, "save")}
                }
            },
            p { {say!(words, "numbers-why")} }
            SaveTrouble { trouble: trouble() }
            for (place, role) in TrustedRole::ALL.iter().copied().enumerate() {
                Section { key: "{role.key()}", title: role.label(&words),
                    if role == TrustedRole::Close {
                        Line {
                            id: "label-{role.key()}",
                            label: say!(words, "numbers-label"),
                            first: numbers.read()[place].label.reveal().to_owned(),
                            oninput: move |text: String| write(place, &|one| one.label = PrivateText::new(text.as_str())),
                        }
                    }
                    Line {
                        id: "number-{role.key()}",
                        label: say!(words, "numbers-number"),
                        kind: "tel",
                        first: numbers.read()[place].number.reveal().to_owned(),
                        oninput: move |text: String| write(place, &|one| one.number = PrivateText::new(text.as_str())),
                    }
                    DialledAs {
                        id: "dialled-{role.key()}",
                        written: numbers.read()[place].number.reveal().to_owned(),
                        refused: cannot_be_called().filter(|(at, _)| *at == place).map(|(_, why)| why),
                    }
                }
            }
            div { class: "stack-close",
                Button { id: "put-open-contact", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::OpenContact),
                    {say!(words, "open-contact-title")}
                }
                Button { id: "countries", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Countries),
                    {say!(words, "countries-title")}
                }
            }
        }
    }
}
