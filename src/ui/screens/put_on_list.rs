//! What one most wants help with, written before supervision: it can be put on the agenda, where it is looked for when
//! the two meet.

use dioxus::prelude::*;

use super::parts::SaveTrouble;
use super::supervision::change_plan;
use crate::journal::{Debrief, Phase, chosen};
use crate::session::WriteTrouble;
use crate::ui::components::Button;
use crate::ui::state::use_shared;
use crate::words::say;

/// The prompt that asks for it.
const HELP_WITH: &str = "s2";

/// At the end of a sitting before supervision: the question that was written in it, and the way to the agenda.
#[component]
pub(super) fn PutOnList(sitting: Debrief) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let about = sitting.brought_as();
    let plan = shared.read(|journal| journal.planned_supervision().cloned()).flatten();
    let text = sitting.answer(HELP_WITH).map(|answer| answer.text.clone()).filter(|text| !text.is_blank());
    let Some(text) = text.filter(|_| chosen(&sitting.phase, Phase::BeforeSupervision)) else { return rsx! {} };
    let listed = plan.is_some_and(|plan| plan.brings_words(&about, &text));
    rsx! {
        div { class: "say",
            p { class: "quiet", {say!(words, "help-with")} }
            p { class: "written", "{text.reveal()}" }
        }
        if listed {
            p { id: "put-on-list-done", role: "status", {say!(words, "talk-on-agenda")} }
        } else {
            Button {
                id: "put-on-list",
                onclick: move |()| {
                    let put = change_plan(&mut shared, &|plan| {
                        plan.bring_words(&about, &text);
                    });
                    trouble.set(put.err());
                },
                {say!(words, "put-on-list")}
            }
        }
        p { class: "quiet", {say!(words, "put-on-list-why")} }
        SaveTrouble { trouble: trouble() }
    }
}
