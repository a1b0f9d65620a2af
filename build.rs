//! Turns `assets/guide/*.json` into the tables of `src/guide`, and refuses with a sentence what does not fit.

#![allow(clippy::print_stdout, reason = "how a build script talks to cargo")]

#[path = "build/condition.rs"]
mod condition;
#[path = "build/contacts.rs"]
mod contacts;
#[path = "build/guide.rs"]
mod guide;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    match write_tables() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            println!("cargo::error={sentence}");
            ExitCode::FAILURE
        }
    }
}

fn write_tables() -> Result<(), String> {
    let mut tables = guide::prompts(PROMPTS, &read(PROMPTS)?)? + &contacts::law(LAW, &read(LAW)?)?;
    for country in COUNTRIES {
        let file = format!("assets/guide/contacts-{country}.json");
        tables += &contacts::contacts(&file, country, &read(&file)?)?;
    }
    let folder = env::var_os("OUT_DIR").ok_or("cargo did not say where to write")?;
    let path = Path::new(&folder).join("guide.rs");
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
