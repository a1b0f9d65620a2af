//! The file that a backup is read from: remembers its own failures, so that a disk that cannot be read is not taken for
//! a backup that is damaged, and gives out no endless header.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::rc::Rc;

/// An age header with a passphrase takes about 150 bytes. age reads as many as there are.
const HEADER_MAX: u64 = 4096;

/// What the reader of a backup is told about the file beneath.
#[derive(Clone)]
pub(super) struct Watch(Rc<Seen>);

struct Seen {
    failure: Cell<Option<ErrorKind>>,
    /// Bytes that may still be read; nothing means any number.
    left: Cell<Option<u64>>,
}

impl Watch {
    /// The first failure of the file itself.
    pub(super) fn failure(&self) -> Option<ErrorKind> {
        self.0.failure.get()
    }

    /// The header has been read: the rest may be of any length.
    pub(super) fn header_is_read(&self) {
        self.0.left.set(None);
    }
}

/// The file, watched.
pub(super) struct Source<R> {
    inner: BufReader<R>,
    watch: Watch,
}

impl<R: Read> Source<R> {
    pub(super) fn new(file: R) -> (Source<R>, Watch) {
        let watch = Watch(Rc::new(Seen { failure: Cell::new(None), left: Cell::new(Some(HEADER_MAX)) }));
        (Source { inner: BufReader::with_capacity(super::PIECE, file), watch: watch.clone() }, watch)
    }
}

impl<R: Read> Read for Source<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let ready = self.fill_buf()?;
        let count = ready.len().min(buffer.len());
        buffer[..count].copy_from_slice(&ready[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Source<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let seen = &self.watch.0;
        let ready = match self.inner.fill_buf() {
            Ok(ready) => ready,
            Err(error) => {
                if error.kind() != ErrorKind::Interrupted && seen.failure.get().is_none() {
                    seen.failure.set(Some(error.kind()));
                }
                return Err(error);
            }
        };
        let most = seen.left.get().map_or(ready.len(), |left| ready.len().min(left as usize));
        Ok(&ready[..most])
    }

    fn consume(&mut self, count: usize) {
        let seen = &self.watch.0;
        seen.left.set(seen.left.get().map(|left| left.saturating_sub(count as u64)));
        self.inner.consume(count);
    }
}
