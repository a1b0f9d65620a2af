//! The words and names the redactor knows, in sets that are searched as they are stored.

use std::sync::LazyLock;

use fst::raw::Fst;
use fst::{Set, SetBuilder};

use crate::packed::{packed, unpacked};

/// A file of words could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{name} is not a set of words")]
pub struct LexiconError {
    name: &'static str,
}

/// The files of a lexicon, in the order of [`Lexicon::from_files`].
pub const FILES: [&str; 7] = ["bokmaal", "english", "first", "last", "norway", "world", "countries"];

/// The sets that come with the app, in the order of [`FILES`]: as lists (`build/lexicon.rs`), which are half as large.
static PACKED: [&[u8]; 7] = [
    packed!("bokmaal.words"),
    packed!("english.words"),
    packed!("first.words"),
    packed!("last.words"),
    packed!("norway.words"),
    packed!("world.words"),
    packed!("countries.words"),
];

/// The sets. Every word is in the alphabet of comparison.
pub struct Lexicon {
    bokmaal: Set<Vec<u8>>,
    english: Set<Vec<u8>>,
    first: Set<Vec<u8>>,
    last: Set<Vec<u8>>,
    norway: Set<Vec<u8>>,
    world: Set<Vec<u8>>,
    countries: Set<Vec<u8>>,
}

impl Lexicon {
    /// The sets that come with the app, made of their lists the first time: 1.7 MB that
    /// stay in memory.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Lexicon> = LazyLock::new(|| {
            let sets = PACKED.map(|list| set_of(&unpacked(list)).unwrap_or_default());
            // INVARIANT: scripts/lexicon wrote these sets, build/lexicon.rs listed them, and a test compares them.
            #[allow(clippy::expect_used, reason = "see INVARIANT")]
            Lexicon::from_files(sets).expect("the lexicon in the app is whole")
        });
        &EMBEDDED
    }

    /// Other sets in the same form: for measuring with names left out.
    ///
    /// # Errors
    /// If a file is not a set of words.
    pub fn from_files(files: [Vec<u8>; 7]) -> Result<Self, LexiconError> {
        let mut sets =
            FILES.into_iter().zip(files).map(|(name, file)| Set::new(file).map_err(|_| LexiconError { name }));
        let mut next = || sets.next().unwrap_or(Err(LexiconError { name: "lexicon" }));
        Ok(Self {
            bokmaal: next()?,
            english: next()?,
            first: next()?,
            last: next()?,
            norway: next()?,
            world: next()?,
            countries: next()?,
        })
    }

    pub(super) fn in_bokmaal(&self, word: &[u8]) -> bool {
        self.bokmaal.contains(word)
    }

    pub(super) fn in_english(&self, word: &[u8]) -> bool {
        self.english.contains(word)
    }

    pub(super) fn is_first_name(&self, word: &[u8]) -> bool {
        self.first.contains(word)
    }

    pub(super) fn is_last_name(&self, word: &[u8]) -> bool {
        self.last.contains(word)
    }

    pub(super) fn in_norway(&self, place: &[u8]) -> bool {
        self.norway.contains(place)
    }

    pub(super) fn in_world(&self, place: &[u8]) -> bool {
        self.world.contains(place)
    }

    pub(super) fn is_country(&self, place: &[u8]) -> bool {
        self.countries.contains(place)
    }

    /// The lengths at which a Bokmål word ends inside `word`, from its beginning: where a compound may be cut.
    pub(super) fn bokmaal_heads(&self, word: &[u8], mut each: impl FnMut(usize) -> bool) -> bool {
        heads(self.bokmaal.as_fst(), word, &mut each)
    }
}

/// The set of the words in a list (`build/lexicon.rs` says how it is written); none of a list that is not in order.
fn set_of(list: &[u8]) -> Option<Vec<u8>> {
    let mut set = SetBuilder::memory();
    let mut word = Vec::new();
    for entry in list.chunk_by(|_, next| next.is_ascii()) {
        let (falls_away, letters) = entry.split_first()?;
        word.truncate(word.len().checked_sub(usize::from(falls_away & 0x7f))?);
        word.extend_from_slice(letters);
        set.insert(&word).ok()?;
    }
    set.into_inner().ok()
}

/// Walks `word` through the set and calls `each` where a word of the set ends, until it says it is satisfied.
fn heads(set: &Fst<Vec<u8>>, word: &[u8], each: &mut impl FnMut(usize) -> bool) -> bool {
    let mut node = set.root();
    for (at, &byte) in word.iter().enumerate() {
        let Some(step) = node.find_input(byte) else { return false };
        node = set.node(node.transition_addr(step));
        if node.is_final() && each(at + 1) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::fold::folded;
    use super::*;

    #[test]
    fn the_sets_made_of_lists_are_those_that_were_listed() {
        for (name, packed) in FILES.into_iter().zip(PACKED) {
            let listed = std::fs::read(format!("{}/assets/lexicon/{name}.fst", env!("CARGO_MANIFEST_DIR"))).unwrap();
            assert!(set_of(&unpacked(packed)).unwrap() == listed, "{name}");
        }
    }

    #[test]
    fn a_list_that_is_not_in_order_makes_no_set() {
        assert!(set_of(b"\x80eple\x81a").is_none(), "apart from its order");
        assert!(set_of(b"\x80eple\x85a").is_none(), "more falls away than is there");
        assert!(set_of(b"\x80eple\x80t").is_some());
    }

    #[test]
    fn the_sets_in_the_app_hold_what_their_names_say() {
        let lexicon = Lexicon::embedded();
        assert!(lexicon.in_bokmaal(&folded("grønnsakene")) && !lexicon.in_bokmaal(&folded("grxnn")));
        assert!(lexicon.in_english(b"neighbour") && lexicon.in_english(b"neighbor"));
        assert!(lexicon.is_first_name(&folded("Øyvind")) && lexicon.is_last_name(b"olsen"));
        assert!(lexicon.in_norway(&folded("Tromsø")) && lexicon.in_world(b"nairobi"));
        assert!(lexicon.is_country(&folded("Østerrike")) && lexicon.is_country(b"norway"));
    }
}
