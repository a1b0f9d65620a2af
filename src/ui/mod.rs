//! The interface: a plain Dioxus app. It knows no window, no key and no file.
//!
//! [`virtual_dom`] is the whole door: a shell gives a [`Launch`] and gets a VirtualDom to show. Screens read the journal
//! through the keeper, which answers only while unlocked; nothing of the journal is kept in statics, in the page's
//! globals or in its history.

mod app;
mod called;
mod components;
mod form;
mod guard;
mod host;
mod nav;
mod screens;
mod state;
// Its events are liveview's.
#[cfg(all(test, feature = "shell"))]
mod tests;

pub use app::{App, virtual_dom};
pub use called::Called;
pub use host::{Call, Host, Launch};

/// The style of every screen, for a shell to serve.
pub const STYLE: &str = concat!(
    include_str!("../../assets/css/tokens.css"),
    include_str!("../../assets/css/base.css"),
    include_str!("../../assets/css/components.css"),
    include_str!("../../assets/css/screens.css"),
);
