//! The six words of a locked file, to be said and never sent along.

use std::sync::Arc;

use dioxus::prelude::*;

use super::ways::{Because, Told};
use crate::paper::SpokenPassphrase;
use crate::ui::components::{Button, ButtonLook, Frame};
use crate::ui::nav::Tab;
use crate::ui::state::use_shared;
use crate::words::say;

/// A locked file and its words while they are on the screen: one, however often the step is copied, and wiped when it is
/// left.
#[derive(Clone)]
pub(super) struct Aloud(Arc<(SpokenPassphrase, Vec<u8>)>);

impl Aloud {
    /// Takes both over.
    pub(super) fn new(passphrase: SpokenPassphrase, file: Vec<u8>) -> Self {
        Self(Arc::new((passphrase, file)))
    }

    /// The file.
    pub(super) fn file(&self) -> &[u8] {
        &self.0.1
    }
}

impl PartialEq for Aloud {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The words, before the file is put anywhere.
#[component]
pub(super) fn SayAloud(aloud: Aloud, told: Option<Told>, onsave: EventHandler<Aloud>) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Frame {
            title: say!(words, "share-aloud-title"),
            at: "share-aloud",
            actions: rsx! {
                Button { id: "share-nothing", onclick: move |()| shared.nav.home(Tab::Supervision),
                    {say!(words, "share-none")}
                }
                Button {
                    id: "aloud-save",
                    look: ButtonLook::Equal,
                    onclick: {
                        let aloud = aloud.clone();
                        move |()| onsave.call(aloud.clone())
                    },
                    {if shared.platform().shares() { say!(words, "share-aloud-share") } else { say!(words, "share-aloud-save") }}
                }
            },
            if let Some(told) = told {
                Because { told }
            }
            p { {say!(words, "share-aloud-what")} }
            Six { aloud: aloud.clone() }
            p { {say!(words, "share-aloud-how")} }
            if shared.platform().shares() {
                p { id: "aloud-first", {say!(words, "share-aloud-first")} }
            }
            p { {say!(words, "share-aloud-gone")} }
        }
    }
}

/// The words themselves, large.
#[component]
pub(super) fn Six(aloud: Aloud) -> Element {
    let words = use_shared().words();
    rsx! {
        ol { class: "twelve six", id: "six", lang: words.language().tag(),
            for (number, word) in (1..).zip(aloud.0.0.words()) {
                li { key: "{number}",
                    span { class: "twelve-number", "{number}" }
                    span { "data-word": "{number}", "{word}" }
                }
            }
        }
    }
}
