//! Whom the copies in the ledger speak of, and who has changed their mind since.

use chrono::NaiveDateTime;

use super::choice::{Kept, chosen};
use super::consent::{Consent, ConsentState};
use super::contact::Contact;
use super::entry::{Entry, EntryRef, Kind};
use super::id::Id;
use super::notebook::Journal;
use super::share::{Share, SharedPart, SharedUnder};

impl Journal {
    /// The shares whose copies mention an entry: those that drew on it. A person is mentioned by every share that drew on
    /// something of theirs, and by every share whose period holds a meeting with them: the numbers count it.
    pub fn shares_mentioning(&self, entry: &EntryRef) -> Vec<Id<Share>> {
        let person = entry.kind.as_ref().is_some_and(|kind| kind.is(Kind::Contact)).then(|| entry.id.cast::<Contact>());
        let mentions = |share: &&Share| {
            let drew_on = share.on_consent.iter().any(|under| {
                under.entry.id == entry.id
                    || person
                        .is_some_and(|person| self.find(&under.entry).and_then(|on| self.person_of(on)) == Some(person))
            });
            let counts = person.is_some_and(|person| {
                self.meetings()
                    .any(|meeting| meeting.contact == Some(person) && share.period.holds(meeting.when.date()))
            });
            drew_on || counts
        };
        self.shares().filter(mentions).map(|share| share.id).collect()
    }
}

/// A person who said yes, whose yes a share stood on, and who has said no since.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangedMind {
    /// Which of the consents that the share stood on, counted from 0.
    pub place: usize,
    /// The entry.
    pub entry: EntryRef,
    /// When they changed their mind, if that was kept.
    pub at: Option<NaiveDateTime>,
}

impl Journal {
    /// Who has changed their mind since `share` left. What left cannot be taken back; the ledger says so.
    pub fn changed_minds(&self, share: &Share) -> Vec<ChangedMind> {
        let all = share.on_consent.iter().enumerate();
        all.filter_map(|(place, under)| {
            let stood_on_a_yes = matches!(
                under.state.as_ref().and_then(Kept::known),
                Some(ConsentState::AgreedAll | ConsentState::AgreedPart | ConsentState::WillTellSelf)
            );
            let consent = consent_of(self.find(&under.entry)?, under)?;
            (stood_on_a_yes && consent.changed_their_mind()).then(|| ChangedMind {
                place,
                entry: under.entry.clone(),
                at: consent.since(),
            })
        })
        .collect()
    }

    /// The shares that somebody has changed their mind after, while no other has left since: to be said before the next
    /// one. Newest first.
    pub fn shares_to_speak_of(&self) -> Vec<(&Share, Vec<ChangedMind>)> {
        let said_before = |share: &Share, mind: &ChangedMind| {
            let taken_back = share.on_consent.get(mind.place).map(|under| (&under.entry, &under.part));
            // What stands on the yes that was taken back left before that, whatever the clock said then; what left in the
            // same minute and does not stand on it left after it.
            let later = |share: &Share, at| {
                let without = share.on_consent.iter().all(|under| Some((&under.entry, &under.part)) != taken_back);
                share.written >= at && without
            };
            mind.at.is_some_and(|at| self.shares().any(|share| later(share, at)))
        };
        let mut found: Vec<_> = self
            .shares()
            .map(|share| (share, self.changed_minds(share)))
            .map(|(share, minds)| {
                let not_said = minds.into_iter().filter(|mind| !said_before(share, mind));
                (share, not_said.collect::<Vec<_>>())
            })
            .filter(|(_, minds)| !minds.is_empty())
            .collect();
        found.sort_by_key(|(share, _)| std::cmp::Reverse((share.written, share.id)));
        found
    }
}

/// The consent that a share stood on.
fn consent_of<'a>(entry: &'a Entry, under: &SharedUnder) -> Option<&'a Consent> {
    match entry {
        Entry::Meeting(meeting) if chosen(&under.part, SharedPart::Request) => {
            meeting.request.as_ref().map(|request| &request.consent)
        }
        Entry::Meeting(meeting) => Some(&meeting.consent),
        Entry::Boundary(issue) => Some(&issue.consent),
        Entry::Escalation(concern) => Some(&concern.consent),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime};

    use super::super::meeting::Meeting;
    use super::super::period::Period;
    use super::super::text::PrivateText;
    use super::*;

    fn at(month: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, month, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn share(month: u32, on: Option<EntryRef>) -> Share {
        let mut share = Share { id: Id::random(), copy: PrivateText::new("a page"), ..Share::default() };
        share.period = Period::month_of(at(month).date());
        share.on_consent = on.into_iter().map(|entry| SharedUnder { entry, ..SharedUnder::default() }).collect();
        share
    }

    #[test]
    fn a_share_mentions_what_it_drew_on_and_whom_its_numbers_count() {
        let person = Contact::new(PrivateText::new("the runner"), at(1));
        let mut meeting = Meeting::new(at(3));
        meeting.contact = Some(person.id);
        let other = Meeting::new(at(5));
        let counts = share(3, None);
        let drew_on = share(4, Some(meeting.id.into()));
        let about_another = share(5, Some(other.id.into()));
        let entries: [Entry; 6] = [
            person.clone().into(),
            meeting.clone().into(),
            other.clone().into(),
            counts.clone().into(),
            drew_on.clone().into(),
            about_another.clone().into(),
        ];
        let journal = Journal::of(entries);
        let mut of_person = vec![counts.id, drew_on.id];
        of_person.sort();
        assert_eq!(journal.shares_mentioning(&person.id.into()), of_person);
        assert_eq!(journal.shares_mentioning(&meeting.id.into()), [drew_on.id]);
        assert_eq!(journal.shares_mentioning(&other.id.into()), [about_another.id]);
    }

    /// What left cannot be taken back, and the ledger does not pretend that it was.
    #[test]
    fn who_changed_their_mind_after_a_share_is_told_until_the_next_one() {
        let mut meeting: Entry = Meeting::new(at(3)).into();
        let say = |entry: &Entry, state, month| {
            let mut next = entry.clone();
            let Entry::Meeting(meeting) = &mut next else { panic!("a meeting") };
            meeting.consent.set(state);
            next.follow_consent(Some(entry), at(month));
            next
        };
        meeting = say(&meeting, ConsentState::AgreedAll, 3);
        let mut left = share(3, Some(meeting.reference()));
        left.written = at(4);
        left.on_consent[0].state = Some(ConsentState::AgreedAll.into());
        let minds = |entries: &[Entry]| Journal::of(entries.to_vec()).shares_to_speak_of().len();
        assert_eq!(minds(&[meeting.clone(), left.clone().into()]), 0);

        meeting = say(&meeting, ConsentState::Withdrawn, 5);
        let journal = Journal::of([meeting.clone(), left.clone().into()]);
        let told = journal.changed_minds(&left);
        assert_eq!((told.len(), told[0].at), (1, Some(at(5))));
        assert_eq!(journal.shares_to_speak_of().len(), 1);

        // The clock had gone back between the page and the no: the page that stands on the yes did not say it.
        let mut by_another_clock = left.clone();
        by_another_clock.written = at(6);
        assert_eq!(minds(&[meeting.clone(), by_another_clock.into()]), 1);

        let mut next = share(5, None);
        next.written = at(6);
        let journal = Journal::of([meeting, left.clone().into(), next.into()]);
        assert!(journal.shares_to_speak_of().is_empty(), "it was said when the next one was made");
        assert_eq!(journal.changed_minds(&left).len(), 1, "the ledger goes on saying it");
    }
}
