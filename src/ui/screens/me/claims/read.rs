//! The exact bytes of a claim, and letting them go or not.
//!
//! A claim says on which days somebody was at work as a peer supporter, and where it is found it says that they are one. It
//! leaves the phone as a summary does, and so the passphrase is asked for as it is there: once for each that was read.

use dioxus::prelude::*;

use super::Step;
use crate::claim::{FILE_NAME, PDF_NAME};
use crate::paper::{PdfError, Sheet, pdf};
use crate::platform::{Handed, NotHanded, hand_over};
use crate::ui::components::{Again, Button, Chip, Frame, Group, Notice};
use crate::ui::screens::share::{not_handed, not_made};
use crate::ui::state::use_shared;
use crate::words::say;

/// What is shown is what leaves, to the byte.
#[component]
pub(super) fn Reading(
    sheet: String,
    /// The same, for pages.
    paper: Sheet,
    /// Whether something in it has no amount, because a rate is missing.
    lacks_a_rate: bool,
    step: Signal<Step>,
) -> Element {
    let shared = use_shared();
    let words = shared.words();
    let mut outcome = use_signal(|| None::<Result<Handed, NotHanded>>);
    let mut not_made_because = use_signal(|| None::<PdfError>);
    let mut busy = use_signal(|| false);
    let mut pages = use_signal(|| false);
    let shown = if pages() { paper.text() } else { sheet.clone() };
    let shares = shared.platform().shares();
    let mut asked = use_signal(|| false);
    let save = use_callback(move |()| {
        let file = if pages() { pdf(&paper) } else { Ok(sheet.clone().into_bytes()) };
        let name = if pages() { PDF_NAME } else { FILE_NAME };
        spawn(async move {
            if busy() {
                return;
            }
            not_made_because.set(None);
            match file {
                Err(why) => not_made_because.set(Some(why)),
                Ok(bytes) => {
                    busy.set(true);
                    let answer = hand_over(&*shared.platform(), name, bytes).await;
                    busy.set(false);
                    outcome.set(Some(answer));
                }
            }
        });
    });
    if step() == Step::Asking {
        return rsx! {
            Frame { title: say!(words, "share-again-title"), at: "claim-again",
                Again {
                    id: "again",
                    why: say!(words, "share-again-why"),
                    onright: move |()| {
                        asked.set(true);
                        step.set(Step::Reading);
                        save.call(());
                    },
                    onaway: move |()| step.set(Step::Reading),
                }
            }
        };
    }
    let left = matches!(outcome(), Some(Ok(Handed::Placed | Handed::Taken | Handed::Offered)));
    rsx! {
        Frame {
            title: say!(words, "claims-file"),
            at: "claim-read",
            actions: rsx! {
                Button { id: "claim-done", onclick: move |()| step.set(Step::Looking),
                    {if left { say!(words, "done") } else { say!(words, "share-none") }}
                }
                if !left {
                    Button { id: "claim-save",
                        onclick: move |()| if asked() { save.call(()) } else { step.set(Step::Asking) },
                        {if shares { say!(words, "claims-share") } else { say!(words, "claims-save") }}
                    }
                }
            },
            if lacks_a_rate {
                Notice { id: "rate-missing", p { {say!(words, "claims-no-rate")} } }
            }
            if let Some(why) = not_made_because() {
                Notice { id: "not-shared", p { {not_made(&words, &why)} } }
            }
            match outcome() {
                None => rsx! {},
                Some(Ok(Handed::Placed)) => rsx! {
                    Notice { id: "claim-saved",
                        p { {say!(words, "share-done")} }
                        p { {say!(words, "claims-saved-next")} }
                    }
                },
                Some(Ok(handed @ (Handed::Taken | Handed::Offered))) => rsx! {
                    Notice { id: "claim-saved",
                        p { {if handed == Handed::Taken { say!(words, "share-taken") } else { say!(words, "share-offered") }} }
                        p { {say!(words, "claims-shared-next")} }
                    }
                },
                Some(Ok(Handed::Cancelled)) => rsx! { Notice { id: "not-shared", p { {say!(words, "share-cancelled")} } } },
                Some(Err(why)) => rsx! {
                    Notice { id: "not-shared",
                        p { {not_handed(&words, why)} }
                        p { {say!(words, "share-nothing-left")} }
                    }
                },
            }
            if !left {
                Group { legend: say!(words, "claims-kind"), name: "kind-of-file",
                    div { class: "chips",
                        Chip { name: "spreadsheet", on: !pages(), onpick: move |()| pages.set(false),
                            {say!(words, "claims-kind-spreadsheet")}
                        }
                        Chip { name: "pages", on: pages(), onpick: move |()| pages.set(true),
                            {say!(words, "claims-kind-pages")}
                        }
                    }
                }
                p { {if pages() { say!(words, "claims-exact-pages") } else { say!(words, "claims-exact") }} }
            }
            pre { class: if pages() { "page" } else { "page sheet" }, id: "sheet", tabindex: "0", "{shown}" }
        }
    }
}
