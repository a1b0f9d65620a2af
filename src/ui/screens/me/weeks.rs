//! My weeks: how heavy it has been, what it gave, how many meetings, what was talked about. Shown back, never scored.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::journal::{Choice, LookBack, MeanLoad, Meeting, Span, Trend};
use crate::session::{Draft, Screen};
use crate::ui::components::{
    Bars, BeforeAfter, BeforeAfterChart, Button, ButtonLook, ChartMark, Chip, Frame, Group, Hue, Section,
};
use crate::ui::nav::{Place, Tab};
use crate::ui::screens::parts::capital;
use crate::ui::state::{now, today, use_shared};
use crate::words::{Label, Words, full_day, month, plain_tenths, say};

/// How many topics stand in the table; the rest were rare.
const MOST_TOPICS: usize = 8;

/// Looking back.
#[component]
pub fn MyWeeks() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut span = use_signal(|| Span::ThreeMonths);
    let Some(back) = shared.read(|journal| journal.look_back(span(), today())) else { return rsx! {} };
    let empty = back.is_empty();
    rsx! {
        Frame {
            title: say!(words, "weeks-title"),
            at: "my-weeks",
            actions: empty.then(|| rsx! {
                Button {
                    id: "log-meeting",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        let draft = Draft::new(Screen::Meeting, Meeting::new(now()).into(), now());
                        shared.nav.go(Place::Writing(Box::new(draft)));
                    },
                    {say!(words, "today-log-meeting")}
                }
            }),
            Group { legend: say!(words, "weeks-span"), name: "span", quiet: true,
                div { class: "chips",
                    for choice in Span::ALL.iter().copied() {
                        Chip {
                            key: "{choice.key()}",
                            name: choice.key(),
                            on: span() == choice,
                            onpick: move |()| span.set(choice),
                            "{choice.label(&words)}"
                        }
                    }
                }
            }
            if empty {
                p { id: "weeks-empty", {say!(words, "weeks-empty")} }
            } else {
                Weight { back: back.clone() }
                Gifts { back: back.clone() }
                Months { back: back.clone() }
                Topics { back }
            }
        }
    }
}

/// How heavy it has been: a drawing, the same in a sentence, and the same in a table.
#[component]
fn Weight(back: LookBack) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let Some(sentence) = in_words(&words, &back) else {
        return rsx! {
            Section { title: say!(words, "weeks-load"),
                p { class: "quiet", {say!(words, "weeks-load-none")} }
            }
        };
    };
    let tenths = |load: Option<MeanLoad>| load.map(MeanLoad::tenths);
    let points: Vec<BeforeAfter> = back.weeks.iter().map(|week| (tenths(week.before), tenths(week.after))).collect();
    let first = back.weeks.first().map(|week| full_day(&words, week.monday, today())).unwrap_or_default();
    let has_before = back.before.is_some();
    let heavier = back.trend == Some(Trend::Heavier);
    rsx! {
        Section { title: say!(words, "weeks-load"),
            div { class: "card", id: "weeks-load",
                p { class: "chart-legend quiet", "aria-hidden": "true",
                    if has_before {
                        span { ChartMark { after: false } {say!(words, "load-before")} }
                    }
                    span { ChartMark { after: true } {say!(words, "weeks-after")} }
                }
                div { class: "chart-frame", "aria-hidden": "true",
                    span { class: "quiet", {say!(words, "load-too-much")} }
                    BeforeAfterChart { points }
                    span { class: "quiet", {say!(words, "load-light")} }
                }
                p { class: "chart-ends quiet", "aria-hidden": "true",
                    span { {say!(words, "weeks-from", day = first)} }
                    span { {say!(words, "weeks-now")} }
                }
                p { id: "weeks-load-said", "{sentence} {trend_in_words(&words, back.trend)}" }
                if heavier {
                    Button { id: "weeks-supervision", onclick: move |()| shared.nav.home(Tab::Supervision),
                        {say!(words, "today-prepare-supervision")}
                    }
                }
                WeekTable { back }
            }
        }
    }
}

/// The weeks that have a load, as a table: always there for a screen reader, and for everybody else when they ask.
#[component]
fn WeekTable(back: LookBack) -> Element {
    let words = use_shared().words();
    let mut open = use_signal(|| false);
    let number = |load: Option<MeanLoad>| match load {
        Some(load) => mean(&words, load),
        None => say!(words, "weeks-nothing"),
    };
    let rows: Vec<(String, String, String)> = back
        .weeks
        .iter()
        .rev()
        .filter(|week| week.before.is_some() || week.after.is_some())
        .map(|week| (week_name(&words, week.monday, today()), number(week.before), number(week.after)))
        .collect();
    rsx! {
        Button { id: "weeks-table", look: ButtonLook::Plain, expanded: open(), onclick: move |()| open.toggle(),
            {say!(words, "weeks-table")}
        }
        div { class: if !open() { "only-read" },
            // Said once more by role: a row that is laid out as a grid is no row to a screen reader.
            table { class: "numbers weeks", role: "table",
                caption { class: "only-read", {say!(words, "weeks-load")} }
                thead { role: "rowgroup",
                    tr { role: "row",
                        th { scope: "col", role: "columnheader", {say!(words, "weeks-week")} }
                        th { scope: "col", role: "columnheader", {say!(words, "load-before")} }
                        th { scope: "col", role: "columnheader", {say!(words, "weeks-after")} }
                    }
                }
                tbody { role: "rowgroup",
                    for (week, before, after) in rows {
                        tr { key: "{week}", role: "row",
                            th { scope: "row", role: "rowheader", "{week}" }
                            td { role: "cell", "{before}" }
                            td { role: "cell", "{after}" }
                        }
                    }
                }
            }
        }
    }
}

/// What the meetings gave.
#[component]
fn Gifts(back: LookBack) -> Element {
    let words = use_shared().words();
    if back.gave_me.is_empty() && back.mutual.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: say!(words, "weeks-gave"),
            div { class: "card", id: "weeks-gave",
                if let Some(most) = most_often(&words, &back.gave_me) {
                    p { "{most}" }
                }
                if !back.gave_me.is_empty() {
                    Bars {
                        caption: say!(words, "weeks-gave"),
                        what: say!(words, "weeks-what"),
                        count: say!(words, "weeks-times"),
                        hue: Hue::Gift,
                        rows: labelled(&words, &back.gave_me),
                    }
                }
                if !back.mutual.is_empty() {
                    p { class: "quiet", {say!(words, "weeks-mutual")} }
                    Bars {
                        caption: say!(words, "weeks-mutual"),
                        what: say!(words, "weeks-what"),
                        count: say!(words, "weeks-times"),
                        hue: Hue::Gift,
                        rows: labelled(&words, &back.mutual),
                    }
                }
            }
        }
    }
}

/// How many meetings, month by month.
#[component]
fn Months(back: LookBack) -> Element {
    let words = use_shared().words();
    let name = |first: NaiveDate| capital(&month(&words, chrono::Datelike::month(&first)));
    let rows: Vec<(String, u32)> =
        back.months.iter().rev().map(|month| (name(month.first), month.one_to_one + month.others)).collect();
    let one_to_one: u32 = back.months.iter().map(|month| month.one_to_one).sum();
    let others: u32 = back.months.iter().map(|month| month.others).sum();
    rsx! {
        Section { title: say!(words, "weeks-months"),
            div { class: "card", id: "weeks-months",
                p {
                    {say!(words, "weeks-months-said", count = one_to_one)}
                    if others > 0 {
                        " "
                        {say!(words, "weeks-months-others", count = others)}
                    }
                }
                Bars {
                    caption: say!(words, "weeks-months"),
                    what: say!(words, "weeks-month"),
                    count: say!(words, "weeks-meetings"),
                    hue: Hue::Meeting,
                    rows,
                }
            }
        }
    }
}

/// What was talked about.
#[component]
fn Topics(back: LookBack) -> Element {
    let words = use_shared().words();
    if back.topics.is_empty() {
        return rsx! {};
    }
    let rare = back.topics.len().saturating_sub(MOST_TOPICS);
    let rows: Vec<(String, u32)> = labelled(&words, &back.topics).into_iter().take(MOST_TOPICS).collect();
    rsx! {
        Section { title: say!(words, "meeting-topics"),
            div { class: "card", id: "weeks-topics",
                if let Some(most) = most_often(&words, &back.topics) {
                    p { "{most}" }
                }
                Bars {
                    caption: say!(words, "meeting-topics"),
                    what: say!(words, "weeks-what"),
                    count: say!(words, "weeks-times"),
                    hue: Hue::Meeting,
                    rows,
                }
                if rare > 0 {
                    p { class: "quiet", {say!(words, "weeks-topics-rare", count = rare)} }
                }
            }
        }
    }
}

/// A week by the date of its Monday: "yesterday" is a day, and no week.
fn week_name(words: &Words, monday: NaiveDate, today: NaiveDate) -> String {
    capital(&full_day(words, monday, today))
}

/// The drawing in a sentence; nothing where there is nothing drawn. What was before and what was afterwards stand side by
/// side only where they are of the same meetings: two means of different ones would read as a rise or a fall.
fn in_words(words: &Words, back: &LookBack) -> Option<String> {
    let number = |load: MeanLoad| mean(words, load);
    if let Some((before, after)) = back.both {
        return Some(say!(words, "weeks-load-both", before = number(before), after = number(after)));
    }
    let before = back.before.map(|before| say!(words, "weeks-load-before", before = number(before)));
    let after = back.after.map(|after| say!(words, "weeks-load-after", after = number(after)));
    let said: Vec<String> = before.into_iter().chain(after).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// A mean, without a place where there is nothing in it.
fn mean(words: &Words, load: MeanLoad) -> String {
    match load.tenths() {
        whole if whole % 10 == 0 => (whole / 10).to_string(),
        tenths => plain_tenths(words.language(), tenths.into()),
    }
}

fn trend_in_words(words: &Words, trend: Option<Trend>) -> String {
    match trend {
        Some(Trend::Heavier) => say!(words, "weeks-trend-heavier"),
        Some(Trend::Lighter) => say!(words, "weeks-trend-lighter"),
        Some(Trend::Same) => say!(words, "weeks-trend-same"),
        None => say!(words, "weeks-trend-unknown"),
    }
}

fn labelled<T: Label>(words: &Words, counted: &[(T, u32)]) -> Vec<(String, u32)> {
    counted.iter().map(|(value, count)| (value.label(words), *count)).collect()
}

/// The most frequent, where something was more frequent than the rest. All of those that share the place.
fn most_often<T: Label>(words: &Words, counted: &[(T, u32)]) -> Option<String> {
    let most = counted.first()?.1;
    let names: Vec<String> =
        counted.iter().filter(|(_, count)| *count == most).map(|(value, _)| value.label(words)).collect();
    (names.len() <= 3).then(|| say!(words, "weeks-most-often", what = names.join(" · ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_week_is_called_by_its_date_also_where_its_monday_is_today_or_yesterday() {
        let words = Words::new(Language::English);
        let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        for day in 22..=25 {
            let today = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
            assert_eq!(week_name(&words, monday, today), "Monday 23 November");
        }
    }
}
