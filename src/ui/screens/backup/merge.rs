//! Taking a backup in: which file, its passphrase, what would come of it, and then doing it or not.

use std::sync::Arc;

use dioxus::prelude::*;
use zeroize::Zeroizing;

use super::passphrase::{OldPassphrase, passphrase};
use super::restore::Pick;
use super::told::restore_trouble;
use crate::session::{Merged, Merging, RestoreTrouble, Sealed};
use crate::ui::components::{Button, ButtonLook, Check, Frame, Notice, Working};
use crate::ui::state::{now, today, use_shared};
use crate::words::{Words, day, say};

#[component]
pub(super) fn Taking() -> Element {
    let shared = use_shared();
    let words = shared.words();
    let picked = use_signal(|| None::<(String, Arc<Sealed>)>);
    let typed = use_signal(Zeroizing::<String>::default);
    let mut working = use_signal(|| false);
    let mut trouble = use_signal(|| None::<RestoreTrouble>);
    let mut weighed = use_signal(|| None::<Arc<Merging>>);

    let weigh = move |()| async move {
        let Some((_, sealed)) = picked.peek().clone() else { return };
        if working() {
            return;
        }
        working.set(true);
        trouble.set(None);
        let (keeper, passphrase, now) = (shared.keeper(), passphrase(typed), now());
        let found = tokio::task::spawn_blocking(move || keeper.weigh_backup(passphrase, sealed, now)).await;
        working.set(false);
        match found {
            Ok(Ok(merging)) => weighed.set(Some(Arc::new(merging))),
            Ok(Err(why)) => trouble.set(Some(why)),
            Err(_) => trouble.set(Some(RestoreTrouble::Failed)),
        }
    };
    if let Some(merging) = weighed() {
        return rsx! { Weighed { merging: Same(merging) } };
    }
    rsx! {
        Frame {
            title: say!(words, "backup-take-in"),
            at: "backup-pick",
            actions: rsx! {
                Button {
                    id: "backup-weigh",
                    look: ButtonLook::Main,
                    disabled: picked.read().is_none() || typed.read().is_empty() || working(),
                    enter: true,
                    onclick: weigh,
                    {say!(words, "backup-weigh")}
                }
            },
            p { {say!(words, "merge-what")} }
            Pick { picked, trouble }
            if picked.read().is_some() {
                OldPassphrase { typed }
            }
            if working() {
                Working {}
            }
            if let Some(why) = trouble() {
                Notice { id: "trouble", {restore_trouble(&words, why)} }
            }
        }
    }
}

/// The same backup as long as it is the same one in memory.
#[derive(Clone)]
struct Same(Arc<Merging>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What would come of it, and then what did.
#[component]
fn Weighed(merging: Same) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut bring_back = use_signal(|| false);
    let mut working = use_signal(|| false);
    let mut outcome = use_signal(|| None::<Result<Merged, RestoreTrouble>>);
    let merging = merging.0;
    let (made, would) = (merging.made, merging.would);

    let merge = move |()| {
        let merging = merging.clone();
        async move {
            if working() {
                return;
            }
            working.set(true);
            let (keeper, bring_back, now) = (shared.keeper(), bring_back(), now());
            let done = tokio::task::spawn_blocking(move || keeper.merge_backup(&merging, bring_back, now)).await;
            working.set(false);
            shared.changed();
            outcome.set(Some(done.unwrap_or(Err(RestoreTrouble::Failed))));
        }
    };
    if let Some(Ok(merged)) = outcome() {
        return rsx! {
            Frame {
                title: say!(words, "merge-done-title"),
                at: "backup-merged",
                actions: rsx! {
                    Button { id: "done", look: ButtonLook::Main, onclick: move |()| shared.nav.back(), {say!(words, "done")} }
                },
                p { id: "merged", {say!(words, "merge-done", count = merged.added())} }
                {left(&words, merged)}
            }
        };
    }
    let nothing = would.nothing_new() && would.erased_here == 0;
    rsx! {
        Frame {
            title: say!(words, "merge-title"),
            at: "backup-weighed",
            actions: rsx! {
                Button { id: "merge-no", onclick: move |()| shared.nav.back(), {say!(words, "not-now")} }
                if !nothing {
                    Button { id: "merge-do", disabled: working(), onclick: merge, {say!(words, "merge-do")} }
                }
            },
            if let Some(made) = made {
                p { {say!(words, "merge-made", day = day(&words, made, today()))} }
            }
            {counts(&words, would)}
            if would.erased_here > 0 {
                Notice { id: "erased-here",
                    p { {say!(words, "merge-erased-here", count = would.erased_here)} }
                    Check { id: "bring-back", on: bring_back(), onchange: move |on| bring_back.set(on),
                        {say!(words, "merge-bring-back")}
                    }
                }
            }
            p { class: "quiet", {say!(words, "merge-nothing-lost")} }
            if working() {
                Working {}
            }
            if let Some(Err(why)) = outcome() {
                Notice { id: "trouble", {restore_trouble(&words, why)} }
            }
        }
    }
}

fn counts(words: &Words, would: Merged) -> Element {
    rsx! {
        if would.nothing_new() && would.erased_here + would.left == 0 {
            p { id: "merge-nothing", {say!(words, "merge-nothing")} }
        }
        if would.new > 0 {
            p { id: "merge-new", {say!(words, "merge-new", count = would.new)} }
        }
        if would.changed > 0 {
            p { id: "merge-changed", {say!(words, "merge-changed", count = would.changed)} }
        }
        if would.others > 0 {
            p { id: "merge-others", {say!(words, "merge-others", count = would.others)} }
        }
        if would.earlier > 0 {
            p { id: "merge-earlier", {say!(words, "merge-earlier", count = would.earlier)} }
        }
        {left(words, would)}
        if would.same > 0 {
            p { id: "merge-same", class: "quiet", {say!(words, "merge-same", count = would.same)} }
        }
        if would.in_trash_here > 0 {
            p { id: "merge-trash", class: "quiet", {say!(words, "merge-in-trash", count = would.in_trash_here)} }
        }
    }
}

/// What has no place here, and must be looked for in the backup.
fn left(words: &Words, merged: Merged) -> Element {
    rsx! {
        if merged.left > 0 {
            p { id: "merge-left", {say!(words, "merge-left", count = merged.left)} }
        }
    }
}
