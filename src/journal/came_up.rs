//! How a limit or a concern is tied to the rest of the journal: the meeting it came up in, whom it concerns, and when it was.
//! Said while it is written down, or later, and never needed.

use chrono::{NaiveDate, NaiveDateTime};

use super::boundary::BoundaryIssue;
use super::contact::Contact;
use super::escalation::Escalation;
use super::id::Id;
use super::meeting::{Meeting, MeetingStatus};
use super::notebook::Journal;

/// How many meetings are offered, the last first.
const OFFERED: usize = 3;

/// Where something came up, whom it concerns and when it was: of a limit or a concern, to be changed and put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CameUp {
    written: NaiveDateTime,
    when: NaiveDateTime,
    /// Whether the supporter said when it was, or a meeting does.
    said: bool,
    meeting: Option<Id<Meeting>>,
    contact: Option<Id<Contact>>,
    met: Option<Id<Contact>>,
    /// Whether it concerned one person and now does not any more: what that one answered was not said for another.
    left_somebody: bool,
}

impl CameUp {
    /// When it was, in the phone's local time.
    pub fn when(&self) -> NaiveDateTime {
        self.when
    }

    /// The meeting it came up in.
    pub fn meeting(&self) -> Option<Id<Meeting>> {
        self.meeting
    }

    /// Whether it concerned somebody before, and concerns another, or nobody, now.
    pub fn has_left_somebody(&self) -> bool {
        self.left_somebody
    }

    /// Says when it was: never later than `now`.
    pub fn was(&mut self, when: NaiveDateTime, now: NaiveDateTime) {
        self.when = when.min(now);
        self.said = true;
    }

    /// Says whom it concerns. Whoever takes somebody away whom the meeting was with takes the meeting away as well: as long as
    /// it stands there it says whom.
    pub fn concerns(&mut self, person: Option<Id<Contact>>, journal: &Journal, now: NaiveDateTime) {
        let before = journal.concerned_by(self);
        self.contact = person;
        if journal.concerned_by(self).is_some() && person.is_none() {
            self.was_in(None, journal, now);
        }
        self.turned_from(before, journal);
    }

    fn turned_from(&mut self, before: Option<Id<Contact>>, journal: &Journal) {
        self.left_somebody |= before.is_some() && journal.concerned_by(self) != before;
    }

    /// Says in which meeting it came up: that brings whom it was with, and its day where nobody has said another.
    pub fn was_in(&mut self, meeting: Option<&Meeting>, journal: &Journal, now: NaiveDateTime) {
        let left = self.meeting.and_then(|meeting| journal.meeting(meeting));
        let before = journal.concerned_by(self);
        let follows = !self.said || left.is_some_and(|left| left.when.date() == self.when.date());
        self.meeting = meeting.map(|meeting| meeting.id);
        self.met = None;
        self.contact = meeting.and_then(|meeting| meeting.contact).or(self.contact);
        self.turned_from(before, journal);
        if !follows {
            return;
        }
        let when = meeting.map(|meeting| meeting.when).filter(|when| *when <= now);
        self.said = when.is_some();
        self.when = when.unwrap_or(self.written);
    }
}

impl Journal {
    /// Whom what came up there concerns.
    pub fn concerned_by(&self, came_up: &CameUp) -> Option<Id<Contact>> {
        came_up.contact.or_else(|| self.whom_met(came_up.meeting, came_up.met))
    }

    /// The meetings it may have come up in, as things stand `now`: the last ones that took place, with whom it concerns if
    /// that was said; and the one that was chosen, which stays in sight.
    pub fn may_have_come_up_in(&self, came_up: &CameUp, now: NaiveDateTime) -> Vec<&Meeting> {
        let person = self.concerned_by(came_up);
        let mut meetings: Vec<&Meeting> = self
            .meetings()
            .filter(|meeting| meeting.is(MeetingStatus::Held) && meeting.when <= now)
            .filter(|meeting| person.is_none() || meeting.contact == person)
            .collect();
        meetings.sort_by_key(|meeting| std::cmp::Reverse((meeting.when, meeting.id)));
        meetings.truncate(OFFERED);
        let chosen = came_up.meeting.and_then(|meeting| self.meeting(meeting));
        meetings.extend(chosen.filter(|chosen| meetings.iter().all(|meeting| meeting.id != chosen.id)));
        meetings
    }

    /// The limits that came up in this meeting, and the concerns, each in the order in which they were written down.
    pub fn came_up_in(&self, meeting: Id<Meeting>) -> (Vec<&BoundaryIssue>, Vec<&Escalation>) {
        let mut limits: Vec<&BoundaryIssue> =
            self.boundaries().filter(|limit| limit.meeting == Some(meeting)).collect();
        limits.sort_by_key(|limit| (limit.written, limit.id));
        let mut concerns: Vec<&Escalation> =
            self.escalations().filter(|concern| concern.meeting == Some(meeting)).collect();
        concerns.sort_by_key(|concern| (concern.written, concern.id));
        (limits, concerns)
    }
}

impl BoundaryIssue {
    /// Where it came up, whom it concerns and when it was.
    pub fn came_up(&self) -> CameUp {
        let Self { written, when, meeting, contact, met, .. } = *self;
        CameUp { written, when, said: when != written, meeting, contact, met, left_somebody: false }
    }

    /// Takes over where it came up, whom it concerns and when it was. A yes of somebody else does not come along; a no does.
    pub fn take_over(&mut self, came_up: CameUp) {
        (self.meeting, self.contact, self.met) = (came_up.meeting, came_up.contact, came_up.met);
        self.when = came_up.when;
        if came_up.left_somebody {
            self.consent.lapse();
        }
    }
}

impl Escalation {
    /// Where it came up, whom it concerns and when it was.
    pub fn came_up(&self) -> CameUp {
        let Self { written, meeting, contact, met, .. } = *self;
        let (when, said) = (self.arisen(self.arose_on), self.arose_on.is_some());
        CameUp { written, when, said, meeting, contact, met, left_somebody: false }
    }

    /// Takes over where it came up, whom it concerns and when it was. A yes of somebody else does not come along; a no does.
    pub fn take_over(&mut self, came_up: CameUp) {
        (self.meeting, self.contact, self.met) = (came_up.meeting, came_up.contact, came_up.met);
        self.when = came_up.when;
        if came_up.left_somebody {
            self.consent.lapse();
        }
        self.arose_on = came_up.said.then(|| came_up.when.date());
    }

    /// Says the day on which it arose, and stands on that day; where it is not known any more, where it was begun.
    pub fn arise_on(&mut self, day: Option<NaiveDate>) {
        self.when = self.arisen(day);
        self.arose_on = day;
    }

    /// When it arose, if that was on `day`. It was there when it was written down, whatever day is typed on the way to another.
    fn arisen(&self, day: Option<NaiveDate>) -> NaiveDateTime {
        match day {
            Some(day) if day == self.when.date() => self.when,
            Some(day) => day.and_time(self.when.time()).min(self.written),
            None if self.arose_on.is_none() => self.when,
            None => self.written,
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::super::entry::Entry;
    use super::super::text::PrivateText;
    use super::*;

    fn noon(day: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(12, 0, 0).unwrap()
    }

    fn somebody(alias: &str) -> Contact {
        Contact::new(PrivateText::new(alias), noon(1))
    }

    fn met(person: Option<&Contact>, day: u32) -> Meeting {
        Meeting { contact: person.map(|person| person.id), ..Meeting::new(noon(day)) }
    }

    #[test]
    fn a_meeting_brings_its_person_and_its_day_and_takes_the_day_along_when_it_goes() {
        let runner = somebody("the runner");
        let (monday, tuesday) = (met(Some(&runner), 9), met(None, 10));
        let journal = Journal::of([Entry::from(runner.clone()), monday.clone().into(), tuesday.clone().into()]);
        let now = noon(12);
        let mut issue = BoundaryIssue::new(now);
        let mut came_up = issue.came_up();
        came_up.was_in(Some(&monday), &journal, now);
        issue.take_over(came_up);
        assert_eq!((issue.meeting, issue.contact, issue.when), (Some(monday.id), Some(runner.id), monday.when));
        assert_eq!(issue.written, now, "it was not written down before");

        // Another one after all: with nobody in particular, which says nothing of whom it concerns.
        let mut came_up = issue.came_up();
        came_up.was_in(Some(&tuesday), &journal, now);
        issue.take_over(came_up);
        assert_eq!((issue.meeting, issue.contact, issue.when), (Some(tuesday.id), Some(runner.id), tuesday.when));

        let mut came_up = issue.came_up();
        came_up.was_in(None, &journal, now);
        issue.take_over(came_up);
        assert_eq!((issue.meeting, issue.when), (None, now));
    }

    #[test]
    fn a_concern_knows_the_day_of_its_meeting_and_nothing_of_a_day_that_nobody_said() {
        let monday = met(None, 9);
        let journal = Journal::of([Entry::from(monday.clone())]);
        let mut concern = Escalation::new(noon(12));
        let mut came_up = concern.came_up();
        came_up.was_in(Some(&monday), &journal, noon(12));
        concern.take_over(came_up);
        assert_eq!((concern.when, concern.arose_on), (monday.when, Some(monday.when.date())));
        let mut came_up = concern.came_up();
        came_up.was_in(None, &journal, noon(12));
        concern.take_over(came_up);
        assert_eq!((concern.when, concern.arose_on), (noon(12), None));
    }

    #[test]
    fn a_day_that_was_said_stands_whatever_meeting_is_chosen() {
        let monday = met(None, 9);
        let journal = Journal::of([Entry::from(monday.clone())]);
        let now = noon(12);
        let (mut issue, mut concern) = (BoundaryIssue::new(now), Escalation::new(now));
        let (mut of_issue, mut of_concern) = (issue.came_up(), concern.came_up());
        for came_up in [&mut of_issue, &mut of_concern] {
            came_up.was(noon(11), now);
        }
        issue.take_over(of_issue);
        concern.take_over(of_concern);
        let (mut of_issue, mut of_concern) = (issue.came_up(), concern.came_up());
        for came_up in [&mut of_issue, &mut of_concern] {
            came_up.was_in(Some(&monday), &journal, now);
            assert_eq!((came_up.meeting(), came_up.when()), (Some(monday.id), noon(11)));
        }
        concern.take_over(of_concern);
        assert_eq!(concern.arose_on, Some(noon(11).date()));
    }

    #[test]
    fn nothing_came_up_in_the_days_to_come() {
        let now = noon(12);
        let mut came_up = BoundaryIssue::new(now).came_up();
        came_up.was(noon(20), now);
        assert_eq!(came_up.when(), now);
        let mut concern = Escalation::new(now);
        concern.arise_on(Some(noon(20).date()));
        assert_eq!((concern.when, concern.arose_on), (now, Some(noon(20).date())), "what was said stands");
    }

    #[test]
    fn a_concern_stands_on_the_day_on_which_it_arose() {
        let now = noon(12);
        let mut concern = Escalation::new(now);
        concern.arise_on(Some(noon(10).date()));
        assert_eq!((concern.when, concern.arose_on), (noon(10), Some(noon(10).date())));
        concern.arise_on(None);
        assert_eq!((concern.when, concern.arose_on), (now, None));
        // Of a meeting on another day, also at another time than it was written.
        let mut of_meeting = Escalation::of_meeting(&met(None, 9), now + Days::new(1));
        let as_it_was = of_meeting.clone();
        of_meeting.take_over(as_it_was.came_up());
        assert_eq!(of_meeting, as_it_was, "looking changes nothing");
    }

    #[test]
    fn whoever_takes_the_person_away_takes_away_the_meeting_that_says_who() {
        let (runner, reader) = (somebody("the runner"), somebody("the reader"));
        let monday = met(Some(&runner), 9);
        let journal = Journal::of([Entry::from(runner.clone()), reader.clone().into(), monday.clone().into()]);
        let now = noon(12);
        let mut came_up = BoundaryIssue::of_meeting(&monday, now).came_up();
        assert_eq!(journal.concerned_by(&came_up), Some(runner.id));
        // It came up while the runner was met, and concerns the reader.
        came_up.concerns(Some(reader.id), &journal, now);
        assert_eq!((came_up.meeting(), journal.concerned_by(&came_up)), (Some(monday.id), Some(reader.id)));
        came_up.concerns(None, &journal, now);
        assert_eq!((came_up.meeting(), journal.concerned_by(&came_up)), (None, None));
        assert_eq!(came_up.when(), now);
    }

    #[test]
    fn a_yes_does_not_go_along_to_another_person_and_a_no_does() {
        use super::super::consent::ConsentState::{AgreedAll, AskedNotToShare, NotAsked};
        let (runner, reader) = (somebody("the runner"), somebody("the reader"));
        let with_reader = met(Some(&reader), 9);
        let entries = [Entry::from(runner.clone()), reader.clone().into(), with_reader.clone().into()];
        let (journal, now) = (Journal::of(entries), noon(12));
        type Step<'a> = &'a dyn Fn(&mut CameUp);
        let to_reader: Step = &|came_up| came_up.concerns(Some(reader.id), &journal, now);
        let to_nobody: Step = &|came_up| came_up.concerns(None, &journal, now);
        let to_meeting: Step = &|came_up| came_up.was_in(Some(&with_reader), &journal, now);
        let again: Step = &|came_up| came_up.concerns(Some(runner.id), &journal, now);
        for (answer, whom, step, then) in [
            (AgreedAll, Some(runner.id), to_reader, NotAsked),
            (AgreedAll, Some(runner.id), to_nobody, NotAsked),
            (AgreedAll, Some(runner.id), to_meeting, NotAsked),
            (AgreedAll, Some(runner.id), again, AgreedAll),
            (AgreedAll, None, to_reader, AgreedAll),
            (AskedNotToShare, Some(runner.id), to_reader, AskedNotToShare),
        ] {
            let (mut issue, mut concern) = (BoundaryIssue::new(now), Escalation::new(now));
            (issue.contact, concern.contact) = (whom, whom);
            issue.consent.set(answer);
            concern.consent.set(answer);
            let (mut of_issue, mut of_concern) = (issue.came_up(), concern.came_up());
            step(&mut of_issue);
            step(&mut of_concern);
            issue.take_over(of_issue);
            concern.take_over(of_concern);
            assert_eq!((issue.consent.state(), concern.consent.state()), (then, then), "{answer:?}");
        }
    }

    #[test]
    fn the_last_three_meetings_are_offered_of_whom_it_concerns() {
        let (runner, reader) = (somebody("the runner"), somebody("the reader"));
        let with_runner: Vec<Meeting> = (1..=4).map(|day| met(Some(&runner), day)).collect();
        let with_reader = met(Some(&reader), 5);
        let mut to_come = met(Some(&runner), 30);
        to_come.becomes(MeetingStatus::Planned, noon(12));
        let mut called_off = met(Some(&runner), 6);
        called_off.becomes(MeetingStatus::Cancelled, noon(12));
        let all = with_runner.iter().chain([&with_reader, &to_come, &called_off]).cloned().map(Entry::from);
        let journal = Journal::of(all.chain([runner.clone().into(), reader.clone().into()]));
        let now = noon(12);
        let offered = |came_up: &CameUp| -> Vec<Id<Meeting>> {
            journal.may_have_come_up_in(came_up, now).into_iter().map(|meeting| meeting.id).collect()
        };
        let mut came_up = BoundaryIssue::new(now).came_up();
        assert_eq!(offered(&came_up), [with_reader.id, with_runner[3].id, with_runner[2].id]);
        came_up.concerns(Some(runner.id), &journal, now);
        assert_eq!(offered(&came_up), [with_runner[3].id, with_runner[2].id, with_runner[1].id]);
        // What was chosen stays in sight, however long ago it was.
        came_up.was_in(Some(&with_runner[0]), &journal, now);
        assert_eq!(offered(&came_up).last(), Some(&with_runner[0].id));
        assert_eq!(offered(&came_up).len(), 4);
    }

    #[test]
    fn what_came_up_in_a_meeting_is_found_by_it() {
        let (monday, tuesday) = (met(None, 9), met(None, 10));
        let limit = BoundaryIssue::of_meeting(&monday, noon(12));
        let concern = Escalation::of_meeting(&monday, noon(12));
        let elsewhere = BoundaryIssue::of_meeting(&tuesday, noon(12));
        let journal = Journal::of([
            Entry::from(monday.clone()),
            tuesday.into(),
            limit.clone().into(),
            concern.clone().into(),
            elsewhere.into(),
        ]);
        assert_eq!(journal.came_up_in(monday.id), (vec![&limit], vec![&concern]));
    }
}
