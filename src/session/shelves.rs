//! Where each kind of record stands in the vault. The numbers are part of the format: they never change their meaning.
//! From 200 up they are the vault's own.

#![allow(dead_code, reason = "the whole list stands in one place, whoever uses it")]

use crate::vault::Shelf;

/// Entries, under their ids.
pub(super) const ENTRIES: Shelf = Shelf::new(1);
/// Drafts, under the ids of the entries they will become.
pub(super) const DRAFTS: Shelf = Shelf::new(2);
/// The one record of settings.
pub(super) const SETTINGS: Shelf = Shelf::new(3);
/// Deleted entries that can still be had back, under their ids.
pub(super) const TRASH: Shelf = Shelf::new(4);
/// Earlier versions of entries, under the entries' ids.
pub(super) const HISTORY: Shelf = Shelf::new(5);
/// What was erased, under the entries' ids: empty records.
pub(super) const TOMBSTONES: Shelf = Shelf::new(6);
/// What is attached to entries, under the ids of the sealed files.
pub(super) const ATTACHMENTS: Shelf = Shelf::new(7);
