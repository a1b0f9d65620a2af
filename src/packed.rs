//! What the app carries packed (`build/pack.rs`): word lists, texts and letters.
//!
//! Brotli, because its reader is in the app already, with lopdf, and it packs texts best.

use std::io::Read;

use brotli_decompressor::Decompressor;

/// A file that was packed while building.
macro_rules! packed {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name))
    };
}
pub(crate) use packed;

/// The bytes of what was packed; none where they are not whole.
pub(crate) fn unpacked(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    Decompressor::new(packed, 4096).read_to_end(&mut bytes).map(|_| bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_was_packed_comes_out_as_it_was() {
        for (packed, file) in [
            (packed!("nb.ftl").as_slice(), "assets/i18n/nb/mellom.ftl"),
            (packed!("en.ftl").as_slice(), "assets/i18n/en/mellom.ftl"),
            (packed!("regular.ttf").as_slice(), "assets/fonts/NotoSans-Regular.ttf"),
            (packed!("bold.ttf").as_slice(), "assets/fonts/NotoSans-Bold.ttf"),
        ] {
            let whole = fs::read(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
            assert!(packed.len() * 3 < whole.len() * 2, "{file}: {} of {}", packed.len(), whole.len());
            assert!(unpacked(packed) == whole, "{file}");
            assert!(unpacked(&packed[..packed.len() - 5]).is_empty(), "{file}, cut short");
        }
    }
}
