//! The pictures and the project of the app on iOS.

use super::{files, place, text};

#[test]
fn the_catalogue_names_pictures_that_are_there() {
    let contents = files("platforms/ios/Resources/Assets.xcassets", "Contents.json");
    assert_eq!(contents.len(), 4, "{contents:?}");
    for path in contents {
        let json: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for image in json["images"].as_array().into_iter().flatten() {
            let name = image["filename"].as_str().unwrap();
            assert!(path.with_file_name(name).is_file(), "{name} beside {}", path.display());
        }
    }
}

#[test]
fn the_icon_is_of_the_size_that_the_store_takes_and_hides_nothing() {
    let icon = std::fs::read(place("platforms/ios/Resources/Assets.xcassets/AppIcon.appiconset/icon.png")).unwrap();
    assert_eq!(&icon[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(icon[at..at + 4].try_into().unwrap());
    assert_eq!((number(16), number(20)), (1024, 1024));
    // Colour without a see-through part; the store refuses one.
    assert_eq!(icon[25], 2);
}

#[test]
fn the_project_builds_what_stands_beside_it() {
    let project = text("platforms/ios/project.yml");
    for (key, value) in [
        ("iOS", "\"16.0\""),
        ("INFOPLIST_FILE", "Info.plist"),
        ("CODE_SIGN_ENTITLEMENTS", "Mellom.entitlements"),
        ("ASSETCATALOG_COMPILER_APPICON_NAME", "AppIcon"),
        ("PRODUCT_BUNDLE_IDENTIFIER", "app.mellom"),
        ("OTHER_LDFLAGS", "-lmellom"),
        ("DEVELOPMENT_TEAM", "${MELLOM_TEAM}"),
    ] {
        assert!(project.lines().any(|line| line.trim() == format!("{key}: {value}")), "{key}: {value}");
    }
    for path in ["Info.plist", "Mellom.entitlements", "Sources/main.m", "Resources/Assets.xcassets/AppIcon.appiconset"]
    {
        assert!(place(&format!("platforms/ios/{path}")).exists(), "{path}");
    }
    // The door has one name on both sides.
    assert!(text("platforms/ios/Sources/main.m").contains("extern void mellom_start(void);"));
    assert!(text("src/shell/ios.rs").contains("pub extern \"C\" fn mellom_start()"));
}

#[test]
fn every_text_is_there_in_both_languages() {
    let names = |language: &str| {
        let text = text(&format!("platforms/ios/Resources/{language}.lproj/InfoPlist.strings"));
        text.lines()
            .map(|line| {
                let (name, said) = line.split_once(" = ").expect("a name and a text");
                assert!(said.starts_with('"') && said.ends_with("\";") && !said.contains('!'), "{line}");
                name.to_owned()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(names("nb"), names("en"));
}
