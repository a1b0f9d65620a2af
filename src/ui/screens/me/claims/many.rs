//! Saying the same of many meetings at once: that there is an honorarium, and that everything has been paid.

use dioxus::prelude::*;

use crate::claim::{Wanted, claimed, unmarked};
use crate::journal::{EntryId, Journal, Meeting};
use crate::session::WriteTrouble;
use crate::ui::components::{Button, Notice};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{Shared, use_shared};
use crate::words::say;

/// Meetings that nobody has said anything about, and one tap to say that an honorarium is due for each.
#[component]
pub(super) fn MarkDue(wanted: Wanted) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut outcome = use_signal(Outcome::default);
    let count = shared.read(|journal| unmarked(journal, wanted).len()).unwrap_or_default();
    rsx! {
        if count > 0 {
            section { class: "card", id: "unmarked",
                p { {say!(words, "claims-unmarked", count = count)} }
                Button {
                    id: "mark-due",
                    onclick: move |()| outcome.set(change_all(&mut shared, |journal| unmarked(journal, wanted), |meeting| {
                        meeting.expense.honorarium_paid = Some(false)
                    })),
                    {say!(words, "claims-mark-due", count = count)}
                }
            }
        }
        Told { outcome: outcome() }
    }
}

/// Everything that is shown has been paid: asked once more, because it is many lines at once.
#[component]
pub(super) fn MarkPaid(wanted: Wanted) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut asking = use_signal(|| false);
    let mut outcome = use_signal(Outcome::default);
    let owed = move |journal: &Journal| claimed(journal, Wanted { owed_only: true, ..wanted }).len();
    let count = shared.read(owed).unwrap_or_default();
    rsx! {
        if count > 0 && asking() {
            Notice { id: "paid-sure",
                p { {say!(words, "claims-paid-sure", count = count)} }
                Button { id: "paid-no", onclick: move |()| asking.set(false), {say!(words, "not-now")} }
                Button {
                    id: "paid-yes",
                    onclick: move |()| {
                        asking.set(false);
                        let which = Wanted { owed_only: true, ..wanted };
                        outcome.set(change_all(&mut shared, |journal| claimed(journal, which), |meeting| {
                            meeting.expense.settle()
                        }));
                    },
                    {say!(words, "claims-paid-yes")}
                }
            }
        } else if count > 0 {
            Button { id: "mark-paid", onclick: move |()| asking.set(true), {say!(words, "claims-mark-paid")} }
        }
        Told { outcome: outcome() }
    }
}

/// How it went.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Outcome {
    /// Meetings that were left alone, because they are being written on.
    left: usize,
    trouble: Option<WriteTrouble>,
}

#[component]
fn Told(outcome: Outcome) -> Element {
    let words = use_shared().words();
    rsx! {
        if outcome.left > 0 {
            Notice { id: "left-alone", p { {say!(words, "claims-left-alone", count = outcome.left)} } }
        }
        SaveTrouble { trouble: outcome.trouble }
    }
}

/// Changes meetings one by one. One with a draft is left alone: saving it would take what is being written away.
fn change_all(
    shared: &mut Shared,
    which: impl Fn(&Journal) -> Vec<&Meeting>,
    change: impl Fn(&mut Meeting),
) -> Outcome {
    let keeper = shared.keeper();
    let drafts: Vec<EntryId> = keeper.drafts().iter().map(crate::session::Draft::id).collect();
    let meetings: Vec<Meeting> =
        keeper.read(|journal| which(journal).into_iter().cloned().collect()).unwrap_or_default();
    let mut outcome = Outcome::default();
    for mut meeting in meetings {
        if drafts.contains(&EntryId::from_bytes(meeting.id.bytes())) {
            outcome.left += 1;
            continue;
        }
        change(&mut meeting);
        if let Err(trouble) = keeper.save(meeting.into()) {
            outcome.trouble = Some(trouble);
            break;
        }
    }
    shared.changed();
    outcome
}
