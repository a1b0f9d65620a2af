//! One person: what is known, the meetings, what the professional may be asked, putting away and deleting.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::requests::Requests;
use super::{meet, name};
use crate::journal::{Contact, Entry, EntryRef, Id, Meeting, MeetingStatus, known};
use crate::session::{Draft, Screen, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Frame, Icon, Notice, Picture, Section, month_and_year};
use crate::ui::nav::Place;
use crate::ui::screens::JournalView;
use crate::ui::screens::meeting::PromisesTo;
use crate::ui::screens::parts::{SaveTrouble, capital, kind_label};
use crate::ui::state::{now, today, use_shared};
use crate::words::{Label, Words, day, say};

/// How many meetings are listed before one asks for more, and at most.
const FIRST: usize = 6;
const MOST: usize = 180;

/// One person.
#[component]
pub fn Person(person: Id<Contact>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let found = shared
        .read(|journal| {
            let found = journal.contact(person)?.clone();
            let closed = journal.has_closed(person);
            let first = found.first_met.or_else(|| journal.first_held_with(person));
            Some((found, first, closed))
        })
        .flatten();
    let Some((found, first, closed)) = found else {
        return rsx! { Gone {} };
    };
    let facts = facts(&words, &found, first);
    let archived = found.archived;
    let put_away = {
        let id = EntryRef::from(found.id).id;
        move |()| {
            // What is being written about this person stays as it is.
            let change = |entry: &mut Entry| {
                if let Entry::Contact(contact) = entry {
                    contact.archived = !archived;
                }
            };
            match shared.keeper().change(id, change) {
                Ok(()) => {
                    trouble.set(None);
                    shared.changed();
                }
                Err(why) => trouble.set(Some(why)),
            }
        }
    };
    rsx! {
        Frame {
            title: name(&words, &found),
            at: "person",
            actions: rsx! {
                Button { id: "log-with", look: ButtonLook::Main, onclick: move |()| meet(&mut shared, person, Meeting::new(now())),
                    {say!(words, "today-log-meeting")}
                }
                Button { id: "plan-with", onclick: move |()| meet(&mut shared, person, Meeting::planned(now())),
                    {say!(words, "person-plan")}
                }
            },
            SaveTrouble { trouble: trouble() }
            if archived {
                p { class: "quiet", id: "is-put-away", {say!(words, "person-is-put-away")} }
            } else if closed {
                Notice { id: "closed",
                    p { {say!(words, "person-closed")} }
                    Button { id: "closed-put-away", onclick: put_away, {say!(words, "person-put-away")} }
                    Button { id: "closed-delete", onclick: move |()| shared.nav.go(Place::DeletePerson(person)),
                        {say!(words, "person-delete")}
                    }
                }
            }
            dl { class: "facts",
                for (name, value) in facts {
                    div { key: "{name}", class: "fact",
                        dt { "{name}" }
                        dd { "{value}" }
                    }
                }
            }
            Button {
                id: "edit",
                onclick: {
                    let found = found.clone();
                    move |()| shared.nav.go(Place::Writing(Box::new(Draft::new(Screen::Person, found.clone().into(), now()))))
                },
                {say!(words, "edit")}
            }
            PromisesTo { person }
            Meetings { person }
            Everything { person }
            Requests { may_know_them: found.may_know_them }
            div { class: "stack-close",
                if archived || !closed {
                    Button { id: "put-away", look: ButtonLook::Plain, onclick: put_away,
                        {if archived { say!(words, "person-bring-back") } else { say!(words, "person-put-away") }}
                    }
                }
                Button { id: "delete", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::DeletePerson(person)),
                    {say!(words, "person-delete")}
                }
            }
        }
    }
}

/// What is known of a person, as names and values.
fn facts(words: &Words, person: &Contact, first: Option<NaiveDate>) -> Vec<(String, String)> {
    let yes_or_no = |answer: bool| if answer { say!(words, "yes") } else { say!(words, "no") };
    let mut facts = Vec::new();
    let mut add = |name: String, value: Option<String>| facts.extend(value.map(|value| (name, value)));
    add(say!(words, "person-first-met"), first.map(|day| month_and_year(words, day)));
    add(say!(words, "person-matched"), person.matched_by_clinic.map(yes_or_no));
    add(say!(words, "person-interpreter"), person.interpreter.map(yes_or_no));
    add(say!(words, "person-opening"), known(&person.opening_agreement).map(|said| said.label(words)));
    add(say!(words, "person-told"), person.told_of_notes.map(yes_or_no));
    add(say!(words, "person-may-know"), person.may_know_them.then(|| say!(words, "yes")));
    let count = person.words_to_hide.len();
    let hidden = match (person.ask_each_time, count) {
        (true, _) => Some(say!(words, "person-words-asked")),
        (false, 0) => None,
        (false, count) => Some(say!(words, "person-words-count", count = count)),
    };
    add(say!(words, "person-words"), hidden);
    if person.newer.any() {
        add(say!(words, "newer-value"), Some(say!(words, "newer-parts")));
    }
    facts
}

/// The meetings with this person, newest first: the day, and what became of it.
#[component]
fn Meetings(person: Id<Contact>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut shown = use_signal(|| FIRST);
    let rows: Vec<(EntryRef, String, String)> = shared
        .read(|journal| {
            let meetings = journal.meetings_with(person).into_iter().take(MOST);
            meetings.map(|meeting| (meeting.id.into(), when(&words, meeting), what(&words, meeting))).collect()
        })
        .unwrap_or_default();
    let more = rows.len() > shown();
    rsx! {
        Section { title: say!(words, "person-meetings"),
            if rows.is_empty() {
                p { class: "quiet", {say!(words, "person-no-meetings")} }
            } else {
                div { class: "rows",
                    for (entry, when, what) in rows.into_iter().take(shown()) {
                        button {
                            key: "{entry.id:?}",
                            class: "row",
                            "data-kind": "meeting",
                            onclick: move |_| shared.nav.go(Place::Entry(entry.clone())),
                            span { class: "row-mark", "data-kind": "meeting", "aria-hidden": "true" }
                            span { class: "row-text", "{when} · {what}" }
                            Icon { picture: Picture::Onward }
                        }
                    }
                }
            }
            if more {
                Button { id: "older", look: ButtonLook::Plain, onclick: move |()| shown.set(MOST), {say!(words, "journal-older")} }
            }
        }
    }
}

/// The way to everything that concerns this person, in the journal, where there is anything.
#[component]
fn Everything(person: Id<Contact>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut view = use_context::<JournalView>();
    if shared.read(|journal| journal.concerning(person).is_empty()).unwrap_or(true) {
        return rsx! {};
    }
    rsx! {
        div { class: "rows",
            button {
                id: "everything",
                class: "row",
                onclick: move |_| {
                    view.ask_for(person);
                    shared.nav.go(Place::Journal);
                },
                span { class: "row-text", {say!(words, "person-everything")} }
                Icon { picture: Picture::Onward }
            }
        }
    }
}

fn when(words: &Words, meeting: &Meeting) -> String {
    capital(&day(words, meeting.when.date(), today()))
}

/// What became of a meeting, or what it is.
fn what(words: &Words, meeting: &Meeting) -> String {
    match known(&meeting.status) {
        Some(MeetingStatus::Held) | None => kind_label(words, &meeting.clone().into()),
        Some(status) => status.label(words),
    }
}

/// Somebody who is not there any more.
#[component]
fn Gone() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Frame { title: say!(words, "entry-gone"), at: "person-gone",
            p { {say!(words, "entry-gone-why")} }
            Button { id: "see-trash", look: ButtonLook::Plain, onclick: move |()| shared.nav.go_instead(Place::Trash),
                {say!(words, "see-trash")}
            }
        }
    }
}
