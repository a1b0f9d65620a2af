//! What the professional answered to a page: closed choices, a day, and a few words for oneself.

use dioxus::prelude::*;

use crate::journal::{Entry, PrivateText, Share, ShareAnswer};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, PickMany, Saved, TextArea};
use crate::ui::form::use_form;
use crate::ui::screens::day_field::DayOrNone;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::use_shared;
use crate::words::say;

/// The screen. Its draft holds the answer and not the page: a copy that is erased meanwhile does not lie on here.
#[component]
pub fn WriteShareAnswer(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::ShareAnswer,
        draft,
        |entry| match entry {
            Entry::Share(share) => Some(share.without_its_copy()),
            _ => None,
        },
        Share::default,
    );
    let share = form.now();
    rsx! {
        Frame {
            title: say!(words, "share-answer-title"),
            at: "share-answer",
            actions: rsx! {
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        if form.save_by(|keeper, answered| keeper.note_answer(&answered)) {
                            shared.nav.leave();
                        }
                    },
                    {say!(words, "save")}
                }
            },
            SaveTrouble { trouble: form.trouble() }
            PickMany::<ShareAnswer> {
                legend: say!(words, "share-answer-what"),
                name: "answer",
                picks: share.answers.clone(),
                ontoggle: move |value| form.change(|share| share.answers.toggle(value)),
            }
            DayOrNone {
                id: "answered-on",
                label: say!(words, "share-answer-day"),
                day: share.answered_on,
                onchange: move |day| form.change(|share| share.answered_on = day),
            }
            TextArea {
                id: "answer-note",
                label: say!(words, "share-answer-note"),
                first: form.first().answer.reveal().to_owned(),
                oninput: move |text: String| form.write(|share| share.answer = PrivateText::new(text)),
            }
            p { class: "quiet", {say!(words, "private-stays")} }
            Saved { id: form.id() }
        }
    }
}
