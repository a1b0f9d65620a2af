//! What the person said, and when they said otherwise. Every change of a consent is kept with its day, and the last word
//! stands: an older one never comes back by way of a draft, an earlier version or a backup. What was said of something else
//! is no word on this, but for a no, which waits (`consent_waits.rs`).

use chrono::{NaiveDateTime, TimeDelta, Timelike};

use super::about::{Subject, turned};
use super::consent::{Consent, ConsentState};
use super::consent_word::ConsentChange;

impl Consent {
    /// Since when it has stood as it does, if that was kept.
    pub fn since(&self) -> Option<NaiveDateTime> {
        self.history.last().and_then(|change| change.at)
    }

    /// What it says now.
    pub fn word(&self) -> ConsentChange {
        ConsentChange::of(self, self.since())
    }

    /// Follows on from `before`, which stood in the journal until now: a word that was changed is added to the history,
    /// and where it was not, the word that stands in the journal goes on standing.
    /// `about` is what each of the two is about, first `before`.
    pub(super) fn follow(
        &mut self,
        before: Option<&Consent>,
        about: (Option<Subject>, Option<Subject>),
        now: NaiveDateTime,
    ) {
        // To the minute: finer would say more about a person's day than anybody needs.
        let now = now.with_second(0).and_then(|now| now.with_nanosecond(0)).unwrap_or(now);
        let nothing = Consent::default();
        let before = before.unwrap_or(&nothing);
        let mine = ConsentChange::of(self, None);
        let stood = ConsentChange::of(before, None);
        // What this was changed from. It knows all that was said: then from what stands. It was begun before something was
        // said: then from the last word it knew of.
        let knows_all = self.history == before.history;
        let from = match self.history.last() {
            Some(last) if !knows_all => last.clone(),
            None if !knows_all => ConsentChange::default(),
            _ => stood.clone(),
        };
        let turned = turned(&about.0, &about.1);
        self.waiting_no = before.waits_on(turned);
        let known = std::mem::take(&mut self.history);
        self.history = united(&before.history, &known);
        last_is(&mut self.history, &stood);
        // What stood, as far as it is a word on what this is about.
        let mut inherits = self.clone();
        inherits.take(&stood);
        if about.0 != about.1 {
            inherits.lapse();
        }
        let inherits = ConsentChange::of(&inherits, None);
        // That nobody was asked takes no no back that was not known when this was begun.
        let no = if stood.is_a_no() { Some(before.word()) } else { self.waiting_no.as_deref().cloned() };
        let not_known =
            self.state() == ConsentState::NotAsked && inherits.is_a_no() && no.is_none_or(|no| !known.contains(&no));
        if !knows_all && (mine.says_the_same(&from) || not_known) {
            self.take(&inherits);
        }
        let mine = ConsentChange::of(self, None);
        // The same yes to something else is a new word.
        if mine.says_the_same(&stood) && (inherits.says_the_same(&stood) || !turned) {
            return;
        }
        // What was said before changes were kept: that it was said is known, the day is not.
        if self.history.is_empty() && before.state() != ConsentState::NotAsked {
            self.history.push(stood);
        }
        let at = after(&self.history, now);
        self.history.push(ConsentChange { at: Some(at), ..mine });
    }

    /// Learns what another copy of the journal has brought in, while this is being written. An answer that was given here
    /// and not saved has no day: what came in stands, unless that lets out more. A yes that came in is none here, where this
    /// is about something else.
    pub(super) fn learn(&mut self, stands: &Consent, about_another: bool) {
        if stands.history.iter().all(|change| self.history.contains(change)) {
            return;
        }
        let (mine, stood) = (ConsentChange::of(self, None), ConsentChange::of(stands, None));
        let from = self.history.last().cloned().unwrap_or_default();
        self.waiting_no = stands.waits_on(about_another);
        let gives_way = !mine.is_a_no() && stood.lets_out_no_more_than(&mine);
        let takes = gives_way || mine.says_the_same(&from);
        if takes {
            self.take(&stood);
            if about_another {
                self.lapse();
            }
        }
        self.history = stands.history.clone();
        let word = ConsentChange::of(self, stands.since());
        if takes && !word.says_the_same(&stood) {
            // What it goes on from: not a word that was said on it.
            self.history.push(word);
        }
    }

    /// Becomes what stands now, as far as it was said of what this is about.
    pub(super) fn keep(&mut self, stands: &Consent, about_another: bool) {
        *self = stands.clone();
        if about_another {
            self.lapse();
        }
    }

    /// Meets the same consent as another copy of the journal has it: the later word stands. Where nobody knows which was
    /// later, the one that allows nothing does. Where the later one was said of something else, a no that waits for this does,
    /// and if there is none, nobody has been asked about this. That nobody was asked takes no no back that was not heard there.
    pub(super) fn meet(&mut self, other: &Consent, about_another: bool) {
        let (mine, theirs) = (self.word(), other.word());
        let silent = |word: &ConsentChange| word.at.is_none() && word.state() == Some(ConsentState::NotAsked);
        let unheard = |no: &ConsentChange, by: &Consent| {
            no.is_a_no() && by.state() == ConsentState::NotAsked && !by.history.contains(no)
        };
        let theirs_stands = match (mine.at, theirs.at) {
            _ if mine.says_the_same(&theirs) && !about_another => false,
            // Where nobody has been asked yet, any word is the later one.
            _ if silent(&mine) || silent(&theirs) => silent(&mine),
            _ if unheard(&mine, other) || unheard(&theirs, self) => unheard(&theirs, self),
            (Some(mine), Some(theirs)) if mine != theirs => theirs > mine,
            _ => mine.allows_something() && !theirs.allows_something(),
        };
        let came_in = self.unheard_from(other, about_another);
        self.waiting_no = self.waits_of_both(other, about_another);
        self.history = united(&self.history, &other.history);
        if theirs_stands {
            self.take(&theirs);
            if about_another {
                self.lapse();
            }
        } else if about_another
            && self.state() == ConsentState::NotAsked
            && let Some(no) = came_in
        {
            self.take(&no);
        }
        // On the day of the later word: it was known by then, and only what is said afterwards is later.
        let at = mine.at.max(theirs.at);
        let stands = ConsentChange::of(self, at);
        if at.is_some() && !self.history.iter().any(|word| word.at == at && word.says_the_same(&stands)) {
            self.history.push(stands.clone());
        }
        if about_another && stands.is_a_no() {
            self.waiting_no = Some(Box::new(stands.clone()));
        }
        last_is(&mut self.history, &stands);
    }

    pub(super) fn take(&mut self, word: &ConsentChange) {
        self.state = word.state.clone();
        self.topics = word.topics.clone();
        self.by = word.by;
        self.may_say_so = word.may_say_so;
        self.why = word.why.clone();
    }
}

/// Both histories, each word once, in order; what has no day comes first.
fn united(one: &[ConsentChange], other: &[ConsentChange]) -> Vec<ConsentChange> {
    let holds = |all: &[ConsentChange], some: &[ConsentChange]| some.iter().all(|change| all.contains(change));
    // One that knows all the other does is in order already: in the order in which it was said, whatever a clock said.
    if holds(one, other) {
        return one.to_vec();
    }
    if holds(other, one) {
        return other.to_vec();
    }
    let mut all = one.to_vec();
    for change in other {
        if !all.contains(change) {
            all.push(change.clone());
        }
    }
    // Stable: within a minute the order in which they were written holds.
    all.sort_by_key(|change| change.at);
    all
}

/// Puts the word that stands last. It does not come out last by itself where two copies of a journal heard different
/// words within a minute, or where a clock had gone back before words were kept in order.
fn last_is(history: &mut Vec<ConsentChange>, stands: &ConsentChange) {
    if let Some(place) = history.iter().rposition(|change| change.says_the_same(stands)) {
        let word = history.remove(place);
        history.push(word);
    }
}

/// The time of a new word: now, and never before the one that it follows. A phone's clock goes back (in October, on a
/// journey west, when it is put right); the order in which things were said does not.
fn after(history: &[ConsentChange], now: NaiveDateTime) -> NaiveDateTime {
    match history.iter().filter_map(|change| change.at).max() {
        Some(last) if last > now => last.checked_add_signed(TimeDelta::minutes(1)).unwrap_or(last),
        _ => now,
    }
}

#[cfg(test)]
mod tests;
