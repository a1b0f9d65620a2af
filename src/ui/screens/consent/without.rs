//! What telling without consent requires, beside what a concern holds anyway.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::journal::{Escalation, Level, Receiver, Said, known};
use crate::ui::components::{Chip, DateField, Group, PickMany, PickOne};
use crate::ui::form::Form;
use crate::ui::state::{today, use_shared};
use crate::words::say;

/// Begins it: what is known already need not be said again. What was not said is asked for, and not filled in.
pub fn begin_without(concern: &mut Escalation) {
    concern.told_to = concern.told_whom().map(Into::into);
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
            OnDay {
                name: "told-on",
                legend: say!(words, "override-told-on"),
                day: concern.told_on,
                onchange: move |day| form.change(|concern| concern.told_on = day),
            }
            TooEarly {
                concern: concern.clone(),
                // From then on the concern asks for it anyway.
                asks: !concern.after_now(),
                onchange: move |day| form.change(|concern| concern.arise_on(day)),
            }
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

/// Says that the day of telling is before the one on which it came up, or what is missing to know better.
#[component]
pub fn TooEarly(
    concern: Escalation,
    /// Whether the day it came up is asked for here, where it stands nowhere else on the screen.
    asks: bool,
    /// Told of the day it came up.
    onchange: EventHandler<Option<NaiveDate>>,
) -> Element {
    let words = use_shared().words();
    let too_early = concern.told_on.is_some_and(|day| day < concern.arose_at_the_earliest());
    // Once asked for, it stays: a date that is being typed is another one with every digit.
    let mut asked = use_hook(|| CopyValue::new(false));
    if too_early {
        asked.set(true);
    }
    rsx! {
        if too_early {
            p { id: "told-too-early",
                if concern.arose_on.is_some() {
                    {say!(words, "override-too-early")}
                } else {
                    {say!(words, "override-which-day")}
                }
            }
        }
        if asks && *asked.peek() {
            OnDay { name: "arose-on", legend: say!(words, "concern-arose-on"), day: concern.arose_on, onchange }
        }
    }
}

/// The day on which something was: today with one tap, or another.
#[component]
pub fn OnDay(
    /// Names the field for tests.
    name: &'static str,
    /// The question.
    legend: String,
    day: Option<NaiveDate>,
    /// Whether the question stands above already, and is only read aloud here.
    #[props(default)]
    quiet: bool,
    onchange: EventHandler<Option<NaiveDate>>,
) -> Element {
    let words = use_shared().words();
    let mut other = use_signal(|| day.is_some_and(|day| day != today()));
    // Empty until a day is chosen: what stands in the field is what is kept.
    let first = day.map(|day| day.to_string()).unwrap_or_default();
    rsx! {
        Group { legend, name, quiet,
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
                id: "{name}-date",
                label: say!(words, "consent-by-date"),
                kind: "date",
                first,
                oninput: move |text: String| onchange.call(text.parse().ok()),
            }
        }
    }
}
