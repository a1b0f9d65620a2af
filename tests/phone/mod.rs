//! A phone in software: everything the app asks of one, with what it was given kept to look at, and its answers set
//! beforehand. Nothing of it is in the app.

#![allow(dead_code, reason = "each test asks for what it is about")]

use std::fs;
use std::future::{pending, ready};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use mellom::platform::*;
use mellom::session::HardwareSecret;

/// What the person does in the system's own window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// They pick an app, and the phone tells.
    Takes,
    /// Whatever they do, the phone does not tell.
    Says,
    /// They turn back.
    Cancels,
    /// It does not open.
    Refuses(ShareError),
    /// They are still looking.
    Waits,
}

/// A phone, or a desk: whether it has a share sheet.
pub struct Phone {
    folder: tempfile::TempDir,
    shares: bool,
    sheet: Mutex<Sheet>,
    saving: Mutex<Result<Saved, SaveError>>,
    /// What was given to other apps: name and bytes, as another app reads them.
    pub given: Mutex<Vec<(String, Vec<u8>)>>,
    /// What was put where the person wanted it.
    pub saved: Mutex<Vec<(String, Vec<u8>)>>,
    /// The file that will be picked.
    pub picks: Mutex<Option<(String, Vec<u8>)>>,
    /// The numbers and messages that were opened.
    pub called: Mutex<Vec<(String, String)>>,
    /// How often the phone answered in the hand.
    pub felt: AtomicUsize,
    /// Whether the screen is kept out of pictures, and covered.
    pub secure: AtomicBool,
    pub covered: AtomicBool,
    /// How often it was told to go out of sight.
    pub left: AtomicUsize,
    asking: AtomicBool,
    listener: Mutex<Option<Listener>>,
    /// The key behind a finger.
    pub key: Arc<SoftKey>,
}

impl Phone {
    /// A phone with this answer of its share sheet.
    pub fn new(sheet: Sheet) -> Self {
        Self::with(true, sheet, Ok(Saved::Done))
    }

    /// A desk, where files are put in places: with this answer of its dialog.
    pub fn desk(saving: Result<Saved, SaveError>) -> Self {
        Self::with(false, Sheet::Refuses(ShareError::NotHere), saving)
    }

    fn with(shares: bool, sheet: Sheet, saving: Result<Saved, SaveError>) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            shares,
            sheet: Mutex::new(sheet),
            saving: Mutex::new(saving),
            given: Mutex::default(),
            saved: Mutex::default(),
            picks: Mutex::default(),
            called: Mutex::default(),
            felt: AtomicUsize::new(0),
            secure: AtomicBool::new(false),
            covered: AtomicBool::new(false),
            left: AtomicUsize::new(0),
            asking: AtomicBool::new(false),
            listener: Mutex::default(),
            key: Arc::default(),
        }
    }

    /// The share sheet answers so from now on.
    pub fn answers(&self, sheet: Sheet) {
        *self.sheet.lock().unwrap() = sheet;
    }

    /// The files that other apps may read now.
    pub fn readable(&self) -> usize {
        fs::read_dir(self.cache()).map_or(0, Iterator::count)
    }

    /// What a phone that tells nothing does once no app can be reading any more.
    pub fn some_time_later(&self) {
        let _ = fs::remove_dir_all(self.cache());
    }

    /// The system says something by itself.
    pub fn happens(&self, moment: Moment) {
        let listener = self.listener.lock().unwrap().clone();
        if let Some(listener) = listener {
            listener(moment);
        }
    }

    /// The system asks the person something on the app's behalf, or no longer.
    pub fn asks(&self, asking: bool) {
        self.asking.store(asking, Ordering::SeqCst);
    }

    fn cache(&self) -> PathBuf {
        self.folder.path().join("cache/shared")
    }
}

impl Platform for Phone {
    fn data_folder(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn locale(&self) -> String {
        "nb-NO".to_owned()
    }

    fn save_stream(&self, name: &str, mut source: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>> {
        let saving = *self.saving.lock().unwrap();
        let mut bytes = Vec::new();
        let answer = match saving {
            Ok(Saved::Done) => source.read_to_end(&mut bytes).map(|_| Saved::Done).map_err(SaveError::from),
            other => other,
        };
        if answer == Ok(Saved::Done) {
            self.saved.lock().unwrap().push((name.to_owned(), bytes));
        }
        Box::pin(ready(answer))
    }

    fn open_file(&self) -> Answer<Option<Picked>> {
        let picked = self.picks.lock().unwrap().take().map(|(name, bytes)| Picked {
            name,
            length: Some(bytes.len() as u64),
            reader: Box::new(std::io::Cursor::new(bytes)),
        });
        Box::pin(ready(picked))
    }

    fn dial(&self, number: &Callable) -> Dialled {
        self.called.lock().unwrap().push((tel_address(number), String::new()));
        Dialled::Opened
    }

    fn message(&self, number: &Callable, text: &str) -> Dialled {
        self.called.lock().unwrap().push((sms_address(number, text), text.to_owned()));
        Dialled::Opened
    }

    fn shares(&self) -> bool {
        self.shares
    }

    fn share_file(&self, name: &str, bytes: Vec<u8>) -> Answer<Result<Shared, ShareError>> {
        let sheet = *self.sheet.lock().unwrap();
        if let Sheet::Refuses(why) = sheet {
            return Box::pin(ready(Err(why)));
        }
        let passing = Passing::of(&self.cache(), name, &mut &*bytes).unwrap();
        match sheet {
            Sheet::Takes | Sheet::Says => {
                let name = passing.path().file_name().unwrap().to_string_lossy().into_owned();
                self.given.lock().unwrap().push((name, fs::read(passing.path()).unwrap()));
            }
            _ => {}
        }
        Box::pin(async move {
            match sheet {
                Sheet::Takes => Ok(Shared::Taken),
                Sheet::Says => {
                    passing.leave();
                    Ok(Shared::Offered)
                }
                Sheet::Waits => {
                    let _held = passing;
                    pending().await
                }
                Sheet::Cancels | Sheet::Refuses(_) => Ok(Shared::Cancelled),
            }
        })
    }

    fn secure_screen(&self, secure: bool) -> Result<(), AbilityError> {
        self.secure.store(secure, Ordering::SeqCst);
        Ok(())
    }

    fn cover(&self, covered: bool) -> Result<(), AbilityError> {
        self.covered.store(covered, Ordering::SeqCst);
        Ok(())
    }

    fn haptic(&self) -> Result<(), AbilityError> {
        self.felt.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    fn hardware_key(&self) -> Option<Arc<dyn HardwareKey>> {
        Some(self.key.clone())
    }

    fn text_scale(&self) -> f32 {
        1.5
    }

    fn insets(&self) -> Insets {
        Insets { top: 24.0, bottom: 48.0, ..Insets::default() }
    }

    fn is_asking(&self) -> bool {
        self.asking.load(Ordering::SeqCst)
    }

    fn goes_out_of_sight(&self) -> bool {
        self.shares
    }

    fn listen(&self, listener: Listener) {
        *self.listener.lock().unwrap() = Some(listener);
    }

    fn leave(&self) -> Result<(), AbilityError> {
        self.left.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

/// A device's key in software. It wraps by a pad that it draws for each key and never hands out.
#[derive(Default)]
pub struct SoftKey {
    pad: Mutex<Option<[u8; 32]>>,
    drawn: AtomicU8,
    asked: AtomicUsize,
    refuses: bool,
    clings: bool,
}

impl SoftKey {
    /// The person says no whenever they are asked.
    pub fn that_refuses() -> Self {
        Self { refuses: true, ..Self::default() }
    }

    /// The device will not let go of its key.
    pub fn that_clings() -> Self {
        Self { clings: true, ..Self::default() }
    }

    /// Somebody registers another finger.
    pub fn fingers_change(&self) {
        *self.pad.lock().unwrap() = None;
    }

    /// Whether there is a key.
    pub fn is_there(&self) -> bool {
        self.pad.lock().unwrap().is_some()
    }

    fn apply(pad: [u8; 32], bytes: &[u8]) -> Vec<u8> {
        bytes.iter().zip(pad).map(|(byte, pad)| byte ^ pad).collect()
    }
}

impl HardwareKey for SoftKey {
    fn standing(&self) -> KeyStanding {
        KeyStanding::Ready
    }

    fn wrap(&self, _: Prompt, secret: &HardwareSecret) -> Answer<Result<Vec<u8>, KeyError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        if self.refuses {
            return Box::pin(ready(Err(KeyError::Cancelled)));
        }
        let pad = [0x5a ^ self.drawn.fetch_add(1, Ordering::SeqCst); 32];
        *self.pad.lock().unwrap() = Some(pad);
        Box::pin(ready(Ok(Self::apply(pad, secret.expose()))))
    }

    fn release(&self, _: Prompt, wrapped: Vec<u8>) -> Answer<Result<HardwareSecret, KeyError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let secret = match *self.pad.lock().unwrap() {
            _ if self.refuses => Err(KeyError::Cancelled),
            Some(pad) => HardwareSecret::take(Self::apply(pad, &wrapped)).ok_or(KeyError::Gone),
            None => Err(KeyError::Gone),
        };
        Box::pin(ready(secret))
    }

    fn forget(&self) -> Result<(), KeyError> {
        if self.clings {
            return Err(KeyError::Failed);
        }
        self.fingers_change();
        Ok(())
    }
}

/// Waits for an answer.
pub fn now<T>(answer: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(answer)
}

/// Whether this path is below that one. For a look at what is left behind.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() { folders.push(entry.path()) } else { found.push(entry.path()) }
        }
    }
    found
}
