//! The vault from outside: a folder, taken for this process.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use super::attempts::{self, Attempts};
use super::books::{Books, Desk};
use super::disk;
use super::error::{CreateError, PlaceError, UnlockError, WriteError};
use super::folder::{self, Presence};
use super::header::{self, Body, Header, HeaderError, NewHeader, NewSlot, OpenError, SLOTS, SlotKind};
use super::open::OpenVault;
use super::record::Sealer;
use super::seal::kdf::{self, Cost};
use super::seal::keys;
use super::seal::random;
use super::store::sled::SledStore;
use super::store::{self, Store};
use super::{Passphrase, strength};

/// A vault's folder, taken for this process and locked to others until this and every [`OpenVault`] from it are
/// dropped. Holds no key.
pub struct Vault(Arc<Inner>);

/// What a [`Vault`] and its [`OpenVault`]s share.
pub(super) struct Inner {
    /// The books of the [`OpenVault`]s there are.
    pub(super) books: Mutex<Weak<Mutex<Books>>>,
    attempts: Mutex<Attempts>,
    /// One passphrase at a time, or tries could be made side by side within one wait.
    entering: Mutex<()>,
    /// One database for the life of the process: locking drops keys, not this.
    store: Mutex<Option<Arc<SledStore>>>,
    folder: PathBuf,
    /// Last, so that the store is closed before another process may come in.
    _taken: File,
}

impl Vault {
    /// Takes the folder `dir`; creates it, for its owner's eyes only, if there is none.
    ///
    /// # Errors
    ///
    /// [`PlaceError::InUse`] while any process, this one included, holds it. [`PlaceError::ReadOnly`] also for an
    /// existing vault: the store cannot be opened without writing.
    pub fn at(dir: &Path) -> Result<Vault, PlaceError> {
        if dir.exists() && !dir.is_dir() {
            return Err(PlaceError::NotADirectory);
        }
        if !dir.exists() {
            disk::create_private_folder(dir)?;
        }
        let taken = folder::take(dir)?;
        Ok(Vault(Arc::new(Inner {
            books: Mutex::default(),
            attempts: Mutex::new(Attempts::start(dir, Instant::now())),
            entering: Mutex::default(),
            store: Mutex::default(),
            folder: dir.to_owned(),
            _taken: taken,
        })))
    }

    /// What lies in the folder. Reads one small file; touches nothing.
    pub fn presence(&self) -> Presence {
        folder::presence(&self.0.folder)
    }

    /// Creates a vault at [`Cost::STANDARD`]. Blocks like [`unlock`](Vault::unlock).
    ///
    /// # Errors
    ///
    /// See [`CreateError`]. Only a folder that is [`Presence::Absent`] is written to.
    pub fn create(&self, passphrase: &Passphrase) -> Result<OpenVault, CreateError> {
        self.create_at_cost(passphrase, Cost::STANDARD)
    }

    /// [`create`](Vault::create) at a cost that was measured for this device.
    ///
    /// # Errors
    ///
    /// As [`create`](Vault::create).
    pub fn create_at_cost(&self, passphrase: &Passphrase, cost: Cost) -> Result<OpenVault, CreateError> {
        self.create_filled(passphrase, cost, |_| Ok(()))
    }

    /// Creates a vault that holds what `fill` puts into it from the moment it exists. A kill before that, or an error
    /// from `fill`, leaves no vault: [`presence`](Vault::presence) stays `Absent`.
    ///
    /// # Errors
    ///
    /// As [`create`](Vault::create), and whatever `fill` says.
    pub fn create_filled<E: From<CreateError>>(
        &self,
        passphrase: &Passphrase,
        cost: Cost,
        fill: impl FnOnce(&OpenVault) -> Result<(), E>,
    ) -> Result<OpenVault, E> {
        if !strength(passphrase.text()).is_enough() {
            return Err(CreateError::TooWeak.into());
        }
        let inner = &self.0;
        let _entering = unpoisoned(&inner.entering);
        match self.presence() {
            Presence::Absent => folder::sweep(&inner.folder).map_err(CreateError::from)?,
            presence => return Err(CreateError::NotAbsent(presence).into()),
        }
        let (header, sealer) = make_header(passphrase, cost)?;
        let unfinished = folder::store_in_the_making(&inner.folder, folder::FIRST_STORE);
        let reserve = folder::reserve(&inner.folder);
        let founded = || -> Result<Sealer, E> {
            let found = || -> Result<OpenVault, CreateError> {
                let store: Arc<dyn Store> = Arc::new(SledStore::create(&unfinished, &reserve)?);
                let desk = Desk { sealer, store };
                Books::found(&desk)?;
                attempts::clear(&inner.folder)?;
                // A vault without a reserve could not be opened on a full disk, beginning with a few lines below.
                store::reserve::ensure(&reserve)?;
                Ok(OpenVault::enter(inner, desk)?)
            };
            let filled = found()?;
            fill(&filled)?;
            // From here on the vault exists.
            header::write(&inner.folder, &header).map_err(CreateError::from)?;
            Ok(filled.into_sealer())
        };
        let sealer = founded().inspect_err(|_| {
            let _ = folder::sweep(&inner.folder);
        })?;
        let store = inner.store(folder::FIRST_STORE).map_err(|error| match error {
            UnlockError::NoSpace => CreateError::NoSpace,
            UnlockError::ReadOnly => CreateError::ReadOnly,
            UnlockError::Io(kind) => CreateError::Io(kind),
            _ => CreateError::Store,
        })?;
        *unpoisoned(&inner.attempts) = Attempts::start(&inner.folder, Instant::now());
        let desk = Desk { sealer, store };
        Ok(OpenVault::enter(inner, desk).map_err(CreateError::from)?)
    }

    /// Unlocks the vault.
    ///
    /// Deriving the key takes the time that the vault's [`Cost`] says, on purpose: 0.1 s to 1 s. Opening the store and
    /// walking it comes on top. Call it where blocking is allowed (`spawn_blocking`). Calls are served one by one.
    ///
    /// Wrong passphrases are counted. Three are free; then the wait is 2 s, 5 s, 15 s, 30 s, 1 min, 2 min, and 5 min from
    /// there on; see [`wait_before_next_try`](Vault::wait_before_next_try). A right one clears the count.
    ///
    /// # Errors
    ///
    /// See [`UnlockError`]. Everything that is wrong with the folder is found before the passphrase is looked at, so
    /// it costs no try.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<OpenVault, UnlockError> {
        let inner = &self.0;
        let _entering = unpoisoned(&inner.entering);
        let header = inner.header()?;
        let wait = self.wait_before_next_try();
        if !wait.is_zero() {
            return Err(UnlockError::TooSoon { wait });
        }
        let store = inner.store(header.store_number())?;
        unpoisoned(&inner.attempts).begin(Instant::now()).map_err(|wait| UnlockError::TooSoon { wait })?;

        let parameters = header.passphrase_parameters();
        let derived = kdf::derive_roots(passphrase, &parameters.salt, parameters.cost);
        let mut attempts = unpoisoned(&inner.attempts);
        let Ok((kek, commit)) = derived else {
            attempts.undecided();
            return Err(UnlockError::OutOfMemory);
        };
        let opened = header.open(&kek, &commit);
        if let Err(OpenError::WrongPassphrase) = opened {
            let wait = attempts.wrong(Instant::now());
            return Err(UnlockError::WrongPassphrase { wait });
        }
        attempts.right(Instant::now());
        drop(attempts);
        let body = opened.map_err(|error| match error {
            OpenError::Newer => UnlockError::Newer,
            OpenError::WrongPassphrase | OpenError::Damaged => UnlockError::HeaderDamaged,
        })?;
        let sealer = Sealer::new(header.vault(), body.epoch, &body.epoch_key);
        Ok(OpenVault::enter(inner, Desk { sealer, store })?)
    }

    /// How long [`unlock`](Vault::unlock) would refuse to look at a passphrase. Zero when it would not.
    ///
    /// Counted by a clock that only goes forward, and that may stand still while the device sleeps. After a start the
    /// whole of the current wait is served again.
    pub fn wait_before_next_try(&self) -> Duration {
        unpoisoned(&self.0.attempts).wait(Instant::now())
    }
}

impl Inner {
    fn header(&self) -> Result<Header, UnlockError> {
        match header::read(&self.folder)? {
            Some(Ok(header)) => Ok(header),
            Some(Err(HeaderError::Damaged)) => Err(UnlockError::HeaderDamaged),
            Some(Err(HeaderError::Newer)) => Err(UnlockError::Newer),
            None if folder::presence(&self.folder) == Presence::HeaderMissing => Err(UnlockError::HeaderMissing),
            None => Err(UnlockError::Absent),
        }
    }

    /// The store that the header names, opened once.
    fn store(&self, number: u32) -> Result<Arc<SledStore>, UnlockError> {
        let mut store = unpoisoned(&self.store);
        if let Some(store) = &*store {
            return Ok(store.clone());
        }
        folder::settle_store(&self.folder, number)?;
        let path = folder::store(&self.folder, number);
        if !folder::holds_a_store(&path)? {
            return Err(UnlockError::StoreMissing);
        }
        let opened = Arc::new(SledStore::open(&path, &folder::reserve(&self.folder))?);
        *store = Some(opened.clone());
        Ok(opened)
    }
}

fn make_header(passphrase: &Passphrase, cost: Cost) -> Result<(Header, Sealer), CreateError> {
    let draw = &mut random::from_system;
    let vault = random::array(draw)?;
    let salt = random::array(draw)?;
    let (kek, commit) = kdf::derive_roots(passphrase, &salt, cost)?;
    let master = keys::make_master_key(draw)?;
    let mut slots = [SlotKind::Unused; SLOTS];
    slots[0] = SlotKind::Passphrase;
    let body = Body { epoch: 1, epoch_key: keys::make_epoch_key(draw)?, slots };
    let new = NewHeader {
        vault: &vault,
        generation: 1,
        store_number: folder::FIRST_STORE,
        master: &master,
        passphrase_slot: NewSlot::new(salt, cost, &kek, &commit),
        body: &body,
    };
    let header = Header::make(new, draw)?;
    Ok((header, Sealer::new(vault, body.epoch, &body.epoch_key)))
}

impl From<WriteError> for CreateError {
    fn from(error: WriteError) -> CreateError {
        match error {
            WriteError::NoSpace => CreateError::NoSpace,
            WriteError::ReadOnly => CreateError::ReadOnly,
            WriteError::NoRandomness => CreateError::NoRandomness,
            WriteError::Io(kind) => CreateError::Io(kind),
            WriteError::TooLarge | WriteError::StoreDamaged | WriteError::Broken => CreateError::Store,
        }
    }
}

/// None of these locks is held across code that may leave a half-made change: what a panic left is whole.
pub(super) fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
