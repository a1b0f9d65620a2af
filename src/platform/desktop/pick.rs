//! The system's own dialogs: where to, and which file.

use std::fs::File;
use std::future::Future;
use std::io::Read;
use std::path::{Path, PathBuf};

use futures_channel::oneshot;
use futures_util::future::{Either, select};
use gtk::glib::MainContext;
use gtk::prelude::*;
use gtk::{FileChooserAction, FileChooserNative, ResponseType};

use crate::platform::{Answer, Picked, SaveError, Saved, place_copy, place_stream};

/// What the person chose.
enum Chosen {
    Path(PathBuf),
    Nothing,
    Failed,
}

/// Asks the person where, and puts a copy of `from` there.
pub(super) fn save_copy(name: &str, from: &Path, automated: Option<PathBuf>) -> Answer<Result<Saved, SaveError>> {
    let from = from.to_owned();
    let chosen = choose(FileChooserAction::Save, Some(name.to_owned()), automated);
    Box::pin(async move {
        let path = match chosen.await {
            Chosen::Path(path) => path,
            Chosen::Nothing => return Ok(Saved::Cancelled),
            Chosen::Failed => return Err(SaveError::Failed),
        };
        // A stick may be slow, and the window must not wait for it.
        let (tell, told) = oneshot::channel();
        std::thread::spawn(move || tell.send(place_copy(&from, &path)));
        match told.await {
            Ok(copied) => Ok(copied.map(|()| Saved::Done)?),
            Err(_) => Err(SaveError::Failed),
        }
    })
}

/// Asks the person where, and puts all of `source` there.
pub(super) fn save_stream(
    name: &str,
    mut source: Box<dyn Read + Send>,
    automated: Option<PathBuf>,
) -> Answer<Result<Saved, SaveError>> {
    let chosen = choose(FileChooserAction::Save, Some(name.to_owned()), automated);
    Box::pin(async move {
        let path = match chosen.await {
            Chosen::Path(path) => path,
            Chosen::Nothing => return Ok(Saved::Cancelled),
            Chosen::Failed => return Err(SaveError::Failed),
        };
        let (tell, told) = oneshot::channel();
        std::thread::spawn(move || tell.send(place_stream(&mut *source, &path)));
        match told.await {
            Ok(placed) => Ok(placed.map(|()| Saved::Done)?),
            Err(_) => Err(SaveError::Failed),
        }
    })
}

/// Asks the person which file, and opens it for reading.
pub(super) fn open_file(automated: Option<PathBuf>) -> Answer<Option<Picked>> {
    let chosen = choose(FileChooserAction::Open, None, automated);
    Box::pin(async move {
        let Chosen::Path(path) = chosen.await else { return None };
        let name = path.file_name()?.to_string_lossy().into_owned();
        let file = File::open(path).ok()?;
        let length = file.metadata().ok().map(|about| about.len());
        Some(Picked { name, length, reader: Box::new(file) })
    })
}

fn choose(
    action: FileChooserAction,
    name: Option<String>,
    automated: Option<PathBuf>,
) -> impl Future<Output = Chosen> + Send {
    let (tell, told) = oneshot::channel();
    match automated {
        Some(path) => drop(tell.send(Chosen::Path(path))),
        None => {
            // Widgets live on the main thread; the interface does not.
            let context = MainContext::default();
            context.invoke(move || drop(MainContext::default().spawn_local(ask(action, name, tell))));
        }
    }
    async move { told.await.unwrap_or(Chosen::Failed) }
}

/// When nobody waits for the answer any more, because the app was locked meanwhile, the dialog goes.
async fn ask(action: FileChooserAction, name: Option<String>, mut tell: oneshot::Sender<Chosen>) {
    let chooser = FileChooserNative::new(None, gtk::Window::NONE, action, None, None);
    if let Some(name) = name {
        chooser.set_current_name(&name);
    }
    chooser.set_do_overwrite_confirmation(true);
    chooser.set_modal(true);
    let response = match select(chooser.run_future(), tell.cancellation()).await {
        Either::Left((response, _)) => response,
        Either::Right(_) => {
            chooser.hide();
            return;
        }
    };
    let chosen = match (response, chooser.filename()) {
        (ResponseType::Accept, Some(path)) => Chosen::Path(path),
        (ResponseType::Accept, None) => Chosen::Failed,
        _ => Chosen::Nothing,
    };
    let _ = tell.send(chosen);
}
