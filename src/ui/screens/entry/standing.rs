//! Where a boundary issue stands, changed where it is read, and its own short debrief.

use dioxus::prelude::*;

use crate::journal::{BoundaryIssue, BoundaryStatus, EntryRef, Id, Phase};
use crate::session::WriteTrouble;
use crate::ui::components::{Button, PickOne};
use crate::ui::screens::debrief::sit_down;
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{Shared, use_shared};
use crate::words::say;

/// Open, brought, settled.
#[component]
pub(super) fn BoundaryStanding(issue: BoundaryIssue) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    // Saving takes a draft away, and what stands in it is newer: it is changed there.
    if shared.keeper().draft(EntryRef::from(issue.id).id).is_some() {
        return rsx! {};
    }
    let id = issue.id;
    rsx! {
        SaveTrouble { trouble: trouble() }
        PickOne::<BoundaryStatus> {
            legend: say!(words, "boundary-status"),
            name: "status",
            kept: issue.status.clone(),
            onpick: move |pick: Option<BoundaryStatus>| {
                // Tapping where it stands already changes nothing.
                if let Some(status) = pick {
                    trouble.set(set_status(&mut shared, id, status).err());
                }
            },
        }
    }
}

fn set_status(shared: &mut Shared, id: Id<BoundaryIssue>, status: BoundaryStatus) -> Result<(), WriteTrouble> {
    let issue = shared.keeper().read(|journal| journal.boundary(id).cloned()).map_err(|_| WriteTrouble::Locked)?;
    if let Some(mut issue) = issue {
        issue.status = Some(status.into());
        shared.keeper().save(issue.into())?;
        shared.changed();
    }
    Ok(())
}

/// The short debrief about one issue.
#[component]
pub(super) fn SitWithIssue(issue: BoundaryIssue) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    rsx! {
        Button { id: "debrief", onclick: move |()| sit_down(&mut shared, Phase::After, Some(issue.id.into())),
            {say!(words, "boundary-debrief")}
        }
    }
}
