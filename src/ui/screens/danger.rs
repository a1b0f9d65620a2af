//! Danger now: call first, write later. Afterwards, what was done is kept with one tap, and nothing more is required.

use dioxus::prelude::*;

use super::help::{CallList, EmergencyNumbers, MayBeAsked, TrustedNumbers, WhatToSay};
use crate::guide::{contacts, help, ways};
use crate::journal::{Choice, Done, Entry, Escalation, EscalationStatus, Level, known};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Notice, PickOne};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, this_instant, today, use_shared};
use crate::words::say;

/// The numbers, and nothing in front of them. Where something was being written already, it goes on there afterwards.
#[component]
pub fn DangerNow(draft: Option<Draft>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    // Whoever comes back here goes on with the same concern, and does not leave another that nobody has.
    let draft = use_hook(|| draft.unwrap_or_else(|| Draft::new(Screen::Concern, Escalation::new(now()).into(), now())));
    let for_a_life = ways::in_danger(match &draft.entry {
        Entry::Escalation(concern) => known(&concern.category),
        _ => None,
    });
    rsx! {
        Frame {
            title: say!(words, "call-first"),
            at: "danger-now",
            actions: rsx! {
                Button {
                    id: "afterwards",
                    onclick: move |()| {
                        shared.nav.stand_at(Place::DangerNow(Some(Box::new(draft.clone()))));
                        shared.nav.go(Place::DangerOver(Some(Box::new(draft.clone()))));
                    },
                    {say!(words, "danger-afterwards")}
                }
            },
            EmergencyNumbers { without_fire: true }
            p { {say!(words, "weapon")} }
            ol { class: "stack-close", id: "what-to-do",
                for line in help::NOW.texts(&words) {
                    li { "{line}" }
                }
            }
            p { {say!(words, "unsure-call")} }
            p { {say!(words, "not-with-them")} }
            p { class: "quiet", {say!(words, "call-log")} }
            WhatToSay { about_a_life: for_a_life }
            MayBeAsked {}
        }
    }
}

/// Whom was called, who has it, or that nobody answered.
#[component]
pub fn DangerOver(draft: Option<Draft>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut nobody = use_signal(|| false);
    let mut asking = use_signal(|| false);
    let begun = use_callback(move |()| newest_concern(&shared, draft.as_ref()));
    // That somebody called is worth keeping even if nothing more is written; if it cannot be saved, a draft has it.
    let mut keep = move |change: &dyn Fn(&mut Escalation), received: bool| {
        let mut concern = begun.call(());
        concern.level = Some(Level::Now.into());
        change(&mut concern);
        let draft = Draft::new(Screen::Concern, concern.into(), this_instant());
        if shared.keeper().save(draft.entry.clone()).is_err() {
            shared.keeper().keep(draft.clone());
        }
        shared.call_is_told();
        shared.changed();
        shared.nav.go_instead(Place::DangerNoted(Box::new(draft), received));
    };
    rsx! {
        Frame {
            title: say!(words, "danger-afterwards"),
            at: "danger-over",
            flows: true,
            // What an answer opens stands above them: none of them moves under the thumb.
            actions: rsx! {
                div { class: "answers",
                    Button { id: "have-called", expanded: asking(), onclick: move |()| asking.set(true),
                        {say!(words, "danger-have-called")}
                    }
                    Button {
                        id: "someone-has-it",
                        onclick: move |()| keep(&|concern| concern.status = Some(EscalationStatus::Received.into()), true),
                        {say!(words, "danger-someone-has-it")}
                    }
                    Button { id: "nobody-answered", expanded: nobody(), onclick: move |()| nobody.set(true),
                        {say!(words, "danger-nobody-answered")}
                    }
                    Button {
                        id: "danger-worried",
                        onclick: move |()| {
                            shared.call_is_told();
                            let mut concern = begun.call(());
                            concern.level = Some(Level::Today.into());
                            let draft = Draft::new(Screen::Concern, concern.into(), now());
                            // What was begun at the level of danger would stand before it otherwise.
                            if shared.keeper().draft(draft.id()).is_some() {
                                shared.keeper().keep(draft.clone());
                            }
                            shared.nav.leave_danger(Some(Place::Writing(Box::new(draft))));
                        },
                        {say!(words, "danger-worried")}
                    }
                    Button {
                        id: "danger-leave",
                        look: ButtonLook::Plain,
                        onclick: move |()| {
                            shared.call_is_told();
                            shared.nav.leave_danger(None);
                        },
                        {say!(words, "danger-leave")}
                    }
                }
            },
            if asking() {
                div { role: "status",
                    PickOne::<Done> {
                        legend: say!(words, "danger-whom"),
                        name: "called",
                        kept: None,
                        only: Done::ALL.iter().copied().filter(|done| done.is_a_call()).collect::<Vec<_>>(),
                        onpick: move |pick: Option<Done>| {
                            let Some(done) = pick else { return };
                            keep(&|concern| called(concern, done), false);
                        },
                    }
                }
            }
            if nobody() {
                Notice {
                    p { {say!(words, "danger-try-next")} }
                    // At danger to life, 113 again before anybody else.
                    CallList { ids: contacts::when_nobody_answered().iter().rev().map(|line| line.id).collect::<Vec<_>>() }
                    TrustedNumbers {}
                }
            }
        }
    }
}

/// The moment after a call: nothing is required.
#[component]
pub fn DangerNoted(draft: Draft, received: bool) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let id = draft.id();
    let unsaved = use_hook(|| shared.keeper().draft(id).is_some());
    let title = if received { say!(words, "danger-good-received") } else { say!(words, "danger-good") };
    rsx! {
        Frame {
            title,
            at: "danger-noted",
            actions: rsx! {
                Button { id: "danger-not-now", onclick: move |()| shared.nav.leave_danger(None), {say!(words, "not-now")} }
                Button {
                    id: "danger-write",
                    onclick: move |()| shared.nav.leave_danger(Some(Place::Writing(Box::new(draft.clone())))),
                    {say!(words, "danger-write")}
                }
            },
            // First the person who called, and then the paper.
            p { {words.named("prompt-r5")} }
            TrustedNumbers { for_me: true }
            p { class: "quiet", id: "danger-kept",
                // What could not be saved is a draft, and only that is said.
                {if unsaved { say!(words, "danger-kept-draft") } else { say!(words, "danger-kept") }}
            }
        }
    }
}

/// Writes down that somebody was called today.
fn called(concern: &mut Escalation, done: Done) {
    if !concern.done.has(done) {
        concern.done.toggle(done);
    }
    concern.told_on = Some(today());
}

/// The concern that was being written, as it stands now: on the desk, or in the journal, where it may have been kept a
/// moment ago; or a new one.
fn newest_concern(shared: &Shared, draft: Option<&Draft>) -> Escalation {
    let kept = |draft: &Draft| shared.keeper().read(|journal| journal.get(draft.id()).cloned()).ok().flatten();
    let newest = draft.map(|draft| match shared.keeper().draft(draft.id()) {
        Some(newest) => newest.entry,
        None => kept(draft).unwrap_or_else(|| draft.entry.clone()),
    });
    match newest {
        Some(Entry::Escalation(concern)) => concern,
        _ => Escalation::new(now()),
    }
}
