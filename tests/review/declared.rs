//! What comes out of a review, whatever somebody does in it.

use std::collections::BTreeSet;

use mellom::journal::{Contact, Id};
use mellom::redact::Tongue;
use mellom::review::{CouldTell, Look, Passages, Press, Review, Reviewer};

use super::chance::Chance;
use super::texts::{DECLARED, passage, plain_words, say, words_beside_brackets};
use super::{asked, somebody};

fn people() -> [Contact; 2] {
    [somebody(1, "løperen", DECLARED[0]), somebody(2, "den høye", DECLARED[1])]
}

/// What a test remembers of what was decided, beside the review itself.
#[derive(Clone, Default)]
struct Told {
    hidden_everywhere: BTreeSet<String>,
    given: BTreeSet<String>,
}

/// Does something at random, as a person might. What was said of words that now stand somewhere is taken back.
fn do_something(review: &mut Review, told: &mut Told, chance: &mut Chance) {
    let count = review.stretches().count() as u64;
    let at = chance.between(0, count - 1) as usize;
    let (word, is_word) = review.stretch(at).map(|stretch| (stretch.words.to_owned(), stretch.is_word)).unwrap();
    let is_never = matches!(review.showing(at), Some(mellom::review::Showing::Never(_)));
    match chance.between(0, 6) {
        0 | 1 => review.hide(at),
        2 => {
            review.hide_everywhere(at);
            if is_word {
                told.hidden_everywhere.insert(word);
            }
        }
        3 => {
            review.belongs_to(at, Id::from_bytes([chance.between(1, 2) as u8; 16]));
            if is_word && !is_never {
                told.given.insert(word);
            }
        }
        4 => {
            let press = if chance.between(0, 1) == 0 { Press::Tap } else { Press::Held };
            let _ = review.show(at, press);
        }
        5 => review.looked_at(at),
        _ => review.answer(CouldTell::NotSure),
    }
    let standing: Vec<String> = review
        .stretches()
        .map(|stretch| if stretch.look.leaves() { stretch.words.to_owned() } else { "\u{1}".to_owned() })
        .collect();
    let standing = plain_words(&standing.concat());
    told.hidden_everywhere.retain(|word| !say(&standing, word));
    told.given.retain(|word| !say(&standing, word));
}

/// Answers what is asked, this way or that, and the question.
fn to_the_end(review: &mut Review, told: &mut Told, chance: &mut Chance) {
    while let Some(at) = asked(review) {
        if chance.between(0, 1) == 0 {
            review.hide(at);
        } else {
            review.show(at, Press::Tap).unwrap();
        }
    }
    let standing: Vec<String> = review
        .stretches()
        .map(|stretch| if stretch.look.leaves() { stretch.words.to_owned() } else { "\u{1}".to_owned() })
        .collect();
    let standing = plain_words(&standing.concat());
    told.hidden_everywhere.retain(|word| !say(&standing, word));
    told.given.retain(|word| !say(&standing, word));
    review.answer(CouldTell::Yes);
    review.keep();
}

#[test]
fn no_word_to_hide_and_no_word_hidden_everywhere_comes_out() {
    let mut chance = Chance::of("review");
    let people = people();
    let reviewer = Reviewer::with(&people);
    let (mut passages, mut hidden) = (0, 0);
    for _ in 0..150 {
        let mut done = Vec::new();
        let mut told = Told::default();
        for _ in 0..chance.between(1, 2) {
            let text = passage(&mut chance);
            let Ok(mut review) = reviewer.begin(&text) else { continue };
            let mut here = Told::default();
            for _ in 0..chance.between(0, 12) {
                do_something(&mut review, &mut here, &mut chance);
            }
            to_the_end(&mut review, &mut here, &mut chance);
            told.hidden_everywhere.extend(here.hidden_everywhere);
            told.given.extend(here.given);
            done.push((text, review.finish().unwrap()));
        }
        let [(_, first), rest @ ..] = done.as_slice() else { continue };
        let tongue = if chance.between(0, 1) == 0 { Tongue::Bokmaal } else { Tongue::English };
        let drawn = Passages::draw(first, rest.first().map(|(_, second)| second), &reviewer, tongue);
        for (out, (text, _)) in drawn.texts().zip(&done) {
            let words = words_beside_brackets(out);
            for declared in DECLARED.concat() {
                // "blå" and "bil" are ordinary words; together they are somebody's.
                assert!(!say(&words, declared), "{declared} came out of {text:?}: {out:?}");
            }
            for word in &told.hidden_everywhere {
                assert!(!say(&words, word), "{word} was hidden everywhere in {text:?}: {out:?}");
                hidden += 1;
            }
            for word in &told.given {
                assert!(!say(&words, word), "{word} became somebody's in {text:?}: {out:?}");
            }
            assert!(!out.contains(['\n', '\u{ad}', '\u{200b}']) && out == out.trim());
            passages += 1;
        }
    }
    println!("{passages} passages, {hidden} looks for a word that was hidden everywhere");
    assert!(passages > 150 && hidden > 100);
}

#[test]
fn undoing_gives_back_exactly_what_was() {
    let mut chance = Chance::of("undo");
    let people = people();
    let reviewer = Reviewer::with(&people);
    for _ in 0..60 {
        let Ok(mut review) = reviewer.begin(&passage(&mut chance)) else { continue };
        let mut before = vec![seen(&review)];
        for _ in 0..chance.between(1, 15) {
            let could = review.clone();
            do_something(&mut review, &mut Told::default(), &mut chance);
            // A step is what can be undone; looking is none.
            let mut undone = review.clone();
            if undone.undo() && seen(&undone) == seen(&could) && steps(&review) > steps(&could) {
                before.push(seen(&review));
            }
        }
        assert_eq!(before.len(), steps(&review) + 1);
        while let Some(now) = before.pop() {
            assert!(seen(&review) == now);
            assert_eq!(review.undo(), !before.is_empty());
        }
    }
}

/// Everything a person sees of a review, but for what was looked at.
fn seen(review: &Review) -> (Vec<(usize, Look)>, usize, Vec<mellom::review::Trait>) {
    (review.stretches().map(|stretch| (stretch.at, stretch.look)).collect(), review.asked(), review.traits())
}

fn steps(review: &Review) -> usize {
    let mut review = review.clone();
    std::iter::from_fn(|| review.undo().then_some(())).count()
}

/// What nobody sees, and comes along when a name is copied: on either side it is the same name.
const UNSEEN: [char; 6] = ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{fe0f}'];

fn with_unseen(word: &str, chance: &mut Chance) -> String {
    let mut mixed = String::new();
    for letter in word.chars() {
        mixed.push(letter);
        if chance.between(0, 2) == 0 {
            mixed.push(UNSEEN[chance.between(0, 5) as usize]);
        }
    }
    mixed
}

fn first_hidden(review: &Review) -> Option<usize> {
    review.stretches().find(|one| one.is_word && !one.look.leaves()).map(|one| one.at)
}

#[test]
fn a_word_to_hide_with_something_unseen_in_it_never_comes_out() {
    let mut chance = Chance::of("unseen");
    let words = ["Solveig", "Åsgård", "blå bil", "می\u{200c}خواهم", "👩\u{200d}👧", "रमेश", "K", "🦊"];
    let mut tried = 0;
    for _ in 0..40 {
        for word in words {
            let runner = somebody(1, "løperen", &[&with_unseen(word, &mut chance)]);
            let reviewer = Reviewer::with([&runner]);
            let text = format!("etterpå var {} trist 🙂", with_unseen(word, &mut chance));
            let out = super::leaves(reviewer.begin(&text).unwrap(), &reviewer);
            assert_eq!(out, "etterpå var [person A] trist 🙂", "{word:?} in {text:?}");
            // Declared after the review: the last look before the page is drawn finds it as well.
            let mut late = Reviewer::with([]).begin(&text).unwrap();
            while let Some(at) = first_hidden(&late) {
                late.show(at, Press::Held).unwrap();
            }
            let out = super::leaves(late, &reviewer);
            assert_eq!(out, "etterpå var [person A] trist 🙂", "{word:?} in {text:?}, declared late");
            tried += 2;
        }
    }
    println!("{tried} words with something unseen in them");
}
