//! A megabyte kept back for the day the disk is full.
//!
//! On opening, sled completes the last half-megabyte segment of its log and writes a snapshot; on a full disk it
//! cannot, and refuses (measured: ENOSPC on a tmpfs with nothing left). Then a person whose phone is full could not
//! read her own notebook. So a file of noise is kept, and given up just before sled needs the room. No save starts
//! while there is none: what a save leaves is what opening has to complete. Opening what was just opened needs no room.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::vault::disk;
use crate::vault::seal::random;

/// A log segment (512 KiB), a snapshot, and room to spare.
pub(super) const SIZE: u64 = 1 << 20;

/// Makes the reserve unless it is there.
pub(in crate::vault) fn ensure(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(there) if there.len() == SIZE => return Ok(()),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let made = make(path);
    if made.is_err() {
        // A part of a reserve only takes room from the person's own words.
        let _ = fs::remove_file(path);
    }
    made
}

fn make(path: &Path) -> io::Result<()> {
    let mut file = disk::private_file().create(true).truncate(true).open(path)?;
    // Noise: a file system that compresses, or keeps holes, would hold no room for zeros.
    let mut noise = vec![0; 64 * 1024];
    for _ in 0..SIZE / noise.len() as u64 {
        random::from_system(&mut noise).map_err(|_| io::Error::from(io::ErrorKind::Other))?;
        file.write_all(&noise)?;
    }
    file.sync_all()?;
    disk::sync_parent(path)
}

/// Gives the reserve up. Says whether there was one.
pub(super) fn release(path: &Path) -> io::Result<bool> {
    match fs::remove_file(path) {
        Ok(()) => disk::sync_parent(path).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_kept_and_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("reserve");
        assert!(!release(&path).unwrap());
        ensure(&path).unwrap();
        let first = fs::read(&path).unwrap();
        assert_eq!(first.len() as u64, SIZE);
        ensure(&path).unwrap();
        assert!(fs::read(&path).unwrap() == first);
        fs::write(&path, b"short").unwrap();
        ensure(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().len(), SIZE);
        assert!(release(&path).unwrap());
        assert!(!path.exists());
    }
}
