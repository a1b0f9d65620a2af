//! The day by which somebody will tell it themselves.

use chrono::{Days, NaiveDate};
use dioxus::prelude::*;

use crate::ui::components::{Chip, DateField, Group};
use crate::ui::state::{today, use_shared};
use crate::words::say;

/// By when: the near days first, any other behind one more tap.
#[component]
pub fn ByWhen(
    /// Names the field for tests.
    name: String,
    by: Option<NaiveDate>,
    /// Whether the question stands above already, and is only read aloud here.
    #[props(default)]
    quiet: bool,
    onchange: EventHandler<Option<NaiveDate>>,
) -> Element {
    let words = use_shared().words();
    let in_days = |days| today().checked_add_days(Days::new(days)).unwrap_or(today());
    let near = [
        ("today", today(), say!(words, "consent-by-today")),
        ("tomorrow", in_days(1), say!(words, "consent-by-tomorrow")),
        ("week", in_days(7), say!(words, "consent-by-week")),
    ];
    let is_near = |day| near.iter().any(|(_, near, _)| *near == day);
    let mut other = use_signal(|| by.is_some_and(|day| !is_near(day)));
    // Empty until a day is chosen: what stands in the field is what is kept.
    let first = by.map(|day| day.to_string()).unwrap_or_default();
    rsx! {
        Group { legend: say!(words, "consent-by"), name: "{name}", quiet,
            div { class: "chips",
                for (key, day, label) in near {
                    Chip {
                        key: "{key}",
                        name: key,
                        on: by == Some(day) && !other(),
                        onpick: move |()| {
                            let again = by == Some(day) && !other();
                            other.set(false);
                            onchange.call((!again).then_some(day));
                        },
                        "{label}"
                    }
                }
                Chip { name: "other", on: other(), onpick: move |()| other.set(true), {say!(words, "consent-by-other")} }
            }
        }
        if other() {
            DateField {
                id: "{name}-date",
                label: say!(words, "consent-by-date"),
                kind: "date",
                first,
                oninput: move |text: String| onchange.call(text.parse().ok()),
            }
        }
        p { class: "quiet", {say!(words, "consent-by-why")} }
    }
}
