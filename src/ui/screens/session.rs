//! A supervision session that has been held: what was talked about, what came of it, and who promised what.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::day_field::DayOrNone;
use super::parts::{NoteField, SaveTrouble, capital};
use super::supervision::{agenda_line, still_there};
use crate::journal::{
    Choice, Entry, EntryRef, FollowUpItem, FollowUpOwner, Outcome, PrivateText, SupervisionSession, after_holding,
};
use crate::session::{Draft, Screen, WriteTrouble};
use crate::ui::components::{
    Button, ButtonLook, CautiousArea, Check, DateField, Frame, Notice, PickMany, PickOne, Saved, Section,
};
use crate::ui::form::{Form, use_form};
use crate::ui::nav::Place;
use crate::ui::state::{now, today, use_shared};
use crate::words::{day, say};

/// The screen for a session that has been held.
#[component]
pub fn Session(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Session,
        draft,
        |entry| match entry {
            Entry::Supervision(session) => Some(session),
            _ => None,
        },
        || SupervisionSession::new(now()).held(now()),
    );
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let session = form.now();
    let items: Vec<(usize, bool, String, PrivateText)> = still_there(&shared, &session)
        .into_iter()
        .map(|(place, item)| (place, !item.left, agenda_line(&words, &shared, &item), item.note))
        .collect();
    let mut ahead = use_signal(|| false);
    rsx! {
        Frame {
            title: say!(words, "session-title"),
            at: "session",
            actions: rsx! {
                if ahead() && session.is_ahead_of(today()) {
                    Notice { id: "is-ahead", p { {say!(words, "session-is-ahead")} } }
                }
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        trouble.set(None);
                        ahead.set(form.first().is_ahead_of(today()));
                        if ahead() {
                            return;
                        }
                        let promises = form.first().follow_ups.clone();
                        form.write(|session| session.follow_ups.retain(|item| !item.is_blank()));
                        let held = form.first();
                        let follows = shared.keeper().read(|journal| after_holding(journal, &held, now()));
                        // The session last: once it is saved, nothing is news any more, and what could not be saved
                        // beside it would be forgotten.
                        for entry in follows.unwrap_or_default() {
                            let saved = match entry {
                                // Somebody may be writing on the limit that was brought.
                                Entry::Boundary(issue) => shared.keeper().change(EntryRef::from(issue.id).id, |entry| {
                                    if let Entry::Boundary(stands) = entry {
                                        stands.status = issue.status.clone();
                                    }
                                }),
                                other => shared.keeper().save(other),
                            };
                            trouble.set(trouble().or(saved.err()));
                        }
                        shared.changed();
                        if trouble().is_some() || !form.save() {
                            // The fields on the screen go on standing for the promises they stood for.
                            form.write(|session| session.follow_ups = promises.clone());
                        } else {
                            shared.nav.go_instead(Place::Entry(form.reference()));
                        }
                    },
                    {say!(words, "save")}
                }
            },
            SaveTrouble { trouble: form.trouble().or(trouble()) }
            HeldOn { form }
            if !items.is_empty() {
                Section { title: say!(words, "session-talked"),
                    p { class: "quiet", {say!(words, "session-talked-hint")} }
                    for (place, talked, line, note) in items {
                        Check {
                            key: "{place}",
                            id: "talked-{place}",
                            on: talked,
                            onchange: move |on: bool| form.change(|session| {
                                if let Some(item) = session.agenda.get_mut(place) {
                                    item.left = !on;
                                }
                            }),
                            "{line}"
                            if !note.is_blank() {
                                span { class: "written quiet check-note", {note.reveal()} }
                            }
                        }
                    }
                }
            }
            PickMany::<Outcome> {
                legend: say!(words, "supervision-outcome"),
                name: "outcome",
                picks: session.outcome.clone(),
                ontoggle: move |value| form.change(|session| session.outcome.toggle(value)),
            }
            FollowUpOffers { form }
            Promises { form }
            NoteField {
                first: form.first().note.reveal().to_owned(),
                oninput: move |text: String| form.write(|session| session.note = PrivateText::new(text)),
            }
            Saved { id: form.id() }
        }
    }
}

/// The day it was: in words, until it is to be another. The field itself follows the phone's language, not the app's.
#[component]
fn HeldOn(form: Form<SupervisionSession>) -> Element {
    let words = use_shared().words();
    let mut changing = use_signal(|| false);
    match form.now().when {
        Some(when) if !changing() => rsx! {
            div { class: "field", "data-field": "when",
                span { class: "label", {say!(words, "session-day")} }
                div { class: "row-buttons-between",
                    span { {capital(&day(&words, when.date(), today()))} }
                    Button { id: "change-when", look: ButtonLook::Plain, onclick: move |()| changing.set(true), {say!(words, "change")} }
                }
            }
        },
        when => rsx! {
            DateField {
                id: "date",
                label: say!(words, "session-day"),
                kind: "date",
                first: when.map(|when| when.date().to_string()).unwrap_or_default(),
                oninput: move |text: String| {
                    if let Ok(day) = text.parse::<NaiveDate>() {
                        form.change(|session| session.when = session.when.map(|when| day.and_time(when.time())));
                    }
                },
            }
        },
    }
}

/// Who is said to follow up has promised something: the way to write down what, with whose it is filled in.
#[component]
fn FollowUpOffers(form: Form<SupervisionSession>) -> Element {
    let words = use_shared().words();
    rsx! {
        for owner in form.now().follow_up_unsaid_by() {
            Button {
                key: "{owner:?}",
                id: "promise-{owner.key()}",
                onclick: move |()| form.change(|session| session.follow_ups.push(FollowUpItem::of(owner))),
                {match owner {
                    FollowUpOwner::Me => say!(words, "follow-up-offer-mine"),
                    FollowUpOwner::Professional | FollowUpOwner::Clinic => say!(words, "follow-up-offer-theirs"),
                }}
            }
        }
    }
}

/// What was promised, each with whose it is and until when.
#[component]
fn Promises(form: Form<SupervisionSession>) -> Element {
    let words = use_shared().words();
    // Fields hold their own text: taking one away makes the others new.
    let mut turn = use_signal(|| 0_u32);
    let count = form.now().follow_ups.len();
    rsx! {
        Section { title: say!(words, "follow-ups-title"),
            for place in 0..count {
                Promise {
                    key: "{turn}-{place}",
                    form,
                    place,
                    onremove: move |()| {
                        form.change(|session| drop(session.follow_ups.remove(place)));
                        turn += 1;
                    },
                }
            }
            Button {
                id: "add-follow-up",
                onclick: move |()| form.change(|session| session.follow_ups.push(FollowUpItem::default())),
                {say!(words, "follow-up-add")}
            }
        }
    }
}

#[component]
fn Promise(form: Form<SupervisionSession>, place: usize, onremove: EventHandler<()>) -> Element {
    let words = use_shared().words();
    let Some(item) = form.now().follow_ups.get(place).cloned() else { return rsx! {} };
    rsx! {
        div { class: "card",
            CautiousArea {
                id: "follow-up-{place}",
                label: say!(words, "follow-up-what"),
                first: item.text.reveal().to_owned(),
                oninput: move |text: String| form.write(|session| {
                    if let Some(item) = session.follow_ups.get_mut(place) {
                        item.text = PrivateText::new(text);
                    }
                }),
            }
            PickOne::<FollowUpOwner> {
                legend: say!(words, "follow-up-owner"),
                name: "owner-{place}",
                kept: item.owner.clone(),
                onpick: move |pick: Option<FollowUpOwner>| form.change(|session| {
                    if let Some(item) = session.follow_ups.get_mut(place) {
                        item.owner = pick.map(Into::into);
                    }
                }),
            }
            DayOrNone {
                id: "by-{place}",
                label: say!(words, "follow-up-day"),
                day: item.day,
                onchange: move |day| form.change(|session| {
                    if let Some(item) = session.follow_ups.get_mut(place) {
                        item.day = day;
                    }
                }),
            }
            Button { id: "remove-follow-up-{place}", look: ButtonLook::Plain, onclick: move |()| onremove.call(()),
                {say!(words, "remove")}
                span { class: "only-read", {say!(words, "follow-up-what")} }
            }
        }
    }
}
