//! Files that survive a power cut, and what went wrong when they could not be written.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// What a disk can refuse, sorted by what the person can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DiskError {
    /// Free some space.
    NoSpace,
    /// Nothing can be written until the disk is mounted for writing.
    ReadOnly,
    /// Anything else; the kind says nothing about paths or contents.
    Io(ErrorKind),
}

impl From<ErrorKind> for DiskError {
    fn from(kind: ErrorKind) -> DiskError {
        match kind {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => DiskError::NoSpace,
            ErrorKind::ReadOnlyFilesystem => DiskError::ReadOnly,
            kind => DiskError::Io(kind),
        }
    }
}

impl From<io::Error> for DiskError {
    fn from(error: io::Error) -> DiskError {
        error.kind().into()
    }
}

/// Options for a file that only its owner may read.
pub(super) fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Creates `folder` (and what leads to it), durably, so that only its owner may look inside. Not an error if it
/// exists.
pub(super) fn create_private_folder(folder: &Path) -> io::Result<()> {
    let made: Vec<&Path> =
        folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    made.into_iter().try_for_each(sync_parent)
}

/// Makes the entries of `folder` durable: names created, renamed or removed in it.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere a directory cannot be opened as a file; the phones and desktops we run on are all unix.
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// [`sync_folder`] for the folder that `path` is in.
pub(super) fn sync_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => sync_folder(Path::new(".")),
        Some(parent) => sync_folder(parent),
        None => Ok(()),
    }
}

/// Replaces `path` by `bytes`: after a crash at any point it holds either the old bytes or the new.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put_in_place(path, bytes)?;
    sync_parent(path)
}

/// [`replace`] but for its last step: `path` holds the new bytes, or after an error still the old ones; a power cut may yet
/// bring the old ones back, until the folder is synced.
pub(super) fn put_in_place(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = path.with_extension("tmp");
    let mut file = private_file().create(true).truncate(true).open(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&temporary, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacing_leaves_the_new_bytes_and_no_temporary() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.hdr");
        replace(&path, b"one").unwrap();
        fs::write(folder.path().join("a.tmp"), b"left by a kill, and longer").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_look() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        create_private_folder(&inner).unwrap();
        create_private_folder(&inner).unwrap();
        assert_eq!(fs::metadata(&inner).unwrap().permissions().mode() & 0o777, 0o700);
        replace(&inner.join("f"), b"").unwrap();
        let mode = fs::metadata(inner.join("f")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn errors_are_sorted_by_remedy() {
        assert_eq!(DiskError::from(ErrorKind::StorageFull), DiskError::NoSpace);
        assert_eq!(DiskError::from(ErrorKind::QuotaExceeded), DiskError::NoSpace);
        assert_eq!(DiskError::from(ErrorKind::ReadOnlyFilesystem), DiskError::ReadOnly);
        assert_eq!(DiskError::from(ErrorKind::NotFound), DiskError::Io(ErrorKind::NotFound));
    }
}
