//! The debrief: one question, one screen. Everything can be left with "Not now", and everything is kept.

use dioxus::prelude::*;

use super::gate::{in_danger, take_back_yes};
use super::help::{Sayings, TrustedNumbers};
use super::parts::{SaveTrouble, private_hint};
use crate::guide::{self, Plan, Step, StepOutcome, scripts};
use crate::journal::{
    Choice, Debrief as Sitting, Entry, EntryRef, Load, Phase, PrivateText, SafetyAnswer, TalkAnswer, chosen, known,
};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, CautiousArea, Frame, LoadSlider, Notice, Saved, Thread};
use crate::ui::form::{Form, use_form};
use crate::ui::nav::{Place, Tab};
use crate::ui::screens::supervision::put_on_agenda;
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
    let last = last_before_closing(&plan);
    rsx! {
        // A list of one: another step is another screen, with fields of its own.
        for step in [step] {
            OneStep { key: "{step.id()}", form, step, place, along, last }
        }
    }
}

/// Sits down, or goes on with what was begun: leaving half-way keeps everything, and nobody answers the same question
/// twice because they went another way back. What was begun about no meeting in particular, long ago, is told anew.
pub(super) fn sit_down(shared: &mut Shared, phase: Phase, about: Option<EntryRef>) {
    let draft = begun_or_new(shared, phase, about);
    shared.nav.go(Place::Writing(Box::new(draft)));
}

/// The sitting of `phase` about `about` that was begun, or a new one.
pub(super) fn begun_or_new(shared: &Shared, phase: Phase, about: Option<EntryRef>) -> Draft {
    let is_this = |draft: &Draft| match &draft.entry {
        Entry::Debrief(begun) => {
            let stands = about.is_some() || (now() - draft.at).num_days() < GOES_ON_DAYS;
            chosen(&begun.phase, phase) && begun.about == about && stands
        }
        _ => false,
    };
    let begun = shared.keeper().drafts().into_iter().filter(is_this).max_by_key(|draft| draft.at);
    begun.unwrap_or_else(|| {
        let sitting = Sitting::new(phase, about.clone(), now());
        Draft::new(Screen::Debrief, sitting.into(), now())
    })
}

/// For how many days a sitting that is about no meeting in particular is gone on with.
const GOES_ON_DAYS: i64 = 7;

/// The step to which "That is enough for today" leads: the talk with the supervisor where there is one, the closing
/// otherwise.
fn last_before_closing(plan: &Plan) -> usize {
    let steps = plan.steps();
    steps.iter().position(|step| matches!(step, Step::Talk(_))).unwrap_or(steps.len().saturating_sub(1))
}

#[component]
fn OneStep(form: Form<Sitting>, step: Step, place: Signal<usize>, along: f64, last: usize) -> Element {
    match step {
        Step::Safety(_) => rsx! { Safety { form, step, place, along } },
        Step::Load => rsx! { HowHeavy { form, step, place, along } },
        Step::Prompt(prompt) => rsx! { OnePrompt { form, step, id: prompt.id, place, along, last } },
        Step::Talk(_) => rsx! { Talk { form, step, place, along } },
        Step::Closing => rsx! { Closing { form, along } },
    }
}

/// The frame of every step: the question and the line of progress.
#[component]
fn StepFrame(step: Step, along: f64, actions: Element, children: Element) -> Element {
    let words = use_shared().words();
    rsx! {
        Frame { title: step.text(&words), at: "step-{step.id()}", actions,
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
            shared.nav.go(Place::DangerNow(concern.map(|concern| Box::new(in_danger(&shared, concern)))));
        } else if let Some(begun) = concern.filter(|_| was_afraid) {
            take_back_yes(&shared, begun);
        }
    };
    rsx! {
        StepFrame { step, along,
            actions: rsx! {
                NotNow { form, step, place }
            },
            div { class: "stack-close",
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
    last: usize,
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
                    place.set(last.max(place() + 1));
                },
                {say!(words, "debrief-stop")}
            }
        }
    }
}

/// "Do you want to talk with your supervisor?" Today brings the numbers and a message that is ready to send.
#[component]
fn Talk(form: Form<Sitting>, step: Step, place: Signal<usize>, along: f64) -> Element {
    let words = use_shared().words();
    let given = known(&form.now().talk);
    let mut offer = use_signal(|| given == Some(TalkAnswer::Today));
    let mut answer = move |answer: TalkAnswer| {
        let mut outcome = StepOutcome::Continue;
        form.change(|sitting| {
            outcome = guide::answer_talk(sitting, answer);
            sitting.talk_at = Some(now());
        });
        if outcome == StepOutcome::OfferCall {
            offer.set(true);
        } else {
            offer.set(false);
            place += 1;
        }
    };
    rsx! {
        StepFrame { step, along,
            actions: rsx! {
                if offer() {
                    Button { id: "next", onclick: move |()| place += 1, {say!(words, "debrief-next")} }
                } else {
                    NotNow { form, step, place }
                }
            },
            // Once it is today, the other answers step aside for whom to call; tapping it again brings them back.
            div { class: "stack-close",
                for value in TalkAnswer::ALL.iter().copied().filter(|value| !offer() || *value == TalkAnswer::Today) {
                    Button {
                        key: "{value.key()}",
                        id: "talk-{value.key()}",
                        // Chosen, but not what to press now: that is the call.
                        look: if given == Some(value) && !offer() { ButtonLook::Main } else { ButtonLook::Equal },
                        onclick: move |()| if offer() { offer.set(false) } else { answer(value) },
                        "{value.label(&words)}"
                    }
                }
            }
            if offer() {
                Notice { id: "offer-call",
                    h2 { {say!(words, "debrief-call")} }
                    TrustedNumbers { offer: true, message: say!(words, "call-me-today") }
                    p { class: "quiet", {say!(words, "call-log")} }
                }
            }
        }
    }
}

/// Nothing more is asked. The sitting is finished when this appears: closing the app here is as good as the button.
#[component]
fn Closing(form: Form<Sitting>, along: f64) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    use_hook(|| {
        form.write(|sitting| sitting.finished = true);
        finish(&mut form, &mut shared);
    });
    let sitting = form.now();
    let plan = shared.read(|journal| journal.planned_supervision().cloned()).flatten();
    let listed = plan.is_some_and(|plan| plan.brings(&sitting.brought_as()));
    let next_hour = sitting.answer("a8").filter(|answer| !answer.text.is_blank()).map(|answer| answer.text.clone());
    rsx! {
        StepFrame { step: Step::Closing, along,
            actions: rsx! {
                Button {
                    id: "finish",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        if form.trouble().is_none() || finish(&mut form, &mut shared) {
                            shared.nav.home(Tab::Today);
                        }
                    },
                    {say!(words, "debrief-finish")}
                }
            },
            SaveTrouble { trouble: form.trouble() }
            p { {say!(words, "debrief-closing")} }
            super::put_on_list::PutOnList { sitting: sitting.clone() }
            match known(&sitting.talk) {
                Some(TalkAnswer::AtSupervision) => rsx! {
                    if listed {
                        p { id: "listed", {say!(words, "talk-on-agenda")} }
                    }
                },
                Some(TalkAnswer::BeforeNext) => rsx! { p { {say!(words, "talk-wanted")} } },
                Some(TalkAnswer::Today) => rsx! {
                    p { {say!(words, "talk-wanted-today")} }
                    TrustedNumbers { offer: true }
                },
                Some(TalkAnswer::No) | None => rsx! {},
            }
            if let Some(text) = next_hour {
                div { class: "say",
                    p { class: "quiet", {say!(words, "next-hour")} }
                    p { class: "written", "{text.reveal()}" }
                }
            }
        }
    }
}

/// Saves the sitting, and what follows from it: the load belongs to the meeting too, and a talk at supervision to the
/// agenda, once. Whether it was saved.
fn finish(form: &mut Form<Sitting>, shared: &mut Shared) -> bool {
    let sitting = form.first();
    // Looked at again, it says nothing new: what was taken off the agenda since stays off.
    let said_before = |before: &Sitting| before.finished && before.talk == sitting.talk;
    let before = shared.keeper().read(|journal| journal.debrief(sitting.id).is_some_and(said_before));
    if !form.save() {
        return false;
    }
    remember_load(shared, &sitting);
    if known(&sitting.talk) == Some(TalkAnswer::AtSupervision) && before != Ok(true) {
        let about = sitting.brought_as();
        // The debrief says it as well; if the agenda cannot be saved now, nothing that was written is lost.
        let _ = put_on_agenda(shared, about, None);
    }
    true
}

/// The load that was asked here belongs to the meeting too, where that says nothing of its own.
fn remember_load(shared: &mut Shared, sitting: &Sitting) {
    let (Some(about), Some(load)) = (&sitting.about, sitting.load_after) else { return };
    let lacks =
        shared.keeper().read(|journal| journal.meeting(about.meeting()?).map(|meeting| meeting.load_after.is_none()));
    if lacks != Ok(Some(true)) {
        return;
    }
    // Somebody may be writing on the meeting; and the debrief holds the load as well: if this cannot be saved, nothing
    // that was written is lost.
    let _ = shared.keeper().change(about.id, |entry| {
        if let Entry::Meeting(meeting) = entry {
            meeting.load_after = meeting.load_after.or(Some(load));
            meeting.load_before = meeting.load_before.or(sitting.load_before);
        }
    });
    shared.changed();
}
