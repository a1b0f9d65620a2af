//! A byte search of everything below a folder.

use std::path::{Path, PathBuf};

/// A word to look for, and the forms in which a program may have kept it.
struct Wanted<'a> {
    word: &'a str,
    forms: [Vec<u8>; 3],
}

impl<'a> Wanted<'a> {
    fn new(word: &'a str) -> Self {
        let utf_16 = || word.encode_utf16();
        let little = utf_16().flat_map(u16::to_le_bytes).collect();
        let big = utf_16().flat_map(u16::to_be_bytes).collect();
        Self { word, forms: [word.as_bytes().to_vec(), little, big] }
    }
}

/// What a search came upon.
#[derive(Debug, Default)]
pub struct Found {
    /// The files that were read.
    pub files: Vec<PathBuf>,
    /// The words, and the files they stand in.
    pub words: Vec<(String, PathBuf)>,
}

/// Looks for `words` in every file below `folder`, and in the files' own names.
pub fn search<'a>(folder: &Path, words: impl IntoIterator<Item = &'a str>) -> Found {
    let wanted: Vec<Wanted> = words.into_iter().map(Wanted::new).collect();
    let mut found = Found::default();
    walk(folder, &mut |path, bytes| {
        for Wanted { word, forms } in &wanted {
            if forms.iter().any(|form| holds(bytes, form)) || path.to_string_lossy().contains(word) {
                found.words.push(((*word).to_owned(), path.to_owned()));
            }
        }
        found.files.push(path.to_owned());
    });
    found
}

/// Whether `bytes` hold `form`. Files here are megabytes: candidates are picked by their first byte.
fn holds(bytes: &[u8], form: &[u8]) -> bool {
    let Some((first, rest)) = form.split_first() else { return false };
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| byte == first) {
        if bytes[from + at + 1..].starts_with(rest) {
            return true;
        }
        from += at + 1;
    }
    false
}

fn walk(folder: &Path, see: &mut impl FnMut(&Path, &[u8])) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        if kind.is_dir() {
            walk(&path, see);
        } else if kind.is_file() {
            // A file that goes away between two breaths is gone; one that cannot be read hides something.
            match std::fs::read(&path) {
                Ok(bytes) => see(&path, &bytes),
                Err(why) if why.kind() == std::io::ErrorKind::NotFound => {}
                Err(why) => panic!("{} cannot be searched: {why}", path.display()),
            }
        }
    }
}

#[test]
fn a_word_is_found_in_every_form_and_at_every_depth() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("web/cache/deep");
    std::fs::create_dir_all(&deep).unwrap();
    let in_utf_16: Vec<u8> = "xkanarifuglx".encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(folder.path().join("plain"), b"\0\xffkkanarifugl").unwrap();
    std::fs::write(deep.join("wide"), in_utf_16).unwrap();
    std::fs::write(folder.path().join("kanarifugl.txt"), b"").unwrap();
    std::fs::write(folder.path().join("innocent"), b"kanarifug l").unwrap();
    let found = search(folder.path(), ["kanarifugl", "kråke"]);
    assert_eq!(found.files.len(), 4);
    let mut names: Vec<_> = found.words.iter().map(|(_, path)| path.file_name().unwrap().to_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, ["kanarifugl.txt", "plain", "wide"]);
}
