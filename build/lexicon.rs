//! The word sets of the redactor, packed: a third less for every phone to carry.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// Packs every set of `assets/lexicon` into `folder`, as `NAME.z`. Which of them the app takes up, `src/redact/lexicon.rs`
/// says.
pub fn pack(folder: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed={SETS}");
    let told = |what: &Path, error: std::io::Error| format!("{}: {error}", what.display());
    for entry in fs::read_dir(SETS).map_err(|error| told(Path::new(SETS), error))? {
        let set = entry.map_err(|error| told(Path::new(SETS), error))?.path();
        if set.extension().is_none_or(|extension| extension != "fst") {
            continue;
        }
        let bytes = fs::read(&set).map_err(|error| told(&set, error))?;
        let packed = folder.join(set.with_extension("z").file_name().unwrap_or_default());
        File::create(&packed)
            .and_then(|file| {
                let mut packing = ZlibEncoder::new(file, Compression::best());
                packing.write_all(&bytes)?;
                packing.finish()
            })
            .map_err(|error| told(&packed, error))?;
    }
    Ok(())
}

const SETS: &str = "assets/lexicon";
