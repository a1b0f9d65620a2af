//! The answers of a sitting, each under its prompt; and one of them changed, however long ago it was given. The steps of
//! the sitting stay what they were.

use dioxus::prelude::*;

use crate::guide;
use crate::journal::{Answer, Debrief, Entry, EntryRef, Phase, PrivateText};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, CautiousArea, Saved};
use crate::ui::form::use_form;
use crate::ui::screens::parts::{SaveTrouble, private_hint};
use crate::ui::state::{Shared, now, use_shared};
use crate::words::{Words, say};

/// The answers of a debrief, each under its prompt.
#[component]
pub(super) fn Answers(debrief: Debrief) -> Element {
    let words = use_shared().words();
    rsx! {
        for (place, answer) in debrief.answers.into_iter().filter(|answer| !answer.text.is_blank()).enumerate() {
            section { key: "{place}", class: "stack-close",
                h2 { {prompt_text(&answer.prompt, &words)} }
                p { class: "written", {answer.text.reveal()} }
            }
        }
    }
}

/// The same of a finished one, with a way to change each. What is typed is kept from the first letter, and saved when it is
/// left: [`crate::session::Keeper::save_finished_sittings`].
#[component]
pub(super) fn ChangedAnswers(debrief: Debrief) -> Element {
    let shared = use_shared();
    let words = shared.words();
    use_hook(|| shared.keeper().save_finished_sittings());
    let mut changing = use_signal(|| None::<String>);
    let debrief = newest(&shared, debrief);
    let is_open = |answer: &Answer| changing.read().as_ref() == Some(&answer.prompt);
    let shown: Vec<(Answer, bool)> = debrief
        .answers
        .iter()
        .map(|answer| (answer.clone(), is_open(answer)))
        // The one that is being emptied stays until it is left.
        .filter(|(answer, open)| *open || !answer.text.is_blank())
        .collect();
    rsx! {
        for (answer, open) in shown {
            section { key: "{answer.prompt}", class: "stack-close", "data-answer": "{answer.prompt}",
                h2 { {prompt_text(&answer.prompt, &words)} }
                if !open {
                    p { class: "written", {answer.text.reveal()} }
                }
                Button {
                    id: "change-{answer.prompt}",
                    look: ButtonLook::Plain,
                    expanded: open,
                    onclick: {
                        let prompt = answer.prompt.clone();
                        move |()| changing.set(if open { None } else { Some(prompt.clone()) })
                    },
                    {say!(words, "edit")}
                    span { class: "only-read", {prompt_text(&answer.prompt, &words)} }
                }
                if open {
                    OneAnswer { debrief: debrief.clone(), prompt: answer.prompt.clone(), changing }
                }
            }
        }
    }
}

/// One answer being changed. Empty, it is taken out.
#[component]
fn OneAnswer(debrief: Debrief, prompt: String, changing: Signal<Option<String>>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Debrief,
        Draft::new(Screen::Debrief, debrief.into(), now()),
        |entry| match entry {
            Entry::Debrief(debrief) => Some(debrief),
            _ => None,
        },
        || Debrief::new(Phase::After, None, now()),
    );
    let keeper = shared.keeper();
    use_drop(move || keeper.save_finished_sittings());
    let first = form.first().answer(&prompt).map(|answer| answer.text.reveal().to_owned()).unwrap_or_default();
    rsx! {
        CautiousArea {
            id: "answer",
            label: say!(words, "answer-change"),
            hint: private_hint(&words),
            first,
            oninput: move |text: String| form.write(|debrief| debrief.set_answer(&prompt, PrivateText::new(text), false)),
        }
        Saved { id: form.id() }
        p { class: "quiet", {say!(words, "answer-change-how")} }
        SaveTrouble { trouble: form.trouble() }
        Button {
            id: "save-answer",
            onclick: move |()| {
                if form.save() {
                    changing.set(None);
                }
            },
            {say!(words, "save")}
        }
    }
}

/// Whether a draft is of answers that are changed on this page, and nothing that is gone on with elsewhere.
pub(super) fn are_changed_in(draft: &Draft) -> bool {
    matches!(&draft.entry, Entry::Debrief(debrief) if debrief.finished)
}

/// What stands: what could not be saved yet, or else what is in the journal by now.
fn newest(shared: &Shared, debrief: Debrief) -> Debrief {
    let id = EntryRef::from(debrief.id).id;
    let typed = shared.keeper().draft(id).filter(are_changed_in).map(|draft| draft.entry);
    match typed.or_else(|| shared.read(|journal| journal.get(id).cloned()).flatten()) {
        Some(Entry::Debrief(newest)) => newest,
        _ => debrief,
    }
}

/// The text of a prompt; one that only a newer version knows is said to be so.
fn prompt_text(id: &str, words: &Words) -> String {
    guide::prompt(id).map_or_else(|| say!(words, "newer-entry"), |prompt| prompt.text(words))
}
