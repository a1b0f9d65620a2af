//! Everything in `prompts.json` that is no condition: caps, places, groups, what is never skipped, what stands alone.

use std::collections::{BTreeMap, BTreeSet};

use mellom::guide::{Asks, Group, Prompt, Step, packs, prompt, prompts};
use mellom::journal::{Choice, Phase};
use serde_json::Value;

use crate::rows::{Row, rows};

fn file() -> Value {
    serde_json::from_str(include_str!("../../assets/guide/prompts.json")).unwrap()
}

fn number(of: &Value) -> usize {
    of.as_u64().unwrap() as usize
}

impl Row {
    fn asked(&self) -> Vec<&'static Prompt> {
        let steps = self.plan().steps().to_vec();
        let asked = steps.into_iter().filter_map(|step| match step {
            Step::Prompt(prompt) => Some(prompt),
            _ => None,
        });
        asked.collect()
    }

    fn own(&self) -> Vec<&'static Prompt> {
        self.asked().into_iter().filter(|prompt| !prompt.in_pack).collect()
    }

    fn branch(&self) -> Vec<&'static Prompt> {
        self.asked().into_iter().filter(|prompt| prompt.in_pack).collect()
    }

    /// The phase's own prompts that are open and were left out.
    fn left_out(&self) -> Vec<&'static Prompt> {
        let open = prompts().filter(|prompt| self.table_of(prompt) && prompt.asks == Asks::Words);
        let open = open.filter(|prompt| prompt.when.cause(&self.context()).is_some());
        open.filter(|prompt| !self.asked().contains(prompt)).collect()
    }
}

#[test]
fn the_table_knows_every_kind_of_rule_in_the_file() {
    let known = BTreeMap::from([
        ("", vec!["limits", "heavy", "phases", "packs", "scripts"]),
        ("limits", vec!["packs", "branch"]),
        ("heavy", vec!["load", "most", "prompts"]),
        ("phases", vec!["phase", "cap", "packs_before", "prompts"]),
        ("packs", vec!["id", "when", "group", "phases", "alone", "prompts"]),
        ("scripts", vec!["id", "when", "beside", "before_unlocking", "source"]),
        ("prompts", vec!["id", "when", "group", "asks", "never_skip", "framework", "source"]),
    ]);
    fn walk(at: &str, value: &Value, known: &BTreeMap<&str, Vec<&str>>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| walk(at, item, known)),
            Value::Object(fields) => {
                for (key, value) in fields {
                    assert!(known[at].contains(&key.as_str()), "no row shows what `{key}` of `{at}` does");
                    walk(key, value, known);
                }
            }
            _ => {}
        }
    }
    walk("", &file(), &known);
}

#[test]
fn every_cap_is_full_once_with_something_left_over() {
    let rows = rows();
    for phase in file()["phases"].as_array().unwrap() {
        let key = phase["phase"].as_str().unwrap();
        let cap = number(&phase["cap"]);
        let full = rows
            .iter()
            .filter(|row| row.phase().key() == key)
            .find(|row| row.own().len() == cap && !row.left_out().is_empty());
        assert!(full.is_some(), "no row fills {key}");
        assert!(rows.iter().all(|row| row.phase().key() != key || row.own().len() <= cap), "{key}");
    }
}

#[test]
fn packs_stand_where_their_phase_says() {
    let rows = rows();
    for phase in file()["phases"].as_array().unwrap() {
        let key = phase["phase"].as_str().unwrap();
        let before = phase["packs_before"].as_str();
        let shows = rows.iter().filter(|row| row.phase().key() == key).any(|row| {
            let ids: Vec<&str> = row.asked().iter().map(|prompt| prompt.id).collect();
            let ending = before.map_or(ids.len(), |id| ids.iter().position(|one| *one == id).unwrap_or(usize::MAX));
            let last = row.branch().last().and_then(|last| ids.iter().position(|id| *id == last.id));
            // A pack about safety stands first, and shows nothing here unless there is nothing else.
            last.is_some_and(|last| last + 1 == ending)
        });
        let first = rows.iter().any(|row| {
            row.phase().key() == key
                && row.branch().first().is_some_and(|one| one.group == Group::Safety && row.asked()[0] == *one)
        });
        // Where only the pack about safety opens, it comes first; that is what can be shown.
        let only_safety = packs().iter().filter(|pack| pack.phases.iter().any(|one| one.key() == key)).count() == 1;
        assert!(shows || (only_safety && first), "no row shows where packs stand in {key}");
        assert!(first, "no row shows that safety comes first in {key}");
    }
}

#[test]
fn two_packs_and_three_branch_prompts_are_reached_and_the_rest_waits() {
    let limits = &file()["limits"];
    let (most_packs, most) = (number(&limits["packs"]), number(&limits["branch"]));
    let rows = rows();
    let of = |row: &Row| {
        packs().iter().filter(|pack| row.branch().iter().any(|prompt| pack.prompts.contains(prompt))).count()
    };
    assert!(
        rows.iter().any(|row| of(row) == most_packs && !row.plan().waiting().is_empty()),
        "two packs, and one waits"
    );
    assert!(rows.iter().any(|row| row.branch().len() == most && of(row) == 1), "one pack with three");
    assert!(rows.iter().any(|row| row.branch().len() == most && of(row) == most_packs), "two packs with three");
    assert!(rows.iter().all(|row| row.branch().len() <= most), "never more");
}

#[test]
fn self_care_begins_where_the_file_says_and_holds_what_it_says() {
    let heavy = &file()["heavy"];
    let load = heavy["load"].as_u64().unwrap() as u8;
    let most = number(&heavy["most"]);
    let care: Vec<&str> = heavy["prompts"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    let rows = rows();
    let at = |value: u8| {
        rows.iter().filter(move |row| {
            row.phase() == Phase::After && row.context().load_after.is_some_and(|load| load.value() == value)
        })
    };
    assert!(at(load).any(|row| row.asked().len() == most), "a heavy row is full");
    assert!(at(load).all(|row| row.asked().iter().all(|prompt| care.contains(&prompt.id))), "and holds self-care only");
    assert!(
        at(load - 1).any(|row| row.asked().iter().any(|prompt| !care.contains(&prompt.id))),
        "a little less is not heavy"
    );
    for id in care {
        assert!(at(load).any(|row| row.asks_for(id)), "{id} is asked at a heavy load");
    }
    assert!(at(load).any(|row| row.found().starts_with("a3 a9")), "a person comes first");
}

#[test]
fn what_is_never_skipped_is_asked_the_very_next_time_and_everything_else_is_skipped() {
    let rows = rows();
    let never: BTreeSet<&str> =
        prompts().filter(|prompt| prompt.never_skip || prompt.asks != Asks::Words).map(|prompt| prompt.id).collect();
    assert_eq!(never, BTreeSet::from(["a3", "a9", "r1", "k2"]));
    for id in &never {
        assert!(rows.iter().any(|row| row.was_given_before(id) && row.asks_for(id)), "no row asks {id} twice running");
    }
    let skipped = |row: &Row, id: &str| {
        row.was_given_before(id) && prompt(id).unwrap().when.cause(&row.context()).is_some() && !row.asks_for(id)
    };
    assert!(rows.iter().any(|row| skipped(row, "a2")), "no row shows that a prompt is passed by");
    assert!(rows.iter().any(|row| skipped(row, "k1")), "no row shows that a pack's prompt is passed by");
}

#[test]
fn the_light_path_stands_alone_or_not_at_all() {
    let rows = rows();
    for pack in packs().iter().filter(|pack| pack.alone) {
        let holds = |row: &&Row| pack.phases.contains(&row.phase()) && pack.when.cause(&row.context()).is_some();
        let light: Vec<&Row> = rows.iter().filter(holds).collect();
        let alone = |row: &&&Row| row.asked() == pack.prompts.iter().collect::<Vec<_>>();
        assert!(light.iter().any(|row| alone(&row)), "no row takes {}", pack.id);
        assert!(
            light.iter().any(|row| pack.prompts.iter().all(|prompt| !row.asks_for(prompt.id))),
            "no row shows another pack going before {}",
            pack.id
        );
    }
}

#[test]
fn every_group_gives_way_to_the_one_above_it() {
    let rows = rows();
    let groups = [Group::Safety, Group::OwnLoad, Group::Consent, Group::Boundary, Group::Learning, Group::Strength];
    for row in rows.iter().filter(|row| row.branch().is_empty() && !row.is_heavy() && !row.has_history()) {
        let lowest = row.own().iter().map(|prompt| prompt.group).max();
        let waits = row.context().learning_waits();
        let left = row.left_out().into_iter().filter(|prompt| !waits || prompt.group < Group::Learning);
        let highest = left.map(|prompt| prompt.group).min();
        assert!(highest.is_none() || lowest <= highest, "{}: {lowest:?} is in and {highest:?} is out", row.name);
    }
    for pair in groups.windows(2) {
        let gives_way = rows.iter().any(|row| {
            row.asked().iter().any(|prompt| prompt.group <= pair[0])
                && row.left_out().iter().any(|prompt| prompt.group >= pair[1])
        });
        assert!(gives_way, "no row shows {:?} giving way", pair[1]);
    }
}
