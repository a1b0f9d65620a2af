//! Pictures beside words. Never instead of them.

use dioxus::prelude::*;
use dioxus_free_icons::Icon as FreeIcon;
use dioxus_free_icons::icons::ld_icons::{
    LdBookOpen, LdChevronLeft, LdChevronRight, LdEyeOff, LdLifeBuoy, LdMessagesSquare, LdSun, LdUserRound,
};

/// The pictures we use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Back.
    Back,
    /// Onward.
    Onward,
    /// Help.
    Help,
    /// Hide.
    Hide,
    /// Today.
    Today,
    /// The journal.
    Journal,
    /// Supervision.
    Supervision,
    /// Me.
    Me,
}

/// A picture from the Lucide set. A screen reader passes over it.
#[component]
pub fn Icon(picture: Picture) -> Element {
    macro_rules! draw {
        ($($picture:ident => $shape:ident),+ $(,)?) => {
            match picture {
                $( Picture::$picture => rsx! { FreeIcon { class: "icon", icon: $shape } }, )+
            }
        };
    }
    let drawing = draw! {
        Back => LdChevronLeft,
        Onward => LdChevronRight,
        Help => LdLifeBuoy,
        Hide => LdEyeOff,
        Today => LdSun,
        Journal => LdBookOpen,
        Supervision => LdMessagesSquare,
        Me => LdUserRound,
    };
    rsx! {
        span { class: "picture", "aria-hidden": "true", {drawing} }
    }
}
