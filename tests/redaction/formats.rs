//! Goal 3: what has a form of its own, two thousand of each, with the spacings people use.

use mellom::redact::{Lexicon, Redactor};

use super::chance::Chance;
use super::people::{People, capital, stranger};
use super::score::{Hidden, is_hidden};

const EACH: usize = 2_000;
/// Of a hundred.
const GATE: f64 = 99.0;

const FRAMES: [(&str, &str); 8] = [
    ("Fikk en melding om ", " i går kveld."),
    ("Det sto ", " på lappen"),
    ("husk ", ", det er viktig"),
    ("(", ")"),
    ("It said ", " on the note."),
    ("she wrote down ", ", then left"),
    ("Skrevet ned: ", "\nIkke vis til noen."),
    ("and then ", "."),
];

fn gate(name: &str, mut make: impl FnMut(&mut Chance) -> String) {
    let mut chance = Chance::of(name);
    let redactor = Redactor::new(Lexicon::embedded(), &[]).keeping(&["116 117", "22 40 00 40"]);
    let mut missed = Vec::new();
    for _ in 0..EACH {
        let (before, after) = FRAMES[chance.between(0, FRAMES.len() as u64 - 1) as usize];
        let secret = make(&mut chance);
        let text = format!("{before}{secret}{after}");
        if !is_hidden(&text, &redactor.find(&text), before.len(), before.len() + secret.len(), Hidden::WithoutAsking) {
            missed.push(text);
        }
    }
    let recall = 100.0 * (EACH - missed.len()) as f64 / EACH as f64;
    println!("{name}: {recall:.2} % of {EACH}");
    assert!(recall >= GATE, "{name}: {recall:.2} %, among them {:#?}", &missed[..missed.len().min(15)]);
}

#[test]
fn identity_numbers_are_hidden_whatever_their_check_digits() {
    gate("identity numbers", |chance| {
        let day = chance.between(1, 31) + 40 * chance.between(0, 1);
        let month = chance.between(1, 12);
        let birth = format!("{day:02}{month:02}{}", chance.digits(2));
        let rest = chance.digits(5);
        match chance.between(0, 7) {
            0 | 1 => format!("{birth}{rest}"),
            2 => format!("{birth} {rest}"),
            3 => format!("{birth}-{rest}"),
            4 => format!("{} {} {} {rest}", &birth[..2], &birth[2..4], &birth[4..]),
            5 => format!("{}.{}.{} {rest}", &birth[..2], &birth[2..4], &birth[4..]),
            6 => format!("{birth} {} {}", &rest[..3], &rest[3..]),
            _ => format!("{birth}\u{a0}{rest}"),
        }
    });
}

#[test]
fn telephone_numbers_are_hidden_however_they_are_grouped() {
    gate("telephones", |chance| {
        let shape = chance.pick(&[
            "4#######",
            "9#######",
            "9# ## ## ##",
            "4# ## ## ##",
            "9## ## ###",
            "4## ## ###",
            "9### ####",
            "2# ## ## ##",
            "+47 9## ## ###",
            "+479#######",
            "0047 4#######",
            "(+47) 9# ## ## ##",
            "+47 9# ## ## ##",
            "9#.##.##.##",
            "9#-##-##-##",
            "07### ######",
            "07### ### ###",
            "+44 7### ######",
            "020 7### ####",
            "0161 ### ####",
            "+46 70 ### ## ##",
            "+252 61 #######",
            "(0161) 4## ####",
            "9 # # # # # # #",
        ]);
        chance.fill(shape)
    });
}

#[test]
fn mail_and_web_addresses_and_user_names_are_hidden() {
    let people = People::listed();
    gate("mail", |chance| {
        let (first, last) = (people.first(chance).to_lowercase(), people.last(chance).to_lowercase());
        let host =
            chance.pick(&["posten.no", "gmail.com", "mail.helse.no", "student.uib.no", "proton.me", "firma-as.no"]);
        let joint = chance.pick(&[".", "_", "-", ""]);
        let number = if chance.between(0, 2) == 0 { chance.digits(2) } else { String::new() };
        let at = chance.pick(&["@", "@", "@", " @ ", "(at)"]);
        format!("{first}{joint}{last}{number}{at}{host}")
    });
    gate("web", |chance| {
        let name = stranger(chance, 2).to_lowercase();
        let number = chance.digits(4);
        match chance.between(0, 4) {
            0 => format!("https://www.{name}.no/side/{number}"),
            1 => format!("www.{name}.com"),
            2 => format!("{name}.no"),
            3 => format!("facebook.com/{name}.{number}"),
            _ => format!("http://{name}.org/?p={number}"),
        }
    });
    gate("user names", |chance| {
        let name = stranger(chance, 2).to_lowercase();
        let word = chance.pick(&["natt", "sol", "fjell", "blue", "happy", "vind"]);
        let number = {
            let length = chance_length(chance);
            chance.digits(length)
        };
        match chance.between(0, 4) {
            0 => format!("@{name}"),
            1 => format!("@{word}_{name}"),
            2 => format!("{name}{number}"),
            3 => format!("{word}_{name}"),
            _ => format!("{name}.{word}{number}"),
        }
    });
}

fn chance_length(chance: &mut Chance) -> usize {
    chance.between(2, 4) as usize
}

#[test]
fn accounts_and_cards_are_hidden() {
    gate("accounts", |chance| {
        let shape = chance.pick(&[
            "####.##.#####",
            "#### ## #####",
            "###########",
            "NO## #### #### ###",
            "NO#############",
            "GB##ABCD##############",
            "DE## #### #### #### #### ##",
        ]);
        chance.fill(shape)
    });
    gate("cards", |chance| {
        let shape =
            chance.pick(&["4### #### #### ####", "5###-####-####-####", "4###############", "37## ###### #####"]);
        chance.fill(shape)
    });
}

#[test]
fn street_addresses_are_hidden_in_small_letters_too() {
    let written =
        |chance: &mut Chance, text: String| if chance.between(0, 1) == 0 { text.to_lowercase() } else { text };
    gate("Norwegian streets", |chance| {
        let number = chance.between(1, 199);
        let letter = chance.pick(&["", "", "A", "b", " C"]);
        let stem = chance.pick(&[
            "Kirke", "Jernbane", "Fjord", "Skog", "Møller", "Bjerke", "Eple", "Hav", "Linde", "Solheim", "Nygård",
            "Fredens", "Skole",
        ]);
        let name = stranger(chance, 2);
        let street = match chance.between(0, 5) {
            0 => format!(
                "{stem}{}",
                chance.pick(&["veien", "gata", "gaten", "vegen", "bakken", "svingen", "stien", "løkka", "plass"])
            ),
            1 => format!("{name}s {}", chance.pick(&["vei", "gate", "plass", "veg", "allé"])),
            2 => format!(
                "{} {}",
                chance.pick(&["Østre", "Nedre", "Gamle", "Store"]),
                chance.pick(&["Strandgate", "Torggate", "Ringvei", "Kirkevei"])
            ),
            3 => format!("{name}{}", chance.pick(&["veien", "gata", "lia", "haugen", "åsen"])),
            4 => format!("{stem}gt."),
            _ => format!("{name} {}s gate", stranger(chance, 2)),
        };
        written(chance, format!("{street} {number}{letter}"))
    });
    gate("English streets", |chance| {
        let number = chance.between(1, 199);
        let name = chance
            .pick(&["Mill", "Church", "Victoria", "Elm", "Albert", "Oakfield", "Harbour", "Canal", "Queens", "Ashton"]);
        let kind = chance.pick(&[
            "Street", "Road", "Avenue", "Lane", "Close", "Crescent", "Terrace", "Gardens", "Rd", "St", "Drive",
        ]);
        written(chance, format!("{number} {name} {kind}"))
    });
    gate("postcodes", |chance| {
        let place =
            chance.pick(&["Trondheim", "Bergen", "Hamar", "Kongsvinger", "Harstad", "Sandnes", "Gjøvik", "Larvik"]);
        let text = match chance.between(0, 3) {
            0 | 1 => format!("{} {place}", {
                let shape = chance_shape(chance);
                chance.fill(shape)
            }),
            2 => format!("SW{} {}AA", chance.between(1, 19), chance.between(1, 9)),
            _ => format!("M{} {}BN", chance.between(1, 9), chance.between(1, 9)),
        };
        written(chance, text)
    });
}

fn chance_shape(chance: &mut Chance) -> &'static str {
    chance.pick(&["3###", "5###", "7###", "9###", "0###"])
}

#[test]
fn case_and_record_numbers_are_hidden() {
    gate("codes", |chance| {
        let (number, letters) = (chance.digits(6), capital(&stranger(chance, 1)));
        match chance.between(0, 4) {
            0 => format!("{}{number}", &letters[..2].to_uppercase()),
            1 => format!("{}/{}", chance.digits(4), chance.digits(4)),
            2 => chance.fill("QQ ## ## ## C"),
            3 => chance.fill("94# ### ####"),
            _ => chance.fill("AB-####-##"),
        }
    });
}
