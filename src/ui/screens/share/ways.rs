//! Which way, each explained in a line, and none of them preferred.

use dioxus::prelude::*;

use super::making::FileWay;
use crate::paper::PdfError;
use crate::platform::SaveError;
use crate::session::WriteTrouble;
use crate::ui::components::{Button, Frame, Notice};
use crate::ui::nav::Tab;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::screens::summary::not_shared;
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// What became of an attempt that did not get anywhere.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    /// The person chose not to.
    Cancelled,
    /// The file could not be put there.
    NotPut(SaveError),
    /// There are no pages.
    NotMade(PdfError),
    /// It was not shown, because it could not be written down.
    NotNoted(WriteTrouble),
}

/// The choice.
#[component]
pub(super) fn Ways(
    few_people: bool,
    told: Option<Told>,
    onfile: EventHandler<FileWay>,
    onshow: EventHandler<()>,
) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Frame {
            title: say!(words, "share-ways-title"),
            at: "share-ways",
            actions: rsx! {
                Button { id: "share-nothing", onclick: move |()| shared.nav.home(Tab::Supervision),
                    {say!(words, "share-none")}
                }
            },
            if let Some(told) = told {
                Because { told }
            } else {
                p { {say!(words, "share-ways-nothing-yet")} }
            }
            if few_people {
                p { {say!(words, "few-people")} }
            }
            div { class: "stack-close",
                Button { id: "way-show", onclick: move |()| onshow.call(()), {say!(words, "share-way-show-do")} }
                p { class: "quiet", {say!(words, "share-way-show-what")} }
            }
            for (way, id, label, what) in files(&words) {
                div { key: "{id}", class: "stack-close",
                    Button { id, onclick: move |()| onfile.call(way), "{label}" }
                    p { class: "quiet", "{what}" }
                }
            }
            p { class: "quiet", {say!(words, "summary-file-open")} }
        }
    }
}

fn files(words: &Words) -> [(FileWay, &'static str, String, String); 3] {
    [
        (FileWay::Text, "way-text", say!(words, "share-way-text-do"), say!(words, "share-way-text-what")),
        (FileWay::Pdf, "way-pdf", say!(words, "share-way-pdf-do"), say!(words, "share-way-pdf-what")),
        (FileWay::Locked, "way-locked", say!(words, "share-way-locked-do"), say!(words, "share-way-locked-what")),
    ]
}

/// What happened, what is safe, and what can be done.
#[component]
pub(super) fn Because(told: Told) -> Element {
    let words = use_shared().words();
    match told {
        Told::Cancelled => rsx! { Notice { id: "not-shared", p { {say!(words, "share-cancelled")} } } },
        Told::NotPut(why) => rsx! {
            Notice { id: "not-shared",
                p { {not_shared(&words, why)} }
                p { {say!(words, "share-nothing-left")} }
            }
        },
        Told::NotMade(why) => rsx! {
            Notice { id: "not-shared",
                p { id: "not-made", {not_made(&words, &why)} }
                p { {say!(words, "share-nothing-left")} }
            }
        },
        Told::NotNoted(why) => rsx! {
            SaveTrouble { trouble: Some(why) }
            p { id: "not-shared", {say!(words, "share-nothing-left")} }
        },
    }
}

/// Why there is no PDF, and that plain text is whole.
pub(in crate::ui::screens) fn not_made(words: &Words, why: &PdfError) -> String {
    match why {
        PdfError::Lacks(lacking) => {
            let characters: Vec<String> = lacking.characters().iter().map(char::to_string).collect();
            say!(words, "share-pdf-lacks", characters = characters.join(" "))
        }
        PdfError::NoRandomness | PdfError::Failed => say!(words, "share-pdf-failed"),
    }
}
