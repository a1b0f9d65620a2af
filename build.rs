//! Turns `assets/guide/*.json` into the tables of `src/guide`, refusing with a sentence what does not fit; packs the word
//! sets of the redactor, the texts and the letters; and says how the library for Android is linked.

#![allow(clippy::print_stdout, reason = "how a build script talks to cargo")]

#[path = "build/condition.rs"]
mod condition;
#[path = "build/contacts.rs"]
mod contacts;
#[path = "build/guide.rs"]
mod guide;
#[path = "build/lexicon.rs"]
mod lexicon;
#[path = "build/pack.rs"]
mod pack;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    link();
    match out().and_then(|folder| write_tables(&folder).and_then(|()| pack_all(&folder))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            println!("cargo::error={sentence}");
            ExitCode::FAILURE
        }
    }
}

/// How the library for Android is linked, whoever links it: Gradle through the NDK, or `scripts/check-phones` without it.
fn link() {
    if env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|system| system == "android") {
        for argument in LINK_FOR_ANDROID {
            println!("cargo::rustc-link-arg=-Wl,{argument}");
        }
    }
}

const LINK_FOR_ANDROID: [&str; 5] = [
    // Phones with pages of 16 KB load nothing that is laid out for smaller ones.
    "-z,max-page-size=16384",
    // Addresses to be mended while loading, written in the short form that Android knows since 9 (our oldest) by these
    // tags of its own.
    "--pack-dyn-relocs=android+relr",
    "--use-android-relr-tags",
    // Functions that are the same to the byte, once. Rust promises no function an address of its own.
    "--icf=all",
    "-O2",
];

fn pack_all(folder: &Path) -> Result<(), String> {
    for (path, name) in PACKED {
        pack::file(path, folder, name)?;
    }
    lexicon::pack(folder)
}

/// Files that the app carries packed, and what it calls them.
const PACKED: [(&str, &str); 4] = [
    ("assets/i18n/nb/mellom.ftl", "nb.ftl"),
    ("assets/i18n/en/mellom.ftl", "en.ftl"),
    ("assets/fonts/NotoSans-Regular.ttf", "regular.ttf"),
    ("assets/fonts/NotoSans-Bold.ttf", "bold.ttf"),
];

fn out() -> Result<PathBuf, String> {
    env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| "cargo did not say where to write".to_owned())
}

fn write_tables(folder: &Path) -> Result<(), String> {
    let mut tables = guide::prompts(PROMPTS, &read(PROMPTS)?)? + &contacts::law(LAW, &read(LAW)?)?;
    for country in COUNTRIES {
        let file = format!("assets/guide/contacts-{country}.json");
        tables += &contacts::contacts(&file, country, &read(&file)?)?;
    }
    let path = folder.join("guide.rs");
    fs::write(&path, tables).map_err(|error| format!("{}: {error}", path.display()))
}

const PROMPTS: &str = "assets/guide/prompts.json";
const LAW: &str = "assets/guide/law.json";
/// The keys of the enum `Country`, each with a file of numbers.
const COUNTRIES: [&str; 7] = ["no", "gb", "se", "dk", "de", "us", "eu"];

fn read(path: &str) -> Result<String, String> {
    println!("cargo::rerun-if-changed={path}");
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}
