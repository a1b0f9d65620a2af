//! Asking for something about a match: neutral requests on the supervision agenda, which name nobody.

use dioxus::prelude::*;

use crate::journal::{Need, Picks};
use crate::session::WriteTrouble;
use crate::ui::components::{PickMany, Section};
use crate::ui::screens::parts::SaveTrouble;
use crate::ui::screens::supervision::change_plan;
use crate::ui::state::use_shared;
use crate::words::say;

/// The requests that are about a match.
const ABOUT_A_MATCH: [Need; 3] = [Need::AnotherPeer, Need::NotAGoodMatch, Need::MayKnowThem];

/// The requests, and which of them stand on the agenda. They are the supporter's needs, not facts of this person: nothing
/// says for whom they were picked, here or anywhere.
#[component]
pub(super) fn Requests(may_know_them: bool) -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let mut trouble = use_signal(|| None::<WriteTrouble>);
    let needs: Picks<Need> = shared
        .read(|journal| journal.planned_supervision().map(|plan| plan.needs.clone()))
        .flatten()
        .unwrap_or_default();
    let unsaid = may_know_them && !needs.has(Need::MayKnowThem);
    rsx! {
        Section { title: say!(words, "person-ask"),
            p { class: "quiet", {say!(words, "person-ask-why")} }
            if unsaid {
                p { id: "may-know-unsaid", {say!(words, "person-may-know-unsaid")} }
            }
            PickMany::<Need> {
                legend: say!(words, "person-ask"),
                quiet: true,
                name: "match-needs",
                picks: needs,
                only: ABOUT_A_MATCH.to_vec(),
                ontoggle: move |need| trouble.set(change_plan(&mut shared, &|plan| plan.needs.toggle(need)).err()),
            }
            SaveTrouble { trouble: trouble() }
        }
    }
}
