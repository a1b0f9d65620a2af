//! How the Android app is put together.

use super::{Promises, keeps, text};

const APP: &str = "platforms/android/app/build.gradle.kts";

#[test]
fn the_app_is_built_for_the_systems_and_the_store_of_today() {
    let promises = |text: &str| -> Promises {
        let says = |line: &str| text.lines().any(|there| there.trim() == line);
        vec![
            ("is built against 36", says("compileSdk = 36")),
            ("is meant for 36", says("targetSdk = 36")),
            ("runs on 28 and later", says("minSdk = 28")),
            ("is called app.mellom", says("namespace = \"app.mellom\"") && says("applicationId = \"app.mellom\"")),
            ("is shrunk by our rules", says("isMinifyEnabled = true") && text.contains("\"proguard-rules.pro\"")),
            ("cannot be debugged", says("isDebuggable = false")),
            (
                "is signed from the environment",
                text.contains("System.getenv(\"MELLOM_KEYSTORE\")") && !text.contains("storePassword = \""),
            ),
            (
                "takes the library that cargo builds",
                text.contains("addGeneratedSourceDirectory(cargoNdk, CargoNdk::libraries)"),
            ),
            (
                "takes the Kotlin that wry writes",
                text.contains("addGeneratedSourceDirectory(cargoNdk, CargoNdk::kotlin)"),
            ),
            (
                "keeps its list of dependencies to itself",
                says("includeInApk = false") && says("includeInBundle = false"),
            ),
            ("reads its library where it lies", says("packaging { jniLibs { useLegacyPackaging = false } }")),
            (
                "links with the NDK that it names",
                text.contains("environment(\"ANDROID_NDK_HOME\", ndk.get().asFile.path)")
                    && says("ndk.set(androidComponents.sdkComponents.ndkDirectory)"),
            ),
            ("builds what is locked", text.contains("\"rustc\", \"--locked\", \"--profile\", \"phone\"")),
        ]
    };
    keeps(
        APP,
        promises,
        &[
            ("is built against 36", "compileSdk = 36", "compileSdk = 34"),
            ("is meant for 36", "targetSdk = 36", "targetSdk = 35"),
            ("runs on 28 and later", "minSdk = 28", "minSdk = 21"),
            ("is called app.mellom", "applicationId = \"app.mellom\"", "applicationId = \"com.example\""),
            ("is shrunk by our rules", "isMinifyEnabled = true", "isMinifyEnabled = false"),
            ("cannot be debugged", "isDebuggable = false", "isDebuggable = true"),
            (
                "is signed from the environment",
                "storePassword = System.getenv(\"MELLOM_KEYSTORE_PASSWORD\")",
                "storePassword = \"secret\"",
            ),
            ("takes the library that cargo builds", "CargoNdk::libraries)", "CargoNdk::kotlin)"),
            ("takes the Kotlin that wry writes", "(cargoNdk, CargoNdk::kotlin)", "(cargoNdk, CargoNdk::libraries)"),
            ("keeps its list of dependencies to itself", "includeInApk = false", "includeInApk = true"),
            ("reads its library where it lies", "useLegacyPackaging = false", "useLegacyPackaging = true"),
            ("links with the NDK that it names", "environment(\"ANDROID_NDK_HOME\"", "environment(\"NDK\""),
            ("links with the NDK that it names", "ndk.set(androidComponents.sdkComponents.ndkDirectory)", ""),
            ("builds what is locked", "\"--locked\", ", ""),
        ],
    );
}

#[test]
fn the_version_is_the_crates() {
    let app = text(APP);
    let manifest: toml::Value = toml::from_str(&text("Cargo.toml")).unwrap();
    let version = manifest["package"]["version"].as_str().unwrap();
    // The pattern in the build file finds this line, and it is the first of its kind.
    let line = text("Cargo.toml").lines().find(|line| line.starts_with("version = ")).unwrap().to_owned();
    assert_eq!(line, format!("version = \"{version}\""));
    assert!(app.contains("versionName = \"$major.$minor.$patch\""));
    assert!(text("platforms/ios/project.yml").contains(&format!("MARKETING_VERSION: \"{version}\"")));
}

#[test]
fn every_library_that_is_used_stands_in_the_catalogue_and_the_other_way_round() {
    let catalogue: toml::Value = toml::from_str(&text("platforms/android/gradle/libs.versions.toml")).unwrap();
    let names = |table: &str| catalogue[table].as_table().unwrap().keys().cloned().collect::<Vec<_>>();
    let app = text(APP);
    for library in names("libraries") {
        assert!(app.contains(&format!("implementation(libs.{})", library.replace('-', "."))), "{library}");
    }
    assert_eq!(app.matches("implementation(").count(), names("libraries").len());
    for library in catalogue["libraries"].as_table().unwrap().values() {
        let version = library["version"]["ref"].as_str().unwrap();
        assert!(catalogue["versions"].get(version).is_some(), "{version}");
    }
    // What wry's Kotlin imports beside what stands in the system.
    for needed in ["androidx-appcompat", "androidx-webkit", "androidx-lifecycle-process", "androidx-activity"] {
        assert!(names("libraries").iter().any(|name| name == needed), "{needed}");
    }
}

#[test]
fn the_wrapper_fetches_gradle_from_its_own_place() {
    let wrapper = text("platforms/android/gradle/wrapper/gradle-wrapper.properties");
    let address = wrapper.lines().find_map(|line| line.strip_prefix("distributionUrl=")).unwrap();
    assert!(address.starts_with("https\\://services.gradle.org/distributions/gradle-"), "{address}");
    assert!(wrapper.lines().any(|line| line == "validateDistributionUrl=true"));
}

#[test]
fn what_is_called_by_name_is_not_renamed() {
    let rules = text("platforms/android/app/proguard-rules.pro");
    for class in [
        "MainActivity",
        "Native",
        "Rust",
        "RustWebView",
        "RustWebViewClient",
        "RustWebChromeClient",
        "Ipc",
        "WryActivity",
    ] {
        assert!(rules.lines().any(|line| line == format!("-keep class app.mellom.{class} {{ *; }}")), "{class}");
    }
}

#[test]
fn dx_finds_what_is_really_there() {
    let config: toml::Value = toml::from_str(&text("Dioxus.toml")).unwrap();
    let application = config["application"].as_table().unwrap();
    for key in ["android_manifest", "android_main_activity", "ios_info_plist", "ios_entitlements"] {
        let path = application[key].as_str().unwrap();
        assert!(super::place(path).is_file(), "{key} names {path}");
    }
    assert_eq!(config["bundle"]["identifier"].as_str(), Some("app.mellom"));
    assert_eq!(application["android_min_sdk_version"].as_integer(), Some(28));
}
