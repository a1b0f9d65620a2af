//! The review of one passage: what is hidden, what is asked, what is shown, and every step taken, which can be undone.

use std::collections::BTreeSet;
use std::fmt;

use super::inside::found;
use super::look::{Look, Showing, Stretch};
use super::piece::{Piece, Sort, pieces};
use super::rare::{self, Trait};
use super::reviewed::{Reviewed, Segment};
use super::reviewer::Found;
use crate::journal::{Contact, Id, PrivateText, StillHolds};
use crate::redact::{Kind, Tier, Tongue};

/// A passage being reviewed. `Debug` says nothing of it.
#[derive(Clone, PartialEq)]
pub struct Review {
    pub(super) text: PrivateText,
    pub(super) pieces: Vec<Piece>,
    pub(super) now: State,
    /// Every state before, oldest first: undoing gives back exactly what was.
    pub(super) before: Vec<State>,
    /// What was looked at under its bar. Nobody can undo having seen something.
    looked_at: BTreeSet<usize>,
    pub(super) could_tell: Option<Told>,
    taken_from: StillHolds,
    /// Words hidden by hand in an earlier text of this passage.
    pub(super) from_before: Vec<PrivateText>,
    pub(super) hidden_before: bool,
}

/// What the person has decided.
#[derive(Clone, Default, PartialEq)]
pub(super) struct State {
    /// One for each piece.
    pub decided: Vec<Decision>,
    /// Words to hide wherever they are said, in the other passage of the export as well.
    pub everywhere: Vec<PrivateText>,
    /// Words that belong to a person from now on.
    pub of_people: Vec<(Id<Contact>, PrivateText)>,
    /// The pieces that were hidden by hand, those among them that were shown again as well: hiding is kept over a lock, and
    /// showing is not.
    pub by_hand: BTreeSet<usize>,
    /// Words that were to be hidden everywhere, whether they still are or not.
    pub once_everywhere: Vec<PrivateText>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// As the redactor suggests.
    Suggested,
    /// Hidden.
    Hidden,
    /// It may stand there.
    Shown,
    /// Hidden as this person.
    Of(Id<Contact>),
}

/// How a word was asked to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// A tap.
    Tap,
    /// A button held down.
    Held,
}

/// The answer to "Could a neighbour tell who this is?"
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CouldTell {
    /// Yes.
    Yes,
    /// Not sure.
    NotSure,
    /// No.
    No,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    answer: CouldTell,
    /// The supporter has seen the other ways and keeps the passage: an honest answer is never punished.
    kept: bool,
}

/// Why a word stays hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StaysHidden {
    /// It points at one person by itself: only holding shows it.
    #[error("only holding shows it")]
    HoldIt,
    /// It is among the words to hide of a person. Those never leave.
    #[error("it is a word to hide of a person")]
    NeverLeaves,
    /// There is no such word.
    #[error("there is no such word")]
    NoSuchWord,
}

/// What is left to do before a passage can stand on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotYet {
    /// So many words are still asked about.
    #[error("{0} words are still asked about")]
    Asked(usize),
    /// The question about the neighbour is not answered, or was answered before the passage changed.
    #[error("the question about the neighbour is open")]
    Neighbour,
}

impl Review {
    /// The review of `text`, in which `found` was found.
    pub(super) fn of(text: impl AsRef<str>, found: Vec<Found>) -> Self {
        let text = PrivateText::new(text.as_ref());
        let pieces = pieces(text.reveal(), found);
        let now = State { decided: vec![Decision::Suggested; pieces.len()], ..State::default() };
        let (before, looked_at) = (Vec::new(), BTreeSet::new());
        let (could_tell, taken_from) = (None, StillHolds::default());
        let (from_before, hidden_before) = (Vec::new(), false);
        Self { text, pieces, now, before, looked_at, could_tell, taken_from, from_before, hidden_before }
    }

    /// Says which entries the passage was picked from, and on which consent: the ledger will say so. Takes the proof that
    /// they may be shared ([`Reviewer::still_holds`](super::Reviewer::still_holds)).
    #[must_use]
    pub fn taken_from(mut self, source: StillHolds) -> Self {
        self.taken_from = source;
        self
    }

    /// The passage as it stands, stretch by stretch, without gaps.
    pub fn stretches(&self) -> impl Iterator<Item = Stretch<'_>> {
        self.pieces.iter().enumerate().map(|(at, piece)| Stretch {
            at,
            words: self.words(piece),
            look: self.look(at),
            is_word: piece.sort != Sort::Between,
            tier: found(piece).map(|found| found.span.tier),
        })
    }

    /// One stretch.
    pub fn stretch(&self, at: usize) -> Option<Stretch<'_>> {
        self.stretches().nth(at)
    }

    /// The passage as it reads, with people without letters: those are drawn when the page is made.
    pub fn reads(&self, tongue: Tongue) -> PrivateText {
        let segments = self.segments();
        let words = segments.iter().map(|segment| match segment {
            Segment::Text(text) => text.reveal(),
            Segment::Hidden(instead) => instead.word(tongue),
        });
        PrivateText::new(words.collect::<String>())
    }

    /// How what is hidden may be shown again.
    pub fn showing(&self, at: usize) -> Option<Showing> {
        let piece = self.pieces.get(at)?;
        if let Some(whose) = found(piece).and_then(|found| found.whose).filter(|whose| whose.never_leaves) {
            return Some(Showing::Never(whose.person));
        }
        let direct = found(piece).is_some_and(|found| found.span.tier == Tier::Direct);
        Some(if direct { Showing::Hold } else { Showing::Tap })
    }

    // What the person can do.

    /// Hides a word where it stands. Of a word that is asked about this is the answer "yes".
    pub fn hide(&mut self, at: usize) {
        self.step(|review| review.decide(at, Decision::Hidden));
    }

    /// Hides a word wherever it is said, in the other passage of the page as well.
    pub fn hide_everywhere(&mut self, at: usize) {
        let Some(word) = self.word(at) else { return };
        self.step(|review| {
            for at in review.saying(&word).into_iter().chain([at]) {
                review.decide(at, Decision::Hidden);
            }
            let State { everywhere, once_everywhere, .. } = &mut review.now;
            for words in [everywhere, once_everywhere] {
                if !words.contains(&word) {
                    words.push(word.clone());
                }
            }
        });
    }

    /// Says that a word is one of a person's: it is hidden as that person wherever it is said, and is to be added to their
    /// words to hide once the review is done ([`Reviewed::words_of_people`]).
    pub fn belongs_to(&mut self, at: usize, person: Id<Contact>) {
        let Some(word) = self.word(at) else { return };
        self.step(|review| {
            for at in review.meant_by(person, &word).into_iter().chain([at]) {
                review.decide(at, Decision::Of(person));
            }
            review.now.of_people.retain(|(_, other)| *other != word);
            review.now.of_people.push((person, word));
        });
    }

    /// Lets a word stand. Of a word that is asked about this is the answer "no", for every time it is said; of a hidden one
    /// it uncovers this one place. What was said of the word elsewhere (that it is hidden everywhere, or somebody's) does
    /// not hold any longer; the other places stay hidden.
    ///
    /// # Errors
    /// If it stays hidden; see [`StaysHidden`].
    pub fn show(&mut self, at: usize, press: Press) -> Result<(), StaysHidden> {
        let word = self.word(at).ok_or(StaysHidden::NoSuchWord)?;
        match self.showing(at).ok_or(StaysHidden::NoSuchWord)? {
            Showing::Never(_) => return Err(StaysHidden::NeverLeaves),
            Showing::Hold if press == Press::Tap => return Err(StaysHidden::HoldIt),
            Showing::Hold | Showing::Tap => {}
        }
        let asked = self.look(at) == Look::Asked;
        self.step(|review| {
            let again = if asked { review.saying(&word) } else { Vec::new() };
            let again: Vec<usize> = again.into_iter().filter(|&at| review.look(at) == Look::Asked).collect();
            review.take_back_from_people(at);
            for at in again.into_iter().chain([at]) {
                review.let_stand(at);
            }
            review.take_back_everywhere();
        });
        Ok(())
    }

    /// Says that a hidden word was looked at under its bar, or a shown one left as it is: the suggestion is not untouched
    /// any more.
    pub fn looked_at(&mut self, at: usize) {
        self.looked_at.insert(at);
    }

    /// Takes the last step back. Whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.before.pop() else { return false };
        self.now = before;
        self.could_tell = None;
        true
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Answers whether a neighbour could tell who this is.
    pub fn answer(&mut self, answer: CouldTell) {
        self.could_tell = Some(Told { answer, kept: false });
    }

    /// Keeps the passage, whatever the answer was.
    pub fn keep(&mut self) {
        if let Some(told) = &mut self.could_tell {
            told.kept = true;
        }
    }

    // How things stand.

    /// What was answered to the question about the neighbour, if the passage is still what it was asked of.
    pub fn answered(&self) -> Option<CouldTell> {
        self.could_tell.map(|told| told.answer)
    }

    /// How many words are still asked about.
    pub fn asked(&self) -> usize {
        (0..self.pieces.len()).filter(|&at| self.look(at) == Look::Asked).count()
    }

    /// How many suggestions nobody has touched. Words to hide are none: they are hidden, whatever anybody thinks of it.
    pub fn untouched(&self) -> usize {
        (0..self.pieces.len())
            .filter(|&at| {
                let suggested = found(&self.pieces[at]).is_some_and(|found| found.span.tier != Tier::Ask);
                suggested
                    && self.now.decided[at] == Decision::Suggested
                    && !self.looked_at.contains(&at)
                    && !matches!(self.showing(at), Some(Showing::Never(_)))
            })
            .count()
    }

    /// What is left in the passage that narrows the circle. Three or more of them together are a rare combination.
    pub fn traits(&self) -> Vec<Trait> {
        let shown = (0..self.pieces.len()).filter(|&at| self.look(at).leaves());
        let kinds: Vec<Kind> = shown.filter_map(|at| found(&self.pieces[at])).map(|found| found.span.kind).collect();
        let text: String = self
            .segments()
            .iter()
            .map(|segment| match segment {
                Segment::Text(text) => text.reveal(),
                Segment::Hidden(_) => " … ",
            })
            .collect();
        rare::traits(&text, &kinds)
    }

    /// Whether the passage can stand on the page, and if so, what will stand there.
    ///
    /// # Errors
    /// What is left to do; see [`NotYet`].
    pub fn finish(&self) -> Result<Reviewed, NotYet> {
        let asked = self.asked();
        if asked > 0 {
            return Err(NotYet::Asked(asked));
        }
        match self.could_tell {
            Some(Told { answer: CouldTell::No, .. } | Told { kept: true, .. }) => {}
            _ => return Err(NotYet::Neighbour),
        }
        Ok(Reviewed::of(
            self.segments(),
            self.now.everywhere.clone(),
            self.now.of_people.clone(),
            self.taken_from.clone(),
        ))
    }
}

impl fmt::Debug for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Review")
            .field("pieces", &self.pieces.len())
            .field("asked", &self.asked())
            .field("steps", &self.before.len())
            .finish_non_exhaustive()
    }
}
