//! A passage in the supporter's own words: what a review hides, asks and shows, and what comes out of it.

#![allow(clippy::print_stdout, reason = "says which seed was drawn and what was measured")]

mod by_hand;
#[path = "../redaction/chance.rs"]
mod chance;
mod declared;
mod example;
#[path = "../planting/mod.rs"]
mod planting;
mod steps;
mod texts;
mod vaults;

use mellom::journal::{Contact, Id, PrivateText};
use mellom::redact::Tongue;
use mellom::review::{CouldTell, Look, Passages, Press, Review, Reviewer};

/// Somebody known by an alias, with words to hide.
fn somebody(number: u8, alias: &str, words: &[&str]) -> Contact {
    Contact {
        id: Id::from_bytes([number; 16]),
        words_to_hide: words.iter().map(|word| PrivateText::new(*word)).collect(),
        ..Contact::new(PrivateText::new(alias), chrono::NaiveDateTime::default())
    }
}

/// The place of a word in a passage.
fn place(review: &Review, word: &str) -> usize {
    let found = review.stretches().find(|stretch| stretch.is_word && stretch.words == word);
    found.unwrap_or_else(|| panic!("no stretch {word}")).at
}

/// How a word looks.
fn look(review: &Review, word: &str) -> Look {
    review.stretch(place(review, word)).unwrap().look
}

/// The first word that is asked about.
fn asked(review: &Review) -> Option<usize> {
    review.stretches().find(|stretch| stretch.look == Look::Asked).map(|stretch| stretch.at)
}

/// Answers everything that is asked with "no", and the question with "no".
fn through(mut review: Review) -> Review {
    while let Some(at) = asked(&review) {
        review.show(at, Press::Tap).unwrap();
    }
    review.answer(CouldTell::No);
    review
}

/// What leaves of one passage.
fn leaves(review: Review, reviewer: &Reviewer) -> String {
    let reviewed = through(review).finish().unwrap();
    Passages::draw(&reviewed, None, reviewer, Tongue::Bokmaal).texts().next().unwrap().to_owned()
}
