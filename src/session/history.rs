//! Earlier versions of an entry: sealed, capped, and erased with it.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::draft::serde_bytes_wiped;
use super::keeper::Keeper;
use super::open::{Open, decoded, encoded};
use super::shelves::{HISTORY, record};
use super::trouble::{HistoryTrouble, WriteTrouble};
use crate::journal::{Entry, EntryId, wiped};
use crate::vault::{Batch, OpenVault, RECORD_MAX, ReadError};

/// At most so many versions are kept of one entry.
const MOST_VERSIONS: usize = 20;

/// At most so many bytes are kept of all versions of one entry together; the latest is kept whatever its size.
const MOST_BYTES: usize = 256 * 1024;

/// What CBOR puts around one version, and more.
const AROUND: usize = 64;

/// An earlier version.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Until when the entry was like this, in the phone's local time.
    pub until: NaiveDateTime,
    /// The entry as it was.
    pub entry: Entry,
}

/// How a version is stored: the time at which it gave way, and the entry as entries are stored. The record is a list of
/// these, newest first.
#[derive(Serialize, Deserialize)]
struct Stored {
    at: NaiveDateTime,
    #[serde(with = "serde_bytes_wiped")]
    bytes: Zeroizing<Vec<u8>>,
}

/// Keeps `bytes`, an entry as it is stored, as the latest earlier version of `id`: in `batch`, and so in the same write as
/// what takes its place. Bytes that are kept already are not kept twice. Call it once for one entry in one batch.
pub(super) fn push(
    vault: &OpenVault,
    batch: &mut Batch,
    id: EntryId,
    at: NaiveDateTime,
    bytes: &[u8],
) -> Result<(), WriteTrouble> {
    let mut versions = match load(vault, id) {
        Ok(versions) => versions,
        // The unlocking has reported it. Saving goes on all the same.
        Err(ReadError::Damaged) => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    if versions.iter().any(|version| **version.bytes == *bytes) || bytes.len() + AROUND > RECORD_MAX {
        return Ok(());
    }
    versions.insert(0, Stored { at, bytes: Zeroizing::new(bytes.to_vec()) });
    put(batch, id, versions);
    Ok(())
}

/// Runs `change` over every earlier version of `id`, in `batch`. Whether anything was different afterwards; then the old
/// bytes have to be erased as well, which is the caller's to see to. A version that cannot be read goes.
pub(super) fn rework(
    vault: &OpenVault,
    batch: &mut Batch,
    id: EntryId,
    change: impl Fn(&mut Entry),
) -> Result<bool, WriteTrouble> {
    let versions = match load(vault, id) {
        Ok(versions) => versions,
        Err(ReadError::Damaged) => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    let mut different = false;
    let mut kept: Vec<Stored> = Vec::new();
    for version in versions {
        let Some((before, edition)) = decoded(id, &version.bytes) else {
            different = true;
            continue;
        };
        let mut after = before.clone();
        change(&mut after);
        let bytes = if after == before { version.bytes } else { encoded(&after, edition) };
        different |= after != before;
        // What differed only in what has gone is one version now: the latest of them.
        if kept.last().is_none_or(|last| last.bytes != bytes) {
            kept.push(Stored { at: version.at, bytes });
        }
    }
    if different && kept.is_empty() {
        batch.erase(HISTORY, record(id));
    } else if different {
        put(batch, id, kept);
    }
    Ok(different)
}

/// Whether any earlier version of `id` is one that `what` looks for.
pub(super) fn any(vault: &OpenVault, id: EntryId, what: impl Fn(&Entry) -> bool) -> Result<bool, WriteTrouble> {
    let versions = match load(vault, id) {
        Ok(versions) => versions,
        Err(ReadError::Damaged) => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    Ok(versions.iter().any(|version| decoded(id, &version.bytes).is_some_and(|(entry, _)| what(&entry))))
}

/// Adds the versions in `other`, a record of [`HISTORY`] from elsewhere, that are not kept already. Call it once for one
/// entry in one batch.
pub(super) fn unite(vault: &OpenVault, batch: &mut Batch, id: EntryId, other: &[u8]) -> Result<(), WriteTrouble> {
    let Ok(theirs) = ciborium::from_reader::<Vec<Stored>, _>(other) else { return Ok(()) };
    let mut united = match load(vault, id) {
        Ok(versions) => versions,
        Err(ReadError::Damaged) => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    let before = united.len();
    for version in theirs {
        if united.iter().all(|kept| kept.bytes != version.bytes) {
            united.push(version);
        }
    }
    if united.len() > before && before < MOST_VERSIONS {
        united.sort_by_key(|version| std::cmp::Reverse(version.at));
        put(batch, id, united);
    }
    Ok(())
}

fn put(batch: &mut Batch, id: EntryId, mut versions: Vec<Stored>) {
    versions.truncate(MOST_VERSIONS);
    let mut room = MOST_BYTES;
    let fit = versions.iter().take_while(|version| {
        let fits = version.bytes.len() + AROUND <= room;
        room = room.saturating_sub(version.bytes.len() + AROUND);
        fits
    });
    let fit = fit.count().max(1);
    versions.truncate(fit);
    batch.put(HISTORY, record(id), &wiped::encode(&versions));
}

fn load(vault: &OpenVault, id: EntryId) -> Result<Vec<Stored>, ReadError> {
    match vault.get(HISTORY, record(id))? {
        Some(plain) => ciborium::from_reader(&*plain).map_err(|_| ReadError::Damaged),
        None => Ok(Vec::new()),
    }
}

impl Open {
    fn versions(&self, id: EntryId) -> Result<Vec<Version>, HistoryTrouble> {
        let versions = load(&self.vault, id).map_err(|_| HistoryTrouble::Damaged)?;
        let read = versions.iter().map(|version| {
            let (entry, _) = decoded(id, &version.bytes)?;
            Some(Version { until: version.at, entry })
        });
        // One that cannot be read is left out; the others can.
        Ok(read.flatten().collect())
    }
}

impl Keeper {
    /// The earlier versions of an entry, newest first.
    ///
    /// # Errors
    /// See [`HistoryTrouble`].
    pub fn versions(&self, id: EntryId) -> Result<Vec<Version>, HistoryTrouble> {
        self.look(|open| open.versions(id)).unwrap_or(Err(HistoryTrouble::Locked))
    }

    /// Brings an earlier version back, as a new edition: what stands there now becomes an earlier version itself. What is
    /// being written on the entry stays a draft. What the person said about passing it on stands as it was said last: a
    /// yes that was taken back does not come back with the text. Nor does somebody whom nothing here knows.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the entry stays as it is.
    pub fn bring_back(&self, version: Version) -> Result<(), WriteTrouble> {
        let now = self.now();
        self.write(|open| {
            let mut entry = version.entry;
            if let Some(stands) = open.journal.get(entry.id()) {
                open.keep_known_person(&mut entry, stands);
                entry.keep_consent_of(stands);
            }
            open.save_beside_draft(entry, now)
        })
    }

    /// Erases the earlier versions of an entry. The entry stays.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the versions stay.
    pub fn erase_versions(&self, id: EntryId) -> Result<(), WriteTrouble> {
        self.write(|open| {
            let mut batch = Batch::new();
            batch.erase(HISTORY, record(id));
            Ok(open.vault.write(batch)?)
        })
    }
}
