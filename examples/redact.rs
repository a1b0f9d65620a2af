//! Reads texts, writes what the redactor would hide: the contract of a measuring program.
//!
//!     cargo build --release --example redact --no-default-features
//!     measure.py -- target/release/examples/redact
//!
//! One JSON object a line on standard input, `{"id", "text", "lang", "people": [declared words]}`; one a line on standard
//! output, `{"id", "spans": [[start, end, label, tier], ...]}`. Positions count Unicode code points; tier 1 is direct, 2
//! quasi, 3 ask, 4 shown. `lang` is not used: the redactor sees for itself.
//!
//! `--lexicon FOLDER` takes the sets of another folder; `--time` prints how long 10,000 characters of the input take.

#![allow(clippy::print_stdout, reason = "its answer goes to standard output")]

use std::collections::HashMap;
use std::error::Error;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use mellom::redact::{DeclaredPerson, Kind, LEXICON_FILES, Lexicon, Redactor, Span, Tier};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let lexicon = match arguments.iter().position(|argument| argument == "--lexicon") {
        Some(at) => &*Box::leak(Box::new(read(arguments.get(at + 1).ok_or("--lexicon needs a folder")?)?)),
        None => Lexicon::embedded(),
    };
    let lines: Vec<Value> = io::stdin()
        .lock()
        .lines()
        .map(|line| Ok::<_, Box<dyn Error>>(serde_json::from_str(&line?)?))
        .collect::<Result<_, _>>()?;
    if arguments.iter().any(|argument| argument == "--time") {
        time(lexicon, &lines);
        return Ok(());
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in &lines {
        let text = line["text"].as_str().unwrap_or_default();
        let people: Vec<DeclaredPerson> = line["people"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(|word| DeclaredPerson::new([word]))
            .collect();
        let spans = Redactor::new(lexicon, &people).keeping(&crisis_numbers()).find(text);
        let places = places(text);
        let spans: Vec<Value> = spans.iter().map(|span| answer(span, &places)).collect();
        writeln!(out, "{}", json!({ "id": line["id"], "spans": spans }))?;
    }
    Ok(out.flush()?)
}

fn read(folder: &str) -> Result<Lexicon, Box<dyn Error>> {
    let mut files: [Vec<u8>; 7] = Default::default();
    for (file, name) in files.iter_mut().zip(LEXICON_FILES) {
        *file = fs::read(Path::new(folder).join(name).with_extension("fst"))?;
    }
    Ok(Lexicon::from_files(files)?)
}

/// The numbers the app tells people to call.
fn crisis_numbers() -> Vec<&'static str> {
    mellom::guide::contacts::all().iter().map(|line| line.number).collect()
}

/// Which code point begins at which byte.
fn places(text: &str) -> HashMap<usize, usize> {
    text.char_indices()
        .map(|(byte, _)| byte)
        .chain([text.len()])
        .enumerate()
        .map(|(point, byte)| (byte, point))
        .collect()
}

fn answer(span: &Span, places: &HashMap<usize, usize>) -> Value {
    let tier = match span.tier {
        Tier::Direct => 1,
        Tier::Quasi => 2,
        Tier::Ask => 3,
        Tier::Shown => 4,
    };
    json!([places[&span.start], places[&span.end], label(span.kind), tier])
}

fn label(kind: Kind) -> &'static str {
    match kind {
        Kind::Name => "NAME",
        Kind::Phone => "PHONE",
        Kind::NationalId => "NIN",
        Kind::Email => "EMAIL",
        Kind::Url => "URL",
        Kind::Handle => "HANDLE",
        Kind::Account => "ACCOUNT",
        Kind::Card => "CARD",
        Kind::Address => "ADDRESS",
        Kind::Code => "CODE",
        Kind::Date => "DATE",
        Kind::Age => "AGE",
        Kind::Clinic => "HCU",
        Kind::Organisation => "ORG",
        Kind::Place => "PLACE",
        Kind::Background => "DEMO",
        Kind::Work => "JOB",
        Kind::Word => "WORD",
    }
}

/// The middle of many rounds over 10,000 characters of the input.
fn time(lexicon: &Lexicon, lines: &[Value]) {
    const LENGTH: usize = 10_000;
    let all: String = lines.iter().filter_map(|line| line["text"].as_str()).collect::<Vec<_>>().join("\n");
    let text: String = all.chars().cycle().take(LENGTH).collect();
    let redactor = Redactor::new(lexicon, &[DeclaredPerson::new(["Solveig", "Dawit"])]).keeping(&crisis_numbers());
    let started = Instant::now();
    let spans = redactor.find(&text).len();
    let first = started.elapsed();
    let mut rounds: Vec<_> = (0..51)
        .map(|_| {
            let started = Instant::now();
            std::hint::black_box(redactor.find(&text));
            started.elapsed()
        })
        .collect();
    rounds.sort();
    println!(
        "{LENGTH} characters, {spans} spans: first {first:.1?}, then {:.1?} (middle of {})",
        rounds[rounds.len() / 2],
        rounds.len()
    );
}
