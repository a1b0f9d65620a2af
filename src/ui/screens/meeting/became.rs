//! Around a meeting that is looked at: what became of it, the next of its series, and, after the last, what may go.

use dioxus::prelude::*;

use crate::journal::{Entry, EntryRef, Id, Meeting, MeetingStatus};
use crate::session::{Draft, Screen, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Section};
use crate::ui::nav::Place;
use crate::ui::screens::parts::{SaveTrouble, capital};
use crate::ui::state::{Shared, now, today, use_shared};
use crate::words::{Label, moment, say};

/// What may be done about a meeting besides landing after it.
#[component]
pub fn Became(meeting: Meeting) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let contact = shared.read(|journal| meeting.contact.filter(|person| journal.contact(*person).is_some())).flatten();
    let closed = meeting.is(MeetingStatus::Held) && meeting.closes();
    rsx! {
        if meeting.is(MeetingStatus::Planned) {
            Outcomes { meeting: meeting.clone() }
        }
        NextInSeries { meeting }
        if let Some(person) = contact {
            if closed {
                section { class: "card", id: "closing-offer",
                    p { {say!(words, "closing-offer")} }
                    Button { id: "closing-delete", onclick: move |()| shared.nav.go(Place::DeletePerson(person)),
                        {say!(words, "closing-see")}
                    }
                }
            }
            Button { id: "see-person", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Person(person)),
                {say!(words, "see-person")}
            }
        }
    }
}

/// What became of a meeting that was planned: one tap here, and one to save.
#[component]
fn Outcomes(meeting: Meeting) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    // Before its hour nothing has become of it yet: it can only be called off.
    let is_ahead = meeting.when > now();
    rsx! {
        Section { title: if is_ahead { say!(words, "meeting-off") } else { say!(words, "meeting-became") },
            for status in meeting.outcomes_by(now()) {
                Button {
                    key: "{status:?}",
                    id: id_of(status),
                    look: if status == MeetingStatus::Held { ButtonLook::Main } else { ButtonLook::Equal },
                    onclick: {
                        let meeting = meeting.clone();
                        move |()| {
                            let became = became(&shared, &meeting, status);
                            shared.nav.go(Place::Writing(Box::new(became)));
                        }
                    },
                    "{status.label(&words)}"
                }
            }
        }
    }
}

fn id_of(status: MeetingStatus) -> &'static str {
    match status {
        MeetingStatus::Held => "became-held",
        MeetingStatus::Cancelled => "became-cancelled",
        MeetingStatus::NoShow => "became-no-show",
        MeetingStatus::Planned => "became-planned",
    }
}

/// The meeting as it became, to be saved. What was being written on it already goes on with it, and is kept so: a draft
/// that lies there outranks whatever a screen is handed.
fn became(shared: &Shared, meeting: &Meeting, status: MeetingStatus) -> Draft {
    let begun = shared.keeper().draft(Entry::from(meeting.clone()).id());
    let is_begun = begun.is_some();
    let mut meeting = match begun.map(|draft| draft.entry) {
        Some(Entry::Meeting(begun)) => begun,
        _ => meeting.clone(),
    };
    meeting.becomes(status, now());
    let draft = Draft::new(Screen::Meeting, meeting.into(), now());
    if is_begun {
        shared.keeper().keep(draft.clone());
    }
    draft
}

/// The next of a series, offered once this one is no longer planned and none comes after it. It is made by saving it, and
/// by nothing else.
#[component]
fn NextInSeries(meeting: Meeting) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let followed = shared.read(|journal| journal.is_followed(meeting.id)).unwrap_or(true);
    let Some(next) = meeting.next_in_series(now()).filter(|_| !followed) else { return rsx! {} };
    let when = capital(&moment(&words, next.when, today()));
    rsx! {
        section { class: "card", id: "next-in-series",
            p { {say!(words, "series-next", when = when)} }
            Button {
                id: "plan-next",
                onclick: move |()| {
                    let draft = begun_after(&shared, meeting.id)
                        .unwrap_or_else(|| Draft::new(Screen::Meeting, next.clone().into(), now()));
                    shared.nav.go(Place::Writing(Box::new(draft)));
                },
                {say!(words, "series-plan")}
            }
            Button { id: "end-series", onclick: move |()| trouble.set(end_series(&mut shared, meeting.id).err()),
                {say!(words, "series-end")}
            }
            SaveTrouble { trouble: trouble() }
        }
    }
}

/// Says that it does not come again: nothing more is offered. Somebody may be writing on the meeting.
fn end_series(shared: &mut Shared, meeting: Id<Meeting>) -> Result<(), WriteTrouble> {
    shared.keeper().change(EntryRef::from(meeting).id, |entry| {
        if let Entry::Meeting(meeting) = entry {
            meeting.repeats = None;
        }
    })?;
    shared.changed();
    Ok(())
}

/// The next of a series, where somebody has begun to plan it and not saved it.
fn begun_after(shared: &Shared, meeting: Id<Meeting>) -> Option<Draft> {
    let follows = |draft: &Draft| matches!(&draft.entry, Entry::Meeting(next) if next.follows == Some(meeting));
    shared.keeper().drafts().into_iter().find(follows)
}
