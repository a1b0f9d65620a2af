//! After how long out of sight the app locks itself, on a device where it goes out of sight.

use dioxus::prelude::*;

use crate::journal::Choice;
use crate::session::WhenAway;
use crate::ui::components::{Again, Chip, Group};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::use_shared;
use crate::words::say;

/// The choice. Nothing where the app does not go out of sight.
#[component]
pub(super) fn LockWhenAway() -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut settings = use_signal(|| shared.keeper().settings());
    let mut trouble = use_signal(|| None);
    let mut wanted = use_signal(|| None::<WhenAway>);
    if !shared.platform().goes_out_of_sight() {
        return rsx! {};
    }
    rsx! {
        SaveTrouble { trouble: trouble() }
        Group { legend: say!(words, "me-when-away"), name: "when-away",
            div { class: "chips",
                for when_away in WhenAway::ALL.iter().copied() {
                    Chip {
                        key: "{when_away.key()}",
                        name: when_away.key(),
                        on: settings.read().when_away() == when_away,
                        onpick: move |()| wanted.set((settings.peek().when_away() != when_away).then_some(when_away)),
                        if when_away == WhenAway::AtOnce {
                            {say!(words, "me-at-once")}
                        } else {
                            {say!(words, "me-after-minutes", minutes = when_away.minutes())}
                        }
                    }
                }
            }
        }
        // Until the passphrase was right, the old time holds.
        if let Some(when_away) = wanted() {
            Again {
                id: "when-away-again",
                why: say!(words, "me-auto-lock-again"),
                onright: move |()| {
                    match shared.keeper().change_settings(|settings| settings.set_when_away(when_away)) {
                        Ok(()) => {
                            settings.set(shared.keeper().settings());
                            trouble.set(None);
                        }
                        Err(why) => trouble.set(Some(why)),
                    }
                    wanted.set(None);
                },
                onaway: move |()| wanted.set(None),
            }
        }
    }
}
