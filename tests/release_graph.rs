//! What the released app is made of, crate by crate: nothing in it can talk to a network.
//!
//! One of several proofs that do not lean on each other; the others watch the shipped binary itself (`tests/shipped`).
//! This one walks `cargo tree` for every system we build for, with and without the shell, and knows every exception by
//! name:
//!
//! - `http` is types only, and is how wry describes a request of the web view to our own custom protocol.
//! - `mio` and `socket2` come with tokio's feature `net`, which `dioxus-liveview` switches on through `tokio-stream`.
//!   They are reachable by no other path, and nothing of ours calls them.
//! - `soup3` binds WebKitGTK's own HTTP library, whose types `webkit2gtk` and `wry` need to name a header. On a Linux
//!   desk it belongs to the web view, which is given nothing to load; the phones have none of it.
//! - `dbus` is how tao asks a Linux desk whether it is light or dark: a socket of the machine's own (`AF_UNIX`). The
//!   phones have none of it.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The systems the app is built for.
const TARGETS: [&str; 4] =
    ["x86_64-unknown-linux-gnu", "aarch64-linux-android", "x86_64-linux-android", "aarch64-apple-ios"];

/// Crates that open sockets, or exist to speak over them. A name that ends in `*` stands for every crate that begins so.
const FORBIDDEN: &[&str] = &[
    // Dioxus' own ways to a network: live editing, its servers, and its stock renderers.
    "dioxus-cli",
    "dioxus-desktop",
    "dioxus-devtools*",
    "dioxus-fullstack*",
    "dioxus-lib",
    "dioxus-mobile",
    "dioxus-native*",
    "dioxus-server",
    "dioxus-web",
    // WebSockets.
    "async-tungstenite",
    "ewebsock",
    "soketto",
    "tokio-tungstenite*",
    "tungstenite*",
    "websocket*",
    // HTTP, both ends.
    "actix*",
    "attohttpc",
    "awc",
    "axum*",
    "curl*",
    "fantoccini",
    "h2",
    "h3*",
    "http-body*",
    "httparse",
    "hyper*",
    "isahc",
    "minreq",
    "quinn*",
    "reqwest*",
    "rocket*",
    "surf",
    "tiny_http",
    "tonic*",
    "tower-http",
    "ureq*",
    "warp",
    "webdriver",
    // TLS.
    "boring*",
    "native-tls*",
    "openssl*",
    "rustls*",
    "s2n*",
    "schannel",
    "security-framework-tls",
    "tokio-native-tls",
    "tokio-rustls",
    "webpki*",
    // Sockets and names.
    "async-io",
    "async-net",
    "async-std",
    "dns-lookup",
    "hickory*",
    "if-addrs",
    "libp2p*",
    "mdns*",
    "mio-*",
    "smol",
    "trust-dns*",
    // A D-Bus that speaks TCP as well; crash reports; telemetry.
    "opentelemetry*",
    "sentry*",
    "zbus*",
];

/// Crates that may open sockets, each with the only crates that may ask for it.
const ONLY_THROUGH: &[(&str, &[&str])] = &[
    ("mio", &["tokio"]),
    ("socket2", &["tokio"]),
    ("soup3", &["webkit2gtk", "wry"]),
    ("soup3-sys", &["soup3", "webkit2gtk", "webkit2gtk-sys"]),
    ("dbus", &["tao"]),
    ("libdbus-sys", &["dbus"]),
];

/// Features of tokio that hold code for sockets and processes, each with the only features that may switch it on.
const TOKIO_ONLY_THROUGH: &[(&str, &[&str])] = &[
    ("tokio feature \"net\"", &["tokio-stream feature \"net\""]),
    ("tokio feature \"mio\"", &["tokio feature \"net\""]),
    ("tokio feature \"socket2\"", &["tokio feature \"net\""]),
    ("tokio feature \"full\"", &[]),
    ("tokio feature \"process\"", &[]),
    ("tokio feature \"signal\"", &[]),
    ("tokio feature \"io-std\"", &[]),
    ("tokio-stream feature \"net\"", &["dioxus-liveview"]),
];

/// The features of ours that are for tests and for development.
const NEVER_RELEASED: [&str; 2] = ["automation", "preview"];

/// What `cargo` says; what it has not got in its own store it may not fetch.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .args(["--offline", "--locked"])
        .output()
        .expect("cargo can be started");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?} failed; `cargo fetch --locked` may help:\n{said}");
    String::from_utf8(output.stdout).expect("cargo speaks UTF-8")
}

/// Which crates stand in the output of `cargo tree --prefix none`, whatever their version.
fn crates(tree: &str) -> BTreeSet<&str> {
    tree.lines().filter_map(|line| line.split_whitespace().next()).collect()
}

/// The crates of a tree that may not be there.
fn forbidden(tree: &str) -> Vec<&str> {
    let is_forbidden = |name: &str| {
        FORBIDDEN.iter().any(|rule| match rule.strip_suffix('*') {
            Some(beginning) => name.starts_with(beginning),
            None => name == *rule,
        })
    };
    crates(tree).into_iter().filter(|name| is_forbidden(name)).collect()
}

/// Who asks for whom, from the output of `cargo tree --invert --prefix depth`: a line stands below what it asks for.
/// Crates stand without their version; a feature keeps its name.
fn askers(inverted: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut askers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut way: Vec<String> = Vec::new();
    for line in inverted.lines() {
        let digits = line.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(line.len());
        let (depth, rest) = line.split_at(digits);
        let Ok(depth) = depth.parse::<usize>() else { continue };
        let mut words = rest.split_whitespace();
        let Some(name) = words.next() else { continue };
        let node = match (words.next(), words.next()) {
            (Some("feature"), Some(feature)) => format!("{name} feature {feature}"),
            _ => name.to_owned(),
        };
        way.truncate(depth);
        if let Some(asked) = way.last() {
            askers.entry(asked.clone()).or_default().insert(node.clone());
        }
        way.push(node);
    }
    askers
}

/// Whoever asks for something and is not among those that may.
fn strangers(inverted: &str, rules: &[(&str, &[&str])]) -> Vec<String> {
    let askers = askers(inverted);
    let mut strangers = Vec::new();
    for (asked, allowed) in rules {
        for asker in askers.get(*asked).into_iter().flatten() {
            if !allowed.contains(&asker.as_str()) {
                strangers.push(format!("{asked} through {asker}"));
            }
        }
    }
    strangers
}

/// The ways the library is put together: released, and as the stock renderers of Dioxus would take it.
const FEATURE_SETS: [&[&str]; 2] = [&[], &["--no-default-features"]];

#[test]
fn nothing_in_the_released_app_speaks_to_a_network() {
    for target in TARGETS {
        for features in FEATURE_SETS {
            let mut arguments =
                vec!["tree", "--target", target, "-e", "normal", "--prefix", "none", "--format", "{p} {f}"];
            arguments.extend(features);
            let tree = cargo(&arguments);
            assert!(crates(&tree).len() > 50, "there was a tree to look at");
            let found = forbidden(&tree);
            assert!(found.is_empty(), "{target} {features:?}: {found:?} in the release");
        }
    }
}

#[test]
fn code_for_sockets_is_reached_by_the_named_paths_only() {
    for target in TARGETS {
        let tree = cargo(&["tree", "--target", target, "-e", "normal", "--prefix", "none"]);
        for rule in ONLY_THROUGH.iter().filter(|(asked, _)| crates(&tree).contains(asked)) {
            let inverted =
                cargo(&["tree", "--target", target, "-e", "normal", "--prefix", "depth", "--invert", rule.0]);
            assert!(!askers(&inverted)[rule.0].is_empty(), "{} hangs in the air", rule.0);
            assert_eq!(strangers(&inverted, &[*rule]), [""; 0], "{target}");
        }
        let inverted = cargo(&[
            "tree",
            "--target",
            target,
            "-e",
            "normal,features",
            "--prefix",
            "depth",
            "--no-dedupe",
            "--invert",
            "tokio",
        ]);
        assert_eq!(strangers(&inverted, TOKIO_ONLY_THROUGH), [""; 0], "{target}");
        // Should dioxus-liveview stop asking for it, the exception can go.
        let askers = askers(&inverted);
        assert!(askers.contains_key("tokio feature \"net\""), "the exception for tokio's net is not needed any more");
    }
    // Without the shell there is no exception at all.
    for target in TARGETS {
        let tree = cargo(&["tree", "--target", target, "-e", "normal", "--prefix", "none", "--no-default-features"]);
        for (crate_, _) in ONLY_THROUGH {
            assert!(!crates(&tree).contains(crate_), "{target}: {crate_} without the shell");
        }
    }
}

#[test]
fn what_is_for_tests_is_in_no_default() {
    let released = cargo(&["tree", "-e", "normal", "--prefix", "none", "--depth", "0", "--format", "{p} {f}"]);
    let features: BTreeSet<&str> = released.split_whitespace().last().unwrap().split(',').collect();
    assert!(features.contains("default") && features.contains("shell"), "{released}");
    for feature in NEVER_RELEASED {
        assert!(!features.contains(feature), "{feature} is in the release: {released}");
    }
    // The same, from the manifest: what "default" leads to, step by step.
    let manifest: serde_json::Value =
        serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1"])).unwrap();
    let package = manifest["packages"].as_array().unwrap().iter().find(|package| package["name"] == "mellom").unwrap();
    assert_eq!(default_leads_to(&package["features"]).intersection(&NEVER_RELEASED.into()).count(), 0);
}

/// Every feature that "default" switches on, itself included.
fn default_leads_to(features: &serde_json::Value) -> BTreeSet<&str> {
    let mut reached = BTreeSet::new();
    let mut next = vec!["default"];
    while let Some(feature) = next.pop() {
        if reached.insert(feature) {
            next.extend(features[feature].as_array().into_iter().flatten().filter_map(serde_json::Value::as_str));
        }
    }
    reached
}

mod the_judge {
    //! It must be seen to find what it looks for.

    use super::*;

    #[test]
    fn sees_a_forbidden_crate_whatever_its_version_and_however_deep() {
        let tree = "mellom v0.1.0 (/somewhere) default,shell\n\
                    dioxus v0.7.10 lib\n\
                    http v1.5.0 default,std\n\
                    tungstenite v0.28.0 default\n\
                    tungstenite v0.28.0 default (*)\n\
                    rustls-pki-types v1.0.0 \n\
                    dioxus-devtools-types v0.7.10 \n";
        assert_eq!(forbidden(tree), ["dioxus-devtools-types", "rustls-pki-types", "tungstenite"]);
    }

    #[test]
    fn lets_the_innocent_pass() {
        let tree = "mellom v0.1.0 default,shell\nhttp v1.5.0 std\ndioxus v0.7.10 lib\ndioxus-liveview v0.7.10 \n\
                    tokio v1.54.1 rt,sync,time\nmime v0.3.17 \nhyperfine-lookalike v1.0.0 \n";
        assert_eq!(forbidden(tree), ["hyperfine-lookalike"], "a look-alike is looked at by a person");
    }

    #[test]
    fn sees_a_second_path_to_a_named_exception() {
        let through = "0mio v1.2.4\n1tokio v1.54.1\n2dioxus-liveview v0.7.10\n3mellom v0.1.0 (/somewhere)\n";
        assert_eq!(strangers(through, ONLY_THROUGH), [""; 0]);
        let second = format!("{through}1notify v8.0.0\n2mellom v0.1.0 (/somewhere) (*)\n");
        assert_eq!(strangers(&second, ONLY_THROUGH), ["mio through notify"]);
    }

    #[test]
    fn sees_who_else_switches_on_the_code_for_sockets() {
        let named = "0tokio v1.54.1\n1tokio feature \"net\"\n2tokio-stream feature \"net\"\n3dioxus-liveview v0.7.10\n";
        assert_eq!(strangers(named, TOKIO_ONLY_THROUGH), [""; 0]);
        let ours = format!("{named}2mellom v0.1.0 (/somewhere)\n1tokio feature \"process\"\n2mellom v0.1.0\n");
        assert_eq!(
            strangers(&ours, TOKIO_ONLY_THROUGH),
            ["tokio feature \"net\" through mellom", "tokio feature \"process\" through mellom"]
        );
    }

    #[test]
    fn follows_a_default_through_other_features() {
        let features = serde_json::json!({
            "default": ["shell"], "shell": ["dep:wry", "handy"], "handy": ["automation"], "automation": [], "preview": []
        });
        let reached = default_leads_to(&features);
        assert!(reached.contains("automation") && !reached.contains("preview"));
    }
}
