//! The keeper. Locks are taken in one order: the open notebook before the desk.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use chrono::NaiveDateTime;
use tokio::sync::watch;

use super::alone::together_or_alone;
use super::backup;
use super::draft::{Desk, Draft, DraftState};
use super::open::Open;
use super::preferences::Preferences;
use super::reading::Reading;
use super::settings::Settings;
use super::trouble::{Locked, PlaceTrouble, UnlockTrouble, WriteTrouble};
use crate::journal::{Entry, EntryId, Journal};
use crate::vault::{Cost, OpenVault, Passphrase, Presence, Proof, Vault};

/// A draft is sealed at most this often. It is less than the second of typing that a kill may cost: letters are on their
/// way for a while, and the disk takes its time.
const BETWEEN_DRAFTS: Duration = Duration::from_millis(800);

/// How long to wait for a folder that is taken: an app that was just closed may still be sealing the last words.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);

/// How long to wait between two looks at a folder that is taken.
pub(super) const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// The vault's own folder inside the data folder.
pub(super) const VAULT: &str = "vault";

/// How things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no vault yet.
    NoVault,
    /// There is one, and it is locked.
    Locked,
    /// It is unlocked.
    Open,
    /// Its place cannot be used as it is.
    Trouble(PlaceTrouble),
}

/// Holds the vault's folder for the life of the process, and the open notebook while it is unlocked. Nothing in here waits
/// for the interface.
pub struct Keeper {
    pub(super) folder: PathBuf,
    pub(super) vault: Mutex<Result<Arc<Vault>, PlaceTrouble>>,
    /// What a guess is to cost; measured on this device where nothing is said.
    pub(super) cost: Option<Cost>,
    pub(super) open: Mutex<Opened>,
    pub(super) desk: Mutex<Desk>,
    /// Rung when something is laid on the desk.
    bell: Condvar,
    /// Tells the interface that a draft changed its state.
    news: watch::Sender<()>,
    pub(super) preferences: Mutex<Preferences>,
    /// What time it is.
    clock: Clock,
    /// How often locking has begun. Ahead of [`Opened::lockings`] while somebody waits to lock.
    pub(super) locking: AtomicU64,
    /// Held while the vault's files are written anew.
    pub(super) clearing: Mutex<()>,
    /// When there is something to do beside the person's work.
    pub(super) chores: Mutex<Option<Instant>>,
    /// The seconds after which it locks itself; 0 while locked. Beside the rest, because the window's thread asks at
    /// every event and must not wait for a disk.
    auto_lock: AtomicU64,
    /// The seconds out of sight after which it locks itself. Beside the rest for the same reason.
    when_away: AtomicU64,
    /// Whether what is there was found damaged at the last try to open it.
    pub(super) found_damaged: AtomicBool,
    /// Throws the device's own key away.
    pub(super) device: OnceLock<super::device::Forget>,
}

#[derive(Default)]
pub(super) struct Opened {
    pub(super) open: Option<Open>,
    /// How often it was locked. An unlocking that began before a locking must not undo it.
    pub(super) lockings: u64,
}

/// Says what time it is, in the phone's local time.
pub type Clock = Arc<dyn Fn() -> NaiveDateTime + Send + Sync>;

impl Keeper {
    /// The keeper of the vault in `folder`. It takes the folder now, and says in [`Self::standing`] how that went.
    pub fn at(folder: PathBuf) -> Arc<Self> {
        Self::with(folder, None, system_clock())
    }

    /// A keeper that gives new passphrases this cost and measures nothing. For tests and benches, which would otherwise
    /// wait for every key as long as a person can bear to; the vault accepts no cost below its floor.
    pub fn at_cost(folder: PathBuf, cost: Cost) -> Arc<Self> {
        Self::with(folder, Some(cost), system_clock())
    }

    /// [`Self::at_cost`] by a clock of the caller's, for tests in which years go by.
    pub fn at_by(folder: PathBuf, cost: Cost, clock: Clock) -> Arc<Self> {
        Self::with(folder, Some(cost), clock)
    }

    fn with(folder: PathBuf, cost: Option<Cost>, clock: Clock) -> Arc<Self> {
        let keeper = Arc::new(Self {
            cost,
            vault: Mutex::new(take(&folder)),
            preferences: Mutex::new(Preferences::read(&folder)),
            folder,
            open: Mutex::default(),
            desk: Mutex::default(),
            bell: Condvar::new(),
            news: watch::Sender::new(()),
            clock,
            locking: AtomicU64::new(0),
            clearing: Mutex::default(),
            chores: Mutex::default(),
            auto_lock: AtomicU64::new(0),
            when_away: AtomicU64::new(0),
            found_damaged: AtomicBool::new(false),
            device: OnceLock::new(),
        });
        if whole(&keeper.vault).is_ok() {
            backup::sweep(&keeper.folder);
        }
        let weak = Arc::downgrade(&keeper);
        let scribe = std::thread::Builder::new().name("drafts".into()).spawn(move || {
            while let Some(keeper) = weak.upgrade() {
                keeper.seal_next_drafts();
                Self::tidy_if_due(&keeper);
            }
        });
        // Without the scribe, drafts are sealed when locking only: too late for a kill, so say it cannot be used.
        if scribe.is_err() {
            *whole(&keeper.vault) = Err(PlaceTrouble::Failed);
        }
        keeper
    }

    /// How things stand.
    pub fn standing(&self) -> Standing {
        if whole(&self.open).open.is_some() {
            return Standing::Open;
        }
        match &*whole(&self.vault) {
            Err(trouble) => Standing::Trouble(*trouble),
            Ok(vault) => match (vault.presence(), PlaceTrouble::of(vault.presence())) {
                (_, Some(trouble)) => Standing::Trouble(trouble),
                (Presence::Absent, None) => Standing::NoVault,
                (_, None) => Standing::Locked,
            },
        }
    }

    /// Takes the folder again, after the person has mended what was wrong with it.
    pub fn look_again(&self) {
        let mut vault = whole(&self.vault);
        if vault.is_err() {
            *vault = take(&self.folder);
        }
    }

    /// Unlocks the vault. Blocks for about half a second while the key is derived.
    ///
    /// # Errors
    /// See [`UnlockTrouble`]; nothing is changed but the count of tries.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<(), UnlockTrouble> {
        let lockings = self.lockings();
        let vault = whole(&self.vault).clone().map_err(|_| UnlockTrouble::Failed)?;
        self.noting_damage(|| {
            let reading = Reading::default();
            let open =
                vault.unlock_reading(Proof::Passphrase(passphrase), &|shelf, id, text| reading.see(shelf, id, text))?;
            self.settle_in(Open::with(Arc::new(open), reading)?, lockings)
        })
    }

    /// To be handed to [`Self::enter`]: what was asked for before a locking must not undo it.
    pub(super) fn lockings(&self) -> u64 {
        whole(&self.open).lockings
    }

    pub(super) fn if_open<R>(&self, look_up: impl FnOnce(&Open) -> R) -> Option<R> {
        whole(&self.open).open.as_ref().map(look_up)
    }

    pub(super) fn enter(&self, vault: OpenVault, lockings: u64) -> Result<(), UnlockTrouble> {
        self.settle_in(Open::read(Arc::new(vault))?, lockings)
    }

    pub(super) fn settle_in(&self, open: Open, lockings: u64) -> Result<(), UnlockTrouble> {
        let mut opened = whole(&self.open);
        if opened.lockings != lockings {
            return Err(UnlockTrouble::Interrupted);
        }
        self.note_locking(&open.settings);
        opened.open = Some(open);
        whole(&self.desk).open();
        drop(opened);
        self.tidy_soon();
        // What could not be sealed at the last locking is still here.
        self.bell.notify_all();
        Ok(())
    }

    /// How long until the next passphrase is looked at; zero when it may be tried now.
    pub fn wait_before_next_try(&self) -> Duration {
        whole(&self.vault).as_ref().map(|vault| vault.wait_before_next_try()).unwrap_or_default()
    }

    /// Seals what is on the desk and drops keys, journal and drafts. Does nothing when it is locked already.
    ///
    /// If the disk will not take the last draft, that draft alone stays in memory until the next unlocking: losing what
    /// somebody wrote is worse than holding it, and nothing shows it while locked.
    pub fn lock(&self) {
        // First of all: whoever writes the files anew gives up, and this does not wait for it.
        self.locking.fetch_add(1, Ordering::SeqCst);
        let mut opened = whole(&self.open);
        opened.lockings += 1;
        self.auto_lock.store(0, Ordering::Relaxed);
        if let Some(mut open) = opened.open.take() {
            self.seal_desk(&mut open);
        }
    }

    /// Looks something up in the journal.
    ///
    /// # Errors
    /// [`Locked`] while locked.
    pub fn read<R>(&self, look_up: impl FnOnce(&Journal) -> R) -> Result<R, Locked> {
        self.look(|open| look_up(&open.journal))
    }

    pub(super) fn look<R>(&self, look_up: impl FnOnce(&Open) -> R) -> Result<R, Locked> {
        whole(&self.open).open.as_ref().map(look_up).ok_or(Locked)
    }

    /// Saves an entry; its draft goes in the same write.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the draft stays.
    pub fn save(&self, entry: Entry) -> Result<(), WriteTrouble> {
        let (id, now) = (entry.id(), self.now());
        self.write(|open| {
            open.save(entry, now)?;
            self.clear_desk(id);
            Ok(())
        })
    }

    /// Lays a draft on the desk: it is sealed within a second. One that comes after locking, from a screen that was still
    /// at work, waits there for the next unlocking.
    pub fn keep(&self, draft: Draft) {
        whole(&self.desk).lay(draft);
        self.bell.notify_all();
        self.news.send_replace(());
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the draft stays.
    pub fn discard(&self, id: EntryId) -> Result<(), WriteTrouble> {
        self.write(|open| {
            open.discard(id)?;
            self.clear_desk(id);
            Ok(())
        })
    }

    /// The draft of an entry as it stands now.
    pub fn draft(&self, id: EntryId) -> Option<Draft> {
        self.drafts().into_iter().find(|draft| draft.id() == id)
    }

    /// Every draft as it stands now, in no order. None while locked.
    pub fn drafts(&self) -> Vec<Draft> {
        let opened = whole(&self.open);
        let Some(open) = &opened.open else { return Vec::new() };
        let mut drafts = open.drafts().clone();
        drafts.extend(whole(&self.desk).waiting().map(|draft| (draft.id(), draft.clone())));
        drafts.into_values().collect()
    }

    /// How safe the draft of an entry is.
    pub fn draft_state(&self, id: EntryId) -> DraftState {
        whole(&self.desk).state(id)
    }

    /// Wakes whenever the state of a draft may have changed.
    pub fn draft_news(&self) -> watch::Receiver<()> {
        self.news.subscribe()
    }

    /// Records that are there, or should be, and cannot be read.
    pub fn unreadable(&self) -> usize {
        whole(&self.open).open.as_ref().map_or(0, |open| open.unreadable)
    }

    /// After how long without a touch the app locks itself; nothing while locked.
    pub fn auto_lock(&self) -> Option<Duration> {
        match self.auto_lock.load(Ordering::Relaxed) {
            0 => None,
            seconds => Some(Duration::from_secs(seconds)),
        }
    }

    /// The sealed settings; the defaults while locked.
    pub fn settings(&self) -> Settings {
        whole(&self.open).open.as_ref().map(|open| open.settings.clone()).unwrap_or_default()
    }

    /// After how long out of sight the app locks itself; nothing while locked.
    pub fn lock_when_away(&self) -> Option<Duration> {
        self.auto_lock().map(|_| Duration::from_secs(self.when_away.load(Ordering::Relaxed)))
    }

    fn note_locking(&self, settings: &Settings) {
        self.auto_lock.store(settings.auto_lock().duration().as_secs(), Ordering::Relaxed);
        self.when_away.store(settings.when_away().duration().as_secs(), Ordering::Relaxed);
    }

    /// Changes one thing in the sealed settings as they stand now, and is the only way to. Read and written back in two
    /// steps, they would be those of somebody who locked in between, the defaults, or would undo what was chosen meanwhile.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; the old settings stay.
    pub fn change_settings(&self, change: impl FnOnce(&mut Settings)) -> Result<(), WriteTrouble> {
        self.write(|open| {
            let mut settings = open.settings.clone();
            change(&mut settings);
            open.set_settings(settings)?;
            self.note_locking(&open.settings);
            Ok(())
        })
    }

    /// What may stand in clear.
    pub fn preferences(&self) -> Preferences {
        whole(&self.preferences).clone()
    }

    /// Changes what may stand in clear. If it cannot be written down it holds until the app ends.
    pub fn set_preferences(&self, preferences: Preferences) {
        let _ = preferences.write(&self.folder);
        *whole(&self.preferences) = preferences;
    }

    /// What time it is, in the phone's local time.
    pub(super) fn now(&self) -> NaiveDateTime {
        (self.clock)()
    }

    /// Takes a draft off the desk, while the notebook is held: before the scribe can come by again, because what was taken
    /// off must not be sealed once more.
    pub(super) fn clear_desk(&self, id: EntryId) {
        whole(&self.desk).take_off(id);
    }

    pub(super) fn write<R>(
        &self,
        change: impl FnOnce(&mut Open) -> Result<R, WriteTrouble>,
    ) -> Result<R, WriteTrouble> {
        let mut opened = whole(&self.open);
        change(opened.open.as_mut().ok_or(WriteTrouble::Locked)?)
    }

    /// One round of the scribe: waits for a draft, seals what is there, and rests.
    fn seal_next_drafts(&self) {
        {
            let desk = whole(&self.desk);
            let waited = self.bell.wait_timeout_while(desk, BETWEEN_DRAFTS, |desk| desk.is_clear());
            let (desk, _) = waited.unwrap_or_else(PoisonError::into_inner);
            if desk.is_clear() {
                return;
            }
        }
        if let Some(open) = &mut whole(&self.open).open {
            self.seal_desk(open);
        }
        std::thread::sleep(BETWEEN_DRAFTS);
    }

    /// Seals what is on the desk.
    pub(super) fn seal_desk(&self, open: &mut Open) {
        let drafts: Vec<Draft> = whole(&self.desk).waiting().cloned().collect();
        if drafts.is_empty() {
            return;
        }
        // One that is longer than a record can be, or would lie where the disk is hurt, must not keep the others waiting until
        // they are lost.
        let (down, outcome) = together_or_alone(&drafts, &|| true, |drafts| open.seal_drafts(drafts.to_vec()));
        whole(&self.desk).sealed(&down);
        if outcome.is_err() {
            whole(&self.desk).not_sealed();
        }
        self.news.send_replace(());
    }
}

fn system_clock() -> Clock {
    Arc::new(|| chrono::Local::now().naive_local())
}

pub(super) fn take(folder: &std::path::Path) -> Result<Arc<Vault>, PlaceTrouble> {
    // The vault makes its own folder, for its owner's eyes only; the one around it is made here.
    private_folder(folder).map_err(|error| PlaceTrouble::from(&error))?;
    let patience_ends = Instant::now() + PATIENCE;
    loop {
        match Vault::at(&folder.join(VAULT)).map_err(PlaceTrouble::from) {
            Err(PlaceTrouble::InUse) if Instant::now() < patience_ends => std::thread::sleep(BETWEEN_LOOKS),
            taken => return taken.map(Arc::new),
        }
    }
}

/// Makes a folder that only its owner may look into.
fn private_folder(folder: &std::path::Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A panic elsewhere must not lock the person out: what these locks guard is changed in one step.
pub(super) fn whole<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
