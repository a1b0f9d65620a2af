//! Writing down the agreement: headings to pick from, and room for words that nobody has to use.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::journal::{Choice, Entry, OwnLimit, PrivateText, RoleAgreement, RolePoint, TrainingTopic};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, MonthField, PickMany, Saved, TextArea};
use crate::ui::form::{Form, use_form};
use crate::ui::nav::Place;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{now, use_shared};
use crate::words::{Label, say};

/// The screen for the agreement.
#[component]
pub fn WriteRole(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Role,
        draft,
        |entry| match entry {
            Entry::Role(role) => Some(role),
            _ => None,
        },
        || RoleAgreement::new(now()),
    );
    let role = form.now();
    let open_points: Vec<RolePoint> = RolePoint::ALL.iter().copied().filter(|point| !role.agreed.has(*point)).collect();
    rsx! {
        Frame {
            title: say!(words, "role-title"),
            at: "role-write",
            actions: rsx! {
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        if form.save() {
                            shared.nav.leave();
                        }
                    },
                    {say!(words, "save")}
                }
            },
            SaveTrouble { trouble: form.trouble() }
            p { class: "quiet", {say!(words, "role-private")} }
            PickMany::<RolePoint> {
                legend: say!(words, "role-agreed"),
                name: "agreed",
                picks: role.agreed.clone(),
                ontoggle: move |point| form.change(|role| role.toggle_agreed(point)),
            }
            Words { form, id: "agreement", label: say!(words, "role-agreement-words"), part: Part::Agreement }
            PickMany::<OwnLimit> {
                legend: say!(words, "role-limits"),
                name: "limits",
                picks: role.limits.clone(),
                ontoggle: move |limit| form.change(|role| role.limits.toggle(limit)),
            }
            Words { form, id: "limits-note", label: say!(words, "role-limits-words"), part: Part::Limits }
            Training { form }
            Words { form, id: "out-of-hours", label: say!(words, "role-out-of-hours"), part: Part::OutOfHours }
            Button { id: "role-numbers", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Numbers),
                {say!(words, "numbers-write")}
            }
            if !open_points.is_empty() {
                PickMany::<RolePoint> {
                    legend: say!(words, "role-to-settle"),
                    name: "to-settle",
                    picks: role.to_settle.clone(),
                    only: open_points,
                    ontoggle: move |point| form.change(|role| role.to_settle.toggle(point)),
                }
            }
            Words {
                form,
                id: "to-settle-note",
                label: say!(words, "role-to-settle-words"),
                part: Part::ToSettle,
            }
            Saved { id: form.id() }
        }
    }
}

/// The parts that take words.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Agreement,
    Limits,
    OutOfHours,
    ToSettle,
}

impl Part {
    fn of(self, role: &mut RoleAgreement) -> &mut PrivateText {
        match self {
            Self::Agreement => &mut role.agreement,
            Self::Limits => &mut role.limits_note,
            Self::OutOfHours => &mut role.out_of_hours,
            Self::ToSettle => &mut role.to_settle_note,
        }
    }
}

/// Room for the supporter's own words on one part.
#[component]
fn Words(form: Form<RoleAgreement>, id: &'static str, label: String, part: Part) -> Element {
    let mut form = form;
    rsx! {
        TextArea {
            id,
            label,
            first: part.of(&mut form.first()).reveal().to_owned(),
            oninput: move |text: String| form.write(|role| *part.of(role) = PrivateText::new(text)),
        }
    }
}

/// What training was about, and for each the month.
#[component]
fn Training(form: Form<RoleAgreement>) -> Element {
    let words = use_shared().words();
    let mut form = form;
    let role = form.now();
    let done: Vec<(TrainingTopic, Option<NaiveDate>)> =
        TrainingTopic::ALL.iter().filter_map(|about| role.training(*about).map(|done| (*about, done.month))).collect();
    rsx! {
        PickMany::<TrainingTopic> {
            legend: say!(words, "role-training"),
            name: "training",
            picks: done.iter().map(|(about, _)| *about).collect(),
            ontoggle: move |about| form.change(|role| role.toggle_training(about)),
        }
        for (about, month) in done {
            MonthField {
                key: "{about.key()}",
                legend: say!(words, "role-training-month", about = about.label(&words)),
                name: "month-{about.key()}",
                chosen: month,
                onpick: move |month| form.change(|role| role.date_training(about, month)),
            }
        }
    }
}
