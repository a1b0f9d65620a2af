//! For the fuzzer: see `vault::fuzzing`.

use super::*;
use crate::vault::manifest::Manifest;

/// Tries `bytes` after the first as a value or, sealed, as the text of one; the first says as which.
pub(in crate::vault) fn knock(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else {
        return;
    };
    let sealer = Sealer::new([0xaa; 16], 3, &keys::unwrap_epoch_key(&[9; 32]));
    let name = sealer.manifest_name();
    match kind % 5 {
        0 => {
            let title = Title { shelf: Shelf::new(1), id: RecordId::from_bytes([1; 16]), version: 1, length: 9000 };
            let tail = sealer.name(title.shelf, &title.id, 1);
            let _ = sealer.open_head(&name, &mut bytes.to_vec());
            let _ = sealer.open_tail(&title, 1, &tail, &mut bytes.to_vec());
            let _ = sealer.open_manifest(bytes);
            let _ = sealer.open_mark(bytes);
        }
        1 => head(&sealer, bytes),
        2 => tail(&sealer, bytes),
        3 => {
            let value = sealed(&sealer, &sealer.manifest, bytes, &sealer.context(MANIFEST, &name));
            // INVARIANT: it was sealed a line above.
            let text = sealer.open_manifest(&value).expect("it opens");
            if let Some(manifest) = Manifest::from_bytes(&text) {
                let again = manifest.to_bytes();
                assert!(text.starts_with(&again) && text[again.len()..].iter().all(|byte| *byte == 0));
            }
        }
        _ => {
            let value = sealed(&sealer, &sealer.manifest, bytes, &sealer.context(MARK, &name));
            if let Ok(version) = sealer.open_mark(&value) {
                assert_eq!(bytes[..8], version.to_le_bytes());
            }
        }
    }
}

/// The text of a head, under the name that the text itself gives.
fn head(sealer: &Sealer, text: &[u8]) {
    let Some((shelf, id)) = text.get(8..25).and_then(|named| named.split_first()) else {
        return;
    };
    let (shelf, id) = (Shelf::new(*shelf), RecordId::from_bytes(id.try_into().unwrap_or_default()));
    let name = sealer.name(shelf, &id, 0);
    let mut value = sealed(sealer, &sealer.records, text, &sealer.context(HEAD, &name));
    if let Ok((title, data)) = sealer.open_head(&name, &mut value) {
        let whole = &value[data];
        assert!(title.shelf == shelf && title.id == id && title.length <= RECORD_MAX);
        assert!(whole.len() == range(title.length, 0).len());
        assert!(*whole == text[HEAD_FIELDS..HEAD_FIELDS + whole.len()]);
    }
}

/// The text of a tail: length of the record (u32), number of the chunk (u32), text.
fn tail(sealer: &Sealer, bytes: &[u8]) {
    let Some((numbers, text)) = bytes.split_first_chunk::<8>() else {
        return;
    };
    let [a, b, c, d, e, f, g, h] = *numbers;
    let length = u32::from_le_bytes([a, b, c, d]) as usize % (RECORD_MAX + 1);
    let title = Title { shelf: Shelf::new(1), id: RecordId::from_bytes([1; 16]), version: 1, length };
    let number = 1 + u32::from_le_bytes([e, f, g, h]) % title.chunks();
    let name = sealer.name(title.shelf, &title.id, number);
    let mut value = sealed(sealer, &sealer.records, text, &sealer.tail_context(&name, &title, number));
    if let Ok(data) = sealer.open_tail(&title, number, &name, &mut value) {
        assert!(value[data] == text[..range(length, number).len()]);
    }
}

/// As it stands, without the padding that an honest writer adds.
fn sealed(sealer: &Sealer, key: &impl keys::SealKey, text: &[u8], context: &[u8]) -> Vec<u8> {
    let mut text = text.to_vec();
    aead::seal(key, &[0; NONCE], context, &mut text);
    [&[FORMAT][..], &sealer.epoch.to_le_bytes(), &[0; NONCE], &text].concat()
}
