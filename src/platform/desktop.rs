//! A desk with GTK: where the app is developed and tested.

use std::io::Read;
use std::path::{Path, PathBuf};

use gtk::glib::MainContext;

mod pick;

use super::{Answer, Callable, Dialled, Picked, Platform, SaveError, Saved, ShareError, Shared, place_stream};

/// The name of our folder among other programs' data. Neutral, like the icon.
const FOLDER: &str = "mellom";

pub(super) struct Desktop;

impl Platform for Desktop {
    fn data_folder(&self) -> PathBuf {
        gtk::glib::user_data_dir().join(FOLDER)
    }

    fn locale(&self) -> String {
        gtk::glib::language_names().first().map(ToString::to_string).unwrap_or_default()
    }

    fn save_copy(&self, name: &str, from: &Path) -> Answer<Result<Saved, SaveError>> {
        pick::save_copy(name, from, automated_answer())
    }

    fn save_stream(&self, name: &str, source: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>> {
        pick::save_stream(name, source, automated_answer())
    }

    /// WebKitGTK hands sound to GStreamer, which does not know the app's own protocol.
    fn plays_sound(&self) -> bool {
        false
    }

    fn open_file(&self) -> Answer<Option<Picked>> {
        pick::open_file(automated_pick())
    }

    fn dial(&self, number: &Callable) -> Dialled {
        copy(number.as_str())
    }

    /// A desk has no share sheet. A test may say what a phone's would have answered.
    fn shares(&self) -> bool {
        automated_sheet().is_some()
    }

    fn share_file(&self, _: &str, bytes: Vec<u8>) -> Answer<Result<Shared, ShareError>> {
        let answer = match (automated_sheet(), automated_answer()) {
            (Some(Shared::Cancelled), _) => Ok(Shared::Cancelled),
            (Some(answer), Some(path)) => place_stream(&mut &*bytes, &path).map(|()| answer).map_err(Into::into),
            _ => Err(ShareError::NotHere),
        };
        Box::pin(std::future::ready(answer))
    }

    /// The number stands on the screen; what would have to be typed is on the clipboard.
    fn message(&self, number: &Callable, text: &str) -> Dialled {
        copy(if text.is_empty() { number.as_str() } else { text })
    }
}

fn copy(text: &str) -> Dialled {
    let text = text.to_owned();
    MainContext::default().invoke(move || {
        gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).set_text(&text);
    });
    Dialled::Copied
}

/// Where a test wants the file, in a build for tests: the system's own dialog cannot be driven by a WebDriver.
fn automated_answer() -> Option<PathBuf> {
    if cfg!(feature = "automation") { std::env::var_os("MELLOM_SAVE_TO").map(PathBuf::from) } else { None }
}

/// Which file a test has picked, in a build for tests.
fn automated_pick() -> Option<PathBuf> {
    if cfg!(feature = "automation") { std::env::var_os("MELLOM_OPEN").map(PathBuf::from) } else { None }
}

/// What a phone's share sheet would answer, in a build for tests.
fn automated_sheet() -> Option<Shared> {
    if !cfg!(feature = "automation") {
        return None;
    }
    match std::env::var("MELLOM_SHEET").ok()?.as_str() {
        "taken" => Some(Shared::Taken),
        "offered" => Some(Shared::Offered),
        "cancelled" => Some(Shared::Cancelled),
        _ => None,
    }
}
