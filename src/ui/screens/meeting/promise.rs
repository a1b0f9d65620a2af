//! What the supporter promised somebody they met: to be ticked off where the meeting is looked at, and where the person is.

use dioxus::prelude::*;

use crate::journal::{Contact, Entry, EntryRef, FollowUp, Id, Meeting};
use crate::session::WriteTrouble;
use crate::ui::components::{Button, ButtonLook, Check, Section};
use crate::ui::nav::Place;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{today, use_shared};
use crate::words::{day, say};

/// Whether what was promised at a meeting has been done. Its words stand among the other words of the meeting.
#[component]
pub fn Promise(meeting: Meeting) -> Element {
    let words = use_shared().words();
    if !meeting.follow_up.has(FollowUp::Promised) {
        return rsx! {};
    }
    rsx! {
        section { class: "card", id: "promise",
            p { {say!(words, "promise-to-them")} }
            Kept { id: "promise-kept", meeting, {say!(words, "follow-up-done")} }
        }
    }
}

/// What this person still waits for, the longest first.
#[component]
pub fn PromisesTo(person: Id<Contact>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let open: Vec<Meeting> = shared
        .read(|journal| {
            let newest_first = journal.meetings_with(person).into_iter().rev();
            newest_first.filter(|meeting| meeting.owes_something()).cloned().collect()
        })
        .unwrap_or_default();
    rsx! {
        if !open.is_empty() {
            Section { title: say!(words, "promises-to-them"),
                div { class: "rows",
                    for (place, meeting) in open.into_iter().enumerate() {
                        div { key: "{meeting.id:?}", class: "promise", "data-promise": "{place}",
                            // The promise stands beside its box, so that one sees which of them is done.
                            Kept { id: "promise-kept-{place}", meeting: meeting.clone(),
                                if meeting.promised.is_blank() {
                                    {say!(words, "follow-up-done")}
                                } else {
                                    span { class: "written", {meeting.promised.reveal()} }
                                    span { class: "only-read", {say!(words, "follow-up-done")} }
                                }
                            }
                            Button {
                                id: "promise-from-{place}",
                                look: ButtonLook::Plain,
                                onclick: move |()| shared.nav.go(Place::Entry(meeting.id.into())),
                                {say!(words, "promise-from", day = day(&words, meeting.when.date(), today()))}
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Ticks the promise off. Somebody may be writing on the meeting.
#[component]
fn Kept(id: String, meeting: Meeting, children: Element) -> Element {
    let mut shared = use_shared();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let entry = EntryRef::from(meeting.id).id;
    let tick_off = move |kept: bool| {
        let change = |entry: &mut Entry| {
            if let Entry::Meeting(meeting) = entry {
                meeting.promise_kept = kept;
            }
        };
        match shared.keeper().change(entry, change) {
            Ok(()) => {
                trouble.set(None);
                shared.changed();
            }
            Err(why) => trouble.set(Some(why)),
        }
    };
    rsx! {
        Check { id, on: meeting.promise_kept, onchange: tick_off, {children} }
        SaveTrouble { trouble: trouble() }
    }
}
