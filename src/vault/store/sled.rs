//! sled 0.34.7 behind [`Store`], hardened. The only file that names it.
//!
//! Each oddity below answers a measured defect: a kill while opening leaves a snapshot that the next open trusts;
//! `conf` and directory entries are never synced; blobs are never synced; on Linux its log is not synced but pushed out
//! (see [`durable`]); damaged files panic; a batch that fails half-way is written
//! in part when the database is dropped; on a full disk opening fails.

#[cfg(target_os = "linux")]
mod durable;
mod snapshot;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use ::sled as engine;

use super::mark::Mark;
use super::shelter::{self, Lost, Worker};
use super::{Change, Key, Scanned, Store, StoreError, VALUE_MAX, reserve};
use crate::vault::disk::{self, DiskError};

/// sled's default is 1 GiB. A notebook is small and the records are decrypted elsewhere.
const CACHE: u64 = 8 << 20;

/// How long another thread of this process may keep the database's own lock after it was closed.
const LET_GO: Duration = Duration::from_secs(5);

/// Where sled does not lock its file (Android, iOS), a closed database may still be finishing a write on its thread
/// pool and nothing tells when it is done.
const SETTLE: Duration =
    if cfg!(any(target_os = "android", target_os = "ios")) { Duration::from_millis(250) } else { Duration::ZERO };

static LAST_CLOSED: Mutex<Option<Instant>> = Mutex::new(None);

/// Stores whose engine panicked or hung in this process. One of its threads may yet write, and where sled does not
/// lock its file nothing else would keep a second database away.
static BROKEN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A database that may be dropped anywhere: sled flushes while it is dropped, and unwraps a sync on the way.
///
/// There is always one, until it is dropped.
struct Database(Option<engine::Db>);

impl Database {
    fn get(&self) -> Result<&engine::Db, StoreError> {
        self.0.as_ref().ok_or(StoreError::Broken)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let db = self.0.take();
        let _ = shelter::catch(|| drop(db));
        *LAST_CLOSED.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }
}

/// A store in a directory.
pub(in crate::vault) struct SledStore {
    folder: PathBuf,
    reserve: PathBuf,
    mark: Mark,
    /// Saves. After one that did not come back the store is broken, and nothing is saved any more.
    worker: Worker,
    /// Or why there is none: settling closed the database and could not open it again.
    open: RwLock<Result<Database, StoreError>>,
    /// A commit failed: memory and disk may differ.
    wounded: AtomicBool,
    /// The engine panicked or hung.
    broken: AtomicBool,
}

impl SledStore {
    /// Makes an empty store in `folder`, which must not exist.
    pub(in crate::vault) fn create(folder: &Path, reserve: &Path) -> Result<SledStore, StoreError> {
        fs::create_dir(folder)?;
        SledStore::start(folder, reserve)
    }

    /// Opens the store in `folder`. Never creates one: a folder without a log is [`StoreError::Damaged`], untouched.
    pub(in crate::vault) fn open(folder: &Path, reserve: &Path) -> Result<SledStore, StoreError> {
        match fs::metadata(folder.join("db")) {
            Ok(log) if log.len() > 0 => SledStore::start(folder, reserve),
            Ok(_) => Err(StoreError::Damaged),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(StoreError::Damaged),
            Err(error) => Err(error.into()),
        }
    }

    fn start(folder: &Path, reserve: &Path) -> Result<SledStore, StoreError> {
        let broken = BROKEN.lock().unwrap_or_else(PoisonError::into_inner);
        if broken.contains(folder) {
            return Err(StoreError::Broken);
        }
        drop(broken);
        // Before the folder is synced.
        let mark = Mark::open(folder)?;
        let open = Database::open(folder, reserve)?;
        Ok(SledStore {
            folder: folder.to_owned(),
            reserve: reserve.to_owned(),
            mark,
            worker: Worker::default(),
            open: RwLock::new(Ok(open)),
            wounded: AtomicBool::new(false),
            broken: AtomicBool::new(false),
        })
    }

    /// Runs `work` on the open database; a panic breaks the store for good.
    fn with<T>(&self, work: impl FnOnce(&engine::Db) -> engine::Result<T>) -> Result<T, StoreError> {
        if self.broken.load(Ordering::Acquire) {
            return Err(StoreError::Broken);
        }
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let db = open.as_ref().map_err(|error| *error)?.get()?;
        match shelter::catch(|| work(db)) {
            Ok(done) => done.map_err(sorted),
            Err(_) => Err(self.broke()),
        }
    }

    fn broke(&self) -> StoreError {
        self.broken.store(true, Ordering::Release);
        broken(&self.folder)
    }
}

/// From here on no second engine is started on `folder` in this process.
fn broken(folder: &Path) -> StoreError {
    BROKEN.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
    StoreError::Broken
}

/// What was in `folder` and below now lies elsewhere, with every file that an engine may still hold: what comes to lie there
/// next is another store.
pub(in crate::vault) fn moved_away(folder: &Path) {
    BROKEN.lock().unwrap_or_else(PoisonError::into_inner).retain(|broken| !broken.starts_with(folder));
}

/// How opening ended that gave no answer. One that hangs may yet write: another engine beside it would be the end of the
/// store, and so that is not taken for damage, which would be opened once more.
fn unopened(folder: &Path, lost: Lost) -> StoreError {
    match lost {
        // A panic on damaged files.
        Lost::Panicked => StoreError::Damaged,
        Lost::Hung => broken(folder),
    }
}

impl Store for SledStore {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, StoreError> {
        self.with(|db| Ok(db.get(key)?.map(|value| value.to_vec())))
    }

    fn commit(&self, changes: Vec<Change>, mark: &[u8]) -> Result<(), StoreError> {
        if self.broken.load(Ordering::Acquire) {
            return Err(StoreError::Broken);
        }
        let too_long = |c: &Change| matches!(c, Change::Put(_, value) if value.len() > VALUE_MAX);
        if changes.iter().any(too_long) {
            return Err(StoreError::TooLarge);
        }
        if self.wounded.load(Ordering::Acquire) {
            self.settle()?;
        }
        // Opening again after a save may need room: no save starts unless that room is there.
        reserve::ensure(&self.reserve)?;
        let db = {
            let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
            open.as_ref().map_err(|error| *error)?.get()?.clone()
        };
        self.wounded.store(true, Ordering::Release);
        match self.worker.run(move || save(&db, changes))? {
            Ok(Ok(())) => {
                self.wounded.store(false, Ordering::Release);
                // The save is done. A mark that could not be left is an old mark, which is allowed.
                let _ = self.mark.write(mark);
                Ok(())
            }
            Ok(Err(Unsaved::Stopped(error))) => Err(error),
            Ok(Err(Unsaved::InPart)) | Err(_) => Err(self.broke()),
        }
    }

    fn scan(&self, visit: &mut dyn FnMut(&Key, &[u8])) -> Result<Scanned, StoreError> {
        let mut scanned = Scanned::default();
        let mut values = self.with(|db| Ok(db.iter()))?;
        // First two bytes of the key that the scan has reached.
        let mut reached: u16 = 0;
        let mut stretch_open = false;
        loop {
            match self.with(|_| values.next().transpose()) {
                Ok(Some((key, value))) => {
                    stretch_open = false;
                    // No other length is ever written; one that appears is no value of ours.
                    if let Ok(key) = Key::try_from(&key[..]) {
                        reached = u16::from_be_bytes([key[0], key[1]]);
                        visit(&key, &value);
                    }
                }
                Ok(None) => return Ok(scanned),
                // Also a sector that the disk cannot read: the rest may be readable.
                Err(StoreError::Damaged | StoreError::Disk(DiskError::Io(_))) => {
                    // sled would report the same page for ever. Keys are spread evenly, so stepping over the page in
                    // steps of 1/65536 of all keys loses next to nothing beside it.
                    if !std::mem::replace(&mut stretch_open, true) {
                        scanned.unreadable_stretches += 1;
                    }
                    match reached.checked_add(1) {
                        Some(next) => reached = next,
                        None => return Ok(scanned),
                    }
                    let from = reached.to_be_bytes();
                    values = self.with(|db| Ok(db.range(&from[..]..)))?;
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn settle(&self) -> Result<(), StoreError> {
        if self.broken.load(Ordering::Acquire) {
            return Err(StoreError::Broken);
        }
        if !self.wounded.load(Ordering::Acquire) {
            return Ok(());
        }
        // Opening may need room. Until there is some, the wounded database still reads.
        reserve::ensure(&self.reserve)?;
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        // Closed first: there is one database at a time.
        drop(std::mem::replace(&mut *open, Err(StoreError::Broken)));
        *open = Database::open(&self.folder, &self.reserve);
        let settled = open.as_ref().map(|_| ()).map_err(|error| *error);
        self.wounded.store(settled.is_err(), Ordering::Release);
        settled
    }

    fn mark(&self) -> Option<Vec<u8>> {
        self.mark.read()
    }
}

impl Drop for SledStore {
    fn drop(&mut self) {
        if self.broken.load(Ordering::Acquire) {
            let open = self.open.get_mut().unwrap_or_else(PoisonError::into_inner);
            // Dropping would flush what a panic left half done. The file stays locked until the app restarts.
            std::mem::forget(std::mem::replace(open, Err(StoreError::Broken)));
        }
    }
}

/// How a save failed.
enum Unsaved {
    /// The engine writes nothing more; what it holds in memory dies with it.
    Stopped(StoreError),
    /// A part of the batch is in memory and would be flushed.
    InPart,
}

fn save(db: &engine::Db, changes: Vec<Change>) -> Result<(), Unsaved> {
    let stopped = |error| Unsaved::Stopped(sorted(error));
    let mut batch = engine::Batch::default();
    for change in changes {
        let key = match &change {
            Change::Put(key, _) | Change::Delete(key) => *key,
        };
        // Reads the page that the change goes to, so that a damaged one is found before anything was changed.
        db.get(key).map_err(stopped)?;
        match change {
            Change::Put(key, value) => batch.insert(&key, value),
            Change::Delete(key) => batch.remove(&key),
        }
    }
    if let Err(error) = db.apply_batch(batch) {
        // After an error of the disk sled refuses to write another byte. After any other it would go on.
        return Err(if db.context.global_error().is_err() { stopped(error) } else { Unsaved::InPart });
    }
    db.flush().map_err(stopped)?;
    Ok(())
}

impl Database {
    fn open(folder: &Path, reserve: &Path) -> Result<Database, StoreError> {
        let open = loop {
            match Database::hardened(folder) {
                Err(StoreError::Disk(DiskError::NoSpace)) if reserve::give(reserve)? => {}
                other => break other?,
            }
        };
        // When there is no room for it, saving will say so.
        let _ = reserve::ensure(reserve);
        Ok(open)
    }

    fn hardened(folder: &Path) -> Result<Database, StoreError> {
        snapshot::settle(folder)?;
        let db = match start_engine(folder) {
            Err(StoreError::Damaged) => {
                set_derived_files_aside(folder)?;
                start_engine(folder)?
            }
            other => other?,
        };
        for name in ["conf", "db", "blobs", "."] {
            File::open(folder.join(name))?.sync_all()?;
        }
        disk::sync_parent(folder)?;
        Ok(db)
    }
}

fn start_engine(folder: &Path) -> Result<Database, StoreError> {
    let closed = *LAST_CLOSED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(closed) = closed {
        std::thread::sleep(SETTLE.saturating_sub(closed.elapsed()));
    }
    let asked = Instant::now();
    loop {
        let config =
            engine::Config::new().path(folder).mode(engine::Mode::LowSpace).cache_capacity(CACHE).flush_every_ms(None);
        return match shelter::on_a_thread(move || config.open())? {
            Ok(Ok(db)) => Ok(Database(Some(db))),
            // The vault's own lock is held, so the other holder is this process: a database it closed a moment ago.
            Ok(Err(error)) if is_contended(&error) && asked.elapsed() < LET_GO => {
                std::thread::sleep(Duration::from_millis(2));
                continue;
            }
            // One that was left behind broken.
            Ok(Err(error)) if is_contended(&error) => Err(StoreError::Broken),
            Ok(Err(error)) => Err(sorted(error)),
            Err(lost) => Err(unopened(folder, lost)),
        };
    }
}

/// sled has no kind of error for this.
fn is_contended(error: &engine::Error) -> bool {
    matches!(error, engine::Error::Io(error) if error.to_string().contains("could not acquire lock"))
}

fn sorted(error: engine::Error) -> StoreError {
    match error {
        engine::Error::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => StoreError::Damaged,
        engine::Error::Io(error) => error.into(),
        // The texts of the others hold keys and values.
        _ => StoreError::Damaged,
    }
}

/// Snapshots can be made again from the log, and `conf` holds our constants. Setting them aside recovered 600 of 600
/// stores that a kill while opening had left.
fn set_derived_files_aside(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("snap.") || name == "conf" {
            fs::rename(entry.path(), folder.join(format!("aside.{name}")))?;
        }
    }
    disk::sync_folder(folder)
}

#[cfg(test)]
mod tests;
