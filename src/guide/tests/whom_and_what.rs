//! Scripts, numbers and the lines for somebody frightened.

use chrono::NaiveDate;

use super::story::Story;
use crate::guide::help::{self, Lines};
use crate::guide::{Context, contacts, prompt, scripts};
use crate::journal::*;
use crate::words::{Language, Words};

fn ids(found: Vec<&scripts::Script>) -> Vec<&str> {
    found.into_iter().map(|script| script.id).collect()
}

#[test]
fn scripts_fit_their_situation() {
    for category in Category::ALL {
        let expected: &[&str] = match category {
            Category::Suicide | Category::SelfHarm => &["sc2", "sc3", "sc4", "sc5"],
            Category::StoppedMedicines => &["sc9"],
            _ => &[],
        };
        assert_eq!(ids(scripts::for_category(*category)), expected, "{category:?}");
    }
    for code in BoundaryCode::ALL {
        let expected: &[&str] = match code {
            BoundaryCode::AttractionFromThem => &["sc7"],
            BoundaryCode::Time => &["sc8"],
            BoundaryCode::MedicationAdvice | BoundaryCode::FaithVsTreatment => &["sc9"],
            _ => &[],
        };
        assert_eq!(ids(scripts::for_boundary(*code)), expected, "{code:?}");
    }
    for (id, expected) in [("b3", "sc1"), ("r3", "sc2"), ("k4", "sc3"), ("k6", "sc6"), ("d3", "sc7"), ("b7", "sc8")] {
        assert_eq!(ids(scripts::beside(id)), [expected]);
    }
    for script in scripts::all() {
        assert!(script.beside.iter().all(|id| prompt(id).is_some()), "{}", script.id);
    }
}

#[test]
fn scripts_fit_what_is_known() {
    let mut story = Story::new();
    let meeting = story.meeting(|meeting| {
        meeting.sequence = Some(Sequence::First.into());
        meeting.consent.set(ConsentState::AskedNotToShare);
    });
    let fitting = |story: &mut Story| {
        let sitting = story.after(&meeting);
        ids(scripts::fitting(&Context::of(&story.journal, &sitting, story.now)))
    };
    assert_eq!(fitting(&mut story), ["sc1", "sc3", "sc6"]);
    let mut concern = story.concern(&meeting, Category::Suicide, Level::Now);
    concern.done.toggle(Done::CalledTogether);
    story.put(concern);
    assert_eq!(fitting(&mut story), ["sc1", "sc2", "sc3", "sc4", "sc5", "sc6", "sc10"]);
}

#[test]
fn nothing_before_unlocking_tells_about_its_owner() {
    const TELLING: &[&str] =
        &["hiv", "likeperson", "peer", "poliklinikk", "clinic", "fagperson", "supervisor", "veiledning", "supervision"];
    for language in Language::ALL {
        let words = Words::new(*language);
        let said = scripts::before_unlocking().into_iter().flat_map(|one| [one.situation(&words), one.text(&words)]);
        let called = contacts::before_unlocking().into_iter().flat_map(|one| [one.name(&words), one.note(&words)]);
        let read = help::NOW.texts(&words).into_iter().chain(help::MAY_BE_ASKED.texts(&words));
        let mut lines = 0;
        for line in said.chain(called).chain(read) {
            lines += 1;
            assert!(TELLING.iter().all(|word| !line.to_lowercase().contains(word)), "{language:?}: {line}");
        }
        assert!(lines > 20);
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn numbers_grow_old_but_emergency_numbers_do_not() {
    for line in contacts::all() {
        let marked = |on| line.needs_checking(on);
        let expected = match (line.emergency, line.checked_on) {
            (true, _) => [false, false, false],
            (false, Some(_)) => [false, false, true],
            (false, None) => [true, true, true],
        };
        assert_eq!(
            [marked(day(2026, 11, 21)), marked(day(2027, 11, 21)), marked(day(2027, 11, 22))],
            expected,
            "{}",
            line.id
        );
        assert!(line.checked_on.is_some() || line.certainty == contacts::Certainty::Unchecked, "{}", line.id);
    }
    let emergency: Vec<&str> = contacts::all().iter().filter(|line| line.emergency).map(|line| line.id).collect();
    assert_eq!(emergency, ["113", "112", "110"]);
}

#[test]
fn the_numbers_are_those_of_the_content_sheet() {
    let numbers: Vec<String> = contacts::all().iter().map(contacts::HelpLine::digits).collect();
    assert_eq!(
        numbers,
        ["113", "112", "110", "116117", "116123", "22400040", "116111", "80033321", "116006", "22591300", "21314580"]
    );
    let before: Vec<&str> = contacts::before_unlocking().iter().map(|line| line.id).collect();
    assert_eq!(before, ["113", "112", "110", "116117", "116123", "kirkens-sos"]);
}

#[test]
fn for_danger_to_life_an_emergency_number_is_the_first() {
    for category in Category::ALL {
        let lines = contacts::for_category(*category);
        let expected = match category {
            Category::Suicide
            | Category::SelfHarm
            | Category::AcuteIllness
            | Category::Psychosis
            | Category::MyOwnCrisis
            | Category::Other => Some("113"),
            Category::Violence | Category::ChildAtRisk | Category::Outing | Category::ThreatToMe => Some("112"),
            Category::StoppedMedicines => Some("116117"),
            Category::HealthWorker => Some("hivnorge"),
            Category::MySlip => None,
        };
        assert_eq!(lines.first().map(|line| line.id), expected, "{category:?}");
    }
    let nobody: Vec<&str> = contacts::when_nobody_answered().iter().map(|line| line.id).collect();
    assert_eq!(nobody, ["116117", "113"]);
}

#[test]
fn the_lines_of_help_are_few_and_short() {
    assert_eq!(help::NOW.keys().len(), 5);
    let all = Category::ALL.iter().flat_map(|category| [help::to_do(*category), help::not_to_do(*category)]);
    for lines in all.chain([help::NOW, help::MAY_BE_ASKED]) {
        assert!((1..=8).contains(&lines.keys().len()));
        for language in Language::ALL {
            for line in Lines::texts(lines, &Words::new(*language)) {
                assert!(line.chars().count() <= 110 && !line.contains("No localization"), "{language:?}: {line}");
            }
        }
    }
    for category in [Category::Suicide, Category::SelfHarm] {
        assert!(help::not_to_do(category).keys().contains(&"help-not-promise"), "{category:?}");
    }
}
