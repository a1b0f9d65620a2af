//! Goal 3, the other half: numbers that point at nobody, and the numbers to call.

use mellom::redact::{Lexicon, Redactor, Tier};

use super::chance::Chance;

#[test]
fn numbers_that_point_at_nobody_stay() {
    let mut chance = Chance::of("harmless numbers");
    let redactor = Redactor::new(Lexicon::embedded(), &[]);
    let mut hit = Vec::new();
    const TRIED: usize = 3_000;
    for _ in 0..TRIED {
        let n = |chance: &mut Chance, least, most| chance.between(least, most).to_string();
        let (text, number) = match chance.between(0, 17) {
            0 => ("CD4-tallet var {}, og det er fint", n(&mut chance, 150, 1_400)),
            1 => ("cd4 på {} nå", n(&mut chance, 150, 1_400)),
            2 => ("tar {} mg om kvelden", n(&mut chance, 25, 1_200)),
            3 => ("Det kostet {} kr med bussen", n(&mut chance, 20, 4_000)),
            4 => ("møtes kl {} utenfor", format!("{}.{:02}", chance.between(7, 22), 5 * chance.between(0, 11))),
            5 => ("møtes kl. {} utenfor", format!("{}:{:02}", chance.between(7, 22), 5 * chance.between(0, 11))),
            6 => ("under {} kopier/ml", n(&mut chance, 20, 200)),
            7 => ("{} kopier", format!("{} {}", chance.between(1, 250), chance.digits(3))),
            8 => ("i uke {} en gang", n(&mut chance, 1, 52)),
            9 => ("We waited {} minutes for it", n(&mut chance, 5, 90)),
            10 => ("paid {} pounds for the taxi", n(&mut chance, 5, 90)),
            11 => ("for {} uker siden", n(&mut chance, 2, 30)),
            12 => ("kjørte {} km", n(&mut chance, 3, 700)),
            13 => ("viral load below {} copies", n(&mut chance, 20, 200)),
            14 => (
                "from {} until late",
                format!(
                    "{}.{:02}-{}.{:02}",
                    chance.between(8, 11),
                    15 * chance.between(0, 3),
                    chance.between(12, 16),
                    15 * chance.between(0, 3)
                ),
            ),
            15 => ("Load var {} av 10", n(&mut chance, 0, 10)),
            16 => ("søvn i {} timer", n(&mut chance, 2, 12)),
            _ => ("rundt {} prosent bedre", n(&mut chance, 10, 99)),
        };
        let start = text.find("{}").unwrap();
        let text = text.replace("{}", &number);
        let spans = redactor.find(&text);
        if spans.iter().any(|span| span.tier < Tier::Shown && span.start < start + number.len() && start < span.end) {
            hit.push(text);
        }
    }
    println!("harmless numbers: {} of {TRIED} hit", hit.len());
    assert!(hit.len() * 100 <= TRIED * 2, "{} of {TRIED}: {:#?}", hit.len(), &hit[..hit.len().min(20)]);
}

#[test]
fn whom_to_call_is_never_hidden() {
    let contacts: serde_json::Value =
        serde_json::from_str(include_str!("../../assets/guide/contacts-no.json")).unwrap();
    let numbers: Vec<&str> = contacts.as_array().unwrap().iter().map(|line| line["number"].as_str().unwrap()).collect();
    assert!(numbers.len() > 8);
    let redactor = Redactor::new(Lexicon::embedded(), &[]).keeping(&numbers);
    for number in &numbers {
        let bare: String = number.chars().filter(char::is_ascii_digit).collect();
        for written in [number.to_string(), bare.clone(), number.replace(' ', "\u{a0}"), format!("+47 {number}")] {
            for (before, after) in [
                ("Ring ", "."),
                ("ring ", " hvis det haster"),
                ("sa at jeg kunne ringe ", ", døgnet rundt"),
                ("call ", " or 113"),
                ("Tlf: ", ""),
                ("(", ")"),
                ("mobil ", "/113 hvis"),
            ] {
                let text = format!("{before}{written}{after}");
                let spans = redactor.find(&text);
                assert!(!spans.iter().any(|span| span.tier < Tier::Shown), "{text}: {spans:?}");
            }
        }
    }
}
