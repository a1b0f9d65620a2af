//! A no, when it turns out to be about something else.
//!
//! A no was said of the thing, whatever it turns out to be about: it goes on standing. Somebody who says otherwise afterwards
//! says it of what it is about by then, and of that alone: the no waits, and stands again as soon as it is about anything else.
//! Only what was said of the same thing takes it back.
//!
//! That a no waits is kept, and not what it was said of. That would be there after the earlier versions had been deleted,
//! and be the very thing they asked not to be told. So it is not known either when a waiting no was taken back once it stands
//! again: in doubt it waits on.

use super::consent::{Consent, ConsentState};
use super::consent_word::ConsentChange;

impl Consent {
    /// It is about something else from now on. The answer that was taken out because of that, if there was one that let
    /// something out.
    pub(super) fn turn(&mut self) -> Option<Self> {
        let stood = self.word();
        // One that was only tapped, and not saved, is no word yet.
        if stood.is_a_no() && self.history.last().is_some_and(|last| last.says_the_same(&stood)) {
            self.waiting_no = later(self.waiting_no.take(), Some(stood));
        }
        self.lapse()
    }

    /// Takes back what was said of something else, but for a no: that goes on standing, or stands again where it waited.
    /// The answer, if there was one that let something out.
    pub(super) fn lapse(&mut self) -> Option<Self> {
        let stood = self.word();
        if stood.is_a_no() {
            return None;
        }
        let answer = stood.allows_something().then(|| self.clone());
        match self.waiting_no.clone() {
            Some(no) => self.take(&no),
            None if answer.is_some() => self.set(ConsentState::NotAsked),
            None => {}
        }
        answer
    }

    /// Whether it stands as it does where nothing has been answered since it turned out to be about something else.
    pub(super) fn is_unanswered(&self) -> bool {
        let waits = self.waiting_no.as_ref().is_some_and(|no| no.says_the_same(&self.word()));
        waits || self.state() == ConsentState::NotAsked
    }

    /// The no that waits in what follows on from this, and is `about_another` thing or the same.
    pub(super) fn waits_on(&self, about_another: bool) -> Option<Box<ConsentChange>> {
        later(self.waiting_no.clone(), Some(self.word()).filter(|word| about_another && word.is_a_no()))
    }

    /// The no that waits where two copies meet.
    pub(super) fn waits_of_both(&self, other: &Consent, about_another: bool) -> Option<Box<ConsentChange>> {
        let theirs = other.noes(self, about_another).max_by_key(|no| no.at);
        later(self.noes(other, about_another).max_by_key(|no| no.at).map(Box::new), theirs)
    }

    /// A no of the other copy that holds here as well, and that nobody here has heard of.
    pub(super) fn unheard_from(&self, other: &Consent, about_another: bool) -> Option<ConsentChange> {
        other.noes(self, about_another).filter(|no| !self.history.contains(no)).max_by_key(|no| no.at)
    }

    /// Every no of this copy that holds beyond what it is about, and that the other copy did not take back. Where it did, one
    /// that was said here before and not heard there may stand behind it: in doubt that holds.
    fn noes(&self, other: &Consent, about_another: bool) -> impl Iterator<Item = ConsentChange> {
        let stands = Some(self.word()).filter(|word| about_another && word.is_a_no());
        let held = self.waiting_no.as_deref().cloned().into_iter().chain(stands);
        held.filter_map(move |no| if other.took_back(&no) { self.last_no_unheard_by(other) } else { Some(no) })
    }

    fn last_no_unheard_by(&self, other: &Consent) -> Option<ConsentChange> {
        let unheard = |no: &&ConsentChange| no.is_a_no() && !other.history.contains(no);
        self.history.iter().filter(unheard).max_by_key(|no| (no.at, no.state())).cloned()
    }

    /// Whether this no was heard here, and something else was said afterwards of what it was said of.
    fn took_back(&self, no: &ConsentChange) -> bool {
        let waits = self.waiting_no.as_ref().is_some_and(|waits| waits.at >= no.at);
        !waits && !self.word().is_a_no() && self.history.contains(no)
    }
}

/// The later of two; in the same minute, the second.
fn later(one: Option<Box<ConsentChange>>, other: Option<ConsentChange>) -> Option<Box<ConsentChange>> {
    match (one, other) {
        (Some(one), Some(other)) if one.at > other.at => Some(one),
        (one, other) => other.map(Box::new).or(one),
    }
}
