//! What waits on Today because a day has passed. Never more than one thing of a sort, and never with what it is about.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Weekday};

use super::choice::{chosen, known};
use super::consent::{Consent, ConsentState, Whose, whose_boundary, whose_category};
use super::entry::EntryRef;
use super::escalation::{Escalation, Level};
use super::notebook::Journal;

/// How many working days a concern of level "soon" may wait for the clinic.
const SOON_DAYS: usize = 3;

/// Something that waits.
#[derive(Clone, Debug, PartialEq)]
pub enum Waiting {
    /// Somebody would tell it themselves, and the day has passed.
    ToldThemselves(EntryRef),
    /// A concern that the clinic should have heard of within days.
    Soon(EntryRef),
}

impl Waiting {
    /// The entry.
    pub fn entry(&self) -> &EntryRef {
        match self {
            Self::ToldThemselves(entry) | Self::Soon(entry) => entry,
        }
    }
}

impl Journal {
    /// What waits on `today`: of each sort what has waited the longest. What the clinic should have heard comes first, for
    /// what they wanted to say themselves may wait for weeks. Nothing while a concern needs somebody at once, which comes
    /// before all.
    pub fn waiting(&self, today: NaiveDate) -> Vec<Waiting> {
        if self.escalations().any(|concern| concern.needs_somebody()) {
            return Vec::new();
        }
        self.soon(today).into_iter().chain(self.told_themselves(today)).collect()
    }

    fn told_themselves(&self, today: NaiveDate) -> Option<Waiting> {
        // What has become mine since is nobody else's to say, and no screen asks about it any more.
        let theirs = |category| whose_category(category) == Whose::Theirs;
        let concerns = self.escalations().filter(|concern| concern.is_open());
        let concerns = concerns.filter(|concern| known(&concern.category).is_none_or(theirs));
        let theirs = |code| whose_boundary(code) == Whose::Theirs;
        let issues = self.boundaries().filter(|issue| issue.is_open() && known(&issue.code).is_none_or(theirs));
        let all = concerns
            .map(|concern| (EntryRef::from(concern.id), &concern.consent))
            .chain(issues.map(|issue| (issue.id.into(), &issue.consent)))
            .chain(self.meetings().flat_map(|meeting| {
                let request = meeting.wish_for_clinic().map(|request| (meeting.id.into(), &request.consent));
                [Some((meeting.id.into(), &meeting.consent)), request].into_iter().flatten()
            }));
        let passed = all.filter_map(|(entry, consent)| Some((consent.day_passed(today)?, entry)));
        passed.min_by_key(|(day, entry)| (*day, entry.id)).map(|(_, entry)| Waiting::ToldThemselves(entry))
    }

    fn soon(&self, today: NaiveDate) -> Option<Waiting> {
        self.escalations()
            .filter(|concern| concern.is_open() && chosen(&concern.level, Level::Soon) && !concern.after_now())
            .filter(|concern| working_days(waits_since(concern).date(), today) > SOON_DAYS)
            .min_by_key(|concern| (waits_since(concern), concern.id))
            .map(|concern| Waiting::Soon(concern.id.into()))
    }
}

impl Consent {
    /// The day by which they would tell it themselves, if it has passed on `today`.
    pub fn day_passed(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.by.filter(|day| self.state() == ConsentState::WillTellSelf && *day < today)
    }
}

/// Since when a concern waits for the clinic: nobody could have been told through the app before it was written down.
fn waits_since(concern: &Escalation) -> NaiveDateTime {
    concern.when.max(concern.written)
}

/// The working days after `from`, up to and with `to`.
fn working_days(from: NaiveDate, to: NaiveDate) -> usize {
    let days = from.iter_days().skip(1).take_while(|day| *day <= to);
    // Enough is enough: a concern from last year is not counted out.
    days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)).take(SOON_DAYS + 1).count()
}

#[cfg(test)]
mod tests {
    use super::super::boundary::{BoundaryCode, BoundaryIssue};
    use super::super::entry::Entry;
    use super::super::escalation::{Category, Done, EscalationStatus};
    use super::super::meeting::{FollowUp, Meeting, Request};
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn concern(level: Level, on: u32) -> Escalation {
        let mut concern = Escalation::new(day(on).and_hms_opt(12, 0, 0).unwrap());
        concern.category = Some(Category::StoppedMedicines.into());
        concern.level = Some(level.into());
        concern
    }

    #[test]
    fn the_day_they_would_say_it_comes_back_when_it_has_passed() {
        let mut concern = concern(Level::Supervision, 2);
        concern.consent = Consent::new(ConsentState::WillTellSelf);
        concern.consent.by = Some(day(6));
        let entry = EntryRef::from(concern.id);
        let waits = |concern: &Escalation, on| Journal::of([Entry::from(concern.clone())]).waiting(day(on));
        assert_eq!(waits(&concern, 6), [], "on the day itself there is still time");
        assert_eq!(waits(&concern, 7), [Waiting::ToldThemselves(entry)]);
        let mut put_down = concern.clone();
        put_down.status = Some(EscalationStatus::PutDown.into());
        assert_eq!(waits(&put_down, 7), []);
        let mut mine = concern.clone();
        mine.category = Some(Category::MyOwnCrisis.into());
        assert_eq!(waits(&mine, 7), [], "no screen would ask about it");
        concern.consent.set(ConsentState::AgreedAll);
        assert_eq!(waits(&concern, 7), []);
    }

    /// What the clinic should hear does not stand behind what somebody meant to say themselves, however long ago.
    #[test]
    fn a_concern_for_the_clinic_is_never_hidden_by_a_day_that_has_passed() {
        let soon = concern(Level::Soon, 5);
        let mut meeting = Meeting::new(day(2).and_hms_opt(12, 0, 0).unwrap());
        let mut request = Request { consent: Consent::new(ConsentState::WillTellSelf), ..Request::default() };
        request.consent.by = Some(day(3));
        meeting.request = Some(request);
        meeting.follow_up.toggle(FollowUp::WantsClinic);
        let (first, second) = (Waiting::Soon(soon.id.into()), Waiting::ToldThemselves(meeting.id.into()));
        let waits = |meeting: &Meeting| Journal::of([soon.clone().into(), meeting.clone().into()]).waiting(day(11));
        assert_eq!(waits(&meeting), [first.clone(), second]);
        meeting.follow_up.toggle(FollowUp::WantsClinic);
        assert_eq!(waits(&meeting), [first], "they want nothing from the clinic any more");
    }

    #[test]
    fn what_became_mine_is_nobody_elses_to_say() {
        let mut issue = BoundaryIssue::new(day(2).and_hms_opt(12, 0, 0).unwrap());
        issue.consent = Consent::new(ConsentState::WillTellSelf);
        issue.consent.by = Some(day(3));
        issue.code = Some(BoundaryCode::SocialMedia.into());
        let waits = |issue: &BoundaryIssue| Journal::of([issue.clone().into()]).waiting(day(11)).len();
        assert_eq!(waits(&issue), 1);
        issue.code = Some(BoundaryCode::PhoneNumber.into());
        assert_eq!(waits(&issue), 0);
    }

    #[test]
    fn the_clinic_should_hear_of_it_within_three_working_days() {
        // A Thursday: Friday, Monday and Tuesday are the three.
        let concern = concern(Level::Soon, 5);
        let waits = |concern: &Escalation, on| Journal::of([Entry::from(concern.clone())]).waiting(day(on)).len() == 1;
        assert!(!waits(&concern, 10));
        assert!(waits(&concern, 11));
        let mut called = concern.clone();
        called.done.toggle(Done::CalledClinic);
        assert!(!waits(&called, 11));
    }

    /// A worry from a meeting of last week was overdue in the minute in which it was written down.
    #[test]
    fn what_is_written_down_late_waits_from_then() {
        let meeting = Meeting::new(day(2).and_hms_opt(12, 0, 0).unwrap());
        let mut late = Escalation::of_meeting(&meeting, day(12).and_hms_opt(12, 0, 0).unwrap());
        late.level = Some(Level::Soon.into());
        let waits = |concerns: &[&Escalation], on| {
            Journal::of(concerns.iter().map(|one| Entry::from((*one).clone()))).waiting(day(on))
        };
        // A Thursday again.
        assert_eq!(waits(&[&late], 12), []);
        assert_eq!(waits(&[&late], 17), []);
        assert_eq!(waits(&[&late], 18), [Waiting::Soon(late.id.into())]);
        let first = concern(Level::Soon, 5);
        assert_eq!(waits(&[&late, &first], 18), [Waiting::Soon(first.id.into())], "it has waited longer");
    }

    #[test]
    fn what_needs_somebody_today_comes_before_all() {
        let soon = concern(Level::Soon, 2);
        let now = concern(Level::Today, 20);
        assert_eq!(Journal::of([Entry::from(soon), now.into()]).waiting(day(21)), []);
    }
}
