//! A desk with GTK: where the app is developed and tested.

use std::io::Read;
use std::path::{Path, PathBuf};

use futures_channel::oneshot;
use futures_util::future::{Either, select};
use gtk::glib::MainContext;
use gtk::prelude::*;
use gtk::{FileChooserAction, FileChooserNative, ResponseType};

mod pick;

use super::{Answer, Dialled, Picked, Platform, SaveError, Saved};

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

    fn save_file(&self, name: &str, bytes: Vec<u8>) -> Answer<Result<Saved, SaveError>> {
        let (tell, told) = oneshot::channel();
        if let Some(path) = automated_answer() {
            let _ = tell.send(write(&path, &bytes));
        } else {
            let name = name.to_owned();
            // Widgets live on the main thread; the interface does not.
            let context = MainContext::default();
            context.invoke(move || drop(MainContext::default().spawn_local(ask_where(name, bytes, tell))));
        }
        Box::pin(async move { told.await.unwrap_or(Err(SaveError::Failed)) })
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

    fn dial(&self, number: &str) -> Dialled {
        copy(number)
    }

    /// The number stands on the screen; what would have to be typed is on the clipboard.
    fn message(&self, number: &str, text: &str) -> Dialled {
        copy(if text.is_empty() { number } else { text })
    }
}

fn copy(text: &str) -> Dialled {
    let text = text.to_owned();
    MainContext::default().invoke(move || {
        gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD).set_text(&text);
    });
    Dialled::Copied
}

/// Asks the person where, and writes there. When nobody waits for the answer any more, because the app was locked
/// meanwhile, the dialog goes and nothing is written.
async fn ask_where(name: String, bytes: Vec<u8>, mut tell: oneshot::Sender<Result<Saved, SaveError>>) {
    let chooser = FileChooserNative::new(None, gtk::Window::NONE, FileChooserAction::Save, None, None);
    chooser.set_current_name(&name);
    chooser.set_do_overwrite_confirmation(true);
    chooser.set_modal(true);
    let response = match select(chooser.run_future(), tell.cancellation()).await {
        Either::Left((response, _)) => response,
        Either::Right(_) => {
            chooser.hide();
            return;
        }
    };
    let outcome = match (response, chooser.filename()) {
        (ResponseType::Accept, Some(path)) => write(&path, &bytes),
        (ResponseType::Accept, None) => Err(SaveError::Failed),
        _ => Ok(Saved::Cancelled),
    };
    let _ = tell.send(outcome);
}

/// Puts `bytes` at `path`: whole, or not at all.
fn write(path: &Path, bytes: &[u8]) -> Result<Saved, SaveError> {
    use std::io::Write;
    // A name that nobody can have laid a link under.
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(|_| SaveError::Failed)?;
    let mut half = path.as_os_str().to_owned();
    half.push(format!(".{:016x}.part", u64::from_ne_bytes(random)));
    let half = PathBuf::from(half);
    let written = std::fs::File::create_new(&half).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    match written.and_then(|()| std::fs::rename(&half, path)) {
        Ok(()) => Ok(Saved::Done),
        Err(error) => {
            let _ = std::fs::remove_file(&half);
            Err(error.into())
        }
    }
}

/// Where a test wants the file, in a build for tests: the system's own dialog cannot be driven by a WebDriver.
fn automated_answer() -> Option<PathBuf> {
    if cfg!(feature = "automation") { std::env::var_os("MELLOM_SAVE_TO").map(PathBuf::from) } else { None }
}

/// Which file a test has picked, in a build for tests.
fn automated_pick() -> Option<PathBuf> {
    if cfg!(feature = "automation") { std::env::var_os("MELLOM_OPEN").map(PathBuf::from) } else { None }
}
