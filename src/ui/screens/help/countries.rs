//! Numbers in another country: shown where somebody chose them, each marked as what it is.

use dioxus::prelude::*;

use super::number::NumberRow;
use crate::guide::{Country, contacts};
use crate::journal::Choice;
use crate::session::Standing;
use crate::ui::components::{Chip, Frame, Group, Section};
use crate::ui::state::use_shared;
use crate::words::say;

/// The choice of a country, and its numbers.
#[component]
pub fn Countries() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let chosen = shared.preferences().country;
    let mut choose = move |country| {
        let mut preferences = shared.keeper().preferences();
        preferences.country = country;
        // Kept for this run even if it cannot be written down.
        shared.keeper().set_preferences(preferences);
        shared.changed();
    };
    rsx! {
        Frame { title: say!(words, "countries-title"), at: "countries",
            p { {say!(words, "countries-what")} }
            Group { legend: say!(words, "countries-title"), name: "country", quiet: true,
                div { class: "chips",
                    for country in Country::ALL.iter().copied() {
                        Chip {
                            key: "{country.key()}",
                            name: country.key(),
                            on: chosen == country,
                            onpick: move |()| choose(country),
                            {country.name(&words)}
                        }
                    }
                }
            }
            if chosen != Country::Norway {
                NumbersThere { country: chosen, emergency: true }
            }
        }
    }
}

/// The numbers of a country other than Norway, with the word that nobody has gone through them. Locked, only those that
/// say nothing about who asks.
#[component]
pub(super) fn NumbersThere(
    country: Country,
    /// Whether the emergency numbers are among them.
    #[props(default)]
    emergency: bool,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let open = shared.standing() == Standing::Open;
    let shown = contacts::of(country).iter().filter(|line| emergency || !line.emergency);
    rsx! {
        Section { title: country.name(&words),
            p { id: "unchecked", {say!(words, "countries-unchecked")} }
            for line in shown.filter(|line| open || line.before_unlocking) {
                NumberRow { key: "{line.id}", id: line.id }
            }
        }
    }
}
