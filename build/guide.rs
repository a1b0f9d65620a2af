//! The files of `assets/guide` as the Rust tables that `src/guide/tables.rs` includes.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;

use super::condition;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Guide {
    limits: Limits,
    heavy: Heavy,
    phases: Vec<Phase>,
    packs: Vec<Pack>,
    scripts: Vec<Script>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limits {
    packs: usize,
    branch: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heavy {
    load: u8,
    most: usize,
    prompts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phase {
    phase: String,
    cap: usize,
    packs_before: Option<String>,
    prompts: Vec<Prompt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    id: String,
    when: String,
    group: String,
    phases: Vec<String>,
    #[serde(default)]
    alone: bool,
    prompts: Vec<Prompt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Prompt {
    id: String,
    when: String,
    group: Option<String>,
    asks: Option<String>,
    #[serde(default)]
    never_skip: bool,
    framework: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Script {
    id: String,
    when: String,
    #[serde(default)]
    beside: Vec<String>,
    #[serde(default)]
    before_unlocking: bool,
    source: String,
}

/// Phases, packs and scripts.
///
/// # Errors
/// A sentence that names the file and the id at fault.
pub fn prompts(file: &str, json: &str) -> Result<String, String> {
    let guide: Guide = serde_json::from_str(json).map_err(|error| format!("{file}: {error}"))?;
    let mut places = BTreeMap::new();
    let mut out = String::new();

    for phase in &guide.phases {
        let table = format!("PHASE_{}", phase.phase.to_uppercase());
        rows(file, &table, &phase.prompts, None, &mut places, &mut out)?;
    }
    for pack in &guide.packs {
        let table = format!("PACK_{}", pack.id.to_uppercase());
        rows(file, &table, &pack.prompts, Some(&pack.group), &mut places, &mut out)?;
    }

    table(&mut out, "PHASES", "PhaseTable", guide.phases.iter(), |phase| {
        let at = format!("{file}: {}", phase.phase);
        let packs_at = match &phase.packs_before {
            None => phase.prompts.len(),
            Some(id) => phase
                .prompts
                .iter()
                .position(|prompt| prompt.id == *id)
                .ok_or_else(|| format!("{at}: `{id}` is not a prompt of this phase"))?,
        };
        Ok(format!(
            "PhaseTable {{ phase: {}, cap: {}, packs_at: {packs_at}, prompts: &PHASE_{} }}",
            value(&phase.phase, &at, "a phase"),
            phase.cap,
            phase.phase.to_uppercase(),
        ))
    })?;
    table(&mut out, "PACKS", "Pack", guide.packs.iter(), |pack| {
        let at = format!("{file}: {}", pack.id);
        let phases: Vec<String> = pack.phases.iter().map(|phase| value(phase, &at, "a phase")).collect();
        Ok(format!(
            "Pack {{ id: {:?}, when: {}, group: {}, phases: &const {{ [{}] }}, alone: {}, prompts: &PACK_{} }}",
            pack.id,
            when(&at, &pack.when)?,
            group(&at, &pack.group)?,
            phases.join(", "),
            pack.alone,
            pack.id.to_uppercase(),
        ))
    })?;
    table(&mut out, "SELF_CARE", "&Prompt", guide.heavy.prompts.iter(), |id| {
        let place = places.get(id).ok_or_else(|| format!("{file}: heavy: `{id}` is not a prompt"))?;
        Ok(format!("&{place}"))
    })?;
    table(&mut out, "SCRIPTS", "Script", guide.scripts.iter(), |script| {
        let at = format!("{file}: {}", script.id);
        if let Some(id) = script.beside.iter().find(|id| !places.contains_key(*id)) {
            return Err(format!("{at}: `{id}` is not a prompt"));
        }
        Ok(format!(
            "Script {{ id: {:?}, when: {}, beside: &{:?}, before_unlocking: {}, source: {:?} }}",
            script.id,
            when(&at, &script.when)?,
            script.beside,
            script.before_unlocking,
            script.source,
        ))
    })?;
    let (limits, heavy) = (&guide.limits, &guide.heavy);
    let _ = writeln!(
        out,
        "pub(super) const LIMITS: Limits = Limits {{ packs: {}, branch: {}, heavy: {}, self_care: {} }};",
        limits.packs, limits.branch, heavy.load, heavy.most,
    );
    Ok(out)
}

/// A table of rows.
///
/// # Errors
/// Those of `row`.
pub fn table<'a, T: 'a>(
    out: &mut String,
    name: &str,
    of: &str,
    rows: impl ExactSizeIterator<Item = &'a T>,
    row: impl Fn(&'a T) -> Result<String, String>,
) -> Result<(), String> {
    // Writing to a string does not fail.
    let _ = writeln!(out, "pub(super) static {name}: [{of}; {}] = [", rows.len());
    for item in rows {
        let _ = writeln!(out, "    {},", row(item)?);
    }
    out.push_str("];\n");
    Ok(())
}

fn rows(
    file: &str,
    table_name: &str,
    prompts: &[Prompt],
    pack_group: Option<&str>,
    places: &mut BTreeMap<String, String>,
    out: &mut String,
) -> Result<(), String> {
    for (number, prompt) in prompts.iter().enumerate() {
        if places.insert(prompt.id.clone(), format!("{table_name}[{number}]")).is_some() {
            return Err(format!("{file}: `{}` stands twice", prompt.id));
        }
    }
    table(out, table_name, "Prompt", prompts.iter(), |prompt| {
        let at = format!("{file}: {}", prompt.id);
        let group_name = prompt.group.as_deref().or(pack_group).ok_or_else(|| format!("{at}: no group"))?;
        let asks = match prompt.asks.as_deref() {
            None => "Words",
            Some("safety") => "Safety",
            Some("talk") => "Talk",
            Some(other) => return Err(format!("{at}: `{other}` is not something a prompt asks")),
        };
        Ok(format!(
            "Prompt {{ id: {:?}, when: {}, group: {}, asks: Asks::{asks}, in_pack: {}, never_skip: {}, \
             framework: {:?}, source: {:?} }}",
            prompt.id,
            when(&at, &prompt.when)?,
            group(&at, group_name)?,
            pack_group.is_some(),
            prompt.never_skip || asks != "Words",
            prompt.framework,
            prompt.source,
        ))
    })
}

fn when(at: &str, text: &str) -> Result<String, String> {
    condition::parse(text).map(|read| read.rust(at)).map_err(|what| format!("{at}: {what}"))
}

fn group(at: &str, name: &str) -> Result<&'static str, String> {
    Ok(match name {
        "safety" => "Group::Safety",
        "load" => "Group::OwnLoad",
        "consent" => "Group::Consent",
        "boundary" => "Group::Boundary",
        "learning" => "Group::Learning",
        "strength" => "Group::Strength",
        _ => return Err(format!("{at}: `{name}` is not a group")),
    })
}

fn value(key: &str, at: &str, what: &str) -> String {
    format!("value({key:?}, {:?})", format!("{at}: `{key}` is not {what}"))
}

/// `out_of_hours` as `OutOfHours`. An enum's name that does not exist stops the compiler at the row it stands in.
pub fn camel(key: &str) -> String {
    let mut name = String::new();
    for part in key.split('_') {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}
