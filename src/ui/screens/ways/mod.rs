//! The four ways through "they asked me not to tell", one step a screen; and what is said to the person afterwards.
//!
//! Nothing is written down before the last step. Where somebody is in danger now and nobody has been called, there is one
//! way, and it is the call: these screens are not in front of it.

mod facts;
mod repair;
mod steps;

use dioxus::prelude::*;

pub use repair::Repair;
use steps::{End, Say, Step};

use super::consent::begin_without;
use crate::journal::{Category, Choice, Consent, Done, Entry, Escalation, Level, Picks, Said, ToldFirst, Way, known};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, today, use_shared};
use crate::words::{Label, say};

/// A way that is being walked: what would be written down at its end.
#[derive(Clone, PartialEq)]
struct Walk {
    /// The entry as it was.
    entry: Entry,
    /// The way, once one is chosen.
    way: Option<Way>,
    /// What the person said, as it would stand.
    consent: Consent,
    /// The concern with the facts as they would stand, where it is one.
    concern: Option<Escalation>,
    /// Whether the two have called, where they meant to.
    called: bool,
}

impl Walk {
    fn of(entry: Entry) -> Self {
        let consent = match &entry {
            Entry::Meeting(meeting) => meeting.consent.clone(),
            Entry::Boundary(issue) => issue.consent.clone(),
            Entry::Escalation(concern) => concern.consent.clone(),
            _ => Consent::default(),
        };
        let concern = match &entry {
            Entry::Escalation(concern) => Some(concern.clone()),
            _ => None,
        };
        Self { entry, way: None, consent, concern, called: false }
    }

    fn category(&self) -> Option<Category> {
        self.concern.as_ref().and_then(|concern| known(&concern.category))
    }

    fn level(&self) -> Option<Level> {
        self.concern.as_ref().and_then(|concern| known(&concern.level))
    }

    /// The ways that are open.
    fn open(&self) -> &'static [Way] {
        let called = self.concern.as_ref().is_some_and(Escalation::after_now);
        Way::open(self.category(), self.level(), self.consent.state(), called)
    }

    /// Sets out on a way, from where things stood.
    fn set_out(&mut self, way: Way) {
        *self = Self::of(self.entry.clone());
        self.way = Some(way);
        if let Some(state) = way.leads_to() {
            self.consent.set(state);
        }
        if let (Way::Least, Some(concern)) = (way, &mut self.concern) {
            begin_without(concern);
        }
    }

    /// What is saved at the end. Calling together that has not happened yet changes nothing.
    fn outcome(&self) -> Entry {
        let mut entry = self.entry.clone();
        let changes = self.way.is_some_and(|way| way.leads_to().is_some() && (way != Way::Together || self.called));
        if !changes {
            return entry;
        }
        match &mut entry {
            Entry::Meeting(meeting) => meeting.consent = self.consent.clone(),
            Entry::Boundary(issue) => issue.consent = self.consent.clone(),
            Entry::Escalation(concern) => {
                if let Some(walked) = &self.concern {
                    *concern = walked.clone();
                }
                concern.consent = self.consent.clone();
                if self.way == Some(Way::Together) {
                    if !concern.done.has(Done::CalledTogether) {
                        concern.done.toggle(Done::CalledTogether);
                    }
                    concern.told_on = concern.told_on.or(Some(today()));
                    concern.told_first = Some(ToldFirst::Agreed.into());
                }
            }
            _ => {}
        }
        entry
    }
}

/// The four ways, from the first choice to what is written down.
#[component]
pub fn FourWays(draft: Draft) -> Element {
    let mut shared = use_shared();
    let mut walk = use_signal(|| Walk::of(newest(&shared, draft).entry));
    let mut place = use_signal(|| 0_usize);
    // "Back" goes one step back, and from the first step to the choice.
    let back = use_callback(move |()| {
        if walk.peek().way.is_none() {
            return false;
        }
        if *place.peek() == 0 {
            walk.write().way = None;
        } else {
            place -= 1;
        }
        true
    });
    use_hook(|| shared.nav.back_inside(back));
    let Some(way) = walk.read().way else {
        return rsx! { ChooseWay { walk, place } };
    };
    let steps = Step::of(way);
    let step = steps[place().min(steps.len() - 1)];
    let key = format!("{way:?}{}", place());
    rsx! {
        // A list of one: every step is another screen, and its heading takes the focus.
        for key in [key] {
            OneStep { key: "{key}", step, way, walk, place }
        }
    }
}

#[component]
fn OneStep(step: Step, way: Way, walk: Signal<Walk>, place: Signal<usize>) -> Element {
    match step {
        Step::Say => rsx! { Say { way, walk, place } },
        Step::End => rsx! { End { way, walk } },
        Step::Ask(fact) => rsx! { facts::Ask { fact, walk, place } },
    }
}

/// Which way. Danger now stands above all of them.
#[component]
fn ChooseWay(walk: Signal<Walk>, place: Signal<usize>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let ways = walk.read().open();
    let alone = ways.len() == 1;
    let id = walk.read().entry.id();
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
                    let entry = walk.peek().entry.clone();
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
                        onclick: move |()| {
                            walk.write().set_out(way);
                            place.set(0);
                        },
                        "{way.label(&words)}"
                    }
                }
            }
        }
    }
}

/// Leaves the way. What would be written down at its end is not.
#[component]
fn NotNow() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Button { id: "ways-leave", onclick: move |()| shared.nav.leave(), {say!(words, "not-now")} }
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
