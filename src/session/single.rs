//! Records of which there is one, and which the app writes over by itself.
//!
//! One that says nothing to this version, because a newer one wrote it, is not written over: it moves to a place of its own in
//! the same write, and lies there for a version that can read it.

use std::ops::{Deref, DerefMut};

use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::household::Household;
use super::settings::Settings;
use super::shelves::{SETTINGS, THE_HOUSEHOLD, THE_SETTINGS, UNREAD_HOUSEHOLD, UNREAD_SETTINGS};
use crate::journal::wiped;
use crate::vault::{Batch, Plain, RecordId};

/// Where a record stands of which there is one, and where it is put when it says nothing to this version.
pub(super) trait Only: Default + Serialize + DeserializeOwned {
    const PLACE: RecordId;
    const UNREAD: RecordId;
}

impl Only for Settings {
    const PLACE: RecordId = THE_SETTINGS;
    const UNREAD: RecordId = UNREAD_SETTINGS;
}

impl Only for Household {
    const PLACE: RecordId = THE_HOUSEHOLD;
    const UNREAD: RecordId = UNREAD_HOUSEHOLD;
}

/// The one record of its kind, or what it is without one.
pub(super) struct Single<T> {
    here: T,
    /// What was found in its place and says nothing to this version.
    unread: Option<Zeroizing<Vec<u8>>>,
}

impl<T: Only> Single<T> {
    /// The one among the records of [`SETTINGS`].
    pub(super) fn among(records: &[(RecordId, Plain)]) -> Self {
        let found = records.iter().find(|(found, _)| *found == T::PLACE).map(|(_, plain)| plain);
        match found.map(|plain| (plain, ciborium::from_reader(&**plain))) {
            None => Self { here: T::default(), unread: None },
            Some((_, Ok(here))) => Self { here, unread: None },
            Some((plain, Err(_))) => Self { here: T::default(), unread: Some(Zeroizing::new(plain.to_vec())) },
        }
    }

    /// Whether there is one that says nothing to this version.
    pub(super) fn is_unread(&self) -> bool {
        self.unread.is_some()
    }

    /// Adds `next` to a write, in its place. Every time with what was not read: no write is known to have gone well.
    pub(super) fn put(&self, batch: &mut Batch, next: &T) {
        if let Some(unread) = &self.unread {
            batch.put(SETTINGS, T::UNREAD, unread);
        }
        batch.put(SETTINGS, T::PLACE, &wiped::encode(next));
    }

    /// Adds it to a write as it stands.
    pub(super) fn put_as_it_is(&self, batch: &mut Batch) {
        self.put(batch, &self.here);
    }
}

impl<T> Deref for Single<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.here
    }
}

impl<T> DerefMut for Single<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.here
    }
}
