//! The open notebook: where journal and vault meet.
//!
//! The [`Keeper`] lives as long as the process. It holds the vault's folder and, while unlocked, the keys and the
//! decrypted journal. Locking takes both out and wipes them, whatever the interface is doing; a caller that comes
//! afterwards is told [`Locked`]. Forcing the interface to look unlocked decrypts nothing.
//!
//! What is being written is a [`Draft`]: sealed like everything else, within a second of each change, in the order in
//! which changes came; saving turns the draft into the entry in one write.

mod agenda;
mod alias;
mod alone;
mod aside;
mod attachment;
mod backup;
mod beside;
mod chores;
mod damage;
mod days;
mod device;
mod draft;
mod faded;
mod files;
mod finished;
mod history;
mod household;
mod keeper;
mod keys;
mod ledger;
mod open;
mod open_contact;
mod passages;
mod people;
mod preferences;
mod reading;
mod retention;
mod search;
mod settings;
mod shelves;
mod single;
mod trash;
mod trouble;
mod unfinished;
mod walked;
mod wipe;
mod wish;

pub use attachment::{Attachment, Media};
pub use backup::{BackupDue, BackupTrouble, MadeBackup, Merged, Merging, RestoreTrouble, Sealed};
pub use chores::Cleared;
pub use damage::{Damage, Torn};
pub use draft::{Draft, DraftState, Screen};
pub use files::{AttachmentReader, FileTrouble, SHOWN_MAX};
pub use history::Version;
pub use keeper::{Clock, Keeper, Standing};
pub use open_contact::OpenContact;
pub use people::Removed;
pub use preferences::{Preferences, Theme};
pub use retention::{Due, Gone, KeepFor, Purpose, Retention, due};
pub use search::Line;
pub use settings::{AutoLock, Settings, WhenAway};
pub use trash::{DAYS_IN_TRASH, Deleted};
pub use trouble::{ChangeTrouble, CreateTrouble, HistoryTrouble, Locked, PlaceTrouble, UnlockTrouble, WriteTrouble};
pub use unfinished::Unfinished;
pub use walked::Walked;

// The interface hands over what was typed and never sees a key.
pub use crate::vault::{
    CODE_WORDS, CodeError, Cost, FileId, HardwareSecret, Passphrase, Proof, RecoveryCode, strength,
};
