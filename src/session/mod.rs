//! The open notebook: where journal and vault meet.
//!
//! The [`Keeper`] lives as long as the process. It holds the vault's folder and, while unlocked, the keys and the
//! decrypted journal. Locking takes both out and wipes them, whatever the interface is doing; a caller that comes
//! afterwards is told [`Locked`]. Forcing the interface to look unlocked decrypts nothing.
//!
//! What is being written is a [`Draft`]: sealed like everything else, within a second of each change, in the order in
//! which changes came; saving turns the draft into the entry in one write.

mod backup;
mod draft;
mod history;
mod keeper;
mod open;
mod preferences;
mod settings;
mod shelves;
mod trouble;

pub use backup::{BackupDue, BackupTrouble, MadeBackup, Merged, Merging, RestoreTrouble, Sealed};
pub use draft::{Draft, DraftState, Screen};
pub use keeper::{Keeper, Standing};
pub use preferences::{Preferences, Theme};
pub use settings::{AutoLock, Settings};
pub use trouble::{CreateTrouble, Locked, PlaceTrouble, UnlockTrouble, WriteTrouble};

// The interface hands over what was typed and never sees a key.
pub use crate::vault::{Passphrase, strength};
