//! Saying the same of many meetings at once: that there is an honorarium, and that everything has been paid.

use dioxus::prelude::*;

use crate::claim::{Claim, Wanted, claimed, unmarked};
use crate::journal::{EntryId, Journal, Meeting};
use crate::session::WriteTrouble;
use crate::ui::components::{Button, Notice};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{Shared, use_shared};
use crate::words::say;

/// Meetings that nobody has said anything about, and a tap to say that an honorarium is due for each. More than one are
/// asked about once more: they may be those of many years, and are taken back one by one.
#[component]
pub(super) fn MarkDue(wanted: Wanted) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut asking = use_signal(|| false);
    let mut outcome = use_signal(Outcome::default);
    let count = shared.read(|journal| unmarked(journal, wanted).len()).unwrap_or_default();
    let mut mark = move || {
        asking.set(false);
        outcome.set(change_all(
            &mut shared,
            |journal| unmarked(journal, wanted),
            |meeting| meeting.expense.honorarium_paid = Some(false),
        ));
    };
    rsx! {
        if count > 0 {
            section { class: "card", id: "unmarked",
                p { {say!(words, "claims-unmarked", count = count)} }
                if asking() {
                    Sure {
                        name: "due",
                        what: say!(words, "claims-due-sure", count = count),
                        yes: say!(words, "claims-due-yes"),
                        asking,
                        onyes: move |()| mark(),
                    }
                } else {
                    Button {
                        id: "mark-due",
                        onclick: move |()| if count > 1 { asking.set(true) } else { mark() },
                        {say!(words, "claims-mark-due", count = count)}
                    }
                }
            }
        }
        Told { outcome: outcome() }
    }
}

/// Everything that is shown has been paid: asked once more, because it is many lines at once. Not offered while nothing of it
/// could be worked out: nobody can say that of a sum that is not there.
#[component]
pub(super) fn MarkPaid(wanted: Wanted) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut asking = use_signal(|| false);
    let mut outcome = use_signal(Outcome::default);
    let owed = Wanted { owed_only: true, ..wanted };
    let count = shared.read(|journal| claimed(journal, owed).len()).unwrap_or_default();
    let unknown = shared.read(|journal| Claim::of(journal, owed).is_unknown()).unwrap_or_default();
    rsx! {
        if count > 0 && asking() {
            Sure {
                name: "paid",
                what: say!(words, "claims-paid-sure", count = count),
                yes: say!(words, "claims-paid-yes"),
                asking,
                onyes: move |()| {
                    asking.set(false);
                    outcome.set(change_all(&mut shared, |journal| claimed(journal, owed), |meeting| {
                        meeting.expense.settle()
                    }));
                },
            }
        } else if count > 0 && !unknown {
            Button { id: "mark-paid", onclick: move |()| asking.set(true), {say!(words, "claims-mark-paid")} }
        }
        Told { outcome: outcome() }
    }
}

/// What would happen to how many, and whether it should.
#[component]
fn Sure(name: &'static str, what: String, yes: String, asking: Signal<bool>, onyes: EventHandler<()>) -> Element {
    let words = use_shared().words();
    rsx! {
        Notice { id: "{name}-sure",
            p { "{what}" }
            Button { id: "{name}-no", onclick: move |()| asking.set(false), {say!(words, "not-now")} }
            Button { id: "{name}-yes", onclick: move |()| onyes.call(()), "{yes}" }
        }
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
