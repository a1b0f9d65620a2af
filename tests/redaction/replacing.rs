//! What stands in the place of a hidden word, and what never does.

use mellom::redact::{DeclaredPerson, Kind, Lexicon, Redactor, Tongue, Why, placeholder, replaced, replaced_with};
use proptest::prelude::*;

#[test]
fn a_sentence_stays_a_sentence() {
    let redactor = Redactor::new(Lexicon::embedded(), &[]).keeping(&["116 117"]);
    let text = "Møtte Zeynep i Storgata 12 tirsdag 14. mai. Hun tar Biktarvy, cd4 er 450. Ring 116 117.";
    assert_eq!(
        replaced(text, &redactor.find(text), Tongue::Bokmaal),
        "Møtte [navn] i [adresse] [dato]. Hun tar Biktarvy, cd4 er 450. Ring 116 117."
    );
    let text = "Met Zeynep at 12 Mill Road. She's 34 and takes Biktarvy. Call 999.";
    assert_eq!(
        replaced(text, &redactor.find(text), Tongue::English),
        "Met [name] at [address]. She's [age] and takes Biktarvy. Call 999."
    );
}

#[test]
fn the_caller_gives_each_person_a_letter() {
    let people = [DeclaredPerson::new(["Solveig", "Solla"]), DeclaredPerson::new(["Dawit"])];
    let redactor = Redactor::new(Lexicon::embedded(), &people);
    let text = "Solla ringte. Dawit er broren til Solveig.";
    let letters = ["[person B]", "[person A]"];
    let out = replaced_with(text, &redactor.find(text), |span| match span.why {
        Why::Declared(person) => Some(letters[person].into()),
        _ => Some(placeholder(span.kind, Tongue::Bokmaal).into()),
    });
    assert_eq!(out, "[person B] ringte. [person A] er broren til [person B].");
}

#[test]
fn what_is_hidden_is_not_printed_by_accident() {
    let redactor = Redactor::new(Lexicon::embedded(), &[]);
    let text = "Møtte Zeynep";
    let said = format!("{:?}", redactor.find(text));
    assert!(said.contains("Name") && !said.contains("Zeynep"));
    assert_eq!(redactor.find(text)[0].kind, Kind::Name);
}

proptest! {
    #[test]
    fn any_text_at_all_gives_spans_in_order_on_letter_boundaries(text in "\\PC{0,120}|[a-zæøåA-ZÆØÅ0-9 .,'@/+()\u{301}\u{ad}\n-]{0,160}") {
        let redactor = Redactor::new(Lexicon::embedded(), &[DeclaredPerson::new(["Åse-Marie", "x"])]);
        let spans = redactor.find(&text);
        let mut at = 0;
        for span in &spans {
            prop_assert!(at <= span.start && span.start < span.end && span.end <= text.len());
            prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
            at = span.end;
        }
        let _ = replaced(&text, &spans, Tongue::English);
    }
}
