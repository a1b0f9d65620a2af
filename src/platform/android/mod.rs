//! Android, through the methods of `MainActivity` (`platforms/android`).
//!
//! Kotlin does what only Kotlin can do well (intents, the document picker, BiometricPrompt); this side knows what it is
//! for. Each call is one method with plain arguments (`calls`), made on the app's main thread, and what takes a person's
//! time comes back under a ticket (`answers`).

mod answers;
mod calls;
mod files;
mod key;

use std::io::Read;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

pub(crate) use answers::{Answers, Document, happened, picked, tell};

use super::{
    AbilityError, Answer, Callable, Dialled, FileKind, HardwareKey, Insets, Listener, Picked, Platform, SaveError,
    Saved, ShareError, Shared, sms_address, tel_address,
};
use calls::{call, flag, number, text, text_at_start};

pub(super) struct Android;

impl Platform for Android {
    /// The system's folder for files that no backup may take along.
    fn data_folder(&self) -> PathBuf {
        static FOLDER: OnceLock<PathBuf> = OnceLock::new();
        if let Some(folder) = FOLDER.get() {
            return folder.clone();
        }
        // Without an answer there is no place either; the keeper then says that it cannot be used. It may be asked again.
        match text_at_start(&calls::DATA_FOLDER) {
            Ok(path) => FOLDER.get_or_init(|| path.into()).clone(),
            Err(_) => PathBuf::new(),
        }
    }

    fn locale(&self) -> String {
        text(&calls::LOCALE).unwrap_or_default()
    }

    fn save_stream(&self, name: &str, source: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>> {
        files::save(name, source)
    }

    fn open_file(&self) -> Answer<Option<Picked>> {
        files::open()
    }

    fn dial(&self, number: &Callable) -> Dialled {
        opened(flag(&calls::DIAL, [tel_address(number)]))
    }

    fn message(&self, number: &Callable, text: &str) -> Dialled {
        opened(flag(&calls::MESSAGE, [sms_address(number, text)]))
    }

    fn shares(&self) -> bool {
        true
    }

    fn share_file(&self, name: &str, bytes: Vec<u8>) -> Answer<Result<Shared, ShareError>> {
        files::share(name, bytes)
    }

    fn secure_screen(&self, secure: bool) -> Result<(), AbilityError> {
        done(number(&calls::SECURE, secure.into()))
    }

    fn cover(&self, covered: bool) -> Result<(), AbilityError> {
        done(number(&calls::COVER, covered.into()))
    }

    fn haptic(&self) -> Result<(), AbilityError> {
        done(flag(&calls::HAPTIC, []))
    }

    fn hardware_key(&self) -> Option<Arc<dyn HardwareKey>> {
        Some(Arc::new(key::Keystore))
    }

    /// The web view follows the system's text size by itself; `MainActivity` tells it when that changes.
    fn text_scale(&self) -> f32 {
        1.0
    }

    /// `MainActivity` pads the web view with them; nothing reaches into the page.
    fn insets(&self) -> Insets {
        Insets::default()
    }

    fn goes_out_of_sight(&self) -> bool {
        true
    }

    fn is_asking(&self) -> bool {
        answers::anyone_waits()
    }

    fn listen(&self, listener: Listener) {
        answers::listen(listener);
    }

    fn leave(&self) -> Result<(), AbilityError> {
        call(&calls::LEAVE, |_| Ok(Vec::new())).map(drop)
    }
}

fn opened(opened: Result<bool, AbilityError>) -> Dialled {
    if opened == Ok(true) { Dialled::Opened } else { Dialled::Neither }
}

fn done(done: Result<bool, AbilityError>) -> Result<(), AbilityError> {
    if done? { Ok(()) } else { Err(AbilityError::Failed) }
}
