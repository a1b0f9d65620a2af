//! The shell: a Dioxus app on a screen, without a socket.
//!
//! Stock Dioxus sends its edits over a WebSocket on the loopback interface, which on a phone means a network
//! permission and an open port. Here the edits of [`dioxus_liveview`] travel over an in-process channel:
//!
//! ```text
//!   page  --window.ipc-->  window (checks)  --channel-->  stage (VirtualDom)
//!   page  <--evaluate_script (base64)--  window  <--channel--  stage
//! ```
//!
//! - `page`: what the web view may load: eight embedded files under a strict policy, an attachment while it is looked
//!   at, and nothing else.
//! - `message`: what the page may say; everything else is dropped.
//! - `stage`: one VirtualDom on a thread of its own, for one session.
//! - `window`: the event loop, being away, and the order in which locking happens.
//! - `due`: when it is time to lock.
//! - `view`: the window and its web view, on each system.
//! - `reach`: how an address and a script get to the page.
//! - `android`, `ios`: where the phones come in.

#[cfg(target_os = "android")]
mod android;
mod due;
#[cfg(target_os = "ios")]
mod ios;
mod message;
mod page;
mod quiet;
mod reach;
mod stage;
mod view;
mod window;

pub use window::{WindowError, run};
