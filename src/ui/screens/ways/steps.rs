//! The steps of a way: what to say, what was agreed, what is written down.

use dioxus::prelude::*;

use super::facts::Fact;
use super::{NotNow, Walking};
use crate::guide;
use crate::journal::{Level, Way};
use crate::session::WriteTrouble;
use crate::ui::components::{Button, ButtonLook, Frame, Section};
use crate::ui::nav::Place;
use crate::ui::screens::concern::WhomToCall;
use crate::ui::screens::consent::in_words;
use crate::ui::screens::help::{SayAnything, Sayings, TrustedNumbers};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::screens::supervision::put_on_agenda;
use crate::ui::state::use_shared;
use crate::words::{Label, Words, say};

/// One screen of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// What to say, and what to do.
    Say,
    /// One question.
    Ask(Fact),
    /// What is written down.
    End,
}

impl Step {
    /// The steps of a way, in order. Never none.
    pub(super) fn of(way: Way) -> &'static [Self] {
        match way {
            Way::TellSelf => &[Self::Say, Self::Ask(Fact::By), Self::End],
            Way::Together => &[Self::Say, Self::Ask(Fact::Called), Self::End],
            Way::Part => &[Self::Say, Self::Ask(Fact::Part), Self::End],
            Way::Least => &[
                Self::Say,
                Self::Ask(Fact::ToldTo),
                Self::Ask(Fact::ToldOn),
                Self::Ask(Fact::ToldFirst),
                Self::Ask(Fact::Said),
                Self::End,
            ],
            Way::WithoutNaming => &[Self::Say, Self::End],
        }
    }
}

/// What one can say on this way: to the person, and to whoever answers.
#[component]
pub(super) fn Say(way: Way, walking: Walking) -> Element {
    let words = use_shared().words();
    let walk = walking.now();
    let (category, level) = (walk.category(), walk.level());
    rsx! {
        Frame {
            title: way.label(&words),
            at: "ways-say",
            actions: rsx! {
                NotNow { walking }
                Button { id: "next", look: ButtonLook::Main, onclick: move |()| walking.next(), {say!(words, "debrief-next")} }
            },
            p { {how(way, &words)} }
            Section { title: say!(words, "ways-you-can-say"),
                div { class: "say",
                    p { class: "quiet", {say!(words, "ways-to-them")} }
                    p { {opening(way, &words)} }
                }
                if guide::ways::say_when_answered(way, category, level) {
                    SayAnything {}
                }
                Sayings { ids: guide::ways::scripts(way, category, level) }
            }
            match way {
                // Whom to call stands there before anything is asked.
                Way::Together | Way::Least if level >= Some(Level::Soon) => rsx! { WhomToCall { category, level } },
                Way::Together | Way::WithoutNaming => rsx! { TrustedNumbers { offer: true } },
                Way::Least | Way::TellSelf | Way::Part => rsx! {},
            }
        }
    }
}

fn opening(way: Way, words: &Words) -> String {
    match way {
        Way::TellSelf => say!(words, "way-say-tell-self"),
        Way::Together => say!(words, "way-say-together"),
        Way::Part => say!(words, "way-say-part"),
        Way::Least => say!(words, "way-say-least"),
        Way::WithoutNaming => say!(words, "way-say-without-naming"),
    }
}

fn how(way: Way, words: &Words) -> String {
    match way {
        Way::TellSelf => say!(words, "way-tell-self-how"),
        Way::Together => say!(words, "way-together-how"),
        Way::Part => say!(words, "way-part-how"),
        Way::Least => say!(words, "way-least-how"),
        Way::WithoutNaming => say!(words, "way-without-naming-how"),
    }
}

/// What is written down, before it is.
#[component]
pub(super) fn End(way: Way, walking: Walking) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let walked = walking.now();
    let changes = walked.outcome() != walked.entry;
    let state = in_words(&words, &walked.consent);
    // Calling together that has not happened yet leaves nothing to write down.
    let nothing = !changes && way.leads_to().is_some();
    let complete = walked.concern.as_ref().is_some_and(|concern| concern.override_is_complete());
    let reference = walked.entry.reference();
    let save = move |()| {
        let walked = walking.now();
        if let Err(why) = shared.keeper().save(walked.outcome()) {
            trouble.set(Some(why));
            return;
        }
        shared.changed();
        // A secret that stays is brought to supervision: that is where help with carrying it is.
        if way == Way::WithoutNaming
            && let Err(why) = put_on_agenda(&mut shared, walked.entry.reference(), None)
        {
            trouble.set(Some(why));
            return;
        }
        shared.nav.go_instead(Place::Entry(reference.clone()));
    };
    rsx! {
        Frame {
            title: if nothing { say!(words, "ways-end-nothing") } else { say!(words, "ways-end-title") },
            at: "ways-end",
            actions: rsx! {
                // What was answered on the way here only lacks being saved.
                NotNow { walking, keeps: !nothing }
                if !nothing {
                    Button { id: "save", look: ButtonLook::Main, onclick: save, {say!(words, "save")} }
                }
            },
            SaveTrouble { trouble: trouble() }
            if changes {
                p { id: "ways-state", {say!(words, "ways-end-state", state = state)} }
            } else {
                p { id: "ways-state", {say!(words, "ways-end-unchanged")} }
            }
            match way {
                Way::Least => rsx! {
                    p { {if complete { say!(words, "override-complete") } else { say!(words, "override-missing") }} }
                    p { {say!(words, "ways-end-repair")} }
                },
                Way::WithoutNaming => rsx! {
                    p { {say!(words, "on-agenda")} }
                    p { {say!(words, "ways-end-carry")} }
                },
                Way::TellSelf | Way::Together | Way::Part => rsx! {},
            }
            p { class: "quiet", {say!(words, "private-stays")} }
        }
    }
}
