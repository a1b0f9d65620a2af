//! Android's resources: what may be backed up, lent and shown.

use roxmltree::Document;

use super::{Promises, broken, files, keeps, text};

const FOLDER: &str = "platforms/android/app/src/main/res";

/// Every place of an app's files that Android knows.
const PLACES: [&str; 5] = ["root", "file", "database", "sharedpref", "external"];

#[test]
fn every_file_is_xml() {
    let all = files("platforms/android", ".xml");
    assert!(all.len() > 10, "{all:?}");
    for path in all {
        let text = std::fs::read_to_string(&path).unwrap();
        Document::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    assert!(Document::parse("<resources><string></resources>").is_err());
}

/// Whether everything is excluded under each of these elements.
fn excludes_all(rules: &str, elements: &[&str]) -> bool {
    let document = Document::parse(rules).unwrap();
    elements.iter().all(|name| {
        let Some(element) = document.descendants().find(|node| node.has_tag_name(*name)) else { return false };
        let nothing_included = element.children().all(|rule| !rule.has_tag_name("include"));
        let excluded = |place: &&str| {
            let mut rules = element.children().filter(|rule| rule.has_tag_name("exclude"));
            rules.any(|rule| rule.attribute("domain") == Some(*place) && rule.attribute("path") == Some("."))
        };
        nothing_included && PLACES.iter().all(excluded)
    })
}

#[test]
fn nothing_is_taken_along_by_a_backup_or_to_another_phone() {
    let rules = |text: &str| -> Promises {
        vec![
            ("no cloud", excludes_all(text, &["cloud-backup"])),
            ("no other phone", excludes_all(text, &["device-transfer"])),
        ]
    };
    keeps(
        &format!("{FOLDER}/xml/data_extraction_rules.xml"),
        rules,
        &[
            ("no cloud", "<exclude domain=\"file\" path=\".\" />", ""),
            ("no other phone", "<device-transfer>", "<device-transfer><include domain=\"file\" path=\".\" />"),
        ],
    );
    keeps(
        &format!("{FOLDER}/xml/full_backup_content.xml"),
        |text| vec![("no backup", excludes_all(text, &["full-backup-content"]))],
        &[("no backup", "domain=\"database\"", "domain=\"device_file\"")],
    );
}

#[test]
fn one_folder_of_the_cache_can_be_lent_and_nothing_else() {
    let lent = |text: &str| -> Promises {
        let document = Document::parse(text).unwrap();
        let paths: Vec<_> = document.root_element().children().filter(|node| node.is_element()).collect();
        let one = paths.len() == 1 && paths[0].has_tag_name("cache-path");
        vec![("one folder of the cache", one && paths[0].attribute("path") == Some("shared/"))]
    };
    let changes = [
        ("one folder of the cache", "cache-path", "files-path"),
        ("one folder of the cache", "shared/", "."),
        ("one folder of the cache", "</paths>", "<root-path name=\"all\" path=\".\" /></paths>"),
    ];
    keeps(&format!("{FOLDER}/xml/file_paths.xml"), lent, &changes);
}

/// The folders of resources whose name asks for a system that every phone of ours has anyway: lint stops at them.
fn asks_for_an_old_system<'a>(folders: &[&'a str]) -> Vec<&'a str> {
    let since = |folder: &str| folder.rsplit_once("-v").and_then(|(_, version)| version.parse::<u32>().ok());
    folders.iter().copied().filter(|folder| since(folder).is_some_and(|version| version <= 28)).collect()
}

#[test]
fn no_folder_asks_for_a_system_that_every_phone_has() {
    let all = files(FOLDER, ".xml");
    let folders: Vec<_> =
        all.iter().map(|path| path.parent().unwrap().file_name().unwrap().to_str().unwrap()).collect();
    assert!(folders.contains(&"mipmap-anydpi"), "{folders:?}");
    assert_eq!(asks_for_an_old_system(&folders), [""; 0]);
    let later = ["mipmap-anydpi-v26", "values-v31", "values-nb"];
    assert_eq!(asks_for_an_old_system(&later), ["mipmap-anydpi-v26"]);
}

#[test]
fn every_text_is_there_in_both_languages() {
    let names = |folder: &str| {
        let text = text(&format!("{FOLDER}/{folder}/strings.xml"));
        let document = Document::parse(&text).unwrap();
        let strings = document.descendants().filter(|node| node.has_tag_name("string"));
        strings.map(|node| node.attribute("name").unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("values"), names("values-nb"));
    for folder in ["values", "values-nb"] {
        let said = text(&format!("{FOLDER}/{folder}/strings.xml")).to_lowercase();
        for word in ["hiv", "peer", "likeperson", "journal", "clinic", "klinikk"] {
            assert!(!said.contains(word), "{folder} says {word}");
        }
    }
    assert_eq!(broken(vec![("kept", true), ("broken", false)]), ["broken"]);
}
