//! Goal 2: a word that was declared is never left.

use mellom::redact::{DeclaredPerson, Lexicon, Redactor, Span, Why};

use super::chance::Chance;
use super::people::{People, capital};
use super::score::{Hidden, is_hidden};

const FRAMES: [(&str, &str); 10] = [
    ("Jeg tenkte på ", " hele veien hjem."),
    ("", " sa ingenting om det."),
    ("da kom ", " og satte seg"),
    ("(", ")"),
    ("Hilsen ", "."),
    ("I was thinking about ", " all the way home."),
    ("", " didn't say anything."),
    ("he said \"", "\" was tired"),
    ("bilen til ", ", den røde"),
    ("- ", ": trenger tolk"),
];

fn hidden(text: &str, spans: &[Span], word: &str) -> bool {
    let start = text.find(word).unwrap();
    is_hidden(text, spans, start, start + word.len(), Hidden::WithoutAsking)
}

/// The ways a name is written that are still the name.
fn variants(name: &str, chance: &mut Chance) -> Vec<String> {
    let plain: String = name
        .chars()
        .map(|letter| match letter {
            'ø' | 'ö' => 'o',
            'Ø' => 'O',
            'å' => 'a',
            'Å' => 'A',
            'é' => 'e',
            letter => letter,
        })
        .collect();
    let accented = {
        let at = chance.between(0, name.chars().count() as u64) as usize;
        name.chars()
            .enumerate()
            .flat_map(|(i, letter)| [letter].into_iter().chain((i == at).then_some('\u{301}')))
            .collect::<String>()
    };
    let doubled = name.replace('å', "aa").replace('Å', "Aa").replace('æ', "ae").replace('ø', "oe");
    vec![
        name.to_owned(),
        name.to_lowercase(),
        name.to_uppercase(),
        plain,
        accented,
        doubled,
        format!("{name}s"),
        format!("{}s", name.to_lowercase()),
        format!("{name}'s"),
        format!("{name}’s"),
        format!("{name}'"),
        format!("{name}-gutten"),
        format!("Lille-{name}"),
        format!("{}-", name.to_lowercase()),
    ]
}

#[test]
fn a_declared_word_is_hidden_in_every_way_it_is_written() {
    let mut chance = Chance::of("declared");
    let people = People::listed();
    let mut tried = 0;
    for _ in 0..250 {
        let name = if chance.between(0, 1) == 0 { people.first(&mut chance) } else { people.last(&mut chance) };
        let redactor = Redactor::new(Lexicon::embedded(), &[DeclaredPerson::new([name.as_str()])]);
        for written in variants(&name, &mut chance) {
            let (before, after) = FRAMES[chance.between(0, FRAMES.len() as u64 - 1) as usize];
            let text = format!("{before}{written}{after}");
            assert!(hidden(&text, &redactor.find(&text), &written), "{name} as {written} in: {text}");
            tried += 1;
        }
    }
    println!("{tried} declared words, all hidden");
}

#[test]
fn a_declared_word_is_hidden_even_when_it_is_an_everyday_word() {
    for word in [
        "Liv",
        "May",
        "hope",
        "Bamse",
        "naboen",
        "Rødtopp",
        "blå bil",
        "Kari fra kantina",
        "K",
        "Bo",
        "ØØ",
        "P.K.",
        "7B",
        "Le",
        "Van",
        "hos",
    ] {
        let redactor = Redactor::new(Lexicon::embedded(), &[DeclaredPerson::new([word])]);
        for written in [word.to_owned(), word.to_lowercase(), word.to_uppercase()] {
            let text = format!("Jeg møtte {written} igjen.");
            assert!(hidden(&text, &redactor.find(&text), &written), "{word} as {written}");
        }
    }
}

#[test]
fn a_letter_wrong_in_a_declared_name_of_five_or_more_is_forgiven() {
    let mut chance = Chance::of("typos");
    let people = People::listed();
    let (mut tried, mut found) = (0, 0);
    let mut missed = Vec::new();
    while tried < 2_000 {
        let name = people.first(&mut chance);
        let letters: Vec<char> = name.chars().collect();
        if letters.len() < 5 || !name.is_ascii() {
            continue;
        }
        let mut typo = letters.clone();
        let at = chance.between(0, letters.len() as u64 - 2) as usize;
        match chance.between(0, 3) {
            0 => drop(typo.remove(at)),
            1 => typo.insert(at, *chance.pick(&[&'e', &'r', &'a', &'k'])),
            2 => typo.swap(at, at + 1),
            _ => typo[at] = *chance.pick(&[&'e', &'r', &'a', &'k', &'t']),
        }
        let typo: String = typo.into_iter().collect();
        let written = if chance.between(0, 1) == 0 { capital(&typo.to_lowercase()) } else { typo.to_lowercase() };
        let (before, after) = FRAMES[chance.between(0, FRAMES.len() as u64 - 1) as usize];
        let text = format!("{before}{written}{after}");
        let redactor = Redactor::new(Lexicon::embedded(), &[DeclaredPerson::new([name.as_str()])]);
        tried += 1;
        if hidden(&text, &redactor.find(&text), &written) {
            found += 1;
        } else {
            missed.push(format!("{name} as {text}"));
        }
    }
    println!("{found} of {tried} typos");
    assert!(found * 100 >= tried * 95, "{found} of {tried}: {:?}", &missed[..missed.len().min(20)]);
}

#[test]
fn every_alias_of_a_person_says_whose_it_is() {
    let people = [DeclaredPerson::new(["Solveig", "Solla"]), DeclaredPerson::new(["Dawit", "den høye"])];
    let redactor = Redactor::new(Lexicon::embedded(), &people);
    let text = "Solla og Dawit kom sammen. Solveigs bror kjente den høye.";
    let whose: Vec<_> = redactor
        .find(text)
        .iter()
        .filter_map(|span| match span.why {
            Why::Declared(person) => Some((&text[span.start..span.end], person)),
            _ => None,
        })
        .collect();
    assert_eq!(whose, [("Solla", 0), ("Dawit", 1), ("Solveigs", 0), ("den høye", 1)]);
}

#[test]
fn a_mark_that_no_letter_carries_hides_no_declared_word() {
    let redactor = Redactor::new(Lexicon::embedded(), &[DeclaredPerson::new(["Dys"])]);
    for written in ["D\u{301}ys", "dy\u{302}\u{301}s", "dys\u{33d}"] {
        let text = format!("og {written}: trenger tolk");
        assert!(hidden(&text, &redactor.find(&text), written), "{text}");
    }
}

#[test]
fn what_nobody_sees_in_a_declared_word_or_in_the_text_hides_neither() {
    let unseen: Vec<char> = ('\u{80}'..='\u{e0fff}').filter(|&letter| mellom::redact::unseen(letter)).collect();
    let mut chance = Chance::of("unseen");
    let people = People::listed();
    let mixed = |word: &str, chance: &mut Chance| {
        let mut mixed = String::new();
        for letter in word.chars() {
            mixed.push(letter);
            if chance.between(0, 2) == 0 {
                mixed.push(unseen[chance.between(0, unseen.len() as u64 - 1) as usize]);
            }
        }
        mixed
    };
    let mut tried = 0;
    for _ in 0..200 {
        let name = people.first(&mut chance);
        // In one piece and in several; a phrase; scripts in which marks are letters; an emoji of several.
        let words = [
            name.as_str(),
            "A\u{30a}se Sæther",
            "blå bil",
            "می\u{200c}خواهم",
            "रमेश",
            "สมชาย",
            "김철수",
            "👩\u{200d}👧",
        ];
        for word in words {
            let declared = mixed(word, &mut chance);
            let redactor = Redactor::new(Lexicon::embedded(), &[DeclaredPerson::new([declared.as_str()])]);
            for written in [word.to_owned(), mixed(word, &mut chance), nfd(word), mixed(&nfd(word), &mut chance)] {
                let (before, after) = FRAMES[chance.between(0, FRAMES.len() as u64 - 1) as usize];
                let text = format!("{before}{written}{after}");
                let start = before.len();
                let spans = redactor.find(&text);
                let end = start + written.trim_end_matches(|letter| unseen.contains(&letter)).len();
                let begins = spans.iter().any(|span| span.start <= start && start < span.end);
                assert!(
                    begins && is_hidden(&text, &spans, start, end, Hidden::WithoutAsking),
                    "{declared:?} as {written:?} in: {text:?}"
                );
                tried += 1;
            }
        }
    }
    println!("{tried} declared words with something unseen, all hidden");
}

fn nfd(word: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfd(word).collect()
}

#[test]
fn a_declared_emoji_is_hidden_and_no_other_is() {
    let redactor = Redactor::new(Lexicon::embedded(), &[DeclaredPerson::new(["🦊"])]);
    let text = "og 🦊 kom, 👍 🙂 ❤ 5 € 7 ° – …";
    let found: Vec<&str> = redactor.find(text).iter().map(|span| &text[span.start..span.end]).collect();
    assert_eq!(found, ["🦊"]);
}
