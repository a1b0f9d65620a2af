//! The phone's own key: a finger or a face instead of the passphrase, where the phone can keep a secret for one.

use std::sync::Arc;

use dioxus::prelude::*;

use super::change_trouble;
use crate::platform::{HardwareKey, KeyError, KeyStanding, Prompt};
use crate::session::{ChangeTrouble, HardwareSecret, Passphrase, Proof, UnlockTrouble};
use crate::ui::components::{Ask, Asked, Button, Notice, Section};
use crate::ui::state::{Shared, use_shared};
use crate::words::{Words, say};

/// Why the phone's key is as it was.
#[derive(Clone, Copy, PartialEq)]
enum Trouble {
    Key(KeyError),
    Change(ChangeTrouble),
}

/// The phone's key, switched on or off. Nothing where the device has none.
#[component]
pub(super) fn DeviceKey() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let key = use_hook(|| shared.platform().hardware_key());
    let mut asking = use_signal(|| false);
    let mut trouble = use_signal(|| None::<Trouble>);
    let mut on = use_signal(|| shared.keeper().device_key().is_some());
    let Some(key) = key else { return rsx! {} };
    let standing = key.standing();
    if standing == KeyStanding::NotHere && !on() {
        return rsx! {};
    }

    let admitting = key.clone();
    let admit = Callback::new(move |passphrase: Passphrase| -> Asked {
        let key = admitting.clone();
        Box::pin(async move {
            trouble.set(None);
            let keeper = shared.keeper();
            let passphrase = Arc::new(passphrase);
            // First the passphrase: nobody is asked for a finger for nothing.
            let (checking, typed) = (keeper.clone(), passphrase.clone());
            match tokio::task::spawn_blocking(move || checking.check(&typed)).await {
                Ok(Ok(())) => {}
                Ok(Err(why)) => return Err(why),
                Err(_) => return Err(UnlockTrouble::Interrupted),
            }
            let Ok(secret) = HardwareSecret::random() else { return Err(UnlockTrouble::Failed) };
            let wrapped = match key.wrap(prompt(&shared.words()), &secret).await {
                Ok(wrapped) => wrapped,
                Err(why) => {
                    trouble.set(Some(Trouble::Key(why)));
                    return Ok(());
                }
            };
            let admitted = tokio::task::spawn_blocking(move || {
                keeper.admit_device(Proof::Passphrase(&passphrase), &secret, &wrapped)
            });
            match admitted.await {
                Ok(Ok(())) => {
                    asking.set(false);
                    on.set(true);
                }
                Ok(Err(ChangeTrouble::Proof(why))) => return Err(why),
                Ok(Err(why)) => trouble.set(Some(Trouble::Change(why))),
                Err(_) => return Err(UnlockTrouble::Interrupted),
            }
            Ok(())
        })
    });
    let dismiss = move |()| {
        let dismissed = shared.keeper().dismiss_device();
        on.set(shared.keeper().device_key().is_some());
        trouble.set(dismissed.err().map(|why| {
            // What it wrapped is gone: it is the phone that holds on to its part, which opens nothing by itself.
            if *on.peek() { Trouble::Change(why) } else { Trouble::Key(KeyError::Failed) }
        }));
        shared.changed();
    };

    rsx! {
        Section { title: say!(words, "device-key-title"),
            p { {say!(words, "device-key-what")} }
            p { {say!(words, "device-key-not")} }
            if on() {
                Button { id: "device-key-off", onclick: dismiss, {say!(words, "device-key-off")} }
            } else if standing == KeyStanding::NotSetUp {
                p { class: "quiet", id: "device-key-not-set-up", {say!(words, "device-key-not-set-up")} }
            } else if asking() {
                Ask {
                    id: "device-key-ask",
                    why: say!(words, "device-key-ask"),
                    onpassphrase: admit,
                    onaway: move |()| asking.set(false),
                }
            } else {
                Button { id: "device-key-on", onclick: move |()| asking.set(true), {say!(words, "device-key-on")} }
            }
            if let Some(trouble) = trouble() {
                Notice { id: "device-key-trouble",
                    match trouble {
                        Trouble::Key(why) => rsx! {
                            p { {key_trouble(&words, why)} }
                        },
                        Trouble::Change(why) => change_trouble(&words, why),
                    }
                }
            }
        }
    }
}

/// What the phone's own sheet says.
fn prompt(words: &Words) -> Prompt {
    Prompt { title: say!(words, "device-key-prompt"), cancel: say!(words, "device-key-cancel") }
}

/// Has the phone's key give out the secret, or says why not. It may take its time, or never answer.
pub(in crate::ui::screens) async fn ask_key(
    shared: Shared,
    key: Arc<dyn HardwareKey>,
) -> Result<HardwareSecret, String> {
    let words = shared.words.peek().clone();
    let keeper = shared.keeper();
    let Some(wrapped) = keeper.device_key() else { return Err(say!(words, "device-key-gone")) };
    key.release(prompt(&words), wrapped).await.map_err(|why| {
        if why == KeyError::Gone {
            // It never comes back; asking for it again would be asking for nothing.
            let _ = keeper.dismiss_device();
        }
        key_trouble(&words, why)
    })
}

/// Unlocks with what the phone's key gave out: `None` once it is open, and otherwise what to say.
pub(in crate::ui::screens) async fn unlock_with(shared: Shared, secret: HardwareSecret) -> Option<String> {
    let words = shared.words.peek().clone();
    let keeper = shared.keeper();
    match tokio::task::spawn_blocking(move || keeper.unlock_with_device(&secret)).await {
        Ok(Ok(())) => None,
        Ok(Err(UnlockTrouble::WrongSecret)) => Some(say!(words, "device-key-gone")),
        // The passphrase opens it no more than the device does.
        Ok(Err(UnlockTrouble::Damaged)) => {
            Some(format!("{} {}", say!(words, "unlock-damaged"), say!(words, "unlock-damaged-next")))
        }
        Ok(Err(_)) | Err(_) => Some(say!(words, "device-key-failed")),
    }
}

/// Why the phone's key did not do its part. The passphrase stands beside it, always.
fn key_trouble(words: &Words, why: KeyError) -> String {
    match why {
        KeyError::Cancelled => say!(words, "device-key-cancelled"),
        KeyError::Gone => say!(words, "device-key-gone"),
        KeyError::NotNow => say!(words, "device-key-not-now"),
        KeyError::NotHere | KeyError::Failed => say!(words, "device-key-failed"),
    }
}
