//! Whom to call, country by country, and what the law says, as the Rust tables that `src/guide/tables.rs` includes.

use std::fmt::Write;

use serde::Deserialize;

use super::guide::{camel, table};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpLine {
    id: String,
    number: String,
    /// For a number that is written to: what to begin with.
    message: Option<String>,
    kind: String,
    hours: String,
    certainty: String,
    checked_on: Option<String>,
    #[serde(default)]
    emergency: bool,
    #[serde(default)]
    before_unlocking: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LawNote {
    country: String,
    as_of: String,
    lines: Vec<LawLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LawLine {
    id: String,
    grounds: String,
}

/// The numbers of one country; `key` is that of the enum `Country`.
///
/// # Errors
/// A sentence that names the file and the id at fault.
pub fn contacts(file: &str, key: &str, json: &str) -> Result<String, String> {
    let lines: Vec<HelpLine> = serde_json::from_str(json).map_err(|error| format!("{file}: {error}"))?;
    let mut out = String::new();
    table(&mut out, &format!("HELP_LINES_{}", key.to_uppercase()), "HelpLine", lines.iter(), |line| {
        let at = format!("{file}: {}", line.id);
        if !well_formed(&line.number) {
            return Err(format!("{at}: `{}` is not a number that can be called", line.number));
        }
        let checked_on = match &line.checked_on {
            None => "None".to_owned(),
            Some(on) => format!("Some({})", day(&at, on)?),
        };
        Ok(format!(
            "HelpLine {{ id: {:?}, country: {}, number: {:?}, message: {:?}, kind: LineKind::{}, hours: Hours::{}, \
             certainty: Certainty::{}, checked_on: {checked_on}, emergency: {}, before_unlocking: {} }}",
            line.id,
            country(file, key),
            line.number,
            line.message,
            camel(&line.kind),
            camel(&line.hours),
            camel(&line.certainty),
            line.emergency,
            line.before_unlocking,
        ))
    })?;
    Ok(out)
}

/// What the law says, for the countries for which anybody has looked.
///
/// # Errors
/// A sentence that names the file and the id at fault.
pub fn law(file: &str, json: &str) -> Result<String, String> {
    let notes: Vec<LawNote> = serde_json::from_str(json).map_err(|error| format!("{file}: {error}"))?;
    let mut out = String::new();
    table(&mut out, "LAW_NOTES", "LawNote", notes.iter(), |note| {
        let at = format!("{file}: {}", note.country);
        let mut lines = String::new();
        for line in &note.lines {
            let _ = write!(lines, "LawLine {{ id: {:?}, grounds: Grounds::{} }}, ", line.id, camel(&line.grounds));
        }
        let as_of = day(&at, &note.as_of)?;
        let country = country(file, &note.country);
        Ok(format!("LawNote {{ country: {country}, as_of: {as_of}, lines: &const {{ [{lines}] }} }}"))
    })?;
    Ok(out)
}

fn country(file: &str, key: &str) -> String {
    format!("value({key:?}, {:?})", format!("{file}: `{key}` is not a country"))
}

fn day(at: &str, text: &str) -> Result<String, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let numbers: Result<Vec<u32>, _> = parts.iter().map(|part| part.parse()).collect();
    let complaint = format!("{at}: `{text}` is not a day");
    match numbers.as_deref() {
        Ok([year, month, day]) => Ok(format!("day({year}, {month}, {day}, {complaint:?})")),
        _ => Err(complaint),
    }
}

/// Groups of digits with one space or hyphen between two, from the three digits of an emergency number to the fifteen
/// that a number has at most (ITU-T E.164).
fn well_formed(number: &str) -> bool {
    let groups: Vec<&str> = number.split([' ', '-']).collect();
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    let all_digits = groups.iter().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    all_digits && (3..=15).contains(&digits)
}
