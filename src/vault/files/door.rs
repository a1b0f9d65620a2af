//! For the fuzzer: see `vault::fuzzing`.

use super::*;

/// Tries `bytes` as a sealed file and as what its record says; and alters a sealed file that was right.
pub(in crate::vault) fn knock(bytes: &[u8]) {
    if let Some((_, length)) = key_and_length(bytes) {
        assert!(length <= FILE_MAX && chunk::on_disk(length) > length);
    }
    let Some(([how, a, b, c, d, e], rest)) = bytes.split_first_chunk::<6>() else {
        return;
    };
    let path = std::env::temp_dir().join(format!("mellom-fuzz-{}", std::process::id()));
    let length = u64::from(u32::from_le_bytes([*a, *b, *c, 0])) % (3 << 16);
    if how % 4 == 0 {
        let _ = fs::write(&path, rest);
        let _ = read(&path, length);
    } else {
        let text: Vec<u8> = rest.iter().copied().cycle().take(length as usize).chain(rest.iter().copied()).collect();
        let mut sealed = Vec::new();
        let mut keep = |piece: &[u8]| {
            sealed.extend_from_slice(piece);
            Ok(())
        };
        let length = chunk::seal(&mut &text[..], &key(), &binding(), FILE_MAX, &mut keep);
        // INVARIANT: the source is in memory and shorter than the most.
        let length = length.expect("it was sealed");
        assert!(length == text.len() as u64 && sealed.len() as u64 == chunk::on_disk(length));
        let at = usize::from(u16::from_le_bytes([*d, *e])) * 7 % sealed.len();
        match how % 4 {
            1 => {}
            2 => sealed[at] ^= (how >> 2) | 1,
            _ => sealed.truncate(at),
        }
        let _ = fs::write(&path, &sealed);
        let found = read(&path, length);
        assert!(found.is_some() == (how % 4 == 1), "altered, and yet read");
        assert!(found.is_none_or(|found| found == text));
    }
    let _ = fs::remove_file(path);
}

fn key() -> FileKey {
    keys::unwrap_file_key(&[9; 32])
}

fn binding() -> Binding {
    Binding { vault: [0xaa; 16], file: FileId([1; 16]) }
}

fn read(path: &Path, length: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    FileReader::open(path, binding(), key(), length).ok()?.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}
