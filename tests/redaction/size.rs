//! Goal 7: what the app carries.

use std::fs;
use std::path::Path;

#[test]
fn the_word_sets_are_small_and_each_has_its_licence_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/lexicon");
    let files = || fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    let sets: Vec<_> = files().filter(|file| file.extension().is_some_and(|ending| ending == "fst")).collect();
    let together: u64 = sets.iter().map(|set| fs::metadata(set).unwrap().len()).sum();
    println!("{} sets, {together} bytes", sets.len());
    assert!(sets.len() == 7 && together < 2_500_000, "{together} bytes in {} sets", sets.len());
    let readme = fs::read_to_string(folder.join("README.md")).unwrap();
    for set in sets {
        assert!(readme.contains(set.file_name().unwrap().to_str().unwrap()), "{}", set.display());
    }
    for licence in files().filter(|file| file.extension().is_some_and(|ending| ending == "LICENSE")) {
        assert!(readme.contains(licence.file_name().unwrap().to_str().unwrap()), "{}", licence.display());
    }
}
