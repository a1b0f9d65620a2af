//! Android's manifest: what the system will let the app do, whatever its code says.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use super::{Promises, keeps};

const FILE: &str = "platforms/android/app/src/main/AndroidManifest.xml";
const ANDROID: &str = "http://schemas.android.com/apk/res/android";
const TOOLS: &str = "http://schemas.android.com/tools";

/// Everything the app may ask for (`design: phones`). POST_NOTIFICATIONS joins when there are reminders.
const PERMISSIONS: [&str; 1] = ["android.permission.USE_BIOMETRIC"];

/// What the manifests of the libraries bring along, and what of it must not stay: their receiver is a door of its own, their
/// permission one more to be asked about, and one of their initialisers has another app fetch a font from the network. Read
/// in AndroidX' sources of core, profileinstaller, emoji2 and biometric; lifecycle-process and startup bring what stays,
/// appcompat and activity nothing. What comes out in the end is looked at where there is a Gradle (`platforms/README.md`).
const BROUGHT: [(&str, &str); 6] = [
    ("uses-permission", "android.permission.USE_FINGERPRINT"),
    ("uses-permission", "${applicationId}.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION"),
    ("permission", "${applicationId}.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION"),
    ("receiver", "androidx.profileinstaller.ProfileInstallReceiver"),
    ("meta-data", "androidx.profileinstaller.ProfileInstallerInitializer"),
    ("meta-data", "androidx.emoji2.text.EmojiCompatInitializer"),
];

/// What must not make Android build the window anew.
const CHANGES: &str = "orientation|screenLayout|screenSize|smallestScreenSize|keyboard|keyboardHidden|navigation|touchscreen|uiMode|fontScale|fontWeightAdjustment|density|locale|layoutDirection";

fn promises(manifest: &str) -> Promises {
    let document = Document::parse(manifest).unwrap();
    let all = |name: &'static str| document.descendants().filter(move |node| node.has_tag_name(name));
    let of = |node: Node<'_, '_>, name: &str| node.attribute((ANDROID, name)).unwrap_or_default().to_owned();
    let one = |name: &'static str| all(name).next().unwrap_or(document.root());

    let asked: Vec<_> =
        document.descendants().filter(|node| node.tag_name().name().starts_with("uses-permission")).collect();
    let removed = |node: &Node<'_, '_>| node.attribute((TOOLS, "node")) == Some("remove");
    let wanted: BTreeSet<_> = asked.iter().filter(|node| !removed(node)).map(|node| of(*node, "name")).collect();
    let kept_out: BTreeSet<_> = asked.iter().filter(|node| removed(node)).map(|node| of(*node, "name")).collect();
    let components = ["activity", "activity-alias", "service", "receiver", "provider"].into_iter().flat_map(&all);
    let exported: Vec<_> = components.filter(|node| of(*node, "exported") != "false" && !removed(node)).collect();
    let application = one("application");
    let activity = one("activity");
    let named = |tag: &'static str, name: &str| all(tag).find(|node| of(*node, "name") == name);
    let provider = named("provider", "androidx.core.content.FileProvider").unwrap_or(document.root());
    // Initialisers are merged into the provider of this name and authority, and nowhere else.
    let start = named("provider", "androidx.startup.InitializationProvider").unwrap_or(document.root());
    let stays_out = |(tag, name): (&'static str, &str)| {
        let node = named(tag, name).filter(removed);
        node.is_some_and(|node| tag != "meta-data" || node.parent() == Some(start))
    };
    let lifecycle = named("meta-data", "androidx.lifecycle.ProcessLifecycleInitializer");
    let meta = |name: &str| {
        let found = all("meta-data").find(|node| of(*node, "name") == name);
        found.map(|node| of(node, "value")).unwrap_or_default()
    };
    let changes: BTreeSet<_> = CHANGES.split('|').map(str::to_owned).collect();
    let categories: Vec<_> = all("category").map(|node| of(node, "name")).collect();
    vec![
        ("asks for what is on the list and nothing else", wanted == PERMISSIONS.map(str::to_owned).into()),
        ("keeps INTERNET out should a library want it", kept_out.contains("android.permission.INTERNET")),
        ("keeps out what libraries bring", BROUGHT.into_iter().all(stays_out)),
        (
            "starts what wry waits for, and shows it to nobody",
            of(start, "authorities") == "${applicationId}.androidx-startup"
                && of(start, "exported") == "false"
                && start.attribute((TOOLS, "node")) == Some("merge")
                && !lifecycle.is_some_and(|node| removed(&node)),
        ),
        (
            "leaves it to Gradle whether the library is unpacked",
            application.attribute((ANDROID, "extractNativeLibs")).is_none(),
        ),
        ("is in no backup", of(application, "allowBackup") == "false"),
        (
            "is in no cloud and goes to no other phone",
            of(application, "dataExtractionRules") == "@xml/data_extraction_rules",
        ),
        ("is in no backup of an old system", of(application, "fullBackupContent") == "@xml/full_backup_content"),
        ("is not debuggable", application.attribute((ANDROID, "debuggable")).is_none()),
        ("speaks nothing in clear", of(application, "usesCleartextTraffic") == "false"),
        ("takes Android's back gesture", of(application, "enableOnBackInvokedCallback") == "true"),
        (
            "has one door",
            exported.len() == 1 && exported[0].has_tag_name("activity") && of(exported[0], "name") == ".MainActivity",
        ),
        (
            "is opened by the launcher alone",
            categories == ["android.intent.category.LAUNCHER"] && all("intent-filter").count() == 1,
        ),
        ("has one window", of(activity, "launchMode") == "singleTask"),
        (
            "keeps its window",
            of(activity, "configChanges").split('|').map(str::to_owned).collect::<BTreeSet<_>>() == changes,
        ),
        ("makes room for the keyboard", of(activity, "windowSoftInputMode") == "adjustResize"),
        ("tells nobody how the web view fares", meta("android.webkit.WebView.MetricsOptOut") == "true"),
        ("asks nobody about addresses", meta("android.webkit.WebView.EnableSafeBrowsing") == "false"),
        (
            "lends a file to whom it is lent",
            of(provider, "grantUriPermissions") == "true" && of(provider, "exported") == "false",
        ),
    ]
}

#[test]
fn the_manifest_asks_for_nothing_and_opens_one_door() {
    keeps(
        FILE,
        promises,
        &[
            (
                "asks for what is on the list and nothing else",
                "<queries>",
                "<uses-permission android:name=\"android.permission.CALL_PHONE\" /><queries>",
            ),
            (
                "asks for what is on the list and nothing else",
                "<queries>",
                "<uses-permission-sdk-23 android:name=\"android.permission.INTERNET\" /><queries>",
            ),
            (
                "keeps INTERNET out should a library want it",
                "android.permission.INTERNET",
                "android.permission.BLUETOOTH",
            ),
            (
                "keeps out what libraries bring",
                "<permission android:name=\"${applicationId}.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION\" tools:node=\"remove\" />",
                "",
            ),
            (
                "keeps out what libraries bring",
                "<uses-permission android:name=\"${applicationId}.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION\" tools:node=\"remove\" />",
                "",
            ),
            (
                "keeps out what libraries bring",
                "<receiver android:name=\"androidx.profileinstaller.ProfileInstallReceiver\" tools:node=\"remove\" />",
                "",
            ),
            (
                "keeps out what libraries bring",
                "EmojiCompatInitializer\" tools:node=\"remove\"",
                "EmojiCompatInitializer\"",
            ),
            (
                "keeps out what libraries bring",
                "<meta-data android:name=\"androidx.profileinstaller.ProfileInstallerInitializer\" tools:node=\"remove\" />\n        </provider>",
                "</provider><meta-data android:name=\"androidx.profileinstaller.ProfileInstallerInitializer\" tools:node=\"remove\" />",
            ),
            (
                "starts what wry waits for, and shows it to nobody",
                "<meta-data android:name=\"androidx.emoji2",
                "<meta-data android:name=\"androidx.lifecycle.ProcessLifecycleInitializer\" tools:node=\"remove\" /><meta-data android:name=\"androidx.emoji2",
            ),
            ("starts what wry waits for, and shows it to nobody", "tools:node=\"merge\"", "tools:node=\"replace\""),
            (
                "leaves it to Gradle whether the library is unpacked",
                "android:allowBackup",
                "android:extractNativeLibs=\"false\" android:allowBackup",
            ),
            ("is in no backup", "android:allowBackup=\"false\"", "android:allowBackup=\"true\""),
            ("is in no backup", "android:allowBackup=\"false\"", ""),
            (
                "is in no cloud and goes to no other phone",
                "android:dataExtractionRules=\"@xml/data_extraction_rules\"",
                "",
            ),
            ("is in no backup of an old system", "android:fullBackupContent=\"@xml/full_backup_content\"", ""),
            ("is not debuggable", "android:allowBackup", "android:debuggable=\"true\" android:allowBackup"),
            ("speaks nothing in clear", "android:usesCleartextTraffic=\"false\"", ""),
            ("takes Android's back gesture", "android:enableOnBackInvokedCallback=\"true\"", ""),
            ("has one door", "<provider", "<service android:name=\".Service\" android:exported=\"true\" /><provider"),
            ("has one door", "<provider", "<receiver android:name=\".Receiver\" /><provider"),
            (
                "is opened by the launcher alone",
                "</intent-filter>\n        </activity>",
                "</intent-filter><intent-filter><action android:name=\"android.intent.action.VIEW\" /></intent-filter></activity>",
            ),
            ("has one window", "singleTask", "standard"),
            ("keeps its window", "|fontScale", ""),
            ("makes room for the keyboard", "adjustResize", "adjustPan"),
            (
                "tells nobody how the web view fares",
                "MetricsOptOut\" android:value=\"true\"",
                "MetricsOptOut\" android:value=\"false\"",
            ),
            (
                "asks nobody about addresses",
                "EnableSafeBrowsing\" android:value=\"false\"",
                "EnableSafeBrowsing\" android:value=\"true\"",
            ),
            ("lends a file to whom it is lent", "android:grantUriPermissions=\"true\"", ""),
        ],
    );
}
