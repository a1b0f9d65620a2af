//! The passages of one export: at most two, with the letters drawn.

use std::fmt;

use super::letters::Letters;
use super::look::Instead;
use super::reviewed::{Reviewed, Segment};
use super::reviewer::Reviewer;
use super::same::Said;
use crate::journal::{Contact, Id, PrivateText, SharedUnder, StillHolds};
use crate::redact::{Kind, Tongue, placeholder};

/// One or two passages as they stand on a page, to the letter. `Debug` says nothing of them.
#[derive(Clone, PartialEq)]
pub struct Passages {
    texts: Vec<PrivateText>,
    on: Vec<SharedUnder>,
}

impl Passages {
    /// The passages of one export, with letters drawn for this one alone. What is hidden everywhere in one is hidden in the
    /// other, and the words to hide of everybody, as they are now, are looked for once more in what is left.
    ///
    /// A passage that was picked from something that may not be shared now ([`Reviewer::still_holds`]) is not among them,
    /// whenever it was gone through.
    pub fn draw(first: &Reviewed, second: Option<&Reviewed>, reviewer: &Reviewer, tongue: Tongue) -> Self {
        let both: Vec<&Reviewed> = [Some(first), second].into_iter().flatten().collect();
        let given: Vec<(Id<Contact>, PrivateText)> =
            both.iter().flat_map(|one| one.words_of_people().iter().cloned()).collect();
        let reviewer = reviewer.and(&given);
        let everywhere: Vec<Said> =
            both.iter().flat_map(|one| &one.everywhere).map(|word| Said::of(word.reveal())).collect();
        // What was said to be hidden holds, also if the passage in which it was said is not among them.
        let holding =
            |one: &Reviewed| Some((sweep(&one.segments, &reviewer, &everywhere), one.still_holds(&reviewer)?));
        let (swept, sources): (Vec<Vec<Segment>>, Vec<StillHolds>) = both.into_iter().filter_map(holding).unzip();
        let letters = Letters::draw(swept.iter().flatten().filter_map(person));
        let texts = swept.iter().map(|segments| PrivateText::new(said(segments, &letters, tongue))).collect();

        // Whom a passage speaks of: forgetting them finds the copy in the ledger.
        let people = letters.people().map(|person| SharedUnder { entry: person.into(), ..SharedUnder::default() });
        let mut on: Vec<SharedUnder> = Vec::new();
        for source in sources.iter().flat_map(StillHolds::on).cloned().chain(people) {
            if !on.contains(&source) {
                on.push(source);
            }
        }
        Self { texts, on }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The passages, each as it is shown and as it leaves.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(PrivateText::reveal)
    }

    /// The entries they were picked from, and the people they speak of.
    pub fn drawn_on(&self) -> &[SharedUnder] {
        &self.on
    }
}

impl fmt::Debug for Passages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Passages({})", self.texts.len())
    }
}

/// Hides in the words that stand what is hidden everywhere, and what never leaves.
fn sweep(segments: &[Segment], reviewer: &Reviewer, everywhere: &[Said]) -> Vec<Segment> {
    let mut swept = Vec::new();
    for segment in segments {
        let text = match segment {
            Segment::Text(text) => text.reveal(),
            Segment::Hidden(_) => {
                swept.push(segment.clone());
                continue;
            }
        };
        let mut at = 0;
        for (start, end, instead) in to_hide(text, reviewer, everywhere) {
            if start >= at {
                Segment::push_text(&mut swept, text[at..start].to_owned());
                swept.push(Segment::Hidden(instead));
                at = end;
            }
        }
        Segment::push_text(&mut swept, text[at..].to_owned());
    }
    swept
}

/// What is to be hidden in words that stand, in order.
fn to_hide(text: &str, reviewer: &Reviewer, everywhere: &[Said]) -> Vec<(usize, usize, Instead)> {
    let mut hide: Vec<(usize, usize, Instead)> = reviewer
        .never_leaving(text)
        .into_iter()
        .filter_map(|found| Some((found.span.start, found.span.end, Instead::Person(found.whose?.person))))
        .collect();
    let words: Vec<(usize, usize)> = super::piece::words_of(text);
    let mut said = Said::of("");
    let places: Vec<usize> =
        words.iter().enumerate().flat_map(|(at, &(start, end))| vec![at; said.push(&text[start..end])]).collect();
    for word in everywhere {
        let here = said.places_of(word).filter_map(|part| words.get(*places.get(part)?).copied());
        hide.extend(here.map(|(start, end)| (start, end, Instead::Kind(Kind::Word))));
    }
    // A person's word first where two meet: it says more, and hides no less.
    hide.sort_by_key(|&(start, end, instead)| (start, matches!(instead, Instead::Kind(_)), std::cmp::Reverse(end)));
    joined(hide)
}

/// Makes one stretch of those that overlap.
fn joined(hide: Vec<(usize, usize, Instead)>) -> Vec<(usize, usize, Instead)> {
    let mut joined: Vec<(usize, usize, Instead)> = Vec::new();
    for (start, end, instead) in hide {
        match joined.last_mut() {
            Some(last) if start < last.1 => {
                last.1 = last.1.max(end);
                if matches!(instead, Instead::Person(_)) && matches!(last.2, Instead::Kind(_)) {
                    last.2 = instead;
                }
            }
            _ => joined.push((start, end, instead)),
        }
    }
    joined
}

fn person(segment: &Segment) -> Option<Id<Contact>> {
    match segment {
        Segment::Hidden(Instead::Person(person)) => Some(*person),
        Segment::Hidden(Instead::Kind(_)) | Segment::Text(_) => None,
    }
}

fn said(segments: &[Segment], letters: &Letters, tongue: Tongue) -> String {
    let mut said = String::new();
    for segment in segments {
        match segment {
            Segment::Text(text) => said.push_str(text.reveal()),
            Segment::Hidden(Instead::Person(person)) => said.push_str(&letters.of(*person)),
            Segment::Hidden(Instead::Kind(kind)) => said.push_str(placeholder(*kind, tongue)),
        }
    }
    said
}
