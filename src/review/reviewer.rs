//! The redactor with everything that the supporter has written down about people.

use super::plain::plain;
use super::review::Review;
use crate::guide::contacts;
use crate::journal::{Contact, Id, Journal, NoLongerHolds, Pickable, PrivateText, SharedUnder, StillHolds};
use crate::redact::{DeclaredPerson, Kind, Lexicon, Redactor, Span, Tier, Tongue, Why, placeholder, replaced_with};

/// Looks through passages, with the words to hide of every person met. Not `Debug`: it holds names.
pub struct Reviewer {
    redactor: Redactor<'static>,
    whose: Vec<Whose>,
    declared: Vec<DeclaredPerson>,
    pickable: Pickable,
}

/// Whose word the redactor knew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Whose {
    pub person: Id<Contact>,
    /// A word to hide: it never leaves. The alias may, if the supporter holds it on purpose: it is a word of their own
    /// making, and often an everyday one.
    pub never_leaves: bool,
}

/// What the redactor found, and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub span: Span,
    pub whose: Option<Whose>,
}

impl Reviewer {
    /// With the people of `journal`, those out of the way as well, and what may be picked from it as things stand now.
    pub fn of(journal: &Journal) -> Self {
        Self { pickable: journal.pickable(), ..Self::with(journal.contacts()) }
    }

    /// With these people, and no journal that a passage could have been picked from.
    pub fn with<'a>(people: impl IntoIterator<Item = &'a Contact>) -> Self {
        let (mut whose, mut declared) = (Vec::new(), Vec::new());
        let mut aliases = Vec::new();
        for contact in people {
            whose.push(Whose { person: contact.id, never_leaves: true });
            declared.push(DeclaredPerson::new(contact.words_to_hide.iter().map(PrivateText::reveal)));
            aliases.push((contact.id, contact.alias.reveal()));
        }
        // After all the words: where an alias is also a word to hide of somebody, it is hidden as that.
        for (person, alias) in aliases {
            whose.push(Whose { person, never_leaves: false });
            declared.push(DeclaredPerson::new([alias]));
        }
        Self::knowing(whose, declared)
    }

    /// The same, with more words to hide.
    pub(super) fn and(&self, words: &[(Id<Contact>, PrivateText)]) -> Self {
        let (mut whose, mut declared) = (Vec::new(), Vec::new());
        for (person, word) in words {
            whose.push(Whose { person: *person, never_leaves: true });
            declared.push(DeclaredPerson::new([word.reveal()]));
        }
        whose.extend(&self.whose);
        declared.extend(self.declared.iter().cloned());
        Self { pickable: self.pickable.clone(), ..Self::knowing(whose, declared) }
    }

    /// Whether somebody is among the people it knows.
    pub(super) fn knows(&self, person: Id<Contact>) -> bool {
        self.whose.iter().any(|whose| whose.person == person)
    }

    fn knowing(whose: Vec<Whose>, declared: Vec<DeclaredPerson>) -> Self {
        let numbers: Vec<String> = contacts::allow_list().collect();
        let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
        let redactor = Redactor::new(Lexicon::embedded(), &declared).keeping(&numbers);
        Self { redactor, whose, declared, pickable: Pickable::default() }
    }

    /// Reads the word lists in: the first text otherwise waits for them (0.14 s on a desk). For a thread in the background.
    pub fn warm() {
        let _ = Redactor::new(Lexicon::embedded(), &[]).find("Hei, Kari.");
    }

    /// Whether what a passage was picked from may be shared, as things stood when this reviewer was made.
    ///
    /// # Errors
    /// If it may not, whatever was said when it was picked.
    pub fn still_holds(&self, on: &[SharedUnder]) -> Result<StillHolds, NoLongerHolds> {
        self.pickable.still_holds(on)
    }

    /// Begins the review of `text`.
    ///
    /// # Errors
    /// If there is nothing in it, or too much.
    pub fn begin(&self, text: &str) -> Result<Review, NoPassage> {
        let text = plain(text);
        let letters = text.chars().count();
        if letters == 0 {
            return Err(NoPassage::Empty);
        }
        if letters > super::MOST_LETTERS {
            return Err(NoPassage::TooLong { letters });
        }
        let found = self.find(&text);
        Ok(Review::of(text, found))
    }

    /// `text` as one paragraph with everything hidden that would be: for a list to pick from.
    pub fn hidden(&self, text: &str, tongue: Tongue) -> PrivateText {
        let text = plain(text);
        let spans = self.redactor.find(&text);
        PrivateText::new(replaced_with(&text, &spans, |span| match span.why {
            _ if span.tier == Tier::Shown => None,
            Why::Declared(_) => Some(placeholder(Kind::Name, tongue).into()),
            _ => Some(placeholder(span.kind, tongue).into()),
        }))
    }

    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        let mut found = found(&self.redactor, &self.whose, text);
        // A word to hide inside an alias ("Kari fra kantina") is hidden as what it is.
        if found.iter().any(|found| found.whose.is_some_and(|whose| !whose.never_leaves)) {
            let words = self.never_leaving(text);
            for found in &mut found {
                let inside = |word: &&Found| word.span.start < found.span.end && found.span.start < word.span.end;
                if let Some(word) = words.iter().find(inside) {
                    found.whose = word.whose;
                }
            }
        }
        found
    }

    /// The words to hide in `text`, and nothing else.
    pub(super) fn never_leaving(&self, text: &str) -> Vec<Found> {
        let count = self.whose.iter().take_while(|whose| whose.never_leaves).count();
        let redactor = Redactor::new(Lexicon::embedded(), self.declared.get(..count).unwrap_or_default());
        let mut found = found(&redactor, &self.whose, text);
        found.retain(|found| found.whose.is_some());
        found
    }
}

fn found(redactor: &Redactor, whose: &[Whose], text: &str) -> Vec<Found> {
    let of = |span: &Span| match span.why {
        Why::Declared(place) => whose.get(place).copied(),
        _ => None,
    };
    redactor.find(text).into_iter().map(|span| Found { span, whose: of(&span) }).collect()
}

/// Why there is no passage to review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoPassage {
    /// Nothing was written.
    #[error("there is nothing to review")]
    Empty,
    /// More than [`MOST_LETTERS`](super::MOST_LETTERS).
    #[error("the passage has {letters} letters, which is too many")]
    TooLong {
        /// How many letters it has.
        letters: usize,
    },
    /// It was picked from something that may not be shared any more.
    #[error(transparent)]
    NoLonger(#[from] NoLongerHolds),
}
