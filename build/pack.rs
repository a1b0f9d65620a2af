//! What the app carries packed, and unpacks when it is first asked for (`src/packed.rs`): a library for phones is to stay
//! small, and all of it is read once at most.

use std::fs;
use std::path::Path;

use brotli::enc::BrotliEncoderParams;

/// Packs the file at `path` into `folder` as `name`.
pub fn file(path: &str, folder: &Path, name: &str) -> Result<(), String> {
    println!("cargo::rerun-if-changed={path}");
    let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    bytes_of(&bytes, folder, name)
}

/// Packs `bytes` into `folder` as `name`.
pub fn bytes_of(bytes: &[u8], folder: &Path, name: &str) -> Result<(), String> {
    let path = folder.join(name);
    let told = |error: std::io::Error| format!("{}: {error}", path.display());
    let hard = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &hard).map_err(told)?;
    fs::write(&path, packed).map_err(told)
}
