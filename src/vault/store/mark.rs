//! A small value that does not share the log's fate.
//!
//! sled's log only grows at its end, and a log that lost its end, by a bad disk or by sled's own recovery from one, is
//! a right log of an earlier day: right values, right manifest, and the last saves gone without a trace (seen with a
//! truncated file). So the layer above leaves a mark of its last save beside the log.
//!
//! It is overwritten in place, so it needs no room on a full disk, and it is not synced, so it costs a save next to
//! nothing. After a power cut it may be the mark of an earlier save; that can only hide a loss, not invent one.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::VALUE_MAX;
use crate::vault::disk;

/// The file that holds it.
pub(super) struct Mark(Mutex<File>);

impl Mark {
    /// Opens it in the store's folder; makes an empty one if there is none.
    pub(super) fn open(folder: &Path) -> io::Result<Mark> {
        let file = disk::private_file().create(true).truncate(false).open(folder.join("mark"))?;
        Ok(Mark(Mutex::new(file)))
    }

    /// What was left last; `None` if that cannot be told.
    pub(super) fn read(&self) -> Option<Vec<u8>> {
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut mark = Vec::new();
        file.seek(SeekFrom::Start(0)).ok()?;
        (&*file).take(VALUE_MAX as u64).read_to_end(&mut mark).ok()?;
        (!mark.is_empty()).then_some(mark)
    }

    /// Leaves a mark. Every mark has the same length.
    pub(super) fn write(&self, mark: &[u8]) -> io::Result<()> {
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(0))?;
        file.write_all(mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let mark = Mark::open(folder.path()).unwrap();
        assert_eq!(mark.read(), None);
        mark.write(b"one").unwrap();
        mark.write(b"two").unwrap();
        assert_eq!(mark.read().unwrap(), b"two");
        let again = Mark::open(folder.path()).unwrap();
        assert_eq!(again.read().unwrap(), b"two");
    }
}
