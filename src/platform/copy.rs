//! Putting a copy of a file where the person wants it: whole, or not at all.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

/// Copies `from` to `to`. The name `to` appears only once all of it is there, on the disk, and was read back and compared.
///
/// # Errors
/// Those of the disk; nothing is left of the attempt then, and what was at `to` before is still there.
pub fn place_copy(from: &Path, to: &Path) -> io::Result<()> {
    let half = beside(to)?;
    let copied = copy(from, &half).and_then(|()| fs::rename(&half, to));
    if copied.is_err() {
        let _ = fs::remove_file(&half);
    }
    copied?;
    // The name itself has to survive a power cut as well, where the place knows how.
    if let Some(folder) = to.parent().filter(|_| cfg!(unix)) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

/// Puts all of `source` at `to`. The name `to` appears only once all of it is there, on the disk.
///
/// # Errors
/// Those of the source and of the disk; nothing is left of the attempt then, and what was at `to` before is still there.
pub fn place_stream(source: &mut dyn Read, to: &Path) -> io::Result<()> {
    let half = beside(to)?;
    let placed = File::create_new(&half)
        .and_then(|mut file| {
            io::copy(source, &mut file)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&half, to));
    placed.inspect_err(|_| drop(fs::remove_file(&half)))
}

/// A name beside `path` that nobody can have laid a link under.
pub(super) fn beside(path: &Path) -> io::Result<PathBuf> {
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    let mut half = path.as_os_str().to_owned();
    half.push(format!(".{:016x}.part", u64::from_ne_bytes(random)));
    Ok(PathBuf::from(half))
}

fn copy(from: &Path, half: &Path) -> io::Result<()> {
    let mut file = File::create_new(half)?;
    io::copy(&mut File::open(from)?, &mut file)?;
    file.sync_all()?;
    drop(file);
    if same(from, half)? { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn same(one: &Path, other: &Path) -> io::Result<bool> {
    if fs::metadata(one)?.len() != fs::metadata(other)?.len() {
        return Ok(false);
    }
    let (one, other) = (BufReader::new(File::open(one)?), BufReader::new(File::open(other)?));
    for (one, other) in one.bytes().zip(other.bytes()) {
        if one? != other? {
            return Ok(false);
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_whole_and_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        fs::write(&from, vec![7; 100_000]).unwrap();
        fs::write(&to, b"what was there before").unwrap();
        place_copy(&from, &to).unwrap();
        assert!(same(&from, &to).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_source_that_fails_leaves_what_was_there() {
        struct Failing;
        impl Read for Failing {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("locked"))
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("to");
        fs::write(&to, b"what was there before").unwrap();
        assert!(place_stream(&mut (&b"the beginning"[..]).chain(Failing), &to).is_err());
        assert_eq!(fs::read(&to).unwrap(), b"what was there before");
        place_stream(&mut &b"all of it"[..], &to).unwrap();
        assert_eq!(fs::read(&to).unwrap(), b"all of it");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_copy_that_fails_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("to");
        fs::write(&to, b"what was there before").unwrap();
        assert!(place_copy(&folder.path().join("nowhere"), &to).is_err());
        assert_eq!(fs::read(&to).unwrap(), b"what was there before");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
