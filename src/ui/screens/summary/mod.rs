//! Building, reading and sharing the one page. What is shown is what leaves, to the byte.

mod own_words;

use dioxus::prelude::*;

use super::review::{OnePassage, Own, use_own};
use super::share::{WaysOut, use_leaving};
use crate::journal::{Escalation, PeopleMet, Period};
use crate::summary::{Choices, Page, Stands};
use crate::ui::components::{Button, ButtonLook, Check, Chip, Frame, Group, Notice, Section};
use crate::ui::nav::{Place, Tab};
use crate::ui::state::{today, use_shared};
use crate::words::say;

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Choosing,
    /// Writing or reviewing one of the passages.
    Passage(usize),
    Reading,
    Leaving,
}

/// Building a summary, then reading the exact bytes, then sharing them or not.
#[component]
pub fn Summary() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let period = use_signal(|| Period::month_of(today()));
    let people = use_signal(|| PeopleMet::ByAlias);
    let choices = use_signal(Choices::default);
    let mut step = use_signal(|| Step::Choosing);
    let mut own = use_own();
    let leaving = use_leaving(move |()| own.left());
    // "Back" from reading goes to choosing, and nothing that was chosen is lost.
    let back = use_callback(move |()| {
        let now = *step.peek();
        match now {
            Step::Choosing => {}
            Step::Passage(_) if own.back() => {}
            Step::Passage(_) | Step::Reading => {
                own.tidy();
                step.set(Step::Choosing);
            }
            Step::Leaving if leaving.back() => {}
            Step::Leaving => step.set(Step::Reading),
        }
        now != Step::Choosing
    });
    use_hook(|| shared.nav.back_inside(back));
    let mut read = use_signal(|| None);
    let offered = shared.read(|journal| {
        let told = journal.disclose(period(), people());
        let page = Page::of(&told, &choices.read(), &words);
        (page, told.few_people, told.some_unnamed, told.carries_something.is_some())
    });
    let Some((page, few_people, some_unnamed, carries)) = offered else { return rsx! {} };
    match step() {
        Step::Choosing => {
            let chosen = page.clone();
            rsx! {
                Choosing { page, few_people, some_unnamed, carries, period, people, choices, step, own,
                    // From here on the page is fixed, with the letters that are drawn now: what is read is what leaves.
                    onread: move |()| {
                        own.draw();
                        read.set(Some(Read { page: chosen.clone().with(own.drawn(), &words), few_people, period: period() }));
                        step.set(Step::Reading);
                    },
                }
            }
        }
        Step::Passage(nth) => rsx! {
            OnePassage { nth, own, period: period(), onclose: move |()| {
                own.tidy();
                step.set(Step::Choosing);
            } }
        },
        Step::Reading | Step::Leaving => {
            let Some(Read { page, few_people, period }) = read() else { return rsx! {} };
            if step() == Step::Reading {
                rsx! { Reading { page, few_people, step } }
            } else {
                rsx! { WaysOut { page, few_people, period, leaving } }
            }
        }
    }
}

/// The page as it is read, and as it leaves.
#[derive(Clone)]
struct Read {
    page: Page,
    few_people: bool,
    period: Period,
}

#[component]
fn Choosing(
    page: Page,
    few_people: bool,
    some_unnamed: bool,
    carries: bool,
    period: Signal<Period>,
    people: Signal<PeopleMet>,
    choices: Signal<Choices>,
    step: Signal<Step>,
    own: Own,
    onread: EventHandler<()>,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let waits = shared.read(|journal| journal.escalations().any(Escalation::needs_somebody)).unwrap_or_default();
    rsx! {
        Frame {
            title: say!(words, "summary-build-title"),
            at: "summary-build",
            actions: rsx! {
                Button { id: "read-page", look: ButtonLook::Main, onclick: move |()| onread.call(()), {say!(words, "summary-read")} }
            },
            p { {say!(words, "summary-only-choices")} }
            p { class: "quiet", {say!(words, "summary-stays-off")} }
            if waits {
                Notice { id: "concern-waits",
                    p { {say!(words, "summary-concern-waits")} }
                    Button { id: "call-instead", onclick: move |()| shared.nav.go(Place::Help), {say!(words, "help-title")} }
                }
            }
            super::consent::ChangedMinds {}
            Group { legend: say!(words, "summary-which-period"), name: "period",
                div { class: "chips",
                    PeriodChip { months: 1, name: "this-month", period }
                    LastMonth { period }
                    PeriodChip { months: 2, name: "two-months", period }
                    PeriodChip { months: 3, name: "three-months", period }
                }
            }
            if some_unnamed && (few_people || people() == PeopleMet::ThreeOrMore) {
                Check {
                    id: "three-or-more",
                    on: people() == PeopleMet::ThreeOrMore,
                    onchange: move |on| people.set(if on { PeopleMet::ThreeOrMore } else { PeopleMet::ByAlias }),
                    {say!(words, "summary-three-or-more")}
                }
            }
            if few_people {
                Notice { id: "few-people",
                    p { {say!(words, "few-people")} }
                    p { class: "quiet", {say!(words, "few-people-what-stays-off")} }
                }
            }
            Check {
                id: "how-i-am",
                on: choices.read().how_i_am,
                onchange: move |on| choices.write().how_i_am = on,
                {say!(words, "summary-include-how-i-am")}
            }
            p { class: "quiet", {say!(words, "own-load-share")} }
            if carries {
                Check {
                    id: "carry",
                    on: choices.read().carry,
                    onchange: move |on| choices.write().carry = on,
                    {say!(words, "summary-include-carry")}
                }
            }
            for (number, heading, lines) in page.sections() {
                Section { key: "{number:?}", title: heading.to_owned(),
                    for (place, (line, stands)) in lines.into_iter().enumerate() {
                        if line.stands == Stands::UnlessLeftOut {
                            LineCheck { key: "{line.id:?}", line: line.clone(), place, stands, choices }
                        } else if stands {
                            p { key: "{line.id:?}", "{line.text}" }
                        }
                    }
                }
            }
            own_words::OwnWords { own, ongo: move |nth| step.set(Step::Passage(nth)) }
        }
    }
}

#[component]
fn LineCheck(line: crate::summary::Line, place: usize, stands: bool, choices: Signal<Choices>) -> Element {
    let id = line.id;
    rsx! {
        Check {
            id: "line-{id.section as u8}-{place}",
            on: stands,
            onchange: move |on| {
                let mut choices = choices.write();
                if on {
                    choices.left_out.remove(&id);
                } else {
                    choices.left_out.insert(id.clone());
                }
            },
            "{line.text}"
        }
    }
}

#[component]
fn PeriodChip(months: u32, name: &'static str, period: Signal<Period>) -> Element {
    let words = use_shared().words();
    let this = Period::months_until(today(), months);
    let label = match months {
        1 => say!(words, "period-this-month"),
        2 => say!(words, "period-two-months"),
        _ => say!(words, "period-three-months"),
    };
    rsx! {
        Chip {
            name: name,
            on: period() == this,
            onpick: move |()| period.set(this),
            "{label}"
        }
    }
}

#[component]
fn LastMonth(period: Signal<Period>) -> Element {
    let words = use_shared().words();
    let last = Period::month_of(today()).before();
    rsx! {
        Chip {
            name: "last-month",
            on: period() == last,
            onpick: move |()| period.set(last),
            {say!(words, "period-last-month")}
        }
    }
}

/// The exact bytes, and after the last of them two buttons of the same size: whoever shares has gone past every line.
#[component]
fn Reading(page: Page, few_people: bool, step: Signal<Step>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let text = page.text();
    rsx! {
        Frame {
            title: say!(words, "review-title"),
            at: "summary-read",
            p { {say!(words, "summary-exact")} }
            if few_people {
                p { {say!(words, "few-people")} }
            }
            p { class: "quiet", {say!(words, "not-anonymous")} }
            Button { id: "change-page", look: ButtonLook::Plain, onclick: move |()| step.set(Step::Choosing),
                {say!(words, "summary-change")}
            }
            pre { class: "page", id: "page", tabindex: "0", "{text}" }
            div { class: "side-by-side",
                Button { id: "share-nothing", onclick: move |()| shared.nav.home(Tab::Supervision),
                    {say!(words, "share-none")}
                }
                Button { id: "share", onclick: move |()| step.set(Step::Leaving), {say!(words, "share-confirm")} }
            }
        }
    }
}
