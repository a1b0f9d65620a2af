//! Room kept back for the day the disk is full.
//!
//! On opening, sled completes the last half-megabyte segment of its log and writes a snapshot; on a full disk it
//! cannot, and refuses (measured: ENOSPC on a tmpfs with nothing left, up to 500 KiB wanting). Then a person whose phone
//! is full could not read her own notebook. So a file of noise is kept, and given up bit by bit when sled needs the
//! room. No save starts unless the reserve is whole: what a save leaves is what opening has to complete. Reading may
//! write as well (sled tidies its tree on the way), which is why there is enough for several openings.

use std::fs::{self, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;

use crate::vault::disk;
use crate::vault::seal::random;

/// Bytes in a whole reserve.
pub(super) const SIZE: u64 = 4 * STEP;

/// What is given up at a time: a log segment.
const STEP: u64 = 512 << 10;

/// Makes the reserve whole, or leaves it as it is.
pub(in crate::vault) fn ensure(path: &Path) -> io::Result<()> {
    let there = length(path)?;
    if there == SIZE {
        return Ok(());
    }
    let grown = grow(path, there.min(SIZE));
    if grown.is_err() && there < SIZE {
        // A part that is of no use only takes room from the person's own words.
        let _ = shrink(path, there);
    }
    grown
}

/// Gives up a part of the reserve. Says whether there was any left.
pub(super) fn give(path: &Path) -> io::Result<bool> {
    match length(path)? {
        0 => Ok(false),
        there => shrink(path, there.saturating_sub(STEP)).map(|()| true),
    }
}

fn length(path: &Path) -> io::Result<u64> {
    match fs::metadata(path) {
        Ok(there) => Ok(there.len()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(error),
    }
}

fn grow(path: &Path, from: u64) -> io::Result<()> {
    let mut file = disk::private_file().create(true).truncate(false).open(path)?;
    file.set_len(from)?;
    file.seek(SeekFrom::Start(from))?;
    // Noise: a file system that compresses, or keeps holes, would hold no room for zeros.
    let mut noise = vec![0; 64 << 10];
    let mut length = from;
    while length < SIZE {
        let piece = noise.len().min((SIZE - length) as usize);
        let noise = &mut noise[..piece];
        random::from_system(noise).map_err(|_| io::Error::from(io::ErrorKind::Other))?;
        file.write_all(noise)?;
        length += piece as u64;
    }
    file.sync_all()?;
    disk::sync_parent(path)
}

fn shrink(path: &Path, to: u64) -> io::Result<()> {
    let file = OpenOptions::new().write(true).open(path)?;
    file.set_len(to)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_kept_and_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("reserve");
        assert!(!give(&path).unwrap());
        ensure(&path).unwrap();
        let first = fs::read(&path).unwrap();
        assert_eq!(first.len() as u64, SIZE);
        ensure(&path).unwrap();
        assert!(fs::read(&path).unwrap() == first, "it was made again");
        let mut times = 0;
        while give(&path).unwrap() {
            times += 1;
        }
        assert_eq!((times, length(&path).unwrap()), (SIZE / STEP, 0));
        for other in [3, SIZE + 1] {
            fs::write(&path, vec![1; other as usize]).unwrap();
            ensure(&path).unwrap();
            assert_eq!(length(&path).unwrap(), SIZE);
        }
    }
}
