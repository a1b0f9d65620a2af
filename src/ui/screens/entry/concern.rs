//! Where a concern stands, changed where it is read: somebody has it, or I have put it down.

use dioxus::prelude::*;

use crate::journal::consent::{Whose, whose_category};
use crate::journal::{EntryRef, Escalation, EscalationStatus, Id, known};
use crate::session::WriteTrouble;
use crate::ui::components::{Button, ButtonLook};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{Shared, use_shared};
use crate::words::{Label, say};

/// One tap closes it, and one opens it again. As long as somebody is needed today and nobody has been called, it is not put
/// down here.
#[component]
pub(super) fn ConcernStanding(concern: Escalation) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    // Saving takes a draft away, and what stands in it is newer: it is changed there.
    if shared.keeper().draft(EntryRef::from(concern.id).id).is_some() {
        return rsx! {};
    }
    let theirs = known(&concern.category).is_none_or(|category| whose_category(category) == Whose::Theirs);
    let id = concern.id;
    let mut set = move |status| trouble.set(set_status(&mut shared, id, status).err());
    rsx! {
        SaveTrouble { trouble: trouble() }
        if concern.is_open() {
            div { class: "stack-close",
                Button { id: "someone-has-it", onclick: move |()| set(EscalationStatus::Received),
                    {EscalationStatus::Received.label(&words)}
                }
                if !concern.needs_somebody() {
                    Button { id: "put-down", onclick: move |()| set(EscalationStatus::PutDown),
                        {EscalationStatus::PutDown.label(&words)}
                    }
                }
            }
        } else {
            if known(&concern.status) == Some(EscalationStatus::PutDown) {
                p { id: "is-put-down", {say!(words, "concern-put-down-well")} }
            }
            Button { id: "take-up", look: ButtonLook::Plain, onclick: move |()| set(EscalationStatus::Open),
                {say!(words, "concern-take-up")}
            }
        }
        if theirs {
            p { class: "quiet", id: "may-never-hear", {say!(words, "concern-may-never-hear")} }
        }
    }
}

fn set_status(shared: &mut Shared, id: Id<Escalation>, status: EscalationStatus) -> Result<(), WriteTrouble> {
    let concern = shared.keeper().read(|journal| journal.escalation(id).cloned()).map_err(|_| WriteTrouble::Locked)?;
    if let Some(mut concern) = concern {
        concern.status = Some(status.into());
        shared.keeper().save(concern.into())?;
        shared.changed();
    }
    Ok(())
}
