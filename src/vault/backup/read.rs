//! Reading a backup.

use std::io::{self, ErrorKind, Read};
use std::iter;

use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Identity, scrypt};

use super::cbor::{self, Head, Unread, read_head, read_id, read_map, read_text, read_uint};
use super::source::{Source, Watch};
use super::write::secret;
use super::{BackupCounts, FILE_MAX, FILES_MAX, FORMAT, KIND, PIECE, RECORDS_MAX, RestoreError, WORK_FACTOR_MAX};
use crate::vault::wiped::Wiped;
use crate::vault::{Passphrase, Plain, RECORD_MAX, RecordId, Shelf};

/// A backup being read, item by item.
pub struct BackupReader<R: Read> {
    stream: StreamReader<Source<R>>,
    watch: Watch,
    made: String,
    counts: BackupCounts,
    last_record: Option<(Shelf, RecordId)>,
    last_file: Option<RecordId>,
    /// Bytes of the current file, and of its current piece, that nobody has taken yet.
    file_left: u64,
    piece_left: u64,
    /// How it ended, if it did.
    over: Option<Result<(), RestoreError>>,
}

/// One thing out of a backup.
pub enum BackupItem<'a, R: Read> {
    /// A record.
    Record {
        /// Where it belongs.
        shelf: Shelf,
        /// Which one it is.
        id: RecordId,
        /// What it holds; wiped when dropped.
        plain: Plain,
    },
    /// A file.
    File {
        /// Which one it is.
        id: RecordId,
        /// How many bytes it has.
        length: u64,
        /// The bytes. What is not taken is passed over, and checked all the same.
        bytes: FileBytes<'a, R>,
    },
}

/// The bytes of a file in a backup. An early end is an error.
pub struct FileBytes<'a, R: Read>(&'a mut BackupReader<R>);

impl<R: Read> BackupReader<R> {
    /// Opens a backup. Deriving the key takes from a fifth of a second (ours) to a few (at the highest work factor).
    ///
    /// # Errors
    ///
    /// See [`RestoreError`].
    pub fn open(file: R, passphrase: &Passphrase) -> Result<BackupReader<R>, RestoreError> {
        let (source, watch) = Source::new(file);
        let said = |error| why(error, &watch);
        let decryptor = Decryptor::new_buffered(source).map_err(|error| match said(error) {
            // What does not begin like an age file, or ends within its first lines, is some other file.
            RestoreError::Damaged => RestoreError::NotABackup,
            other => other,
        })?;
        watch.header_is_read();
        if !decryptor.is_scrypt() {
            return Err(RestoreError::NotABackup);
        }
        let mut identity = scrypt::Identity::new(secret(passphrase));
        identity.set_max_work_factor(WORK_FACTOR_MAX);
        let stream = decryptor.decrypt(iter::once(&identity as &dyn Identity)).map_err(said)?;
        let mut reader = BackupReader {
            stream,
            watch,
            made: String::new(),
            counts: BackupCounts::default(),
            last_record: None,
            last_file: None,
            file_left: 0,
            piece_left: 0,
            over: None,
        };
        reader.made = reader.header().map_err(|unread| match unread {
            Ok(Unread::Strange) => RestoreError::NotABackup,
            Ok(Unread::Io) => reader.stream_failed(),
            Err(error) => error,
        })?;
        Ok(reader)
    }

    /// The day it says it was made, as `2026-11-25`. Not checked to be one.
    pub fn made(&self) -> &str {
        &self.made
    }

    /// What has been read so far.
    pub fn counts(&self) -> BackupCounts {
        self.counts
    }

    /// The next item; nothing once the end was reached and everything was found to be there.
    ///
    /// # Errors
    ///
    /// See [`RestoreError`]. After one, the same again at every call: also where a [`FileBytes`] met it first.
    #[allow(clippy::should_implement_trait, reason = "an item borrows the reader")]
    pub fn next(&mut self) -> Result<Option<BackupItem<'_, R>>, RestoreError> {
        while self.file_left > 0 && self.over.is_none() {
            // An error here is remembered below.
            let _ = io::copy(&mut FileBytes(self), &mut io::sink());
        }
        if let Some(over) = self.over {
            return over.map(|()| None);
        }
        match self.item() {
            Ok(Some(Item::Record { shelf, id, plain })) => Ok(Some(BackupItem::Record { shelf, id, plain })),
            Ok(Some(Item::File { id, length })) => Ok(Some(BackupItem::File { id, length, bytes: FileBytes(self) })),
            Ok(None) => {
                self.over = Some(Ok(()));
                Ok(None)
            }
            Err(unread) => Err(self.failed(unread)),
        }
    }

    /// Reads to the end: whether the backup is whole.
    ///
    /// # Errors
    ///
    /// See [`RestoreError`].
    pub fn verify(mut self) -> Result<BackupCounts, RestoreError> {
        while self.next()?.is_some() {}
        Ok(self.counts)
    }

    /// Reads the header. Kind and format come first in every format, so that a newer one is known as such.
    fn header(&mut self) -> Result<String, Result<Unread, RestoreError>> {
        let stream = &mut self.stream;
        let mut begin = || -> Result<(u64, u64), Unread> {
            let pairs = read_map(stream)?;
            if read_text(stream)? != "kind" || read_text(stream)? != KIND || read_text(stream)? != "format" {
                return Err(Unread::Strange);
            }
            Ok((pairs, read_uint(stream)?))
        };
        let (pairs, format) = begin().map_err(Ok)?;
        match format {
            FORMAT => {}
            0 => return Err(Ok(Unread::Strange)),
            _ => return Err(Err(RestoreError::Newer)),
        }
        let mut made = String::new();
        for _ in 2..pairs {
            let mut pair = || match &*read_text(stream)? {
                "made" => read_text(stream).map(|text| made = text),
                _ => cbor::skip(stream),
            };
            pair().map_err(Ok)?;
        }
        Ok(made)
    }

    fn item(&mut self) -> Result<Option<Item>, Unread> {
        let stream = &mut self.stream;
        let pairs = read_map(stream)?;
        match (&*read_text(stream)?, pairs) {
            ("shelf", 3) => {
                let shelf = u8::try_from(read_uint(stream)?).map_err(|_| Unread::Strange)?;
                key(stream, "id")?;
                let id = RecordId::from_bytes(read_id(stream)?);
                key(stream, "bytes")?;
                let length = match read_head(stream)? {
                    Head::Bytes(length) if length <= RECORD_MAX as u64 => length as usize,
                    _ => return Err(Unread::Strange),
                };
                let mut bytes = Wiped::new(vec![0; length]);
                stream.read_exact(&mut bytes)?;
                let this = Some((Shelf::new(shelf), id));
                if self.last_record >= this || self.last_file.is_some() || self.counts.records == RECORDS_MAX {
                    return Err(Unread::Strange);
                }
                self.last_record = this;
                self.counts.records += 1;
                Ok(Some(Item::Record { shelf: Shelf::new(shelf), id, plain: Plain { bytes, data: 0..length } }))
            }
            ("file", 2) => {
                let id = RecordId::from_bytes(read_id(stream)?);
                key(stream, "length")?;
                let length = read_uint(stream)?;
                if self.last_file >= Some(id) || length > FILE_MAX || self.counts.files == FILES_MAX {
                    return Err(Unread::Strange);
                }
                self.last_file = Some(id);
                self.counts.files += 1;
                (self.file_left, self.piece_left) = (length, 0);
                Ok(Some(Item::File { id, length }))
            }
            ("records", 2) => {
                let records = read_uint(stream)?;
                key(stream, "files")?;
                let files = read_uint(stream)?;
                if (BackupCounts { records, files }) != self.counts {
                    return Err(Unread::Strange);
                }
                // Only at its very end does age say that nothing was cut off or put behind.
                match stream.read(&mut [0])? {
                    0 => Ok(None),
                    _ => Err(Unread::Strange),
                }
            }
            _ => Err(Unread::Strange),
        }
    }

    /// What a failure of the stream means: that the file cannot be read, or that it is not as it was written.
    fn stream_failed(&self) -> RestoreError {
        self.watch.failure().map_or(RestoreError::Damaged, RestoreError::Io)
    }

    fn failed(&mut self, unread: Unread) -> RestoreError {
        let error = match unread {
            Unread::Strange => RestoreError::Damaged,
            Unread::Io => self.stream_failed(),
        };
        self.over = Some(Err(error));
        error
    }
}

/// An item without the reader.
enum Item {
    Record { shelf: Shelf, id: RecordId, plain: Plain },
    File { id: RecordId, length: u64 },
}

fn key(stream: &mut impl Read, expected: &str) -> Result<(), Unread> {
    if read_text(stream)? == expected { Ok(()) } else { Err(Unread::Strange) }
}

/// What age's error means for a person.
fn why(error: DecryptError, watch: &Watch) -> RestoreError {
    if let Some(kind) = watch.failure() {
        return RestoreError::Io(kind);
    }
    match error {
        // age's next version of its own format.
        DecryptError::UnknownFormat => RestoreError::Newer,
        DecryptError::ExcessiveWork { .. } => RestoreError::TooMuchWork,
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => RestoreError::WrongPassphrase,
        DecryptError::NoMatchingKeys => RestoreError::NotABackup,
        DecryptError::InvalidHeader | DecryptError::InvalidMac | DecryptError::Io(_) => RestoreError::Damaged,
    }
}

impl<R: Read> Read for FileBytes<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let reader = &mut *self.0;
        if let Some(Err(_)) = reader.over {
            return Err(ErrorKind::InvalidData.into());
        }
        if reader.file_left == 0 || buffer.is_empty() {
            return Ok(0);
        }
        let mut take = || -> Result<usize, Unread> {
            if reader.piece_left == 0 {
                reader.piece_left = match read_head(&mut reader.stream)? {
                    Head::Bytes(length) if (1..=reader.file_left.min(PIECE as u64)).contains(&length) => length,
                    _ => return Err(Unread::Strange),
                };
            }
            let count = reader.piece_left.min(buffer.len() as u64) as usize;
            reader.stream.read_exact(&mut buffer[..count])?;
            reader.piece_left -= count as u64;
            reader.file_left -= count as u64;
            Ok(count)
        };
        take().map_err(|unread| {
            reader.failed(unread);
            ErrorKind::InvalidData.into()
        })
    }
}
