//! One entry: what was chosen, what was written, and what can be done with it.

mod answers;
mod attachments;
mod concern;
mod content;
mod delete;
mod facts;
pub(super) mod follow_ups;
mod opening;
mod sittings;
mod standing;
mod still_open;
mod talked;
mod threads;

use dioxus::prelude::*;

pub use content::Content;
use delete::{Delete, Missing};
use sittings::Sittings;

use super::card::phase_of;
use super::concern::WhomToCall;
use super::debrief::sit_down;
use super::parts::{SaveTrouble, capital, kind_label};
use super::supervision::put_on_agenda;
use crate::journal::{
    BoundaryIssue, Entry as AnyEntry, EntryRef, Escalation, Kept, Kind, Level, Meeting, Phase, PrivateText, Share,
    chosen, known,
};
use crate::session::{Draft, Screen, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Frame, Notice, Section};
use crate::ui::nav::Place;
use crate::ui::state::{Shared as State, now, today, use_shared};
use crate::words::{Label, Words, moment, say};

/// One entry.
#[component]
pub fn Entry(entry: EntryRef) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let found = shared
        .read(|journal| {
            let found = journal.find(&entry).cloned()?;
            let brought = journal.planned_supervision().is_some_and(|plan| plan.brings(&entry));
            Some((found, brought))
        })
        .flatten();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let Some((found, brought)) = found else {
        return rsx! { Missing { id: entry.id } };
    };
    let title = kind_label(&words, &found);
    let when = capital(&moment(&words, found.when(), today()));
    let editable = screen_of(&found);
    // What needs somebody today is not put off until supervision.
    let waits = matches!(&found, AnyEntry::Escalation(concern) if concern.needs_somebody());
    let can_be_brought = !waits && matches!(found.kind(), Some(Kind::Meeting | Kind::Boundary | Kind::Escalation));
    let newer = has_newer(&found);
    let being_changed = shared.keeper().draft(found.id()).filter(|draft| !answers::are_changed_in(draft));

    rsx! {
        Frame {
            title,
            at: "entry",
            actions: editable.map(|screen| rsx! {
                if let AnyEntry::Meeting(meeting) = &found {
                    Sit { meeting: meeting.clone() }
                }
                if let AnyEntry::Boundary(issue) = &found && issue.code.is_some() {
                    standing::SitWithIssue { issue: issue.clone() }
                }
                if let AnyEntry::Supervision(session) = &found {
                    Button { id: "after-supervision", onclick: {
                            let about = session.id.into();
                            move |()| sit_down(&mut shared, Phase::AfterSupervision, Some(EntryRef::clone(&about)))
                        },
                        {Phase::AfterSupervision.label(&words)}
                    }
                }
                Button {
                    id: "edit",
                    onclick: {
                        let found = found.clone();
                        move |()| shared.nav.go(Place::Writing(Box::new(Draft::new(screen, found.clone(), now()))))
                    },
                    {match screen {
                        Screen::Debrief => say!(words, "go-on"),
                        Screen::ShareAnswer => say!(words, "share-answer-title"),
                        _ => say!(words, "edit"),
                    }}
                }
            }),
            p { class: "quiet", "{when}" }
            if let AnyEntry::Escalation(concern) = &found && concern.needs_somebody() {
                Notice { id: "call-now",
                    p {
                        {match known(&concern.level) {
                            Some(Level::Now) => say!(words, "concern-still-open-now"),
                            _ => say!(words, "concern-still-open"),
                        }}
                    }
                    WhomToCall { category: known(&concern.category), level: known(&concern.level) }
                }
            }
            if newer {
                p { class: "quiet", {say!(words, "newer-parts")} }
            }
            if let Some(draft) = being_changed {
                p { class: "quiet", id: "being-changed", {say!(words, "being-changed")} }
                Button { id: "go-on-changing", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Writing(Box::new(draft.clone()))),
                    {say!(words, "go-on")}
                }
            }
            Content { entry: found.clone(), changes: true }
            threads::FromMeeting { entry: found.clone() }
            super::consent::Story { entry: found.clone() }
            if let AnyEntry::Escalation(concern) = &found {
                concern::ConcernStanding { concern: concern.clone() }
            }
            if let AnyEntry::Share(share) = &found {
                Shared { share: share.clone() }
            }
            if let AnyEntry::Meeting(meeting) = &found {
                super::consent::WishPassed { meeting: meeting.clone() }
                super::meeting::Became { meeting: meeting.clone() }
                opening::Opening { meeting: meeting.clone() }
                super::meeting::Promise { meeting: meeting.clone() }
                AfterMeeting { meeting: meeting.clone() }
            }
            if let AnyEntry::Boundary(issue) = &found {
                standing::BoundaryStanding { issue: issue.clone() }
                Sittings { about: issue.id.into() }
            }
            if let AnyEntry::Supervision(session) = &found {
                follow_ups::FollowUps { session: session.clone() }
                still_open::StillOpen { session: session.clone() }
                Sittings { about: session.id.into() }
            }
            if can_be_brought && !brought {
                Button {
                    id: "to-agenda",
                    onclick: {
                        let entry = entry.clone();
                        move |()| trouble.set(put_on_agenda(&mut shared, entry.clone(), None).err())
                    },
                    {say!(words, "to-agenda")}
                }
            } else if can_be_brought {
                p { class: "quiet", id: "on-agenda", {say!(words, "on-agenda")} }
            }
            SaveTrouble { trouble: trouble() }
            if attachments::takes_files(found.kind()) {
                attachments::Attachments { entry: found.id() }
            }
            Button {
                id: "history",
                look: ButtonLook::Plain,
                onclick: {
                    let entry = entry.clone();
                    move |()| shared.nav.go(Place::History(entry.clone()))
                },
                {say!(words, "history-open")}
            }
            Delete { entry: found.clone() }
        }
    }
}

/// Landing after a meeting, or getting ready while it is still to come; and whatever sitting about it was begun.
#[component]
fn Sit(meeting: Meeting) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let about = EntryRef::from(meeting.id);
    let begun = || {
        shared.keeper().drafts().into_iter().find_map(|draft| match draft.entry {
            AnyEntry::Debrief(sitting) if sitting.about.as_ref() == Some(&about) => known(&sitting.phase),
            _ => None,
        })
    };
    let Some(phase) = phase_of(&meeting, now()).or_else(begun) else { return rsx! {} };
    let landed = shared
        .read(|journal| {
            let sittings = journal.debriefs_of(&about);
            sittings.iter().any(|sitting| sitting.finished && chosen(&sitting.phase, phase))
        })
        .unwrap_or_default();
    rsx! {
        Button {
            id: "debrief",
            look: if landed || phase_of(&meeting, now()).is_none() { ButtonLook::Equal } else { ButtonLook::Main },
            onclick: move |()| sit_down(&mut shared, phase, Some(about.clone())),
            {if phase == Phase::Before { say!(words, "prepare") } else { say!(words, "debrief-now") }}
        }
    }
}

/// What may follow a meeting: the sittings after it, a boundary issue, a concern. What was begun about it is gone on with.
#[component]
fn AfterMeeting(meeting: Meeting) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Sittings { about: meeting.id.into() }
        threads::CameUpThere { meeting: meeting.id }
        div { class: "stack-close",
            Button {
                id: "add-boundary",
                onclick: {
                    let meeting = meeting.clone();
                    move |()| {
                        let begun = begun_in(&shared, |entry| match entry {
                            AnyEntry::Boundary(issue) => issue.meeting == Some(meeting.id),
                            _ => false,
                        });
                        let draft = begun.unwrap_or_else(|| {
                            Draft::new(Screen::Boundary, BoundaryIssue::of_meeting(&meeting, now()).into(), now())
                        });
                        shared.nav.go(Place::Writing(Box::new(draft)));
                    }
                },
                {say!(words, "add-boundary")}
            }
            Button {
                id: "add-concern",
                onclick: move |()| {
                    let begun = begun_in(&shared, |entry| match entry {
                        AnyEntry::Escalation(concern) => concern.meeting == Some(meeting.id),
                        _ => false,
                    });
                    let draft = begun.unwrap_or_else(|| {
                        Draft::new(Screen::Concern, Escalation::of_meeting(&meeting, now()).into(), now())
                    });
                    shared.nav.go(Place::ConcernGate(Box::new(draft)));
                },
                {say!(words, "add-concern")}
            }
        }
    }
}

/// The latest draft of something new of which `is_this` holds. What is only being changed is found where it is.
fn begun_in(shared: &State, is_this: impl Fn(&AnyEntry) -> bool) -> Option<Draft> {
    let keeper = shared.keeper();
    let is_new = |draft: &Draft| keeper.read(|journal| journal.get(draft.id()).is_none()).unwrap_or_default();
    let begun = keeper.drafts().into_iter().filter(|draft| is_this(&draft.entry) && is_new(draft));
    begun.max_by_key(|draft| draft.at)
}

/// What left, exactly, and on which consent.
#[component]
fn Shared(share: Share) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Section { title: say!(words, "share-what-left"),
            if share.copy.is_blank() && share.copy_digest.is_some() {
                p { id: "copy-erased", {say!(words, "share-copy-erased")} }
            } else {
                pre { class: "page", tabindex: "0", "{share.copy.reveal()}" }
            }
        }
        if !share.on_consent.is_empty() {
            Section { title: say!(words, "share-on-consent"),
                for (place, under) in share.on_consent.iter().cloned().enumerate() {
                    div { key: "{place}",
                    Button { id: "consent-{place}", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(place_of(&under.entry)),
                        {consent_line(&words, &share, place)}
                    }
                    super::consent::SharedBefore { share: share.clone(), place }
                    }
                }
            }
        }
    }
}

/// Where something that a share stood on is. Somebody a passage speaks of has a place of their own.
fn place_of(entry: &EntryRef) -> Place {
    match entry.contact() {
        Some(person) => Place::Person(person),
        None => Place::Entry(entry.clone()),
    }
}

fn consent_line(words: &Words, share: &Share, place: usize) -> String {
    let under = &share.on_consent[place];
    let kind = under.entry.kind.as_ref().and_then(Kept::known).map(|kind| kind.label(words));
    let state = under.state.as_ref().and_then(Kept::known).map(|state| state.label(words));
    let newer = || say!(words, "newer-entry");
    if let Place::Person(_) = place_of(&under.entry) {
        return say!(words, "share-speaks-of");
    }
    let kind = kind.unwrap_or_else(newer);
    if under.state.is_none() {
        // A passage was picked from a note of one's own.
        return say!(words, "share-on-mine", kind = kind);
    }
    format!("{kind}: {}", state.unwrap_or_else(newer))
}

/// The screen an entry is changed on.
fn screen_of(entry: &AnyEntry) -> Option<Screen> {
    match entry {
        AnyEntry::Meeting(_) => Some(Screen::Meeting),
        AnyEntry::Boundary(_) => Some(Screen::Boundary),
        AnyEntry::Escalation(_) => Some(Screen::Concern),
        AnyEntry::Debrief(debrief) if debrief.is_open(today()) => Some(Screen::Debrief),
        AnyEntry::Supervision(session) if !session.is_planned() => Some(Screen::Session),
        AnyEntry::Share(_) => Some(Screen::ShareAnswer),
        _ => None,
    }
}

fn has_newer(entry: &AnyEntry) -> bool {
    match entry {
        AnyEntry::Meeting(meeting) => meeting.newer.any(),
        AnyEntry::Boundary(issue) => issue.newer.any(),
        AnyEntry::Escalation(concern) => concern.newer.any(),
        AnyEntry::Debrief(debrief) => debrief.newer.any(),
        AnyEntry::Supervision(session) => session.newer.any(),
        AnyEntry::Share(share) => share.newer.any(),
        AnyEntry::Contact(contact) => contact.newer.any(),
        AnyEntry::Trusted(trusted) => trusted.newer.any(),
        AnyEntry::Role(role) => role.newer.any(),
        AnyEntry::Rates(rates) => rates.newer.any(),
        AnyEntry::Script(own) => own.newer.any(),
        AnyEntry::ClinicNote(note) => note.newer.any(),
        AnyEntry::Newer(_) => true,
    }
}

/// The supporter's own words in an entry, each under its name.
fn written(words: &Words, entry: &AnyEntry) -> Vec<(String, PrivateText)> {
    let note = || say!(words, "note");
    let texts = match entry {
        AnyEntry::Meeting(meeting) => {
            vec![
                (say!(words, "fact-reminder"), &meeting.reminder),
                (say!(words, "fact-promised"), &meeting.promised),
                (note(), &meeting.note),
            ]
        }
        AnyEntry::Boundary(issue) => vec![(note(), &issue.note)],
        AnyEntry::Escalation(concern) => {
            let repair = concern.repair.as_ref().map(|repair| (say!(words, "fact-repair-note"), &repair.note));
            std::iter::once((note(), &concern.note)).chain(repair).collect()
        }
        AnyEntry::Supervision(session) => vec![(note(), &session.note)],
        AnyEntry::Share(share) => vec![(say!(words, "share-answer-note"), &share.answer)],
        AnyEntry::Script(own) => vec![(note(), &own.text)],
        AnyEntry::ClinicNote(clinic) => vec![(note(), &clinic.text)],
        _ => Vec::new(),
    };
    texts.into_iter().filter(|(_, text)| !text.is_blank()).map(|(name, text)| (name, text.clone())).collect()
}
