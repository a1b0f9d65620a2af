//! Pictures beside words. Never instead of them.
//!
//! The outlines are drawn here rather than taken from an icon crate: those for Dioxus ask for all of `dioxus`, and with
//! it for `dioxus-devtools` and its WebSocket client, which may not be in the app (`tests/release_graph.rs`).
//!
//! They are of the [Lucide](https://lucide.dev) set. ISC License, Copyright (c) for portions of Lucide are held by Cole
//! Bemis 2013-2022 as part of Feather (MIT). All other copyright (c) for Lucide are held by Lucide Contributors 2022.
//!
//! Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
//! granted, provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS
//! PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
//! WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
//! CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
//! CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS
//! SOFTWARE.

use dioxus::prelude::*;

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

impl Picture {
    /// The outline, in a square of 24 by 24.
    fn outline(self) -> &'static str {
        match self {
            // chevron-left
            Self::Back => "m15 18-6-6 6-6",
            // chevron-right
            Self::Onward => "m9 18 6-6-6-6",
            // life-buoy
            Self::Help => {
                "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M4.93 4.93l4.24 4.24M14.83 9.17l4.24-4.24M14.83 14.83l4.24 4.24\
                 M9.17 14.83l-4.24 4.24M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0"
            }
            // eye-off
            Self::Hide => {
                "M9.88 9.88a3 3 0 1 0 4.24 4.24M10.73 5.08A10.43 10.43 0 0 1 12 5c7 0 10 7 10 7a13.16 13.16 0 0 1-1.67 2.68\
                 M6.61 6.61A13.526 13.526 0 0 0 2 12s3 7 10 7a9.74 9.74 0 0 0 5.39-1.61M2 2l20 20"
            }
            // sun
            Self::Today => {
                "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2\
                 M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41"
            }
            // book-open
            Self::Journal => "M2 3h6a4 4 0 0 1 4 4v14a3 3 0 0 0-3-3H2zM22 3h-6a4 4 0 0 0-4 4v14a3 3 0 0 1 3-3h7z",
            // messages-square
            Self::Supervision => {
                "M14 9a2 2 0 0 1-2 2H6l-4 4V4c0-1.1.9-2 2-2h8a2 2 0 0 1 2 2z\
                 M18 9h2a2 2 0 0 1 2 2v11l-4-4h-6a2 2 0 0 1-2-2v-1"
            }
            // user-round
            Self::Me => "M7 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0M20 21a8 8 0 0 0-16 0",
        }
    }
}

/// A picture. A screen reader passes over it.
#[component]
pub fn Icon(picture: Picture) -> Element {
    rsx! {
        span { class: "picture", "aria-hidden": "true",
            svg {
                class: "icon",
                view_box: "0 0 24 24",
                fill: "none",
                stroke: "currentColor",
                stroke_width: "2",
                stroke_linecap: "round",
                stroke_linejoin: "round",
                path { d: picture.outline() }
            }
        }
    }
}
