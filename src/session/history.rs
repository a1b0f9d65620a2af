//! Earlier versions of an entry: sealed, capped, and erased with it.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::draft::serde_bytes_wiped;
use super::shelves::{HISTORY, record};
use super::trouble::WriteTrouble;
use crate::journal::{EntryId, wiped};
use crate::vault::{Batch, OpenVault, RECORD_MAX, ReadError};

/// At most so many versions are kept of one entry.
const MOST_VERSIONS: usize = 20;

/// At most so many bytes are kept of all versions of one entry together; the latest is kept whatever its size.
const MOST_BYTES: usize = 256 * 1024;

/// What CBOR puts around one version, and more.
const AROUND: usize = 64;

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
    let mut versions = kept(vault, id)?;
    if versions.iter().any(|version| **version.bytes == *bytes) || bytes.len() + AROUND > RECORD_MAX {
        return Ok(());
    }
    versions.insert(0, Stored { at, bytes: Zeroizing::new(bytes.to_vec()) });
    put(batch, id, versions);
    Ok(())
}

/// Adds the versions in `other`, a record of [`HISTORY`] from elsewhere, that are not kept already. Call it once for one
/// entry in one batch.
pub(super) fn unite(vault: &OpenVault, batch: &mut Batch, id: EntryId, other: &[u8]) -> Result<(), WriteTrouble> {
    let Ok(theirs) = ciborium::from_reader::<Vec<Stored>, _>(other) else { return Ok(()) };
    let ours = kept(vault, id)?;
    let before = ours.len();
    let mut united = ours;
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

fn kept(vault: &OpenVault, id: EntryId) -> Result<Vec<Stored>, WriteTrouble> {
    match load(vault, id) {
        Ok(versions) => Ok(versions),
        // The unlocking has reported it. Saving goes on all the same.
        Err(ReadError::Damaged) => Ok(Vec::new()),
        Err(_) => Err(WriteTrouble::Failed),
    }
}

fn load(vault: &OpenVault, id: EntryId) -> Result<Vec<Stored>, ReadError> {
    match vault.get(HISTORY, record(id))? {
        Some(plain) => ciborium::from_reader(&*plain).map_err(|_| ReadError::Damaged),
        None => Ok(Vec::new()),
    }
}
