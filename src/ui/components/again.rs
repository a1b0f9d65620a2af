//! Asking for the passphrase again, before something grave; and what goes with every place where a key is derived.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use dioxus::prelude::*;
use zeroize::Zeroizing;

use super::{Button, ButtonLook, Line, Notice};
use crate::session::{Passphrase, UnlockTrouble};
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// Asks for the passphrase again. `onright` is called once it was right; `onaway` when the person would rather not.
///
/// A part of a screen, not a screen: it stands where the button stood that asked for it.
#[component]
pub fn Again(
    /// Names field and buttons for tests: `<id>-passphrase`, `<id>-go-on`, `<id>-away`.
    id: String,
    /// One sentence: what the passphrase is asked for.
    why: String,
    onright: EventHandler<()>,
    onaway: EventHandler<()>,
) -> Element {
    let shared = use_shared();
    let check = move |passphrase: Passphrase| -> Asked {
        Box::pin(async move {
            let keeper = shared.keeper();
            match tokio::task::spawn_blocking(move || keeper.check(&passphrase)).await {
                Ok(Ok(())) => {
                    onright.call(());
                    Ok(())
                }
                Ok(Err(why)) => Err(why),
                Err(_) => Err(UnlockTrouble::Interrupted),
            }
        })
    };
    rsx! {
        Ask { id, why, onpassphrase: check, onaway }
    }
}

/// What became of a passphrase that was asked for.
pub type Asked = Pin<Box<dyn Future<Output = Result<(), UnlockTrouble>>>>;

/// [`Again`], for what needs the passphrase itself as proof.
#[component]
pub fn Ask(
    id: String,
    why: String,
    /// Does what the passphrase was asked for, or says why not.
    onpassphrase: Callback<Passphrase, Asked>,
    onaway: EventHandler<()>,
) -> Element {
    let words = use_shared().words();
    let mut typed = use_signal(|| Zeroizing::new(String::new()));
    let mut working = use_signal(|| false);
    let mut trouble = use_signal(|| None::<UnlockTrouble>);
    let wait = use_wait();
    let go_on = move |()| async move {
        if working() || typed.peek().is_empty() || !wait().is_zero() {
            return;
        }
        working.set(true);
        trouble.set(None);
        let asked = onpassphrase.call(Passphrase::new(typed.peek().to_string())).await;
        working.set(false);
        trouble.set(asked.err());
    };
    rsx! {
        section { class: "card", id: "{id}",
            p { "{why}" }
            Line {
                id: "{id}-passphrase",
                label: say!(words, "passphrase"),
                kind: "password",
                oninput: move |text: String| typed.set(Zeroizing::new(text)),
            }
            if working() {
                Working {}
            }
            if let Some(trouble) = trouble() {
                Notice { id: "{id}-trouble", {unlock_trouble(&words, trouble)} }
            }
            Wait { left: wait() }
            Button { id: "{id}-away", onclick: move |()| onaway.call(()), {say!(words, "not-now")} }
            Button { id: "{id}-go-on", look: ButtonLook::Main, enter: true, onclick: go_on, {say!(words, "go-on")} }
        }
    }
}

/// What is left to wait before a passphrase is looked at; counts down while the screen is shown. It is the keeper's clock
/// that decides.
pub fn use_wait() -> Signal<Duration> {
    let shared = use_shared();
    let mut wait = use_signal(|| shared.keeper().wait_before_next_try());
    use_future(move || async move {
        loop {
            let left = shared.keeper().wait_before_next_try();
            if left != *wait.peek() {
                wait.set(left);
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    });
    wait
}

/// The sentence for what is left to wait.
#[component]
pub fn Wait(left: Duration) -> Element {
    let words = use_shared().words();
    let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    rsx! {
        if seconds > 0 {
            p { id: "wait", role: "status", {say!(words, "unlock-wait", seconds = seconds)} }
        }
    }
}

/// A quiet line while a key is being derived.
#[component]
pub fn Working() -> Element {
    let words = use_shared().words();
    rsx! { p { class: "quiet", id: "working", role: "status", {say!(words, "working")} } }
}

/// Why it stays locked: what happened, what is safe, what to do next.
pub fn unlock_trouble(words: &Words, trouble: UnlockTrouble) -> Element {
    let lines = match trouble {
        UnlockTrouble::WrongPassphrase => vec![say!(words, "unlock-wrong")],
        UnlockTrouble::WrongCode => vec![say!(words, "recover-wrong")],
        UnlockTrouble::WrongSecret => vec![say!(words, "device-key-gone")],
        UnlockTrouble::TooSoon => vec![say!(words, "unlock-too-soon")],
        UnlockTrouble::NoMemory => vec![say!(words, "no-memory"), say!(words, "no-memory-next")],
        UnlockTrouble::NoRoom => vec![say!(words, "unlock-no-room"), say!(words, "free-some-room")],
        UnlockTrouble::ReadOnly => vec![say!(words, "unlock-read-only"), say!(words, "read-only-next")],
        UnlockTrouble::Damaged => vec![say!(words, "unlock-damaged"), say!(words, "unlock-damaged-next")],
        UnlockTrouble::Newer => vec![say!(words, "place-newer"), say!(words, "place-newer-next")],
        UnlockTrouble::Interrupted | UnlockTrouble::Failed => {
            vec![say!(words, "unlock-failed"), say!(words, "try-again-or-restart")]
        }
    };
    rsx! {
        for line in lines {
            p { "{line}" }
        }
    }
}
