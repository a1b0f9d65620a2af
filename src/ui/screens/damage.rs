//! What was found damaged at unlocking: what is affected, what can still be read, and what can be done.

use dioxus::prelude::*;

use super::parts::SaveTrouble;
use crate::journal::{Choice, Kind};
use crate::session::{Damage as Found, WriteTrouble};
use crate::ui::components::{Button, ButtonLook, Frame, Section, Working};
use crate::ui::nav::Place;
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// The screen after unlocking when something is damaged; reached again from Today.
#[component]
pub fn Damage() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let mut working = use_signal(|| false);
    let Some(found) = use_hook(|| shared.keeper().damage()) else {
        return rsx! {
            Frame { title: say!(words, "damage-title"), at: "damage", p { {say!(words, "entry-gone")} } }
        };
    };
    let counted =
        |(kind, &count): (&Kind, &usize)| say!(words, "damage-readable-count", kind = kind.key(), count = count);
    let readable: Vec<String> = found.readable.iter().map(counted).collect();
    let go_on = move |()| async move {
        if working() {
            return;
        }
        working.set(true);
        trouble.set(None);
        let keeper = shared.keeper();
        // What can be read may have to move into a new store.
        let accepted = tokio::task::spawn_blocking(move || keeper.accept_damage()).await;
        working.set(false);
        match accepted {
            Ok(Ok(())) => {
                shared.changed();
                shared.nav.back();
            }
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(WriteTrouble::Failed)),
        }
    };
    rsx! {
        Frame {
            title: say!(words, "damage-title"),
            at: "damage",
            actions: rsx! {
                Button { id: "not-now", onclick: move |()| shared.nav.back(),
                    {say!(words, "not-now")}
                }
                Button { id: "restore", look: ButtonLook::Main, onclick: move |()| shared.nav.go(Place::Backup),
                    {say!(words, "damage-restore")}
                }
                Button {
                    id: "go-on-with-it",
                    disabled: working(),
                    onclick: go_on,
                    {say!(words, "damage-go-on")}
                }
            },
            for (place, line) in affected(&words, &found).into_iter().enumerate() {
                p { key: "{place}", "data-affected": "", "{line}" }
            }
            p { class: "quiet", {say!(words, "damage-why")} }
            p { id: "safe", {say!(words, "damage-safe")} }
            if readable.is_empty() {
                p { id: "readable", {say!(words, "damage-nothing-readable")} }
            } else {
                Section { title: say!(words, "damage-readable"),
                    ul { class: "stack-close", id: "readable",
                        for line in readable {
                            li { key: "{line}", "{line}" }
                        }
                    }
                }
            }
            p { {say!(words, "damage-go-on-why")} }
            if working() {
                Working {}
            }
            SaveTrouble { trouble: trouble() }
        }
    }
}

/// One sentence for each thing that is wrong.
fn affected(words: &Words, found: &Found) -> Vec<String> {
    let losses = &found.losses;
    let mut lines = Vec::new();
    let mut say = |on: bool, line: &dyn Fn() -> String| lines.extend(on.then(line));
    say(losses.saves > 0, &|| say!(words, "damage-saves", count = losses.saves));
    say(losses.lost > 0, &|| say!(words, "damage-lost", count = losses.lost));
    say(losses.torn > 0, &|| say!(words, "damage-torn", count = losses.torn));
    say(found.torn.entries > 0, &|| say!(words, "damage-torn-entries", count = found.torn.entries));
    say(found.torn.drafts > 0, &|| say!(words, "damage-torn-drafts", count = found.torn.drafts));
    say(found.torn.deleted > 0, &|| say!(words, "damage-torn-deleted", count = found.torn.deleted));
    say(losses.files > 0, &|| say!(words, "damage-files", count = losses.files));
    say(losses.untraced > 0, &|| say!(words, "damage-untraced"));
    say(losses.altered, &|| say!(words, "damage-altered"));
    lines
}
