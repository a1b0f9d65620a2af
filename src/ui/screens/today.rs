//! Today: one card, two buttons, at most one unfinished thing. Day and kind only; the rest after a tap.

use dioxus::prelude::*;

use super::card::{Card, meeting_of_the_card, sitting_for};
use super::debrief::sit_down;
use super::gate::AskedAgain;
use super::help::TrustedNumbers;
use super::parts::{SaveTrouble, WhenAndKind, draft_kind, talk_wanted};
use crate::journal::{Entry, EntryRef, FollowUpOwner, Meeting, Phase, known};
use crate::session::{Draft, Screen, Unfinished};
use crate::ui::components::{Button, ButtonLook, Frame, Notice};
use crate::ui::nav::{Place, Tab};
use crate::ui::state::{Shared, now, today, use_shared};
use crate::words::{Words, moment, say};

/// The first tab.
#[component]
pub fn Today() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let card = shared.read(|journal| meeting_of_the_card(journal, now())).flatten();
    let new_here = shared
        .read(|journal| journal.timeline().is_empty() && journal.trusted_contacts().all(|one| one.number.is_blank()))
        .unwrap_or_default();
    let sit = card.as_ref().and_then(|(_, entry)| shared.read(|journal| sitting_for(journal, entry, now())).flatten());
    // A finished sitting that was gone back to and left is not half-written.
    use_hook(|| shared.keeper().save_finished_sittings());
    let unfinished = shared.keeper().unfinished(now());
    // What was begun is gone on with, once.
    let begun = card.as_ref().is_some_and(|(_, entry)| {
        unfinished.iter().any(|one| {
            matches!(one, Unfinished::Draft(draft)
            if matches!(&draft.entry, Entry::Debrief(sitting) if sitting.about == Some(entry.reference())))
        })
    });
    let sit = sit.filter(|_| !begun);
    // One main action: what was begun, or else what comes next.
    let goes_on = matches!(unfinished.first(), Some(Unfinished::Draft(_)));
    let sit_look = if goes_on { ButtonLook::Equal } else { ButtonLook::Main };
    let unreadable = shared.keeper().unreadable();
    let damaged = shared.keeper().damage().is_some();

    rsx! {
        Frame {
            title: say!(words, "today-title"),
            at: "today",
            actions: rsx! {
                Button {
                    id: "log-meeting",
                    look: if sit.is_some() || goes_on { ButtonLook::Equal } else { ButtonLook::Main },
                    onclick: move |()| {
                        let draft = Draft::new(Screen::Meeting, Meeting::new(now()).into(), now());
                        shared.nav.go(Place::Writing(Box::new(draft)));
                    },
                    {say!(words, "today-log-meeting")}
                }
                Button { id: "prepare-supervision", onclick: move |()| shared.nav.home(Tab::Supervision),
                    {say!(words, "today-prepare-supervision")}
                }
            },
            if unreadable > 0 || damaged {
                Notice { id: "unreadable",
                    if unreadable > 0 {
                        p { {say!(words, "unreadable-entries", count = unreadable)} }
                    } else {
                        p { {say!(words, "damage-title")} }
                    }
                    if damaged {
                        Button { id: "see-damage", onclick: move |()| shared.nav.go(Place::Damage), {say!(words, "damage-see")} }
                    }
                }
            }
            Waiting { unfinished: unfinished.clone() }
            if let Some((about, entry)) = card {
                section { class: "card",
                    h2 {
                        {match about {
                            Card::WhatBecame => say!(words, "meeting-became"),
                            Card::Next => say!(words, "today-next"),
                            Card::Last => say!(words, "today-last"),
                        }}
                    }
                    WhenAndKind { entry: entry.clone() }
                    if let Some(phase) = sit {
                        Button {
                            id: if phase == Phase::Before { "prepare" } else { "land" },
                            look: sit_look,
                            onclick: {
                                let about = entry.reference();
                                move |()| sit_down(&mut shared, phase, Some(about.clone()))
                            },
                            {if phase == Phase::Before { say!(words, "prepare") } else { say!(words, "debrief-now") }}
                        }
                    }
                    Button { id: "open-card", onclick: move |()| shared.nav.go(Place::Entry(entry.reference())),
                        {say!(words, "open-that-meeting")}
                    }
                }
            } else {
                p { {say!(words, "today-empty")} }
            }
            if unfinished.iter().all(|one| one.is_patient(now())) {
                Household { new_here }
            }
        }
    }
}

/// What the notebook itself needs, one thing at a time, and only while nothing else presses: first what may lose
/// everything, then what may lose something, then what is only handy.
#[component]
fn Household(new_here: bool) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    if !shared.keeper().words_are_down() {
        return rsx! {
            section { class: "card", id: "words-in-doubt",
                p { {say!(words, "words-card")} }
                Button { id: "see-to-words", onclick: move |()| shared.nav.go(Place::Keys), {say!(words, "words-card-do")} }
            }
        };
    }
    if shared.keeper().backup_due(today()).is_some() {
        return rsx! { super::BackupReminder {} };
    }
    rsx! {
        if new_here {
            section { class: "card",
                p { {say!(words, "numbers-first")} }
                Button { id: "first-number", onclick: move |()| shared.nav.go(Place::Numbers), {say!(words, "numbers-write")} }
            }
        }
    }
}

/// The one unfinished thing; and a way to the rest, for what cannot be finished now must not hide what can.
#[component]
fn Waiting(unfinished: Vec<Unfinished>) -> Element {
    let words = use_shared().words();
    let mut all = use_signal(|| false);
    let more = unfinished.len() > 1 && !all();
    let shown = if all() { unfinished.len() } else { 1 };
    // Of several that were begun each has names of its own.
    let drafts_before = |place| unfinished.iter().take(place).filter(|one| matches!(one, Unfinished::Draft(_))).count();
    let nths: Vec<usize> = (0..shown).map(drafts_before).collect();
    rsx! {
        for (place, (one, nth)) in unfinished.into_iter().zip(nths).enumerate() {
            Waits { key: "{place}", unfinished: one, nth }
        }
        if more {
            Button { id: "more-waits", look: ButtonLook::Plain, onclick: move |()| all.set(true), {say!(words, "more-waits")} }
        }
    }
}

/// One unfinished thing, with the way to it.
#[component]
fn Waits(unfinished: Unfinished, nth: usize) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    match unfinished {
        Unfinished::Concern(concern) => rsx! {
            Notice { id: "concern-waits",
                p { {say!(words, "concern-waits")} }
                Button { id: "open-concern", onclick: move |()| shared.nav.go(Place::Entry(concern.clone())),
                    {say!(words, "open-waiting-concern")}
                }
            }
        },
        Unfinished::Unsure(draft) => rsx! { AskedAgain { draft: *draft } },
        Unfinished::TalkToday(said) => rsx! {
            section { class: "card", id: "wants-to-talk",
                p { {talk_wanted(&words, said)} }
                TrustedNumbers { offer: true, message: say!(words, "call-me-today") }
                HaveTalked { or_not: said < today() }
            }
        },
        Unfinished::Draft(draft) => rsx! {
            // A list of one: another draft is another card.
            for draft in [*draft] {
                BeingWritten { key: "{draft.id():?}", draft, nth }
            }
        },
        Unfinished::FollowUp(session) => rsx! {
            section { class: "card", id: "follow-up-due",
                p { {follow_up_line(&words, &shared, &session)} }
                Button { id: "open-follow-up", onclick: move |()| shared.nav.go(Place::Entry(session.clone())), {say!(words, "open")} }
            }
        },
        Unfinished::StillOpen(session) => rsx! {
            section { class: "card", id: "still-open-due",
                p { {say!(words, "still-open-due")} }
                Button { id: "open-still-open", onclick: move |()| shared.nav.go(Place::Entry(session.clone())), {say!(words, "open")} }
            }
        },
        Unfinished::Passed(waiting) => rsx! { super::waits::Passed { waiting } },
        Unfinished::TalkBeforeNext => rsx! {
            section { class: "stack-close", id: "wants-to-talk",
                p { class: "quiet", {say!(words, "talk-wanted")} }
                HaveTalked { or_not: false }
            }
        },
    }
}

/// "We have talked": then it does not wait any more. Nor where it has passed without a talk.
#[component]
fn HaveTalked(
    /// Whether they may also say that it is not needed any more.
    or_not: bool,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None);
    let mut waits_no_more = move || {
        trouble.set(shared.keeper().have_talked().err());
        shared.changed();
    };
    rsx! {
        Button { id: "have-talked", look: ButtonLook::Plain, onclick: move |()| waits_no_more(), {say!(words, "have-talked")} }
        if or_not {
            Button { id: "talk-not-needed", look: ButtonLook::Plain, onclick: move |()| waits_no_more(),
                {say!(words, "talk-not-needed")}
            }
        }
        SaveTrouble { trouble: trouble() }
    }
}

/// Whose promise is due; what it is, only after a tap.
fn follow_up_line(words: &Words, shared: &Shared, session: &EntryRef) -> String {
    let due = shared
        .read(|journal| {
            let (_, item) = journal.due_follow_up(today()).filter(|(due, _)| EntryRef::from(due.id) == *session)?;
            Some((known(&item.owner), item.day.is_some()))
        })
        .flatten();
    let (owner, has_day) = due.unwrap_or((None, true));
    promise_line(words, owner, has_day)
}

/// The sentence for a promise of this owner, with or without a day. Where nobody said whose it is, nobody is named.
fn promise_line(words: &Words, owner: Option<FollowUpOwner>, has_day: bool) -> String {
    match (owner, has_day) {
        (Some(FollowUpOwner::Me), true) => say!(words, "follow-up-due"),
        (Some(FollowUpOwner::Me), false) => say!(words, "follow-up-open"),
        (Some(_), true) => say!(words, "follow-up-due-theirs"),
        (Some(_), false) => say!(words, "follow-up-open-theirs"),
        (None, true) => say!(words, "follow-up-due-unsaid"),
        (None, false) => say!(words, "follow-up-open-unsaid"),
    }
}

/// What was being written, to go on with or to throw away.
#[component]
fn BeingWritten(
    draft: Draft,
    /// Which of those that are shown it is, counted from 0: each has names of its own.
    nth: usize,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let kind = draft_kind(&words, &draft);
    let when = moment(&words, draft.at, today());
    let id = draft.id();
    let mut asking = use_signal(|| false);
    let nth = if nth == 0 { String::new() } else { format!("-{nth}") };
    // What was changed and not saved is not the entry itself.
    let is_kept = shared.read(|journal| journal.get(id).is_some()).unwrap_or_default();
    rsx! {
        section { class: "card", id: "unfinished{nth}",
            p { {say!(words, "today-unfinished", kind = kind, when = when)} }
            if asking() {
                p { {if is_kept { say!(words, "discard-changes-sure") } else { say!(words, "discard-sure") }} }
                Button { id: "discard-no{nth}", onclick: move |()| asking.set(false), {say!(words, "keep")} }
                Button {
                    id: "discard-yes{nth}",
                    onclick: move |()| {
                        if shared.keeper().discard_with_alias(id).is_ok() {
                            shared.changed();
                        }
                    },
                    {say!(words, "discard-do")}
                }
            } else {
                Button {
                    id: "go-on{nth}",
                    look: ButtonLook::Main,
                    onclick: move |()| shared.nav.go(Place::Writing(Box::new(draft.clone()))),
                    {say!(words, "go-on")}
                }
                Button { id: "discard{nth}", onclick: move |()| asking.set(true), {say!(words, "discard")} }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_promise_of_which_nobody_said_whose_it_is_names_nobody() {
        let words = Words::new(Language::English);
        let line = |owner, has_day| promise_line(&words, owner, has_day);
        assert_eq!(line(None, true), "The day has come for something that was promised in supervision.");
        assert!(!line(None, false).to_lowercase().contains("you"));
        assert!(line(Some(FollowUpOwner::Me), true).contains("you promised"));
        assert!(line(Some(FollowUpOwner::Clinic), true).contains("you were promised"));
    }
}
