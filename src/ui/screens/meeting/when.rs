//! What became of a meeting, its day and its time.

use chrono::{Days, NaiveDate, NaiveTime};
use dioxus::prelude::*;

use crate::journal::{Meeting, MeetingStatus};
use crate::ui::components::{Button, ButtonLook, Chip, DateField, Group, PickOne};
use crate::ui::form::Form;
use crate::ui::screens::parts::capital;
use crate::ui::state::{now, today, use_shared};
use crate::words::{moment, say};

/// When it was: now, in one line, until the person says otherwise.
#[component]
pub(super) fn When(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let meeting = form.now();
    let today = today();
    let held_now = meeting.is(MeetingStatus::Held) && meeting.when.date() == today;
    let mut changing = use_signal(|| !held_now);
    if !changing() {
        return rsx! {
            div { class: "field", "data-field": "when",
                span { class: "label", {say!(words, "meeting-when")} }
                div { class: "row-buttons-between",
                    span { "{capital(&moment(&words, meeting.when, today))}" }
                    Button { id: "change-when", look: ButtonLook::Plain, onclick: move |()| changing.set(true), {say!(words, "change")} }
                }
            }
        };
    }
    rsx! {
        ChangeWhen { form }
    }
}

/// What became of it, the day and the time.
#[component]
fn ChangeWhen(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let meeting = form.now();
    let (today, day) = (today(), meeting.when.date());
    let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let mut set_day = move |day: NaiveDate| form.change(|meeting| meeting.when = day.and_time(meeting.when.time()));
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let mut days =
        vec![(today, "today", say!(words, "chip-today")), (yesterday, "yesterday", say!(words, "chip-yesterday"))];
    if meeting.is(MeetingStatus::Planned) {
        days = vec![(today, "today", say!(words, "chip-today")), (tomorrow, "tomorrow", say!(words, "chip-tomorrow"))];
    }
    // Another day than these shows itself in a field of its own.
    let mut asked_other = use_signal(|| false);
    let other = asked_other() || days.iter().all(|(known, _, _)| *known != day);
    // Fields hold their own text: what became of the meeting may have moved the time in them.
    let mut turn = use_signal(|| 0_u32);
    rsx! {
        PickOne::<MeetingStatus> {
            legend: say!(words, "meeting-status"),
            name: "status",
            kept: meeting.status.clone(),
            only: meeting.outcomes().to_vec(),
            onpick: move |pick: Option<MeetingStatus>| {
                // There is always one: tapping the picked one changes nothing.
                if let Some(status) = pick {
                    form.change(|meeting| meeting.becomes(status, now()));
                    asked_other.set(false);
                    turn += 1;
                }
            },
        }
        Group { legend: say!(words, "meeting-when"), name: "day",
            div { class: "chips",
                for (at, key, label) in days {
                    Chip {
                        key: "{key}",
                        name: key,
                        on: day == at && !other,
                        onpick: move |()| {
                            asked_other.set(false);
                            set_day(at);
                        },
                        "{label}"
                    }
                }
                Chip {
                    name: "other",
                    on: other,
                    onpick: move |()| asked_other.set(true),
                    {say!(words, "chip-other-day")}
                }
            }
        }
        for turn in [turn()] {
            DayAndTime { key: "{turn}", form, other, asked_other }
        }
    }
}

/// A day of one's own choosing, and the time.
#[component]
fn DayAndTime(form: Form<Meeting>, other: bool, asked_other: Signal<bool>) -> Element {
    let words = use_shared().words();
    let when = form.now().when;
    rsx! {
        if other {
            DateField {
                id: "date",
                label: say!(words, "meeting-date"),
                kind: "date",
                first: when.format("%Y-%m-%d").to_string(),
                oninput: move |text: String| {
                    if let Ok(day) = text.parse::<NaiveDate>() {
                        // On the way to another day it may be one of those above: the field stays.
                        asked_other.set(true);
                        form.change(|meeting| meeting.when = day.and_time(meeting.when.time()));
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
                    form.change(|meeting| meeting.when = meeting.when.date().and_time(time));
                }
            },
        }
    }
}
