//! Making a backup: a passphrase, a moment, a place, and a word that it was read back.

use std::sync::Arc;

use dioxus::prelude::*;

use super::hurt::Hurt;
use super::told::{backup_trouble, not_kept};
use crate::platform::{SaveError, Saved};
use crate::session::{Attachment, BackupTrouble, MadeBackup};
use crate::ui::components::{Button, ButtonLook, Frame, Notice, Working};
use crate::ui::screens::keys::{Choose, use_chosen};
use crate::ui::state::{today, use_shared};
use crate::words::say;

#[derive(Clone)]
enum Stands {
    Choosing,
    Working,
    /// Made, and asked where it should go.
    Made(Arc<MadeBackup>, Option<Result<(), SaveError>>),
    /// Where it should be, with so many things left out, these attachments among them.
    Kept(usize, Vec<Attachment>),
    Trouble(BackupTrouble),
}

#[component]
pub(super) fn Making() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let chosen = use_chosen();
    let mut stands = use_signal(|| Stands::Choosing);
    let mut asking = use_signal(|| false);

    let keep = move |made: Arc<MadeBackup>| async move {
        if asking() {
            return;
        }
        asking.set(true);
        let name = say!(shared.words(), "backup-file-name", day = today().to_string());
        let answer = shared.platform().save_copy(&name, made.file.path()).await;
        asking.set(false);
        stands.set(match answer {
            Ok(Saved::Done) => {
                // The backup is as good without the note of its day; it is only asked for again sooner.
                let _ = shared.keeper().backup_is_kept(today());
                shared.changed();
                Stands::Kept(made.left_out, made.hurt.clone())
            }
            Ok(Saved::Cancelled) => Stands::Made(made, Some(Ok(()))),
            Err(why) => Stands::Made(made, Some(Err(why))),
        });
    };
    let make = move |()| async move {
        if matches!(*stands.peek(), Stands::Working) || !chosen.is_ready() {
            return;
        }
        stands.set(Stands::Working);
        let keeper = shared.keeper();
        let passphrase = chosen.passphrase();
        let day = today();
        match tokio::task::spawn_blocking(move || keeper.make_backup(&passphrase, day)).await {
            Ok(Ok(made)) => {
                let made = Arc::new(made);
                stands.set(Stands::Made(made.clone(), None));
                keep(made).await;
            }
            Ok(Err(why)) => stands.set(Stands::Trouble(why)),
            Err(_) => stands.set(Stands::Trouble(BackupTrouble::Failed)),
        }
    };

    match stands() {
        Stands::Made(made, answer) => {
            let left = made.left_out;
            rsx! {
                Frame {
                    title: say!(words, "backup-made-title"),
                    at: "backup-made",
                    actions: rsx! {
                        Button { id: "backup-drop", onclick: move |()| shared.nav.back(), {say!(words, "backup-drop")} }
                        Button {
                            id: "backup-place",
                            look: ButtonLook::Main,
                            onclick: move |()| keep(made.clone()),
                            {say!(words, "backup-choose-place")}
                        }
                    },
                    p { {say!(words, "backup-made", left = left)} }
                    if let Some(answer) = answer {
                        Notice { id: "not-kept",
                            match answer {
                                Ok(()) => rsx! { p { {say!(words, "backup-not-placed")} } },
                                Err(why) => not_kept(&words, why),
                            }
                        }
                    }
                }
            }
        }
        Stands::Kept(left_out, hurt) => rsx! {
            Frame {
                title: say!(words, "backup-kept-title"),
                at: "backup-kept",
                actions: rsx! {
                    Button { id: "done", look: ButtonLook::Main, onclick: move |()| shared.nav.back(), {say!(words, "done")} }
                },
                p { id: "backup-whole", {say!(words, "backup-whole", left = left_out)} }
                if left_out > 0 {
                    Notice { id: "left-out",
                        p { {say!(words, "backup-left-out", count = left_out)} }
                        if !hurt.is_empty() {
                            Hurt { files: hurt }
                        }
                    }
                }
                p { {say!(words, "backup-kept-next")} }
                p { {say!(words, "backup-passphrase-needed")} }
            }
        },
        stands => {
            let working = matches!(stands, Stands::Working);
            rsx! {
                Frame {
                    title: say!(words, "backup-make"),
                    at: "backup-make",
                    actions: rsx! {
                        Button {
                            id: "backup-do",
                            look: ButtonLook::Main,
                            disabled: !chosen.is_ready() || working,
                            enter: true,
                            onclick: make,
                            {say!(words, "backup-do")}
                        }
                    },
                    p { {say!(words, "backup-passphrase-why")} }
                    Choose { chosen, label: say!(words, "backup-new-passphrase") }
                    Notice { p { {say!(words, "backup-passphrase-needed")} } }
                    if working {
                        Working {}
                    }
                    if let Stands::Trouble(why) = stands {
                        Notice { id: "trouble", {backup_trouble(&words, why)} }
                    }
                }
            }
        }
    }
}
