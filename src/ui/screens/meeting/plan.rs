//! What only a meeting that is still to come is asked: whether it comes again, and what Today calls it meanwhile.

use dioxus::prelude::*;

use crate::journal::{Asked, Meeting, PrivateText, Repeats};
use crate::ui::components::{CautiousLine, PickOne};
use crate::ui::form::Form;
use crate::ui::state::use_shared;
use crate::words::say;

/// How often it comes again, and its discreet name.
#[component]
pub(super) fn Plan(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let meeting = form.now();
    rsx! {
        if meeting.asks(Asked::Repeats) {
            PickOne::<Repeats> {
                legend: say!(words, "meeting-repeats"),
                name: "repeats",
                kept: meeting.repeats.clone(),
                onpick: move |pick: Option<_>| form.change(|meeting| meeting.repeats = pick.map(Into::into)),
            }
            if meeting.repeats.is_some() {
                p { class: "quiet", {say!(words, "meeting-repeats-why")} }
            }
        }
        if meeting.asks(Asked::Reminder) {
            CautiousLine {
                id: "reminder",
                label: say!(words, "meeting-reminder"),
                hint: say!(words, "meeting-reminder-hint"),
                first: form.first().reminder.reveal().to_owned(),
                oninput: move |text: String| form.write(|meeting| meeting.reminder = PrivateText::new(text)),
            }
        }
    }
}
