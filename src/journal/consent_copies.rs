//! What was said, between copies of one entry: as it is saved, brought back from an earlier version, or met with as another
//! journal has it. Every consent goes by what it is about: a yes moves to no copy that is about something else, a no does.

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
mod tests {
    use chrono::NaiveDate;

    use super::super::boundary::{BoundaryCode, BoundaryIssue};
    use super::super::consent::ConsentState::{self, AgreedAll, AgreedPart, AskedNotToShare, NotAsked, Withdrawn};
    use super::super::escalation::{Category, Escalation};
    use super::super::meeting::{Meeting, Request, Topic};
    use super::*;

    fn day(day: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    /// A concern, an issue and a request.
    fn new() -> [Entry; 3] {
        let mut meeting = Meeting::new(day(1));
        meeting.request = Some(Request::default());
        [Escalation::new(day(1)).into(), BoundaryIssue::new(day(1)).into(), meeting.into()]
    }

    /// Turns it to the first or the second of two things.
    fn about(mut entry: Entry, second: bool) -> Entry {
        match &mut entry {
            Entry::Escalation(concern) => {
                let of = if second { Category::StoppedMedicines } else { Category::Suicide };
                concern.be_about(Some(of), &mut None);
            }
            Entry::Boundary(issue) => {
                let of = if second { BoundaryCode::HomeVisit } else { BoundaryCode::MoneyGifts };
                issue.be_about(Some(of), &mut None);
            }
            Entry::Meeting(meeting) => {
                let of = if second { Topic::SideEffects } else { Topic::Rights };
                meeting.request.as_mut().unwrap().be_about(Some(of), &mut None);
            }
            _ => panic!("one of the three"),
        }
        entry
    }

    fn said(mut entry: Entry, state: ConsentState) -> Entry {
        consents_mut(&mut entry).pop().unwrap().set(state);
        entry
    }

    fn saved(mut entry: Entry, before: &Entry, on: u32) -> Entry {
        entry.follow_consent(Some(before), day(on));
        entry
    }

    fn state(entry: &Entry) -> ConsentState {
        consents(entry).pop().unwrap().unwrap().state()
    }

    fn last(entry: &Entry) -> (Option<NaiveDateTime>, Option<ConsentState>) {
        let last = consents(entry).pop().unwrap().unwrap().history.last().cloned().unwrap_or_default();
        (last.at, last.state())
    }

    /// What was kept of it is in step with what stands.
    fn stands(entry: &Entry, expected: ConsentState) {
        assert_eq!(state(entry), expected);
        assert_eq!(last(entry).1, Some(expected), "the last of the history is what stands");
    }

    #[test]
    fn an_earlier_version_about_something_else_comes_back_without_the_yes_and_with_the_no() {
        for new in new() {
            let first = about(new, false);
            for (answer, back) in [(AgreedAll, NotAsked), (AgreedPart, NotAsked), (Withdrawn, Withdrawn)] {
                let now = saved(said(about(first.clone(), true), answer), &first, 3);
                let mut earlier = first.clone();
                earlier.keep_consent_of(&now);
                assert_eq!(state(&earlier), back);
                stands(&saved(earlier, &now, 4), back);
                // About the same, it is the answer to it.
                let mut same = about(first.clone(), true);
                same.keep_consent_of(&now);
                assert_eq!(state(&same), answer);
            }
        }
    }

    #[test]
    fn of_two_copies_about_different_things_neither_takes_the_yes_of_the_other() {
        for new in new() {
            let first = about(new, false);
            let yes = saved(said(about(first.clone(), true), AgreedAll), &first, 3);
            let mut met = first.clone();
            met.meet_consent(&yes);
            stands(&met, NotAsked);
            assert_eq!(last(&met).0, Some(day(3)), "what is said after that yes is later than this");
            let once = met.clone();
            met.meet_consent(&yes);
            assert_eq!(met, once, "and once more is the same");
            // The yes stays where it was given, and the later of two does not count for the other thing.
            let mut met = yes.clone();
            met.meet_consent(&first);
            stands(&met, AgreedAll);
            let mut met = saved(said(first.clone(), AgreedAll), &first, 2);
            met.meet_consent(&yes);
            stands(&met, NotAsked);
            // A no goes everywhere.
            let no = saved(said(yes.clone(), AskedNotToShare), &yes, 5);
            let mut met = first.clone();
            met.meet_consent(&no);
            stands(&met, AskedNotToShare);
        }
    }

    #[test]
    fn a_draft_about_something_else_learns_the_no_and_not_the_yes() {
        for new in new() {
            let draft = about(new.clone(), false);
            let other = about(new, true);
            let yes = saved(said(other.clone(), AgreedAll), &other, 3);
            let no = saved(said(yes.clone(), Withdrawn), &yes, 5);
            let mut learnt = draft.clone();
            learnt.learn_consent(&yes);
            assert_eq!(state(&learnt), NotAsked);
            stands(&saved(learnt.clone(), &yes, 4), NotAsked);
            learnt.learn_consent(&no);
            stands(&saved(learnt, &no, 6), Withdrawn);
            // Also where nothing came in, and the draft lay there while the journal was changed.
            stands(&saved(draft.clone(), &yes, 4), NotAsked);
            stands(&saved(draft, &no, 6), Withdrawn);
        }
    }

    /// The yes that stands was given to something else. That it is the same answer does not make it one to this.
    #[test]
    fn a_draft_from_before_the_thing_was_changed_and_asked_about_anew_comes_without_a_yes() {
        for new in new() {
            let first = about(new, false);
            let draft = saved(said(first.clone(), AgreedAll), &first, 2);
            let now = saved(said(about(draft.clone(), true), AgreedAll), &draft, 4);
            stands(&now, AgreedAll);
            assert_eq!(last(&now).0, Some(day(4)), "the same answer to another question is a new word");
            stands(&saved(draft, &now, 5), NotAsked);
        }
    }

    /// Whoever says yes first and then what it was about has said yes to that: no second word of theirs is made of it.
    #[test]
    fn saying_later_what_a_yes_was_about_is_no_new_word() {
        for new in new() {
            let yes = saved(said(new.clone(), AgreedAll), &new, 2);
            let named = saved(about(yes.clone(), true), &yes, 4);
            stands(&named, AgreedAll);
            assert_eq!(last(&named).0, Some(day(2)));
        }
    }
}
