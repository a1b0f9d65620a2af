//! The frame of every screen with its heading and actions; and around all screens, the bar with Help and Hide, and the
//! tabs.

use dioxus::prelude::*;

use super::icon::{Icon, Picture};
use crate::session::Standing;
use crate::ui::nav::{Place, Tab};
use crate::ui::state::use_shared;
use crate::words::say;

/// A screen in its frame.
///
/// The heading takes the focus when the screen appears, so that a screen reader starts there; not where the person comes
/// back to something further down. `actions` stand at the
/// bottom, within thumb's reach, above the tabs.
#[component]
pub fn Frame(
    /// The heading.
    title: String,
    /// Names the screen for tests; the person never sees it.
    at: String,
    /// Whether the heading is only read aloud.
    #[props(default)]
    quiet_title: bool,
    /// Whether the person comes back to something further down, which takes the focus itself.
    #[props(default)]
    returning: bool,
    /// What can be done here; nothing at all where there is nothing.
    #[props(default)]
    actions: Option<Element>,
    /// Whether the actions scroll with what is read, below it: many answers would leave a small screen no room for more.
    #[props(default)]
    flows: bool,
    children: Element,
) -> Element {
    rsx! {
        div { class: if flows { "frame frame-flows" } else { "frame" },
            main { class: "screen", id: "screen", "data-at": at,
                div { class: "stack",
                    h1 {
                        class: if quiet_title { "only-read" },
                        tabindex: "-1",
                        onmounted: move |heading| async move {
                            if !returning {
                                let _ = heading.set_focus(true).await;
                            }
                        },
                        "{title}"
                    }
                    {children}
                }
            }
            if let Some(actions) = actions {
                div { class: "actions", {actions} }
            }
        }
    }
}

/// Back where there is a way back; Help and Hide always. Stands outside the screens and outlives them.
#[component]
pub fn Bar() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    let here = shared.nav.here();
    let helping = here == Place::Help || here.is_danger();
    let open = shared.standing() == Standing::Open;
    rsx! {
        header { class: "bar", "data-stays": "",
            if shared.nav.can_go_back() && !here.is_handed() {
                button { class: "button button-plain", id: "back", onclick: move |_| shared.nav.back(),
                    Icon { picture: Picture::Back }
                    {say!(words, "back")}
                }
            }
            span { class: "bar-space" }
            if !helping && !here.is_handed() {
                button { class: "button button-plain", id: "help", onclick: move |_| shared.nav.go(Place::Help),
                    Icon { picture: Picture::Help }
                    {say!(words, "help")}
                }
            }
            if open {
                button { class: "button button-plain", id: "hide", onclick: move |_| shared.lock(),
                    Icon { picture: Picture::Hide }
                    {say!(words, "hide")}
                }
            }
        }
    }
}

/// The four tabs, while unlocked. They stand outside the screens and outlive them.
#[component]
pub fn Tabs() -> Element {
    let mut shared = use_shared();
    let words = shared.words();
    if shared.standing() != Standing::Open || shared.nav.here().is_handed() {
        return rsx! {};
    }
    let current = shared.nav.here().tab();
    let name = |tab| match tab {
        Tab::Today => (say!(words, "tab-today"), Picture::Today, "tab-today"),
        Tab::Journal => (say!(words, "tab-journal"), Picture::Journal, "tab-journal"),
        Tab::Supervision => (say!(words, "tab-supervision"), Picture::Supervision, "tab-supervision"),
        Tab::Me => (say!(words, "tab-me"), Picture::Me, "tab-me"),
    };
    rsx! {
        nav { class: "tabs", "data-stays": "", "aria-label": say!(words, "tabs"),
            for (tab, (name, picture, id)) in Tab::ALL.map(|tab| (tab, name(tab))) {
                button {
                    key: "{id}",
                    class: "tab",
                    id,
                    "aria-current": if current == Some(tab) { "page" },
                    onclick: move |_| shared.nav.home(tab),
                    Icon { picture }
                    "{name}"
                }
            }
        }
    }
}

/// A part of a screen with a heading of its own.
#[component]
pub fn Section(title: String, children: Element) -> Element {
    rsx! {
        section { class: "stack-close",
            h2 { "{title}" }
            {children}
        }
    }
}
