//! Whom the copies in the ledger speak of.

use super::contact::Contact;
use super::entry::{Entry, EntryRef, Kind};
use super::id::Id;
use super::notebook::Journal;
use super::share::Share;

impl Journal {
    /// The shares whose copies mention an entry: those that drew on it. A person is mentioned by every share that drew on
    /// something of theirs, and by every share whose period holds a meeting with them: the numbers count it.
    ///
    /// Shares whose copy is gone already are left out.
    pub fn shares_mentioning(&self, entry: &EntryRef) -> Vec<Id<Share>> {
        let person = entry.kind.as_ref().is_some_and(|kind| kind.is(Kind::Contact)).then(|| entry.id.cast::<Contact>());
        let mentions = |share: &&Share| {
            let drew_on = share.on_consent.iter().any(|under| {
                under.entry.id == entry.id
                    || person.is_some_and(|person| self.find(&under.entry).and_then(concerns) == Some(person))
            });
            let counts = person.is_some_and(|person| {
                self.meetings()
                    .any(|meeting| meeting.contact == Some(person) && share.period.holds(meeting.when.date()))
            });
            !share.copy.is_blank() && (drew_on || counts)
        };
        self.shares().filter(mentions).map(|share| share.id).collect()
    }
}

/// The person an entry concerns.
fn concerns(entry: &Entry) -> Option<Id<Contact>> {
    match entry {
        Entry::Meeting(meeting) => meeting.contact,
        Entry::Boundary(issue) => issue.contact,
        Entry::Escalation(concern) => concern.contact,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime};

    use super::super::meeting::Meeting;
    use super::super::period::Period;
    use super::super::share::SharedUnder;
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
        let mut gone = share(3, None);
        gone.copy = PrivateText::default();
        let entries: [Entry; 7] = [
            person.clone().into(),
            meeting.clone().into(),
            other.clone().into(),
            counts.clone().into(),
            drew_on.clone().into(),
            about_another.clone().into(),
            gone.into(),
        ];
        let journal = Journal::of(entries);
        let mut of_person = vec![counts.id, drew_on.id];
        of_person.sort();
        assert_eq!(journal.shares_mentioning(&person.id.into()), of_person);
        assert_eq!(journal.shares_mentioning(&meeting.id.into()), [drew_on.id]);
        assert_eq!(journal.shares_mentioning(&other.id.into()), [about_another.id]);
    }
}
