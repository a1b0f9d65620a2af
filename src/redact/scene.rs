//! A text with all that is known about its words: what every later look works on.

use super::language::{Known, Language, known};
use super::lexicon::Lexicon;
use super::tokens::{Token, tokens};
use super::view::View;
use super::words::{BOKMAAL, ENGLISH, NOBODY, ORDINARY, ORDINARY_PLACES, PEOPLES};

/// What the lists say about one word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    pub known: Known,
    /// Known in the other language, in full.
    pub abroad: bool,
    /// A word the language cannot do without.
    pub small: bool,
    /// An HIV word, a medicine, an app, an abbreviation.
    pub nobody: bool,
    pub first: bool,
    pub last: bool,
    /// A name that is far more often a word.
    pub ordinary: bool,
    pub norway: bool,
    pub world: bool,
    pub country: bool,
    pub ordinary_place: bool,
    pub people: bool,
}

impl Facts {
    pub fn is_name(&self) -> bool {
        self.first || self.last
    }

    pub fn is_place(&self) -> bool {
        self.norway || self.world || self.country
    }

    /// No list of words or names has it.
    pub fn is_stranger(&self) -> bool {
        self.known == Known::No && !self.nobody && !self.small
    }
}

/// Not `Debug`: it holds the text.
pub(super) struct Scene<'a> {
    pub view: &'a View,
    pub tokens: Vec<Token>,
    pub facts: Vec<Facts>,
    pub language: Language,
}

impl<'a> Scene<'a> {
    pub fn of(view: &'a View, lexicon: &Lexicon) -> Self {
        let tokens = tokens(view);
        let language = Language::of(view, &tokens);
        let facts = tokens
            .iter()
            .map(|token| {
                let mut facts = facts(lexicon, &view.low()[token.start..token.end], language);
                // "Apríl" is not april: the mark makes it another word.
                if view.is_foreign(token.start, token.end) && token.end - token.start > 2 {
                    (facts.known, facts.abroad, facts.small, facts.ordinary) = (Known::No, false, false, false);
                    facts.nobody = false;
                }
                facts
            })
            .collect();
        Self { view, tokens, facts, language }
    }

    pub fn word(&self, at: usize) -> &[u8] {
        self.tokens.get(at).map_or(&[], |token| &self.view.low()[token.start..token.end])
    }

    /// What stands between one word and the next.
    pub fn gap(&self, at: usize) -> &[u8] {
        match (self.tokens.get(at), self.tokens.get(at + 1)) {
            (Some(one), Some(next)) => &self.view.low()[one.end..next.start],
            _ => b"\n",
        }
    }

    /// Whether the next word follows after a space and nothing else.
    pub fn follows(&self, at: usize) -> bool {
        self.gap(at) == b" "
    }

    pub fn before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|&before| self.follows(before))
    }

    pub fn after(&self, at: usize) -> Option<usize> {
        self.follows(at).then_some(at + 1)
    }
}

pub(super) fn bare(word: &[u8]) -> &[u8] {
    word.strip_suffix(b"'s").or_else(|| word.strip_suffix(b"'")).unwrap_or(word)
}

/// The forms a name may have here: as it stands, and without what may be a genitive.
pub(super) fn bases(word: &[u8]) -> impl Iterator<Item = &[u8]> {
    let bare = bare(word);
    let genitive = (bare.len() == word.len() && word.len() > 3).then(|| word.strip_suffix(b"s")).flatten();
    [Some(word), (bare.len() < word.len()).then_some(bare), genitive].into_iter().flatten()
}

fn facts(lexicon: &Lexicon, word: &[u8], language: Language) -> Facts {
    let any = |test: &dyn Fn(&[u8]) -> bool| bases(word).any(test);
    let parts = || word.split(|&letter| letter == b'-').filter(|part| !part.is_empty());
    let double = word.contains(&b'-') && parts().count() > 1;
    let small = BOKMAAL.has(word) || ENGLISH.has(word);
    let own_small = match language {
        Language::Bokmaal => BOKMAAL.has(word),
        Language::English => ENGLISH.has(word),
        Language::Either => small,
    };
    Facts {
        known: known(lexicon, word, language),
        abroad: match language {
            Language::Bokmaal => lexicon.in_english(word) || ENGLISH.has(word),
            Language::English => lexicon.in_bokmaal(word) || BOKMAAL.has(word),
            Language::Either => false,
        },
        small: own_small,
        nobody: any(&|word| NOBODY.has(word)) || (double && parts().next().is_some_and(|first| NOBODY.has(first))),
        first: any(&|word| lexicon.is_first_name(word)) || (double && parts().all(|part| lexicon.is_first_name(part))),
        last: any(&|word| lexicon.is_last_name(word)),
        ordinary: ORDINARY.has(word) || (small && word.len() < 4),
        norway: any(&|word| lexicon.in_norway(word) || super::places::is_region(word)),
        world: any(&|word| lexicon.in_world(word)),
        country: any(&|word| lexicon.is_country(word)),
        ordinary_place: ORDINARY_PLACES.has(word),
        people: super::places::is_people(word)
            || PEOPLES.has(word)
            || word.strip_suffix(b"s").is_some_and(|one| PEOPLES.has(one)),
    }
}
