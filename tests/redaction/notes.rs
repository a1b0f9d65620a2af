//! Goals 4 and 5: whole notes, as people write them and in small letters.

use mellom::redact::{DeclaredPerson, Lexicon, Redactor};

use super::chance::Chance;
use super::people::People;
use super::score::{Gold, Hidden, Note, Score, What};

/// `{F1}` a first name, `{L1}` a surname, `s` behind it the genitive; `{PLACE}`, `{DATE}`, `{CLINIC}`, `{AGE}`.
const BOKMAAL: [&str; 26] = [
    "Traff {F1} ved inngangen. Vi gikk ut i sola og satte oss på en benk. {F1} ville helst ikke snakke om jobben i dag.",
    "{F1} kom ti minutter for sent, sånn som sist. Det gjør ingenting. Hun hadde sovet dårlig siden {DATE}.",
    "Første samtale med {F1} {L1}. Redd for at naboene skal se posten. Jeg fortalte hvordan jeg løste det selv.",
    "Ringte {F1} i går kveld, men fikk ikke svar. Prøver igjen i morgen. Sendte en melding til {F2} også.",
    "Vi snakket om {F1s} mor og hvor mye hun vet. {F1} tror hun aner noe. {F2} sa at det får komme når det kommer.",
    "Han heter egentlig {F1}, men alle kaller ham {F2}. Kommer fra {PLACE} og har vært her i to år.",
    "Lege {L1} hadde sagt at verdiene var fine. {F1} turte nesten ikke tro på det. Vi lo litt av det etterpå.",
    "Fikk beskjed fra sykepleier {F2} om at {F1} ikke kommer på fredag. Ny tid på {CLINIC} uka etter.",
    "{F1} og {F2} er samboere nå. Det var en lettelse å høre at {F2} tok det så pent.",
    "Tung stund med {F1}. Broren {F2} døde i fjor, og de rakk aldri å si det til ham. Satt stille sammen lenge.",
    "I dag spurte {F1} om jeg ville bli med hjem. Jeg sa nei, og forklarte hvorfor. {F1} ble litt stille, men det gikk fint.",
    "Må huske å spørre {F1} om hun fikk snakket med {F2}. Og om timen {DATE}.",
    "Etter møtet tenkte jeg mye på {F1}. Han minner meg om meg selv da jeg var ny. Må ta det opp i veiledning.",
    "{F1} {L1} vil bytte likeperson. Helt greit for meg. Jeg sa det til {F2} med en gang.",
    "Hadde med kake til {F1}. Hun ble glad. Vi snakket om medisiner, søvn og om å ikke ha lyst på noe som helst.",
    "Spurte {F1} rett ut om han tenkte på å ta livet sitt. Han sa nei. {F2} er varslet likevel.",
    "Det var {F1} som ringte, ikke {F2}. Stemmen var svak. Jeg ble sittende i telefonen til søsteren {F3} kom hjem.",
    "Vi var fire stykker på nettverksmøtet: {F1}, {F2}, {F3} og jeg. God stemning. Kaffen var dårlig som alltid.",
    "{F1} bor i {PLACE} og kjører langt for å komme hit. Vil ikke bli sett på legekontoret hjemme.",
    "Skrev ned spørsmålene hennes: Kan jeg amme? Kan jeg jobbe med mat? {F1} hadde lest mye rart på nettet.",
    "Presten, {F1} {L1}, vet det. Ellers ingen. Hun gråt da hun sa det, og så lo hun.",
    "Takk til {F1} for at hun sa fra. Uten henne hadde jeg ikke forstått at {F2} hadde det så tungt.",
    "Avtalen med {F1} ble flyttet til {DATE}. Jeg kjente at jeg var lettet, og det skammer jeg meg litt over.",
    "{F1s} kjæreste skrev til meg på kvelden. Jeg svarte ikke. Tar det med {F2} på mandag.",
    "Han er {AGE} og har nettopp fått vite det. Kusinen, {F1}, var med som støtte.",
    "hei, kort notat. {F1} klarte hele uka uten å glemme medisinen. stolt av {F1}. si det til {F2} også",
];

const ENGLISH: [&str; 26] = [
    "Ran into {F1} by the entrance. We went out in the sun and sat on a bench. {F1} would rather not talk about work today.",
    "{F1} came ten minutes late, like last time. It does not matter. She had slept badly since {DATE}.",
    "First talk with {F1} {L1}. Worried that the neighbours will see the post. I told them how I solved it myself.",
    "Called {F1} last night but got no answer. Will try again tomorrow. Sent a message to {F2} as well.",
    "We talked about {F1s} mother and how much she knows. {F1} thinks she suspects something. {F2} said it will come when it comes.",
    "His real name is {F1}, but everyone calls him {F2}. He is from {PLACE} and has been here for two years.",
    "Doctor {L1} had said the results were fine. {F1} hardly dared to believe it. We laughed about it afterwards.",
    "Heard from nurse {F2} that {F1} is not coming on Friday. New time at {CLINIC} the week after.",
    "{F1} and {F2} live together now. It was a relief to hear that {F2} took it so well.",
    "Heavy hour with {F1}. Their brother {F2} died last year, and they never got to tell him. We sat quietly for a long time.",
    "Today {F1} asked if I wanted to come home with them. I said no and explained why. {F1} went quiet but it was fine.",
    "Must remember to ask {F1} if she got to talk to {F2}. And about the appointment on {DATE}.",
    "After the meeting I kept thinking about {F1}. He reminds me of myself when I was new. Must bring it up in supervision.",
    "{F1} {L1} wants another supporter. That is fine by me. I told {F2} straight away.",
    "Brought a cake for {F1}. She was happy. We talked about tablets, sleep and not feeling like anything at all.",
    "Asked {F1} directly about suicide. He said no. {F2} has been told anyway.",
    "It was {F1} who called, not {F2}. The voice was weak. I stayed on the phone until his sister {F3} came home.",
    "There were four of us at the network meeting: {F1}, {F2}, {F3} and me. Good mood. The coffee was bad as always.",
    "{F1} lives in {PLACE} and drives a long way to get here. Does not want to be seen at the surgery at home.",
    "Wrote down her questions: Can I breastfeed? Can I work with food? {F1} had read strange things online.",
    "The priest, {F1} {L1}, knows. Nobody else does. She cried when she said it, and then she laughed.",
    "Thanks to {F1} for speaking up. Without her I would not have understood that {F2} was struggling.",
    "The meeting with {F1} was moved to {DATE}. I felt relieved, and I am a bit ashamed of that.",
    "{F1s} boyfriend wrote to me in the evening. I did not answer. Will take it to {F2} on Monday.",
    "He is {AGE} and has only just been told. His cousin, {F1}, came along for support.",
    "hi, short note. {F1} got through the whole week without forgetting the tablets. proud of {F1}. tell {F2} too",
];

fn note(template: &str, english: bool, people: &People, chance: &mut Chance) -> Note {
    let firsts = [people.first(chance), people.first(chance), people.first(chance)];
    let last = people.last(chance);
    let mut note = Note { text: String::new(), gold: Vec::new(), people: vec![firsts[0].clone(), last.clone()] };
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (slot, after) = after.split_once('}').unwrap();
        note.text += before;
        let genitive = |name: &str| if english { format!("{name}'s") } else { format!("{name}s") };
        let (value, kind) = match slot {
            "F1" => (firsts[0].clone(), What::Name),
            "F1s" => (genitive(&firsts[0]), What::Name),
            "F2" => (firsts[1].clone(), What::Name),
            "F3" => (firsts[2].clone(), What::Name),
            "L1" => (last.clone(), What::Name),
            "PLACE" => {
                (chance.pick(&["Narvik", "Alta", "Volda", "Iran", "Ghana", "Leeds", "Mandal"]).to_owned(), What::Place)
            }
            "CLINIC" => (chance.pick(&["Haukeland", "Molde sykehus", "Ahus"]).to_owned(), What::Clinic),
            "AGE" => (chance.between(18, 79).to_string(), What::Age),
            _ => (date(english, chance), What::Date),
        };
        let start = note.text.len();
        note.text += &value;
        note.gold.push(Gold { start, end: note.text.len(), kind });
        rest = after;
    }
    note.text += rest;
    note
}

fn date(english: bool, chance: &mut Chance) -> String {
    let (day, month) = (chance.between(1, 28), chance.between(1, 12));
    if english {
        format!("{day} {}", chance.pick(&["March", "June", "October"]))
    } else {
        format!("{day}.{month}.2026")
    }
}

/// Small letters throughout; a letter whose small form is longer would move the gold, and there is none here.
fn lower(note: &mut Note) {
    let lower = note.text.to_lowercase();
    assert_eq!(lower.len(), note.text.len());
    note.text = lower;
}

struct Gates {
    names: f64,
    precision: f64,
    over: f64,
}

fn measure(name: &str, templates: &[&str], small: bool, declared: bool, gates: Gates) {
    const EACH: usize = 12;
    let mut chance = Chance::of(name);
    let people = People::listed();
    let english = std::ptr::eq(templates, &ENGLISH[..]);
    let mut score = Score::default();
    for template in templates {
        for _ in 0..EACH {
            let mut note = note(template, english, &people, &mut chance);
            if small {
                lower(&mut note);
            }
            let known = if declared {
                note.people.iter().map(|word| DeclaredPerson::new([word.as_str()])).collect()
            } else {
                Vec::new()
            };
            let spans = Redactor::new(Lexicon::embedded(), &known).find(&note.text);
            score.add(&note, &spans, &[What::Name], Hidden::WithAsking);
        }
    }
    score.say(name);
    assert!(score.recall() >= gates.names, "{name}: names {:.4}", score.recall());
    assert!(score.precision() >= gates.precision, "{name}: precision {:.3}", score.precision());
    assert!(score.over_redaction() <= gates.over, "{name}: over-redaction {:.4}", score.over_redaction());
}

/// The goal is 99 % and is met; the gate leaves room for a draw with many names that are small words ("Over", "Per").
const USUAL: Gates = Gates { names: 0.985, precision: 0.90, over: 0.04 };
const SMALL: Gates = Gates { names: 0.96, precision: 0.90, over: 0.04 };
const SMALL_DECLARED: Gates = Gates { names: 0.98, precision: 0.90, over: 0.04 };

#[test]
fn names_in_bokmaal_notes_are_hidden_or_asked_about() {
    measure("notes, Bokmål", &BOKMAAL, false, false, USUAL);
}

#[test]
fn names_in_english_notes_are_hidden_or_asked_about() {
    measure("notes, English", &ENGLISH, false, false, USUAL);
}

#[test]
fn names_in_small_letters_are_hidden_or_asked_about() {
    measure("notes, Bokmål, small letters", &BOKMAAL, true, false, SMALL);
    measure("notes, English, small letters", &ENGLISH, true, false, SMALL);
}

#[test]
fn declaring_a_persons_words_helps_most_in_small_letters() {
    measure("notes, Bokmål, small letters, declared", &BOKMAAL, true, true, SMALL_DECLARED);
    measure("notes, English, small letters, declared", &ENGLISH, true, true, SMALL_DECLARED);
}
