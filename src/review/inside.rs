//! What a review does with its pieces: how each looks, what it says, and what a step changes.

use super::look::{Instead, Look, Showing};
use super::piece::{Piece, Sort};
use super::review::{Decision, Review};
use super::reviewed::Segment;
use super::reviewer::{Found, Reviewer};
use super::same::Said;
use crate::journal::{Contact, Id, PrivateText};
use crate::redact::{Kind, Tier};

impl Review {
    /// What leaves: the words that stand there, and what stands in the place of the others.
    pub(super) fn segments(&self) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut text = String::new();
        for stretch in self.stretches() {
            let instead = match stretch.look {
                Look::Plain | Look::Underlined => {
                    text.push_str(stretch.words);
                    continue;
                }
                Look::Hidden(instead) => instead,
                Look::Asked => Instead::Kind(Kind::Word),
            };
            Segment::push_text(&mut segments, std::mem::take(&mut text));
            // Two stretches with nothing between them are one to whoever reads.
            if segments.last() != Some(&Segment::Hidden(instead)) {
                segments.push(Segment::Hidden(instead));
            }
        }
        Segment::push_text(&mut segments, text);
        segments
    }

    /// How a piece looks. A word to hide of a person is hidden, whatever was decided.
    pub(super) fn look(&self, at: usize) -> Look {
        let Some(piece) = self.pieces.get(at) else { return Look::Plain };
        let found = found(piece);
        if let Some(whose) = found.and_then(|found| found.whose).filter(|whose| whose.never_leaves) {
            return Look::Hidden(Instead::Person(whose.person));
        }
        match (self.now.decided[at], found) {
            (Decision::Of(person), _) => Look::Hidden(Instead::Person(person)),
            (Decision::Shown, Some(found)) if found.span.tier != Tier::Ask => Look::Underlined,
            (Decision::Shown, _) | (Decision::Suggested, None) => Look::Plain,
            (Decision::Suggested, Some(found)) if found.span.tier == Tier::Ask => Look::Asked,
            (Decision::Suggested, Some(found)) if found.span.tier == Tier::Shown => Look::Underlined,
            (Decision::Hidden, None) => Look::Hidden(Instead::Kind(Kind::Word)),
            (Decision::Suggested | Decision::Hidden, Some(found)) => Look::Hidden(match found.whose {
                Some(whose) => Instead::Person(whose.person),
                // The answer to "is it a name?" was yes.
                None if found.span.tier == Tier::Ask => Instead::Kind(Kind::Name),
                None => Instead::Kind(found.span.kind),
            }),
        }
    }

    /// Does what `change` says as one step that can be taken back. A step that changes nothing is none.
    pub(super) fn step(&mut self, change: impl FnOnce(&mut Self)) {
        let before = self.now.clone();
        change(self);
        if self.now != before {
            self.before.push(before);
            self.could_tell = None;
        }
    }

    /// Hides a piece, or says whose it is. What is somebody's stays that: it says more than "hidden". About a word to hide
    /// there is nothing to decide.
    pub(super) fn decide(&mut self, at: usize, decision: Decision) {
        let is_word = self.word(at).is_some() && !matches!(self.showing(at), Some(Showing::Never(_)));
        if let Some(decided) = self.now.decided.get_mut(at).filter(|_| is_word)
            && !matches!((&decided, decision), (Decision::Of(_), Decision::Hidden))
        {
            *decided = decision;
            self.now.by_hand.insert(at);
        }
    }

    /// Lets a piece stand, if it is a word.
    pub(super) fn let_stand(&mut self, at: usize) {
        if self.word(at).is_some()
            && let Some(decided) = self.now.decided.get_mut(at)
        {
            *decided = Decision::Shown;
        }
    }

    /// The piece at `at` is to stand: words of people that it says are nobody's again, and where they were hidden as that
    /// person the redactor's suggestion holds.
    pub(super) fn take_back_from_people(&mut self, at: usize) {
        let says = |(person, word): &(Id<Contact>, PrivateText)| self.meant_by(*person, word).contains(&at);
        let (taken, left): (Vec<_>, Vec<_>) = self.now.of_people.clone().into_iter().partition(says);
        if taken.is_empty() {
            return;
        }
        for decided in &mut self.now.decided {
            if matches!(decided, Decision::Of(person) if taken.iter().any(|(other, _)| other == person)) {
                *decided = Decision::Suggested;
            }
        }
        for (person, word) in &left {
            for at in self.meant_by(*person, word) {
                self.decide(at, Decision::Of(*person));
            }
        }
        // Hidden still, each where it stands: only the one place was to be uncovered.
        for (person, word) in &taken {
            for at in self.meant_by(*person, word) {
                if self.look(at).leaves() {
                    self.decide(at, Decision::Hidden);
                }
            }
        }
        self.now.of_people = left;
    }

    /// Words that were to be hidden everywhere and stand somewhere now are not any longer.
    pub(super) fn take_back_everywhere(&mut self) {
        let standing: Vec<Said> = self
            .segments()
            .iter()
            .filter_map(|segment| match segment {
                Segment::Text(text) => Some(Said::of(text.reveal())),
                Segment::Hidden(_) => None,
            })
            .collect();
        let stands = |word: &PrivateText| {
            let word = Said::of(word.reveal());
            standing.iter().any(|text| text.says(&word))
        };
        self.now.everywhere.retain(|word| !stands(word));
    }

    /// The pieces that say `word`, one alone or several together.
    pub(super) fn saying(&self, word: &PrivateText) -> Vec<usize> {
        let mut said = Said::of("");
        let mut places = Vec::new();
        for (at, piece) in self.pieces.iter().enumerate().filter(|(_, piece)| piece.sort != Sort::Between) {
            let more = said.push(self.words(piece));
            places.extend(std::iter::repeat_n(at, more));
        }
        let mut saying: Vec<usize> =
            said.places_of(&Said::of(word.reveal())).filter_map(|part| places.get(part).copied()).collect();
        saying.dedup();
        saying
    }

    /// The pieces that say `word`, which is a person's: the redactor knows more ways to write such a word.
    pub(super) fn meant_by(&self, person: Id<Contact>, word: &PrivateText) -> Vec<usize> {
        let found = Reviewer::with([]).and(&[(person, word.clone())]).never_leaving(self.text.reveal());
        let mut meant = self.saying(word);
        meant.extend(self.pieces.iter().enumerate().filter_map(|(at, piece)| {
            let touches = |found: &Found| found.span.start < piece.end && piece.start < found.span.end;
            (piece.sort != Sort::Between && found.iter().any(touches)).then_some(at)
        }));
        meant.sort_unstable();
        meant.dedup();
        meant
    }

    /// The word at `at`, if it is one.
    pub(super) fn word(&self, at: usize) -> Option<PrivateText> {
        let piece = self.pieces.get(at).filter(|piece| piece.sort != Sort::Between)?;
        Some(PrivateText::new(self.words(piece)))
    }

    pub(super) fn words(&self, piece: &Piece) -> &str {
        self.text.reveal().get(piece.start..piece.end).unwrap_or_default()
    }
}

/// What the redactor found at a piece, if it is that.
pub(super) fn found(piece: &Piece) -> Option<&Found> {
    match &piece.sort {
        Sort::Found(found) => Some(found),
        Sort::Word | Sort::Between => None,
    }
}
