//! How much of the disk a folder takes.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Bytes of the blocks that all files in `folder` and below hold.
pub fn bytes_on_disk(folder: &Path) -> u64 {
    let mut bytes = 0;
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry of the folder");
        let metadata = entry.metadata().expect("what it is");
        // `blocks` is in units of 512 bytes, whatever the file system's own.
        bytes += if metadata.is_dir() { bytes_on_disk(&entry.path()) } else { metadata.blocks() * 512 };
    }
    bytes
}
