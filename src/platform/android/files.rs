//! Files that the person puts somewhere or picks (the system's own document picker, and a descriptor from it), and files
//! that another app may read for a moment.

use std::io::{Read, Write};
use std::path::PathBuf;

use futures_channel::oneshot;
use wry::prelude::jni::objects::JValueOwned;

use super::answers::{self, Answers, Document, ticket, void};
use super::calls::{self, Said, call, string, text};
use super::{AbilityError, Answer, FileKind, Picked, SaveError, Saved, ShareError, Shared};
use crate::platform::Passing;

/// The folder for what other apps may read for a moment, below the cache; `MainActivity` sweeps it.
const SHARED: &str = "shared";

/// Lets the person pick a place and puts all of `source` there. A document that could not be written whole is removed.
pub(super) fn save(name: &str, mut source: Box<dyn Read + Send>) -> Answer<Result<Saved, SaveError>> {
    let name = name.to_owned();
    let kind = FileKind::of_name(&name).media_type();
    let (ticket, told) = ticket();
    Box::pin(async move {
        let asked = call(&calls::CREATE_DOCUMENT, move |env| {
            Ok(vec![JValueOwned::Long(ticket), string(env, &name)?, string(env, kind)?])
        });
        if asked.is_err() {
            void(ticket);
            return Err(SaveError::Failed);
        }
        let Ok(Answers::Document(document)) = told.await else { return Err(SaveError::Failed) };
        let Some(Document { file, .. }) = document else { return Ok(Saved::Cancelled) };
        // Where it goes may be slow, and the interface must not wait for it. The thread sees to the end of it, also when
        // nobody waits any more because the app was locked meanwhile: half a file does not stay.
        let (tell, told) = oneshot::channel();
        std::thread::spawn(move || {
            let written = write(&mut *source, file);
            let keep = written.is_ok().into();
            let _ =
                call(&calls::FINISH_DOCUMENT, move |_| Ok(vec![JValueOwned::Long(ticket), JValueOwned::Bool(keep)]));
            tell.send(written)
        });
        told.await.unwrap_or_else(|_| Err(std::io::ErrorKind::Other.into()))?;
        Ok(Saved::Done)
    })
}

/// Lets the person pick a document and opens it for reading.
pub(super) fn open() -> Answer<Option<Picked>> {
    let (ticket, told) = ticket();
    Box::pin(async move {
        if call(&calls::OPEN_DOCUMENT, move |_| Ok(vec![JValueOwned::Long(ticket)])).is_err() {
            void(ticket);
            return None;
        }
        let Ok(Answers::Document(Some(document))) = told.await else { return None };
        Some(Picked { name: document.name, length: document.length, reader: Box::new(document.file) })
    })
}

/// Puts the bytes where `MainActivity`'s file provider may show them to one other app, and opens the share sheet. Kotlin
/// removes them again.
pub(super) fn share(name: &str, bytes: Vec<u8>) -> Answer<Result<Shared, ShareError>> {
    let name = name.to_owned();
    let kind = FileKind::of_name(&name).media_type();
    Box::pin(async move {
        let folder = PathBuf::from(text(&calls::CACHE_FOLDER)?).join(SHARED);
        let passing = Passing::of(&folder, &name, &mut &*bytes)?;
        let path = passing.path().to_string_lossy().into_owned();
        let (ticket, over) = ticket();
        let asked = call(&calls::SHARE, move |env| {
            Ok(vec![JValueOwned::Long(ticket), string(env, &path)?, string(env, kind)?])
        });
        match asked {
            Ok(Said::Flag(true)) => {
                passing.leave();
                answers::leads_away(over);
                Ok(Shared::Offered)
            }
            refused => {
                void(ticket);
                Err(refused.err().unwrap_or(AbilityError::Failed).into())
            }
        }
    })
}

fn write(source: &mut dyn Read, mut file: std::fs::File) -> std::io::Result<()> {
    // Not every place empties what is saved over when it is asked to; a pipe has nothing to empty.
    let _ = file.set_len(0);
    std::io::copy(source, &mut file)?;
    file.flush()?;
    match file.sync_all() {
        // A document may come from an app that lends us a pipe, which knows no disk.
        Err(error) if error.kind() == std::io::ErrorKind::InvalidInput => Ok(()),
        synced => synced,
    }
}
