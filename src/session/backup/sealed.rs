//! A backup on its way, in a folder of our own: sealed from its first byte, and gone when nobody needs it any more.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::RestoreTrouble;
use crate::session::Keeper;

/// The folder inside the data folder. What a kill left there is swept away at the next start.
const FOLDER: &str = "outgoing";

/// How every age file of the first version begins.
const BEGINS: &[u8; 22] = b"age-encryption.org/v1\n";

/// A sealed backup of our own: one that was just made, or a copy of one that was picked. Dropping it removes it.
pub struct Sealed {
    path: PathBuf,
}

impl Sealed {
    /// A new and empty file.
    pub(super) fn create(data: &Path) -> io::Result<(Sealed, File)> {
        let folder = data.join(FOLDER);
        private_folder(&folder)?;
        let mut random = [0; 8];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        let path = folder.join(format!("{:016x}.part", u64::from_ne_bytes(random)));
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path)?;
        Ok((Sealed { path }, file))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn open(&self) -> io::Result<File> {
        File::open(&self.path)
    }
}

impl Keeper {
    /// Copies a picked backup into a folder of our own, so that it can be read more than once, and stays the same. What
    /// does not begin as a backup is not copied.
    ///
    /// # Errors
    /// See [`RestoreTrouble`].
    pub fn take_in(&self, source: &mut dyn Read) -> Result<Sealed, RestoreTrouble> {
        let mut first = [0; BEGINS.len()];
        match source.read_exact(&mut first) {
            Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(RestoreTrouble::Unreadable),
            read => {
                if read.is_err() || first != *BEGINS {
                    return Err(RestoreTrouble::NotABackup);
                }
            }
        }
        let (sealed, file) = Sealed::create(&self.folder)?;
        let mut file = Told { file, failed: false };
        file.write_all(BEGINS)?;
        match io::copy(source, &mut file) {
            Ok(_) => Ok(sealed),
            Err(error) if file.failed => Err(error.into()),
            Err(_) => Err(RestoreTrouble::Unreadable),
        }
    }
}

/// A file that remembers whether it was the one that failed.
struct Told {
    file: File,
    failed: bool,
}

impl Write for Told {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes).inspect_err(|_| self.failed = true)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Sealed {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// Removes what a kill left behind. Sealed, but nobody's any more.
pub(in crate::session) fn sweep(data: &Path) {
    let _ = fs::remove_dir_all(data.join(FOLDER));
}

/// Makes a folder that only its owner may look into.
fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
