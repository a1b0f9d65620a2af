//! The index: the texts of every entry, folded and side by side.
//!
//! Ten thousand notes of two kilobytes are twenty megabytes, and looking through them takes a few milliseconds: nothing
//! cleverer is needed, and nothing cleverer could be wiped as simply.

use std::collections::BTreeMap;
use std::fmt;

use memchr::memmem::Finder;
use zeroize::Zeroizing;

use super::fold::{fold, fold_onto};
use crate::journal::EntryId;

/// What a person looks for: words, all of which must be there.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<Zeroizing<String>>);

impl Query {
    /// What is meant by `typed`.
    pub fn new(typed: &str) -> Self {
        let mut words: Vec<_> = fold(typed).split_whitespace().map(|word| Zeroizing::new(word.to_owned())).collect();
        // The longest first: it is the rarest.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        words.dedup();
        Self(words)
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether whatever this finds, `before` finds too: a letter more was typed, or a word.
    pub fn narrows(&self, before: &Query) -> bool {
        before.0.iter().all(|word| self.0.iter().any(|longer| longer.contains(word.as_str())))
    }

    /// The words, folded.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|word| word.as_str())
    }
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Query({})", self.0.len())
    }
}

/// The folded texts of entries.
#[derive(Default)]
pub struct Index {
    texts: BTreeMap<EntryId, Zeroizing<Box<str>>>,
    /// Where an entry is put together, so that only its own size is kept.
    desk: Zeroizing<String>,
}

impl Index {
    /// Takes in the texts that `tell` tells, in place of what was there.
    pub fn put(&mut self, id: EntryId, tell: impl FnOnce(&mut dyn FnMut(&str))) {
        self.desk.clear();
        let desk = &mut self.desk;
        tell(&mut |text| {
            fold_onto(text, desk);
            fold_onto("\n", desk);
        });
        self.texts.insert(id, Zeroizing::new(self.desk.as_str().into()));
    }

    /// Forgets an entry.
    pub fn remove(&mut self, id: EntryId) {
        self.texts.remove(&id);
    }

    /// How many bytes of folded text there are.
    pub fn bytes(&self) -> usize {
        self.texts.values().map(|text| text.len()).sum()
    }

    /// Those of `among` in which every word of `query` stands, in their order.
    pub fn find<'a, T>(
        &self,
        query: &Query,
        among: impl Iterator<Item = T> + 'a,
        id: impl Fn(&T) -> EntryId,
    ) -> Vec<T> {
        let words: Vec<Finder<'_>> = query.0.iter().map(|word| Finder::new(word.as_bytes())).collect();
        among
            .filter(|entry| {
                self.texts
                    .get(&id(entry))
                    .is_some_and(|text| words.iter().all(|word| word.find(text.as_bytes()).is_some()))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Id;

    fn index(texts: &[&[&str]]) -> (Index, Vec<EntryId>) {
        let mut index = Index::default();
        let ids: Vec<EntryId> = (0..texts.len()).map(|number| Id::from_bytes([number as u8; 16])).collect();
        for (id, texts) in ids.iter().zip(texts) {
            index.put(*id, |tell| texts.iter().for_each(|text| tell(text)));
        }
        (index, ids)
    }

    fn found(texts: &[&[&str]], typed: &str) -> Vec<usize> {
        let (index, ids) = index(texts);
        let found = index.find(&Query::new(typed), ids.iter().enumerate(), |(_, id)| **id);
        found.into_iter().map(|(place, _)| place).collect()
    }

    #[test]
    fn every_word_must_be_there_in_whatever_order_and_field() {
        let texts: &[&[&str]] = &[&["Vi møttes på kafé"], &["kafé", "møtte ingen"], &["kaffe"]];
        assert_eq!(found(texts, "kafe mott"), [0, 1]);
        assert_eq!(found(texts, "KAF"), [0, 1, 2]);
        assert_eq!(found(texts, "  "), [0, 1, 2]);
        assert_eq!(found(texts, "kafe borte"), [0; 0]);
    }

    #[test]
    fn a_word_does_not_reach_from_one_field_into_the_next() {
        assert_eq!(found(&[&["sol", "skinn"]], "solskinn"), [0; 0]);
    }

    #[test]
    fn a_letter_more_narrows_and_another_word_does_not() {
        for (before, after, narrows) in [
            ("mo", "mot", true),
            ("mot", "sol mote", true),
            ("", "m", true),
            ("mot", "mo", false),
            ("mot", "sol", false),
        ] {
            assert_eq!(Query::new(after).narrows(&Query::new(before)), narrows, "{before} {after}");
        }
    }

    #[test]
    fn what_was_written_over_or_removed_is_not_found() {
        let (mut index, ids) = index(&[&["gammel"], &["gammel"]]);
        index.put(ids[0], |tell| tell("ny"));
        index.remove(ids[1]);
        let find = |typed| index.find(&Query::new(typed), ids.iter(), |id| **id);
        assert!(find("gammel").is_empty());
        assert_eq!(find("ny"), [&ids[0]]);
    }

    #[test]
    fn debug_never_repeats_what_was_looked_for() {
        assert!(!format!("{:?}", Query::new("canary")).contains("canary"));
    }
}
