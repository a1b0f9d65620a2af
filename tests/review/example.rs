//! The example somebody tries a review on: it must show what it is there to show.

use mellom::redact::Tier;
use mellom::review::{Look, MOST_LETTERS, example, letters, nickname, tongue};
use mellom::words::{Language, Words};

use super::place;

#[test]
fn the_example_has_hidden_names_and_a_nickname_that_nothing_catches() {
    for (language, found) in
        [(Language::Bokmal, ["Espen Askeladd", "Soria Moria"]), (Language::English, ["Robin Hood", "Nottingham"])]
    {
        let words = Words::new(language);
        let mut review = example(&words).unwrap();
        for name in found {
            assert!(!super::look(&review, name).leaves(), "{name} is recognised");
        }
        // What is left over is words, and one of them is somebody. Nothing else asks for attention.
        let nickname = nickname(&words);
        assert_eq!(super::look(&review, &nickname), Look::Plain);
        assert_eq!(review.stretch(place(&review, &nickname)).unwrap().tier, None);
        assert_eq!(review.asked(), 0);
        let looked_for = review.stretches().filter(|stretch| stretch.tier.is_some_and(|tier| tier != Tier::Shown));
        assert_eq!(looked_for.count(), found.len());
        assert!(review.traits().len() < mellom::review::RARE);
        review.hide(place(&review, &nickname));
        let reads = review.reads(tongue(&words));
        for name in found.into_iter().chain([nickname.as_str()]) {
            assert!(!reads.reveal().contains(name), "{}", reads.reveal());
        }
        assert!(letters(reads.reveal()) < MOST_LETTERS / 2, "short enough for a tired person");
    }
}
