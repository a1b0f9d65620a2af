//! A row that leads to a place.

use dioxus::prelude::*;

use super::icon::{Icon, Picture};
use crate::ui::nav::Place;
use crate::ui::state::use_shared;

/// A row that leads to a place.
#[component]
pub fn Onward(id: String, to: Place, children: Element) -> Element {
    let mut shared = use_shared();
    rsx! {
        button { class: "row", id, onclick: move |_| shared.nav.go(to.clone()),
            span { class: "row-text", {children} }
            Icon { picture: Picture::Onward }
        }
    }
}
