//! When it is the supporter who is in trouble: one step a screen, a call first, and writing last.

use dioxus::prelude::*;

use super::TrustedNumbers;
use super::number::{Instead, NumberRow};
use crate::guide::contacts;
use crate::guide::own::{Offers, Own, Slip};
use crate::journal::{Category, Choice, Escalation};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Onward};
use crate::ui::nav::Place;
use crate::ui::state::{now, use_shared};
use crate::words::say;

/// The supporter's own crisis.
#[component]
pub fn OwnCrisis(step: usize) -> Element {
    rsx! {
        Step { at: "own-crisis", own: Own::Crisis, step }
    }
}

/// A slip of the supporter's own.
#[component]
pub fn OwnSlip(slip: Slip, step: usize) -> Element {
    rsx! {
        Step { at: "own-slip", own: Own::Slip(slip), step }
    }
}

fn place(own: Own, step: usize) -> Place {
    match own {
        Own::Crisis => Place::OwnCrisis(step),
        Own::Slip(slip) => Place::OwnSlip(slip, step),
    }
}

/// One screen of a path. "Back" goes to the step before, and every step can be left.
#[component]
fn Step(at: &'static str, own: Own, step: usize) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let earlier = use_callback(move |()| {
        if step > 0 {
            shared.nav.go_instead(place(own, step - 1));
        }
        step > 0
    });
    use_hook(|| shared.nav.back_inside(earlier));
    let Some(this) = own.steps().get(step) else { return rsx! {} };
    let writing = this.offers == Offers::Writing;
    rsx! {
        Frame {
            title: this.title(&words),
            at,
            actions: rsx! {
                Button { id: "own-leave", onclick: move |()| shared.nav.leave(), {say!(words, "not-now")} }
                if writing {
                    Button {
                        id: "own-write",
                        onclick: move |()| {
                            // Who came from writing about it goes on there.
                            if shared.nav.comes_from_writing() {
                                shared.nav.leave();
                            } else {
                                shared.nav.go_instead(to_write(own));
                            }
                        },
                        {say!(words, "danger-write")}
                    }
                } else {
                    Button {
                        id: "own-next",
                        look: ButtonLook::Main,
                        onclick: move |()| shared.nav.go_instead(place(own, step + 1)),
                        {say!(words, "debrief-next")}
                    }
                }
            },
            ul { class: "stack-close",
                for line in this.lines.texts(&words) {
                    li { "{line}" }
                }
            }
            if let Some(say) = this.say(&words) {
                div { class: "say",
                    p { class: "written", "{say}" }
                }
            }
            Offered { offers: this.offers }
        }
    }
}

/// What can be done on a step, beside reading it.
#[component]
fn Offered(offers: Offers) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    match offers {
        Offers::Nothing | Offers::Writing => rsx! {},
        Offers::SomebodyForMe => {
            let lines = contacts::for_me(shared.preferences().country);
            let (danger, others): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.emergency);
            rsx! {
                for line in danger {
                    NumberRow { key: "{line.id}", id: line.id }
                }
                Instead {}
                TrustedNumbers { for_me: true, offer: true, message: say!(words, "call-me-today") }
                for line in others {
                    NumberRow { key: "{line.id}", id: line.id }
                }
                p { class: "quiet", {say!(words, "call-log")} }
            }
        }
        Offers::TheClinic(message) => rsx! {
            TrustedNumbers { offer: true, message: words.named(message) }
            p { class: "quiet", {say!(words, "call-log")} }
        },
        Offers::LockAndErase => rsx! {
            div { class: "stack-close",
                Button { id: "own-lock", onclick: move |()| shared.lock(), {say!(words, "me-lock-now")} }
                Button { id: "own-renew", onclick: move |()| shared.nav.go(Place::Renew), {say!(words, "keys-renew")} }
                Button { id: "own-wipe", onclick: move |()| shared.nav.go(Place::Wipe), {say!(words, "wipe-title")} }
            }
        },
    }
}

/// A concern of the supporter's own, to be written on or left.
fn to_write(own: Own) -> Place {
    let category = own.category();
    let mut concern = Escalation::new(now());
    concern.category = Some(category.into());
    concern.level = Some(category.suggested_level().max(category.lowest_level()).into());
    Place::Writing(Box::new(Draft::new(Screen::Concern, concern.into(), now())))
}

/// From a concern that is the supporter's own to its path: a call first, and the writing waits. Nothing for any other.
#[component]
pub(in crate::ui::screens) fn OwnPath(category: Category) -> Element {
    let words = use_shared().words();
    match category {
        Category::MyOwnCrisis => rsx! {
            div { class: "rows",
                Onward { id: "own-crisis", to: Place::OwnCrisis(0), {say!(words, "concern-own-crisis")} }
            }
        },
        Category::MySlip => rsx! {
            div { class: "rows",
                for slip in Slip::ALL.iter().copied() {
                    Onward { key: "{slip.key()}", id: "slip-{slip.key()}", to: Place::OwnSlip(slip, 0), {slip.name(&words)} }
                }
            }
        },
        _ => rsx! {},
    }
}
