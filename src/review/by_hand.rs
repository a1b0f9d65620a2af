//! What a person hid by hand, kept beside the text over a lock.
//!
//! Only hiding is kept. What was shown, or answered with "it is no name", was decided for the moment in which the text was
//! read: it comes back hidden, and is asked again. Nothing here can make a word stand that would be hidden without it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::review::{Decision, Review, State};
use super::reviewer::{NoPassage, Reviewer};
use crate::journal::{Contact, Id, PrivateText};

/// What was hidden by hand in one passage. It goes with the passage's draft and is gone when that is. `Debug` says nothing
/// of the words.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct HiddenByHand {
    /// The text that the places are places of.
    of: PrivateText,
    /// Where something was hidden: beginnings and ends, in bytes.
    places: Vec<(usize, usize)>,
    /// Words hidden in an earlier text of this passage, wherever they are said in this one.
    words: Vec<PrivateText>,
    /// Words hidden everywhere, in the other passage of the page as well.
    everywhere: Vec<PrivateText>,
    /// Words that are somebody's.
    of_people: Vec<(Id<Contact>, PrivateText)>,
}

impl HiddenByHand {
    /// Whether nothing was hidden by hand.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty() && self.words.is_empty() && self.everywhere.is_empty() && self.of_people.is_empty()
    }

    /// The same for a text that has been changed since: every word that was hidden somewhere, and no places.
    #[must_use]
    pub fn in_another_text(mut self) -> Self {
        for &(start, end) in &self.places {
            let word = self.of.reveal().get(start..end).map(PrivateText::new);
            add(&mut self.words, word);
        }
        self.places.clear();
        self.of = PrivateText::default();
        self
    }

    /// The same without saying whose a word is, for people of whom no word may be stored: it stays hidden.
    #[must_use]
    pub fn without_saying_whose(mut self, of: impl Fn(Id<Contact>) -> bool) -> Self {
        let (unsaid, said) = std::mem::take(&mut self.of_people).into_iter().partition(|(person, _)| of(*person));
        self.of_people = said;
        let unsaid: Vec<(Id<Contact>, PrivateText)> = unsaid;
        add(&mut self.words, unsaid.into_iter().map(|(_, word)| word));
        self
    }
}

impl fmt::Debug for HiddenByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.places.len() + self.words.len() + self.everywhere.len() + self.of_people.len();
        write!(f, "HiddenByHand({count})")
    }
}

impl Review {
    /// What was hidden by hand, here or before, to be kept beside the text.
    pub fn hidden_by_hand(&self) -> HiddenByHand {
        let State { by_hand, once_everywhere, of_people, .. } = &self.now;
        let places =
            by_hand.iter().filter_map(|&at| self.pieces.get(at)).map(|piece| (piece.start, piece.end)).collect();
        let hidden = HiddenByHand {
            of: self.text.clone(),
            places,
            words: self.from_before.clone(),
            everywhere: once_everywhere.clone(),
            of_people: of_people.clone(),
        };
        if hidden.is_empty() { HiddenByHand::default() } else { hidden }
    }

    /// Whether something was hidden by hand before this review began.
    pub fn was_hidden_before(&self) -> bool {
        self.hidden_before
    }

    /// Hides again what was hidden by hand before this review: by place in the very same text, and else by word, wherever it
    /// is said. `knows` says who is somebody still. This is how the review begins, and no step of it.
    fn hiding_again(mut self, before: &HiddenByHand, knows: impl Fn(Id<Contact>) -> bool) -> Self {
        let before = before.clone().without_saying_whose(|person| !knows(person));
        let same = before.of.reveal() == self.text.reveal();
        let before = if same { before } else { before.in_another_text() };
        self.hidden_before = !before.is_empty();
        let touched: Vec<usize> = (0..self.pieces.len())
            .filter(|&at| {
                let piece = &self.pieces[at];
                before.places.iter().any(|&(start, end)| start < piece.end && piece.start < end)
            })
            .collect();
        let said: Vec<usize> =
            before.words.iter().chain(&before.everywhere).flat_map(|word| self.saying(word)).collect();
        for at in touched.into_iter().chain(said) {
            self.decide(at, Decision::Hidden);
        }
        for (person, word) in &before.of_people {
            for at in self.meant_by(*person, word).into_iter().chain(self.saying(word)) {
                self.decide(at, Decision::Of(*person));
            }
        }
        self.from_before = before.words;
        self.now.everywhere = before.everywhere.clone();
        self.now.once_everywhere = before.everywhere;
        self.now.of_people = before.of_people;
        self
    }
}

impl Reviewer {
    /// Begins the review of `text` once more, with what was hidden by hand before hidden again. Everything else begins anew.
    ///
    /// # Errors
    /// If there is nothing in it, or too much.
    pub fn begin_again(&self, text: &str, before: &HiddenByHand) -> Result<Review, NoPassage> {
        Ok(self.begin(text)?.hiding_again(before, |person| self.knows(person)))
    }
}

/// Adds words that are not there yet.
fn add(words: &mut Vec<PrivateText>, more: impl IntoIterator<Item = PrivateText>) {
    for word in more {
        if !words.contains(&word) {
            words.push(word);
        }
    }
}
