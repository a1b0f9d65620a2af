//! A concern, once the one question was answered with "No", or the call was made: whom to call still stands first, and then
//! whatever the supporter wants to write. The app never judges how serious it is.

use dioxus::prelude::*;

use super::came_up::CameUpFields;
use super::consent::{OnDay, WithoutConsent, begin_without};
use super::help::{CallList, OwnPath, TrustedNumbers};
use super::parts::{AskAgain, ConsentQuestion, NoteField, SaveTrouble};
use crate::guide::{Offers, help};
use crate::journal::consent::{Whose, whose_category};
use crate::journal::{
    CameUp, Category, Choice, Consent, ConsentState, Done, Entry, Escalation, EscalationStatus, Lapsed, Level, Picks,
    PrivateText, Receiver, ToldFirst, Topic, known,
};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Notice, PickMany, PickOne, Saved};
use crate::ui::form::{Form, use_form};
use crate::ui::nav::Place;
use crate::ui::state::{now, use_shared};
use crate::words::say;

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
    let mut changing = use_signal(|| false);
    let mut lapsed = use_signal(|| None);

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
                // Once it is said, the rest steps aside: whom to call comes next.
                only: category.filter(|_| !changing()).map(|category| vec![category]),
                onpick: move |pick: Option<Category>| {
                    // The one that was picked: it stays, and the rest steps aside again.
                    let as_it_was = changing() && pick.is_none();
                    changing.set(false);
                    if !as_it_was {
                        form.change(|concern| choose_category(concern, pick, &mut lapsed.write()));
                    }
                },
            }
            if let Some(category) = category {
                if !changing() {
                    Button { id: "change-category", look: ButtonLook::Plain, onclick: move |()| changing.set(true),
                        {say!(words, "change")}
                    }
                }
                OwnPath { category }
                Levels { form, category }
                WhatToDo { category, level: known(&concern.level) }
                WhatWasDone { form, category, lapsed }
            }
            // After whatever may be urgent.
            CameUpFields {
                came_up: concern.came_up(),
                day_is_asked: category.is_some() && concern.after_now(),
                onchange: move |came_up: CameUp| {
                    if came_up.has_left_somebody() {
                        lapsed.set(None);
                    }
                    form.change(|concern| concern.take_over(came_up));
                },
            }
            NoteField {
                first: form.first().note.reveal().to_owned(),
                oninput: move |text: String| form.write(|concern| concern.note = PrivateText::new(text)),
            }
            Saved { id: form.id() }
        }
    }
}

/// What was done, who has it, and what the person said.
#[component]
fn WhatWasDone(
    form: Form<Escalation>,
    category: Category,
    /// An answer that was about something else.
    lapsed: Signal<Option<Lapsed<Category>>>,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let concern = form.now();
    let (level, state) = (known(&concern.level), concern.consent.state());
    let ways = Offers::of(category, level, state, concern.after_now()).ways;
    let theirs = whose_category(category) == Whose::Theirs;
    rsx! {
            PickMany::<Done> {
                legend: say!(words, "concern-done"),
                name: "done",
                picks: concern.done.clone(),
                ontoggle: move |done| form.change(|concern| concern.done.toggle(done)),
            }
            PickOne::<Receiver> {
                legend: say!(words, "concern-received-by"),
                name: "received-by",
                kept: concern.received_by.clone(),
                onpick: move |pick: Option<Receiver>| form.change(|concern| concern.be_received_by(pick)),
            }
            if concern.after_now() {
                // Asked, and never taken from the day on which it is written down.
                if state != ConsentState::OverrideSafety {
                    OnDay {
                        name: "told-on",
                        legend: say!(words, "concern-told-on"),
                        day: concern.told_on,
                        onchange: move |day| form.change(|concern| concern.told_on = day),
                    }
                }
                // The field holds its own text, and a meeting brings its day.
                for meeting in [concern.meeting] {
                    OnDay {
                        key: "{meeting:?}",
                        name: "arose-on",
                        legend: say!(words, "concern-arose-on"),
                        day: concern.arose_on,
                        onchange: move |day| form.change(|concern| concern.arise_on(day)),
                    }
                }
            }
            if theirs {
                PickOne::<ToldFirst> {
                    legend: say!(words, "concern-told-first"),
                    name: "told-first",
                    kept: concern.told_first.clone(),
                    onpick: move |pick: Option<_>| form.change(|concern| concern.told_first = pick.map(Into::into)),
                }
                AskAgain { lapsed: lapsed.read().as_ref().map(Lapsed::state), stands: state }
                ConsentQuestion {
                    name: "consent",
                    legend: say!(words, "consent-concern"),
                    consent: concern.consent.clone(),
                    topics: Topic::ALL.iter().copied().collect::<Picks<_>>(),
                    in_danger: level >= Some(Level::Today),
                    onchange: move |consent: Consent| form.change(|concern| {
                        concern.consent = consent;
                        if concern.consent.state() == ConsentState::OverrideSafety {
                            begin_without(concern);
                        }
                    }),
                }
                if state == ConsentState::OverrideSafety {
                    WithoutConsent { form }
                }
                if !ways.is_empty() {
                    Button {
                        id: "ways",
                        onclick: move |()| {
                            // What was written comes along, and goes on being a draft until it is saved.
                            let draft = Draft::new(Screen::Concern, form.first().into(), now());
                            shared.nav.go_instead(Place::FourWays(Box::new(draft)));
                        },
                        {say!(words, "ways-open")}
                    }
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
            if theirs {
                p { class: "quiet", {say!(words, "concern-may-never-hear")} }
            }
    }
}

/// Whether it is the supporter who is in trouble.
fn is_mine(category: Category) -> bool {
    matches!(category, Category::MyOwnCrisis | Category::ThreatToMe | Category::MySlip)
}

/// Takes a category, and lifts the level to the least that it may have; an unset level gets the suggested one.
fn choose_category(concern: &mut Escalation, pick: Option<Category>, lapsed: &mut Option<Lapsed<Category>>) {
    concern.be_about(pick, lapsed);
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
    let offered = Offers::of(category, None, ConsentState::NotAsked, false).levels;
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
        p { class: "quiet", {say!(words, "concern-two-fit")} }
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
    let health_worker = category == Category::HealthWorker;
    let heading = match level {
        Some(Level::Now) => Some(say!(words, "concern-call-now")),
        Some(Level::Today) => Some(say!(words, "concern-call-today")),
        // The clinic may be where the one works whom it is about.
        _ if health_worker => Some(say!(words, "concern-health-worker")),
        Some(Level::Soon) => Some(say!(words, "concern-call-soon")),
        Some(Level::Mine | Level::Supervision) | None => None,
    };
    rsx! {
        if let Some(heading) = heading {
            div { class: "card",
                h2 { "{heading}" }
                if health_worker && level >= Some(Level::Today) {
                    p { {say!(words, "concern-health-worker")} }
                }
                WhomToCall { category, level }
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

/// The numbers for a concern of this category, at this level: the supporter's own first. In danger the emergency line comes
/// before everything, and nothing offers to write down a number; where there is none, it comes last. A worry about a health
/// worker leads past that health worker: the supporter's own come last.
#[component]
pub(super) fn WhomToCall(category: Option<Category>, level: Option<Level>) -> Element {
    let words = use_shared().words();
    let category = category.unwrap_or(Category::Other);
    let offers = Offers::of(category, level, ConsentState::NotAsked, false);
    let own_first = offers.level != Level::Now && !offers.own_numbers_last;
    let mut nobody = use_signal(|| false);
    rsx! {
        if level == Some(Level::Today) {
            p { class: "quiet", {say!(words, "concern-when")} }
        }
        if own_first {
            TrustedNumbers { for_me: is_mine(category), offer: true }
        }
        CallList { ids: offers.numbers }
        if !own_first {
            TrustedNumbers { for_me: is_mine(category) }
        }
        if !offers.when_nobody_answered.is_empty() {
            Button { id: "nobody-answered", look: ButtonLook::Plain, expanded: nobody(), onclick: move |()| nobody.toggle(),
                {say!(words, "danger-nobody-answered")}
            }
        }
        if nobody() {
            Notice { id: "answered-by-nobody",
                p { {say!(words, "concern-nobody-next")} }
                CallList { ids: offers.when_nobody_answered }
            }
        }
    }
}
