//! Sealed files: what is too long for a record, each in a file of its own under a key of its own.
//!
//! A file is written once, under a random name in the vault's `files` folder, and never changed. Its key and its length
//! stand in a record on a shelf of the vault's own; so a rewrite under a new epoch key seals 40 bytes again and not the
//! file, and a file whose record is erased is noise.
//!
//! **Adding** writes `<id>.part`, syncs it, renames it, syncs the folder, and only then saves the record. **Erasing**
//! removes the record first and the file afterwards. A kill at any point leaves at most a file without a record, which
//! the next unlocking sweeps away; never a record without its file. The rewrite that an erasing owes takes the key out of
//! every file of the store.
//!
//! Sealing a long file takes time, and needs no key of the vault: [`FilePlace`] does it without an
//! [`OpenVault`](super::OpenVault) at hand, so that locking need not wait for it.

mod chunk;
#[cfg(any(test, fuzzing))]
pub(super) mod door;
mod error;
mod reader;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use zeroize::Zeroizing;

pub use chunk::FILE_MAX;
pub use error::FileError;
pub use reader::FileReader;

use super::locked::Inner;
use super::seal::keys::{self, FileKey};
use super::seal::random;
use super::{Batch, Losses, OpenVault, ReadError, RecordId, Shelf, VaultId, disk};
use chunk::Binding;

/// Keys and lengths of the sealed files, by file id. Shelves from 200 up are the vault's own.
const FILE_KEYS: Shelf = Shelf::new(255);

/// What a sealed file must leave free on the disk, so that the journal can still be saved: 4 MiB.
const LEAVE_FREE: u64 = 4 << 20;

/// Names one sealed file: 16 random bytes, which say nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId([u8; 16]);

impl FileId {
    /// The id with these bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> FileId {
        FileId(bytes)
    }

    /// Its bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    fn record(self) -> RecordId {
        RecordId::from_bytes(self.0)
    }

    fn name(self) -> String {
        format!("{:032x}", u128::from_be_bytes(self.0))
    }

    fn from_name(name: &str) -> Option<FileId> {
        let id = FileId(u128::from_str_radix(name, 16).ok()?.to_be_bytes());
        (id.name() == name).then_some(id)
    }
}

/// A file that is in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SealedFile {
    /// Which one.
    pub id: FileId,
    /// Its length in bytes.
    pub length: u64,
}

/// All sealed files of a vault.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Filed {
    /// Those that are there, in the order of their ids. That they are unaltered shows when they are read.
    pub files: Vec<SealedFile>,
    /// Those that should be there and cannot be read: the file is gone or has another length, or its key is damaged.
    pub unreadable: Vec<FileId>,
}

/// Where a vault's sealed files stand. Holds no key; keeps the folder taken.
#[derive(Clone)]
pub struct FilePlace {
    vault: VaultId,
    inner: Arc<Inner>,
}

/// A sealed file that is on the disk and not yet in the vault: [`Batch::own_file`] takes it in. Dropped instead, it is
/// gone.
pub struct NewFile {
    place: FilePlace,
    id: FileId,
    key: FileKey,
    length: u64,
    owned: bool,
}

impl FilePlace {
    pub(super) fn new(vault: VaultId, inner: &Arc<Inner>) -> FilePlace {
        FilePlace { vault, inner: inner.clone() }
    }

    /// Seals all of `source` into a file and makes it durable. Holds two chunks of 64 KiB in memory, however long it
    /// is. Blocks for as long as reading and writing take; a source that fails ends it.
    ///
    /// # Errors
    ///
    /// See [`FileError`]. Nothing is left behind.
    pub fn seal(&self, source: &mut dyn Read) -> Result<NewFile, FileError> {
        let id = FileId(random::array(&mut random::from_system)?);
        self.seal_as(id, source)
    }

    /// [`seal`](FilePlace::seal) under a name that the file had before, in a backup. What the vault
    /// has of that name is lost: there must be nothing, or nothing that can still be read. The key is a new one all the same.
    ///
    /// # Errors
    ///
    /// As [`seal`](FilePlace::seal).
    pub fn seal_as(&self, id: FileId, source: &mut dyn Read) -> Result<NewFile, FileError> {
        let draw = &mut random::from_system;
        let key = keys::make_file_key(draw)?;
        disk::create_private_folder(&self.folder())?;
        let part = self.part(id);
        let sealed = self.write_part(source, id, &key, &part).and_then(|length| {
            fs::rename(&part, self.path(id))?;
            Ok(length)
        });
        let length = sealed.inspect_err(|_| drop(fs::remove_file(&part)))?;
        // From here on dropping it removes it.
        let file = NewFile { place: self.clone(), id, key, length, owned: false };
        disk::sync_folder(&self.folder())?;
        Ok(file)
    }

    fn write_part(&self, source: &mut dyn Read, id: FileId, key: &FileKey, part: &Path) -> Result<u64, FileError> {
        let folder = self.folder();
        let mut file = disk::private_file().create_new(true).open(part)?;
        let mut turn = 0u32;
        let binding = Binding { vault: self.vault, file: id };
        let length = chunk::seal(source, key, &binding, FILE_MAX, &mut |bytes| {
            // Looking costs little, and once a megabyte is often enough.
            if turn.is_multiple_of(16) {
                leaves_free(&folder)?;
            }
            turn += 1;
            Ok(file.write_all(bytes)?)
        })?;
        leaves_free(&folder)?;
        file.sync_all()?;
        Ok(length)
    }

    /// Removes the files whose records `batch` removed. What cannot be removed now is swept at the next unlocking.
    pub(super) fn unlink_erased(&self, batch: &Batch) {
        for ((shelf, id), plain) in &batch.changes {
            if *shelf == FILE_KEYS && plain.is_none() {
                let _ = fs::remove_file(self.path(FileId(*id.as_bytes())));
            }
        }
    }

    fn folder(&self) -> PathBuf {
        self.inner.folder.join("files")
    }

    fn path(&self, id: FileId) -> PathBuf {
        self.folder().join(id.name())
    }

    fn part(&self, id: FileId) -> PathBuf {
        self.folder().join(format!("{}.part", id.name()))
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.owned {
            let _ = fs::remove_file(self.place.path(self.id));
        }
    }
}

impl Batch {
    /// Takes a new file into the vault together with whatever else is in the batch. If the batch is then not saved, the
    /// file is swept away at the next unlocking.
    pub fn own_file(&mut self, mut file: NewFile) -> SealedFile {
        let mut plain = Zeroizing::new(Vec::with_capacity(40));
        plain.extend_from_slice(keys::file_key_to_wrap(&file.key));
        plain.extend_from_slice(&file.length.to_le_bytes());
        self.put(FILE_KEYS, file.id.record(), &plain);
        file.owned = true;
        SealedFile { id: file.id, length: file.length }
    }

    /// Erases a sealed file: its key in the batch, the file itself once the batch is saved. Nothing happens if there
    /// is none.
    pub fn erase_file(&mut self, id: FileId) -> &mut Batch {
        self.erase(FILE_KEYS, id.record())
    }

    pub(super) fn erases_files(&self) -> bool {
        self.changes.iter().any(|((shelf, _), plain)| *shelf == FILE_KEYS && plain.is_none())
    }
}

impl OpenVault {
    /// Seals all of `source` into a file of its own. On return it is in the vault and survives a power cut.
    ///
    /// # Errors
    ///
    /// See [`FileError`].
    pub fn add_file(&self, source: &mut dyn Read) -> Result<SealedFile, FileError> {
        let new = self.file_place().seal(source)?;
        let mut batch = Batch::new();
        let sealed = batch.own_file(new);
        self.write(batch)?;
        Ok(sealed)
    }

    /// Reads a sealed file from its beginning. Keeps its key until it is dropped, also when the vault is locked first.
    ///
    /// # Errors
    ///
    /// See [`FileError`].
    pub fn read_file(&self, id: FileId) -> Result<FileReader, FileError> {
        let plain = self.get(FILE_KEYS, id.record())?.ok_or(FileError::Absent)?;
        let (key, length) = key_and_length(&plain).ok_or(FileError::Damaged)?;
        let place = self.file_place();
        FileReader::open(&place.path(id), Binding { vault: place.vault, file: id }, key, length)
    }

    /// All sealed files.
    ///
    /// # Errors
    ///
    /// See [`ReadError`]; damage to single files is reported in [`Filed`] instead.
    pub fn files(&self) -> Result<Filed, ReadError> {
        let shelved = self.all(FILE_KEYS)?;
        let (mut filed, place) = (Filed::default(), self.file_place());
        filed.unreadable.extend(shelved.unreadable.iter().map(|id| FileId(*id.as_bytes())));
        for (record, plain) in &shelved.records {
            let id = FileId(*record.as_bytes());
            match key_and_length(plain) {
                Some((_, length)) if chunk::has_length(&place.path(id), length) => {
                    filed.files.push(SealedFile { id, length });
                }
                _ => filed.unreadable.push(id),
            }
        }
        Ok(filed)
    }

    /// What the books know to be lost, and the files.
    pub(super) fn with_lost_files(&self, losses: Option<Losses>) -> Option<Losses> {
        let files = self.files().map_or(0, |filed| filed.unreadable.len() as u64);
        let losses = Losses { files, ..losses.unwrap_or_default() };
        (losses != Losses::default()).then_some(losses)
    }

    /// Removes files that no record knows: of an adding that was cut short, or of an erasing. Only from a vault that
    /// lost nothing, because then it is certain that nobody will miss them; and only while no other handle on this
    /// vault could be adding one. What fails is tried again at the next unlocking.
    pub(super) fn sweep_files(&self) {
        let Ok(there) = fs::read_dir(self.file_place().folder()) else { return };
        let Ok(shelved) = self.all(FILE_KEYS) else { return };
        if !shelved.is_whole() {
            return;
        }
        let known: BTreeSet<RecordId> = shelved.records.iter().map(|(id, _)| *id).collect();
        for entry in there.flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let stays = match name.strip_suffix(".part") {
                Some(_) => false,
                // A name that is not ours is not ours to remove.
                None => FileId::from_name(&name).is_none_or(|id| known.contains(&id.record())),
            };
            if !stays {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// What a record on the shelf of file keys says.
fn key_and_length(plain: &[u8]) -> Option<(FileKey, u64)> {
    let (key, length) = plain.split_first_chunk::<32>()?;
    let length = u64::from_le_bytes(length.try_into().ok()?);
    (length <= FILE_MAX).then(|| (keys::unwrap_file_key(key), length))
}

/// Whether the disk still has the room that a file must leave.
#[cfg(unix)]
fn leaves_free(folder: &Path) -> Result<(), FileError> {
    let disk = rustix::fs::statvfs(folder).map_err(|error| FileError::from(std::io::Error::from(error)))?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    if free < LEAVE_FREE { Err(FileError::NoSpace) } else { Ok(()) }
}

/// Elsewhere the disk itself says when it is full.
#[cfg(not(unix))]
fn leaves_free(_: &Path) -> Result<(), FileError> {
    Ok(())
}
