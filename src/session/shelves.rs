//! Where each kind of record stands in the vault. The numbers are part of the format and never change their meaning;
//! those from 200 up belong to the vault itself.

#![allow(dead_code, reason = "the whole list stands in one place, whoever uses it")]

use crate::journal::{EntryId, Id};
use crate::vault::{RecordId, Shelf};

/// The entries of the journal, under their own identities.
pub(super) const ENTRIES: Shelf = Shelf::new(1);
/// What is being written, under the identity of the entry it will become.
pub(super) const DRAFTS: Shelf = Shelf::new(2);
/// Settings, and what the app keeps account of for itself.
pub(super) const SETTINGS: Shelf = Shelf::new(3);
/// Deleted entries that can still be put back, under their identities.
pub(super) const TRASH: Shelf = Shelf::new(4);
/// Earlier versions, under the identity of the entry.
pub(super) const HISTORY: Shelf = Shelf::new(5);
/// Identities of what was erased, and nothing else about it.
pub(super) const TOMBSTONES: Shelf = Shelf::new(6);
/// What is known of each attached file, under the file's identity.
pub(super) const ATTACHMENTS: Shelf = Shelf::new(7);

/// On [`SETTINGS`]: what the person chose.
pub(super) const THE_SETTINGS: RecordId = RecordId::from_bytes([0; 16]);
/// On [`SETTINGS`]: the account of days and of what went.
pub(super) const THE_HOUSEHOLD: RecordId = RecordId::from_bytes([1; 16]);

/// On [`SETTINGS`]: what stood in place of [`THE_SETTINGS`] and was from a newer version.
pub(super) const UNREAD_SETTINGS: RecordId = RecordId::from_bytes([16; 16]);
/// On [`SETTINGS`]: the same of [`THE_HOUSEHOLD`].
pub(super) const UNREAD_HOUSEHOLD: RecordId = RecordId::from_bytes([17; 16]);

pub(super) fn record(id: EntryId) -> RecordId {
    RecordId::from_bytes(id.bytes())
}

pub(super) fn entry_id(id: RecordId) -> EntryId {
    Id::from_bytes(*id.as_bytes())
}
