//! What an opening left of its snapshot that was cut short.
//!
//! sled writes `snap.<n>.generating`, syncs it, renames it, removes the older one, and then overwrites the segments of
//! the log that the new one no longer needs, without having made the new name durable. So after a power cut
//! `.generating` means one of two things:
//! * it is not whole: nothing was overwritten, and the older snapshot is the one to start from. sled would take the half
//!   one for the newest and refuse (4 of the first 8 kill points);
//! * it is whole: segments that the older one needs may be gone in part, and only this one still fits the log (found by
//!   `tests/vault/power.rs`: 2 of 1,100 states were refused). It gets its name.

use std::fs;
use std::io;
use std::path::Path;

use crate::vault::disk;

const UNFINISHED: &str = ".generating";

/// Finishes or removes the snapshots in `folder` that were not finished.
pub(super) fn settle(folder: &Path) -> io::Result<()> {
    let mut named = false;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let Some(finished) = name.strip_suffix(UNFINISHED).filter(|name| name.starts_with("snap.")) else {
            continue;
        };
        if is_whole(&fs::read(entry.path())?) {
            fs::rename(entry.path(), folder.join(finished))?;
            named = true;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    if named { disk::sync_folder(folder) } else { Ok(()) }
}

/// Whether these are the bytes of a snapshot: contents, their length (u64), their CRC-32 (u32).
fn is_whole(snapshot: &[u8]) -> bool {
    let Some((rest, sum)) = snapshot.split_last_chunk::<4>() else {
        return false;
    };
    let Some((contents, length)) = rest.split_last_chunk::<8>() else {
        return false;
    };
    !contents.is_empty()
        && u64::from_le_bytes(*length) == contents.len() as u64
        && u32::from_le_bytes(*sum) == crc_32(contents)
}

/// CRC-32 (IEEE 802.3, reflected), as sled uses it. Bit by bit: it runs after a crash only, over 40 bytes a page.
fn crc_32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "123456789", from the catalogue of parametrised CRC algorithms.
    #[test]
    fn the_sum_agrees_with_the_catalogue() {
        assert_eq!(crc_32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn a_whole_one_gets_its_name_and_half_a_one_goes() {
        let folder = tempfile::tempdir().unwrap();
        {
            let db = ::sled::Config::new().path(folder.path()).open().unwrap();
            db.insert("a", "b").unwrap();
            db.flush().unwrap();
        }
        drop(::sled::Config::new().path(folder.path()).open().unwrap());
        let snapshot = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .find(|path| path.file_name().unwrap().to_string_lossy().starts_with("snap."))
            .expect("sled makes a snapshot");
        let whole = fs::read(&snapshot).unwrap();
        let unfinished = snapshot.with_file_name(format!("{}{UNFINISHED}", snapshot.file_name().unwrap().display()));

        fs::rename(&snapshot, &unfinished).unwrap();
        settle(folder.path()).unwrap();
        assert!(fs::read(&snapshot).unwrap() == whole && !unfinished.exists());

        fs::remove_file(&snapshot).unwrap();
        let mut bent = whole.clone();
        bent[3] ^= 1;
        for half in [&bent[..], &whole[..whole.len() - 1], &whole[..12], &[], &[0; 12], &[0; 4096]] {
            fs::write(&unfinished, half).unwrap();
            settle(folder.path()).unwrap();
            assert!(!unfinished.exists() && !snapshot.exists());
        }
    }
}
