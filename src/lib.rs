//! # Mellom
//!
//! A private, offline companion on the phone of a *peer supporter*: a person living with HIV who is attached to a
//! hospital clinic and meets others living with HIV one to one. They log meetings, boundary issues and concerns in an
//! encrypted journal that never leaves the device, are led through a short debrief, prepare supervision, and share a
//! redacted summary with their supervising healthcare professional only when they choose to.
//!
//! ## The house
//!
//! Each module is a room with one door: what its `mod.rs` re-exports. A room may use the rooms below it, never above.
//!
//! | room | what it is for |
//! |---|---|
//! | `shell` | puts the interface on a screen: a window, a web view, a channel, and no socket |
//! | `ui` | Dioxus: navigation, screens, components |
//! | `leaving` | a page that was read leaves: handed over to another app or put in a place, and written down in the ledger |
//! | `platform` | what only the operating system can do: folders, file dialogs, the dialler, a key behind a finger or a face |
//! | `session` | the open notebook: journal and vault together, drafts, locking, deleting, backup |
//! | `summary` | journal and consent in, the one page that may be shared out |
//! | `claim` | meetings and rates in, a sheet of numbers and days out; no text and no person, by construction |
//! | `paper` | what a document says in, the bytes of a file out: plain text, or pages in a PDF, with a lock if wanted |
//! | [`review`] | a passage in the supporter's own words, gone through before it may stand on the page |
//! | [`redact`] | text in, what points at people out. Knows nothing of what a journal is |
//! | `guide` | which prompts open when; scripts; whom to call |
//! | `words` | Bokmål and English: every sentence a person reads, keys checked while compiling |
//! | `journal` | the domain: entries, closed choices, consent. No input or output |
//! | [`vault`] | keys, sealed records, the store. Knows nothing of what a journal is |
//!
//! Beside the rooms lies `packed`: what the app carries packed, and how it is unpacked.
//!
//! `vault`, `redact` and `journal` know neither Dioxus nor each other; `session` is where they meet; `ui` never touches a key.

pub mod claim;
pub mod guide;
pub mod journal;
pub mod leaving;
mod packed;
pub mod paper;
pub mod platform;
pub mod redact;
pub mod review;
pub mod session;
#[cfg(feature = "shell")]
pub mod shell;
pub mod summary;
pub mod ui;
pub mod vault;
pub mod words;
