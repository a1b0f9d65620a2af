//! The debrief: one question, one screen. Everything can be left with "Not now", and everything is kept.

mod begin;
mod ending;

use dioxus::prelude::*;

pub(super) use begin::{begun_or_new, sit_down};
use ending::{Closing, Talk};

use super::earlier::Earlier;
use super::gate::{afraid, take_back_yes};
use super::help::Sayings;
use super::parts::private_hint;
use crate::guide::{self, Plan, Step, StepOutcome, scripts};
use crate::journal::{Choice, Debrief as Sitting, Entry, Load, Phase, PrivateText, SafetyAnswer, known};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, CautiousArea, Frame, LoadSlider, Saved, Thread};
use crate::ui::form::{Form, use_form};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, use_shared};
use crate::words::{Label, say};

/// A sitting with the prompts.
#[component]
pub fn Debrief(draft: Draft) -> Element {
    let mut shared = use_shared();
    let form = use_form(
        Screen::Debrief,
        draft,
        |entry| match entry {
            Entry::Debrief(sitting) => Some(sitting),
            _ => None,
        },
        || Sitting::new(Phase::After, None, now()),
    );
    let sitting = form.now();
    let plan = shared.read(|journal| Plan::of(journal, &sitting, now()));
    // Where the person is among the steps: at first, where they left off.
    let place = use_signal(|| plan.as_ref().map_or(0, |plan| plan.resume(&sitting)));
    // "Back" goes to the question before and keeps the answer; from the first one it leaves.
    let earlier = use_callback(move |()| {
        let mut place = place;
        let some = *place.peek() > 0;
        if some {
            place -= 1;
        }
        some
    });
    use_hook(|| shared.nav.back_inside(earlier));
    // Left, after it had been finished and gone back to.
    let keeper = shared.keeper();
    use_drop(move || keeper.save_finished_sittings());
    let Some(plan) = plan else { return rsx! {} };
    let step = plan.step(place());
    let along = f64::from(plan.progress(place()));
    let enough = plan.enough(place());
    rsx! {
        // A list of one: another step is another screen, with fields of its own.
        for step in [step] {
            OneStep { key: "{step.id()}", form, step, place, along, enough }
        }
    }
}

#[component]
fn OneStep(form: Form<Sitting>, step: Step, place: Signal<usize>, along: f64, enough: usize) -> Element {
    match step {
        Step::Safety(_) => rsx! { Safety { form, step, place, along } },
        Step::Load => rsx! { HowHeavy { form, step, place, along } },
        Step::Prompt(prompt) => rsx! { OnePrompt { form, step, id: prompt.id, place, along, enough } },
        Step::Talk(_) => rsx! { Talk { form, step, place, along } },
        Step::Closing => rsx! { Closing { form, along } },
    }
}

/// The frame of every step: the question and the line of progress.
#[component]
fn StepFrame(
    step: Step,
    along: f64,
    /// Whether the answers stand among the actions, which are many then.
    #[props(default)]
    flows: bool,
    actions: Element,
    children: Element,
) -> Element {
    let words = use_shared().words();
    rsx! {
        Frame { title: step.text(&words), at: "step-{step.id()}", flows, actions,
            Thread { along }
            {children}
        }
    }
}

/// "Not now", as large as "Next".
#[component]
fn NotNow(form: Form<Sitting>, step: Step, place: Signal<usize>) -> Element {
    let words = use_shared().words();
    rsx! {
        Button {
            id: "not-now",
            onclick: move |()| {
                form.change(|sitting| {
                    guide::not_now(sitting, step);
                });
                place += 1;
            },
            {say!(words, "not-now")}
        }
    }
}

/// The safety question. "Not sure" counts as "Yes": the numbers open at once, and the sitting waits.
#[component]
fn Safety(form: Form<Sitting>, step: Step, place: Signal<usize>, along: f64) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let given = known(&form.now().safety);
    let mut answer = move |answer: SafetyAnswer| {
        let was_afraid = given.is_some_and(|before| before != SafetyAnswer::No);
        let mut outcome = StepOutcome::Continue;
        form.change(|sitting| outcome = guide::answer_safety(sitting, answer));
        place += 1;
        let concern = concern_of(&shared, &form.first());
        if outcome == StepOutcome::OpenHelp {
            shared.nav.go(Place::DangerNow(concern.map(|concern| Box::new(afraid(&shared, concern)))));
        } else if let Some(begun) = concern.filter(|_| was_afraid) {
            take_back_yes(&shared, begun);
        }
    };
    rsx! {
        StepFrame { step, along, flows: true,
            actions: rsx! {
                div { class: "answers",
                    for value in SafetyAnswer::ALL.iter().copied() {
                        Button {
                            key: "{value.key()}",
                            id: "safety-{value.key()}",
                            look: if given == Some(value) { ButtonLook::Main } else { ButtonLook::Equal },
                            onclick: move |()| answer(value),
                            "{value.label(&words)}"
                        }
                    }
                }
                NotNow { form, step, place }
            },
        }
    }
}

/// What whoever is afraid in `sitting` goes on with: begun from here before, or new.
fn concern_of(shared: &Shared, sitting: &Sitting) -> Option<Draft> {
    let begun = shared.keeper().drafts().into_iter().filter_map(|draft| match draft.entry {
        Entry::Escalation(concern) => Some(concern),
        _ => None,
    });
    let concern = shared.keeper().read(|journal| guide::concern_of(journal, begun, sitting, now())).ok()?;
    Some(Draft::new(Screen::Concern, concern.into(), now()))
}

#[component]
fn HowHeavy(form: Form<Sitting>, step: Step, place: Signal<usize>, along: f64) -> Element {
    let words = use_shared().words();
    let sitting = form.now();
    let (before, after) = (sitting.load_before, sitting.load_after);
    rsx! {
        StepFrame { step, along,
            actions: rsx! {
                NotNow { form, step, place }
                Button {
                    id: "next",
                    look: ButtonLook::Main,
                    disabled: after.is_none(),
                    onclick: move |()| {
                        if let Some(load) = form.first().load_after {
                            form.change(|sitting| {
                                guide::answer_load(sitting, sitting.load_before, load);
                            });
                            place += 1;
                        }
                    },
                    {say!(words, "debrief-next")}
                }
            },
            LoadSlider {
                legend: say!(words, "load-before"),
                name: "load-before",
                load: before,
                onchange: move |load: Option<Load>| form.change(|sitting| guide::set_load(sitting, load, sitting.load_after)),
            }
            LoadSlider {
                legend: say!(words, "load-after"),
                name: "load-after",
                load: after,
                onchange: move |load: Option<Load>| form.change(|sitting| guide::set_load(sitting, sitting.load_before, load)),
            }
            Saved { id: form.id() }
        }
    }
}

/// What asks about the supporter's own body and the hour after: a word of caution about other people, and the police, would
/// be cold there, and has nothing to do with the answer.
const ABOUT_ONESELF: [&str; 2] = ["a1", "a8"];

/// One question with one text box, which may stay empty.
#[component]
fn OnePrompt(
    form: Form<Sitting>,
    step: Step,
    id: &'static str,
    place: Signal<usize>,
    along: f64,
    enough: usize,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let first = form.first().answer(id).map(|answer| answer.text.reveal().to_owned()).unwrap_or_default();
    let beside = scripts::beside(id);
    rsx! {
        StepFrame { step, along,
            actions: rsx! {
                NotNow { form, step, place }
                Button {
                    id: "next",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        form.change(|sitting| {
                            let text = sitting.answer(id).map(|answer| answer.text.clone()).unwrap_or_default();
                            if let Some(prompt) = guide::prompt(id) {
                                guide::answer_prompt(sitting, prompt, text);
                            }
                        });
                        place += 1;
                    },
                    {say!(words, "debrief-next")}
                }
            },
            Earlier { sitting: form.first(), prompt: id }
            if !beside.is_empty() {
                Sayings { ids: beside.iter().map(|script| script.id).collect::<Vec<_>>() }
                Button { id: "scripts", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Scripts),
                    {say!(words, "scripts-open")}
                }
            }
            CautiousArea {
                id: "answer",
                label: say!(words, "debrief-answer"),
                hint: if ABOUT_ONESELF.contains(&id) { say!(words, "private-stays") } else { private_hint(&words) },
                first,
                oninput: move |text: String| form.write(|sitting| sitting.type_answer(id, PrivateText::new(text))),
            }
            Saved { id: form.id() }
            Button {
                id: "enough",
                look: ButtonLook::Plain,
                onclick: move |()| {
                    if !form.first().being_answered.is_empty() {
                        form.write(|sitting| sitting.being_answered.clear());
                    }
                    place.set(enough);
                },
                {say!(words, "debrief-stop")}
            }
        }
    }
}
