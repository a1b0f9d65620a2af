//! Which way, each explained in a line, and none of them preferred.

use dioxus::prelude::*;

use crate::leaving::FileWay;
use crate::paper::PdfError;
use crate::platform::{NotHanded, SaveError, ShareError};
use crate::session::WriteTrouble;
use crate::ui::components::{Button, Frame, Notice};
use crate::ui::nav::Tab;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::use_shared;
use crate::words::{Words, say};

/// What became of an attempt that did not get anywhere.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    /// The person chose not to.
    Cancelled,
    /// The file could not be handed over.
    NotHanded(NotHanded),
    /// There are no pages.
    NotMade(PdfError),
    /// It was not shown, because it could not be written down.
    NotNoted(WriteTrouble),
    /// The person says that what was offered was not sent.
    NotSent,
    /// They say so, and its line could not be taken away.
    StillNoted(WriteTrouble),
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
            for (way, id, label, what) in files(&words, shared.platform().shares()) {
                div { key: "{id}", class: "stack-close",
                    Button { id, onclick: move |()| onfile.call(way), "{label}" }
                    p { class: "quiet", "{what}" }
                }
            }
            p { class: "quiet",
                {if shared.platform().shares() { say!(words, "share-app-choose") } else { say!(words, "summary-file-open") }}
            }
        }
    }
}

/// Where there is a share sheet, a file is given to an app and not put in a place.
fn files(words: &Words, shares: bool) -> [(FileWay, &'static str, String, String); 3] {
    let [text, pdf, locked] = if shares {
        [say!(words, "share-app-text-do"), say!(words, "share-app-pdf-do"), say!(words, "share-app-locked-do")]
    } else {
        [say!(words, "share-way-text-do"), say!(words, "share-way-pdf-do"), say!(words, "share-way-locked-do")]
    };
    [
        (FileWay::Text, "way-text", text, say!(words, "share-way-text-what")),
        (FileWay::Pdf, "way-pdf", pdf, say!(words, "share-way-pdf-what")),
        (FileWay::Locked, "way-locked", locked, say!(words, "share-way-locked-what")),
    ]
}

/// What happened, what is safe, and what can be done.
#[component]
pub(super) fn Because(told: Told) -> Element {
    let words = use_shared().words();
    match told {
        Told::Cancelled => rsx! { Notice { id: "not-shared", p { {say!(words, "share-cancelled")} } } },
        Told::NotHanded(why) => rsx! {
            Notice { id: "not-shared",
                p { {not_handed(&words, why)} }
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
        Told::NotSent => rsx! { Notice { id: "not-shared", p { {say!(words, "share-not-sent")} } } },
        Told::StillNoted(why) => rsx! {
            SaveTrouble { trouble: Some(why) }
            p { id: "not-shared", {say!(words, "share-not-sent-noted")} }
        },
    }
}

/// Why a file was not handed over, and what can be done.
pub(in crate::ui::screens) fn not_handed(words: &Words, why: NotHanded) -> String {
    match why {
        NotHanded::Placing(SaveError::NoRoom) => say!(words, "share-no-room"),
        NotHanded::Placing(SaveError::NotAllowed) => say!(words, "share-not-allowed"),
        NotHanded::Placing(SaveError::Failed) => say!(words, "share-failed"),
        NotHanded::Sharing(ShareError::NoRoom) => say!(words, "share-app-no-room"),
        NotHanded::Sharing(ShareError::NotHere | ShareError::Failed) => say!(words, "share-app-failed"),
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
