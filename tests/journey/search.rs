//! A byte search of everything below a folder.

use std::path::{Path, PathBuf};

/// None of `words` stands in any file below `folder`.
pub fn search(folder: &Path, words: &[&str]) {
    let files = files(folder);
    assert!(files.len() > 5, "there was something to search");
    for file in files {
        let bytes = std::fs::read(&file).unwrap_or_default();
        for word in words {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word} stands in {}", file.display());
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            found.extend(files(&entry.path()));
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
    found
}
