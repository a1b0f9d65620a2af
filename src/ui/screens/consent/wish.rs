//! A wish for the clinic that the person would tell themselves, once the day for that has passed. It has a consent of its
//! own beside the meeting's, and so a question of its own.

use dioxus::prelude::*;

use crate::journal::{Entry, EntryRef, Meeting};
use crate::session::{Draft, Screen, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Notice};
use crate::ui::nav::Place;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{now, today, use_shared};
use crate::words::{day, say};

/// Whether they told the clinic, or another day. Nothing before the day has passed.
#[component]
pub fn WishPassed(meeting: Meeting) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let passed = meeting.wish_for_clinic().and_then(|wish| wish.consent.day_passed(today()));
    let id = EntryRef::from(meeting.id).id;
    let Some(by) = passed else { return rsx! {} };
    rsx! {
        Notice { id: "wish-day-passed",
            p { {say!(words, "wish-day-passed", day = day(&words, by, today()))} }
            SaveTrouble { trouble: trouble() }
            Button {
                id: "wish-they-said-it",
                onclick: move |()| match shared.keeper().change(id, they_said_it) {
                    Ok(()) => shared.changed(),
                    Err(why) => trouble.set(Some(why)),
                },
                {say!(words, "said-day-done")}
            }
            Button {
                id: "wish-another-day",
                look: ButtonLook::Plain,
                onclick: move |()| {
                    let draft = Draft::new(Screen::Meeting, meeting.clone().into(), now());
                    shared.nav.go(Place::Writing(Box::new(draft)));
                },
                {say!(words, "said-day-new")}
            }
        }
    }
}

/// They told the clinic themselves: nothing waits any more.
fn they_said_it(entry: &mut Entry) {
    if let Entry::Meeting(meeting) = entry
        && let Some(wish) = &mut meeting.request
    {
        wish.consent.by = None;
    }
}
