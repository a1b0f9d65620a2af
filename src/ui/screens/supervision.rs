//! Supervision: what I need, my agenda as questions, the summary, what was shared.

use dioxus::prelude::*;

use super::parts::{SaveTrouble, capital, kind_label};
use crate::journal::{
    AgendaItem, EntryRef, Kept, Need, Outcome, Question, Share, SupervisionSession, SupervisionStatus, known,
};
use crate::session::WriteTrouble;
use crate::ui::components::{Button, ButtonLook, Frame, PickMany, PickOne, Section};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, today, use_shared};
use crate::words::{Label, day, say};

/// The third tab.
#[component]
pub fn Supervision() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let plan = planned(&shared);
    let shares: Vec<Share> = shared
        .read(|journal| {
            let mut shares: Vec<Share> = journal.shares().cloned().collect();
            shares.sort_by_key(|share| std::cmp::Reverse(share.written));
            shares.truncate(MOST_SHARES);
            shares
        })
        .unwrap_or_default();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let mut change =
        move |change: &dyn Fn(&mut SupervisionSession)| trouble.set(change_plan(&mut shared, change).err());
    let mut asking = use_signal(|| false);
    let needs = plan.needs.clone();
    let agenda = plan.agenda.clone();

    rsx! {
        Frame {
            title: say!(words, "supervision-title"),
            at: "supervision",
            actions: rsx! {
                Button { id: "build-summary", look: ButtonLook::Main, onclick: move |()| shared.nav.go(Place::Summary),
                    {say!(words, "supervision-build")}
                }
            },
            SaveTrouble { trouble: trouble() }
            Section { title: say!(words, "supervision-agenda"),
                if agenda.is_empty() {
                    p { {say!(words, "supervision-agenda-empty")} }
                } else {
                    ol { class: "rows", id: "agenda",
                        for (place, item) in agenda.into_iter().enumerate() {
                            AgendaRow { key: "{place}-{item.question:?}", item, onremove: move |()| change(&|plan| {
                                if place < plan.agenda.len() {
                                    plan.agenda.remove(place);
                                }
                            }) }
                        }
                    }
                }
                if asking() {
                    PickOne::<Question> {
                        legend: say!(words, "supervision-ask"),
                        name: "question",
                        kept: None,
                        onpick: move |pick: Option<Question>| {
                            if let Some(question) = pick {
                                change(&|plan| plan.agenda.push(AgendaItem { question: Some(question.into()), ..Default::default() }));
                                asking.set(false);
                            }
                        },
                    }
                } else {
                    Button { id: "add-question", onclick: move |()| asking.set(true), {say!(words, "supervision-add-question")} }
                }
            }
            Section { title: say!(words, "supervision-needs"),
                PickMany::<Need> {
                    legend: say!(words, "supervision-needs"),
                    quiet: true,
                    name: "needs",
                    picks: needs,
                    ontoggle: move |need| change(&|plan| plan.needs.toggle(need)),
                }
            }
            Debriefs {}
            Held { onheld: move |outcome: Vec<Outcome>| change(&|plan| {
                plan.status = Some(SupervisionStatus::Held.into());
                plan.when = Some(now());
                plan.outcome = outcome.iter().copied().collect();
            }) }
            Section { title: say!(words, "supervision-shared"),
                if shares.is_empty() {
                    p { {say!(words, "supervision-shared-none")} }
                } else {
                    div { class: "rows",
                        for share in shares {
                            button {
                                key: "{share.id:?}",
                                class: "row",
                                onclick: move |_| shared.nav.go(Place::Entry(share.id.into())),
                                span { class: "row-mark", "data-kind": "share", "aria-hidden": "true" }
                                span { class: "row-text", "{capital(&day(&words, share.written.date(), today()))}" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How many shared summaries the tab lists; the journal has them all.
const MOST_SHARES: usize = 12;

/// The two sittings around supervision.
#[component]
fn Debriefs() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut begin = move |phase| {
        let debrief = crate::journal::Debrief::new(phase, None, now());
        let draft = crate::session::Draft::new(crate::session::Screen::Debrief, debrief.into(), now());
        shared.nav.go(Place::Writing(Box::new(draft)));
    };
    rsx! {
        Section { title: say!(words, "supervision-think"),
            Button { id: "before-supervision", onclick: move |()| begin(crate::journal::Phase::BeforeSupervision),
                {crate::journal::Phase::BeforeSupervision.label(&words)}
            }
            Button { id: "after-supervision", onclick: move |()| begin(crate::journal::Phase::AfterSupervision),
                {crate::journal::Phase::AfterSupervision.label(&words)}
            }
        }
    }
}

/// Closing the agenda: supervision has been held.
#[component]
fn Held(onheld: EventHandler<Vec<Outcome>>) -> Element {
    let words = use_shared().words();
    let mut open = use_signal(|| false);
    let mut outcome = use_signal(crate::journal::Picks::<Outcome>::default);
    rsx! {
        if open() {
            div { class: "card",
                PickMany::<Outcome> {
                    legend: say!(words, "supervision-outcome"),
                    name: "outcome",
                    picks: outcome.read().clone(),
                    ontoggle: move |value| outcome.write().toggle(value),
                }
                Button {
                    id: "held-save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        onheld.call(outcome.peek().known().collect());
                        open.set(false);
                    },
                    {say!(words, "save")}
                }
                Button { id: "held-cancel", onclick: move |()| open.set(false), {say!(words, "not-now")} }
            }
        } else {
            Button { id: "held", onclick: move |()| open.set(true), {say!(words, "supervision-held")} }
        }
    }
}

#[component]
fn AgendaRow(item: AgendaItem, onremove: EventHandler<()>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let question = known(&item.question).map(|question| question.label(&words));
    let about = item.about.as_ref().and_then(|about| {
        shared
            .read(|journal| {
                journal.find(about).map(|entry| {
                    format!("{} · {}", kind_label(&words, entry), day(&words, entry.when().date(), today()))
                })
            })
            .flatten()
    });
    let text = question.unwrap_or_else(|| say!(words, "agenda-no-question"));
    rsx! {
        li { class: "row",
            div { class: "row-text",
                p { "{text}" }
                div { class: "row-buttons",
                    if let (Some(about), Some(entry)) = (about, item.about.clone()) {
                        button { class: "button button-plain", onclick: move |_| shared.nav.go(Place::Entry(entry.clone())), "{about}" }
                    }
                    button { class: "button button-plain", "data-remove": "", onclick: move |_| onremove.call(()),
                        {say!(words, "remove")}
                        span { class: "only-read", "{text}" }
                    }
                }
            }
        }
    }
}

/// The session that is planned, or a new one.
fn planned(shared: &Shared) -> SupervisionSession {
    shared
        .read(|journal| journal.planned_supervision().cloned())
        .flatten()
        .unwrap_or_else(|| SupervisionSession::new(now()))
}

/// Changes the planned session and saves it.
pub(super) fn change_plan(shared: &mut Shared, change: &dyn Fn(&mut SupervisionSession)) -> Result<(), WriteTrouble> {
    let mut plan = shared
        .keeper()
        .read(|journal| journal.planned_supervision().cloned())
        .ok()
        .flatten()
        .unwrap_or_else(|| SupervisionSession::new(now()));
    change(&mut plan);
    shared.keeper().save(plan.into())?;
    shared.changed();
    Ok(())
}

/// Puts an entry on the agenda, with its question; an entry that is there already gets the new question.
pub(super) fn put_on_agenda(
    shared: &mut Shared,
    entry: EntryRef,
    question: Option<Kept<Question>>,
) -> Result<(), WriteTrouble> {
    change_plan(shared, &|plan| {
        if let Some(item) = plan.agenda.iter_mut().find(|item| item.about.as_ref() == Some(&entry)) {
            item.question = question.clone().or_else(|| item.question.clone());
        } else {
            plan.agenda.push(AgendaItem {
                about: Some(entry.clone()),
                question: question.clone(),
                ..AgendaItem::default()
            });
        }
    })
}
