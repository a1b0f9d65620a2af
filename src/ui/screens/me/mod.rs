//! Me: my weeks, my role, claims; then numbers, locking, look and safekeeping.

mod away;
mod claims;
mod role;
mod settings;
mod weeks;

use dioxus::prelude::*;

pub use self::claims::{Claims, WriteExpense, WriteRates};
pub use self::role::{Role, WriteRole};
use self::settings::LockAndLook;
pub use self::weeks::MyWeeks;
use crate::claim::Wanted;
use crate::ui::components::{Button, Frame, Onward, Section};
use crate::ui::nav::Place;
use crate::ui::state::use_shared;
use crate::words::say;

/// The fourth tab.
#[component]
pub fn Me() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    // What is owed is owed from whenever it is.
    let wanted = Wanted { period: None, owed_only: true };
    rsx! {
        Frame { title: say!(words, "me-title"), at: "me",
            div { class: "rows",
                Onward { id: "my-weeks", to: Place::MyWeeks, {say!(words, "weeks-title")} }
                Onward { id: "my-role", to: Place::Role, {say!(words, "role-title")} }
                Onward { id: "scripts", to: Place::Scripts, {say!(words, "scripts-title")} }
                Onward { id: "claims", to: Place::Claims(wanted), {say!(words, "claims-title")} }
            }
            Section { title: say!(words, "numbers-title"),
                crate::ui::screens::help::TrustedNumbers { for_me: true, offer: true }
                Button { id: "edit-numbers", onclick: move |()| shared.nav.go(Place::Numbers), {say!(words, "numbers-edit")} }
            }
            LockAndLook {}
            Section { title: say!(words, "safekeeping-title"),
                div { class: "rows",
                    Onward { id: "keys", to: Place::Keys, {say!(words, "keys-title")} }
                    Onward { id: "backup", to: Place::Backup, {say!(words, "backup-title")} }
                    Onward { id: "trash", to: Place::Trash, {say!(words, "trash-title")} }
                    Onward { id: "retention", to: Place::Retention, {say!(words, "retention-title")} }
                    Onward { id: "wipe", to: Place::Wipe, {say!(words, "wipe-title")} }
                    Onward { id: "about", to: Place::About, {say!(words, "about-title")} }
                }
            }
        }
    }
}
