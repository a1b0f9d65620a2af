//! One table: which situation opens which prompts, in which order, in both languages. And a count of what it reaches: a
//! prompt, a pack, a phase, a condition or a limit of `assets/guide/prompts.json` that no row reaches fails here, so that
//! nobody adds a rule without a situation that shows it.
//!
//! `rows.rs` is the table, to be read by whoever reviews the prompts. `conditions.rs` takes conditions apart: each part of
//! each condition has to decide alone in one row, both ways. `limits.rs` looks at everything that is not a condition.

mod conditions;
mod limits;
mod rows;
#[expect(dead_code, reason = "the guide's own tests use the rest")]
#[path = "../../src/guide/tests/story.rs"]
mod story;

/// What the stories of the guide's own tests are written with.
mod guide {
    pub use mellom::guide::*;
}
mod journal {
    pub use mellom::journal::*;
}

use std::collections::BTreeSet;

use mellom::guide::{Step, packs, prompt, prompts, scripts};
use mellom::journal::Phase;
use mellom::words::{Language, Words};

use rows::{Row, rows};

#[test]
fn every_row_asks_what_it_says_in_that_order() {
    let wrong: Vec<String> = rows()
        .iter()
        .filter(|row| row.found() != row.asks)
        .map(|row| format!("{}\n  says  {}\n  found {}", row.name, row.asks, row.found()))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_row_is_put_in_both_languages() {
    let files = [
        (Language::Bokmal, include_str!("../../assets/i18n/nb/mellom.ftl")),
        (Language::English, include_str!("../../assets/i18n/en/mellom.ftl")),
    ];
    for row in rows() {
        for (language, file) in &files {
            let words = Words::new(*language);
            let put: Vec<String> = row.plan().steps().iter().map(|step| step.text(&words)).collect();
            let written: Vec<String> = row.plan().steps().iter().map(|step| written(file, step)).collect();
            assert_eq!(put, written, "{} in {}", row.name, language.tag());
            assert_eq!(put.iter().collect::<BTreeSet<_>>().len(), put.len(), "{}: nothing is put twice", row.name);
        }
    }
}

/// The text of a step as it stands in the file.
fn written(file: &str, step: &Step) -> String {
    let key =
        if prompt(step.id()).is_some() { format!("prompt-{} = ", step.id()) } else { format!("{} = ", step.id()) };
    let line = file.lines().find_map(|line| line.strip_prefix(&key));
    line.unwrap_or_else(|| panic!("{key}has no text")).to_owned()
}

#[test]
fn every_prompt_is_reached_and_every_pack_in_every_phase_it_opens_in() {
    let rows = rows();
    let unreached: Vec<&str> =
        prompts().map(|prompt| prompt.id).filter(|id| !rows.iter().any(|row| row.asks_for(id))).collect();
    assert_eq!(unreached, Vec::<&str>::new(), "prompts that no row asks");

    let supervision = [Phase::BeforeSupervision, Phase::AfterSupervision];
    for pack in packs() {
        for phase in [Phase::Before, Phase::After, Phase::BeforeSupervision, Phase::AfterSupervision] {
            let of_phase = || rows.iter().filter(|row| row.phase() == phase);
            let asked = |row: &&Row| pack.prompts.iter().any(|prompt| row.asks_for(prompt.id));
            let holds = |row: &&Row| pack.when.cause(&row.context()).is_some();
            if pack.phases.contains(&phase) {
                assert!(of_phase().any(|row| asked(&row)), "{} is opened by no row in {phase:?}", pack.id);
            } else if pack.id != "cancelled" || !supervision.contains(&phase) {
                // Around supervision there is no one meeting that could have fallen through.
                assert!(of_phase().any(|row| holds(&row)), "no row shows that {} stays shut in {phase:?}", pack.id);
                assert!(!of_phase().any(|row| asked(&row) && !row.is_heavy()), "{} opens in {phase:?}", pack.id);
            }
        }
    }
}

/// Every script, the prompts it stands beside, and whether a locked phone shows it.
const SCRIPTS: [(&str, &[&str], bool); 10] = [
    ("sc1", &["b3"], false),
    ("sc2", &["r3"], true),
    ("sc3", &["k4"], true),
    ("sc4", &[], true),
    ("sc5", &[], true),
    ("sc6", &["k6", "s3"], false),
    ("sc7", &["d3"], false),
    ("sc8", &["b7"], false),
    ("sc9", &["m2"], false),
    ("sc10", &["r4"], false),
];

#[test]
fn every_script_stands_where_the_table_says() {
    let found: Vec<_> =
        scripts::all().iter().map(|script| (script.id, script.beside, script.before_unlocking)).collect();
    assert_eq!(found, SCRIPTS);
}

#[test]
fn every_situation_offers_what_can_be_said_in_it() {
    let rows = rows();
    for (name, says) in [
        ("a follow-up at the clinic", ""),
        ("the first, at the clinic", "sc1"),
        ("what stays between them was not said yet", "sc1"),
        ("what stays between them was said", ""),
        ("a life, None", "sc2 sc3 sc4 sc5"),
        ("self-harm, None", "sc2 sc3 sc4 sc5"),
        ("a life, Some(Called113)", "sc2 sc3 sc4 sc5 sc10"),
        ("somebody's safety, and nobody has it", ""),
        ("they asked not to tell", "sc3 sc6"),
        ("told, because of danger", "sc10"),
        ("AttractionFromThem", "sc7"),
        ("AttractionFromMe", ""),
        ("Time", "sc8"),
        ("MedicationAdvice", "sc9"),
        ("FaithVsTreatment", "sc9"),
        ("light, but a concern was written", "sc9"),
    ] {
        let row = rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("there is no row \"{name}\""));
        let found: Vec<&str> = scripts::fitting(&row.context()).into_iter().map(|script| script.id).collect();
        assert_eq!(found.join(" "), says, "{name}");
    }
}

#[test]
fn every_script_stands_beside_a_prompt_that_is_reached() {
    let rows = rows();
    for script in scripts::all() {
        for id in script.beside {
            assert!(rows.iter().any(|row| row.asks_for(id)), "{} stands beside {id}", script.id);
            assert!(scripts::beside(id).iter().any(|one| one.id == script.id), "{} beside {id}", script.id);
        }
    }
}
