//! The vault from outside: a folder, taken for this process.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use super::attempts::{self, Attempts};
use super::books::{Books, Desk, Visit};
use super::disk;
use super::error::{CreateError, PlaceError, UnlockError, WriteError};
use super::folder::{self, Presence};
use super::fresh::{Fresh, Position};
use super::header::{self, Body, Header, HeaderError, HeaderKeys, Opened};
use super::open::{OpenVault, Room};
use super::proof::Proof;
use super::record::Sealer;
use super::seal::ScrubsStack;
use super::seal::kdf::Cost;
use super::seal::keys;
use super::seal::random::{self, Draw};
use super::store::{self, Store, StoreError};
use super::{Passphrase, RecoveryCode, strength};

/// A vault's folder, taken for this process and locked to others until this and every [`OpenVault`] from it are
/// dropped. Holds no key.
pub struct Vault(pub(super) Arc<Inner>);

/// What a [`Vault`] and its [`OpenVault`]s share.
pub(super) struct Inner {
    /// What the [`OpenVault`]s there are share.
    pub(super) room: Mutex<Weak<Mutex<Room>>>,
    pub(super) attempts: Mutex<Attempts>,
    /// One passphrase at a time, or tries could be made side by side within one wait. Held as well while the header is
    /// replaced: nobody reads one that is about to go.
    pub(super) entering: Mutex<()>,
    /// One database for the life of the process: locking drops keys, not this.
    pub(super) store: Mutex<Option<Arc<dyn Store>>>,
    /// Whether the store was walked to its end once since this process took the folder.
    pub(super) walked: AtomicBool,
    pub(super) folder: PathBuf,
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
        if folder::is_wiping(dir) {
            folder::wipe(dir)?;
        }
        Ok(Vault(Arc::new(Inner {
            room: Mutex::default(),
            attempts: Mutex::new(Attempts::start(dir, Instant::now())),
            entering: Mutex::default(),
            store: Mutex::default(),
            walked: AtomicBool::new(false),
            folder: dir.to_owned(),
            _taken: taken,
        })))
    }

    /// What lies in the folder. Reads one small file; touches nothing.
    pub fn presence(&self) -> Presence {
        folder::presence(&self.0.folder)
    }

    /// Creates a vault, and a recovery code that opens it too. The code is kept nowhere: show it once.
    ///
    /// Blocks like [`unlock`](Vault::unlock).
    ///
    /// # Errors
    ///
    /// See [`CreateError`]. Only a folder that is [`Presence::Absent`] is written to.
    pub fn create(&self, passphrase: &Passphrase, cost: Cost) -> Result<(OpenVault, RecoveryCode), CreateError> {
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
    ) -> Result<(OpenVault, RecoveryCode), E> {
        let _scrubs = ScrubsStack;
        if !strength(passphrase.text()).is_enough() {
            return Err(CreateError::TooWeak.into());
        }
        let inner = &self.0;
        let _entering = unpoisoned(&inner.entering);
        match self.presence() {
            Presence::Absent => folder::sweep(&inner.folder).map_err(CreateError::from)?,
            presence => return Err(CreateError::NotAbsent(presence).into()),
        }
        let fresh = Fresh::make::<CreateError>(passphrase, cost)?;
        let draw: Draw<'_> = &mut random::from_system;
        let vault = random::array(draw).map_err(CreateError::from)?;
        let body =
            Body { epoch: 1, epoch_key: keys::make_epoch_key(draw).map_err(CreateError::from)?, slots: Body::NO_SLOTS };
        let position = Position { vault: &vault, generation: 1, store_number: folder::FIRST_STORE };
        let (header, keys) = fresh.header(&position, &body).map_err(CreateError::from)?;
        let sealer = Sealer::new(vault, body.epoch, &body.epoch_key);
        let unfinished = folder::store_in_the_making(&inner.folder, folder::FIRST_STORE);
        let reserve = folder::reserve(&inner.folder);
        let founded = || -> Result<(Sealer, HeaderKeys), E> {
            let found = || -> Result<OpenVault, CreateError> {
                let store = store::create(&unfinished, &reserve)?;
                let desk = Desk { sealer, store };
                Books::found(&desk)?;
                attempts::clear(&inner.folder)?;
                // A vault without a reserve could not be opened on a full disk, beginning with a few lines below.
                store::reserve::ensure(&reserve)?;
                Ok(OpenVault::enter(inner, desk, keys)?)
            };
            let filled = found()?;
            fill(&filled)?;
            // From here on the vault exists.
            header::write(&inner.folder, &header).map_err(CreateError::from)?;
            Ok(filled.leave().ok_or(CreateError::Store)?)
        };
        let (sealer, keys) = founded().inspect_err(|_| {
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
        Ok((OpenVault::enter(inner, desk, keys).map_err(CreateError::from)?, fresh.into_code()))
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
        self.unlock_reading(Proof::Passphrase(passphrase), &|_, _, _| ())
    }

    /// [`unlock`](Vault::unlock) with the recovery code. A wrong code counts as a wrong passphrase does.
    ///
    /// # Errors
    ///
    /// As [`unlock`](Vault::unlock).
    pub fn unlock_with_code(&self, code: &RecoveryCode) -> Result<OpenVault, UnlockError> {
        self.unlock_reading(Proof::Code(code), &|_, _, _| ())
    }

    /// Unlocks the vault and shows every record on the way: every value has to be opened anyway, to know that the vault is
    /// whole, and opening all of them again takes as long once more.
    ///
    /// # Errors
    ///
    /// As [`unlock`](Vault::unlock). What `visit` was shown before an error is to be forgotten.
    pub fn unlock_reading(&self, proof: Proof<'_>, visit: &Visit<'_>) -> Result<OpenVault, UnlockError> {
        let _scrubs = ScrubsStack;
        let inner = &self.0;
        let _entering = unpoisoned(&inner.entering);
        let header = inner.header()?;
        inner.may_try()?;
        let store = inner.store(header.store_number())?;
        let opened = inner.prove(&header, proof)?;
        inner.enter(&header, store, opened, visit)
    }

    /// How long [`unlock`](Vault::unlock) would refuse to look at a passphrase. Zero when it would not.
    ///
    /// Counted by a clock that only goes forward, and that may stand still while the device sleeps. After a start the
    /// whole of the current wait is served again.
    pub fn wait_before_next_try(&self) -> Duration {
        unpoisoned(&self.0.attempts).wait(Instant::now())
    }
}

/// Says that the vault in `folder` was moved elsewhere as a whole, once nobody in this process holds it: what an engine left
/// behind there, it holds there, and another vault may be made in `folder`.
pub fn moved_away(folder: &Path) {
    store::moved_away(folder);
}

impl Inner {
    pub(super) fn header(&self) -> Result<Header, UnlockError> {
        match header::read(&self.folder)? {
            Some(Ok(header)) => Ok(header),
            Some(Err(HeaderError::Damaged)) => Err(UnlockError::HeaderDamaged),
            Some(Err(HeaderError::Newer)) => Err(UnlockError::Newer),
            Some(Err(HeaderError::Development)) => Err(UnlockError::Development),
            None if folder::presence(&self.folder) == Presence::HeaderMissing => Err(UnlockError::HeaderMissing),
            None => Err(UnlockError::Absent),
        }
    }

    /// What a proof opened, with the store that belongs to it.
    pub(super) fn enter(
        self: &Arc<Self>,
        header: &Header,
        store: Arc<dyn Store>,
        opened: Opened,
        visit: &Visit<'_>,
    ) -> Result<OpenVault, UnlockError> {
        // Now it is known that the header means it. What cannot be removed today is removed another day.
        let _ = folder::sweep_stores(&self.folder, header.store_number());
        let sealer = Sealer::new(header.vault(), opened.body.epoch, &opened.body.epoch_key);
        OpenVault::enter_reading(self, Desk { sealer, store }, opened.keys, visit).map_err(|error| match error {
            // The engine has done nothing yet but read: it is what lies there that it cannot bear, today and tomorrow.
            StoreError::Broken if !self.walked.load(Ordering::Acquire) => UnlockError::StoreDamaged,
            error => error.into(),
        })
    }

    /// The store that the header names, opened once.
    pub(super) fn store(&self, number: u32) -> Result<Arc<dyn Store>, UnlockError> {
        let mut store = unpoisoned(&self.store);
        if let Some(store) = &*store {
            return Ok(store.clone());
        }
        folder::settle_store(&self.folder, number)?;
        let path = folder::store(&self.folder, number);
        if !folder::holds_a_store(&path)? {
            return Err(UnlockError::StoreMissing);
        }
        let opened = store::open(&path, &folder::reserve(&self.folder))?;
        *store = Some(opened.clone());
        Ok(opened)
    }
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
