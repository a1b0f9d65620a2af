//! Today: one card, two buttons, at most one unfinished thing. Day and kind only; the rest after a tap.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::help::TrustedNumbers;
use super::parts::{WhenAndKind, draft_kind};
use crate::journal::{Debrief, Entry, Id, Journal, Meeting, MeetingStatus, Phase, TalkAnswer, known};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, Notice};
use crate::ui::nav::{Place, Tab};
use crate::ui::state::{now, today, use_shared};
use crate::words::{moment, say};

/// An unfinished debrief fades after this many days without a word.
const FADES_AFTER_DAYS: i64 = 7;

/// The first tab.
#[component]
pub fn Today() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let card = shared.read(|journal| next_or_last(journal, now())).flatten();
    let talk = shared.read(|journal| wants_to_talk(journal, today())).flatten();
    let waits: Option<Entry> = shared
        .read(|journal| {
            journal.escalations().find(|concern| concern.needs_somebody()).map(|found| found.clone().into())
        })
        .flatten();
    let new_here = shared
        .read(|journal| journal.timeline().is_empty() && journal.trusted_contacts().all(|one| one.number.is_blank()))
        .unwrap_or_default();
    let to_debrief =
        card.as_ref().and_then(|(_, entry)| shared.read(|journal| still_to_land(journal, entry)).flatten());
    let unfinished = unfinished(shared.keeper().drafts());
    let unreadable = shared.keeper().unreadable();
    let damaged = shared.keeper().damage().is_some();

    rsx! {
        Frame {
            title: say!(words, "today-title"),
            at: "today",
            actions: rsx! {
                Button {
                    id: "log-meeting",
                    look: if to_debrief.is_some() { ButtonLook::Equal } else { ButtonLook::Main },
                    onclick: move |()| {
                        let draft = Draft::new(Screen::Meeting, Meeting::new(now()).into(), now());
                        shared.nav.go(Place::Writing(Box::new(draft)));
                    },
                    {say!(words, "today-log-meeting")}
                }
                Button { id: "prepare-supervision", onclick: move |()| shared.nav.home(Tab::Supervision),
                    {say!(words, "today-prepare-supervision")}
                }
            },
            if unreadable > 0 || damaged {
                Notice { id: "unreadable",
                    if unreadable > 0 {
                        p { {say!(words, "unreadable-entries", count = unreadable)} }
                    } else {
                        p { {say!(words, "damage-title")} }
                    }
                    if damaged {
                        Button { id: "see-damage", onclick: move |()| shared.nav.go(Place::Damage), {say!(words, "damage-see")} }
                    }
                }
            }
            if let Some(concern) = waits {
                Notice { id: "concern-waits",
                    p { {say!(words, "concern-waits")} }
                    Button { id: "open-concern", onclick: move |()| shared.nav.go(Place::Entry(concern.reference())),
                        {say!(words, "open")}
                    }
                }
            }
            super::waits::Waits {}
            if let Some(draft) = unfinished {
                Unfinished { key: "{draft.id():?}", draft }
            }
            if let Some((coming, entry)) = card {
                section { class: "card",
                    h2 { {if coming { say!(words, "today-next") } else { say!(words, "today-last") }} }
                    WhenAndKind { entry: entry.clone() }
                    if let Some(meeting) = to_debrief {
                        Button {
                            id: "land",
                            look: ButtonLook::Main,
                            onclick: move |()| {
                                let debrief = Debrief::new(Phase::After, Some(meeting.into()), now());
                                let draft = Draft::new(Screen::Debrief, debrief.into(), now());
                                shared.nav.go(Place::Writing(Box::new(draft)));
                            },
                            {say!(words, "debrief-now")}
                        }
                    }
                    Button { id: "open-card", onclick: move |()| shared.nav.go(Place::Entry(entry.reference())),
                        {say!(words, "open")}
                    }
                }
            } else {
                p { {say!(words, "today-empty")} }
            }
            match talk {
                Some(TalkAnswer::Today) => rsx! {
                    section { class: "card", id: "wants-to-talk",
                        p { {say!(words, "talk-wanted-today")} }
                        TrustedNumbers { offer: true }
                    }
                },
                Some(_) => rsx! { p { class: "quiet", id: "wants-to-talk", {say!(words, "talk-wanted")} } },
                None => rsx! {},
            }
            if !shared.keeper().words_are_down() {
                section { class: "card", id: "words-in-doubt",
                    p { {say!(words, "words-card")} }
                    Button { id: "see-to-words", onclick: move |()| shared.nav.go(Place::Keys), {say!(words, "words-card-do")} }
                }
            }
            super::BackupReminder {}
            if new_here {
                section { class: "card",
                    p { {say!(words, "numbers-first")} }
                    Button { id: "first-number", onclick: move |()| shared.nav.go(Place::Numbers), {say!(words, "numbers-write")} }
                }
            }
        }
    }
}

/// The next meeting if one is planned, otherwise the last.
fn next_or_last(journal: &Journal, now: chrono::NaiveDateTime) -> Option<(bool, Entry)> {
    let (last, next) = journal.around(now);
    match (next.filter(|meeting| meeting.is(MeetingStatus::Planned)), last) {
        (Some(next), _) => Some((true, next.clone().into())),
        (None, Some(last)) => Some((false, last.clone().into())),
        (None, None) => None,
    }
}

/// The meeting of the card, if it was held within the last week and nobody has landed after it.
fn still_to_land(journal: &Journal, entry: &Entry) -> Option<Id<Meeting>> {
    let Entry::Meeting(meeting) = entry else { return None };
    let days = (now() - meeting.when).num_days();
    let landed = journal.debriefs_of(&entry.reference()).iter().any(|debrief| debrief.finished);
    (meeting.held_one_to_one() && (0..FADES_AFTER_DAYS).contains(&days) && !landed).then_some(meeting.id)
}

/// The last answer about talking with the supervisor, while it holds: "today" until midnight, "before the next meeting"
/// until one has been held, and neither once there has been supervision.
fn wants_to_talk(journal: &Journal, today: NaiveDate) -> Option<TalkAnswer> {
    let last = journal.debriefs().filter(|debrief| debrief.talk.is_some()).max_by_key(|debrief| debrief.written)?;
    let later = |when| when > last.written;
    if journal.last_supervision().and_then(|session| session.when).is_some_and(later) {
        return None;
    }
    known(&last.talk).filter(|answer| match answer {
        TalkAnswer::Today => last.written.date() == today,
        TalkAnswer::BeforeNext => {
            !journal.meetings().any(|meeting| meeting.is(MeetingStatus::Held) && later(meeting.when))
        }
        TalkAnswer::AtSupervision | TalkAnswer::No => false,
    })
}

/// The one unfinished thing worth a line: the latest draft, unless it is a debrief that has faded. A half-typed alias
/// is no work to come back to; it waits where the next meeting is logged.
fn unfinished(drafts: Vec<Draft>) -> Option<Draft> {
    drafts
        .into_iter()
        .filter(|draft| draft.screen != Some(Screen::Alias))
        .filter(|draft| !matches!(draft.entry, Entry::Debrief(_)) || (now() - draft.at).num_days() < FADES_AFTER_DAYS)
        .max_by_key(|draft| draft.at)
}

#[component]
fn Unfinished(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let kind = draft_kind(&words, &draft);
    let when = moment(&words, draft.at, today());
    let id = draft.id();
    let mut asking = use_signal(|| false);
    rsx! {
        section { class: "card", id: "unfinished",
            p { {say!(words, "today-unfinished", kind = kind, when = when)} }
            if asking() {
                p { {say!(words, "discard-sure")} }
                Button {
                    id: "discard-yes",
                    onclick: move |()| {
                        if shared.keeper().discard(id).is_ok() {
                            shared.changed();
                        }
                    },
                    {say!(words, "discard-do")}
                }
                Button { id: "discard-no", onclick: move |()| asking.set(false), {say!(words, "keep")} }
            } else {
                Button {
                    id: "go-on",
                    look: ButtonLook::Main,
                    onclick: move |()| shared.nav.go(Place::Writing(Box::new(draft.clone()))),
                    {say!(words, "go-on")}
                }
                Button { id: "discard", onclick: move |()| asking.set(true), {say!(words, "discard")} }
            }
        }
    }
}
