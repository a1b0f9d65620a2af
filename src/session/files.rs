//! Attaching, showing and erasing files.
//!
//! Sealing a long file takes seconds, and locking waits for nothing: so a file is sealed without the keeper's lock, and
//! what reads or writes one looks at every step whether the notebook is still open. An attaching that was overtaken by a
//! locking leaves nothing behind.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Weak;

use chrono::NaiveDateTime;

use super::attachment::{Attachment, Attachments, Media};
use super::keeper::Keeper;
use super::trouble::{Locked, WriteTrouble};
use crate::journal::{EntryId, EntryRef};
use crate::vault::{Batch, FILE_MAX, FileError, FileId, FileReader, RecordId};

/// The longest file that is shown in the app: 20 MiB. A picture is handed to the page whole.
pub const SHOWN_MAX: u64 = 20 << 20;

/// Why a file was not attached, or cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FileTrouble {
    /// The notebook is locked, or was locked before it was done.
    #[error("locked")]
    Locked,
    /// It is longer than an attachment can be.
    #[error("too large")]
    TooLarge,
    /// What was picked cannot be read.
    #[error("the picked file cannot be read")]
    Unreadable,
    /// The disk is full.
    #[error("no room")]
    NoRoom,
    /// The disk cannot be written to.
    #[error("read-only")]
    ReadOnly,
    /// The entry or the attachment is not there any more.
    #[error("gone")]
    Gone,
    /// The file is lost or damaged, or a newer version wrote it.
    #[error("damaged")]
    Damaged,
    /// Something else.
    #[error("failed")]
    Failed,
}

impl Keeper {
    /// Seals all of `source` and attaches it to an entry that was saved. Blocks for as long as reading and writing take;
    /// locking does not wait for it, but ends it. `length` is what is known of it beforehand, in bytes.
    ///
    /// # Errors
    /// See [`FileTrouble`]; nothing is attached, and nothing is left behind.
    pub fn attach(
        &self,
        entry: EntryId,
        name: &str,
        length: Option<u64>,
        source: &mut dyn Read,
        now: NaiveDateTime,
    ) -> Result<FileId, FileTrouble> {
        if length.is_some_and(|length| length > FILE_MAX) {
            return Err(FileTrouble::TooLarge);
        }
        let (place, alive) = self.look(|open| (open.vault.file_place(), open.attachments.alive()))?;
        let sealed = place.seal(&mut WhileOpen { source, alive: alive.clone() });
        if alive.strong_count() == 0 {
            return Err(FileTrouble::Locked);
        }
        let new = sealed?;
        let attached = self.write(|open| {
            if !open.attachments.is_this(&alive) {
                return Err(WriteTrouble::Locked);
            }
            if open.journal.find(&EntryRef { kind: None, id: entry }).is_none() {
                return Ok(None);
            }
            let mut batch = Batch::new();
            let attachment = Attachment::new(entry, name, batch.own_file(new), now);
            Attachments::add_to(&mut batch, &attachment);
            open.vault.write(batch)?;
            let file = attachment.file;
            open.attachments.put(attachment);
            Ok(Some(file))
        })?;
        attached.ok_or(FileTrouble::Gone)
    }

    /// What is attached to an entry, in the order in which it was. Nothing while locked.
    pub fn attachments(&self, entry: EntryId) -> Vec<Attachment> {
        self.look(|open| open.attachments.of(entry)).unwrap_or_default()
    }

    /// Reads an attachment from its beginning.
    ///
    /// # Errors
    /// See [`FileTrouble`].
    pub fn read_attachment(&self, file: FileId) -> Result<AttachmentReader, FileTrouble> {
        self.look(|open| {
            let reader = open.vault.read_file(file)?;
            Ok(AttachmentReader { reader, alive: open.attachments.alive() })
        })?
    }

    /// Erases an attachment.
    ///
    /// # Errors
    /// See [`WriteTrouble`]; it stays.
    pub fn remove_attachment(&self, file: FileId) -> Result<(), WriteTrouble> {
        self.write(|open| {
            let mut batch = Batch::new();
            Attachments::erase_in(&mut batch, file);
            open.vault.write(batch)?;
            open.attachments.forget(file);
            Ok(())
        })
    }

    /// Lets the page ask for a file, until another is shown, [`stop_showing`](Self::stop_showing), or locking. Gives the
    /// name it may ask by: 32 hexadecimal digits that nobody can guess.
    ///
    /// # Errors
    /// See [`FileTrouble`].
    pub fn show(&self, file: FileId) -> Result<String, FileTrouble> {
        // An attachment that cannot be read is told of now, not by an empty frame.
        drop(self.read_attachment(file)?);
        let random = RecordId::random().map_err(|_| FileTrouble::Failed)?;
        let token: String = random.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        self.write(|open| {
            open.attachments.shown = Some((token.clone(), file));
            Ok(())
        })?;
        Ok(token)
    }

    /// Forgets which file is shown.
    pub fn stop_showing(&self) {
        // Locked means forgotten already.
        let _ = self.write(|open| {
            open.attachments.shown = None;
            Ok(())
        });
    }

    /// The file that the page may ask for by this name, if there is one: what it is, and its reader.
    pub fn shown(&self, token: &str) -> Option<(Media, AttachmentReader)> {
        let (media, file) = self
            .look(|open| {
                let (_, file) = open.attachments.shown.as_ref().filter(|(shown, _)| shown == token)?;
                Some((open.attachments.get(*file)?.media?, *file))
            })
            .ok()??;
        Some((media, self.read_attachment(file).ok()?))
    }
}

/// An attachment being read. Ends with an error once the notebook is locked.
pub struct AttachmentReader {
    reader: FileReader,
    alive: Weak<()>,
}

impl AttachmentReader {
    /// Bytes in it.
    pub fn length(&self) -> u64 {
        self.reader.length()
    }
}

fn still_open(alive: &Weak<()>) -> io::Result<()> {
    if alive.strong_count() > 0 { Ok(()) } else { Err(io::Error::other(Locked)) }
}

impl Read for AttachmentReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        still_open(&self.alive)?;
        self.reader.read(buffer)
    }
}

impl Seek for AttachmentReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.reader.seek(to)
    }
}

/// A source that fails once the notebook is locked.
struct WhileOpen<'a> {
    source: &'a mut dyn Read,
    alive: Weak<()>,
}

impl Read for WhileOpen<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        still_open(&self.alive)?;
        self.source.read(buffer)
    }
}

impl From<Locked> for FileTrouble {
    fn from(_: Locked) -> Self {
        Self::Locked
    }
}

impl From<FileError> for FileTrouble {
    fn from(error: FileError) -> Self {
        match error {
            FileError::TooLarge => Self::TooLarge,
            FileError::Source(_) => Self::Unreadable,
            FileError::NoSpace => Self::NoRoom,
            FileError::ReadOnly => Self::ReadOnly,
            FileError::Absent => Self::Gone,
            FileError::Missing | FileError::Damaged | FileError::Newer => Self::Damaged,
            FileError::NoRandomness | FileError::Broken | FileError::Io(_) => Self::Failed,
        }
    }
}

impl From<WriteTrouble> for FileTrouble {
    fn from(trouble: WriteTrouble) -> Self {
        match trouble {
            WriteTrouble::Locked => Self::Locked,
            WriteTrouble::NoRoom => Self::NoRoom,
            WriteTrouble::ReadOnly => Self::ReadOnly,
            WriteTrouble::TooLong | WriteTrouble::Failed => Self::Failed,
        }
    }
}

#[cfg(test)]
mod tests;
