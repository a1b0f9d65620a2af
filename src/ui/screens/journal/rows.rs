//! The rows themselves, under their months and days.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use dioxus::prelude::*;

use super::super::parts::{capital, kind_label};
use super::view::View;
use crate::journal::search::{Excerpt, Query};
use crate::journal::{Choice, Entry, EntryRef, Kind, MeetingStatus, known};
use crate::session::Line;
use crate::ui::components::{Icon, Picture};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, today, use_shared};
use crate::words::{Words, day, month, say};

/// The rows in the page.
#[component]
pub(super) fn Rows(
    lines: Memo<Vec<Line>>,
    shown: Range<usize>,
    query: Query,
    /// The row the person comes back to.
    back: Option<usize>,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let rows = rows(&shared, &words, &lines.read(), shown, &query);
    rsx! {
        for (name, days) in by_month(&words, rows) {
            section { key: "{name}",
                h2 { class: "month", "{name}" }
                for (date, rows) in days {
                    section { key: "{date}",
                        h3 { class: "day", "{capital(&day(&words, date, today()))}" }
                        div { class: "rows",
                            for row in rows {
                                OneRow { key: "{row.place}", back: back == Some(row.place), row }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[derive(Clone, PartialEq)]
struct Row {
    place: usize,
    day: NaiveDate,
    entry: EntryRef,
    kind: Option<Kind>,
    label: String,
    excerpts: Vec<Excerpt>,
}

#[component]
fn OneRow(row: Row, back: bool) -> Element {
    let mut shared = use_shared();
    let mut view = use_context::<View>();
    let kind = row.kind.map(Choice::key);
    rsx! {
        button {
            class: "row",
            "data-kind": kind,
            "data-place": "{row.place}",
            "data-back": if back { "" },
            onclick: {
                let entry = row.entry.clone();
                move |_| {
                    view.leave(entry.id, row.place);
                    shared.nav.go(Place::Entry(entry.clone()));
                }
            },
            span { class: "row-mark", "data-kind": kind, "aria-hidden": "true" }
            span { class: "row-text",
                "{row.label}"
                for excerpt in row.excerpts {
                    Around { excerpt }
                }
            }
            Icon { picture: Picture::Onward }
        }
    }
}

/// What was looked for, and what stands around it. Shown because the person asked.
#[component]
pub(super) fn Around(excerpt: Excerpt) -> Element {
    rsx! {
        span { class: "excerpt",
            if excerpt.cut_before {
                "… "
            }
            for piece in excerpt.pieces {
                if piece.hit {
                    mark { "{piece.text.reveal()}" }
                } else {
                    "{piece.text.reveal()}"
                }
            }
            if excerpt.cut_after {
                " …"
            }
        }
    }
}

fn rows(shared: &Shared, words: &Words, lines: &[Line], shown: Range<usize>, query: &Query) -> Vec<Row> {
    let lines = lines.get(shown.clone()).unwrap_or_default();
    let mut rows: Vec<Row> = shared
        .read(|journal| {
            let entries = shown.zip(lines).filter_map(|(place, line)| Some((place, line, journal.get(line.entry)?)));
            let rows = entries.map(|(place, line, entry)| Row {
                place,
                day: line.day,
                entry: entry.reference(),
                kind: entry.kind(),
                label: label(words, entry),
                excerpts: Vec::new(),
            });
            rows.collect()
        })
        .unwrap_or_default();
    if !query.is_empty() {
        for row in &mut rows {
            row.excerpts = shared.keeper().excerpts(words, row.entry.id, query);
        }
    }
    rows
}

/// What a row is called. A meeting that nobody has said anything of yet, or of which nothing came, must not look like one
/// that was held.
fn label(words: &Words, entry: &Entry) -> String {
    let kind = kind_label(words, entry);
    let Entry::Meeting(meeting) = entry else { return kind };
    match known(&meeting.status) {
        Some(MeetingStatus::Planned) => say!(words, "journal-planned", kind = kind),
        Some(MeetingStatus::Cancelled) => say!(words, "journal-cancelled", kind = kind),
        Some(MeetingStatus::NoShow) => say!(words, "journal-no-show", kind = kind),
        Some(MeetingStatus::Held) | None => kind,
    }
}

type Days = Vec<(NaiveDate, Vec<Row>)>;

fn by_month(words: &Words, rows: Vec<Row>) -> Vec<(String, Days)> {
    let mut months: Vec<((i32, u32), Days)> = Vec::new();
    for row in rows {
        let of = (row.day.year(), row.day.month());
        if months.last().is_none_or(|(month, _)| *month != of) {
            months.push((of, Vec::new()));
        }
        let Some((_, days)) = months.last_mut() else { continue };
        match days.last_mut() {
            Some((date, of_day)) if *date == row.day => of_day.push(row),
            _ => days.push((row.day, vec![row])),
        }
    }
    let name = |(year, number): (i32, u32)| {
        let month = capital(&month(words, number));
        say!(words, "journal-month", month = month, year = year.to_string())
    };
    months.into_iter().map(|(month, days)| (name(month), days)).collect()
}
