//! Writing a backup.

use std::cell::Cell;
use std::io::{self, ErrorKind, Read, Write};
use std::iter;
use std::rc::Rc;

use age::secrecy::SecretString;
use age::stream::StreamWriter;
use age::{Encryptor, Recipient, scrypt};
use zeroize::Zeroizing;

use super::cbor::{write_bytes, write_map, write_text, write_uint};
use super::{BackupCounts, BackupError, FILE_MAX, FILES_MAX, FORMAT, KIND, PIECE, RECORDS_MAX, WORK_FACTOR};
use crate::vault::{Passphrase, RECORD_MAX, RecordId, Shelf, strength};

/// A backup being written. Nothing in `W` is a backup before [`finish`](BackupWriter::finish) returned.
///
/// Records come first, in the order of their shelves and ids, then the files in the order of theirs: so a reader sees
/// without any memory that nothing stands there twice.
pub struct BackupWriter<W: Write> {
    out: StreamWriter<Sink<W>>,
    counts: BackupCounts,
    last_record: Option<(Shelf, RecordId)>,
    last_file: Option<RecordId>,
}

impl<W: Write> BackupWriter<W> {
    /// Begins a backup that opens with `passphrase`. `made` is the day, as `2026-11-25`; it stands inside.
    ///
    /// Deriving the key takes about a fifth of a second and 64 MiB. The sink is written to from the first moment.
    ///
    /// # Errors
    ///
    /// See [`BackupError`].
    pub fn start(sink: W, passphrase: &Passphrase, made: &str) -> Result<BackupWriter<W>, BackupError> {
        if !strength(passphrase.text()).is_enough() {
            return Err(BackupError::TooWeak);
        }
        Self::start_at(sink, passphrase, made, WORK_FACTOR)
    }

    /// [`start`](BackupWriter::start) at another work factor, for tests that make many.
    pub(super) fn start_at(
        sink: W,
        passphrase: &Passphrase,
        made: &str,
        work_factor: u8,
    ) -> Result<BackupWriter<W>, BackupError> {
        let mut recipient = scrypt::Recipient::new(secret(passphrase));
        recipient.set_work_factor(work_factor);
        // A lone passphrase is what age allows; anything else it refuses would be a defect of ours.
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient));
        let encryptor = encryptor.map_err(|_| BackupError::Refused)?;
        let failure = Rc::new(Cell::new(None));
        let out = encryptor.wrap_output(Sink { inner: sink, failure: failure.clone() });
        // age says only that its header could not be written; the sink knows why.
        let out = out.map_err(|error| failure.get().map_or(error, io::Error::from))?;
        let mut backup = BackupWriter { out, counts: BackupCounts::default(), last_record: None, last_file: None };
        let out = &mut backup.out;
        write_map(out, 3)?;
        write_text(out, "kind")?;
        write_text(out, KIND)?;
        write_text(out, "format")?;
        write_uint(out, FORMAT)?;
        write_text(out, "made")?;
        write_text(out, made)?;
        Ok(backup)
    }

    /// Adds a record.
    ///
    /// # Errors
    ///
    /// [`BackupError::Refused`] if it is longer than [`RECORD_MAX`] or comes out of order.
    pub fn record(&mut self, shelf: Shelf, id: RecordId, bytes: &[u8]) -> Result<(), BackupError> {
        let in_order = self.last_record < Some((shelf, id)) && self.last_file.is_none();
        if !in_order || bytes.len() > RECORD_MAX || self.counts.records == RECORDS_MAX {
            return Err(BackupError::Refused);
        }
        let out = &mut self.out;
        write_map(out, 3)?;
        write_text(out, "shelf")?;
        write_uint(out, shelf.number().into())?;
        write_text(out, "id")?;
        write_bytes(out, id.as_bytes())?;
        write_text(out, "bytes")?;
        write_bytes(out, bytes)?;
        self.last_record = Some((shelf, id));
        self.counts.records += 1;
        Ok(())
    }

    /// Adds a file of exactly `length` bytes, read from `source` to its end.
    ///
    /// # Errors
    ///
    /// [`BackupError::File`] if the source fails, or is shorter or longer than was said; the backup is then of no use.
    pub fn file(&mut self, id: RecordId, length: u64, source: &mut dyn Read) -> Result<(), BackupError> {
        if self.last_file >= Some(id) || length > FILE_MAX || self.counts.files == FILES_MAX {
            return Err(BackupError::Refused);
        }
        let out = &mut self.out;
        write_map(out, 2)?;
        write_text(out, "file")?;
        write_bytes(out, id.as_bytes())?;
        write_text(out, "length")?;
        write_uint(out, length)?;
        let mut piece = Zeroizing::new(vec![0; PIECE]);
        let mut left = length;
        while left > 0 {
            let count = left.min(PIECE as u64) as usize;
            source.read_exact(&mut piece[..count]).map_err(|_| BackupError::File)?;
            write_bytes(out, &piece[..count])?;
            left -= count as u64;
        }
        match source.read(&mut piece[..1]) {
            Ok(0) => {}
            _ => return Err(BackupError::File),
        }
        self.last_file = Some(id);
        self.counts.files += 1;
        Ok(())
    }

    /// Writes the end, and gives the sink back with what it now holds. The sink is not flushed or synced.
    ///
    /// # Errors
    ///
    /// See [`BackupError`].
    pub fn finish(mut self) -> Result<(W, BackupCounts), BackupError> {
        let out = &mut self.out;
        write_map(out, 2)?;
        write_text(out, "records")?;
        write_uint(out, self.counts.records)?;
        write_text(out, "files")?;
        write_uint(out, self.counts.files)?;
        Ok((self.out.finish()?.inner, self.counts))
    }
}

/// Remembers why it could not be written to.
struct Sink<W> {
    inner: W,
    failure: Rc<Cell<Option<ErrorKind>>>,
}

impl<W: Write> Write for Sink<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // All of it: age gives up on its header when a file takes a part only.
        let written = self.inner.write_all(bytes).map(|()| bytes.len());
        written.inspect_err(|error| self.failure.set(Some(error.kind())))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// The passphrase as age takes it: a copy that is wiped as well.
pub(super) fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(Box::<str>::from(passphrase.text()))
}
