//! A file on its way out: a copy that another app reads, and that must not stay.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::place_stream;

/// A file on its way out. It goes when this does.
pub struct Passing {
    path: PathBuf,
}

impl Passing {
    /// All of `source`, below `folder`. It has a folder of its own there, so that the name can be the one that was asked for
    /// and two files of one name are never taken for each other.
    ///
    /// # Errors
    /// Those of the source and of the disk; nothing is left of the attempt then.
    pub fn of(folder: &Path, name: &str, source: &mut dyn Read) -> io::Result<Self> {
        // The name is the app's own and holds no way out of the folder; should it ever, only the last part counts.
        let name = Path::new(name).file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let mut random = [0; 8];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        let own = folder.join(format!("{:016x}", u64::from_ne_bytes(random)));
        private_folder().recursive(true).create(folder)?;
        private_folder().create(&own)?;
        let passing = Self { path: own.join(name) };
        place_stream(source, &passing.path)?;
        Ok(passing)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Leaves it to somebody else, who removes the folder it lies in.
    pub fn leave(mut self) -> PathBuf {
        std::mem::take(&mut self.path)
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        if let Some(own) = self.path.parent() {
            let _ = fs::remove_dir_all(own);
        }
    }
}

fn private_folder() -> fs::DirBuilder {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "there is nothing to say about it"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_of_one_name_pass_side_by_side_and_go_with_their_folders() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("shared");
        let one = Passing::of(&place, "summary.pdf", &mut &b"open"[..]).unwrap();
        let other = Passing::of(&place, "summary.pdf", &mut &b"locked"[..]).unwrap();
        assert_eq!(
            (fs::read(one.path()).unwrap(), fs::read(other.path()).unwrap()),
            (b"open".into(), b"locked".into())
        );
        assert!(one.path().ends_with("summary.pdf") && other.path().ends_with("summary.pdf"));
        drop(one);
        assert_eq!(fs::read_dir(&place).unwrap().count(), 1);
        assert_eq!(fs::read(other.leave()).unwrap(), b"locked", "somebody else sees to it");
    }

    #[test]
    fn a_name_leads_nowhere_else_and_a_source_that_fails_leaves_nothing() {
        struct Failing;
        impl Read for Failing {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("gone"))
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("shared");
        let passing = Passing::of(&place, "../../elsewhere.txt", &mut &b"text"[..]).unwrap();
        assert_eq!(
            passing.path().strip_prefix(&place).unwrap().components().count(),
            2,
            "its own folder, and the file"
        );
        assert!(passing.path().ends_with("elsewhere.txt"));
        drop(passing);
        assert!(Passing::of(&place, "summary.txt", &mut Failing).is_err());
        assert!(Passing::of(&place, "..", &mut &b"text"[..]).is_err());
        assert_eq!(fs::read_dir(&place).unwrap().count(), 0);
    }
}
