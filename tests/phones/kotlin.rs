//! The Kotlin, ours and the build's: that it is Kotlin at all, and that Rust and it mean the same methods.

use std::collections::{BTreeMap, BTreeSet};

use tree_sitter::{Node, Parser};

use super::{files, text};

/// Where the first thing stands that is not Kotlin, if there is any: line and text.
fn mistake(kotlin: &str) -> Option<(usize, String)> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_kotlin_ng::LANGUAGE.into()).unwrap();
    let tree = parser.parse(kotlin, None).unwrap();
    let mut nodes = vec![tree.root_node()];
    while let Some(node) = nodes.pop() {
        if node.is_error() || node.is_missing() {
            return Some((node.start_position().row + 1, kotlin[node.byte_range()].chars().take(60).collect()));
        }
        nodes.extend(children(node));
    }
    None
}

#[test]
fn every_file_is_kotlin() {
    let mut all = files("platforms/android", ".kt");
    all.extend(files("platforms/android", ".kts"));
    assert!(all.len() >= 10, "{all:?}");
    for path in all {
        assert_eq!(mistake(&std::fs::read_to_string(&path).unwrap()), None, "{}", path.display());
    }
}

#[test]
fn what_is_not_kotlin_is_seen() {
    let activity = text("platforms/android/app/src/main/kotlin/app/mellom/MainActivity.kt");
    for (from, to) in [
        ("fun leave() {", "fun leave( {"),
        ("override val handleBackNavigation =", "override val ="),
        ("return true\n    }", "return true\n"),
    ] {
        assert!(activity.contains(from), "{from}");
        assert!(mistake(&activity.replacen(from, to, 1)).is_some(), "{to}");
    }
}

/// The functions of a file: their names, and their types as the virtual machine writes them.
fn functions(kotlin: &str) -> BTreeMap<String, String> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_kotlin_ng::LANGUAGE.into()).unwrap();
    let tree = parser.parse(kotlin, None).unwrap();
    let mut found = BTreeMap::new();
    let mut nodes = vec![tree.root_node()];
    while let Some(node) = nodes.pop() {
        if node.kind() == "function_declaration" {
            let said = &kotlin[node.byte_range()];
            let head = said.split_once(['{', '=']).map_or(said, |(head, _)| head);
            if let Some((name, signature)) = signature(head) {
                found.insert(name, signature);
            }
        }
        nodes.extend(children(node));
    }
    found
}

fn children(node: Node<'_>) -> Vec<Node<'_>> {
    (0..node.child_count()).filter_map(|n| node.child(n)).collect()
}

/// `fun dial(address: String): Boolean` is `dial` and `(Ljava/lang/String;)Z`.
fn signature(head: &str) -> Option<(String, String)> {
    let (_, after) = head.split_once("fun ")?;
    let (name, after) = after.split_once('(')?;
    let (parameters, answer) = after.split_once(')')?;
    let kind = |kotlin: &str| {
        Some(match kotlin.trim() {
            "String" => "Ljava/lang/String;",
            "Int" => "I",
            "Long" => "J",
            "Boolean" => "Z",
            "ByteArray" => "[B",
            _ => return None,
        })
    };
    let parameters: Option<String> =
        parameters.split(',').filter(|one| !one.trim().is_empty()).map(|one| kind(one.split_once(':')?.1)).collect();
    let answer = answer.trim().strip_prefix(':').map_or(Some("V"), kind)?;
    Some((name.trim().to_owned(), format!("({}){answer}", parameters?)))
}

/// What Rust calls: the table of `calls.rs`.
fn called(rust: &str) -> BTreeMap<String, String> {
    let table = rust.split_once("methods! {\n").expect("the table").1.split_once("\n}").expect("its end").0;
    let rows = table.lines().map(|line| {
        let mut quoted = line.split('"').skip(1).step_by(2);
        (quoted.next().unwrap().to_owned(), quoted.next().unwrap().to_owned())
    });
    rows.collect()
}

/// What Rust calls and Kotlin has not, or has otherwise.
fn not_there(rust: &str, kotlin: &str) -> Vec<String> {
    let there = functions(kotlin);
    called(rust).into_iter().filter(|(name, kind)| there.get(name) != Some(kind)).map(|(name, _)| name).collect()
}

const ACTIVITY: &str = "platforms/android/app/src/main/kotlin/app/mellom/MainActivity.kt";

#[test]
fn every_method_that_rust_calls_is_there_as_it_is_called() {
    let (rust, kotlin) = (text("src/platform/android/calls.rs"), text(ACTIVITY));
    assert!(called(&rust).len() > 10);
    assert_eq!(not_there(&rust, &kotlin), [""; 0]);
    for (from, to, name) in [
        ("fun dial(address: String)", "fun dial(address: Long)", "dial"),
        ("fun keyForget(): Boolean", "fun keyForget(): Int", "keyForget"),
        ("fun leave()", "fun goAway()", "leave"),
    ] {
        assert!(kotlin.contains(from), "{from}");
        assert_eq!(not_there(&rust, &kotlin.replacen(from, to, 1)), [name]);
    }
}

#[test]
fn every_method_that_is_there_for_rust_is_called() {
    let kotlin = text(ACTIVITY);
    let (_, below) = kotlin.split_once("// ---- Called from Rust").expect("the line in MainActivity");
    let for_rust: BTreeSet<String> = below
        .lines()
        .filter_map(|line| line.strip_prefix("    fun ")?.split_once('(').map(|(name, _)| name.to_owned()))
        .collect();
    assert_eq!(for_rust, called(&text("src/platform/android/calls.rs")).into_keys().collect());
}

#[test]
fn every_word_that_kotlin_has_for_rust_is_heard() {
    let kotlin = functions(&text("platforms/android/app/src/main/kotlin/app/mellom/Native.kt"));
    let rust = text("src/shell/android.rs");
    let heard: BTreeSet<String> = rust
        .lines()
        .filter_map(|line| line.strip_prefix("android_fn!(app, mellom, Native, ")?.split_once(','))
        .map(|(name, _)| name.to_owned())
        .collect();
    assert_eq!(kotlin.into_keys().collect::<BTreeSet<_>>(), heard);
}

/// Whether a finger that cannot be asked for is answered, before it is asked for: BiometricPrompt itself says nothing then,
/// and whoever waits would wait for ever.
fn answers_where_no_sheet_can_be_shown(kotlin: &str) -> bool {
    let asking = kotlin.split_once("private fun ask(").and_then(|(_, ask)| ask.split_once(".authenticate("));
    let branch =
        asking.and_then(|(before, _)| before.split_once("if (activity.supportFragmentManager.isStateSaved) {"));
    let Some((answer, _)) = branch.and_then(|(_, branch)| branch.split_once('}')) else { return false };
    answer.lines().map(str::trim).filter(|line| !line.is_empty()).eq([
        "given.fill(0)",
        "fail(ticket, CANCELLED)",
        "return",
    ])
}

#[test]
fn a_finger_that_cannot_be_asked_for_is_answered_all_the_same() {
    let keys = text("platforms/android/app/src/main/kotlin/app/mellom/Keys.kt");
    assert!(answers_where_no_sheet_can_be_shown(&keys));
    for (from, to) in [
        ("activity.supportFragmentManager.isStateSaved", "activity.isFinishing"),
        ("            fail(ticket, CANCELLED)\n            return\n", "            return\n"),
        ("            given.fill(0)\n            fail(ticket, CANCELLED)", "            fail(ticket, CANCELLED)"),
    ] {
        assert!(keys.contains(from), "{from}");
        assert!(!answers_where_no_sheet_can_be_shown(&keys.replacen(from, to, 1)), "{to}");
    }
}

const FILES: &str = "platforms/android/app/src/main/kotlin/app/mellom/Files.kt";

/// Where a document is opened, asked about or removed on the main thread: a cloud may take its time, and the system would
/// offer to close the app meanwhile.
fn waits_on_the_main_thread(kotlin: &str) -> Vec<&'static str> {
    let mut waits = Vec::new();
    // What comes from the main thread: an answer of the picker, and Rust's word that a document is done.
    if !kotlin.contains("                    aside { then(address) }\n") {
        waits.push("a document that was picked");
    }
    if !kotlin.contains("if (!keep) aside { remove(address) }") {
        waits.push("a document that is not kept");
    }
    if !kotlin.contains("Thread { work() }.start()") || !kotlin.contains("writing = ConcurrentHashMap<") {
        waits.push("all of them");
    }
    waits
}

#[test]
fn a_document_in_a_cloud_does_not_hold_the_app_up() {
    let kotlin = text(FILES);
    assert_eq!(waits_on_the_main_thread(&kotlin), [""; 0]);
    for (from, to, waits) in [
        ("aside { then(address) }", "then(address)", "a document that was picked"),
        ("aside { remove(address) }", "remove(address)", "a document that is not kept"),
        ("Thread { work() }.start()", "work()", "all of them"),
        ("ConcurrentHashMap<Long, Uri>()", "HashMap<Long, Uri>()", "all of them"),
    ] {
        assert!(kotlin.contains(from), "{from}");
        assert_eq!(waits_on_the_main_thread(&kotlin.replacen(from, to, 1)), [waits]);
    }
}

/// Whether leaving the app is leaving it again as soon as the picker is over, however long the document takes to come.
fn picking_ends_with_the_picker(kotlin: &str, rust: &str) -> bool {
    let told = "Native.picked(ticket)\n                    aside {";
    kotlin.contains(told) && rust.contains("!waiter.answered && ") && rust.contains("waiter.answered = true")
}

#[test]
fn whoever_leaves_while_a_picked_document_is_still_coming_has_left() {
    let (kotlin, rust) = (text(FILES), text("src/platform/android/answers.rs"));
    assert!(picking_ends_with_the_picker(&kotlin, &rust));
    let late = "aside {\n                        Native.picked(ticket)";
    let inside = kotlin.replacen("Native.picked(ticket)\n                    aside {", late, 1);
    assert!(inside != kotlin && !picking_ends_with_the_picker(&inside, &rust));
    assert!(!picking_ends_with_the_picker(&kotlin, &rust.replacen("!waiter.answered && ", "", 1)));
}

/// A length beside a Long is one: the compiler is not here to say so.
#[test]
fn a_length_that_is_not_known_is_a_long() {
    let kotlin = text(FILES);
    let about = kotlin.split_once("private fun about(").unwrap().1.split_once("private companion").unwrap().0;
    let bare = |text: &str| text.match_indices("-1").any(|(at, _)| !text[at + 2..].starts_with('L'));
    assert!(about.contains("-1L") && !bare(about));
    assert!(bare(&about.replacen("-1L", "-1", 1)));
}

/// wry's own Kotlin, as it stands in the crate that is locked.
fn wrys(file: &str) -> String {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--offline", "--format-version", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "`cargo fetch --locked` may help: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let wry = packages.iter().find(|package| package["name"] == "wry").expect("wry is a dependency");
    let manifest = std::path::Path::new(wry["manifest_path"].as_str().unwrap());
    std::fs::read_to_string(manifest.with_file_name("src/android/kotlin").join(file)).unwrap()
}

/// The methods of wry's web view that the shell calls by name.
fn called_of_wrys(rust: &str) -> BTreeMap<String, String> {
    let rows = rust.lines().filter(|line| line.contains("Method = Method {")).map(|line| {
        let mut quoted = line.split('"').skip(1).step_by(2);
        (quoted.next().unwrap().to_owned(), quoted.next().unwrap().to_owned())
    });
    rows.collect()
}

#[test]
fn what_the_shell_calls_of_wrys_web_view_is_there_as_it_is_called() {
    // What wry fills in later is no Kotlin yet.
    let there = functions(&wrys("RustWebView.kt").replace("{{", "/*").replace("}}", "*/"));
    let rust = text("src/shell/reach.rs");
    let missing = |rust: &str| -> Vec<String> {
        called_of_wrys(rust)
            .into_iter()
            .filter(|(name, kind)| there.get(name) != Some(kind))
            .map(|(name, _)| name)
            .collect()
    };
    assert_eq!(called_of_wrys(&rust).len(), 2);
    assert_eq!(missing(&rust), [""; 0]);
    assert_eq!(missing(&rust.replacen("\"evalScript\"", "\"evaluate\"", 1)), ["evaluate"]);
    assert_eq!(missing(&rust.replacen("\"(Ljava/lang/String;)V\"", "\"(I)V\"", 1)), ["loadUrl"]);
}

/// Where wry's own messages to the page are used: on Android they end the process when the activity is gone by then.
fn reaches_past_the_handle(rust: &str) -> bool {
    let on_a_desk = "#[cfg(not(target_os = \"android\"))]\npub(super) fn ";
    rust.split("\n\n").any(|part| {
        let reaches = [".load_url(", ".evaluate_script("].iter().any(|way| part.contains(way));
        reaches && !part.contains(on_a_desk)
    })
}

#[test]
fn the_shell_reaches_a_page_that_may_be_gone_through_the_handle_alone() {
    let all = files("src/shell", ".rs");
    assert!(all.len() > 8, "{all:?}");
    for path in all {
        assert!(!reaches_past_the_handle(&std::fs::read_to_string(&path).unwrap()), "{}", path.display());
    }
    let (reach, view) = (text("src/shell/reach.rs"), text("src/shell/view.rs"));
    assert!(reaches_past_the_handle(&reach.replace("#[cfg(not(target_os = \"android\"))]\n", "")));
    assert!(reaches_past_the_handle(&view.replacen(
        "reach::go(&self.web, address);",
        "let _ = self.web.load_url(address);",
        1
    )));
}

/// What of a file hears of other apps through a permission that the manifest takes out: it would end the app on a phone
/// before Android 13.
fn hears_through_the_permission(kotlin: &str) -> bool {
    kotlin.contains("ContextCompat.registerReceiver") || kotlin.contains("RECEIVER_NOT_EXPORTED")
}

#[test]
fn nothing_needs_the_permission_that_the_manifest_takes_out() {
    for path in files("platforms/android", ".kt") {
        assert!(!hears_through_the_permission(&std::fs::read_to_string(&path).unwrap()), "{}", path.display());
    }
    // The system alone sends what is heard here, so no flag is asked for and none is needed.
    let kotlin = text(ACTIVITY);
    let heard = "registerReceiver(screenOff, IntentFilter(Intent.ACTION_SCREEN_OFF))";
    assert!(kotlin.contains(heard));
    let otherwise = "ContextCompat.registerReceiver(this, screenOff, filter, ContextCompat.RECEIVER_NOT_EXPORTED)";
    assert!(hears_through_the_permission(&kotlin.replacen(heard, otherwise, 1)));
}

#[test]
fn the_window_is_shielded_before_there_is_anything_to_see() {
    let kotlin = text(ACTIVITY);
    let create = kotlin.split_once("override fun onCreate").unwrap().1;
    let (flag, then) = (create.find("FLAG_SECURE").unwrap(), create.find("super.onCreate").unwrap());
    assert!(flag < then);
}

/// What is wrong with how documents are opened and closed again.
fn documents(kotlin: &str, rust: &str) -> Vec<&'static str> {
    let modes: Vec<&str> =
        kotlin.split("hand(ticket, address, \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let write = rust.split_once("\nfn write(").map_or("", |(_, after)| after);
    let before_copying = write.split_once("std::io::copy").map_or("", |(before, _)| before);
    let thread = rust.split_once("std::thread::spawn(move || {").map_or("", |(_, after)| after);
    let thread = thread.split_once("\n        });").map_or("", |(inside, _)| inside);
    super::broken(vec![
        ("what is saved over is emptied", modes == ["wt", "r"]),
        ("also where that is not understood", before_copying.contains("file.set_len(0)")),
        ("half a file goes also when nobody waits", thread.contains("FINISH_DOCUMENT")),
    ])
}

#[test]
fn a_file_that_is_saved_over_an_older_one_keeps_nothing_of_it_and_half_a_file_does_not_stay() {
    let kotlin = text("platforms/android/app/src/main/kotlin/app/mellom/Files.kt");
    let rust = text("src/platform/android/files.rs");
    assert_eq!(documents(&kotlin, &rust), [""; 0]);
    for (promise, from, to) in [
        ("what is saved over is emptied", "\"wt\"", "\"w\""),
        ("also where that is not understood", "    let _ = file.set_len(0);\n", ""),
        ("half a file goes also when nobody waits", "call(&calls::FINISH_DOCUMENT", "call(&calls::OPEN_DOCUMENT"),
    ] {
        assert!(kotlin.contains(from) || rust.contains(from), "{from}");
        assert_eq!(documents(&kotlin.replace(from, to), &rust.replace(from, to)), [promise]);
    }
}

/// What is wrong with how the copy that another app reads is kept and removed.
fn shared_copies(activity: &str, files: &str) -> Vec<&'static str> {
    let create = activity.split_once("override fun onCreate").map_or("", |(_, after)| after);
    let create = create.split_once("\n    }").map_or("", |(inside, _)| inside);
    let sweeps = create.lines().any(|line| line.trim() == "files.sweep()");
    let share = files.split_once("fun share(").map_or("", |(_, after)| after);
    let share = share.split_once("\n    fun ").map_or("", |(inside, _)| inside);
    super::broken(vec![
        ("swept whenever the activity is made, also after the process was ended", sweeps),
        (
            "goes with its folder",
            files.contains("folder.deleteRecursively()") && share.contains("goes(file.parentFile"),
        ),
        ("the sheet says when it is over", share.contains("{ nothing(ticket) }")),
    ])
}

#[test]
fn the_copy_that_another_app_reads_does_not_stay() {
    let activity = text(ACTIVITY);
    let kotlin = text("platforms/android/app/src/main/kotlin/app/mellom/Files.kt");
    assert_eq!(shared_copies(&activity, &kotlin), [""; 0]);
    for (promise, from, to) in [
        (
            "swept whenever the activity is made, also after the process was ended",
            "        files.sweep()",
            "        if (savedInstanceState == null) files.sweep()",
        ),
        ("goes with its folder", "goes(file.parentFile ?: file, ", "goes(file, "),
        ("the sheet says when it is over", "{ nothing(ticket) }", "{ }"),
    ] {
        assert!(activity.contains(from) || kotlin.contains(from), "{from}");
        assert_eq!(shared_copies(&activity.replace(from, to), &kotlin.replace(from, to)), [promise]);
    }
}
