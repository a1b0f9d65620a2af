//! The end of a sitting: the talk with the supervisor, and the closing, after which nothing more is asked.

use dioxus::prelude::*;

use super::{NotNow, StepFrame};
use crate::guide::{self, Step, StepOutcome};
use crate::journal::{Choice, Debrief as Sitting, TalkAnswer, known};
use crate::ui::components::{Button, ButtonLook, Notice};
use crate::ui::form::Form;
use crate::ui::nav::Tab;
use crate::ui::screens::help::TrustedNumbers;
use crate::ui::screens::parts::{SaveTrouble, talk_wanted};
use crate::ui::screens::put_on_list::PutOnList;
use crate::ui::state::{now, use_shared};
use crate::words::{Label, say};

/// "Do you want to talk with your supervisor?" Today brings the numbers and a message that is ready to send.
#[component]
pub(super) fn Talk(form: Form<Sitting>, step: Step, place: Signal<usize>, along: f64) -> Element {
    let words = use_shared().words();
    let given = known(&form.now().talk);
    let mut offer = use_signal(|| given == Some(TalkAnswer::Today));
    let mut answer = move |answer: TalkAnswer| {
        let mut outcome = StepOutcome::Continue;
        form.change(|sitting| {
            outcome = guide::answer_talk(sitting, answer);
            sitting.talk_at = Some(now());
            // Whoever goes to write down the number first, or is gone for the call, comes back to it.
            if outcome == StepOutcome::OfferCall {
                step.id().clone_into(&mut sitting.being_answered);
            }
        });
        if outcome == StepOutcome::OfferCall {
            offer.set(true);
        } else {
            offer.set(false);
            place += 1;
        }
    };
    rsx! {
        StepFrame { step, along, flows: true,
            actions: rsx! {
                // Once it is today, the other answers step aside for whom to call; tapping it again brings them back.
                div { class: "answers",
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
                    Button {
                        id: "next",
                        onclick: move |()| {
                            form.change(|sitting| sitting.being_answered.clear());
                            place += 1;
                        },
                        {say!(words, "debrief-next")}
                    }
                } else {
                    NotNow { form, step, place }
                }
            },
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
pub(super) fn Closing(form: Form<Sitting>, along: f64) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    // Saves the sitting, and what follows from it.
    let mut finish = move || form.save_by(|keeper, sitting| keeper.finish_sitting(sitting));
    use_hook(|| {
        form.write(|sitting| sitting.end(now()));
        finish();
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
                        if form.trouble().is_none() || finish() {
                            shared.nav.home(Tab::Today);
                        }
                    },
                    {say!(words, "debrief-finish")}
                }
            },
            SaveTrouble { trouble: form.trouble() }
            p { {say!(words, "debrief-closing")} }
            PutOnList { sitting: sitting.clone() }
            match known(&sitting.talk) {
                Some(TalkAnswer::AtSupervision) => rsx! {
                    if listed {
                        p { id: "listed", {say!(words, "talk-on-agenda")} }
                    }
                },
                Some(TalkAnswer::BeforeNext) => rsx! { p { {say!(words, "talk-wanted")} } },
                Some(TalkAnswer::Today) => rsx! {
                    p { {talk_wanted(&words, sitting.talk_at.unwrap_or(sitting.written).date())} }
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
