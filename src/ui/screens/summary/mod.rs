//! Building, reading and sharing the one page. What is shown is what leaves, to the byte.

mod own_words;

use dioxus::prelude::*;

use super::parts::SaveTrouble;
use super::review::{OnePassage, Own, use_own};
use crate::journal::{EntryRef, Escalation, Id, PeopleMet, Period, PrivateText, Share, ShareWay};
use crate::platform::{SaveError, Saved};
use crate::session::WriteTrouble;
use crate::summary::{Choices, FILE_NAME, Page, Stands};
use crate::ui::components::{Button, ButtonLook, Check, Chip, Frame, Group, Notice, Section};
use crate::ui::nav::{Place, Tab};
use crate::ui::state::{now, today, use_shared};
use crate::words::{Words, say};

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Choosing,
    /// Writing or reviewing one of the passages.
    Passage(usize),
    Reading,
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
    // "Back" from reading goes to choosing, and nothing that was chosen is lost.
    let to_choosing = use_callback(move |()| {
        let inside = *step.peek() != Step::Choosing;
        if !(matches!(*step.peek(), Step::Passage(_)) && own.back()) {
            own.tidy();
            step.set(Step::Choosing);
        }
        inside
    });
    use_hook(|| shared.nav.back_inside(to_choosing));
    let page = shared.read(|journal| {
        let told = journal.disclose(period(), people());
        let page = Page::of(&told, &choices.read(), &words);
        // The letters are those that were drawn when reading began: what is read is what leaves.
        let passages = if step() == Step::Reading { own.drawn() } else { None };
        (page.with(passages, &words), told.few_people, told.some_unnamed, told.carries_something.is_some())
    });
    let Some((page, few_people, some_unnamed, carries)) = page else { return rsx! {} };
    match step() {
        Step::Choosing => rsx! {
            Choosing { page, few_people, some_unnamed, carries, period, people, choices, step, own }
        },
        Step::Passage(nth) => rsx! {
            OnePassage { nth, own, period: period(), onclose: move |()| {
                own.tidy();
                step.set(Step::Choosing);
            } }
        },
        Step::Reading => rsx! { Reading { page, few_people, period: period(), step, own } },
    }
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
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut own = own;
    let waits = shared.read(|journal| journal.escalations().any(Escalation::needs_somebody)).unwrap_or_default();
    rsx! {
        Frame {
            title: say!(words, "summary-build-title"),
            at: "summary-build",
            actions: rsx! {
                Button { id: "read-page", look: ButtonLook::Main, onclick: move |()| {
                        own.draw();
                        step.set(Step::Reading);
                    },
                    {say!(words, "summary-read")}
                }
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

/// The exact bytes, and two buttons of the same size.
#[component]
fn Reading(page: Page, few_people: bool, period: Period, step: Signal<Step>, own: Own) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let text = page.text();
    let mut outcome = use_signal(|| None::<Outcome>);
    let mut busy = use_signal(|| false);

    let leaving = text.clone();
    let share = move |()| {
        let bytes = leaving.clone();
        let page = page.clone();
        let mut own = own;
        async move {
            if busy() {
                return;
            }
            busy.set(true);
            let answer = shared.platform().save_file(FILE_NAME, bytes.clone().into_bytes()).await;
            busy.set(false);
            match answer {
                Ok(Saved::Cancelled) => outcome.set(Some(Outcome::Cancelled)),
                Err(why) => outcome.set(Some(Outcome::NotShared(why))),
                Ok(Saved::Done) => {
                    let record = Share {
                        id: Id::random(),
                        written: now(),
                        period,
                        way: Some(ShareWay::TextFile.into()),
                        on_consent: page.drawn_on(),
                        sections: page.section_numbers(),
                        copy: PrivateText::new(bytes),
                        ..Share::default()
                    };
                    let entry: EntryRef = record.id.into();
                    match shared.keeper().save(record.into()) {
                        Ok(()) => {
                            own.left();
                            shared.changed();
                            outcome.set(Some(Outcome::Shared(entry)));
                        }
                        Err(why) => outcome.set(Some(Outcome::SharedUnrecorded(why))),
                    }
                }
            }
        }
    };

    let shared_now = matches!(outcome(), Some(Outcome::Shared(_) | Outcome::SharedUnrecorded(_)));
    rsx! {
        Frame {
            title: if shared_now { say!(words, "share-saved-title") } else { say!(words, "review-title") },
            at: "summary-read",
            actions: rsx! {
                if shared_now {
                    Button { id: "done", look: ButtonLook::Main, onclick: move |()| shared.nav.home(Tab::Supervision),
                        {say!(words, "done")}
                    }
                } else {
                    Button { id: "share-nothing", onclick: move |()| shared.nav.home(Tab::Supervision),
                        {say!(words, "share-none")}
                    }
                    // Not disabled while the system's dialog is open: a button that is loses the focus for good.
                    Button { id: "share", onclick: share, {say!(words, "share-confirm")} }
                }
            },
            if let Some(outcome) = outcome() {
                Told { outcome }
            }
            if !shared_now {
                p { {say!(words, "summary-exact")} }
                p { {say!(words, "summary-file-open")} }
                if few_people {
                    p { {say!(words, "few-people")} }
                }
                p { class: "quiet", {say!(words, "not-anonymous")} }
                Button { id: "change-page", look: ButtonLook::Plain, onclick: move |()| step.set(Step::Choosing),
                    {say!(words, "summary-change")}
                }
            }
            pre { class: "page", id: "page", tabindex: "0", "{text}" }
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Cancelled,
    NotShared(SaveError),
    Shared(EntryRef),
    SharedUnrecorded(WriteTrouble),
}

#[component]
fn Told(outcome: Outcome) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    match outcome {
        Outcome::Cancelled => rsx! { Notice { id: "not-shared", p { {say!(words, "share-cancelled")} } } },
        Outcome::NotShared(why) => rsx! {
            Notice { id: "not-shared",
                p { {not_shared(&words, why)} }
                p { {say!(words, "share-nothing-left")} }
            }
        },
        Outcome::Shared(entry) => rsx! {
            Notice { id: "shared",
                p { {say!(words, "share-done")} }
                p { {say!(words, "share-done-next")} }
                Button { id: "see-share", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Entry(entry.clone())),
                    {say!(words, "share-see-record")}
                }
            }
        },
        Outcome::SharedUnrecorded(why) => rsx! {
            Notice { id: "shared", p { {say!(words, "share-unrecorded")} } }
            SaveTrouble { trouble: Some(why) }
        },
    }
}

pub(super) fn not_shared(words: &Words, why: SaveError) -> String {
    match why {
        SaveError::NoRoom => say!(words, "share-no-room"),
        SaveError::NotAllowed => say!(words, "share-not-allowed"),
        SaveError::Failed => say!(words, "share-failed"),
    }
}
