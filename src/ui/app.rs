//! The root: what is shared by all screens, and which screen is shown.

use dioxus::prelude::*;

use super::called::Called;
use super::components::{Bar, Tabs};
use super::guard::Guard;
use super::host::Launch;
use super::nav::{Nav, Place};
use super::screens;
use super::state::{Shared, now, this_instant, use_shared};
use crate::journal::{EntryRef, Escalation, Id};
use crate::session::{Draft, Keeper, Screen as Written, Standing};
use crate::words::{Language, Words};

/// A draft touched within this many minutes reopens where it was; an older one waits on Today.
const FRESH_MINUTES: i64 = 15;

/// The interface, ready to be shown by a shell.
pub fn virtual_dom(launch: Launch) -> VirtualDom {
    VirtualDom::new(App).with_root_context(launch)
}

/// The root component. It finds its [`Launch`] in the root context.
#[component]
pub fn App() -> Element {
    let launch = use_context::<Launch>();
    use_context_provider(|| launch.host.clone());
    let shared = use_context_provider(|| {
        let preferences = launch.keeper.preferences();
        let language = preferences.language.unwrap_or_else(|| Language::of_locale(&launch.platform.locale()));
        // A fresh page over an open notebook: a phone made the window anew. While locked there is nothing to come back to.
        let nav = Nav::starting_at(way_in(&launch.keeper, &launch.called));
        Shared::new(launch.clone(), Words::new(language), nav)
    });
    use_context_provider(screens::JournalView::default);
    let theme = shared.preferences().theme.key();
    let language = shared.words().language().tag();
    let screen = shared.nav.steps();
    launch.host.shows(screen);
    launch.host.hands(shared.nav.is_handed());
    let reads_help = matches!(shared.nav.here(), Place::Help | Place::Countries);
    launch.host.reads_help(reads_help && shared.standing() != Standing::Open);
    rsx! {
        div { class: "app", lang: language, "data-theme": theme, "data-screen": "{screen}",
            Guard {
                Bar {}
                Screen {}
                Tabs {}
            }
        }
    }
}

/// The screen for where the person is.
#[component]
fn Screen() -> Element {
    let shared = use_shared();
    let standing = shared.standing();
    let here = shared.nav.here();
    rsx! {
        // A list of one: every step is another screen, with fields of its own.
        for here in [here] {
            Shown { key: "{shared.nav.steps()}", standing, here }
        }
    }
}

/// Help opens whatever the vault is like; everything else needs it open.
#[component]
fn Shown(standing: Standing, here: Place) -> Element {
    match (standing, here) {
        (_, Place::Help) => rsx! { screens::Help {} },
        (_, Place::Countries) => rsx! { screens::Countries {} },
        (Standing::NoVault | Standing::Open, Place::OpenContact) => rsx! { screens::PutOpenContact {} },
        (Standing::NoVault, Place::Restore) => rsx! { screens::Restore {} },
        (Standing::NoVault, _) => rsx! { screens::Create {} },
        (Standing::Locked, Place::Recover) => rsx! { screens::Recover {} },
        (Standing::Locked, _) => rsx! { screens::Unlock {} },
        (Standing::Trouble(trouble), _) => rsx! { screens::Trouble { trouble } },
        (Standing::Open, Place::Today) => rsx! { screens::Today {} },
        (Standing::Open, Place::Journal) => rsx! { screens::Journal {} },
        (Standing::Open, Place::Supervision) => rsx! { screens::Supervision {} },
        (Standing::Open, Place::Me) => rsx! { screens::Me {} },
        (Standing::Open, Place::Write) => rsx! { screens::Write {} },
        (Standing::Open, Place::Writing(draft)) => rsx! { screens::Writing { draft: *draft } },
        (Standing::Open, Place::Entry(entry)) => rsx! { screens::Entry { entry } },
        (Standing::Open, Place::Summary) => rsx! { screens::Summary {} },
        (Standing::Open, Place::DangerNow(draft)) => {
            rsx! { screens::DangerNow { draft: draft.map(|draft| *draft) } }
        }
        (Standing::Open, Place::DangerOver(draft)) => {
            rsx! { screens::DangerOver { draft: draft.map(|draft| *draft) } }
        }
        (Standing::Open, Place::DangerNoted(draft, received)) => {
            rsx! { screens::DangerNoted { draft: *draft, received } }
        }
        (Standing::Open, Place::ConcernGate(draft)) => rsx! { screens::ConcernGate { draft: *draft } },
        (Standing::Open, Place::Numbers) => rsx! { screens::Numbers {} },
        (Standing::Open, Place::About) => rsx! { screens::About {} },
        (Standing::Open, Place::Backup) => rsx! { screens::Backup {} },
        // There is a vault now: back to where it begins.
        (Standing::Open, Place::Restore) => rsx! { screens::Today {} },
        (Standing::Open, Place::Trash) => rsx! { screens::Trash {} },
        (Standing::Open, Place::History(entry)) => rsx! { screens::History { entry } },
        (Standing::Open, Place::Retention) => rsx! { screens::Retention {} },
        (Standing::Open, Place::Wipe) => rsx! { screens::Wipe {} },
        (Standing::Open, Place::Damage) => rsx! { screens::Damage {} },
        (Standing::Open, Place::Keys) => rsx! { screens::Keys {} },
        (Standing::Open, Place::ChangePassphrase) => rsx! { screens::ChangePassphrase {} },
        (Standing::Open, Place::Renew) => rsx! { screens::Renew {} },
        (Standing::Open, Place::CheckWords) => rsx! { screens::CheckWords {} },
        (Standing::Open, Place::Words(code)) => rsx! { screens::ShownWords { code } },
        (Standing::Open, Place::People) => rsx! { screens::People {} },
        (Standing::Open, Place::Person(person)) => rsx! { screens::Person { person } },
        (Standing::Open, Place::DeletePerson(person)) => rsx! { screens::DeletePerson { person } },
        (Standing::Open, Place::Recover) => rsx! { screens::Today {} },
        (Standing::Open, Place::FourWays(draft)) => rsx! { screens::FourWays { draft: *draft } },
        (Standing::Open, Place::Repair(draft)) => rsx! { screens::Repair { draft: *draft } },
        (Standing::Open, Place::MyWeeks) => rsx! { screens::MyWeeks {} },
        (Standing::Open, Place::Role) => rsx! { screens::Role {} },
        (Standing::Open, Place::Claims(wanted)) => rsx! { screens::Claims { wanted } },
        (Standing::Open, Place::Scripts) => rsx! { screens::Scripts {} },
        (Standing::Open, Place::OwnCrisis(step)) => rsx! { screens::OwnCrisis { step } },
        (Standing::Open, Place::OwnSlip(slip, step)) => rsx! { screens::OwnSlip { slip, step } },
        (Standing::Open, Place::Law) => rsx! { screens::Law {} },
        (Standing::Open, Place::Handed(text)) => rsx! { screens::Handed { text } },
    }
}

/// Where the person stands after unlocking: after a call from danger, which locks the app on its way, at "Afterwards";
/// before that, if something was found damaged, what it is; and otherwise where they were writing, if that was just now.
pub fn way_after_unlocking(shared: &Shared) -> Vec<Place> {
    way_in(&shared.keeper(), &shared.called())
}

fn way_in(keeper: &Keeper, called: &Called) -> Vec<Place> {
    let mut way = vec![Place::Today];
    // While locked there is nothing to come back to.
    let about = called.since(this_instant()).filter(|_| keeper.standing() == Standing::Open);
    let about = about.map(|about| about.and_then(|concern| draft_about(keeper, concern)));
    let is_about_it = |draft: &Draft| about.iter().flatten().any(|about| about.id() == draft.id());
    let others = keeper.drafts().into_iter().filter(|draft| !is_about_it(draft));
    if let Some(draft) = others.max_by_key(|draft| draft.at)
        && (now() - draft.at).num_minutes() < FRESH_MINUTES
    {
        way.push(Place::Writing(Box::new(draft)));
    }
    if keeper.damage().is_some() {
        way.push(Place::Damage);
    }
    if let Some(about) = about {
        way.push(Place::DangerOver(about.map(Box::new)));
    }
    way
}

/// What is being written about a concern, or the concern as it was saved.
fn draft_about(keeper: &Keeper, concern: Id<Escalation>) -> Option<Draft> {
    let about = EntryRef::from(concern);
    let saved = || {
        let entry = keeper.read(|journal| journal.find(&about).cloned()).ok().flatten()?;
        Some(Draft::new(Written::Concern, entry, this_instant()))
    };
    keeper.draft(about.id).or_else(saved)
}
