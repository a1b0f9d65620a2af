//! Whom a limit or a concern is about, the meeting it came up in, and when it was. All of it can be left.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use dioxus::prelude::*;

use super::meeting::PeopleChips;
use super::parts::{capital, kind_label};
use crate::journal::{CameUp, Contact, Id, Journal, Meeting};
use crate::ui::components::{Button, ButtonLook, Chip, DateField, Group};
use crate::ui::state::{now, today, use_shared};
use crate::words::{Words, day, moment, say};

/// Whom it concerns, the meeting it came up in, and when it was.
#[component]
pub(super) fn CameUpFields(
    came_up: CameUp,
    /// Whether the screen asks for the day elsewhere.
    #[props(default)]
    day_is_asked: bool,
    onchange: EventHandler<CameUp>,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let (person, its_day) = shared
        .read(|journal| {
            let meeting = came_up.meeting().and_then(|meeting| journal.meeting(meeting));
            (journal.concerned_by(&came_up), meeting.map(|meeting| meeting.when.date()))
        })
        .unwrap_or_default();
    // What stands on the day of its meeting needs none of its own.
    let stands_alone = its_day != Some(came_up.when().date());
    rsx! {
        PeopleChips {
            legend: say!(words, "came-up-who"),
            chosen: person,
            onpick: move |person| {
                let mut came_up = came_up;
                if shared.read(|journal| came_up.concerns(person, journal, now())).is_some() {
                    onchange.call(came_up);
                }
            },
        }
        Meetings { came_up, person, onchange }
        if stands_alone && !day_is_asked {
            // Fields hold their own text, and a meeting takes its day along.
            for meeting in [came_up.meeting()] {
                When { key: "{meeting:?}", came_up, onchange }
            }
        }
    }
}

/// The last meetings it may have come up in.
#[component]
fn Meetings(came_up: CameUp, person: Option<Id<Contact>>, onchange: EventHandler<CameUp>) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let meetings: Vec<(Id<Meeting>, String)> = shared
        .read(|journal| {
            let meetings = journal.may_have_come_up_in(&came_up, now());
            meetings.iter().map(|meeting| (meeting.id, label(&words, journal, meeting, &meetings, person))).collect()
        })
        .unwrap_or_default();
    if meetings.is_empty() {
        return rsx! {};
    }
    rsx! {
        Group { legend: say!(words, "came-up-in"), name: "meeting",
            div { class: "chips",
                for (place, (meeting, label)) in meetings.into_iter().enumerate() {
                    Chip {
                        key: "{meeting:?}",
                        name: "{place}",
                        on: came_up.meeting() == Some(meeting),
                        onpick: move |()| {
                            let mut came_up = came_up;
                            let other = (came_up.meeting() != Some(meeting)).then_some(meeting);
                            let taken = shared.read(|journal| {
                                let other = other.and_then(|meeting| journal.meeting(meeting));
                                came_up.was_in(other, journal, now());
                            });
                            if taken.is_some() {
                                onchange.call(came_up);
                            }
                        },
                        "{label}"
                    }
                }
            }
        }
    }
}

/// What a meeting is called among `others`: its day, with the time where two were on one day, and whom it was with where that
/// is not said above.
fn label(
    words: &Words,
    journal: &Journal,
    meeting: &Meeting,
    others: &[&Meeting],
    person: Option<Id<Contact>>,
) -> String {
    let on = meeting.when.date();
    let of_that_day = others.iter().filter(|other| other.when.date() == on).count();
    let when = if of_that_day > 1 { moment(words, meeting.when, today()) } else { day(words, on, today()) };
    let when = capital(&when);
    if meeting.contact.is_some() && meeting.contact == person {
        return when;
    }
    let alias = meeting.contact.and_then(|person| journal.contact(person)).map(|person| person.alias.reveal());
    let alias = alias.filter(|alias| !alias.trim().is_empty()).map(str::to_owned);
    let with = alias.unwrap_or_else(|| kind_label(words, &meeting.clone().into()));
    format!("{when} · {with}")
}

/// When it was: in one line, until the person says otherwise.
#[component]
fn When(came_up: CameUp, onchange: EventHandler<CameUp>) -> Element {
    let words = use_shared().words();
    let mut changing = use_signal(|| false);
    if !changing() {
        return rsx! {
            div { class: "field", "data-field": "when",
                span { class: "label", {say!(words, "came-up-when")} }
                div { class: "row-buttons-between",
                    span { "{capital(&moment(&words, came_up.when(), today()))}" }
                    Button { id: "change-when", look: ButtonLook::Plain, onclick: move |()| changing.set(true),
                        {say!(words, "change")}
                        span { class: "only-read", {say!(words, "came-up-when")} }
                    }
                }
            }
        };
    }
    rsx! {
        ChangeWhen { came_up, onchange }
    }
}

/// The day and the time.
#[component]
fn ChangeWhen(came_up: CameUp, onchange: EventHandler<CameUp>) -> Element {
    let words = use_shared().words();
    let (today, when) = (today(), came_up.when());
    let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let days = [(today, "today", say!(words, "chip-today")), (yesterday, "yesterday", say!(words, "chip-yesterday"))];
    // Another day than these shows itself in a field of its own.
    let mut asked_other = use_signal(|| false);
    let other = asked_other() || days.iter().all(|(known, _, _)| *known != when.date());
    // Fields hold their own text: what is still to come is no time at which something came up, and does not stay in them.
    let mut turn = use_signal(|| 0_u32);
    let mut set = move |when: NaiveDateTime| {
        let mut came_up = came_up;
        came_up.was(when, now());
        if came_up.when() != when {
            turn += 1;
        }
        onchange.call(came_up);
    };
    rsx! {
        Group { legend: say!(words, "came-up-when"), name: "day",
            div { class: "chips",
                for (at, key, label) in days {
                    Chip {
                        key: "{key}",
                        name: key,
                        on: when.date() == at && !other,
                        onpick: move |()| {
                            asked_other.set(false);
                            set(at.and_time(when.time()));
                        },
                        "{label}"
                    }
                }
                Chip { name: "other", on: other, onpick: move |()| asked_other.set(true), {say!(words, "chip-other-day")} }
            }
        }
        for turn in [turn()] {
            Fields {
                key: "{turn}",
                when,
                other,
                onday: move |day: NaiveDate| {
                    // On the way to another day it may be one of those above: the field stays.
                    asked_other.set(true);
                    set(day.and_time(when.time()));
                },
                ontime: move |time| set(when.date().and_time(time)),
            }
        }
    }
}

/// A day of one's own choosing, and the time.
#[component]
fn Fields(
    when: NaiveDateTime,
    other: bool,
    onday: EventHandler<NaiveDate>,
    ontime: EventHandler<NaiveTime>,
) -> Element {
    let words = use_shared().words();
    rsx! {
        if other {
            DateField {
                id: "date",
                label: say!(words, "meeting-date"),
                kind: "date",
                first: when.format("%Y-%m-%d").to_string(),
                oninput: move |text: String| {
                    if let Ok(day) = text.parse() {
                        onday.call(day);
                    }
                },
            }
        }
        DateField {
            id: "time",
            label: say!(words, "meeting-time"),
            kind: "time",
            first: when.format("%H:%M").to_string(),
            oninput: move |text: String| {
                if let Ok(time) = NaiveTime::parse_from_str(&text, "%H:%M") {
                    ontime.call(time);
                }
            },
        }
    }
}
