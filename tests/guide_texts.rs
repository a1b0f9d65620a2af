//! Every id of the guide has its words in every language, and no words stand there for nothing.

use std::collections::{BTreeMap, BTreeSet};

use mellom::guide::own::{Own, Slip};
use mellom::guide::{Country, contacts, goal, help, law, packs, prompts, scripts};
use mellom::journal::{Category, Choice, Phase};
use mellom::words::{Language, Words};

const BOKMAL: &str = include_str!("../assets/i18n/nb/mellom.ftl");
const ENGLISH: &str = include_str!("../assets/i18n/en/mellom.ftl");

/// The fixed lines of the prompt set, and the message that is ready to send.
const FIXED: &[&str] = &[
    "not-now",
    "enough",
    "private-stays",
    "call-first",
    "unsure-call",
    "not-your-judgement",
    "load-question",
    "load-before",
    "load-after",
    "not-with-them",
    "weapon",
    "call-log",
    "locked-item",
    "few-people",
    "own-load-share",
    "note-caution",
    "review-title",
    "review-hint",
    "hide-everywhere",
    "keep-visible",
    "ask-word",
    "not-anonymous",
    "share-confirm",
    "share-none",
    "call-me-today",
    "contact-check",
    "contact-as-of",
    "hours-always",
    "hours-office",
];

/// The section of the guide: from its heading to the next one of its rank.
fn section(file: &str) -> BTreeMap<String, String> {
    let (_, rest) = file.split_once("### Guide\n").expect("the section is there");
    let section = rest.split("\n### ").next().unwrap_or_default();
    section
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .map(|line| line.split_once(" = ").expect("one line, one text"))
        // A space that keeps a number on one line is written as what it is called.
        .map(|(key, text)| (key.to_owned(), text.replace("{\"\\u00A0\"}", "\u{a0}")))
        .collect()
}

/// Every key that the room asks for.
fn asked_for() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = FIXED.iter().map(|key| (*key).to_owned()).collect();
    keys.extend(
        ["before", "after", "before-supervision", "after-supervision"].map(|phase| format!("phase-{phase}-goal")),
    );
    keys.extend(prompts().map(|prompt| format!("prompt-{}", prompt.id)));
    keys.extend(packs().iter().map(|pack| format!("pack-{}", pack.id)));
    keys.extend(scripts::all().iter().flat_map(|one| ["", "-when"].map(|end| format!("script-{}{end}", one.id))));
    keys.extend(contacts::everywhere().flat_map(|one| ["", "-note"].map(|end| format!("contact-{}{end}", one.id))));
    keys.extend(Country::ALL.iter().map(|country| format!("country-{}", country.key())));
    keys.extend(["law-read", "law-known", "law-assumed"].map(str::to_owned));
    let law = law::all().iter().flat_map(|note| note.lines);
    keys.extend(law.flat_map(|line| ["", "-source"].map(|end| format!("law-{}{end}", line.id))));
    keys.extend(["own-lost", "own-wrong", "own-said"].map(str::to_owned));
    let steps = Own::ALL.iter().flat_map(|own| own.steps());
    keys.extend(steps.flat_map(|step| step.keys()).map(str::to_owned));
    let lines = Category::ALL.iter().flat_map(|category| [help::to_do(*category), help::not_to_do(*category)]);
    let lines = lines.chain([help::NOW, help::MAY_BE_ASKED]).flat_map(|lines| lines.keys());
    keys.extend(lines.chain([&help::MAY_BE_ASKED_TITLE, &help::DANGER_QUESTION]).map(|key| (*key).to_owned()));
    keys
}

#[test]
fn every_id_has_its_words_and_no_words_are_orphans() {
    let asked_for = asked_for();
    for (file, name) in [(BOKMAL, "nb"), (ENGLISH, "en")] {
        let there: BTreeSet<String> = section(file).into_keys().collect();
        let missing: Vec<_> = asked_for.difference(&there).collect();
        let orphans: Vec<_> = there.difference(&asked_for).collect();
        assert!(missing.is_empty() && orphans.is_empty(), "{name}: missing {missing:?}, orphans {orphans:?}");
    }
}

#[test]
fn what_the_room_returns_are_those_words() {
    for (language, file) in [(Language::Bokmal, BOKMAL), (Language::English, ENGLISH)] {
        let (words, texts) = (Words::new(language), section(file));
        for prompt in prompts() {
            assert_eq!(prompt.text(&words), texts[&format!("prompt-{}", prompt.id)]);
        }
        for pack in packs() {
            assert_eq!(pack.name(&words), texts[&format!("pack-{}", pack.id)]);
        }
        for script in scripts::all() {
            assert_eq!(script.text(&words), texts[&format!("script-{}", script.id)]);
            assert_eq!(script.situation(&words), texts[&format!("script-{}-when", script.id)]);
        }
        for line in contacts::everywhere() {
            assert_eq!(line.name(&words), texts[&format!("contact-{}", line.id)]);
            assert_eq!(line.note(&words), texts[&format!("contact-{}-note", line.id)]);
            assert!(line.hours.text(&words).is_none_or(|hours| texts.values().any(|text| *text == hours)));
        }
        for slip in Slip::ALL {
            assert!(texts.values().any(|text| *text == slip.name(&words)), "{slip:?}");
        }
        let goals: BTreeSet<String> = Phase::ALL.iter().map(|phase| goal(*phase, &words)).collect();
        assert_eq!(goals.len(), 4, "four phases, four goals");
        assert!(goals.iter().all(|goal| texts.values().any(|text| text == goal)));
    }
}

#[test]
fn the_languages_say_different_things_in_careful_type() {
    let (bokmal, english) = (section(BOKMAL), section(ENGLISH));
    // Names are the same everywhere.
    let names = [
        "contact-116123",
        "contact-kirkens-sos",
        "contact-kors-pa-halsen",
        "contact-hivnorge",
        "contact-gb-111",
        "contact-gb-samaritans",
        "contact-gb-shout",
        "contact-gb-papyrus",
        "contact-gb-childline",
        "contact-gb-tht",
        "contact-se-1177",
        "contact-se-mind",
        "contact-se-medmanniska",
        "contact-dk-1813",
        "contact-dk-livslinien",
        "contact-de-seelsorge-111",
        "contact-us-crisis-text",
        "contact-us-trevor",
        "contact-us-samhsa",
        "contact-us-trans-lifeline",
        "law-no-status-source",
    ];
    for (key, text) in &bokmal {
        assert!(names.contains(&key.as_str()) || *text != english[key], "{key} is not translated: {text}");
        // The English source writes some dashes as hyphens between spaces; Bokmål writes tankestrek.
        assert!(!text.contains(" - "), "{key}: {text}");
    }
    for (key, text) in bokmal.iter().chain(&english) {
        assert!(!text.contains(['\'', '"', '!']) && !text.contains("  ") && text.trim() == text, "{key}: {text}");
    }
}

/// Whoever is in danger and reads two numbers has to choose between them. The ambulance for somebody who is ill is another
/// matter than the police for somebody who is threatened, and is said as one.
#[test]
fn no_screen_names_two_numbers_for_danger_now() {
    const OF_DANGER: &[&str] = &["fare ", "usikker", "danger", "unsure"];
    for language in [Language::Bokmal, Language::English] {
        let words = Words::new(language);
        for category in Category::ALL {
            let lines = contacts::for_category(*category);
            let of_danger = |text: &String| OF_DANGER.iter().any(|word| text.to_lowercase().contains(word));
            // Beside every concern: how soon, the ways to go, and what is said where something stays locked.
            let mut read: Vec<String> =
                ["level-now", "ways-danger", "locked-item"].iter().map(|key| words.named(key)).collect();
            read.extend(help::to_do(*category).texts(&words).into_iter().filter(of_danger));
            read.extend(lines.iter().filter(|line| !line.emergency).map(|line| line.note(&words)).filter(of_danger));
            let first = lines.iter().find(|line| line.emergency).map(|line| line.number);
            for text in read {
                let named = ["110", "112", "113"].iter().filter(|number| text.contains(**number));
                assert!(named.clone().all(|number| Some(*number) == first), "{category:?}, {first:?}: {text}");
            }
        }
    }
}

#[test]
fn the_answers_to_the_talk_are_labels_and_not_part_of_the_question() {
    assert_eq!(section(BOKMAL)["prompt-a9"], "Vil du snakke med fagpersonen din?");
    assert_eq!(section(ENGLISH)["prompt-a9"], "Do you want to talk with your supervisor?");
}
