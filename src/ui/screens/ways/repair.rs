//! Afterwards: what the supporter said, what they did not say, and how it was received. Offered, never required.

use dioxus::prelude::*;

use super::{NotNow, newest, only_one};
use crate::guide;
use crate::journal::{Choice, Entry, Escalation, PrivateText, Said};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, CautiousArea, Check, Frame, PickMany, Saved};
use crate::ui::form::{Form, use_form};
use crate::ui::nav::Place;
use crate::ui::screens::help::Sayings;
use crate::ui::screens::parts::{SaveTrouble, private_hint};
use crate::ui::state::{now, today, use_shared};
use crate::words::say;

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Say,
    Said,
    NotSaid,
    Note,
}

const STEPS: [Step; 4] = [Step::Say, Step::Said, Step::NotSaid, Step::Note];

/// What to say, what was said, what was not, and a few words for oneself.
#[component]
pub fn Repair(draft: Draft) -> Element {
    let mut shared = use_shared();
    let form = use_form(
        Screen::Concern,
        newest(&shared, draft),
        |entry| match entry {
            Entry::Escalation(concern) => Some(concern),
            _ => None,
        },
        || Escalation::new(now()),
    );
    let mut place = use_signal(|| 0_usize);
    let back = use_callback(move |()| {
        let first = *place.peek() == 0;
        if !first {
            place -= 1;
        }
        !first
    });
    use_hook(|| shared.nav.back_inside(back));
    let step = STEPS[place().min(STEPS.len() - 1)];
    rsx! {
        for at in [place()] {
            OneStep { key: "{at}", step, form, place }
        }
    }
}

#[component]
fn OneStep(step: Step, form: Form<Escalation>, place: Signal<usize>) -> Element {
    let words = use_shared().words();
    let concern = form.now();
    let not_said = concern.repair.clone().unwrap_or_default().not_said;
    match step {
        Step::Say => rsx! {
            Frame {
                title: say!(words, "repair-open"),
                at: "repair",
                actions: rsx! { Next { place } },
                p { {say!(words, "repair-why")} }
                Sayings { ids: vec![guide::ways::REPAIR] }
            }
        },
        Step::Said => rsx! {
            Frame {
                title: say!(words, "repair-said"),
                at: "repair-said",
                actions: rsx! { Next { place } },
                PickMany::<Said> {
                    legend: say!(words, "repair-said"),
                    quiet: true,
                    name: "said",
                    picks: concern.said,
                    only: Said::ALL.to_vec(),
                    ontoggle: move |said| form.change(|concern| {
                        only_one(said, &mut concern.said, &mut concern.repair.get_or_insert_default().not_said)
                    }),
                }
            }
        },
        Step::NotSaid => rsx! {
            Frame {
                title: say!(words, "repair-not-said"),
                at: "repair-not-said",
                actions: rsx! { Next { place } },
                PickMany::<Said> {
                    legend: say!(words, "repair-not-said"),
                    quiet: true,
                    name: "not-said",
                    picks: not_said,
                    // What was said was not kept back.
                    only: Said::ALL.iter().copied().filter(|said| !concern.said.has(*said)).collect::<Vec<_>>(),
                    ontoggle: move |said| form.change(|concern| {
                        only_one(said, &mut concern.repair.get_or_insert_default().not_said, &mut concern.said)
                    }),
                }
            }
        },
        Step::Note => rsx! { Note { form } },
    }
}

#[component]
fn Next(place: Signal<usize>) -> Element {
    let words = use_shared().words();
    rsx! {
        NotNow {}
        Button { id: "next", look: ButtonLook::Main, onclick: move |()| place += 1, {say!(words, "debrief-next")} }
    }
}

/// Whether they have talked, and how it was; then it is saved.
#[component]
fn Note(form: Form<Escalation>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let repair = form.now().repair.unwrap_or_default();
    rsx! {
        Frame {
            title: say!(words, "repair-note-title"),
            at: "repair-note",
            actions: rsx! {
                NotNow {}
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        if form.save() {
                            shared.nav.go_instead(Place::Entry(form.reference()));
                        }
                    },
                    {say!(words, "save")}
                }
            },
            SaveTrouble { trouble: form.trouble() }
            Check {
                id: "talked",
                on: repair.on.is_some(),
                onchange: move |on: bool| form.change(|concern| {
                    concern.repair.get_or_insert_default().on = on.then(today);
                }),
                {say!(words, "repair-talked")}
            }
            CautiousArea {
                id: "repair-note",
                label: say!(words, "repair-note"),
                hint: private_hint(&words),
                first: form.first().repair.unwrap_or_default().note.reveal().to_owned(),
                oninput: move |text: String| form.write(|concern| {
                    concern.repair.get_or_insert_default().note = PrivateText::new(text);
                }),
            }
            Saved { id: form.id() }
        }
    }
}
