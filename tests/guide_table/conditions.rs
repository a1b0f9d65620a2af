//! Every part of every condition decides alone, in one row for and in one row against.
//!
//! Of `load_after >= 7 or load_after - load_before >= 3` there has to be a row with exactly seven and no rise, one with
//! six, one with a rise of three and less than seven, and one with a rise of two. Changing a number, an "and" or a key in
//! `prompts.json` then changes what some row asks.

use mellom::guide::{Context, Measure, When, packs, prompts, scripts};

use crate::rows::{Row, rows};

/// Whether a condition holds once the part in place `turned` is turned round. Parts are counted as [`parts`] lists them;
/// a part that stands in a condition twice is turned in one place at a time.
fn holds_turned(when: &When, context: &Context, turned: usize) -> bool {
    fn walk(when: &When, context: &Context, turned: usize, at: &mut usize) -> bool {
        // Every part is walked through, so that they keep their places.
        match when {
            When::Always => true,
            When::Not(inner) => !walk(inner, context, turned, at),
            When::All(parts) => parts.iter().filter(|part| walk(part, context, turned, at)).count() == parts.len(),
            When::Any(parts) => parts.iter().filter(|part| walk(part, context, turned, at)).count() > 0,
            leaf => singles(leaf).iter().fold(false, |any, single| {
                let here = holds(single, context) != (*at == turned);
                *at += 1;
                here || any
            }),
        }
    }
    walk(when, context, turned, &mut 0)
}

fn holds(when: &When, context: &Context) -> bool {
    when.cause(context).is_some()
}

/// The parts that a condition is made of.
fn parts(when: &When) -> Vec<When> {
    match when {
        When::Always => Vec::new(),
        When::Not(inner) => parts(inner),
        When::All(inner) | When::Any(inner) => inner.iter().flat_map(parts).collect(),
        leaf => singles(leaf),
    }
}

/// A list of values as one part for each.
fn singles(leaf: &When) -> Vec<When> {
    fn each<T: Copy>(values: &'static [T], part: fn(&'static [T]) -> When) -> Vec<When> {
        (0..values.len()).map(|i| part(&values[i..=i])).collect()
    }
    match leaf {
        When::Place(values) => each(values, When::Place),
        When::Boundary(values) => each(values, When::Boundary),
        When::Category(values) => each(values, When::Category),
        When::Consent(values) => each(values, When::Consent),
        When::Status(values) => each(values, When::Status),
        When::Said(values) => each(values, When::Said),
        other => vec![*other],
    }
}

/// For a number: whether the row stands right at the edge, where one more or less would tell.
fn is_at_the_edge(part: &When, context: &Context, held: bool) -> bool {
    let value = |measure: &Measure| match measure {
        Measure::After => context.load_after.map(|load| load.value()),
        Measure::Before => context.load_before.map(|load| load.value()),
        Measure::Rise => Some(context.load_after?.value().saturating_sub(context.load_before?.value())),
    };
    match part {
        When::AtLeast(measure, least) => value(measure) == Some(if held { *least } else { least - 1 }),
        When::AtMost(measure, most) => value(measure) == Some(if held { *most } else { most + 1 }),
        _ => true,
    }
}

/// The parts of `when` that no row decides by, for or against.
fn undecided(name: &str, when: &When, rows: &[&Row], shows: &dyn Fn(&Row) -> bool) -> Vec<String> {
    let mut missing = Vec::new();
    let parts = parts(when);
    for part in &parts {
        for held in [true, false] {
            let decides = rows.iter().any(|row| {
                let context = row.context();
                let mut places = (0..parts.len()).filter(|place| parts[*place] == *part);
                holds(part, &context) == held
                    && places.any(|place| holds_turned(when, &context, place) != holds(when, &context))
                    && is_at_the_edge(part, &context, held)
                    // Where the condition holds, the row has to show it.
                    && (!holds(when, &context) || shows(row))
            });
            if !decides {
                missing.push(format!("{name}: {part:?} {}", if held { "holding" } else { "not holding" }));
            }
        }
    }
    missing
}

#[test]
fn every_part_of_every_condition_decides_for_and_against() {
    let rows = rows();
    let all: Vec<&Row> = rows.iter().collect();
    let mut missing = Vec::new();
    for prompt in prompts() {
        let pack = packs().iter().find(|pack| prompt.in_pack && pack.prompts.contains(prompt));
        // A prompt of a pack is decided about while its pack is open.
        let fits = |row: &&Row| match pack {
            Some(pack) => pack.phases.contains(&row.phase()) && holds(&pack.when, &row.context()),
            None => row.table_of(prompt),
        };
        let among: Vec<&Row> = rows.iter().filter(fits).collect();
        missing.extend(undecided(prompt.id, &prompt.when, &among, &|row| row.asks_for(prompt.id)));
    }
    for pack in packs() {
        let asks = |row: &Row| pack.prompts.iter().any(|prompt| row.asks_for(prompt.id));
        let among: Vec<&Row> = rows.iter().filter(|row| pack.phases.contains(&row.phase())).collect();
        missing.extend(undecided(pack.id, &pack.when, &among, &asks));
    }
    for script in scripts::all() {
        let fits = |row: &Row| scripts::fitting(&row.context()).iter().any(|one| one.id == script.id);
        missing.extend(undecided(script.id, &script.when, &all, &fits));
    }
    assert!(missing.is_empty(), "no row decides by\n{}", missing.join("\n"));
}
