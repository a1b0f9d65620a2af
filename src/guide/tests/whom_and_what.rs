//! Scripts, numbers and the lines for somebody frightened.

use chrono::NaiveDate;

use super::story::Story;
use crate::guide::help::{self, Lines};
use crate::guide::{Context, Country, caution, contacts, prompt, scripts, ways};
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

/// Words to somebody who may want to die, and about them, said of anybody else are untrue; to the emergency line they are a
/// false message.
#[test]
fn the_words_about_a_life_are_said_where_it_is_about_one() {
    let levels = [None].into_iter().chain(Level::ALL.iter().copied().map(Some));
    for level in levels {
        for category in [None].into_iter().chain(Category::ALL.iter().copied().map(Some)) {
            let about_a_life = matches!(category, Some(Category::Suicide | Category::SelfHarm));
            for way in Way::ALL.iter().copied() {
                let ids = ways::scripts(way, category, level);
                let case = format!("{way:?}, {category:?}, {level:?}: {ids:?}");
                let of_a_life = ids.iter().any(|id| ["sc2", "sc3", "sc4", "sc5"].contains(id));
                assert!(about_a_life || !of_a_life, "{case}");
                // Whoever calls has something to say to whoever answers.
                if way == Way::Least {
                    let general = ways::say_when_answered(way, category, level);
                    assert!(ids.contains(&"sc5") || ids.contains(&"sc6") || general, "{case}");
                    assert_eq!(ids.contains(&"sc4"), about_a_life, "{case}");
                }
            }
        }
    }
    assert_eq!(ways::in_danger(None), ways::in_danger(Some(Category::Suicide)));
    // On the lock screen they stand under the heading that says what they are about, and nothing else does.
    let mut locked = ids(scripts::before_unlocking());
    let mut about_a_life = ways::in_danger(None);
    locked.sort_unstable();
    about_a_life.sort_unstable();
    assert_eq!(locked, about_a_life);
    assert!(ways::in_danger(Some(Category::ChildAtRisk)).is_empty());
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
        let called = contacts::everywhere().filter(|line| line.before_unlocking);
        let called = called.flat_map(|one| [one.name(&words), one.note(&words)]);
        let read = help::NOW.texts(&words).into_iter().chain(help::MAY_BE_ASKED.texts(&words));
        let read = read.chain(["say-when-answered", "danger-about-a-life"].map(|text| words.named(text)));
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
    for line in contacts::everywhere() {
        let marked = |on| line.needs_checking(on);
        let expected = match (line.emergency, line.country, line.checked_on) {
            (true, _, _) => [false, false, false],
            (false, Country::Norway, Some(_)) => [false, false, true],
            // Nobody has gone through the numbers of the other countries, whatever day they were read on.
            (false, _, _) => [true, true, true],
        };
        assert_eq!(
            [marked(day(2026, 11, 21)), marked(day(2027, 11, 21)), marked(day(2027, 11, 22))],
            expected,
            "{}",
            line.id
        );
        assert!(line.checked_on.is_some() || line.certainty == contacts::Certainty::Unchecked, "{}", line.id);
    }
    let emergency: Vec<&str> = contacts::everywhere().filter(|line| line.emergency).map(|line| line.id).collect();
    assert_eq!(
        emergency,
        ["113", "112", "110", "gb-999", "gb-112", "se-112", "dk-112", "de-112", "de-110", "us-911", "eu-112"]
    );
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
fn the_numbers_of_other_countries_are_those_of_the_content_sheet() {
    let of = |country| contacts::of(country).iter().map(|line| line.number).collect::<Vec<_>>();
    assert_eq!(
        of(Country::UnitedKingdom),
        [
            "999",
            "112",
            "111",
            "111",
            "0808 808 8000",
            "116 123",
            "85258",
            "0800 068 4141",
            "0800 1111",
            "0808 802 1221"
        ]
    );
    assert_eq!(of(Country::Sweden), ["112", "1177", "90101", "08-702 16 80"]);
    assert_eq!(of(Country::Denmark), ["112", "1813", "70 201 201"]);
    assert_eq!(of(Country::Germany), ["112", "110", "116 117", "0800 111 0 111", "0800 111 0 222", "116 123"]);
    assert_eq!(of(Country::UnitedStates), ["911", "988", "741741", "1-866-488-7386", "1-800-662-4357", "877-565-8860"]);
    assert_eq!(of(Country::Europe), ["112", "116 123", "116 111"]);
    for country in Country::ALL {
        assert!(contacts::of(*country).iter().all(|line| line.country == *country), "{country:?}");
        let first = contacts::first(*country).unwrap();
        assert_eq!((first.id, first.before_unlocking), (contacts::of(*country)[0].id, true), "{country:?}");
        assert_eq!(contacts::for_me(*country)[0].id, first.id, "{country:?}");
    }
    let ids: std::collections::BTreeSet<&str> = contacts::everywhere().map(|line| line.id).collect();
    assert_eq!(ids.len(), contacts::everywhere().count(), "each id is one number's");
}

#[test]
fn no_number_of_ours_is_taken_for_somebodys() {
    let allowed: Vec<String> = contacts::allow_list().collect();
    for line in contacts::everywhere() {
        assert!(allowed.contains(&line.digits()), "{}", line.id);
        for written in [line.number.to_owned(), line.digits()] {
            let text = format!("Jeg ringte {written}, og de svarte.");
            assert!(caution::in_note(&text).is_empty(), "{}: {text}", line.id);
        }
        // The same with another last digit is no help line's.
        let mut other = line.digits();
        let last = if other.pop() == Some('9') { '8' } else { '9' };
        other.push(last);
        if other.len() >= 7 && !allowed.contains(&other) {
            assert!(!caution::in_note(&format!("Jeg ringte {other}.")).is_empty(), "{other}");
        }
    }
}

#[test]
fn what_is_only_assumed_about_the_law_is_said_to_be_so() {
    use crate::guide::law::{self, Grounds};
    let note = law::note(Country::Norway).unwrap();
    assert_eq!(note.as_of, day(2026, 11, 21));
    let grounds: Vec<(&str, Grounds)> = note.lines.iter().map(|line| (line.id, line.grounds)).collect();
    assert_eq!(
        grounds,
        [
            ("no-help", Grounds::Read),
            ("no-avert", Grounds::Read),
            ("no-silence", Grounds::Read),
            ("no-covered", Grounds::Assumed),
            ("no-status", Grounds::Read),
            ("no-transmission", Grounds::Known),
        ]
    );
    for language in Language::ALL {
        let words = Words::new(*language);
        for line in note.lines {
            assert!(!line.text(&words).is_empty() && !line.source(&words).is_empty(), "{language:?}: {}", line.id);
        }
        let assumed = note.lines.iter().find(|line| line.grounds == Grounds::Assumed).unwrap();
        let asks = if *language == Language::Bokmal { "Spør" } else { "Ask" };
        assert!(assumed.text(&words).contains(asks) && Grounds::Assumed.text(&words).contains(asks));
    }
    assert!(Country::ALL[1..].iter().all(|country| law::note(*country).is_none()), "nobody has looked");
}

#[test]
fn a_path_of_my_own_tells_the_clinic_the_same_day_and_asks_for_writing_last() {
    use crate::guide::own::{Offers, Own, Slip};
    for own in Own::ALL {
        let steps = own.steps();
        let (last, before) = steps.split_last().unwrap();
        assert!(steps.len() <= 4 && last.offers == Offers::Writing, "{own:?}");
        assert!(before.iter().all(|step| step.offers != Offers::Writing), "{own:?}");
        assert!(before.iter().any(|step| matches!(step.offers, Offers::TheClinic(_))), "{own:?}");
        let same_day = steps.iter().any(|step| step.keys().contains(&"own-clinic"));
        assert_eq!(same_day, own != Own::Crisis, "{own:?}");
        for language in Language::ALL {
            let words = Words::new(*language);
            for line in steps.iter().flat_map(|step| step.lines.texts(&words)) {
                assert!(line.chars().count() <= 110, "{language:?}: {line}");
            }
        }
    }
    assert_eq!(Own::Crisis.steps()[0].offers, Offers::SomebodyForMe);
    let locks = |slip| Own::Slip(slip).steps()[0].offers == Offers::LockAndErase;
    assert!(locks(Slip::LostPhone) && !locks(Slip::WrongRecipient) && !locks(Slip::SaidTooMuch));
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

#[test]
fn who_chose_another_country_is_given_what_is_there_for_the_same() {
    let there = |country, ids: &[&str]| -> Vec<&str> {
        contacts::there_for(country, ids).into_iter().map(|line| line.id).collect()
    };
    assert_eq!(there(Country::Norway, &["113", "116123"]), [""; 0]);
    // Its own emergency numbers where Norway's stand, once, and in the order of Norway's.
    let danger = there(Country::UnitedKingdom, &["113", "112", "116117"]);
    assert_eq!(danger[..3], ["gb-999", "gb-112", "gb-111"]);
    let today = there(Country::Sweden, &["116117", "116123", "113"]);
    let numbers: Vec<_> = today.iter().filter_map(|id| contacts::line(id)).map(|line| line.number).collect();
    assert_eq!(numbers, ["1177", "90101", "08-702 16 80", "112"]);
    // An emergency number has one to stand for it everywhere, and no other kind does.
    for country in Country::ALL.iter().filter(|country| **country != Country::Norway) {
        for id in there(*country, &["113", "112"]) {
            assert!(contacts::line(id).unwrap().emergency, "{id}");
        }
        assert_ne!(there(*country, &["113"]), [""; 0], "{country:?}");
    }
}
