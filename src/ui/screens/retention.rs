//! How long things are kept, by purpose. Off, until the person has seen what would go and turned it on.

use dioxus::prelude::*;

use super::parts::{SaveTrouble, capital, kind_label};
use crate::journal::Choice;
use crate::session::{Due, Gone, KeepFor, Purpose, WriteTrouble};
use crate::ui::components::{Again, Button, ButtonLook, Chip, Frame, Group, Notice, NoticeLook, Section};
use crate::ui::state::{today, use_shared};
use crate::words::{Words, day, say};

/// How many lines of a preview stand on the screen; the sentence above them counts all.
const MOST_LINES: usize = 50;

/// How long things are kept.
#[component]
pub fn Retention() -> Element {
    let shared = use_shared();
    let words = shared.words();
    // Reading the standing draws this again when something was turned on.
    let _ = shared.standing();
    let gone = shared.keeper().last_gone();
    rsx! {
        Frame { title: say!(words, "retention-title"), at: "retention",
            p { {say!(words, "retention-why")} }
            if let Some(gone) = gone {
                p { class: "quiet", id: "last-gone", {last_gone(&words, &gone)} }
            }
            for purpose in Purpose::ALL.iter().copied() {
                Kept { key: "{purpose.key()}", purpose }
            }
        }
    }
}

/// One purpose, and how long.
#[component]
fn Kept(purpose: Purpose) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    // What was tapped and has not been turned on yet, with what would go.
    let mut asked = use_signal(|| None::<(KeepFor, Vec<Due>)>);
    let mut again = use_signal(|| None::<KeepFor>);
    let chosen = shared.keeper().settings().retention().of(purpose);
    let (title, why) = names(&words, purpose);
    let mut set = move |keep: Option<KeepFor>| match shared.keeper().set_retention(purpose, keep) {
        Ok(()) => {
            asked.set(None);
            again.set(None);
            trouble.set(None);
            shared.changed();
        }
        Err(why) => trouble.set(Some(why)),
    };
    let standing = asked.read().as_ref().map_or(chosen, |(keep, _)| Some(*keep));
    let preview = asked.read().clone();
    rsx! {
        Section { title: title.clone(),
            p { class: "quiet", "{why}" }
            Group { legend: title, name: purpose.key(), quiet: true,
                div { class: "chips",
                    Chip { name: "off", on: standing.is_none(), onpick: move |()| set(None), {say!(words, "keep-off")} }
                    for keep in KeepFor::ALL.iter().copied() {
                        Chip {
                            key: "{keep.key()}",
                            name: keep.key(),
                            on: standing == Some(keep),
                            onpick: move |()| {
                                again.set(None);
                                let ask = chosen != Some(keep);
                                asked.set(ask.then(|| (keep, shared.keeper().would_go(purpose, keep))));
                            },
                            {say!(words, "keep-months", months = keep.months())}
                        }
                    }
                }
            }
            SaveTrouble { trouble: trouble() }
            if let Some(keep) = again() {
                Again {
                    id: "again",
                    why: say!(words, "again-retention"),
                    onright: move |()| set(Some(keep)),
                    onaway: move |()| {
                        again.set(None);
                        asked.set(None);
                    },
                }
            } else if let Some((keep, due)) = preview {
                Notice { look: if due.is_empty() { NoticeLook::Calm } else { NoticeLook::Danger }, id: "preview",
                    Preview { due: due.clone() }
                    Button { id: "not-now", onclick: move |()| asked.set(None), {say!(words, "not-now")} }
                    Button {
                        id: "turn-on",
                        look: if due.is_empty() { ButtonLook::Main } else { ButtonLook::Danger },
                        onclick: move |()| again.set(Some(keep)),
                        if due.is_empty() {
                            {say!(words, "retention-turn-on")}
                        } else {
                            {say!(words, "retention-turn-on-and-erase")}
                        }
                    }
                }
            }
        }
    }
}

/// What would go: how many, from when to when, and each by day and kind.
#[component]
fn Preview(due: Vec<Due>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let (Some(oldest), Some(newest)) = (due.first(), due.last()) else {
        return rsx! { p { {say!(words, "retention-nothing-now")} } };
    };
    let from = day(&words, oldest.day, today());
    let to = day(&words, newest.day, today());
    let lines: Vec<String> = shared
        .read(|journal| {
            let line = |due: &Due| {
                let label = journal.find(&due.entry).map(|entry| kind_label(&words, entry))?;
                Some(format!("{} · {label}", capital(&day(&words, due.day, today()))))
            };
            due.iter().take(MOST_LINES).filter_map(line).collect()
        })
        .unwrap_or_default();
    rsx! {
        p { {say!(words, "retention-now", count = due.len(), from = from, to = to)} }
        ul { class: "stack-close",
            for (place, line) in lines.into_iter().enumerate() {
                li { key: "{place}", "{line}" }
            }
        }
    }
}

fn names(words: &Words, purpose: Purpose) -> (String, String) {
    match purpose {
        Purpose::Notes => (say!(words, "purpose-notes"), say!(words, "purpose-notes-why")),
        Purpose::Concerns => (say!(words, "purpose-concerns"), say!(words, "purpose-concerns-why")),
        Purpose::Claims => (say!(words, "purpose-claims"), say!(words, "purpose-claims-why")),
        Purpose::Copies => (say!(words, "purpose-copies"), say!(words, "purpose-copies-why")),
    }
}

/// What went by itself, and when.
fn last_gone(words: &Words, gone: &Gone) -> String {
    let counted = Purpose::ALL.iter().copied().filter(|purpose| gone.of(*purpose) > 0);
    let parts = counted.map(|purpose| {
        let count = gone.of(purpose);
        match purpose {
            Purpose::Notes => say!(words, "retention-gone-notes", count = count),
            Purpose::Concerns => say!(words, "retention-gone-concerns", count = count),
            Purpose::Claims => say!(words, "retention-gone-claims", count = count),
            Purpose::Copies => say!(words, "retention-gone-copies", count = count),
        }
    });
    let what = capital(&parts.collect::<Vec<_>>().join(", "));
    say!(words, "retention-last", day = day(words, gone.day, today()), what = what)
}
