//! Searching while unlocked.
//!
//! The index is built when the person first looks for something, not while unlocking, a few entries at a time; it lives
//! beside the journal, is kept in step with it, and is wiped with it when locking.

mod labels;
#[cfg(test)]
mod tests;
mod texts;
#[cfg(all(test, target_os = "linux"))]
mod wiping;

use chrono::{NaiveDate, NaiveDateTime};

use super::keeper::{Keeper, whole};
use super::open::Open;
use super::trouble::Locked;
use crate::journal::search::{Excerpt, Filter, Index, Query, excerpts};
use crate::journal::{Entry, EntryId, EntryRef, Journal};
use crate::words::Words;
use labels::Labels;

/// What is known for searching. Nothing until something is looked for.
#[derive(Default)]
pub(super) struct Search(Option<Known>);

struct Known {
    labels: Labels,
    index: Index,
    /// Entries whose texts are not in the index as they stand now.
    todo: Vec<EntryId>,
    last: Option<Last>,
}

/// The timeline as it was looked through last: it holds until something changes.
struct Last {
    filter: Filter,
    /// What passes the filter.
    lines: Vec<Line>,
    query: Query,
    /// What was found. With a letter more, what is found is among it.
    found: Vec<Line>,
}

impl Last {
    /// Before anything is looked for, everything is found.
    fn of(journal: &Journal, filter: &Filter, now: NaiveDateTime) -> Self {
        let lines = lines(journal, filter, now);
        Self { filter: filter.clone(), found: lines.clone(), lines, query: Query::default() }
    }
}

/// What passes `filter`, newest first.
fn lines(journal: &Journal, filter: &Filter, now: NaiveDateTime) -> Vec<Line> {
    let entries = journal.kept_by(filter, now).into_iter();
    entries.map(|entry| Line { entry: entry.id(), day: entry.when().date() }).collect()
}

impl Known {
    /// Of what passes `filter`, newest first, what has every word of `query`.
    fn find(&mut self, journal: &Journal, filter: &Filter, query: &Query, now: NaiveDateTime) -> Vec<Line> {
        let mut last = match self.last.take() {
            Some(last) if last.filter == *filter && !filter.goes_by_the_clock() => last,
            _ => Last::of(journal, filter, now),
        };
        let among = if query.narrows(&last.query) { &last.found } else { &last.lines };
        let found = self.index.find(query, among.iter().copied(), |line| line.entry);
        (last.query, last.found) = (query.clone(), found.clone());
        self.last = Some(last);
        found
    }
}

impl Search {
    /// Takes in at most `at_most` more entries. Whether there are more.
    fn prepare(&mut self, journal: &Journal, words: &Words, at_most: usize) -> bool {
        // Labels are in one language.
        let known = match &mut self.0 {
            Some(known) if known.labels.are_in(words) => known,
            other => other.insert(Known {
                labels: Labels::new(words.clone()),
                index: Index::default(),
                todo: journal.all().map(Entry::id).collect(),
                last: None,
            }),
        };
        if !known.todo.is_empty() {
            known.last = None;
        }
        let from = known.todo.len().saturating_sub(at_most);
        for id in known.todo.drain(from..) {
            match journal.get(id) {
                Some(entry) => known.index.put(id, |tell| texts::tell(journal, entry, &known.labels, tell)),
                None => known.index.remove(id),
            }
        }
        !known.todo.is_empty()
    }

    /// The entry called `id` is about to become `then`, or to go.
    pub(super) fn changes(&mut self, journal: &Journal, id: EntryId, then: Option<&Entry>) {
        let is_person = [journal.get(id), then].into_iter().any(|entry| matches!(entry, Some(Entry::Contact(_))));
        match &mut self.0 {
            // What a person is called stands with everything that concerns them.
            Some(_) if is_person => self.0 = None,
            Some(known) => {
                known.todo.push(id);
                if let Some(entry) = then.or(journal.get(id)) {
                    known.todo.extend(leaning_on(journal, &entry.reference()));
                }
            }
            None => {}
        }
    }
}

/// What has its person from `entry`: the limits and concerns of a meeting, and the sittings about any of them.
fn leaning_on(journal: &Journal, entry: &EntryRef) -> Vec<EntryId> {
    let mut about = vec![entry.clone()];
    if let Some(meeting) = entry.meeting() {
        let limits = journal.boundaries().filter(|issue| issue.meeting == Some(meeting));
        about.extend(limits.map(|issue| EntryRef::from(issue.id)));
        let concerns = journal.escalations().filter(|concern| concern.meeting == Some(meeting));
        about.extend(concerns.map(|concern| EntryRef::from(concern.id)));
    }
    let sittings = journal.debriefs().filter(|sitting| sitting.about.as_ref().is_some_and(|one| about.contains(one)));
    let sittings: Vec<EntryId> = sittings.map(|sitting| EntryRef::from(sitting.id).id).collect();
    about.into_iter().skip(1).map(|one| one.id).chain(sittings).collect()
}

/// A line of the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The entry.
    pub entry: EntryId,
    /// The day it stands under.
    pub day: NaiveDate,
}

impl Keeper {
    /// Gets ready for a search: takes in at most `at_most` more entries, with their labels in the language of `words`.
    /// Whether there are more. Two hundred take about two milliseconds.
    pub fn prepare_search(&self, words: &Words, at_most: usize) -> bool {
        let mut opened = whole(&self.open);
        let Some(Open { journal, search, .. }) = &mut opened.open else { return false };
        search.prepare(journal, words, at_most)
    }

    /// The timeline, newest first: what passes `filter`, and of that, where something is looked for, what has all its
    /// words.
    ///
    /// # Errors
    /// [`Locked`] while locked.
    pub fn look_back(&self, words: &Words, filter: &Filter, query: &Query) -> Result<Vec<Line>, Locked> {
        let now = self.now();
        let mut opened = whole(&self.open);
        let Some(Open { journal, search, .. }) = &mut opened.open else { return Err(Locked) };
        if query.is_empty() {
            return Ok(lines(journal, filter, now));
        }
        search.prepare(journal, words, usize::MAX);
        let Some(known) = &mut search.0 else { return Err(Locked) };
        Ok(known.find(journal, filter, query, now))
    }

    /// What of the entry called `entry` was looked for, with what stands around it.
    pub fn excerpts(&self, words: &Words, entry: EntryId, query: &Query) -> Vec<Excerpt> {
        let mut opened = whole(&self.open);
        let Some(Open { journal, search, .. }) = &mut opened.open else { return Vec::new() };
        search.prepare(journal, words, 0);
        match (journal.get(entry), &search.0) {
            (Some(entry), Some(known)) => excerpts(query, |tell| texts::tell(journal, entry, &known.labels, tell)),
            _ => Vec::new(),
        }
    }

    /// How many bytes of text the index holds; nothing before the first search.
    pub fn search_bytes(&self) -> Option<usize> {
        let opened = whole(&self.open);
        opened.open.as_ref().and_then(|open| open.search.0.as_ref()).map(|known| known.index.bytes())
    }
}
