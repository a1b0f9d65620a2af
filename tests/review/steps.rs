//! What a person can do with a passage, step by step.

use mellom::journal::{ConsentState, EntryRef, Journal, Meeting, SharedUnder};
use mellom::redact::{Kind, Tongue};
use mellom::review::*;

use super::{leaves, look, place, somebody, through};

const PASSAGE: &str = "Møtte Zeynep og søsteren i Storgata 12. Zeyneps lege er fra Tromsø, og hun er rørlegger. hun grublet på glimmerzup.";

fn nobody() -> Reviewer {
    Reviewer::with([])
}

fn begin(text: &str) -> Review {
    nobody().begin(text).unwrap()
}

#[test]
fn a_passage_begins_with_what_points_at_people_hidden() {
    let review = begin(PASSAGE);
    assert_eq!(look(&review, "Zeynep"), Look::Hidden(Instead::Kind(Kind::Name)));
    assert_eq!(look(&review, "Storgata 12"), Look::Hidden(Instead::Kind(Kind::Address)));
    assert_eq!(look(&review, "Tromsø"), Look::Hidden(Instead::Kind(Kind::Place)));
    assert_eq!(look(&review, "rørlegger"), Look::Underlined);
    assert_eq!(look(&review, "glimmerzup"), Look::Asked);
    assert_eq!(look(&review, "søsteren"), Look::Plain);
    let whole: String = review.stretches().map(|stretch| stretch.words).collect();
    assert_eq!(whole, PASSAGE);
}

#[test]
fn a_word_can_be_hidden_here_or_wherever_it_is_said() {
    let mut review = begin("Bamse ringte. Jeg sa til bamse at Bamses bil sto der, og bamsefar lo.");
    let first = place(&review, "bamse");
    review.hide(first);
    assert_eq!(look(&review, "bamse"), Look::Hidden(Instead::Kind(Kind::Word)));
    let out = leaves(review.clone(), &nobody());
    assert!(out.to_lowercase().contains("bamse"), "only here: {out}");
    review.hide_everywhere(first);
    let out = leaves(review, &nobody());
    assert!(out.contains("bamsefar") && !out.contains("Bamse") && out.matches("[").count() == 3, "{out}");
}

#[test]
fn what_points_at_one_person_is_shown_by_holding_and_what_points_at_a_few_by_a_tap() {
    let mut review = begin(PASSAGE);
    let (name, town) = (place(&review, "Zeynep"), place(&review, "Tromsø"));
    assert_eq!(review.showing(name), Some(Showing::Hold));
    assert_eq!(review.show(name, Press::Tap), Err(StaysHidden::HoldIt));
    assert!(!look(&review, "Zeynep").leaves());
    review.show(name, Press::Held).unwrap();
    assert_eq!(look(&review, "Zeynep"), Look::Underlined, "it stands there, and is still pointed out");
    assert!(!look(&review, "Zeyneps").leaves(), "one place, not every place");
    review.show(town, Press::Tap).unwrap();
    assert!(look(&review, "Tromsø").leaves());
    // Nothing of it is remembered.
    assert!(!look(&begin(PASSAGE), "Zeynep").leaves());
}

#[test]
fn an_asked_word_is_hidden_until_it_is_answered() {
    let mut review = begin("da glimmerzup kom, lo glimmerzup.");
    assert_eq!(review.asked(), 2);
    review.answer(CouldTell::No);
    assert_eq!(review.finish().unwrap_err(), NotYet::Asked(2));
    let mut no = review.clone();
    no.show(place(&no, "glimmerzup"), Press::Tap).unwrap();
    assert_eq!(no.asked(), 0, "the same word is not asked about twice");
    assert_eq!(leaves(no, &nobody()), "da glimmerzup kom, lo glimmerzup.");
    review.hide_everywhere(place(&review, "glimmerzup"));
    assert_eq!(leaves(review, &nobody()), "da [navn] kom, lo [navn].");
}

#[test]
fn a_word_given_to_a_person_is_hidden_as_that_person_in_every_form() {
    let runner = somebody(1, "løperen", &["Solveig"]);
    let reviewer = Reviewer::with([&runner]);
    let mut review = reviewer.begin("Bamse lo. Solveig og bamses hund. Hei, BAMSE.").unwrap();
    review.belongs_to(place(&review, "Bamse"), runner.id);
    let out = leaves(review.clone(), &reviewer);
    assert_eq!(out, "[person A] lo. [person A] og [person A] hund. Hei, [person A].");
    let reviewed = through(review).finish().unwrap();
    let [(person, word)] = reviewed.words_of_people() else { panic!("one word") };
    assert_eq!((*person, word.reveal()), (runner.id, "Bamse"));
}

#[test]
fn a_word_that_was_given_to_a_person_by_mistake_is_nobodys_again() {
    let runner = somebody(1, "løperen", &[]);
    let reviewer = Reviewer::with([&runner]);
    let mut review = reviewer.begin("Vi så på havet, og havet var stille.").unwrap();
    let sea = place(&review, "havet");
    review.belongs_to(sea, runner.id);
    review.show(sea, Press::Tap).unwrap();
    let reviewed = through(review.clone()).finish().unwrap();
    assert!(reviewed.words_of_people().is_empty(), "it will not be added to their words");
    assert_eq!(leaves(review, &reviewer), "Vi så på havet, og [skjult ord] var stille.", "the other place waits");
}

#[test]
fn an_alias_is_hidden_as_its_person_and_can_be_held() {
    let runner = somebody(1, "løperen", &["Solveig"]);
    let reviewer = Reviewer::with([&runner]);
    let mut review = reviewer.begin("Møtte løperen, altså Solveig.").unwrap();
    assert_eq!(leaves(review.clone(), &reviewer), "Møtte [person A], altså [person A].");
    review.show(place(&review, "løperen"), Press::Held).unwrap();
    assert_eq!(leaves(review, &reviewer), "Møtte løperen, altså [person A].");
}

#[test]
fn nothing_is_finished_before_the_question_is_answered_of_the_passage_as_it_stands() {
    let mut review = begin("Vi snakket om å bli spurt.");
    assert_eq!(review.finish().unwrap_err(), NotYet::Neighbour);
    review.answer(CouldTell::No);
    assert!(review.finish().is_ok());
    review.hide(place(&review, "spurt"));
    assert_eq!(review.finish().unwrap_err(), NotYet::Neighbour, "it was answered of another text");
    // An honest answer offers other ways, and does not take this one.
    review.answer(CouldTell::NotSure);
    assert_eq!(review.finish().unwrap_err(), NotYet::Neighbour);
    review.keep();
    assert!(review.finish().is_ok());
}

#[test]
fn untouched_suggestions_are_counted_and_words_to_hide_are_none() {
    let runner = somebody(1, "løperen", &["Solveig"]);
    let mut review = Reviewer::with([&runner]).begin("Solveig fra Tromsø er rørlegger, sa Zeynep.").unwrap();
    assert_eq!(review.untouched(), 3);
    review.looked_at(place(&review, "Tromsø"));
    review.hide(place(&review, "rørlegger"));
    assert_eq!(review.untouched(), 1);
    review.undo();
    assert_eq!(review.untouched(), 2, "what was seen stays seen");
}

#[test]
fn three_things_that_narrow_the_circle_are_a_rare_combination() {
    let mut review = begin("Hun er rørlegger og kommer fra Tromsø.");
    assert_eq!(review.traits(), [Trait::Sex, Trait::Work]);
    review.show(place(&review, "Tromsø"), Press::Tap).unwrap();
    assert_eq!(review.traits(), [Trait::Sex, Trait::Place, Trait::Work]);
    assert!(review.traits().len() >= RARE);
    review.hide(place(&review, "rørlegger"));
    assert!(review.traits().len() < RARE);
}

#[test]
fn what_is_hidden_everywhere_in_one_passage_is_hidden_in_the_other() {
    let (runner, diver) = (somebody(1, "løperen", &["Solveig"]), somebody(2, "dykkeren", &["Dawit"]));
    let reviewer = Reviewer::with([&runner, &diver]);
    let mut first = reviewer.begin("Dawit og Solveig så Bamse.").unwrap();
    first.hide_everywhere(place(&first, "Bamse"));
    first.belongs_to(place(&first, "så"), diver.id);
    let second = reviewer.begin("Så lo Dawit av bamses hatt og av Solveigs.").unwrap();
    let (first, second) = (through(first).finish().unwrap(), through(second).finish().unwrap());
    let mut orders = std::collections::BTreeSet::new();
    for _ in 0..60 {
        let passages = Passages::draw(&first, Some(&second), &reviewer, Tongue::English);
        let [one, two] = passages.texts().collect::<Vec<_>>().try_into().unwrap();
        let (dawit, solveig) =
            if one.starts_with("[person A]") { ("[person A]", "[person B]") } else { ("[person B]", "[person A]") };
        assert_eq!(one, format!("{dawit} og {solveig} {dawit} [name]."));
        assert_eq!(two, format!("{dawit} lo {dawit} av [hidden word] hatt og av {solveig}."));
        orders.insert(dawit);
    }
    assert_eq!(orders.len(), 2, "who is A is drawn anew for every export");
}

#[test]
fn a_word_that_became_somebodys_after_the_review_does_not_leave() {
    let review = through(begin("Vi gikk forbi Brugata og lo."));
    let before = leaves(review.clone(), &nobody());
    let runner = somebody(1, "løperen", &["lo"]);
    let passages = Passages::draw(&review.finish().unwrap(), None, &Reviewer::with([&runner]), Tongue::Bokmaal);
    assert_eq!(passages.texts().next().unwrap(), before.replace("lo.", "[person A]."));
}

#[test]
fn the_ledger_learns_where_a_passage_came_from_and_whom_it_speaks_of() {
    let runner = somebody(1, "løperen", &["Solveig"]);
    let mut meeting = Meeting::new(chrono::NaiveDateTime::default());
    meeting.consent.set(ConsentState::AgreedAll);
    let entry = EntryRef::from(meeting.id);
    let reviewer = Reviewer::of(&Journal::of([runner.clone().into(), meeting.into()]));
    let source = SharedUnder { entry, state: Some(ConsentState::AgreedAll.into()), ..SharedUnder::default() };
    let holds = reviewer.still_holds(std::slice::from_ref(&source)).unwrap();
    let review = reviewer.begin("Solveig lo.").unwrap().taken_from(holds);
    let passages = Passages::draw(&through(review).finish().unwrap(), None, &reviewer, Tongue::Bokmaal);
    let of_her = SharedUnder { entry: runner.id.into(), ..SharedUnder::default() };
    assert_eq!(passages.drawn_on(), [source, of_her]);
}

#[test]
fn a_passage_has_something_in_it_and_not_too_much() {
    let long = "å".repeat(MOST_LETTERS);
    assert!(nobody().begin(&format!("  {long} \n")).is_ok());
    assert_eq!(nobody().begin(&format!("{long}å")).unwrap_err(), NoPassage::TooLong { letters: MOST_LETTERS + 1 });
    assert_eq!(nobody().begin(" \u{200b}\n").unwrap_err(), NoPassage::Empty);
}

#[test]
fn nothing_of_a_passage_is_printed_by_accident() {
    let runner = somebody(1, "løperen", &["Solveig"]);
    let reviewer = Reviewer::with([&runner]);
    let mut review = reviewer.begin("Kanarifugl Solveig").unwrap();
    review.hide_everywhere(place(&review, "Kanarifugl"));
    let stretch = format!("{:?}", review.stretches().collect::<Vec<_>>());
    let review = through(review);
    let reviewed = review.finish().unwrap();
    let passages = Passages::draw(&reviewed, None, &reviewer, Tongue::Bokmaal);
    for said in [format!("{review:#?}"), format!("{reviewed:#?}"), format!("{passages:?}"), stretch] {
        assert!(!said.to_lowercase().contains("kanari") && !said.contains("Solveig"), "{said}");
    }
}

#[test]
fn undoing_step_by_step_leads_back_the_whole_way() {
    let mut review = begin(PASSAGE);
    let first = review.clone();
    review.hide(place(&review, "søsteren"));
    let second = review.clone();
    review.hide_everywhere(place(&review, "hun"));
    review.show(place(&review, "Tromsø"), Press::Tap).unwrap();
    assert!(review.undo() && review.undo());
    assert!(review == second);
    assert!(review.undo() && !review.can_undo() && !review.undo());
    assert!(review == first);
}

#[test]
fn an_emoji_that_is_what_somebody_is_called_is_hidden_like_a_word() {
    let runner = somebody(1, "løperen", &[]);
    let reviewer = Reviewer::with([&runner]);
    let mut here = reviewer.begin("Så kom 🦊, og 🦊❤ lo 🙂.").unwrap();
    here.hide(place(&here, "🦊"));
    assert_eq!(here.reads(Tongue::English).reveal(), "Så kom [hidden word], og 🦊❤ lo 🙂.");
    assert!(here.undo());

    // Everywhere, in the other passage as well, and where a heart follows it.
    here.hide_everywhere(place(&here, "🦊"));
    let other = reviewer.begin("Vi gikk, 🦊 og 👍🦊 og 👍.").unwrap();
    let (here, other) = (through(here).finish().unwrap(), through(other).finish().unwrap());
    let page = Passages::draw(&here, Some(&other), &reviewer, Tongue::English);
    assert_eq!(
        page.texts().collect::<Vec<_>>(),
        ["Så kom [hidden word], og [hidden word] lo 🙂.", "Vi gikk, [hidden word] og [hidden word] og 👍."]
    );

    // And as somebody's: no thumb is taken for a fox.
    let mut theirs = reviewer.begin("Så kom 🦊, 🦊s hund og 👍 🙂 ❤.").unwrap();
    theirs.belongs_to(place(&theirs, "🦊"), runner.id);
    assert_eq!(leaves(theirs, &reviewer), "Så kom [person A], [person A] hund og 👍 🙂 ❤.");
}
