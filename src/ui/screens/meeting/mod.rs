//! Logging a meeting: who, when, where, how long, how it was. Everything else stands behind "More about this meeting".

mod expense;
mod more;
mod place;
mod when;
mod who;

use dioxus::prelude::*;

pub(super) use self::expense::ExpenseFields;
use self::more::More;
use self::place::Where;
use self::when::When;
use self::who::Who;
use super::parts::SaveTrouble;
use crate::journal::{Debrief, Duration, Entry, Meeting, MeetingKind, MeetingStatus, Phase, Topic};
use crate::session::{Draft, Screen};
use crate::ui::components::{Button, ButtonLook, Frame, LoadSlider, PickMany, PickOne, Saved};
use crate::ui::form::use_form;
use crate::ui::nav::Place;
use crate::ui::state::{now, use_shared};
use crate::words::say;

/// The screen for logging or changing a meeting.
#[component]
pub fn LogMeeting(draft: Draft) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut form = use_form(
        Screen::Meeting,
        draft,
        |entry| match entry {
            Entry::Meeting(meeting) => Some(meeting),
            _ => None,
        },
        || Meeting::new(now()),
    );
    let meeting = form.now();
    let held = meeting.is(MeetingStatus::Held);
    let one_to_one = meeting.is_kind(MeetingKind::OneToOne);

    rsx! {
        Frame {
            title: say!(words, "meeting-title"),
            at: "meeting",
            actions: rsx! {
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        if form.save() {
                            shared.nav.go_instead(Place::Entry(form.reference()));
                        }
                    },
                    {say!(words, "save")}
                }
                if !meeting.is(MeetingStatus::Planned) {
                    Button {
                        id: "save-and-debrief",
                        onclick: move |()| {
                            if form.save() {
                                let meeting = form.first();
                                let debrief = Debrief::new(Phase::After, Some(meeting.id.into()), now());
                                let draft = Draft::new(Screen::Debrief, debrief.into(), now());
                                shared.nav.go_instead(Place::Writing(Box::new(draft)));
                            }
                        },
                        {say!(words, "debrief-save")}
                    }
                }
            },
            SaveTrouble { trouble: form.trouble() }
            if one_to_one {
                Who { form }
            }
            When { form }
            if held {
                Where { form }
                PickOne::<Duration> {
                    legend: say!(words, "meeting-duration"),
                    name: "duration",
                    kept: meeting.duration.clone(),
                    onpick: move |pick: Option<_>| form.change(|meeting| meeting.duration = pick.map(Into::into)),
                }
                LoadSlider {
                    legend: say!(words, "meeting-load-after"),
                    name: "load-after",
                    load: meeting.load_after,
                    onchange: move |load| form.change(|meeting| meeting.load_after = load),
                }
                PickMany::<Topic> {
                    legend: say!(words, "meeting-topics"),
                    name: "topics",
                    picks: meeting.topics.clone(),
                    ontoggle: move |topic| form.change(|meeting| meeting.topics.toggle(topic)),
                }
            }
            More { form }
            Saved { id: form.id() }
        }
    }
}
