//! Logging a meeting: who, when, where, how long, how it was. Everything else stands behind "More about this meeting".
//! Planning one, what becomes of it, and the next of a series.

mod became;
mod expense;
mod more;
mod place;
mod plan;
mod promise;
mod when;
mod who;

use dioxus::prelude::*;

pub(super) use self::became::Became;
pub(super) use self::expense::ExpenseFields;
use self::more::More;
use self::place::Where;
use self::plan::Plan;
pub(super) use self::promise::{Promise, PromisesTo};
use self::when::When;
pub(super) use self::who::PeopleChips;
use self::who::Who;
use super::card::phase_of;
use super::debrief::begun_or_new;
use super::parts::SaveTrouble;
use crate::journal::{Asked, Duration, Entry, Meeting, MeetingStatus, Phase, Topic};
use crate::session::{Draft, Screen};
use crate::ui::components::{
    AmountTrouble, Button, ButtonLook, Frame, LoadSlider, Notice, PickMany, PickOne, Saved, use_amounts,
};
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
    let planned = meeting.is(MeetingStatus::Planned);
    let lands = phase_of(&meeting, now()) == Some(Phase::After);
    let mut amounts = use_amounts();
    let mut ahead = use_signal(|| false);
    let mut can_be_saved = move || {
        ahead.set(form.first().is_ahead_of(now()));
        // Both are asked, and both are said.
        amounts.are_numbers() && !ahead()
    };

    rsx! {
        Frame {
            title: if planned { say!(words, "meeting-plan-title") } else { say!(words, "meeting-title") },
            at: "meeting",
            actions: rsx! {
                AmountTrouble { amounts }
                if ahead() && meeting.is_ahead_of(now()) {
                    Notice { id: "is-ahead", p { {say!(words, "meeting-is-ahead")} } }
                }
                Button {
                    id: "save",
                    look: ButtonLook::Main,
                    onclick: move |()| {
                        if can_be_saved() && form.save_by(|keeper, meeting| keeper.save_meeting(meeting)) {
                            shared.nav.go_instead(Place::Entry(form.reference()));
                        }
                    },
                    {say!(words, "save")}
                }
                if lands {
                    Button {
                        id: "save-and-debrief",
                        onclick: move |()| {
                            if can_be_saved() && form.save_by(|keeper, meeting| keeper.save_meeting(meeting)) {
                                let draft = begun_or_new(&shared, Phase::After, Some(form.reference()));
                                shared.nav.go_instead(Place::Writing(Box::new(draft)));
                            }
                        },
                        {say!(words, "debrief-save")}
                    }
                }
            },
            SaveTrouble { trouble: form.trouble() }
            if meeting.asks(Asked::Contact) {
                Who { form }
            }
            When { form }
            if meeting.asks(Asked::Place) {
                Where { form }
            }
            if meeting.asks(Asked::Duration) {
                PickOne::<Duration> {
                    legend: say!(words, "meeting-duration"),
                    name: "duration",
                    kept: meeting.duration.clone(),
                    onpick: move |pick: Option<_>| form.change(|meeting| meeting.duration = pick.map(Into::into)),
                }
            }
            if meeting.asks(Asked::LoadAfter) {
                LoadSlider {
                    legend: say!(words, "meeting-load-after"),
                    name: "load-after",
                    load: meeting.load_after,
                    onchange: move |load| form.change(|meeting| meeting.load_after = load),
                }
            }
            if meeting.asks(Asked::Topics) {
                PickMany::<Topic> {
                    legend: say!(words, "meeting-topics"),
                    name: "topics",
                    picks: meeting.topics.clone(),
                    ontoggle: move |topic| form.change(|meeting| meeting.topics.toggle(topic)),
                }
            }
            if planned {
                Plan { form }
            }
            More { form, amounts }
            Saved { id: form.id() }
        }
    }
}
