//! What was promised in a session, to be ticked off where it stands.

use dioxus::prelude::*;

use crate::journal::{EntryRef, FollowUpItem, Id, Kept, SupervisionSession};
use crate::session::WriteTrouble;
use crate::ui::components::{Check, Section};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::state::{Shared, today, use_shared};
use crate::words::{Label, Words, day, say};

/// The promises of a session.
#[component]
pub(super) fn FollowUps(session: SupervisionSession) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    // Saving takes a draft away, and what stands in it is newer: it is ticked off there.
    let being_written = shared.keeper().draft(EntryRef::from(session.id).id).is_some();
    let id = session.id;
    rsx! {
        if !session.follow_ups.is_empty() {
            Section { title: say!(words, "follow-ups-title"),
                SaveTrouble { trouble: trouble() }
                for (place, item) in session.follow_ups.iter().cloned().enumerate() {
                    div { key: "{place}", class: "stack-close", "data-follow-up": "{place}",
                        if !item.text.is_blank() {
                            p { class: "written", {item.text.reveal()} }
                        }
                        p { class: "quiet", {whose_and_when(&words, &item)} }
                        if being_written {
                            if item.done {
                                p { class: "quiet", {say!(words, "follow-up-done")} }
                            }
                        } else {
                            Check {
                                id: "done-{place}",
                                on: item.done,
                                onchange: move |on| trouble.set(tick_off(&mut shared, id, place, on).err()),
                                {say!(words, "follow-up-done")}
                            }
                        }
                    }
                }
            }
        }
    }
}

fn tick_off(shared: &mut Shared, id: Id<SupervisionSession>, place: usize, done: bool) -> Result<(), WriteTrouble> {
    let session = shared.keeper().read(|journal| journal.session(id).cloned()).map_err(|_| WriteTrouble::Locked)?;
    if let Some(mut session) = session
        && let Some(item) = session.follow_ups.get_mut(place)
    {
        item.done = done;
        shared.keeper().save(session.into())?;
        shared.changed();
    }
    Ok(())
}

/// Whose it is to do, and by when, as far as that was said.
pub(in crate::ui::screens) fn whose_and_when(words: &Words, item: &FollowUpItem) -> String {
    let owner = item.owner.as_ref().map(|kept| match kept {
        Kept::Known(owner) => owner.label(words),
        Kept::Newer(_) => say!(words, "newer-value"),
    });
    let by = item.day.map(|by| say!(words, "follow-up-by", day = day(words, by, today())));
    let said: Vec<String> = owner.into_iter().chain(by).collect();
    if said.is_empty() { say!(words, "follow-up-unsaid") } else { said.join(" · ") }
}
