//! Goal 6: dates, ages, places and named clinics.

use mellom::redact::{Lexicon, Redactor};

use super::chance::Chance;
use super::people::stranger;
use super::score::{Hidden, is_hidden};

fn gate(name: &str, least: f64, frames: &[(&str, &str)], mut make: impl FnMut(&mut Chance) -> String) {
    const EACH: usize = 1_500;
    let mut chance = Chance::of(name);
    let redactor = Redactor::new(Lexicon::embedded(), &[]);
    let mut missed = Vec::new();
    for _ in 0..EACH {
        let (before, after) = frames[chance.between(0, frames.len() as u64 - 1) as usize];
        let secret = make(&mut chance);
        let small = chance.between(0, 3) == 0;
        let text = format!("{before}{secret}{after}");
        let text = if small { text.to_lowercase() } else { text };
        if !is_hidden(&text, &redactor.find(&text), before.len(), before.len() + secret.len(), Hidden::WithoutAsking) {
            missed.push(text);
        }
    }
    let recall = 100.0 * (EACH - missed.len()) as f64 / EACH as f64;
    println!("{name}: {recall:.2} % of {EACH}");
    assert!(recall >= least, "{name}: {recall:.2} %, among them {:#?}", &missed[..missed.len().min(25)]);
}

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[test]
fn dates_are_hidden() {
    gate(
        "Norwegian dates",
        97.0,
        &[
            ("Vi avtalte ", " på kafeen."),
            ("Sist var ", ", tror jeg"),
            ("Time ", ". Gleder meg."),
            ("fra ", " og utover"),
            ("", ": ringte, ikke svar"),
        ],
        |chance| {
            let (day, month, year) = (chance.between(1, 28), chance.between(1, 12), chance.between(2015, 2027));
            let name = MONTHS[month as usize - 1];
            match chance.between(0, 9) {
                0 => format!("{day}. {name}"),
                1 => format!("{day}. {name} {year}"),
                2 => format!("{day}.{month}.{year}"),
                3 => format!("{day:02}.{month:02}.{:02}", year % 100),
                4 => format!("{year}-{month:02}-{day:02}"),
                5 => format!("{} {day}. {name}", chance.pick(&["mandag", "tirsdag", "onsdag", "torsdag", "fredag"])),
                6 => format!("{day}/{month}-{:02}", year % 100),
                7 => format!("{name} {year}"),
                8 => format!("{day}.{month}."),
                _ => format!("den {day}. {}", &name[..3]),
            }
        },
    );
    gate(
        "English dates",
        97.0,
        &[
            ("We agreed on ", " at the café."),
            ("The last time was ", ", I think"),
            ("since ", " it has been calm"),
            ("", ": called, no answer"),
        ],
        |chance| {
            let (day, month, year) = (chance.between(1, 28), chance.between(1, 12), chance.between(2015, 2027));
            let name = ENGLISH_MONTHS[month as usize - 1];
            match chance.between(0, 6) {
                0 => format!("{day} {name}"),
                1 => format!("{name} {day}, {year}"),
                2 => format!("{day}th {name} {year}"),
                3 => format!("{day:02}/{month:02}/{year}"),
                4 => format!("{} {day} {}", chance.pick(&["Monday", "Tuesday", "Friday"]), &name[..3]),
                5 => format!("{name} {year}"),
                _ => format!("{day} {} {year}", &name[..3]),
            }
        },
    );
}

#[test]
fn ages_are_hidden() {
    gate("ages", 92.0, &[("", "")], |chance| {
        let age = chance.between(18, 79);
        // The frame is part of an age, so only the figure is asked for here, by its own text.
        let tens = chance.pick(&["tjueåring", "trettiåring", "førtiåring", "femtiåring"]);
        match chance.between(0, 7) {
            0 => format!("{age} år gammel"),
            1 => format!("{age}-åring"),
            2 => format!("{age} years old"),
            3 => format!("{}0-årene", age / 10),
            4 => tens.to_owned(),
            5 => format!("a {age}-year-old").replace("a ", ""),
            6 => format!("{age} åring"),
            _ => format!("aged {age}"),
        }
    });
    // In running text, where the figure stands alone.
    let redactor = Redactor::new(Lexicon::embedded(), &[]);
    let mut chance = Chance::of("ages in text");
    let frames = [
        "Han er {} og bor alene.",
        "Hun er {} nå.",
        "Hun fylte {} i går.",
        "En mann på {} år, gift.",
        "Samtale med en dame på {}.",
        "Datteren på {} bor hos ham.",
        "Hun, {}, vil ikke.",
        "Barna er {} og 12.",
        "he is {} and lives alone",
        "She turned {} last week.",
        "A woman of {}, married.",
        "He's {}, works nights.",
        "I was {} when I was told.",
        "Their son is {} and at home.",
        "Jeg var {} da jeg fikk vite det.",
        "rundt {} år gammel",
    ];
    let (mut tried, mut found, mut missed) = (0, 0, Vec::new());
    for _ in 0..800 {
        let frame = chance.pick(&frames);
        let age = chance.between(16, 79).to_string();
        let start = frame.find("{}").unwrap();
        let text = frame.replace("{}", &age);
        tried += 1;
        if is_hidden(&text, &redactor.find(&text), start, start + age.len(), Hidden::WithoutAsking) {
            found += 1;
        } else {
            missed.push(text);
        }
    }
    println!("ages in text: {found} of {tried}");
    assert!(found * 100 >= tried * 92, "{found} of {tried}: {:#?}", &missed[..missed.len().min(20)]);
}

#[test]
fn places_are_hidden() {
    let frames = [
        ("Hun bor i ", " nå."),
        ("flytta fra ", " i fjor"),
        ("Kommer opprinnelig fra ", ", har jeg skjønt."),
        ("vi tok toget til ", " sammen"),
        ("He lives in ", " now."),
        ("They moved from ", " last year."),
        ("born in ", ", grew up here"),
    ];
    gate("places", 95.0, &frames, |chance| {
        chance
            .pick(&[
                "Oslo",
                "Bergen",
                "Trondheim",
                "Alta",
                "Kirkenes",
                "Namsos",
                "Levanger",
                "Farsund",
                "Mandal",
                "Ørsta",
                "Volda",
                "Rjukan",
                "Notodden",
                "Sortland",
                "Svolvær",
                "Narvik",
                "Lillehammer",
                "Halden",
                "Kenya",
                "Nigeria",
                "Iran",
                "Afghanistan",
                "Vietnam",
                "Colombia",
                "Ukraina",
                "Ghana",
                "Leeds",
                "Manchester",
                "Glasgow",
                "Cardiff",
                "Nairobi",
                "Mogadishu",
                "Bangkok",
                "Warszawa",
                "Finnmark",
                "Nordland",
                "Scotland",
                "Mo i Rana",
                "New York",
                "Sri Lanka",
                "Nesodden",
                "Grünerløkka",
                "Sørlandet",
            ])
            .to_owned()
    });
}

#[test]
fn named_clinics_are_hidden() {
    let frames = [
        ("Time på ", " i morgen."),
        ("Jeg ringte ", " for å spørre"),
        ("De sa det på ", "."),
        ("I went to ", " for tests."),
        ("She was seen at ", ", they were kind"),
        ("fulgte ham til ", " i dag"),
    ];
    gate("clinics", 98.0, &frames, |chance| {
        let place =
            chance.pick(&["Lillehammer", "Gjøvik", "Hamar", "Molde", "Levanger", "Narvik", "Hammerfest", "Oslo"]);
        let name = stranger(chance, 2);
        match chance.between(0, 9) {
            0 => format!("{place} sykehus"),
            1 => format!("{place} universitetssykehus"),
            2 => format!("Sykehuset {}", chance.pick(&["Østfold", "Innlandet", "Telemark", "Vestfold"])),
            3 => format!("{name} legesenter"),
            4 => format!("{name} Hospital"),
            5 => format!("{name} Clinic"),
            6 => chance
                .pick(&[
                    "Haukeland",
                    "Ullevål",
                    "Rikshospitalet",
                    "Ahus",
                    "Diakonhjemmet",
                    "Lovisenberg",
                    "Olafiaklinikken",
                ])
                .to_owned(),
            7 => format!("{place} Infirmary"),
            8 => format!("{name}klinikken"),
            _ => format!("St {name}'s Hospital"),
        }
    });
}
