//! Supervision: what I need, my agenda as questions, the next session and those before it, the summary, what was shared.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::day_field::DayOrNone;
use super::debrief::sit_down;
use super::entry::follow_ups::whose_and_when;
use super::in_hand::take_in_hand;
use super::parts::{SaveTrouble, capital, kind_label};
use crate::journal::{
    AgendaItem, EntryRef, Journal, Kept, Need, Phase, Question, Share, SupervisionSession, Towards, known,
};
use crate::session::{Draft, Screen, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Frame, Icon, PickMany, PickOne, Picture, Section};
use crate::ui::nav::Place;
use crate::ui::state::{Shared, now, today, use_shared};
use crate::words::{Label, Words, day, say};

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
            shares.truncate(MOST_SHOWN);
            shares
        })
        .unwrap_or_default();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let mut change =
        move |change: &dyn Fn(&mut SupervisionSession)| trouble.set(change_plan(&mut shared, change).err());
    let mut asking = use_signal(|| false);
    let needs = plan.needs.clone();
    // Each with its place among all of them: what was deleted keeps its own and is not shown.
    let agenda = still_there(&shared, &plan);
    let last = agenda.last().map(|(place, _)| *place);
    let first = agenda.first().map(|(place, _)| *place);
    // A question that moved is a new row in a new place, and the focus goes with it.
    let mut turn = use_signal(|| 0_u32);
    let mut moved = use_signal(|| None::<(usize, Towards)>);

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
                        for (place, item) in agenda {
                            AgendaRow {
                                key: "{turn}-{place}",
                                item,
                                place,
                                first: first == Some(place),
                                last: last == Some(place),
                                took_focus: moved().filter(|(to, _)| *to == place).map(|(_, towards)| towards),
                                onmove: move |towards| {
                                    let to = std::cell::Cell::new(place);
                                    let there: Vec<AgendaItem> = still_there(&shared, &planned(&shared)).into_iter().map(|(_, item)| item).collect();
                                    change(&|plan| to.set(plan.move_item(place, towards, |item| there.contains(item))));
                                    moved.set(Some((to.get(), towards)));
                                    turn += 1;
                                },
                                onremove: move |()| {
                                    change(&|plan| {
                                        if place < plan.agenda.len() {
                                            plan.agenda.remove(place);
                                        }
                                    });
                                    moved.set(None);
                                    turn += 1;
                                },
                            }
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
            Promised {}
            Section { title: say!(words, "supervision-needs"),
                PickMany::<Need> {
                    legend: say!(words, "supervision-needs"),
                    quiet: true,
                    name: "needs",
                    picks: needs,
                    ontoggle: move |need| change(&|plan| plan.needs.toggle(need)),
                }
            }
            DayOrNone {
                id: "session-day",
                label: say!(words, "session-planned"),
                none: say!(words, "session-day-none"),
                day: plan.when.map(|when| when.date()),
                // The day alone is asked for; noon is as good as any hour of it.
                onchange: move |day: Option<NaiveDate>| change(&|plan| plan.when = day.and_then(|day| day.and_hms_opt(12, 0, 0))),
            }
            Debriefs {}
            Section { title: say!(words, "supervision-have-talked"),
                Button {
                    id: "held",
                    onclick: move |()| {
                        let mut held = planned(&shared).held(now());
                        // What was deleted cannot be talked about; put back, it is for next time.
                        held.agenda = still_there(&shared, &held).into_iter().map(|(_, item)| item).collect();
                        let begun = shared.keeper().drafts().into_iter().filter(|draft| draft.screen.is(Screen::Session));
                        // One that is being written about is gone on with.
                        let begun = begun.max_by_key(|draft| draft.at).filter(|draft| !is_kept(&shared, draft));
                        let draft = begun.unwrap_or_else(|| Draft::new(Screen::Session, held.into(), now()));
                        shared.nav.go(Place::Writing(Box::new(draft)));
                    },
                    {say!(words, "supervision-held")}
                }
            }
            Earlier {}
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
                                Icon { picture: Picture::Onward }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How many shared summaries and sessions the tab lists; the journal has them all.
const MOST_SHOWN: usize = 12;

/// The two sittings around supervision.
#[component]
fn Debriefs() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Section { title: say!(words, "supervision-think"),
            Button { id: "before-supervision", onclick: move |()| sit_down(&mut shared, Phase::BeforeSupervision, None),
                {Phase::BeforeSupervision.label(&words)}
            }
            Button { id: "after-supervision", onclick: move |()| {
                    let last = shared.read(|journal| journal.last_supervision().map(|session| session.id.into())).flatten();
                    sit_down(&mut shared, Phase::AfterSupervision, last);
                },
                {Phase::AfterSupervision.label(&words)}
            }
        }
    }
}

/// Whether the entry of a draft is in the journal already, so that it is being changed and not begun.
fn is_kept(shared: &Shared, draft: &Draft) -> bool {
    shared.keeper().read(|journal| journal.get(draft.id()).is_some()).unwrap_or_default()
}

/// What was promised in earlier sessions and is not done: whose and by when, the rest after a tap.
#[component]
fn Promised() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let open: Vec<(EntryRef, String)> = shared
        .read(|journal| {
            let open = journal.open_follow_ups().into_iter();
            open.map(|(session, _, item)| (session.id.into(), whose_and_when(&words, item))).collect()
        })
        .unwrap_or_default();
    rsx! {
        if !open.is_empty() {
            Section { title: say!(words, "follow-ups-open"),
                div { class: "rows", id: "promised",
                    for (place, (session, line)) in open.into_iter().enumerate() {
                        button { key: "{place}", class: "row", onclick: move |_| shared.nav.go(Place::Entry(session.clone())),
                            span { class: "row-mark", "data-kind": "supervision", "aria-hidden": "true" }
                            span { class: "row-text", "{line}" }
                            Icon { picture: Picture::Onward }
                        }
                    }
                }
            }
        }
    }
}

/// The sessions that have been held, the last one first.
#[component]
fn Earlier() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let held: Vec<(EntryRef, NaiveDate)> = shared
        .read(|journal| {
            let mut held: Vec<&SupervisionSession> =
                journal.sessions().filter(|session| !session.is_planned()).collect();
            held.sort_by_key(|session| std::cmp::Reverse((session.when, session.id)));
            let days = held.into_iter().take(MOST_SHOWN);
            days.map(|session| (session.id.into(), session.when.unwrap_or(session.written).date())).collect()
        })
        .unwrap_or_default();
    rsx! {
        if !held.is_empty() {
            Section { title: say!(words, "sessions-earlier"),
                div { class: "rows", id: "sessions",
                    for (session, on) in held {
                        button { key: "{session.id:?}", class: "row", onclick: move |_| shared.nav.go(Place::Entry(session.clone())),
                            span { class: "row-mark", "data-kind": "supervision", "aria-hidden": "true" }
                            span { class: "row-text", "{capital(&day(&words, on, today()))}" }
                            Icon { picture: Picture::Onward }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn AgendaRow(
    item: AgendaItem,
    place: usize,
    /// Whether it is the first one that is shown.
    first: bool,
    /// Whether it is the last one that is shown.
    last: bool,
    /// Which way it has just been moved, if it has: the focus stays with it.
    took_focus: Option<Towards>,
    onmove: EventHandler<Towards>,
    onremove: EventHandler<()>,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let text = question_line(&words, &item);
    let has_words = !item.note.is_blank();
    let mut asking = use_signal(|| false);
    // At an end only the way back is left.
    let focused = match took_focus {
        Some(Towards::First) if first => Some(Towards::Last),
        Some(Towards::Last) if last => Some(Towards::First),
        other => other,
    };
    rsx! {
        li { class: "row",
            div { class: "row-text",
                p { "{text}" }
                if !item.note.is_blank() {
                    p { class: "written quiet", {item.note.reveal()} }
                }
                if let (Some(about), Some(entry)) = (about_line(&words, &shared, &item), item.about.clone()) {
                    button { class: "button button-plain row-about", onclick: move |_| shared.nav.go(Place::Entry(entry.clone())), "{about}" }
                }
                div { class: "row-buttons",
                    button {
                        class: "button button-plain",
                        id: "change-{place}",
                        onclick: {
                            let item = item.clone();
                            move |_| take_in_hand(&mut shared, &item)
                        },
                        {say!(words, "change")}
                        span { class: "only-read", "{text}" }
                    }
                    for (towards, id, label) in [
                        (Towards::First, "up", say!(words, "move-up")),
                        (Towards::Last, "down", say!(words, "move-down")),
                    ] {
                        if (towards == Towards::First && !first) || (towards == Towards::Last && !last) {
                            button {
                                key: "{id}",
                                class: "button button-plain",
                                id: "{id}-{place}",
                                onclick: move |_| onmove.call(towards),
                                onmounted: move |button| async move {
                                    if focused == Some(towards) {
                                        let _ = button.set_focus(true).await;
                                    }
                                },
                                "{label}"
                                span { class: "only-read", "{text}" }
                            }
                        }
                    }
                    button {
                        class: "button button-plain",
                        "data-remove": "",
                        // What was written here is written nowhere else.
                        onclick: move |_| if has_words { asking.set(true) } else { onremove.call(()) },
                        {say!(words, "remove")}
                        span { class: "only-read", "{text}" }
                    }
                }
                if asking() {
                    div { class: "stack-close", role: "status",
                        p { {say!(words, "discard-sure")} }
                        Button { id: "remove-no-{place}", onclick: move |()| asking.set(false), {say!(words, "keep")} }
                        Button { id: "remove-yes-{place}", onclick: move |()| onremove.call(()), {say!(words, "remove")} }
                    }
                }
            }
        }
    }
}

/// The question of an item.
pub(super) fn question_line(words: &Words, item: &AgendaItem) -> String {
    known(&item.question).map_or_else(|| say!(words, "agenda-no-question"), |question| question.label(words))
}

/// Where an item came from: kind and day.
pub(super) fn about_line(words: &Words, shared: &Shared, item: &AgendaItem) -> Option<String> {
    let about = item.about.as_ref()?;
    shared
        .read(|journal| {
            let entry = journal.find(about)?;
            Some(format!("{} · {}", kind_label(words, entry), day(words, entry.when().date(), today())))
        })
        .flatten()
}

/// An item in one line.
pub(super) fn agenda_line(words: &Words, shared: &Shared, item: &AgendaItem) -> String {
    let question = question_line(words, item);
    match about_line(words, shared, item) {
        Some(about) => format!("{question} ({about})"),
        None => question,
    }
}

/// What of an agenda is still there, each with its place in it.
pub(super) fn still_there(shared: &Shared, plan: &SupervisionSession) -> Vec<(usize, AgendaItem)> {
    let there = |journal: &Journal| {
        let items = plan.agenda.iter().cloned().enumerate();
        items.filter(|(_, item)| journal.still_has(item)).collect()
    };
    shared.keeper().read(there).unwrap_or_default()
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

/// Has an entry on the agenda with its question, or not at all. A plan that says so already is left alone.
pub(super) fn settle_agenda(
    shared: &mut Shared,
    entry: &EntryRef,
    question: Option<Kept<Question>>,
    on: bool,
) -> Result<(), WriteTrouble> {
    if planned(shared).bring(entry, question.clone(), on) {
        change_plan(shared, &|plan| {
            plan.bring(entry, question.clone(), on);
        })?;
    }
    Ok(())
}

/// Puts an entry on the agenda with `question`, or else with its own; an entry that is there already gets the new one.
pub(super) fn put_on_agenda(
    shared: &mut Shared,
    entry: EntryRef,
    question: Option<Kept<Question>>,
) -> Result<(), WriteTrouble> {
    let own = || shared.keeper().read(|journal| journal.question_about(&entry)).ok().flatten();
    let question = question.or_else(own);
    change_plan(shared, &|plan| {
        plan.bring_as_well(&entry, question.clone());
    })
}
