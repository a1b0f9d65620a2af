//! The four ways through "they asked me not to tell", one step a screen; and what is said to the person afterwards.
//!
//! Nothing is saved before the last step, and no choice is lost before it. Where somebody is in danger now and nobody has been called, there is one
//! way, and it is the call: these screens are not in front of it.

mod facts;
mod repair;
mod steps;
mod walk;

use dioxus::prelude::*;

pub use repair::Repair;
use steps::{End, Say, Step};
use walk::{Walking, use_walking};

use crate::journal::{Choice, Entry, Picks, Said, Way};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, use_shared};
use crate::words::{Label, say};

/// The four ways, from the first choice to what is written down.
#[component]
pub fn FourWays(draft: Draft) -> Element {
    let mut shared = use_shared();
    let mut walking = use_walking(draft);
    // "Back" goes one step back, and from the first step to the choice.
    let back = use_callback(move |()| walking.back());
    use_hook(|| shared.nav.back_inside(back));
    let Some(way) = walking.now().way else {
        return rsx! { ChooseWay { walking } };
    };
    let steps = Step::of(way);
    let step = steps[walking.place().min(steps.len() - 1)];
    let key = format!("{way:?}{}", walking.place());
    rsx! {
        // A list of one: every step is another screen, and its heading takes the focus.
        for key in [key] {
            OneStep { key: "{key}", step, way, walking }
        }
    }
}

#[component]
fn OneStep(step: Step, way: Way, walking: Walking) -> Element {
    match step {
        Step::Say => rsx! { Say { way, walking } },
        Step::End => rsx! { End { way, walking } },
        Step::Ask(fact) => rsx! { facts::Ask { fact, walking } },
    }
}

/// Which way. Danger now stands above all of them.
#[component]
fn ChooseWay(walking: Walking) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let walk = walking.now();
    let ways = walk.open();
    let alone = ways.len() == 1;
    let id = walk.entry.id();
    rsx! {
        Frame {
            title: say!(words, "ways-title"),
            at: "ways",
            actions: rsx! {
                Button {
                    id: "ways-not-now",
                    onclick: move |()| match shared.keeper().draft(id) {
                        // What was being written goes on there.
                        Some(draft) => shared.nav.go_instead(Place::Writing(Box::new(draft))),
                        None => shared.nav.leave(),
                    },
                    {say!(words, "not-now")}
                }
            },
            Button {
                id: "ways-danger",
                look: ButtonLook::Danger,
                onclick: move |()| {
                    // A concern is carried along, so that the call is kept with it.
                    let entry = walk.entry.clone();
                    let draft = matches!(entry, Entry::Escalation(_)).then(|| Draft::new(Screen::Concern, entry, now()));
                    shared.nav.go(Place::DangerNow(draft.map(Box::new)));
                },
                {say!(words, "ways-danger")}
            }
            p { {if alone { say!(words, "ways-could-not-ask") } else { say!(words, "ways-intro") }} }
            div { class: "stack-close",
                for way in ways.iter().copied() {
                    Button {
                        key: "{way:?}",
                        id: "way-{way.key()}",
                        onclick: move |()| walking.set_out(way),
                        "{way.label(&words)}"
                    }
                }
            }
        }
    }
}

/// Leaves the way. What would be written down at its end is not; whoever has come to the end finds it again as a draft.
#[component]
fn NotNow(#[props(default)] walking: Option<Walking>, #[props(default)] keeps: bool) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let leave = move |()| {
        if let Some(mut walking) = walking.filter(|_| !keeps) {
            walking.leave();
        }
        shared.nav.leave();
    };
    rsx! {
        Button { id: "ways-leave", onclick: leave, {say!(words, "not-now")} }
    }
}

/// The draft as it stands now: what is being written, or else what the journal holds. A call may have been noted since.
fn newest(shared: &Shared, draft: Draft) -> Draft {
    let keeper = shared.keeper();
    if let Some(written) = keeper.draft(draft.id()) {
        return written;
    }
    let saved = keeper.read(|journal| journal.find(&draft.entry.reference()).cloned()).ok().flatten();
    Draft { entry: saved.unwrap_or(draft.entry), ..draft }
}

/// Marks `said` as said or kept back, never both.
fn only_one(said: Said, picked: &mut Picks<Said>, other: &mut Picks<Said>) {
    picked.toggle(said);
    if picked.has(said) && other.has(said) {
        other.toggle(said);
    }
}
