//! A concern: call first, write later.
//!
//! One question decides. Danger now, or unsure: the numbers, and nothing in front of them. No: somebody today, or
//! within days, and then whatever the supporter wants to write. The app never judges how serious it is.

use dioxus::prelude::*;

use super::help::{EmergencyNumbers, NumberRow};
use super::parts::{ConsentQuestion, NoteField, SaveTrouble};
use crate::guide::{contacts, help, scripts};
use crate::journal::consent::{Whose, whose_category};
use crate::journal::{
    Category, Choice, Done, Entry, Escalation, EscalationStatus, Level, PrivateText, Receiver, ToldFirst, known,
};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Notice, PickMany, PickOne, Saved, Section};
use crate::ui::form::{Form, use_form};
use crate::ui::nav::Place;
use crate::ui::state::{now, today, use_shared};
use crate::words::say;

/// The one question: is there danger right now, or are you unsure?
#[component]
pub fn ConcernGate(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Frame {
            title: words.named(help::DANGER_QUESTION),
            at: "gate",
            actions: rsx! {
                Button { id: "gate-yes", look: ButtonLook::Danger, onclick: {
                        let draft = draft.clone();
                        move |()| shared.nav.go_instead(Place::DangerNow(Some(Box::new(draft.clone()))))
                    },
                    {say!(words, "gate-yes")}
                }
                Button {
                    id: "gate-no",
                    onclick: move |()| shared.nav.go_instead(Place::Writing(Box::new(draft.clone()))),
                    {say!(words, "gate-no")}
                }
            },
            p { {say!(words, "unsure-call")} }
            p { {say!(words, "not-your-judgement")} }
        }
    }
}

/// Danger now: the numbers first. Writing comes after, offered and never required; where something was being written
/// already, it goes on there.
#[component]
pub fn DangerNow(draft: Option<Draft>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut nobody = use_signal(|| false);
    let mut write = move |done: Option<Done>, received: bool| {
        let newest = draft.as_ref().map(|draft| shared.keeper().draft(draft.id()).unwrap_or_else(|| draft.clone()));
        let mut concern = match newest.map(|draft| draft.entry) {
            Some(Entry::Escalation(concern)) => concern,
            _ => Escalation::new(now()),
        };
        concern.level = Some(Level::Now.into());
        if let Some(done) = done.filter(|done| !concern.done.has(*done)) {
            concern.done.toggle(done);
            concern.told_on = Some(today());
        }
        if received {
            concern.status = Some(EscalationStatus::Received.into());
        }
        let draft = Draft::new(Screen::Concern, concern.into(), now());
        // Kept from here on: that somebody called is worth remembering even if nothing more is written.
        shared.keeper().keep(draft.clone());
        shared.nav.go_instead(Place::Writing(Box::new(draft)));
    };
    let mut leave_as_called = write.clone();
    rsx! {
        Frame { title: say!(words, "call-first"), at: "danger-now",
            EmergencyNumbers {}
            ol { class: "stack-close", id: "what-to-do",
                for line in help::NOW.texts(&words) {
                    li { "{line}" }
                }
            }
            p { {say!(words, "unsure-call")} }
            p { {say!(words, "not-with-them")} }
            p { {say!(words, "weapon")} }
            p { class: "quiet", {say!(words, "call-log")} }
            Section { title: say!(words, "danger-what-to-say"),
                for script in scripts::before_unlocking() {
                    p { key: "{script.id}", class: "say", {script.text(&words)} }
                }
            }
            Section { title: words.named(help::MAY_BE_ASKED_TITLE),
                ul { class: "stack-close",
                    for line in help::MAY_BE_ASKED.texts(&words) {
                        li { "{line}" }
                    }
                }
            }
            Section { title: say!(words, "danger-afterwards"),
                Button { id: "have-called", onclick: move |()| leave_as_called(Some(Done::Called113), false), {say!(words, "danger-have-called")} }
                Button { id: "someone-has-it", onclick: move |()| write(None, true), {say!(words, "danger-someone-has-it")} }
                Button { id: "nobody-answered", onclick: move |()| nobody.set(true), {say!(words, "danger-nobody-answered")} }
                if nobody() {
                    Notice {
                        p { {say!(words, "danger-try-next")} }
                        super::help::TrustedNumbers {}
                        for line in contacts::when_nobody_answered() {
                            NumberRow { key: "{line.id}", id: line.id }
                        }
                    }
                }
                Button { id: "danger-leave", look: ButtonLook::Plain, onclick: move |()| shared.nav.back(), {say!(words, "not-now")} }
            }
        }
    }
}

/// Writing about a concern. Whom to call stands above everything that can be written.
#[component]
pub fn WriteConcern(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Concern,
        draft,
        |entry| match entry {
            Entry::Escalation(concern) => Some(concern),
            _ => None,
        },
        || Escalation::new(now()),
    );
    let concern = form.now();
    let category = known(&concern.category);
    let theirs = category.is_some_and(|category| whose_category(category) == Whose::Theirs);

    rsx! {
        Frame {
            title: say!(words, "concern-title"),
            at: "concern",
            actions: rsx! {
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
            PickOne::<Category> {
                legend: say!(words, "concern-category"),
                name: "category",
                kept: concern.category.clone(),
                onpick: move |pick: Option<Category>| form.change(|concern| choose_category(concern, pick)),
            }
            if let Some(category) = category {
                Levels { form, category }
                WhatToDo { category, level: known(&concern.level) }
            }
            PickMany::<Done> {
                legend: say!(words, "concern-done"),
                name: "done",
                picks: concern.done.clone(),
                ontoggle: move |done| form.change(|concern| {
                    concern.done.toggle(done);
                    concern.told_on = concern.after_now().then(|| concern.told_on.unwrap_or_else(today));
                }),
            }
            PickOne::<Receiver> {
                legend: say!(words, "concern-received-by"),
                name: "received-by",
                kept: concern.received_by.clone(),
                onpick: move |pick: Option<Receiver>| form.change(|concern| {
                    concern.received_by = pick.map(Into::into);
                    let status = if pick.is_some() { EscalationStatus::Received } else { EscalationStatus::Open };
                    concern.status = Some(status.into());
                    concern.told_on = concern.after_now().then(|| concern.told_on.unwrap_or_else(today));
                }),
            }
            if theirs {
                PickOne::<ToldFirst> {
                    legend: say!(words, "concern-told-first"),
                    name: "told-first",
                    kept: concern.told_first.clone(),
                    onpick: move |pick: Option<_>| form.change(|concern| concern.told_first = pick.map(Into::into)),
                }
                ConsentQuestion {
                    name: "consent",
                    legend: say!(words, "consent-concern"),
                    consent: concern.consent.clone(),
                    topics: Default::default(),
                    onchange: move |consent| form.change(|concern| concern.consent = consent),
                }
            }
            PickOne::<EscalationStatus> {
                legend: say!(words, "concern-status"),
                name: "status",
                kept: concern.status.clone(),
                onpick: move |pick: Option<EscalationStatus>| {
                    form.change(|concern| concern.status = Some(pick.unwrap_or(EscalationStatus::Open).into()))
                },
            }
            p { class: "quiet", {say!(words, "concern-may-never-hear")} }
            NoteField {
                first: form.first().note.reveal().to_owned(),
                oninput: move |text: String| form.write(|concern| concern.note = PrivateText::new(text)),
            }
            Saved { id: form.id() }
        }
    }
}

/// Takes a category, and lifts the level to the least that it may have; an unset level gets the suggested one.
fn choose_category(concern: &mut Escalation, pick: Option<Category>) {
    concern.category = pick.map(Into::into);
    if let Some(category) = pick {
        let level = known(&concern.level).unwrap_or(category.suggested_level());
        concern.level = Some(level.max(category.lowest_level()).into());
    }
}

/// How soon somebody should know: the supporter's choice, never below what the category allows. "Now" leads to the
/// numbers at once.
#[component]
fn Levels(form: Form<Escalation>, category: Category) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let concern = form.now();
    let offered: Vec<Level> = Level::ALL.iter().copied().filter(|level| *level >= category.lowest_level()).collect();
    rsx! {
        PickOne::<Level> {
            legend: say!(words, "concern-level"),
            name: "level",
            kept: concern.level.clone(),
            only: offered,
            onpick: move |pick: Option<Level>| {
                let level = pick.unwrap_or(category.suggested_level());
                form.change(|concern| concern.level = Some(level.into()));
                if level == Level::Now && !form.first().after_now() {
                    let draft = Draft::new(Screen::Concern, form.first().into(), now());
                    shared.nav.go_instead(Place::DangerNow(Some(Box::new(draft))));
                }
            },
        }
        if category.lowest_level() >= Level::Today {
            p { class: "quiet", {say!(words, "concern-never-lower")} }
        }
    }
}

/// Whom to call at this level, and what helps; above everything that can be written.
#[component]
fn WhatToDo(category: Category, level: Option<Level>) -> Element {
    let words = use_shared().words();
    let does = help::to_do(category).texts(&words);
    let does_not = help::not_to_do(category).texts(&words);
    rsx! {
        if matches!(level, Some(Level::Today | Level::Now)) {
            div { class: "card",
                h2 { {say!(words, "concern-call-today")} }
                super::help::TrustedNumbers {}
                for line in contacts::for_category(category) {
                    NumberRow { key: "{line.id}", id: line.id }
                }
            }
        } else if level == Some(Level::Soon) {
            div { class: "card",
                h2 { {say!(words, "concern-call-soon")} }
                super::help::TrustedNumbers {}
            }
        }
        div { class: "card",
            h2 { {say!(words, "concern-do")} }
            ul { class: "stack-close",
                for line in does {
                    li { "{line}" }
                }
            }
            h2 { {say!(words, "concern-do-not")} }
            ul { class: "stack-close",
                for line in does_not {
                    li { "{line}" }
                }
            }
        }
    }
}
