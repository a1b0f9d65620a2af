//! Making a vault: a passphrase, typed twice, with an honest word on how strong it is.

use dioxus::prelude::*;
use zeroize::Zeroizing;

use super::parts::{Working, create_trouble};
use crate::session::{CreateTrouble, Passphrase, strength};
use crate::ui::app::way_after_unlocking;
use crate::ui::components::{Button, ButtonLook, Check, Frame, Line, Notice};
use crate::ui::nav::Place;
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// The first screen of all.
#[component]
pub fn Create() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut first = use_signal(|| Zeroizing::new(String::new()));
    let mut second = use_signal(|| Zeroizing::new(String::new()));
    let mut visible = use_signal(|| false);
    let mut working = use_signal(|| false);
    let mut trouble = use_signal(|| None::<CreateTrouble>);

    let strong = use_memo(move || strength(&first.read()));
    let same = first.read().as_str() == second.read().as_str();
    let ready = strong.read().is_enough() && same && !working();
    let kind = if visible() { "text" } else { "password" };

    let create = move |()| async move {
        if working() {
            return;
        }
        working.set(true);
        trouble.set(None);
        let keeper = shared.keeper();
        let passphrase = Passphrase::new(first.peek().to_string());
        // Deriving the key takes half a second on purpose; the screen goes on meanwhile.
        let made = tokio::task::spawn_blocking(move || keeper.create(&passphrase)).await;
        working.set(false);
        match made {
            Ok(Ok(_code)) => {
                let way = way_after_unlocking(&shared);
                shared.nav.start_over(way);
                shared.changed();
            }
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(CreateTrouble::Interrupted)),
        }
    };

    rsx! {
        Frame {
            title: say!(words, "create-title"),
            at: "create",
            actions: rsx! {
                Button { id: "create", look: ButtonLook::Main, disabled: !ready, enter: true, onclick: create,
                    {say!(words, "create-do")}
                }
                Button { id: "have-backup", look: ButtonLook::Plain, onclick: move |()| shared.nav.go(Place::Restore),
                    {say!(words, "restore-have")}
                }
            },
            p { {say!(words, "create-what")} }
            Line {
                id: "passphrase",
                label: say!(words, "passphrase"),
                hint: say!(words, "passphrase-hint"),
                kind,
                oninput: move |text: String| first.set(Zeroizing::new(text)),
            }
            // Its place is kept, so that nothing moves under the fingers while typing.
            p { id: "strength", class: "kept", role: "status",
                if !first.read().is_empty() {
                    {strength_words(&words, strong.read().score)}
                }
            }
            Line {
                id: "passphrase-again",
                label: say!(words, "passphrase-again"),
                kind,
                oninput: move |text: String| second.set(Zeroizing::new(text)),
            }
            // Not before there are as many letters: until then of course they differ.
            p { class: "kept quiet", role: "status",
                if !same && second.read().chars().count() >= first.read().chars().count().max(1) {
                    {say!(words, "passphrase-differs")}
                }
            }
            Check { id: "show", on: visible(), onchange: move |on| visible.set(on), {say!(words, "passphrase-show")} }
            Notice {
                p { {say!(words, "create-no-way-back")} }
            }
            if !ready && !working() {
                p { class: "quiet", {say!(words, "strength-wait")} }
            }
            if working() {
                Working {}
            }
            if let Some(trouble) = trouble() {
                Notice { id: "trouble", {create_trouble(&words, trouble)} }
            }
        }
    }
}

pub(super) fn strength_words(words: &Words, score: u8) -> String {
    match score {
        0 | 1 => say!(words, "strength-weak"),
        2 => say!(words, "strength-fair"),
        3 => say!(words, "strength-good"),
        _ => say!(words, "strength-strong"),
    }
}
