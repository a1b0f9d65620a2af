//! What only the operating system can do, behind one trait.
//!
//! The interface asks for a thing ("save these bytes where the person says") and gets a typed answer; how it is done on
//! each system stays in here.

mod ability;
#[cfg(all(feature = "shell", target_os = "android"))]
pub(crate) mod android;
mod copy;
#[cfg(all(feature = "shell", target_os = "linux"))]
mod desktop;
mod dialler;
mod hand_over;
mod hardware_key;
#[cfg(all(feature = "shell", target_os = "ios"))]
pub(crate) mod ios;
mod passing;

use std::fs::File;
use std::future::Future;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;

pub use ability::{AbilityError, FileKind, Insets, Listener, Moment, ShareError, Shared};
pub use copy::{place_copy, place_stream};
pub use dialler::{Callable, NotCallable, sms_address, tel_address};
pub use hand_over::{Handed, NotHanded, hand_over};
pub use hardware_key::{HardwareKey, KeyError, KeyStanding, Prompt};
pub use passing::Passing;

/// What the operating system does for us.
pub trait Platform: Send + Sync {
    /// The folder that holds everything of ours. It need not exist yet.
    fn data_folder(&self) -> PathBuf;

    /// The system's locale, such as `nb-NO`.
    fn locale(&self) -> String;

    /// Lets the person pick a place and puts `bytes` there. `name` is a suggestion, and neutral.
    fn save_file(&self, name: &str, bytes: Vec<u8>) -> Answer<Result<Saved, SaveError>> {
        self.save_stream(name, Box::new(std::io::Cursor::new(bytes)))
    }

    /// Lets the person pick a place and puts a copy of the file `from` there: whole, or not at all. `name` is a
    /// suggestion, and neutral. `from` must stay until the answer is there.
    fn save_copy(&self, name: &str, from: &Path) -> Answer<Result<Saved, SaveError>> {
        match File::open(from) {
            Ok(file) => self.save_stream(name, Box::new(file)),
            Err(error) => Box::pin(std::future::ready(Err(error.into()))),
        }
    }

    /// Lets the person pick a place and puts all of `source` there: whole, or not at all. `name` is a suggestion. A source
    /// that fails ends it.
    fn save_stream(&self, name: &str, source: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>>;

    /// Lets the person pick a file to be read. Nothing if they chose not to, or it cannot be opened.
    fn open_file(&self) -> Answer<Option<Picked>>;

    /// Whether the page plays sound that the app hands it.
    fn plays_sound(&self) -> bool {
        true
    }

    /// Opens the dialler with `number` in it. It never calls by itself.
    fn dial(&self, number: &Callable) -> Dialled;

    /// Opens a message to `number` with `text` in it. It never sends by itself.
    fn message(&self, number: &Callable, text: &str) -> Dialled;

    /// Whether there is a share sheet. Where there is one, it is the way out for a file ([`hand_over`]).
    fn shares(&self) -> bool {
        false
    }

    /// Offers a file with these bytes to other apps. `name` is what it is called there, and neutral. The copy that they read
    /// goes by itself. When nobody waits for the answer any more, because the app was locked meanwhile, a sheet that has not
    /// answered is closed and nothing leaves through it.
    fn share_file(&self, name: &str, bytes: Vec<u8>) -> Answer<Result<Shared, ShareError>> {
        let _ = (name, bytes);
        Box::pin(std::future::ready(Err(ShareError::NotHere)))
    }

    /// Keeps what is on the screen out of screenshots and out of the list of recent apps, or no longer.
    ///
    /// # Errors
    /// See [`AbilityError`].
    fn secure_screen(&self, secure: bool) -> Result<(), AbilityError> {
        let _ = secure;
        Err(AbilityError::NotHere)
    }

    /// Covers the page with an empty view, or takes it away, without asking the page.
    ///
    /// # Errors
    /// See [`AbilityError`].
    fn cover(&self, covered: bool) -> Result<(), AbilityError> {
        let _ = covered;
        Err(AbilityError::NotHere)
    }

    /// Lets the phone answer in the hand, lightly: something that was held is done, and can be let go. Never the only sign of
    /// it.
    ///
    /// # Errors
    /// See [`AbilityError`].
    fn haptic(&self) -> Result<(), AbilityError> {
        Err(AbilityError::NotHere)
    }

    /// The device's own key, where it has one.
    fn hardware_key(&self) -> Option<Arc<dyn HardwareKey>> {
        None
    }

    /// How much larger than usual the person wants text, where the web view does not see to it by itself.
    fn text_scale(&self) -> f32 {
        1.0
    }

    /// How far the system's bars and the keyboard reach into the window, where the web view does not see to it by itself.
    fn insets(&self) -> Insets {
        Insets::default()
    }

    /// Whether the system is asking the person something on our behalf: where to put a file, whose finger this is. The
    /// app is then not on the screen, and yet nobody has left it.
    fn is_asking(&self) -> bool {
        false
    }

    /// Whether the app goes out of sight here without being closed, as it does on a phone.
    fn goes_out_of_sight(&self) -> bool {
        false
    }

    /// Tells `listener` of what the system says by itself, from now on.
    fn listen(&self, listener: Listener) {
        let _ = listener;
    }

    /// Goes out of sight, as "back" does on the first screen of an app.
    ///
    /// # Errors
    /// See [`AbilityError`].
    fn leave(&self) -> Result<(), AbilityError> {
        Err(AbilityError::NotHere)
    }
}

/// An answer that the person may take their time with.
pub type Answer<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What became of a file that was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is where the person wanted it.
    Done,
    /// The person chose not to.
    Cancelled,
}

/// A file that the person picked.
pub struct Picked {
    /// What it is called, without where it is.
    pub name: String,
    /// How long it is said to be, in bytes, if anything is said.
    pub length: Option<u64>,
    /// Its bytes. They may come from far away: it is read once, from beginning to end.
    pub reader: Box<dyn Read + Send>,
}

/// Why a file could not be put where the person wanted it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SaveError {
    /// There is no room.
    #[error("no room")]
    NoRoom,
    /// The place may not be written to.
    #[error("not allowed")]
    NotAllowed,
    /// Something else went wrong.
    #[error("not saved")]
    Failed,
}

impl From<std::io::Error> for SaveError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::NoRoom,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::NotAllowed,
            _ => Self::Failed,
        }
    }
}

/// What happened to a number, or to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialled {
    /// The dialler is open, or the message is.
    Opened,
    /// This machine makes no calls and sends no messages; the number, or the text, is on its clipboard.
    Copied,
    /// Neither worked. The number and the text are on the screen.
    Neither,
}

/// The platform this program was built for.
#[cfg(all(feature = "shell", target_os = "linux"))]
pub fn current() -> Arc<dyn Platform> {
    Arc::new(desktop::Desktop)
}

/// The platform this program was built for.
#[cfg(all(feature = "shell", target_os = "android"))]
pub fn current() -> Arc<dyn Platform> {
    Arc::new(android::Android)
}

/// The platform this program was built for.
#[cfg(all(feature = "shell", target_os = "ios"))]
pub fn current() -> Arc<dyn Platform> {
    Arc::new(ios::Ios)
}
