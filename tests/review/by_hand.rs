//! What was hidden by hand is hidden after a lock, and nothing that was let stand is let stand.

use chrono::NaiveDateTime;
use mellom::journal::{Contact, Id, PrivateText, Share};
use mellom::redact::{Kind, Tongue};
use mellom::review::{HiddenByHand, Instead, Look, Passages, Press, Review, Reviewer, Showing};
use mellom::session::{Cost, Draft, Keeper, Passphrase, Screen};

use super::chance::Chance;
use super::texts::{DECLARED, passage, plain_words, say, words_beside_brackets};
use super::{leaves, look, place, somebody, through};

const TEXT: &str = "bamsen lo, og så sa Zeynep til bamsen at havet var kaldt. da kom glimmerzup og zyxeplinn.";

fn nobody() -> Reviewer {
    Reviewer::with([])
}

/// The review as it is after a lock: through the bytes that are sealed, and begun anew with `text`.
fn again(review: &Review, text: &str, reviewer: &Reviewer) -> Review {
    let hidden = review.hidden_by_hand();
    let share = Share { id: Id::random(), copy: PrivateText::new(text), ..Share::default() };
    let draft = Draft::new(Screen::Passage, share.into(), NaiveDateTime::default());
    let draft = Draft { hidden: Some(Box::new(hidden.clone())), ..draft };
    let folder = tempfile::tempdir().unwrap();
    let passphrase = || Passphrase::new("seks grønne seil under broen".to_owned());
    let keeper = Keeper::at_cost(folder.path().join("mellom"), Cost::FLOOR);
    drop(keeper.create(&passphrase()).unwrap());
    keeper.keep(draft.clone());
    keeper.lock();
    keeper.unlock(&passphrase()).unwrap();
    let kept = keeper.draft(draft.id()).expect("the draft is there");
    assert_eq!(kept, draft);
    reviewer.begin_again(text, &kept.hidden.unwrap()).unwrap()
}

#[test]
fn after_a_lock_what_was_hidden_is_hidden_and_what_was_let_stand_is_asked_again() {
    let mut review = nobody().begin(TEXT).unwrap();
    let second = review.stretches().filter(|stretch| stretch.words == "bamsen").nth(1).unwrap().at;
    review.hide(second);
    review.hide_everywhere(place(&review, "havet"));
    review.show(place(&review, "Zeynep"), Press::Held).unwrap();
    review.hide_everywhere(place(&review, "glimmerzup"));
    review.show(place(&review, "zyxeplinn"), Press::Tap).unwrap();
    assert!(!review.was_hidden_before());

    let review = again(&review, TEXT, &nobody());
    assert!(review.was_hidden_before());
    assert_eq!(review.stretch(second).unwrap().look, Look::Hidden(Instead::Kind(Kind::Word)), "in its own place");
    assert_eq!(look(&review, "bamsen"), Look::Plain, "and in no other");
    for (word, stands) in [("havet", Kind::Word), ("Zeynep", Kind::Name), ("glimmerzup", Kind::Name)] {
        assert_eq!(look(&review, word), Look::Hidden(Instead::Kind(stands)), "{word}");
    }
    assert_eq!(look(&review, "zyxeplinn"), Look::Asked, "the answer was for that moment");
    assert!(!review.can_undo(), "it is how the review begins");
}

#[test]
fn what_was_hidden_and_then_shown_comes_back_hidden_unless_the_step_was_taken_back() {
    let mut review = nobody().begin(TEXT).unwrap();
    review.hide_everywhere(place(&review, "havet"));
    review.show(place(&review, "havet"), Press::Tap).unwrap();
    assert!(look(&review, "havet").leaves());
    assert!(!look(&again(&review, TEXT, &nobody()), "havet").leaves());
    assert!(review.undo() && review.undo());
    assert!(review.hidden_by_hand().is_empty());
    assert!(!again(&review, TEXT, &nobody()).was_hidden_before());
}

#[test]
fn in_a_text_that_was_changed_a_hidden_word_is_hidden_wherever_it_is_said() {
    let mut review = nobody().begin(TEXT).unwrap();
    review.hide(place(&review, "bamsen"));
    let out = leaves(again(&review, &format!("Ja. {TEXT} Det var BAMSENS hatt."), &nobody()), &nobody());
    assert!(!out.to_lowercase().contains("bamse"), "{out}");
    // Taken out of the text and written again, it is still known.
    let away = nobody().begin_again("Vi lo lenge.", &review.hidden_by_hand()).unwrap();
    let back = again(&away, "Vi lo lenge, og bamsen lo.", &nobody());
    assert!(!look(&back, "bamsen").leaves());
    // What was hidden here alone does not reach into the other passage.
    assert!(leaves(again(&review, TEXT, &nobody()), &nobody()).contains("bamsen"));
}

#[test]
fn what_was_hidden_everywhere_is_hidden_in_the_other_passage_after_a_lock_too() {
    let mut first = nobody().begin("Bamse lo.").unwrap();
    first.hide_everywhere(place(&first, "Bamse"));
    let first = through(again(&first, "Bamse lo.", &nobody())).finish().unwrap();
    let second = through(nobody().begin("Det var bamses hatt.").unwrap()).finish().unwrap();
    let page = Passages::draw(&first, Some(&second), &nobody(), Tongue::Bokmaal);
    assert_eq!(page.texts().collect::<Vec<_>>(), ["[skjult ord] lo.", "Det var [skjult ord] hatt."]);
}

#[test]
fn a_word_given_to_somebody_is_theirs_after_a_lock_and_hidden_if_they_are_gone() {
    let runner = somebody(1, "løperen", &[]);
    let reviewer = Reviewer::with([&runner]);
    let mut review = reviewer.begin(TEXT).unwrap();
    review.belongs_to(place(&review, "bamsen"), runner.id);
    let there = again(&review, TEXT, &reviewer);
    assert_eq!(look(&there, "bamsen"), Look::Hidden(Instead::Person(runner.id)));
    let reviewed = through(there).finish().unwrap();
    assert_eq!(reviewed.words_of_people(), [(runner.id, PrivateText::new("bamsen"))]);

    let gone = again(&review, TEXT, &nobody());
    assert_eq!(look(&gone, "bamsen"), Look::Hidden(Instead::Kind(Kind::Word)));
    assert!(through(gone).finish().unwrap().words_of_people().is_empty());
    // Where none of their words may be stored, the word alone is kept.
    let unsaid = review.hidden_by_hand().without_saying_whose(|person| person == runner.id);
    let unsaid = reviewer.begin_again(TEXT, &unsaid).unwrap();
    assert_eq!(look(&unsaid, "bamsen"), Look::Hidden(Instead::Kind(Kind::Word)));
}

#[test]
fn nothing_of_what_was_hidden_is_printed_by_accident() {
    let mut review = nobody().begin("Kanarifugl lo.").unwrap();
    review.hide_everywhere(place(&review, "Kanarifugl"));
    for hidden in [review.hidden_by_hand(), review.hidden_by_hand().in_another_text()] {
        let draft = Draft::new(Screen::Passage, Share::default().into(), NaiveDateTime::default());
        let said = format!("{:#?}", Draft { hidden: Some(Box::new(hidden)), ..draft });
        assert!(said.contains("HiddenByHand") && !said.to_lowercase().contains("kanari"), "{said}");
    }
}

/// What a person hid, as a test remembers it: the words, and where they stood.
#[derive(Default)]
struct Hid {
    places: Vec<(usize, String)>,
    everywhere: Vec<String>,
}

fn words(review: &Review, at: usize) -> String {
    review.stretch(at).map(|stretch| stretch.words.to_owned()).unwrap_or_default()
}

fn do_something(review: &mut Review, hid: &mut Hid, chance: &mut Chance) {
    let at = chance.between(0, review.stretches().count() as u64 - 1) as usize;
    let word = words(review, at);
    let before = review.stretch(at).unwrap();
    // About a word to hide there is nothing to decide.
    if !before.is_word || matches!(review.showing(at), Some(Showing::Never(_))) {
        return;
    }
    match chance.between(0, 5) {
        0 => {
            review.hide(at);
            hid.places.push((at, word));
        }
        1 => {
            review.hide_everywhere(at);
            hid.places.push((at, word.clone()));
            hid.everywhere.push(word);
        }
        2 => {
            review.belongs_to(at, Id::from_bytes([chance.between(1, 2) as u8; 16]));
            hid.places.push((at, word));
        }
        3..=4 => drop(review.show(at, if chance.between(0, 1) == 0 { Press::Tap } else { Press::Held })),
        _ => review.looked_at(at),
    }
}

#[test]
fn whatever_was_done_what_was_hidden_is_hidden_and_nothing_that_was_shown_stands() {
    let mut chance = Chance::of("by hand");
    let people: [Contact; 2] = [somebody(1, "løperen", DECLARED[0]), somebody(2, "den høye", DECLARED[1])];
    let (all, few) = (Reviewer::with(&people), Reviewer::with(&people[..1]));
    let (mut hidden, mut shown, mut changed) = (0, 0, 0);
    for _ in 0..400 {
        let text = passage(&mut chance);
        let Ok(mut review) = all.begin(&text) else { continue };
        let first = review.clone();
        let mut hid = Hid::default();
        for _ in 0..chance.between(1, 12) {
            do_something(&mut review, &mut hid, &mut chance);
        }
        let mut kept = HiddenByHand::default();
        // Locked more than once, it is the same.
        for _ in 0..chance.between(1, 3) {
            kept = sealed(&review.hidden_by_hand());
            review = all.begin_again(&text, &kept).unwrap();
        }
        for (at, word) in &hid.places {
            assert!(!review.stretch(*at).unwrap().look.leaves(), "{word} in {text:?}");
            hidden += 1;
        }
        let out = words_beside_brackets(review.reads(Tongue::Bokmaal).reveal());
        for word in &hid.everywhere {
            assert!(!say(&out, word), "{word} in {text:?}");
        }
        // Nothing stands that did not stand when the first review began.
        for (now, then) in review.stretches().zip(first.stretches()) {
            assert!(then.look.leaves() || !now.look.leaves(), "{} in {text:?}", now.words);
            shown += usize::from(!then.look.leaves());
        }
        // In another text, and with other people, every word that was hidden is.
        let other = format!("Og så. {text}");
        for reviewer in [&all, &few] {
            let Ok(review) = reviewer.begin_again(&other, &kept) else { continue };
            let out = words_beside_brackets(review.reads(Tongue::Bokmaal).reveal());
            for (_, word) in hid.places.iter().filter(|(_, word)| !plain_words(word).is_empty()) {
                assert!(!say(&out, word), "{word} in {other:?}: {out:?}");
                changed += 1;
            }
        }
    }
    println!("{hidden} hidden, {shown} never shown, {changed} in another text");
    assert!(hidden > 200 && shown > 1000 && changed > 400);
}

/// Through the bytes of the draft, without a vault.
fn sealed(hidden: &HiddenByHand) -> HiddenByHand {
    let mut bytes = Vec::new();
    ciborium::into_writer(hidden, &mut bytes).unwrap();
    ciborium::from_reader(&bytes[..]).unwrap()
}
