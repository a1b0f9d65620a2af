//! Reading a sealed file.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use zeroize::Zeroizing;

use super::FileError;
use super::chunk::{self, Binding, CHUNK, HEADER, SEALED};
use crate::vault::seal::keys::FileKey;

/// A sealed file, read from beginning to end or from anywhere within. Holds one chunk of 64 KiB in memory.
///
/// What is read is what was added. A file that was altered, shortened, lengthened, or put under another's name is an
/// error ([`io::ErrorKind::InvalidData`] with a [`FileError`] inside), never a shorter file: the end is reported only
/// after the last chunk, padding included, has been opened.
pub struct FileReader {
    file: File,
    binding: Binding,
    key: FileKey,
    length: u64,
    /// Where reading goes on.
    at: u64,
    /// The chunk in `text`.
    number: Option<u64>,
    text: Zeroizing<Vec<u8>>,
}

impl FileReader {
    pub(super) fn open(path: &Path, binding: Binding, key: FileKey, length: u64) -> Result<FileReader, FileError> {
        let mut file = File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => FileError::Missing,
            _ => error.into(),
        })?;
        let mut header = [0; HEADER];
        file.read_exact(&mut header).map_err(early_end)?;
        chunk::check_header(&header)?;
        if file.metadata()?.len() != chunk::on_disk(length) {
            return Err(FileError::Damaged);
        }
        Ok(FileReader { file, binding, key, length, at: 0, number: None, text: Zeroizing::default() })
    }

    /// The length of the file in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Opens a chunk, unless it is the one at hand.
    fn load(&mut self, number: u64) -> Result<(), FileError> {
        if self.number == Some(number) {
            return Ok(());
        }
        let mut sealed = vec![0; SEALED];
        self.file.seek(SeekFrom::Start(HEADER as u64 + number * SEALED as u64))?;
        self.file.read_exact(&mut sealed).map_err(early_end)?;
        let last = number + 1 == chunk::chunks(self.length);
        self.number = None;
        self.text = chunk::open(&sealed, &self.key, &self.binding, number, last)?;
        self.number = Some(number);
        Ok(())
    }

    /// Opens what comes after the chunk at hand, so that the end that is reported is the end that was written.
    fn load_rest(&mut self) -> Result<(), FileError> {
        let next = self.number.map_or(self.length / CHUNK as u64, |number| number + 1);
        (next..chunk::chunks(self.length)).try_for_each(|number| self.load(number))
    }
}

fn early_end(error: io::Error) -> FileError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => FileError::Damaged,
        _ => error.into(),
    }
}

impl Read for FileReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.length.saturating_sub(self.at);
        if left == 0 {
            self.load_rest()?;
            return Ok(0);
        }
        self.load(self.at / CHUNK as u64)?;
        let from = (self.at % CHUNK as u64) as usize;
        let here = (CHUNK - from).min(buffer.len()).min(usize::try_from(left).unwrap_or(usize::MAX));
        buffer[..here].copy_from_slice(&self.text[from..from + here]);
        self.at += here as u64;
        Ok(here)
    }
}

impl Seek for FileReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
