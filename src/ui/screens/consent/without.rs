//! What telling without consent requires, beside what a concern holds anyway.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::journal::{Escalation, Level, Receiver, Said, known};
use crate::ui::components::{Chip, DateField, Group, PickMany, PickOne};
use crate::ui::form::Form;
use crate::ui::state::{today, use_shared};
use crate::words::say;

/// Begins it: what is known already need not be said again.
pub fn begin_without(concern: &mut Escalation) {
    concern.told_to = concern.told_whom().map(Into::into);
    concern.told_on = concern.told_on.or(Some(today()));
}

/// The facts, and whether they are all there.
#[component]
pub fn WithoutConsent(form: Form<Escalation>) -> Element {
    let words = use_shared().words();
    let concern = form.now();
    let level = known(&concern.level);
    rsx! {
        div { class: "card", id: "without-consent",
            h2 { {say!(words, "override-title")} }
            p { class: "quiet", {say!(words, "override-why")} }
            if level < Some(Level::Today) {
                p { {say!(words, "override-level")} }
            }
            PickOne::<Receiver> {
                legend: say!(words, "override-told-to"),
                name: "told-to",
                kept: concern.told_to.clone(),
                onpick: move |pick: Option<Receiver>| form.change(|concern| concern.told_to = pick.map(Into::into)),
            }
            ToldOn { day: concern.told_on, onchange: move |day| form.change(|concern| concern.told_on = day) }
            PickMany::<Said> {
                legend: say!(words, "override-said"),
                name: "said",
                picks: concern.said.clone(),
                ontoggle: move |said| form.change(|concern| concern.said.toggle(said)),
            }
            p { class: "quiet", id: "override-state", role: "status",
                if concern.override_is_complete() {
                    {say!(words, "override-complete")}
                } else {
                    {say!(words, "override-missing")}
                }
            }
        }
    }
}

/// The day on which somebody was told.
#[component]
pub fn ToldOn(
    day: Option<NaiveDate>,
    /// Whether the question stands above already, and is only read aloud here.
    #[props(default)]
    quiet: bool,
    onchange: EventHandler<Option<NaiveDate>>,
) -> Element {
    let words = use_shared().words();
    let mut other = use_signal(|| day.is_some_and(|day| day != today()));
    let first = day.unwrap_or(today()).format("%Y-%m-%d").to_string();
    rsx! {
        Group { legend: say!(words, "override-told-on"), name: "told-on", quiet,
            div { class: "chips",
                Chip {
                    name: "today",
                    on: day == Some(today()) && !other(),
                    onpick: move |()| {
                        other.set(false);
                        onchange.call(Some(today()));
                    },
                    {say!(words, "override-told-on-today")}
                }
                Chip { name: "other", on: other(), onpick: move |()| other.set(true),
                    {say!(words, "override-told-on-other")}
                }
            }
        }
        if other() {
            DateField {
                id: "told-on-date",
                label: say!(words, "consent-by-date"),
                kind: "date",
                first,
                oninput: move |text: String| onchange.call(text.parse().ok()),
            }
        }
    }
}
