//! The one question before a concern: call first, write later.
//!
//! Danger now, or unsure: the numbers, and nothing in front of them. No: somebody today, or within days. The app never judges
//! how serious it is.

use dioxus::prelude::*;

use crate::guide::help;
use crate::journal::{Entry, EntryId, Level, chosen, known};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Notice};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, this_instant, use_shared};
use crate::words::say;

/// The one question: is there danger right now, or are you unsure?
#[component]
pub fn ConcernGate(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Frame {
            title: words.named(help::DANGER_QUESTION),
            at: "gate",
            // Right under the question: with large text, what stands at the bottom would have to be looked for.
            div { class: "stack-close",
                Button { id: "gate-yes", look: ButtonLook::Danger, onclick: {
                        let draft = draft.clone();
                        move |()| {
                            let draft = in_danger(&shared, draft.clone());
                            shared.nav.go_instead(Place::DangerNow(Some(Box::new(draft))));
                        }
                    },
                    {say!(words, "gate-yes")}
                }
                Button {
                    id: "gate-no",
                    onclick: move |()| {
                        let draft = in_no_danger(&shared, draft.clone());
                        shared.nav.go_instead(Place::Writing(Box::new(draft)));
                    },
                    {say!(words, "gate-no")}
                }
            }
            p { {say!(words, "unsure-call")} }
            p { {say!(words, "not-your-judgement")} }
        }
    }
}

/// The question once more, on Today: in a sitting somebody was afraid, or unsure, and nothing has been said of it since.
#[component]
pub(super) fn AskedAgain(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Notice { id: "asked-again",
            p { {say!(words, "asked-again")} }
            p { {words.named(help::DANGER_QUESTION)} }
            Button { id: "asked-again-yes", look: ButtonLook::Danger, onclick: {
                    let draft = draft.clone();
                    move |()| shared.nav.go(Place::DangerNow(Some(Box::new(draft.clone()))))
                },
                {say!(words, "gate-yes")}
            }
            Button {
                id: "asked-again-no",
                onclick: move |()| {
                    let draft = in_no_danger(&shared, draft.clone());
                    shared.nav.go(Place::Writing(Box::new(draft)));
                },
                {say!(words, "gate-no")}
            }
        }
    }
}

/// "Yes, or unsure": the same, at the level that this means, and kept. The call locks the app: which meeting it came from, or
/// whom it is about, would be gone by then. Where there is nothing of that, nothing is begun; and what was saved is found.
fn in_danger(shared: &Shared, draft: Draft) -> Draft {
    let comes_from_somewhere = matches!(&draft.entry, Entry::Escalation(concern)
        if concern.meeting.is_some() || concern.contact.is_some());
    if comes_from_somewhere { afraid(shared, draft) } else { at_level_now(draft) }
}

/// The same, said in a sitting: kept whatever it is about. Whoever goes on without a word about it is asked again by Today.
pub(super) fn afraid(shared: &Shared, draft: Draft) -> Draft {
    let draft = at_level_now(draft);
    let is_kept = shared.keeper().draft(draft.id()).is_some_and(|kept| kept.entry == draft.entry);
    if !is_kept && is_new(shared, draft.id()) {
        shared.keeper().keep(Draft::new(Screen::Concern, draft.entry.clone(), this_instant()));
    }
    draft
}

fn at_level_now(mut draft: Draft) -> Draft {
    if let Entry::Escalation(concern) = &mut draft.entry {
        concern.level = Some(Level::Now.into());
    }
    draft
}

/// "No", to what was begun with "Yes" before anybody was called, by a slip or in doubt: it is not written down as danger
/// now. What is new has the level that its category suggests, or none yet.
fn in_no_danger(shared: &Shared, draft: Draft) -> Draft {
    let on_desk = shared.keeper().draft(draft.id());
    let is_on_desk = on_desk.is_some();
    let mut draft = on_desk.unwrap_or(draft);
    if let Entry::Escalation(concern) = &mut draft.entry
        && chosen(&concern.level, Level::Now)
        && !concern.after_now()
    {
        concern.level = known(&concern.category).map(|category| category.suggested_level().into());
        if is_on_desk {
            shared.keeper().keep(draft.clone());
        }
    }
    draft
}

/// "No" to the safety question, where "Yes" was a slip: what was begun with it and nothing else is not danger now any more.
/// What was said about it since stands.
pub(super) fn take_back_yes(shared: &Shared, draft: Draft) {
    let untouched = matches!(&draft.entry, Entry::Escalation(concern) if concern.category.is_none());
    if untouched && is_new(shared, draft.id()) {
        in_no_danger(shared, draft);
    }
}

/// Whether it has not been saved yet.
fn is_new(shared: &Shared, id: EntryId) -> bool {
    shared.keeper().read(|journal| journal.get(id).is_none()).unwrap_or_default()
}
