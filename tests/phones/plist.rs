//! What iOS reads before the app runs: its description, its privacy manifest, and what it is entitled to.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::{Promises, keeps};

/// A property list, as far as ours use it.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Text(String),
    Flag(bool),
    List(Vec<Value>),
    Table(BTreeMap<String, Value>),
}

impl Value {
    fn read(text: &str) -> Self {
        let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
        let document = Document::parse_with_options(text, options).unwrap();
        let root = document.root_element();
        assert!(root.has_tag_name("plist") && root.attribute("version") == Some("1.0"));
        let mut inside = root.children().filter(Node::is_element);
        let value = Self::of(inside.next().unwrap());
        assert!(inside.next().is_none());
        value
    }

    fn of(node: Node<'_, '_>) -> Self {
        let mut inside = node.children().filter(Node::is_element);
        match node.tag_name().name() {
            "string" => Self::Text(node.text().unwrap_or_default().to_owned()),
            "true" => Self::Flag(true),
            "false" => Self::Flag(false),
            "array" => Self::List(inside.map(Self::of).collect()),
            "dict" => {
                let mut table = BTreeMap::new();
                while let Some(key) = inside.next() {
                    assert!(key.has_tag_name("key"), "a key before each value");
                    let key = key.text().unwrap().to_owned();
                    assert!(table.insert(key.clone(), Self::of(inside.next().unwrap())).is_none(), "{key} twice");
                }
                Self::Table(table)
            }
            other => panic!("<{other}> in a property list of ours"),
        }
    }

    /// What stands at a way of keys, and of numbers for lists.
    fn at(&self, way: &str) -> Option<&Self> {
        way.split('/').try_fold(self, |value, step| match value {
            Self::Table(table) => table.get(step),
            Self::List(list) => list.get(step.parse::<usize>().ok()?),
            Self::Text(_) | Self::Flag(_) => None,
        })
    }

    fn says(&self, way: &str, text: &str) -> bool {
        self.at(way) == Some(&Self::Text(text.to_owned()))
    }

    fn is(&self, way: &str, flag: bool) -> bool {
        self.at(way) == Some(&Self::Flag(flag))
    }

    fn is_empty_list(&self, way: &str) -> bool {
        self.at(way) == Some(&Self::List(Vec::new()))
    }
}

#[test]
fn the_description_has_a_scene_and_no_doors() {
    const ROLE: &str = "UIApplicationSceneManifest/UISceneConfigurations/UIWindowSceneSessionRoleApplication";
    let promises = |text: &str| -> Promises {
        let plist = Value::read(text);
        let Value::Table(keys) = &plist else { panic!("a table") };
        let asks = keys.keys().filter(|key| key.ends_with("UsageDescription")).collect::<Vec<_>>();
        vec![
            ("its scene is tao's", plist.says(&format!("{ROLE}/0/UISceneDelegateClassName"), "TaoSceneDelegate")),
            ("has one window", plist.is("UIApplicationSceneManifest/UIApplicationSupportsMultipleScenes", false)),
            (
                "asks whether it can call and write, and of nothing else that is there",
                plist.at("LSApplicationQueriesSchemes")
                    == Some(&Value::List(["tel", "sms"].map(|scheme| Value::Text(scheme.to_owned())).to_vec())),
            ),
            ("is opened by no address", !keys.contains_key("CFBundleURLTypes")),
            ("does nothing in the background", !keys.contains_key("UIBackgroundModes")),
            ("asks for a face and nothing else", asks == ["NSFaceIDUsageDescription"]),
            ("shows its files to no computer", plist.is("UIFileSharingEnabled", false)),
            ("opens no file in its place", plist.is("LSSupportsOpeningDocumentsInPlace", false)),
            ("makes no exception for networks", !keys.contains_key("NSAppTransportSecurity")),
            ("starts on paper", plist.says("UILaunchScreen/UIColorName", "LaunchBackground")),
            ("is called Mellom", plist.says("CFBundleDisplayName", "Mellom")),
            ("speaks both languages", plist.says("CFBundleLocalizations/1", "nb")),
            ("has no encryption to declare", plist.is("ITSAppUsesNonExemptEncryption", false)),
        ]
    };
    keeps(
        "platforms/ios/Info.plist",
        promises,
        &[
            ("its scene is tao's", "TaoSceneDelegate", "SceneDelegate"),
            ("its scene is tao's", "UIWindowSceneSessionRoleApplication", "UIWindowSceneSessionRoleExternalDisplay"),
            (
                "has one window",
                "<key>UIApplicationSupportsMultipleScenes</key>\n        <false/>",
                "<key>UIApplicationSupportsMultipleScenes</key><true/>",
            ),
            (
                "asks whether it can call and write, and of nothing else that is there",
                "<string>sms</string>",
                "<string>sms</string><string>fb</string>",
            ),
            (
                "is opened by no address",
                "<key>CFBundleName</key>",
                "<key>CFBundleURLTypes</key><array/><key>CFBundleName</key>",
            ),
            (
                "does nothing in the background",
                "<key>CFBundleName</key>",
                "<key>UIBackgroundModes</key><array><string>fetch</string></array><key>CFBundleName</key>",
            ),
            (
                "asks for a face and nothing else",
                "<key>CFBundleName</key>",
                "<key>NSMicrophoneUsageDescription</key><string>x</string><key>CFBundleName</key>",
            ),
            (
                "shows its files to no computer",
                "<key>UIFileSharingEnabled</key>\n    <false/>",
                "<key>UIFileSharingEnabled</key><true/>",
            ),
            (
                "opens no file in its place",
                "<key>LSSupportsOpeningDocumentsInPlace</key>\n    <false/>",
                "<key>LSSupportsOpeningDocumentsInPlace</key><true/>",
            ),
            (
                "makes no exception for networks",
                "<key>CFBundleName</key>",
                "<key>NSAppTransportSecurity</key><dict/><key>CFBundleName</key>",
            ),
            ("starts on paper", "<string>LaunchBackground</string>", "<string>Black</string>"),
            ("is called Mellom", "<string>Mellom</string>", "<string>Peer diary</string>"),
            ("speaks both languages", "<string>nb</string>", "<string>fi</string>"),
            (
                "has no encryption to declare",
                "<key>ITSAppUsesNonExemptEncryption</key>\n    <false/>",
                "<key>ITSAppUsesNonExemptEncryption</key><true/>",
            ),
        ],
    );
}

#[test]
fn the_privacy_manifest_has_nothing_to_tell() {
    let promises = |text: &str| -> Promises {
        let plist = Value::read(text);
        let wants = |place: usize, what: &str, why: &str| {
            let reasons = format!("NSPrivacyAccessedAPITypes/{place}");
            plist.says(&format!("{reasons}/NSPrivacyAccessedAPIType"), &format!("NSPrivacyAccessedAPICategory{what}"))
                && plist.says(&format!("{reasons}/NSPrivacyAccessedAPITypeReasons/0"), why)
                && plist.at(&format!("{reasons}/NSPrivacyAccessedAPITypeReasons/1")).is_none()
        };
        vec![
            ("tracks nobody", plist.is("NSPrivacyTracking", false)),
            ("knows no tracking address", plist.is_empty_list("NSPrivacyTrackingDomains")),
            ("collects nothing", plist.is_empty_list("NSPrivacyCollectedDataTypes")),
            ("reads when its own files were changed", wants(0, "FileTimestamp", "C617.1")),
            ("reads whether there is room to write", wants(1, "DiskSpace", "E174.1")),
            ("does nothing else that wants a reason", plist.at("NSPrivacyAccessedAPITypes/2").is_none()),
        ]
    };
    keeps(
        "platforms/ios/Resources/PrivacyInfo.xcprivacy",
        promises,
        &[
            ("tracks nobody", "<false/>", "<true/>"),
            (
                "knows no tracking address",
                "<key>NSPrivacyTrackingDomains</key>\n    <array/>",
                "<key>NSPrivacyTrackingDomains</key><array><string>example.org</string></array>",
            ),
            (
                "collects nothing",
                "<key>NSPrivacyCollectedDataTypes</key>\n    <array/>",
                "<key>NSPrivacyCollectedDataTypes</key><array><dict/></array>",
            ),
            ("reads when its own files were changed", "C617.1", "3B52.1"),
            ("reads whether there is room to write", "E174.1", "85F4.1"),
            (
                "does nothing else that wants a reason",
                "        </dict>\n    </array>\n</dict>",
                "        </dict><dict/></array></dict>",
            ),
        ],
    );
}

#[test]
fn everything_is_protected_while_the_phone_is_locked() {
    let promises = |text: &str| -> Promises {
        let plist = Value::read(text);
        let key = "com.apple.developer.default-data-protection";
        let Value::Table(keys) = &plist else { panic!("a table") };
        vec![
            ("is protected completely", plist.says(key, "NSFileProtectionComplete")),
            ("is entitled to nothing else", keys.len() == 1),
        ]
    };
    keeps(
        "platforms/ios/Mellom.entitlements",
        promises,
        &[
            (
                "is protected completely",
                "NSFileProtectionComplete",
                "NSFileProtectionCompleteUntilFirstUserAuthentication",
            ),
            (
                "is entitled to nothing else",
                "<dict>",
                "<dict><key>com.apple.developer.networking.multicast</key><true/>",
            ),
        ],
    );
}

/// Whether whoever has a team, and no profile yet, gets an archive, and an app that was built gets into the simulator.
#[test]
fn the_first_person_with_a_team_gets_an_app() {
    let promises = |text: &str| -> Promises {
        vec![
            ("an archive makes its profile", text.contains("-allowProvisioningUpdates archive")),
            (
                "what was built is installed",
                text.contains("simctl install booted build/Build/Products/Release-iphonesimulator/Mellom.app")
                    && text.contains("simctl launch booted app.mellom"),
            ),
        ]
    };
    keeps(
        "platforms/ios/build",
        promises,
        &[
            ("an archive makes its profile", " -allowProvisioningUpdates", ""),
            ("what was built is installed", "launch booted", "launch"),
        ],
    );
}
