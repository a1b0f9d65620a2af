//! Where a meeting was, or how, if it was held at a distance.

use dioxus::prelude::*;

use crate::journal::{Choice, Meeting, Mode, Place, chosen, known};
use crate::ui::components::{Chip, Group};
use crate::ui::form::Form;
use crate::ui::state::use_shared;
use crate::words::{Label, say};

/// Place and mode as one question: where a call is, nobody needs to ask twice.
#[component]
pub(super) fn Where(form: Form<Meeting>) -> Element {
    let words = use_shared().words();
    let meeting = form.now();
    let mode = known(&meeting.mode);
    let mut all = use_signal(|| false);
    let places: Vec<Place> = Place::ALL
        .iter()
        .copied()
        .filter(|place| {
            *place != Place::Online && (all() || Place::COMMON.contains(place) || chosen(&meeting.place, *place))
        })
        .collect();
    let distant = [Mode::Phone, Mode::Video, Mode::TextChat];
    rsx! {
        Group { legend: say!(words, "meeting-where"), name: "place",
            div { class: "chips",
                for place in places {
                    Chip {
                        key: "{place.key()}",
                        name: place.key(),
                        on: chosen(&meeting.place, place),
                        onpick: move |()| form.change(|meeting| {
                            let again = chosen(&meeting.place, place);
                            meeting.place = (!again).then(|| place.into());
                            meeting.mode = (!again).then(|| Mode::InPerson.into());
                        }),
                        "{place.label(&words)}"
                    }
                }
                for distance in distant {
                    Chip {
                        key: "{distance.key()}",
                        name: distance.key(),
                        on: mode == Some(distance),
                        onpick: move |()| form.change(|meeting| {
                            let again = chosen(&meeting.mode, distance);
                            meeting.mode = (!again).then(|| distance.into());
                            meeting.place = None;
                        }),
                        "{distance.label(&words)}"
                    }
                }
                if !all() {
                    button { class: "chip chip-more", "data-key": "more", onclick: move |_| all.set(true),
                        {say!(words, "more")}
                        span { class: "only-read", {say!(words, "meeting-where")} }
                    }
                }
            }
        }
    }
}
