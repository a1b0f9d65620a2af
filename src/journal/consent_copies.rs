//! What was said, between copies of one entry: as it is saved, brought back from an earlier version, or met with as another
//! journal has it. Every consent goes by what it is about: a yes moves to no copy that is about something else, a no does,
//! and waits where a yes to something else was said since.

use chrono::NaiveDateTime;

use super::about::subjects;
use super::consent::Consent;
use super::entry::Entry;

impl Entry {
    /// To be called when this is saved over `before`: keeps what the person said, and when.
    pub fn follow_consent(&mut self, before: Option<&Entry>, now: NaiveDateTime) {
        let mut earlier = before.map(consents).unwrap_or_default().into_iter();
        let mut was_about = before.map(subjects).unwrap_or_default().into_iter();
        let about = subjects(self);
        for (consent, about) in consents_mut(self).into_iter().zip(about) {
            consent.follow(earlier.next().flatten(), (was_about.next().flatten(), about), now);
        }
    }

    /// To be called when this takes the place of another copy of the same entry: the last word of the two stands.
    pub fn meet_consent(&mut self, other: &Entry) {
        self.each_consent(other, Consent::meet);
    }

    /// To be called when this is being written and another copy of the journal has been taken in: `stands` is what the
    /// journal holds now. A no that came in is not undone by what lay here unsaved.
    pub fn learn_consent(&mut self, stands: &Entry) {
        self.each_consent(stands, Consent::learn);
    }

    /// To be called when this is an earlier version that is brought back: what was said since stands.
    pub fn keep_consent_of(&mut self, now: &Entry) {
        self.each_consent(now, Consent::keep);
    }

    /// Does `what` with each consent, that of the other copy, and whether the two copies are about different things.
    fn each_consent(&mut self, other: &Entry, what: impl Fn(&mut Consent, &Consent, bool)) {
        let (about, other_about) = (subjects(self), subjects(other));
        let theirs = consents(other).into_iter().zip(other_about);
        for ((mine, about), (theirs, other_about)) in consents_mut(self).into_iter().zip(about).zip(theirs) {
            if let Some(theirs) = theirs {
                what(mine, theirs, about != other_about);
            }
        }
    }
}

/// What an entry holds of consents, always in the same order: its own, then that of its request.
pub(super) fn consents(entry: &Entry) -> Vec<Option<&Consent>> {
    match entry {
        Entry::Meeting(meeting) => {
            vec![Some(&meeting.consent), meeting.request.as_ref().map(|request| &request.consent)]
        }
        Entry::Boundary(issue) => vec![Some(&issue.consent)],
        Entry::Escalation(concern) => vec![Some(&concern.consent)],
        _ => Vec::new(),
    }
}

fn consents_mut(entry: &mut Entry) -> Vec<&mut Consent> {
    match entry {
        Entry::Meeting(meeting) => {
            let request = meeting.request.as_mut().map(|request| &mut request.consent);
            std::iter::once(&mut meeting.consent).chain(request).collect()
        }
        Entry::Boundary(issue) => vec![&mut issue.consent],
        Entry::Escalation(concern) => vec![&mut concern.consent],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
