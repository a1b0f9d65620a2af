//! The journal: everything, newest first. A list shows day and kind only.

use dioxus::prelude::*;

use super::parts::{capital, kind_label};
use crate::journal::{Choice, EntryRef, Kind};
use crate::ui::components::{Button, ButtonLook, Frame, Icon, Picture};
use crate::ui::nav::Place;
use crate::ui::state::{today, use_shared};
use crate::words::{day, say};

/// How many rows a step shows; never more than 200 stand in the page at once.
const STEP: usize = 60;
const MOST: usize = 180;

/// The second tab.
#[component]
pub fn Journal() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut from = use_signal(|| 0_usize);
    let mut to = use_signal(|| STEP);
    let rows: Vec<Row> = shared
        .read(|journal| {
            let timeline = journal.timeline();
            let all = timeline.len();
            timeline
                .into_iter()
                .enumerate()
                .skip(from())
                .take(to() - from())
                .map(|(place, entry)| Row {
                    place,
                    last: place + 1 == all,
                    entry: entry.reference(),
                    day: entry.when().date(),
                    kind: entry.kind(),
                    label: kind_label(&words, entry),
                })
                .collect()
        })
        .unwrap_or_default();
    let more_after = rows.last().is_some_and(|row| !row.last);
    let days = by_day(rows);

    rsx! {
        Frame {
            title: say!(words, "journal-title"),
            at: "journal",
            actions: rsx! {
                Button { id: "write", look: ButtonLook::Main, onclick: move |()| shared.nav.go(Place::Write),
                    {say!(words, "journal-write")}
                }
            },
            super::person::PeopleDoor {}
            if days.is_empty() {
                p { {say!(words, "journal-empty")} }
            }
            if from() > 0 {
                Button {
                    id: "newer",
                    onclick: move |()| {
                        from -= STEP.min(from());
                        to.set((from() + MOST).min(to()));
                    },
                    {say!(words, "journal-newer")}
                }
            }
            for (date, rows) in days {
                section { key: "{date}",
                    h2 { class: "day", "{capital(&day(&words, date, today()))}" }
                    div { class: "rows",
                        for row in rows {
                            button {
                                key: "{row.entry.id:?}-{row.place}",
                                class: "row",
                                "data-kind": row.kind.map(Choice::key),
                                onclick: move |_| shared.nav.go(Place::Entry(row.entry.clone())),
                                span { class: "row-mark", "data-kind": row.kind.map(Choice::key), "aria-hidden": "true" }
                                span { class: "row-text", "{row.label}" }
                                Icon { picture: Picture::Onward }
                            }
                        }
                    }
                }
            }
            if more_after {
                Button {
                    id: "older",
                    onclick: move |()| {
                        to += STEP;
                        if to() - from() > MOST {
                            from.set(to() - MOST);
                        }
                    },
                    {say!(words, "journal-older")}
                }
            }
        }
    }
}

#[derive(Clone, PartialEq)]
struct Row {
    place: usize,
    last: bool,
    entry: EntryRef,
    day: chrono::NaiveDate,
    kind: Option<Kind>,
    label: String,
}

fn by_day(rows: Vec<Row>) -> Vec<(chrono::NaiveDate, Vec<Row>)> {
    let mut days: Vec<(chrono::NaiveDate, Vec<Row>)> = Vec::new();
    for row in rows {
        match days.last_mut() {
            Some((date, of_day)) if *date == row.day => of_day.push(row),
            _ => days.push((row.day, vec![row])),
        }
    }
    days
}
