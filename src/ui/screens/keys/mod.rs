//! What opens the notebook: the passphrase, and the twelve words for when it is forgotten.

mod change;
mod check;
mod choose;
mod code;
mod device;
mod recover;
mod renew;
mod words;

use dioxus::prelude::*;

pub use change::ChangePassphrase;
pub use check::CheckWords;
pub(super) use choose::{Choose, use_chosen};
pub(super) use device::{ask_key, unlock_with};
pub use recover::Recover;
pub use renew::Renew;
pub use words::ShownWords;

use super::parts::write_trouble;
use crate::session::{ChangeTrouble, Passphrase, Proof, UnlockTrouble};
use crate::ui::components::{Ask, Asked, Button, Frame, Notice, Section, unlock_trouble};
use crate::ui::nav::{Place, Shown};
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// The screen under Me.
#[component]
pub fn Keys() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut asking = use_signal(|| false);
    let mut trouble = use_signal(|| None::<ChangeTrouble>);
    let new_words = move |passphrase: Passphrase| -> Asked {
        Box::pin(async move {
            trouble.set(None);
            let keeper = shared.keeper();
            let made = tokio::task::spawn_blocking(move || keeper.new_code(Proof::Passphrase(&passphrase))).await;
            match made {
                Ok(Ok(code)) => {
                    asking.set(false);
                    shared.changed();
                    shared.nav.go(Place::Words(Shown::new(code)));
                    Ok(())
                }
                Ok(Err(ChangeTrouble::Proof(why))) => Err(why),
                Ok(Err(why)) => {
                    trouble.set(Some(why));
                    Ok(())
                }
                Err(_) => Err(UnlockTrouble::Interrupted),
            }
        })
    };
    rsx! {
        Frame { title: say!(words, "keys-title"), at: "keys",
            Section { title: say!(words, "passphrase"),
                p { {say!(words, "keys-change-what")} }
                Button { id: "change-passphrase", onclick: move |()| shared.nav.go(Place::ChangePassphrase),
                    {say!(words, "keys-change")}
                }
            }
            Section { title: say!(words, "keys-words"),
                p { {say!(words, "keys-words-what")} }
                if !shared.keeper().words_are_down() {
                    Notice { id: "words-in-doubt", p { {say!(words, "keys-words-in-doubt")} } }
                }
                Button { id: "check-words", onclick: move |()| shared.nav.go(Place::CheckWords),
                    {say!(words, "keys-check-words")}
                }
                if asking() {
                    Ask {
                        id: "new-words-ask",
                        why: say!(words, "keys-new-words-why"),
                        onpassphrase: new_words,
                        onaway: move |()| asking.set(false),
                    }
                } else {
                    Button { id: "new-words", onclick: move |()| asking.set(true), {say!(words, "keys-new-words")} }
                }
                if let Some(trouble) = trouble() {
                    Notice { id: "trouble", {change_trouble(&words, trouble)} }
                }
            }
            device::DeviceKey {}
            Section { title: say!(words, "keys-renew"),
                p { {say!(words, "keys-renew-short")} }
                Button { id: "renew", onclick: move |()| shared.nav.go(Place::Renew), {say!(words, "keys-renew-do")} }
            }
        }
    }
}

/// Why passphrase or words stay as they were.
pub(super) fn change_trouble(words: &Words, trouble: ChangeTrouble) -> Element {
    let lines = match trouble {
        ChangeTrouble::Proof(why) => return unlock_trouble(words, why),
        ChangeTrouble::TooWeak => vec![say!(words, "strength-weak")],
        ChangeTrouble::NoMemory => vec![say!(words, "no-memory"), say!(words, "no-memory-next")],
        ChangeTrouble::NoRoom => vec![say!(words, "change-no-room"), say!(words, "free-some-room")],
        ChangeTrouble::ReadOnly => vec![say!(words, "change-read-only"), say!(words, "read-only-next")],
        ChangeTrouble::Locked => vec![say!(words, "write-locked")],
        ChangeTrouble::Damaged => vec![say!(words, "change-damaged"), say!(words, "damaged-next")],
        ChangeTrouble::Failed => vec![say!(words, "change-failed"), say!(words, "change-failed-next")],
    };
    rsx! {
        for line in lines {
            p { "{line}" }
        }
    }
}

/// The words came right, and it cannot be noted: only the reminder stays.
fn not_noted(words: &Words, trouble: crate::session::WriteTrouble) -> Element {
    write_trouble(words, trouble)
}
