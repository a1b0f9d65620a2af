//! What stands under `platforms/` for the phones, read as their own tools will read it. Nobody at this desk has a phone, so
//! each promise is checked where it is written down.
//!
//! Every check is a function over a text that says which promises the text breaks. The file itself must break none; and for
//! each promise there is a copy of the file with one thing changed that must break exactly that one. What the linked
//! library promises is checked by `scripts/check-phones`.

mod catalogue;
mod gradle;
mod kotlin;
mod manifest;
mod plist;
mod resources;

use std::path::{Path, PathBuf};

/// A file of this repository.
fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Its text.
fn text(path: &str) -> String {
    std::fs::read_to_string(place(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file below `folder` whose name ends so.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![place(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            // What a build leaves behind is not ours.
            if path.is_dir() && name != "build" && name != ".gradle" {
                folders.push(path);
            } else if name.ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Promises that a text may break: what each is called, and whether it is kept.
type Promises = Vec<(&'static str, bool)>;

/// Which promises are broken.
fn broken(promises: Promises) -> Vec<&'static str> {
    promises.into_iter().filter(|(_, kept)| !kept).map(|(name, _)| name).collect()
}

/// The file keeps all promises, every changed copy of it breaks the one it is about, and there is a copy for each.
fn keeps(path: &str, promises: impl Fn(&str) -> Promises, changes: &[(&'static str, &str, &str)]) {
    let whole = text(path);
    assert_eq!(broken(promises(&whole)), [""; 0], "{path}");
    for (promise, from, to) in changes {
        assert!(whole.contains(from), "{path} has no {from:?} to change");
        let changed = whole.replacen(from, to, 1);
        assert_eq!(broken(promises(&changed)), [*promise], "{path} with {to:?} for {from:?}");
    }
    for (promise, _) in promises(&whole) {
        assert!(changes.iter().any(|(about, ..)| *about == promise), "nobody tries to break {promise:?}");
    }
}
