//! What is seen, what is passed over, and what is not seen: the last is said to the person, and kept true here.

use super::*;

fn note(text: &str) -> Vec<(Sort, String)> {
    plain(in_note(text))
}

fn alias(text: &str) -> Vec<(Sort, String)> {
    plain(in_alias(text))
}

fn plain(seen: Vec<Seen>) -> Vec<(Sort, String)> {
    seen.into_iter().map(|seen| (seen.sort, seen.words.reveal().to_owned())).collect()
}

#[track_caller]
fn sees(text: &str, sort: Sort, words: &str) {
    assert_eq!(note(text), [(sort, words.to_owned())], "{text}");
}

#[test]
fn names_are_seen_by_their_capital_inside_a_sentence() {
    sees("Vi snakket om da Kari fikk vite det.", Sort::Name, "Kari");
    sees("hun heter Zubeida Abukar og er sliten", Sort::Name, "Zubeida Abukar");
    sees("We met in Drammen, by the river.", Sort::Name, "Drammen");
    sees("I think that Maja's sister knows.", Sort::Name, "Maja's");
    sees("Møtte Bjørn-Erik i går", Sort::Name, "Bjørn-Erik");
}

#[test]
fn names_that_begin_a_sentence_are_seen_when_they_are_common_or_have_a_surname() {
    sees("Fatima var sliten i dag.", Sort::Name, "Fatima");
    sees("Det gikk fint. Knuts bror ringte.", Sort::Name, "Knuts");
    sees("Zubeida Abukar kom sent.", Sort::Name, "Zubeida Abukar");
    sees("Jeg møtte henne. Hos Ingrid er det trygt.", Sort::Name, "Ingrid");
}

#[test]
fn an_ordinary_text_is_left_in_peace() {
    for text in [
        "",
        "Jeg var sliten. Vi snakket om medisiner og håp. Det gikk fint.",
        "I'm tired. I've had enough, and I think we both know it.",
        "We meet on Tuesday, before Christmas, in English. HIV, PEP and U=U came up.",
        "Hun ringte NAV. «Det går bra», sa hun. «Vi ses», svarte jeg.",
        "Mye nytt:\n- Savn\n- Håp\n• Mot",
        "kl. 14.00–15.30, 12.03.2026, 45 minutter, 1400-1530, 2024-2026",
        "Ring 113, 116 117 eller 116123. Kirkens telefon er 22 40 00 40.",
        "Vi gikk veien 5 ganger, og gata var stille.",
    ] {
        assert_eq!(note(text), [], "{text}");
    }
}

#[test]
fn numbers_of_somebodys_are_seen() {
    sees("ring meg på 912 34 567 i kveld", Sort::Number, "912 34 567");
    sees("nummeret er +47 91234567", Sort::Number, "+47 91234567");
    sees("født 010190 eller så", Sort::Number, "010190");
    sees("han er 01019012345", Sort::Number, "01019012345");
}

#[test]
fn addresses_are_seen() {
    sees("han bor i Storgata 5 nå", Sort::Address, "Storgata 5");
    sees("oppgang B, Karl Johans gate 12B", Sort::Address, "Johans gate 12B");
    sees("she lives at 12 Mill Lane now", Sort::Address, "12 Mill Lane");
    sees("post til 0150 Oslo", Sort::Address, "0150 Oslo");
    sees("skriv til noen.andre@example.org.", Sort::Address, "noen.andre@example.org");
    sees("hun er @solsikke7 der", Sort::Address, "@solsikke7");
}

#[test]
fn an_alias_is_seen_when_it_is_a_name_and_not_when_it_is_a_word() {
    for fine in ["Løperen", "løperen", "the runner", "Grønn", "Blå kopp", "nr. 7"] {
        assert_eq!(alias(fine), [], "{fine}");
    }
    assert_eq!(alias("kari"), [(Sort::Name, "kari".to_owned())]);
    assert_eq!(alias("Fatima"), [(Sort::Name, "Fatima".to_owned())]);
    assert_eq!(alias("Løperen fra Molde"), [(Sort::Name, "Molde".to_owned())]);
    assert_eq!(alias("912 34 567"), [(Sort::Number, "912 34 567".to_owned())]);
}

#[test]
fn no_more_than_three_are_named_and_none_twice() {
    let seen = note("Om Kari, om Kari, om Ola, om Ada, om Eva.");
    assert_eq!(seen.iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>(), ["Kari", "Ola", "Ada"]);
}

#[test]
fn what_it_cannot_see_is_as_the_screen_says() {
    // A rare name where a sentence begins, one without a capital, and what only the two of them would know.
    for text in ["Zubeida kom sent.", "jeg møtte zubeida", "Han som spiller trekkspill i korpset."] {
        assert_eq!(note(text), [], "{text}");
    }
}
