//! My role: what was agreed with the clinic and my own limits, always at hand.

mod write;

use chrono::Datelike;
use dioxus::prelude::*;

pub use self::write::WriteRole;
use crate::journal::{PrivateText, RoleAgreement, TrainingDone, known};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Section};
use crate::ui::nav::Place;
use crate::ui::screens::help::TrustedNumbers;
use crate::ui::state::{now, use_shared};
use crate::words::{Label, Words, month, say};

/// The agreement as it stands.
#[component]
pub fn Role() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let role = shared.read(|journal| journal.role(RoleAgreement::ID).cloned()).flatten();
    let written = role.clone().unwrap_or_else(|| RoleAgreement::new(now()));
    let empty = written == RoleAgreement { written: written.written, ..RoleAgreement::default() };
    let role = written.clone();
    let labels = |picks: Vec<String>, newer: bool| {
        picks.into_iter().chain(newer.then(|| say!(words, "newer-value"))).collect::<Vec<_>>()
    };
    let agreed = labels(role.agreed.known().map(|point| point.label(&words)).collect(), role.agreed.has_newer());
    let limits = labels(role.limits.known().map(|limit| limit.label(&words)).collect(), role.limits.has_newer());
    let to_settle =
        labels(role.to_settle.known().map(|point| point.label(&words)).collect(), role.to_settle.has_newer());
    let training: Vec<String> = role.training.iter().map(|done| training_in_words(&words, done)).collect();
    rsx! {
        Frame {
            title: say!(words, "role-title"),
            at: "role",
            actions: rsx! {
                Button {
                    id: "edit-role",
                    look: if empty { ButtonLook::Main } else { ButtonLook::Equal },
                    onclick: move |()| {
                        let draft = Draft::new(Screen::Role, written.clone().into(), now());
                        shared.nav.go(Place::Writing(Box::new(draft)));
                    },
                    {if empty { say!(words, "role-write") } else { say!(words, "edit") }}
                }
            },
            if empty {
                p { {say!(words, "role-empty")} }
            }
            Part { id: "role-agreed", title: say!(words, "role-agreed"), lines: agreed, text: role.agreement }
            Part { id: "role-limits", title: say!(words, "role-limits"), lines: limits, text: role.limits_note }
            Part { id: "role-training", title: say!(words, "role-training"), lines: training, text: PrivateText::default() }
            if !empty {
                Part { id: "role-out-of-hours", title: say!(words, "role-out-of-hours"), lines: Vec::new(), text: role.out_of_hours }
                TrustedNumbers {}
            }
            Part { id: "role-to-settle", title: say!(words, "role-to-settle"), lines: to_settle, text: role.to_settle_note }
        }
    }
}

/// One part of the agreement, if there is anything in it.
#[component]
fn Part(id: &'static str, title: String, lines: Vec<String>, text: PrivateText) -> Element {
    if lines.is_empty() && text.is_blank() {
        return rsx! {};
    }
    rsx! {
        Section { title,
            if !lines.is_empty() {
                ul { class: "points", id,
                    for (place, line) in lines.into_iter().enumerate() {
                        li { key: "{place}", "{line}" }
                    }
                }
            }
            if !text.is_blank() {
                p { class: "written", "{text.reveal()}" }
            }
        }
    }
}

fn training_in_words(words: &Words, done: &TrainingDone) -> String {
    let about = known(&done.about).map_or_else(|| say!(words, "newer-value"), |about| about.label(words));
    match done.month {
        Some(day) => {
            let (month, year) = (month(words, day.month()), day.year().to_string());
            say!(words, "role-training-when", about = about, month = month, year = year)
        }
        None => about,
    }
}
