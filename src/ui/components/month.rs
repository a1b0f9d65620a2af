//! A month and its year. No day: a day of a first meeting is more than anybody needs to know.

use chrono::{Datelike, NaiveDate};
use dioxus::prelude::*;

use super::{Button, ButtonLook, Chip, Group};
use crate::ui::state::{today, use_shared};
use crate::words::{Words, capital, month, say};

/// A month up to this one: in one line until it is to be changed, then as chips, a year at a time. Tapping the picked one
/// takes it back.
#[component]
pub fn MonthField(
    /// The question.
    legend: String,
    /// Names the field for tests.
    name: String,
    /// A day in the month that is picked.
    chosen: Option<NaiveDate>,
    /// Called with the first day of the month.
    onpick: EventHandler<Option<NaiveDate>>,
) -> Element {
    let words = use_shared().words();
    let mut changing = use_signal(|| false);
    let said = chosen.map_or_else(|| say!(words, "month-unset"), |day| month_and_year(&words, day));
    rsx! {
        Group { legend, name: name.clone(),
            div { class: "row-buttons-between",
                span { "{said}" }
                Button {
                    id: "change-{name}",
                    look: ButtonLook::Plain,
                    expanded: changing(),
                    onclick: move |()| changing.toggle(),
                    {if changing() { say!(words, "done") } else { say!(words, "change") }}
                }
            }
            if changing() {
                Months { name, chosen, onpick }
            }
        }
    }
}

/// A month with its year, as it stands at the start of a line.
pub fn month_and_year(words: &Words, day: NaiveDate) -> String {
    capital(&say!(words, "month-year", month = month(words, day.month()), year = day.year().to_string()))
}

#[component]
fn Months(name: String, chosen: Option<NaiveDate>, onpick: EventHandler<Option<NaiveDate>>) -> Element {
    let words = use_shared().words();
    let today = today();
    let mut year = use_signal(|| chosen.unwrap_or(today).year());
    let last = if year() < today.year() { 12 } else { today.month() };
    let picked = chosen.filter(|day| day.year() == year()).map(|day| day.month());
    rsx! {
        div { class: "year",
            Button { id: "{name}-earlier", look: ButtonLook::Plain, onclick: move |()| year -= 1, "{year() - 1}" }
            span { class: "year-shown", "aria-live": "polite", "{year()}" }
            if year() < today.year() {
                Button { id: "{name}-later", look: ButtonLook::Plain, onclick: move |()| year += 1, "{year() + 1}" }
            }
        }
        div { class: "chips",
            for number in 1..=last {
                Chip {
                    key: "{year()}-{number}",
                    name: "{number}",
                    on: picked == Some(number),
                    onpick: move |()| {
                        let again = picked == Some(number);
                        onpick.call(NaiveDate::from_ymd_opt(year(), number, 1).filter(|_| !again));
                    },
                    {capital(&month(&words, number))}
                }
            }
        }
    }
}
